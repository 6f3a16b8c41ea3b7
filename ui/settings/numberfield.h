// A box for a number that takes units ("2 min", "64 MiB") and says what is wrong with what cannot be.
#pragma once

#include "ui/settings/unittext.h"

#include <QSpinBox>

namespace sluice {

class NumberField final : public QSpinBox
{
    Q_OBJECT
public:
    NumberField(Unit unit, int minimum, int maximum, const QString &suffix, QWidget *parent = nullptr);

    QValidator::State validate(QString &text, int &at) const override;
    int valueFromText(const QString &text) const override;
    // Back to the value in force.
    void fixup(QString &text) const override;

Q_SIGNALS:
    // What was written cannot be; the old value stays.
    void refused(const QString &why) const;

private:
    Result<int> read(const QString &text) const;

    Unit m_unit;
};

} // namespace sluice
