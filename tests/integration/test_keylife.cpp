// The life of a key: expiry, idleness, one-time keys in parallel, pauses, and two secrets during a rotation.
#include "tests/integration/conversations.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

const QByteArray chat = "/v1/chat/completions";
const QByteArray body = R"({"model":"m"})";

Instant fromNow(std::chrono::seconds time)
{
    return SystemClock().now() + time;
}

struct Setup
{
    Setup()
    {
        fixture.addProvider();
        key = fixture.addKey();
        virtualKey().createdAt = SystemClock().now();
        fixture.upstream.otherwise([](const Received &) { return Script::json("{}"); });
    }
    VirtualKey &virtualKey() { return fixture.keys.front(); }
    int post() { return fixture.post(key, chat, body).status; }
    QByteArray lastCode() const { return fixture.recorder.refused().back().errorCode; }

    GatewayFixture fixture = GatewayFixture();
    QByteArray key = {};
};

} // namespace

class TestKeyLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anExpiredKeyIsRefused();
    void aSessionKeyEndsWhenItIsIdle();
    void aPausedKeyIsRefused_data();
    void aPausedKeyIsRefused();
    void aSwitchedOffKeyIsRefused_data();
    void aSwitchedOffKeyIsRefused();
    void parallelRequestsOfAKeyForSome_data();
    void parallelRequestsOfAKeyForSome();
    void whatIsRefusedUsesNothingUp();
    void whatTheBooksKnowIsUsedUp();
    void formerSecretsWorkUntilTheirGraceEnds();
};

void TestKeyLife::anExpiredKeyIsRefused()
{
    Setup setup;
    setup.virtualKey().policy.expiresAt = fromNow(std::chrono::hours(1));
    setup.fixture.start();
    QCOMPARE(setup.post(), 200);
    setup.virtualKey().policy.expiresAt = fromNow(std::chrono::seconds(-1));
    setup.fixture.publish();
    QCOMPARE(setup.post(), 403);
    QCOMPARE(setup.lastCode(), QByteArray("key_expired"));
}

void TestKeyLife::aSessionKeyEndsWhenItIsIdle()
{
    Setup setup;
    setup.virtualKey().createdAt = fromNow(std::chrono::hours(-2));
    setup.virtualKey().policy.idleExpiry = std::chrono::hours(1);
    setup.fixture.start();
    QCOMPARE(setup.post(), 403);
    QCOMPARE(setup.lastCode(), QByteArray("key_expired"));
    setup.virtualKey().lastUsedAt = fromNow(std::chrono::minutes(-59));
    setup.fixture.publish();
    QCOMPARE(setup.post(), 200);
    // That request was a sign of life of its own.
    setup.virtualKey().lastUsedAt = fromNow(std::chrono::hours(-2));
    setup.fixture.publish();
    QCOMPARE(setup.post(), 200);
}

void TestKeyLife::aPausedKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("Chat") << chat << 402;
    QTest::newRow("Responses") << QByteArray("/v1/responses") << 400;
    QTest::newRow("Messages") << QByteArray("/v1/messages") << 402;
    QTest::newRow("Gemini") << QByteArray("/v1beta/models/g:generateContent") << 403;
}

void TestKeyLife::aPausedKeyIsRefused()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    Setup setup;
    setup.virtualKey().pausedAt = fromNow(std::chrono::seconds(-1));
    setup.virtualKey().pauseReason = QStringLiteral("25 times the same");
    setup.fixture.start();
    const HttpAnswer refused = setup.fixture.post(setup.key, target, body);
    QCOMPARE(refused.status, status);
    QVERIFY2(refused.body.contains("25 times the same"), refused.body);
    QCOMPARE(refused.header("x-should-retry"), QByteArray("false"));
    QCOMPARE(setup.lastCode(), QByteArray("key_paused"));
    setup.virtualKey().pausedAt.reset();
    setup.fixture.publish();
    QCOMPARE(setup.fixture.post(setup.key, target, body).status, 200);
}

// A refusal for good, which a 401 is not for every agent (observed-clients.md 5).
void TestKeyLife::aSwitchedOffKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("Chat") << chat << 403;
    QTest::newRow("Responses") << QByteArray("/v1/responses") << 400;
    QTest::newRow("Messages") << QByteArray("/v1/messages") << 403;
    QTest::newRow("Gemini") << QByteArray("/v1beta/models/g:generateContent") << 403;
}

void TestKeyLife::aSwitchedOffKeyIsRefused()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    Setup setup;
    setup.virtualKey().enabled = false;
    setup.fixture.start();
    const HttpAnswer refused = setup.fixture.post(setup.key, target, body);
    QCOMPARE(refused.status, status);
    QCOMPARE(refused.header("x-should-retry"), QByteArray("false"));
    QVERIFY(!refused.body.contains(setup.key));
    QCOMPARE(setup.lastCode(), QByteArray("key_disabled"));
    QCOMPARE(setup.fixture.recorder.refused().back().keyId, setup.virtualKey().id);
}

void TestKeyLife::parallelRequestsOfAKeyForSome_data()
{
    QTest::addColumn<int>("most");
    QTest::newRow("a one-time key") << 1;
    QTest::newRow("a key for seven requests") << 7;
}

void TestKeyLife::parallelRequestsOfAKeyForSome()
{
    QFETCH(const int, most);
    Setup setup;
    setup.virtualKey().policy.maxRequests = most;
    setup.fixture.settings.workers = 4;
    setup.fixture.start();
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 40; ++i)
        clients.push_back(std::make_unique<HttpClient>(setup.fixture.port()));
    for (const auto &client : clients)
        client->send(requestBytes("POST", chat, bearer(setup.key), body));
    int admitted = 0;
    for (const auto &client : clients) {
        const int status = client->readAnswer().status;
        QVERIFY(status == 200 || status == 403);
        admitted += status == 200 ? 1 : 0;
    }
    QCOMPARE(admitted, most);
    QCOMPARE(setup.fixture.upstream.receivedCount(), most);
    QCOMPARE(setup.lastCode(), QByteArray("key_used_up"));
}

void TestKeyLife::whatIsRefusedUsesNothingUp()
{
    Setup setup;
    setup.virtualKey().policy.maxRequests = 1;
    setup.virtualKey().policy.scope.deniedModels = {QStringLiteral("n")};
    setup.fixture.start();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(setup.fixture.post(setup.key, chat, R"({"model":"n"})").status, 403);
    const HttpAnswer models = ask(setup.fixture.port(), requestBytes("GET", "/v1/models", bearer(setup.key)));
    QCOMPARE(models.status, 200);
    QCOMPARE(setup.post(), 200);
    QCOMPARE(setup.post(), 403);
}

void TestKeyLife::whatTheBooksKnowIsUsedUp()
{
    Setup setup;
    setup.virtualKey().policy.maxRequests = 3;
    setup.fixture.quota().restore(setup.virtualKey().id, 2);
    setup.fixture.start();
    QCOMPARE(setup.post(), 200);
    QCOMPARE(setup.post(), 403);
    setup.virtualKey().policy.maxRequests = 4;
    setup.fixture.publish();
    QCOMPARE(setup.post(), 200);
    QCOMPARE(setup.post(), 403);
}

void TestKeyLife::formerSecretsWorkUntilTheirGraceEnds()
{
    Setup setup;
    const NewSecret made = makeSecret();
    setup.virtualKey().formerSecrets = {
        {setup.virtualKey().hash, setup.virtualKey().prefix, fromNow(std::chrono::hours(24))}};
    setup.virtualKey().hash = made.hash;
    setup.fixture.start();
    QCOMPARE(setup.post(), 200);
    QCOMPARE(setup.fixture.post(made.secret, chat, body).status, 200);
    QCOMPARE(setup.fixture.waitForEnded(2).back().keyId, setup.virtualKey().id);
    setup.virtualKey().formerSecrets.front().until = fromNow(std::chrono::seconds(-1));
    setup.fixture.publish();
    QCOMPARE(setup.post(), 401);
    QCOMPARE(setup.lastCode(), QByteArray("key_rotated"));
    QCOMPARE(setup.fixture.recorder.refused().back().keyId, setup.virtualKey().id); // whose secret it was
    QCOMPARE(setup.fixture.post(made.secret, chat, body).status, 200);
}

QTEST_GUILESS_MAIN(TestKeyLife)
#include "test_keylife.moc"
