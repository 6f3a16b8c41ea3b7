// Which provider answers, and what the gateway answers itself: probes, lists, refusals of its own.
#include "tests/integration/conversations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

// Three providers on three servers, so that each can tell what it got.
struct Setup
{
    Setup()
    {
        ProviderSpec spec;
        spec.models = {QStringLiteral("alpha-1"), QStringLiteral("shared")};
        spec.name = QStringLiteral("alpha");
        fixture.addProvider(spec);
        key = fixture.addKey();
        spec.name = QStringLiteral("beta");
        spec.models = {QStringLiteral("beta-1"), QStringLiteral("shared"), QStringLiteral("org/beta-2")};
        spec.baseUrl = beta.url("/v1");
        fixture.addProvider(spec);
        spec.name = QStringLiteral("gamma");
        spec.models = {QStringLiteral("gamma-1")};
        spec.protocol = ProviderProtocol::Anthropic;
        spec.baseUrl = gamma.url("/api/");
        fixture.addProvider(spec);
        for (MockUpstream *upstream : {&fixture.upstream, &beta, &gamma})
            upstream->otherwise([](const Received &) { return Script::json("{}"); });
        fixture.start();
    }
    QByteArray answeredBy() const
    {
        QByteArray names;
        names +=
            fixture.upstream.receivedCount() > 0 ? "alpha " + fixture.upstream.received().back().target : "";
        names += beta.receivedCount() > 0 ? "beta " + beta.received().back().target : "";
        names += gamma.receivedCount() > 0 ? "gamma " + gamma.received().back().target : "";
        return names;
    }
    HttpAnswer get(const QByteArray &target, const HeaderList &headers)
    {
        return ask(fixture.port(), requestBytes("GET", target, headers));
    }

    MockUpstream beta;
    MockUpstream gamma;
    GatewayFixture fixture;
    QByteArray key = {};
};

QStringList namesIn(const QByteArray &body, const QString &list, const QString &field)
{
    QStringList names;
    for (const QJsonValue &entry : QJsonDocument::fromJson(body).object().value(list).toArray())
        names.append(entry.toObject().value(field).toString());
    return names;
}

} // namespace

class TestRouting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void providers_data();
    void providers();
    void theOrderDecides();
    void noRoute_data();
    void noRoute();
    void models_data();
    void models();
    void modelsPageByPage();
    void oneModel();
    void probes_data();
    void probes();
    void health();
    void refusals_data();
    void refusals();
};

void TestRouting::providers_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("answeredBy");

    const auto row = [](const char *name, const char *target, const char *model, const char *by) {
        QTest::newRow(name) << QByteArray(target) << QByteArray(model) << QByteArray(by);
    };
    row("a prefix names it", "/v1/chat/completions", "beta/anything", "beta /v1/chat/completions");
    row("a known model finds it", "/v1/chat/completions", "beta-1", "beta /v1/chat/completions");
    row("a known model with a slash", "/v1/chat/completions", "org/beta-2", "beta /v1/chat/completions");
    row("two serve it: the first", "/v1/chat/completions", "shared", "alpha /v1/chat/completions");
    row("nobody is known to serve it: the key's own", "/v1/chat/completions", "new-9",
        "alpha /v1/chat/completions");
    row("no model: the key's own", "/v1/whatever", "", "alpha /v1/whatever");
    row("an address", "/p/beta/v1/chat/completions", "alpha-1", "beta /v1/chat/completions");
    row("an address in another case", "/p/BETA/v1/responses", "x", "beta /v1/responses");
    row("an address without a version", "/p/gamma/messages", "x", "gamma /api/v1/messages");
    row("a base URL without /v1", "/chat/completions", "beta-1", "beta /v1/chat/completions");
    row("a base URL with /v1 twice", "/v1/v1/messages", "gamma-1", "gamma /api/v1/messages");
    row("a trailing slash", "/v1/responses/", "beta-1", "beta /v1/responses");
    row("Gemini's path names the model", "/v1beta/models/beta-1:generateContent", "",
        "beta /v1/models/beta-1:generateContent");
    row("Azure's path names the deployment", "/openai/deployments/beta-1/chat/completions?api-version=1", "",
        "beta /v1/chat/completions?api-version=1");
}

void TestRouting::providers()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, model);
    QFETCH(const QByteArray, answeredBy);

    Setup setup;
    const QByteArray body = model.isEmpty() ? "{}" : "{\"model\":\"" + model + "\"}";
    const HttpAnswer answer = setup.fixture.post(setup.key, target, body);
    QVERIFY2(answer.status == 200, answer.body);
    QCOMPARE(setup.answeredBy(), answeredBy);
}

// Preference is the providers' order: who is moved up is asked by the next request.
void TestRouting::theOrderDecides()
{
    Setup setup;
    const auto ask = [&setup] {
        setup.fixture.post(setup.key, "/v1/chat/completions", "{\"model\":\"shared\"}");
        return QByteArray::number(setup.fixture.upstream.receivedCount()) + ' ' +
               QByteArray::number(setup.beta.receivedCount());
    };
    setup.fixture.providers[0].order = 1;
    setup.fixture.providers[1].order = 2;
    setup.fixture.publish();
    QCOMPARE(ask(), QByteArray("1 0"));
    setup.fixture.providers[1].order = 0;
    setup.fixture.publish();
    QCOMPARE(ask(), QByteArray("1 1"));
    setup.fixture.providers[1].enabled = false; // one that is off is no choice
    setup.fixture.publish();
    QCOMPARE(ask(), QByteArray("2 1"));
}

void TestRouting::noRoute_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no default provider and an unknown model")
        << QByteArray("/v1/chat/completions") << QByteArray("new-9") << QByteArray("new-9");
    QTest::newRow("no such provider in the address")
        << QByteArray("/p/delta/v1/messages") << QByteArray("x") << QByteArray("delta");
    QTest::newRow("a provider that is switched off")
        << QByteArray("/p/beta/v1/responses") << QByteArray("x") << QByteArray("switched off");
}

void TestRouting::noRoute()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, model);
    QFETCH(const QByteArray, words);

    Setup setup;
    setup.fixture.keys.front().defaultProvider = {};
    setup.fixture.providers[1].enabled = false;
    setup.fixture.publish();
    const HttpAnswer answer = setup.fixture.post(setup.key, target, "{\"model\":\"" + model + "\"}");
    QCOMPARE(answer.status, 404);
    QVERIFY2(answer.body.contains(words), answer.body);
    QVERIFY(setup.answeredBy().isEmpty());
    QCOMPARE(setup.fixture.recorder.refused().front().stage, QByteArray("route"));
}

void TestRouting::models_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("before");

    const QString data = QStringLiteral("data");
    const QString id = QStringLiteral("id");
    QTest::newRow("OpenAI") << QByteArray("/v1/models") << HeaderList{{"Authorization", "Bearer KEY"}} << data
                            << id << QString();
    QTest::newRow("OpenAI without /v1")
        << QByteArray("/models") << HeaderList{{"Authorization", "Bearer KEY"}} << data << id << QString();
    QTest::newRow("Anthropic") << QByteArray("/v1/models?limit=1000")
                               << HeaderList{{"x-api-key", "KEY"}, {"anthropic-version", "2023-06-01"}}
                               << data << id << QString();
    QTest::newRow("Gemini under /v1")
        << QByteArray("/v1/models") << HeaderList{{"x-goog-api-key", "KEY"}} << QStringLiteral("models")
        << QStringLiteral("name") << QStringLiteral("models/");
    QTest::newRow("Gemini by ?key=") << QByteArray("/v1beta/models?key=KEY") << HeaderList()
                                     << QStringLiteral("models") << QStringLiteral("name")
                                     << QStringLiteral("models/");
}

void TestRouting::models()
{
    QFETCH(QByteArray, target);
    QFETCH(HeaderList, headers);
    QFETCH(const QString, list);
    QFETCH(const QString, field);
    QFETCH(const QString, before);

    Setup setup;
    for (Header &header : headers)
        header.value.replace("KEY", setup.key);
    const HttpAnswer answer = setup.get(target.replace("KEY", setup.key), headers);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("content-type"), QByteArray("application/json"));
    const QStringList expected{QStringLiteral("alpha-1"),    QStringLiteral("shared"),
                               QStringLiteral("beta-1"),     QStringLiteral("beta/shared"),
                               QStringLiteral("org/beta-2"), QStringLiteral("gamma-1")};
    QStringList names = namesIn(answer.body, list, field);
    for (QString &name : names) {
        QVERIFY(name.startsWith(before));
        name.remove(0, before.size());
    }
    QCOMPARE(names, expected);
    QVERIFY(setup.answeredBy().isEmpty());
}

void TestRouting::modelsPageByPage()
{
    Setup setup;
    const HeaderList anthropic{{"x-api-key", setup.key}, {"anthropic-version", "2023-06-01"}};
    const HttpAnswer first = setup.get("/v1/models?limit=2", anthropic);
    const QString data = QStringLiteral("data");
    const QString id = QStringLiteral("id");
    QCOMPARE(namesIn(first.body, data, id),
             (QStringList{QStringLiteral("alpha-1"), QStringLiteral("shared")}));
    QCOMPARE(QJsonDocument::fromJson(first.body).object().value(QStringLiteral("has_more")).toBool(), true);
    const HttpAnswer second = setup.get("/v1/models?limit=100&after_id=shared", anthropic);
    QCOMPARE(namesIn(second.body, data, id).size(), 4);
    QCOMPARE(QJsonDocument::fromJson(second.body).object().value(QStringLiteral("has_more")).toBool(true),
             false);

    const HeaderList google{{"x-goog-api-key", setup.key}};
    QStringList seen;
    QByteArray token;
    do {
        const HttpAnswer page =
            setup.get("/v1beta/models?pageSize=4" + (token.isEmpty() ? "" : "&pageToken=" + token), google);
        seen += namesIn(page.body, QStringLiteral("models"), QStringLiteral("name"));
        token = QJsonDocument::fromJson(page.body)
                    .object()
                    .value(QStringLiteral("nextPageToken"))
                    .toString()
                    .toUtf8();
    } while (!token.isEmpty() && seen.size() < 20);
    QCOMPARE(seen.size(), 6);
}

void TestRouting::oneModel()
{
    Setup setup;
    const HttpAnswer found = setup.get("/v1/models/org/beta-2", bearer(setup.key));
    QCOMPARE(found.status, 200);
    QCOMPARE(QJsonDocument::fromJson(found.body).object().value(QStringLiteral("id")).toString(),
             QStringLiteral("org/beta-2"));
    QCOMPARE(setup.get("/v1/models/nothing", bearer(setup.key)).status, 404);
    // An address asks that provider itself.
    setup.get("/p/beta/v1/models", bearer(setup.key));
    QCOMPARE(setup.answeredBy(), QByteArray("beta /v1/models"));
}

void TestRouting::probes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    for (const char *method : {"HEAD", "GET"}) {
        for (const char *target : {"/", "/api/hello"})
            QTest::addRow("%s %s", method, target) << QByteArray(method) << QByteArray(target);
    }
}

void TestRouting::probes()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);

    Setup setup;
    HttpClient client(setup.fixture.port());
    client.send(requestBytes(method, target));
    const HttpAnswer answer = client.readAnswer(method != "HEAD");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray());
    // The connection is then used for the turn.
    client.send(requestBytes("POST", "/v1/messages", bearer(setup.key), "{\"model\":\"alpha-1\"}"));
    QCOMPARE(client.readAnswer().status, 200);
    QVERIFY(setup.fixture.recorder.refused().empty());
}

void TestRouting::health()
{
    Setup setup;
    const HttpAnswer answer = setup.get("/health", {});
    QCOMPARE(answer.status, 200);
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(body.value(QStringLiteral("status")).toString(), QStringLiteral("ok"));
    QCOMPARE(body.value(QStringLiteral("version")).toString(), QStringLiteral(SLUICE_VERSION));
}

void TestRouting::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("shape");

    const QByteArray openAi = R"("param":null)";
    const QByteArray anthropic = R"({"type":"error","error":{"type":")";
    const QByteArray google = R"("status":")";
    const auto row = [](const char *name, const char *method, const char *target, const HeaderList &headers,
                        int status, const QByteArray &shape) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << headers << status << shape;
    };
    row("nothing is there", "GET", "/nothing/here", {}, 404, openAi);
    row("nothing is there for an Anthropic client", "POST", "/nothing/here",
        {{"anthropic-version", "2023-06-01"}}, 404, anthropic);
    row("nothing is there for a Gemini client", "POST", "/nothing/here", {{"x-goog-api-key", "x"}}, 404,
        google);
    row("a wrong method on Chat", "GET", "/v1/chat/completions", {}, 405, openAi);
    row("a wrong method on Messages", "DELETE", "/v1/messages", {}, 405, anthropic);
    row("a wrong method on Gemini", "GET", "/v1beta/models/g:generateContent", {}, 405, google);
    row("a WebSocket", "GET", "/v1/responses",
        {{"Connection", "Upgrade"},
         {"Upgrade", "websocket"},
         {"Sec-WebSocket-Key", "x"},
         {"Sec-WebSocket-Version", "13"}},
        426, openAi);
    row("a question about methods", "OPTIONS", "/v1/chat/completions", {}, 204, {});
    row("a foreign Host", "GET", "/v1/models", {{"Host", "evil.example"}}, 403, openAi);
    row("a foreign Host that only begins well", "GET", "/health", {{"Host", "127.0.0.1.evil.example"}}, 403,
        openAi);
    row("a foreign Origin", "POST", "/v1/messages",
        {{"Origin", "https://evil.example"}, {"anthropic-version", "1"}}, 403, anthropic);
    row("an Origin that is no page at all", "POST", "/v1/chat/completions", {{"Origin", "null"}}, 403,
        openAi);
    row("a foreign Origin on a probe", "GET", "/", {{"Origin", "https://evil.example"}}, 403, openAi);
}

void TestRouting::refusals()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const HeaderList, headers);
    QFETCH(const int, status);
    QFETCH(const QByteArray, shape);

    Setup setup;
    const HttpAnswer answer =
        ask(setup.fixture.port(), requestBytes(method, target, bearer(setup.key, headers)));
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.contains(shape), answer.body);
    QVERIFY(answer.clean);
    QCOMPARE(hasHeader(answer.headers, "allow"), status == 405 || status == 204);
    QVERIFY(!hasHeader(answer.headers, "access-control-allow-origin"));
    QVERIFY(setup.answeredBy().isEmpty());
}

QTEST_GUILESS_MAIN(TestRouting)
#include "test_routing.moc"
