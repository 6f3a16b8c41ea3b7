#include "core/admin/shapes.h"

#include "core/model/guardrailjson.h"
#include "core/model/providerwords.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>
#include <utility>

namespace sluice {

namespace {

constexpr std::array<std::pair<Dimension, const char *>, 12> dimensions{{
    {Dimension::Key, "key"},
    {Dimension::Provider, "provider"},
    {Dimension::Model, "model"},
    {Dimension::Agent, "agent"},
    {Dimension::Project, "project"},
    {Dimension::ProjectDir, "project_dir"},
    {Dimension::Endpoint, "endpoint"},
    {Dimension::Session, "session"},
    {Dimension::Status, "status"},
    {Dimension::Hour, "hour"},
    {Dimension::Day, "day"},
    {Dimension::Month, "month"},
}};

template<typename Value, size_t Count>
std::optional<Value> valueIn(const std::array<std::pair<Value, const char *>, Count> &table,
                             const QString &name)
{
    for (const auto &[entry, known] : table) {
        if (name == QLatin1String(known))
            return entry;
    }
    return {};
}

QJsonValue idValue(const QUuid &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(idText(id));
}
QJsonValue microsAsMs(qint64 micros)
{
    return micros < 0 ? QJsonValue() : QJsonValue(micros / 1000);
}
QJsonValue moneyValue(const std::optional<Money> &money)
{
    return money ? QJsonValue(QString::fromLatin1(money->toDecimal())) : QJsonValue();
}

QJsonValue errorClass(const RequestRecord &record)
{
    switch (record.outcome) {
    case Outcome::Running:
    case Outcome::Done:
        return {};
    case Outcome::ClientLeft:
        return QStringLiteral("client_left");
    case Outcome::Refused:
        return QStringLiteral("refused");
    case Outcome::UpstreamError:
        return QStringLiteral("upstream_error");
    case Outcome::UpstreamBroke:
        return QStringLiteral("upstream_broke");
    case Outcome::Interrupted:
        return QStringLiteral("interrupted");
    }
    return {};
}

QByteArray csvField(const QString &text)
{
    // A leading sign would be a formula to a spreadsheet.
    QString safe = text;
    if (!safe.isEmpty() && QStringLiteral("=+-@\t\r").contains(safe.front()))
        safe.prepend(QLatin1Char('\''));
    if (!safe.contains(QLatin1Char(',')) && !safe.contains(QLatin1Char('"')) &&
        !safe.contains(QLatin1Char('\n')))
        return safe.toUtf8();
    return '"' + safe.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonValue timeValue(const std::optional<Instant> &time)
{
    if (!time)
        return {};
    return QDateTime::fromMSecsSinceEpoch(microsOf(*time) / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject providerShape(const Provider &provider)
{
    QJsonObject headers;
    for (const Header &header : provider.headers)
        headers.insert(QString::fromLatin1(header.name), QString::fromLatin1(header.value));
    return {{QStringLiteral("id"), idText(provider.id)},
            {QStringLiteral("name"), provider.name},
            {QStringLiteral("base_url"), provider.baseUrl.toString()},
            {QStringLiteral("protocol"), QString(wordOf(provider.protocol))},
            {QStringLiteral("auth"), QString(wordOf(provider.auth))},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("models"), QJsonArray::fromStringList(provider.models)},
            {QStringLiteral("preset"), provider.preset},
            {QStringLiteral("price_source"), provider.priceSource},
            {QStringLiteral("enabled"), provider.enabled},
            {QStringLiteral("created_at"), timeValue(provider.createdAt)},
            {QStringLiteral("updated_at"), timeValue(provider.updatedAt)}};
}

QJsonObject keyShape(const VirtualKey &key)
{
    return {{QStringLiteral("id"), idText(key.id)},
            {QStringLiteral("name"), key.name},
            {QStringLiteral("provider_id"), idValue(key.defaultProvider)},
            {QStringLiteral("rate_limit_rpm"), key.requestsPerMinute},
            {QStringLiteral("prefix"), QString::fromLatin1(key.prefix)},
            {QStringLiteral("enabled"), key.enabled},
            {QStringLiteral("note"), key.note},
            {QStringLiteral("colour"), key.colour},
            {QStringLiteral("created_at"), timeValue(key.createdAt)},
            {QStringLiteral("revoked_at"), timeValue(key.revokedAt)},
            {QStringLiteral("last_used_at"), timeValue(key.lastUsedAt)}};
}

QJsonObject guardrailShape(const Guardrail &rule)
{
    QJsonObject shape = guardrailJson(rule);
    shape.insert(QStringLiteral("id"), idText(rule.id));
    shape.insert(QStringLiteral("created_at"), timeValue(rule.createdAt));
    return shape;
}

QJsonObject guardrailEventShape(const GuardrailEvent &event)
{
    return {{QStringLiteral("id"), idText(event.id)},
            {QStringLiteral("guardrail_id"), idText(event.ruleId)},
            {QStringLiteral("guardrail_name"), event.ruleName},
            {QStringLiteral("api_key_id"), idValue(event.keyId)},
            {QStringLiteral("pattern"), event.pattern},
            {QStringLiteral("mode"), guardrailModeName(event.mode)},
            {QStringLiteral("input_text"),
             event.plainText.isEmpty() ? event.maskedExcerpt : QString::fromUtf8(event.plainText)},
            {QStringLiteral("text_kept"), event.textKept},
            {QStringLiteral("direction"), guardrailDirectionName(event.direction)},
            {QStringLiteral("severity"), guardrailSeverityName(event.severity)},
            {QStringLiteral("agent"), event.agent},
            {QStringLiteral("provider"), event.providerName},
            {QStringLiteral("model"), event.model},
            {QStringLiteral("place"), event.where},
            {QStringLiteral("matches"), event.matches},
            {QStringLiteral("request_id"),
             QStringLiteral("req_") + QString::fromLatin1(event.requestId.toByteArray(QUuid::Id128))},
            {QStringLiteral("created_at"), timeValue(event.createdAt)}};
}

QJsonObject usageShape(const RequestRecord &record)
{
    const Usage &usage = record.usage;
    return {{QStringLiteral("id"), idText(record.id)},
            {QStringLiteral("api_key_id"), idValue(record.keyId)},
            {QStringLiteral("provider_id"), idValue(record.providerId)},
            {QStringLiteral("model"), record.modelAsked},
            {QStringLiteral("model_served"), record.modelServed},
            {QStringLiteral("prompt_tokens"), usage.totalInput()},
            {QStringLiteral("completion_tokens"), usage.totalOutput()},
            {QStringLiteral("total_tokens"), usage.totalInput() + usage.totalOutput()},
            {QStringLiteral("created_at"), timeValue(record.startedAt)},
            {QStringLiteral("protocol"), QString::fromLatin1(record.protocol)},
            {QStringLiteral("endpoint"), QString::fromLatin1(record.endpoint)},
            {QStringLiteral("agent"), record.agent},
            {QStringLiteral("status"), record.status},
            {QStringLiteral("error"), errorClass(record)},
            {QStringLiteral("input_tokens"), usage.input + usage.audioInput + usage.imageInput},
            {QStringLiteral("cached_input_tokens"), usage.cacheRead + usage.audioCacheRead},
            {QStringLiteral("cache_write_5m_tokens"), usage.cacheWrite5m},
            {QStringLiteral("cache_write_1h_tokens"), usage.cacheWrite1h},
            {QStringLiteral("output_tokens"), usage.totalOutput()},
            {QStringLiteral("reasoning_tokens"), usage.reasoning},
            {QStringLiteral("cost_usd"), moneyValue(record.cost)},
            {QStringLiteral("estimated"), usage.estimated},
            {QStringLiteral("stream"), record.stream},
            {QStringLiteral("ttft_ms"), microsAsMs(record.ttftMicros)},
            {QStringLiteral("duration_ms"), microsAsMs(record.durationMicros)},
            {QStringLiteral("request_id"),
             QStringLiteral("req_") + QString::fromLatin1(record.id.toByteArray(QUuid::Id128))},
            {QStringLiteral("session_id"),
             record.sessionId.isEmpty() ? QJsonValue() : QJsonValue(record.sessionId)},
            {QStringLiteral("project_dir"), QJsonValue()}};
}

std::optional<Dimension> dimensionNamed(const QString &name)
{
    return valueIn(dimensions, name);
}

QJsonObject spendShape(const Spend &spend, const QStringList &groupNames)
{
    QJsonObject shape{{QStringLiteral("requests"), spend.requests},
                      {QStringLiteral("errors"), spend.errors},
                      {QStringLiteral("input_tokens"), spend.input},
                      {QStringLiteral("cached_input_tokens"), spend.cached},
                      {QStringLiteral("output_tokens"), spend.output},
                      {QStringLiteral("cost_usd"), QString::fromLatin1(spend.cost.toDecimal())},
                      {QStringLiteral("unpriced_requests"), spend.unpriced}};
    for (qsizetype i = 0; i < groupNames.size() && i < qsizetype(spend.group.size()); ++i)
        shape.insert(groupNames.at(i), spend.group[size_t(i)]);
    return shape;
}

QByteArray spendCsv(const std::vector<Spend> &rows, const QStringList &groupNames)
{
    QByteArray csv;
    for (const QString &name : groupNames)
        csv += csvField(name) + ',';
    csv += "requests,errors,input_tokens,cached_input_tokens,output_tokens,cost_usd,unpriced_requests\r\n";
    for (const Spend &row : rows) {
        for (const QString &value : row.group)
            csv += csvField(value) + ',';
        csv += QByteArray::number(row.requests) + ',' + QByteArray::number(row.errors) + ',' +
               QByteArray::number(row.input) + ',' + QByteArray::number(row.cached) + ',' +
               QByteArray::number(row.output) + ',' + row.cost.toDecimal() + ',' +
               QByteArray::number(row.unpriced) + "\r\n";
    }
    return csv;
}

} // namespace sluice
