#include "core/secrets/auditseal.h"

#include "core/base/random.h"

#include <QCoreApplication>

#include <openssl/evp.h>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

constexpr char Version = 1;
constexpr qsizetype KeySize = 32;
constexpr qsizetype NonceSize = 12;
constexpr qsizetype TagSize = 16;
constexpr qsizetype HeadSize = 1 + NonceSize;
constexpr qsizetype LargestText = 64 * 1024 * 1024;

struct FreeContext
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

Error failed(const QString &text)
{
    return {.kind = Error::Kind::Keychain, .text = text, .code = "failed"};
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}
unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

QString AuditSeal::entryName()
{
    return QStringLiteral("guardrail-texts");
}

// In hexadecimal: some stores take text only.
SharedSecret AuditSeal::newKey()
{
    QByteArray raw = randomBytes(KeySize);
    QByteArray hex = raw.toHex();
    auto key = std::make_shared<const SecretBytes>(hex);
    wipeBytes(raw);
    wipeBytes(hex);
    return key;
}

Result<AuditSeal> AuditSeal::withKey(SharedSecret key)
{
    QByteArray raw = key ? QByteArray::fromHex(key->view().toByteArray()) : QByteArray();
    const bool fits = raw.size() == KeySize && key->size() == 2 * KeySize;
    auto secret = std::make_shared<const SecretBytes>(raw);
    wipeBytes(raw);
    if (!fits)
        return failed(Words::tr("The key of the guardrails' texts in the secret store is damaged."));
    return AuditSeal(std::move(secret));
}

Result<QByteArray> AuditSeal::seal(QByteArrayView text, QByteArrayView owner) const
{
    if (text.size() > LargestText)
        return failed(Words::tr("The text is too large to be sealed."));
    QByteArray sealed(HeadSize + text.size() + TagSize, '\0');
    const QByteArray nonce = randomBytes(NonceSize);
    sealed[0] = Version;
    std::copy(nonce.begin(), nonce.end(), sealed.begin() + 1);
    unsigned char *const out = bytesOf(sealed) + HeadSize;
    int size = 0;
    const CipherContext context(EVP_CIPHER_CTX_new());
    const bool done =
        context &&
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(m_key->view()),
                           bytesOf(nonce)) == 1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &size, bytesOf(owner), int(owner.size())) == 1 &&
        EVP_EncryptUpdate(context.get(), out, &size, bytesOf(text), int(text.size())) == 1 &&
        EVP_EncryptFinal_ex(context.get(), out + text.size(), &size) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, int(TagSize), out + text.size()) == 1;
    if (!done)
        return failed(Words::tr("A text cannot be sealed: OpenSSL reported an error."));
    return sealed;
}

Result<QByteArray> AuditSeal::open(QByteArrayView sealed, QByteArrayView owner) const
{
    const Error refused =
        failed(Words::tr("The text cannot be opened: it was sealed with another key, or changed."));
    if (sealed.size() < HeadSize + TagSize || sealed.size() > HeadSize + LargestText + TagSize ||
        sealed.front() != Version)
        return refused;
    const QByteArrayView nonce = sealed.sliced(1, NonceSize);
    const QByteArrayView cipher = sealed.sliced(HeadSize).chopped(TagSize);
    QByteArray tag = sealed.last(TagSize).toByteArray();
    QByteArray text(cipher.size(), '\0');
    unsigned char rest[EVP_MAX_BLOCK_LENGTH];
    int size = 0;
    const CipherContext context(EVP_CIPHER_CTX_new());
    const bool opened =
        context &&
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(m_key->view()),
                           bytesOf(nonce)) == 1 &&
        EVP_DecryptUpdate(context.get(), nullptr, &size, bytesOf(owner), int(owner.size())) == 1 &&
        EVP_DecryptUpdate(context.get(), bytesOf(text), &size, bytesOf(cipher), int(cipher.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, int(TagSize), tag.data()) == 1 &&
        EVP_DecryptFinal_ex(context.get(), rest, &size) == 1;
    if (opened)
        return text;
    wipeBytes(text);
    return refused;
}

} // namespace sluice
