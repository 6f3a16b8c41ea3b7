// What goes through the gateway arrives byte for byte, in both directions.
#include "tests/integration/conversations.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

QByteArray patterned(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 2463534242;
    for (char &byte : bytes) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        byte = char(state);
    }
    return bytes;
}

// What a JSON library would change if it read and wrote this: spaces, order, doubles, numbers, escapes.
const QByteArray oddities =
    "{\r\n\t\"zeta\" : 1.0e+2, \"alpha\":18446744073709551615,\"alpha\":2, "
    "\"lone\":\"\\ud800\",\"nul\":\"\\u0000\",\n"
    " \"esc\":\"\\u00e9\\/\", \"raw\":\"é\xe2\x80\xa8\", \"f\":0.1000, \"x_unknown\":{\"b\":[ ],\"a\":null},";

QByteArray withModel(const QByteArray &model)
{
    return oddities + "\"model\"  :\"" + model +
           "\" , \"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]  } \n";
}

QByteArray multipart(const QByteArray &model)
{
    return "--b0und\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.wav\"\r\n"
           "Content-Type: audio/wav\r\n\r\n" +
           patterned(300'000) + "\r\n--b0und\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\n" +
           model + "\r\n--b0und--\r\n";
}

// The headers as the upstream may see them: what belongs to the connection and the credential is taken out.
HeaderList endToEnd(HeaderList headers)
{
    for (const char *name : {"host", "content-length", "authorization", "connection"})
        removeHeader(headers, name);
    return headers;
}

} // namespace

class TestTransparency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requests_data();
    void requests();
    void largeRequest();
    void chunkedUploadArrivesWhole();
    void answers_data();
    void answers();
    void streams_data();
    void streams();
    void answerHeaders();
    void headHasNoBody();
};

void TestTransparency::requests_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");

    const QByteArray json = "application/json";
    const auto row = [](const char *name, const char *method, const char *target, const QByteArray &type,
                        const QByteArray &body) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << type << body;
    };
    row("Chat with what no JSON library would keep", "POST", "/v1/chat/completions", json, withModel("m"));
    row("Chat whose model has a slash but no such provider", "POST", "/v1/chat/completions", json,
        withModel("meta-llama/llama-4"));
    row("Chat streaming that asks for usage itself", "POST", "/v1/chat/completions",
        "application/json; charset=utf-8",
        R"({"model":"m","stream":true , "stream_options":{"include_usage":true,"x":1},"messages":[]})");
    row("Responses as Codex asks", "POST", "/v1/responses", json,
        R"({"model":"m","stream":true,"store":false,"include":["reasoning.encrypted_content"],"client_metadata":{"a":"b"}})");
    row("Messages with ?beta=true and unknown fields", "POST", "/v1/messages?beta=true", json,
        withModel("claude-x"));
    row("count_tokens with ?beta=true", "POST", "/v1/messages/count_tokens?beta=true", json,
        withModel("claude-x"));
    row("Gemini whole", "POST", "/v1beta/models/gemini-x:generateContent", json,
        oddities + "\"contents\":[]}");
    row("Gemini streaming", "POST", "/v1beta/models/gemini-x:streamGenerateContent?alt=sse", json,
        oddities + "\"contents\":[]}");
    row("Gemini under /v1", "POST", "/v1/models/gemini-x:generateContent", json, "{\"contents\":[]}");
    row("embeddings", "POST", "/v1/embeddings", json,
        R"({"input":["a","b"],"model":"e","encoding_format":"base64"})");
    row("an audio upload as multipart", "POST", "/v1/audio/transcriptions",
        "multipart/form-data; boundary=b0und", multipart("whisper-1"));
    row("an unknown path with a query", "POST", "/v1/whatever/it/is?x=1&y=%20z&flag",
        "application/octet-stream", patterned(5000));
    row("a file upload", "POST", "/v1/files", "multipart/form-data; boundary=b0und", multipart("none"));
    row("a list of files", "GET", "/v1/files?limit=3&after=file-1", {}, {});
    row("deleting a file", "DELETE", "/v1/files/file-1", {}, {});
    row("not JSON at all", "POST", "/v1/chat/completions", json, "this is \"not\" JSON {{{");
    row("an empty JSON object", "POST", "/v1/chat/completions", json, "{}");
    row("an encoded path", "GET", "/v1/files/a%2Fb%20c", {}, {});
}

void TestTransparency::requests()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, contentType);
    QFETCH(const QByteArray, body);

    GatewayFixture fixture;
    fixture.addProvider();
    const QByteArray key = fixture.addKey();
    fixture.upstream.otherwise([](const Received &) { return Script::json("{}"); });
    fixture.start();

    HeaderList headers{{"X-Mixed-Case", "Kept  as, it is"},
                       {"User-Agent", "agent/1.0 (x; y)"},
                       {"anthropic-beta", "one-2026-01-01,two-2026-02-02"},
                       {"anthropic-version", "2026-10-21"},
                       {"OpenAI-Beta", "a=v1"},
                       {"traceparent", "00-1-2-03"},
                       {"x-stainless-retry-count", "0"},
                       {"anthropic-beta", "three"},
                       {"Accept", "text/event-stream"},
                       {"Accept-Encoding", "gzip, br"}};
    if (!contentType.isEmpty())
        headers.push_back({"content-type", contentType});
    const HttpAnswer answer = ask(fixture.port(), requestBytes(method, target, bearer(key, headers), body));

    QCOMPARE(answer.status, 200);
    const Received got = fixture.lastReceived();
    QCOMPARE(got.method, method);
    QCOMPARE(got.target, target);
    QCOMPARE(sha256(got.body), sha256(body));
    QVERIFY(endToEnd(got.headers) == endToEnd(headers));
    QCOMPARE(got.header("authorization"), QByteArray("Bearer provider-secret-7f1e3b"));
    QCOMPARE(got.header("host"), fixture.upstream.url().mid(7));
}

void TestTransparency::largeRequest()
{
    GatewayFixture fixture;
    fixture.addProvider();
    const QByteArray key = fixture.addKey();
    fixture.upstream.on("/v1/chat/completions", Script::json("{}"));
    fixture.start();

    const QByteArray body = R"({"model":"m","messages":[{"role":"user","content":")" +
                            patterned(6'000'000).toBase64() + R"("}],"end":1})";
    QCOMPARE(fixture.post(key, "/v1/chat/completions", body).status, 200);
    QCOMPARE(sha256(fixture.lastReceived().body), sha256(body));
}

void TestTransparency::chunkedUploadArrivesWhole()
{
    GatewayFixture fixture;
    fixture.addProvider();
    const QByteArray key = fixture.addKey();
    fixture.upstream.on("/v1/messages", Script::json("{}"));
    fixture.start();

    const QByteArray body = withModel("claude-x");
    QByteArray chunked;
    for (const QByteArray &piece : cutInto(body, 7))
        chunked += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    const HttpAnswer answer = ask(
        fixture.port(),
        requestBytes("POST", "/v1/messages",
                     bearer(key, {{"Transfer-Encoding", "chunked"}, {"Content-Type", "application/json"}}),
                     chunked + "0\r\n\r\n"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(fixture.lastReceived().body, body);
    QCOMPARE(fixture.lastReceived().header("content-length"), QByteArray::number(body.size()));
}

void TestTransparency::answers_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");

    const QByteArray json = "application/json";
    QTest::newRow("a Chat answer") << QByteArray("/v1/chat/completions") << json << chatDialogue().answer
                                   << 200;
    QTest::newRow("a Responses answer")
        << QByteArray("/v1/responses") << json << responsesDialogue().answer << 200;
    QTest::newRow("a Messages answer")
        << QByteArray("/v1/messages") << json << messagesDialogue().answer << 200;
    QTest::newRow("a Gemini answer") << geminiDialogue().target << json << geminiDialogue().answer << 200;
    QTest::newRow("oddly written JSON")
        << QByteArray("/v1/chat/completions") << json << oddities + "\"usage\":null}" << 200;
    QTest::newRow("JSON that is none")
        << QByteArray("/v1/chat/completions") << json << QByteArray("{\"usage\":") << 200;
    QTest::newRow("a picture") << QByteArray("/v1/images/generations") << QByteArray("image/png")
                               << patterned(200'000) << 200;
    QTest::newRow("spoken words") << QByteArray("/v1/audio/speech") << QByteArray("audio/mpeg")
                                  << patterned(100'001) << 201;
    QTest::newRow("an empty answer") << QByteArray("/v1/whatever") << json << QByteArray() << 200;
}

void TestTransparency::answers()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);

    GatewayFixture fixture;
    fixture.addProvider();
    const QByteArray key = fixture.addKey();
    fixture.start();
    for (const Framing framing : {Framing::ContentLength, Framing::Chunked, Framing::UntilClose}) {
        for (const qsizetype size : {qsizetype(1'000'000), qsizetype(4096), qsizetype(17)}) {
            if (body.size() / size > 1000)
                continue;
            Script script =
                Script::stream(cutInto(body, size)).withFraming(framing).withHeader("Content-Type", type);
            script.statusCode = status;
            fixture.upstream.otherwise([script](const Received &) { return script; });
            const HttpAnswer answer = fixture.post(key, target, "{\"model\":\"m\"}");
            QCOMPARE(answer.status, status);
            const QByteArray how = "framing " + QByteArray::number(int(framing)) + ", pieces of " +
                                   QByteArray::number(size) + ", got " +
                                   QByteArray::number(answer.body.size());
            QVERIFY2(sha256(answer.body) == sha256(body), how);
            QVERIFY2(answer.clean, how);
            QCOMPARE(answer.header("content-type"), type);
            if (framing == Framing::ContentLength)
                QCOMPARE(answer.header("content-length"), QByteArray::number(body.size()));
        }
    }
}

void TestTransparency::streams_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");

    const auto row = [](const char *name, const Dialogue &dialogue) {
        QTest::newRow(name) << dialogue.streamTarget << dialogue.streamRequest << joined(dialogue.frames);
    };
    row("Chat", chatDialogue());
    row("Responses", responsesDialogue());
    row("Messages", messagesDialogue());
    row("Gemini", geminiDialogue());
    QByteArray crlf = joined(messagesDialogue().frames);
    crlf.replace("\n", "\r\n");
    QTest::newRow("lines that end in CR LF")
        << QByteArray("/v1/messages") << messagesDialogue().streamRequest << crlf;
    QTest::newRow("a byte order mark, comments and fields that nobody knows")
        << QByteArray("/v1/responses") << responsesDialogue().streamRequest
        << QByteArray("\xef\xbb\xbf: OPENROUTER PROCESSING\n\nid: 7\nretry: 10\nzeta: x\n\n\n") +
               joined(responsesDialogue().frames);
    QTest::newRow("a last frame without its end")
        << QByteArray("/v1/messages") << messagesDialogue().streamRequest
        << joined(messagesDialogue().frames).chopped(2);
    QByteArray unasked = joined(chatDialogue().frames);
    QTest::newRow("a passed-through path whose stream looks like Chat")
        << QByteArray("/v1/whatever") << chatDialogue().streamRequest << unasked;
}

void TestTransparency::streams()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, body);

    GatewayFixture fixture;
    fixture.addProvider();
    const QByteArray key = fixture.addKey();
    fixture.start();
    std::vector<Script> scripts;
    for (const qsizetype size : {1, 2, 3, 5, 16, 61, 1000, 100'000})
        scripts.push_back(Script::sse(cutInto(body, size)));
    scripts.push_back(Script::sse({body}).withOneByteWrites());
    scripts.push_back(Script::sse(cutInto(body, 64)).withFraming(Framing::UntilClose));
    scripts.push_back(Script::sse(cutInto(body, 64)).withFraming(Framing::ContentLength));
    for (size_t i = 0; i < scripts.size(); ++i) {
        fixture.upstream.otherwise([script = scripts[i]](const Received &) { return script; });
        const HttpAnswer answer = fixture.post(key, target, request);
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.body == body, "differs with script " + QByteArray::number(qsizetype(i)));
        QVERIFY(answer.clean);
    }
}

void TestTransparency::answerHeaders()
{
    GatewayFixture fixture;
    fixture.addProvider();
    const QByteArray key = fixture.addKey();
    fixture.upstream.on("/v1/messages", Script::json("{}")
                                            .withHeader("request-id", "req_upstream")
                                            .withHeader("anthropic-ratelimit-tokens-remaining", "7")
                                            .withHeader("X-RateLimit-Reset-Requests", "6m0s")
                                            .withHeader("Set-Cookie", "a=b")
                                            .withHeader("Strict-Transport-Security", "max-age=1")
                                            .withHeader("Alt-Svc", "h3=\":443\"")
                                            .withHeader("Connection", "x-hop")
                                            .withHeader("X-Hop", "1"));
    fixture.start();

    const HttpAnswer answer = fixture.post(key, "/v1/messages", "{\"model\":\"m\"}");
    QCOMPARE(answer.header("request-id"), QByteArray("req_upstream"));
    QCOMPARE(answer.header("anthropic-ratelimit-tokens-remaining"), QByteArray("7"));
    QCOMPARE(answer.header("x-ratelimit-reset-requests"), QByteArray("6m0s"));
    QVERIFY(answer.header("x-sluice-request-id").startsWith("req_"));
    for (const char *name : {"set-cookie", "strict-transport-security", "alt-svc", "x-hop"})
        QVERIFY2(!hasHeader(answer.headers, name), name);
}

void TestTransparency::headHasNoBody()
{
    GatewayFixture fixture;
    fixture.addProvider();
    const QByteArray key = fixture.addKey();
    fixture.upstream.on("/v1/files/f/content", Script::text("content"));
    fixture.start();

    HttpClient client(fixture.port());
    client.send(requestBytes("HEAD", "/v1/files/f/content", bearer(key)));
    QCOMPARE(client.readAnswer(false).status, 200);
    // Nothing of a body is between this answer and the next.
    client.send(requestBytes("GET", "/v1/files/f/content", bearer(key)));
    QCOMPARE(client.readAnswer().body, QByteArray("content"));
}

QTEST_GUILESS_MAIN(TestTransparency)
#include "test_transparency.moc"
