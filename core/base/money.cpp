#include "core/base/money.h"

#include <iterator>
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
    constexpr int Places = 12;
    char text[32]; // from its end: a sign, eight digits, the point, twelve digits
    char *const end = std::end(text);
    char *last = end;
    char *at = end;
    const quint64 magnitude = m_pico < 0 ? quint64(0) - quint64(m_pico) : quint64(m_pico);
    quint64 rest = magnitude % PicoPerUsd;
    for (int i = 0; i < Places; ++i, rest /= 10) {
        *--at = char('0' + rest % 10);
        if (*at == '0' && last == at + 1)
            last = at; // a zero at the end says nothing
    }
    if (last == at)
        at = last; // a whole number
    else
        *--at = '.';
    quint64 whole = magnitude / PicoPerUsd;
    do {
        *--at = char('0' + whole % 10);
        whole /= 10;
    } while (whole > 0);
    if (m_pico < 0)
        *--at = '-';
    return {at, last - at};
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
