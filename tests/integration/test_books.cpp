// Every request is in the ledger once, with its exact cost.
#include "tests/integration/conversations.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

struct Case
{
    const char *name;
    Dialogue dialogue;
    Usage usage;
    qint64 pico; // by hand, see conversations.h
    const char *served;
};

Usage usageOf(qint64 input, qint64 cacheRead, qint64 cacheWrite, qint64 output, qint64 reasoning)
{
    Usage usage;
    usage.input = input;
    usage.cacheRead = cacheRead;
    usage.cacheWrite5m = cacheWrite;
    usage.output = output;
    usage.reasoning = reasoning;
    return usage;
}

std::vector<Case> cases()
{
    return {{"Chat", chatDialogue(), usageOf(176, 1024, 0, 40, 40), 1'148'000'000, "gpt-5-2025-08-07"},
            {"Responses", responsesDialogue(), usageOf(176, 1024, 0, 40, 40), 1'504'000'000, "o3-2025-04-16"},
            {"Messages", messagesDialogue(), usageOf(12, 9000, 300, 80, 0), 5'061'000'000,
             "claude-sonnet-4-5-20250929"},
            {"Gemini", geminiDialogue(), usageOf(40, 60, 0, 7, 30), 106'300'000, "gemini-2.5-flash"}};
}

struct Setup
{
    explicit Setup(const Dialogue &dialogue, Recorder *recorder)
        : fixture(recorder)
    {
        ProviderSpec spec;
        spec.protocol = dialogue.family;
        spec.priceSource = dialogue.priceSource;
        fixture.addProvider(spec);
        key = fixture.addKey();
        serve(fixture.upstream, dialogue);
        fixture.start();
    }

    GatewayFixture fixture;
    QByteArray key = {};
};

} // namespace

class TestBooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactCost_data();
    void exactCost();
    void theJournalKnowsBeforeTheClient_data();
    void theJournalKnowsBeforeTheClient();
    void unknownModelHasNoPrice();
    void embeddings();
    void reportedCostWins();
    void countingTokensCostsNothing();
    void whoAskedIsRecorded();
    void aBurstIsCountedExactly();
};

void TestBooks::exactCost_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<bool>("stream");
    int which = 0;
    for (const Case &one : cases()) {
        QTest::addRow("%s, whole", one.name) << which << false;
        QTest::addRow("%s, streaming", one.name) << which << true;
        ++which;
    }
}

void TestBooks::exactCost()
{
    QFETCH(const int, which);
    QFETCH(const bool, stream);

    const Case one = cases()[size_t(which)];
    Books books;
    Setup setup(one.dialogue, &books.ledger());
    const Dialogue &dialogue = one.dialogue;
    const HttpAnswer answer =
        setup.fixture.post(setup.key, stream ? dialogue.streamTarget : dialogue.target,
                           stream ? dialogue.streamRequest : dialogue.request, dialogue.headers);
    QCOMPARE(answer.status, 200);
    const RecordBatch records = books.records();
    QCOMPARE(records.size(), size_t(1));
    const RequestRecord &record = records.front();
    QCOMPARE(record.usage.input, one.usage.input);
    QCOMPARE(record.usage.cacheRead, one.usage.cacheRead);
    QCOMPARE(record.usage.cacheWrite5m, one.usage.cacheWrite5m);
    QCOMPARE(record.usage.output, one.usage.output);
    QCOMPARE(record.usage.reasoning, one.usage.reasoning);
    QVERIFY(!record.usage.estimated);
    QVERIFY(record.cost.has_value());
    QCOMPARE(record.cost->pico(), one.pico);
    QVERIFY(!record.reportedCost);
    QCOMPARE(record.modelServed, QString::fromUtf8(one.served));
    QCOMPARE(record.outcome, Outcome::Done);
    QCOMPARE(record.status, 200);
    QCOMPARE(record.stream, stream);
    QCOMPARE(record.keyId, setup.fixture.keys.front().id);
    QCOMPARE(record.providerId, setup.fixture.providers.front().id);
    QCOMPARE(answer.header("x-sluice-request-id"), "req_" + record.id.toByteArray(QUuid::Id128));
    QVERIFY(record.durationMicros >= record.ttftMicros);
    QVERIFY(record.ttftMicros >= 0);
}

void TestBooks::theJournalKnowsBeforeTheClient_data()
{
    exactCost_data();
}

void TestBooks::theJournalKnowsBeforeTheClient()
{
    QFETCH(const int, which);
    QFETCH(const bool, stream);

    const Dialogue dialogue = cases()[size_t(which)].dialogue;
    Setup setup(dialogue, nullptr);
    const QByteArray request = requestBytes("POST", stream ? dialogue.streamTarget : dialogue.target,
                                            bearer(setup.key, {{"Content-Type", "application/json"}}),
                                            stream ? dialogue.streamRequest : dialogue.request);
    const QByteArray whole = stream ? joined(dialogue.frames) : dialogue.answer;
    for (size_t turn = 1; turn <= 50; ++turn) {
        HttpClient client(setup.fixture.port());
        client.send(request);
        client.readHead();
        // Gemini has no final event: its last byte is the end of the body.
        if (dialogue.family == ProviderProtocol::Gemini)
            QCOMPARE(client.readRest(), whole);
        else
            QCOMPARE(client.readUntil(whole.last(10)), whole);
        QCOMPARE(setup.fixture.recorder.ended().size(), turn);
    }
}

void TestBooks::unknownModelHasNoPrice()
{
    Books books;
    Setup setup(chatDialogue(), &books.ledger());
    QByteArray answer = chatDialogue().answer;
    answer.replace("gpt-5-2025-08-07", "home-made-1");
    setup.fixture.upstream.otherwise([answer](const Received &) { return Script::json(answer); });
    setup.fixture.post(setup.key, "/v1/chat/completions", R"({"model":"home-made-1"})");
    const RecordBatch records = books.records();
    QCOMPARE(records.size(), size_t(1));
    QVERIFY(!records.front().cost.has_value());
    QCOMPARE(records.front().usage.totalInput(), 1200);
}

void TestBooks::embeddings()
{
    Books books;
    Setup setup(chatDialogue(), &books.ledger());
    setup.fixture.upstream.otherwise([](const Received &) {
        return Script::json(
            R"({"object":"list","data":[{"object":"embedding","index":0,"embedding":"AAAA"}],)"
            R"("model":"text-embedding-3-small","usage":{"prompt_tokens":1000,"total_tokens":1000}})");
    });
    setup.fixture.post(setup.key, "/v1/embeddings", R"({"model":"text-embedding-3-small","input":"x"})");
    const RequestRecord record = books.records().front();
    QCOMPARE(record.cost->pico(), 20'000'000); // 1000 × 0.02 USD per million
    QCOMPARE(record.protocol, QByteArray("embeddings"));
}

void TestBooks::reportedCostWins()
{
    Dialogue dialogue = chatDialogue();
    dialogue.priceSource = QStringLiteral("openrouter");
    dialogue.answer.replace(R"("total_tokens":1280,)", R"("total_tokens":1280,"cost":0.0042,)");
    Books books;
    Setup setup(dialogue, &books.ledger());
    setup.fixture.post(setup.key, dialogue.target, dialogue.request);
    const RequestRecord record = books.records().front();
    QCOMPARE(record.cost->pico(), 4'200'000'000);
    QVERIFY(record.reportedCost);
}

void TestBooks::countingTokensCostsNothing()
{
    Books books;
    Setup setup(messagesDialogue(), &books.ledger());
    setup.fixture.upstream.otherwise(
        [](const Received &) { return Script::json(R"({"input_tokens":123})"); });
    setup.fixture.post(setup.key, "/v1/messages/count_tokens", R"({"model":"claude-sonnet-4-5"})");
    setup.fixture.post(setup.key, "/v1/files", "{}");
    const RecordBatch records = books.records();
    QCOMPARE(records.size(), size_t(2));
    for (const RequestRecord &record : records)
        QCOMPARE(record.cost, std::optional(Money()));
}

void TestBooks::whoAskedIsRecorded()
{
    Books books;
    Setup setup(messagesDialogue(), &books.ledger());
    const Dialogue dialogue = messagesDialogue();
    setup.fixture.post(setup.key, dialogue.target, dialogue.request,
                       {{"User-Agent", "claude-cli/2.1.329 (external, sdk-cli)"},
                        {"X-Claude-Code-Session-Id", "11111111-2222-4333-8444-555555555555"}});
    const RequestRecord record = books.records().front();
    QCOMPARE(record.agent, QStringLiteral("claude-code"));
    QCOMPARE(record.agentVersion, QStringLiteral("2.1.329"));
    QCOMPARE(record.sessionId, QStringLiteral("11111111-2222-4333-8444-555555555555"));
    QCOMPARE(record.protocol, QByteArray("messages"));
    QCOMPARE(record.endpoint, QByteArray("messages"));
    QCOMPARE(record.modelAsked, QStringLiteral("claude-sonnet-4-5"));
    QCOMPARE(record.clientAddress, QStringLiteral("127.0.0.1"));
    QCOMPARE(record.requestBytes, qint64(dialogue.request.size()));
    QCOMPARE(record.responseBytes, qint64(dialogue.answer.size()));
}

void TestBooks::aBurstIsCountedExactly()
{
    Books books;
    const Dialogue dialogue = chatDialogue();
    Setup setup(dialogue, &books.ledger());
    constexpr int connections = 16;
    constexpr int each = 25;
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < connections; ++i)
        clients.push_back(std::make_unique<HttpClient>(setup.fixture.port()));
    for (int turn = 0; turn < each; ++turn) {
        for (const auto &client : clients)
            client->send(requestBytes("POST", dialogue.target, bearer(setup.key), dialogue.request));
        for (const auto &client : clients)
            QCOMPARE(client->readAnswer().body, dialogue.answer);
    }
    const RecordBatch records = books.records();
    QCOMPARE(records.size(), size_t(connections * each));
    Money sum;
    for (const RequestRecord &record : records)
        sum += record.cost.value_or(Money());
    QCOMPARE(sum.pico(), connections * each * 1'148'000'000LL);
}

QTEST_GUILESS_MAIN(TestBooks)
#include "test_books.moc"
