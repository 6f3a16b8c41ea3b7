// Secrets in one encrypted file, for computers without a keychain: opened with a passphrase that the user
// chose.
#pragma once

#include "core/secrets/secretstore.h"
#include "core/secrets/vaultcrypto.h"

#include <QObject>

namespace sluice {

// The file is replaced as a whole at each change (0600), or not at all. Answers are there at once: entries
// are in locked memory, and a write is a few hundred bytes.
class VaultStore final : public SecretStore
{
public:
    // Makes the vault if the file is missing. Takes some tenths of a second, on purpose. Errors: Keychain
    // "locked" (wrong passphrase, or the file was changed), Keychain "failed" (damaged, or cannot be read),
    // BadRequest (no passphrase).
    static Result<std::unique_ptr<VaultStore>> open(const QString &file, const SharedSecret &passphrase,
                                                    const VaultCost &cost = {});
    ~VaultStore() override;

    // New salt, new key; on failure the old passphrase stays. `current` must be the vault's.
    Result<void> changePassphrase(const SharedSecret &current, const SharedSecret &fresh);

    bool hasPassphrase() const override { return true; }
    QFuture<Result<void>> replacePassphrase(const SharedSecret &current, const SharedSecret &fresh) override;

    QString name() const override;
    QFuture<Result<SharedSecret>> read(const QString &entry) override;
    QFuture<Result<void>> write(const QString &entry, const SharedSecret &secret) override;
    QFuture<Result<void>> remove(const QString &entry) override;

private:
    VaultStore(QString file, VaultHeader header, SecretBytes key, VaultEntries entries);
    Result<void> replaceEntries(VaultEntries entries);
    Result<void> rekey(const SecretBytes &current, VaultHeader header, SecretBytes key);

    QString m_file;
    VaultHeader m_header;
    SecretBytes m_key;
    VaultEntries m_entries;
    QObject m_context{}; // of the change under way: its end cancels it
};

} // namespace sluice
