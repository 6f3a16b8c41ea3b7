// Seals the texts that guardrails searched, with a key that lives in the secret store and nowhere else.
#pragma once

#include "core/secrets/secretstore.h"

namespace sluice {

// AES-256-GCM with a fresh nonce for each text. Immutable; any number of threads at a time.
class AuditSeal
{
public:
    // The store's entry, in the same namespace as "provider/…".
    static QString entryName();
    // A key for a store that has none yet: 32 random bytes.
    static SharedSecret newKey();

    // Keychain, "failed": it is no key of ours.
    static Result<AuditSeal> withKey(SharedSecret key);

    // version u8 (1) · nonce 12 · ciphertext · tag 16. `owner` is authenticated, not stored: the same bytes
    // do not open for another owner.
    Result<QByteArray> seal(QByteArrayView text, QByteArrayView owner) const;
    // Keychain, "failed": changed, of another key, or of another owner; the cipher cannot tell.
    Result<QByteArray> open(QByteArrayView sealed, QByteArrayView owner) const;

private:
    explicit AuditSeal(SharedSecret key)
        : m_key(std::move(key))
    {}

    SharedSecret m_key;
};

} // namespace sluice
