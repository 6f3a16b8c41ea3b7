// What the endpoint refuses by itself, with raw bytes over real sockets.
#include "liveserver.h"
#include "rawclient.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;

class TestEndpointLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void acceptsUpToTheLimits();
    void anUploadThatIsRefusedCanStillReadWhy();
    void slowHead();
    void slowBody();
    void steadySlowBodyIsFine();
    void silentConnectionsCloseSilently();
    void continueIsSaidWhenAskedFor();
    void continueIsNotSaidBeforeARefusal();
    void tooManyConnections();
    void aTakenPortIsAConflict();

private:
    static ServerLimits small();
};

ServerLimits TestEndpointLimits::small()
{
    ServerLimits limits;
    limits.headBytes = 1024;
    limits.bodyBytes = 10'000;
    return limits;
}

void TestEndpointLimits::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: localhost\r\n";
    const auto row = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body) {
        QTest::newRow(name) << bytes << status << body;
    };
    row("a line that is no request", "hello\r\n\r\n", 400, "malformed_request ");
    row("a TLS hello", QByteArray("\x16\x03\x01\x00\x05", 5), 400, "malformed_request ");
    row("a header with a blank before the colon", "GET /echo HTTP/1.1\r\nHost : a\r\n\r\n", 400,
        "malformed_request /echo");
    row("another HTTP version", "GET /echo HTTP/2.0\r\n\r\n", 505, "http_version_not_supported /echo");
    row("a head over the limit", post + "A: " + QByteArray(1024, 'a') + "\r\n\r\n", 431,
        "headers_too_large /echo");
    row("a line without an end", "GET /" + QByteArray(2000, 'a'), 431, "headers_too_large ");
    row("a length over the limit, at once", post + "Content-Length: 10001\r\n\r\n", 413,
        "body_too_large /echo");
    row("a length beyond all numbers", post + "Content-Length: 99999999999999999999\r\n\r\n", 413,
        "body_too_large /echo");
    row("a chunk over the limit", post + "Transfer-Encoding: chunked\r\n\r\n2711\r\n", 413,
        "body_too_large /echo");
    row("many chunks over the limit",
        post + "Transfer-Encoding: chunked\r\n\r\n" +
            ("3e8\r\n" + QByteArray(1000, 'c') + "\r\n").repeated(11),
        413, "body_too_large /echo");
    row("chunks that are none", post + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", 400,
        "malformed_request /echo");
    row("both length and coding", post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400,
        "malformed_request /echo");
    row("another coding", post + "Transfer-Encoding: gzip\r\n\r\n", 501,
        "transfer_encoding_not_supported /echo");
    row("an unknown expectation", post + "Expect: miracles\r\n\r\n", 417, "expectation_failed /echo");
}

void TestEndpointLimits::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    LiveServer server(small());
    RawClient client(server.port());
    QVERIFY(client.send(bytes));
    const RawAnswer answer = client.readAnswer();
    QCOMPARE(answer.status, status);
    QTEST(answer.body, "body");
    QVERIFY(answer.whole);
    QCOMPARE(answer.header("connection"), QByteArray("close"));
    QCOMPARE(answer.header("content-type"), QByteArray("text/plain"));
    QVERIFY(client.readToEnd());
    QCOMPARE(server.handler().handled.load(), 0);
}

void TestEndpointLimits::acceptsUpToTheLimits()
{
    LiveServer server(small());
    RawClient client(server.port());
    QByteArray head = "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000\r\nA: ";
    head += QByteArray(1024 - head.size() - 4, 'a') + "\r\n\r\n";
    const QByteArray body(10'000, 'b');
    QVERIFY(client.send(head + body));
    QCOMPARE(client.readAnswer().body, "POST /echo\n" + body);
    QVERIFY(
        client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n2710\r\n" +
                    body + "\r\n0\r\n\r\n"));
    QCOMPARE(client.readAnswer().body, "POST /echo\n" + body);
}

void TestEndpointLimits::anUploadThatIsRefusedCanStillReadWhy()
{
    LiveServer server(small());
    RawClient client(server.port());
    constexpr int size = 20'000'000;
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(size) +
                        "\r\n\r\n"));
    // The answer is on its way already, but this client first says all it has to say.
    QVERIFY(client.send(QByteArray(size, 'u')));
    QCOMPARE(client.readAnswer().status, 413);
    QVERIFY(client.readToEnd());
    client.close();
    QTRY_COMPARE(server.connections().open(), 0);
}

void TestEndpointLimits::slowHead()
{
    ServerLimits limits;
    limits.headTimeout = 1s; // what is sent of the head must come within it
    LiveServer server(limits);
    QElapsedTimer timer;
    timer.start();
    RawClient client(server.port());
    QVERIFY(client.send("GET /echo HTTP/1.1\r\nHost:"));
    const RawAnswer answer = client.readAnswer();
    QCOMPARE(answer.status, 408);
    QCOMPARE(answer.body, QByteArray("request_timeout /echo"));
    QVERIFY(timer.elapsed() >= 950);
    QVERIFY(client.readToEnd());
}

void TestEndpointLimits::slowBody()
{
    ServerLimits limits;
    limits.bodyGap = 150ms;
    LiveServer server(limits);
    for (const QByteArray &start : {QByteArray("Content-Length: 10\r\n\r\nabc"),
                                    QByteArray("Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")}) {
        RawClient client(server.port());
        QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\n" + start));
        const RawAnswer answer = client.readAnswer();
        QCOMPARE(answer.status, 408);
        QCOMPARE(answer.body, QByteArray("request_timeout /echo"));
        QVERIFY(client.readToEnd());
    }
    QCOMPARE(server.handler().handled.load(), 0);
}

// The limit is on the gap, not on the whole.
void TestEndpointLimits::steadySlowBodyIsFine()
{
    ServerLimits limits;
    limits.bodyGap = 1500ms;
    constexpr int Pieces = 40; // of 50 ms
    LiveServer server(limits);
    RawClient client(server.port());
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(Pieces) +
                        "\r\n\r\n"));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Pieces; ++i) {
        QVERIFY(!client.hasMore(50ms));
        QVERIFY(client.send("x"));
    }
    QVERIFY(timer.elapsed() >= 1800);
    QCOMPARE(client.readAnswer().body, "POST /echo\n" + QByteArray(Pieces, 'x'));
}

void TestEndpointLimits::silentConnectionsCloseSilently()
{
    ServerLimits limits;
    limits.headTimeout = 1s;
    limits.keepAliveTimeout = 1s;
    LiveServer server(limits);
    RawClient fresh(server.port());
    QByteArray bytes;
    QVERIFY(fresh.readToEnd(&bytes));
    QCOMPARE(bytes, QByteArray());
    RawClient used(server.port());
    QVERIFY(used.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(used.readAnswer().status, 200);
    QVERIFY(used.readToEnd(&bytes));
    QCOMPARE(bytes, QByteArray());
    QTRY_COMPARE(server.connections().open(), 0);
}

void TestEndpointLimits::continueIsSaidWhenAskedFor()
{
    LiveServer server;
    for (const QByteArray &length :
         {QByteArray("Content-Length: 4"), QByteArray("Transfer-Encoding: chunked")}) {
        RawClient client(server.port());
        QVERIFY(
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n" + length + "\r\n\r\n"));
        const RawAnswer first = client.readAnswer();
        QCOMPARE(first.head, QByteArray("HTTP/1.1 100 Continue"));
        QVERIFY(client.send(length.startsWith('C') ? "body" : "4\r\nbody\r\n0\r\n\r\n"));
        const RawAnswer answer = client.readAnswer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("POST /echo\nbody"));
    }
}

void TestEndpointLimits::continueIsNotSaidBeforeARefusal()
{
    LiveServer server(small());
    RawClient client(server.port());
    QVERIFY(client.send(
        "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 20000\r\n\r\n"));
    QCOMPARE(client.readAnswer().status, 413);
}

void TestEndpointLimits::tooManyConnections()
{
    ServerLimits limits;
    limits.connections = 3;
    LiveServer server(limits);
    std::vector<RawClient> clients;
    for (int i = 0; i < 3; ++i) {
        RawClient &client = clients.emplace_back(server.port());
        QVERIFY(client.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n"));
        QCOMPARE(client.readAnswer().status, 200);
    }
    QCOMPARE(server.connections().open(), 3);
    for (int i = 0; i < 100; ++i) {
        RawClient refused(server.port());
        refused.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
        const RawAnswer answer = refused.readAnswer();
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.header("retry-after"), QByteArray("1"));
        QCOMPARE(answer.header("connection"), QByteArray("close"));
        QVERIFY(answer.whole);
        QVERIFY(answer.body.contains("too_many_connections"));
        QVERIFY(refused.readToEnd());
    }
    QCOMPARE(server.connections().open(), 3);
    clients.pop_back();
    QTRY_COMPARE(server.connections().open(), 2);
    RawClient next(server.port());
    QVERIFY(next.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(next.readAnswer().status, 200);
}

void TestEndpointLimits::aTakenPortIsAConflict()
{
    LiveServer server;
    Acceptor second(std::make_shared<ConnectionCount>(), 10);
    const auto taken = second.listen(QHostAddress::LocalHost, server.port());
    QVERIFY(!taken);
    QCOMPARE(int(taken.error().kind), int(Error::Kind::Conflict));
    QVERIFY(taken.error().text.contains(QString::number(server.port())));
    const auto nowhere = second.listen(QHostAddress(QStringLiteral("203.0.113.1")), 0);
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().kind != Error::Kind::Conflict);
}

QTEST_GUILESS_MAIN(TestEndpointLimits)
#include "test_endpoint_limits.moc"
