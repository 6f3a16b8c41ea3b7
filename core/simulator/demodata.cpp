#include "core/simulator/demodata.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace sluice {

namespace {

struct DemoModel
{
    const char *name;
    const char *provider;
    const char *protocol;
    const char *endpoint;
    qint64 inputPico; // a token
    qint64 outputPico;
    bool priced;
};

constexpr std::array demoModels{
    DemoModel{"claude-opus-4-5", "Anthropic", "messages", "messages", 5'000'000, 25'000'000, true},
    DemoModel{"claude-sonnet-4-5", "Anthropic", "messages", "messages", 3'000'000, 15'000'000, true},
    DemoModel{"gpt-5.1-codex", "OpenAI", "responses", "responses", 1'250'000, 10'000'000, true},
    DemoModel{"gpt-5-mini", "OpenAI", "chat", "chat/completions", 250'000, 2'000'000, true},
    DemoModel{"qwen3-coder:30b", "Ollama", "chat", "chat/completions", 0, 0, false},
    DemoModel{"text-embedding-3-small", "OpenAI", "embeddings", "embeddings", 20'000, 0, true}};

// Somebody's way of working: which key, agent and model, where, and how much of it.
struct Habit
{
    const char *key;
    const char *project;
    const char *folder;
    const char *agent;
    const char *version;
    size_t model;
    int sessionsADay; // on a working day
    int turns;        // of a session, about
    bool nightly;
};

constexpr std::array habits{
    Habit{"claude-code", "Engine", "/home/ada/src/engine", "claude-code", "2.1.0", 1, 3, 22, false},
    Habit{"claude-code", "Engine", "/home/ada/src/engine", "claude-code", "2.1.0", 0, 1, 14, false},
    Habit{"claude-code", "Website", "/home/ada/src/website", "claude-code", "2.1.0", 1, 1, 12, false},
    Habit{"codex", "Website", "/home/ada/src/website", "codex", "0.61.0", 2, 2, 18, false},
    Habit{"ci-bot", "Engine", "/srv/ci/work", "openai-python", "2.8.1", 3, 1, 26, true},
    Habit{"local-notes", "", "/home/ada/notes", "opencode", "1.0.85", 4, 1, 9, false},
    Habit{"search-index", "Research", "", "", "", 5, 1, 12, true}};

class DemoMaker
{
public:
    DemoMaker(Instant now, quint32 seed)
        : m_now(now)
        , m_random(seed)
    {}

    DemoData make(int days)
    {
        makeConfiguration(days);
        for (int back = days - 1; back >= 0; --back)
            makeDay(m_now - std::chrono::days(back));
        std::sort(m_data.requests.begin(), m_data.requests.end(),
                  [](const RequestRecord &a, const RequestRecord &b) { return a.startedAt < b.startedAt; });
        for (VirtualKey &key : m_data.keys)
            for (const RequestRecord &record : m_data.requests)
                if (record.keyId == key.id)
                    key.lastUsedAt = record.startedAt;
        makeEvents();
        makeNotices();
        return std::move(m_data);
    }

private:
    static QUuid idOf(const char *kind, const char *name)
    {
        return QUuid::createUuidV5(QUuid(), QByteArray(kind) + '/' + name);
    }

    QUuid timeId(Instant at)
    {
        const qint64 millis = microsOf(at) / 1000;
        QByteArray bytes(16, '\0');
        for (int i = 0; i < 6; ++i)
            bytes[i] = char(millis >> (40 - 8 * i));
        for (int i = 6; i < 16; ++i)
            bytes[i] = char(m_random.bounded(256));
        bytes[6] = char(0x70 | (bytes[6] & 0x0f)); // RFC 9562, 5.7
        bytes[8] = char(0x80 | (bytes[8] & 0x3f));
        return QUuid::fromRfc4122(bytes);
    }

    static Budget budget(BudgetPeriod per, qint64 dollars)
    {
        Budget made;
        made.per = per;
        made.limit = Money::fromPico(dollars * Money::PicoPerUsd);
        made.onExceed = OnExceed::Warn;
        return made;
    }

    void makeConfiguration(int days)
    {
        const Instant begin = m_now - std::chrono::days(days);
        m_data.settings.governance.budgets = {budget(BudgetPeriod::Day, 10),
                                              budget(BudgetPeriod::Month, 120)};
        for (const char *name : {"Engine", "Website", "Research"}) {
            Project project;
            project.id = idOf("project", name);
            project.name = QString::fromLatin1(name);
            project.createdAt = begin;
            m_data.projects.push_back(project);
        }
        m_data.projects.front().governance.budgets = {budget(BudgetPeriod::Day, 20)};
        int order = 0;
        for (const char *name : {"Anthropic", "OpenAI", "Ollama"}) {
            Provider provider;
            provider.id = idOf("provider", name);
            provider.name = QString::fromLatin1(name);
            provider.protocol = ProviderProtocol::Simulator;
            // Whose prices its requests had; what runs on one's own machine has none.
            provider.priceSource = qstrcmp(name, "Ollama") == 0 ? QStringLiteral("unlisted")
                                                                : QString::fromLatin1(name).toLower();
            provider.auth = AuthStyle::None;
            provider.secretState = SecretState::NotNeeded;
            for (const DemoModel &model : demoModels)
                if (qstrcmp(model.provider, name) == 0)
                    provider.models << QString::fromLatin1(model.name);
            provider.order = order++;
            provider.createdAt = provider.updatedAt = begin;
            m_data.providers.push_back(provider);
        }
        addKey("claude-code", "Engine", "Anthropic", begin, budget(BudgetPeriod::Day, 15));
        addKey("codex", "Website", "OpenAI", begin, budget(BudgetPeriod::Day, 5));
        addKey("ci-bot", "Engine", "OpenAI", begin + std::chrono::days(4), budget(BudgetPeriod::Month, 30));
        addKey("local-notes", "", "Ollama", begin + std::chrono::days(9), {});
        addKey("search-index", "Research", "OpenAI", begin + std::chrono::days(12), {});
        m_data.keys[2].note = QStringLiteral("Nightly evaluation on the build server");
        addRule("AWS access key", "\\bAKIA[0-9A-Z]{16}\\b", GuardrailMode::Reject);
        addRule("E-mail address", "[\\w.+-]+@[\\w-]+\\.[a-z]{2,}", GuardrailMode::Replace);
    }

    void addKey(const char *name, const char *project, const char *provider, Instant created,
                const std::optional<Budget> &limit)
    {
        VirtualKey key;
        key.id = idOf("key", name);
        key.name = QString::fromLatin1(name);
        // A digest turned around: no text is known that has it.
        key.hash = QCryptographicHash::hash(key.id.toRfc4122(), QCryptographicHash::Sha256);
        std::reverse(key.hash.begin(), key.hash.end());
        key.prefix = "sk-sluice-" + key.id.toRfc4122().toHex().left(4);
        key.defaultProvider = idOf("provider", provider);
        key.createdAt = created;
        if (*project)
            key.policy.project = idOf("project", project);
        if (limit)
            key.policy.governance.budgets = {*limit};
        m_data.keys.push_back(key);
    }

    void addRule(const char *name, const char *pattern, GuardrailMode mode)
    {
        Guardrail rule;
        rule.id = idOf("guardrail", name);
        rule.name = QString::fromLatin1(name);
        rule.pattern = QString::fromLatin1(pattern);
        rule.mode = mode;
        if (mode == GuardrailMode::Replace)
            rule.replacement = QStringLiteral("<e-mail>");
        rule.order = int(m_data.guardrails.size());
        rule.createdAt = m_now - std::chrono::days(20);
        m_data.guardrails.push_back(rule);
    }

    void makeDay(Instant day)
    {
        const auto midnight = std::chrono::floor<std::chrono::days>(day);
        const unsigned weekday = std::chrono::weekday(midnight).iso_encoding();
        const bool working = weekday <= 5;
        for (const Habit &habit : habits) {
            int sessions = habit.sessionsADay;
            if (!working)
                sessions = m_random.bounded(4) == 0 ? 1 : 0;
            else if (m_random.bounded(5) == 0)
                ++sessions;
            if (habit.nightly)
                sessions = habit.sessionsADay;
            for (int i = 0; i < sessions; ++i) {
                const int minute =
                    habit.nightly ? 2 * 60 + m_random.bounded(40) : 8 * 60 + m_random.bounded(10 * 60);
                makeSession(habit, Instant(midnight) + std::chrono::minutes(minute));
            }
        }
        // Some of it at this very moment, whatever the time of day.
        if (midnight == std::chrono::floor<std::chrono::days>(m_now))
            for (const size_t habit : {0U, 3U, 1U})
                makeSession(habits[habit], m_now - std::chrono::minutes(12 + 17 * qint64(habit)));
    }

    void makeSession(const Habit &habit, Instant at)
    {
        const VirtualKey *key = keyNamed(habit.key);
        if (at < key->createdAt)
            return;
        const QString session = QUuid::createUuidV5(QUuid(), QByteArray::number(m_random.generate64()))
                                    .toString(QUuid::WithoutBraces);
        const int turns = std::max(2, habit.turns / 2 + m_random.bounded(habit.turns));
        const int broken = m_random.bounded(6) == 0 ? turns / 2 : -1; // where the prefix changed
        qint64 context = m_random.bounded(9'000, 22'000);
        for (int turn = 0; turn < turns && at < m_now - std::chrono::seconds(5); ++turn) {
            RequestRecord record = makeTurn(habit, *key, at, context, turn == 0 || turn == broken);
            if (*habit.agent)
                record.sessionId = session;
            context += record.usage.output + m_random.bounded(300, 2500);
            at += std::chrono::microseconds(record.durationMicros) +
                  std::chrono::milliseconds(m_random.bounded(800, 60'000));
            m_data.requests.push_back(std::move(record));
        }
    }

    const VirtualKey *keyNamed(const char *name) const
    {
        const auto found =
            std::find_if(m_data.keys.begin(), m_data.keys.end(),
                         [name](const VirtualKey &key) { return key.name == QLatin1String(name); });
        return &*found;
    }

    RequestRecord makeTurn(const Habit &habit, const VirtualKey &key, Instant at, qint64 context, bool cold)
    {
        const DemoModel &model = demoModels[habit.model];
        RequestRecord record;
        record.id = timeId(at);
        record.startedAt = at;
        record.keyId = key.id;
        record.providerId = idOf("provider", model.provider);
        record.providerName = QString::fromLatin1(model.provider);
        record.protocol = model.protocol;
        record.endpoint = model.endpoint;
        record.modelAsked = record.modelServed = QString::fromLatin1(model.name);
        record.agent = QString::fromLatin1(habit.agent);
        record.agentVersion = QString::fromLatin1(habit.version);
        record.projectId = *habit.project ? idOf("project", habit.project) : QUuid();
        record.projectDir = QString::fromLatin1(habit.folder);
        record.outcome = Outcome::Done;
        record.status = 200;
        record.stream = record.protocol != "embeddings";
        record.exactness = record.protocol == "chat" ? Exactness::Edited : Exactness::ByteExact;
        record.clientAddress = QStringLiteral("127.0.0.1");
        record.requestBytes = context * 4;
        record.connectMicros =
            m_random.bounded(3) ? m_random.bounded(40, 300) : m_random.bounded(9'000, 60'000);
        record.ttftMicros = m_random.bounded(260'000, 1'400'000) + (cold ? 900'000 : 0);
        fillUsage(record, model, context, cold);
        record.durationMicros = record.ttftMicros + record.usage.totalOutput() * 14'000;
        record.responseBytes = record.usage.totalOutput() * 6 + 400;
        if (m_random.bounded(60) == 0)
            fail(record);
        return record;
    }

    void fillUsage(RequestRecord &record, const DemoModel &model, qint64 context, bool cold)
    {
        Usage &usage = record.usage;
        if (record.protocol == "embeddings") {
            usage.input = m_random.bounded(800, 8'000);
        } else {
            const bool caches = model.priced && record.protocol != "chat";
            const bool pays = record.protocol == "messages"; // for writing into the cache
            const qint64 fresh = m_random.bounded(200, 2'400);
            usage.input = caches ? fresh : context;
            if (caches && cold)
                (pays ? usage.cacheWrite5m : usage.input) += context;
            else if (caches)
                usage.cacheRead = context;
            usage.output = m_random.bounded(60, 1'300);
            usage.reasoning = m_random.bounded(3) == 0 ? m_random.bounded(100, 900) : 0;
        }
        if (!model.priced)
            return;
        const qint64 input = usage.input * model.inputPico + usage.cacheRead * (model.inputPico / 10) +
                             usage.cacheWrite5m * (model.inputPico / 4 * 5);
        record.cost = Money::fromPico(input + usage.totalOutput() * model.outputPico);
        record.cacheSaved = Money::fromPico(usage.totalInput() * model.inputPico - input);
    }

    void fail(RequestRecord &record)
    {
        record.usage = {};
        if (record.cost)
            record.cost = Money();
        record.cacheSaved = Money();
        record.ttftMicros = -1;
        record.durationMicros = m_random.bounded(30'000, 400'000);
        switch (m_random.bounded(3)) {
        case 0:
            record.outcome = Outcome::UpstreamError;
            record.status = 429;
            record.error = record.providerName +
                           QStringLiteral(" is rate limiting this account. It can be tried again in 12 s.");
            break;
        case 1:
            record.outcome = Outcome::UpstreamBroke;
            record.error =
                record.providerName + QStringLiteral(" closed the connection in the middle of the answer.");
            break;
        default:
            record.outcome = Outcome::Refused;
            record.status = 403;
            record.stage = "guard";
            record.errorCode = "guardrail_rejected";
            record.guard = GuardOutcome::Rejected;
            record.error = QStringLiteral("The guardrail “AWS access key” does not let this through.");
        }
    }

    void makeEvents()
    {
        for (size_t i = 0; i < m_data.requests.size(); ++i) {
            RequestRecord &record = m_data.requests[i];
            const bool rejected = record.guard == GuardOutcome::Rejected;
            if (!rejected && m_random.bounded(140) != 0)
                continue;
            const Guardrail &rule = m_data.guardrails[rejected ? 0 : 1];
            if (!rejected)
                record.guard = GuardOutcome::Redacted;
            GuardrailEvent event;
            event.id = timeId(record.startedAt);
            event.ruleId = rule.id;
            event.ruleName = rule.name;
            event.pattern = rule.pattern;
            event.mode = rule.mode;
            event.keyId = record.keyId;
            event.requestId = record.id;
            event.where = QStringLiteral("messages[%1].content[0].text").arg(m_random.bounded(9));
            event.maskedExcerpt = rejected ? QStringLiteral("aws_access_key_id = AK…3Q in the settings")
                                           : QStringLiteral("please write to a…n@example.org about it");
            event.createdAt = record.startedAt;
            event.severity = rejected ? GuardrailSeverity::High : GuardrailSeverity::Low;
            event.agent = record.agent;
            event.providerName = record.providerName;
            event.model = record.modelAsked;
            m_data.events.push_back(std::move(event));
        }
    }

    void notice(Instant at, Notice told)
    {
        told.at = at;
        told.id = timeId(at);
        m_data.notices.push_back(std::move(told));
    }

    // What the books would have told: who was made when, and each day on which most of a key's budget was
    // spent.
    void makeNotices()
    {
        const auto made = [this](const QString &what, const auto &thing) {
            notice(thing.createdAt,
                   {.subject = thing.id, .title = what.arg(thing.name), .actor = QStringLiteral("window")});
        };
        for (const Provider &provider : m_data.providers)
            made(QStringLiteral("The provider “%1” was added"), provider);
        for (const Project &project : m_data.projects)
            made(QStringLiteral("The project “%1” was made"), project);
        for (const VirtualKey &key : m_data.keys)
            made(QStringLiteral("The key “%1” was made"), key);
        for (const Guardrail &rule : m_data.guardrails)
            made(QStringLiteral("The guardrail “%1” was made"), rule);
        for (const VirtualKey &key : m_data.keys) {
            for (const Budget &budget : key.policy.governance.budgets) {
                if (budget.per == BudgetPeriod::Day && budget.limit)
                    tellThresholds(key, *budget.limit);
            }
        }
        std::sort(m_data.notices.begin(), m_data.notices.end(),
                  [](const Notice &a, const Notice &b) { return a.at < b.at; });
    }

    void tellThresholds(const VirtualKey &key, Money limit)
    {
        constexpr int Percent = 80;
        QDate day;
        Money spent;
        for (const RequestRecord &record : m_data.requests) {
            if (record.keyId != key.id || !record.cost)
                continue;
            const QDate today = QDateTime::fromMSecsSinceEpoch(microsOf(record.startedAt) / 1000).date();
            if (std::exchange(day, today) != today)
                spent = Money();
            const Money before = spent;
            spent = spent + *record.cost;
            const Money mark = Money::fromPico(limit.pico() / 100 * Percent);
            if (before >= mark || spent < mark)
                continue;
            const auto dollars = [](Money money) {
                return QString::number(double(money.pico()) / double(Money::PicoPerUsd), 'f', 2);
            };
            notice(record.startedAt,
                   {.kind = Notice::Kind::BudgetThreshold,
                    .severity = Notice::Severity::Warning,
                    .subject = key.id,
                    .title = QStringLiteral("%1% of the daily budget of the key “%2” are spent")
                                 .arg(QString::number(Percent), key.name),
                    .text = QStringLiteral("%1 USD of %2 USD.").arg(dollars(spent), dollars(limit)),
                    .actor = QStringLiteral("gateway"),
                    .percent = Percent});
        }
    }

    Instant m_now;
    QRandomGenerator m_random;
    DemoData m_data = {};
};

} // namespace

DemoData makeDemoData(Instant now, int days, quint32 seed)
{
    return DemoMaker(now, seed).make(days);
}

} // namespace sluice
