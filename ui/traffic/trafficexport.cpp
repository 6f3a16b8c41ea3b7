// Requests as CSV and JSON lines.
#include "ui/traffic/trafficexport.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <utility>
#include <vector>

namespace sluice {

namespace {

// Agents and models are named by clients: a leading sign would be a formula to a spreadsheet.
QByteArray field(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    QByteArray bytes = text.toUtf8();
    if (!bytes.contains('"') && !bytes.contains(',') && !bytes.contains('\n') && !bytes.contains('\r'))
        return bytes;
    return '"' + bytes.replace("\"", "\"\"") + '"';
}

QByteArray outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Running:
        return "running";
    case Outcome::Done:
        return "done";
    case Outcome::ClientLeft:
        return "client_left";
    case Outcome::Refused:
        return "refused";
    case Outcome::UpstreamError:
        return "upstream_error";
    case Outcome::UpstreamBroke:
        return "upstream_broke";
    case Outcome::Interrupted:
        return "interrupted";
    }
    return {};
}

QByteArray exactnessName(Exactness exactness)
{
    switch (exactness) {
    case Exactness::ByteExact:
        break;
    case Exactness::Edited:
        return "edited";
    case Exactness::Translated:
        return "translated";
    }
    return "byte_exact";
}

QByteArray guardName(GuardOutcome guard)
{
    switch (guard) {
    case GuardOutcome::None:
        break;
    case GuardOutcome::Alerted:
        return "alerted";
    case GuardOutcome::Redacted:
        return "redacted";
    case GuardOutcome::Rejected:
        return "rejected";
    }
    return {};
}

QJsonValue textValue(const QByteArray &text)
{
    return QString::fromUtf8(text);
}

QJsonValue micros(qint64 value)
{
    return value < 0 ? QJsonValue() : QJsonValue(value);
}

QString isoTime(Instant at)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000);
    return utc.toOffsetFromUtc(utc.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

// In the order of the columns; null where it is not known.
std::vector<std::pair<const char *, QJsonValue>> fieldsOf(const RequestRecord &record, const QString &keyName)
{
    const Usage &usage = record.usage;
    return {
        {"time", isoTime(record.startedAt)},
        {"request_id", textValue("req_" + record.id.toRfc4122().toHex())},
        {"key", keyName},
        {"agent", record.agent},
        {"agent_version", record.agentVersion},
        {"provider", record.providerName},
        {"protocol", textValue(record.protocol)},
        {"model_asked", record.modelAsked},
        {"model_served", record.modelServed},
        {"status", record.status > 0 ? QJsonValue(record.status) : QJsonValue()},
        {"outcome", textValue(outcomeName(record.outcome))},
        {"stage", textValue(record.stage)},
        {"error", record.error},
        {"stream", record.stream},
        {"input_tokens", usage.totalInput()},
        {"cache_read_tokens", usage.cacheRead + usage.audioCacheRead},
        {"cache_write_tokens", usage.cacheWrite5m + usage.cacheWrite1h},
        {"output_tokens", usage.totalOutput()},
        {"reasoning_tokens", usage.reasoning},
        {"estimated", usage.estimated},
        // As text: a sum of doubles would not be the amount.
        {"cost_usd", record.cost ? textValue(record.cost->toDecimal()) : QJsonValue()},
        {"ttft_us", micros(record.ttftMicros)},
        {"duration_us", micros(record.durationMicros)},
        {"request_bytes", record.requestBytes},
        {"response_bytes", record.responseBytes},
        {"session", record.sessionId},
        {"client", record.clientAddress},
        {"folder", record.projectDir},
        {"error_code", textValue(record.errorCode)},
        {"refused_by", textValue(record.refusedBy)},
        {"exactness", textValue(exactnessName(record.exactness))},
        {"guardrail", textValue(guardName(record.guard))},
        {"changed_block", textValue(record.changedBlock)},
    };
}

QByteArray csvCell(const char *name, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "yes" : "no";
    case QJsonValue::Double:
        return QByteArray::number(value.toInteger());
    case QJsonValue::String:
        // Our own figures are no formula, whatever their sign.
        return qstrcmp(name, "cost_usd") == 0 ? value.toString().toLatin1() : field(value.toString());
    default:
        return {};
    }
}

} // namespace

QByteArray trafficCsvHeader()
{
    QByteArrayList names;
    for (const auto &[name, value] : fieldsOf({}, {}))
        names += name;
    return names.join(',') + "\r\n";
}

QByteArray trafficCsvLine(const RequestRecord &record, const QString &keyName)
{
    QByteArrayList cells;
    for (const auto &[name, value] : fieldsOf(record, keyName))
        cells += csvCell(name, value);
    return cells.join(',') + "\r\n";
}

QByteArray trafficJsonLine(const RequestRecord &record, const QString &keyName)
{
    QJsonObject object;
    for (const auto &[name, value] : fieldsOf(record, keyName))
        object.insert(QLatin1String(name), value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace sluice
