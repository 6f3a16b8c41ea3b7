// The limits of one configuration, resolved once: for each key the chain of key, project and gateway with the
// counters that belong to them. Immutable; the counters live on from one table to the next.
#pragma once

#include "core/limits/budget.h"
#include "core/limits/concurrency.h"
#include "core/limits/rate.h"
#include "core/limits/runaway.h"
#include "core/limits/sessions.h"
#include "core/model/configuration.h"

#include <QVarLengthArray>

#include <functional>
#include <limits>

namespace sluice {

enum class LimitLevel : quint8 { Key, Project, Gateway };
constexpr size_t LimitLevels = 3;

// Everything that is counted for one key, project or the gateway, whether a limit asks for it or not: a limit
// that is made today knows what was used since midnight.
struct SubjectCells
{
    static constexpr size_t Metrics = 4; // all but Concurrency
    static constexpr size_t Periods = 3;

    RateBucket &bucket(const RateLimit &limit)
    {
        return buckets[size_t(limit.metric)][size_t(limit.per) - 1];
    }

    std::array<std::array<RateBucket, Periods>, Metrics> buckets = {};
    Places places = {};
    std::atomic<bool> paused = false; // by the runaway guard, before the configuration says so
    // When it was last said that a request cost more than the budget for one; steady.
    std::atomic<qint64> toldOfRequest = std::numeric_limits<qint64>::min();
    std::mutex watching = {}; // of one key: held for a few additions
    RunawayWatch watch = {};
    std::array<BudgetCell, BudgetWindows> budgets = {
        BudgetCell(WindowPeriods[0]), BudgetCell(WindowPeriods[1]), BudgetCell(WindowPeriods[2]),
        BudgetCell(WindowPeriods[3])};
    UnnamedSession unnamed = {}; // of a key
};

// The share of a limit, without an overflow.
qint64 percentOf(qint64 limit, int percent);

struct SubjectLimits
{
    // Small, and all of a subject in one place: each request goes through them.
    struct Rate
    {
        RateShape shape = {};
        RateMetric metric = RateMetric::Requests;
        RatePeriod per = RatePeriod::Minute;
        RateBucket *bucket = nullptr; // in `cells`
        double perNano = 0;           // what it refills by; for comparing only, counting is in integers

        RateLimit limit() const { return {metric, per, shape.limit}; }
    };

    LimitLevel level = LimitLevel::Gateway;
    QUuid id = {};     // null: the gateway
    QString name = {}; // empty: the gateway
    std::shared_ptr<SubjectCells> cells = {};
    QVarLengthArray<Rate, SubjectCells::Metrics *SubjectCells::Periods> rates = {};
    int places = 0; // that may be taken at the same time; 0: any number
    std::chrono::milliseconds queueFor{0};
    std::vector<Budget> budgets = {};
    std::vector<BudgetRaise> raises = {};

    // The strictest of the budgets for that period that block, a raise included.
    AmountLimit blocking(BudgetPeriod per, Instant now) const
    {
        AmountLimit limit = m_blocking[size_t(per)];
        if (!raises.empty() && limit.pico)
            limit.pico = (Money::fromPico(*limit.pico) + raised(per, now)).pico();
        return limit;
    }
    bool hasBudget(BudgetPeriod per) const { return (m_periods >> unsigned(per) & 1) == 1; }
    Money raised(BudgetPeriod per, Instant now) const;
    // Of a budget of money in pico-USD, a raise included.
    qint64 moneyLimit(const Budget &budget, Instant now) const;
    // Of that budget alone, a raise included.
    AmountLimit limitsOf(const Budget &budget, Instant now) const;

    // Whether that much spent in a window or a session may have passed the lowest threshold of one of its
    // budgets. Quick, and never no where it has.
    bool isAlarming(BudgetPeriod per, const Amount &spent) const
    {
        const Amount &alarm = m_alarm[size_t(per)];
        return spent.pico >= alarm.pico || spent.tokens >= alarm.tokens;
    }

    void setGovernance(const Governance &governance, int requestsPerMinute, int lowestThreshold);

private:
    static constexpr size_t AllPeriods = 6;
    std::array<AmountLimit, AllPeriods> m_blocking = {}; // by BudgetPeriod
    unsigned m_periods = 0;                              // a bit for each that has a budget
    std::array<Amount, AllPeriods> m_alarm = {};         // by BudgetPeriod; raises only make it later
};

// What applies to the requests of one key, the nearest first.
struct KeyLimits
{
    QUuid key = {};
    std::array<const SubjectLimits *, LimitLevels> chain = {};
    size_t count = 0;
    RunawayRule runaway = {};
    bool hasSessionBudget = false;
    bool hasBudgets = false;
    bool hasMoneyBudgets = false;
    bool downgrades = false;      // one of the budgets asks for a cheaper model
    bool warnsOfRequests = false; // one of them only warns of a request that costs too much

    auto begin() const { return chain.begin(); }
    auto end() const { return chain.begin() + qsizetype(count); }
    const SubjectLimits &own() const { return *chain.front(); }
};

class LimitTable
{
public:
    using CellsOf = std::function<std::shared_ptr<SubjectCells>(const QUuid &subject)>;
    LimitTable(ConfigurationPtr config, const CellsOf &cellsOf);

    const ConfigurationPtr &config() const { return m_config; }
    const Calendar &calendar() const { return m_calendar; }
    int lowestThreshold() const { return m_lowestThreshold; } // percent; 100: none
    // Of a key that is not in the configuration: the gateway's limits alone.
    const KeyLimits &of(const QUuid &key) const;
    // Null: no such key or project. A null id is the gateway.
    const SubjectLimits *subject(const QUuid &id) const;
    const QHash<QUuid, KeyLimits> &keys() const { return m_keys; }

private:
    ConfigurationPtr m_config;
    Calendar m_calendar;
    int m_lowestThreshold = 100;
    QHash<QUuid, std::shared_ptr<SubjectLimits>> m_subjects = {};
    QHash<QUuid, KeyLimits> m_keys = {};
    KeyLimits m_unknown = {};
};

using LimitTablePtr = std::shared_ptr<const LimitTable>;

} // namespace sluice
