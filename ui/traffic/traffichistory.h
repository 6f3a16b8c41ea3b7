// Reads from the database what the Traffic table does not hold: what is older than its rows, and what it let
// go of while the reader was far back. Knows how many requests there are that the filter lets through, so
// that the page never claims to show all of them when it does not.
#pragma once

#include "core/base/result.h"
#include "core/storage/storage.h"

#include <QObject>

#include <functional>

namespace sluice {

class Control;
class TrafficModel;

class TrafficHistory final : public QObject
{
    Q_OBJECT
public:
    using Accepts = std::function<bool(const RequestRecord &)>;

    // Calls `before` and `after` around each change of the rows, so that the view can keep its place.
    TrafficHistory(Control &control, TrafficModel &model, Accepts accepts, QObject *parent);

    // From now on only what passes this filter is read; `filtered`: it is one.
    void start(RequestFilter filter, bool filtered);
    // Asks again after a failure.
    void retry();
    void readOlder();
    void readNewer();
    // The table is at the newest rows again, and between was a gap.
    void gapWasLeft();

    bool isReading() const { return m_reading; }
    bool isStarted() const { return m_started; }
    // Whether there is, or may be, something older than the rows.
    bool hasOlder() const { return !m_atBeginning; }
    // How many that pass the filter are in the database but not in memory; empty: not known yet.
    std::optional<qint64> missing() const;
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void aboutToChange();
    void changed();

private:
    void ask(RequestQuery query, void (TrafficHistory::*take)(const RequestQuery &, const RequestPage &));
    void takeOlder(const RequestQuery &query, const RequestPage &page);
    void takeNewer(const RequestQuery &query, const RequestPage &page);
    void onForgotten(const RecordBatch &records, bool oldest);
    qint64 knownAt(Instant moment) const;

    Control &m_control;
    TrafficModel &m_model;
    Accepts m_accepts;
    RequestFilter m_filter = {};
    bool m_filtered = false;
    bool m_started = false;
    bool m_reading = false;
    bool m_readingOlder = true;
    bool m_atBeginning = false;
    quint64 m_turn = 0; // answers to questions of an earlier filter are not wanted
    // All that is not before it is in memory, but for the gap; empty: nothing was read yet.
    std::optional<RequestCursor> m_from = {};
    std::optional<RequestCursor> m_fromUnfiltered = {}; // as it is without the selections
    std::optional<qint64> m_older = {};
    qint64 m_between = 0;
    Instant m_gapUntil = {};
    QString m_problem = {};
};

} // namespace sluice
