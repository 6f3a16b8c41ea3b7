// UsagePage: what leaves it, as files, pictures and explanations.
#include "core/control/async.h"
#include "ui/common/format.h"
#include "ui/usage/usagechart.h"
#include "ui/usage/usageexport.h"
#include "ui/usage/usagefacts.h"
#include "ui/usage/usagepage.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

namespace sluice {

void UsagePage::explain()
{
    RequestQuery query;
    query.range = m_report.period.range;
    query.only = view().only;
    query.limit = 1;
    query.count = false;
    whenDone(m_context.control.requests(query), this, [this](const Result<RequestPage> &page) {
        const Totals &total = m_report.total;
        QStringList parts;
        parts << tr("Every request is priced when it ends: each class of its tokens times the price of that "
                    "moment, in whole trillionths of a dollar. A cost that a provider reports itself comes "
                    "before that. Sums are of these amounts; nothing is rounded in between.");
        parts
            << tr("Of %1 requests %2 were counted by us because the provider did not say (≈), and %3 have no "
                  "known price: they are not in the sum.")
                   .arg(countText(total.requests), countText(total.estimated), countText(total.unpriced));
        parts << savedText(total.saved, total) + QLatin1Char(' ') +
                     tr("That is: all input at the price of new input, less what it did cost.");
        if (page && !page.value().records.empty()) {
            const QString example = m_context.control.costExplanation(page.value().records.front());
            if (!example.isEmpty())
                parts << tr("The latest of them, for example:\n%1").arg(example);
        }
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("How was this cost computed?"),
                                    tr("Total %1").arg(moneyText(total.cost, MoneyStyle::Exact)),
                                    QMessageBox::Close, this);
        box->setObjectName(QStringLiteral("usageExplainDialog"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(parts.join(QStringLiteral("\n\n")));
        box->open();
    });
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
