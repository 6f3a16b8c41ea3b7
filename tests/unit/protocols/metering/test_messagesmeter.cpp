// Anthropic Messages: input at the start, running output, every value replaced and none added.
#include "metertest.h"

using namespace sluice;
using namespace sluice::test;

// Before the raw strings below: moc loses its way in them.
class TestMessagesMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void theInputIsKnownFromTheStart();
    void countingTokensCostsNothing();
};

namespace {

Answer messages(QByteArray body, QByteArray contentType = "text/event-stream; charset=utf-8")
{
    return {
        {Protocol::Messages, Endpoint::Messages, {}, "v1", "messages", {}}, contentType, "anthropic", body};
}

QByteArray frame(QByteArray type, QByteArray members)
{
    return "event: " + type + "\ndata: {\"type\":\"" + type + "\"" + (members.isEmpty() ? "" : ",") +
           members + "}\n\n";
}

QByteArray start(QByteArray usage)
{
    return frame(
        "message_start",
        R"("message":{"id":"msg_1","type":"message","role":"assistant","model":"claude-x","content":[],"stop_reason":null,"stop_sequence":null,"usage":)" +
            usage + "}");
}

QByteArray end(QByteArray usage)
{
    return frame("message_delta",
                 R"("delta":{"stop_reason":"tool_use","stop_sequence":null},"usage":)" + usage) +
           frame("message_stop", "");
}

const QByteArray inputSide =
    R"({"input_tokens":12,"cache_creation_input_tokens":300,"cache_read_input_tokens":9000,"output_tokens":1})";
// The blocks of protocols.md 6.4: 8 + 5 + 4 bytes of output.
const QByteArray blocks =
    frame("content_block_start", R"("index":0,"content_block":{"type":"text","text":""})") +
    frame("ping", "") +
    frame("content_block_delta", R"("index":0,"delta":{"type":"text_delta","text":"Reading."})") +
    frame("content_block_stop", R"("index":0)") +
    frame("content_block_start",
          R"("index":1,"content_block":{"type":"tool_use","id":"toolu_1","name":"read","input":{}})") +
    frame("content_block_delta",
          R"("index":1,"delta":{"type":"input_json_delta","partial_json":"{\"p\":"})") +
    frame("content_block_delta", R"("index":1,"delta":{"type":"input_json_delta","partial_json":"\"a\"}"})") +
    frame("content_block_stop", R"("index":1)");

} // namespace

void TestMessagesMeter::answers_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Reading>("expected");
    const Usage used{.input = 12, .cacheRead = 9000, .cacheWrite5m = 300, .output = 80};

    QTest::newRow("the reference stream")
        << messages(start(inputSide) + blocks + end(R"({"output_tokens":80})"))
        << Reading{used, "claude-x", true, false, 17};
    QTest::newRow("with CRLF") << messages(
                                      withCrLf(start(inputSide) + blocks + end(R"({"output_tokens":80})")))
                               << Reading{used, "claude-x", true, false, 17};
    QTest::newRow("a ping comes first")
        << messages(frame("ping", "") + start(inputSide) + blocks + end(R"({"output_tokens":80})"))
        << Reading{used, "claude-x", true, false, 17};
    QTest::newRow("deltas are running totals")
        << messages(start(inputSide) + frame("message_delta", R"("delta":{},"usage":{"output_tokens":30})") +
                    end(R"({"output_tokens":80})"))
        << Reading{used, "claude-x", true, false, 0};
    QTest::newRow("input that reappears replaces, null does not")
        << messages(
               start(inputSide) +
               end(R"({"input_tokens":50,"cache_read_input_tokens":null,"cache_creation_input_tokens":400,"output_tokens":80,"server_tool_use":{"web_search_requests":2,"web_fetch_requests":7}})"))
        << Reading{Usage{.input = 50, .cacheRead = 9000, .cacheWrite5m = 400, .output = 80, .webSearches = 2},
                   "claude-x", true, false, 0};
    QTest::newRow("writes split by time, thinking inside the output")
        << messages(
               start(
                   R"({"input_tokens":5,"cache_creation_input_tokens":350,"cache_read_input_tokens":0,"cache_creation":{"ephemeral_5m_input_tokens":100,"ephemeral_1h_input_tokens":200},"output_tokens":1,"service_tier":"standard"})") +
               frame("content_block_delta",
                     R"("index":0,"delta":{"type":"thinking_delta","thinking":"Hmm"})") +
               frame("content_block_delta",
                     R"("index":0,"delta":{"type":"signature_delta","signature":"EqAAAA"})") +
               end(R"({"output_tokens":80,"output_tokens_details":{"thinking_tokens":60}})"))
        << Reading{Usage{.input = 5, .cacheWrite5m = 150, .cacheWrite1h = 200, .output = 20, .reasoning = 60},
                   "claude-x", true, false, 3};
    QTest::newRow("fast mode in the US")
        << messages(
               start(
                   R"({"input_tokens":5,"output_tokens":1,"service_tier":"standard","speed":"fast","inference_geo":"us"})") +
               end(R"({"output_tokens":8})"))
        << Reading{Usage{.input = 5, .output = 8, .serviceTier = "fast", .region = "us"}, "claude-x", true,
                   false, 0};
    QTest::newRow("ordinary speed, anywhere")
        << messages(
               start(
                   R"({"input_tokens":5,"output_tokens":1,"service_tier":"priority","speed":"standard","inference_geo":"global"})") +
               end(R"({"output_tokens":8})"))
        << Reading{Usage{.input = 5, .output = 8, .serviceTier = "priority"}, "claude-x", true, false, 0};
    QTest::newRow("compaction is in no other total, another model's attempts are not ours")
        << messages(
               start(R"({"input_tokens":5,"output_tokens":1})") +
               end(R"({"output_tokens":8,"iterations":[{"type":"compaction","input_tokens":1000,"output_tokens":40},{"type":"message","input_tokens":5,"output_tokens":8},{"type":"advisor_message","model":"x","input_tokens":7,"output_tokens":7}]})"))
        << Reading{Usage{.input = 1005, .output = 48}, "claude-x", true, false, 0};
    QTest::newRow("an error in the middle keeps the input")
        << messages(start(inputSide) + frame("error", R"("error":{"type":"overloaded_error","message":"x"})"))
        << Reading{Usage{.input = 12, .cacheRead = 9000, .cacheWrite5m = 300, .output = 1}, "claude-x", false,
                   true, 0};
    QTest::newRow("cut in the middle keeps the input")
        << messages(start(inputSide) + blocks.chopped(40))
        << Reading{Usage{.input = 12, .cacheRead = 9000, .cacheWrite5m = 300, .output = 1}, "claude-x", false,
                   false, 17};
    QTest::newRow("unknown events are passed over")
        << messages(start(inputSide) + frame("something_new", R"("usage_of_it":[1,2],"x":null)") +
                    end(R"({"output_tokens":80})"))
        << Reading{used, "claude-x", true, false, 0};

    QTest::newRow("a whole message")
        << messages(
               R"({"id":"msg_1","type":"message","role":"assistant","model":"claude-x","content":[{"type":"thinking","thinking":"ab","signature":"Eq"},{"type":"text","text":"Reading."},{"type":"tool_use","id":"toolu_1","name":"read","input":{"p":"a"}}],
"stop_reason":"tool_use","stop_sequence":null,"usage":{"input_tokens":12,"cache_creation_input_tokens":300,"cache_read_input_tokens":9000,"cache_creation":{"ephemeral_5m_input_tokens":300,"ephemeral_1h_input_tokens":0},
"output_tokens":80,"output_tokens_details":{"thinking_tokens":40},"server_tool_use":{"web_search_requests":0,"web_fetch_requests":0},"service_tier":"standard"}})",
               "application/json")
        << Reading{Usage{.input = 12, .cacheRead = 9000, .cacheWrite5m = 300, .output = 40, .reasoning = 40},
                   "claude-x", true, false, 19};
    QTest::newRow("the README's claude-sonnet-4-5")
        << messages(
               R"({"model":"claude-sonnet-4-5-20250929","usage":{"input_tokens": 14500, "cache_read_input_tokens": 151000, "cache_creation_input_tokens": 42000,
 "cache_creation": {"ephemeral_5m_input_tokens": 30000, "ephemeral_1h_input_tokens": 12000}, "output_tokens": 2750, "service_tier": "standard"}})",
               "application/json")
        << Reading{Usage{.input = 14500,
                         .cacheRead = 151000,
                         .cacheWrite5m = 30000,
                         .cacheWrite1h = 12000,
                         .output = 2750},
                   "claude-sonnet-4-5-20250929", true, false, 0};
    QTest::newRow("an error body")
        << messages(R"({"type":"error","error":{"type":"not_found_error","message":"x"},"request_id":"r"})",
                    "application/json")
        << Reading{{}, {}, true, true, 0};
}

void TestMessagesMeter::answers()
{
    QFETCH(Answer, answer);
    QFETCH(Reading, expected);
    QVERIFY(reads(answer, expected));
}

void TestMessagesMeter::theInputIsKnownFromTheStart()
{
    const auto meter = makeMeter(messages({}).target, "text/event-stream", "anthropic");
    meter->feed(start(inputSide));
    QVERIFY(meter->usage());
    QCOMPARE(meter->usage()->totalInput(), 9312);
}

void TestMessagesMeter::countingTokensCostsNothing()
{
    Answer count = messages(R"({"input_tokens":2095})", "application/json");
    count.target.endpoint = Endpoint::CountTokens;
    QVERIFY(!readPieces(count, {count.body}).usage);
}

QTEST_APPLESS_MAIN(TestMessagesMeter)
#include "test_messagesmeter.moc"
