// What each refusal means and what would let the request through.
#include "core/scope/endpointpattern.h"
#include "ui/keys/keysentence.h"
#include "ui/keys/modelpatterns.h"
#include "ui/traffic/refusalcase.h"
#include "ui/traffic/trafficwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WhyRefused)
};

using namespace refusals;
using Kind = Remedy::Kind;

// What the condition was, unless it has gone since.
void settle(Explanation &said, bool still, const QString &since, Remedy remedy)
{
    if (still)
        said.remedy = std::move(remedy);
    else
        said.passes = since;
}

void explainPausedKey(const RefusalCase &of, Explanation &said)
{
    said.rule = of.key && of.key->pausedAt && !of.key->pauseReason.isEmpty()
                    //: %1 a key, %2 why it is paused
                    ? Words::tr("The key “%1” is paused: %2").arg(of.name, of.key->pauseReason)
                    : Words::tr("The key “%1” was paused.").arg(of.name);
    settle(said, of.key && of.key->pausedAt, Words::tr("It has been resumed since."),
           change(Kind::ResumeKey, Words::tr("Resume this key")));
}

void explainPausedAll(const RefusalCase &of, Explanation &said)
{
    said.rule = Words::tr("All traffic was paused.");
    settle(said, of.configuration.paused(), Words::tr("It has been resumed since."),
           change(Kind::ResumeAll, Words::tr("Resume all traffic")));
}

void explainRevoked(const RefusalCase &of, Explanation &said)
{
    said.rule = of.key && !of.key->revokeReason.isEmpty()
                    //: %1 a key, %2 why it was revoked
                    ? Words::tr("The key “%1” is revoked: %2").arg(of.name, of.key->revokeReason)
                    : Words::tr("The key “%1” is revoked.").arg(of.name);
    settle(said, of.key && of.key->revokedAt, Words::tr("It has been restored since."),
           change(Kind::RestoreKey, Words::tr("Restore this key")));
}

void explainDisabled(const RefusalCase &of, Explanation &said)
{
    said.rule = Words::tr("The key “%1” is switched off.").arg(of.name);
    settle(said, of.key && !of.key->enabled, Words::tr("It has been switched on since."),
           change(Kind::SwitchOn, Words::tr("Switch this key on")));
}

void explainExpired(const RefusalCase &of, Explanation &said)
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

void explainUsedUp(const RefusalCase &of, Explanation &said)
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

void explainHours(const RefusalCase &of, Explanation &said)
{
    said.rule = Words::tr("The key “%1” may not be used at that hour.").arg(of.name);
    const bool still = of.key && of.key->policy.scope.hours;
    if (still)
        //: %1 "Monday to Friday from 09:00 to 17:00"
        said.passes = Words::tr("It may be used %1.").arg(hoursClause(*of.key->policy.scope.hours));
    settle(said, still, Words::tr("It may be used at any hour by now."),
           change(Kind::AllowAnyHour, Words::tr("Allow any hour for this key")));
}

void explainModel(const RefusalCase &of, Explanation &said)
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

void explainProvider(const RefusalCase &of, Explanation &said)
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

void explainEndpoint(const RefusalCase &of, Explanation &said)
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

void explainAddress(const RefusalCase &of, Explanation &said)
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

void explainOrigin(const RefusalCase &of, Explanation &said)
{
    said.rule = Words::tr("A web page asked with the key “%1”, which does not allow that page.").arg(of.name);
    said.remedy = openKey(of);
}

void explainGuardrail(const RefusalCase &, Explanation &said)
{
    said.rule = Words::tr("A guardrail stopped what the request says.");
    said.remedy = change(Kind::OpenPage, Words::tr("Show the guardrails"));
    said.remedy.page = QStringLiteral("guardrails");
}

void explainUnknownModel(const RefusalCase &of, Explanation &said)
{
    said.rule = Words::tr("No provider is known to serve the model “%1”.").arg(of.record.modelAsked);
    said.remedy = change(Kind::OpenPage, Words::tr("Open providers"));
    said.remedy.page = QStringLiteral("providers");
}

void explainUnknownKey(const RefusalCase &of, Explanation &said)
{
    said.rule = of.record.errorCode == "missing_api_key"
                    ? Words::tr("The request carried no key.")
                    : Words::tr("The request carried a key that Sluice does not know.");
    said.remedy = change(Kind::OpenPage, Words::tr("Create a key"));
    said.remedy.page = QStringLiteral("keys");
    said.remedy.argument = QStringLiteral("new");
}

void explainRotated(const RefusalCase &of, Explanation &said)
{
    said.rule = Words::tr("The request carried an old secret of the key “%1”, which a new one replaced.")
                    .arg(of.name);
    said.passes = Words::tr("It passes with the new secret. The old one does not come back.");
    said.remedy = openKey(of);
}

void explainKeyCheck(const RefusalCase &of, Explanation &said)
{
    said.rule = Words::tr("The request carried a key that Sluice does not know, and the service that is "
                          "asked about such keys did not answer.");
    Remedy remedy = change(Kind::OpenPage, Words::tr("Show who is asked"));
    remedy.page = QStringLiteral("settings");
    remedy.argument = QStringLiteral("keycheck.url");
    settle(said, !of.configuration.settings().keyCheck.url.isEmpty(),
           Words::tr("Nobody is asked about such keys any more: they are refused."), remedy);
}

void explainNoSecret(const RefusalCase &of, Explanation &said)
{
    const Provider *provider = of.configuration.provider(of.record.providerId);
    const QString name = provider ? provider->name : of.record.providerName;
    const SecretState state = provider ? provider->secretState : SecretState::Missing;
    if (provider && (state == SecretState::Present || state == SecretState::NotNeeded)) {
        said.rule = Words::tr("The provider “%1” had no key that could be used.").arg(name);
        said.passes = Words::tr("It has one by now.");
        return;
    }
    const bool missing = state == SecretState::Missing;
    said.rule =
        missing ? Words::tr("No key is stored for the provider “%1”.").arg(name)
                : Words::tr("The key of the provider “%1” cannot be read: the keychain is locked or does not "
                            "answer.")
                      .arg(name);
    said.remedy = change(Kind::OpenPage,
                         missing ? Words::tr("Give this provider its key") : Words::tr("Unlock it there"));
    said.remedy.page = QStringLiteral("providers");
    if (provider)
        said.remedy.argument = provider->id.toString(QUuid::WithoutBraces);
}

void explainTooLarge(const RefusalCase &, Explanation &said)
{
    said.rule = Words::tr("The body of the request is larger than Sluice takes.");
    said.remedy = change(Kind::OpenPage, Words::tr("Show that limit"));
    said.remedy.page = QStringLiteral("settings");
    said.remedy.argument = QStringLiteral("gateway.body");
}

void explainUnknownCoding(const RefusalCase &, Explanation &said)
{
    said.rule = Words::tr("The program packed the body of the request in a way that Sluice cannot read.");
    said.passes = Words::tr("It passes as it is, or packed as gzip, deflate, br or zstd.");
}

void explainDamaged(const RefusalCase &, Explanation &said)
{
    said.rule = Words::tr("The body of the request was damaged or cut short: it could not be unpacked.");
    said.passes = Words::tr("It passes when it is sent again as a whole.");
}

struct Entry
{
    const char *code;
    void (*explain)(const RefusalCase &, Explanation &);
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
    {"key_rotated", explainRotated},
    {"key_check_failed", explainKeyCheck},
    {"key_used_up", explainUsedUp},
    {"outside_active_hours", explainHours},
    {"model_not_allowed", explainModel},
    {"provider_not_allowed", explainProvider},
    {"endpoint_not_allowed", explainEndpoint},
    {"address_not_allowed", explainAddress},
    {"origin_not_allowed", explainOrigin},
    {"guardrail_rejected", explainGuardrail},
    {"model_not_found", explainUnknownModel},
    {"provider_secret_missing", explainNoSecret},
    {"request_too_large", explainTooLarge},
    {"unsupported_content_encoding", explainUnknownCoding},
    {"invalid_content_encoding", explainDamaged},
    {"invalid_api_key", explainUnknownKey},
    {"missing_api_key", explainUnknownKey},
};

// Rows of before there were codes, and codes that are not ours.
void explainByStage(const RefusalCase &of, Explanation &said)
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
    const RefusalCase of{record, configuration, gauges, now, key, key ? key->name : QString()};
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
