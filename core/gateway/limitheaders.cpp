#include "core/gateway/limitheaders.h"

namespace sluice {

namespace {

// As OpenAI writes it: "88ms", "12s".
QByteArray durationText(std::chrono::milliseconds time)
{
    if (time < std::chrono::seconds(1))
        return QByteArray::number(qint64(time.count())) + "ms";
    return QByteArray::number(qint64(std::chrono::ceil<std::chrono::seconds>(time).count())) + 's';
}

void addRate(HeaderList &headers, const std::optional<RateState> &state, const QByteArray &what)
{
    if (!state)
        return;
    headers.push_back({"x-sluice-ratelimit-limit-" + what, QByteArray::number(state->limit)});
    headers.push_back({"x-sluice-ratelimit-remaining-" + what, QByteArray::number(state->remaining)});
    headers.push_back({"x-sluice-ratelimit-reset-" + what, durationText(state->reset)});
}

} // namespace

void addLimitHeaders(HeaderList &headers, const Exchange &exchange, Instant now)
{
    if (!exchange.config->settings().costHeaders)
        return;
    addRate(headers, exchange.lease.requests(), "requests");
    addRate(headers, exchange.lease.tokens(), "tokens");
    if (const auto left = exchange.lease.remaining(now))
        headers.push_back({"x-sluice-budget-remaining-usd", left->toDecimal()});
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
        headers.push_back({"x-sluice-cost-usd", exchange.record.cost->toDecimal()});
}

} // namespace sluice
