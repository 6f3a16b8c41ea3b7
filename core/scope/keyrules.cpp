#include "core/scope/keyrules.h"

#include "core/scope/activehours.h"
#include "core/scope/origin.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace sluice {

namespace {

// What a plural form can count. (lupdate of Qt 6.4 never ends where a digit separator stands inside
// translate().)
constexpr qint64 MostCounted = 1'000'000'000;

QString say(const char *text)
{
    return QCoreApplication::translate("Scope", text);
}

Error no(QByteArray code, const QString &text)
{
    return Error{Error::Kind::Forbidden, text, std::move(code)};
}

QString momentText(Instant moment)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(microsOf(moment) / 1000), QLocale::ShortFormat);
}

// The last sign of life; a key that was never used lives from the moment it was made.
Instant lastSign(const VirtualKey &key, const KeyLife &life)
{
    return std::max(
        {life.lastUse, key.lastUsedAt.value_or(Instant()), key.createdAt, key.rotatedAt.value_or(Instant())});
}

Result<void> checkExpiry(const VirtualKey &key, const KeyLife &life)
{
    const KeyPolicy &policy = key.policy;
    if (policy.expiresAt && life.now >= *policy.expiresAt) {
        return no("key_expired",
                  say(QT_TRANSLATE_NOOP("Scope", "The Sluice key “%1” expired on %2. Give it a "
                                                 "later date on the Keys page, or use another key."))
                      .arg(key.name, momentText(*policy.expiresAt)));
    }
    const Instant since = lastSign(key, life);
    if (policy.idleExpiry.count() > 0 && since > Instant() && life.now - since >= policy.idleExpiry) {
        return no(
            "key_expired",
            say(QT_TRANSLATE_NOOP("Scope", "The Sluice key “%1” ended because it was not used since %2. "
                                           "Use another key, or let it live longer on the Keys page."))
                .arg(key.name, momentText(since)));
    }
    return {};
}

template<typename Check>
Result<void> checkEach(const QStringList &texts, Check check)
{
    for (const QString &text : texts)
        SLUICE_CHECK(check(text));
    return {};
}

} // namespace

Result<void> checkLife(const VirtualKey &key, const KeyLife &life)
{
    SLUICE_CHECK(checkExpiry(key, life));
    if (key.policy.maxRequests > 0 && life.requests >= key.policy.maxRequests) {
        // Not within the call: lupdate of Qt 6.4 never comes to an end of such an argument.
        const int uses = int(std::min(key.policy.maxRequests, MostCounted));
        return no("key_used_up", QCoreApplication::translate(
                                     "Scope",
                                     "The Sluice key “%1” was good for %n requests, and they are used "
                                     "up. Use another key.",
                                     nullptr, uses)
                                     .arg(key.name));
    }
    if (key.pausedAt) {
        const QString why =
            key.pauseReason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(key.pauseReason);
        return Error{Error::Kind::Paused,
                     say(QT_TRANSLATE_NOOP("Scope", "The Sluice key “%1” is paused%2. Press “Resume” on the "
                                                    "Keys page to go on."))
                         .arg(key.name, why),
                     "key_paused"};
    }
    return {};
}

Result<void> checkCall(const VirtualKey &key, const CompiledScope &scope, const Caller &caller, Instant now,
                       const QByteArray &fallbackZone)
{
    if (!scope.allowsAddress(caller.address)) {
        return no("address_not_allowed",
                  say(QT_TRANSLATE_NOOP("Scope", "The Sluice key “%1” may not be used from %2. Allow that "
                                                 "address on the Keys page."))
                      .arg(key.name, caller.address.toString()));
    }
    if (!caller.origin.isEmpty() && !allowsOrigin(key.policy.scope.allowedOrigins, caller.origin)) {
        return no(
            "origin_not_allowed",
            say(QT_TRANSLATE_NOOP("Scope", "Web pages of %2 may not use the Sluice key “%1”. Allow that "
                                           "origin on the Keys page."))
                .arg(key.name, QString::fromUtf8(caller.origin.left(128))));
    }
    const std::optional<ActiveHours> &hours = key.policy.scope.hours;
    if (hours && !isWithin(*hours, now, fallbackZone)) {
        return no(
            "outside_active_hours",
            say(QT_TRANSLATE_NOOP("Scope", "The Sluice key “%1” works only in its hours, %2, on its days."))
                .arg(key.name, hoursText(*hours, fallbackZone)));
    }
    if (!scope.allowsEndpoint(caller.method, caller.target)) {
        return no("endpoint_not_allowed",
                  say(QT_TRANSLATE_NOOP("Scope", "The Sluice key “%1” may not call %2. It may call: %3."))
                      .arg(key.name, QString::fromUtf8(endpointName(caller.target)),
                           key.policy.scope.allowedEndpoints.join(QStringLiteral(", "))));
    }
    return {};
}

Result<void> checkModel(const VirtualKey &key, const CompiledScope &scope, const Provider &provider,
                        const ModelNames &names, const QByteArray &pathModel)
{
    if (!scope.allowsProvider(provider.id)) {
        return no(
            "provider_not_allowed",
            say(QT_TRANSLATE_NOOP("Scope", "The Sluice key “%1” may not use the provider “%2”. Allow it on "
                                           "the Keys page, or ask for another model."))
                .arg(key.name, provider.name));
    }
    if (!scope.restrictsModels())
        return {};
    if (names.asked.isEmpty() && names.upstream.isEmpty()) {
        return no("model_not_allowed",
                  say(QT_TRANSLATE_NOOP("Scope", "The Sluice key “%1” may use certain models only, and this "
                                                 "request names none."))
                      .arg(key.name));
    }
    const bool pathAllowed = pathModel.isEmpty() || pathModel == names.asked ||
                             scope.allowsModel({pathModel, pathModel, provider.name.toUtf8()});
    if (pathAllowed && scope.allowsModel(names))
        return {};
    const QByteArray &refused = pathAllowed ? names.asked : pathModel;
    return no(
        "model_not_allowed",
        say(QT_TRANSLATE_NOOP("Scope", "The Sluice key “%1” may not use the model “%2”. Allow it on the "
                                       "Keys page, or ask for another one."))
            .arg(key.name, QString::fromUtf8(refused.left(128))));
}

Result<void> checkScope(const KeyScope &scope)
{
    SLUICE_CHECK(checkEach(scope.allowedModels, checkModelPattern));
    SLUICE_CHECK(checkEach(scope.deniedModels, checkModelPattern));
    SLUICE_CHECK(checkEach(scope.allowedEndpoints, checkEndpointPattern));
    SLUICE_CHECK(checkEach(scope.allowedAddresses, checkAddressRange));
    SLUICE_CHECK(checkEach(scope.allowedOrigins, checkOrigin));
    if (scope.hours)
        SLUICE_CHECK(checkActiveHours(*scope.hours));
    return {};
}

} // namespace sluice
