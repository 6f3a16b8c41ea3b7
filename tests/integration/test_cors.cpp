// Web pages: refused unless a key names their origin, and then told so in the way that browsers want.
#include "tests/integration/conversations.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

const QByteArray chat = "/v1/chat/completions";
const QByteArray page = "https://app.example";
const QByteArray otherPage = "https://evil.example";

struct Setup
{
    Setup()
    {
        fixture.addProvider();
        open = fixture.addKey(QStringLiteral("web"));
        fixture.keys.back().policy.scope.allowedOrigins = {QString::fromLatin1(page)};
        closed = fixture.addKey(QStringLiteral("terminal"));
        const Dialogue dialogue = chatDialogue();
        fixture.upstream.otherwise([dialogue](const Received &request) {
            const bool streams = request.body.contains("\"stream\":true");
            const Script script = streams ? Script::sse(dialogue.frames) : Script::json(dialogue.answer);
            return script.withHeader("Access-Control-Allow-Origin", "*")
                .withHeader("access-control-allow-credentials", "true");
        });
        fixture.start();
    }
    HttpAnswer post(const QByteArray &key, const QByteArray &origin,
                    const QByteArray &body = R"({"model":"m"})") const
    {
        return fixture.post(key, chat, body, {{"Origin", origin}});
    }
    HttpAnswer preflight(const QByteArray &origin, const QByteArray &path = chat, HeaderList more = {}) const
    {
        more.push_back({"Origin", origin});
        more.push_back({"Access-Control-Request-Method", "POST"});
        more.push_back({"Access-Control-Request-Headers", "authorization,content-type"});
        return ask(fixture.port(), requestBytes("OPTIONS", path, more));
    }

    GatewayFixture fixture = GatewayFixture();
    QByteArray open = {};
    QByteArray closed = {};
};

int corsHeaders(const HttpAnswer &answer)
{
    return int(std::count_if(answer.headers.begin(), answer.headers.end(), [](const Header &header) {
        return header.name.toLower().startsWith("access-control-");
    }));
}

} // namespace

class TestCors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void preflightOfAnAllowedOrigin();
    void preflightOfAnotherOrigin();
    void preflightOfAKeyThatIsGone_data();
    void preflightOfAKeyThatIsGone();
    void whatIsOursHasNoPages_data();
    void whatIsOursHasNoPages();
    void answersToAnAllowedOrigin_data();
    void answersToAnAllowedOrigin();
    void anotherKeyOrAnotherPageIsRefused();
    void withoutABrowserNothingIsAdded();
    void optionsWithoutABrowser();
};

void TestCors::preflightOfAnAllowedOrigin()
{
    Setup setup;
    const HttpAnswer answer =
        setup.preflight(page, chat, {{"Access-Control-Request-Private-Network", "true"}});
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("access-control-allow-origin"), page);
    QVERIFY(answer.header("access-control-allow-methods").contains("POST"));
    QCOMPARE(answer.header("access-control-allow-headers"), QByteArray("authorization,content-type"));
    QCOMPARE(answer.header("access-control-allow-private-network"), QByteArray("true"));
    QVERIFY(answer.header("vary").toLower().contains("origin"));
    QVERIFY(!hasHeader(answer.headers, "access-control-allow-credentials"));
    QCOMPARE(setup.fixture.upstream.receivedCount(), 0);
}

void TestCors::preflightOfAnotherOrigin()
{
    Setup setup;
    for (const QByteArray &origin : {otherPage, QByteArray("null"), QByteArray("https://app.example.evil"),
                                     QByteArray("http://app.example")}) {
        const HttpAnswer answer = setup.preflight(origin);
        QCOMPARE(answer.status, 403);
        QCOMPARE(corsHeaders(answer), 0);
    }
}

void TestCors::preflightOfAKeyThatIsGone_data()
{
    QTest::addColumn<bool>("revoked");
    QTest::newRow("revoked") << true;
    QTest::newRow("switched off") << false;
}

void TestCors::preflightOfAKeyThatIsGone()
{
    QFETCH(const bool, revoked);
    Setup setup;
    QCOMPARE(setup.preflight(page).status, 204);
    if (revoked)
        setup.fixture.keys.front().revokedAt = SystemClock().now();
    else
        setup.fixture.keys.front().enabled = false;
    setup.fixture.publish();
    QCOMPARE(setup.preflight(page).status, 403);
}

void TestCors::whatIsOursHasNoPages_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/health", "/", "/admin/keys", "/docs", "/nowhere"})
        QTest::newRow(path) << QByteArray(path);
}

void TestCors::whatIsOursHasNoPages()
{
    QFETCH(const QByteArray, path);
    Setup setup;
    const HttpAnswer preflight = setup.preflight(page, path);
    QCOMPARE(preflight.status, 403);
    QVERIFY(!hasHeader(preflight.headers, "access-control-allow-methods"));
    QCOMPARE(ask(setup.fixture.port(), requestBytes("GET", path, {{"Origin", page}})).status, 403);
}

void TestCors::answersToAnAllowedOrigin_data()
{
    QTest::addColumn<QByteArray>("key"); // empty: the one that allows it
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("a whole answer") << QByteArray() << QByteArray(R"({"model":"m"})") << 200;
    QTest::newRow("a stream") << QByteArray() << QByteArray(R"({"model":"m","stream":true})") << 200;
    QTest::newRow("a wrong key") << QByteArray("nonsense") << QByteArray(R"({"model":"m"})") << 401;
    QTest::newRow("a refusal") << QByteArray() << QByteArray(R"({"model":"nobody/x"})") << 403;
}

void TestCors::answersToAnAllowedOrigin()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    Setup setup;
    setup.fixture.keys.front().policy.scope.deniedModels = {QStringLiteral("nobody/*")};
    setup.fixture.publish();
    const HttpAnswer answer = setup.post(key.isEmpty() ? setup.open : key, page, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(std::count_if(
                 answer.headers.begin(), answer.headers.end(),
                 [](const Header &header) { return sameName(header.name, "access-control-allow-origin"); }),
             1);
    QCOMPARE(answer.header("access-control-allow-origin"), page);
    QVERIFY(listHolds(answer.header("vary"), "origin"));
    QVERIFY(!hasHeader(answer.headers, "access-control-allow-credentials"));
    QVERIFY(!hasHeader(setup.fixture.lastReceived().headers, "origin"));
}

void TestCors::anotherKeyOrAnotherPageIsRefused()
{
    Setup setup;
    const HttpAnswer otherKey = setup.post(setup.closed, page);
    QCOMPARE(otherKey.status, 403);
    QVERIFY(otherKey.body.contains("origin_not_allowed"));
    QVERIFY(!hasHeader(otherKey.headers, "access-control-allow-origin"));
    QCOMPARE(setup.fixture.recorder.refused().back().errorCode, QByteArray("origin_not_allowed"));
    const HttpAnswer other = setup.post(setup.open, otherPage);
    QCOMPARE(other.status, 403);
    QCOMPARE(corsHeaders(other), 0);
    QCOMPARE(setup.fixture.upstream.receivedCount(), 0);
}

void TestCors::withoutABrowserNothingIsAdded()
{
    Setup setup;
    const HttpAnswer answer = setup.fixture.post(setup.closed, chat, R"({"model":"m"})");
    QCOMPARE(answer.status, 200);
    // Not even what the upstream says: it does not open this gateway.
    QCOMPARE(corsHeaders(answer), 0);
}

void TestCors::optionsWithoutABrowser()
{
    Setup setup;
    const HttpAnswer answer = ask(setup.fixture.port(), requestBytes("OPTIONS", chat));
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("allow"), QByteArray("POST, OPTIONS"));
    QCOMPARE(corsHeaders(answer), 0);
}

QTEST_GUILESS_MAIN(TestCors)
#include "test_cors.moc"
