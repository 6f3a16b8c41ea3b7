// One agent: where it goes and why, what can be done, its files and their backups.
#pragma once

#include "core/agents/agentdesk.h"
#include "core/control/control.h"
#include "ui/agents/agentstatewords.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace sluice {

class AgentWait;
class BackupList;
class Drawer;
class FactsView;
class ToneLabel;

class AgentDrawer final : public QWidget
{
    Q_OBJECT
public:
    AgentDrawer(Control &control, Drawer &frame);

    void showAgent(const agents::AgentStatus &status, const agents::AgentHome &home, const QString &keyText);
    // What the button for it says on this agent.
    static QString mainText(const agents::AgentStatus &status, AgentAction action);
    QString shownId() const { return m_id; }
    AgentWait &wait() { return *m_wait; }
    BackupList &backups() { return *m_backups; }

Q_SIGNALS:
    void actionRequested(sluice::AgentAction action);
    void disconnectRequested(const QString &project);
    void terminalRequested();

private:
    void buildButtons();
    void showOverrides(const agents::AgentStatus &status, const agents::AgentHome &home);
    void showProjects(const agents::AgentStatus &status, const agents::AgentHome &home);

    Drawer &m_frame;
    QString m_id = {};
    AgentAction m_action = AgentAction::None;
    QVBoxLayout *m_column = nullptr;
    ToneLabel *m_advice = nullptr;
    QPushButton *m_main = nullptr;
    QPushButton *m_disconnect = nullptr;
    QPushButton *m_terminal = nullptr;
    AgentWait *m_wait = nullptr;
    QWidget *m_overrides = nullptr;
    QWidget *m_projects = nullptr;
    FactsView *m_facts = nullptr;
    BackupList *m_backups = nullptr;
};

} // namespace sluice
