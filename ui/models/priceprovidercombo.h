// For whom an own price is: one provider, all that take their prices from the same part of the catalogue, or
// any.
#pragma once

#include "core/control/control.h"

#include <QComboBox>

namespace sluice {

class PriceProviderCombo final : public QComboBox
{
    Q_OBJECT
public:
    explicit PriceProviderCombo(const Configuration &configuration, QWidget *parent = nullptr);

    // Also one that is not among them: a provider that was removed.
    void choose(const QUuid &provider, const QString &priceSource);
    void applyTo(OwnPrice &price) const;
};

} // namespace sluice
