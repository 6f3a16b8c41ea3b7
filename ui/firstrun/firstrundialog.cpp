#include "ui/firstrun/firstrundialog.h"

#include "core/control/control.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/firstrun/agentsstep.h"
#include "ui/firstrun/providerstep.h"
#include "ui/firstrun/watchstep.h"
#include "ui/firstrun/welcomestep.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sluice {

namespace {

const QString seenKey = QStringLiteral("firstRun.seen");

} // namespace

bool wantsFirstRun(const Configuration &configuration)
{
    return configuration.keys().empty() && !configuration.settings().ui.contains(seenKey);
}

FirstRunDialog::FirstRunDialog(const PageContext &context, agents::AgentHome home, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("firstRunDialog"));
    setWindowTitle(tr("Welcome to Sluice"));
    resize(640, 480);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    down->setSpacing(space::Large);

    m_steps = new QStackedWidget(this);
    m_steps->setObjectName(QStringLiteral("firstRunSteps"));
    m_provider = new ProviderStep(context, this);
    m_agents = new AgentsStep(context, std::move(home), this);
    m_steps->addWidget(new WelcomeStep(context, this));
    m_steps->addWidget(m_provider);
    m_steps->addWidget(m_agents);
    m_steps->addWidget(new WatchStep(context, this));
    down->addWidget(m_steps, 1);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("firstRunProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    down->addWidget(m_problem);

    auto *buttons = new QHBoxLayout;
    const auto button = [&](const char *name, const QString &text, auto run) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_skip = button("firstRunSkipButton", tr("Skip"), [this] { reject(); });
    buttons->addWidget(m_skip);
    m_progress = makeMutedLabel({}, this);
    m_progress->setAlignment(Qt::AlignCenter);
    m_progress->setWordWrap(false);
    buttons->addWidget(m_progress, 1);
    m_back = button("firstRunBackButton", tr("Back"), [this] { go(m_steps->currentIndex() - 1); });
    buttons->addWidget(m_back);
    m_simulator = button("firstRunSimulatorButton", tr("Use the simulator for now"), [this] { next(); });
    buttons->addWidget(m_simulator);
    m_next = button("firstRunNextButton", {}, [this] { next(); });
    m_next->setProperty("sluicePrimary", true);
    m_next->setDefault(true);
    buttons->addWidget(m_next);
    down->addLayout(buttons);
    go(Welcome);
}

void FirstRunDialog::go(int step)
{
    m_problem->hide();
    m_steps->setCurrentIndex(step);
    if (step == FirstProvider)
        m_provider->look();
    if (step == Agents)
        m_agents->look();
    m_back->setVisible(step > Welcome);
    m_skip->setVisible(step < Watch);
    m_simulator->setVisible(step == FirstProvider);
    m_next->setText(step == Watch ? tr("Open Sluice") : tr("Next"));
    m_progress->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps->count()));
    m_next->setFocus(Qt::OtherFocusReason);
}

void FirstRunDialog::next()
{
    const int step = m_steps->currentIndex();
    if (step == Watch)
        return finish();
    if (step != Agents)
        return go(step + 1);
    m_next->setEnabled(false);
    m_agents->apply([this](const QString &problem) {
        m_next->setEnabled(true);
        if (problem.isEmpty())
            return go(Watch);
        m_problem->setText(problem);
        m_problem->show();
    });
}

void FirstRunDialog::finish()
{
    remember();
    accept();
    const QStringList agents = m_agents->chosen();
    m_context.host.openPage(agents.isEmpty() ? QStringLiteral("overview") : QStringLiteral("agents"),
                            agents.value(0));
}

// Skipping and Esc mean the same: not now, and not asked again; Help has it.
void FirstRunDialog::reject()
{
    remember();
    QDialog::reject();
}

void FirstRunDialog::remember()
{
    Settings settings = m_context.control.configuration()->settings();
    settings.ui.insert(seenKey, QStringLiteral("yes"));
    m_context.control.updateSettings(settings);
}

} // namespace sluice
