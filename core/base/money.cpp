#include "core/base/money.h"

#include <limits>

namespace sluice {

std::optional<Money> Money::fromDecimal(QByteArrayView usd)
{
    const bool negative = usd.startsWith('-');
    if (negative)
        usd = usd.sliced(1);
    const qsizetype point = usd.indexOf('.');
    const QByteArrayView whole = point < 0 ? usd : usd.first(point);
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : usd.sliced(point + 1);
    if (whole.isEmpty() || whole.size() > 7 || fraction.size() > 12 || (point >= 0 && fraction.isEmpty()))
        return {};
    qint64 value = 0;
    const auto digit = [&value](char c) {
        if (c < '0' || c > '9')
            return false;
        value = value * 10 + (c - '0');
        return true;
    };
    for (const char c : whole) {
        if (!digit(c))
            return {};
    }
    if (value > std::numeric_limits<qint64>::max() / PicoPerUsd - 1)
        return {};
    for (qsizetype i = 0; i < 12; ++i) {
        if (!digit(i < fraction.size() ? fraction[i] : '0'))
            return {};
    }
    return Money(negative ? -value : value);
}

QByteArray Money::toDecimal() const
{
    const bool negative = m_pico < 0;
    const quint64 magnitude = negative ? quint64(0) - quint64(m_pico) : quint64(m_pico);
    QByteArray text = QByteArray::number(magnitude / PicoPerUsd);
    QByteArray fraction = QByteArray::number(magnitude % PicoPerUsd).rightJustified(12, '0');
    while (fraction.endsWith('0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += '.' + fraction;
    return negative ? '-' + text : text;
}

Money Money::operator+(Money other) const
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    if (other.m_pico > 0 && m_pico > most - other.m_pico)
        return Money(most);
    if (other.m_pico < 0 && m_pico < least - other.m_pico)
        return Money(least);
    return Money(m_pico + other.m_pico);
}

Money Money::operator-(Money other) const
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    if (other.m_pico == least)
        return m_pico < 0 ? Money(m_pico - least) : Money(std::numeric_limits<qint64>::max());
    return *this + Money(-other.m_pico);
}

} // namespace sluice
