// Makes keys and certificates with OpenSSL.
#include "certificates.h"

#include <QSslConfiguration>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace {

template<auto Free>
struct FreeWith
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;
using Memory = std::unique_ptr<BIO, FreeWith<BIO_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>>;

QByteArray contentOf(const Memory &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, size);
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(memory);
}

QByteArray pemOf(X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return contentOf(memory);
}

Key keyFrom(const QByteArray &pem)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Key(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
}

Certificate certificateFrom(const QByteArray &pem)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
}

void addName(X509_NAME *name, const char *field, const QByteArray &value)
{
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(value.constData()), -1, -1, 0);
}

void addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

} // namespace

QSslConfiguration Identity::serverConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    return configuration;
}

Identity makeIdentity(const CertificateWish &wish, const Identity *authority)
{
    constexpr long day = 24L * 60 * 60;
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()),
                     qint64(quintptr(certificate.get()) & 0xffffff) + 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), wish.validFromDays * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), wish.validUntilDays * day);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    addName(subject, "O", wish.organization);
    addName(subject, "CN", wish.commonName);
    addExtension(certificate.get(), NID_basic_constraints, wish.authority ? "critical,CA:TRUE" : "CA:FALSE");
    if (!wish.authority)
        addExtension(certificate.get(), NID_subject_alt_name, wish.alternativeNames);
    if (authority) {
        const Certificate issuer = certificateFrom(authority->certificate.toPem());
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer.get()));
        X509_sign(certificate.get(), keyFrom(authority->key.toPem()).get(), EVP_sha256());
    } else {
        X509_set_issuer_name(certificate.get(), subject);
        X509_sign(certificate.get(), key.get(), EVP_sha256());
    }
    return {.certificate = QSslCertificate(pemOf(certificate.get())),
            .key = QSslKey(pemOf(key.get()), QSsl::Ec)};
}
