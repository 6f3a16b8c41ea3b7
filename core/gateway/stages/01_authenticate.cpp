#include "core/gateway/stages/01_authenticate.h"

#include "core/gateway/stages/stages.h"
#include "core/protocols/headerrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {
QString say(const char *text)
{
    return QCoreApplication::translate("Gateway", text);
}

// Whether that hash is of the key's secret, or of one before it whose grace lasts.
bool opens(const VirtualKey &key, const QByteArray &hash, Instant now)
{
    return sameSecret(key.hash, hash) ||
           std::any_of(key.formerSecrets.begin(), key.formerSecrets.end(), [&](const FormerSecret &former) {
               return now < former.until && sameSecret(former.hash, hash);
           });
}

Error refusalOf(const VirtualKey &key)
{
    if (key.revokedAt) {
        return Error{
            Error::Kind::Unauthenticated,
            say(QT_TRANSLATE_NOOP("Gateway", "This Sluice key (%1…) was revoked. Create a new one in "
                                             "Sluice and give it to this program."))
                .arg(QString::fromUtf8(key.prefix)),
            "key_revoked"};
    }
    if (!key.enabled) {
        return Error{Error::Kind::Forbidden,
                     say(QT_TRANSLATE_NOOP("Gateway", "The Sluice key “%1” is switched off. Switch it on in "
                                                      "Sluice, on the Keys page."))
                         .arg(key.name),
                     "key_disabled"};
    }
    return Error{
        Error::Kind::Unauthenticated,
        say(QT_TRANSLATE_NOOP("Gateway", "This secret of the Sluice key “%1” was replaced by a new one. "
                                         "Give the new one to this program."))
            .arg(key.name),
        "key_rotated"};
}

QByteArray unknownKeyCode()
{
    return QByteArrayLiteral("invalid_api_key");
}

// A key that Sluice does not know, but somebody whom the user trusts may. Until that is known the exchange
// waits.
Result<const VirtualKey *> vouchedFor(const QByteArray &secret, const Error &unknown, Exchange &exchange,
                                      const Env &env)
{
    const KeyCheckSettings &settings = exchange.config->settings().keyCheck;
    const KeyCheck::About about{secret, exchange.record.agent.toUtf8(),
                                exchange.request.peer.toString().toLatin1()};
    const KeyCheck::Verdict verdict = env.access.keyCheck.verdictOn(about, settings);
    const VirtualKey *actsAs = exchange.config->key(settings.actsAs);
    switch (verdict) {
    case KeyCheck::Verdict::Bad:
        return unknown;
    case KeyCheck::Verdict::Good:
        if (!actsAs)
            return unknown;
        exchange.vouched = true;
        return actsAs->enabled && !actsAs->revokedAt ? Result<const VirtualKey *>(actsAs)
                                                     : refusalOf(*actsAs);
    case KeyCheck::Verdict::Asking:
        // Twice its patience: others may be asked about first.
        exchange.wait =
            Wait{exchange.request.arrivedMicros +
                 2 * std::chrono::duration_cast<std::chrono::microseconds>(settings.timeout).count()};
        break;
    case KeyCheck::Verdict::Silent:
        break;
    }
    return Error{
        Error::Kind::Upstream,
        say(QT_TRANSLATE_NOOP("Gateway", "This is not a Sluice key, and the service that Sluice asks "
                                         "about other keys did not answer. Try again in a moment.")),
        "key_check_failed"};
}

void remember(const VirtualKey &key, RequestRecord &record)
{
    record.keyId = key.id;
    record.projectId = key.policy.project;
}

// The key that a secret belongs or belonged to, whether or not it may be used.
const VirtualKey *ownerOf(const std::vector<QByteArray> &presented, const Configuration &config)
{
    for (const QByteArray &secret : presented) {
        if (const VirtualKey *key = config.keyWithHash(hashSecret(secret)))
            return key;
    }
    return nullptr;
}

} // namespace

Result<const VirtualKey *> keyFor(const std::vector<QByteArray> &presented, const Configuration &config,
                                  Instant now)
{
    const VirtualKey *refused = nullptr;
    for (const QByteArray &secret : presented) {
        const QByteArray hash = hashSecret(secret);
        const VirtualKey *key = config.keyWithHash(hash);
        if (!key)
            continue;
        if (key->enabled && !key->revokedAt && opens(*key, hash, now))
            return key;
        refused = key;
    }
    if (refused)
        return refusalOf(*refused);
    if (presented.empty()) {
        return Error{Error::Kind::Unauthenticated,
                     say(QT_TRANSLATE_NOOP("Gateway", "No key was sent. Give this program a Sluice key "
                                                      "(sk-sluice-…) as its API key.")),
                     "missing_api_key"};
    }
    return Error{Error::Kind::Unauthenticated,
                 say(QT_TRANSLATE_NOOP("Gateway", "The key that was sent is not a Sluice key. Create one in "
                                                  "Sluice and use it instead of the provider's key.")),
                 unknownKeyCode()};
}

Result<void> stages::authenticate(Exchange &exchange, const Env &env)
{
    const auto presented = presentedKeys(exchange.request.headers, exchange.request.query);
    exchange.vouched = false;
    auto key = keyFor(presented, *exchange.config, env.now);
    const bool unknown = !key && key.error().code == unknownKeyCode();
    if (unknown && !exchange.config->settings().keyCheck.url.isEmpty())
        key = vouchedFor(presented.front(), key.error(), exchange, env);
    if (!key) {
        // "Why was this refused?" has to know which key is revoked, switched off or has a new secret.
        if (const VirtualKey *owner = ownerOf(presented, *exchange.config))
            remember(*owner, exchange.record);
        return key.error();
    }
    exchange.key = key.value();
    exchange.scope = env.access.scopes.of(*exchange.key, exchange.config);
    remember(*exchange.key, exchange.record);
    return {};
}

} // namespace sluice
