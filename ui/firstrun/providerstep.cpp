#include "ui/firstrun/providerstep.h"

#include "core/control/async.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/providers/addproviderdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sluice {

namespace {

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("localhost");
}

} // namespace

ProviderStep::ProviderStep(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Medium);
    down->addWidget(makePageTitle(tr("A provider"), this));
    down->addWidget(makeMutedLabel(
        tr("Who answers your agents. Its key goes into %1, and nowhere else.", "a secret store")
            .arg(m_context.control.secretStoreName()),
        this));
    m_providers = new QLabel(this);
    m_providers->setObjectName(QStringLiteral("firstRunProvidersLabel"));
    m_providers->setWordWrap(true);
    down->addWidget(m_providers);
    m_found = new QVBoxLayout;
    down->addLayout(m_found);

    auto *buttons = new QHBoxLayout;
    auto *choose = new QPushButton(themedIcon(QStringLiteral("plus"), IconColour::OnAccent),
                                   tr("Add a provider…"), this);
    choose->setObjectName(QStringLiteral("firstRunAddProviderButton"));
    choose->setProperty("sluicePrimary", true);
    connect(choose, &QPushButton::clicked, this, [this] { addPreset({}); });
    buttons->addWidget(choose);
    buttons->addStretch(1);
    down->addLayout(buttons);
    m_problem = makeMutedLabel({}, this);
    m_problem->setObjectName(QStringLiteral("firstRunProviderProblem"));
    m_problem->hide();
    down->addWidget(m_problem);
    down->addStretch(1);
    down->addWidget(
        makeMutedLabel(tr("Without an account yet? The simulator answers like a real provider and costs "
                          "nothing; go on with it."),
                       this));
    connect(&m_context.control, &Control::configurationChanged, this, &ProviderStep::showProviders);
    showProviders();
}

void ProviderStep::look()
{
    if (m_looked)
        return;
    m_looked = true;
    for (const ProviderPreset &preset : m_context.control.presets()) {
        if (preset.group == QLatin1String("local") && isLoopback(preset.draft.baseUrl)) {
            lookForServer(preset);
        } else if (!preset.environment.isEmpty() &&
                   qEnvironmentVariableIsSet(preset.environment.toLatin1().constData())) {
            offer(
                QStringLiteral("firstRunEnvironment_") + preset.id,
                tr("%1 is set: a key of %2.", "a variable, a provider").arg(preset.environment, preset.name),
                tr("Add %1…").arg(preset.name), [this, id = preset.id] { addPreset(id); });
        }
    }
}

// The connection test finds out whether somebody is there, and which models he has.
void ProviderStep::lookForServer(const ProviderPreset &preset)
{
    whenDone(m_context.control.testProvider(preset.draft, {}), this,
             [this, preset](const Result<TestReport> &report) {
                 if (!report || !report.value().ok)
                     return;
                 const QStringList models = report.value().models;
                 offer(QStringLiteral("firstRunServer_") + preset.id,
                       tr("%1 is running here with %n models.", nullptr, int(models.size())).arg(preset.name),
                       tr("Add"), [this, preset, models] { addServer(preset.draft, models); });
             });
}

void ProviderStep::offer(const QString &name, const QString &text, const QString &button,
                         std::function<void()> run)
{
    auto *across = new QHBoxLayout;
    across->addWidget(new QLabel(text, this), 1);
    auto *add = new QPushButton(button, this);
    add->setObjectName(name);
    connect(add, &QPushButton::clicked, this, std::move(run));
    across->addWidget(add);
    m_found->addLayout(across);
}

void ProviderStep::addPreset(const QString &presetId)
{
    auto *dialog = new AddProviderDialog(m_context.control, presetId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProviderStep::addServer(const ProviderDraft &draft, const QStringList &models)
{
    ProviderDraft found = draft;
    found.models = models;
    whenDone(m_context.control.createProvider(found), this, [this](const Result<Provider> &made) {
        m_problem->setText(made ? QString() : made.error().text);
        m_problem->setVisible(!made);
    });
}

void ProviderStep::showProviders()
{
    QStringList names;
    for (const Provider &provider : m_context.control.configuration()->providers()) {
        if (provider.enabled)
            names << provider.name;
    }
    m_providers->setText(names.isEmpty()
                             ? tr("None yet.")
                             : tr("Ready: %1", "names of providers").arg(names.join(QStringLiteral(", "))));
}

} // namespace sluice
