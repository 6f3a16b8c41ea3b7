// Guardrails over the whole gateway: what leaves, what comes back, what is written down.
#include "core/guard/ruleset.h"
#include "tests/integration/gatewayfixture.h"
#include "tests/support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

const QByteArray Secret = "AKIAABCDEFGHIJKLMNOP";

Guardrail rail(const char *pattern, GuardrailMode mode,
               GuardrailDirection direction = GuardrailDirection::Request, const char *replacement = "")
{
    Guardrail result;
    result.id = QUuid::createUuid();
    result.name = QStringLiteral("no keys");
    result.pattern = QString::fromUtf8(pattern);
    result.mode = mode;
    result.direction = direction;
    result.replacement = QString::fromUtf8(replacement);
    return result;
}

struct Setup
{
    explicit Setup(const std::vector<Guardrail> &rails)
    {
        fixture.addProvider();
        key = fixture.addKey();
        fixture.rules = RuleSet::compile(rails);
        fixture.start();
    }
    HttpAnswer post(const QByteArray &target, const QByteArray &body, HeaderList headers = {})
    {
        return fixture.post(key, target, body, std::move(headers));
    }

    GatewayFixture fixture;
    QByteArray key = {};
};

QByteArray chatChunk(const QByteArray &content)
{
    return "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + content + "\"}}]}\n\n";
}

QByteArray messagesEvent(const QByteArray &type, const QByteArray &members)
{
    return "event: " + type + "\ndata: {\"type\":\"" + type + "\"," + members + "}\n\n";
}

} // namespace

class TestGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesInTheClientsProtocol_data();
    void refusesInTheClientsProtocol();
    void redactsAndLeavesTheRest();
    void readsFormsAndBrokenBodies();
    void onlyForThoseInScope();
    void aSecretInTheHistoryIsOneEvent();
    void rejectsAWholeAnswer_data();
    void rejectsAWholeAnswer();
    void redactsAWholeAnswer();
    void redactsACompressedAnswer();
    void rejectsAStreamInTheMiddle();
    void rejectsAStreamBeforeItsFirstByte();
    void redactsAStreamAsItComes();
    void theRealValueComesBack();
    void blocksAToolCall_data();
    void blocksAToolCall();
    void blocksAToolCallInAStream();
};

void TestGuard::refusesInTheClientsProtocol_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *target, const QByteArray &body, int status) {
        QTest::newRow(name) << QByteArray(target) << body << status;
    };
    row("chat", "/v1/chat/completions", R"({"model":"m","messages":[{"role":"user","content":"KEY"}]})", 400);
    row("a tool's answer", "/v1/chat/completions",
        R"({"model":"m","messages":[{"role":"tool","tool_call_id":"c","content":"KEY"}]})", 400);
    row("a call's arguments", "/v1/chat/completions",
        R"({"model":"m","messages":[{"role":"assistant","tool_calls":[{"function":{"name":"f","arguments":"{\"a\":\"KEY\"}"}}]}]})",
        400);
    row("messages", "/v1/messages", R"({"model":"m","messages":[{"role":"user","content":"KEY"}]})", 403);
    row("a tool result", "/v1/messages",
        R"({"model":"m","messages":[{"role":"user","content":[{"type":"tool_result","tool_use_id":"t","content":[{"type":"text","text":"KEY"}]}]}]})",
        403);
    row("responses", "/v1/responses",
        R"({"model":"m","input":[{"type":"function_call_output","output":"KEY"}]})", 400);
    row("gemini", "/v1beta/models/m:generateContent",
        R"({"contents":[{"parts":[{"functionResponse":{"name":"f","response":{"output":"KEY"}}}]}]})", 400);
    row("embeddings", "/v1/embeddings", R"({"model":"m","input":["a","KEY"]})", 400);
    row("completions", "/v1/completions", R"({"model":"m","prompt":"KEY"})", 400);
    row("written with escapes", "/v1/chat/completions",
        R"({"model":"m","messages":[{"role":"user","content":"\u0041KIAABCDEFGHIJKLMNOP"}]})", 400);
}

void TestGuard::refusesInTheClientsProtocol()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    Setup setup({rail("AKIA[0-9A-Z]{16}", GuardrailMode::Reject)});
    const HttpAnswer answer = setup.post(target, QByteArray(body).replace("KEY", Secret));
    QCOMPARE(answer.status, status);
    QVERIFY(answer.body.contains("no keys") && !answer.body.contains("AKIA"));
    QCOMPARE(setup.fixture.upstream.receivedCount(), 0);
    const auto events = setup.fixture.recorder.guarded();
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0].direction, GuardrailDirection::Request);
    QCOMPARE(setup.fixture.recorder.refused().back().guard, GuardOutcome::Rejected);
    QVERIFY(!events[0].maskedExcerpt.contains(QString::fromLatin1(Secret)));
}

void TestGuard::redactsAndLeavesTheRest()
{
    Setup setup({rail("AKIA[0-9A-Z]{16}", GuardrailMode::Replace, GuardrailDirection::Request, "[\"key\"]")});
    setup.fixture.upstream.on("/v1/chat/completions", Script::json("{}"));
    const QByteArray body =
        R"({ "messages":[ {"content":"a \u0041KIAABCDEFGHIJKLMNOP\n", "role":"user"}], "x":1.0,"model":"m"})";
    QCOMPARE(setup.post("/v1/chat/completions", body).status, 200);
    QCOMPARE(
        setup.fixture.lastReceived().body,
        QByteArray(R"({ "messages":[ {"content":"a [\"key\"]\n", "role":"user"}], "x":1.0,"model":"m"})"));
    const RequestRecord record = setup.fixture.waitForEnded(1).front();
    QCOMPARE(record.guard, GuardOutcome::Redacted);
    QCOMPARE(record.exactness, Exactness::Edited);
}

void TestGuard::readsFormsAndBrokenBodies()
{
    Setup setup({rail("AKIA[0-9A-Z]{16}", GuardrailMode::Reject),
                 rail("seen", GuardrailMode::Replace, GuardrailDirection::Request, "\"gone\"")});
    setup.fixture.upstream.otherwise([](const Received &) { return Script::json("{}"); });
    const HeaderList form{{"content-type", "multipart/form-data; boundary=bb"}};
    const auto part = [](const QByteArray &head, const QByteArray &content) {
        return "--bb\r\ncontent-disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
    };
    const QByteArray lines =
        R"({"custom_id":"seen","body":{"messages":[{"role":"user","content":"I have seen"}]}})";
    const QByteArray body = part("name=\"purpose\"", "seen") +
                            part("name=\"file\"; filename=\"a.jsonl\"", lines + "\n" + lines) + "--bb--\r\n";
    QCOMPARE(setup.post("/v1/files", body, form).status, 200);
    const QByteArray there = setup.fixture.lastReceived().body;
    QCOMPARE(there.count("\\\"gone\\\""), qsizetype(4));
    QCOMPARE(there.count("\"gone\""), qsizetype(1));
    QVERIFY(!there.contains("seen"));
    QCOMPARE(setup.post("/v1/files", QByteArray(body).replace("I have", Secret), form).status, 400);
    QCOMPARE(setup.post("/v1/chat/completions", R"({"messages":[{"content":"\u0041KIAABCDEFGHIJKLMNOP",}]})")
                 .status,
             400);
}

void TestGuard::onlyForThoseInScope()
{
    GatewayFixture fixture;
    fixture.addProvider();
    ProviderSpec second;
    second.name = QStringLiteral("second");
    const QUuid other = fixture.addProvider(second).id;
    const QByteArray key = fixture.addKey();
    const QByteArray otherKey = fixture.addKey(QStringLiteral("other"));
    Guardrail byProvider = rail("alpha", GuardrailMode::Reject);
    byProvider.scope.providers = {other};
    Guardrail byKey = rail("beta", GuardrailMode::Reject);
    byKey.scope.keys = {fixture.keys[1].id};
    Guardrail byPart = rail("gamma", GuardrailMode::Reject);
    byPart.scope.parts = ToolResultPart;
    fixture.rules = RuleSet::compile({byProvider, byKey, byPart});
    fixture.upstream.otherwise([](const Received &) { return Script::json("{}"); });
    fixture.start();
    const auto status = [&](const QByteArray &secret, const char *model, const char *role, const char *text) {
        return fixture
            .post(secret, "/v1/chat/completions",
                  QByteArray("{\"model\":\"") + model + "\",\"messages\":[{\"content\":\"" + text +
                      "\",\"role\":\"" + role + "\"}]}")
            .status;
    };
    QCOMPARE(status(key, "m", "user", "alpha"), 200);
    QCOMPARE(status(key, "second/m", "user", "alpha"), 400);
    QCOMPARE(status(key, "m", "user", "beta"), 200);
    QCOMPARE(status(otherKey, "m", "user", "beta"), 400);
    QCOMPARE(status(key, "m", "user", "gamma"), 200);
    QCOMPARE(status(key, "m", "tool", "gamma"), 400);
}

void TestGuard::aSecretInTheHistoryIsOneEvent()
{
    Setup setup({rail("AKIA[0-9A-Z]{16}", GuardrailMode::Replace)});
    setup.fixture.upstream.otherwise([](const Received &) { return Script::json("{}"); });
    QByteArray history = R"({"role":"user","content":"it is )" + Secret + "\"}";
    for (int turn = 0; turn < 4; ++turn) {
        QCOMPARE(setup.post("/v1/messages", R"({"model":"m","messages":[)" + history + "]}").status, 200);
        QVERIFY(!setup.fixture.lastReceived().body.contains("AKIA"));
        history += R"(,{"role":"assistant","content":"and?"})";
    }
    QCOMPARE(setup.fixture.recorder.guarded().size(), size_t(1));
    QCOMPARE(setup.fixture.recorder.guarded()[0].matches, 1);
}

void TestGuard::rejectsAWholeAnswer_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("chat") << QByteArray("/v1/chat/completions")
                          << QByteArray(R"({"choices":[{"message":{"role":"assistant","content":"KEY"}}]})")
                          << 400;
    QTest::newRow("messages") << QByteArray("/v1/messages")
                              << QByteArray(
                                     R"({"role":"assistant","content":[{"type":"text","text":"KEY"}]})")
                              << 403;
    QTest::newRow("messages, a call")
        << QByteArray("/v1/messages")
        << QByteArray(R"({"content":[{"type":"tool_use","id":"t","name":"f","input":{"a":{"b":"KEY"}}}]})")
        << 403;
    QTest::newRow("responses")
        << QByteArray("/v1/responses")
        << QByteArray(R"({"output":[{"type":"function_call","arguments":"{\"a\":\"KEY\"}"}]})") << 400;
    QTest::newRow("gemini") << QByteArray("/v1beta/models/m:generateContent")
                            << QByteArray(R"({"candidates":[{"content":{"parts":[{"text":"KEY"}]}}]})")
                            << 400;
}

void TestGuard::rejectsAWholeAnswer()
{
    QFETCH(const QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(const int, status);
    Setup setup({rail("AKIA[0-9A-Z]{16}", GuardrailMode::Reject, GuardrailDirection::Response)});
    body.replace("KEY", Secret);
    setup.fixture.upstream.otherwise([&body](const Received &) { return Script::json(body); });
    const HttpAnswer answer = setup.post(target, R"({"model":"m"})");
    QCOMPARE(answer.status, status);
    QVERIFY(answer.body.contains("no keys") && !answer.body.contains("AKIA"));
    const RequestRecord record = setup.fixture.waitForEnded(1).front();
    QCOMPARE(record.outcome, Outcome::Interrupted);
    QCOMPARE(record.status, status);
    QTRY_COMPARE(setup.fixture.recorder.guarded().size(), size_t(1));
    QCOMPARE(setup.fixture.recorder.guarded()[0].direction, GuardrailDirection::Response);
}

void TestGuard::redactsAWholeAnswer()
{
    Setup setup({rail("AKIA[0-9A-Z]{16}", GuardrailMode::Replace, GuardrailDirection::Response, "[key]")});
    const QByteArray body =
        R"({ "choices":[{"message":{"content":"\u0041KIAABCDEFGHIJKLMNOP \u00e9"},"logprobs":{"content":[{"token":"AKIA"}]}}],"usage":{"prompt_tokens":3}})";
    setup.fixture.upstream.otherwise([&body](const Received &) { return Script::json(body); });
    const HttpAnswer answer = setup.post("/v1/chat/completions", R"({"model":"m"})");
    QCOMPARE(
        answer.body,
        QByteArray(
            R"({ "choices":[{"message":{"content":"[key] \u00e9"},"logprobs":null}],"usage":{"prompt_tokens":3}})"));
    QCOMPARE(setup.fixture.waitForEnded(1).front().usage.input, 3);
    QCOMPARE(setup.fixture.waitForEnded(1).front().guard, GuardOutcome::Redacted);
    QCOMPARE(setup.fixture.waitForEnded(1).front().exactness, Exactness::Edited);
}

void TestGuard::redactsACompressedAnswer()
{
    Setup setup({rail("AKIA[0-9A-Z]{16}", GuardrailMode::Replace, GuardrailDirection::Response, "[key]")});
    const QByteArray body = R"({"choices":[{"message":{"content":")" + Secret + "\"}}]}";
    setup.fixture.upstream.otherwise([&body](const Received &) { return Script::json(body).gzipped(); });
    const HttpAnswer answer =
        setup.post("/v1/chat/completions", R"({"model":"m"})", {{"accept-encoding", "gzip"}});
    QCOMPARE(answer.body, QByteArray(R"({"choices":[{"message":{"content":"[key]"}}]})"));
    QVERIFY(answer.header("content-encoding").isEmpty());
    QVERIFY(answer.clean);
}

void TestGuard::rejectsAStreamInTheMiddle()
{
    Setup setup({rail("AKIA[0-9A-Z]{16}", GuardrailMode::Reject, GuardrailDirection::Response)});
    Script script = Script::sse(
        {chatChunk("Hello "), chatChunk("AKIAABCD"), chatChunk("EFGHIJKLMNOP "), chatChunk("more")});
    script.ending = Ending::Silence;
    setup.fixture.upstream.on("/v1/chat/completions", script);
    const HttpAnswer answer = setup.post("/v1/chat/completions", R"({"model":"m","stream":true})");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.startsWith(chatChunk("Hello ")));
    QVERIFY(answer.body.contains("guardrail_rejected") && answer.body.contains("invalid_request_error"));
    QVERIFY(!answer.body.contains("AKIA") && !answer.body.contains("more"));
    QCOMPARE(setup.fixture.waitForEnded(1).front().outcome, Outcome::Interrupted);
    QCOMPARE(setup.fixture.waitForEnded(1).front().guard, GuardOutcome::Rejected);
    QTRY_COMPARE(setup.fixture.upstream.aborted(), 1); // the provider is not listened to any more
}

void TestGuard::rejectsAStreamBeforeItsFirstByte()
{
    Setup setup({rail("AKIA[0-9A-Z]{16}", GuardrailMode::Reject, GuardrailDirection::Response)});
    setup.fixture.upstream.on(
        "/v1/messages", Script::sse({messagesEvent(
                            "content_block_delta",
                            R"("index":0,"delta":{"type":"text_delta","text":"AKIAABCDEFGHIJKLMNOP ."})")}));
    const HttpAnswer answer = setup.post("/v1/messages", R"({"model":"m","stream":true})");
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.body.contains("no keys"));
}

void TestGuard::redactsAStreamAsItComes()
{
    Setup setup({rail("AKIA[0-9A-Z]{16}", GuardrailMode::Replace, GuardrailDirection::Response, "[key]")});
    Script script = Script::sse(
        {chatChunk("It is A"), chatChunk("KIAABCDEFGHIJKLMNOP"), chatChunk(" or AK"), "data: [DONE]\n\n"});
    setup.fixture.upstream.on("/v1/chat/completions", script);
    const HttpAnswer answer = setup.post("/v1/chat/completions", R"({"model":"m","stream":true})");
    QByteArray text;
    for (const QByteArray &line : answer.body.split('\n')) {
        const QJsonObject chunk = QJsonDocument::fromJson(line.mid(6)).object();
        for (const QJsonValue &choice : chunk[QStringLiteral("choices")].toArray())
            text += choice[QStringLiteral("delta")][QStringLiteral("content")].toString().toUtf8();
    }
    QCOMPARE(text, QByteArray("It is [key] or AK"));
    QVERIFY(answer.body.endsWith("data: [DONE]\n\n") && answer.clean);
    QTRY_COMPARE(setup.fixture.recorder.guarded().size(), size_t(1));
    QCOMPARE(setup.fixture.waitForEnded(1).front().guard, GuardOutcome::Redacted);
}

void TestGuard::theRealValueComesBack()
{
    Guardrail reversible = rail("pg://\\S+", GuardrailMode::Replace);
    reversible.reversible = true;
    Setup setup({reversible});
    // The model repeats what it was told, in pieces.
    setup.fixture.upstream.on("/v1/messages", [](const Received &request) {
        const QByteArray said = QJsonDocument::fromJson(request.body)
                                    .object()[QStringLiteral("messages")][0][QStringLiteral("content")]
                                    .toString()
                                    .toUtf8();
        std::vector<QByteArray> events;
        for (qsizetype at = 0; at < said.size(); at += 5)
            events.push_back(
                messagesEvent("content_block_delta", R"("index":0,"delta":{"type":"text_delta","text":")" +
                                                         said.mid(at, 5) + "\"}"));
        events.push_back(messagesEvent("content_block_stop", "\"index\":0"));
        return Script::sse(events);
    });
    const HttpAnswer answer = setup.post(
        "/v1/messages",
        R"({"model":"m","stream":true,"messages":[{"role":"user","content":"use pg://me:pw@host now"}]})");
    QVERIFY(!setup.fixture.lastReceived().body.contains("pw@host"));
    QVERIFY(setup.fixture.lastReceived().body.contains("slc_"));
    QByteArray text;
    for (const QByteArray &line : answer.body.split('\n'))
        text += QJsonDocument::fromJson(line.mid(6))
                    .object()[QStringLiteral("delta")][QStringLiteral("text")]
                    .toString()
                    .toUtf8();
    QCOMPARE(text, QByteArray("use pg://me:pw@host now"));
}

void TestGuard::blocksAToolCall_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *target, const QByteArray &body,
                        const QByteArray &expected) {
        QTest::newRow(name) << QByteArray(target) << body << expected;
    };
    row("chat, one of two", "/v1/chat/completions",
        R"({"choices":[{"message":{"content":null,"tool_calls":[{"id":"1","function":{"name":"bash","arguments":"{\"command\":\"rm -rf \/\"}"}},{"id":"2","function":{"name":"bash","arguments":"{}"}}]},"finish_reason":"tool_calls"}]})",
        R"({"choices":[{"message":{"content":"TEXT","tool_calls":[{"id":"2","function":{"name":"bash","arguments":"{}"}}]},"finish_reason":"tool_calls"}]})");
    row("messages", "/v1/messages",
        R"({"content":[{"type":"text","text":"ok"},{"type":"tool_use","id":"t","name":"bash","input":{"command":"rm -rf /"}}],"stop_reason":"tool_use"})",
        R"({"content":[{"type":"text","text":"ok"},{"type":"text","text":"TEXT"}],"stop_reason":"end_turn"})");
    row("responses", "/v1/responses",
        R"({"output":[{"id":"fc","type":"function_call","name":"bash","arguments":"{\"command\":\"rm -rf /\"}"}]})",
        R"({"output":[{"id":"fc","type":"message","status":"completed","role":"assistant","content":[{"type":"output_text","text":"TEXT","annotations":[]}]}]})");
    row("gemini", "/v1beta/models/m:generateContent",
        R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"bash","args":{"command":"rm -rf /"}}}]}}]})",
        R"({"candidates":[{"content":{"parts":[{"text":"TEXT"}]}}]})");
    row("another tool", "/v1/messages",
        R"({"content":[{"type":"tool_use","id":"t","name":"say","input":{"command":"rm -rf /"}}],"stop_reason":"tool_use"})",
        R"({"content":[{"type":"tool_use","id":"t","name":"say","input":{"command":"rm -rf /"}}],"stop_reason":"tool_use"})");
}

void TestGuard::blocksAToolCall()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    QFETCH(QByteArray, expected);
    Guardrail call = rail("rm -rf /", GuardrailMode::Reject, GuardrailDirection::Response);
    call.kind = GuardrailKind::ToolCall;
    call.toolName = QStringLiteral("ba.h");
    Setup setup({call});
    setup.fixture.upstream.otherwise([&body](const Received &) { return Script::json(body); });
    const HttpAnswer answer = setup.post(target, R"({"model":"m"})");
    QCOMPARE(answer.status, 200);
    const QByteArray text = "[Sluice blocked a tool call here: the guardrail “no keys” does not allow it.]";
    QCOMPARE(answer.body, expected.replace("TEXT", text));
}

void TestGuard::blocksAToolCallInAStream()
{
    Guardrail call = rail("rm -rf /", GuardrailMode::Reject, GuardrailDirection::Response);
    call.kind = GuardrailKind::ToolCall;
    Setup setup({call});
    const auto start = [](int index, const char *command) {
        const QByteArray place = "\"index\":" + QByteArray::number(index);
        return messagesEvent(
                   "content_block_start",
                   place + R"(,"content_block":{"type":"tool_use","id":"t","name":"bash","input":{}})") +
               messagesEvent("content_block_delta",
                             place +
                                 R"(,"delta":{"type":"input_json_delta","partial_json":"{\"command\":"})") +
               messagesEvent("content_block_delta",
                             place + R"(,"delta":{"type":"input_json_delta","partial_json":"\")" + command +
                                 R"(\"}"})") +
               messagesEvent("content_block_stop", place);
    };
    const QByteArray kept = start(0, "ls");
    const QByteArray end = messagesEvent("message_delta", R"("delta":{"stop_reason":"tool_use"})");
    setup.fixture.upstream.on("/v1/messages", {Script::sse({kept, start(1, "rm -rf /"), end}),
                                               Script::sse({start(0, "rm -rf /"), end})});
    const HttpAnswer answer = setup.post("/v1/messages", R"({"model":"m","stream":true})");
    QVERIFY(answer.body.startsWith(kept));
    QVERIFY(answer.body.endsWith(end)); // there is a call left
    QVERIFY(answer.body.contains("Sluice blocked a tool call") && !answer.body.contains("rm -rf"));
    const HttpAnswer none = setup.post("/v1/messages", R"({"model":"m","stream":true})");
    QVERIFY(!none.body.contains("tool_use") && none.body.contains("end_turn"));
    QTRY_COMPARE(setup.fixture.recorder.guarded().size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestGuard)
#include "test_guard.moc"
