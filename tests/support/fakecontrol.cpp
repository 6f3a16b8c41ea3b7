#include "tests/support/fakecontrol.h"

#include <QDateTime>

#include <algorithm>

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
    }
    return {};
}

bool isFailure(const RequestRecord &record)
{
    return record.outcome != Outcome::Running && record.outcome != Outcome::Done &&
           record.outcome != Outcome::ClientLeft;
}

void add(Spend &row, const RequestRecord &record)
{
    ++row.requests;
    row.errors += isFailure(record) ? 1 : 0;
    row.unpriced += !record.cost && record.usage.totalInput() > 0 ? 1 : 0;
    row.estimated += record.usage.estimated ? 1 : 0;
    row.input += record.usage.totalInput();
    row.cached += record.usage.cacheRead;
    row.output += record.usage.totalOutput();
    row.cost += record.cost.value_or(Money());
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
        std::move(settings), std::move(providers), std::move(keys), paused, m_configuration->guardrails());
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

QFuture<Result<void>> FakeControl::revokeKey(const QUuid &id, const QString &reason)
{
    calls << QStringLiteral("revokeKey %1").arg(id.toString(QUuid::WithoutBraces));
    if (!m_failure) {
        std::vector<VirtualKey> keys = m_configuration->keys();
        for (VirtualKey &each : keys) {
            if (each.id == id) {
                each.revokedAt = nowInstant();
                each.revokeReason = reason;
            }
        }
        publish(m_configuration->providers(), std::move(keys));
    }
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
    if (!m_failure) {
        std::vector<VirtualKey> keys = m_configuration->keys();
        for (VirtualKey &each : keys) {
            if (each.id == id)
                each.revokedAt.reset();
        }
        publish(m_configuration->providers(), std::move(keys));
    }
    return answerNothing();
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

QFuture<Result<TestReport>> FakeControl::testProvider(const ProviderDraft &draft, const QUuid &)
{
    calls << QStringLiteral("testProvider %1").arg(draft.name);
    return answer(testReport);
}

void FakeControl::publishGuardrails(std::vector<Guardrail> guardrails)
{
    m_configuration = std::make_shared<const Configuration>(
        m_configuration->settings(), m_configuration->providers(), m_configuration->keys(),
        m_configuration->paused(), std::move(guardrails));
    Q_EMIT configurationChanged();
}

QFuture<Result<Guardrail>> FakeControl::createGuardrail(const GuardrailDraft &draft)
{
    calls << QStringLiteral("createGuardrail %1").arg(draft.pattern);
    std::vector<Guardrail> rules = m_configuration->guardrails();
    const Guardrail made{QUuid::createUuid(),
                         draft.name,
                         draft.pattern,
                         draft.mode,
                         draft.replacement,
                         draft.enabled,
                         draft.order.value_or(int(rules.size())),
                         nowInstant()};
    rules.push_back(made);
    if (!m_failure)
        publishGuardrails(std::move(rules));
    return answer(made);
}

QFuture<Result<Guardrail>> FakeControl::updateGuardrail(const QUuid &id, const GuardrailDraft &draft)
{
    calls << QStringLiteral("updateGuardrail %1").arg(draft.pattern);
    std::vector<Guardrail> rules = m_configuration->guardrails();
    Guardrail changed;
    for (Guardrail &rule : rules) {
        if (rule.id == id)
            changed = rule = {id,
                              draft.name,
                              draft.pattern,
                              draft.mode,
                              draft.replacement,
                              draft.enabled,
                              draft.order.value_or(rule.order),
                              rule.createdAt};
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
            (query.keyId && event.keyId != *query.keyId))
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
    RequestPage page;
    RecordBatch sorted = records;
    std::stable_sort(sorted.begin(), sorted.end(), [&query](const RequestRecord &a, const RequestRecord &b) {
        return query.newestFirst ? a.startedAt > b.startedAt : a.startedAt < b.startedAt;
    });
    for (const RequestRecord &record : sorted) {
        if ((query.range && !inRange(record.startedAt, *query.range)) ||
            (query.keyId && record.keyId != *query.keyId) ||
            (query.providerId && record.providerId != *query.providerId) ||
            (query.id && record.id != *query.id))
            continue;
        if (page.total >= query.offset && int(page.records.size()) < query.limit)
            page.records.push_back(record);
        ++page.total;
    }
    return answer(std::move(page));
}

QFuture<Result<std::vector<Spend>>> FakeControl::spend(const SpendQuery &query)
{
    std::map<std::vector<QString>, Spend> rows;
    for (const RequestRecord &record : records) {
        if (record.outcome == Outcome::Running || !inRange(record.startedAt, query.range) ||
            (query.keyId && record.keyId != *query.keyId) ||
            (query.providerId && record.providerId != *query.providerId))
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

QString FakeControl::costExplanation(const RequestRecord &record) const
{
    return record.cost ? QStringLiteral("12,340 input × $3.00 per million = $0.037") : QString();
}

QFuture<Result<void>> FakeControl::sendTestRequest()
{
    calls << QStringLiteral("sendTestRequest");
    if (onSendTestRequest && !m_failure)
        onSendTestRequest();
    return answerNothing();
}

} // namespace sluice
