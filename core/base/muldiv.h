// a × b ÷ c without losing what does not fit 64 bits on the way.
#pragma once

#include <QtGlobal>

#include <limits>

#if defined(_MSC_VER) && defined(_M_X64)
#include <intrin.h>
#endif

namespace sluice {

/// As mulDiv(), on any compiler: bit by bit.
constexpr quint64 mulDivBitwise(quint64 a, quint64 b, quint64 c)
{
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    // Of the bits of b so far: a * b = quotient * c + rest, with rest < c.
    quint64 quotient = 0;
    quint64 rest = 0;
    const auto add = [&](quint64 units, quint64 more) { // more < c
        const bool carries = rest >= c - more;
        rest = carries ? rest - (c - more) : rest + more;
        const quint64 before = quotient;
        quotient += units + (carries ? 1 : 0);
        return quotient >= before && units <= most - (carries ? 1 : 0);
    };
    for (int bit = 63; bit >= 0; --bit) {
        if (!add(quotient, rest) || ((b >> bit & 1) == 1 && !add(a / c, a % c)))
            return most;
    }
    return quotient;
}

/// a * b / c rounded down; the largest number there is where the result does not fit. c is at least 1.
inline quint64 mulDiv(quint64 a, quint64 b, quint64 c)
{
#if defined(_MSC_VER) && defined(_M_X64)
    quint64 high = 0;
    const quint64 low = _umul128(a, b, &high);
    quint64 rest = 0;
    if (high == 0)
        return low / c;
    return high >= c ? std::numeric_limits<quint64>::max() : _udiv128(high, low, c, &rest);
#elif defined(__SIZEOF_INT128__)
    __extension__ using Number = unsigned __int128;
    const Number product = Number(a) * b;
    const auto high = quint64(product >> 64);
    if (high == 0)
        return quint64(product) / c; // by far the most frequent, and twice as fast
    return high >= c ? std::numeric_limits<quint64>::max() : quint64(product / c);
#else
    return mulDivBitwise(a, b, c);
#endif
}

/// Divides by the same number again and again: by a multiplication, and still exactly.
class Divisor
{
public:
    /// At least 1.
    constexpr explicit Divisor(quint64 number = 1)
        : m_number(number)
        , m_inverse(std::numeric_limits<quint64>::max() / number)
    {}

    /// As mulDiv(a, b, number).
    quint64 mulDiv(quint64 a, quint64 b) const
    {
#if defined(__SIZEOF_INT128__)
        __extension__ using Number = unsigned __int128;
        const Number product = Number(a) * b;
        if (quint64(product >> 64) == 0) {
            // The inverse was rounded down: what it tells is too small by two at most.
            const auto low = quint64(product);
            auto quotient = quint64(Number(low) * m_inverse >> 64);
            quint64 rest = low - quotient * m_number;
            for (; rest >= m_number; rest -= m_number)
                ++quotient;
            return quotient;
        }
#endif
        return sluice::mulDiv(a, b, m_number);
    }

private:
    quint64 m_number;
    quint64 m_inverse;
};

} // namespace sluice
