// Secrets in the operating system's keychain, through QtKeychain. Never in plain text, whatever happens.
#pragma once

#include "core/secrets/secretstore.h"

#include <QObject>

#include <chrono>

namespace sluice {

// Errors as SecretStore says, with what the keychain itself reported as their text. Needs an event loop with
// GLib's dispatcher on Linux (Qt's default there): libsecret answers through it.
class KeychainStore final : public SecretStore
{
public:
    // `service`: under which name the entries appear in the keychain's own window. `timeout`: how long an
    // answer may take; four times that where the system may ask the user for the keychain's password.
    explicit KeychainStore(QString service = QStringLiteral("Sluice"),
                           std::chrono::milliseconds timeout = std::chrono::seconds(30));
    ~KeychainStore() override;

    QString name() const override;
    QFuture<Result<SharedSecret>> read(const QString &entry) override;
    QFuture<Result<SharedSecret>> readAsking(const QString &entry) override;
    QFuture<Result<void>> write(const QString &entry, const SharedSecret &secret) override;
    QFuture<Result<void>> remove(const QString &entry) override;

private:
    enum class Prompt { Never, Allowed };
    QFuture<Result<SharedSecret>> readWith(const QString &entry, Prompt prompt);

    QString m_service;
    std::chrono::milliseconds m_timeout;
    QObject m_context{}; // parent of the questions under way: its end cancels them
};

// The name of the keychain that a desktop ($XDG_CURRENT_DESKTOP) uses on this system. Pure.
QString keychainName(const QString &desktop);

} // namespace sluice
