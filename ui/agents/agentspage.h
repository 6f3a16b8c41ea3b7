// The Agents page: which coding agents are on this computer, where their requests go, and the way through
// Sluice and back.
#pragma once

#include "ui/agents/agentstatewords.h"
#include "ui/agents/agentworker.h"
#include "ui/common/pagehost.h"

#include <QFileSystemWatcher>
#include <QTimer>
#include <QWidget>

class QAction;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QStackedWidget;
class QTableView;

namespace sluice {

class AgentDrawer;
class AgentsModel;
class DrawerHost;
class EmptyState;
enum class AgentTask : quint8;

class AgentsPage final : public QWidget, public OpensWithArgument
{
    Q_OBJECT
public:
    explicit AgentsPage(const PageContext &context, QWidget *parent = nullptr);
    // With a home of its own, for tests.
    AgentsPage(const PageContext &context, agents::AgentHome home, QWidget *parent = nullptr);
    ~AgentsPage() override;

    // An agent's id shows it; "connect:<id>" begins to connect it.
    void openWith(const QString &argument) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTools();
    void buildTable();
    void buildDrawer();
    void buildActions();
    void rescan();
    void showTable();
    void onLooked(const Result<std::vector<agents::AgentStatus>> &all);
    void watch();
    void refreshActions();
    void showDrawer(const QString &id);
    void refreshDrawer();
    void refreshBackups();
    void showMenu(const QPoint &at);
    const agents::AgentStatus *current() const;

    void runMainAction();
    void run(AgentAction action);
    // `key`: the one to begin with; null: a new one.
    void openDialog(const QString &id, AgentTask task, const QUuid &key = {});
    void onConnected(const agents::Connection &connection);
    void waitFor(const QString &agent, const QUuid &key);
    void disconnectAgent(const QString &agent, const QString &project);
    void askAboutConflicts(const agents::Plan &plan);
    void applyDisconnect(const agents::Plan &plan);
    void reconnect(const agents::Plan &plan, const agents::Connection &connection);
    void viewBackup(const agents::Backup &backup);
    void restoreBackup(const agents::Backup &backup);
    void testCurrent();
    QString nameOf(const QString &agent) const;
    void showFailure(const QString &what, const Error &error);

    PageContext m_context;
    std::unique_ptr<AgentWorker> m_worker;
    AgentsModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    QPushButton *m_rescan = nullptr;
    QPushButton *m_connect = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_faces = nullptr;
    DrawerHost *m_drawerHost = nullptr;
    AgentDrawer *m_drawer = nullptr;
    QAction *m_mainAction = nullptr;
    QAction *m_disconnectAction = nullptr;
    QAction *m_terminalAction = nullptr;
    QFileSystemWatcher m_watcher;
    QTimer m_rescanLater;
    QTimer m_tick;
    bool m_looking = false;
    bool m_lookAgain = false;
    QString m_openWhenLooked = {};
};

} // namespace sluice
