// Certificates are verified, always.
#include "core/upstream/curlmulti.h"
#include "tests/support/mockupstream.h"
#include "tests/support/patience.h"
#include "tests/support/recordingsink.h"
#include "tests/support/testcertificate.h"

#include <QTemporaryFile>
#include <QTest>

using namespace sluice;
using namespace sluice::test;

class TestCurlTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificates_data();
    void certificates();
    void serverWithoutTls();
    void connectionIsReused();
};

void TestCurlTls::certificates_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("accepted");
    const QByteArray fitting = "IP:127.0.0.1,DNS:localhost";
    QTest::newRow("self-signed and unknown is refused") << fitting << false << false;
    QTest::newRow("trusted but for another name is refused")
        << QByteArray("DNS:example.com") << true << false;
    QTest::newRow("trusted and for this name is accepted") << fitting << true << true;
}

void TestCurlTls::certificates()
{
    QFETCH(QByteArray, names);
    QFETCH(bool, trusted);
    QFETCH(bool, accepted);
    const TestCertificate certificate = makeTestCertificate(names);
    MockUpstream mock(certificate.serverConfiguration());
    mock.otherwise([](const Received &) { return Script::json("{}"); });
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(certificate.certificatePem);
    file.close();
    CurlOptions options = {};
    if (trusted)
        options.certificateFile = file.fileName().toUtf8();
    const auto upstream = makeCurlUpstream(options);

    RecordingSink sink;
    const auto call = upstream->send(post(mock.url("/v1/x?key=planted"), "{}"), sink);
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.end.failure, accepted ? UpstreamFailure::None : UpstreamFailure::Tls);
    QCOMPARE(mock.receivedCount(), accepted ? 1 : 0);
    if (accepted)
        return;
    QVERIFY(sink.end.text.contains(QStringLiteral("127.0.0.1:%1").arg(mock.port())));
    QVERIFY2(sink.end.text.contains(QStringLiteral("certificate")), qPrintable(sink.end.text));
    QVERIFY(!sink.end.text.contains(QStringLiteral("planted")));
}

void TestCurlTls::serverWithoutTls()
{
    MockUpstream mock;
    const auto upstream = makeCurlUpstream();
    RecordingSink sink;
    const auto call = upstream->send(get("https" + mock.url("/v1/x").mid(4)), sink);
    // The server waits for more of what it takes for a request line; the connection is over when it goes.
    QTRY_COMPARE(mock.openConnections(), 1);
    mock.closeIdleConnections();
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.end.failure, UpstreamFailure::Tls);
}

void TestCurlTls::connectionIsReused()
{
    const TestCertificate certificate = makeTestCertificate();
    MockUpstream mock(certificate.serverConfiguration());
    mock.otherwise([](const Received &request) { return Script::json(request.body); });
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(certificate.certificatePem);
    file.close();
    CurlOptions options = {};
    options.certificateFile = file.fileName().toUtf8();
    const auto upstream = makeCurlUpstream(options);
    const QByteArray body = patterned(1'000'000);
    for (int round = 0; round < 4; ++round) {
        RecordingSink sink;
        const auto call = upstream->send(post(mock.url("/v1/x"), body), sink);
        QTRY_COMPARE(sink.ends, 1);
        QVERIFY(sink.body == body);
        QCOMPARE(sink.end.connectMicros == 0, round > 0);
    }
    QCOMPARE(mock.connectionsAccepted(), 1);
}

QTEST_GUILESS_MAIN(TestCurlTls)
#include "test_curltls.moc"
