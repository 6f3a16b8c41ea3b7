// What a key may ask for, through real sockets: each refusal in its protocol, with its code in the books, and
// nothing of it upstream.
#include "tests/integration/conversations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

const QByteArray chat = "/v1/chat/completions";

// Words with blanks between them.
QStringList listOf(const char *words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

// Two providers: "first" serves a and shared, "second" serves b and shared.
struct Setup
{
    Setup()
    {
        ProviderSpec spec;
        spec.name = QStringLiteral("first");
        spec.models = {QStringLiteral("a"), QStringLiteral("shared")};
        first = fixture.addProvider(spec).id;
        spec.name = QStringLiteral("second");
        spec.models = {QStringLiteral("b"), QStringLiteral("shared")};
        spec.baseUrl = other.url();
        second = fixture.addProvider(spec).id;
        key = fixture.addKey();
        fixture.upstream.otherwise([](const Received &) { return Script::json("{}"); });
        other.otherwise([](const Received &) { return Script::json("{}"); });
    }
    KeyScope &scope() { return fixture.keys.front().policy.scope; }
    int received() const { return fixture.upstream.receivedCount() + other.receivedCount(); }

    MockUpstream other = {};
    GatewayFixture fixture = GatewayFixture();
    QUuid first = {};
    QUuid second = {};
    QByteArray key = {};
};

} // namespace

using Restrict = std::function<void(Setup &)>;
Q_DECLARE_METATYPE(Restrict)

class TestScopes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void refusalsStopEachAgent_data();
    void refusalsStopEachAgent();
    void routingPassesOverWhatIsNotAllowed();
    void theModelList_data();
    void theModelList();
    void aChangeHoldsForTheNextRequest();
};

void TestScopes::verdicts_data()
{
    QTest::addColumn<Restrict>("restrict");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code"); // empty: it goes through
    QTest::addColumn<QByteArray>("stage");

    const auto row = [](const char *name, const QByteArray &target, const char *body, const char *code,
                        const char *stage, Restrict restrict) {
        QTest::newRow(name) << restrict << target << QByteArray(body) << QByteArray(code)
                            << QByteArray(stage);
    };
    const Restrict onlyA = [](Setup &s) { s.scope().allowedModels = {QStringLiteral("a")}; };
    row("an allowed model", chat, R"({"model":"a"})", "", "", onlyA);
    row("an allowed model at its provider", chat, R"({"model":"first/a"})", "", "", onlyA);
    row("another model", chat, R"({"model":"b"})", "model_not_allowed", "route", onlyA);
    row("another model at its provider", chat, R"({"model":"second/b"})", "model_not_allowed", "route",
        onlyA);
    row("no model", chat, R"({"messages":[]})", "model_not_allowed", "route", onlyA);
    row("a model on a path that passes through", "/v1/rerank", R"({"model":"b"})", "model_not_allowed",
        "route", onlyA);
    row("an allowed one there", "/v1/rerank", R"({"model":"a"})", "", "", onlyA);
    row("no model on such a path", "/v1/files", R"({})", "model_not_allowed", "route", onlyA);
    row("a model in the path", "/v1beta/models/b:generateContent", R"({})", "model_not_allowed", "route",
        onlyA);
    row("a deployment in the path", "/openai/deployments/b/chat/completions?api-version=1",
        R"({"model":"a"})", "model_not_allowed", "route", onlyA);
    row("a batch of messages", "/v1/messages/batches", R"({"requests":[{"params":{"model":"b"}}]})",
        "model_not_allowed", "route", onlyA);
    row("said twice: the last one counts", chat, R"({"model":"a","model":"b"})", "model_not_allowed", "route",
        onlyA);
    row("a denied model", chat, R"({"model":"shared"})", "model_not_allowed", "route",
        [](Setup &s) { s.scope().deniedModels = {QStringLiteral("re:sha.*")}; });
    row("denied wins", chat, R"({"model":"a"})", "model_not_allowed", "route", [](Setup &s) {
        s.scope().allowedModels = {QStringLiteral("*")};
        s.scope().deniedModels = {QStringLiteral("A")};
    });
    row("a provider that is not allowed", chat, R"({"model":"b"})", "provider_not_allowed", "route",
        [](Setup &s) { s.scope().allowedProviders = {s.first}; });
    row("a provider that is addressed", "/p/second/v1/chat/completions", R"({"model":"shared"})",
        "provider_not_allowed", "route", [](Setup &s) { s.scope().allowedProviders = {s.first}; });
    row("an endpoint that is allowed", chat, R"({"model":"a"})", "", "",
        [](Setup &s) { s.scope().allowedEndpoints = {QStringLiteral("chat")}; });
    row("an endpoint that is not", "/v1/embeddings", R"({"model":"a"})", "endpoint_not_allowed", "authorize",
        [](Setup &s) { s.scope().allowedEndpoints = {QStringLiteral("chat")}; });
    row("a path pattern", "/v1/files/f1", R"({})", "", "",
        [](Setup &s) { s.scope().allowedEndpoints = {QStringLiteral("POST /v1/files/*")}; });
    row("an address that is allowed", chat, R"({"model":"a"})", "", "",
        [](Setup &s) { s.scope().allowedAddresses = {QStringLiteral("127.0.0.0/8")}; });
    row("an address that is not", chat, R"({"model":"a"})", "address_not_allowed", "authorize", [](Setup &s) {
        s.scope().allowedAddresses = {QStringLiteral("10.0.0.0/8"), QStringLiteral("::1")};
    });
    row("outside its hours", chat, R"({"model":"a"})", "outside_active_hours", "authorize", [](Setup &s) {
        s.scope().hours = ActiveHours{0, 0, 1440, "UTC"};
    });
    row("within its hours", chat, R"({"model":"a"})", "", "", [](Setup &s) {
        s.scope().hours = ActiveHours{0x7f, 0, 1440, "UTC"};
    });
}

void TestScopes::verdicts()
{
    QFETCH(const Restrict, restrict);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, stage);

    Setup setup;
    restrict(setup);
    setup.fixture.start();
    const HttpAnswer answer = setup.fixture.post(setup.key, target, body);
    if (code.isEmpty()) {
        QCOMPARE(answer.status, 200);
        QCOMPARE(setup.received(), 1);
        QCOMPARE(setup.fixture.waitForEnded(1).front().errorCode, QByteArray());
        return;
    }
    QCOMPARE(answer.status, 403);
    QCOMPARE(setup.received(), 0);
    QVERIFY2(answer.body.contains("laptop"), answer.body);
    const RequestRecord record = setup.fixture.recorder.refused().front();
    QCOMPARE(record.errorCode, code);
    QCOMPARE(record.stage, stage);
    QCOMPARE(record.status, 403);
    QCOMPARE(record.outcome, Outcome::Refused);
}

// observed-clients.md 5, "How a gateway should say no for good".
void TestScopes::refusalsStopEachAgent_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("shape");
    QTest::newRow("Chat") << chat << 403 << QByteArray(R"("code":"model_not_allowed")");
    QTest::newRow("Responses") << QByteArray("/v1/responses") << 400
                               << QByteArray(R"("type":"invalid_request_error")");
    QTest::newRow("Messages") << QByteArray("/v1/messages") << 403
                              << QByteArray(R"("type":"permission_error")");
    QTest::newRow("Gemini") << QByteArray("/v1beta/models/b:generateContent") << 403
                            << QByteArray(R"("status":"PERMISSION_DENIED")");
}

void TestScopes::refusalsStopEachAgent()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    QFETCH(const QByteArray, shape);
    Setup setup;
    setup.scope().allowedModels = {QStringLiteral("a")};
    setup.fixture.start();
    const HttpAnswer answer = setup.fixture.post(setup.key, target, R"({"model":"b"})");
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.contains(shape), answer.body);
    QCOMPARE(answer.header("x-should-retry"), QByteArray("false"));
    QVERIFY(!hasHeader(answer.headers, "retry-after"));
}

void TestScopes::routingPassesOverWhatIsNotAllowed()
{
    Setup setup;
    setup.fixture.start();
    const QByteArray shared = R"({"model":"shared"})";
    QCOMPARE(setup.fixture.post(setup.key, chat, shared).status, 200);
    QCOMPARE(setup.fixture.upstream.receivedCount(), 1);
    setup.scope().allowedProviders = {setup.second};
    setup.fixture.publish();
    QCOMPARE(setup.fixture.post(setup.key, chat, shared).status, 200);
    QCOMPARE(setup.other.receivedCount(), 1);
    setup.scope().allowedProviders.clear();
    setup.scope().allowedModels = {QStringLiteral("second/*")};
    setup.fixture.publish();
    QCOMPARE(setup.fixture.post(setup.key, chat, shared).status, 200);
    QCOMPARE(setup.other.receivedCount(), 2);
    // Nobody is known for it, the default provider is forbidden: the only one that is left takes it.
    setup.scope().allowedModels.clear();
    setup.scope().allowedProviders = {setup.second};
    setup.fixture.publish();
    QCOMPARE(setup.fixture.post(setup.key, chat, R"({"model":"unheard-of"})").status, 200);
    QCOMPARE(setup.other.receivedCount(), 3);
}

void TestScopes::theModelList_data()
{
    QTest::addColumn<Restrict>("restrict");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("everything") << Restrict([](Setup &) {}) << listOf("a b second/shared shared");
    QTest::newRow("some models") << Restrict([](Setup &s) {
        s.scope().allowedModels = {QStringLiteral("?")};
    }) << listOf("a b");
    QTest::newRow("but one") << Restrict([](Setup &s) {
        s.scope().deniedModels = {QStringLiteral("shared")};
    }) << listOf("a b");
    QTest::newRow("one provider: the plain name is free")
        << Restrict([](Setup &s) { s.scope().allowedProviders = {s.second}; }) << listOf("b shared");
}

void TestScopes::theModelList()
{
    QFETCH(const Restrict, restrict);
    Setup setup;
    restrict(setup);
    setup.fixture.start();
    const HttpAnswer answer = ask(setup.fixture.port(), requestBytes("GET", "/v1/models", bearer(setup.key)));
    QCOMPARE(answer.status, 200);
    QStringList ids;
    const QJsonArray data = QJsonDocument::fromJson(answer.body)[QStringLiteral("data")].toArray();
    for (const QJsonValue &model : data)
        ids.append(model[QStringLiteral("id")].toString());
    ids.sort();
    QTEST(ids, "expected");
    const bool hasA = ids.contains(QStringLiteral("a"));
    QCOMPARE(ask(setup.fixture.port(), requestBytes("GET", "/v1/models/a", bearer(setup.key))).status,
             hasA ? 200 : 404);
}

void TestScopes::aChangeHoldsForTheNextRequest()
{
    Setup setup;
    setup.fixture.start();
    for (int round = 0; round < 3; ++round) {
        setup.scope().allowedModels = {QStringLiteral("a")};
        setup.fixture.publish();
        QCOMPARE(setup.fixture.post(setup.key, chat, R"({"model":"b"})").status, 403);
        setup.scope().allowedModels = {QStringLiteral("b")};
        setup.fixture.publish();
        QCOMPARE(setup.fixture.post(setup.key, chat, R"({"model":"b"})").status, 200);
    }
}

QTEST_GUILESS_MAIN(TestScopes)
#include "test_scopes.moc"
