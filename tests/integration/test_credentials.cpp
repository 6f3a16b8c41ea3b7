// Whose key is it, and what becomes of it: accepted in every place, forwarded from none, written to no log.
#include "core/base/log.h"
#include "tests/integration/conversations.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <mutex>

using namespace sluice;
using namespace sluice::test;

namespace {

const QByteArray personal = "sk-proj-Personal0123456789abcdefghijklmnop";
const QByteArray body = R"({"model":"m"})";

QByteArray everything(const Received &request)
{
    QByteArray all = request.method + ' ' + request.target + '\n';
    for (const Header &header : request.headers)
        all += header.name + ": " + header.value + '\n';
    return all + request.body;
}

// Every line that was logged since it was made.
class LogCollector
{
public:
    LogCollector()
    {
        installLog();
        setLogListener([this](const LogLine &line) {
            const std::lock_guard lock(m_mutex);
            m_text += line.area.toUtf8() + ' ' + line.text.toUtf8() + '\n';
        });
    }
    ~LogCollector() { setLogListener({}); }
    QByteArray text() const
    {
        const std::lock_guard lock(m_mutex);
        return m_text;
    }

private:
    mutable std::mutex m_mutex = {};
    QByteArray m_text = {};
};

struct Setup
{
    explicit Setup(const ProviderSpec &spec = {})
    {
        fixture.addProvider(spec);
        key = fixture.addKey();
        fixture.upstream.otherwise([](const Received &) { return Script::json("{}"); });
        fixture.start();
    }
    HttpAnswer post(const QByteArray &target, HeaderList headers)
    {
        headers.push_back({"Content-Type", "application/json"});
        return ask(fixture.port(), requestBytes("POST", target, headers, body));
    }

    GatewayFixture fixture;
    QByteArray key = {};
};

QByteArray filled(QByteArray text, const QByteArray &key)
{
    return text.replace("KEY", key).replace("PERSONAL", personal);
}

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data();
    void places();
    void providerStyles_data();
    void providerStyles();
    void callerKeepsItsAuthorization();
    void providerHeadersAreAdded();
    void refusedKeys_data();
    void refusedKeys();
    void revocationHoldsFromTheNextRequest();
    void refusedByTheProvider_data();
    void refusedByTheProvider();
    void missingSecretNamesTheProvider();

private:
    LogCollector m_log = {};
};

void TestCredentials::places_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<HeaderList>("headers");

    const auto row = [](const char *name, const char *target, const HeaderList &headers) {
        QTest::newRow(name) << QByteArray(target) << headers;
    };
    const char *chat = "/v1/chat/completions";
    row("a bearer token", chat, {{"Authorization", "Bearer KEY"}});
    row("a bearer token written small", chat, {{"authorization", "bearer KEY"}});
    row("x-api-key", "/v1/messages", {{"x-api-key", "KEY"}});
    row("api-key", chat, {{"api-key", "KEY"}});
    row("x-goog-api-key", "/v1beta/models/g:generateContent", {{"x-goog-api-key", "KEY"}});
    row("?key= alone", "/v1beta/models/g:generateContent?key=KEY", {});
    row("&key= among others", "/v1beta/models/g:generateContent?alt=json&key=KEY&x=1", {});
    row("x-sluice-key", chat, {{"x-sluice-key", "KEY"}});
    row("a personal bearer token beside x-api-key", "/v1/messages",
        {{"Authorization", "Bearer PERSONAL"}, {"x-api-key", "KEY"}});
    row("a personal x-api-key beside a bearer token", "/v1/messages",
        {{"x-api-key", "PERSONAL"}, {"Authorization", "Bearer KEY"}});
    row("personal keys in every other place", "/v1/messages?key=PERSONAL",
        {{"x-api-key", "PERSONAL"},
         {"api-key", "PERSONAL"},
         {"x-goog-api-key", "PERSONAL"},
         {"x-sluice-key", "KEY"},
         {"Authorization", "Bearer PERSONAL"},
         {"Cookie", "session=PERSONAL"},
         {"Proxy-Authorization", "Basic PERSONAL"}});
    row("the virtual key in a header of its own making, too", chat,
        {{"Authorization", "Bearer KEY"}, {"x-my-backup", "KEY"}});
}

void TestCredentials::places()
{
    QFETCH(const QByteArray, target);
    QFETCH(HeaderList, headers);

    Setup setup;
    for (Header &header : headers)
        header.value = filled(header.value, setup.key);
    QCOMPARE(setup.post(filled(target, setup.key), headers).status, 200);
    const QByteArray seen = everything(setup.fixture.lastReceived());
    QVERIFY(seen.contains("Bearer provider-secret-7f1e3b"));
    QVERIFY2(!seen.contains(setup.key), "the virtual key was forwarded");
    QVERIFY2(!seen.contains(personal), "a personal key was forwarded");
    QVERIFY(!seen.contains("key="));
    QCOMPARE(setup.fixture.waitForEnded(1).front().keyId, setup.fixture.keys.front().id);
    for (const QByteArray &secret : {setup.key, personal, QByteArray("provider-secret-7f1e3b")})
        QVERIFY2(!m_log.text().contains(secret), "a secret is in the log");
}

void TestCredentials::providerStyles_data()
{
    QTest::addColumn<AuthStyle>("style");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("bearer") << AuthStyle::Bearer << QByteArray("authorization")
                            << QByteArray("Bearer s3cr/t+1") << QByteArray("a=1");
    QTest::newRow("x-api-key") << AuthStyle::XApiKey << QByteArray("x-api-key") << QByteArray("s3cr/t+1")
                               << QByteArray("a=1");
    QTest::newRow("api-key") << AuthStyle::ApiKey << QByteArray("api-key") << QByteArray("s3cr/t+1")
                             << QByteArray("a=1");
    QTest::newRow("x-goog-api-key") << AuthStyle::GoogApiKey << QByteArray("x-goog-api-key")
                                    << QByteArray("s3cr/t+1") << QByteArray("a=1");
    QTest::newRow("query") << AuthStyle::Query << QByteArray() << QByteArray()
                           << QByteArray("a=1&key=s3cr%2Ft%2B1");
    QTest::newRow("none") << AuthStyle::None << QByteArray() << QByteArray() << QByteArray("a=1");
}

void TestCredentials::providerStyles()
{
    QFETCH(const AuthStyle, style);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, query);

    ProviderSpec spec;
    spec.auth = style;
    spec.secret = "s3cr/t+1";
    Setup setup(spec);
    QCOMPARE(setup.post("/v1/whatever?a=1", {{"x-api-key", setup.key}}).status, 200);
    const Received got = setup.fixture.lastReceived();
    QCOMPARE(got.query(), query);
    for (const char *name : {"authorization", "x-api-key", "api-key", "x-goog-api-key"})
        QCOMPARE(got.header(name), header == name ? value : QByteArray());
}

void TestCredentials::callerKeepsItsAuthorization()
{
    ProviderSpec spec;
    spec.auth = AuthStyle::Caller;
    Setup setup(spec);
    QCOMPARE(
        setup.post("/v1/messages", {{"Authorization", "Bearer " + personal}, {"x-sluice-key", setup.key}})
            .status,
        200);
    const Received got = setup.fixture.lastReceived();
    QCOMPARE(got.header("authorization"), "Bearer " + personal);
    QVERIFY(!everything(got).contains(setup.key));

    // An upstream that refuses it speaks to its own user.
    setup.fixture.upstream.otherwise([](const Received &) { return Script::json("{\"error\":1}", 401); });
    const HttpAnswer refused =
        setup.post("/v1/messages", {{"Authorization", "Bearer " + personal}, {"x-sluice-key", setup.key}});
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.body, QByteArray("{\"error\":1}"));

    // The virtual key in Authorization's place is not the caller's own: it stays here.
    setup.post("/v1/messages", {{"Authorization", "Bearer " + setup.key}});
    QVERIFY(!everything(setup.fixture.lastReceived()).contains(setup.key));
}

void TestCredentials::providerHeadersAreAdded()
{
    ProviderSpec spec;
    spec.headers = {{"HTTP-Referer", "https://sluice.example"}, {"OpenAI-Organization", "org-ours"}};
    Setup setup(spec);
    setup.post("/v1/chat/completions", bearer(setup.key, {{"openai-organization", "org-theirs"}}));
    const Received got = setup.fixture.lastReceived();
    QCOMPARE(got.header("http-referer"), QByteArray("https://sluice.example"));
    QCOMPARE(got.header("openai-organization"), QByteArray("org-ours"));
    QVERIFY(!everything(got).contains("org-theirs"));
}

void TestCredentials::refusedKeys_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("whatKey");
    QTest::addColumn<QByteArray>("shape");

    const QByteArray openAi = R"("type":"invalid_request_error")";
    const QByteArray anthropic = R"("type":"authentication_error")";
    const QByteArray google = R"("status":"UNAUTHENTICATED")";
    for (const char *what : {"unknown", "revoked", "none"}) {
        const auto row = [what](const char *protocol, const char *target, const QByteArray &shape) {
            QTest::addRow("%s key in %s", what, protocol)
                << QByteArray(target) << QString::fromUtf8(what) << shape;
        };
        row("Chat", "/v1/chat/completions", openAi);
        row("Responses", "/v1/responses", openAi);
        row("Messages", "/v1/messages", anthropic);
        row("Gemini", "/v1beta/models/g:generateContent", google);
        row("embeddings", "/v1/embeddings", openAi);
        row("a list of models", "/v1/models", openAi);
    }
}

void TestCredentials::refusedKeys()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, whatKey);
    QFETCH(const QByteArray, shape);

    Setup setup;
    QByteArray presented = setup.key;
    if (whatKey == QLatin1String("unknown"))
        presented = makeSecret().secret;
    else if (whatKey == QLatin1String("revoked"))
        setup.fixture.keys.front().revokedAt = SystemClock().now();
    setup.fixture.publish();

    const bool lists = target == "/v1/models";
    const HeaderList headers = whatKey == QLatin1String("none") ? HeaderList() : bearer(presented);
    const HttpAnswer answer =
        lists ? ask(setup.fixture.port(), requestBytes("GET", target, headers)) : setup.post(target, headers);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.header("x-should-retry"), QByteArray("false"));
    QCOMPARE(answer.header("content-type"), QByteArray("application/json"));
    QVERIFY2(answer.body.contains(shape), answer.body);
    QVERIFY(!answer.body.contains(presented));
    QVERIFY(QJsonDocument::fromJson(answer.body).isObject());
    QCOMPARE(setup.fixture.upstream.receivedCount(), 0);
    QVERIFY(waitFor([&] { return setup.fixture.recorder.refused().size() == 1; }));
    QCOMPARE(setup.fixture.recorder.refused().front().stage, QByteArray("authenticate"));
    QVERIFY(!m_log.text().contains(presented));
}

void TestCredentials::revocationHoldsFromTheNextRequest()
{
    Setup setup;
    HttpClient client(setup.fixture.port());
    const QByteArray request = requestBytes("POST", "/v1/chat/completions", bearer(setup.key), body);
    client.send(request);
    QCOMPARE(client.readAnswer().status, 200);
    setup.fixture.keys.front().revokedAt = SystemClock().now();
    setup.fixture.publish();
    client.send(request);
    const HttpAnswer refused = client.readAnswer();
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.body.contains("revoked"));
}

void TestCredentials::refusedByTheProvider_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("Chat") << QByteArray("/v1/chat/completions");
    QTest::newRow("Responses") << QByteArray("/v1/responses");
    QTest::newRow("Messages") << QByteArray("/v1/messages");
    QTest::newRow("Gemini") << QByteArray("/v1beta/models/g:generateContent");
}

void TestCredentials::refusedByTheProvider()
{
    QFETCH(const QByteArray, target);

    ProviderSpec spec;
    spec.name = QStringLiteral("Wonder House");
    Setup setup(spec);
    setup.fixture.upstream.otherwise([](const Received &request) {
        return Script::json("{\"error\":\"bad key " + request.header("authorization") + "\"}", 401);
    });
    const HttpAnswer answer = setup.post(target, bearer(setup.key));
    QCOMPARE(answer.status, 502);
    QVERIFY2(answer.body.contains("Wonder House"), answer.body);
    QVERIFY2(!answer.body.contains("provider-secret"), answer.body);
    QVERIFY(answer.clean);
    const RequestRecord record = setup.fixture.waitForEnded(1).front();
    QCOMPARE(record.outcome, Outcome::UpstreamError);
    QCOMPARE(record.status, 502);
    QVERIFY(!record.error.contains(QStringLiteral("provider-secret")));
}

void TestCredentials::missingSecretNamesTheProvider()
{
    ProviderSpec spec;
    spec.secret.clear();
    Setup setup(spec);
    const HttpAnswer answer = setup.post("/v1/messages", bearer(setup.key));
    QCOMPARE(answer.status, 502);
    QVERIFY2(answer.body.contains("mock"), answer.body);
    QCOMPARE(setup.fixture.upstream.receivedCount(), 0);
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "test_credentials.moc"
