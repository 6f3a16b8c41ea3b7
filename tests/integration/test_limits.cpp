// May it ask now? Rates, the pause button, and refusals by the dozen.
#include "tests/integration/conversations.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

struct Setup
{
    explicit Setup(Recorder *recorder = nullptr)
        : fixture(recorder)
    {
        fixture.addProvider();
        key = fixture.addKey();
        fixture.upstream.otherwise([](const Received &) { return Script::json("{}"); });
    }

    GatewayFixture fixture;
    QByteArray key = {};
};

void addProtocols()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("shape");
    QTest::addColumn<int>("pausedStatus");
    QTest::newRow("Chat") << QByteArray("/v1/chat/completions") << QByteArray(R"("type":"rate_limit_error")")
                          << 402;
    QTest::newRow("Responses") << QByteArray("/v1/responses") << QByteArray(R"("code":"rate_limit_exceeded")")
                               << 400;
    QTest::newRow("Messages") << QByteArray("/v1/messages") << QByteArray(R"("type":"rate_limit_error")")
                              << 402;
    QTest::newRow("Gemini") << QByteArray("/v1beta/models/g:generateContent")
                            << QByteArray(R"("status":"RESOURCE_EXHAUSTED")") << 403;
    QTest::newRow("embeddings") << QByteArray("/v1/embeddings") << QByteArray(R"("type":"rate_limit_error")")
                                << 402;
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsPerMinute_data() { addProtocols(); }
    void requestsPerMinute();
    void oneKeyDoesNotUseUpAnothers();
    void aChangeHoldsAtOnce();
    void parallelRequestsAreCountedExactly();
    void pauseRefusesNewRequests_data() { addProtocols(); }
    void pauseRefusesNewRequests();
    void pauseLetsRunningRequestsFinish();
    void refusalsAreCheap();
    void drainingLetsRunningRequestsFinish();
    void stoppingNowInterrupts();
};

void TestLimits::requestsPerMinute()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, shape);

    Setup setup;
    setup.fixture.keys.front().requestsPerMinute = 3;
    setup.fixture.start();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(setup.fixture.post(setup.key, target, "{\"model\":\"m\"}").status, 200);
    const HttpAnswer refused = setup.fixture.post(setup.key, target, "{\"model\":\"m\"}");
    QCOMPARE(refused.status, 429);
    QVERIFY2(refused.body.contains(shape), refused.body);
    QVERIFY(!hasHeader(refused.headers, "x-should-retry"));
    const int seconds = refused.header("retry-after").toInt();
    QVERIFY2(seconds >= 1 && seconds <= 20, refused.header("retry-after"));
    QCOMPARE(setup.fixture.upstream.receivedCount(), 3);
    const RequestRecord record = setup.fixture.recorder.refused().front();
    QCOMPARE(record.stage, QByteArray("limit"));
    QCOMPARE(record.status, 429);
    QCOMPARE(record.keyId, setup.fixture.keys.front().id);
}

void TestLimits::oneKeyDoesNotUseUpAnothers()
{
    Setup setup;
    const QByteArray other = setup.fixture.addKey(QStringLiteral("other"));
    for (VirtualKey &key : setup.fixture.keys)
        key.requestsPerMinute = 1;
    setup.fixture.start();
    QCOMPARE(setup.fixture.post(setup.key, "/v1/responses", "{}").status, 200);
    QCOMPARE(setup.fixture.post(setup.key, "/v1/responses", "{}").status, 429);
    QCOMPARE(setup.fixture.post(other, "/v1/responses", "{}").status, 200);
}

void TestLimits::aChangeHoldsAtOnce()
{
    Setup setup;
    setup.fixture.keys.front().requestsPerMinute = 1;
    setup.fixture.start();
    QCOMPARE(setup.fixture.post(setup.key, "/v1/responses", "{}").status, 200);
    QCOMPARE(setup.fixture.post(setup.key, "/v1/responses", "{}").status, 429);
    setup.fixture.keys.front().requestsPerMinute = 0;
    setup.fixture.publish();
    QCOMPARE(setup.fixture.post(setup.key, "/v1/responses", "{}").status, 200);
}

void TestLimits::parallelRequestsAreCountedExactly()
{
    Setup setup;
    setup.fixture.keys.front().requestsPerMinute = 10;
    setup.fixture.start();
    QElapsedTimer time;
    time.start();
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(std::make_unique<HttpClient>(setup.fixture.port()));
        clients.back()->send(requestBytes("POST", "/v1/responses", bearer(setup.key), "{}"));
    }
    int admitted = 0;
    for (const auto &client : clients)
        admitted += client->readAnswer().status == 200 ? 1 : 0;
    // Ten, and what the bucket refills (one in six seconds) while a slow machine works.
    const int refilled = int(time.elapsed() / 6000) + 1;
    QVERIFY2(admitted >= 10 && admitted <= 10 + refilled, QByteArray::number(admitted));
    QCOMPARE(setup.fixture.upstream.receivedCount(), admitted);
}

void TestLimits::pauseRefusesNewRequests()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, pausedStatus);

    Setup setup;
    setup.fixture.start();
    QCOMPARE(setup.fixture.post(setup.key, target, "{}").status, 200);
    setup.fixture.paused = true;
    setup.fixture.publish();
    const HttpAnswer refused = setup.fixture.post(setup.key, target, "{}");
    QCOMPARE(refused.status, pausedStatus);
    QCOMPARE(refused.header("x-should-retry"), QByteArray("false"));
    QVERIFY2(refused.body.contains("paused"), refused.body);
    setup.fixture.paused = false;
    setup.fixture.publish();
    QCOMPARE(setup.fixture.post(setup.key, target, "{}").status, 200);
    QCOMPARE(setup.fixture.upstream.receivedCount(), 2);
}

void TestLimits::pauseLetsRunningRequestsFinish()
{
    Setup setup;
    const Dialogue chat = chatDialogue();
    Script script = Script::sse(chat.frames, Milliseconds{50});
    setup.fixture.upstream.on("/v1/chat/completions", script);
    setup.fixture.start();
    HttpClient client(setup.fixture.port());
    client.send(requestBytes("POST", "/v1/chat/completions", bearer(setup.key), chat.streamRequest));
    QCOMPARE(client.readHead().status, 200);
    setup.fixture.paused = true;
    setup.fixture.publish();
    QCOMPARE(setup.fixture.post(setup.key, "/v1/chat/completions", chat.streamRequest).status, 402);
    QCOMPARE(client.readRest(), joined(chat.frames));
    QVERIFY(client.isClean());
}

void TestLimits::refusalsAreCheap()
{
    Books books;
    Setup setup(&books.ledger());
    setup.fixture.start();
    HttpClient client(setup.fixture.port());
    const QByteArray wrong = makeSecret().secret;
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < 50; ++i) {
        client.send(requestBytes("POST", "/v1/messages", bearer(wrong), "{}"));
        QCOMPARE(client.readAnswer().status, 401);
    }
    // One line for ten seconds of them.
    const auto most = size_t(time.elapsed() / 10'000) + 1;
    const std::vector<Refusal> refusals = books.refusals();
    QVERIFY2(!refusals.empty() && refusals.size() <= most, QByteArray::number(refusals.size()));
    qint64 counted = 0;
    for (const Refusal &refusal : refusals) {
        counted += refusal.count;
        QCOMPARE(refusal.status, 401);
        QCOMPARE(refusal.stage, QByteArray("authenticate"));
    }
    QCOMPARE(counted, 50);
    QVERIFY(books.records().empty());
}

void TestLimits::drainingLetsRunningRequestsFinish()
{
    Setup setup;
    const Dialogue chat = chatDialogue();
    setup.fixture.upstream.on("/v1/chat/completions", Script::sse(chat.frames, Milliseconds{100}));
    setup.fixture.start();
    HttpClient idle(setup.fixture.port());
    idle.send(requestBytes("GET", "/health"));
    QCOMPARE(idle.readAnswer().status, 200);
    HttpClient client(setup.fixture.port());
    client.send(requestBytes("POST", "/v1/chat/completions", bearer(setup.key), chat.streamRequest));
    QCOMPARE(client.readHead().status, 200);
    bool stopped = false;
    setup.fixture.gateway().stop([&stopped] { stopped = true; });
    QVERIFY(idle.closes());
    HttpClient late(setup.fixture.port());
    QVERIFY(!late.send(requestBytes("GET", "/health")) || late.readAnswer().status == 0);
    QVERIFY(!stopped);
    QVERIFY(waitFor([&stopped] { return stopped; }));
    QCOMPARE(client.readRest(), joined(chat.frames));
    QVERIFY(client.isClean());
    QCOMPARE(setup.fixture.recorder.ended().front().outcome, Outcome::Done);
}

void TestLimits::stoppingNowInterrupts()
{
    Setup setup;
    const Dialogue chat = chatDialogue();
    setup.fixture.upstream.on("/v1/chat/completions", Script::sse(chat.frames).cutAfter(1, Ending::Silence));
    setup.fixture.start();
    HttpClient client(setup.fixture.port());
    client.send(requestBytes("POST", "/v1/chat/completions", bearer(setup.key), chat.streamRequest));
    QCOMPARE(client.readHead().status, 200);
    client.readUntil("\n\n");
    setup.fixture.gateway().stopNow();
    client.readRest();
    QVERIFY(!client.isClean());
    QCOMPARE(setup.fixture.recorder.ended().size(), size_t(1));
    QCOMPARE(setup.fixture.recorder.ended().front().outcome, Outcome::Interrupted);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "test_limits.moc"
