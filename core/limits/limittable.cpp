#include "core/limits/limittable.h"

#include <algorithm>

namespace sluice {

namespace {

void tighten(std::optional<qint64> &limit, qint64 other)
{
    limit = limit ? std::min(*limit, other) : other;
}

void noteBudgets(KeyLimits &limits)
{
    for (const SubjectLimits *subject : limits) {
        for (const Budget &budget : subject->budgets) {
            limits.hasBudgets = true;
            limits.hasMoneyBudgets = limits.hasMoneyBudgets || budget.limit.has_value();
            limits.downgrades = limits.downgrades || budget.onExceed == OnExceed::Downgrade;
            limits.warnsOfRequests = limits.warnsOfRequests || (budget.per == BudgetPeriod::Request &&
                                                                budget.onExceed == OnExceed::Warn);
        }
        limits.hasSessionBudget = limits.hasSessionBudget || subject->hasBudget(BudgetPeriod::Session);
    }
}

} // namespace

qint64 percentOf(qint64 limit, int percent)
{
    return limit / 100 * percent + limit % 100 * percent / 100;
}

void SubjectLimits::setGovernance(const Governance &governance, int requestsPerMinute, int lowestThreshold)
{
    std::vector<Rate> all;
    const auto add = [this, &all](const RateLimit &limit) {
        const bool counted = limit.metric != RateMetric::Concurrency && limit.per != RatePeriod::None;
        if (limit.limit > 0 && counted) {
            const RateShape shape = rateShape(limit);
            all.push_back({shape, limit.metric, limit.per, &cells->bucket(limit),
                           double(shape.limit) / double(shape.periodNanos)});
        } else if (limit.limit > 0 && limit.metric == RateMetric::Concurrency) {
            places =
                int(std::min<qint64>(limit.limit, places == 0 ? std::numeric_limits<int>::max() : places));
        }
    };
    if (requestsPerMinute > 0)
        add({RateMetric::Requests, RatePeriod::Minute, requestsPerMinute});
    for (const RateLimit &limit : governance.limits)
        add(limit);
    // Of two for the same thing the strictest is the only one: they share a bucket.
    std::stable_sort(all.begin(), all.end(),
                     [](const Rate &a, const Rate &b) { return a.shape.limit < b.shape.limit; });
    for (const Rate &rate : all) {
        const bool stricter = std::any_of(rates.begin(), rates.end(),
                                          [&rate](const Rate &other) { return other.bucket == rate.bucket; });
        if (!stricter)
            rates.append(rate);
    }

    queueFor = governance.queueFor;
    budgets = governance.budgets;
    raises = governance.raises;
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    m_alarm.fill({never, never});
    for (const Budget &budget : budgets) {
        m_periods |= 1u << unsigned(budget.per);
        Amount &alarm = m_alarm[size_t(budget.per)];
        if (budget.limit)
            alarm.pico = std::min(alarm.pico, percentOf(budget.limit->pico(), lowestThreshold));
        if (budget.tokens > 0)
            alarm.tokens = std::min(alarm.tokens, percentOf(budget.tokens, lowestThreshold));
        if (budget.onExceed != OnExceed::Block)
            continue;
        AmountLimit &blocked = m_blocking[size_t(budget.per)];
        if (budget.limit)
            tighten(blocked.pico, std::max<qint64>(budget.limit->pico(), 0));
        if (budget.tokens > 0)
            tighten(blocked.tokens, budget.tokens);
    }
}

Money SubjectLimits::raised(BudgetPeriod per, Instant now) const
{
    for (const BudgetRaise &raise : raises) {
        if (raise.per == per && now < raise.until)
            return raise.amount;
    }
    return {};
}

qint64 SubjectLimits::moneyLimit(const Budget &budget, Instant now) const
{
    return (budget.limit.value_or(Money()) + raised(budget.per, now)).pico();
}

AmountLimit SubjectLimits::limitsOf(const Budget &budget, Instant now) const
{
    AmountLimit limit;
    if (budget.limit)
        limit.pico = moneyLimit(budget, now);
    if (budget.tokens > 0)
        limit.tokens = budget.tokens;
    return limit;
}

LimitTable::LimitTable(ConfigurationPtr config, const CellsOf &cellsOf)
    : m_config(std::move(config))
    , m_calendar(calendarOf(m_config->settings()))
{
    for (const int percent : m_config->settings().thresholds)
        m_lowestThreshold = std::min(m_lowestThreshold, percent);
    const auto add = [&](LimitLevel level, const QUuid &id, const QString &name, const Governance &governance,
                         int requestsPerMinute) {
        auto limits = std::make_shared<SubjectLimits>();
        limits->level = level;
        limits->id = id;
        limits->name = name;
        limits->cells = cellsOf(id);
        limits->setGovernance(governance, requestsPerMinute, m_lowestThreshold);
        m_subjects.insert(id, limits);
        return limits.get();
    };
    const SubjectLimits *gateway = add(LimitLevel::Gateway, {}, {}, m_config->settings().governance, 0);
    m_unknown.chain = {gateway};
    m_unknown.count = 1;
    m_unknown.runaway.enabled = false;
    noteBudgets(m_unknown);
    for (const Project &project : m_config->projects())
        add(LimitLevel::Project, project.id, project.name, project.governance, 0);
    for (const VirtualKey &key : m_config->keys()) {
        KeyLimits limits;
        limits.key = key.id;
        limits.runaway = key.policy.runaway;
        limits.chain[limits.count++] =
            add(LimitLevel::Key, key.id, key.name, key.policy.governance, key.requestsPerMinute);
        if (const SubjectLimits *project =
                key.policy.project.isNull() ? nullptr : subject(key.policy.project))
            limits.chain[limits.count++] = project;
        limits.chain[limits.count++] = gateway;
        noteBudgets(limits);
        m_keys.insert(key.id, limits);
    }
}

const KeyLimits &LimitTable::of(const QUuid &key) const
{
    const auto found = m_keys.constFind(key);
    return found == m_keys.cend() ? m_unknown : *found;
}

const SubjectLimits *LimitTable::subject(const QUuid &id) const
{
    const auto found = m_subjects.constFind(id);
    return found == m_subjects.cend() ? nullptr : found->get();
}

} // namespace sluice
