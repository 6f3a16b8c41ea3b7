// A window on the requests, newest last, as the Traffic table shows them: at first the last ones, further
// back where the reader goes. Fed in batches on the GUI thread; what it holds is bounded.
#pragma once

#include "core/model/requestrecord.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QHash>

#include <deque>
#include <set>

namespace sluice {

class TrafficModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Time,
        Key,
        Agent,
        ModelName,
        Status,
        Tokens,
        Cost,
        FirstToken,
        Duration,
        Provider,
        Protocol,
        Session,
        Client,
        RequestId,
        ProjectName,
        Route,
        Guard,
        Bytes,
        ColumnCount
    };
    // Columns from here on are hidden until the user asks for them.
    static constexpr int FirstOptionalColumn = Provider;
    enum Role { SortRole = Qt::UserRole, RequestIdRole };

    // How a key is shown: records only have its id.
    struct KeyLook
    {
        QString name = {};
        QColor colour = {};
    };

    explicit TrafficModel(int capacity, QObject *parent = nullptr);

    // New requests at the end, known ones updated in place. A batch of any size costs one insert signal, at
    // most one remove signal, and one change signal for each stretch of changed rows.
    void append(const RecordBatch &batch);
    // Older requests (in any order) in front of what is there; ids already known are left alone. With
    // `selection` they are only those that a filter wants: others between them are missing. Answers how many
    // came in. While held, the newest rows make room: they wait; else the oldest of `history` do not come in.
    int prepend(const RecordBatch &history, bool selection = false);
    // How many older ones have a place now.
    int room() const;
    // Takes the selections away again.
    void dropSelection();
    // Requests that come after the last row, where hasGap(); `closed`: behind them is nothing but what waits.
    void appendNewer(const RecordBatch &history, bool closed);
    // Whether requests are missing between the last row and those that wait.
    bool hasGap() const { return m_gap; }
    void clear();

    // While held, new requests wait outside the table so that nothing moves under the reader; known ones go
    // on.
    void setHeld(bool held);
    bool isHeld() const { return m_holding; }
    const std::deque<RequestRecord> &waiting() const { return m_waiting; }
    // The first so many of them were rows before; the others are new.
    size_t parked() const { return m_parked; }

    // Redraws the elapsed time of what is running. `now` is what elapsed times count to.
    void tick(Instant now);
    bool hasRunning() const { return !m_running.empty(); }

    void setKeys(QHash<QUuid, KeyLook> keys);
    void setProjects(QHash<QUuid, QString> names);
    QString projectName(const RequestRecord &record) const;
    QString keyName(const RequestRecord &record) const;

    const RequestRecord &record(int row) const { return m_rows[size_t(row)]; }
    // -1 where it is not (or no longer) in the table.
    int rowOf(const QUuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    // These left memory: the oldest rows, or (not `oldest`) from between the rows and those that wait.
    void forgotten(const sluice::RecordBatch &records, bool oldest);

private:
    // Rows are counted from the first one ever shown, so that an id's place survives removals in front.
    qint64 sequenceOf(int row) const { return m_first + row; }
    int rowOfSequence(qint64 sequence) const { return int(sequence - m_first); }
    RecordBatch updateKnown(const RecordBatch &batch);
    void replace(qint64 sequence, const RequestRecord &record);
    void hold(RecordBatch fresh);
    void insertAtEnd(RecordBatch fresh);
    void dropOldest(int count);
    void dropRows(int first, int count);
    void parkNewest(int count);
    void boundWaiting();
    void insertWaiting();
    size_t limit() const { return size_t(m_capacity) * (m_lookedBack ? 2 : 1); }
    void emitChanged(std::vector<int> rows, int firstColumn, int lastColumn);

    QString text(const RequestRecord &record, int column) const;
    bool isToday(Instant at) const;
    QVariant sortValue(const RequestRecord &record, int column) const;
    QString toolTip(const RequestRecord &record, int column) const;
    qint64 elapsedMicros(const RequestRecord &record) const;

    int m_capacity;
    std::deque<RequestRecord> m_rows = {};
    qint64 m_first = 0;
    QHash<QUuid, qint64> m_sequences = {};
    std::set<qint64> m_running = {};
    std::deque<RequestRecord> m_waiting = {};
    QHash<QUuid, size_t> m_waitingAt = {}; // index in m_waiting
    bool m_holding = false;
    size_t m_parked = 0;
    bool m_gap = false;
    bool m_lookedBack = false; // the reader asked for more than came by itself: it may be twice as much
    int m_selected = 0;        // so many rows in front are only a selection
    Instant m_now = {};
    QHash<QUuid, KeyLook> m_keys = {};
    QHash<QUuid, QString> m_projects = {};
};

} // namespace sluice
