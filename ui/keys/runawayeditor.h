// The runaway guard of a key: whether it looks, and at what.
#pragma once

#include "core/model/keypolicy.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace sluice {

class MoneySpin;

class RunawayEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit RunawayEditor(QWidget *parent = nullptr);

    void setRule(const RunawayRule &rule);
    RunawayRule rule() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_on = nullptr;
    QWidget *m_details = nullptr;
    QSpinBox *m_factor = nullptr;
    MoneySpin *m_floor = nullptr;
    QSpinBox *m_same = nullptr;
    QSpinBox *m_errors = nullptr;
};

} // namespace sluice
