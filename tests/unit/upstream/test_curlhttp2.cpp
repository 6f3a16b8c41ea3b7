// HTTP/2 over TLS: shared connections, resets in both directions, a paused stream beside others.
#include "core/upstream/curlmulti.h"
#include "tests/support/patience.h"
#include "tests/support/recordingsink.h"
#include "tests/support/testcertificate.h"
#include "tests/unit/upstream/http2server.h"

#include <QTemporaryFile>
#include <QTest>

using namespace sluice;
using namespace sluice::test;
using namespace std::chrono_literals;

class TestCurlHttp2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void requestsShareAConnection();
    void largeBodies();
    void resetByTheServerIsBroken();
    void cancelIsHeardAtOnce_data();
    void cancelIsHeardAtOnce();
    void pausedStreamDoesNotStopOthers();

private:
    std::unique_ptr<UpstreamCall> send(RecordingSink &sink, QByteArray body = {})
    {
        return m_upstream->send(body.isEmpty() ? get(m_server->url()) : post(m_server->url(), body), sink);
    }
    // Opens the connection, so that what follows shares it.
    void warmUp();

    TestCertificate m_certificate = {};
    QTemporaryFile m_file;
    std::unique_ptr<Http2Server> m_server = {};
    std::unique_ptr<Upstream> m_upstream = {};
};

void TestCurlHttp2::initTestCase()
{
    m_certificate = makeTestCertificate();
    QVERIFY(m_file.open());
    m_file.write(m_certificate.certificatePem);
    m_file.close();
}

void TestCurlHttp2::init()
{
    m_upstream.reset();
    m_server = std::make_unique<Http2Server>(m_certificate.serverConfiguration());
    CurlOptions options = {};
    options.certificateFile = m_file.fileName().toUtf8();
    m_upstream = makeCurlUpstream(options);
}

void TestCurlHttp2::warmUp()
{
    m_server->onRequest = [this](int connection, quint32 stream) {
        m_server->sendHead(connection, stream);
        m_server->sendData(connection, stream, "warm", true);
    };
    RecordingSink sink;
    const auto call = send(sink);
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.end.text, QString());
    QCOMPARE(sink.body, QByteArray("warm"));
    QCOMPARE(sink.status, 200);
    m_server->onRequest = {};
}

void TestCurlHttp2::requestsShareAConnection()
{
    warmUp();
    m_server->onRequest = [this](int connection, quint32 stream) {
        m_server->sendHead(connection, stream);
        m_server->sendData(connection, stream, "answer", true);
    };
    std::vector<RecordingSink> sinks(20);
    std::vector<std::unique_ptr<UpstreamCall>> calls = {};
    for (RecordingSink &sink : sinks)
        calls.push_back(send(sink, "{}"));
    for (const RecordingSink &sink : sinks) {
        QTRY_COMPARE(sink.ends, 1);
        QCOMPARE(sink.end.failure, UpstreamFailure::None);
        QCOMPARE(sink.heads, 1);
        QCOMPARE(sink.body, QByteArray("answer"));
        QCOMPARE(sink.end.connectMicros, 0);
    }
    QCOMPARE(m_server->connections(), 1);
}

void TestCurlHttp2::largeBodies()
{
    const QByteArray body = patterned(1'000'000);
    m_server->onRequest = [&](int connection, quint32 stream) {
        m_server->sendHead(connection, stream);
        m_server->sendData(connection, stream, body, true);
    };
    RecordingSink sink;
    const auto call = send(sink);
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.end.failure, UpstreamFailure::None);
    QVERIFY(sink.body == body);
}

void TestCurlHttp2::resetByTheServerIsBroken()
{
    warmUp();
    m_server->onRequest = [this](int connection, quint32 stream) {
        m_server->sendHead(connection, stream);
        m_server->sendData(connection, stream, "half", false);
    };
    RecordingSink sink;
    sink.onBytes = [this] { m_server->sendReset(0, 3); }; // the stream after the first
    const auto call = send(sink);
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.end.failure, UpstreamFailure::Broken);
    QVERIFY(sink.end.headSeen);
}

void TestCurlHttp2::cancelIsHeardAtOnce_data()
{
    QTest::addColumn<bool>("withHead");
    QTest::addColumn<int>("others"); // open on the same connection
    QTest::newRow("alone, before the head") << false << 0;
    QTest::newRow("alone, in the middle") << true << 0;
    QTest::newRow("beside others, before the head") << false << 3;
    QTest::newRow("beside others, in the middle") << true << 3;
}

void TestCurlHttp2::cancelIsHeardAtOnce()
{
    QFETCH(bool, withHead);
    QFETCH(int, others);
    warmUp();
    quint32 newest = 0;
    m_server->onRequest = [&](int connection, quint32 stream) {
        newest = stream;
        if (!withHead)
            return;
        m_server->sendHead(connection, stream);
        m_server->sendData(connection, stream, "half", false);
    };
    std::vector<RecordingSink> otherSinks(static_cast<size_t>(others));
    std::vector<std::unique_ptr<UpstreamCall>> otherCalls = {};
    for (RecordingSink &sink : otherSinks)
        otherCalls.push_back(send(sink));
    QTRY_COMPARE(m_server->requests(), 1 + others);
    RecordingSink sink;
    std::unique_ptr<UpstreamCall> call = send(sink);
    QTRY_COMPARE(m_server->requests(), 2 + others);
    if (withHead)
        QTRY_COMPARE(sink.body, QByteArray("half"));
    QCOMPARE(m_server->connections(), 1);

    const auto asked = std::chrono::steady_clock::now();
    call.reset();
    QTRY_COMPARE(int(m_server->resets().size()), 1);
    QCOMPARE(m_server->resets()[0].stream, newest);
    QVERIFY(m_server->resets()[0].at - asked < 5s);
    // The others do not notice.
    for (quint32 stream = newest - 2 * quint32(others); stream < newest; stream += 2) {
        if (!withHead)
            m_server->sendHead(0, stream);
        m_server->sendData(0, stream, "!", true);
    }
    for (const RecordingSink &other : otherSinks) {
        QTRY_COMPARE(other.ends, 1);
        QCOMPARE(other.end.failure, UpstreamFailure::None);
        QCOMPARE(other.body, QByteArray(withHead ? "half!" : "!"));
    }
}

void TestCurlHttp2::pausedStreamDoesNotStopOthers()
{
    warmUp();
    const QByteArray large = patterned(300'000);
    m_server->onRequest = [&](int connection, quint32 stream) {
        m_server->sendHead(connection, stream);
        m_server->sendData(connection, stream, m_server->requests() == 2 ? large : QByteArray("small"), true);
    };
    RecordingSink held;
    std::unique_ptr<UpstreamCall> heldCall = send(held);
    held.onBytes = [&] { heldCall->pause(); };
    QTRY_VERIFY(!held.pieces.empty());
    const qsizetype size = held.body.size();
    for (int round = 0; round < 3; ++round) {
        RecordingSink sink;
        const auto call = send(sink);
        QTRY_COMPARE(sink.ends, 1);
        QCOMPARE(sink.body, QByteArray("small"));
    }
    QCOMPARE(held.body.size(), size);
    held.onBytes = {};
    heldCall->resume();
    QTRY_COMPARE(held.ends, 1);
    QVERIFY(held.body == large);
    QCOMPARE(m_server->connections(), 1);
}

QTEST_GUILESS_MAIN(TestCurlHttp2)
#include "test_curlhttp2.moc"
