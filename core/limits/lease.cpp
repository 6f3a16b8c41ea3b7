#include "core/limits/lease.h"

#include "core/limits/limiter.h"
#include "core/limits/wording.h"

#include <algorithm>
#include <limits>

namespace sluice {

namespace {

// What each metric of a rate counts of a request's tokens, by RateMetric.
std::array<qint64, SubjectCells::Metrics> counted(qint64 input, qint64 output)
{
    std::array<qint64, SubjectCells::Metrics> amounts = {};
    amounts[size_t(RateMetric::InputTokens)] = input;
    amounts[size_t(RateMetric::OutputTokens)] = output;
    amounts[size_t(RateMetric::Tokens)] = input + output;
    return amounts;
}

// The budget of that period that blocks and is the strictest: the one to name.
Budget blockingBudget(const SubjectLimits &subject, BudgetPeriod per, bool money)
{
    const Budget *strictest = nullptr;
    for (const Budget &budget : subject.budgets) {
        if (budget.per != per || budget.onExceed != OnExceed::Block ||
            (money ? !budget.limit.has_value() : budget.tokens <= 0))
            continue;
        const bool stricter =
            !strictest || (money ? *budget.limit < *strictest->limit : budget.tokens < strictest->tokens);
        strictest = stricter ? &budget : strictest;
    }
    return strictest ? *strictest : Budget{};
}

LimitRefusal shortOf(const SubjectLimits &subject, BudgetPeriod per, bool money, const AmountLimit &limit,
                     const Amount &wanted)
{
    LimitRefusal refusal;
    refusal.why = LimitRefusal::Why::Budget;
    refusal.level = subject.level;
    refusal.name = subject.name;
    refusal.budget = blockingBudget(subject, per, money);
    refusal.money = money;
    refusal.limit = (money ? limit.pico : limit.tokens).value_or(0);
    refusal.wanted = money ? wanted.pico : wanted.tokens;
    return refusal;
}

// Nothing is left of it.
bool isSpent(const Amount &used, const AmountLimit &limit, bool money)
{
    const std::optional<qint64> &most = money ? limit.pico : limit.tokens;
    return most && (money ? used.pico : used.tokens) >= *most;
}

size_t placeOf(const SubjectLimits &subject, size_t window)
{
    return size_t(subject.level) * BudgetWindows + window;
}

Amount sum(const Amount &a, const Amount &b)
{
    return {a.pico + b.pico, a.tokens + b.tokens};
}

bool isOver(const Amount &amount, const AmountLimit &limit, bool money)
{
    const std::optional<qint64> &most = money ? limit.pico : limit.tokens;
    return most && (money ? amount.pico : amount.tokens) > *most;
}

} // namespace

Lease::Lease(Lease &&other) noexcept
{
    *this = std::move(other);
}

Lease &Lease::operator=(Lease &&other) noexcept
{
    if (this == &other)
        return *this;
    release();
    m_limiter = std::exchange(other.m_limiter, nullptr);
    m_table = std::move(other.m_table);
    m_limits = std::exchange(other.m_limits, nullptr);
    m_startedAt = other.m_startedAt;
    m_inputTaken = std::exchange(other.m_inputTaken, 0);
    m_outputTaken = std::exchange(other.m_outputTaken, 0);
    m_reserved = std::exchange(other.m_reserved, {});
    m_holds = std::move(other.m_holds);
    m_session = std::move(other.m_session);
    m_requests = other.m_requests;
    m_tokens = other.m_tokens;
    m_settled = other.m_settled;
    m_open = std::exchange(other.m_open, false);
    return *this;
}

Lease::~Lease()
{
    release();
}

std::optional<LimitRefusal> Lease::reserve(const Amount &worst, const QString &session, Instant now,
                                           qint64 steadyNanos)
{
    if (!m_limiter)
        return {};
    open(session, now, steadyNanos);
    if (auto refusal = overCap(worst, now))
        return refusal;
    const auto lacking = take(worst, now);
    return lacking ? std::optional(refusalFor(*lacking, worst, now)) : std::nullopt;
}

// Holds the windows and the session that the request belongs to.
void Lease::open(const QString &session, Instant now, qint64 steadyNanos)
{
    if (m_open)
        return;
    m_open = true;
    if (m_limits->hasSessionBudget && !m_session)
        m_session = session.isEmpty()
                        ? SessionHold(m_limits->own().cells->unnamed, steadyNanos)
                        : SessionHold(m_limiter->m_sessions.of(m_limits->key, session, steadyNanos));
    for (const SubjectLimits *subject : *m_limits) {
        for (size_t window = 0; window < BudgetWindows; ++window) {
            BudgetHold &hold = m_holds[placeOf(*subject, window)];
            if (!hold && subject->hasBudget(WindowPeriods[window]))
                hold = subject->cells->budgets[window].current(now, m_table->calendar());
        }
    }
}

std::optional<LimitRefusal> Lease::overCap(const Amount &total, Instant now) const
{
    for (const SubjectLimits *subject : *m_limits) {
        if (!subject->hasBudget(BudgetPeriod::Request))
            continue;
        const AmountLimit cap = subject->blocking(BudgetPeriod::Request, now);
        for (const bool money : {true, false}) {
            if (isOver(total, cap, money))
                return shortOf(*subject, BudgetPeriod::Request, money, cap, total);
        }
    }
    return {};
}

// The session's purse is one for all levels: the strictest of their limits holds.
std::optional<Lease::Lacking> Lease::takeOfSession(const Amount &more, Instant now)
{
    if (!m_session)
        return {};
    AmountLimit strictest;
    std::array<const SubjectLimits *, 2> owners = {}; // of the limit of tokens, of money
    for (const SubjectLimits *subject : *m_limits) {
        const AmountLimit limit = subject->blocking(BudgetPeriod::Session, now);
        if (limit.pico && (!strictest.pico || *limit.pico < *strictest.pico)) {
            strictest.pico = limit.pico;
            owners[1] = subject;
        }
        if (limit.tokens && (!strictest.tokens || *limit.tokens < *strictest.tokens)) {
            strictest.tokens = limit.tokens;
            owners[0] = subject;
        }
    }
    const Purse::Short lacking = m_session->purse.reserve(more, strictest);
    if (lacking == Purse::Short::Nothing)
        return {};
    const bool money = lacking == Purse::Short::Money;
    return Lacking{owners[money ? 1 : 0], {}, money, strictest};
}

// All or none: what was taken before the first lack is given back.
std::optional<Lease::Lacking> Lease::take(const Amount &more, Instant now)
{
    if (const auto lacking = takeOfSession(more, now))
        return lacking;
    for (const SubjectLimits *subject : *m_limits) {
        for (size_t window = 0; window < BudgetWindows; ++window) {
            const size_t place = placeOf(*subject, window);
            if (!m_holds[place])
                continue;
            const AmountLimit limit = subject->blocking(WindowPeriods[window], now);
            const Purse::Short lacking = m_holds[place].purse().reserve(more, limit);
            if (lacking == Purse::Short::Nothing)
                continue;
            for (size_t before = 0; before < place; ++before) { // places follow the chain
                if (m_holds[before])
                    m_holds[before].purse().giveBack(more);
            }
            if (m_session)
                m_session->purse.giveBack(more);
            return Lacking{subject, window, lacking == Purse::Short::Money, limit};
        }
    }
    m_reserved.pico += more.pico;
    m_reserved.tokens += more.tokens;
    return {};
}

LimitRefusal Lease::refusalFor(const Lacking &lacking, const Amount &more, Instant now)
{
    const SubjectLimits &subject = *lacking.subject;
    const BudgetPeriod per = lacking.window ? WindowPeriods[*lacking.window] : BudgetPeriod::Session;
    LimitRefusal refusal = shortOf(subject, per, lacking.money, lacking.limit, more);
    Purse &purse = lacking.window ? m_holds[placeOf(subject, *lacking.window)].purse() : m_session->purse;
    Counter &counter = lacking.money ? purse.money : purse.tokens;
    refusal.used = counter.committed();
    if (lacking.window && per != BudgetPeriod::Total)
        refusal.resetsAt = m_holds[placeOf(subject, *lacking.window)].until();
    if (counter.firstToReach(refusal.limit))
        m_limiter->refused(subject, refusal, *m_table, now);
    return refusal;
}

std::optional<LimitRefusal> Lease::reached(const Amount &soFar, const Amount &ahead, Instant now)
{
    if (!m_limiter || (soFar.pico <= m_reserved.pico && soFar.tokens <= m_reserved.tokens))
        return {};
    const auto beyond = [this](const Amount &amount) {
        return Amount{std::max<qint64>(amount.pico - m_reserved.pico, 0),
                      std::max<qint64>(amount.tokens - m_reserved.tokens, 0)};
    };
    if (!overCap(ahead, now) && !take(beyond(ahead), now))
        return {};
    if (auto refusal = overCap(soFar, now))
        return refusal;
    const Amount more = beyond(soFar);
    const auto lacking = take(more, now);
    return lacking ? std::optional(refusalFor(*lacking, more, now)) : std::nullopt;
}

std::optional<LimitRefusal> Lease::wantsCheaperModel(const Amount &worst, const QString &session, Instant now,
                                                     qint64 steadyNanos)
{
    if (!downgrades())
        return {};
    open(session, now, steadyNanos);
    std::optional<LimitRefusal> free;
    for (const SubjectLimits *subject : *m_limits) {
        for (const Budget &budget : subject->budgets) {
            if (budget.onExceed != OnExceed::Downgrade || budget.per == BudgetPeriod::Request)
                continue;
            const auto window = windowIndex(budget.per);
            const Purse &purse = window ? m_holds[placeOf(*subject, *window)].purse() : m_session->purse;
            const AmountLimit limit = subject->limitsOf(budget, now);
            const Amount used = purse.committed();
            for (const bool money : {true, false}) {
                if (!isSpent(used, limit, money))
                    continue;
                LimitRefusal refusal = shortOf(*subject, budget.per, money, limit, worst);
                refusal.budget = budget;
                refusal.used = money ? used.pico : used.tokens;
                if (window && budget.per != BudgetPeriod::Total)
                    refusal.resetsAt = m_holds[placeOf(*subject, *window)].until();
                if (refusal.wanted > 0)
                    return refusal;
                free = refusal;
            }
        }
    }
    return free;
}

std::optional<LimitRefusal> Lease::wantsCheaperRequest(const Amount &worst, Instant now) const
{
    if (!downgrades())
        return {};
    for (const SubjectLimits *subject : *m_limits) {
        for (const Budget &budget : subject->budgets) {
            if (budget.onExceed != OnExceed::Downgrade || budget.per != BudgetPeriod::Request)
                continue;
            const AmountLimit cap = subject->limitsOf(budget, now);
            for (const bool money : {true, false}) {
                if (!isOver(worst, cap, money))
                    continue;
                LimitRefusal refusal = shortOf(*subject, budget.per, money, cap, worst);
                refusal.budget = budget;
                return refusal;
            }
        }
    }
    return {};
}

void Lease::settle(const Settlement &settlement)
{
    if (!m_limiter)
        return;
    const Amount spent{std::max<qint64>(settlement.cost.value_or(Money()).pico(), 0),
                       std::max<qint64>(settlement.inputTokens, 0) +
                           std::max<qint64>(settlement.outputTokens, 0)};
    const auto more = counted(settlement.inputTokens - m_inputTaken, settlement.outputTokens - m_outputTaken);
    Standing standing;
    standing.settled = true;
    standing.request = spent;
    for (const SubjectLimits *subject : *m_limits) {
        for (const SubjectLimits::Rate &rate : subject->rates)
            rate.bucket->correct(rate.shape, more[size_t(rate.metric)], settlement.steadyNanos);
        for (size_t window = 0; window < BudgetWindows; ++window) {
            const BudgetPeriod per = WindowPeriods[window];
            BudgetHold &hold = m_holds[placeOf(*subject, window)];
            const bool reserved = bool(hold);
            if (!reserved && spent == Amount{})
                continue;
            if (!reserved)
                hold = subject->cells->budgets[window].at(m_startedAt, settlement.now, m_table->calendar());
            if (!hold)
                continue; // its window is long over
            const Amount before = hold.purse().settle(reserved ? m_reserved : Amount{}, spent);
            const Amount after = sum(before, spent);
            standing.look(*subject, per, after, settlement.now);
            if (reserved && subject->isAlarming(per, after))
                m_limiter->spent(*subject, per, before, spent, hold.purse(), *m_table, settlement.now);
            hold.drop();
        }
    }
    if (m_session) {
        const Amount before = m_session->purse.settle(m_reserved, spent);
        standing.session = sum(before, spent);
        for (const SubjectLimits *subject : *m_limits) {
            if (subject->isAlarming(BudgetPeriod::Session, standing.session))
                m_limiter->spent(*subject, BudgetPeriod::Session, before, spent, m_session->purse, *m_table,
                                 settlement.now);
        }
        m_session->usedAt(settlement.steadyNanos);
    }
    if (m_open) {
        lookAtOwn(standing, settlement.now);
        m_settled = standing;
        if (m_limits->warnsOfRequests)
            warnOfRequest(spent, settlement.now, settlement.steadyNanos);
    }
    m_session.drop();
    m_reserved = {};
    m_limiter->watch(*m_limits, settlement);
    leave();
}

// A budget for one request that only warns: said once an hour, for it is passed by one request after the
// other.
void Lease::warnOfRequest(const Amount &spent, Instant now, qint64 steadyNanos) const
{
    constexpr qint64 pause = 3'600'000'000'000; // ns
    for (const SubjectLimits *subject : *m_limits) {
        for (const Budget &budget : subject->budgets) {
            if (budget.per != BudgetPeriod::Request || budget.onExceed != OnExceed::Warn)
                continue;
            const AmountLimit cap = subject->limitsOf(budget, now);
            const bool money = isOver(spent, cap, true);
            if (!money && !isOver(spent, cap, false))
                continue;
            std::atomic<qint64> &told = subject->cells->toldOfRequest;
            qint64 before = told.load(std::memory_order_relaxed);
            const bool due = before == std::numeric_limits<qint64>::min() || steadyNanos - before >= pause;
            if (due && told.compare_exchange_strong(before, steadyNanos, std::memory_order_relaxed))
                m_limiter->passed(*subject, budget, money, spent, cap, now);
        }
    }
}

void Lease::release()
{
    if (!m_limiter)
        return;
    for (BudgetHold &hold : m_holds) {
        if (hold)
            hold.purse().giveBack(m_reserved);
        hold.drop();
    }
    if (m_session)
        m_session->purse.giveBack(m_reserved);
    m_session.drop();
    m_reserved = {};
    const auto taken = counted(m_inputTaken, m_outputTaken);
    // Tokens come back when the next request looks at the bucket: the moment does not matter to a refund.
    for (const SubjectLimits *subject : *m_limits) {
        for (const SubjectLimits::Rate &rate : subject->rates)
            rate.bucket->giveBack(rate.shape, taken[size_t(rate.metric)]);
    }
    leave();
}

void Lease::leave()
{
    Limiter *limiter = std::exchange(m_limiter, nullptr);
    bool freed = false;
    for (const SubjectLimits *subject : *m_limits) {
        subject->cells->places.giveBack();
        freed = freed || subject->places > 0;
    }
    if (freed)
        limiter->placeFreed();
}

void Lease::Standing::look(const SubjectLimits &subject, BudgetPeriod per, const Amount &spent, Instant now)
{
    if (!subject.hasBudget(per))
        return;
    if (const auto limit = subject.blocking(per, now).pico) {
        const qint64 mine = std::max<qint64>(*limit - spent.pico, 0);
        left = std::min(left.value_or(mine), mine);
    }
    alarming = alarming || subject.isAlarming(per, spent);
}

// What is neither a window's: the session's and the request's own.
void Lease::lookAtOwn(Standing &standing, Instant now) const
{
    if (!m_limits->hasSessionBudget && !m_limits->warnsOfRequests)
        return;
    for (const SubjectLimits *subject : *m_limits) {
        standing.look(*subject, BudgetPeriod::Session, standing.session, now);
        standing.alarming =
            standing.alarming ||
            (m_limits->warnsOfRequests && subject->isAlarming(BudgetPeriod::Request, standing.request));
    }
}

Lease::Standing Lease::standing(Instant now) const
{
    if (m_settled)
        return *m_settled;
    Standing standing;
    if (!m_limits)
        return standing;
    for (const SubjectLimits *subject : *m_limits) {
        for (size_t window = 0; window < BudgetWindows; ++window) {
            const BudgetPeriod per = WindowPeriods[window];
            if (!subject->hasBudget(per))
                continue;
            const BudgetHold hold = subject->cells->budgets[window].current(now, m_table->calendar());
            standing.look(*subject, per, hold.purse().spent(), now);
        }
    }
    if (m_open) {
        standing.session = m_session ? m_session->purse.spent() : Amount{};
        standing.request = m_reserved;
        lookAtOwn(standing, now);
    }
    return standing;
}

BudgetsTold Lease::budgets(Instant now) const
{
    const Standing standing = this->standing(now);
    BudgetsTold told;
    if (standing.left)
        told.remaining = Money::fromPico(*standing.left);
    if (standing.alarming)
        told.warning =
            budgetWarning(*m_limits, *m_table, {standing.session, standing.request, standing.settled}, now);
    return told;
}

} // namespace sluice
