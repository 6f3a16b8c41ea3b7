#include "ui/settings/numberfield.h"

#include <QLocale>

namespace sluice {

NumberField::NumberField(Unit unit, int minimum, int maximum, const QString &suffix, QWidget *parent)
    : QSpinBox(parent)
    , m_unit(unit)
{
    setRange(minimum, maximum);
    setSuffix(suffix);
    setKeyboardTracking(false);
    setAlignment(Qt::AlignTrailing);
    setFocusPolicy(Qt::StrongFocus);
}

Result<int> NumberField::read(const QString &text) const
{
    if (!specialValueText().isEmpty() && text.trimmed() == specialValueText())
        return minimum();
    // The suffix stays behind what is typed: "2 min s" is meant as 2 min.
    const QString bare = text.endsWith(suffix()) ? text.chopped(suffix().size()) : text;
    SLUICE_TRY(const qint64 number, numberFrom(bare, m_unit, suffix()));
    if (number >= minimum() && number <= maximum())
        return int(number);
    const auto shown = [this](int value) { return textFromValue(value) + suffix(); };
    return Error{.kind = Error::Kind::BadRequest,
                 .text = tr("“%1” is not possible here: from %2 to %3.")
                             .arg(bare.trimmed(), shown(minimum()), shown(maximum()))};
}

// While somebody types everything may still become a number.
QValidator::State NumberField::validate(QString &text, int &) const
{
    return read(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

int NumberField::valueFromText(const QString &text) const
{
    const Result<int> number = read(text);
    return number ? number.value() : value();
}

void NumberField::fixup(QString &text) const
{
    if (const Result<int> number = read(text); !number)
        Q_EMIT refused(number.error().text);
    text = value() == minimum() && !specialValueText().isEmpty() ? specialValueText()
                                                                 : textFromValue(value()) + suffix();
}

} // namespace sluice
