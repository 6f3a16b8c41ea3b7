// Many connections at once, and how they all end.
#include "core/server/rawsocket.h"
#include "liveserver.h"
#include "rawclient.h"
#include "tests/support/patience.h"

#include <QAbstractEventDispatcher>
#include <QTest>

#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

using namespace sluice;
using namespace std::chrono_literals;

class TestEndpointLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aThousandConnections();
    void drainsIdleAndRunning();
    void drainAnswersWhatHasArrived();
    void drainOfNothingIsDoneAtOnce();
    void closeAllTellsTheHandlers();
    void newLimitsHoldForTheNextRequest();
    void acceptsAgainWhenDescriptorsAreFree();
    void noGLibInThreads();
};

void TestEndpointLoad::initTestCase()
{
    raw::raiseDescriptorLimit(8192);
}

void TestEndpointLoad::aThousandConnections()
{
    LiveServer server;
    std::vector<RawClient> clients;
    constexpr int count = 1000;
    for (int i = 0; i < count; ++i) {
        RawClient &client = clients.emplace_back(server.port());
        QVERIFY(client.isConnected());
        QVERIFY(client.send("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n"));
    }
    QTRY_COMPARE(server.handler().handled.load(), count);
    QCOMPARE(server.runningRequests(), count);
    QCOMPARE(server.openConnections(), count);
    server.onWorker([&](WorkerEndpoint &) {
        for (const auto &reply : server.handler().held) {
            reply->sendBody("second");
            reply->end();
        }
    });
    for (RawClient &client : clients) {
        const RawAnswer answer = client.readAnswer();
        QVERIFY(answer.whole);
        QCOMPARE(answer.body, QByteArray("firstsecond"));
    }
    QCOMPARE(server.openConnections(), count);
    clients.clear();
    QTRY_COMPARE(server.connections().open(), 0);
    QCOMPARE(server.handler().gone.load(), 0);
}

void TestEndpointLoad::drainsIdleAndRunning()
{
    LiveServer server;
    RawClient idle(server.port());
    RawClient late(server.port());
    RawClient streaming(server.port());
    QVERIFY(idle.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(idle.readAnswer().status, 200);
    QVERIFY(late.send("GET /late HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.handler().handled.load(), 2);
    QVERIFY(streaming.send("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.handler().handled.load(), 3);

    std::atomic<int> idleCalls = 0;
    server.onWorker([&](WorkerEndpoint &endpoint) {
        endpoint.onIdle = [&] { ++idleCalls; };
        endpoint.drain();
    });
    QVERIFY(idle.readToEnd());
    QCOMPARE(server.runningRequests(), 2);
    server.onWorker([&](WorkerEndpoint &) {
        server.handler().held[0]->send(200, {}, "late");
        server.handler().held[1]->end();
    });
    const RawAnswer answer = late.readAnswer();
    QCOMPARE(answer.body, QByteArray("late"));
    QCOMPARE(answer.header("connection"), QByteArray("close"));
    QVERIFY(late.readToEnd());
    QVERIFY(streaming.readAnswer().whole);
    QVERIFY(streaming.readToEnd());
    late.close();
    streaming.close();
    QTRY_COMPARE(idleCalls.load(), 1);
    QCOMPARE(server.connections().open(), 0);
    QCOMPARE(server.handler().gone.load(), 0);
}

void TestEndpointLoad::drainAnswersWhatHasArrived()
{
    LiveServer server;
    RawClient client(server.port());
    QTRY_COMPARE(server.openConnections(), 1);
    RawClient halfway(server.port());
    QVERIFY(halfway.send("GET /echo?half HTTP/1.1\r\n"));
    QTRY_COMPARE(server.openConnections(), 2);
    server.onWorker([&](WorkerEndpoint &endpoint) {
        // The worker is busy here: this lies in the kernel when the drain begins.
        client.send("GET /echo?whole HTTP/1.1\r\nHost: a\r\n\r\n");
        endpoint.drain();
    });
    const RawAnswer whole = client.readAnswer();
    QCOMPARE(whole.body, QByteArray("GET /echo?whole\n"));
    QCOMPARE(whole.header("connection"), QByteArray("close"));
    QVERIFY(halfway.send("Host: a\r\n\r\n"));
    const RawAnswer half = halfway.readAnswer();
    QCOMPARE(half.body, QByteArray("GET /echo?half\n"));
    QCOMPARE(half.header("connection"), QByteArray("close"));
}

void TestEndpointLoad::drainOfNothingIsDoneAtOnce()
{
    LiveServer server;
    std::atomic<int> idleCalls = 0;
    server.onWorker([&](WorkerEndpoint &endpoint) {
        endpoint.onIdle = [&] { ++idleCalls; };
        endpoint.drain();
        endpoint.drain();
    });
    QTRY_COMPARE(idleCalls.load(), 1);
}

void TestEndpointLoad::closeAllTellsTheHandlers()
{
    LiveServer server;
    RawClient idle(server.port());
    RawClient running(server.port());
    QVERIFY(running.send("GET /hold HTTP/1.1\r\nHost: a\r\n\r\n"));
    QTRY_COMPARE(server.handler().handled.load(), 1);
    QTRY_COMPARE(server.openConnections(), 2);
    server.onWorker([&](WorkerEndpoint &endpoint) {
        endpoint.closeAll();
        QCOMPARE(endpoint.openConnections(), 0);
        QCOMPARE(endpoint.runningRequests(), 0);
    });
    QCOMPARE(server.handler().gone.load(), 1);
    QVERIFY(idle.readToEnd());
    QVERIFY(!running.readAnswer().whole);
}

void TestEndpointLoad::newLimitsHoldForTheNextRequest()
{
    LiveServer server;
    RawClient client(server.port());
    const QByteArray request = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody";
    QVERIFY(client.send(request));
    QCOMPARE(client.readAnswer().status, 200);
    ServerLimits tight;
    tight.bodyBytes = 3;
    server.onWorker([&](WorkerEndpoint &endpoint) { endpoint.setLimits(tight); });
    QVERIFY(client.send(request));
    QCOMPARE(client.readAnswer().status, 413);
    RawClient second(server.port());
    QVERIFY(second.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(second.readAnswer().status, 200);
    tight.headBytes = 20;
    server.onWorker([&](WorkerEndpoint &endpoint) { endpoint.setLimits(tight); });
    QVERIFY(second.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(second.readAnswer().status, 431);
}

void TestEndpointLoad::acceptsAgainWhenDescriptorsAreFree()
{
    LiveServer server;
    RawClient first(server.port());
    QVERIFY(first.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(first.readAnswer().status, 200);
    // The client takes the last descriptor, so that none is left for the server's end.
    const int lowestFree = ::dup(0);
    ::close(lowestFree);
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = rlim_t(lowestFree) + 1;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &tight), 0);
    RawClient second(server.port());
    const bool sent = second.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    const std::clock_t busyBefore = std::clock();
    const bool answeredMeanwhile = second.hasMore(300ms);
    const std::clock_t busy = std::clock() - busyBefore;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(sent);
    QVERIFY(!answeredMeanwhile);
    // And it does not spin until then.
    QVERIFY2(busy < CLOCKS_PER_SEC / 10, qPrintable(QString::number(busy)));
    QCOMPARE(second.readAnswer().status, 200);
}

void TestEndpointLoad::noGLibInThreads()
{
    LiveServer server;
    QByteArray dispatcher;
    server.onWorker([&](WorkerEndpoint &) {
        dispatcher = QAbstractEventDispatcher::instance()->metaObject()->className();
    });
    QVERIFY2(!dispatcher.contains("Glib"), dispatcher.constData());
}

QTEST_GUILESS_MAIN(TestEndpointLoad)
#include "test_endpoint_load.moc"
