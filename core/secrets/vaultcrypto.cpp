// Layout of a vault, all numbers big-endian:
//   "SLUICEVT" · version u16 · kdf u8 (1: scrypt) · log2N u8 · r u32 · p u32 · salt 16 · nonce 12   (the
//   header: AAD) ciphertext (AES-256-GCM) · tag 16
// Plain text: count u32, then for each entry: name size u32, name (UTF-8), secret size u32, secret.
#include "core/secrets/vaultcrypto.h"

#include "core/base/random.h"

#include <QCoreApplication>
#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

constexpr QByteArrayView Magic = "SLUICEVT";
constexpr quint16 Version = 1;
constexpr quint8 KdfScrypt = 1;
constexpr qsizetype SaltSize = 16;
constexpr qsizetype NonceSize = 12;
constexpr qsizetype TagSize = 16;
constexpr qsizetype KeySize = 32;
constexpr qsizetype FixedSize = 8 + 2 + 1 + 1 + 4 + 4 + SaltSize; // up to the nonce
constexpr qsizetype HeaderSize = FixedSize + NonceSize;
constexpr qsizetype LargestPlain = 16 * 1024 * 1024;

constexpr VaultCost LeastCost{15, 8, 1};
constexpr int MostLog2N = 20;
constexpr int MostR = 16;
constexpr int MostP = 16;
constexpr quint64 MostMemory = 1024ULL * 1024 * 1024; // a header from a stranger may not exhaust the machine

Error damaged()
{
    return {.kind = Error::Kind::Keychain,
            .text = Words::tr(
                "The vault is damaged: it is not the file that Sluice wrote. Restore a backup of it."),
            .code = "failed"};
}

Error cryptoFailed()
{
    return {.kind = Error::Kind::Keychain,
            .text = Words::tr("The vault cannot be processed: OpenSSL reported an error."),
            .code = "failed"};
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}
unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

template<typename T>
void put(QByteArray &out, T number)
{
    char bytes[sizeof(T)];
    qToBigEndian(number, bytes);
    out.append(bytes, sizeof(T));
}

// Takes numbers and pieces off the front of bytes; once something is missing, everything is.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    template<typename T>
    T number()
    {
        const QByteArrayView bytes = piece(sizeof(T));
        return m_ok ? qFromBigEndian<T>(bytes.data()) : T(0);
    }

    QByteArrayView piece(qsizetype size)
    {
        m_ok = m_ok && size <= m_rest.size();
        if (!m_ok)
            return {};
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_ok = true;
};

// Plain text of a vault: wiped in every way out. Its size is fixed at the start, so that it never moves and
// leaves a copy behind.
struct PlainText
{
    explicit PlainText(qsizetype capacity) { bytes.reserve(capacity); }
    ~PlainText() { wipeBytes(bytes); }
    Q_DISABLE_COPY_MOVE(PlainText)
    QByteArray bytes = {};
};

qsizetype plainSize(const VaultEntries &entries)
{
    qsizetype size = 4;
    for (const auto &[name, secret] : entries)
        size += 4 + name.toUtf8().size() + 4 + secret->size();
    return size;
}

void writePlain(QByteArray &out, const VaultEntries &entries)
{
    put(out, quint32(entries.size()));
    for (const auto &[name, secret] : entries) {
        const QByteArray utf8 = name.toUtf8();
        put(out, quint32(utf8.size()));
        out.append(utf8);
        put(out, quint32(secret->size()));
        out.append(secret->view().data(), secret->size());
    }
}

std::optional<VaultEntries> readPlain(QByteArrayView plain)
{
    Reader reader(plain);
    VaultEntries entries;
    const auto count = reader.number<quint32>();
    for (quint32 i = 0; i < count && reader.ok(); ++i) {
        const QString name = QString::fromUtf8(reader.piece(reader.number<quint32>()));
        entries[name] = std::make_shared<const SecretBytes>(reader.piece(reader.number<quint32>()));
    }
    if (!reader.ok() || !reader.atEnd())
        return {};
    return entries;
}

QByteArray fixedHeader(const VaultHeader &header)
{
    QByteArray out = Magic.toByteArray();
    put(out, Version);
    put(out, KdfScrypt);
    put(out, quint8(header.cost.log2N));
    put(out, quint32(header.cost.r));
    put(out, quint32(header.cost.p));
    return out + header.salt;
}

struct FreeContext
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

bool isCostAllowed(const VaultCost &cost)
{
    return cost.log2N >= LeastCost.log2N && cost.log2N <= MostLog2N && cost.r >= LeastCost.r &&
           cost.r <= MostR && cost.p >= LeastCost.p && cost.p <= MostP &&
           (128ULL << cost.log2N) * quint64(cost.r) <= MostMemory;
}

} // namespace

VaultHeader newVaultHeader(const VaultCost &cost)
{
    const VaultCost raised{std::max(cost.log2N, LeastCost.log2N), std::max(cost.r, LeastCost.r),
                           std::max(cost.p, LeastCost.p)};
    return {.cost = raised, .salt = randomBytes(SaltSize)};
}

Result<VaultHeader> vaultHeader(const QByteArray &file)
{
    Reader reader(file);
    const bool magic = reader.piece(Magic.size()) == Magic;
    const auto version = reader.number<quint16>();
    if (!reader.ok() || !magic)
        return damaged();
    if (version > Version)
        return Error{.kind = Error::Kind::Keychain,
                     .text = Words::tr("The vault was written by a newer version of Sluice. Use that one."),
                     .code = "failed"};
    const auto kdf = reader.number<quint8>();
    VaultHeader header;
    header.cost.log2N = reader.number<quint8>();
    header.cost.r = int(std::min<quint32>(reader.number<quint32>(), 1 << 20));
    header.cost.p = int(std::min<quint32>(reader.number<quint32>(), 1 << 20));
    header.salt = reader.piece(SaltSize).toByteArray();
    reader.piece(NonceSize);
    const bool complete = reader.ok() && file.size() >= HeaderSize + TagSize;
    if (!complete || version != Version || kdf != KdfScrypt || !isCostAllowed(header.cost))
        return damaged();
    return header;
}

Result<SecretBytes> vaultKey(const SharedSecret &passphrase, const VaultHeader &header)
{
    QByteArray key(KeySize, '\0');
    const VaultCost &cost = header.cost;
    const int made =
        EVP_PBE_scrypt(passphrase->view().data(), size_t(passphrase->size()), bytesOf(header.salt),
                       size_t(header.salt.size()), 1ULL << cost.log2N, quint64(cost.r), quint64(cost.p),
                       2 * MostMemory, bytesOf(key), size_t(key.size()));
    SecretBytes secret(key);
    wipeBytes(key);
    if (made != 1)
        return cryptoFailed();
    return secret;
}

Result<QByteArray> sealVault(const VaultHeader &header, const SecretBytes &key, const VaultEntries &entries)
{
    PlainText plain(plainSize(entries));
    writePlain(plain.bytes, entries);
    if (plain.bytes.size() > LargestPlain)
        return Error{.kind = Error::Kind::TooLarge, .text = Words::tr("The vault is full.")};
    const QByteArray nonce = randomBytes(NonceSize);
    QByteArray file = fixedHeader(header) + nonce;
    const QByteArray head = file;
    QByteArray sealed(plain.bytes.size(), '\0');
    QByteArray tag(TagSize, '\0');
    int size = 0;
    const CipherContext context(EVP_CIPHER_CTX_new());
    const bool done =
        context &&
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.view()), bytesOf(nonce)) ==
            1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &size, bytesOf(head), int(head.size())) == 1 &&
        EVP_EncryptUpdate(context.get(), bytesOf(sealed), &size, bytesOf(plain.bytes),
                          int(plain.bytes.size())) == 1 &&
        EVP_EncryptFinal_ex(context.get(), bytesOf(tag), &size) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, int(TagSize), tag.data()) == 1;
    if (!done)
        return cryptoFailed();
    return file + sealed + tag;
}

Result<VaultEntries> unsealVault(const QByteArray &file, const SecretBytes &key)
{
    SLUICE_CHECK(vaultHeader(file));
    if (file.size() > HeaderSize + LargestPlain + TagSize)
        return damaged();
    const QByteArrayView view(file);
    const QByteArrayView head = view.first(HeaderSize);
    const QByteArrayView nonce = head.last(NonceSize);
    const QByteArrayView sealed = view.sliced(HeaderSize).chopped(TagSize);
    QByteArray tag = view.last(TagSize).toByteArray();
    PlainText plain(sealed.size());
    plain.bytes.resize(sealed.size());
    unsigned char rest[EVP_MAX_BLOCK_LENGTH];
    int size = 0;
    const CipherContext context(EVP_CIPHER_CTX_new());
    const bool ready =
        context &&
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.view()), bytesOf(nonce)) ==
            1 &&
        EVP_DecryptUpdate(context.get(), nullptr, &size, bytesOf(head), int(head.size())) == 1 &&
        EVP_DecryptUpdate(context.get(), bytesOf(plain.bytes), &size, bytesOf(sealed), int(sealed.size())) ==
            1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, int(TagSize), tag.data()) == 1;
    if (!ready)
        return cryptoFailed();
    if (EVP_DecryptFinal_ex(context.get(), rest, &size) != 1)
        return Error{.kind = Error::Kind::Keychain,
                     .text = Words::tr("The passphrase is not the vault's, or the vault's file was changed."),
                     .code = "locked"};
    auto entries = readPlain(plain.bytes);
    if (!entries)
        return damaged();
    return std::move(*entries);
}

} // namespace sluice
