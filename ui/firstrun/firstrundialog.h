// The first run in four steps. Nothing is written before the user goes on; skipping leaves a working gateway.
#pragma once

#include "core/agents/agenthome.h"
#include "ui/common/pagehost.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sluice {

class AgentsStep;
class ProviderStep;

// Whether nothing was ever set up: no key of the user's, and the first run was neither finished nor skipped.
bool wantsFirstRun(const class Configuration &configuration);

class FirstRunDialog final : public QDialog
{
    Q_OBJECT
public:
    FirstRunDialog(const PageContext &context, agents::AgentHome home, QWidget *parent);

    void reject() override;

private:
    enum Step { Welcome, FirstProvider, Agents, Watch };
    void go(int step);
    void next();
    void finish();
    void remember();

    PageContext m_context;
    QStackedWidget *m_steps = nullptr;
    ProviderStep *m_provider = nullptr;
    AgentsStep *m_agents = nullptr;
    QLabel *m_progress = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_simulator = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace sluice
