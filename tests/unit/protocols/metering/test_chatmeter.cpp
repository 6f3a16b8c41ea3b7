// Chat Completions: every provider's way to say what was used becomes the same disjoint classes.
#include "metertest.h"

using namespace sluice;
using namespace sluice::test;

// Before the raw strings below: moc loses its way in them.
class TestChatMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void usageIsKnownBeforeTheEnd();
    void keepAlivesGoBetweenFramesOnly();
    void aSecondLookAtAStoredAnswerCountsNothing();
    void estimates();

private:
    void streams();
    void wholeBodies();
    void brokenOnes();
};

namespace {

Answer chat(QByteArray provider, QByteArray body, QByteArray contentType = "text/event-stream")
{
    return {{Protocol::Chat, Endpoint::ChatCompletions, {}, "v1", "chat/completions", {}},
            contentType,
            provider,
            body};
}

Answer stream(QByteArray provider, std::initializer_list<QByteArray> chunks)
{
    QByteArray body;
    for (const QByteArray &chunk : chunks)
        body += "data: " + chunk + "\n\n";
    return chat(provider, body);
}

Answer whole(QByteArray provider, QByteArray usage)
{
    return chat(
        provider,
        R"({"id":"c","object":"chat.completion","model":"m","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"Hello","refusal":null}}],"usage":)" +
            usage + "}",
        "application/json; charset=utf-8");
}

Reading read(Usage usage, QByteArray model = "m", qint64 outputBytes = 5)
{
    return {usage, model, true, false, outputBytes};
}

const QByteArray hello =
    R"({"id":"c","model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":"Hello"},"finish_reason":null}],"usage":null})";
const QByteArray done = "[DONE]";

// The stream of protocols.md 3.3, completed.
const QByteArray reference =
    R"(data: {"id":"chatcmpl-A1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}],"usage":null}

data: {"id":"chatcmpl-A1","model":"m","choices":[{"index":0,"delta":{"content":"Hel"},"finish_reason":null}],"usage":null}

data: {"id":"chatcmpl-A1","model":"m","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"call_1","type":"function","function":{"name":"read","arguments":""}}]},"finish_reason":null}]}

data: {"id":"chatcmpl-A1","model":"m","choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"p\":"}}]},"finish_reason":null}]}

data: {"id":"chatcmpl-A1","model":"m","choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}],"usage":null}

data: {"id":"chatcmpl-A1","model":"m","choices":[],"usage":{"prompt_tokens":1200,"completion_tokens":80,"total_tokens":1280},"service_tier":"default"}

data: [DONE]

)";

} // namespace

void TestChatMeter::answers_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Reading>("expected");
    streams();
    wholeBodies();
    brokenOnes();
}

void TestChatMeter::streams()
{
    QTest::newRow("usage in the last chunk")
        << chat("openai", reference) << read({.input = 1200, .output = 80}, "m", 8);
    QTest::newRow("with CRLF") << chat("openai", withCrLf(reference))
                               << read({.input = 1200, .output = 80}, "m", 8);
    QTest::newRow("without a content type")
        << chat("openai", reference, "") << read({.input = 1200, .output = 80}, "m", 8);
    QTest::newRow("comments in between") << chat("openrouter", ": OPENROUTER PROCESSING\n\n" + reference)
                                         << read({.input = 1200, .output = 80}, "m", 8);
    QTest::newRow("cached, written, audio and reasoning tokens are inside the totals")
        << stream(
               "openai",
               {hello,
                R"({"model":"m","choices":[],"usage":{"prompt_tokens":1200,"completion_tokens":80,"total_tokens":1280,"prompt_tokens_details":{"cached_tokens":1024,"cache_write_tokens":50,"audio_tokens":20},"completion_tokens_details":{"reasoning_tokens":40,"audio_tokens":10,"accepted_prediction_tokens":0,"rejected_prediction_tokens":0}}})",
                done})
        << read({.input = 106,
                 .cacheRead = 1024,
                 .cacheWrite5m = 50,
                 .output = 30,
                 .reasoning = 40,
                 .audioInput = 20,
                 .audioOutput = 10});
    QTest::newRow("usage on a chunk with choices")
        << stream(
               "fireworks",
               {hello,
                R"({"model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":9,"completion_tokens":3,"total_tokens":12}})",
                done})
        << read({.input = 9, .output = 3});
    QTest::newRow("Groq has it under a name of its own")
        << stream(
               "groq",
               {hello,
                R"({"model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"x_groq":{"id":"req_1","usage":{"queue_time":0.01,"prompt_tokens":18,"prompt_time":0.002,"completion_tokens":556,"completion_time":0.4,"total_tokens":574,"total_time":0.46}}})",
                done})
        << read({.input = 18, .output = 556});
    QTest::newRow("vLLM repeats running totals: the last one counts")
        << stream(
               "",
               {R"({"model":"m","choices":[{"delta":{"content":"He"}}],"usage":{"prompt_tokens":7,"completion_tokens":1,"total_tokens":8}})",
                R"({"model":"m","choices":[{"delta":{"content":"llo"}}],"usage":{"prompt_tokens":7,"completion_tokens":2,"total_tokens":9}})",
                R"({"model":"m","choices":[],"usage":null})", done})
        << read({.input = 7, .output = 2});
    QTest::newRow("xAI counts reasoning apart")
        << stream(
               "xai",
               {hello,
                R"({"model":"m","choices":[],"usage":{"prompt_tokens":100,"completion_tokens":20,"total_tokens":420,"prompt_tokens_details":{"cached_tokens":60},"completion_tokens_details":{"reasoning_tokens":300}}})",
                done})
        << read({.input = 40, .cacheRead = 60, .output = 20, .reasoning = 300});
    QTest::newRow("OpenRouter says what it charged")
        << stream(
               "openrouter",
               {hello,
                R"({"model":"m","provider":"X","choices":[],"usage":{"prompt_tokens":10,"completion_tokens":4,"total_tokens":14,"cost":0.00014,"is_byok":false,"cost_details":{"upstream_inference_cost":0.00013}}})",
                done})
        << read({.input = 10, .output = 4, .reportedCost = Money::fromDecimal("0.00014")});
    QTest::newRow("OpenRouter with one's own key: its fee and the provider's price")
        << stream(
               "openrouter",
               {hello,
                R"({"model":"m","choices":[],"usage":{"prompt_tokens":10,"completion_tokens":4,"total_tokens":14,"cost":7.5e-06,"is_byok":true,"cost_details":{"upstream_inference_cost":0.00015}}})",
                done})
        << read({.input = 10, .output = 4, .reportedCost = Money::fromDecimal("0.0001575")});
    QTest::newRow("the tier may come before the usage")
        << stream("openai",
                  {R"({"model":"m","service_tier":"flex","choices":[{"delta":{"content":"Hello"}}]})",
                   R"({"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2}})", done})
        << read({.input = 1, .output = 2, .serviceTier = "flex"});
    QTest::newRow("refusals and reasoning are output, said twice they count once")
        << stream(
               "",
               {R"({"model":"m","choices":[{"delta":{"refusal":"No."}}]})",
                R"({"model":"m","choices":[{"delta":{"reasoning":"abc","reasoning_content":"abc","content":[{"type":"thinking","thinking":[{"type":"text","text":"hm"}]},{"type":"text","text":"ok"}]}}]})",
                done})
        << Reading{{}, "m", true, false, 10};
    QTest::newRow("an old completion's text")
        << stream(
               "",
               {R"({"model":"m","choices":[{"text":"Hello","index":0}],"usage":{"prompt_tokens":3,"completion_tokens":1}})",
                done})
        << read({.input = 3, .output = 1});
    QTest::newRow("escapes count as what they mean")
        << stream("", {R"({"model":"m","choices":[{"delta":{"content":"\u00e9\n\"x"}}]})", done})
        << Reading{{}, "m", true, false, 5};
}

void TestChatMeter::wholeBodies()
{
    QTest::newRow("a whole body") << whole("openai",
                                           R"({"prompt_tokens":9,"completion_tokens":3,"total_tokens":12})")
                                  << read({.input = 9, .output = 3});
    QTest::newRow("blank lines before it")
        << chat("deepseek", "\n\n\n" + whole("deepseek", R"({"prompt_tokens":9,"completion_tokens":3})").body,
                "application/json")
        << read({.input = 9, .output = 3});
    QTest::newRow("DeepSeek's hits and misses")
        << whole(
               "deepseek",
               R"({"prompt_tokens":100,"completion_tokens":50,"total_tokens":150,"prompt_cache_hit_tokens":64,"prompt_cache_miss_tokens":36,"completion_tokens_details":{"reasoning_tokens":20}})")
        << read({.input = 36, .cacheRead = 64, .output = 30, .reasoning = 20});
    QTest::newRow("Mistral's cached tokens")
        << whole("mistral",
                 R"({"prompt_tokens":100,"completion_tokens":5,"total_tokens":105,"num_cached_tokens":96})")
        << read({.input = 4, .cacheRead = 96, .output = 5});
    QTest::newRow("xAI without a total")
        << whole(
               "xai",
               R"({"prompt_tokens":10,"completion_tokens":5,"completion_tokens_details":{"reasoning_tokens":50}})")
        << read({.input = 10, .output = 5, .reasoning = 50});
    QTest::newRow("xAI with cached tokens on top")
        << whole(
               "xai",
               R"({"prompt_tokens":10,"completion_tokens":5,"total_tokens":15,"prompt_tokens_details":{"cached_tokens":90}})")
        << read({.input = 10, .cacheRead = 90, .output = 5});
    QTest::newRow("xAI behaviour elsewhere is seen by its total")
        << whole(
               "openai",
               R"({"prompt_tokens":10,"completion_tokens":5,"total_tokens":65,"completion_tokens_details":{"reasoning_tokens":50}})")
        << read({.input = 10, .output = 5, .reasoning = 50});
    QTest::newRow("reasoning inside the output")
        << whole(
               "openai",
               R"({"prompt_tokens":10,"completion_tokens":55,"total_tokens":65,"completion_tokens_details":{"reasoning_tokens":50}})")
        << read({.input = 10, .output = 5, .reasoning = 50});
    QTest::newRow("Perplexity: reasoning and searches apart, cost as an object")
        << whole(
               "perplexity",
               R"({"prompt_tokens":33,"completion_tokens":7163,"total_tokens":7196,"citation_tokens":20016,"reasoning_tokens":193385,"num_search_queries":50,"cost":{"input_tokens_cost":0.0,"total_cost":0.82}})")
        << read({.input = 33,
                 .output = 7163,
                 .reasoning = 193385,
                 .webSearches = 50,
                 .reportedCost = Money::fromDecimal("0.82")});
    QTest::newRow("parts beyond the total: audio is cut first")
        << whole(
               "openai",
               R"({"prompt_tokens":100,"completion_tokens":10,"prompt_tokens_details":{"cached_tokens":90,"audio_tokens":30},"completion_tokens_details":{"reasoning_tokens":8,"audio_tokens":8}})")
        << read({.input = 0,
                 .cacheRead = 90,
                 .output = 0,
                 .reasoning = 8,
                 .audioInput = 10,
                 .audioOutput = 2});
    QTest::newRow("negative and fractional counts")
        << whole(
               "openai",
               R"({"prompt_tokens":-5,"completion_tokens":2.5,"prompt_tokens_details":{"cached_tokens":-1}})")
        << read({.input = 0, .output = 3});
    QTest::newRow("absurd counts stay in range")
        << whole("openai", R"({"prompt_tokens":1e300,"completion_tokens":9223372036854775807})")
        << read({.input = 1'000'000'000'000'000, .output = 1'000'000'000'000'000});
    QTest::newRow("nulls and wrong types")
        << whole(
               "openai",
               R"({"prompt_tokens":"7","completion_tokens":null,"prompt_tokens_details":null,"completion_tokens_details":[1]})")
        << Reading{{}, "m", true, false, 5};
    QTest::newRow("no usage") << whole("openai", "null") << Reading{{}, "m", true, false, 5};
    QTest::newRow("the usage may come before the choices")
        << chat(
               "openai",
               R"({"usage":{"prompt_tokens":1,"completion_tokens":2},"service_tier":"priority","choices":[{"message":{"content":"Hello"}}],"model":"m"})",
               "application/json")
        << read({.input = 1, .output = 2, .serviceTier = "priority"});
    QTest::newRow("tool arguments are output")
        << chat(
               "openai",
               R"({"model":"m","choices":[{"message":{"content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"read","arguments":"{\"p\":\"a\"}"}}]}}]})",
               "application/json")
        << Reading{{}, "m", true, false, 9};
}

void TestChatMeter::brokenOnes()
{
    QTest::newRow("an error body") << chat("openai",
                                           R"({"error":{"message":"no","type":"invalid_request_error"}})",
                                           "application/json")
                                   << Reading{{}, {}, true, true, 0};
    QTest::newRow("an error in the stream")
        << stream(
               "openrouter",
               {hello,
                R"({"id":"c","error":{"code":502,"message":"gone"},"choices":[{"delta":{"content":""},"finish_reason":"error"}]})"})
        << Reading{{}, "m", false, true, 5};
    QTest::newRow("an error body where a stream was promised")
        << chat("openai", R"({"error":{"message":"no"}})") << Reading{{}, {}, true, true, 0};
    QTest::newRow("a frame of broken JSON is passed over")
        << stream("openai", {"{\"choices\":[{\"delta\":", hello, "{]",
                             R"({"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2}})", done})
        << read({.input = 1, .output = 2});
    QTest::newRow("a cut stream has what it had")
        << chat("openai", "data: " + hello + "\n\ndata: {\"choices\":[],\"usage\":{\"prompt_tok")
        << Reading{{}, "m", false, false, 5};
    QTest::newRow("the last frame without its blank line counts")
        << chat("openai",
                "data: " + hello +
                    "\n\ndata: {\"choices\":[],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2}}")
        << Reading{Usage{.input = 1, .output = 2}, "m", false, false, 5};
    QTest::newRow("a cut body") << chat("openai", whole("", R"({"prompt_tokens":9)").body.chopped(1),
                                        "application/json")
                                << Reading{};
    QTest::newRow("an empty body") << chat("openai", "") << Reading{};
    QTest::newRow("a page") << chat("openai", "<html>{\"usage\":{\"prompt_tokens\":1}}</html>", "text/html")
                            << Reading{};
}

void TestChatMeter::answers()
{
    QFETCH(Answer, answer);
    QFETCH(Reading, expected);
    QVERIFY(reads(answer, expected));
}

void TestChatMeter::usageIsKnownBeforeTheEnd()
{
    const auto meter = makeMeter(chat("openai", {}).target, "text/event-stream", "openai");
    meter->feed(reference.first(reference.indexOf("data: [DONE]")));
    QVERIFY(meter->usage());
    QCOMPARE(meter->usage()->input, 1200);
    QVERIFY(!meter->finalEventSeen());
    meter->feed("data: [DONE]\n\n");
    QVERIFY(meter->finalEventSeen());
}

void TestChatMeter::keepAlivesGoBetweenFramesOnly()
{
    const auto meter = makeMeter(chat("openai", {}).target, "text/event-stream", "openai");
    QVERIFY(meter->betweenFrames());
    meter->feed("data: {");
    QVERIFY(!meter->betweenFrames());
    meter->feed("}\n\n");
    QVERIFY(meter->betweenFrames());
    const auto body = makeMeter(chat("openai", {}).target, "application/json", "openai");
    QVERIFY(!body->betweenFrames());
    body->feed("{\"a\":\n\n");
    QVERIFY(!body->betweenFrames());
}

void TestChatMeter::aSecondLookAtAStoredAnswerCountsNothing()
{
    Answer stored = whole("openai", R"({"prompt_tokens":9,"completion_tokens":3})");
    stored.target.tail = "chat/completions/chatcmpl-1";
    QVERIFY(!readPieces(stored, {stored.body}).usage);
}

void TestChatMeter::estimates()
{
    QCOMPARE(estimateTokens(0), 0);
    QCOMPARE(estimateTokens(-4), 0);
    QCOMPARE(estimateTokens(1), 1);
    QCOMPARE(estimateTokens(4), 1);
    QCOMPARE(estimateTokens(4001), 1001);
}

QTEST_APPLESS_MAIN(TestChatMeter)
#include "test_chatmeter.moc"
