// A box for an amount of money in USD.
#include "ui/common/moneyspin.h"

#include "ui/common/dollar.h"

#include <QLocale>

namespace sluice {

namespace {

constexpr int Decimals = 4;
constexpr double Most = 1'000'000;

} // namespace

MoneySpin::MoneySpin(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(Decimals);
    setRange(0, Most);
    const QString sign = withDollar(QString());
    dollarComesFirst() ? setPrefix(sign) : setSuffix(sign);
    setGroupSeparatorShown(true);
    setAlignment(Qt::AlignRight);
}

void MoneySpin::setMoney(Money amount)
{
    setValue(double(amount.pico()) / double(Money::PicoPerUsd));
    m_set = amount;
    m_setValue = value();
}

Money MoneySpin::money() const
{
    if (value() == m_setValue)
        return m_set;
    return Money::fromDecimal(QByteArray::number(value(), 'f', Decimals)).value_or(Money());
}

// Cents always, what is finer only where it is there.
QString MoneySpin::textFromValue(double value) const
{
    const qint64 tenThousandths = qRound64(value * 10'000);
    return locale().toString(value, 'f', tenThousandths % 100 == 0 ? 2 : Decimals);
}

} // namespace sluice
