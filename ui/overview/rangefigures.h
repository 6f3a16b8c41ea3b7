// The Overview's figures of a chosen range, asked of the ledger as seldom as it may be.
#pragma once

#include "core/control/control.h"
#include "ui/common/spendbook.h"
#include "ui/usage/usageview.h"

#include <QObject>

namespace sluice {

class SpendFeed;

class RangeFigures final : public QObject
{
    Q_OBJECT
public:
    RangeFigures(Control &control, SpendFeed &feed, QObject *parent = nullptr);

    // Today, Last7Days or ThisMonth.
    void setRange(UsageRange range);
    UsageRange range() const { return m_view.range; }
    // Asks again, unless it asked a few seconds ago and nothing but time went by.
    void refresh();

    bool isRead() const { return m_read; }
    QString problem() const { return m_problem; }
    const std::vector<NamedTotals> &models() const { return m_models; } // the dearest first
    const Spend &total() const { return m_total; }                      // with latencies
    std::vector<QString> unpricedModels() const;

Q_SIGNALS:
    void changed();

private:
    void take(const Result<std::vector<Spend>> &rows);

    Control &m_control;
    SpendFeed &m_feed;
    UsageView m_view = {};
    std::vector<NamedTotals> m_models = {};
    Spend m_total = {};
    QString m_problem = {};
    Instant m_askedAt = {};
    int m_round = 0;
    bool m_asking = false;
    bool m_read = false;
    bool m_stale = false; // something was recorded since it asked
};

} // namespace sluice
