// Money in whole pico-USD (10^-12 USD), never a double: prices such as 0.0375 USD per million tokens stay
// exact.
#pragma once

#include <QByteArray>
#include <QMetaType>

#include <compare>
#include <optional>

namespace sluice {

class Money
{
public:
    static constexpr qint64 PicoPerUsd = 1'000'000'000'000;

    constexpr Money() = default;
    static constexpr Money fromPico(qint64 pico) { return Money(pico); }

    // "12.5" or "-0.0000375": at most 12 digits after the point; empty if it is anything else or out of
    // range.
    static std::optional<Money> fromDecimal(QByteArrayView usd);

    constexpr qint64 pico() const { return m_pico; }
    // The exact value, without an exponent or trailing zeros: "0.0123375".
    QByteArray toDecimal() const;

    // Sums saturate at the ends of the range (about nine million USD): a total never wraps around.
    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }
    constexpr auto operator<=>(const Money &) const = default;

private:
    explicit constexpr Money(qint64 pico)
        : m_pico(pico)
    {}
    qint64 m_pico = 0;
};

} // namespace sluice

Q_DECLARE_METATYPE(sluice::Money)
