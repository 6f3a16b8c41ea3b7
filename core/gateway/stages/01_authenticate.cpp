#include "core/gateway/stages/01_authenticate.h"

#include "core/gateway/stages/stages.h"
#include "core/protocols/headerrules.h"

#include <QCoreApplication>

namespace sluice {

namespace {
QString say(const char *text)
{
    return QCoreApplication::translate("Gateway", text);
}
} // namespace

Result<const VirtualKey *> keyFor(const std::vector<QByteArray> &presented, const Configuration &config)
{
    const VirtualKey *refused = nullptr;
    for (const QByteArray &secret : presented) {
        const QByteArray hash = hashSecret(secret);
        const VirtualKey *key = config.keyWithHash(hash);
        if (!key || !sameSecret(key->hash, hash))
            continue;
        if (key->enabled && !key->revokedAt)
            return key;
        refused = key;
    }
    if (refused && refused->revokedAt) {
        return Error{
            Error::Kind::Unauthenticated,
            say(QT_TRANSLATE_NOOP("Gateway", "This Sluice key (%1…) was revoked. Create a new one in "
                                             "Sluice and give it to this program."))
                .arg(QString::fromUtf8(refused->prefix)),
            "key_revoked"};
    }
    if (refused) {
        return Error{Error::Kind::Unauthenticated,
                     say(QT_TRANSLATE_NOOP("Gateway", "The Sluice key “%1” is switched off. Switch it on in "
                                                      "Sluice, on the Keys page."))
                         .arg(refused->name),
                     "key_disabled"};
    }
    if (presented.empty()) {
        return Error{Error::Kind::Unauthenticated,
                     say(QT_TRANSLATE_NOOP("Gateway", "No key was sent. Give this program a Sluice key "
                                                      "(sk-sluice-…) as its API key.")),
                     "missing_api_key"};
    }
    return Error{Error::Kind::Unauthenticated,
                 say(QT_TRANSLATE_NOOP("Gateway", "The key that was sent is not a Sluice key. Create one in "
                                                  "Sluice and use it instead of the provider's key.")),
                 "invalid_api_key"};
}

Result<void> stages::authenticate(Exchange &exchange, const Env &)
{
    const auto presented = presentedKeys(exchange.request.headers, exchange.request.query);
    SLUICE_TRY(exchange.key, keyFor(presented, *exchange.config));
    exchange.record.keyId = exchange.key->id;
    return {};
}

} // namespace sluice
