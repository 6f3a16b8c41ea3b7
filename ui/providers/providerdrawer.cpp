// One provider.
#include "ui/providers/providerdrawer.h"

#include "ui/common/factsview.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/providers/connectiontester.h"
#include "ui/providers/teststepsview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStringListModel>

namespace sluice {

namespace {

constexpr int FewModels = 8;    // no search box up to here
constexpr int ListHeight = 180; // at least; with more room it takes more

} // namespace

ProviderDrawer::ProviderDrawer(Control &control, Drawer &frame)
    : QWidget(&frame)
    , m_control(control)
    , m_frame(frame)
    , m_advice(new ToneLabel(Tone::Plain, this))
    , m_steps(new TestStepsView(this))
    , m_facts(new FactsView(this))
{
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, space::Small, 0);
    m_column->setSpacing(space::Medium);
    m_column->addWidget(m_advice);
    m_unlock = new QPushButton(themedIcon(QStringLiteral("lock"), IconColour::OnAccent), {}, this);
    m_unlock->setObjectName(QStringLiteral("providerUnlockButton"));
    makePrimary(m_unlock);
    connect(m_unlock, &QPushButton::clicked, this, [this] { m_control.readSecretsAgain(); });
    m_column->addWidget(m_unlock, 0, Qt::AlignLeft);
    buildActions();
    m_steps->setObjectName(QStringLiteral("providerDrawerSteps"));
    m_column->addWidget(m_steps);
    m_column->addWidget(m_facts);
    buildModels();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeScroll(inner));
}

void ProviderDrawer::buildActions()
{
    const auto make = [this](const char *name, const char *icon, const QString &text, IconColour colour) {
        auto *button = new QPushButton(themedIcon(QString::fromLatin1(icon), colour), text, this);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    m_test = make("providerDrawerTestButton", "link", tr("Test"), IconColour::Text);
    m_edit = make("providerEditButton", "edit", tr("Edit"), IconColour::Text);
    m_switch = make("providerSwitchButton", "pause", tr("Turn off"), IconColour::Text);
    m_remove = make("providerRemoveButton", "trash", {}, IconColour::Bad);
    m_remove->setAccessibleName(tr("Remove provider"));
    m_remove->setToolTip(tr("Remove (Delete)"));
    connect(m_edit, &QPushButton::clicked, this, &ProviderDrawer::editRequested);
    connect(m_switch, &QPushButton::clicked, this, &ProviderDrawer::switchRequested);
    connect(m_remove, &QPushButton::clicked, this, &ProviderDrawer::removeRequested);
    const auto subject = [this]() -> std::optional<ConnectionTester::Subject> {
        const Provider *provider = m_control.configuration()->provider(m_id);
        if (!provider)
            return {};
        return ConnectionTester::Subject{draftOf(*provider), m_id};
    };
    m_tester = new ConnectionTester(m_control, *m_test, *m_steps, subject, this);
    connect(m_tester, &ConnectionTester::finished, this, &ProviderDrawer::tested);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::Small);
    for (QPushButton *button : {m_test, m_edit, m_switch, m_remove})
        actions->addWidget(button);
    actions->addStretch();
    m_column->addLayout(actions);
}

void ProviderDrawer::buildModels()
{
    m_modelsTitle = makeSectionLabel({}, this);
    m_noModels = new ToneLabel(Tone::Muted, this);
    m_noModels->setText(tr("Not known yet. A test asks the provider which models it has."));
    QLineEdit *search = makeSearchEdit(tr("Search models"), this);
    search->setObjectName(QStringLiteral("providerModelsSearch"));
    m_modelsSearch = search;
    m_modelList = new QStringListModel(this);
    m_shownModels = new QSortFilterProxyModel(this);
    m_shownModels->setSourceModel(m_modelList);
    m_shownModels->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(search, &QLineEdit::textChanged, m_shownModels, &QSortFilterProxyModel::setFilterFixedString);
    m_models = new QListView(this);
    m_models->setObjectName(QStringLiteral("providerModelsTable"));
    m_models->setAccessibleName(tr("Models of this provider"));
    m_models->setModel(m_shownModels);
    m_models->setUniformItemSizes(true);
    m_models->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_models->setFont(fixedFont(m_models->font()));
    m_models->setFrameShape(QFrame::NoFrame);
    m_models->setSpacing(2);
    m_models->setMinimumHeight(ListHeight);
    m_column->addWidget(m_modelsTitle);
    m_column->addWidget(m_noModels);
    m_column->addWidget(m_modelsSearch);
    m_column->addWidget(m_models, 1);
    m_column->addStretch();
}

void ProviderDrawer::showProvider(const Provider &provider, const ProviderState &state)
{
    if (m_id != provider.id)
        m_tester->reset();
    m_id = provider.id;
    m_frame.setTitle(provider.name);
    m_frame.setSubtitle(state.text);
    m_advice->setText(state.advice);
    // The steps say it already, where they are shown.
    m_advice->setVisible(!state.advice.isEmpty() && m_steps->isHidden());
    m_unlock->setVisible(provider.secretState == SecretState::Locked ||
                         provider.secretState == SecretState::Unreadable);
    m_unlock->setText(provider.secretState == SecretState::Locked ? tr("Unlock") : tr("Retry"));
    m_switch->setText(provider.enabled ? tr("Turn off") : tr("Turn on"));
    m_switch->setIcon(themedIcon(provider.enabled ? QStringLiteral("pause") : QStringLiteral("play")));
    fillFacts(provider);
    showModels(provider.models);
}

void ProviderDrawer::test()
{
    m_tester->start();
}

void ProviderDrawer::fillFacts(const Provider &provider)
{
    QStringList names;
    for (const Header &header : provider.headers)
        names += QString::fromLatin1(header.name); // a value may be a credential
    const bool keyed = needsKey(provider.protocol, provider.auth);
    m_facts->setFacts({
        {tr("Base URL"), provider.baseUrl.toDisplayString(), true},
        {tr("Protocol"), protocolText(provider.protocol)},
        {tr("Sign in by"), keyed ? authText(provider.auth) : QString()},
        {tr("Key"), keyed ? secretText(provider.secretState, m_control.secretStoreName()) : QString()},
        {tr("Headers"), names.join(QStringLiteral(", ")), true},
        {tr("Address it as"), provider.name + QStringLiteral("/model"), true},
    });
}

void ProviderDrawer::showModels(const QStringList &models)
{
    m_modelsTitle->setText(models.isEmpty() ? tr("Models") : tr("Models (%1)").arg(countText(models.size())));
    if (m_modelList->stringList() != models)
        m_modelList->setStringList(models);
    m_noModels->setVisible(models.isEmpty());
    m_models->setVisible(!models.isEmpty());
    m_modelsSearch->setVisible(models.size() > FewModels);
}

} // namespace sluice
