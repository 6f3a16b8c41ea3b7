// How requests are taken and answered on a connection: framing, order, slow and vanished clients.
#include "core/base/clock.h"
#include "liveserver.h"
#include "rawclient.h"
#include "tests/support/patience.h"

#include <QTest>

#include <limits>

using namespace sluice;
using namespace std::chrono_literals;

class TestEndpointAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsArriveWhole_data();
    void requestsArriveWhole();
    void aConnectionIsUsedAgain();
    void closes_data();
    void closes();
    void headGetsNoBody();
    void bodylessStatuses();
    void streamsInChunks();
    void streamsToHttp10UntilTheEnd();
    void chunksGoOutAtOnce();
    void pipelinedRequestsAreAnsweredInOrder();
    void aFloodOfPipelinedRequestsIsHeldBack();
    void aMalformedSecondRequestWaitsItsTurn();
    void aCutAnswerLooksCut_data();
    void aCutAnswerLooksCut();
    void aForgottenReplyIsAnError();
    void aLargeBodyGoesBothWays();
    void aSlowClientIsWaitedFor();
    void theAnswerToASlowClientEndsWithItsConnection();
    void aVanishedClientIsNoticed_data();
    void aVanishedClientIsNoticed();
    void aVanishedClientIsNoticedAtOnce();
    void aClientThatFinishesAfterItsAnswerIsNotGone();
    void aHalfClosedClientGetsWhatIsReady();
};

void TestEndpointAnswers::requestsArriveWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &body) {
        QTest::newRow(name) << bytes << body;
    };
    row("GET", "GET /echo HTTP/1.1\r\nHost: a\r\n\r\n", "GET /echo\n");
    row("OPTIONS", "OPTIONS /echo/x HTTP/1.1\r\nHost: a\r\n\r\n", "OPTIONS /echo/x\n");
    row("OPTIONS *", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "OPTIONS *\n");
    row("an unknown method", "BREW /echo HTTP/1.1\r\nHost: a\r\n\r\n", "BREW /echo\n");
    row("a query", "GET /echo?a=%20b&c HTTP/1.1\r\nHost: a\r\n\r\n", "GET /echo?a=%20b&c\n");
    row("a path that no URL has", "GET //[:%zz|^ HTTP/1.1\r\nHost: a\r\n\r\n", "GET //[:%zz|^\n");
    row("POST with a length", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
        "POST /echo\nhello");
    row("POST with a length of zero", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
        "POST /echo\n");
    row("POST in chunks",
        "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "
        "chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",
        "POST /echo\nhello");
    row("DELETE with a body", "DELETE /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi",
        "DELETE /echo\nhi");
    row("an upgrade that we do not do",
        "GET /echo HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n", "GET /echo\n");
    row("a body after an upgrade",
        "POST /echo HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
        "Content-Length: 2\r\n\r\nhi",
        "POST /echo\nhi");
}

// At once, and byte by byte.
void TestEndpointAnswers::requestsArriveWhole()
{
    QFETCH(QByteArray, bytes);
    LiveServer server;
    RawClient client(server.port());
    QVERIFY(client.send(bytes));
    const RawAnswer answer = client.readAnswer();
    QCOMPARE(answer.status, 200);
    QTEST(answer.body, "body");
    QVERIFY(!answer.header("date").isEmpty());
    if (answer.body.endsWith("hello"))
        QVERIFY(server.handler().spareBytes >= 64);
    for (const char byte : bytes)
        QVERIFY(client.send(QByteArray(1, byte)));
    QTEST(client.readAnswer().body, "body");
}

void TestEndpointAnswers::aConnectionIsUsedAgain()
{
    LiveServer server;
    RawClient client(server.port());
    for (int i = 0; i < 100; ++i) {
        QVERIFY(client.send("GET /echo?" + QByteArray::number(i) + " HTTP/1.1\r\nHost: a\r\n\r\n"));
        const RawAnswer answer = client.readAnswer();
        QCOMPARE(answer.body, "GET /echo?" + QByteArray::number(i) + '\n');
        QCOMPARE(answer.header("connection"), QByteArray());
    }
    QCOMPARE(server.openConnections(), 1);
    QCOMPARE(server.runningRequests(), 0);
}

void TestEndpointAnswers::closes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("connection");
    QTest::newRow("HTTP/1.1 that says close")
        << QByteArray("GET /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n") << QByteArray("close");
    QTest::newRow("HTTP/1.0") << QByteArray("GET /echo HTTP/1.0\r\n\r\n") << QByteArray("close");
    QTest::newRow("HTTP/1.0 that says keep-alive")
        << QByteArray("GET /echo HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << QByteArray("keep-alive");
}

void TestEndpointAnswers::closes()
{
    QFETCH(QByteArray, bytes);
    LiveServer server;
    RawClient client(server.port());
    QVERIFY(client.send(bytes));
    const RawAnswer answer = client.readAnswer();
    QCOMPARE(answer.status, 200);
    QTEST(answer.header("connection"), "connection");
    if (answer.header("connection") == "close") {
        QVERIFY(client.readToEnd());
    } else {
        QVERIFY(client.send(bytes));
        QCOMPARE(client.readAnswer().status, 200);
    }
}

void TestEndpointAnswers::headGetsNoBody()
{
    LiveServer server;
    RawClient client(server.port());
    QVERIFY(client.send("HEAD /echo HTTP/1.1\r\nHost: a\r\n\r\nHEAD /stream HTTP/1.1\r\nHost: a\r\n\r\n"
                        "GET /echo?next HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.readAnswer(true).header("content-length"), QByteArray("11"));
    QCOMPARE(client.readAnswer(true).status, 200);
    QCOMPARE(client.readAnswer().body, QByteArray("GET /echo?next\n"));
}

void TestEndpointAnswers::bodylessStatuses()
{
    LiveServer server;
    RawClient client(server.port());
    for (const int status : {204, 304, 200, 404}) {
        QVERIFY(client.send("GET /status?" + QByteArray::number(status) + " HTTP/1.1\r\nHost: a\r\n\r\n"));
        const RawAnswer answer = client.readAnswer();
        QCOMPARE(answer.status, status);
        QVERIFY(answer.whole);
        QCOMPARE(answer.header("content-length"),
                 status == 204 || status == 304 ? QByteArray() : QByteArray("0"));
    }
}

void TestEndpointAnswers::streamsInChunks()
{
    LiveServer server;
    RawClient client(server.port());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client.send("GET /stream HTTP/1.1\r\nHost: a\r\n\r\n"));
        const RawAnswer answer = client.readAnswer();
        QCOMPARE(answer.header("transfer-encoding"), QByteArray("chunked"));
        QVERIFY(answer.whole);
        QCOMPARE(answer.body, QByteArray("onetwothree"));
    }
}

void TestEndpointAnswers::streamsToHttp10UntilTheEnd()
{
    LiveServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
    const RawAnswer answer = client.readAnswer();
    QCOMPARE(answer.header("connection"), QByteArray("close"));
    QCOMPARE(answer.header("transfer-encoding"), QByteArray());
    QVERIFY(answer.whole);
    QCOMPARE(answer.body, QByteArray("onetwothree"));
}

void TestEndpointAnswers::chunksGoOutAtOnce()
{
    LiveServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n"));
    QVERIFY(client.readSome().endsWith("\r\n\r\n5\r\nfirst\r\n"));
    server.onWorker([&](WorkerEndpoint &) { server.handler().held.front()->sendBody("second"); });
    QCOMPARE(client.readSome(), QByteArray("6\r\nsecond\r\n"));
    server.onWorker([&](WorkerEndpoint &) { server.handler().held.front()->end(); });
    QCOMPARE(client.readSome(), QByteArray("0\r\n\r\n"));
}

void TestEndpointAnswers::pipelinedRequestsAreAnsweredInOrder()
{
    LiveServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /late HTTP/1.1\r\nHost: a\r\n\r\n"
                        "POST /echo?2 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\ntwo"));
    QVERIFY(client.send("POST /echo?3 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nth"));
    QTRY_COMPARE(server.handler().handled.load(), 1);
    QVERIFY(!client.hasMore(50ms));
    QCOMPARE(server.handler().handled.load(), 1);
    QCOMPARE(server.runningRequests(), 1);
    server.onWorker([&](WorkerEndpoint &) { server.handler().held.front()->send(200, {}, "one"); });
    QCOMPARE(client.readAnswer().body, QByteArray("one"));
    QCOMPARE(client.readAnswer().body, QByteArray("POST /echo?2\ntwo"));
    QVERIFY(client.send("ree\r\n0\r\n\r\n"));
    QCOMPARE(client.readAnswer().body, QByteArray("POST /echo?3\nthree"));
    QCOMPARE(server.handler().gone.load(), 0);
}

void TestEndpointAnswers::aFloodOfPipelinedRequestsIsHeldBack()
{
    ServerLimits limits;
    limits.headBytes = 4096;
    LiveServer server(limits);
    constexpr int count = 500;
    QByteArray bytes = "GET /late HTTP/1.1\r\nHost: a\r\n\r\n";
    for (int i = 0; i < count; ++i)
        bytes += "GET /echo?" + QByteArray::number(i) + " HTTP/1.1\r\nHost: a\r\n\r\n";
    QVERIFY(bytes.size() > 4 * limits.headBytes);
    {
        RawClient client(server.port());
        QVERIFY(client.send(bytes));
        QTRY_COMPARE(server.handler().handled.load(), 1);
        server.onWorker([&](WorkerEndpoint &) { server.handler().held.front()->send(200, {}, "one"); });
        QCOMPARE(client.readAnswer().body, QByteArray("one"));
        for (int i = 0; i < count; ++i)
            QCOMPARE(client.readAnswer().body, "GET /echo?" + QByteArray::number(i) + '\n');
    }
    // Even behind more bytes than are read, the end of the client is seen.
    RawClient second(server.port());
    QVERIFY(second.send(bytes));
    QTRY_COMPARE(server.handler().handled.load(), 1 + count + 1);
    QVERIFY(!second.hasMore(50ms));
    second.finishWriting();
    QTRY_COMPARE(server.handler().gone.load(), 1);
}

void TestEndpointAnswers::aMalformedSecondRequestWaitsItsTurn()
{
    LiveServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /late HTTP/1.1\r\nHost: a\r\n\r\nnonsense\r\n\r\n"));
    QTRY_COMPARE(server.handler().handled.load(), 1);
    QVERIFY(!client.hasMore(50ms));
    server.onWorker([&](WorkerEndpoint &) { server.handler().held.front()->send(200, {}, "one"); });
    QCOMPARE(client.readAnswer().body, QByteArray("one"));
    QCOMPARE(client.readAnswer().status, 400);
    QVERIFY(client.readToEnd());
}

void TestEndpointAnswers::aCutAnswerLooksCut_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("reset");
    QTest::newRow("in chunks: the last one is missing")
        << QByteArray("GET /cut HTTP/1.1\r\nHost: a\r\n\r\n") << false;
    QTest::newRow("with a length: bytes are missing")
        << QByteArray("GET /cut?100 HTTP/1.1\r\nHost: a\r\n\r\n") << false;
    QTest::newRow("ended too early by the handler")
        << QByteArray("GET /short HTTP/1.1\r\nHost: a\r\n\r\n") << false;
    QTest::newRow("until the end of the connection: only a reset can tell")
        << QByteArray("GET /cut HTTP/1.0\r\n\r\n") << true;
}

void TestEndpointAnswers::aCutAnswerLooksCut()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, reset);
    LiveServer server;
    RawClient client(server.port());
    QVERIFY(client.send(request));
    const RawAnswer answer = client.readAnswer();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty() || answer.body == "half");
    QVERIFY(!answer.whole);
    QVERIFY(client.sawEnd());
    QCOMPARE(client.wasReset(), reset);
    client.close();
    QTRY_COMPARE(server.connections().open(), 0);
    QCOMPARE(server.runningRequests(), 0);
}

void TestEndpointAnswers::aForgottenReplyIsAnError()
{
    LiveServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /drop HTTP/1.1\r\nHost: a\r\n\r\nGET /echo HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.readAnswer().status, 500);
    QCOMPARE(client.readAnswer().body, QByteArray("GET /echo\n"));
    QVERIFY(client.send("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.handler().handled.load(), 3);
    server.onWorker([&](WorkerEndpoint &) { server.handler().held.clear(); });
    const RawAnswer answer = client.readAnswer();
    QVERIFY(!answer.whole);
}

void TestEndpointAnswers::aLargeBodyGoesBothWays()
{
    LiveServer server;
    RawClient client(server.port());
    QByteArray body;
    for (int i = 0; body.size() < 5'000'000; ++i)
        body += QByteArray::number(i);
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: " +
                        QByteArray::number(body.size()) + "\r\n\r\n" + body));
    QVERIFY(client.readAnswer().body == "POST /echo\n" + body);
    QVERIFY(server.handler().spareBytes >= 64);
    QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" +
                        QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"));
    QVERIFY(client.readAnswer().body == "POST /echo\n" + body);
    QVERIFY(server.handler().spareBytes >= 64);
}

void TestEndpointAnswers::aSlowClientIsWaitedFor()
{
    LiveServer server;
    RawClient client(server.port(), 32 * 1024);
    QVERIFY(client.send("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.handler().handled.load(), 1);
    const QByteArray piece(1'000'000, 'p');
    qint64 pending = 0;
    int pieces = 0;
    server.onWorker([&](WorkerEndpoint &) {
        // More than any socket buffer takes.
        for (; pieces < 20; ++pieces)
            server.handler().held.front()->sendBody(piece);
        pending = server.handler().held.front()->pendingBytes();
    });
    QVERIFY(pending > 5'000'000);
    QVERIFY(pending <= 20'001'000);
    QCOMPARE(server.handler().drained.load(), 0);
    QByteArray received;
    while (server.handler().drained == 0)
        received += client.readSome(100ms);
    server.onWorker([&](WorkerEndpoint &) {
        pending = server.handler().held.front()->pendingBytes();
        server.handler().held.front()->end();
    });
    QVERIFY(pending <= 64 * 1024);
    while (!received.endsWith("\r\n0\r\n\r\n"))
        received += client.readSome();
    QCOMPARE(received.count('p'), 20'000'000);
    QCOMPARE(server.handler().gone.load(), 0);
    QVERIFY(client.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.readAnswer().status, 200);
}

// What comes after end() is the kernel's and ours, not the handler's.
void TestEndpointAnswers::theAnswerToASlowClientEndsWithItsConnection()
{
    LiveServer server;
    RawClient client(server.port(), 32 * 1024);
    QVERIFY(
        client.send("GET /big?20000000 HTTP/1.1\r\nHost: a\r\n\r\nGET /echo HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.handler().handled.load(), 1);
    QVERIFY(client.hasMore(RawClient::Patience));
    QCOMPARE(server.runningRequests(), 0);
    // The next one waits until the client has taken this one.
    QCOMPARE(server.handler().handled.load(), 1);
    const RawAnswer answer = client.readAnswer();
    QCOMPARE(answer.body.size(), 20'000'000);
    QCOMPARE(client.readAnswer().body, QByteArray("GET /echo\n"));
    RawClient second(server.port(), 32 * 1024);
    QVERIFY(second.send("GET /big?20000000 HTTP/1.1\r\nHost: a\r\n\r\n"));
    QVERIFY(second.hasMore(RawClient::Patience));
    second.closeWithReset();
    QTRY_COMPARE(server.connections().open(), 1);
}

void TestEndpointAnswers::aVanishedClientIsNoticed_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("how");
    for (const char *path : {"/late", "/hold"}) {
        QTest::addRow("%s: finishes writing", path) << QByteArray(path) << 0;
        QTest::addRow("%s: closes", path) << QByteArray(path) << 1;
        QTest::addRow("%s: resets", path) << QByteArray(path) << 2;
        QTest::addRow("%s: closes with a request pipelined", path) << QByteArray(path) << 3;
    }
}

void TestEndpointAnswers::aVanishedClientIsNoticed()
{
    QFETCH(QByteArray, path);
    QFETCH(int, how);
    LiveServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.handler().handled.load(), 1);
    if (how == 3)
        QVERIFY(client.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n"));
    if (how == 0)
        client.finishWriting();
    else if (how == 2)
        client.closeWithReset();
    else
        client.close();
    QTRY_COMPARE(server.handler().gone.load(), 1);
    server.onWorker([&](WorkerEndpoint &) {
        HttpReply &reply = *server.handler().held.front();
        QVERIFY(reply.isGone());
        // All of these go nowhere, and nobody is told twice.
        reply.sendHead(200, {}, -1);
        reply.sendBody("x");
        reply.end();
        reply.cut();
        QCOMPARE(reply.pendingBytes(), 0);
    });
    QCOMPARE(server.handler().gone.load(), 1);
    QCOMPARE(server.handler().handled.load(), 1);
    QCOMPARE(server.runningRequests(), 0);
    QCOMPARE(server.connections().open(), 0);
}

// Not with the next tick of a timer. A busy machine may be late, but not each time.
void TestEndpointAnswers::aVanishedClientIsNoticedAtOnce()
{
    LiveServer server;
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int i = 1; i <= 10; ++i) {
        RawClient client(server.port());
        QVERIFY(client.send("GET /late HTTP/1.1\r\nHost: a\r\n\r\n"));
        QTRY_COMPARE(server.handler().handled.load(), i);
        const qint64 left = SystemClock().steadyMicros();
        client.close();
        QTRY_COMPARE(server.handler().gone.load(), i);
        fastest = std::min<qint64>(fastest, server.handler().goneAtMicros - left);
    }
    QVERIFY2(fastest < 50'000, qPrintable(QString::number(fastest)));
}

void TestEndpointAnswers::aClientThatFinishesAfterItsAnswerIsNotGone()
{
    LiveServer server;
    RawClient client(server.port());
    QVERIFY(client.send("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.handler().handled.load(), 1);
    server.onWorker([&](WorkerEndpoint &) { server.handler().held.front()->end(); });
    QVERIFY(client.readAnswer().whole);
    client.closeWithReset();
    QTRY_COMPARE(server.connections().open(), 0);
    QCOMPARE(server.handler().gone.load(), 0);
}

void TestEndpointAnswers::aHalfClosedClientGetsWhatIsReady()
{
    LiveServer server;
    RawClient client(server.port(), 32 * 1024);
    QVERIFY(client.send("GET /big?20000000 HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.handler().handled.load(), 1);
    client.finishWriting();
    const RawAnswer answer = client.readAnswer();
    QVERIFY(answer.whole);
    QCOMPARE(answer.body.size(), 20'000'000);
    QVERIFY(client.readToEnd());
    QTRY_COMPARE(server.connections().open(), 0);
}

QTEST_GUILESS_MAIN(TestEndpointAnswers)
#include "test_endpoint_answers.moc"
