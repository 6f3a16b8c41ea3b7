// Requests as CSV.
#include "ui/traffic/trafficexport.h"

#include <QDateTime>
#include <QStringList>

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

QByteArray micros(qint64 value)
{
    return value < 0 ? QByteArray() : QByteArray::number(value);
}

QByteArray isoTime(Instant at)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000);
    return utc.toOffsetFromUtc(utc.offsetFromUtc()).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace

QByteArray trafficCsvHeader()
{
    return "time,request_id,key,agent,agent_version,provider,protocol,model_asked,model_served,status,"
           "outcome,stage,"
           "error,stream,input_tokens,cache_read_tokens,cache_write_tokens,output_tokens,reasoning_tokens,"
           "estimated,"
           "cost_usd,ttft_us,duration_us,request_bytes,response_bytes,session,client\r\n";
}

QByteArray trafficCsvLine(const RequestRecord &record, const QString &keyName)
{
    const Usage &usage = record.usage;
    const QByteArrayList fields = {
        isoTime(record.startedAt),
        "req_" + record.id.toRfc4122().toHex(),
        field(keyName),
        field(record.agent),
        field(record.agentVersion),
        field(record.providerName),
        record.protocol,
        field(record.modelAsked),
        field(record.modelServed),
        record.status > 0 ? QByteArray::number(record.status) : QByteArray(),
        outcomeName(record.outcome),
        record.stage,
        field(record.error),
        record.stream ? "yes" : "no",
        QByteArray::number(usage.totalInput()),
        QByteArray::number(usage.cacheRead + usage.audioCacheRead),
        QByteArray::number(usage.cacheWrite5m + usage.cacheWrite1h),
        QByteArray::number(usage.totalOutput()),
        QByteArray::number(usage.reasoning),
        usage.estimated ? "yes" : "no",
        record.cost ? record.cost->toDecimal() : QByteArray(),
        micros(record.ttftMicros),
        micros(record.durationMicros),
        QByteArray::number(record.requestBytes),
        QByteArray::number(record.responseBytes),
        field(record.sessionId),
        record.clientAddress.toLatin1(),
    };
    return fields.join(',') + "\r\n";
}

} // namespace sluice
