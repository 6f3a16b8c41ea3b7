#include "ui/usage/usagereport.h"

#include "ui/common/format.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace sluice {

namespace {

constexpr qint64 Whole = 1'000'000; // of a share

size_t groupIndex(UsageReport &report, std::map<QString, size_t> &known, const QString &value,
                  const Configuration &configuration)
{
    const auto [found, isNew] = known.emplace(value, report.groups.size());
    if (isNew) {
        UsageGroup group;
        group.value = value;
        group.name = groupName(report.view.groupBy, value, configuration);
        group.bars.resize(report.period.starts.size());
        report.groups.push_back(std::move(group));
    }
    return found->second;
}

UsageGroup *find(UsageReport &report, const QString &value)
{
    const auto found = std::find_if(report.groups.begin(), report.groups.end(),
                                    [&](const UsageGroup &group) { return group.value == value; });
    return found == report.groups.end() ? nullptr : &*found;
}

void sortGroups(UsageReport &report)
{
    const UsageMetric metric = report.view.metric;
    const auto rank = [metric](const UsageGroup &group) {
        const qint64 first =
            metric == UsageMetric::FirstToken ? group.ttft.quantile(0.95) : measure(metric, group.totals);
        return std::tuple(!group.isUnpriced(), -first, -group.totals.requests, group.name);
    };
    std::stable_sort(report.groups.begin(), report.groups.end(),
                     [&](const UsageGroup &a, const UsageGroup &b) { return rank(a) < rank(b); });
}

// A value grown in proportion to time; 128 bits are not needed where it is first divided.
qint64 grown(qint64 value, double factor)
{
    return qint64(double(value) * factor);
}

} // namespace

Totals sumsOf(const Spend &spend)
{
    return {spend.requests,       spend.errors,      spend.unpriced,  spend.estimated,
            spend.input,          spend.cached,      spend.output,    spend.cost,
            spend.unpricedTokens, spend.cacheWrites, spend.reasoning, spend.saved};
}

qint64 measure(UsageMetric metric, const Totals &totals)
{
    switch (metric) {
    case UsageMetric::Cost:
        return totals.cost.pico();
    case UsageMetric::Tokens:
        return totals.input + totals.output;
    case UsageMetric::Requests:
        return totals.requests;
    case UsageMetric::CacheShare:
        return totals.input > 0 ? qint64(double(totals.cached) / double(totals.input) * double(Whole)) : 0;
    case UsageMetric::FirstToken:
        break; // of LatencyCounts
    }
    return 0;
}

QString measureText(UsageMetric metric, qint64 value)
{
    switch (metric) {
    case UsageMetric::Cost: {
        const Money money = Money::fromPico(value);
        return moneyText(money, MoneyStyle::Sum);
    }
    case UsageMetric::Tokens:
        return tokensText(value);
    case UsageMetric::Requests:
        return countText(value);
    case UsageMetric::CacheShare:
        return UsageWords::tr("%1 %", "share").arg(QLocale().toString(qRound(double(value) * 100 / Whole)));
    case UsageMetric::FirstToken:
        return durationText(value);
    }
    return {};
}

QString measureText(UsageMetric metric, const Totals &totals)
{
    if (metric == UsageMetric::Cost)
        return totals.unpriced > 0 && totals.cost == Money()
                   ? moneyText({}, MoneyStyle::Sum)
                   : moneyText(totals.cost, MoneyStyle::Sum, false, totals.unpriced);
    return measureText(metric, measure(metric, totals));
}

bool isAdditive(UsageMetric metric)
{
    return metric == UsageMetric::Cost || metric == UsageMetric::Tokens || metric == UsageMetric::Requests;
}

QString groupName(Dimension dimension, const QString &value, const Configuration &configuration)
{
    const QUuid id = QUuid::fromString(value);
    switch (dimension) {
    case Dimension::Key: {
        const VirtualKey *key = configuration.key(id);
        return key ? key->name : id.isNull() ? UsageWords::tr("No key") : UsageWords::tr("Deleted key");
    }
    case Dimension::Provider: {
        const Provider *provider = configuration.provider(id);
        return provider      ? provider->name
               : id.isNull() ? UsageWords::tr("No provider")
                             : UsageWords::tr("Deleted provider");
    }
    case Dimension::Project: {
        if (const Project *project = configuration.project(id))
            return project->name;
        return id.isNull() ? UsageWords::tr("No project") : UsageWords::tr("Deleted project");
    }
    case Dimension::Model:
        return value.isEmpty() ? UsageWords::tr("No model") : value;
    case Dimension::Agent:
        return value.isEmpty() ? UsageWords::tr("Unknown agent") : value;
    case Dimension::ProjectDir:
        return value.isEmpty() ? UsageWords::tr("Unknown folder") : value.section(QLatin1Char('/'), -1);
    case Dimension::Endpoint:
        return value.isEmpty() ? UsageWords::tr("Unknown") : value;
    case Dimension::Session:
        return value.isEmpty() ? UsageWords::tr("No session") : value.left(18);
    case Dimension::Status:
        return value == QLatin1String("0") ? UsageWords::tr("Unknown") : value;
    case Dimension::Minute:
    case Dimension::Hour:
    case Dimension::Day:
    case Dimension::Month:
        break;
    }
    return value;
}

UsageReport makeReport(const UsageView &view, const UsagePeriod &period, const std::vector<Spend> &cells,
                       const QTimeZone &zone, const Configuration &configuration)
{
    UsageReport report;
    report.view = view;
    report.period = period;
    report.bars.resize(period.starts.size());
    std::map<QString, size_t> known;
    for (const Spend &cell : cells) {
        if (cell.group.size() < 2)
            continue;
        UsageGroup &group = report.groups[groupIndex(report, known, cell.group[1], configuration)];
        if (group.name != group.value)
            group.hint = group.value;
        const Totals sums = sumsOf(cell);
        group.totals.add(sums);
        report.total.add(sums);
        const int bar = period.barOf(cell.group[0], zone);
        if (bar < 0)
            continue;
        group.bars[size_t(bar)].add(sums);
        report.bars[size_t(bar)].add(sums);
    }
    sortGroups(report);
    return report;
}

void addLatency(UsageReport &report, const std::vector<Spend> &byGroup)
{
    for (const Spend &row : byGroup) {
        report.ttft.add(row.ttft);
        report.duration.add(row.duration);
        if (row.group.empty())
            continue;
        if (UsageGroup *group = find(report, row.group[0])) {
            group->ttft.add(row.ttft);
            group->duration.add(row.duration);
        }
    }
    sortGroups(report);
}

void addBefore(UsageReport &report, const UsagePeriod &before, const std::vector<Spend> &cells,
               const QTimeZone &zone)
{
    report.before = Totals();
    report.barsBefore.assign(report.bars.size(), {});
    for (UsageGroup &group : report.groups)
        group.before = Totals();
    for (const Spend &cell : cells) {
        if (cell.group.size() < 2)
            continue;
        const Totals sums = sumsOf(cell);
        report.before->add(sums);
        if (UsageGroup *group = find(report, cell.group[1]))
            group->before->add(sums);
        const int bar = before.barOf(cell.group[0], zone);
        if (bar >= 0 && size_t(bar) < report.barsBefore.size())
            report.barsBefore[size_t(bar)].add(sums);
    }
}

void addSessions(UsageReport &report, const std::vector<Spend> &bySession)
{
    report.sessions.clear();
    for (const Spend &row : bySession) {
        if (row.group.size() >= 3 && !row.group[0].isEmpty())
            report.sessions.push_back({row.group[0], row.group[1], row.group[2], sumsOf(row)});
    }
    std::stable_sort(
        report.sessions.begin(), report.sessions.end(), [](const UsageSession &a, const UsageSession &b) {
            return std::tie(b.totals.cost, b.totals.requests) < std::tie(a.totals.cost, a.totals.requests);
        });
}

std::optional<UsageForecast> forecastOf(const UsageReport &report, Instant now)
{
    const UsagePeriod &period = report.period;
    const UsageMetric metric = report.view.metric;
    if (!isAdditive(metric) || !period.includes(now) || period.starts.empty())
        return {};
    const auto behind = std::upper_bound(period.starts.begin(), period.starts.end(), now);
    const auto bar = size_t(behind - period.starts.begin()) - 1;
    const double length = double(std::max<qint64>(1, (period.range.until - period.range.from).count()));
    const double ofRange = double((now - period.range.from).count()) / length;
    constexpr double Enough = 0.08; // of the time: less says nothing
    const qint64 total = measure(metric, report.total);
    if (ofRange < Enough || total <= 0)
        return {};
    // The bars follow from the whole, each by its part of the time that is left: a bar's own pace would say
    // something else than the range's, beside it.
    UsageForecast forecast{grown(total, 1 / ofRange), std::vector<qint64>(period.starts.size())};
    const auto left = double(std::max<qint64>(1, (period.range.until - now).count()));
    qint64 given = 0;
    for (size_t i = bar; i < period.starts.size(); ++i) {
        const bool last = i + 1 == period.starts.size();
        const double share = std::min(1.0, double((period.endOf(i) - now).count()) / left);
        const qint64 rest = forecast.whole - total;
        const qint64 byThen = last ? rest : grown(rest, share);
        forecast.more[i] = byThen - given;
        given = byThen;
    }
    return forecast;
}

std::optional<UsageBudget> budgetOf(const UsageReport &report, const Configuration &configuration)
{
    if (report.view.metric != UsageMetric::Cost || report.view.only.size() > 1)
        return {};
    const Governance *governance = &configuration.settings().governance;
    if (!report.view.only.empty()) {
        const SpendFilter &only = report.view.only.front();
        governance = nullptr;
        if (only.dimension == Dimension::Key) {
            if (const VirtualKey *key = configuration.key(QUuid::fromString(only.value)))
                governance = &key->policy.governance;
        } else if (only.dimension == Dimension::Project) {
            if (const Project *project = configuration.project(QUuid::fromString(only.value)))
                governance = &project->governance;
        }
    }
    if (!governance)
        return {};
    const auto length = report.period.range.until - report.period.range.from;
    const bool oneDay = length > std::chrono::hours(22) && length < std::chrono::hours(26);
    const bool oneMonth = length > std::chrono::days(27) && length < std::chrono::days(32);
    for (const Budget &budget : governance->budgets) {
        if (!budget.limit)
            continue;
        if (budget.per == BudgetPeriod::Day && report.period.bucket == Dimension::Day)
            return UsageBudget{*budget.limit, budget.per, false};
        if (budget.per == BudgetPeriod::Day && oneDay)
            return UsageBudget{*budget.limit, budget.per, true};
        if (budget.per == BudgetPeriod::Month && report.period.bucket == Dimension::Month)
            return UsageBudget{*budget.limit, budget.per, false};
        if (budget.per == BudgetPeriod::Month && oneMonth && report.view.range != UsageRange::Last30Days)
            return UsageBudget{*budget.limit, budget.per, true};
    }
    return {};
}

} // namespace sluice
