#include "ui/models/priceedit.h"

#include <QLocale>

namespace sluice {

namespace {

constexpr int LongestPrice = 24;

} // namespace

PriceEdit::PriceEdit(const QString &objectName, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setAlignment(Qt::AlignRight);
    setMaxLength(LongestPrice);
}

void PriceEdit::setPrice(const std::optional<Money> &price)
{
    setText(price ? QString::fromLatin1(price->toDecimal()).replace(QLatin1Char('.'), locale().decimalPoint())
                  : QString());
}

std::optional<Money> PriceEdit::price() const
{
    QString typed = text().trimmed();
    if (typed.startsWith(QLatin1Char('$')))
        typed = typed.mid(1).trimmed();
    // A thousands' separator is not taken: "1,234" means too many things.
    if (!typed.contains(QLatin1Char('.')))
        typed.replace(locale().decimalPoint(), QStringLiteral("."));
    if (typed.startsWith(QLatin1Char('.')))
        typed.prepend(QLatin1Char('0'));
    if (typed.startsWith(QLatin1Char('-')))
        return {};
    return Money::fromDecimal(typed.toLatin1());
}

} // namespace sluice
