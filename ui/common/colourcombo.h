// Chooses the colour of a key or project: one of the charts' colours, or none of its own.
#pragma once

#include <QComboBox>

namespace sluice {

class ColourCombo final : public QComboBox
{
    Q_OBJECT
public:
    explicit ColourCombo(QWidget *parent = nullptr);

    // "#rrggbb"; empty: automatic. One that is not offered (set by the admin API) is added.
    void setColour(const QString &colour);
    QString colour() const;
};

} // namespace sluice
