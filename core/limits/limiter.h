// Rates, concurrency, budgets and the runaway guard of all keys, projects and the gateway itself: whether a
// request may go on now, and what it has used when it is over. One for the whole program.
#pragma once

#include "core/limits/lease.h"
#include "core/limits/limittable.h"
#include "core/limits/sessions.h"
#include "core/model/configuration.h"
#include "core/model/recorder.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace sluice {

// Requests that ended in an earlier run, one slice of the ledger: what a restart rebuilds the counters from.
struct PastUse
{
    QUuid key = {};
    QUuid project = {}; // of the key, as it was then; null: none
    // When they started: any moment of the slice. A slice is to be a quarter of an hour or shorter for the
    // last two days (rates are replayed from it), and never to reach over a local midnight.
    Instant at = {};
    qint64 requests = 0;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    Money cost = {};
    QString session = {}; // empty: not told, and no session's budget counts it
    // The last moment of the slice; not told: they all started at `at`. Rates an hour and a day take
    // everything as of then: never more than the limit is let through. What a minute's rate would hold is
    // gone by itself.
    std::optional<Instant> until = {};
};

// A request that ended costs more or (negative) less than it was settled for.
struct LaterCost
{
    QUuid key = {};
    QUuid project = {}; // of the key, as it was then; null: none
    Instant started = {};
    qint64 pico = 0;
};

// One limit of a subject and how much of it is used: field for field what Control::gauges() answers.
struct LimitUse
{
    QUuid subject = {};
    std::optional<RateLimit> rate = {}; // either this
    std::optional<Budget> budget = {};  // or this
    qint64 used = 0;                    // requests or tokens; pico-USD where the budget is one of money
    qint64 reserved = 0;                // of it: by requests that are running
    qint64 limit = 0;                   // raises included
    bool money = false;
    std::optional<Instant> resetsAt = {}; // rates, totals, sessions: none
};

// What a request asks of the limits before it is known where it goes. Tokens are estimates.
struct EntryWish
{
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    Instant now = {};
    qint64 steadyNanos = 0;
};

// All calls: any thread.
class Limiter
{
public:
    // `recorder` hears of thresholds and runaway keys; it outlives the limiter.
    explicit Limiter(Recorder &recorder);
    ~Limiter();
    Limiter(const Limiter &) = delete;
    Limiter &operator=(const Limiter &) = delete;

    // What one worker holds of it: the limits of the configuration that it last asked for, without a lock.
    class Desk
    {
    public:
        explicit Desk(Limiter &limiter)
            : m_limiter(limiter)
        {}
        Limiter &limiter() const { return m_limiter; }
        const LimitTablePtr &tableFor(const ConfigurationPtr &config);

    private:
        Limiter &m_limiter;
        LimitTablePtr m_table = {};
    };

    // Takes a place and the rates for one request of that key, all or none. The lease gives back what it
    // holds when it goes. A request that waits for a place takes nothing and may simply ask again.
    std::optional<LimitRefusal> enter(Desk &desk, const ConfigurationPtr &config, const QUuid &key,
                                      const EntryWish &wish, Lease &lease);

    // Grows whenever a place under a concurrency limit was given back: when to ask again for a parked
    // request.
    quint64 freedPlaces() const { return m_freed.load(std::memory_order_acquire); }

    // The limits of a key, a project or the gateway (null), its own ones only, and what is used of them.
    std::vector<LimitUse> gauges(const ConfigurationPtr &config, const QUuid &subject, Instant now,
                                 qint64 steadyNanos);

    // Adds what earlier runs used: once, after the ledger was replayed and before the first request.
    void restore(std::vector<PastUse> slices, const ConfigurationPtr &config, Instant now,
                 qint64 steadyNanos);

    // Into the budgets of the windows that the request belongs to, as far as they are known; notices of
    // thresholds as ever. A budget never falls below nothing.
    void adjust(const LaterCost &cost, const ConfigurationPtr &config, Instant now);

    // Raises need no call of their own: a published configuration with Governance::raises is in force for the
    // next request.

    // A key that the runaway guard has paused is refused from then on (a Notice::Kind::Runaway tells of it),
    // until this: call it when the user lets the key go on.
    void resume(const QUuid &key);
    bool isPaused(const QUuid &key) const;

private:
    friend class Lease;
    LimitTablePtr tableFor(const ConfigurationPtr &config);
    std::shared_ptr<SubjectCells> cellsOf(const QUuid &subject);
    void placeFreed() { m_freed.fetch_add(1, std::memory_order_release); }
    std::optional<LimitRefusal> takeRates(const KeyLimits &limits, const EntryWish &wish, Lease &lease) const;
    // What a settlement did to one window or session: notices of thresholds.
    void spent(const SubjectLimits &subject, BudgetPeriod per, const Amount &before, const Amount &spent,
               Purse &purse, const LimitTable &table, Instant now);
    // A request cost more than a budget for one that only warns.
    void passed(const SubjectLimits &subject, const Budget &budget, bool money, const Amount &spent,
                const AmountLimit &cap, Instant now);
    // The first request that a budget was too small for.
    void refused(const SubjectLimits &subject, const LimitRefusal &refusal, const LimitTable &table,
                 Instant now);
    // The most that a single session which counts for that subject has spent or reserved.
    Amount dearestSession(const LimitTable &table, const SubjectLimits &subject) const;
    void watch(const KeyLimits &limits, const Settlement &settlement);

    Recorder &m_recorder;
    mutable std::mutex m_building = {}; // tables are made under it; requests never take it twice for one
    LimitTablePtr m_newest = {};
    QHash<QUuid, std::shared_ptr<SubjectCells>> m_cells = {};
    SessionTable m_sessions = {};
    std::atomic<quint64> m_freed = 0;
};

} // namespace sluice
