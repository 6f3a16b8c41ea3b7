// The figures behind the Usage page, once read: chart, table and exports all take them from here, so that
// they agree. Pure: no widget, no query.
#pragma once

#include "core/model/configuration.h"
#include "core/storage/usagetotals.h"
#include "ui/usage/usageview.h"

#include <map>

namespace sluice {

struct UsageGroup
{
    QString value = {}; // as in Spend::group
    QString name = {};  // for people
    QString hint = {};  // the whole path, the id
    Totals totals = {};
    std::vector<Totals> bars = {}; // one per bar of the period
    LatencyCounts ttft = {};
    LatencyCounts duration = {};
    std::optional<Totals> before = {}; // in the period before, where that is asked for

    // Everything it used is without a price.
    bool isUnpriced() const { return totals.unpriced > 0 && totals.cost == Money(); }
};

struct UsageSession
{
    QString id = {};
    QString agent = {};
    QString folder = {};
    Totals totals = {};
};

struct UsageReport
{
    UsageView view = {};
    UsagePeriod period = {};
    std::vector<UsageGroup> groups = {}; // unpriced ones first, then by the measure, largest first
    std::vector<Totals> bars = {};
    std::vector<LatencyCounts> barTtft = {}; // where the measure is the first token
    Totals total = {};
    LatencyCounts ttft = {};
    LatencyCounts duration = {};
    std::optional<Totals> before = {};
    std::vector<Totals> barsBefore = {};
    std::vector<UsageSession> sessions = {}; // the dearest, dearest first
    std::optional<Instant> lastRequest = {}; // where there is nothing in the range
};

// A row's sums without its names.
Totals sumsOf(const Spend &spend);

// What the measure says about some requests: pico-USD, tokens, requests or millionths of a share.
qint64 measure(UsageMetric metric, const Totals &totals);
// In words, as axes and tables write it.
QString measureText(UsageMetric metric, qint64 value);
QString measureText(UsageMetric metric, const Totals &totals);
// Whether parts of it add up: shares and latencies do not.
bool isAdditive(UsageMetric metric);

// `cells`: by bar and group; `byGroup`: by group; `bySession`: by session, agent and folder.
UsageReport makeReport(const UsageView &view, const UsagePeriod &period, const std::vector<Spend> &cells,
                       const QTimeZone &zone, const Configuration &configuration);
void addLatency(UsageReport &report, const std::vector<Spend> &byGroup);
// By bar and group, of the period before: its bars stand beside those of the same place.
void addBefore(UsageReport &report, const UsagePeriod &before, const std::vector<Spend> &cells,
               const QTimeZone &zone);
void addSessions(UsageReport &report, const std::vector<Spend> &bySession);

// A group's value as a person knows it.
QString groupName(Dimension dimension, const QString &value, const Configuration &configuration);

// What is expected where things go on as they did: pico-USD, tokens or requests.
struct UsageForecast
{
    qint64 whole = 0;              // of the range, at its end
    std::vector<qint64> more = {}; // what each bar still gets of it: together all that the whole lacks
};
// Empty: the range is over, has only begun, or the measure does not add up.
std::optional<UsageForecast> forecastOf(const UsageReport &report, Instant now);

// The budget of what is shown: of the one key or project that it was narrowed to, else of the gateway.
struct UsageBudget
{
    Money limit = {};
    BudgetPeriod per = BudgetPeriod::Day;
    bool onTotal = false; // to be compared with the running total, not with single bars
};
std::optional<UsageBudget> budgetOf(const UsageReport &report, const Configuration &configuration);

} // namespace sluice
