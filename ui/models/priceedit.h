// A line for an exact price in USD: "0.0375", with or without a dollar sign, with the locale's decimal point
// or a plain one.
#pragma once

#include "core/base/money.h"

#include <QLineEdit>

namespace sluice {

class PriceEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit PriceEdit(const QString &objectName, QWidget *parent = nullptr);

    void setPrice(const std::optional<Money> &price);
    // Empty where nothing, or nothing that is a price, is typed.
    std::optional<Money> price() const;
    bool isWrong() const { return !text().trimmed().isEmpty() && !price(); }
};

} // namespace sluice
