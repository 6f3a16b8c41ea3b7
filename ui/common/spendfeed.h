// Keeps one SpendBook up to date: asks the ledger at most every 5 s, and adds what ends in between. The
// strip, the title and the Overview all read this one, so that they agree.
#pragma once

#include "core/base/clock.h"
#include "ui/common/spendbook.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace sluice {

class Control;

class SpendFeed final : public QObject
{
    Q_OBJECT
public:
    SpendFeed(Control &control, const Clock &clock, QObject *parent = nullptr);

    // Asks the ledger now, or as soon as the question under way is answered.
    void refresh();

    const SpendBook &book() const { return m_book; }
    bool isRead() const { return m_readAt.isValid(); } // false: the sums are not known yet
    QDateTime readAt() const { return m_readAt; }
    QString problem() const
    {
        return m_problem;
    } // why the ledger could not be read the last time; empty: it could
    // What was spent yesterday until this time of day; empty where nothing is known of it.
    std::optional<Money> yesterdayByNow() const { return m_yesterdayByNow; }

    Instant now() const { return m_clock.now(); }
    QDate today() const;

Q_SIGNALS:
    void changed(); // at most once a second

private:
    struct Answers;
    void ask();
    void take(const Answers &answers);
    void onRecorded(const RecordBatch &batch);
    void announce();
    TimeRange dayRange(QDate first, QDate end) const;

    Control &m_control;
    const Clock &m_clock;
    SpendBook m_book;
    RecordBatch m_sinceAsked = {};
    QDateTime m_readAt = {};
    QString m_problem = {};
    std::optional<Money> m_yesterdayByNow = {};
    QDate m_askedFor = {};
    bool m_asking = false;
    bool m_askAgain = false;
    QTimer m_askTimer;
    QTimer m_announceTimer;
    QTimer m_minuteTimer;
};

} // namespace sluice
