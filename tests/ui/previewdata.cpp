#include "tests/ui/previewdata.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace sluice {

namespace {

struct Model
{
    const char *name;
    const char *provider;
    const char *protocol;
    double inputPrice; // USD a million tokens
    double outputPrice;
    bool priced;
};

constexpr Model models[] = {
    {"claude-opus-4-5", "Anthropic", "messages", 5, 25, true},
    {"claude-sonnet-4-5", "Anthropic", "messages", 3, 15, true},
    {"gpt-5.1-codex", "OpenAI", "responses", 1.25, 10, true},
    {"gpt-5-mini", "OpenAI", "chat", 0.25, 2, true},
    {"qwen3-coder:30b", "Ollama", "chat", 0, 0, false},
    {"text-embedding-3-small", "OpenAI", "embeddings", 0.02, 0, true},
};

struct Client
{
    const char *key;
    const char *agent;
    const char *version;
    int model;
    int weight;
};

constexpr Client clients[] = {
    {"claude-code", "claude-code", "2.1.0", 0, 5},
    {"claude-code", "claude-code", "2.1.0", 1, 3},
    {"codex", "codex", "0.61.0", 2, 4},
    {"ci-bot", "openai-python", "2.8.1", 3, 2},
    {"local-notes", "opencode", "1.0.85", 4, 1},
    {"search-index", "", "", 5, 2},
};

QUuid idOf(const char *name)
{
    return QUuid::createUuidV5(QUuid(), QByteArray(name));
}

RequestRecord recordAt(QRandomGenerator &random, Instant at, const Client &client)
{
    const Model &model = models[client.model];
    RequestRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = at;
    record.keyId = idOf(client.key);
    record.providerId = idOf(model.provider);
    record.providerName = QString::fromLatin1(model.provider);
    record.protocol = model.protocol;
    record.endpoint = record.protocol == "messages" ? QByteArray("messages") : QByteArray("chat/completions");
    record.modelAsked = record.modelServed = QString::fromLatin1(model.name);
    record.agent = QString::fromLatin1(client.agent);
    record.agentVersion = QString::fromLatin1(client.version);
    record.outcome = Outcome::Done;
    record.status = 200;
    record.stream = true;
    record.usage.input = random.bounded(300, 4200);
    record.usage.cacheRead = random.bounded(6000, 90'000);
    record.usage.output = random.bounded(40, 2200);
    const double usd = (double(record.usage.input) * model.inputPrice +
                        double(record.usage.cacheRead) * model.inputPrice * 0.1 +
                        double(record.usage.output) * model.outputPrice) /
                       1e6;
    if (model.priced)
        record.cost = Money::fromPico(qint64(usd * 1e12));
    record.connectMicros = random.bounded(900, 40'000);
    record.ttftMicros = random.bounded(280'000, 2'100'000);
    record.durationMicros = record.ttftMicros + random.bounded(400'000, 24'000'000);
    record.requestBytes = random.bounded(4000, 400'000);
    record.responseBytes = random.bounded(900, 40'000);
    record.clientAddress = QStringLiteral("127.0.0.1");
    return record;
}

void makeFailure(RequestRecord &record, int kind)
{
    record.usage = {};
    record.cost.reset();
    record.ttftMicros = -1;
    record.durationMicros = 41'000;
    switch (kind % 4) {
    case 0:
        record.outcome = Outcome::UpstreamError;
        record.status = 429;
        record.error =
            QStringLiteral("Anthropic is rate limiting this account. It can be tried again in 12 s.");
        break;
    case 1:
        record.outcome = Outcome::Refused;
        record.status = 404;
        record.stage = "route";
        record.error = QStringLiteral("No provider serves the model “gpt-9”. Known models: GET /v1/models.");
        break;
    case 2:
        record.outcome = Outcome::UpstreamBroke;
        record.status = 200;
        record.error = QStringLiteral("OpenAI closed the connection in the middle of the answer.");
        break;
    default:
        record.outcome = Outcome::Refused;
        record.status = 401;
        record.stage = "authenticate";
        record.error = QStringLiteral("The key was revoked. Create a new one under Keys.");
        break;
    }
}

const Client &pick(QRandomGenerator &random)
{
    int at = random.bounded(17);
    for (const Client &client : clients) {
        at -= client.weight;
        if (at < 0)
            return client;
    }
    return clients[0];
}

Provider provider(const char *name, ProviderProtocol protocol, const char *url, SecretState state)
{
    Provider made;
    made.id = idOf(name);
    made.name = QString::fromLatin1(name);
    made.protocol = protocol;
    made.baseUrl = QUrl(QString::fromLatin1(url));
    made.secretState = state;
    made.auth = state == SecretState::NotNeeded ? AuthStyle::None : AuthStyle::Bearer;
    for (const Model &model : models) {
        if (qstrcmp(model.provider, name) == 0)
            made.models << QString::fromLatin1(model.name);
    }
    made.createdAt = made.updatedAt = SystemClock().now() - std::chrono::hours(24 * 20);
    return made;
}

VirtualKey key(const char *name, int age, const char *providerName)
{
    VirtualKey made;
    made.id = idOf(name);
    made.name = QString::fromLatin1(name);
    made.prefix = "sk-sluice-" + made.id.toByteArray(QUuid::Id128).left(4);
    made.hash = QByteArray(32, char(age));
    made.createdAt = SystemClock().now() - std::chrono::hours(24 * age);
    made.lastUsedAt = SystemClock().now() - std::chrono::minutes(3);
    made.defaultProvider = idOf(providerName);
    return made;
}

void makeRunning(RequestRecord &record, qint64 soFar)
{
    record.outcome = Outcome::Running;
    record.durationMicros = -1;
    record.usage.output = soFar;
}

} // namespace

void fillWithPlenty(FakeControl &control)
{
    std::vector<VirtualKey> keys{key("claude-code", 19, "Anthropic"), key("codex", 18, "OpenAI"),
                                 key("ci-bot", 12, "OpenAI"), key("local-notes", 5, "Ollama"),
                                 key("search-index", 3, "OpenAI")};
    keys[2].note = QStringLiteral("Nightly evaluation on the build server");
    VirtualKey revoked = key("old-laptop", 40, "OpenAI");
    revoked.revokedAt = SystemClock().now() - std::chrono::hours(200);
    revoked.revokeReason = QStringLiteral("Laptop was replaced");
    keys.push_back(revoked);
    std::vector<Provider> providers{
        provider("Anthropic", ProviderProtocol::Anthropic, "https://api.anthropic.com", SecretState::Present),
        provider("OpenAI", ProviderProtocol::OpenAi, "https://api.openai.com", SecretState::Present),
        provider("Ollama", ProviderProtocol::OpenAi, "http://127.0.0.1:11434", SecretState::NotNeeded)};

    QRandomGenerator random(4747);
    const Instant now = SystemClock().now();
    RecordBatch batch;
    for (int i = 0; i < 900; ++i) { // the past weeks
        const auto back = std::chrono::minutes(60 + random.bounded(60 * 24 * 18));
        batch.push_back(recordAt(random, now - back, pick(random)));
    }
    for (int i = 0; i < 260; ++i) { // the last hour, in bursts
        const int burst = random.bounded(9);
        const auto back = std::chrono::seconds(burst * 390 + random.bounded(300) + 8);
        batch.push_back(recordAt(random, now - back, pick(random)));
        if (i % 37 == 0)
            makeFailure(batch.back(), i / 37);
    }
    RequestRecord running = recordAt(random, now - std::chrono::seconds(38), clients[0]);
    makeRunning(running, 812);
    running.cost = Money::fromPico(410'000'000'000);
    batch.push_back(running);
    running = recordAt(random, now - std::chrono::seconds(4), clients[2]);
    makeRunning(running, 96);
    running.cost = Money::fromPico(21'000'000'000);
    batch.push_back(running);
    running = recordAt(random, now - std::chrono::seconds(11), clients[4]);
    makeRunning(running, 340);
    batch.push_back(running);
    control.seed(batch);

    Settings settings;
    settings.theme = control.configuration()->settings().theme;
    control.setConfiguration(settings, std::move(providers), std::move(keys));
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
    RequestRecord fresh = recordAt(random, SystemClock().now(), pick(random));
    if (tick % 3 == 0)
        makeRunning(fresh, 10);
    batch.push_back(fresh);
    control.record(batch);
}

} // namespace sluice
