#include "tests/support/fakecontrol.h"

#include "core/control/async.h"
#include "core/control/guardraildraft.h"
#include "core/model/policyjson.h"
#include "core/storage/usagetotals.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace sluice {

namespace {

Instant nowInstant()
{
    return SystemClock().now();
}

QString timeText(Instant at, qint64 unitMillis)
{
    const qint64 millis = microsOf(at) / 1000 / unitMillis * unitMillis;
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC).toString(Qt::ISODate);
}

QString groupText(const RequestRecord &record, Dimension dimension, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(microsOf(record.startedAt) / 1000, zone);
    switch (dimension) {
    case Dimension::Key:
        return record.keyId.toString(QUuid::WithoutBraces);
    case Dimension::Provider:
        return record.providerId.toString(QUuid::WithoutBraces);
    case Dimension::Model:
        return record.modelServed.isEmpty() ? record.modelAsked : record.modelServed;
    case Dimension::Agent:
        return record.agent;
    case Dimension::Session:
        return record.sessionId;
    case Dimension::Status:
        return QString::number(record.status);
    case Dimension::Minute:
        return timeText(record.startedAt, 60'000);
    case Dimension::Hour:
        return timeText(record.startedAt, 3'600'000);
    case Dimension::Day:
        return local.date().toString(Qt::ISODate);
    case Dimension::Month:
        return local.date().toString(QStringLiteral("yyyy-MM"));
    case Dimension::Project:
        return record.projectId.toString(QUuid::WithoutBraces);
    case Dimension::ProjectDir:
        return record.projectDir;
    case Dimension::Endpoint:
        return QString::fromUtf8(record.endpoint);
    }
    return {};
}

void add(Spend &row, const RequestRecord &record)
{
    Totals one;
    one.add(record);
    row.requests += one.requests;
    row.errors += one.errors;
    row.unpriced += one.unpriced;
    row.unpricedTokens += one.unpricedTokens;
    row.estimated += one.estimated;
    row.input += one.input;
    row.cached += one.cached;
    row.cacheWrites += one.cacheWrites;
    row.output += one.output;
    row.reasoning += one.reasoning;
    row.cost += one.cost;
    row.saved += one.saved;
    row.ttft.add(record.ttftMicros);
    row.duration.add(record.durationMicros);
}

bool inRange(Instant at, const TimeRange &range)
{
    return at >= range.from && at < range.until;
}

} // namespace

FakeControl::FakeControl(QObject *parent)
    : Control(parent)
    , m_configuration(std::make_shared<const Configuration>())
{
    m_status.state = GatewayStatus::State::Running;
    m_status.address = QStringLiteral("http://127.0.0.1:4747");
}

template<typename T>
QFuture<Result<T>> FakeControl::answer(T value) const
{
    if (m_failure)
        return QtFuture::makeReadyFuture(Result<T>(*m_failure));
    return QtFuture::makeReadyFuture(Result<T>(std::move(value)));
}

QFuture<Result<void>> FakeControl::answerNothing() const
{
    return QtFuture::makeReadyFuture(m_failure ? Result<void>(*m_failure) : Result<void>());
}

void FakeControl::setStatus(const GatewayStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

void FakeControl::setConfiguration(Settings settings, std::vector<Provider> providers,
                                   std::vector<VirtualKey> keys, bool paused)
{
    m_configuration = std::make_shared<const Configuration>(
        std::move(settings), std::move(providers), std::move(keys), paused, m_configuration->guardrails(),
        nullptr, m_configuration->projects());
    Q_EMIT configurationChanged();
}

void FakeControl::publish(std::vector<Provider> providers, std::vector<VirtualKey> keys)
{
    setConfiguration(m_configuration->settings(), std::move(providers), std::move(keys),
                     m_configuration->paused());
}

void FakeControl::seed(const RecordBatch &batch)
{
    for (const RequestRecord &record : batch) {
        const auto known =
            std::find_if(records.begin(), records.end(),
                         [&record](const RequestRecord &other) { return other.id == record.id; });
        if (known == records.end())
            records.push_back(record);
        else
            *known = record;
    }
}

void FakeControl::record(const RecordBatch &batch)
{
    seed(batch);
    Q_EMIT recorded(batch);
}

void FakeControl::startGateway()
{
    calls << QStringLiteral("startGateway");
    GatewayStatus status = m_status;
    status.state = GatewayStatus::State::Running;
    status.problem.clear();
    status.address = QStringLiteral("http://127.0.0.1:%1").arg(m_configuration->settings().port);
    setStatus(status);
}

void FakeControl::stopGateway()
{
    calls << QStringLiteral("stopGateway");
    GatewayStatus status = m_status;
    status.state = GatewayStatus::State::Stopped;
    status.runningRequests = 0;
    setStatus(status);
}

QFuture<Result<void>> FakeControl::setPaused(bool paused)
{
    calls << QStringLiteral("setPaused %1").arg(paused ? QLatin1String("true") : QLatin1String("false"));
    if (!m_failure) {
        GatewayStatus status = m_status;
        status.state = paused ? GatewayStatus::State::Paused : GatewayStatus::State::Running;
        setStatus(status);
    }
    return answerNothing();
}

QFuture<Result<NewKey>> FakeControl::createKey(const KeyDraft &draft)
{
    calls << QStringLiteral("createKey %1").arg(draft.name);
    const NewSecret made = makeSecret();
    VirtualKey key;
    key.id = QUuid::createUuid();
    key.name = draft.name;
    key.hash = made.hash;
    key.prefix = made.prefix;
    key.defaultProvider = draft.defaultProvider;
    key.note = draft.note;
    key.colour = draft.colour;
    key.requestsPerMinute = draft.requestsPerMinute;
    key.policy = draft.policy;
    key.enabled = draft.enabled;
    key.createdAt = nowInstant();
    if (!m_failure) {
        std::vector<VirtualKey> keys = m_configuration->keys();
        keys.push_back(key);
        publish(m_configuration->providers(), std::move(keys));
    }
    return answer(NewKey{key, made.secret});
}

QFuture<Result<VirtualKey>> FakeControl::updateKey(const VirtualKey &key)
{
    calls << QStringLiteral("updateKey %1").arg(key.name);
    if (!m_failure) {
        std::vector<VirtualKey> keys = m_configuration->keys();
        for (VirtualKey &each : keys)
            each = each.id == key.id ? key : each;
        publish(m_configuration->providers(), std::move(keys));
    }
    return answer(key);
}

void FakeControl::editKey(const QUuid &id, const std::function<void(VirtualKey &)> &edit)
{
    if (m_failure)
        return;
    std::vector<VirtualKey> keys = m_configuration->keys();
    for (VirtualKey &each : keys) {
        if (each.id == id)
            edit(each);
    }
    publish(m_configuration->providers(), std::move(keys));
}

QFuture<Result<void>> FakeControl::revokeKey(const QUuid &id, const QString &reason)
{
    calls << QStringLiteral("revokeKey %1").arg(id.toString(QUuid::WithoutBraces));
    editKey(id, [&reason](VirtualKey &key) {
        key.revokedAt = nowInstant();
        key.revokeReason = reason;
    });
    return answerNothing();
}

QFuture<Result<QByteArray>> FakeControl::lendSecret(const QUuid &id)
{
    calls << QStringLiteral("lendSecret %1")
                 .arg(m_configuration->key(id) ? m_configuration->key(id)->name : QString());
    return answer(QByteArray("sk-sluice-lent"));
}

QFuture<Result<void>> FakeControl::restoreKey(const QUuid &id)
{
    calls << QStringLiteral("restoreKey %1").arg(id.toString(QUuid::WithoutBraces));
    editKey(id, [](VirtualKey &key) { key.revokedAt.reset(); });
    return answerNothing();
}

QFuture<Result<NewKey>> FakeControl::rotateKey(const QUuid &id, std::chrono::seconds grace)
{
    calls << QStringLiteral("rotateKey %1 %2").arg(id.toString(QUuid::WithoutBraces)).arg(grace.count());
    const NewSecret made = makeSecret();
    NewKey rotated{.secret = made.secret};
    editKey(id, [&](VirtualKey &key) {
        key.rotatedAt = nowInstant();
        key.formerSecrets.insert(key.formerSecrets.begin(), {key.hash, key.prefix, *key.rotatedAt + grace});
        key.hash = made.hash;
        key.prefix = made.prefix;
        rotated.key = key;
    });
    return answer(rotated);
}

QFuture<Result<void>> FakeControl::setKeyPaused(const QUuid &id, bool paused, const QString &reason)
{
    calls << QStringLiteral("setKeyPaused %1 %2")
                 .arg(id.toString(QUuid::WithoutBraces),
                      paused ? QLatin1String("true") : QLatin1String("false"));
    editKey(id, [&](VirtualKey &key) {
        key.pausedAt = paused ? std::optional(nowInstant()) : std::nullopt;
        key.pauseReason = paused ? reason : QString();
    });
    return answerNothing();
}

QFuture<Result<void>> FakeControl::raiseBudget(const QUuid &subject, BudgetPeriod per, Money amount)
{
    calls << QStringLiteral("raiseBudget %1 %2 %3")
                 .arg(subject.toString(QUuid::WithoutBraces), budgetPeriodName(per),
                      QString::fromLatin1(amount.toDecimal()));
    const BudgetRaise raise{per, amount, nowInstant() + std::chrono::hours(12)};
    editKey(subject, [&raise](VirtualKey &key) {
        std::vector<BudgetRaise> &raises = key.policy.governance.raises;
        std::erase_if(raises, [&raise](const BudgetRaise &other) { return other.per == raise.per; });
        raises.push_back(raise);
    });
    return answerNothing();
}

void FakeControl::setProjects(std::vector<Project> projects)
{
    m_configuration = std::make_shared<const Configuration>(
        m_configuration->settings(), m_configuration->providers(), m_configuration->keys(),
        m_configuration->paused(), m_configuration->guardrails(), nullptr, std::move(projects));
    Q_EMIT configurationChanged();
}

QFuture<Result<Project>> FakeControl::createProject(const ProjectDraft &draft)
{
    calls << QStringLiteral("createProject %1").arg(draft.name);
    const Project made{QUuid::createUuid(), draft.name,       draft.note,
                       draft.colour,        draft.governance, nowInstant()};
    if (!m_failure) {
        std::vector<Project> projects = m_configuration->projects();
        projects.push_back(made);
        setProjects(std::move(projects));
    }
    return answer(made);
}

QFuture<Result<Project>> FakeControl::updateProject(const QUuid &id, const ProjectDraft &draft)
{
    calls << QStringLiteral("updateProject %1").arg(draft.name);
    std::vector<Project> projects = m_configuration->projects();
    Project changed;
    for (Project &each : projects) {
        if (each.id == id)
            changed = each = {id, draft.name, draft.note, draft.colour, draft.governance, each.createdAt};
    }
    if (!m_failure)
        setProjects(std::move(projects));
    return answer(changed);
}

QFuture<Result<void>> FakeControl::removeProject(const QUuid &id)
{
    calls << QStringLiteral("removeProject %1").arg(id.toString(QUuid::WithoutBraces));
    if (m_failure)
        return answerNothing();
    std::vector<Project> projects = m_configuration->projects();
    std::erase_if(projects, [&id](const Project &each) { return each.id == id; });
    std::vector<VirtualKey> keys = m_configuration->keys();
    for (VirtualKey &key : keys)
        key.policy.project = key.policy.project == id ? QUuid() : key.policy.project;
    setProjects(std::move(projects));
    publish(m_configuration->providers(), std::move(keys));
    return answerNothing();
}

std::vector<LimitGauge> FakeControl::gauges(const QUuid &subject) const
{
    std::vector<LimitGauge> own;
    std::copy_if(gaugeList.begin(), gaugeList.end(), std::back_inserter(own),
                 [&subject](const LimitGauge &gauge) { return gauge.subject == subject; });
    return own;
}

QFuture<Result<std::vector<Notice>>> FakeControl::notices(int limit, int offset)
{
    const auto size = qsizetype(noticeList.size());
    const qsizetype from = std::min<qsizetype>(offset, size);
    const qsizetype until = std::min<qsizetype>(from + limit, size);
    return answer(std::vector<Notice>(noticeList.begin() + from, noticeList.begin() + until));
}

void FakeControl::tell(const Notice &notice)
{
    noticeList.insert(noticeList.begin(), notice);
    Q_EMIT noticed(notice);
}

Provider FakeControl::applied(Provider provider, const ProviderDraft &draft) const
{
    provider.name = draft.name;
    provider.preset = draft.preset;
    provider.protocol = draft.protocol;
    provider.auth = draft.auth;
    provider.baseUrl = draft.baseUrl;
    provider.headers = draft.headers;
    provider.models = draft.models;
    provider.priceSource = draft.priceSource;
    provider.enabled = draft.enabled;
    provider.updatedAt = nowInstant();
    if (draft.auth == AuthStyle::None || draft.auth == AuthStyle::Caller)
        provider.secretState = SecretState::NotNeeded;
    else if (draft.secret)
        provider.secretState = SecretState::Present;
    return provider;
}

QFuture<Result<Provider>> FakeControl::createProvider(const ProviderDraft &draft)
{
    calls << QStringLiteral("createProvider %1").arg(draft.name);
    Provider provider;
    provider.id = QUuid::createUuid();
    provider.createdAt = nowInstant();
    provider = applied(provider, draft);
    if (!m_failure) {
        std::vector<Provider> providers = m_configuration->providers();
        providers.push_back(provider);
        publish(std::move(providers), m_configuration->keys());
    }
    return answer(provider);
}

QFuture<Result<Provider>> FakeControl::updateProvider(const QUuid &id, const ProviderDraft &draft)
{
    calls << QStringLiteral("updateProvider %1").arg(draft.name);
    std::vector<Provider> providers = m_configuration->providers();
    Provider changed;
    for (Provider &each : providers) {
        if (each.id == id)
            changed = each = applied(each, draft);
    }
    if (!m_failure)
        publish(std::move(providers), m_configuration->keys());
    return answer(changed);
}

QFuture<Result<void>> FakeControl::removeProvider(const QUuid &id)
{
    calls << QStringLiteral("removeProvider %1").arg(id.toString(QUuid::WithoutBraces));
    if (!m_failure) {
        std::vector<Provider> providers = m_configuration->providers();
        std::erase_if(providers, [&id](const Provider &each) { return each.id == id; });
        publish(std::move(providers), m_configuration->keys());
    }
    return answerNothing();
}

QFuture<Result<TestReport>> FakeControl::testProvider(const ProviderDraft &draft, const QUuid &existing)
{
    calls << QStringLiteral("testProvider %1").arg(draft.name);
    std::vector<Provider> providers = m_configuration->providers();
    for (Provider &each : providers) {
        if (each.id != existing || m_failure || !testReport.ok || each.models == testReport.models)
            continue;
        each.models = testReport.models;
        publish(providers, m_configuration->keys());
        break;
    }
    return answer(testReport);
}

QFuture<Result<TestReport>> FakeControl::watchProviderTest(const ProviderDraft &draft, const QUuid &existing,
                                                           const TestWatch &watch)
{
    for (const TestStep &step : m_failure ? std::vector<TestStep>() : testReport.steps) {
        if (watch.begins && step.state != TestStep::State::Skipped)
            watch.begins(step.id);
        if (watch.ended)
            watch.ended(step);
    }
    return testProvider(draft, existing);
}

QFuture<Result<OneToken>> FakeControl::askForOneToken(const ProviderDraft &draft, const QUuid &,
                                                      const QStringList &)
{
    calls << QStringLiteral("askForOneToken %1").arg(draft.name);
    return answered(oneToken);
}

QFuture<Result<void>> FakeControl::reorderProviders(const QList<QUuid> &ids)
{
    calls << QStringLiteral("reorderProviders");
    std::vector<Provider> providers = m_configuration->providers();
    for (int position = 0; Provider & each : providers) {
        each.order = int(ids.contains(each.id) ? ids.indexOf(each.id) : ids.size() + position);
        ++position;
    }
    if (!m_failure)
        publish(std::move(providers), m_configuration->keys());
    return answerNothing();
}

void FakeControl::findLocalServers(QObject *, std::function<void(const LocalServer &)> found)
{
    for (const LocalServer &server : localServers)
        found(server);
}

std::vector<ProviderModel> FakeControl::modelsOf(const QUuid &id) const
{
    std::vector<ProviderModel> models;
    const Provider *provider = m_configuration->provider(id);
    for (const QString &name : provider ? provider->models : QStringList()) {
        const auto known = std::find_if(providerModels.begin(), providerModels.end(),
                                        [&name](const ProviderModel &each) { return each.id == name; });
        models.push_back(known == providerModels.end() ? ProviderModel{.id = name} : *known);
    }
    return models;
}

void FakeControl::publishGuardrails(std::vector<Guardrail> guardrails)
{
    std::stable_sort(guardrails.begin(), guardrails.end(),
                     [](const Guardrail &a, const Guardrail &b) { return a.order < b.order; });
    m_configuration = std::make_shared<const Configuration>(
        m_configuration->settings(), m_configuration->providers(), m_configuration->keys(),
        m_configuration->paused(), std::move(guardrails), nullptr, m_configuration->projects());
    Q_EMIT configurationChanged();
}

QFuture<Result<Guardrail>> FakeControl::createGuardrail(const GuardrailDraft &draft)
{
    calls << QStringLiteral("createGuardrail %1").arg(draft.pattern);
    std::vector<Guardrail> rules = m_configuration->guardrails();
    const Guardrail made = appliedDraft(
        {.id = QUuid::createUuid(), .order = int(rules.size()), .createdAt = nowInstant()}, draft);
    rules.push_back(made);
    if (!m_failure)
        publishGuardrails(std::move(rules));
    return answer(made);
}

QFuture<Result<std::vector<Guardrail>>>
FakeControl::createGuardrails(const std::vector<GuardrailDraft> &drafts)
{
    calls << QStringLiteral("createGuardrails %1").arg(drafts.size());
    std::vector<Guardrail> rules = m_configuration->guardrails();
    std::vector<Guardrail> made;
    for (const GuardrailDraft &draft : drafts) {
        made.push_back(appliedDraft(
            {.id = QUuid::createUuid(), .order = int(rules.size()), .createdAt = nowInstant()}, draft));
        rules.push_back(made.back());
    }
    if (!m_failure)
        publishGuardrails(std::move(rules));
    return answer(made);
}

QFuture<Result<Guardrail>> FakeControl::restoreGuardrail(const Guardrail &rule)
{
    calls << QStringLiteral("restoreGuardrail %1").arg(rule.pattern);
    std::vector<Guardrail> rules = m_configuration->guardrails();
    std::erase_if(rules, [&rule](const Guardrail &other) { return other.id == rule.id; });
    rules.push_back(rule);
    if (!m_failure)
        publishGuardrails(std::move(rules));
    return answer(rule);
}

QFuture<Result<void>> FakeControl::reorderGuardrails(const QList<QUuid> &ids)
{
    calls << QStringLiteral("reorderGuardrails");
    std::vector<Guardrail> rules = m_configuration->guardrails();
    for (Guardrail &rule : rules)
        rule.order = int(ids.contains(rule.id) ? ids.indexOf(rule.id) : ids.size() + rule.order) + 1;
    if (!m_failure)
        publishGuardrails(std::move(rules));
    return answerNothing();
}

QFuture<Result<std::vector<GuardrailHits>>> FakeControl::guardrailHits(const GuardrailHitsQuery &query)
{
    std::map<std::tuple<QUuid, QUuid, QString>, GuardrailHits> rows;
    for (const GuardrailEvent &event : events) {
        if (!inRange(event.createdAt, query.range))
            continue;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(microsOf(event.createdAt) / 1000, query.zone);
        const QString day = local.date().toString(Qt::ISODate);
        GuardrailHits &row = rows[{event.ruleId, event.keyId, day}];
        row.ruleId = event.ruleId;
        row.keyId = event.keyId;
        row.day = day;
        ++row.events;
        row.matches += event.matches;
    }
    std::vector<GuardrailHits> hits;
    for (const auto &[group, row] : rows)
        hits.push_back(row);
    return answer(std::move(hits));
}

QFuture<Result<Guardrail>> FakeControl::updateGuardrail(const QUuid &id, const GuardrailDraft &draft)
{
    calls << QStringLiteral("updateGuardrail %1").arg(draft.pattern);
    std::vector<Guardrail> rules = m_configuration->guardrails();
    Guardrail changed;
    for (Guardrail &rule : rules) {
        if (rule.id == id)
            changed = rule = appliedDraft(rule, draft);
    }
    if (!m_failure)
        publishGuardrails(std::move(rules));
    return answer(changed);
}

QFuture<Result<void>> FakeControl::removeGuardrail(const QUuid &id)
{
    calls << QStringLiteral("removeGuardrail %1").arg(id.toString(QUuid::WithoutBraces));
    std::vector<Guardrail> rules = m_configuration->guardrails();
    std::erase_if(rules, [&id](const Guardrail &rule) { return rule.id == id; });
    if (!m_failure)
        publishGuardrails(std::move(rules));
    return answerNothing();
}

QFuture<Result<GuardrailEventPage>> FakeControl::guardrailEvents(const GuardrailEventQuery &query)
{
    GuardrailEventPage page;
    for (const GuardrailEvent &event : events) {
        if ((query.id && event.id != *query.id) || (query.ruleId && event.ruleId != *query.ruleId) ||
            (query.keyId && event.keyId != *query.keyId) ||
            (query.range && !inRange(event.createdAt, *query.range)) ||
            (query.direction && event.direction != *query.direction) ||
            (query.mode && event.mode != *query.mode) ||
            (query.severity && event.severity != *query.severity) ||
            (!query.text.isEmpty() && !(event.ruleName + event.maskedExcerpt + event.where + event.agent +
                                        event.providerName + event.model)
                                           .contains(query.text, Qt::CaseInsensitive)))
            continue;
        if (page.total >= query.offset && int(page.events.size()) < query.limit)
            page.events.push_back(event);
        ++page.total;
    }
    return answer(std::move(page));
}

QFuture<Result<void>> FakeControl::removeGuardrailEvent(const QUuid &id)
{
    calls << QStringLiteral("removeGuardrailEvent %1").arg(id.toString(QUuid::WithoutBraces));
    if (m_failure)
        return answerNothing();
    const bool known =
        std::erase_if(events, [&id](const GuardrailEvent &event) { return event.id == id; }) > 0;
    return QtFuture::makeReadyFuture(
        known ? Result<void>()
              : Result<void>(
                    Error{Error::Kind::NotFound, QStringLiteral("There is no such event."), "no_event", {}}));
}

QFuture<Result<Settings>> FakeControl::updateSettings(const Settings &settings)
{
    calls << QStringLiteral("updateSettings");
    if (!m_failure)
        setConfiguration(settings, m_configuration->providers(), m_configuration->keys(),
                         m_configuration->paused());
    return answer(settings);
}

QFuture<Result<QByteArray>> FakeControl::newAdminToken()
{
    calls << QStringLiteral("newAdminToken");
    return answer(QByteArray("sluice-admin-" + QByteArray(32, 'x')));
}

QFuture<Result<RequestPage>> FakeControl::requests(const RequestQuery &query)
{
    if (ledger && !m_failure)
        return answer(ledger->requests(query).value());
    RequestPage page;
    RecordBatch sorted = records;
    std::stable_sort(sorted.begin(), sorted.end(), [&query](const RequestRecord &a, const RequestRecord &b) {
        return query.newestFirst ? a.startedAt > b.startedAt : a.startedAt < b.startedAt;
    });
    for (const RequestRecord &record : sorted) {
        if ((query.range && !inRange(record.startedAt, *query.range)) ||
            (query.keyId && record.keyId != *query.keyId) ||
            (query.providerId && record.providerId != *query.providerId) ||
            (query.id && record.id != *query.id) ||
            !std::all_of(query.only.begin(), query.only.end(), [&](const SpendFilter &filter) {
                return groupText(record, filter.dimension, QTimeZone::utc()) == filter.value;
            }))
            continue;
        if (query.after && (query.newestFirst ? record.startedAt >= query.after->startedAt
                                              : record.startedAt <= query.after->startedAt))
            continue;
        if (page.total >= query.offset && int(page.records.size()) < query.limit)
            page.records.push_back(record);
        ++page.total;
    }
    return answer(std::move(page));
}

QFuture<Result<std::vector<Spend>>> FakeControl::spend(const SpendQuery &query)
{
    if (ledger && !m_failure)
        return answer(ledger->spend(query).value());
    std::map<std::vector<QString>, Spend> rows;
    for (const RequestRecord &record : records) {
        if (record.outcome == Outcome::Running || !inRange(record.startedAt, query.range) ||
            (query.keyId && record.keyId != *query.keyId) ||
            (query.providerId && record.providerId != *query.providerId) ||
            !std::all_of(query.only.begin(), query.only.end(), [&](const SpendFilter &filter) {
                return groupText(record, filter.dimension, query.zone) == filter.value;
            }))
            continue;
        std::vector<QString> group;
        for (const Dimension dimension : query.groupBy)
            group.push_back(groupText(record, dimension, query.zone));
        Spend &row = rows[group];
        row.group = group;
        add(row, record);
    }
    std::vector<Spend> result;
    for (auto &[group, row] : rows)
        result.push_back(std::move(row));
    return answer(std::move(result));
}

std::optional<Cost> FakeControl::costExplanation(const RequestRecord &record) const
{
    if (!record.cost)
        return {};
    const Money amount = Money::fromPico(37'020'000'000);
    return Cost{.total = amount,
                .lines = {{.component = "input",
                           .count = 12'340,
                           .pricePerMillion = Money::fromPico(3 * Money::PicoPerUsd),
                           .amount = amount}},
                .source = "catalogue 2026-11-21",
                .priceDate = "2026-11-21"};
}

QFuture<Result<void>> FakeControl::stopRequest(const QUuid &id)
{
    calls << QStringLiteral("stopRequest ") + id.toString(QUuid::WithoutBraces);
    return answerNothing();
}

std::optional<ExchangeHeads> FakeControl::headsOf(const QUuid &request) const
{
    return heads.contains(request) ? std::optional(heads.value(request)) : std::nullopt;
}

QFuture<Result<std::optional<Recording>>> FakeControl::recordingOf(const QUuid &request)
{
    calls << QStringLiteral("recordingOf %1").arg(request.toString(QUuid::WithoutBraces));
    return answer(recordings.contains(request) ? std::optional(recordings.value(request)) : std::nullopt);
}

QFuture<Result<void>> FakeControl::sendTestRequest()
{
    calls << QStringLiteral("sendTestRequest");
    if (onSendTestRequest && !m_failure)
        onSendTestRequest();
    return answerNothing();
}

} // namespace sluice
