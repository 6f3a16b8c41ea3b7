// The recorder that workers report to: journals at once, writes to the database in batches, tells the window
// in ticks.
#pragma once

#include "core/base/clock.h"
#include "core/model/recorder.h"
#include "core/model/textseal.h"
#include "core/storage/journal.h"
#include "core/storage/recordingqueue.h"
#include "core/storage/recordview.h"
#include "core/storage/refusalbursts.h"
#include "core/storage/storagethread.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>

namespace sluice {

// What ended() was called for is in the journal when it returns, and in the database a fifth of a second
// later. If the database cannot be written, records wait in memory and in the journal while traffic goes on;
// it is tried again with growing pauses, and problem() says so. If the process is killed, start() of the next
// run makes up for it: what had ended is appended, what had only begun becomes Outcome::Interrupted with its
// estimate.
//
// Lives on the thread with the event loop that shows the window; the Recorder's functions are called on any
// thread, wait for no database, and must have stopped before the ledger goes. Goes before its StorageThread.
class Ledger final : public QObject, public Recorder
{
    Q_OBJECT
public:
    struct Limits
    {
        std::chrono::milliseconds commitEvery{200};
        std::chrono::milliseconds showEvery{100};
        std::chrono::milliseconds firstRetry{250};
        std::chrono::milliseconds lastRetry{10'000};
        size_t commitAt = 1000; // records that do not wait for the time to come
        size_t recordsInMemory = 200'000;
        size_t recordsShown = 5000;               // in one tick
        size_t eventsInMemory = 10'000;           // of guardrails; and as many notices
        qint64 recordingBytes = 64 * 1024 * 1024; // that wait to be sealed
        qint64 segmentBytes = 8 * 1024 * 1024;
    };

    // The journal is in DATADIRECTORY/journal; recording may begin at once.
    Ledger(StorageThread &storage, const Clock &clock, const QString &dataDirectory, Limits limits,
           QObject *parent = nullptr);
    Ledger(StorageThread &storage, const Clock &clock, const QString &dataDirectory,
           QObject *parent = nullptr);
    // Waits for the job under way. What is not in the database then stays in the journal.
    ~Ledger() override;

    // Once the storage is open: replays the journals of earlier runs, then prunes, and prunes again daily.
    void start(int keepRequestsDays);
    // Single requests older than that are deleted, sums stay. 0: never.
    void setKeepRequestsDays(int days);
    // Beyond it the oldest single requests are deleted, now and every five minutes. 0: no limit.
    void setMostBytes(qint64 bytes);
    // What keeps the texts of guardrail events, and for how long (days; 0: as long as the events). An empty
    // function: none are kept from now on.
    void setTextSeal(TextSeal seal);
    void setKeepGuardrailTextsDays(int days);
    // The same for recorded bodies.
    void setBodySeal(TextSeal seal);
    void setKeepBodiesDays(int days);

    // Any thread.
    void began(const RequestRecord &record) override;
    void progressed(const RequestRecord &record) override;
    void ended(const RequestRecord &record) override;
    void refused(const RequestRecord &record) override;
    // In the database a fifth of a second later; not in the journal. Of a flood the oldest are dropped. A
    // plain text is sealed here, on the calling thread, or not kept.
    void guarded(const GuardrailEvent &event) override;
    // Compressed and sealed on the storage's thread a fifth of a second later; not in the journal. Kept only
    // while there is a seal; of a flood the newest are dropped.
    void recording(const Recording &recording) override;
    // The same, and heard() follows on the ledger's thread.
    void noticed(const Notice &notice) override;

    // Writes everything that waits, refusals included; for an orderly end. False: not done in that time, see
    // problem().
    bool flush(std::chrono::milliseconds atMost);
    // A sentence for the window; empty: all is well. Any thread.
    QString problem() const;

Q_SIGNALS:
    // New and changed requests, running and refused ones too: the last state of each, at most ten times a
    // second.
    void recorded(const sluice::RecordBatch &batch);
    // More requests changed within one tick than are shown: so many were left out of recorded(), never of the
    // ledger.
    void notShown(qint64 requests);
    void problemChanged(const QString &problem);
    // As it happens, each one.
    void heard(const sluice::Notice &notice);

private:
    struct Waiting
    {
        RecordPtr record = {};
        quint32 segment = 0; // of the journal; 0: it is in memory only
    };
    using Batch = std::vector<Waiting>;

    void wake();
    void startTimers();
    void show();
    void keepWithinMemory();

    void askForCommit();
    void submitCommit();
    Result<void> commit(Storage &storage);
    Result<void> commitReplay(Storage &storage);
    Result<void> commitRequests(Storage &storage);
    Result<void> commitSpilled(Storage &storage);
    Result<void> commitRefusals(Storage &storage);
    Result<void> commitEvents(Storage &storage);
    Result<void> commitNotices(Storage &storage);
    void keepEventsWithinMemory();
    void sealText(GuardrailEvent &event);
    bool hasMore() const;
    void pruneTexts();
    void putBack(Batch batch);
    void carryOver();
    void commitEnded(const Result<void> &result);
    void settle(bool worked);
    void publishProblem();
    QString problemText() const;
    void pruneSlice(Instant before);
    void pruneToSize();

    StorageThread &m_storage;
    const Clock &m_clock;
    const Limits m_limits;
    Journal m_journal;

    // Shared by all threads, under the lock.
    mutable std::mutex m_mutex = {};
    std::condition_variable m_idle = {}; // no commit under way any more
    std::deque<Waiting> m_waiting = {};
    size_t m_inCommit = 0;
    std::map<quint32, qint64> m_spilled =
        {}; // segment: records that are in the journal, but not in memory any more
    qint64 m_lost = 0;
    QHash<QUuid, Waiting> m_running = {};
    RecordView m_view;
    RefusalBursts m_bursts = {};
    std::deque<GuardrailEvent> m_events = {};
    qint64 m_eventsLost = 0;
    std::deque<Notice> m_notices = {};
    RecordingQueue m_recordings;
    std::shared_ptr<const TextSeal> m_textSeal = {};
    bool m_sealFailing = false; // as last logged
    bool m_committing = false;
    bool m_flushing = false;
    bool m_closing = false;
    bool m_replayAsked = false;
    QString m_databaseProblem = {};
    QString m_publishedProblem = {};

    std::atomic<bool> m_awake = false;          // the timers run, or are about to
    std::atomic<bool> m_journalFailing = false; // as last published

    // On the ledger's thread only.
    QTimer m_showTimer;
    QTimer m_commitTimer;
    QTimer m_burstTimer;
    QTimer m_retryTimer;
    QTimer m_pruneTimer;
    QTimer m_sizeTimer;
    std::chrono::milliseconds m_retryAfter = {};
    int m_keepRequestsDays = 0;
    int m_keepTextsDays = 0;
    int m_keepBodiesDays = 0;
    qint64 m_mostBytes = 0;
    bool m_pruningToSize = false;
    bool m_databaseFailing = false;
    bool m_pruned = false; // in this run
};

} // namespace sluice
