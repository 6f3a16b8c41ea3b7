#include "core/gateway/limitheaders.h"

namespace sluice {

namespace {

constexpr size_t MostLimitHeaders = 10;

// As OpenAI writes it: "88ms", "12s".
QByteArray durationText(std::chrono::milliseconds time)
{
    if (time < std::chrono::seconds(1))
        return QByteArray::number(qint64(time.count())) + "ms";
    return QByteArray::number(qint64(std::chrono::ceil<std::chrono::seconds>(time).count())) + 's';
}

// Names without a copy: they are written with every answer.
struct RateNames
{
    QByteArray limit = {};
    QByteArray remaining = {};
    QByteArray reset = {};
};

void addRate(HeaderList &headers, const std::optional<RateState> &state, const RateNames &names)
{
    if (!state)
        return;
    headers.push_back({names.limit, QByteArray::number(state->limit)});
    headers.push_back({names.remaining, QByteArray::number(state->remaining)});
    headers.push_back({names.reset, durationText(state->reset)});
}

} // namespace

void addLimitHeaders(HeaderList &headers, const Exchange &exchange, Instant now)
{
    if (!exchange.config->settings().costHeaders)
        return;
    headers.reserve(headers.size() + MostLimitHeaders);
    addRate(headers, exchange.lease.requests(),
            {QByteArrayLiteral("x-sluice-ratelimit-limit-requests"),
             QByteArrayLiteral("x-sluice-ratelimit-remaining-requests"),
             QByteArrayLiteral("x-sluice-ratelimit-reset-requests")});
    addRate(headers, exchange.lease.tokens(),
            {QByteArrayLiteral("x-sluice-ratelimit-limit-tokens"),
             QByteArrayLiteral("x-sluice-ratelimit-remaining-tokens"),
             QByteArrayLiteral("x-sluice-ratelimit-reset-tokens")});
    if (const auto left = exchange.lease.remaining(now))
        headers.push_back({QByteArrayLiteral("x-sluice-budget-remaining-usd"), left->toDecimal()});
    if (const QByteArray warning = exchange.lease.warning(now); !warning.isEmpty())
        headers.push_back({"x-sluice-budget-warning", warning});
    if (!exchange.record.downgradedFrom.isEmpty()) {
        headers.push_back(
            {"x-sluice-downgraded-from", exchange.record.downgradedFrom.toUtf8().toPercentEncoding("/:@")});
    }
}

void addCostHeader(HeaderList &headers, const Exchange &exchange)
{
    if (exchange.config->settings().costHeaders && exchange.record.cost)
        headers.push_back({QByteArrayLiteral("x-sluice-cost-usd"), exchange.record.cost->toDecimal()});
}

} // namespace sluice
