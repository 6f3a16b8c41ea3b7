// When a key may be used: at any time, or on some days between two times of day.
#pragma once

#include "core/model/keypolicy.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTimeEdit;
class QToolButton;

namespace sluice {

class HoursEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit HoursEditor(QWidget *parent = nullptr);

    void setHours(const std::optional<ActiveHours> &hours);
    std::optional<ActiveHours> hours() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_on = nullptr;
    QWidget *m_details = nullptr;
    QList<QToolButton *> m_days = {}; // Monday first
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_until = nullptr;
    QLineEdit *m_zone = nullptr;
};

} // namespace sluice
