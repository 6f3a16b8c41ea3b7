// The agents of this computer: a key with a daily budget for each that is ticked, and the secrets guardrails.
#pragma once

#include "core/agents/agentdesk.h"
#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace sluice {

class AgentsStep final : public QWidget
{
    Q_OBJECT
public:
    // `home`: where agents are looked for.
    AgentsStep(const PageContext &context, agents::AgentHome home, QWidget *parent);

    // Looks for agents, off this thread. Once.
    void look();
    // Creates what is ticked; a second time only what is new. `done` gets a sentence if something could not
    // be made.
    void apply(std::function<void(const QString &problem)> done);
    // The agents that are ticked: the Agents page shows what would change in their files.
    QStringList chosen() const;

private:
    void show(const std::vector<agents::AgentStatus> &found);
    void makeKeys(QStringList names, std::function<void(const QString &)> done);
    void turnOnSecretsSet(std::function<void(const QString &)> done);
    bool hasKey(const QString &name) const;

    PageContext m_context;
    agents::AgentHome m_home;
    bool m_looked = false;
    QListWidget *m_list = nullptr;
    QSpinBox *m_budget = nullptr;
    QCheckBox *m_guard = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace sluice
