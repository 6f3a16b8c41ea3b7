// One provider.
#include "ui/providers/providerdrawer.h"

#include "ui/common/celldelegate.h"
#include "ui/common/factsview.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/providers/connectiontester.h"
#include "ui/providers/providermodels.h"
#include "ui/providers/teststepsview.h"
#include "ui/shell/pages.h"

#include <QAction>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace sluice {

namespace {

constexpr int FewModels = 8;    // no search box up to here
constexpr int ListHeight = 220; // at least; with more room it takes more
const QString modelsPage = QStringLiteral("models");

// Where prices are set, in a version of the window that has such a page.
bool hasPage(const QString &id)
{
    const std::vector<PageEntry> pages = pageEntries();
    return std::any_of(pages.begin(), pages.end(), [&id](const PageEntry &page) { return page.id == id; });
}

} // namespace

ProviderDrawer::ProviderDrawer(const PageContext &context, Drawer &frame)
    : QWidget(&frame)
    , m_context(context)
    , m_control(context.control)
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
    m_fixes = new QWidget(this);
    m_fixes->setObjectName(QStringLiteral("providerStateActions"));
    auto *fixes = new QHBoxLayout(m_fixes);
    fixes->setContentsMargins(0, 0, 0, 0);
    fixes->setSpacing(space::Small);
    m_column->addWidget(m_fixes);
    m_fixes->hide();
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
    m_modelRows = new ProviderModelsModel(this);
    m_shownModels = new QSortFilterProxyModel(this);
    m_shownModels->setSourceModel(m_modelRows);
    m_shownModels->setSortRole(ProviderModelsModel::SortRole);
    m_shownModels->setFilterRole(ProviderModelsModel::ModelIdRole);
    m_shownModels->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shownModels->setFilterFixedString(text);
        m_noMatch->setText(tr("No model matches “%1”.").arg(text));
        m_noMatch->setVisible(m_shownModels->rowCount() == 0 && m_modelRows->rowCount() > 0);
    });
    m_noMatch = new ToneLabel(Tone::Muted, this);
    m_noMatch->hide();
    m_models = new QTableView(this);
    m_models->setObjectName(QStringLiteral("providerModelsTable"));
    m_models->setAccessibleName(tr("Models of this provider"));
    m_models->setModel(m_shownModels);
    m_models->setColumnWidth(ProviderModelsModel::Context, 68);
    m_models->setColumnWidth(ProviderModelsModel::Price, 116);
    m_models->setColumnWidth(ProviderModelsModel::LastUsed, 84);
    setUpTable(m_models,
               {ProviderModelsModel::Id, 150, {ProviderModelsModel::LastUsed, ProviderModelsModel::Context}});
    m_models->setMinimumHeight(ListHeight);
    m_setPrice = new QAction(tr("Set price…"), this);
    m_setPrice->setObjectName(QStringLiteral("providerSetPriceAction"));
    m_setPrice->setVisible(hasPage(modelsPage));
    connect(m_setPrice, &QAction::triggered, this, [this] {
        const QModelIndex index = m_models->currentIndex();
        if (index.isValid())
            m_context.host.openPage(modelsPage, index.data(ProviderModelsModel::ModelIdRole).toString());
    });
    m_models->addAction(m_setPrice);
    connect(m_models, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_models->indexAt(at).isValid() || !m_setPrice->isVisible())
            return;
        QMenu menu(this);
        menu.addAction(m_setPrice);
        menu.exec(m_models->viewport()->mapToGlobal(at));
    });
    m_column->addWidget(m_modelsTitle);
    m_column->addWidget(m_noModels);
    m_column->addWidget(m_modelsSearch);
    m_column->addWidget(m_noMatch);
    m_column->addWidget(m_models, 1);
    m_column->addStretch();
}

void ProviderDrawer::showProvider(const Provider &provider, const ProviderState &state)
{
    if (m_id != provider.id) {
        m_tester->reset();
        m_modelRows->setLastUsed({}, m_context.spend.today());
    }
    m_id = provider.id;
    m_frame.setTitle(provider.name);
    m_frame.setSubtitle(state.text);
    m_advice->setText(state.advice);
    // The steps say it already, where they are shown.
    m_advice->setVisible(!state.advice.isEmpty() && m_steps->isHidden());
    showActions(state.actions);
    m_switch->setText(provider.enabled ? tr("Turn off") : tr("Turn on"));
    m_switch->setIcon(themedIcon(provider.enabled ? QStringLiteral("pause") : QStringLiteral("play")));
    fillFacts(provider);
    showModels();
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

void ProviderDrawer::showActions(const std::vector<StateAction> &wanted)
{
    std::vector<StateAction> actions = wanted;
    const QString keys = keysPage();
    std::erase_if(actions, [&keys](StateAction action) {
        return action == StateAction::TurnOn || // a button of its own says that
               (action == StateAction::OpenKeysPage && keys.isEmpty());
    });
    if (actions == m_actions)
        return;
    m_actions = actions;
    const auto old = m_fixes->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton *button : old) {
        button->hide();
        button->deleteLater(); // it may be what was pressed
    }
    auto *row = static_cast<QHBoxLayout *>(m_fixes->layout());
    while (QLayoutItem *item = row->takeAt(0))
        delete item;
    for (const StateAction action : actions) {
        const bool unlocks = action == StateAction::Unlock || action == StateAction::Retry;
        auto *button = new QPushButton(actionText(action), m_fixes);
        button->setObjectName(unlocks ? QStringLiteral("providerUnlockButton")
                                      : QStringLiteral("providerStateAction%1").arg(int(action)));
        if (action == actions.front())
            makePrimary(button);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionChosen(m_id, action); });
        row->addWidget(button);
        button->show();
    }
    row->addStretch();
    m_fixes->setVisible(!actions.empty());
}

QString ProviderDrawer::keysPage() const
{
    const Provider *provider = m_control.configuration()->provider(m_id);
    for (const ProviderPreset &preset : m_control.presets()) {
        if (provider && preset.id == provider->preset)
            return preset.keyUrl;
    }
    return {};
}

void ProviderDrawer::openKeysPage()
{
    if (const QString url = keysPage(); !url.isEmpty())
        QDesktopServices::openUrl(QUrl(url));
}

void ProviderDrawer::setLastUsed(const QUuid &provider, const QHash<QString, QDate> &days)
{
    if (provider == m_id)
        m_modelRows->setLastUsed(days, m_context.spend.today());
}

void ProviderDrawer::showModels()
{
    std::vector<ProviderModel> models = m_control.modelsOf(m_id);
    const qint64 count = qint64(models.size());
    const qint64 fresh = std::count_if(models.begin(), models.end(),
                                       [](const ProviderModel &model) { return model.newSince.has_value(); });
    m_modelsTitle->setText(count == 0  ? tr("Models")
                           : fresh > 0 ? tr("Models (%1, %2 new)").arg(countText(count), countText(fresh))
                                       : tr("Models (%1)").arg(countText(count)));
    m_modelRows->setModels(std::move(models));
    m_noModels->setVisible(count == 0);
    m_models->setVisible(count > 0);
    m_modelsSearch->setVisible(count > FewModels);
}

} // namespace sluice
