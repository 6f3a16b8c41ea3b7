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
    // What is left of the tightest budget of money that blocks; running requests of others left out.
    std::optional<Money> remaining = {};
    // "85% of the daily budget of this key is spent"; empty: below every threshold.
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

    // Reserves the most that the request can cost, in every budget that blocks, all or none. `session`: empty
    // if the client tells none.
    std::optional<LimitRefusal> reserve(const Amount &worst, const QString &session, Instant now,
                                        qint64 steadyNanos);
    // Whether a budget that asks for a cheaper model is spent.
    bool wantsCheaperModel(Instant now) const;
    // What a running request has cost so far. Set: it has reached a budget that blocks and must end.
    std::optional<LimitRefusal> reached(const Amount &soFar, Instant now);

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

    std::optional<LimitRefusal> reserveMore(const Amount &more, Instant now);
    std::optional<LimitRefusal> overCap(const Amount &total, Instant now) const;
    // How the budgets stand: what the response headers tell.
    struct Standing
    {
        std::optional<qint64> left = {}; // pico-USD of the tightest one that blocks
        bool alarming = false;           // one may have passed a threshold

        void look(const SubjectLimits &subject, size_t window, const Amount &spent, Instant now);
    };
    Standing standing(Instant now) const;
    std::optional<LimitRefusal> takeSession(const Amount &more, Instant now);
    LimitRefusal windowRefusal(const SubjectLimits &subject, size_t window, const Amount &more, bool money,
                               Instant now);
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
    std::optional<RateState> m_requests = {};
    std::optional<RateState> m_tokens = {};
};

} // namespace sluice
