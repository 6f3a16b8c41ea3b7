// Ledger: the way of what waits into the database, and what happens when that is barred.
#include "core/base/log.h"
#include "core/storage/ledger.h"
#include "core/storage/replay.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>
#include <utility>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};
constexpr size_t MostInTransaction = 5000;
} // namespace

void Ledger::askForCommit()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_committing || m_closing)
            return;
        m_committing = true;
    }
    submitCommit();
}

void Ledger::submitCommit()
{
    m_storage.run([this](Storage &storage) { return commit(storage); })
        .then([this](const Result<void> &result) { commitEnded(result); });
}

Result<void> Ledger::commit(Storage &storage)
{
    m_journal.probe();
    SLUICE_CHECK(commitReplay(storage));
    SLUICE_CHECK(commitRequests(storage));
    SLUICE_CHECK(commitSpilled(storage));
    SLUICE_CHECK(commitRefusals(storage));
    SLUICE_CHECK(commitEvents(storage));
    SLUICE_CHECK(commitNotices(storage));
    SLUICE_CHECK(m_recordings.commit(storage));
    carryOver();
    m_journal.tidy();
    return {};
}

Result<void> Ledger::commitReplay(Storage &storage)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_replayAsked)
            return {};
    }
    SLUICE_TRY(const Replayed replayed, replayJournals(m_journal.leftOver(), storage));
    const std::lock_guard lock(m_mutex);
    m_replayAsked = false;
    for (const RequestRecord &record : replayed.interrupted)
        m_view.put(std::make_shared<const RequestRecord>(record));
    if (replayed.ended > 0 || !replayed.interrupted.empty())
        qCInfo(lcStorage) << "From the journals of earlier runs:" << replayed.ended << "finished requests and"
                          << replayed.interrupted.size() << "interrupted ones";
    if (replayed.damagedBytes > 0)
        qCWarning(lcStorage) << replayed.damagedBytes
                             << "bytes of the journals of earlier runs were torn or damaged";
    return {};
}

Result<void> Ledger::commitRequests(Storage &storage)
{
    Batch batch;
    {
        const std::lock_guard lock(m_mutex);
        const size_t count = std::min(m_waiting.size(), MostInTransaction);
        const auto end = m_waiting.begin() + qsizetype(count);
        batch.assign(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
        m_waiting.erase(m_waiting.begin(), end);
        m_inCommit = count;
    }
    if (batch.empty())
        return {};
    // Short requests end before it is known who sent them.
    RecordBatch records;
    std::vector<RecordPtr> toldAnew;
    records.reserve(batch.size());
    for (const Waiting &waiting : batch) {
        RequestRecord record = *waiting.record;
        if (describeClient(record))
            toldAnew.push_back(std::make_shared<const RequestRecord>(record));
        records.push_back(std::move(record));
    }
    if (const Result<void> appended = storage.append(records); !appended) {
        putBack(std::move(batch));
        return appended.error();
    }
    std::map<quint32, qint64> written;
    for (const Waiting &waiting : batch)
        ++written[waiting.segment];
    for (const auto &[segment, count] : written)
        m_journal.release(Journal::Kind::Ended, segment, count);
    {
        const std::lock_guard lock(m_mutex);
        m_inCommit = 0;
        for (const RecordPtr &record : toldAnew)
            m_view.put(record);
    }
    if (!toldAnew.empty())
        wake();
    return {};
}

void Ledger::putBack(Batch batch)
{
    // What the journal could not take when it came, it may be able to take now.
    for (Waiting &waiting : batch) {
        if (waiting.segment == 0)
            waiting.segment = m_journal.write(Journal::Kind::Ended, *waiting.record);
        if (waiting.segment == 0)
            break;
    }
    const std::lock_guard lock(m_mutex);
    m_inCommit = 0;
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(batch.begin()),
                     std::make_move_iterator(batch.end()));
    keepWithinMemory();
}

// What had to leave the memory while the database was out of reach comes back from the journal.
Result<void> Ledger::commitSpilled(Storage &storage)
{
    std::map<quint32, qint64> spilled;
    {
        const std::lock_guard lock(m_mutex);
        spilled = m_spilled;
    }
    if (spilled.empty())
        return {};
    m_journal.rotate();
    for (const auto &[segment, count] : spilled) {
        RecordBatch records;
        const auto visit = [&records](Journal::Kind kind, RequestRecord &&record) {
            if (kind == Journal::Kind::Ended)
                records.push_back(std::move(record));
        };
        SLUICE_TRY(const Journal::Scan scan, Journal::read(m_journal.fileOf(segment), visit));
        Q_UNUSED(scan);
        SLUICE_CHECK(storage.append(records));
        m_journal.release(Journal::Kind::Ended, segment, count);
        const std::lock_guard lock(m_mutex);
        const auto left = m_spilled.find(segment);
        left->second -= count;
        if (left->second == 0)
            m_spilled.erase(left);
    }
    return {};
}

Result<void> Ledger::commitRefusals(Storage &storage)
{
    std::vector<Refusal> bursts;
    {
        const std::lock_guard lock(m_mutex);
        bursts = m_bursts.take(m_flushing ? RefusalBursts::Take::All : RefusalBursts::Take::Closed,
                               m_clock.steadyMicros());
    }
    if (bursts.empty())
        return {};
    const Result<void> appended = storage.appendRefusals(bursts);
    if (appended)
        return {};
    const std::lock_guard lock(m_mutex);
    m_bursts.putBack(std::move(bursts));
    return appended;
}

Result<void> Ledger::commitEvents(Storage &storage)
{
    std::deque<GuardrailEvent> events;
    qint64 lost = 0;
    {
        const std::lock_guard lock(m_mutex);
        events.swap(m_events);
        lost = std::exchange(m_eventsLost, 0);
    }
    if (lost > 0)
        qCWarning(lcStorage) << lost
                             << "guardrail events came faster than they could be written and are lost";
    if (events.empty())
        return {};
    const Result<void> appended = storage.appendGuardrailEvents({events.begin(), events.end()});
    if (appended)
        return {};
    const std::lock_guard lock(m_mutex);
    m_events.insert(m_events.begin(), std::make_move_iterator(events.begin()),
                    std::make_move_iterator(events.end()));
    keepEventsWithinMemory();
    return appended;
}

Result<void> Ledger::commitNotices(Storage &storage)
{
    std::deque<Notice> notices;
    {
        const std::lock_guard lock(m_mutex);
        notices.swap(m_notices);
    }
    if (notices.empty())
        return {};
    const Result<void> appended = storage.appendNotices({notices.begin(), notices.end()});
    if (appended)
        return {};
    const std::lock_guard lock(m_mutex);
    m_notices.insert(m_notices.begin(), std::make_move_iterator(notices.begin()),
                     std::make_move_iterator(notices.end()));
    keepEventsWithinMemory();
    return appended;
}

// A long request must not keep a whole segment alive: its beginning is written again, into the newest one.
void Ledger::carryOver()
{
    const std::vector<quint32> held = m_journal.heldByRunning();
    if (held.empty())
        return;
    const auto isHeld = [&held](quint32 segment) {
        return std::find(held.begin(), held.end(), segment) != held.end();
    };
    Batch moving;
    {
        const std::lock_guard lock(m_mutex);
        for (const Waiting &running : std::as_const(m_running)) {
            if (isHeld(running.segment))
                moving.push_back(running);
        }
    }
    for (const Waiting &running : moving) {
        const quint32 segment = m_journal.write(Journal::Kind::Began, *running.record);
        if (segment == 0)
            return;
        quint32 needless = segment; // if the request has ended meanwhile
        {
            const std::lock_guard lock(m_mutex);
            const auto found = m_running.find(running.record->id);
            if (found != m_running.end())
                needless = std::exchange(found->segment, segment);
        }
        m_journal.release(Journal::Kind::Began, needless);
    }
}

// On the thread that ran the job, or on the asking one if the storage is closed already. `this` lives at
// least until m_committing is false.
void Ledger::commitEnded(const Result<void> &result)
{
    bool again = false;
    {
        const std::lock_guard lock(m_mutex);
        m_databaseProblem = result ? QString() : result.error().text;
    }
    publishProblem();
    QMetaObject::invokeMethod(
        this, [this, worked = bool(result)] { settle(worked); }, Qt::QueuedConnection);
    {
        const std::lock_guard lock(m_mutex);
        again = result && !m_closing && m_waiting.size() >= m_limits.commitAt;
        m_committing = again;
        if (!again)
            m_idle.notify_all();
    }
    if (again)
        submitCommit();
}

void Ledger::settle(bool worked)
{
    m_databaseFailing = !worked;
    if (!worked || m_journal.isFailing()) {
        if (!m_retryTimer.isActive()) {
            m_retryTimer.start(m_retryAfter);
            m_retryAfter = std::min(m_retryAfter * 2, m_limits.lastRetry);
        }
    } else {
        m_retryTimer.stop();
        m_retryAfter = m_limits.firstRetry;
    }
    if (!worked) {
        m_commitTimer.stop();
        return;
    }
    bool waiting = false;
    {
        const std::lock_guard lock(m_mutex);
        waiting = hasMore();
    }
    if (waiting && !m_commitTimer.isActive())
        m_commitTimer.start(m_limits.commitEvery);
    if (!m_pruned && m_pruneTimer.isActive()) {
        m_pruned = true;
        setKeepRequestsDays(m_keepRequestsDays);
        pruneTexts();
        pruneToSize();
    }
}

void Ledger::publishProblem()
{
    QString text;
    {
        const QString journal = m_journal.problem();
        const std::lock_guard lock(m_mutex);
        text = problemText();
        if (!journal.isEmpty())
            text +=
                (text.isEmpty() ? QString() : QStringLiteral(" ")) +
                Words::tr(
                    "The journal cannot be written: %1. Should Sluice be killed now, the requests of this "
                    "moment would be missing from the ledger.")
                    .arg(journal);
        if (text == m_publishedProblem)
            return;
        m_publishedProblem = text;
    }
    if (text.isEmpty())
        qCInfo(lcStorage) << "The ledger is written again";
    else
        qCWarning(lcStorage).noquote() << text;
    QMetaObject::invokeMethod(
        this, [this, text] { Q_EMIT problemChanged(text); }, Qt::QueuedConnection);
}

// With the lock held.
QString Ledger::problemText() const
{
    if (m_databaseProblem.isEmpty())
        return {};
    qint64 spilled = 0;
    for (const auto &[segment, count] : m_spilled)
        spilled += count;
    const int waiting = int(std::min<size_t>(m_waiting.size() + m_inCommit, INT_MAX));
    QString text = (waiting == 1 ? Words::tr("The ledger cannot be written: %1. 1 request waits in memory.")
                                 : Words::tr("The ledger cannot be written: %1. %n requests wait in memory.",
                                             nullptr, waiting))
                       .arg(m_databaseProblem);
    if (spilled > 0)
        //: %1 a sentence, %2 a number
        text = Words::tr("%1 Older ones wait in the journal: %2.").arg(text, QString::number(spilled));
    if (m_lost > 0)
        //: %1 a sentence, %2 a number
        text = Words::tr("%1 Lost, because there was room neither in memory nor in the journal: %2.")
                   .arg(text, QString::number(m_lost));
    return text;
}

} // namespace sluice
