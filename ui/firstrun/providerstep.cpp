#include "ui/firstrun/providerstep.h"

#include "core/control/async.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/providers/addproviderdialog.h"
#include "ui/providers/foundhere.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sluice {

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
    m_here = new FoundHere(m_context.control, this);
    down->addWidget(m_here);
    connect(m_here, &FoundHere::serverChosen, this,
            [this](const LocalServer &server) { addServer(server.draft); });
    connect(m_here, &FoundHere::keyChosen, this, [this](const QString &id) { addPreset(id, true); });

    auto *buttons = new QHBoxLayout;
    auto *choose = new QPushButton(themedIcon(QStringLiteral("plus"), IconColour::OnAccent),
                                   tr("Add a provider…"), this);
    choose->setObjectName(QStringLiteral("firstRunAddProviderButton"));
    choose->setProperty("sluicePrimary", true);
    connect(choose, &QPushButton::clicked, this, [this] { addPreset({}, false); });
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
    m_here->look();
}

void ProviderStep::addPreset(const QString &presetId, bool fromEnvironment)
{
    auto *dialog = new AddProviderDialog(m_context.control, presetId, this);
    for (const ProviderPreset &preset : m_context.control.presets()) {
        if (fromEnvironment && preset.id == presetId)
            dialog->enterKey(keyInEnvironment(preset));
    }
    dialog->open();
}

void ProviderStep::addServer(const ProviderDraft &draft)
{
    whenDone(m_context.control.createProvider(draft), this, [this](const Result<Provider> &made) {
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
