// The last requests, newest last.
#include "ui/traffic/trafficmodel.h"

#include <QSet>

#include <algorithm>

namespace sluice {

namespace {

// Changed rows closer than this share one signal: cheaper for the view than two.
constexpr int JoinGap = 64;

// A late progress report must not wake a request that has ended.
bool isStale(const RequestRecord &shown, const RequestRecord &incoming)
{
    return shown.outcome != Outcome::Running && incoming.outcome == Outcome::Running;
}

} // namespace

TrafficModel::TrafficModel(int capacity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_capacity(capacity)
    , m_now(SystemClock().now())
{}

void TrafficModel::append(const RecordBatch &batch)
{
    RecordBatch fresh = updateKnown(batch);
    if (fresh.empty())
        return;
    if (m_holding)
        hold(std::move(fresh));
    else
        insertAtEnd(std::move(fresh));
}

// Applies what is known already and answers with the rest, each id once.
RecordBatch TrafficModel::updateKnown(const RecordBatch &batch)
{
    RecordBatch fresh;
    QHash<QUuid, size_t> freshAt;
    std::vector<int> changed;
    for (const RequestRecord &record : batch) {
        if (const auto known = m_sequences.constFind(record.id); known != m_sequences.constEnd()) {
            const int row = rowOfSequence(*known);
            if (isStale(m_rows[size_t(row)], record))
                continue;
            replace(*known, record);
            changed.push_back(row);
        } else if (const auto waits = m_waitingAt.constFind(record.id); waits != m_waitingAt.constEnd()) {
            if (!isStale(m_waiting[*waits], record))
                m_waiting[*waits] = record;
        } else if (const auto again = freshAt.constFind(record.id); again != freshAt.constEnd()) {
            if (!isStale(fresh[*again], record))
                fresh[*again] = record;
        } else {
            freshAt.insert(record.id, fresh.size());
            fresh.push_back(record);
        }
    }
    emitChanged(std::move(changed), 0, ColumnCount - 1);
    return fresh;
}

void TrafficModel::replace(qint64 sequence, const RequestRecord &record)
{
    m_rows[size_t(rowOfSequence(sequence))] = record;
    if (record.outcome != Outcome::Running)
        m_running.erase(sequence);
}

void TrafficModel::hold(RecordBatch fresh)
{
    for (RequestRecord &record : fresh) {
        m_waitingAt.insert(record.id, m_waiting.size());
        m_waiting.push_back(std::move(record));
    }
    boundWaiting();
}

// More than the table can show at once: the oldest of them are read again where somebody wants them.
void TrafficModel::boundWaiting()
{
    if (m_waiting.size() <= size_t(m_capacity))
        return;
    const auto until = m_waiting.begin() + (qsizetype(m_waiting.size()) - m_capacity);
    const RecordBatch gone(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(until));
    m_waiting.erase(m_waiting.begin(), until);
    m_waitingAt.clear();
    for (size_t i = 0; i < m_waiting.size(); ++i)
        m_waitingAt.insert(m_waiting[i].id, i);
    m_parked -= qMin(m_parked, gone.size());
    m_gap = true;
    Q_EMIT forgotten(gone, false);
}

void TrafficModel::setHeld(bool held)
{
    if (m_holding == held)
        return;
    m_holding = held;
    if (held)
        return;
    // What was read is left behind: the window is at the end again.
    if (m_gap)
        dropRows(0, int(m_rows.size()));
    m_gap = false;
    insertWaiting();
    if (m_selected == 0)
        m_lookedBack = false;
    if (m_rows.size() > limit())
        dropOldest(int(m_rows.size() - limit()));
}

void TrafficModel::insertWaiting()
{
    if (m_waiting.empty())
        return;
    RecordBatch fresh(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(m_waiting.end()));
    m_waiting.clear();
    m_waitingAt.clear();
    m_parked = 0;
    insertAtEnd(std::move(fresh));
}

void TrafficModel::insertAtEnd(RecordBatch fresh)
{
    if (fresh.size() > limit()) {
        const auto until = fresh.end() - qsizetype(limit());
        const RecordBatch gone(std::make_move_iterator(fresh.begin()), std::make_move_iterator(until));
        fresh.erase(fresh.begin(), until);
        Q_EMIT forgotten(gone, true);
    }
    const int excess = int(m_rows.size() + fresh.size()) - int(limit());
    if (excess > 0)
        dropOldest(excess);

    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (RequestRecord &record : fresh) {
        const qint64 sequence = sequenceOf(int(m_rows.size()));
        m_sequences.insert(record.id, sequence);
        if (record.outcome == Outcome::Running)
            m_running.insert(sequence);
        m_rows.push_back(std::move(record));
    }
    endInsertRows();
}

void TrafficModel::dropOldest(int count)
{
    dropRows(0, count);
}

// From the front, or all of the end.
void TrafficModel::dropRows(int first, int count)
{
    if (count == 0)
        return;
    RecordBatch gone;
    gone.reserve(size_t(count));
    beginRemoveRows({}, first, first + count - 1);
    for (int row = first; row < first + count; ++row) {
        m_sequences.remove(m_rows[size_t(row)].id);
        m_running.erase(sequenceOf(row));
        gone.push_back(std::move(m_rows[size_t(row)]));
    }
    const auto begin = m_rows.begin() + first;
    m_rows.erase(begin, begin + count);
    if (first == 0) {
        m_first += count;
        m_selected = qMax(0, m_selected - count);
    }
    endRemoveRows();
    Q_EMIT forgotten(gone, first == 0);
}

// The newest rows join those that wait.
void TrafficModel::parkNewest(int count)
{
    if (m_gap)
        return dropRows(int(m_rows.size()) - count, count);
    const int first = int(m_rows.size()) - count;
    beginRemoveRows({}, first, int(m_rows.size()) - 1);
    for (int i = 0; i < count; ++i) {
        m_sequences.remove(m_rows.back().id);
        m_running.erase(sequenceOf(int(m_rows.size()) - 1));
        m_waiting.push_front(std::move(m_rows.back()));
        m_rows.pop_back();
    }
    m_parked += size_t(count);
    m_selected = qMin(m_selected, int(m_rows.size()));
    endRemoveRows();
    m_waitingAt.clear();
    for (size_t i = 0; i < m_waiting.size(); ++i)
        m_waitingAt.insert(m_waiting[i].id, i);
    boundWaiting();
}

int TrafficModel::room() const
{
    if (m_holding)
        return m_capacity;
    return qMax(0, 2 * m_capacity - int(m_rows.size()));
}

int TrafficModel::prepend(const RecordBatch &history, bool selection)
{
    RecordBatch older;
    QSet<QUuid> seen;
    for (const RequestRecord &record : history) {
        if (m_sequences.contains(record.id) || m_waitingAt.contains(record.id) || seen.contains(record.id))
            continue;
        seen.insert(record.id);
        older.push_back(record);
    }
    std::sort(older.begin(), older.end(), [](const RequestRecord &a, const RequestRecord &b) {
        return a.startedAt < b.startedAt || (a.startedAt == b.startedAt && a.id < b.id);
    });
    m_lookedBack = m_lookedBack || m_rows.size() + older.size() > size_t(m_capacity) || selection;
    const size_t free = size_t(room());
    if (older.size() > free)
        older.erase(older.begin(), older.end() - qsizetype(free));
    if (older.empty())
        return 0;
    const size_t excess = m_rows.size() + older.size();
    if (excess > limit())
        parkNewest(int(qMin(m_rows.size(), excess - limit())));
    const int count = int(older.size());
    beginInsertRows({}, 0, count - 1);
    for (auto record = older.rbegin(); record != older.rend(); ++record) {
        --m_first;
        m_sequences.insert(record->id, m_first);
        if (record->outcome == Outcome::Running)
            m_running.insert(m_first);
        m_rows.push_front(std::move(*record));
    }
    if (selection)
        m_selected += count;
    endInsertRows();
    return count;
}

void TrafficModel::dropSelection()
{
    dropRows(0, m_selected);
    m_selected = 0;
}

void TrafficModel::appendNewer(const RecordBatch &history, bool closed)
{
    RecordBatch newer;
    bool met = false;
    for (const RequestRecord &record : history) {
        met = met || m_waitingAt.contains(record.id);
        if (!m_sequences.contains(record.id) && !m_waitingAt.contains(record.id))
            newer.push_back(record);
    }
    if (!newer.empty())
        insertAtEnd(std::move(newer));
    if (met || closed)
        m_gap = false;
}

void TrafficModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_sequences.clear();
    m_running.clear();
    m_waiting.clear();
    m_waitingAt.clear();
    m_parked = 0;
    m_gap = false;
    m_lookedBack = false;
    m_selected = 0;
    endResetModel();
}

void TrafficModel::tick(Instant now)
{
    m_now = now;
    std::vector<int> rows;
    rows.reserve(m_running.size());
    for (const qint64 sequence : m_running)
        rows.push_back(rowOfSequence(sequence));
    emitChanged(std::move(rows), Status, Duration);
}

void TrafficModel::emitChanged(std::vector<int> rows, int firstColumn, int lastColumn)
{
    std::sort(rows.begin(), rows.end());
    for (size_t i = 0; i < rows.size();) {
        const int from = rows[i];
        int to = from;
        while (i < rows.size() && rows[i] - to <= JoinGap)
            to = rows[i++];
        Q_EMIT dataChanged(index(from, firstColumn), index(to, lastColumn));
    }
}

void TrafficModel::setKeys(QHash<QUuid, KeyLook> keys)
{
    m_keys = std::move(keys);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Key), index(int(m_rows.size()) - 1, Key));
}

void TrafficModel::setProjects(QHash<QUuid, QString> names)
{
    m_projects = std::move(names);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, ProjectName), index(int(m_rows.size()) - 1, ProjectName));
}

QString TrafficModel::projectName(const RequestRecord &record) const
{
    return m_projects.value(record.projectId);
}

QString TrafficModel::keyName(const RequestRecord &record) const
{
    return m_keys.value(record.keyId).name;
}

int TrafficModel::rowOf(const QUuid &id) const
{
    const auto known = m_sequences.constFind(id);
    return known == m_sequences.constEnd() ? -1 : rowOfSequence(*known);
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

} // namespace sluice
