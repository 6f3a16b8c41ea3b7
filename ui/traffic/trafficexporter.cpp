// Writes every finished request that a filter lets through to a file.
#include "ui/traffic/trafficexporter.h"

#include "core/control/async.h"
#include "ui/traffic/trafficexport.h"

namespace sluice {

namespace {

constexpr int PageRows = 1000;

} // namespace

TrafficExporter::TrafficExporter(Control &control, RequestQuery query, Format format, const QString &path,
                                 QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_query(std::move(query))
    , m_format(format)
    , m_file(path)
{
    m_query.limit = PageRows;
    m_query.newestFirst = false;
    m_query.count = true; // once, for the progress
}

void TrafficExporter::start()
{
    const bool header = m_format == Format::Csv;
    if (!m_file.open(QIODevice::WriteOnly) || (header && m_file.write(trafficCsvHeader()) < 0))
        return end(m_file.errorString());
    askNext();
}

void TrafficExporter::cancel()
{
    if (m_done)
        return;
    m_file.cancelWriting();
    end({}, true);
}

void TrafficExporter::askNext()
{
    whenDone(m_control.requests(m_query), this, [this](const Result<RequestPage> &page) {
        if (m_done)
            return;
        page ? take(page.value()) : end(page.error().text);
    });
}

void TrafficExporter::take(const RequestPage &page)
{
    const ConfigurationPtr configuration = m_control.configuration();
    for (const RequestRecord &record : page.records) {
        const VirtualKey *key = configuration->key(record.keyId);
        const QString name = key ? key->name : QString();
        const QByteArray line =
            m_format == Format::Csv ? trafficCsvLine(record, name) : trafficJsonLine(record, name);
        if (m_file.write(line) < 0)
            return end(m_file.errorString());
    }
    m_written += qint64(page.records.size());
    if (m_query.count)
        m_total = page.total;
    m_query.count = false;
    Q_EMIT progressed(m_written, qMax(m_total, m_written));
    if (page.records.size() < size_t(PageRows))
        return end(m_file.commit() ? QString() : m_file.errorString());
    m_query.after = RequestCursor{page.records.back().startedAt, page.records.back().id};
    askNext();
}

void TrafficExporter::end(const QString &problem, bool cancelled)
{
    m_done = true;
    Q_EMIT finished(m_written, problem, cancelled);
}

} // namespace sluice
