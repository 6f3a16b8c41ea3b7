#include "tests/ui/previewdata.h"

#include "core/simulator/demodata.h"

#include <QRandomGenerator>

namespace sluice {

namespace {

// The newest of the demo's requests by that key, as if it had just begun.
RequestRecord running(const DemoData &data, const char *key, Instant at, qint64 soFar)
{
    RequestRecord record;
    for (const VirtualKey &one : data.keys) {
        for (const RequestRecord &request : data.requests) {
            if (one.name == QLatin1String(key) && request.keyId == one.id && request.outcome == Outcome::Done)
                record = request;
        }
    }
    record.id = QUuid::createUuid();
    record.startedAt = at;
    record.outcome = Outcome::Running;
    record.status = 0;
    record.durationMicros = -1;
    record.usage.output = soFar;
    return record;
}

void addFailures(RecordBatch &requests, Instant now)
{
    const RequestRecord like = requests.back();
    const auto add = [&](Outcome outcome, int status, const char *stage, const QString &error, int minutes) {
        RequestRecord record = like;
        record.id = QUuid::createUuid();
        record.startedAt = now - std::chrono::minutes(minutes);
        record.outcome = outcome;
        record.status = status;
        record.stage = stage;
        record.error = error;
        record.usage = {};
        record.cost.reset();
        record.cacheSaved = Money();
        record.ttftMicros = -1;
        record.durationMicros = 41'000;
        requests.push_back(record);
    };
    add(Outcome::UpstreamError, 429, "",
        QStringLiteral("Anthropic is rate limiting this account. It can be tried again in 12 s."), 4);
    add(Outcome::Refused, 404, "route",
        QStringLiteral("No provider serves the model “gpt-9”. Known models: GET /v1/models."), 9);
    add(Outcome::UpstreamBroke, 200, "",
        QStringLiteral("OpenAI closed the connection in the middle of the answer."), 16);
}

void addProviders(DemoData &data)
{
    for (Provider &provider : data.providers) {
        const bool local = provider.name == QLatin1String("Ollama");
        provider.protocol = provider.name == QLatin1String("Anthropic") ? ProviderProtocol::Anthropic
                                                                        : ProviderProtocol::OpenAi;
        provider.baseUrl = local ? QUrl(QStringLiteral("http://127.0.0.1:11434"))
                                 : QUrl(QStringLiteral("https://api.%1.com").arg(provider.name.toLower()));
        provider.auth = local ? AuthStyle::None : AuthStyle::Bearer;
        provider.secretState = local ? SecretState::NotNeeded : SecretState::Present;
    }
}

// What an agent asks and is answered, shortened.
Recording exampleRecording(const RequestRecord &record)
{
    Recording recording;
    recording.requestId = record.id;
    recording.request = R"json({"model":"claude-opus-5","max_tokens":32000,"stream":true,
 "system":[{"type":"text","text":"You are Claude Code, an agent that helps with software.\nWorking directory: /home/ada/work/sluice\nFollow the style of the code around."}],
 "messages":[
  {"role":"user","content":[{"type":"text","text":"The parser drops the last event of a stream when there is no blank line at its end. Here is what I see:"},
   {"type":"image","source":{"type":"base64","media_type":"image/png","data":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"}}]},
  {"role":"assistant","content":[
   {"type":"thinking","thinking":"The splitter probably waits for the blank line. Let me look for the place where a frame is given out.","signature":"EqoB"},
   {"type":"text","text":"I'll look at how frames end."},
   {"type":"tool_use","id":"toolu_1","name":"Grep","input":{"pattern":"bool .*finish","path":"core/protocols"}},
   {"type":"tool_use","id":"toolu_2","name":"Read","input":{"file_path":"core/protocols/sse.cpp","offset":120}}]},
  {"role":"user","content":[
   {"type":"tool_result","tool_use_id":"toolu_1","content":"core/protocols/sse.h:54:    bool finish(SseFrame &frame);"},
   {"type":"tool_result","tool_use_id":"toolu_2","is_error":true,"content":"The file has only 96 lines."}]}]})json";
    recording.requestBytes = recording.request.size();
    recording.answer = R"json({"id":"msg_1","type":"message","role":"assistant","content":[
   {"type":"text","text":"`finish()` is there, but nobody calls it: the reader stops at the last complete frame.\n\nThe fix is to ask once more after the last bytes:\n\n    if (splitter.finish(frame))\n        add(frame);\n\nI'll make that change and add a row to the test for a stream without a blank line at its end."},
   {"type":"tool_use","id":"toolu_3","name":"Edit","input":{"file_path":"core/protocols/sse.cpp","old_string":"while (splitter.next(frame))","new_string":"while (splitter.next(frame))"}}],
  "stop_reason":"tool_use"})json";
    recording.answerBytes = recording.answer.size();
    recording.answerType = "application/json";
    return recording;
}

ExchangeHeads exampleHeads(const RequestRecord &record)
{
    return {"POST /v1/messages?beta=true",
            {{"host", "127.0.0.1:4747"},
             {"accept", "application/json"},
             {"authorization", HeaderMemory::Removed},
             {"anthropic-version", "2023-06-01"},
             {"anthropic-beta", "claude-code-20250219,interleaved-thinking-2025-05-14,context-management-"
                                "2025-06-27,fine-grained-tool-streaming-2025-05-14"},
             {"content-type", "application/json"},
             {"content-length", QByteArray::number(record.requestBytes)},
             {"user-agent", "claude-cli/2.1.329 (external, cli)"},
             {"x-app", "cli"}},
            200,
            {{"content-type", "text/event-stream; charset=utf-8"},
             {"request-id", "req_011CTzW8yFq3"},
             {"set-cookie", HeaderMemory::Removed},
             {"anthropic-ratelimit-requests-remaining", "3999"},
             {"x-sluice-request-id", "req_" + record.id.toRfc4122().toHex()}}};
}

void addRecording(FakeControl &control, const RequestRecord &record)
{
    control.recordings.insert(record.id, exampleRecording(record));
    control.heads.insert(record.id, exampleHeads(record));
}

} // namespace

void fillWithPlenty(FakeControl &control)
{
    const Instant now = SystemClock().now();
    DemoData data = makeDemoData(now);
    addProviders(data);
    addFailures(data.requests, now);
    VirtualKey revoked = data.keys.back();
    revoked.id = QUuid::createUuidV5(QUuid(), QByteArray("old-laptop"));
    revoked.name = QStringLiteral("old-laptop");
    revoked.hash = QByteArray(32, 'x');
    revoked.revokedAt = now - std::chrono::hours(200);
    revoked.revokeReason = QStringLiteral("Laptop was replaced");

    RecordBatch batch = data.requests;
    batch.push_back(running(data, "claude-code", now - std::chrono::seconds(38), 812));
    batch.back().cost = Money::fromPico(410'000'000'000);
    batch.push_back(running(data, "codex", now - std::chrono::seconds(4), 96));
    batch.back().cost = Money::fromPico(21'000'000'000);
    batch.push_back(running(data, "local-notes", now - std::chrono::seconds(11), 340));
    control.seed(batch);
    for (const RequestRecord &record : batch) {
        if (record.protocol == "messages" && record.startedAt > now - std::chrono::hours(24))
            addRecording(control, record);
    }
    control.events = {data.events.rbegin(), data.events.rend()};
    control.noticeList = data.notices;

    Settings settings = data.settings;
    settings.theme = control.configuration()->settings().theme;
    std::vector<VirtualKey> keys = data.keys;
    keys.push_back(revoked);
    control.setConfiguration(settings, data.providers, std::move(keys));
    control.setProjects(data.projects);
    GatewayStatus status;
    status.state = GatewayStatus::State::Running;
    status.address = QStringLiteral("http://127.0.0.1:4747");
    status.runningRequests = 3;
    status.requestsPerSecond = 0.8;
    control.setStatus(status);
}

void advance(FakeControl &control, int tick)
{
    QRandomGenerator random(quint32(tick) + 1);
    RecordBatch batch;
    for (RequestRecord record : control.records) {
        if (record.outcome != Outcome::Running)
            continue;
        record.usage.output += 40;
        if (tick % 9 == 8) {
            record.outcome = Outcome::Done;
            record.status = 200;
            record.durationMicros = microsOf(SystemClock().now()) - microsOf(record.startedAt);
        }
        batch.push_back(record);
    }
    RequestRecord fresh = control.records[size_t(random.bounded(int(control.records.size())))];
    fresh.id = QUuid::createUuid();
    fresh.startedAt = SystemClock().now();
    if (tick % 3 == 0) {
        fresh.outcome = Outcome::Running;
        fresh.status = 0;
        fresh.durationMicros = -1;
        fresh.usage.output = 10;
    }
    batch.push_back(fresh);
    control.record(batch);
}

} // namespace sluice
