// A self-signed certificate, made when asked for, so that no key lies in the repository and none expires.
#pragma once

#include <QSslConfiguration>

namespace sluice::test {

struct TestCertificate
{
    QByteArray certificatePem = {};
    QByteArray keyPem = {};

    // What a server on loopback offers: this certificate, its key.
    QSslConfiguration serverConfiguration() const;
};

// For 127.0.0.1 and localhost, or for another name that does not fit them.
TestCertificate makeTestCertificate(const QByteArray &alternativeNames = "IP:127.0.0.1,DNS:localhost");

} // namespace sluice::test
