// Responses: usage is in the terminal event, or in the whole body.
#include "metertest.h"

using namespace sluice;
using namespace sluice::test;

// Before the raw strings below: moc loses its way in them.
class TestResponsesMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void storedAnswersCountNothing();
};

namespace {

Answer responses(QByteArray body, QByteArray contentType = "text/event-stream",
                 QByteArray provider = "openai")
{
    return {
        {Protocol::Responses, Endpoint::Responses, {}, "v1", "responses", {}}, contentType, provider, body};
}

const QByteArray opening = R"(event: response.created
data: {"type":"response.created","sequence_number":0,"response":{"id":"resp_1","status":"in_progress","model":"gpt-x","output":[],"usage":null,"service_tier":"auto","error":null}}

event: response.output_item.added
data: {"type":"response.output_item.added","sequence_number":2,"output_index":0,"item":{"id":"msg_1","type":"message","role":"assistant","status":"in_progress","content":[]}}

event: response.content_part.added
data: {"type":"response.content_part.added","sequence_number":3,"item_id":"msg_1","output_index":0,"content_index":0,"part":{"type":"output_text","text":"","annotations":[]}}

event: response.output_text.delta
data: {"type":"response.output_text.delta","sequence_number":4,"item_id":"msg_1","output_index":0,"content_index":0,"delta":"Hi","logprobs":[]}

event: response.function_call_arguments.delta
data: {"type":"response.function_call_arguments.delta","item_id":"fc_1","output_index":1,"delta":"{\"p\":"}

event: response.reasoning_summary_text.delta
data: {"type":"response.reasoning_summary_text.delta","item_id":"rs_1","output_index":2,"summary_index":0,"delta":"So"}

event: response.output_text.done
data: {"type":"response.output_text.done","item_id":"msg_1","text":"Hi"}

)";

QByteArray terminal(QByteArray type, QByteArray more)
{
    return "event: " + type + "\ndata: {\"type\":\"" + type +
           "\",\"sequence_number\":9,\"response\":{\"id\":\"resp_1\",\"model\":\"gpt-x-2026\"," +
           "\"output\":[{\"type\":\"message\",\"content\":[{\"type\":\"output_text\",\"text\":\"Hi\"}]}]," +
           more + "}}\n\n";
}

const QByteArray usage =
    R"("usage":{"input_tokens":1200,"input_tokens_details":{"cached_tokens":1024,"cache_write_tokens":100},"output_tokens":80,"output_tokens_details":{"reasoning_tokens":40},"total_tokens":1280})";

} // namespace

void TestResponsesMeter::answers_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Reading>("expected");
    const Usage used{.input = 76, .cacheRead = 1024, .cacheWrite5m = 100, .output = 40, .reasoning = 40};
    constexpr qint64 streamed = 9;

    QTest::newRow("completed") << responses(opening + terminal("response.completed", usage))
                               << Reading{used, "gpt-x-2026", true, false, streamed};
    QTest::newRow("completed, CRLF") << responses(withCrLf(opening + terminal("response.completed", usage)))
                                     << Reading{used, "gpt-x-2026", true, false, streamed};
    QTest::newRow("data-only frames")
        << responses(QByteArray(opening + terminal("response.completed", usage)).replace("event: ", ": "))
        << Reading{used, "gpt-x-2026", true, false, streamed};
    QTest::newRow("the type is only in the event's name")
        << responses(QByteArray(opening + terminal("response.completed", usage))
                         .replace("\"type\":\"response.", "\"kind\":\"response."))
        << Reading{used, "gpt-x-2026", true, false, streamed};
    QTest::newRow("incomplete")
        << responses(opening + terminal("response.incomplete",
                                        usage + R"(,"incomplete_details":{"reason":"max_output_tokens"})"))
        << Reading{used, "gpt-x-2026", true, false, streamed};
    QTest::newRow("failed with what was used")
        << responses(opening +
                     terminal("response.failed", usage + R"(,"error":{"code":"server_error","message":"x"})"))
        << Reading{used, "gpt-x-2026", true, true, streamed};
    QTest::newRow("an error event instead of an end")
        << responses(opening +
                     "event: error\ndata: "
                     "{\"type\":\"error\",\"code\":\"rate_limit\",\"message\":\"x\",\"param\":null}\n\n")
        << Reading{{}, "gpt-x", false, true, streamed};
    QTest::newRow("cut") << responses(opening + terminal("response.completed", usage).chopped(60))
                         << Reading{{}, "gpt-x", false, false, streamed};
    {
        Usage tiered = used;
        tiered.serviceTier = "flex";
        tiered.webSearches = 3;
        QTest::newRow("searches are outside usage, the tier beside it")
            << responses(
                   opening +
                   terminal(
                       "response.completed",
                       R"("service_tier":"flex","tool_usage":{"image_gen":{"input_tokens":5},"web_search":{"num_requests":3}},)" +
                           usage))
            << Reading{tiered, "gpt-x-2026", true, false, streamed};
    }
    QTest::newRow("writes split by time")
        << responses(terminal(
               "response.completed",
               R"("usage":{"input_tokens":100,"input_tokens_details":{"cached_tokens":0,"cache_write_tokens":90,"cache_write_tokens_details":{"ttl_30m_tokens":30,"ttl_12h_tokens":60}},"output_tokens":1})"))
        << Reading{Usage{.input = 10, .cacheWrite5m = 30, .cacheWrite1h = 60, .output = 1}, "gpt-x-2026",
                   true, false, 0};
    QTest::newRow("xAI's Responses include the reasoning")
        << responses(opening + terminal("response.completed", usage), "text/event-stream", "xai")
        << Reading{used, "gpt-x-2026", true, false, streamed};
    QTest::newRow("audio is not text")
        << responses("data: {\"type\":\"response.audio.delta\",\"delta\":\"AAAAAAAA\"}\n\n") << Reading{};

    QTest::newRow("a whole body")
        << responses(R"({"id":"resp_1","object":"response","status":"completed","model":"gpt-x","output":[
{"id":"rs_1","type":"reasoning","summary":[{"type":"summary_text","text":"abc"}],"encrypted_content":"gAAA"},
{"id":"msg_1","type":"message","content":[{"type":"output_text","text":"Hi","annotations":[]}]},
{"id":"fc_1","type":"function_call","call_id":"call_1","name":"read","arguments":"{\"p\":\"a\"}"}],
"error":null,"tool_usage":{"web_search":{"num_requests":1}},"service_tier":"default",)" +
                         usage + "}",
                     "application/json")
        << Reading{Usage{.input = 76,
                         .cacheRead = 1024,
                         .cacheWrite5m = 100,
                         .output = 40,
                         .reasoning = 40,
                         .webSearches = 1},
                   "gpt-x", true, false, 14};
    QTest::newRow("the README's gpt-5.5")
        << responses(
               R"({"model":"gpt-5.5","usage":{"input_tokens": 24680, "input_tokens_details": {"cached_tokens": 18432, "cache_write_tokens": 0},
 "output_tokens": 3456, "output_tokens_details": {"reasoning_tokens": 2816}, "total_tokens": 28136}})",
               "application/json")
        << Reading{Usage{.input = 6248, .cacheRead = 18432, .output = 640, .reasoning = 2816}, "gpt-5.5",
                   true, false, 0};
    QTest::newRow("an error body") << responses(R"({"error":{"message":"x"}})", "application/json")
                                   << Reading{{}, {}, true, true, 0};
}

void TestResponsesMeter::answers()
{
    QFETCH(Answer, answer);
    QFETCH(Reading, expected);
    QVERIFY(reads(answer, expected));
}

void TestResponsesMeter::storedAnswersCountNothing()
{
    Answer stored = responses("{\"id\":\"resp_1\"," + usage + "}", "application/json");
    stored.target.endpoint = Endpoint::ResponsesOther;
    stored.target.tail = "responses/resp_1";
    QVERIFY(!readPieces(stored, {stored.body}).usage);
    stored.target.tail = "responses/compact";
    QVERIFY(readPieces(stored, {stored.body}).usage);
}

QTEST_APPLESS_MAIN(TestResponsesMeter)
#include "test_responsesmeter.moc"
