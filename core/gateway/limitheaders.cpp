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

constexpr char Unpriced[] = "unpriced: this model has no known price, the budget in USD cannot hold it";

// Tells each field's name and value: figures, and what else there is to say in words. The rates always: they
// are what a well-behaved client paces itself by, and that another model answers is not for hiding. What the
// user may switch off: money and budgets.
template<typename Tell, typename TellText>
void tellLimits(const Exchange &exchange, Instant now, const Tell &tell, const TellText &tellText)
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
    const QString &before = exchange.record.downgradedFrom;
    if (!before.isEmpty())
        tellText("x-sluice-downgraded-from", before.toUtf8().toPercentEncoding("/:@"));
    if (!exchange.config->settings().costHeaders)
        return;
    const BudgetsTold budgets = lease.budgets(now);
    if (budgets.remaining)
        tell("x-sluice-budget-remaining-usd", budgets.remaining->toDecimal());
    if (!budgets.warning.isEmpty() && exchange.unpriced)
        tellText("x-sluice-budget-warning", budgets.warning + "; " + Unpriced);
    else if (exchange.unpriced)
        tellText("x-sluice-budget-warning", Unpriced);
    else if (!budgets.warning.isEmpty())
        tellText("x-sluice-budget-warning", budgets.warning);
}

} // namespace

void HeaderLines::add(QByteArrayView name, QByteArrayView value)
{
    if (!value.contains('\r') && !value.contains('\n'))
        addFigure(name, value);
}

void HeaderLines::addFigure(QByteArrayView name, QByteArrayView value)
{
    constexpr qsizetype between = 4; // ": " and the line end
    const qsizetype before = m_text.size();
    m_text.resize(before + name.size() + value.size() + between);
    char *out = std::copy(name.begin(), name.end(), m_text.data() + before);
    *out++ = ':';
    *out++ = ' ';
    out = std::copy(value.begin(), value.end(), out);
    *out++ = '\r';
    *out = '\n';
}

HeaderLines limitLines(const Exchange &exchange, Instant now, bool withCost)
{
    HeaderLines lines;
    tellLimits(
        exchange, now, [&lines](QByteArrayView name, QByteArrayView value) { lines.addFigure(name, value); },
        [&lines](QByteArrayView name, QByteArrayView value) { lines.add(name, value); });
    if (withCost && exchange.record.cost && exchange.config->settings().costHeaders)
        lines.addFigure("x-sluice-cost-usd", exchange.record.cost->toDecimal());
    return lines;
}

void addLimitHeaders(HeaderList &headers, const Exchange &exchange, Instant now)
{
    const auto tell = [&headers](QByteArrayView name, QByteArrayView value) {
        headers.push_back({name.toByteArray(), value.toByteArray()});
    };
    tellLimits(exchange, now, tell, tell);
}

} // namespace sluice
