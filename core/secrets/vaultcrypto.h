// The vault's file format and its cryptography: bytes in, entries out, and back. No files here.
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QString>

#include <map>

namespace sluice {

// How dear a guess at the passphrase is (scrypt, RFC 7914). Memory: 128 × 2^log2N × r bytes.
struct VaultCost
{
    int log2N = 17; // 128 MiB for a moment, once per opening
    int r = 8;
    int p = 1;
    bool operator==(const VaultCost &) const = default;
};

// What stands in the clear at the start of a vault, authenticated together with the rest.
struct VaultHeader
{
    VaultCost cost = {};
    QByteArray salt = {}; // 16 bytes
};

using VaultEntries = std::map<QString, SharedSecret>;

// A header with a fresh salt. A cost below 2^15, 8, 1 is raised to that.
VaultHeader newVaultHeader(const VaultCost &cost);

// Reads the header and refuses what is no vault, a newer one, or one whose cost is out of bounds. Pure.
Result<VaultHeader> vaultHeader(const QByteArray &file);

// The key for that header: slow on purpose (some tenths of a second).
Result<SecretBytes> vaultKey(const SharedSecret &passphrase, const VaultHeader &header);

// The whole file: header, a fresh nonce, and the entries under AES-256-GCM.
Result<QByteArray> sealVault(const VaultHeader &header, const SecretBytes &key, const VaultEntries &entries);

// The entries of a file. Keychain, "locked": the key does not fit, or a byte was changed (the cipher cannot
// tell).
Result<VaultEntries> unsealVault(const QByteArray &file, const SecretBytes &key);

} // namespace sluice
