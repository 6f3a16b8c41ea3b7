// What a key spent on each of the last 30 days, as bars.
#pragma once

#include "core/control/control.h"

#include <QWidget>

class QLabel;

namespace sluice {

class SparkBars;

class KeyDays final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyDays(Control &control, QWidget *parent = nullptr);

    // Reads the days that end with `today`. Hidden where the key was not used on any of them.
    void showKey(const QUuid &key, const QDate &today);

Q_SIGNALS:
    // How the sum of those days was computed.
    void costAsked(const sluice::TimeRange &range, sluice::Money shown);

private:
    void show30(const std::vector<Spend> &days, const QDate &today);

    Control &m_control;
    QUuid m_key = {};
    TimeRange m_range = {};
    Money m_cost = {};
    SparkBars *m_bars = nullptr;
    QLabel *m_sum = nullptr;
};

} // namespace sluice
