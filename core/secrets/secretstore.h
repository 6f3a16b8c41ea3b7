// Where the providers' secrets live: the OS keychain, or a vault file that the user chose.
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QCoreApplication>
#include <QFuture>
#include <QString>

namespace sluice {

// All calls on the thread that made the store (it needs an event loop); answers come through the future.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    // "GNOME Keyring", "KWallet", "Keychain", "Credential Manager", "vault".
    virtual QString name() const = 0;
    // Error kinds: NotFound (no such entry), Keychain with code "locked", "no-service" or "failed".
    // Never raises a prompt where that can be avoided: what would need one is "locked".
    virtual QFuture<Result<SharedSecret>> read(const QString &entry) = 0;
    // The same because the user asked for it: the system may ask for the keychain's password.
    virtual QFuture<Result<SharedSecret>> readAsking(const QString &entry) { return read(entry); }
    virtual QFuture<Result<void>> write(const QString &entry, const SharedSecret &secret) = 0;
    virtual QFuture<Result<void>> remove(const QString &entry) = 0;

    // Whether it opens with a passphrase of its own that can be changed here.
    virtual bool hasPassphrase() const { return false; }
    // Takes about a second, on a thread of its own. On failure the old one stays. Keychain, "locked":
    // `current` is not it.
    virtual QFuture<Result<void>> replacePassphrase(const SharedSecret &current, const SharedSecret &fresh)
    {
        Q_UNUSED(current);
        Q_UNUSED(fresh);
        return QtFuture::makeReadyFuture(
            Result<void>(Error{.kind = Error::Kind::BadRequest,
                               .text = QCoreApplication::translate(
                                   "Secrets", "This secret store has no passphrase of its own.")}));
    }
};

} // namespace sluice
