// The simulator through the Upstream interface: shapes, tool turns, faults, and the rules about sinks.
#include "core/simulator/simulator.h"
#include "tests/support/patience.h"
#include "tests/support/recordingsink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>
#include <QtEndian>

#include <cmath>

using namespace sluice;
using namespace sluice::test;
using namespace std::chrono_literals;

namespace {

struct Frame
{
    QByteArray event = {};
    QByteArray data = {};
    QJsonObject json() const { return QJsonDocument::fromJson(data).object(); }
};

// Exact: every frame is "event: …\n" (or none), "data: …\n", "\n", and nothing else.
std::vector<Frame> framesOf(const QByteArray &stream)
{
    std::vector<Frame> frames = {};
    qsizetype start = 0;
    while (start < stream.size()) {
        const qsizetype end = stream.indexOf("\n\n", start);
        if (end < 0)
            return {};
        Frame frame = {};
        const QByteArrayList lines = stream.mid(start, end - start).split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("event: "))
                frame.event = line.mid(7);
            else if (line.startsWith("data: "))
                frame.data = line.mid(6);
            else
                return {};
        }
        frames.push_back(frame);
        start = end + 2;
    }
    return frames;
}

QString at(const QJsonValue &value, const char *path)
{
    QJsonValue here = value;
    for (const QString &step : QString::fromLatin1(path).split(u'.')) {
        bool index = false;
        const int number = step.toInt(&index);
        here = index ? here.toArray().at(number) : here.toObject().value(step);
    }
    return here.isDouble() ? QString::number(here.toInteger())
           : here.isBool() ? QVariant(here.toBool()).toString()
                           : here.toString();
}

UpstreamRequest ask(const QByteArray &path, const QByteArray &body)
{
    return post("http://simulator.invalid" + path, body);
}

const QByteArray chatTool =
    R"("tools":[{"type":"function","function":{"name":"run_shell","parameters":{"type":"object","properties":{"command":{"type":"string"}},"required":["command"]}}}])";
const QByteArray responsesTool =
    R"("tools":[{"type":"web_search"},{"type":"function","name":"run_shell","parameters":{"type":"object","properties":{"command":{"type":"array","items":{"type":"string"}}},"required":["command"]}}])";
const QByteArray messagesTool =
    R"("tools":[{"name":"Bash","input_schema":{"type":"object","properties":{"command":{"type":"string"}},"required":["command"]}}])";

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sink = {}; }
    void chatWhole();
    void chatStream_data();
    void chatStream();
    void chatToolTurns();
    void responsesWhole();
    void responsesStream();
    void responsesToolTurns();
    void messagesWhole();
    void messagesStream();
    void messagesToolTurns();
    void thinking();
    void outputLimit_data();
    void outputLimit();
    void structuredOutput();
    void counts();
    void modelLists();
    void embeddings();
    void errorsInTheProtocolsShape_data();
    void errorsInTheProtocolsShape();
    void faults_data();
    void faults();
    void slowFirstByte();
    void pacing();
    void idsAreFresh();
    void nothingInsideSend();
    void pauseAndResume();
    void deletedInsideACallback_data();
    void deletedInsideACallback();
    void deletedBeforeTheFirstCallback();

private:
    void exchange(UpstreamRequest request);
    QJsonObject answer() const { return QJsonDocument::fromJson(m_sink.body).object(); }

    std::unique_ptr<Upstream> m_simulator = makeSimulator();
    RecordingSink m_sink = {};
};

void TestSimulator::exchange(UpstreamRequest request)
{
    m_sink = {};
    const auto call = m_simulator->send(std::move(request), m_sink);
    QTRY_COMPARE(m_sink.ends, 1);
    QCOMPARE(m_sink.heads, 1);
    QVERIFY(!m_sink.bytesBeforeHead);
}

void TestSimulator::chatWhole()
{
    exchange(ask("/v1/chat/completions?x=y",
                 R"({"model":"gpt-x","messages":[{"role":"user","content":"Say hello in five words"}]})"));
    QCOMPARE(m_sink.status, 200);
    QCOMPARE(headerValue(m_sink.headers, "content-type"), QByteArray("application/json"));
    QCOMPARE(headerValue(m_sink.headers, "content-length"), QByteArray::number(m_sink.body.size()));
    const QJsonObject body = answer();
    QCOMPARE(at(body, "object"), QStringLiteral("chat.completion"));
    QCOMPARE(at(body, "model"), QStringLiteral("gpt-x"));
    QCOMPARE(at(body, "choices.0.message.content"), QStringLiteral("Hello there my dear friend."));
    QCOMPARE(at(body, "choices.0.finish_reason"), QStringLiteral("stop"));
    QCOMPARE(at(body, "usage.total_tokens").toInt(),
             at(body, "usage.prompt_tokens").toInt() + at(body, "usage.completion_tokens").toInt());
    QVERIFY(at(body, "usage.prompt_tokens").toInt() > 0);
}

void TestSimulator::chatStream_data()
{
    QTest::addColumn<bool>("usage");
    QTest::newRow("without usage") << false;
    QTest::newRow("with stream_options.include_usage") << true;
}

void TestSimulator::chatStream()
{
    QFETCH(bool, usage);
    exchange(ask(
        "/v1/chat/completions",
        QByteArray(R"({"model":"sim-fast","stream":true,)") +
            (usage ? R"("stream_options":{"include_usage":true},)" : "") +
            R"("messages":[{"role":"user","content":[{"type":"text","text":"Say hello in five words"}]}]})"));
    QVERIFY(headerValue(m_sink.headers, "content-type").startsWith("text/event-stream"));
    std::vector<Frame> frames = framesOf(m_sink.body);
    QVERIFY(frames.size() > 6);
    QCOMPARE(frames.back().data, QByteArray("[DONE]"));
    frames.pop_back();
    if (usage) {
        QVERIFY(frames.back().json().value(QLatin1String("choices")).toArray().isEmpty());
        QVERIFY(at(frames.back().json(), "usage.total_tokens").toInt() > 0);
        frames.pop_back();
    }
    QString content = {};
    for (const Frame &frame : frames) {
        QVERIFY(frame.event.isEmpty());
        QCOMPARE(at(frame.json(), "object"), QStringLiteral("chat.completion.chunk"));
        QCOMPARE(at(frame.json(), "id"), at(frames.front().json(), "id"));
        QCOMPARE(frame.json().contains(QLatin1String("usage")), usage);
        content += at(frame.json(), "choices.0.delta.content");
    }
    QCOMPARE(at(frames.front().json(), "choices.0.delta.role"), QStringLiteral("assistant"));
    QCOMPARE(content, QStringLiteral("Hello there my dear friend."));
    QCOMPARE(at(frames.back().json(), "choices.0.finish_reason"), QStringLiteral("stop"));
}

void TestSimulator::chatToolTurns()
{
    exchange(
        ask("/v1/chat/completions", R"({"model":"sim-fast","stream":true,)" + chatTool +
                                        R"(,"messages":[{"role":"user","content":"List files, please"}]})"));
    QString id = {};
    QString name = {};
    QString arguments = {};
    QString finish = {};
    for (const Frame &frame : framesOf(m_sink.body)) {
        id += at(frame.json(), "choices.0.delta.tool_calls.0.id");
        name += at(frame.json(), "choices.0.delta.tool_calls.0.function.name");
        arguments += at(frame.json(), "choices.0.delta.tool_calls.0.function.arguments");
        finish += at(frame.json(), "choices.0.finish_reason");
    }
    QVERIFY(id.startsWith(QLatin1String("call_")));
    QCOMPARE(name, QStringLiteral("run_shell"));
    QCOMPARE(arguments, QStringLiteral("{\"command\":\"ls\"}"));
    QCOMPARE(finish, QStringLiteral("tool_calls"));

    exchange(ask("/v1/chat/completions",
                 R"({"model":"sim-fast",)" + chatTool +
                     R"(,"messages":[{"role":"user","content":"List files, please"},)"
                     R"({"role":"assistant","content":null,"tool_calls":[]},)"
                     R"({"role":"tool","tool_call_id":"c","content":"README.md core"}]})"));
    QCOMPARE(at(answer(), "choices.0.finish_reason"), QStringLiteral("stop"));
    QVERIFY(at(answer(), "choices.0.message.content").contains(QStringLiteral("README.md core")));

    // Without a wish for a tool, or with tool_choice none, there is no call; required makes one.
    exchange(ask("/v1/chat/completions",
                 R"({"model":"sim-fast",)" + chatTool + R"(,"messages":[{"role":"user","content":"Hi"}]})"));
    QCOMPARE(at(answer(), "choices.0.finish_reason"), QStringLiteral("stop"));
    exchange(ask("/v1/chat/completions", R"({"model":"sim-fast","tool_choice":"none",)" + chatTool +
                                             R"(,"messages":[{"role":"user","content":"List files"}]})"));
    QCOMPARE(at(answer(), "choices.0.finish_reason"), QStringLiteral("stop"));
    exchange(ask("/v1/chat/completions", R"({"model":"sim-fast","tool_choice":"required",)" + chatTool +
                                             R"(,"messages":[{"role":"user","content":"Hi"}]})"));
    QCOMPARE(at(answer(), "choices.0.message.tool_calls.0.function.name"), QStringLiteral("run_shell"));
}

void TestSimulator::responsesWhole()
{
    exchange(ask("/responses", R"({"model":"gpt-x","input":"Say hello in five words"})"));
    const QJsonObject body = answer();
    QCOMPARE(at(body, "object"), QStringLiteral("response"));
    QCOMPARE(at(body, "status"), QStringLiteral("completed"));
    QCOMPARE(at(body, "output.0.type"), QStringLiteral("message"));
    QCOMPARE(at(body, "output.0.content.0.text"), QStringLiteral("Hello there my dear friend."));
    QCOMPARE(at(body, "usage.total_tokens").toInt(),
             at(body, "usage.input_tokens").toInt() + at(body, "usage.output_tokens").toInt());
}

void TestSimulator::responsesStream()
{
    exchange(ask(
        "/v1/responses",
        R"({"model":"sim-fast","stream":true,"reasoning":{"effort":"high","summary":"auto"},)"
        R"("input":[{"role":"user","content":[{"type":"input_text","text":"<environment_context/>"}]},)"
        R"({"type":"message","role":"user","content":[{"type":"input_text","text":"Say hello in five words"}]}]})"));
    const std::vector<Frame> frames = framesOf(m_sink.body);
    QVERIFY(frames.size() > 10);
    QString words = {};
    QByteArrayList added = {};
    QByteArrayList done = {};
    for (size_t i = 0; i < frames.size(); ++i) {
        const QJsonObject json = frames[i].json();
        QCOMPARE(at(json, "type").toUtf8(), frames[i].event);
        QCOMPARE(at(json, "sequence_number").toInt(), int(i));
        if (frames[i].event == "response.output_text.delta")
            words += at(json, "delta");
        if (frames[i].event == "response.output_item.added")
            added.append(at(json, "item.id").toUtf8());
        if (frames[i].event == "response.output_item.done")
            done.append(at(json, "item.id").toUtf8());
    }
    QCOMPARE(frames[0].event, QByteArray("response.created"));
    QCOMPARE(frames[1].event, QByteArray("response.in_progress"));
    QCOMPARE(words, QStringLiteral("Hello there my dear friend."));
    QCOMPARE(added.size(), 2);
    QCOMPARE(added, done);
    const Frame &last = frames.back();
    QCOMPARE(last.event, QByteArray("response.completed"));
    QCOMPARE(at(last.json(), "response.id"), at(frames[0].json(), "response.id"));
    QCOMPARE(at(last.json(), "response.output.0.type"), QStringLiteral("reasoning"));
    QVERIFY(!at(last.json(), "response.output.0.summary.0.text").isEmpty());
    QCOMPARE(at(last.json(), "response.output.1.content.0.text"), words);
    QVERIFY(at(last.json(), "response.usage.output_tokens_details.reasoning_tokens").toInt() > 0);
}

void TestSimulator::responsesToolTurns()
{
    exchange(
        ask("/v1/responses", R"({"model":"sim-fast","stream":true,)" + responsesTool +
                                 R"(,"input":[{"role":"user","content":"use run_shell to look around"}]})"));
    QString arguments = {};
    QJsonObject finished = {};
    for (const Frame &frame : framesOf(m_sink.body)) {
        if (frame.event == "response.function_call_arguments.delta")
            arguments += at(frame.json(), "delta");
        if (frame.event == "response.completed")
            finished = frame.json();
    }
    QCOMPARE(arguments, QStringLiteral("{\"command\":[\"ls\"]}"));
    QCOMPARE(at(finished, "response.output.1.type"), QStringLiteral("function_call"));
    QCOMPARE(at(finished, "response.output.1.arguments"), arguments);

    exchange(ask("/v1/responses",
                 R"({"model":"sim-fast",)" + responsesTool +
                     R"(,"input":[{"role":"user","content":"use run_shell"},)"
                     R"({"type":"function_call","call_id":"c","name":"run_shell","arguments":"{}"},)"
                     R"({"type":"function_call_output","call_id":"c","output":"README.md core"}]})"));
    QVERIFY(at(answer(), "output.0.content.0.text").contains(QStringLiteral("README.md core")));
    QCOMPARE(answer().value(QLatin1String("output")).toArray().size(), 1);
}

void TestSimulator::messagesWhole()
{
    exchange(ask(
        "/v1/messages?beta=true",
        R"({"model":"claude-x","max_tokens":100,"messages":[{"role":"user","content":"Say hello in five words"}]})"));
    const QJsonObject body = answer();
    QCOMPARE(at(body, "type"), QStringLiteral("message"));
    QCOMPARE(at(body, "model"), QStringLiteral("claude-x"));
    QCOMPARE(at(body, "content.0.text"), QStringLiteral("Hello there my dear friend."));
    QCOMPARE(at(body, "stop_reason"), QStringLiteral("end_turn"));
    QVERIFY(at(body, "usage.input_tokens").toInt() > 0);
    QVERIFY(!headerValue(m_sink.headers, "request-id").isEmpty());
}

void TestSimulator::messagesStream()
{
    exchange(ask("/v1/messages",
                 R"({"model":"sim-fast","stream":true,"max_tokens":100,"messages":[)"
                 R"({"role":"user","content":[{"type":"text","text":"Say hello in five words"},)"
                 R"({"type":"text","text":"<system-reminder>nothing</system-reminder>"}]}]})"));
    const std::vector<Frame> frames = framesOf(m_sink.body);
    QByteArrayList kinds = {};
    QString words = {};
    for (const Frame &frame : frames) {
        QCOMPARE(at(frame.json(), "type").toUtf8(), frame.event);
        if (kinds.isEmpty() || kinds.last() != frame.event)
            kinds.append(frame.event);
        words += at(frame.json(), "delta.text");
    }
    QCOMPARE(kinds, (QByteArrayList{"message_start", "content_block_start", "ping", "content_block_delta",
                                    "content_block_stop", "message_delta", "message_stop"}));
    QCOMPARE(words, QStringLiteral("Hello there my dear friend."));
    const QJsonObject start = frames.front().json();
    QVERIFY(at(start, "message.usage.input_tokens").toInt() > 0);
    QCOMPARE(at(start, "message.usage.output_tokens"), QStringLiteral("1"));
    const QJsonObject end = frames[frames.size() - 2].json();
    QCOMPARE(at(end, "delta.stop_reason"), QStringLiteral("end_turn"));
    QVERIFY(at(end, "usage.output_tokens").toInt() > 1);
    QCOMPARE(at(end, "usage.input_tokens"), at(start, "message.usage.input_tokens"));
}

void TestSimulator::messagesToolTurns()
{
    exchange(ask("/v1/messages", R"({"model":"sim-fast","stream":true,"max_tokens":100,)" + messagesTool +
                                     R"(,"messages":[{"role":"user","content":"run the tests"}]})"));
    QString json = {};
    QString id = {};
    QString stop = {};
    for (const Frame &frame : framesOf(m_sink.body)) {
        json += at(frame.json(), "delta.partial_json");
        id += at(frame.json(), "content_block.id");
        stop += at(frame.json(), "delta.stop_reason");
    }
    QVERIFY(id.startsWith(QLatin1String("toolu_")));
    QCOMPARE(json, QStringLiteral("{\"command\":\"ls\"}"));
    QCOMPARE(stop, QStringLiteral("tool_use"));

    exchange(ask(
        "/v1/messages",
        R"({"model":"sim-fast","max_tokens":100,)" + messagesTool +
            R"(,"messages":[{"role":"user","content":"run the tests"},)"
            R"({"role":"assistant","content":[{"type":"tool_use","id":"t","name":"Bash","input":{}}]},)"
            R"({"role":"user","content":[{"type":"tool_result","tool_use_id":"t","content":[{"type":"text","text":"README.md core"}]},)"
            R"({"type":"text","text":"<system-reminder>run</system-reminder>"}]}]})"));
    QVERIFY(at(answer(), "content.0.text").contains(QStringLiteral("README.md core")));
    QCOMPARE(at(answer(), "stop_reason"), QStringLiteral("end_turn"));
}

void TestSimulator::thinking()
{
    exchange(ask(
        "/v1/messages",
        R"({"model":"sim-fast","stream":true,"max_tokens":2000,"thinking":{"type":"enabled","budget_tokens":1024},)"
        R"("messages":[{"role":"user","content":"Hi"}]})"));
    QByteArrayList deltas = {};
    for (const Frame &frame : framesOf(m_sink.body)) {
        const QByteArray kind = at(frame.json(), "delta.type").toUtf8();
        if (!kind.isEmpty() && (deltas.isEmpty() || deltas.last() != kind))
            deltas.append(kind);
    }
    QCOMPARE(deltas, (QByteArrayList{"thinking_delta", "signature_delta", "text_delta"}));
}

void TestSimulator::outputLimit_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("reason");
    QTest::newRow("Chat") << QByteArray("/v1/chat/completions") << QByteArray("max_completion_tokens")
                          << QStringLiteral("choices.0.finish_reason") << QStringLiteral("length");
    QTest::newRow("Responses") << QByteArray("/v1/responses") << QByteArray("max_output_tokens")
                               << QStringLiteral("incomplete_details.reason")
                               << QStringLiteral("max_output_tokens");
    QTest::newRow("Messages") << QByteArray("/v1/messages") << QByteArray("max_tokens")
                              << QStringLiteral("stop_reason") << QStringLiteral("max_tokens");
}

void TestSimulator::outputLimit()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, field);
    QFETCH(QString, where);
    QFETCH(QString, reason);
    const QByteArray messages = R"([{"role":"user","content":"write 300 words"}])";
    exchange(ask(path, R"({"model":"sim-fast",")" + field + R"(":7,"messages":)" + messages + R"(,"input":)" +
                           messages + "}"));
    QCOMPARE(at(answer(), where.toLatin1().constData()), reason);
    const QString spent =
        at(answer(), path.endsWith("completions") ? "usage.completion_tokens" : "usage.output_tokens");
    QCOMPARE(spent, QStringLiteral("7"));
}

void TestSimulator::structuredOutput()
{
    exchange(ask(
        "/v1/chat/completions",
        R"({"model":"sim-fast","messages":[{"role":"user","content":"Hi"}],"response_format":{"type":"json_schema",)"
        R"("json_schema":{"name":"x","schema":{"type":"object","properties":{"n":{"type":"integer"}},"required":["n"]}}}})"));
    QCOMPARE(at(answer(), "choices.0.message.content"), QStringLiteral("{\"n\":1}"));
}

void TestSimulator::counts()
{
    const QByteArray body =
        R"({"model":"claude-x","max_tokens":9,"messages":[{"role":"user","content":"How many?"}]})";
    exchange(ask("/v1/messages/count_tokens", body));
    const QString counted = at(answer(), "input_tokens");
    QVERIFY(counted.toInt() > 0);
    exchange(ask("/v1/messages", body));
    QCOMPARE(at(answer(), "usage.input_tokens"), counted);
    exchange(ask("/v1/responses/input_tokens", R"({"model":"m","input":"How many?"})"));
    QCOMPARE(at(answer(), "object"), QStringLiteral("response.input_tokens"));
}

void TestSimulator::modelLists()
{
    exchange(get("http://simulator.invalid/v1/models"));
    QCOMPARE(at(answer(), "object"), QStringLiteral("list"));
    QCOMPARE(at(answer(), "data.0.id"), QStringLiteral("simulator"));
    UpstreamRequest request = get("http://simulator.invalid/v1/models");
    request.headers = {{"anthropic-version", "2023-06-01"}};
    exchange(std::move(request));
    QCOMPARE(at(answer(), "has_more"), QStringLiteral("false"));
    QCOMPARE(at(answer(), "data.0.type"), QStringLiteral("model"));
    exchange(get("http://simulator.invalid/v1/models/sim-slow"));
    QCOMPARE(at(answer(), "id"), QStringLiteral("sim-slow"));
}

void TestSimulator::embeddings()
{
    const QByteArray plain = R"({"model":"sim-embedding","dimensions":20,"input":["one","two","one"])";
    exchange(ask("/v1/embeddings", plain + "}"));
    const QJsonArray rows = answer().value(QLatin1String("data")).toArray();
    QCOMPARE(rows.size(), 3);
    const QJsonArray first = rows.at(0).toObject().value(QLatin1String("embedding")).toArray();
    QCOMPARE(first.size(), 20);
    QVERIFY(first == rows.at(2).toObject().value(QLatin1String("embedding")).toArray());
    QVERIFY(first != rows.at(1).toObject().value(QLatin1String("embedding")).toArray());
    double squares = 0;
    for (const QJsonValue &value : first)
        squares += value.toDouble() * value.toDouble();
    QVERIFY(std::abs(squares - 1) < 1e-5);
    QCOMPARE(at(answer(), "usage.prompt_tokens"), at(answer(), "usage.total_tokens"));

    exchange(ask("/v1/embeddings", plain + R"(,"encoding_format":"base64"})"));
    const QByteArray bytes = QByteArray::fromBase64(at(answer(), "data.0.embedding").toLatin1());
    QCOMPARE(bytes.size(), 80);
    for (int i = 0; i < 20; ++i) {
        const float value = std::bit_cast<float>(qFromLittleEndian<quint32>(bytes.constData() + i * 4));
        QVERIFY(std::abs(double(value) - first.at(i).toDouble()) < 1e-6);
    }
}

void TestSimulator::errorsInTheProtocolsShape_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, QByteArray method, QByteArray path, QByteArray body, int status,
                        const char *type) {
        QTest::newRow(name) << method << path << body << status << QString::fromLatin1(type);
    };
    row("unknown path", "POST", "/v1/nothing", "{}", 404, "invalid_request_error");
    row("unknown path under messages", "POST", "/v1/messages/nothing", "{}", 404, "not_found_error");
    row("Gemini", "POST", "/v1beta/models/x:generateContent", "{}", 404, "");
    row("broken JSON to Chat", "POST", "/v1/chat/completions", "{\"model\":", 400, "invalid_request_error");
    row("broken JSON to Messages", "POST", "/v1/messages", "nope", 400, "invalid_request_error");
    row("no model", "POST", "/v1/chat/completions", "{\"messages\":[]}", 400, "invalid_request_error");
    row("no messages", "POST", "/v1/messages", "{\"model\":\"x\"}", 400, "invalid_request_error");
    row("no input", "POST", "/v1/responses", "{\"model\":\"x\"}", 400, "invalid_request_error");
    row("no embedding input", "POST", "/v1/embeddings", "{\"model\":\"x\"}", 400, "invalid_request_error");
    row("wrong method", "GET", "/v1/chat/completions", "", 405, "invalid_request_error");
}

void TestSimulator::errorsInTheProtocolsShape()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, type);
    UpstreamRequest request = ask(path, body);
    request.method = method;
    exchange(std::move(request));
    QCOMPARE(m_sink.status, status);
    QCOMPARE(at(answer(), "error.type"), type);
    QVERIFY(!at(answer(), "error.message").isEmpty());
    QCOMPARE(at(answer(), "type"), path.contains("messages") ? QStringLiteral("error") : QString());
}

void TestSimulator::faults_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("failure");
    QTest::addColumn<bool>("wellFormed");
    const auto row = [](const char *name, const char *model, const char *header, bool stream, int status,
                        UpstreamFailure failure, bool wellFormed) {
        QTest::newRow(name) << QByteArray(model) << QByteArray(header) << stream << status << int(failure)
                            << wellFormed;
    };
    row("429 by model", "sim-429", "", true, 429, UpstreamFailure::None, true);
    row("429 by header", "sim-fast", "429", false, 429, UpstreamFailure::None, true);
    row("500 by model", "sim-500", "", false, 500, UpstreamFailure::None, true);
    row("500 by the full name in the header", "gpt-x", "sim-500", true, 500, UpstreamFailure::None, true);
    row("a stream that breaks", "sim-cut", "", true, 200, UpstreamFailure::Broken, true);
    row("a whole answer that breaks", "sim-cut", "", false, 200, UpstreamFailure::Broken, false);
    row("broken JSON in a stream", "sim-bad-json", "", true, 200, UpstreamFailure::None, false);
    row("broken JSON in a whole answer", "sim-bad-json", "", false, 200, UpstreamFailure::None, false);
}

void TestSimulator::faults()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, header);
    QFETCH(bool, stream);
    QFETCH(int, status);
    QFETCH(int, failure);
    QFETCH(bool, wellFormed);
    for (const QByteArray path : {"/v1/chat/completions", "/v1/responses", "/v1/messages"}) {
        const QByteArray messages = R"([{"role":"user","content":"write 40 words"}])";
        UpstreamRequest request = ask(path, R"({"max_tokens":500,"model":")" + model + R"(","stream":)" +
                                                (stream ? "true" : "false") + R"(,"messages":)" + messages +
                                                R"(,"input":)" + messages + "}");
        request.headers.push_back({"x-simulate", header});
        exchange(std::move(request));
        QCOMPARE(m_sink.status, status);
        QCOMPARE(int(m_sink.end.failure), failure);
        QCOMPARE(headerValue(m_sink.headers, "retry-after"), QByteArray(status == 429 ? "1" : ""));
        QVERIFY(!m_sink.body.isEmpty());
        bool parses = true;
        if (status == 200 && stream) {
            for (const Frame &frame : framesOf(m_sink.body))
                parses &= frame.data == "[DONE]" || QJsonDocument::fromJson(frame.data).isObject();
            QVERIFY(!framesOf(m_sink.body).empty());
            const bool finished = m_sink.body.contains("[DONE]") || m_sink.body.contains("message_stop") ||
                                  m_sink.body.contains("response.completed");
            QCOMPARE(finished, UpstreamFailure(failure) == UpstreamFailure::None);
        } else {
            parses = !answer().isEmpty();
        }
        QCOMPARE(parses, wellFormed);
    }
}

void TestSimulator::slowFirstByte()
{
    // Too slow for a caller who waits 100 ms; the 10 s themselves are not waited for here.
    UpstreamRequest request =
        ask("/v1/chat/completions",
            R"({"model":"sim-slow-first-byte","messages":[{"role":"user","content":"Hi"}]})");
    request.idleTimeout = 100ms;
    const auto call = m_simulator->send(std::move(request), m_sink);
    QTRY_COMPARE(m_sink.ends, 1);
    QCOMPARE(m_sink.end.failure, UpstreamFailure::Idle);
    QCOMPARE(m_sink.heads, 0);
    QVERIFY(!m_sink.end.headSeen);
}

void TestSimulator::pacing()
{
    exchange(ask(
        "/v1/chat/completions",
        R"({"model":"sim-slow","stream":true,"messages":[{"role":"user","content":"Say hello in five words"}]})"));
    int apart = 0;
    for (size_t i = 1; i < m_sink.pieceTimes.size(); ++i)
        apart += m_sink.pieceTimes[i] - m_sink.pieceTimes[i - 1] >= 25ms ? 1 : 0;
    QVERIFY2(apart >= 5, "sim-slow leaves 30 ms between chunks");
}

void TestSimulator::idsAreFresh()
{
    QByteArrayList ids = {};
    for (int i = 0; i < 3; ++i) {
        exchange(ask("/v1/chat/completions",
                     R"({"model":"sim-fast","messages":[{"role":"user","content":"Hi"}]})"));
        const QByteArray id = at(answer(), "id").toUtf8();
        QVERIFY(id.startsWith("chatcmpl-") && !ids.contains(id));
        ids.append(id);
    }
}

void TestSimulator::nothingInsideSend()
{
    const auto call = m_simulator->send(ask("/v1/nothing", "{}"), m_sink);
    QCOMPARE(m_sink.heads, 0);
    QTRY_COMPARE(m_sink.ends, 1);
}

void TestSimulator::pauseAndResume()
{
    const QByteArray body =
        R"({"model":"sim-fast","stream":true,"max_tokens":9000,"messages":[{"role":"user","content":"write 500 words"}]})";
    exchange(ask("/v1/messages", body));
    const size_t whole = m_sink.pieces.size();

    RecordingSink sink;
    std::unique_ptr<UpstreamCall> call = {};
    bool paused = false;
    bool heardWhilePaused = false;
    QTimer resumer;
    resumer.setSingleShot(true);
    connect(&resumer, &QTimer::timeout, this, [&] {
        paused = false;
        call->resume();
    });
    sink.onBytes = [&] {
        heardWhilePaused |= paused;
        if (sink.pieces.size() % 50 != 0)
            return;
        paused = true;
        call->pause();
        resumer.start(1);
    };
    call = m_simulator->send(ask("/v1/messages", body), sink);
    QTRY_COMPARE(sink.ends, 1);
    QVERIFY(!heardWhilePaused);
    QCOMPARE(sink.pieces.size(), whole);
}

void TestSimulator::deletedInsideACallback_data()
{
    QTest::addColumn<int>("moment"); // 0 head, 1 bytes, 2 end
    QTest::newRow("in the head") << 0;
    QTest::newRow("in the bytes") << 1;
    QTest::newRow("in the end") << 2;
}

void TestSimulator::deletedInsideACallback()
{
    QFETCH(int, moment);
    std::unique_ptr<UpstreamCall> call = m_simulator->send(
        ask("/v1/messages",
            R"({"model":"sim-fast","stream":true,"max_tokens":99,"messages":[{"role":"user","content":"Hi"}]})"),
        m_sink);
    bool deleted = false;
    const auto destroy = [&] {
        call.reset();
        deleted = true;
    };
    (moment == 0 ? m_sink.onHead : moment == 1 ? m_sink.onBytes : m_sink.onEnd) = destroy;
    QTRY_VERIFY(deleted);
    const size_t heard = m_sink.pieces.size();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCOMPARE(m_sink.pieces.size(), heard);
    QCOMPARE(m_sink.ends, moment == 2 ? 1 : 0);
}

void TestSimulator::deletedBeforeTheFirstCallback()
{
    std::unique_ptr<UpstreamCall> call = m_simulator->send(get("http://simulator.invalid/v1/models"), m_sink);
    call.reset();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QCOMPARE(m_sink.heads, 0);
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "test_simulator.moc"
