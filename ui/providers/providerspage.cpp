// The Providers page.
#include "ui/providers/providerspage.h"

#include "ui/common/drawer.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/providers/addproviderdialog.h"
#include "ui/providers/providerdrawer.h"
#include "ui/providers/providersmodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

namespace sluice {

namespace {

constexpr int TickInterval = 10'000; // only ages move by themselves

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
    buildTools();
    buildTable();
    buildActions();
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
    const std::initializer_list<std::pair<int, int>> widths = {{ProvidersModel::Order, 44},
                                                               {ProvidersModel::Name, 170},
                                                               {ProvidersModel::State, 220},
                                                               {ProvidersModel::Protocol, 110},
                                                               {ProvidersModel::Models, 80}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    setUpTable(m_table, {ProvidersModel::BaseUrl,
                         160,
                         {ProvidersModel::Protocol, ProvidersModel::Order, ProvidersModel::Models}});
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        showDrawer(index.data(ProvidersModel::ProviderIdRole).toUuid());
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &ProvidersPage::showMenu);

    m_empty = new EmptyState;
    m_tableFrame = makeTableFrame(m_table);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_tableFrame);
    m_stack->addWidget(m_empty);
    auto *frame = new Drawer;
    frame->setObjectName(QStringLiteral("providerDrawer"));
    m_drawer = new ProviderDrawer(m_context.control, *frame);
    frame->content()->addWidget(m_drawer);
    m_drawerHost = new DrawerHost(m_stack, frame, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_drawerHost, 1);
    connect(m_drawer, &ProviderDrawer::editRequested, this, &ProvidersPage::editCurrent);
    connect(m_drawer, &ProviderDrawer::switchRequested, this, &ProvidersPage::switchCurrent);
    connect(m_drawer, &ProviderDrawer::removeRequested, this, &ProvidersPage::removeCurrent);
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
    m_switchAction = add("providerSwitchAction", tr("Turn off"), {}, [this] { switchCurrent(); });
    m_removeAction =
        add("providerRemoveAction", tr("Remove"), QKeySequence::Delete, [this] { removeCurrent(); });
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
    else if (!argument.isEmpty())
        showDrawer(QUuid(argument));
}

void ProvidersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setNow(m_context.spend.now());
    m_tickTimer.start();
}

void ProvidersPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tickTimer.stop();
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

void ProvidersPage::refreshFace()
{
    const bool none = m_model->rowCount() == 0;
    if (none)
        m_empty->setContent(
            QStringLiteral("providers"), tr("No providers yet"),
            tr("A provider answers the requests: OpenAI, Anthropic, a model on this machine. Or try the "
               "simulator: it needs no account."),
            {tr("Add a provider"), [this] { addProvider({}); }},
            {tr("Try the simulator"), [this] { addSimulator(); }});
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_tableFrame);
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
}

void ProvidersPage::showDrawer(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const Provider *provider = m_model->provider(row);
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

void ProvidersPage::addSimulator()
{
    for (const ProviderPreset &preset : m_context.control.presets()) {
        if (preset.draft.protocol != ProviderProtocol::Simulator)
            continue;
        ProviderDraft draft = preset.draft;
        draft.preset = preset.id;
        if (draft.name.isEmpty())
            draft.name = preset.name;
        m_context.control.createProvider(draft).then(this, [this](const Result<Provider> &made) {
            if (!made)
                return showFailure(tr("The simulator was not added"), made.error());
            showDrawer(made.value().id);
        });
        return;
    }
    addProvider({});
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
    const TestStep *failure = firstFailure(report);
    m_model->setTest(id, {report.ok, failure ? failure->text : QString(), m_context.spend.now()});
    refreshDrawer();
    const Provider *provider = m_context.control.configuration()->provider(id);
    if (!report.ok || !provider || !provider->models.isEmpty() || report.models.isEmpty())
        return;
    // Nobody named models yet: those that the provider listed are it.
    ProviderDraft draft = draftOf(*provider);
    draft.models = report.models;
    m_context.control.updateProvider(id, draft).then(this, [this](const Result<Provider> &saved) {
        if (!saved)
            showFailure(tr("The list of models was not saved"), saved.error());
    });
}

void ProvidersPage::switchCurrent()
{
    const Provider *provider = current();
    if (!provider)
        return;
    const QUuid id = provider->id;
    const bool enabled = !provider->enabled;
    m_context.host.offerUndo(enabled ? tr("“%1” is on.").arg(provider->name)
                                     : tr("“%1” is off. Nothing is sent there.").arg(provider->name),
                             [this, id, enabled] { setEnabled(id, !enabled); });
    setEnabled(id, enabled);
}

void ProvidersPage::setEnabled(const QUuid &id, bool enabled)
{
    const Provider *provider = m_context.control.configuration()->provider(id);
    if (!provider)
        return;
    ProviderDraft draft = draftOf(*provider);
    draft.enabled = enabled;
    m_context.control.updateProvider(id, draft).then(this, [this](const Result<Provider> &saved) {
        if (!saved)
            showFailure(tr("The provider was not switched"), saved.error());
    });
}

// A secret cannot be brought back once it is removed. So the provider is switched off and hidden at once, and
// removed when the toast has gone.
void ProvidersPage::removeCurrent()
{
    const Provider *provider = current();
    if (!provider)
        return;
    const QUuid id = provider->id;
    const QString name = provider->name;
    const bool wasEnabled = provider->enabled;
    m_model->setLeaving(id, true);
    refreshDrawer();
    refreshFace();
    if (wasEnabled)
        setEnabled(id, false);
    const QPointer<ProvidersPage> page(this);
    Control &control = m_context.control;
    m_context.host.offerUndo(
        tr("“%1” is removed.").arg(name),
        [this, id, wasEnabled] {
            m_model->setLeaving(id, false);
            if (wasEnabled)
                setEnabled(id, true);
            refresh();
        },
        [page, &control, id, name] {
            auto removed = control.removeProvider(id);
            if (!page)
                return; // at quit
            removed.then(page.data(), [page, id, name](const Result<void> &done) {
                if (done)
                    return;
                page->m_model->setLeaving(id, false);
                page->refresh();
                page->showFailure(tr("“%1” was not removed").arg(name), done.error());
            });
        });
}

void ProvidersPage::showFailure(const QString &what, const Error &error)
{
    //: %1 what did not happen, %2 why
    m_context.host.showMessage({Message::Level::Error, tr("%1: %2").arg(what, error.text), {}, {}});
}

} // namespace sluice
