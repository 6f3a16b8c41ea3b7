#include "core/limits/limiter.h"

#include "core/limits/wording.h"

#include "core/base/random.h"

#include <algorithm>
#include <limits>

namespace sluice {

namespace {

// What each metric of a rate takes, by RateMetric.
using Amounts = std::array<qint64, SubjectCells::Metrics>;

Amounts amountsOf(qint64 requests, qint64 inputTokens, qint64 outputTokens)
{
    Amounts amounts = {};
    amounts[size_t(RateMetric::Requests)] = requests;
    amounts[size_t(RateMetric::InputTokens)] = inputTokens;
    amounts[size_t(RateMetric::OutputTokens)] = outputTokens;
    amounts[size_t(RateMetric::Tokens)] = inputTokens + outputTokens;
    return amounts;
}

// The tightest of the rates that are looked at: the one that leaves the least.
class Tightest
{
public:
    void look(const SubjectLimits::Rate &rate, BucketState state, qint64 steadyNanos)
    {
        const double left = double(roomNanos(state, rate.shape, steadyNanos)) * rate.perNano;
        if (left >= m_left)
            return;
        m_rate = &rate;
        m_state = state;
        m_left = left;
    }
    std::optional<RateState> told(qint64 steadyNanos) const
    {
        if (!m_rate)
            return {};
        return RateState{m_rate->shape.limit, remainingIn(m_state, m_rate->shape, steadyNanos),
                         fullAfter(m_state, m_rate->shape, steadyNanos)};
    }

private:
    const SubjectLimits::Rate *m_rate = nullptr;
    BucketState m_state = FullBucket;
    double m_left = std::numeric_limits<double>::infinity();
};

// Of requests and of tokens, apart.
struct TightestRates
{
    Tightest requests = {};
    Tightest tokens = {};

    void look(const SubjectLimits::Rate &rate, BucketState state, qint64 steadyNanos)
    {
        (rate.metric == RateMetric::Requests ? requests : tokens).look(rate, state, steadyNanos);
    }
};

// What was taken of the rates before that one.
void giveBackUntil(const KeyLimits &limits, const SubjectLimits::Rate &refused, const Amounts &amounts)
{
    for (const SubjectLimits *subject : limits) {
        for (const SubjectLimits::Rate &rate : subject->rates) {
            if (&rate == &refused)
                return;
            rate.bucket->giveBack(rate.shape, amounts[size_t(rate.metric)]);
        }
    }
}

LimitRefusal refusalOf(LimitRefusal::Why why, const SubjectLimits &subject)
{
    LimitRefusal refusal;
    refusal.why = why;
    refusal.level = subject.level;
    refusal.name = subject.name;
    return refusal;
}

} // namespace

Limiter::Limiter(Recorder &recorder)
    : m_recorder(recorder)
{}

Limiter::~Limiter() = default;

const LimitTablePtr &Limiter::Desk::tableFor(const ConfigurationPtr &config)
{
    // The table keeps its configuration alive: the same address is the same configuration.
    if (!m_table || m_table->config() != config)
        m_table = m_limiter.tableFor(config);
    return m_table;
}

LimitTablePtr Limiter::tableFor(const ConfigurationPtr &config)
{
    const std::lock_guard lock(m_building);
    if (m_newest && m_newest->config() == config)
        return m_newest;
    const LimitTablePtr before = std::exchange(
        m_newest,
        std::make_shared<const LimitTable>(config, [this](const QUuid &id) { return cellsOf(id); }));
    // What was removed is forgotten, unless a request of it is still running or an older table is in use.
    m_cells.removeIf([&](auto entry) {
        return !m_newest->subject(entry.key()) && before && !before->subject(entry.key()) &&
               entry.value().use_count() == 1;
    });
    return m_newest;
}

std::shared_ptr<SubjectCells> Limiter::cellsOf(const QUuid &subject)
{
    std::shared_ptr<SubjectCells> &cells = m_cells[subject];
    if (!cells)
        cells = std::make_shared<SubjectCells>();
    return cells;
}

std::optional<LimitRefusal> Limiter::enter(Desk &desk, const ConfigurationPtr &config, const QUuid &key,
                                           const EntryWish &wish, Lease &lease)
{
    lease = Lease();
    const LimitTablePtr &table = desk.tableFor(config);
    const KeyLimits &limits = table->of(key);
    if (limits.own().cells->paused.load(std::memory_order_acquire))
        return refusalOf(LimitRefusal::Why::KeyPaused, limits.own());

    for (size_t level = 0; level < limits.count; ++level) {
        const SubjectLimits &subject = *limits.chain[level];
        if (subject.cells->places.take(subject.places))
            continue;
        for (size_t other = 0; other < level; ++other)
            limits.chain[other]->cells->places.giveBack();
        LimitRefusal refusal = refusalOf(LimitRefusal::Why::Concurrency, subject);
        refusal.rate = {RateMetric::Concurrency, RatePeriod::None, subject.places};
        refusal.queueFor = subject.queueFor;
        return refusal;
    }
    lease.m_limiter = this;
    lease.m_table = table;
    lease.m_limits = &limits;
    lease.m_startedAt = wish.now;
    if (auto refusal = takeRates(limits, wish, lease)) {
        lease.leave();
        return refusal;
    }
    return {};
}

// All or none. Of several that are used up the one that takes longest to recover is told.
std::optional<LimitRefusal> Limiter::takeRates(const KeyLimits &limits, const EntryWish &wish,
                                               Lease &lease) const
{
    const Amounts amounts = amountsOf(1, wish.inputTokens, wish.outputTokens);
    TightestRates tightest;
    const SubjectLimits::Rate *refused = nullptr;
    for (const SubjectLimits *subject : limits) {
        for (const SubjectLimits::Rate &rate : subject->rates) {
            const auto state =
                rate.bucket->tryTake(rate.shape, amounts[size_t(rate.metric)], wish.steadyNanos);
            if (!state) {
                refused = &rate;
                break;
            }
            tightest.look(rate, *state, wish.steadyNanos);
        }
        if (refused)
            break;
    }
    if (refused) {
        giveBackUntil(limits, *refused, amounts);
        tightest = {};
        for (const SubjectLimits *subject : limits) {
            for (const SubjectLimits::Rate &rate : subject->rates)
                tightest.look(rate, rate.bucket->state(), wish.steadyNanos);
        }
    }
    lease.m_requests = tightest.requests.told(wish.steadyNanos);
    lease.m_tokens = tightest.tokens.told(wish.steadyNanos);
    if (!refused) {
        lease.m_inputTaken = wish.inputTokens;
        lease.m_outputTaken = wish.outputTokens;
        return {};
    }
    LimitRefusal refusal;
    for (const SubjectLimits *subject : limits) {
        for (const SubjectLimits::Rate &rate : subject->rates) {
            const auto wait =
                admitInto(rate.bucket->state(), rate.shape, amounts[size_t(rate.metric)], wish.steadyNanos)
                    .wait;
            if (wait && *wait > refusal.retryAfter) {
                refusal = refusalOf(LimitRefusal::Why::Rate, *subject);
                refusal.rate = rate.limit();
                refusal.retryAfter = *wait;
            }
        }
    }
    if (refusal.retryAfter.count() == 0) // room was made since: at once, then
        refusal = refusalOf(LimitRefusal::Why::Rate, limits.own());
    return refusal;
}

void Limiter::spent(const SubjectLimits &subject, BudgetPeriod per, const Amount &before, const Amount &spent,
                    Purse &purse, const LimitTable &table, Instant now)
{
    for (const Budget &budget : subject.budgets) {
        if (budget.per != per)
            continue;
        for (const bool money : {true, false}) {
            if (money ? !budget.limit.has_value() : budget.tokens <= 0)
                continue;
            const qint64 limit = money ? subject.moneyLimit(budget, now) : budget.tokens;
            const qint64 from = money ? before.pico : before.tokens;
            const qint64 to = from + (money ? spent.pico : spent.tokens);
            // Additions follow one another: every threshold lies within exactly one of them.
            int crossed = 0;
            for (const int percent : table.config()->settings().thresholds) {
                const qint64 mark = percentOf(limit, percent);
                if (percent > crossed && percent < 100 && from < mark && to >= mark)
                    crossed = percent;
            }
            Counter &counter = money ? purse.money : purse.tokens;
            if (limit > 0 && from < limit && to >= limit && counter.firstToReach(limit))
                crossed = 100;
            if (crossed > 0)
                m_recorder.noticed(budgetNotice(subject, budget, money, crossed, to, limit, now));
        }
    }
}

void Limiter::passed(const SubjectLimits &subject, const Budget &budget, bool money, const Amount &spent,
                     const AmountLimit &cap, Instant now)
{
    m_recorder.noticed(requestNotice(subject, budget, money, money ? spent.pico : spent.tokens,
                                     (money ? cap.pico : cap.tokens).value_or(0), now));
}

void Limiter::refused(const SubjectLimits &subject, const LimitRefusal &refusal, const LimitTable &table,
                      Instant now)
{
    m_recorder.noticed(refusalNotice(subject, refusal, table.calendar(), now));
}

void Limiter::watch(const KeyLimits &limits, const Settlement &settlement)
{
    if (!limits.runaway.enabled)
        return;
    SubjectCells &cells = *limits.own().cells;
    std::optional<RunawayFinding> finding;
    {
        const std::lock_guard lock(cells.watching);
        finding = cells.watch.see(limits.runaway, {settlement.steadyNanos, settlement.cost.value_or(Money()),
                                                   settlement.fingerprint, settlement.failed,
                                                   settlement.inputTokens, settlement.outputTokens});
    }
    if (finding && !cells.paused.exchange(true, std::memory_order_acq_rel))
        m_recorder.noticed(runawayNotice(limits.own(), *finding, settlement.now));
}

void Limiter::resume(const QUuid &key)
{
    std::shared_ptr<SubjectCells> cells;
    {
        const std::lock_guard lock(m_building);
        cells = m_cells.value(key);
    }
    if (!cells)
        return;
    const std::lock_guard lock(cells->watching);
    cells->watch.forgive();
    cells->paused.store(false, std::memory_order_release);
}

bool Limiter::isPaused(const QUuid &key) const
{
    const std::lock_guard lock(m_building);
    const auto found = m_cells.constFind(key);
    return found != m_cells.cend() && (*found)->paused.load(std::memory_order_acquire);
}

void Limiter::restore(std::vector<PastUse> slices, const ConfigurationPtr &config, Instant now,
                      qint64 steadyNanos)
{
    const LimitTablePtr table = tableFor(config);
    std::sort(slices.begin(), slices.end(), [](const PastUse &a, const PastUse &b) { return a.at < b.at; });
    std::array<CalendarWindow, BudgetWindows> windows;
    for (size_t i = 0; i < BudgetWindows; ++i)
        windows[i] = windowAt(WindowPeriods[i], now, table->calendar());
    // A moment of the wall clock on the steady one; never ahead of now.
    const auto nanosAt = [&](Instant at) {
        return steadyNanos - std::max<qint64>(std::chrono::nanoseconds(now - at).count(), 0);
    };
    for (const PastUse &past : slices) {
        const Amount used{std::max<qint64>(past.cost.pico(), 0), past.inputTokens + past.outputTokens};
        const Amounts amounts = amountsOf(past.requests, past.inputTokens, past.outputTokens);
        const qint64 then = nanosAt(past.at);
        const auto add = [&](const SubjectLimits *subject) {
            if (!subject)
                return;
            for (size_t i = 0; i < BudgetWindows; ++i) {
                if (windows[i].holds(past.at))
                    subject->cells->budgets[i].current(now, table->calendar()).purse().settle({}, used);
            }
            for (const SubjectLimits::Rate &rate : subject->rates) {
                const bool slow = past.until && rate.per != RatePeriod::Minute;
                const qint64 moment = slow ? nanosAt(*past.until) : then;
                rate.bucket->correct(rate.shape, amounts[size_t(rate.metric)], moment);
            }
        };
        add(table->subject(past.key));
        if (!past.project.isNull())
            add(table->subject(past.project));
        add(table->subject({}));
        if (const SubjectLimits *key = table->subject(past.key)) {
            const std::lock_guard lock(key->cells->watching);
            key->cells->watch.remember(then, past.cost);
        }
        if (!past.session.isEmpty() && table->of(past.key).hasSessionBudget)
            m_sessions.of(past.key, past.session, then)->purse.settle({}, used);
    }
}

void Limiter::adjust(const LaterCost &cost, const ConfigurationPtr &config, Instant now)
{
    const LimitTablePtr table = tableFor(config);
    const auto add = [&](const SubjectLimits *subject) {
        if (!subject)
            return;
        for (size_t i = 0; i < BudgetWindows; ++i) {
            const BudgetHold hold = subject->cells->budgets[i].at(cost.started, now, table->calendar());
            if (!hold)
                continue;
            const Amount more{std::max(cost.pico, -hold.purse().money.spent()), 0};
            const Amount before = hold.purse().settle({}, more);
            spent(*subject, WindowPeriods[i], before, more, hold.purse(), *table, now);
        }
    };
    add(table->subject(cost.key));
    if (!cost.project.isNull())
        add(table->subject(cost.project));
    add(table->subject({}));
}

Amount Limiter::dearestSession(const LimitTable &table, const SubjectLimits &subject) const
{
    const auto counts = [&subject](const KeyLimits &limits) {
        return std::find(limits.begin(), limits.end(), &subject) != limits.end();
    };
    Amount most = m_sessions.dearest([&](const QUuid &key) { return counts(table.of(key)); });
    const auto look = [&most](const SubjectLimits &owner) {
        const Amount unnamed = owner.cells->unnamed.committed();
        most.pico = std::max(most.pico, unnamed.pico);
        most.tokens = std::max(most.tokens, unnamed.tokens);
    };
    look(subject);
    for (const KeyLimits &limits : table.keys()) {
        if (counts(limits))
            look(limits.own());
    }
    return most;
}

std::vector<LimitUse> Limiter::gauges(const ConfigurationPtr &config, const QUuid &id, Instant now,
                                      qint64 steadyNanos)
{
    std::vector<LimitUse> uses;
    const LimitTablePtr table = tableFor(config);
    const SubjectLimits *subject = table->subject(id);
    if (!subject)
        return uses;
    for (const SubjectLimits::Rate &rate : subject->rates) {
        LimitUse use;
        use.subject = id;
        use.rate = rate.limit();
        use.limit = rate.shape.limit;
        use.used = use.limit - remainingIn(rate.bucket->state(), rate.shape, steadyNanos);
        uses.push_back(use);
    }
    if (subject->places > 0) {
        LimitUse use;
        use.subject = id;
        use.rate = RateLimit{RateMetric::Concurrency, RatePeriod::None, subject->places};
        use.limit = subject->places;
        use.used = use.reserved = std::max(subject->cells->places.taken(), 0);
        uses.push_back(use);
    }
    for (const Budget &budget : subject->budgets) {
        LimitUse use;
        use.subject = id;
        use.budget = budget;
        Amount used;
        Amount spent;
        if (const auto window = windowIndex(budget.per)) {
            const BudgetHold hold = subject->cells->budgets[*window].current(now, table->calendar());
            used = hold.purse().committed();
            spent = hold.purse().spent();
            if (budget.per != BudgetPeriod::Total)
                use.resetsAt = hold.until();
        } else if (budget.per == BudgetPeriod::Session) {
            used = spent = dearestSession(*table, *subject);
        }
        if (budget.limit) {
            use.money = true;
            use.used = used.pico;
            use.reserved = std::max<qint64>(used.pico - spent.pico, 0);
            use.limit = subject->moneyLimit(budget, now);
            uses.push_back(use);
        }
        if (budget.tokens > 0) {
            use.money = false;
            use.used = used.tokens;
            use.reserved = std::max<qint64>(used.tokens - spent.tokens, 0);
            use.limit = budget.tokens;
            uses.push_back(use);
        }
    }
    return uses;
}

} // namespace sluice
