// UsagePage: what leaves it, as files, pictures and explanations.
#include "core/control/async.h"
#include "ui/common/costdialog.h"
#include "ui/common/format.h"
#include "ui/usage/usagechart.h"
#include "ui/usage/usageexport.h"
#include "ui/usage/usagefacts.h"
#include "ui/usage/usagemodel.h"
#include "ui/usage/usagepage.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>

namespace sluice {

void UsagePage::explain(std::optional<int> bar, const std::optional<QString> &group)
{
    const UsagePeriod &period = m_report.period;
    const auto place = size_t(bar.value_or(0));
    const bool wholeRange = !bar || place >= period.starts.size();
    const auto found = std::find_if(m_report.groups.begin(), m_report.groups.end(),
                                    [&](const UsageGroup &each) { return group && each.value == *group; });
    CostQuestion question;
    question.only = m_report.view.only;
    question.range = wholeRange ? period.range : TimeRange{period.starts[place], period.endOf(place)};
    QStringList words{wholeRange ? UsageWords::period(m_report.view, period, zone())
                                 : UsageWords::bar(period, place, zone(), true)};
    for (size_t step = 1; step < m_path.size(); ++step)
        words << m_path[step].name;
    const bool ofGroup = found != m_report.groups.end();
    const Totals &whole = wholeRange ? m_report.total : m_report.bars[place];
    const Totals &shown = !ofGroup ? whole : wholeRange ? found->totals : found->bars[place];
    if (ofGroup) {
        words << found->name;
        question.only.push_back({m_report.view.groupBy, found->value});
    }
    question.title = words.join(QStringLiteral(" · "));
    question.shown = shown.cost;
    question.note = savedText(shown.saved, shown) + QLatin1Char(' ') +
                    tr("That is: all input at the price of new input, less what it did cost.");
    CostDialog::ask(m_context, question, this);
}

// Of the row or the bar that the keys have gone to, else of all.
void UsagePage::explainCurrent()
{
    const UsageGroup *group = m_table->hasFocus() ? m_model->group(m_table->currentIndex().row()) : nullptr;
    if (group)
        return explain({}, group->value);
    const UsageChart::Place place = m_chart->hasFocus() ? m_chart->current() : UsageChart::Place();
    explain(place.bar, place.group);
}

void UsagePage::showMenu(const QPoint &at, std::optional<int> bar, const std::optional<QString> &group)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("usageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *only = menu->addAction(tr("Only this"), this, [this, bar, group] { narrow(bar, group); });
    only->setObjectName(QStringLiteral("usageNarrowAction"));
    only->setEnabled(bar || group);
    QAction *why =
        menu->addAction(tr("How was this cost computed?"), this, [this, bar, group] { explain(bar, group); });
    why->setObjectName(QStringLiteral("usageExplainAction"));
    why->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I)); // shown; the page's own is at work
    menu->popup(at);
}

void UsagePage::copyPicture()
{
    QGuiApplication::clipboard()->setImage(m_chart->picture());
    m_context.host.showMessage({Message::Level::Success, tr("The picture was copied."), {}, {}});
}

void UsagePage::chooseFile(Export kind)
{
    if (kind == Export::Requests && m_writing)
        return m_writing->cancel();
    QString name = usageFileName(m_report, zone());
    if (kind == Export::Requests)
        name += QStringLiteral("-requests");
    name += kind == Export::Picture ? QStringLiteral(".png") : QStringLiteral(".csv");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export usage"), QDir(folder).filePath(name),
                                     kind == Export::Picture ? tr("Picture (*.png)") : tr("CSV (*.csv)"));
    if (!path.isEmpty())
        exportTo(kind, path);
}

void UsagePage::exportTo(Export kind, const QString &path)
{
    if (kind == Export::Requests)
        return exportRequests(path);
    // Written beside and renamed: a failure leaves no half file.
    QSaveFile file(path);
    bool good = file.open(QIODevice::WriteOnly);
    if (kind == Export::Table)
        good = good && file.write(usageCsv(m_report, zone())) >= 0;
    else
        good = good && m_chart->picture().save(&file, "PNG");
    good = good && file.commit();
    tellSaved(path, good ? QString() : file.errorString());
}

void UsagePage::exportRequests(const QString &path)
{
    if (m_writing)
        return;
    m_writing = new RequestsExport(m_context.control, m_report, path, this);
    auto *action = findChild<QAction *>(QStringLiteral("usageExportRequestsAction"));
    connect(m_writing, &RequestsExport::progressed, this,
            [this](qint64 written) { m_export->setText(tr("Exporting… %1").arg(countText(written))); });
    connect(m_writing, &RequestsExport::finished, this, [this, path, action](qint64, const QString &problem) {
        m_writing->deleteLater();
        m_writing = nullptr;
        m_export->setText(tr("Export"));
        action->setText(tr("Every request as CSV…"));
        tellSaved(path, problem);
    });
    action->setText(tr("Cancel the export"));
    m_writing->start();
}

void UsagePage::tellSaved(const QString &path, const QString &problem)
{
    const QString name = QDir::toNativeSeparators(path);
    if (problem.isEmpty())
        m_context.host.showMessage({Message::Level::Success, tr("Saved as %1.").arg(name), {}, {}});
    else
        m_context.host.showMessage(
            {Message::Level::Error, tr("%1 could not be written: %2").arg(name, problem), {}, {}});
}

} // namespace sluice
