#include "ui/agents/backuplist.h"

#include "ui/common/format.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace sluice {

namespace {

constexpr int MostRows = 4; // then it scrolls
constexpr int DateWidth = 170;
constexpr int SizeWidth = 80;

} // namespace

BackupList::BackupList(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(0, 3, this))
    , m_table(new QTableView(this))
    , m_view(new QPushButton(tr("View"), this))
    , m_restore(new QPushButton(tr("Restore"), this))
{
    m_model->setHorizontalHeaderLabels({tr("Made"), tr("File"), tr("Size")});
    m_model->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_model->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_model->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setObjectName(QStringLiteral("agentBackupsTable"));
    m_table->setAccessibleName(tr("Backups"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, DateWidth);
    m_table->setColumnWidth(2, SizeWidth);
    setUpTable(m_table, {1, 100, {2}});
    m_table->setSortingEnabled(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setObjectName(QStringLiteral("agentBackupViewButton"));
    m_restore->setObjectName(QStringLiteral("agentBackupRestoreButton"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addWidget(m_view);
    buttons->addWidget(m_restore);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(makeSectionLabel(tr("Backups"), this));
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BackupList::refreshButtons);
    connect(m_view, &QPushButton::clicked, this, [this] {
        if (const agents::Backup *backup = current())
            Q_EMIT viewRequested(*backup);
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const agents::Backup *backup = current())
            Q_EMIT restoreRequested(*backup);
    });
    refreshButtons();
}

void BackupList::setBackups(std::vector<agents::Backup> backups, const agents::AgentHome &home)
{
    const agents::Backup *chosen = current();
    const QString path = chosen ? chosen->path : QString();
    m_backups = std::move(backups);
    m_model->setRowCount(0);
    for (const agents::Backup &backup : m_backups) {
        auto *size = new QStandardItem(bytesText(backup.size));
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow(
            {new QStandardItem(dateTimeText(instantFromMicros(backup.when.toMSecsSinceEpoch() * 1000))),
             new QStandardItem(home.shown(backup.of)), size});
    }
    const int rows = std::min(int(m_backups.size()), MostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 2);
    setVisible(!m_backups.empty());
    const auto kept = std::find_if(m_backups.begin(), m_backups.end(),
                                   [&path](const agents::Backup &each) { return each.path == path; });
    // The newest where none was chosen.
    const int row = kept == m_backups.end() ? 0 : int(kept - m_backups.begin());
    m_table->setCurrentIndex(m_model->index(row, 0));
    refreshButtons();
}

const agents::Backup *BackupList::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= int(m_backups.size()) ? nullptr : &m_backups[size_t(row)];
}

void BackupList::refreshButtons()
{
    m_view->setEnabled(current());
    m_restore->setEnabled(current());
}

} // namespace sluice
