#include "core/limits/lease.h"

#include "core/limits/limiter.h"
#include "core/limits/wording.h"

#include <algorithm>

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

size_t placeOf(const SubjectLimits &subject, size_t window)
{
    return size_t(subject.level) * BudgetWindows + window;
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
    if (auto refusal = overCap(worst, now))
        return refusal;
    return reserveMore(worst, now);
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
std::optional<LimitRefusal> Lease::takeSession(const Amount &more, Instant now)
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
    LimitRefusal refusal = shortOf(*owners[money ? 1 : 0], BudgetPeriod::Session, money, strictest, more);
    Counter &counter = money ? m_session->purse.money : m_session->purse.tokens;
    refusal.used = counter.committed();
    if (counter.firstToReach(refusal.limit))
        m_limiter->refused(*owners[money ? 1 : 0], refusal, *m_table, now);
    return refusal;
}

LimitRefusal Lease::windowRefusal(const SubjectLimits &subject, size_t window, const Amount &more, bool money,
                                  Instant now)
{
    const BudgetHold &hold = m_holds[placeOf(subject, window)];
    const BudgetPeriod per = WindowPeriods[window];
    LimitRefusal refusal = shortOf(subject, per, money, subject.blocking(per, now), more);
    Counter &counter = money ? hold.purse().money : hold.purse().tokens;
    refusal.used = counter.committed();
    if (per != BudgetPeriod::Total)
        refusal.resetsAt = hold.until();
    if (counter.firstToReach(refusal.limit))
        m_limiter->refused(subject, refusal, *m_table, now);
    return refusal;
}

// All or none: what was taken before the first refusal is given back.
std::optional<LimitRefusal> Lease::reserveMore(const Amount &more, Instant now)
{
    if (auto refusal = takeSession(more, now))
        return refusal;
    for (const SubjectLimits *subject : *m_limits) {
        for (size_t window = 0; window < BudgetWindows; ++window) {
            const size_t place = placeOf(*subject, window);
            if (!m_holds[place])
                continue;
            const Purse::Short lacking =
                m_holds[place].purse().reserve(more, subject->blocking(WindowPeriods[window], now));
            if (lacking == Purse::Short::Nothing)
                continue;
            for (size_t before = 0; before < place; ++before) { // places follow the chain
                if (m_holds[before])
                    m_holds[before].purse().giveBack(more);
            }
            if (m_session)
                m_session->purse.giveBack(more);
            return windowRefusal(*subject, window, more, lacking == Purse::Short::Money, now);
        }
    }
    m_reserved.pico += more.pico;
    m_reserved.tokens += more.tokens;
    return {};
}

std::optional<LimitRefusal> Lease::reached(const Amount &soFar, Instant now)
{
    if (!m_limiter || (soFar.pico <= m_reserved.pico && soFar.tokens <= m_reserved.tokens))
        return {};
    if (auto refusal = overCap(soFar, now))
        return refusal;
    return reserveMore({std::max<qint64>(soFar.pico - m_reserved.pico, 0),
                        std::max<qint64>(soFar.tokens - m_reserved.tokens, 0)},
                       now);
}

bool Lease::wantsCheaperModel(Instant now) const
{
    if (!m_limiter || !m_limits->downgrades)
        return false;
    for (const SubjectLimits *subject : *m_limits) {
        for (const Budget &budget : subject->budgets) {
            const auto window = windowIndex(budget.per);
            if (budget.onExceed != OnExceed::Downgrade || !window)
                continue;
            const BudgetHold hold = subject->cells->budgets[*window].current(now, m_table->calendar());
            const bool moneySpent =
                budget.limit && hold.purse().money.committed() >= subject->moneyLimit(budget, now);
            const bool tokensSpent = budget.tokens > 0 && hold.purse().tokens.committed() >= budget.tokens;
            if (moneySpent || tokensSpent)
                return true;
        }
    }
    return false;
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
    bool complete = false; // what was reserved, was so in every window
    for (const SubjectLimits *subject : *m_limits) {
        for (const SubjectLimits::Rate &rate : subject->rates)
            rate.bucket->correct(rate.shape, more[size_t(rate.metric)], settlement.steadyNanos);
        for (size_t window = 0; window < BudgetWindows; ++window) {
            BudgetHold &hold = m_holds[placeOf(*subject, window)];
            const bool reserved = bool(hold);
            complete = complete || reserved;
            if (!reserved && spent == Amount{})
                continue;
            if (!reserved)
                hold = subject->cells->budgets[window].at(m_startedAt, settlement.now, m_table->calendar());
            if (!hold)
                continue; // its window is long over
            const Amount before = hold.purse().settle(reserved ? m_reserved : Amount{}, spent);
            const Amount after{before.pico + spent.pico, before.tokens + spent.tokens};
            standing.look(*subject, window, after, settlement.now);
            if (reserved && subject->isAlarming(window, after))
                m_limiter->spent(*subject, window, before, spent, hold, *m_table, settlement.now);
            hold.drop();
        }
    }
    if (m_session) {
        m_session->purse.settle(m_reserved, spent);
        m_session->usedAt(settlement.steadyNanos);
        m_session.drop();
    }
    if (complete)
        m_settled = standing;
    m_reserved = {};
    m_limiter->watch(*m_limits, settlement);
    leave();
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

void Lease::Standing::look(const SubjectLimits &subject, size_t window, const Amount &spent, Instant now)
{
    const BudgetPeriod per = WindowPeriods[window];
    if (!subject.hasBudget(per))
        return;
    if (const auto limit = subject.blocking(per, now).pico) {
        const qint64 mine = std::max<qint64>(*limit - spent.pico, 0);
        left = std::min(left.value_or(mine), mine);
    }
    alarming = alarming || subject.isAlarming(window, spent);
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
            if (!subject->hasBudget(WindowPeriods[window]))
                continue;
            const BudgetHold hold = subject->cells->budgets[window].current(now, m_table->calendar());
            standing.look(*subject, window, hold.purse().spent(), now);
        }
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
        told.warning = budgetWarning(*m_limits, *m_table, now);
    return told;
}

} // namespace sluice
