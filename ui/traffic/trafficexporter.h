// Writes every finished request that a filter lets through to a file, a page at a time: the whole history,
// not only what the table holds.
#pragma once

#include "core/control/control.h"

#include <QObject>
#include <QSaveFile>

namespace sluice {

class TrafficExporter final : public QObject
{
    Q_OBJECT
public:
    enum class Format : quint8 { Csv, JsonLines };

    // Oldest first. Leaves no half file.
    TrafficExporter(Control &control, RequestQuery query, Format format, const QString &path,
                    QObject *parent);

    void start();
    void cancel();
    QString path() const { return m_file.fileName(); }

Q_SIGNALS:
    void progressed(qint64 written, qint64 total);
    // Last of all. `problem`: why there is no file; empty: there is, or it was cancelled.
    void finished(qint64 written, const QString &problem, bool cancelled);

private:
    void askNext();
    void take(const RequestPage &page);
    void end(const QString &problem, bool cancelled = false);

    Control &m_control;
    RequestQuery m_query;
    Format m_format;
    QSaveFile m_file;
    qint64 m_written = 0;
    qint64 m_total = 0;
    bool m_done = false;
};

} // namespace sluice
