// Certificates for TLS tests, made when the test runs.
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

struct Identity
{
    QSslCertificate certificate{};
    QSslKey key{};

    QSslConfiguration serverConfiguration() const;
};

struct CertificateWish
{
    QByteArray commonName = "Test Server";
    QByteArray organization = "Sluice Tests";
    QByteArray alternativeNames = "IP:127.0.0.1,DNS:localhost"; // in OpenSSL's notation
    int validFromDays = -1;                                     // from now
    int validUntilDays = 30;
    bool authority = false;
};

// Signed by `authority`, or by itself where there is none.
Identity makeIdentity(const CertificateWish &wish, const Identity *authority = nullptr);
