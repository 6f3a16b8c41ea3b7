// A box for an amount of money in USD: "$10.00". Keeps an amount of more digits than it shows as long as it
// is not changed.
#pragma once

#include "core/base/money.h"

#include <QDoubleSpinBox>

namespace sluice {

class MoneySpin final : public QDoubleSpinBox
{
    Q_OBJECT
public:
    explicit MoneySpin(QWidget *parent = nullptr);

    void setMoney(Money amount);
    Money money() const;

    QString textFromValue(double value) const override;

private:
    Money m_set = {};
    double m_setValue = 0;
};

} // namespace sluice
