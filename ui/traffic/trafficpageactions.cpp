// TrafficPage: what one does with requests: filter by them, open, walk, copy, hide and export them.
#include "core/control/async.h"
#include "core/control/control.h"
#include "ui/common/drawer.h"
#include "ui/common/format.h"
#include "ui/common/pageparts.h"
#include "ui/traffic/filteredit.h"
#include "ui/traffic/savedfilters.h"
#include "ui/traffic/trafficdrawer.h"
#include "ui/traffic/trafficexporter.h"
#include "ui/traffic/traffichistory.h"
#include "ui/traffic/trafficmodel.h"
#include "ui/traffic/trafficpage.h"
#include "ui/traffic/trafficproxy.h"
#include "ui/traffic/traffictable.h"
#include "ui/traffic/trafficwords.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QStandardPaths>

namespace sluice {

namespace {

constexpr int MostValues = 200; // of one kind, to choose from

// The term that stands for a cell's value; empty where none does.
QString termFor(const RequestRecord &record, const TrafficModel &model, int column)
{
    const auto term = [](const char *name, const QString &value) {
        return value.isEmpty() ? QString() : QStringLiteral("%1:\"%2\"").arg(QLatin1String(name), value);
    };
    switch (column) {
    case TrafficModel::Key:
        return term("key", model.keyName(record));
    case TrafficModel::Agent:
        return term("agent", record.agent);
    case TrafficModel::ModelName:
        return term("model", record.modelAsked);
    case TrafficModel::Provider:
        return term("provider", record.providerName);
    case TrafficModel::Session:
        return term("session", record.sessionId);
    case TrafficModel::ProjectName:
        return term("project", model.projectName(record));
    case TrafficModel::Route:
        return record.exactness == Exactness::Translated ? QStringLiteral("is:translated")
               : record.exactness == Exactness::Edited   ? QStringLiteral("is:edited")
                                                         : QStringLiteral("is:exact");
    case TrafficModel::Guard:
        return record.guard == GuardOutcome::Redacted ? QStringLiteral("is:redacted") : QString();
    case TrafficModel::Status:
        if (record.outcome == Outcome::Running)
            return QStringLiteral("status:running");
        return record.status > 0 ? QStringLiteral("status:%1").arg(record.status) : QString();
    default:
        return {};
    }
}

} // namespace

RequestFilter TrafficPage::databaseFilter() const
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    FilterNames names;
    for (const VirtualKey &key : configuration->keys())
        names.keys.insert(key.id, key.name);
    for (const Project &project : configuration->projects())
        names.projects.insert(project.id, project.name);
    return m_proxy->filter().query(names);
}

// From the configuration and from the rows: also models that only clients know.
QHash<QString, QStringList> TrafficPage::valuesSeen() const
{
    QHash<QString, QSet<QString>> seen;
    const auto add = [&seen](const char *name, const QString &value) {
        QSet<QString> &values = seen[QString::fromLatin1(name)];
        if (!value.isEmpty() && values.size() < MostValues)
            values.insert(value);
    };
    const ConfigurationPtr configuration = m_context.control.configuration();
    for (const VirtualKey &key : configuration->keys())
        add("key", key.name);
    for (const Project &project : configuration->projects())
        add("project", project.name);
    for (const Provider &provider : configuration->providers())
        add("provider", provider.name);
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const RequestRecord &record = m_model->record(row);
        add("model", record.modelAsked);
        add("model", record.modelServed);
        add("agent", record.agent);
        add("provider", record.providerName);
        add("session", record.sessionId);
        add("folder", record.projectDir);
        if (record.status > 0)
            add("status", QString::number(record.status));
    }
    QHash<QString, QStringList> values;
    for (auto name = seen.cbegin(); name != seen.cend(); ++name) {
        QStringList sorted(name->cbegin(), name->cend());
        sorted.sort(Qt::CaseInsensitive);
        values.insert(name.key(), sorted);
    }
    return values;
}

void TrafficPage::rememberUsed(const QString &text)
{
    if (m_filterTimer.isActive())
        applyFilter();
    if (m_proxy->filter().isEmpty() || !m_proxy->filter().problems().empty())
        return;
    Settings settings = m_context.control.configuration()->settings();
    if (rememberFilter(settings, text))
        m_context.control.updateSettings(settings); // not worth a message if it cannot be kept
}

void TrafficPage::addToFilter(const QString &term)
{
    const QString text = m_filterEdit->text().trimmed();
    openWith(text.isEmpty() ? term : text + QLatin1Char(' ') + term);
}

void TrafficPage::openRow(const QModelIndex &index)
{
    if (index.isValid())
        openRequest(index.data(TrafficModel::RequestIdRole).toUuid());
}

void TrafficPage::openRequest(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return openFromHistory(id);
    showInDrawer(m_model->record(row));
    m_drawerHost->open();
    const QModelIndex shown = m_proxy->mapFromSource(m_model->index(row, TrafficModel::Time));
    if (shown.isValid() && m_table->currentIndex().row() != shown.row()) {
        m_table->setCurrentIndex(shown);
        m_table->scrollTo(shown);
    }
}

// A request that is not listed: too far back, or not there any more.
void TrafficPage::openFromHistory(const QUuid &id)
{
    RequestQuery query;
    query.id = id;
    query.limit = 1;
    query.count = false;
    whenDone(m_context.control.requests(query), this, [this](const Result<RequestPage> &page) {
        if (page && !page.value().records.empty()) {
            showInDrawer(page.value().records.front());
            return m_drawerHost->open();
        }
        m_context.host.showMessage({Message::Level::Warning,
                                    page ? tr("That request is not in the history any more.")
                                         : tr("That request could not be read: %1").arg(page.error().text),
                                    {},
                                    {}});
    });
}

void TrafficPage::showInDrawer(const RequestRecord &record)
{
    m_drawer->showRecord(record, m_model->keyName(record));
}

void TrafficPage::walk(int step)
{
    const int row = m_table->currentIndex().row() + step;
    if (!m_drawerHost->isOpen() || row < 0 || row >= m_proxy->rowCount())
        return;
    m_table->setCurrentIndex(m_proxy->index(row, TrafficModel::Time));
    openRow(m_table->currentIndex());
}

void TrafficPage::showMenuAtCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    m_table->scrollTo(current);
    showMenu(m_table->visualRect(current).center());
}

void TrafficPage::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    const RequestRecord record = m_model->record(m_proxy->mapToSource(index).row());
    const QString term = termFor(record, *m_model, index.column());
    const auto copy = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("trafficRowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const char *name, const QString &text, auto run) {
        menu->addAction(text, this, run)->setObjectName(QString::fromLatin1(name));
    };
    add("trafficDetailsAction", tr("Show details"), [this, id = record.id] { openRequest(id); });
    if (!term.isEmpty()) {
        add("trafficOnlyAction", tr("Only this"), [this, term] { addToFilter(term); });
        add("trafficNotAction", tr("Not this"), [this, term] { addToFilter(QLatin1Char('-') + term); });
    }
    menu->addSeparator();
    // Made now: the row may have moved on by the time of the click.
    add("trafficCopyRowAction", tr("Copy row"),
        [copy, text = rowAsText(*m_table, index.row())] { copy(text); });
    add("trafficCopyJsonAction", tr("Copy row as JSON"),
        [copy, text = rowAsJson(*m_table, index.row())] { copy(text); });
    add("trafficCopyCurlAction", tr("Copy as curl"),
        [copy, text = curlCommand(record, m_context.control.status().address)] { copy(text); });
    add("trafficCopyIdAction", tr("Copy request id"), [copy, id = record.id] {
        copy(QStringLiteral("req_") + QString::fromLatin1(id.toRfc4122().toHex()));
    });
    menu->addSeparator();
    add("trafficPlaygroundAction", tr("Open in Playground"),
        [this, model = record.modelAsked] { m_context.host.openPage(QStringLiteral("playground"), model); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

// Hides what is there; nothing is deleted.
void TrafficPage::clearView()
{
    std::optional<Instant> latest = m_proxy->horizon();
    for (int row = 0; row < m_model->rowCount(); ++row)
        latest = std::max(latest.value_or(Instant()), m_model->record(row).startedAt);
    for (const RequestRecord &record : m_model->waiting())
        latest = std::max(latest.value_or(Instant()), record.startedAt);
    if (m_proxy->rowCount() == 0 || !latest)
        return;
    const std::optional<Instant> before = m_proxy->horizon();
    const auto hideUntil = [this](std::optional<Instant> horizon) {
        m_proxy->setHorizon(horizon);
        setFollowing(true);
        refreshFace();
    };
    hideUntil(latest);
    m_context.host.offerUndo(tr("The view was cleared. Nothing was deleted."),
                             [hideUntil, before] { hideUntil(before); });
}

void TrafficPage::chooseExport()
{
    if (m_exporter)
        return m_exporter->cancel();
    if (!m_export->isEnabled())
        return;
    const QString csv = tr("CSV (*.csv)");
    const QString json = tr("JSON Lines (*.jsonl)");
    auto *dialog = new QFileDialog(this, tr("Export requests"));
    dialog->setObjectName(QStringLiteral("trafficExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("sluice-requests-%1").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? QStringLiteral("jsonl") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        exportTo(path, path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive));
    });
    dialog->open();
}

void TrafficPage::exportTo(const QString &path, bool json)
{
    RequestQuery query;
    query.filter = databaseFilter();
    if (m_proxy->horizon())
        query.range = TimeRange{*m_proxy->horizon() + std::chrono::microseconds(1), Instant::max()};
    m_exporter = new TrafficExporter(m_context.control, query,
                                     json ? TrafficExporter::Format::JsonLines : TrafficExporter::Format::Csv,
                                     path, this);
    const QString before = m_export->text();
    connect(m_exporter, &TrafficExporter::progressed, this, [this](qint64 written, qint64 total) {
        //: %1 and %2 are numbers of requests; a click cancels
        m_export->setText(tr("Exporting %1 of %2 · Cancel").arg(countText(written), countText(total)));
    });
    connect(m_exporter, &TrafficExporter::finished, this,
            [this, path, before](qint64 written, const QString &problem, bool cancelled) {
                m_exporter->deleteLater();
                m_exporter = nullptr;
                m_export->setText(before);
                refreshCounts();
                onExported(path, written, problem, cancelled);
            });
    m_export->setText(tr("Exporting… · Cancel"));
    m_exporter->start();
}

void TrafficPage::onExported(const QString &path, qint64 written, const QString &problem, bool cancelled)
{
    const QString name = QDir::toNativeSeparators(path);
    Message message;
    if (cancelled) {
        message.text = tr("The export was cancelled; no file was written.");
    } else if (problem.isEmpty()) {
        message.level = Message::Level::Success;
        //: %1 is the name of a file
        message.text = tr("Saved as %1: %2 requests.").arg(name, countText(written));
    } else {
        message.level = Message::Level::Error;
        message.text = tr("%1 could not be written: %2").arg(name, problem);
    }
    m_context.host.showMessage(message);
}

} // namespace sluice
