// Keys that Sluice does not know: somebody else is asked, once, and silence means no.
#include "core/gateway/keycheck.h"
#include "tests/integration/conversations.h"
#include "tests/support/patience.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>

using namespace sluice;
using namespace sluice::test;

namespace {

const QByteArray chat = "/v1/chat/completions";
const QByteArray body = R"({"model":"m"})";
const QByteArray foreignKey = "corp-key-0123456789";

struct Setup
{
    Setup()
    {
        fixture.addProvider();
        key = fixture.addKey();
        fixture.upstream.otherwise([](const Received &) { return Script::json("{}"); });
        fixture.settings.keyCheck.url = QString::fromLatin1(identity.url("/check"));
        fixture.settings.keyCheck.actsAs = fixture.keys.front().id;
    }
    HttpAnswer post(const QByteArray &secret = foreignKey) const { return fixture.post(secret, chat, body); }
    QByteArray lastCode() const { return fixture.recorder.refused().back().errorCode; }

    MockUpstream identity = {};
    GatewayFixture fixture = GatewayFixture();
    QByteArray key = {};
};

} // namespace

class TestKeyCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsAsked();
    void verdicts_data();
    void verdicts();
    void silenceIsNo();
    void theAnswerIsRemembered();
    void waitingRequestsShareOneQuestion();
    void aClientThatLeavesIsForgotten();
    void theRoomIsBounded();
    void stoppingEndsTheWait();
    void knownKeysAreNotAskedAbout();
    void theRulesOfTheKeyHold();
    void onlyWithAKeyToActAs();
    void addresses_data();
    void addresses();
};

void TestKeyCheck::whatIsAsked()
{
    Setup setup;
    setup.identity.on("/check", Script::status(204, {}));
    setup.fixture.start();
    const HttpAnswer answer =
        setup.fixture.post(foreignKey, chat, body, {{"User-Agent", "codex_cli_rs/0.50.0"}});
    QCOMPARE(answer.status, 200);
    const Received asked = setup.identity.received().front();
    QCOMPARE(asked.method, QByteArray("POST"));
    QCOMPARE(asked.header("authorization"), "Bearer " + foreignKey);
    const QJsonObject said = QJsonDocument::fromJson(asked.body).object();
    QCOMPARE(said[QStringLiteral("key_sha256")].toString().toLatin1(), sha256(foreignKey));
    QCOMPARE(said[QStringLiteral("address")].toString(), QStringLiteral("127.0.0.1"));
    QCOMPARE(said[QStringLiteral("agent")].toString(), QStringLiteral("codex"));
    QVERIFY(!asked.body.contains(foreignKey));
    const RequestRecord record = setup.fixture.waitForEnded(1).front();
    QCOMPARE(record.keyId, setup.fixture.keys.front().id);
    QVERIFY(record.queuedMicros > 0);
    for (const Header &header : setup.fixture.lastReceived().headers)
        QVERIFY(!header.value.contains(foreignKey));
}

void TestKeyCheck::verdicts_data()
{
    QTest::addColumn<int>("says");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("200") << 200 << 200 << QByteArray();
    QTest::newRow("201") << 201 << 200 << QByteArray();
    QTest::newRow("401") << 401 << 401 << QByteArray("invalid_api_key");
    QTest::newRow("403") << 403 << 401 << QByteArray("invalid_api_key");
    QTest::newRow("404") << 404 << 401 << QByteArray("invalid_api_key");
    QTest::newRow("a redirect is not followed") << 302 << 401 << QByteArray("invalid_api_key");
    QTest::newRow("500") << 500 << 502 << QByteArray("key_check_failed");
    QTest::newRow("503") << 503 << 502 << QByteArray("key_check_failed");
}

void TestKeyCheck::verdicts()
{
    QFETCH(const int, says);
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    Setup setup;
    setup.identity.on("/check", Script::status(says, "{}", {{"Location", "/yes"}}));
    setup.fixture.start();
    QCOMPARE(setup.post().status, status);
    QCOMPARE(setup.identity.receivedCount(), 1);
    if (!code.isEmpty())
        QCOMPARE(setup.lastCode(), code);
    QCOMPARE(setup.fixture.upstream.receivedCount(), code.isEmpty() ? 1 : 0);
}

void TestKeyCheck::silenceIsNo()
{
    Setup setup;
    setup.identity.on("/check", Script::silence());
    setup.fixture.settings.keyCheck.timeout = std::chrono::milliseconds(200);
    setup.fixture.start();
    QCOMPARE(setup.post().status, 502);
    QCOMPARE(setup.lastCode(), QByteArray("key_check_failed"));
    setup.identity.stopListening();
    QCOMPARE(setup.post("another-key").status, 502);
    QCOMPARE(setup.fixture.upstream.receivedCount(), 0);
}

void TestKeyCheck::theAnswerIsRemembered()
{
    Setup setup;
    setup.identity.on("/check", [](const Received &request) {
        return Script::status(request.header("authorization").endsWith("good") ? 200 : 401);
    });
    setup.fixture.settings.workers = 1;
    setup.fixture.start();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(setup.post("good").status, 200);
        QCOMPARE(setup.post("bad").status, 401);
    }
    QCOMPARE(setup.identity.receivedCount(), 2);
    // Another address: what the old one said does not count.
    setup.identity.on("/other", Script::status(401));
    setup.fixture.settings.keyCheck.url = QString::fromLatin1(setup.identity.url("/other"));
    setup.fixture.publish();
    QCOMPARE(setup.post("good").status, 401);
}

void TestKeyCheck::waitingRequestsShareOneQuestion()
{
    Setup setup;
    // It answers once all of them wait.
    setup.identity.on("/check", Script::status(200).withHeadGate(
                                    [&] { return setup.fixture.gateway().runningRequests() == 20; }));
    setup.fixture.settings.keyCheck.timeout = std::chrono::milliseconds(LongEnough);
    setup.fixture.settings.workers = 1;
    setup.fixture.start();
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<HttpClient>(setup.fixture.port()));
        clients.back()->send(requestBytes("POST", chat, bearer(foreignKey), body));
    }
    for (const auto &client : clients)
        QCOMPARE(client->readAnswer().status, 200);
    QCOMPARE(setup.identity.receivedCount(), 1);
    QVERIFY(waitFor([&] { return setup.fixture.gateway().runningRequests() == 0; }));
}

void TestKeyCheck::aClientThatLeavesIsForgotten()
{
    const auto gone = std::make_shared<std::atomic<bool>>(false); // the client, as the gateway sees it
    Setup setup;
    setup.identity.on("/check", Script::status(200).withHeadGate([gone] { return gone->load(); }));
    setup.fixture.settings.keyCheck.timeout = std::chrono::milliseconds(LongEnough);
    setup.fixture.start();
    {
        HttpClient client(setup.fixture.port());
        client.send(requestBytes("POST", chat, bearer(foreignKey), body));
        QVERIFY(waitFor([&] { return setup.fixture.gateway().runningRequests() == 1; }));
    }
    QVERIFY(waitFor([&] { return setup.fixture.gateway().runningRequests() == 0; }));
    gone->store(true);
    // The next one is let through, and it is the only one.
    QCOMPARE(setup.post().status, 200);
    QCOMPARE(setup.fixture.upstream.receivedCount(), 1);
}

void TestKeyCheck::theRoomIsBounded()
{
    constexpr int Clients = 300;                                  // of which 256 find a place
    const auto full = std::make_shared<std::atomic<bool>>(false); // no answer before
    Setup setup;
    setup.identity.on("/check", Script::status(500).withHeadGate([full] { return full->load(); }));
    setup.fixture.settings.workers = 1;
    setup.fixture.settings.keyCheck.timeout = std::chrono::milliseconds(LongEnough);
    setup.fixture.start();
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < Clients; ++i) {
        clients.push_back(std::make_unique<HttpClient>(setup.fixture.port()));
        clients.back()->send(requestBytes("POST", chat, bearer(foreignKey), body));
    }
    QVERIFY(waitFor([&] { return setup.fixture.recorder.refused().size() == Clients - 256; }));
    QVERIFY(waitFor([&] { return setup.fixture.gateway().runningRequests() == 256; }));
    full->store(true);
    for (const auto &client : clients)
        QCOMPARE(client->readAnswer().status, 502);
    QVERIFY(waitFor([&] { return setup.fixture.gateway().runningRequests() == 0; }));
}

void TestKeyCheck::stoppingEndsTheWait()
{
    Setup setup;
    setup.identity.on("/check", Script::silence());
    setup.fixture.start();
    HttpClient client(setup.fixture.port());
    client.send(requestBytes("POST", chat, bearer(foreignKey), body));
    QVERIFY(waitFor([&] { return setup.fixture.gateway().runningRequests() == 1; }));
    setup.fixture.gateway().stopNow();
    QVERIFY(client.closes());
    QCOMPARE(setup.fixture.gateway().runningRequests(), 0);
}

void TestKeyCheck::knownKeysAreNotAskedAbout()
{
    Setup setup;
    setup.identity.on("/check", Script::status(200));
    setup.fixture.start();
    QCOMPARE(setup.post(setup.key).status, 200);
    setup.fixture.keys.front().revokedAt = SystemClock().now();
    setup.fixture.publish();
    QCOMPARE(setup.post(setup.key).status, 401);
    QCOMPARE(setup.identity.receivedCount(), 0);
    // Nor does anybody speak for a key that is no more.
    QCOMPARE(setup.post().status, 401);
}

void TestKeyCheck::theRulesOfTheKeyHold()
{
    Setup setup;
    setup.identity.on("/check", Script::status(200));
    setup.fixture.keys.front().policy.scope.allowedModels = {QStringLiteral("n")};
    setup.fixture.start();
    QCOMPARE(setup.post().status, 403);
    QCOMPARE(setup.lastCode(), QByteArray("model_not_allowed"));
}

void TestKeyCheck::onlyWithAKeyToActAs()
{
    Setup setup;
    setup.identity.on("/check", Script::status(200));
    setup.fixture.settings.keyCheck.actsAs = QUuid::createUuid();
    setup.fixture.start();
    QCOMPARE(setup.post().status, 401);
    QCOMPARE(setup.fixture.upstream.receivedCount(), 0);
}

void TestKeyCheck::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *url, bool expected) {
        QTest::newRow(url) << QString::fromLatin1(url) << expected;
    };
    row("https://id.example/check", true);
    row("http://127.0.0.1:8080/check", true);
    row("http://localhost/check", true);
    row("http://10.1.2.3/check", true);
    row("http://[::1]:1/check", true);
    row("http://id.example/check", false);
    row("http://203.0.113.9/check", false);
    row("https://user:word@id.example/", false);
    row("ftp://127.0.0.1/", false);
    row("nonsense", false);
}

void TestKeyCheck::addresses()
{
    QFETCH(const QString, url);
    QTEST(bool(checkKeyCheckUrl(url)), "expected");
}

QTEST_GUILESS_MAIN(TestKeyCheck)
#include "test_keycheck.moc"
