#include "ui/settings/historypanel.h"

#include "core/control/control.h"
#include "ui/common/format.h"
#include "ui/common/pageparts.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/settings/actionbutton.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace sluice {

HistoryPanel::HistoryPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_size(makeMutedLabel({}, this))
    , m_range(new QComboBox(this))
    , m_sums(new QCheckBox(tr("Sums per hour and day too"), this))
    , m_delete(new ActionButton(QStringLiteral("deleteHistoryButton"), tr("Delete history…"), tr("Deleting…"),
                                this))
{
    m_size->setObjectName(QStringLiteral("databaseSizeLabel"));
    m_range->setObjectName(QStringLiteral("deleteHistoryRange"));
    m_range->setAccessibleName(tr("Which history to delete"));
    m_range->addItem(tr("Everything"), 0);
    for (const int days : {1, 7, 30, 90, 365})
        m_range->addItem(tr("Older than %n day(s)", nullptr, days), days);
    m_sums->setObjectName(QStringLiteral("deleteHistorySums"));
    m_sums->setToolTip(tr("Charts forget that time, and budgets that count over it start anew."));
    auto *across = new QHBoxLayout;
    across->setSpacing(space::Medium);
    across->addWidget(m_range);
    across->addWidget(m_sums, 1);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Small);
    down->addWidget(m_size);
    down->addLayout(across);
    down->addWidget(m_delete);
    setFocusProxy(m_range);
    connect(m_delete, &ActionButton::clicked, this, &HistoryPanel::askAndDelete);
}

void HistoryPanel::refresh()
{
    whenDone(m_context.control.databaseBytes(), this, [this](const Result<qint64> &bytes) {
        m_size->setVisible(bool(bytes));
        if (bytes)
            m_size->setText(tr("The database holds %1.", "a size").arg(bytesText(bytes.value())));
    });
}

void HistoryPanel::askAndDelete()
{
    const int days = m_range->currentData().toInt();
    QMessageBox box(QMessageBox::Warning, tr("Delete history"),
                    days == 0
                        ? tr("Delete every request, refusal and event that was recorded?")
                        : tr("Delete every request, refusal and event older than %n day(s)?", nullptr, days),
                    QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("deleteHistoryDialog"));
    box.setInformativeText(
        m_sums->isChecked()
            ? tr("The sums go too: charts forget that time, and budgets that count over it start anew when "
                 "Sluice is next started. This cannot be undone.")
            : tr("The sums per hour and day stay, so charts and budgets do not change. This cannot be "
                 "undone."));
    QPushButton *yes = box.addButton(tr("Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("deleteHistoryYesButton"));
    QPushButton *no = box.addButton(tr("Keep everything"), QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    if (box.clickedButton() != yes)
        return;
    HistoryRange range{.sums = m_sums->isChecked()};
    if (days > 0)
        range.before = SystemClock().now() - std::chrono::hours(24) * days;
    m_delete->follow(m_context.control.deleteHistory(range), [this](const Result<qint64> &deleted) {
        refresh();
        m_context.spend.refresh();
        return tr("%1 entries were deleted.", "a number").arg(countText(deleted.value()));
    });
}

} // namespace sluice
