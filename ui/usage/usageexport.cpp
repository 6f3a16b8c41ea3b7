#include "ui/usage/usageexport.h"

#include "core/control/async.h"
#include "ui/traffic/trafficexport.h"

#include <QDateTime>

namespace sluice {

namespace {

constexpr int PageRows = 2000;

// Names come from clients: a leading sign would be a formula to a spreadsheet.
QByteArray csvText(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    QByteArray bytes = text.toUtf8();
    if (!bytes.contains('"') && !bytes.contains(',') && !bytes.contains('\n') && !bytes.contains('\r'))
        return bytes;
    return '"' + bytes.replace("\"", "\"\"") + '"';
}

QByteArray line(const QString &name, const QString &id, const Totals &totals, const LatencyCounts &ttft,
                const LatencyCounts &duration)
{
    const auto micros = [](qint64 value) { return value < 0 ? QByteArray() : QByteArray::number(value); };
    const bool nothingPriced = totals.unpriced > 0 && totals.cost == Money();
    QByteArrayList fields{csvText(name), csvText(id)};
    for (const qint64 number :
         {totals.requests, totals.errors, totals.unpriced, totals.unpricedTokens, totals.estimated,
          totals.input, totals.cached, totals.cacheWrites, totals.output, totals.reasoning})
        fields << QByteArray::number(number);
    fields << (nothingPriced ? QByteArray() : totals.cost.toDecimal()) << totals.saved.toDecimal()
           << micros(ttft.quantile(0.5)) << micros(ttft.quantile(0.95)) << micros(duration.quantile(0.5))
           << micros(duration.quantile(0.95));
    return fields.join(',') + "\r\n";
}

QDateTime localTime(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000, zone);
}

} // namespace

QByteArray usageCsv(const UsageReport &report, const QTimeZone &zone)
{
    QByteArray csv = "group,id,requests,failed,unpriced_requests,unpriced_tokens,estimated_requests,"
                     "input_tokens,cache_read_tokens,cache_write_tokens,output_tokens,reasoning_tokens,"
                     "cost_usd,cache_saved_usd,ttft_p50_us,ttft_p95_us,duration_p50_us,duration_p95_us\r\n";
    for (const UsageGroup &group : report.groups)
        csv += line(group.name, group.value, group.totals, group.ttft, group.duration);
    const auto iso = [&zone](Instant at) {
        const QDateTime local = localTime(at, zone);
        return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    };
    csv += line(QStringLiteral("total"),
                iso(report.period.range.from) + QLatin1Char('/') + iso(report.period.range.until),
                report.total, report.ttft, report.duration);
    return csv;
}

QString usageFileName(const UsageReport &report, const QTimeZone &zone)
{
    const auto day = [&zone](Instant at) { return localTime(at, zone).date().toString(Qt::ISODate); };
    const QString first = day(report.period.range.from);
    const QString last = day(report.period.range.until - std::chrono::milliseconds(1));
    QString by;
    switch (report.view.groupBy) {
    case Dimension::Key:
        by = QStringLiteral("key");
        break;
    case Dimension::Provider:
        by = QStringLiteral("provider");
        break;
    case Dimension::Model:
        by = QStringLiteral("model");
        break;
    case Dimension::Agent:
        by = QStringLiteral("agent");
        break;
    case Dimension::Session:
        by = QStringLiteral("session");
        break;
    case Dimension::Project:
        by = QStringLiteral("project");
        break;
    case Dimension::ProjectDir:
        by = QStringLiteral("folder");
        break;
    case Dimension::Endpoint:
        by = QStringLiteral("endpoint");
        break;
    default:
        by = QStringLiteral("status");
    }
    return QStringLiteral("sluice-usage-%1-by-%2")
        .arg(first == last ? first : first + QLatin1Char('_') + last, by);
}

RequestsExport::RequestsExport(Control &control, const UsageReport &report, const QString &path,
                               QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_file(path)
{
    m_query.range = report.period.range;
    m_query.only = report.view.only;
    m_query.limit = PageRows;
    m_query.newestFirst = false;
    m_query.count = false;
}

void RequestsExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly) || m_file.write(trafficCsvHeader()) < 0)
        return end(m_file.errorString());
    askNext();
}

void RequestsExport::cancel()
{
    if (m_done)
        return;
    m_file.cancelWriting();
    end(tr("The export was cancelled."));
}

void RequestsExport::askNext()
{
    whenDone(m_control.requests(m_query), this, [this](const Result<RequestPage> &page) {
        if (m_done)
            return;
        page ? take(page.value()) : end(page.error().text);
    });
}

void RequestsExport::take(const RequestPage &page)
{
    const ConfigurationPtr configuration = m_control.configuration();
    for (const RequestRecord &record : page.records) {
        const VirtualKey *key = configuration->key(record.keyId);
        if (m_file.write(trafficCsvLine(record, key ? key->name : QString())) < 0)
            return end(m_file.errorString());
    }
    m_written += qint64(page.records.size());
    Q_EMIT progressed(m_written);
    if (page.records.size() < size_t(PageRows))
        return end(m_file.commit() ? QString() : m_file.errorString());
    m_query.after = RequestCursor{page.records.back().startedAt, page.records.back().id};
    askNext();
}

void RequestsExport::end(const QString &problem)
{
    m_done = true;
    Q_EMIT finished(m_written, problem);
}

} // namespace sluice
