// What the Usage page shows, as files: numbers with a point and in full, times with their zone.
#pragma once

#include "core/control/control.h"
#include "ui/usage/usagereport.h"

#include <QObject>
#include <QSaveFile>

namespace sluice {

// The table, totals included; lines end with CRLF (RFC 4180). Money in USD, exact; latencies in µs.
QByteArray usageCsv(const UsageReport &report, const QTimeZone &zone);
// "sluice-usage-2025-11-14_2025-11-20-by-key": without what says of which kind the file is.
QString usageFileName(const UsageReport &report, const QTimeZone &zone);

// Writes every request of a report as CSV, a page at a time. Leaves no half file.
class RequestsExport final : public QObject
{
    Q_OBJECT
public:
    RequestsExport(Control &control, const UsageReport &report, const QString &path, QObject *parent);

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(qint64 written);
    // Last of all. `problem`: why there is no file; empty: there is.
    void finished(qint64 written, const QString &problem);

private:
    void askNext();
    void take(const RequestPage &page);
    void end(const QString &problem);

    Control &m_control;
    QSaveFile m_file;
    RequestQuery m_query = {};
    qint64 m_written = 0;
    bool m_done = false;
};

} // namespace sluice
