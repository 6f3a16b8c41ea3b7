// What one request holds of the limits: places, tokens of the buckets, a part of the budgets. Letting go of
// it in any way gives back what was not used.
#pragma once

#include "core/limits/budget.h"
#include "core/limits/limittable.h"
#include "core/limits/sessions.h"

#include <array>
#include <memory>
#include <optional>

namespace sluice {

class Limiter;

// Why a request may not go on, in figures; limitError() says it in words.
struct LimitRefusal
{
    enum class Why : quint8 { KeyPaused, Concurrency, Rate, Budget };
    Why why = Why::Rate;
    LimitLevel level = LimitLevel::Key;
    QString name = {}; // of the key or project
    RateLimit rate = {};
    Budget budget = {};
    bool money = false; // the budget is one of money: the figures below are pico-USD, else tokens
    qint64 limit = 0;   // raises included
    qint64 used = 0;    // running requests included
    qint64 wanted = 0;
    std::optional<Instant> resetsAt = {};
    std::chrono::milliseconds retryAfter{0};
    std::chrono::milliseconds queueFor{0}; // Why::Concurrency: how long it may wait for a place
    // The model that there is no cheaper one for: the budget would have the request go to one.
    QString noneBelow = {};
};

// How a request ended.
struct Settlement
{
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    std::optional<Money> cost = {}; // empty: unpriced, counts in tokens only
    bool failed = false;
    quint64 fingerprint = 0; // of the request, for the runaway guard; 0: it has none
    Instant now = {};
    qint64 steadyNanos = 0;
};

// How full a rate is, for response headers.
struct RateState
{
    qint64 limit = 0;
    qint64 remaining = 0;
    std::chrono::milliseconds reset{0}; // until it is full again
};

struct BudgetsTold
{
    // What is left of the tightest budget of money that blocks, those for one request left out; running
    // requests of others, too.
    std::optional<Money> remaining = {};
    // "85% of the daily budget of this key is spent": the budget that is nearest to its end, or furthest
    // beyond it; empty: below every threshold.
    QByteArray warning = {};
};

// Moves with its request from thread to thread; not shared.
class Lease
{
public:
    Lease() = default;
    Lease(Lease &&other) noexcept;
    Lease &operator=(Lease &&other) noexcept;
    ~Lease();

    explicit operator bool() const { return m_limiter != nullptr; }
    // Whether any budget applies: without one nothing needs to be reserved.
    bool hasBudgets() const { return m_limiter && m_limits->hasBudgets; }
    bool hasMoneyBudgets() const { return m_limits && m_limits->hasMoneyBudgets; }
    bool downgrades() const { return m_limiter && m_limits->downgrades; }

    // Reserves the most that the request can cost, in every budget that blocks, all or none. `session`: empty
    // if the client tells none.
    std::optional<LimitRefusal> reserve(const Amount &worst, const QString &session, Instant now,
                                        qint64 steadyNanos);
    // The budget that is spent and asks for a cheaper model then; as a refusal, for where there is none.
    // `worst`: the most that the request can cost; with `wanted` 0 it takes nothing of that budget.
    std::optional<LimitRefusal> wantsCheaperModel(const Amount &worst, const QString &session, Instant now,
                                                  qint64 steadyNanos);
    // The budget for one request that asks for a cheaper model and that so much would pass.
    std::optional<LimitRefusal> wantsCheaperRequest(const Amount &worst, Instant now) const;
    // What a running request has cost so far, and what it will have a little later. Set: it has reached a
    // budget that blocks and must end. Else reserved() holds what it has cost, and where the budgets have it,
    // what is ahead, too.
    std::optional<LimitRefusal> reached(const Amount &soFar, const Amount &ahead, Instant now);
    const Amount &reserved() const { return m_reserved; }

    // Into the counters, once; gives back everything else.
    void settle(const Settlement &settlement);
    // Gives everything back as if the request had cost nothing; the request itself stays counted.
    void release();

    const std::optional<RateState> &requests() const { return m_requests; }
    const std::optional<RateState> &tokens() const { return m_tokens; }
    // How the budgets stand, for response headers.
    BudgetsTold budgets(Instant now) const;

private:
    friend class Limiter;
    using Holds = std::array<BudgetHold, LimitLevels * BudgetWindows>;

    // What was short when something was to be reserved.
    struct Lacking
    {
        const SubjectLimits *subject = nullptr;
        std::optional<size_t> window = {}; // none: the session
        bool money = false;
        AmountLimit limit = {};
    };

    void open(const QString &session, Instant now, qint64 steadyNanos);
    std::optional<Lacking> take(const Amount &more, Instant now);
    std::optional<Lacking> takeOfSession(const Amount &more, Instant now);
    LimitRefusal refusalFor(const Lacking &lacking, const Amount &more, Instant now);
    std::optional<LimitRefusal> overCap(const Amount &total, Instant now) const;
    // How the budgets stand: what the response headers tell.
    struct Standing
    {
        std::optional<qint64> left = {}; // pico-USD of the tightest one that blocks
        bool alarming = false;           // one may have passed a threshold
        Amount session = {};             // spent by it
        Amount request = {};             // that this one has cost, or where it runs: can cost at most
        bool settled = false;

        void look(const SubjectLimits &subject, BudgetPeriod per, const Amount &spent, Instant now);
    };
    Standing standing(Instant now) const;
    void lookAtOwn(Standing &standing, Instant now) const;
    void warnOfRequest(const Amount &spent, Instant now, qint64 steadyNanos) const;
    void leave();

    Limiter *m_limiter = nullptr;
    LimitTablePtr m_table = {};
    const KeyLimits *m_limits = nullptr; // in m_table
    Instant m_startedAt = {};
    qint64 m_inputTaken = 0; // tokens, from the buckets
    qint64 m_outputTaken = 0;
    Amount m_reserved = {};
    std::optional<Standing> m_settled = {}; // how they stood right after settling
    Holds m_holds = {};                     // of the windows that have budgets; by level and window
    SessionHold m_session = {};
    bool m_open = false; // everything that has a budget is held
    std::optional<RateState> m_requests = {};
    std::optional<RateState> m_tokens = {};
};

} // namespace sluice
