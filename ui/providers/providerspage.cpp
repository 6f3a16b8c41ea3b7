// The Providers page.
#include "ui/providers/providerspage.h"

#include "ui/common/drawer.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/providers/addproviderdialog.h"
#include "ui/providers/foundhere.h"
#include "ui/providers/keypaste.h"
#include "ui/providers/noproviders.h"
#include "ui/providers/providerdeeds.h"
#include "ui/providers/providerdrawer.h"
#include "ui/providers/providersmodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QSysInfo>
#include <QTableView>

namespace sluice {

namespace {

constexpr int TickInterval = 10'000; // only ages move by themselves
const QString figuresId = QStringLiteral("providers.figures");

} // namespace

ProvidersPage::ProvidersPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ProvidersModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("providersPage"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(ProvidersModel::SortRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Large, 0, 0);
    column->setSpacing(space::Medium);
    m_model->setPresets(m_context.control.presets());
    m_model->setHealth([this](const QUuid &id) { return m_context.control.providerHealth(id); });
    m_deeds = new ProviderDeeds(context, *m_model, this);
    m_figures = new ProviderFiguresFeed(context.control, context.spend, this);
    buildTools();
    buildTable();
    buildActions();
    connect(m_deeds, &ProviderDeeds::added, this, &ProvidersPage::showDrawer);
    connect(m_deeds, &ProviderDeeds::moved, this, &ProvidersPage::select);
    connect(m_deeds, &ProviderDeeds::shownChanged, this, &ProvidersPage::refresh);
    connect(m_model, &ProvidersModel::moveRequested, m_deeds, &ProviderDeeds::moveTo);
    connect(m_figures, &ProviderFiguresFeed::changed, this, [this] {
        m_context.host.dismissMessage(figuresId);
        m_model->setFigures(m_figures->figures());
    });
    connect(m_figures, &ProviderFiguresFeed::failed, this, &ProvidersPage::onFiguresFailed);
    connect(m_figures, &ProviderFiguresFeed::lastUsed, m_drawer, &ProviderDrawer::setLastUsed);
    // A call has ended: how its provider is doing may have changed.
    connect(&m_context.control, &Control::recorded, this, &ProvidersPage::refreshHealth);
    m_tickTimer.setInterval(TickInterval);
    connect(&m_tickTimer, &QTimer::timeout, this, [this] { m_model->setNow(m_context.spend.now()); });
    connect(&m_context.control, &Control::configurationChanged, this, &ProvidersPage::refresh);
    refresh();
}

void ProvidersPage::buildTools()
{
    m_add =
        new QPushButton(themedIcon(QStringLiteral("plus"), IconColour::OnAccent), tr("Add provider"), this);
    m_add->setObjectName(QStringLiteral("providersAddButton"));
    m_add->setToolTip(tr("Add provider (Ctrl+N)"));
    makePrimary(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { addProvider({}); });
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::Large, 0, space::Large, 0);
    tools->addWidget(makePageTitle(tr("Providers"), this));
    tools->addStretch();
    tools->addWidget(m_add);
    static_cast<QVBoxLayout *>(layout())->addLayout(tools);
}

void ProvidersPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("providersTable"));
    m_table->setAccessibleName(tr("Providers"));
    m_table->setModel(m_proxy);
    const std::initializer_list<std::pair<int, int>> widths = {
        {ProvidersModel::Order, 44},     {ProvidersModel::Name, 170},  {ProvidersModel::State, 220},
        {ProvidersModel::Protocol, 100}, {ProvidersModel::Models, 76}, {ProvidersModel::Spend, 84},
        {ProvidersModel::Latency, 76}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    setUpTable(m_table, {ProvidersModel::BaseUrl,
                         110,
                         {ProvidersModel::Protocol, ProvidersModel::Models, ProvidersModel::Latency,
                          ProvidersModel::Order}});
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->setDefaultDropAction(Qt::MoveAction);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        m_model->setReorderable(m_proxy->sortColumn() < 0);
        refreshActions();
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        showDrawer(index.data(ProvidersModel::ProviderIdRole).toUuid());
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &ProvidersPage::showMenu);

    m_empty = new NoProviders(m_context.control);
    connect(m_empty, &NoProviders::presetChosen, this, &ProvidersPage::addProvider);
    connect(m_empty, &NoProviders::simulatorChosen, m_deeds, &ProviderDeeds::addSimulator);
    connect(m_empty, &NoProviders::serverChosen, m_deeds, &ProviderDeeds::addServer);
    connect(m_empty, &NoProviders::keyChosen, this, [this](const QString &presetId) {
        for (const ProviderPreset &preset : m_context.control.presets()) {
            if (preset.id == presetId)
                return pasteKey(presetId, keyInEnvironment(preset));
        }
    });
    m_tableFrame = makeTableFrame(m_table);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_tableFrame);
    m_stack->addWidget(m_empty);
    auto *frame = new Drawer;
    frame->setObjectName(QStringLiteral("providerDrawer"));
    m_drawer = new ProviderDrawer(m_context, *frame);
    frame->setScrollingContent(m_drawer);
    m_drawerHost = new DrawerHost(m_stack, frame, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_drawerHost, 1);
    connect(m_drawer, &ProviderDrawer::editRequested, this, &ProvidersPage::editCurrent);
    connect(m_drawer, &ProviderDrawer::switchRequested, this,
            [this] { m_deeds->switchIt(m_drawer->shownId()); });
    connect(m_drawer, &ProviderDrawer::removeRequested, this,
            [this] { m_deeds->remove(m_drawer->shownId()); });
    connect(m_drawer, &ProviderDrawer::actionChosen, this, &ProvidersPage::act);
    connect(m_drawer, &ProviderDrawer::tested, this, &ProvidersPage::onTested);
}

void ProvidersPage::buildActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        m_table->addAction(action);
        return action;
    };
    m_editAction = add("providerEditAction", tr("Edit…"), Qt::Key_Return, [this] { editCurrent(); });
    // On the one that is current, if there is one.
    const auto withCurrent = [this](auto deed) {
        return [this, deed] {
            if (const Provider *provider = current())
                deed(provider->id);
        };
    };
    m_switchAction = add("providerSwitchAction", tr("Turn off"), {},
                         withCurrent([this](const QUuid &id) { m_deeds->switchIt(id); }));
    m_removeAction = add("providerRemoveAction", tr("Remove"), QKeySequence::Delete,
                         withCurrent([this](const QUuid &id) { m_deeds->remove(id); }));
    m_upAction = add("providerUpAction", tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up),
                     withCurrent([this](const QUuid &id) { m_deeds->moveBy(id, -1); }));
    m_downAction = add("providerDownAction", tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down),
                       withCurrent([this](const QUuid &id) { m_deeds->moveBy(id, 1); }));
    m_testAction = add("providerTestAction", tr("Test connection"), {}, [this] { testCurrent(); });

    const auto shortcut = [this](const QKeySequence &keys, auto run) {
        auto *made = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, run);
    };
    shortcut(QKeySequence::New, [this] { addProvider({}); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { testCurrent(); });
    shortcut(QKeySequence(Qt::Key_F5), [this] { testCurrent(); });
    auto *preview = new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(preview, &QShortcut::activated, this, [this] {
        if (const Provider *provider = current())
            showDrawer(provider->id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refreshActions();
        if (m_drawerHost->isOpen() && current())
            showDrawer(current()->id);
    });
}

void ProvidersPage::openWith(const QString &argument)
{
    if (argument == QLatin1String("new"))
        addProvider({});
    else if (argument.startsWith(QLatin1String("new:")))
        addProvider(argument.mid(4));
    else if (argument.startsWith(QLatin1String("paste:")))
        pasteKey(argument.mid(6), pastedKey(m_context.control.presets(), argument.mid(6)));
    else if (!argument.isEmpty())
        showDrawer(QUuid(argument));
}

void ProvidersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setNow(m_context.spend.now());
    m_tickTimer.start();
    m_figures->setActive(true);
}

void ProvidersPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tickTimer.stop();
    m_figures->setActive(false);
}

void ProvidersPage::refresh()
{
    const QUuid selected = m_table->currentIndex().data(ProvidersModel::ProviderIdRole).toUuid();
    m_model->setNow(m_context.spend.now());
    m_model->setConfiguration(m_context.control.configuration(), m_context.control.secretStoreName());
    const int row = m_model->rowOf(selected);
    if (row >= 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, ProvidersModel::Name)));
    refreshDrawer();
    refreshActions();
    refreshFace();
}

void ProvidersPage::refreshHealth()
{
    if (!isVisible())
        return;
    m_model->setNow(m_context.spend.now());
    const ProviderHealth::State state = m_context.control.providerHealth(m_drawer->shownId()).state;
    if (std::exchange(m_shownHealth, state) != state)
        refreshDrawer();
}

void ProvidersPage::refreshFace()
{
    const bool none = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_tableFrame);
}

void ProvidersPage::onFiguresFailed(const QString &why)
{
    m_context.host.showMessage(
        {Message::Level::Error,
         m_figures->isRead() ? tr("Today's figures could not be read again; the table shows older ones: "
                                  "%1")
                                   .arg(why)
                             : tr("Today's figures could not be read: %1").arg(why),
         {{tr("Retry"), [feed = m_figures] { feed->refresh(); }},
          {tr("Copy details"), [why] { QGuiApplication::clipboard()->setText(why); }}},
         figuresId});
}

const Provider *ProvidersPage::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->provider(index.row()) : nullptr;
}

void ProvidersPage::refreshActions()
{
    const Provider *provider = current();
    for (QAction *action : {m_testAction, m_editAction, m_switchAction, m_removeAction})
        action->setEnabled(provider);
    m_switchAction->setText(provider && !provider->enabled ? tr("Turn on") : tr("Turn off"));
    const int row = provider ? m_model->rowOf(provider->id) : -1;
    const bool ordered = m_proxy->sortColumn() < 0;
    m_upAction->setEnabled(ordered && row > 0);
    m_downAction->setEnabled(ordered && row >= 0 && row + 1 < m_model->rowCount());
}

void ProvidersPage::select(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, ProvidersModel::Name)));
    refreshActions();
}

void ProvidersPage::showDrawer(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const Provider *provider = m_model->provider(row);
    if (m_drawer->shownId() != id || !m_drawerHost->isOpen())
        m_figures->askLastUse(id);
    m_drawer->showProvider(*provider, m_model->state(*provider));
    m_drawerHost->open();
    const QModelIndex shown = m_proxy->mapFromSource(m_model->index(row, ProvidersModel::Name));
    if (shown.isValid() && shown.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(shown);
}

void ProvidersPage::refreshDrawer()
{
    if (!m_drawerHost->isOpen())
        return;
    const int row = m_model->rowOf(m_drawer->shownId());
    if (row < 0)
        m_drawerHost->close();
    else
        m_drawer->showProvider(*m_model->provider(row), m_model->state(*m_model->provider(row)));
}

void ProvidersPage::showMenu(const QPoint &at)
{
    if (!m_table->indexAt(at).isValid() || !current())
        return;
    QMenu menu(this);
    menu.addActions({m_testAction, m_editAction, m_switchAction});
    menu.addSeparator();
    menu.addActions({m_upAction, m_downAction});
    menu.addSeparator();
    menu.addAction(m_removeAction);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void ProvidersPage::connectDialog(AddProviderDialog *dialog)
{
    connect(dialog, &AddProviderDialog::saved, this,
            [this](const Provider &provider) { showDrawer(provider.id); });
    connect(dialog, &AddProviderDialog::tested, this, &ProvidersPage::onTested);
    dialog->open();
}

void ProvidersPage::addProvider(const QString &presetId)
{
    connectDialog(new AddProviderDialog(m_context.control, presetId, this));
}

void ProvidersPage::pasteKey(const QString &presetId, const QString &key)
{
    auto *dialog = new AddProviderDialog(m_context.control, presetId, this);
    if (!key.isEmpty())
        dialog->enterKey(key);
    connectDialog(dialog);
}

void ProvidersPage::editCurrent()
{
    if (const Provider *provider = current())
        connectDialog(new AddProviderDialog(m_context.control, *provider, this));
}

void ProvidersPage::testCurrent()
{
    if (const Provider *provider = current()) {
        showDrawer(provider->id);
        m_drawer->test();
    }
}

void ProvidersPage::onTested(const QUuid &id, const TestReport &report)
{
    if (id.isNull())
        return; // not saved yet
    m_model->setTest(id, memoryOf(report, m_context.spend.now()));
    refreshDrawer();
}

void ProvidersPage::act(const QUuid &id, StateAction action)
{
    const Provider *provider = m_context.control.configuration()->provider(id);
    if (!provider)
        return;
    const auto tell = [this](const QString &text) {
        m_context.host.showMessage({Message::Level::Info, text, {}, QStringLiteral("providers.hint")});
    };
    switch (action) {
    case StateAction::Unlock:
    case StateAction::Retry:
        return m_context.control.readSecretsAgain();
    case StateAction::EnterKey:
    case StateAction::ReplaceKey:
        return connectDialog(new AddProviderDialog(m_context.control, *provider, this));
    case StateAction::OpenKeysPage:
        return m_drawer->openKeysPage();
    case StateAction::HowToInstall:
        return tell(keychainInstallHint(QSysInfo::productType()));
    case StateAction::UseVault:
        return tell(vaultHint());
    case StateAction::CopyDetails: {
        const ProviderState state = m_model->state(*provider);
        return QGuiApplication::clipboard()->setText(state.text + QLatin1Char('\n') + state.advice);
    }
    case StateAction::TurnOn:
        return m_deeds->switchIt(id);
    }
}

} // namespace sluice
