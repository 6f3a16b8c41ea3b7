// An unsigned 128-bit number for exact sums of money: no compiler extension, no overflow that goes unseen.
#pragma once

#include <QtGlobal>

namespace sluice {

class Wide
{
public:
    constexpr Wide() = default;
    static constexpr Wide product(quint64 a, quint64 b)
    {
        const quint64 lowA = a & Mask, highA = a >> 32, lowB = b & Mask, highB = b >> 32;
        const quint64 low = lowA * lowB;
        const quint64 middle = lowA * highB + (low >> 32); // cannot overflow: (2^32-1)^2 + 2^32-1 < 2^64
        const quint64 cross = highA * lowB + (middle & Mask);
        Wide result;
        result.m_low = (cross << 32) | (low & Mask);
        result.m_high = highA * highB + (middle >> 32) + (cross >> 32);
        return result;
    }

    // Once a sum or product was too large, this is and stays true.
    constexpr bool overflowed() const { return m_overflowed; }

    constexpr Wide operator+(Wide other) const
    {
        Wide sum;
        sum.m_low = m_low + other.m_low;
        const quint64 carry = sum.m_low < m_low ? 1 : 0;
        sum.m_high = m_high + other.m_high + carry;
        sum.m_overflowed =
            m_overflowed || other.m_overflowed || sum.m_high < m_high || (carry == 1 && sum.m_high == m_high);
        return sum;
    }
    constexpr Wide times(quint64 factor) const
    {
        const Wide high = product(m_high, factor);
        Wide shifted;
        shifted.m_high = high.m_low;
        shifted.m_overflowed = m_overflowed || high.m_high != 0;
        return product(m_low, factor) + shifted;
    }
    // Rounded down.
    constexpr Wide dividedBy(quint32 divisor) const
    {
        const quint32 limbs[4] = {quint32(m_high >> 32), quint32(m_high), quint32(m_low >> 32),
                                  quint32(m_low)};
        quint32 quotient[4] = {};
        quint64 rest = 0;
        for (int i = 0; i < 4; ++i) {
            rest = (rest << 32) | limbs[i];
            quotient[i] = quint32(rest / divisor);
            rest %= divisor;
        }
        Wide result;
        result.m_high = (quint64(quotient[0]) << 32) | quotient[1];
        result.m_low = (quint64(quotient[2]) << 32) | quotient[3];
        result.m_overflowed = m_overflowed;
        return result;
    }
    // As a signed 64-bit number; the largest one if it does not fit.
    constexpr qint64 saturated() const
    {
        constexpr quint64 most = ~quint64(0) >> 1;
        return qint64(m_overflowed || m_high != 0 || m_low > most ? most : m_low);
    }

private:
    static constexpr quint64 Mask = 0xFFFFFFFF;

    quint64 m_high = 0;
    quint64 m_low = 0;
    bool m_overflowed = false;
};

} // namespace sluice
