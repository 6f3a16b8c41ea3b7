// What each refusal means and what would let the request through.
#include "core/scope/endpointpattern.h"
#include "ui/common/format.h"
#include "ui/common/limitbars.h"
#include "ui/keys/keysentence.h"
#include "ui/keys/modelpatterns.h"
#include "ui/traffic/trafficwords.h"
#include "ui/traffic/whyrefused.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WhyRefused)
};

using Kind = Remedy::Kind;

constexpr double NearlySpent = 0.8;

struct Case
{
    const RequestRecord &record;
    const Configuration &configuration;
    const std::vector<LimitGauge> &gauges;
    Instant now;
    const VirtualKey *key; // null: it is not known any more
    QString name;          // of the key
};

Remedy openKey(const Case &of)
{
    Remedy remedy;
    remedy.kind = of.key ? Kind::OpenPage : Kind::None;
    remedy.text = Words::tr("Show this key");
    remedy.page = QStringLiteral("keys");
    remedy.argument = of.record.keyId.toString(QUuid::WithoutBraces);
    return remedy;
}

Remedy change(Kind kind, const QString &text)
{
    Remedy remedy;
    remedy.kind = kind;
    remedy.text = text;
    return remedy;
}

// The page where the limits of that key, project or gateway are.
Remedy openOwner(const Case &of, const QUuid &subject)
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

// What the condition was, unless it has gone since.
void settle(Explanation &said, bool still, const QString &since, Remedy remedy)
{
    if (still)
        said.remedy = std::move(remedy);
    else
        said.passes = since;
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

QString ownerOf(const Case &of, const QUuid &subject)
{
    if (const Project *project = of.configuration.project(subject))
        return Words::tr("The budget of the project “%1” is spent.").arg(project->name);
    return subject.isNull() ? Words::tr("The budget of the whole gateway is spent.")
                            : Words::tr("The budget of the key “%1” is spent.").arg(of.name);
}

Remedy raiseRemedy(const QUuid &subject, BudgetPeriod per)
{
    const QString five = moneyText(Money::fromPico(5 * Money::PicoPerUsd), MoneyStyle::Sum);
    Remedy remedy = change(Kind::RaiseBudget, per == BudgetPeriod::Day
                                                  ? Words::tr("Raise today's budget by %1").arg(five)
                                                  : Words::tr("Raise the budget by %1 for today").arg(five));
    remedy.subject = subject;
    remedy.per = per;
    return remedy;
}

void explainBudget(const Case &of, Explanation &said)
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

Remedy rateRemedy(const Case &of, RateMetric metric)
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
    remedy.amount = doubled.limit;
    remedy.value = metric == RateMetric::Concurrency ? QStringLiteral("concurrency") : QString();
    return remedy;
}

void explainRate(const Case &of, Explanation &said)
{
    said.rule = Words::tr("The key “%1” has asked as often as it may in that time.").arg(of.name);
    said.passes =
        Words::tr("It passes again by itself as time goes by; well-behaved clients wait and retry.");
    said.remedy = of.key ? rateRemedy(of, RateMetric::Requests) : Remedy();
}

void explainConcurrency(const Case &of, Explanation &said)
{
    said.rule = Words::tr("The key “%1” had as many requests running as it may.").arg(of.name);
    said.passes = Words::tr("It passes as soon as one of them is done.");
    said.remedy = of.key ? rateRemedy(of, RateMetric::Concurrency) : Remedy();
}

void explainPausedKey(const Case &of, Explanation &said)
{
    said.rule = of.key && of.key->pausedAt && !of.key->pauseReason.isEmpty()
                    //: %1 a key, %2 why it is paused
                    ? Words::tr("The key “%1” is paused: %2").arg(of.name, of.key->pauseReason)
                    : Words::tr("The key “%1” was paused.").arg(of.name);
    settle(said, of.key && of.key->pausedAt, Words::tr("It has been resumed since."),
           change(Kind::ResumeKey, Words::tr("Resume this key")));
}

void explainPausedAll(const Case &of, Explanation &said)
{
    said.rule = Words::tr("All traffic was paused.");
    settle(said, of.configuration.paused(), Words::tr("It has been resumed since."),
           change(Kind::ResumeAll, Words::tr("Resume all traffic")));
}

void explainRevoked(const Case &of, Explanation &said)
{
    said.rule = of.key && !of.key->revokeReason.isEmpty()
                    //: %1 a key, %2 why it was revoked
                    ? Words::tr("The key “%1” is revoked: %2").arg(of.name, of.key->revokeReason)
                    : Words::tr("The key “%1” is revoked.").arg(of.name);
    settle(said, of.key && of.key->revokedAt, Words::tr("It has been restored since."),
           change(Kind::RestoreKey, Words::tr("Restore this key")));
}

void explainDisabled(const Case &of, Explanation &said)
{
    said.rule = Words::tr("The key “%1” is switched off.").arg(of.name);
    settle(said, of.key && !of.key->enabled, Words::tr("It has been switched on since."),
           change(Kind::SwitchOn, Words::tr("Switch this key on")));
}

void explainExpired(const Case &of, Explanation &said)
{
    said.rule = Words::tr("The key “%1” has expired.").arg(of.name);
    if (!of.key)
        return;
    const KeyPolicy &policy = of.key->policy;
    if (policy.expiresAt)
        settle(said, *policy.expiresAt <= of.now, Words::tr("It has been given more time since."),
               change(Kind::ExtendExpiry, Words::tr("Let it work for 24 more hours")));
    else
        settle(said, policy.idleExpiry.count() > 0, Words::tr("It does not end any more when it is idle."),
               change(Kind::EndIdleExpiry, Words::tr("Let it work however long it is idle")));
}

void explainUsedUp(const Case &of, Explanation &said)
{
    said.rule = Words::tr("The key “%1” has had all the requests it was made for.").arg(of.name);
    if (!of.key)
        return;
    const int more = of.key->policy.maxRequests > 1 ? 10 : 1;
    Remedy remedy =
        change(Kind::AllowMoreRequests, more == 1 ? Words::tr("Allow one more request")
                                                  : Words::tr("Allow %Ln more requests", nullptr, more));
    remedy.amount = more;
    settle(said, of.key->policy.maxRequests > 0, Words::tr("It may ask as often as it likes by now."),
           remedy);
}

void explainHours(const Case &of, Explanation &said)
{
    said.rule = Words::tr("The key “%1” may not be used at that hour.").arg(of.name);
    const bool still = of.key && of.key->policy.scope.hours;
    if (still)
        //: %1 "Monday to Friday from 09:00 to 17:00"
        said.passes = Words::tr("It may be used %1.").arg(hoursClause(*of.key->policy.scope.hours));
    settle(said, still, Words::tr("It may be used at any hour by now."),
           change(Kind::AllowAnyHour, Words::tr("Allow any hour for this key")));
}

void explainModel(const Case &of, Explanation &said)
{
    const QString model = of.record.modelAsked;
    said.rule =
        model.isEmpty()
            ? Words::tr("The key “%1” may use some models only, and the request names none.").arg(of.name)
            : Words::tr("The key “%1” may not use the model “%2”.").arg(of.name, model);
    if (!of.key || model.isEmpty()) {
        said.remedy = openKey(of);
        return;
    }
    const KeyScope &scope = of.key->policy.scope;
    for (const QString &denied : scope.deniedModels) {
        if (!matchesPattern(denied, model))
            continue;
        said.remedy = change(Kind::StopDenyingModel, Words::tr("Stop denying “%1” for this key").arg(denied));
        said.remedy.value = denied;
        return;
    }
    Remedy remedy = change(Kind::AllowModel, Words::tr("Allow this model for this key"));
    remedy.value = model;
    settle(said, !scope.allowedModels.isEmpty() && !matchesAny(scope.allowedModels, model),
           Words::tr("It is allowed by now."), remedy);
}

void explainProvider(const Case &of, Explanation &said)
{
    const Provider *provider = of.configuration.provider(of.record.providerId);
    said.rule = provider ? Words::tr("The key “%1” may not use the provider %2.").arg(of.name, provider->name)
                         : Words::tr("The key “%1” may not use the provider that serves this.").arg(of.name);
    if (!provider || !of.key) {
        said.remedy = openKey(of);
        return;
    }
    const QList<QUuid> &allowed = of.key->policy.scope.allowedProviders;
    Remedy remedy = change(Kind::AllowProvider, Words::tr("Allow %1 for this key").arg(provider->name));
    remedy.provider = provider->id;
    settle(said, !allowed.isEmpty() && !allowed.contains(provider->id), Words::tr("It is allowed by now."),
           remedy);
}

void explainEndpoint(const Case &of, Explanation &said)
{
    const QString kind = QString::fromLatin1(of.record.protocol);
    const bool named = endpointNames().contains(kind);
    const QString value =
        named ? kind : QStringLiteral("POST /v1/") + QString::fromLatin1(of.record.endpoint);
    said.rule = Words::tr("The key “%1” may not make this kind of request (%2).").arg(of.name, value);
    if (!of.key || (!named && of.record.endpoint.isEmpty())) {
        said.remedy = openKey(of);
        return;
    }
    const QStringList &allowed = of.key->policy.scope.allowedEndpoints;
    Remedy remedy = change(Kind::AllowEndpoint, Words::tr("Allow %1 for this key").arg(value));
    remedy.value = value;
    settle(said, !allowed.isEmpty() && !allowed.contains(value), Words::tr("It is allowed by now."), remedy);
}

void explainAddress(const Case &of, Explanation &said)
{
    const QString address = of.record.clientAddress;
    said.rule = Words::tr("The key “%1” may not be used from %2.").arg(of.name, address);
    if (!of.key || address.isEmpty()) {
        said.remedy = openKey(of);
        return;
    }
    const QStringList &allowed = of.key->policy.scope.allowedAddresses;
    Remedy remedy = change(Kind::AllowAddress, Words::tr("Allow %1 for this key").arg(address));
    remedy.value = address;
    settle(said, !allowed.isEmpty() && !allowed.contains(address), Words::tr("It is allowed by now."),
           remedy);
}

void explainOrigin(const Case &of, Explanation &said)
{
    said.rule = Words::tr("A web page asked with the key “%1”, which does not allow that page.").arg(of.name);
    said.remedy = openKey(of);
}

void explainGuardrail(const Case &, Explanation &said)
{
    said.rule = Words::tr("A guardrail stopped what the request says.");
    said.remedy = change(Kind::OpenPage, Words::tr("Show the guardrails"));
    said.remedy.page = QStringLiteral("guardrails");
}

void explainUnknownModel(const Case &of, Explanation &said)
{
    said.rule = Words::tr("No provider is known to serve the model “%1”.").arg(of.record.modelAsked);
    said.remedy = change(Kind::OpenPage, Words::tr("Open providers"));
    said.remedy.page = QStringLiteral("providers");
}

void explainUnknownKey(const Case &of, Explanation &said)
{
    said.rule = of.record.errorCode == "missing_api_key"
                    ? Words::tr("The request carried no key.")
                    : Words::tr("The request carried a key that Sluice does not know.");
    said.remedy = change(Kind::OpenPage, Words::tr("Create a key"));
    said.remedy.page = QStringLiteral("keys");
    said.remedy.argument = QStringLiteral("new");
}

struct Entry
{
    const char *code;
    void (*explain)(const Case &, Explanation &);
};
constexpr Entry entries[] = {
    {"budget_exceeded", explainBudget},
    {"rate_limit_exceeded", explainRate},
    {"concurrency_exceeded", explainConcurrency},
    {"key_paused", explainPausedKey},
    {"paused", explainPausedAll},
    {"key_revoked", explainRevoked},
    {"key_disabled", explainDisabled},
    {"key_expired", explainExpired},
    {"key_used_up", explainUsedUp},
    {"outside_active_hours", explainHours},
    {"model_not_allowed", explainModel},
    {"provider_not_allowed", explainProvider},
    {"endpoint_not_allowed", explainEndpoint},
    {"address_not_allowed", explainAddress},
    {"origin_not_allowed", explainOrigin},
    {"guardrail_rejected", explainGuardrail},
    {"model_not_found", explainUnknownModel},
    {"invalid_api_key", explainUnknownKey},
    {"missing_api_key", explainUnknownKey},
};

// Rows of before there were codes, and codes that are not ours.
void explainByStage(const Case &of, Explanation &said)
{
    const RefusalWords words = refusalOf(of.record, of.name);
    said.rule = words.rule;
    if (words.actionText.isEmpty())
        return;
    said.remedy = change(Kind::OpenPage, words.actionText);
    said.remedy.page = words.page;
    said.remedy.argument = words.argument;
}

} // namespace

Explanation explain(const RequestRecord &record, const Configuration &configuration,
                    const std::vector<LimitGauge> &gauges, Instant now)
{
    const VirtualKey *key = configuration.key(record.keyId);
    const Case of{record, configuration, gauges, now, key, key ? key->name : QString()};
    Explanation said;
    said.figure = record.error;
    const auto entry = std::find_if(std::begin(entries), std::end(entries),
                                    [&record](const Entry &each) { return record.errorCode == each.code; });
    if (entry != std::end(entries))
        entry->explain(of, said);
    else
        explainByStage(of, said);
    return said;
}

} // namespace sluice
