// The last requests, newest last, as the Traffic table shows them. Fed in batches on the GUI thread.
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
    // Older requests (in any order) in front of what is there; ids already known are left alone.
    void prepend(const RecordBatch &history);
    void clear();

    // While held, new requests wait outside the table so that nothing moves under the reader; known ones go
    // on.
    void setHeld(bool held);
    bool isHeld() const { return m_holding; }
    const std::deque<RequestRecord> &waiting() const { return m_waiting; }

    // Redraws the elapsed time of what is running. `now` is what elapsed times count to.
    void tick(Instant now);
    bool hasRunning() const { return !m_running.empty(); }

    void setKeys(QHash<QUuid, KeyLook> keys);
    QString keyName(const RequestRecord &record) const;

    const RequestRecord &record(int row) const { return m_rows[size_t(row)]; }
    // -1 where it is not (or no longer) in the table.
    int rowOf(const QUuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // Rows are counted from the first one ever shown, so that an id's place survives removals in front.
    qint64 sequenceOf(int row) const { return m_first + row; }
    int rowOfSequence(qint64 sequence) const { return int(sequence - m_first); }
    RecordBatch updateKnown(const RecordBatch &batch);
    void replace(qint64 sequence, const RequestRecord &record);
    void hold(RecordBatch fresh);
    void insertAtEnd(RecordBatch fresh);
    void dropOldest(int count);
    void emitChanged(std::vector<int> rows, int firstColumn, int lastColumn);

    QString text(const RequestRecord &record, int column) const;
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
    Instant m_now = {};
    QHash<QUuid, KeyLook> m_keys = {};
};

} // namespace sluice
