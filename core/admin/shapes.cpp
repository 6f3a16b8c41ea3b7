#include "core/admin/shapes.h"

#include "core/control/configurationfile.h"
#include "core/model/guardrailjson.h"
#include "core/model/jsonfields.h"
#include "core/model/policyjson.h"

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

QString exactnessName(Exactness exactness)
{
    switch (exactness) {
    case Exactness::ByteExact:
        break;
    case Exactness::Edited:
        return QStringLiteral("edited");
    case Exactness::Translated:
        return QStringLiteral("translated");
    }
    return QStringLiteral("byte_exact");
}

QString guardOutcomeName(GuardOutcome outcome)
{
    switch (outcome) {
    case GuardOutcome::None:
        break;
    case GuardOutcome::Alerted:
        return QStringLiteral("alerted");
    case GuardOutcome::Redacted:
        return QStringLiteral("redacted");
    case GuardOutcome::Rejected:
        return QStringLiteral("rejected");
    }
    return QStringLiteral("none");
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
    return instantText(*time);
}

QJsonObject providerShape(const Provider &provider)
{
    QJsonObject shape = providerJson(provider);
    shape.insert(QStringLiteral("created_at"), timeValue(provider.createdAt));
    shape.insert(QStringLiteral("updated_at"), timeValue(provider.updatedAt));
    return shape;
}

QJsonObject keyShape(const VirtualKey &key)
{
    QJsonArray former;
    for (const FormerSecret &secret : key.formerSecrets) {
        if (secret.prefix.startsWith("sk-"))
            former.append(QJsonObject{{QStringLiteral("prefix"), QString::fromLatin1(secret.prefix)},
                                      {QStringLiteral("accepted_until"), timeValue(secret.until)}});
    }
    QJsonObject shape = keyJson(key);
    const QJsonObject own{{QStringLiteral("prefix"), QString::fromLatin1(key.prefix)},
                          {QStringLiteral("created_at"), timeValue(key.createdAt)},
                          {QStringLiteral("revoked_at"), timeValue(key.revokedAt)},
                          {QStringLiteral("revoke_reason"), key.revokeReason},
                          {QStringLiteral("rotated_at"), timeValue(key.rotatedAt)},
                          {QStringLiteral("former_secrets"), former},
                          {QStringLiteral("paused_at"), timeValue(key.pausedAt)},
                          {QStringLiteral("pause_reason"), key.pauseReason},
                          {QStringLiteral("last_used_at"), timeValue(key.lastUsedAt)}};
    for (auto field = own.begin(); field != own.end(); ++field)
        shape.insert(field.key(), field.value());
    return shape;
}

QJsonObject projectShape(const Project &project)
{
    QJsonObject shape = projectJson(project);
    shape.insert(QStringLiteral("created_at"), timeValue(project.createdAt));
    return shape;
}

QJsonObject noticeShape(const Notice &notice)
{
    return {{QStringLiteral("id"), idText(notice.id)},
            {QStringLiteral("kind"), noticeKindName(notice.kind)},
            {QStringLiteral("severity"), severityName(notice.severity)},
            {QStringLiteral("subject"), idValue(notice.subject)},
            {QStringLiteral("title"), notice.title},
            {QStringLiteral("text"), notice.text},
            {QStringLiteral("actor"), notice.actor},
            {QStringLiteral("percent"), notice.percent},
            {QStringLiteral("created_at"), timeValue(notice.at)}};
}

QJsonObject gaugeShape(const LimitGauge &gauge)
{
    // In the metric's own unit, money as a decimal text.
    const auto amount = [&gauge](qint64 value) {
        return gauge.money ? moneyValue(Money::fromPico(value)) : QJsonValue(value);
    };
    QJsonObject shape{{QStringLiteral("used"), amount(gauge.used)},
                      {QStringLiteral("reserved"), amount(gauge.reserved)},
                      {QStringLiteral("limit"), amount(gauge.limit)},
                      {QStringLiteral("resets_at"), timeValue(gauge.resetsAt)}};
    if (gauge.rate) {
        const QString per = ratePeriodName(gauge.rate->per);
        shape.insert(QStringLiteral("metric"), rateMetricName(gauge.rate->metric));
        shape.insert(QStringLiteral("per"), per.isEmpty() ? QJsonValue() : QJsonValue(per));
    } else if (gauge.budget) {
        shape.insert(QStringLiteral("metric"),
                     gauge.money ? QStringLiteral("usd") : QStringLiteral("tokens"));
        shape.insert(QStringLiteral("per"), budgetPeriodName(gauge.budget->per));
    }
    return shape;
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
            {QStringLiteral("project_dir"),
             record.projectDir.isEmpty() ? QJsonValue() : QJsonValue(record.projectDir)},
            {QStringLiteral("project_id"), idValue(record.projectId)},
            {QStringLiteral("stage"), QString::fromLatin1(record.stage)},
            {QStringLiteral("error_code"),
             record.errorCode.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(record.errorCode))},
            {QStringLiteral("error_text"), record.error},
            {QStringLiteral("exactness"), exactnessName(record.exactness)},
            {QStringLiteral("guardrails"), guardOutcomeName(record.guard)},
            {QStringLiteral("queued_ms"), record.queuedMicros / 1000},
            {QStringLiteral("downgraded_from"),
             record.downgradedFrom.isEmpty() ? QJsonValue() : QJsonValue(record.downgradedFrom)},
            {QStringLiteral("cache_saved_usd"), moneyValue(record.cacheSaved)},
            {QStringLiteral("refused_by"),
             record.refusedBy.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(record.refusedBy))},
            {QStringLiteral("changed_block"), record.changedBlock.isEmpty()
                                                  ? QJsonValue()
                                                  : QJsonValue(QString::fromLatin1(record.changedBlock))}};
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
