// What a key writes into its requests: the cap on the output and the system prompt, and what the books say
// of it.
#include "tests/integration/conversations.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

struct Setup
{
    Setup()
    {
        fixture.addProvider();
        key = fixture.addKey();
        fixture.upstream.otherwise([](const Received &) { return Script::json("{}"); });
    }
    KeyPolicy &policy() { return fixture.keys.front().policy; }

    GatewayFixture fixture = GatewayFixture();
    QByteArray key = {};
};

} // namespace

class TestKeyEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodies_data();
    void bodies();
    void editsAndTheModelsNameTogether();
    void editsAndTheWishForUsageTogether();
    void aBodyThatCameCompressed();
};

void TestKeyEdits::bodies_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<qint64>("cap");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("arrives"); // empty: as it was sent

    const auto row = [](const char *name, const char *target, qint64 cap, SystemPromptMode mode,
                        const char *sent, const char *arrives) {
        QTest::newRow(name) << QByteArray(target) << cap << int(mode) << QByteArray(sent)
                            << QByteArray(arrives);
    };
    const auto None = SystemPromptMode::None;
    const auto Missing = SystemPromptMode::WhenMissing;
    const auto Always = SystemPromptMode::Always;
    row("nothing to do", "/v1/chat/completions", 0, None, R"({"model":"m"})", "");
    row("below the cap", "/v1/chat/completions", 50, None, R"({"model":"m","max_tokens":9})", "");
    row("Chat, capped", "/v1/chat/completions", 50, None, R"({"model":"m","max_tokens":90})",
        R"({"model":"m","max_tokens":50})");
    row("Chat, the cap put in", "/v1/chat/completions", 50, None, R"({"model":"m"})",
        R"({"max_tokens":50,"model":"m"})");
    row("Responses, capped", "/v1/responses", 50, None, R"({"model":"m","max_output_tokens":90})",
        R"({"model":"m","max_output_tokens":50})");
    row("Messages, capped", "/v1/messages", 50, None, R"({"model":"m","max_tokens":90})",
        R"({"model":"m","max_tokens":50})");
    row("Gemini, capped", "/v1beta/models/m:generateContent", 50, None,
        R"({"generationConfig":{"maxOutputTokens":90}})", R"({"generationConfig":{"maxOutputTokens":50}})");
    row("Messages, a prompt where there is none", "/v1/messages", 0, Missing, R"({"model":"m"})",
        R"({"system":"Be brief.","model":"m"})");
    row("Messages, none where there is one", "/v1/messages", 0, Missing, R"({"model":"m","system":"s"})", "");
    row("Messages, a prompt in any case", "/v1/messages", 0, Always, R"({"model":"m","system":"s"})",
        R"({"model":"m","system":"Be brief.\n\ns"})");
    row("Chat, both", "/v1/chat/completions", 50, Always,
        R"({"messages":[{"role":"user","content":"u"}],"max_tokens":90})",
        R"({"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"u"}],"max_tokens":50})");
    row("embeddings have neither", "/v1/embeddings", 50, Always, R"({"model":"m","input":"x"})", "");
}

void TestKeyEdits::bodies()
{
    QFETCH(const QByteArray, target);
    QFETCH(const qint64, cap);
    QFETCH(const int, mode);
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, arrives);
    Setup setup;
    setup.policy().maxOutputTokens = cap;
    setup.policy().systemPromptMode = SystemPromptMode(mode);
    setup.policy().systemPrompt = QStringLiteral("Be brief.");
    setup.fixture.start();
    QCOMPARE(setup.fixture.post(setup.key, target, sent).status, 200);
    QCOMPARE(setup.fixture.lastReceived().body, arrives.isEmpty() ? sent : arrives);
    QCOMPARE(setup.fixture.waitForEnded(1).front().exactness,
             arrives.isEmpty() ? Exactness::ByteExact : Exactness::Edited);
}

void TestKeyEdits::editsAndTheModelsNameTogether()
{
    Setup setup;
    setup.policy().maxOutputTokens = 50;
    setup.fixture.start();
    QCOMPARE(
        setup.fixture.post(setup.key, "/v1/chat/completions", R"({"max_tokens":90,"model":"mock/m"})").status,
        200);
    QCOMPARE(setup.fixture.lastReceived().body, QByteArray(R"({"max_tokens":50,"model":"m"})"));
    // The name alone is an edit too: the body is not what the client sent.
    setup.policy().maxOutputTokens = 0;
    setup.fixture.publish();
    QCOMPARE(setup.fixture.post(setup.key, "/v1/chat/completions", R"({"model":"mock/m"})").status, 200);
    QCOMPARE(setup.fixture.waitForEnded(2).back().exactness, Exactness::Edited);
    QCOMPARE(setup.fixture.post(setup.key, "/v1/chat/completions", R"({"model":"m"})").status, 200);
    QCOMPARE(setup.fixture.waitForEnded(3).back().exactness, Exactness::ByteExact);
}

void TestKeyEdits::editsAndTheWishForUsageTogether()
{
    Setup setup;
    setup.policy().maxOutputTokens = 50;
    setup.policy().systemPromptMode = SystemPromptMode::Always;
    setup.policy().systemPrompt = QStringLiteral("P");
    setup.fixture.start();
    QCOMPARE(setup.fixture
                 .post(setup.key, "/v1/chat/completions",
                       R"({"model":"m","stream":true,"messages":[{"role":"user","content":"u"}]})")
                 .status,
             200);
    QCOMPARE(
        setup.fixture.lastReceived().body,
        QByteArray(R"({"max_tokens":50,"stream_options":{"include_usage":true},"model":"m","stream":true,)"
                   R"("messages":[{"role":"system","content":"P"},{"role":"user","content":"u"}]})"));
}

void TestKeyEdits::aBodyThatCameCompressed()
{
    Setup setup;
    setup.policy().maxOutputTokens = 50;
    setup.fixture.start();
    const QByteArray zipped = gzip(R"({"model":"m","max_tokens":90})");
    QCOMPARE(setup.fixture.post(setup.key, "/v1/messages", zipped, {{"Content-Encoding", "gzip"}}).status,
             200);
    QCOMPARE(setup.fixture.lastReceived().body, QByteArray(R"({"model":"m","max_tokens":50})"));
    QVERIFY(!hasHeader(setup.fixture.lastReceived().headers, "content-encoding"));
}

QTEST_GUILESS_MAIN(TestKeyEdits)
#include "test_keyedits.moc"
