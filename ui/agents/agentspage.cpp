#include "ui/agents/agentspage.h"

#include "core/control/async.h"
#include "ui/agents/agentdrawer.h"
#include "ui/agents/agentsmodel.h"
#include "ui/agents/agentwait.h"
#include "ui/agents/backuplist.h"
#include "ui/agents/connectagentdialog.h"
#include "ui/common/drawer.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

namespace sluice {

using agents::AgentStatus;

namespace {

constexpr int TickInterval = 5000; // ms; ages
constexpr int RescanPause = 300;   // ms; editors write a file in several steps

QByteArray addressOf(const Control &control)
{
    const QString address = control.status().address;
    return address.isEmpty() ? QByteArray("http://127.0.0.1:") +
                                   QByteArray::number(control.configuration()->settings().port)
                             : address.toUtf8();
}

} // namespace

AgentsPage::AgentsPage(const PageContext &context, QWidget *parent)
    : AgentsPage(context, agents::AgentHome::ofUser(), parent)
{}

AgentsPage::AgentsPage(const PageContext &context, agents::AgentHome home, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_worker(std::make_unique<AgentWorker>(std::move(home), context.control.dataDirectory()))
    , m_model(new AgentsModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("agentsPage"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(AgentsModel::SortRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Large, 0, 0);
    column->setSpacing(space::Medium);
    buildTools();
    buildTable();
    buildDrawer();
    buildActions();
    m_rescanLater.setSingleShot(true);
    m_rescanLater.setInterval(RescanPause);
    m_tick.setInterval(TickInterval);
    connect(&m_rescanLater, &QTimer::timeout, this, &AgentsPage::rescan);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_model->setNow(m_context.spend.now()); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rescanLater, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rescanLater, qOverload<>(&QTimer::start));
    // Back from another program, which may have changed anything.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && isVisible())
            m_rescanLater.start();
    });
    connect(&m_context.control, &Control::configurationChanged, this, [this] {
        m_model->setConfiguration(m_context.control.configuration());
        refreshDrawer();
    });
    connect(&m_context.control, &Control::recorded, m_model, &AgentsModel::note);
    m_model->setConfiguration(m_context.control.configuration());
}

AgentsPage::~AgentsPage() = default;

void AgentsPage::buildTools()
{
    m_rescan = new QPushButton(themedIcon(QStringLiteral("refresh")), tr("Rescan"), this);
    m_rescan->setObjectName(QStringLiteral("agentsRescanButton"));
    m_rescan->setToolTip(tr("Look again (F5)"));
    connect(m_rescan, &QPushButton::clicked, this, &AgentsPage::rescan);
    m_connect = new QPushButton(this);
    m_connect->setObjectName(QStringLiteral("agentsConnectButton"));
    makePrimary(m_connect);
    connect(m_connect, &QPushButton::clicked, this, &AgentsPage::runMainAction);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::Large, 0, space::Large, 0);
    tools->setSpacing(space::Small);
    tools->addWidget(makePageTitle(tr("Agents"), this));
    tools->addStretch();
    tools->addWidget(m_rescan);
    tools->addWidget(m_connect);
    static_cast<QVBoxLayout *>(layout())->addLayout(tools);
}

void AgentsPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("agentsList"));
    m_table->setAccessibleName(tr("Agents"));
    m_table->setModel(m_proxy);
    const std::initializer_list<std::pair<int, int>> widths = {{AgentsModel::Name, 300},
                                                               {AgentsModel::Key, 130},
                                                               {AgentsModel::LastSeen, 110},
                                                               {AgentsModel::Version, 90}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    setUpTable(m_table,
               {AgentsModel::State, 330, {AgentsModel::Version, AgentsModel::LastSeen, AgentsModel::Key}});
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        showDrawer(index.data(AgentsModel::AgentIdRole).toString());
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &AgentsPage::showMenu);
}

void AgentsPage::buildDrawer()
{
    auto *frame = new Drawer;
    frame->setObjectName(QStringLiteral("agentDrawer"));
    m_drawer = new AgentDrawer(m_context.control, *frame);
    frame->setScrollingContent(m_drawer);
    auto *looking = new EmptyState;
    looking->setContent(QStringLiteral("search"), tr("Looking for agents…"),
                        tr("Sluice looks which coding agents are on this computer, and where they go."));
    m_faces = new QStackedWidget;
    m_faces->addWidget(looking);
    m_faces->addWidget(makeTableFrame(m_table));
    m_drawerHost = new DrawerHost(m_faces, frame, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_drawerHost, 1);
    connect(m_drawer, &AgentDrawer::actionRequested, this, &AgentsPage::run);
    connect(m_drawer, &AgentDrawer::disconnectRequested, this,
            [this](const QString &project) { disconnectAgent(m_drawer->shownId(), project); });
    connect(m_drawer, &AgentDrawer::terminalRequested, this,
            [this] { openDialog(m_drawer->shownId(), AgentTask::Terminal); });
    connect(&m_drawer->wait(), &AgentWait::testRequested, this, &AgentsPage::testCurrent);
    connect(&m_drawer->backups(), &BackupList::viewRequested, this, &AgentsPage::viewBackup);
    connect(&m_drawer->backups(), &BackupList::restoreRequested, this, &AgentsPage::restoreBackup);
}

void AgentsPage::buildActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        m_table->addAction(action);
        return action;
    };
    m_mainAction = add("agentConnectAction", tr("Connect…"), Qt::Key_Return, [this] { runMainAction(); });
    m_disconnectAction = add("agentDisconnectAction", tr("Disconnect"), QKeySequence::Delete, [this] {
        if (const AgentStatus *status = current())
            disconnectAgent(status->id, {});
    });
    m_terminalAction = add("agentTerminalAction", tr("Open in a terminal…"), {}, [this] {
        if (const AgentStatus *status = current())
            openDialog(status->id, AgentTask::Terminal);
    });
    auto *again =
        new QShortcut(QKeySequence(Qt::Key_F5), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, &AgentsPage::rescan);
    auto *preview = new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(preview, &QShortcut::activated, this, [this] {
        if (const AgentStatus *status = current())
            showDrawer(status->id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refreshActions();
        if (m_drawerHost->isOpen() && current())
            showDrawer(current()->id);
    });
    refreshActions();
}

void AgentsPage::openWith(const QString &argument)
{
    m_openWhenLooked = argument;
    rescan();
}

void AgentsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setNow(m_context.spend.now());
    m_tick.start();
    rescan();
}

void AgentsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void AgentsPage::rescan()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    m_rescan->setEnabled(false);
    whenDone(m_worker->run([address = addressOf(m_context.control)](const agents::AgentDesk &desk) {
        return Result<std::vector<AgentStatus>>(desk.look(address));
    }),
             this, [this](const Result<std::vector<AgentStatus>> &all) { onLooked(all); });
}

// The first look is over. The focus that nothing could take until now is the table's.
void AgentsPage::showTable()
{
    const QWidget *focus = window()->focusWidget();
    m_faces->setCurrentIndex(1);
    if (!focus || focus == this || focus == window())
        m_table->setFocus();
}

void AgentsPage::onLooked(const Result<std::vector<AgentStatus>> &all)
{
    m_looking = false;
    m_rescan->setEnabled(true);
    showTable();
    if (!all)
        return showFailure(tr("The agents could not be looked at"), all.error());
    const AgentStatus *chosen = current();
    const QString id = chosen ? chosen->id : QString();
    m_model->setAgents(all.value(), m_worker->home());
    // Rows that come or go take the selection with them.
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0) {
        const int row = std::max(0, m_model->rowOf(id));
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, AgentsModel::Name)));
    }
    watch();
    refreshActions();
    refreshDrawer();
    const QString open = std::exchange(m_openWhenLooked, {});
    if (open.startsWith(QLatin1String("connect:")))
        openDialog(open.mid(8).section(QLatin1Char(' '), 0, 0), AgentTask::Connect,
                   QUuid::fromString(open.section(QLatin1Char(' '), 1)));
    else if (!open.isEmpty())
        showDrawer(open);
    if (std::exchange(m_lookAgain, false))
        rescan();
}

// A file that is replaced is not watched any more: its folder is, and each look begins anew.
void AgentsPage::watch()
{
    QStringList paths;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const AgentStatus &status = *m_model->agent(row);
        QStringList files = status.installed ? status.files : QStringList();
        for (const agents::Connection &connection : status.projects) {
            for (const agents::ConnectedFile &file : connection.files)
                files.append(file.file);
        }
        for (const QString &file : files) {
            const QString folder = QFileInfo(file).absolutePath();
            if (folder != m_worker->home().home && QFileInfo::exists(folder))
                paths.append(folder);
            if (QFileInfo::exists(file))
                paths.append(file);
        }
    }
    paths.removeDuplicates();
    const QStringList known = m_watcher.files() + m_watcher.directories();
    for (const QString &path : known) {
        if (!paths.contains(path))
            m_watcher.removePath(path);
        paths.removeAll(path);
    }
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

const AgentStatus *AgentsPage::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->agent(index.row()) : nullptr;
}

QString AgentsPage::nameOf(const QString &agent) const
{
    const AgentStatus *status = m_model->agent(agent);
    return status ? status->name : agent;
}

void AgentsPage::refreshActions()
{
    const AgentStatus *status = current();
    const AgentAction action = status ? faceOf(*status, m_worker->home()).action : AgentAction::None;
    const auto kind = status ? agents::agentKind(status->id) : std::nullopt;
    m_mainAction->setEnabled(action != AgentAction::None);
    m_mainAction->setText(action == AgentAction::None ? actionText(AgentAction::Connect)
                                                      : AgentDrawer::mainText(*status, action));
    m_connect->setEnabled(m_mainAction->isEnabled());
    m_connect->setText(m_mainAction->text());
    m_disconnectAction->setEnabled(status && status->connection);
    m_terminalAction->setEnabled(status && status->installed && kind && kind->launch);
}

void AgentsPage::showDrawer(const QString &id)
{
    const AgentStatus *status = m_model->agent(id);
    if (!status)
        return;
    const bool other = m_drawer->shownId() != id;
    m_drawer->showAgent(*status, m_worker->home(), m_model->keyText(*status));
    if (other)
        m_drawer->wait().stop();
    m_drawerHost->open();
    refreshBackups();
    const QModelIndex shown = m_proxy->mapFromSource(m_model->index(m_model->rowOf(id), AgentsModel::Name));
    if (shown.isValid() && shown.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(shown);
}

void AgentsPage::refreshDrawer()
{
    const AgentStatus *status = m_model->agent(m_drawer->shownId());
    if (!m_drawerHost->isOpen() || !status)
        return;
    m_drawer->showAgent(*status, m_worker->home(), m_model->keyText(*status));
    refreshBackups();
}

void AgentsPage::refreshBackups()
{
    const QString id = m_drawer->shownId();
    whenDone(m_worker->run([id](const agents::AgentDesk &desk) {
        return Result<std::vector<agents::Backup>>(desk.backups(id));
    }),
             this, [this, id](const Result<std::vector<agents::Backup>> &backups) {
                 if (backups && id == m_drawer->shownId())
                     m_drawer->backups().setBackups(backups.value(), m_worker->home());
             });
}

void AgentsPage::showMenu(const QPoint &at)
{
    if (!m_table->indexAt(at).isValid() || !current())
        return;
    QMenu menu(this);
    menu.addActions({m_mainAction, m_terminalAction});
    menu.addSeparator();
    menu.addAction(m_disconnectAction);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void AgentsPage::runMainAction()
{
    if (const AgentStatus *status = current())
        run(faceOf(*status, m_worker->home()).action);
}

void AgentsPage::run(AgentAction action)
{
    const AgentStatus *status = current();
    if (!status)
        return;
    switch (action) {
    case AgentAction::Connect:
    case AgentAction::Review:
        return openDialog(status->id, AgentTask::Connect);
    case AgentAction::ByHand:
        return openDialog(status->id, AgentTask::ByHand);
    case AgentAction::ShowOverride:
        return showDrawer(status->id);
    case AgentAction::None:
        break;
    }
}

} // namespace sluice
