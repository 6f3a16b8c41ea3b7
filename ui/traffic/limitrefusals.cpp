// What it means that a budget, a rate or the number of places refused a request, and what would change it.
#include "core/model/policyjson.h"
#include "ui/common/budgetraise.h"
#include "ui/common/limitbars.h"
#include "ui/keys/keysentence.h"
#include "ui/traffic/refusalcase.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice::refusals {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WhyRefused)
};

using Kind = Remedy::Kind;

constexpr double NearlySpent = 0.8;

// RequestRecord::refusedBy in its parts.
struct LimitPath
{
    enum class Level : quint8 { Key, Project, Gateway };
    Level level = Level::Key;
    std::optional<RateLimit> rate = {};      // either this, without its figure
    std::optional<BudgetPeriod> budget = {}; // or this
    bool money = false;
};

template<typename Value>
std::optional<Value> named(const QString &name, std::initializer_list<Value> values, QString (*nameOf)(Value))
{
    for (const Value value : values) {
        if (nameOf(value) == name)
            return value;
    }
    return {};
}

std::optional<RateLimit> rateOf(const QStringList &parts)
{
    if (parts.value(1) == QLatin1String("concurrency") && parts.size() == 2)
        return RateLimit{RateMetric::Concurrency, RatePeriod::None, 0};
    if (parts.value(1) != QLatin1String("rate") || parts.size() != 4)
        return {};
    const auto per = named(parts[2], {RatePeriod::Minute, RatePeriod::Hour, RatePeriod::Day}, ratePeriodName);
    const auto metric =
        named(parts[3],
              {RateMetric::Requests, RateMetric::InputTokens, RateMetric::OutputTokens, RateMetric::Tokens},
              rateMetricName);
    if (!per || !metric)
        return {};
    return RateLimit{*metric, *per, 0};
}

// Empty where the record says nothing, or something of a version to come.
std::optional<LimitPath> limitPathOf(const QByteArray &text)
{
    const QStringList parts = QString::fromLatin1(text).split(QLatin1Char('/'));
    LimitPath path;
    if (parts.front() == QLatin1String("project"))
        path.level = LimitPath::Level::Project;
    else if (parts.front() == QLatin1String("gateway"))
        path.level = LimitPath::Level::Gateway;
    else if (parts.front() != QLatin1String("key"))
        return {};
    path.rate = rateOf(parts);
    if (parts.size() == 4 && parts[1] == QLatin1String("budget")) {
        path.budget = budgetPeriodNamed(parts[2]);
        path.money = parts[3] == QLatin1String("usd");
    }
    if (!path.rate && !path.budget)
        return {};
    return path;
}

QUuid subjectOf(const RefusalCase &of, LimitPath::Level level)
{
    switch (level) {
    case LimitPath::Level::Key:
        return of.record.keyId;
    case LimitPath::Level::Project:
        return of.record.projectId;
    case LimitPath::Level::Gateway:
        break;
    }
    return {};
}

const Governance *governanceOf(const RefusalCase &of, LimitPath::Level level)
{
    if (level == LimitPath::Level::Gateway)
        return &of.configuration.settings().governance;
    if (level == LimitPath::Level::Key)
        return of.key ? &of.key->policy.governance : nullptr;
    const Project *project = of.configuration.project(of.record.projectId);
    return project ? &project->governance : nullptr;
}

// "Allow 120 requests a minute" and for whom, where that is not the key.
QString allowText(const RefusalCase &of, LimitPath::Level level, const QString &what)
{
    if (level == LimitPath::Level::Gateway)
        //: %1 "120 requests a minute"
        return Words::tr("Allow %1 for the whole gateway").arg(what);
    const Project *project = of.configuration.project(of.record.projectId);
    if (level == LimitPath::Level::Project && project)
        //: %1 "120 requests a minute", %2 the name of a project
        return Words::tr("Allow %1 for the project “%2”").arg(what, project->name);
    //: %1 "120 requests a minute"
    return Words::tr("Allow %1").arg(what);
}

QString goneText()
{
    return Words::tr("That limit does not exist any more: the same request would pass it now.");
}

// Which budget it was is not recorded: the fullest one, unless none is near its end and a cap on each request
// explains it better.
const LimitGauge *spentBudget(const std::vector<LimitGauge> &gauges)
{
    const LimitGauge *fullest = nullptr;
    const LimitGauge *cap = nullptr;
    for (const LimitGauge &gauge : gauges) {
        if (gauge.budget && (!fullest || fillOf(gauge) > fillOf(*fullest)))
            fullest = &gauge;
        if (gauge.budget && gauge.budget->per == BudgetPeriod::Request)
            cap = &gauge;
    }
    return cap && fillOf(*fullest) < NearlySpent ? cap : fullest;
}

QString ownerOf(const RefusalCase &of, const QUuid &subject)
{
    if (const Project *project = of.configuration.project(subject))
        return Words::tr("The budget of the project “%1” is spent.").arg(project->name);
    return subject.isNull() ? Words::tr("The budget of the whole gateway is spent.")
                            : Words::tr("The budget of the key “%1” is spent.").arg(of.name);
}

Remedy raiseRemedy(const QUuid &subject, BudgetPeriod per)
{
    Remedy remedy = change(Kind::RaiseBudget, raiseText(per));
    remedy.subject = subject;
    remedy.per = per;
    return remedy;
}

void guessBudget(const RefusalCase &of, Explanation &said)
{
    const LimitGauge *gauge = spentBudget(of.gauges);
    if (!gauge) {
        said.rule = Words::tr("A budget of the key “%1” is spent.").arg(of.name);
        said.remedy = openKey(of);
        return;
    }
    if (gauge->budget->per == BudgetPeriod::Request) {
        //: %1 "at most $0.50"
        said.rule = Words::tr("The request could cost more than one request may (%1).")
                        .arg(limitLine(*gauge, of.now).words);
        said.remedy = openOwner(of, gauge->subject);
        return;
    }
    said.rule = ownerOf(of, gauge->subject);
    if (fillOf(*gauge) < 1 && gauge->budget->per >= BudgetPeriod::Day)
        //: %1 "$3.10 of $10.00"
        said.passes = Words::tr("By now it stands at %1.").arg(limitLine(*gauge, of.now).words);
    else if (gauge->resetsAt)
        said.passes =
            Words::tr("The budget %1.", "starts again at midnight").arg(limitLine(*gauge, of.now).reset);
    if (gauge->money && gauge->budget->per >= BudgetPeriod::Day)
        said.remedy = raiseRemedy(gauge->subject, gauge->budget->per);
    else
        said.remedy = openOwner(of, gauge->subject);
}

bool isOfKind(const RateLimit &limit, RateMetric metric)
{
    return (limit.metric == RateMetric::Concurrency) == (metric == RateMetric::Concurrency);
}

bool has(const Governance &governance, RateMetric metric)
{
    return std::any_of(governance.limits.begin(), governance.limits.end(),
                       [metric](const RateLimit &limit) { return isOfKind(limit, metric); });
}

Remedy rateRemedy(const RefusalCase &of, RateMetric metric)
{
    std::vector<RateLimit> limits =
        gatheredRates(of.key->requestsPerMinute, of.key->policy.governance.limits);
    std::erase_if(limits, [metric](const RateLimit &limit) { return !isOfKind(limit, metric); });
    const Project *project = of.configuration.project(of.key->policy.project);
    if (limits.empty() && project && has(project->governance, metric))
        return openOwner(of, project->id);
    if (limits.empty() && has(of.configuration.settings().governance, metric))
        return openOwner(of, {});
    if (limits.size() != 1)
        return openKey(of); // which of them is for the user to say
    RateLimit doubled = limits.front();
    doubled.limit *= 2;
    //: %1 "120 requests a minute"
    Remedy remedy = change(Kind::RaiseRate, Words::tr("Allow %1").arg(rateText(doubled)));
    remedy.subject = of.key->id;
    remedy.rate = doubled;
    return remedy;
}

void guessRate(const RefusalCase &of, Explanation &said)
{
    said.rule = Words::tr("The key “%1” has asked as often as it may in that time.").arg(of.name);
    said.passes =
        Words::tr("It passes again by itself as time goes by; well-behaved clients wait and retry.");
    said.remedy = of.key ? rateRemedy(of, RateMetric::Requests) : Remedy();
}

void guessConcurrency(const RefusalCase &of, Explanation &said)
{
    said.rule = Words::tr("The key “%1” had as many requests running as it may.").arg(of.name);
    said.passes = Words::tr("It passes as soon as one of them is done.");
    said.remedy = of.key ? rateRemedy(of, RateMetric::Concurrency) : Remedy();
}

QString holderOf(const RefusalCase &of, LimitPath::Level level)
{
    const Project *project = of.configuration.project(of.record.projectId);
    switch (level) {
    case LimitPath::Level::Key:
        return Words::tr("The key “%1”").arg(of.name);
    case LimitPath::Level::Project:
        return project ? Words::tr("The project “%1”").arg(project->name)
                       : Words::tr("The project of that key");
    case LimitPath::Level::Gateway:
        break;
    }
    return Words::tr("The whole gateway");
}

QString rateRule(const QString &holder, RateMetric metric)
{
    switch (metric) {
    case RateMetric::Requests:
        //: %1 "The key “ci-bot”", "The project “work”", "The whole gateway"
        return Words::tr("%1 has asked as often as it may in that time.").arg(holder);
    case RateMetric::Concurrency:
        return Words::tr("%1 had as many requests running as it may.").arg(holder);
    case RateMetric::InputTokens:
        return Words::tr("%1 has sent as many tokens as it may in that time.").arg(holder);
    case RateMetric::OutputTokens:
        return Words::tr("%1 has got as many tokens as it may in that time.").arg(holder);
    case RateMetric::Tokens:
        break;
    }
    return Words::tr("%1 has used as many tokens as it may in that time.").arg(holder);
}

void explainKnownRate(const RefusalCase &of, const LimitPath &path, Explanation &said)
{
    said.rule = rateRule(holderOf(of, path.level), path.rate->metric);
    const Governance *governance = governanceOf(of, path.level);
    std::vector<RateLimit> limits = governance ? governance->limits : std::vector<RateLimit>();
    if (path.level == LimitPath::Level::Key && of.key)
        limits = gatheredRates(of.key->requestsPerMinute, limits);
    const auto found = std::find_if(limits.begin(), limits.end(), [&path](const RateLimit &limit) {
        return limit.metric == path.rate->metric && limit.per == path.rate->per;
    });
    if (found == limits.end()) {
        said.passes = goneText();
        return;
    }
    said.passes =
        path.rate->metric == RateMetric::Concurrency
            ? Words::tr("It passes as soon as one of them is done.")
            : Words::tr("It passes again by itself as time goes by; well-behaved clients wait and retry.");
    RateLimit doubled = *found;
    doubled.limit *= 2;
    said.remedy = change(Kind::RaiseRate, allowText(of, path.level, rateText(doubled)));
    said.remedy.subject = subjectOf(of, path.level);
    said.remedy.rate = doubled;
}

QString budgetRule(const RefusalCase &of, const LimitPath &path, const Budget &budget)
{
    const QString holder = holderOf(of, path.level);
    if (*path.budget == BudgetPeriod::Request)
        //: %1 "The key “ci-bot”", %2 "$0.50 a request"
        return Words::tr("%1 allows one request at most so much (%2), and this one could use more.")
            .arg(holder, budgetText(budget));
    if (*path.budget == BudgetPeriod::Session)
        return Words::tr("%1 allows one session at most so much (%2), and this one has used it up.")
            .arg(holder, budgetText(budget));
    //: %1 "The key “ci-bot”", "The project “work”", "The whole gateway"; %2 "$5.00 a day"
    return Words::tr("%1 has spent its budget (%2).").arg(holder, budgetText(budget));
}

// That half of the budget which refused: of money or of tokens.
Budget halfOf(Budget budget, bool money)
{
    if (money)
        budget.tokens = 0;
    else
        budget.limit.reset();
    return budget;
}

Remedy biggerBudget(const RefusalCase &of, const LimitPath &path, Budget budget)
{
    if (budget.limit)
        budget.limit = Money::fromPico(budget.limit->pico() * 2);
    budget.tokens *= 2;
    Remedy remedy = change(Kind::EnlargeBudget, allowText(of, path.level, budgetText(budget)));
    remedy.subject = subjectOf(of, path.level);
    remedy.per = budget.per;
    remedy.budget = budget;
    return remedy;
}

void explainKnownBudget(const RefusalCase &of, const LimitPath &path, Explanation &said)
{
    const Governance *governance = governanceOf(of, path.level);
    const auto matches = [&path](const Budget &budget) {
        return budget.per == *path.budget && (path.money ? budget.limit.has_value() : budget.tokens > 0);
    };
    const auto budgets = governance ? governance->budgets : std::vector<Budget>();
    const auto found = std::find_if(budgets.begin(), budgets.end(), matches);
    if (found == budgets.end()) {
        said.rule = Words::tr("%1 had spent its budget.").arg(holderOf(of, path.level));
        said.passes = goneText();
        return;
    }
    const Budget budget = halfOf(*found, path.money);
    const QUuid subject = subjectOf(of, path.level);
    said.rule = budgetRule(of, path, budget);
    const auto gauge = std::find_if(of.gauges.begin(), of.gauges.end(), [&](const LimitGauge &each) {
        return each.subject == subject && each.budget && each.budget->per == budget.per &&
               each.money == path.money;
    });
    const bool fills = budget.per >= BudgetPeriod::Day;
    if (fills && gauge != of.gauges.end()) {
        const LimitLine line = limitLine(*gauge, of.now);
        if (fillOf(*gauge) < 1)
            //: %1 "$3.10 of $10.00"
            said.passes = Words::tr("By now it stands at %1.").arg(line.words);
        else if (!line.reset.isEmpty())
            said.passes = Words::tr("The budget %1.", "starts again at midnight").arg(line.reset);
    } else if (budget.per == BudgetPeriod::Session) {
        said.passes = Words::tr("A new session has a budget of its own.");
    }
    said.remedy = path.money && fills ? raiseRemedy(subject, budget.per) : biggerBudget(of, path, budget);
}

} // namespace

Remedy change(Kind kind, const QString &text)
{
    Remedy remedy;
    remedy.kind = kind;
    remedy.text = text;
    return remedy;
}

Remedy openKey(const RefusalCase &of)
{
    Remedy remedy;
    remedy.kind = of.key ? Kind::OpenPage : Kind::None;
    remedy.text = Words::tr("Show this key");
    remedy.page = QStringLiteral("keys");
    remedy.argument = of.record.keyId.toString(QUuid::WithoutBraces);
    return remedy;
}

Remedy openOwner(const RefusalCase &of, const QUuid &subject)
{
    if (of.key && subject == of.key->id)
        return openKey(of);
    Remedy remedy = change(Kind::OpenPage, Words::tr("Open settings"));
    remedy.page = QStringLiteral("settings");
    if (of.configuration.project(subject)) {
        remedy.text = Words::tr("Show this project");
        remedy.page = QStringLiteral("projects");
        remedy.argument = subject.toString(QUuid::WithoutBraces);
    }
    return remedy;
}

void explainBudget(const RefusalCase &of, Explanation &said)
{
    const std::optional<LimitPath> path = limitPathOf(of.record.refusedBy);
    path && path->budget ? explainKnownBudget(of, *path, said) : guessBudget(of, said);
}

void explainRate(const RefusalCase &of, Explanation &said)
{
    const std::optional<LimitPath> path = limitPathOf(of.record.refusedBy);
    path && path->rate ? explainKnownRate(of, *path, said) : guessRate(of, said);
}

void explainConcurrency(const RefusalCase &of, Explanation &said)
{
    const std::optional<LimitPath> path = limitPathOf(of.record.refusedBy);
    path && path->rate ? explainKnownRate(of, *path, said) : guessConcurrency(of, said);
}

} // namespace sluice::refusals
