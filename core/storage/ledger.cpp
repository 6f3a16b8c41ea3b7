#include "core/storage/ledger.h"

#include "core/base/log.h"

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

constexpr std::chrono::hours PruneEvery(24);
constexpr std::chrono::minutes LookAtSizeEvery(5);
constexpr qsizetype MostCharacters = 1024; // of a text that a client or a provider made up

void clip(QString &text)
{
    if (text.size() > MostCharacters)
        text.truncate(MostCharacters);
}

RecordPtr kept(const RequestRecord &record)
{
    auto copy = std::make_shared<RequestRecord>(record);
    for (QString *text : {&copy->modelAsked, &copy->modelServed, &copy->agent, &copy->agentVersion,
                          &copy->sessionId, &copy->error, &copy->providerName})
        clip(*text);
    return copy;
}

} // namespace

Ledger::Ledger(StorageThread &storage, const Clock &clock, const QString &dataDirectory, QObject *parent)
    : Ledger(storage, clock, dataDirectory, Limits(), parent)
{}

Ledger::Ledger(StorageThread &storage, const Clock &clock, const QString &dataDirectory, Limits limits,
               QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_limits(limits)
    , m_journal(dataDirectory + QStringLiteral("/journal"), limits.segmentBytes)
    , m_view(limits.recordsShown)
    , m_recordings(limits.recordingBytes)
    , m_retryAfter(limits.firstRetry)
{
    for (QTimer *timer : {&m_showTimer, &m_commitTimer, &m_burstTimer, &m_retryTimer})
        timer->setSingleShot(true);
    connect(&m_showTimer, &QTimer::timeout, this, &Ledger::show);
    connect(&m_commitTimer, &QTimer::timeout, this, &Ledger::askForCommit);
    connect(&m_burstTimer, &QTimer::timeout, this, &Ledger::askForCommit);
    connect(&m_retryTimer, &QTimer::timeout, this, &Ledger::askForCommit);
    connect(&m_pruneTimer, &QTimer::timeout, this, [this] {
        setKeepRequestsDays(m_keepRequestsDays);
        pruneTexts();
    });
    connect(&m_sizeTimer, &QTimer::timeout, this, &Ledger::pruneToSize);
    publishProblem();
}

Ledger::~Ledger()
{
    std::unique_lock lock(m_mutex);
    m_closing = true;
    m_idle.wait(lock, [this] { return !m_committing; });
}

void Ledger::start(int keepRequestsDays)
{
    m_keepRequestsDays = keepRequestsDays;
    m_pruneTimer.start(PruneEvery);
    m_sizeTimer.start(LookAtSizeEvery);
    {
        const std::lock_guard lock(m_mutex);
        m_replayAsked = true;
    }
    askForCommit();
}

void Ledger::began(const RequestRecord &record)
{
    const RecordPtr copy = kept(record);
    const quint32 segment = m_journal.write(Journal::Kind::Began, *copy);
    {
        const std::lock_guard lock(m_mutex);
        m_running.insert(copy->id, {copy, segment});
        m_view.put(copy);
    }
    wake();
}

void Ledger::progressed(const RequestRecord &record)
{
    RecordPtr copy = kept(record);
    {
        const std::lock_guard lock(m_mutex);
        m_view.put(std::move(copy));
    }
    wake();
}

void Ledger::ended(const RequestRecord &record)
{
    const RecordPtr copy = kept(record);
    Q_ASSERT(copy->outcome != Outcome::Running);
    const quint32 segment = m_journal.write(Journal::Kind::Ended, *copy);
    quint32 beganIn = 0;
    bool enough = false;
    {
        const std::lock_guard lock(m_mutex);
        beganIn = m_running.take(copy->id).segment;
        m_waiting.push_back({copy, segment});
        m_view.put(copy);
        keepWithinMemory();
        enough = m_waiting.size() >= m_limits.commitAt && m_databaseProblem.isEmpty() && !m_committing;
    }
    m_journal.release(Journal::Kind::Began, beganIn);
    if (enough)
        askForCommit();
    wake();
}

void Ledger::refused(const RequestRecord &record)
{
    RecordPtr copy = kept(record);
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_bursts.add(*copy, m_clock.steadyMicros());
        m_view.put(copy);
    }
    if (isFirst)
        qCInfo(lcGateway).nospace().noquote()
            << "Refused (" << copy->stage << ", " << copy->status << ") from " << copy->clientAddress
            << (copy->agent.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(copy->agent)) << ": "
            << copy->error << " Further ones like it within 10 s are counted, not logged.";
    wake();
}

void Ledger::guarded(const GuardrailEvent &event)
{
    GuardrailEvent kept = event;
    sealText(kept);
    {
        const std::lock_guard lock(m_mutex);
        m_events.push_back(std::move(kept));
        keepEventsWithinMemory();
    }
    wake();
}

void Ledger::noticed(const Notice &notice)
{
    {
        const std::lock_guard lock(m_mutex);
        m_notices.push_back(notice);
        keepEventsWithinMemory();
    }
    QMetaObject::invokeMethod(
        this, [this, notice] { Q_EMIT heard(notice); }, Qt::QueuedConnection);
    wake();
}

void Ledger::recording(const Recording &recording)
{
    m_recordings.add(recording);
    wake();
}

// With the lock held. Whether something waits for the next commit.
bool Ledger::hasMore() const
{
    return !m_waiting.empty() || !m_events.empty() || !m_notices.empty() || !m_recordings.isEmpty();
}

// With the lock held.
void Ledger::keepEventsWithinMemory()
{
    while (m_notices.size() > m_limits.eventsInMemory)
        m_notices.pop_front();
    while (m_events.size() > m_limits.eventsInMemory) {
        m_events.pop_front();
        ++m_eventsLost;
    }
}

// With the lock held. Beyond the limit the oldest leave the memory; most of them are in the journal still.
void Ledger::keepWithinMemory()
{
    while (m_waiting.size() + m_inCommit > m_limits.recordsInMemory && !m_waiting.empty()) {
        if (const quint32 segment = m_waiting.front().segment; segment != 0)
            ++m_spilled[segment];
        else
            ++m_lost;
        m_waiting.pop_front();
    }
}

// One posted event per tick, however many requests there are.
void Ledger::wake()
{
    if (!m_awake.exchange(true))
        QMetaObject::invokeMethod(this, &Ledger::startTimers, Qt::QueuedConnection);
    if (const bool failing = m_journal.isFailing(); failing != m_journalFailing.exchange(failing))
        publishProblem();
}

void Ledger::startTimers()
{
    if (!m_showTimer.isActive())
        m_showTimer.start(m_limits.showEvery);
    if (!m_commitTimer.isActive() && !m_databaseFailing)
        m_commitTimer.start(m_limits.commitEvery);
}

void Ledger::show()
{
    m_awake = false;
    RecordView::Tick tick;
    {
        const std::lock_guard lock(m_mutex);
        tick = m_view.take();
        if (hasMore() && !m_commitTimer.isActive() && !m_databaseFailing)
            m_commitTimer.start(m_limits.commitEvery);
        if (!m_bursts.isEmpty() && !m_burstTimer.isActive())
            m_burstTimer.start(int(RefusalBursts::BurstMicros / 1000));
    }
    if (tick.records.empty())
        return;
    RecordBatch batch;
    batch.reserve(tick.records.size());
    for (const RecordPtr &record : tick.records)
        batch.push_back(*record);
    Q_EMIT recorded(batch);
    if (tick.dropped > 0)
        Q_EMIT notShown(tick.dropped);
}

bool Ledger::flush(std::chrono::milliseconds atMost)
{
    const auto deadline = std::chrono::steady_clock::now() + atMost;
    std::unique_lock lock(m_mutex);
    m_flushing = true;
    bool done = false;
    while (!done && std::chrono::steady_clock::now() < deadline) {
        lock.unlock();
        askForCommit();
        lock.lock();
        m_idle.wait_until(lock, deadline, [this] { return !m_committing; });
        done = !m_committing && !hasMore() && m_spilled.empty() && m_bursts.isEmpty() && !m_replayAsked;
        if (!done && !m_committing)
            m_idle.wait_until(lock,
                              std::min(deadline, std::chrono::steady_clock::now() + m_limits.firstRetry));
    }
    m_flushing = false;
    return done;
}

void Ledger::setKeepRequestsDays(int days)
{
    m_keepRequestsDays = days;
    if (m_pruned && days > 0)
        pruneSlice(m_clock.now() - std::chrono::hours(24) * days);
}

void Ledger::pruneSlice(Instant before)
{
    constexpr qint64 SliceRows = 1000;
    m_storage.run([before](Storage &storage) { return storage.pruneSlice(before, SliceRows); })
        .then(this, [this, before](const Result<qint64> &deleted) {
            if (!deleted)
                qCWarning(lcStorage) << "Old requests cannot be deleted:" << deleted.error().text;
            else if (deleted.value() > 0)
                pruneSlice(before);
        });
}

void Ledger::setMostBytes(qint64 bytes)
{
    if (std::exchange(m_mostBytes, bytes) != bytes)
        pruneToSize();
}

void Ledger::pruneToSize()
{
    constexpr qint64 SliceRows = 1000;
    if (!m_pruned || m_mostBytes <= 0 || m_pruningToSize)
        return;
    m_pruningToSize = true;
    m_storage
        .run([most = m_mostBytes](Storage &storage) -> Result<qint64> {
            SLUICE_TRY(const qint64 used, storage.usedBytes());
            return used <= most ? Result<qint64>(0) : storage.pruneOldest(SliceRows);
        })
        .then(this, [this](const Result<qint64> &deleted) {
            m_pruningToSize = false;
            if (!deleted)
                qCWarning(lcStorage) << "The database cannot be kept to its size:" << deleted.error().text;
            else if (deleted.value() > 0)
                pruneToSize();
        });
}

QString Ledger::problem() const
{
    const std::lock_guard lock(m_mutex);
    return m_publishedProblem;
}

} // namespace sluice
