// Embeddings, images, audio, rerank and the rest; and what no meter may do with hostile input.
#include "metertest.h"

using namespace sluice;
using namespace sluice::test;

class TestGenericMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void aHugeLineIsRead();
    void aHugeBodyIsRead();
    void aLongTextCountsAsItIsWritten();
    void aBodyBeyondTheBoundIsGivenUp();
    void deepNestingIsHarmless();
    void mutatedStreamsAreHarmlessInEveryCut();
    void randomBytesAreHarmless();
};

// Before the raw strings below: moc loses its way in them.
namespace {

Answer other(Endpoint endpoint, QByteArray tail, QByteArray body, QByteArray contentType = "application/json",
             QByteArray provider = "openai")
{
    return {{Protocol::OpenAi, endpoint, {}, "v1", tail, {}}, contentType, provider, body};
}

std::vector<Target> everyTarget()
{
    return {{Protocol::Chat, Endpoint::ChatCompletions, {}, "v1", "chat/completions", {}},
            {Protocol::Responses, Endpoint::Responses, {}, "v1", "responses", {}},
            {Protocol::Messages, Endpoint::Messages, {}, "v1", "messages", {}},
            {Protocol::Gemini,
             Endpoint::StreamGenerateContent,
             {},
             "v1beta",
             "models/m:streamGenerateContent",
             "m"},
            {Protocol::OpenAi, Endpoint::Images, {}, "v1", "images/generations", {}},
            {Protocol::OpenAi, Endpoint::Other, {}, "v1", "rerank", {}}};
}

const QByteArray everything = R"(: note
event: message_start
data: {"type":"message_start","model":"m","modelVersion":"m","message":{"model":"m","usage":{"input_tokens":12,"cache_creation":{"ephemeral_5m_input_tokens":3},"output_tokens":1}}}

data: {"type":"response.output_text.delta","delta":"Hi","choices":[{"delta":{"content":"a\u00e9","tool_calls":[{"function":{"arguments":"{\"p\":1}"}}]},"text":"x"}],"candidates":[{"content":{"parts":[{"text":"y","functionCall":{"args":{"a":[1,{}]}}}]},"finishReason":"STOP"}]}

data: {"type":"response.completed","response":{"model":"n","service_tier":"flex","output":[{"text":"z"}],"tool_usage":{"web_search":{"num_requests":1}},"usage":{"input_tokens":5,"input_tokens_details":{"cached_tokens":2},"output_tokens":4}},"usage":{"prompt_tokens":5,"completion_tokens":6,"total_tokens":11,"cost":1.5e-3,"prompt_tokens_details":{"audio_tokens":1}},"usageMetadata":{"promptTokenCount":3,"promptTokensDetails":[{"modality":"AUDIO","tokenCount":2}]}}

event: error
data: {"error":{"message":"x"}}

data: [DONE]

)";

} // namespace

void TestGenericMeter::answers_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Reading>("expected");
    const auto row = [](const char *name, Answer answer, std::optional<Usage> usage, QByteArray model = {},
                        qint64 bytes = 0) {
        QTest::newRow(name) << answer << Reading{usage, model, true, false, bytes};
    };
    row("embeddings",
        other(
            Endpoint::Embeddings, "embeddings",
            R"({"object":"list","model":"e","data":[{"object":"embedding","index":0,"embedding":[0.1,-1e-5]}],"usage":{"prompt_tokens":8,"total_tokens":8}})"),
        Usage{.input = 8}, "e");
    row("embeddings as base64",
        other(
            Endpoint::Embeddings, "embeddings",
            R"({"data":[{"embedding":"AACAPwAA"}],"model":"e","usage":{"prompt_tokens":8,"total_tokens":8}})"),
        Usage{.input = 8}, "e");
    row("a total alone",
        other(Endpoint::Other, "rerank",
              R"({"results":[{"index":0}],"model":"r","usage":{"total_tokens":25}})"),
        Usage{.input = 25}, "r");
    row("Cohere's billed units",
        other(
            Endpoint::Other, "embed",
            R"({"id":"x","meta":{"api_version":{"version":"2"},"billed_units":{"input_tokens":7,"output_tokens":2},"tokens":{"input_tokens":99}}})"),
        Usage{.input = 7, .output = 2});
    row("Cohere's chat",
        other(
            Endpoint::Other, "chat",
            R"({"usage":{"billed_units":{"input_tokens":7,"output_tokens":2},"tokens":{"input_tokens":99,"output_tokens":9}}})"),
        Usage{.input = 7, .output = 2});
    row("search units are no tokens",
        other(Endpoint::Other, "rerank", R"({"results":[],"meta":{"billed_units":{"search_units":1}}})"),
        std::nullopt);
    row("an image",
        other(
            Endpoint::Images, "images/generations",
            R"({"created":1,"data":[{"b64_json":"iVBOR"}],"usage":{"input_tokens":60,"input_tokens_details":{"text_tokens":10,"image_tokens":50},"output_tokens":4160,"total_tokens":4220}})"),
        Usage{.input = 10, .imageInput = 50, .imageOutput = 4160});
    row("an image with text beside it",
        other(
            Endpoint::Images, "images/edits",
            R"({"usage":{"input_tokens":60,"input_tokens_details":{"text_tokens":10,"image_tokens":50},"output_tokens":100,"output_tokens_details":{"text_tokens":30,"image_tokens":70}}})"),
        Usage{.input = 10, .output = 30, .imageInput = 50, .imageOutput = 70});
    row("a streamed image",
        other(Endpoint::Images, "images/generations",
              "event: image_generation.partial_image\ndata: "
              "{\"type\":\"image_generation.partial_image\",\"b64_json\":\"AAAA\"}\n\nevent: "
              "image_generation.completed\ndata: "
              "{\"type\":\"image_generation.completed\",\"b64_json\":\"AAAA\",\"usage\":{\"input_tokens\":10,"
              "\"output_tokens\":100}}\n\n",
              "text/event-stream"),
        Usage{.input = 10, .imageOutput = 100});
    row("a picture without usage",
        other(Endpoint::Images, "images/generations",
              R"({"created":1,"data":[{"url":"https://example.org/x"}]})"),
        std::nullopt);
    row("a transcription by the token",
        other(
            Endpoint::Audio, "audio/transcriptions",
            R"({"text":"Hi","usage":{"type":"tokens","input_tokens":14,"input_token_details":{"text_tokens":4,"audio_tokens":10},"output_tokens":45,"total_tokens":59}})"),
        Usage{.input = 4, .output = 45, .audioInput = 10});
    row("a transcription by the second",
        other(Endpoint::Audio, "audio/transcriptions",
              R"({"text":"Hi","usage":{"type":"duration","seconds":9.2}})"),
        Usage{.audioSeconds = 10});
    row("a streamed transcription",
        other(Endpoint::Audio, "audio/transcriptions",
              "data: {\"type\":\"transcript.text.delta\",\"delta\":\"Hi\"}\n\ndata: "
              "{\"type\":\"transcript.text.done\",\"text\":\"Hi\",\"usage\":{\"type\":\"tokens\",\"input_"
              "tokens\":14,\"output_tokens\":45}}\n\n",
              "text/event-stream"),
        Usage{.input = 14, .output = 45}, {}, 2);
    row("streamed speech",
        other(Endpoint::Audio, "audio/speech",
              "data: {\"type\":\"speech.audio.delta\",\"audio\":\"AAAA\"}\n\ndata: "
              "{\"type\":\"speech.audio.done\",\"usage\":{\"input_tokens\":14,\"output_tokens\":101,\"total_"
              "tokens\":115}}\n\n",
              "text/event-stream"),
        Usage{.input = 14, .audioOutput = 101});
    row("Ollama's own lines",
        other(Endpoint::Other, "api/chat",
              "{\"model\":\"o\",\"message\":{\"content\":\"Hi\"},\"done\":false}\n{\"model\":\"o\",\"done\":"
              "true,\"prompt_eval_count\":26,\"eval_count\":290}\n",
              "application/x-ndjson", "ollama"),
        Usage{.input = 26, .output = 290}, "o");
    row("Bedrock Converse",
        other(
            Endpoint::Other, "model/x/converse",
            R"({"output":{},"usage":{"inputTokens":30,"outputTokens":628,"totalTokens":658,"cacheReadInputTokens":100,"cacheWriteInputTokens":5}})"),
        Usage{.input = 30, .cacheRead = 100, .cacheWrite5m = 5, .output = 628});
    row("a moderation has none",
        other(Endpoint::Other, "moderations", R"({"id":"m","model":"om","results":[]})"), std::nullopt, "om");
    row("a batch was billed elsewhere",
        other(Endpoint::Other, "batches/batch_1",
              R"({"id":"batch_1","object":"batch","usage":{"input_tokens":100,"output_tokens":10}})"),
        std::nullopt);
    row("a list of models", other(Endpoint::Models, "models", R"({"object":"list","data":[{"id":"m"}]})"),
        std::nullopt);

    QTest::newRow("sound is not read")
        << other(Endpoint::Audio, "audio/speech", "{\"usage\":{\"input_tokens\":1}}", "audio/mpeg")
        << Reading{};
    QTest::newRow("plain text is not read")
        << other(Endpoint::Audio, "audio/transcriptions", "data: {\"usage\":{\"input_tokens\":1}}\n\n",
                 "text/plain")
        << Reading{};
    QTest::newRow("a JSON string") << other(Endpoint::Other, "x", "\"data\"") << Reading{};
    QTest::newRow("white space") << other(Endpoint::Other, "x", " \r\n\t ") << Reading{};
}

void TestGenericMeter::answers()
{
    QFETCH(Answer, answer);
    QFETCH(Reading, expected);
    QVERIFY(reads(answer, expected));
}

void TestGenericMeter::aHugeLineIsRead()
{
    const QByteArray image(2'000'000, 'A');
    const QByteArray body =
        "event: image_generation.completed\ndata: {\"type\":\"image_generation.completed\",\"b64_json\":\"" +
        image + "\",\"usage\":{\"input_tokens\":10,\"output_tokens\":100}}\n\n";
    const Answer answer = other(Endpoint::Images, "images/generations", body, "text/event-stream");
    for (const qsizetype size : {1024, 16384, 5'000'000})
        QCOMPARE(readPieces(answer, cutEvery(body, size)).usage, (Usage{.input = 10, .imageOutput = 100}));
}

void TestGenericMeter::aHugeBodyIsRead()
{
    const QByteArray body = "{\"data\":[{\"b64_json\":\"" + QByteArray(8'000'000, 'A') +
                            "\"}],\"usage\":{\"input_tokens\":10,\"output_tokens\":100}}";
    const Answer answer = other(Endpoint::Images, "images/generations", body);
    for (const qsizetype size : {16384, 10'000'000})
        QCOMPARE(readPieces(answer, cutEvery(body, size)).usage, (Usage{.input = 10, .imageOutput = 100}));
}

void TestGenericMeter::aLongTextCountsAsItIsWritten()
{
    for (const int words : {10, 100'000}) {
        const QByteArray content = QByteArray("word ").repeated(words) + "\\\"end";
        const QByteArray body = "{\"choices\":[{\"message\":{\"content\":\"" + content + "\" }}]}";
        const Answer answer{everyTarget().front(), "application/json", "openai", body};
        const qint64 escapes = words == 10 ? 0 : 1; // what is long is not unescaped
        for (const qsizetype size : {4099, 1'000'000})
            QCOMPARE(readPieces(answer, cutEvery(body, size)).outputBytes, 5 * words + 4 + escapes);
    }
}

void TestGenericMeter::aBodyBeyondTheBoundIsGivenUp()
{
    const auto meter = makeMeter(other(Endpoint::Other, "x", {}).target, "application/json", "openai");
    meter->feed("{\"usage\":{\"input_tokens\":10},\"data\":\"");
    const QByteArray piece(4 * 1024 * 1024, 'A');
    for (int i = 0; i < 17; ++i)
        meter->feed(piece);
    meter->feed("\"}");
    meter->end();
    QVERIFY(!meter->usage());
    QVERIFY(meter->finalEventSeen());
}

void TestGenericMeter::deepNestingIsHarmless()
{
    for (const int depth : {100, 1000, 5000, 200'000}) {
        QByteArray nested =
            "{\"content\":" + QByteArray("[").repeated(depth) + QByteArray("]").repeated(depth) + "}";
        QByteArray choices = "{\"choices\":[{\"message\":" + nested + "}],\"candidates\":[" + nested +
                             "],\"output\":" + nested + ",\"content\":" + nested +
                             ",\"usage\":{\"prompt_tokens\":1}}";
        for (const Target &target : everyTarget()) {
            readPieces({target, "application/json", "openai", choices}, {choices});
            readPieces({target, "text/event-stream", "openai", choices}, {"data: " + choices + "\n\n"});
        }
    }
    QVERIFY(true); // that it came here is the test: no stack was used up
}

void TestGenericMeter::mutatedStreamsAreHarmlessInEveryCut()
{
    for (quint32 seed = 1; seed <= 400; ++seed) {
        QRandomGenerator random(seed);
        QByteArray body = everything;
        if (seed % 3 == 0) // as a body of objects
            body.replace("data: ", "")
                .replace("event: error", "")
                .replace("event: message_start", "")
                .replace(": note", "[")
                .replace("[DONE]", "]");
        for (int i = random.bounded(1, 30); i > 0; --i) {
            const qsizetype at = random.bounded(int(body.size()));
            switch (random.bounded(4)) {
            case 0:
                body[at] = char(random.bounded(256));
                break;
            case 1:
                body.remove(at, random.bounded(1, 40));
                break;
            case 2:
                body.insert(at, body.mid(random.bounded(int(body.size())), random.bounded(1, 60)));
                break;
            default:
                body[at] = "{}[]\",:\\\n\r0-e"[random.bounded(13)];
                break;
            }
            if (body.isEmpty())
                body = "{";
        }
        for (const Target &target : everyTarget()) {
            const Answer answer{
                target, seed % 3 == 0 ? QByteArray("application/json") : QByteArray("text/event-stream"),
                "xai", body};
            const Reading expected = readPieces(answer, {body});
            for (const qsizetype size : {1, 2, 3, 7, 64, 333})
                QVERIFY2(readPieces(answer, cutEvery(body, size)) == expected,
                         qPrintable(QStringLiteral("seed %1, pieces of %2").arg(seed).arg(size)));
            if (expected.usage) {
                const Usage &usage = *expected.usage;
                for (const qint64 count :
                     {usage.input, usage.cacheRead, usage.cacheWrite5m, usage.cacheWrite1h, usage.output,
                      usage.reasoning, usage.audioInput, usage.audioCacheRead, usage.audioOutput,
                      usage.imageInput, usage.imageOutput, usage.webSearches, usage.audioSeconds})
                    QVERIFY(count >= 0);
            }
        }
    }
}

void TestGenericMeter::randomBytesAreHarmless()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        QByteArray body = seed % 2 == 0 ? "{" : "data: {";
        for (int i = 0; i < 400; ++i)
            body += seed % 5 == 0 ? char(random.bounded(256))
                                  : "{}[]\",:\\\n\r0-e.truefalsn data"[random.bounded(29)];
        for (const Target &target : everyTarget()) {
            const Answer answer{target, {}, "openai", body};
            QCOMPARE(describe(readPieces(answer, cutRandomly(body, seed))),
                     describe(readPieces(answer, {body})));
        }
    }
}

QTEST_APPLESS_MAIN(TestGenericMeter)
#include "test_genericmeter.moc"
