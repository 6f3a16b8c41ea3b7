// What the limits have to say in an answer's head, under our own prefix: the upstream's headers pass
// untouched.
#pragma once

#include "core/gateway/exchange.h"

#include <QVarLengthArray>

namespace sluice {

// Header fields as they go out, "name: value" with its line end each: no allocation for the usual few.
class HeaderLines
{
public:
    // A value with a line end in it is not written.
    void add(QByteArrayView name, QByteArrayView value);
    // A figure of our own: there is no line end in it.
    void addFigure(QByteArrayView name, QByteArrayView value);
    QByteArrayView view() const { return {m_text.constData(), m_text.size()}; }

private:
    static constexpr qsizetype Usual = 768;
    QVarLengthArray<char, Usual> m_text = {};
};

// x-sluice-ratelimit-limit/remaining/reset-requests and -tokens (of the limit that is nearest to its end),
// x-sluice-budget-remaining-usd, x-sluice-budget-warning, x-sluice-downgraded-from; `withCost`: and
// x-sluice-cost-usd, with twelve digits behind the point where they are needed, never rounded. The rates
// alone where Settings::costHeaders is off, and which model answers instead of the asked one.
HeaderLines limitLines(const Exchange &exchange, Instant now, bool withCost);
// The same without the cost, for an answer of our own.
void addLimitHeaders(HeaderList &headers, const Exchange &exchange, Instant now);

} // namespace sluice
