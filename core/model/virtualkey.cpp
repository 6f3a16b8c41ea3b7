#include "core/model/virtualkey.h"

#include "core/base/random.h"

#include <openssl/evp.h>

namespace sluice {

namespace {
constexpr QByteArrayView SecretPrefix = "sk-sluice-";
constexpr qsizetype ShownCharacters = 4;
} // namespace

QByteArray hashSecret(QByteArrayView secret)
{
    QByteArray hash(32, Qt::Uninitialized);
    unsigned int size = 0;
    if (EVP_Digest(secret.data(), size_t(secret.size()), reinterpret_cast<unsigned char *>(hash.data()),
                   &size, EVP_sha256(), nullptr) != 1)
        qFatal("OpenSSL cannot compute SHA-256");
    return hash;
}

NewSecret makeSecret()
{
    NewSecret made;
    made.secret = SecretPrefix.toByteArray() +
                  randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    made.hash = hashSecret(made.secret);
    made.prefix = made.secret.first(SecretPrefix.size() + ShownCharacters);
    return made;
}

} // namespace sluice
