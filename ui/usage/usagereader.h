// Reads what a UsageView shows, one question after the other, and stops asking when nobody looks any more.
#pragma once

#include "core/control/control.h"
#include "ui/usage/usagereport.h"

#include <QObject>

namespace sluice {

class UsageReader final : public QObject
{
    Q_OBJECT
public:
    static constexpr int SessionsShown = 6;

    UsageReader(Control &control, QObject *parent = nullptr);

    // Drops what is under way. Nothing else is asked of the ledger then; an answer that still comes is
    // ignored.
    void read(const UsageView &view, Instant now, const QTimeZone &zone);
    void cancel();
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    // The sums, and then once more with latencies, the period before and sessions.
    void ready(const sluice::UsageReport &report, bool complete);
    void failed(const QString &why);

private:
    using Rows = std::vector<Spend>;
    void ask(const SpendQuery &query, std::function<void(const Rows &)> next);
    void findBeginning();
    void askCells();
    void askLatency();
    void askBarLatency();
    void askBefore();
    void askSessions();
    void askLastRequest();
    void finish();
    SpendQuery queryFor(const TimeRange &range, std::vector<Dimension> groupBy) const;

    Control &m_control;
    UsageReport m_report = {};
    Instant m_now = {};
    QTimeZone m_zone;
    int m_round = 0;
    bool m_reading = false;
};

} // namespace sluice
