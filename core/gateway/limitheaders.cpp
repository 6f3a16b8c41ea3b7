#include "core/gateway/limitheaders.h"

#include <algorithm>
#include <charconv>

namespace sluice {

namespace {

class NumberText
{
public:
    explicit NumberText(qint64 number, QByteArrayView unit = {})
    {
        char *end = std::to_chars(std::begin(m_text), std::end(m_text), number).ptr;
        m_end = std::copy(unit.begin(), unit.end(), end);
    }
    QByteArrayView view() const { return {m_text, m_end - m_text}; }

private:
    char m_text[32];
    char *m_end = nullptr;
};

// As OpenAI writes it: "88ms", "12s".
NumberText durationText(std::chrono::milliseconds time)
{
    if (time < std::chrono::seconds(1))
        return NumberText(time.count(), "ms");
    return NumberText(std::chrono::ceil<std::chrono::seconds>(time).count(), "s");
}

// Tells each field's name and value.
template<typename Tell>
void tellLimits(const Exchange &exchange, Instant now, const Tell &tell)
{
    const Lease &lease = exchange.lease;
    if (const auto &rate = lease.requests()) {
        tell("x-sluice-ratelimit-limit-requests", NumberText(rate->limit).view());
        tell("x-sluice-ratelimit-remaining-requests", NumberText(rate->remaining).view());
        tell("x-sluice-ratelimit-reset-requests", durationText(rate->reset).view());
    }
    if (const auto &rate = lease.tokens()) {
        tell("x-sluice-ratelimit-limit-tokens", NumberText(rate->limit).view());
        tell("x-sluice-ratelimit-remaining-tokens", NumberText(rate->remaining).view());
        tell("x-sluice-ratelimit-reset-tokens", durationText(rate->reset).view());
    }
    const BudgetsTold budgets = lease.budgets(now);
    if (budgets.remaining)
        tell("x-sluice-budget-remaining-usd", budgets.remaining->toDecimal());
    if (!budgets.warning.isEmpty())
        tell("x-sluice-budget-warning", budgets.warning);
    const QString &before = exchange.record.downgradedFrom;
    if (!before.isEmpty())
        tell("x-sluice-downgraded-from", before.toUtf8().toPercentEncoding("/:@"));
}

} // namespace

void HeaderLines::add(QByteArrayView name, QByteArrayView value)
{
    if (value.contains('\r') || value.contains('\n'))
        return;
    constexpr QByteArrayView colon(": ");
    constexpr QByteArrayView lineEnd("\r\n");
    for (const QByteArrayView part : {name, colon, value, lineEnd})
        m_text.append(part.data(), part.size());
}

HeaderLines limitLines(const Exchange &exchange, Instant now, bool withCost)
{
    HeaderLines lines;
    if (!exchange.config->settings().costHeaders)
        return lines;
    tellLimits(exchange, now,
               [&lines](QByteArrayView name, QByteArrayView value) { lines.add(name, value); });
    if (withCost && exchange.record.cost)
        lines.add("x-sluice-cost-usd", exchange.record.cost->toDecimal());
    return lines;
}

void addLimitHeaders(HeaderList &headers, const Exchange &exchange, Instant now)
{
    if (!exchange.config->settings().costHeaders)
        return;
    tellLimits(exchange, now, [&headers](QByteArrayView name, QByteArrayView value) {
        headers.push_back({name.toByteArray(), value.toByteArray()});
    });
}

} // namespace sluice
