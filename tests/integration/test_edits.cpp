// What must change on the way changes, and nothing else: the model's prefix, the wish for usage, codings.
#include "tests/integration/conversations.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

constexpr const char *BrotliHello = "iwWASGVsbG8gYnJvdGxpAw=="; // "Hello brotli", by libbrotlienc

struct Setup
{
    Setup()
    {
        ProviderSpec spec;
        spec.priceSource = QStringLiteral("openai");
        fixture.addProvider(spec);
        spec.name = QStringLiteral("second");
        fixture.addProvider(spec);
        key = fixture.addKey();
    }
    HttpAnswer chat(const QByteArray &body, HeaderList headers = {})
    {
        return fixture.post(key, "/v1/chat/completions", body, std::move(headers));
    }

    GatewayFixture fixture;
    QByteArray key = {};
};

const QByteArray plainChatStream = R"({ "model":"gpt-5","stream":true,"messages":[]})";

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelPrefix_data();
    void modelPrefix();
    void usageWish_data();
    void usageWish();
    void unaskedUsageIsHiddenAndRecorded_data();
    void unaskedUsageIsHiddenAndRecorded();
    void askedUsageIsKept();
    void refusedWishIsTakenBack_data();
    void refusedWishIsTakenBack();
    void another400IsNotRetried();
    void compressedRequestArrivesPlain();
    void damagedCompressedRequestIsRefused_data();
    void damagedCompressedRequestIsRefused();
    void compressedAnswers_data();
    void compressedAnswers();
    void compressedStreams_data();
    void compressedStreams();
};

void TestEdits::modelPrefix_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("targetThere");
    QTest::addColumn<QByteArray>("bodyThere");

    const auto row = [](const char *name, const char *target, const QByteArray &body, const char *targetThere,
                        const QByteArray &bodyThere) {
        QTest::newRow(name) << QByteArray(target) << body << QByteArray(targetThere) << bodyThere;
    };
    row("a prefix in Chat", "/v1/chat/completions", R"({ "a" : 1.0, "model" : "second/gpt-5" ,"b":[]})",
        "/v1/chat/completions", R"({ "a" : 1.0, "model" : "gpt-5" ,"b":[]})");
    row("a prefix in another case", "/v1/responses", R"({"model":"SECOND/o3"})", "/v1/responses",
        R"({"model":"o3"})");
    row("a prefix before a model with a slash", "/v1/messages", R"({"model":"second/meta/llama"})",
        "/v1/messages", R"({"model":"meta/llama"})");
    row("a prefix written with escapes", "/v1/embeddings", R"({"model":"second\/e\u0041"})", "/v1/embeddings",
        R"({"model":"eA"})");
    row("a prefix in Gemini's path", "/v1beta/models/second/gemini-x:generateContent", "{}",
        "/v1beta/models/gemini-x:generateContent", "{}");
    row("an encoded prefix in Gemini's path",
        "/v1beta/models/second%2Fgemini-x:streamGenerateContent?alt=sse", "{}",
        "/v1beta/models/gemini-x:streamGenerateContent?alt=sse", "{}");
    row("an address before the path", "/p/second/v1/chat/completions", R"({"model":"gpt-5"})",
        "/v1/chat/completions", R"({"model":"gpt-5"})");
    row("an address before the path keeps a prefix, it may be part of the id",
        "/p/second/v1/chat/completions", R"({"model":"openai/gpt-5"})", "/v1/chat/completions",
        R"({"model":"openai/gpt-5"})");
    row("a model of the same name twice: the last one counts", "/v1/chat/completions",
        R"({"model":"x","model":"second/gpt-5"})", "/v1/chat/completions",
        R"({"model":"x","model":"gpt-5"})");
    row("a model inside a message stays", "/v1/chat/completions",
        R"({"messages":[{"model":"second/y"}],"model":"second/gpt-5"})", "/v1/chat/completions",
        R"({"messages":[{"model":"second/y"}],"model":"gpt-5"})");
}

void TestEdits::modelPrefix()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, targetThere);
    QFETCH(const QByteArray, bodyThere);

    Setup setup;
    setup.fixture.upstream.otherwise([](const Received &) { return Script::json("{}"); });
    setup.fixture.start();
    QCOMPARE(setup.fixture.post(setup.key, target, body).status, 200);
    const Received got = setup.fixture.lastReceived();
    QCOMPARE(got.target, targetThere);
    QCOMPARE(got.body, bodyThere);
    QCOMPARE(setup.fixture.waitForEnded(1).front().providerName, QStringLiteral("second"));
}

void TestEdits::usageWish_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("bodyThere");

    const auto same = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body << body; };
    QTest::newRow("missing: it is put first, nothing else moves")
        << QByteArray(R"({ "model":"m","stream":true , "n":1e1})")
        << QByteArray(R"({"stream_options":{"include_usage":true}, "model":"m","stream":true , "n":1e1})");
    QTest::newRow("other options: it joins them")
        << QByteArray(R"({"model":"m","stream":true,"stream_options":{"include_obfuscation":false}})")
        << QByteArray(
               R"({"model":"m","stream":true,"stream_options":{"include_usage":true,"include_obfuscation":false}})");
    QTest::newRow("switched off: it is switched on")
        << QByteArray(R"({"model":"m","stream":true,"stream_options":{"include_usage":false}})")
        << QByteArray(R"({"model":"m","stream":true,"stream_options":{"include_usage":true}})");
    same("asked for by the client", R"({"model":"m","stream":true,"stream_options":{"include_usage":true}})");
    same("no stream", R"({"model":"m","stream":false})");
    same("no word of a stream", R"({"model":"m"})");
}

void TestEdits::usageWish()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, bodyThere);

    Setup setup;
    serve(setup.fixture.upstream, chatDialogue());
    setup.fixture.start();
    QCOMPARE(setup.chat(body).status, 200);
    QCOMPARE(setup.fixture.lastReceived().body, bodyThere);
}

void TestEdits::unaskedUsageIsHiddenAndRecorded_data()
{
    QTest::addColumn<int>("cut");
    QTest::newRow("one byte at a time") << 1;
    QTest::newRow("a few bytes at a time") << 13;
    QTest::newRow("all at once") << 1'000'000;
}

void TestEdits::unaskedUsageIsHiddenAndRecorded()
{
    QFETCH(const int, cut);

    Setup setup;
    const std::vector<QByteArray> frames = chatDialogue().frames;
    setup.fixture.upstream.on("/v1/chat/completions", Script::sse(cutInto(joined(frames), cut)));
    setup.fixture.start();

    const HttpAnswer answer = setup.chat(plainChatStream);
    // Neither the totals nor the "usage":null that announces them: as if they had not been asked for.
    const QByteArray shown = frames[0] + frames[1] + frames[2] + frames[4];
    QCOMPARE(answer.body, QByteArray(shown).replace(QByteArrayView(",\"usage\":null"), ""));
    QVERIFY(answer.clean);
    const RecordBatch ended = setup.fixture.waitForEnded(1);
    QCOMPARE(ended.size(), size_t(1));
    QCOMPARE(ended[0].usage.cacheRead, 1024);
    QCOMPARE(ended[0].usage.totalOutput(), 80);
    QVERIFY(!ended[0].usage.estimated);
    QCOMPARE(ended[0].outcome, Outcome::Done);
}

void TestEdits::askedUsageIsKept()
{
    Setup setup;
    const Dialogue chat = chatDialogue();
    serve(setup.fixture.upstream, chat);
    setup.fixture.start();
    QCOMPARE(setup.chat(chat.streamRequest).body, joined(chat.frames));
}

void TestEdits::refusedWishIsTakenBack_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<int>("status");
    QTest::newRow("an error object")
        << QByteArray(
               R"({"error":{"message":"Unknown parameter: 'stream_options'.","param":"stream_options"}})")
        << 400;
    QTest::newRow("a validator's list")
        << QByteArray(R"({"detail":[{"type":"extra_forbidden","loc":["body","stream_options"]}]})") << 422;
}

void TestEdits::refusedWishIsTakenBack()
{
    QFETCH(const QByteArray, refusal);
    QFETCH(const int, status);

    Setup setup;
    const std::vector<QByteArray> frames = chatDialogue().frames;
    const std::vector<QByteArray> without{frames[0], frames[1], frames[2], frames[4]};
    setup.fixture.upstream.on("/v1/chat/completions", {Script::json(refusal, status), Script::sse(without)});
    setup.fixture.start();

    const HttpAnswer answer = setup.chat(plainChatStream);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, joined(without));
    const std::vector<Received> received = setup.fixture.upstream.received();
    QCOMPARE(received.size(), size_t(2));
    QVERIFY(received[0].body.contains("include_usage"));
    QCOMPARE(received[1].body, plainChatStream);
    const RecordBatch ended = setup.fixture.waitForEnded(1);
    QCOMPARE(ended.size(), size_t(1));
    QVERIFY(ended[0].usage.estimated);
    QVERIFY(ended[0].usage.output > 0);
    QVERIFY(ended[0].cost.has_value());
    QCOMPARE(ended[0].outcome, Outcome::Done);
}

void TestEdits::another400IsNotRetried()
{
    Setup setup;
    const QByteArray refusal = R"({"error":{"message":"too long","code":"context_length_exceeded"}})";
    setup.fixture.upstream.on("/v1/chat/completions",
                              Script::json(refusal, 400).withHeader("x-request-id", "u1"));
    setup.fixture.start();

    const HttpAnswer answer = setup.chat(plainChatStream);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.body, refusal);
    QCOMPARE(answer.header("x-request-id"), QByteArray("u1"));
    QCOMPARE(setup.fixture.upstream.receivedCount(), 1);
    QCOMPARE(setup.fixture.waitForEnded(1).front().outcome, Outcome::UpstreamError);
}

void TestEdits::compressedRequestArrivesPlain()
{
    Setup setup;
    serve(setup.fixture.upstream, chatDialogue());
    setup.fixture.start();
    QCOMPARE(setup.chat(gzip(R"({"model":"second/gpt-5"})"), {{"Content-Encoding", "gzip"}}).status, 200);
    QCOMPARE(setup.fixture.lastReceived().body, QByteArray(R"({"model":"gpt-5"})"));
    QVERIFY(!hasHeader(setup.fixture.lastReceived().headers, "content-encoding"));
}

void TestEdits::damagedCompressedRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray whole = gzip(R"({"model":"second/gpt-5"})");
    QTest::newRow("cut short") << whole.chopped(12);
    QTest::newRow("not of that coding at all") << QByteArray(R"({"model":"second/gpt-5"})");
}

void TestEdits::damagedCompressedRequestIsRefused()
{
    QFETCH(const QByteArray, body);

    Setup setup;
    serve(setup.fixture.upstream, chatDialogue());
    setup.fixture.start();
    QCOMPARE(setup.chat(body, {{"Content-Encoding", "gzip"}}).status, 400);
    QCOMPARE(setup.fixture.upstream.receivedCount(), 0);
}

void TestEdits::compressedAnswers_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("coded");
    QTest::addColumn<QByteArray>("plain");

    const QByteArray chat = chatDialogue().answer;
    const QByteArray hello = "Hello brotli";
    QTest::newRow("gzip to a client that offered it")
        << QByteArray("gzip, deflate, br") << QByteArray("gzip") << gzip(chat) << chat;
    QTest::newRow("gzip to a client that offered none")
        << QByteArray() << QByteArray("gzip") << gzip(chat) << chat;
    QTest::newRow("gzip to a client that refuses it")
        << QByteArray("identity") << QByteArray("gzip") << gzip(chat) << chat;
    QTest::newRow("gzip to a client that offered br only")
        << QByteArray("br") << QByteArray("gzip") << gzip(chat) << chat;
    QTest::newRow("br to a client that offered it")
        << QByteArray("br") << QByteArray("br") << QByteArray::fromBase64(BrotliHello) << hello;
    QTest::newRow("br to a client that offered none")
        << QByteArray() << QByteArray("br") << QByteArray::fromBase64(BrotliHello) << hello;
}

void TestEdits::compressedAnswers()
{
    QFETCH(const QByteArray, offered);
    QFETCH(const QByteArray, coding);
    QFETCH(const QByteArray, coded);
    QFETCH(const QByteArray, plain);

    Setup setup;
    setup.fixture.upstream.on("/v1/chat/completions",
                              Script::json(coded).withHeader("Content-Encoding", coding));
    setup.fixture.start();
    const HeaderList headers = offered.isEmpty() ? HeaderList() : HeaderList{{"Accept-Encoding", offered}};
    const HttpAnswer answer = setup.chat(R"({"model":"gpt-5"})", headers);

    const bool asItWas = offered.contains(coding);
    QCOMPARE(answer.header("content-encoding"), asItWas ? coding : QByteArray());
    QCOMPARE(answer.body, asItWas ? coded : plain);
    QVERIFY(answer.clean);
    QCOMPARE(setup.fixture.lastReceived().header("accept-encoding"),
             offered.isEmpty() ? QByteArray("identity") : offered);
    if (plain == chatDialogue().answer)
        QCOMPARE(setup.fixture.waitForEnded(1).front().usage.totalOutput(), 80);
}

void TestEdits::compressedStreams_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<bool>("passes");
    QTest::newRow("a client that offered gzip gets it as it is") << QByteArray("gzip") << true;
    QTest::newRow("a client that offered none gets text") << QByteArray() << false;
}

void TestEdits::compressedStreams()
{
    QFETCH(const QByteArray, offered);
    QFETCH(const bool, passes);

    GatewayFixture fixture;
    ProviderSpec spec;
    spec.protocol = ProviderProtocol::Anthropic;
    spec.priceSource = QStringLiteral("anthropic");
    fixture.addProvider(spec);
    const QByteArray key = fixture.addKey();
    const Dialogue messages = messagesDialogue();
    const Script script = Script::sse(messages.frames).gzipped();
    fixture.upstream.on("/v1/messages", script);
    fixture.start();

    const HeaderList headers = offered.isEmpty() ? HeaderList() : HeaderList{{"Accept-Encoding", offered}};
    const HttpAnswer answer = fixture.post(key, "/v1/messages", messages.streamRequest, headers);
    QByteArray coded;
    for (const Chunk &chunk : script.chunks)
        coded += chunk.bytes;
    QCOMPARE(answer.body, passes ? coded : joined(messages.frames));
    QCOMPARE(hasHeader(answer.headers, "content-encoding"), passes);
    QVERIFY(answer.clean);
    const RequestRecord record = fixture.waitForEnded(1).front();
    QCOMPARE(record.usage.cacheRead, 9000);
    QCOMPARE(record.usage.totalOutput(), 80);
    QVERIFY(!record.usage.estimated);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "test_edits.moc"
