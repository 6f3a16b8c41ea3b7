// What the Agents page does: connect, wait, take back, restore.
#include "core/agents/masking.h"
#include "core/agents/textdiff.h"
#include "core/control/async.h"
#include "ui/agents/agentdrawer.h"
#include "ui/agents/agentsmodel.h"
#include "ui/agents/agentspage.h"
#include "ui/agents/agentwait.h"
#include "ui/agents/connectagentdialog.h"
#include "ui/agents/diffview.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace sluice {

using agents::AgentStatus;

void AgentsPage::openDialog(const QString &id, AgentTask task, const QUuid &key)
{
    const auto kind = agents::agentKind(id);
    if (!kind || (task == AgentTask::Connect && !kind->settings) ||
        (task == AgentTask::ByHand && !kind->byHand) || (task == AgentTask::Terminal && !kind->launch))
        return showDrawer(id);
    auto *dialog = new ConnectAgentDialog(m_context.control, *m_worker, *kind, task, this);
    connect(dialog, &ConnectAgentDialog::connected, this, &AgentsPage::onConnected);
    connect(dialog, &ConnectAgentDialog::keyGiven, this,
            [this, id](const QUuid &given) { waitFor(id, given); });
    if (!key.isNull())
        dialog->chooseKey(key);
    dialog->open();
}

void AgentsPage::onConnected(const agents::Connection &connection)
{
    waitFor(connection.agent, connection.keyId);
    rescan();
    m_context.host.offerUndo(
        tr("%1 goes through Sluice").arg(nameOf(connection.agent)),
        [this, agent = connection.agent, project = connection.project] { disconnectAgent(agent, project); });
}

void AgentsPage::waitFor(const QString &agent, const QUuid &key)
{
    showDrawer(agent);
    QStringList overrides;
    const AgentStatus *status = m_model->agent(agent);
    if (status) {
        for (const agents::Override &override : status->overrides)
            overrides.append(overrideText(override, m_worker->home()));
    }
    m_drawer->wait().waitFor(key, nameOf(agent), status ? status->running : 0, overrides);
}

void AgentsPage::disconnectAgent(const QString &agent, const QString &project)
{
    whenDone(m_worker->run([agent, project](const agents::AgentDesk &desk) {
        return desk.planDisconnect(agent, project, agents::Choice::KeepTheirs);
    }),
             this, [this, agent](const Result<agents::Plan> &plan) {
                 if (!plan)
                     return showFailure(tr("%1 was not disconnected").arg(nameOf(agent)), plan.error());
                 if (plan.value().conflicts.empty())
                     return applyDisconnect(plan.value());
                 askAboutConflicts(plan.value());
             });
}

// What was ours and is not any more: the user sees the three values and chooses.
void AgentsPage::askAboutConflicts(const agents::Plan &plan)
{
    QStringList lines;
    const auto shown = [](const std::optional<QByteArray> &value) {
        return value ? QString::fromUtf8(agents::looksSecret({}, *value) ? agents::maskedSecret(*value)
                                                                         : *value)
                     : tr("not there");
    };
    for (const agents::Conflict &conflict : plan.conflicts)
        lines.append(tr("%1 in %2\n    before Sluice: %3\n    now: %4")
                         .arg(agents::pathText(conflict.path), m_worker->home().shown(conflict.file),
                              shown(conflict.former), shown(conflict.now)));
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Disconnect %1").arg(nameOf(plan.agent)),
                        tr("Another program changed what Sluice had written."), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("agentConflictDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(lines.join(QStringLiteral("\n\n")));
    QPushButton *keep = box->addButton(tr("Keep what is there now"), QMessageBox::AcceptRole);
    keep->setObjectName(QStringLiteral("agentConflictKeepButton"));
    QPushButton *back = box->addButton(tr("Put back what was before"), QMessageBox::DestructiveRole);
    back->setObjectName(QStringLiteral("agentConflictPutBackButton"));
    box->setDefaultButton(keep);
    connect(keep, &QPushButton::clicked, this, [this, plan] { applyDisconnect(plan); });
    connect(back, &QPushButton::clicked, this, [this, plan] {
        whenDone(m_worker->run([plan](const agents::AgentDesk &desk) {
            return desk.planDisconnect(plan.agent, plan.project, agents::Choice::PutBack);
        }),
                 this, [this, plan](const Result<agents::Plan> &forced) {
                     if (!forced)
                         return showFailure(tr("%1 was not disconnected").arg(nameOf(plan.agent)),
                                            forced.error());
                     applyDisconnect(forced.value());
                 });
    });
    box->open();
}

void AgentsPage::applyDisconnect(const agents::Plan &plan)
{
    const AgentStatus *status = m_model->agent(plan.agent);
    std::optional<agents::Connection> former = status ? status->connection : std::nullopt;
    if (status && !plan.project.isEmpty()) {
        former.reset();
        for (const agents::Connection &connection : status->projects) {
            if (connection.project == plan.project)
                former = connection;
        }
    }
    whenDone(m_worker->run([plan](const agents::AgentDesk &desk) {
        return desk.disconnectAgent(plan, QDateTime::currentDateTime());
    }),
             this, [this, plan, former](const Result<void> &done) {
                 rescan();
                 if (!done)
                     return showFailure(tr("%1 was not disconnected").arg(nameOf(plan.agent)), done.error());
                 m_drawer->wait().stop();
                 if (former)
                     m_context.host.offerUndo(tr("%1 is as it was before Sluice").arg(nameOf(plan.agent)),
                                              [this, plan, former] { reconnect(plan, *former); });
             });
}

void AgentsPage::reconnect(const agents::Plan &plan, const agents::Connection &connection)
{
    whenDone(m_worker->run([plan, connection](const agents::AgentDesk &desk) {
        return desk.reconnectAgent(plan, connection, QDateTime::currentDateTime());
    }),
             this, [this, plan](const Result<void> &done) {
                 rescan();
                 if (!done)
                     showFailure(tr("%1 was not connected again").arg(nameOf(plan.agent)), done.error());
             });
}

void AgentsPage::viewBackup(const agents::Backup &backup)
{
    whenDone(m_worker->run([backup](const agents::AgentDesk &) { return agents::planRestore(backup); }), this,
             [this, backup](const Result<agents::Plan> &plan) {
                 if (!plan)
                     return showFailure(tr("The backup cannot be shown"), plan.error());
                 const agents::FileChange &change = plan.value().files.front();
                 auto *dialog = new QDialog(this);
                 dialog->setObjectName(QStringLiteral("agentBackupDialog"));
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 dialog->setWindowTitle(tr("Backup of %1").arg(m_worker->home().shown(backup.of)));
                 dialog->resize(720, 480);
                 auto *view = makeDiffView(QStringLiteral("agentBackupView"), dialog);
                 view->setAccessibleName(dialog->windowTitle());
                 const auto lines = agents::diffLines(change.before, change.after);
                 view->setPlainText(change.before == change.after
                                        ? tr("The file is the same as this backup.")
                                        : agents::diffText(lines, int(lines.size())));
                 auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
                 connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
                 auto *column = new QVBoxLayout(dialog);
                 column->setSpacing(space::Medium);
                 column->addWidget(makeMutedLabel(
                     tr("What restoring it would change: lines with − go, lines with + come."), dialog));
                 column->addWidget(view, 1);
                 column->addWidget(buttons);
                 dialog->open();
             });
}

void AgentsPage::restoreBackup(const agents::Backup &backup)
{
    whenDone(m_worker->run([backup](const agents::AgentDesk &desk) {
        return desk.restore(backup, QDateTime::currentDateTime());
    }),
             this, [this, backup](const Result<void> &done) {
                 rescan();
                 if (!done)
                     return showFailure(tr("The backup was not restored"), done.error());
                 m_context.host.showMessage(
                     {Message::Level::Success,
                      tr("%1 is as it was in the backup. What it held before is a backup now.")
                          .arg(m_worker->home().shown(backup.of)),
                      {},
                      QStringLiteral("agents-restore")});
             });
}

// Reads back what the agent would send, and tries it.
void AgentsPage::testCurrent()
{
    const AgentStatus *status = m_model->agent(m_drawer->shownId());
    std::optional<agents::Connection> connection = status ? status->connection : std::nullopt;
    if (status && (!connection || !m_drawer->wait().isFor(connection->keyId))) {
        for (const agents::Connection &project : status->projects) {
            if (m_drawer->wait().isFor(project.keyId))
                connection = project;
        }
    }
    if (!connection)
        return m_drawer->wait().test(
            Error{.kind = Error::Kind::NotFound, .text = tr("No settings file of it holds the key.")});
    whenDone(m_worker->run([connection](const agents::AgentDesk &desk) { return desk.probeOf(*connection); }),
             this, [this](const Result<agents::Probe> &probe) { m_drawer->wait().test(probe); });
}

void AgentsPage::showFailure(const QString &what, const Error &error)
{
    m_context.host.showMessage(
        {Message::Level::Error, tr("%1: %2").arg(what, error.text), {}, QStringLiteral("agents-failure")});
}

} // namespace sluice
