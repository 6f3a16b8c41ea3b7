// The Keys page.
#include "ui/keys/keyspage.h"

#include "ui/common/charttheme.h"
#include "ui/common/drawer.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/keys/createkeydialog.h"
#include "ui/keys/keydrawer.h"
#include "ui/keys/keysmodel.h"
#include "ui/keys/newkeypanel.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

namespace sluice {

namespace {

constexpr int TickInterval = 2000; // ages, and this month's figures if something was recorded

} // namespace

KeysPage::KeysPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new KeysModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("keysPage"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(KeysModel::SortRole);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Large, 0, 0);
    column->setSpacing(space::Medium);
    buildTools();
    buildTable();
    buildActions();

    m_tickTimer.setInterval(TickInterval);
    connect(&m_tickTimer, &QTimer::timeout, this, &KeysPage::tick);
    connect(&m_context.control, &Control::configurationChanged, this, &KeysPage::refreshKeys);
    connect(&m_context.control, &Control::recorded, this, &KeysPage::onRecorded);
    refreshKeys();
}

void KeysPage::buildTools()
{
    m_search = makeSearchEdit(tr("Search keys"), this);
    m_search->setObjectName(QStringLiteral("keysSearchEdit"));
    m_search->setAccessibleName(tr("Search keys"));
    m_search->setMaximumWidth(360);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.trimmed());
        refreshFace();
    });
    m_new = new QPushButton(themedIcon(QStringLiteral("plus"), IconColour::OnAccent), tr("New key"), this);
    m_new->setObjectName(QStringLiteral("keysNewButton"));
    m_new->setToolTip(tr("New key (Ctrl+N)"));
    makePrimary(m_new);
    connect(m_new, &QPushButton::clicked, this, &KeysPage::createKey);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::Large, 0, space::Large, 0);
    tools->setSpacing(space::Small);
    tools->addWidget(makePageTitle(tr("Keys"), this));
    tools->addSpacing(space::Small);
    tools->addWidget(m_search, 1);
    tools->addStretch();
    tools->addWidget(m_new);
    static_cast<QVBoxLayout *>(layout())->addLayout(tools);
}

void KeysPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("keysTable"));
    m_table->setAccessibleName(tr("Keys"));
    m_table->setModel(m_proxy);
    const std::initializer_list<std::pair<int, int>> widths = {
        {KeysModel::State, 144},      {KeysModel::Prefix, 140},  {KeysModel::DefaultProvider, 128},
        {KeysModel::AgentSeen, 124},  {KeysModel::LastUsed, 96}, {KeysModel::Limit, 84},
        {KeysModel::MonthSpend, 132}, {KeysModel::Note, 200}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    setUpTable(m_table,
               {KeysModel::Name,
                120,
                {KeysModel::Note, KeysModel::Limit, KeysModel::AgentSeen, KeysModel::DefaultProvider,
                 KeysModel::Prefix, KeysModel::LastUsed}},
               KeysModel::FirstOptionalColumn);
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { showDrawer(index.data(KeysModel::KeyIdRole).toUuid()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &KeysPage::showMenu);

    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_tableFrame = makeTableFrame(m_table);
    m_stack->addWidget(m_tableFrame);
    m_stack->addWidget(m_empty);

    auto *frame = new Drawer;
    frame->setObjectName(QStringLiteral("keyDrawer"));
    m_drawer = new KeyDrawer(m_context.control, *frame);
    frame->content()->addWidget(m_drawer);
    m_drawerHost = new DrawerHost(m_stack, frame, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_drawerHost, 1);
    connect(m_drawer, &KeyDrawer::editRequested, this, &KeysPage::editCurrent);
    connect(m_drawer, &KeyDrawer::revokeRequested, this, [this] { revokeCurrent({}); });
    connect(m_drawer, &KeyDrawer::restoreRequested, this, &KeysPage::restoreCurrent);
    connect(m_drawer, &KeyDrawer::switchRequested, this, &KeysPage::switchCurrent);
    connect(m_drawer, &KeyDrawer::requestsRequested, this, [this] {
        if (const VirtualKey *key = current())
            m_context.host.openPage(QStringLiteral("traffic"), QStringLiteral("key:\"%1\"").arg(key->name));
    });
    connect(m_drawer, &KeyDrawer::requestActivated, this, [this](const QUuid &id) {
        m_context.host.openPage(QStringLiteral("traffic"), QStringLiteral("id:") + id.toString());
    });
}

void KeysPage::buildActions()
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
    m_editAction = add("keyEditAction", tr("Edit…"), Qt::Key_Return, [this] { editCurrent(); });
    m_switchAction = add("keySwitchAction", tr("Turn off"), {}, [this] { switchCurrent(); });
    m_revokeAction =
        add("keyRevokeAction", tr("Revoke"), QKeySequence::Delete, [this] { revokeCurrent({}); });
    m_revokeReasonAction =
        add("keyRevokeReasonAction", tr("Revoke with a reason…"), {}, [this] { revokeWithReason(); });
    m_restoreAction = add("keyRestoreAction", tr("Restore"), {}, [this] { restoreCurrent(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refreshActions();
        if (m_drawerHost->isOpen() && current())
            showDrawer(current()->id);
    });

    auto *create = new QShortcut(QKeySequence::New, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(create, &QShortcut::activated, this, &KeysPage::createKey);
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
    auto *preview = new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(preview, &QShortcut::activated, this, [this] {
        if (const VirtualKey *key = current())
            showDrawer(key->id);
    });
}

void KeysPage::openWith(const QString &argument)
{
    if (argument == QLatin1String("new"))
        createKey();
    else if (!argument.isEmpty())
        showDrawer(QUuid(argument));
}

void KeysPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_spendIsOld = true;
    tick();
    m_tickTimer.start();
}

void KeysPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tickTimer.stop();
}

void KeysPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_drawer)
        refreshKeys();
}

void KeysPage::tick()
{
    m_model->setNow(m_context.spend.now());
    if (m_spendIsOld)
        refreshSpend();
}

void KeysPage::refreshKeys()
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    QHash<QUuid, QColor> colours;
    for (const VirtualKey &key : configuration->keys())
        colours.insert(key.id, keyColour(*configuration, key.id, isDark(palette())));
    const QUuid selected = m_table->currentIndex().data(KeysModel::KeyIdRole).toUuid();
    m_model->setNow(m_context.spend.now());
    m_model->setKeys(configuration, std::move(colours));
    const int row = m_model->rowOf(selected);
    if (row >= 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, KeysModel::Name)));
    refreshDrawer();
    refreshActions();
    refreshFace();
}

void KeysPage::refreshSpend()
{
    m_spendIsOld = false;
    SpendQuery query;
    const QDate today = m_context.spend.today();
    const QDateTime monthStart = QDate(today.year(), today.month(), 1).startOfDay(query.zone);
    query.range.from = instantFromMicros(monthStart.toMSecsSinceEpoch() * 1000);
    query.range.until = instantFromMicros(monthStart.addMonths(1).toMSecsSinceEpoch() * 1000);
    query.groupBy = {Dimension::Key, Dimension::Agent};
    m_context.control.spend(query).then(this, [this](const Result<std::vector<Spend>> &rows) {
        const QString id = QStringLiteral("keys-spend");
        if (!rows) {
            m_context.host.showMessage({Message::Level::Error,
                                        tr("What the keys used could not be read: %1").arg(rows.error().text),
                                        {{tr("Retry"), [this] { refreshSpend(); }}},
                                        id});
            return;
        }
        m_context.host.dismissMessage(id);
        onSpend(rows.value());
    });
}

void KeysPage::onSpend(const std::vector<Spend> &rows)
{
    QHash<QUuid, KeyActivity> activity;
    QHash<QUuid, qint64> mostRequests;
    for (const Spend &row : rows) {
        const QUuid id(row.group[0]);
        KeyActivity &of = activity[id];
        of.monthCost += row.cost;
        of.monthRequests += row.requests;
        of.monthUnpriced += row.unpriced;
        of.monthEstimated += row.estimated;
        if (!row.group[1].isEmpty() && row.requests > mostRequests.value(id)) {
            mostRequests[id] = row.requests;
            of.agent = row.group[1];
        }
    }
    m_model->setActivity(std::move(activity));
    refreshDrawer();
}

void KeysPage::onRecorded(const RecordBatch &batch)
{
    m_model->note(batch);
    m_spendIsOld = true;
}

void KeysPage::refreshFace()
{
    const bool none = m_model->rowCount() == 0;
    const bool nothing = m_proxy->rowCount() == 0;
    m_search->setEnabled(!none);
    if (none)
        m_empty->setContent(
            QStringLiteral("keys"), tr("No keys yet"),
            tr("A virtual key lets an agent in, within limits you set. The real provider keys stay "
               "in your keychain."),
            {tr("Create your first key"), [this] { createKey(); }});
    else if (nothing)
        m_empty->setContent(QStringLiteral("search"), tr("No keys match"),
                            tr("No key has “%1” in its name, prefix, provider, agent or note.")
                                .arg(m_search->text().trimmed()),
                            {tr("Clear search"), [this] { m_search->clear(); }});
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_tableFrame);
}

const VirtualKey *KeysPage::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->key(index.row()) : nullptr;
}

void KeysPage::refreshActions()
{
    const VirtualKey *key = current();
    const bool revoked = key && key->revokedAt;
    m_editAction->setEnabled(key && !revoked);
    m_switchAction->setEnabled(key && !revoked);
    m_switchAction->setText(key && !key->enabled ? tr("Turn on") : tr("Turn off"));
    m_revokeAction->setEnabled(key && !revoked);
    m_revokeReasonAction->setEnabled(key && !revoked);
    m_restoreAction->setEnabled(revoked);
}

void KeysPage::showDrawer(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_drawer->showKey(*m_model->key(row), *m_model, m_context.spend.now());
    m_drawerHost->open();
    const QModelIndex shown = m_proxy->mapFromSource(m_model->index(row, KeysModel::Name));
    if (shown.isValid() && shown.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(shown);
}

void KeysPage::refreshDrawer()
{
    if (!m_drawerHost->isOpen())
        return;
    const int row = m_model->rowOf(m_drawer->shownId());
    if (row >= 0)
        m_drawer->showKey(*m_model->key(row), *m_model, m_context.spend.now());
    else
        m_drawerHost->close();
}

void KeysPage::showMenu(const QPoint &at)
{
    const VirtualKey *key = m_table->indexAt(at).isValid() ? current() : nullptr;
    if (!key)
        return;
    QMenu menu(this);
    menu.addActions({m_editAction, m_switchAction});
    menu.addAction(tr("Copy prefix"), this, [prefix = QString::fromLatin1(key->prefix)] {
        QGuiApplication::clipboard()->setText(prefix);
    });
    menu.addAction(tr("Show requests"), m_drawer, &KeyDrawer::requestsRequested);
    menu.addSeparator();
    if (key->revokedAt)
        menu.addAction(m_restoreAction);
    else
        menu.addActions({m_revokeAction, m_revokeReasonAction});
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void KeysPage::createKey()
{
    auto *dialog = new CreateKeyDialog(m_context.control, this);
    connect(dialog, &CreateKeyDialog::created, this, [this](const NewKey &key, const QString &purpose) {
        auto *panel = new NewKeyPanel(m_context.control, key, purpose, this);
        showDrawer(key.key.id);
        panel->open();
    });
    dialog->open();
}

void KeysPage::editCurrent()
{
    const VirtualKey *key = current();
    if (!key || key->revokedAt)
        return;
    auto *dialog = new CreateKeyDialog(m_context.control, *key, this);
    dialog->open();
}

void KeysPage::revokeCurrent(const QString &reason)
{
    const VirtualKey *key = current();
    if (!key || key->revokedAt)
        return;
    const QUuid id = key->id;
    const QString name = key->name;
    m_context.control.revokeKey(id, reason).then(this, [this, id, name](const Result<void> &revoked) {
        if (!revoked)
            return showFailure(tr("“%1” was not revoked").arg(name), revoked.error());
        m_context.host.offerUndo(tr("“%1” is revoked. Requests with it are refused from now on.").arg(name),
                                 [this, id] { restore(id); });
    });
}

void KeysPage::revokeWithReason()
{
    const VirtualKey *key = current();
    if (!key || key->revokedAt)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("revokeReasonDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Revoke “%1”").arg(key->name));
    dialog->setLabelText(tr("Why? You will read it here later; nobody else does."));
    dialog->setOkButtonText(tr("Revoke"));
    dialog->setCancelButtonText(tr("Keep"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &reason) { revokeCurrent(reason.trimmed()); });
    dialog->open();
}

void KeysPage::restoreCurrent()
{
    if (const VirtualKey *key = current(); key && key->revokedAt)
        restore(key->id);
}

void KeysPage::restore(const QUuid &id)
{
    m_context.control.restoreKey(id).then(this, [this](const Result<void> &restored) {
        if (!restored)
            showFailure(tr("The key was not restored"), restored.error());
    });
}

void KeysPage::switchCurrent()
{
    const VirtualKey *key = current();
    if (!key || key->revokedAt)
        return;
    const VirtualKey before = *key;
    VirtualKey after = before;
    after.enabled = !before.enabled;
    update(after);
    m_context.host.offerUndo(after.enabled
                                 ? tr("“%1” is on.").arg(before.name)
                                 : tr("“%1” is off. Requests with it are refused.").arg(before.name),
                             [this, before] { update(before); });
}

void KeysPage::update(const VirtualKey &key)
{
    m_context.control.updateKey(key).then(this, [this, name = key.name](const Result<VirtualKey> &saved) {
        if (!saved)
            showFailure(tr("“%1” was not changed").arg(name), saved.error());
    });
}

void KeysPage::showFailure(const QString &what, const Error &error)
{
    //: %1 what did not happen, %2 why
    m_context.host.showMessage({Message::Level::Error, tr("%1: %2").arg(what, error.text), {}, {}});
}

} // namespace sluice
