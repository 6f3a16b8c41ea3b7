// The Keys page.
#include "ui/keys/keyspage.h"

#include "core/control/async.h"
#include "ui/common/charttheme.h"
#include "ui/common/drawer.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/limitbars.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/keys/keycommands.h"
#include "ui/keys/keydrawer.h"
#include "ui/keys/keysmodel.h"
#include "ui/keys/keysproxy.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace sluice {

namespace {

constexpr int TickInterval = 2000; // ages, and this month's figures if something was recorded
constexpr int LooksAfterNews = 2;
constexpr int GaugeInterval = 1000; // the bars

QString groupedKey()
{
    return QStringLiteral("keys.grouped"); // of Settings::ui
}

} // namespace

KeysPage::KeysPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new KeysModel(this))
    , m_proxy(new KeysProxy(this))
{
    setObjectName(QStringLiteral("keysPage"));
    m_proxy->setSourceModel(m_model);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Large, 0, 0);
    column->setSpacing(space::Medium);
    buildTools();
    buildTable();
    buildActions();

    m_tickTimer.setInterval(TickInterval);
    m_gaugeTimer.setInterval(GaugeInterval);
    connect(&m_gaugeTimer, &QTimer::timeout, this, &KeysPage::refreshGauges);
    connect(&m_tickTimer, &QTimer::timeout, this, &KeysPage::tick);
    connect(&m_context.control, &Control::configurationChanged, this, &KeysPage::refreshKeys);
    connect(&m_context.control, &Control::recorded, this, &KeysPage::onRecorded);
    connect(&m_context.control, &Control::repriced, this, [this] { m_looks = std::max(m_looks, 1); });
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
    m_group = new QPushButton(themedIcon(QStringLiteral("projects")), tr("Group by project"), this);
    m_group->setObjectName(QStringLiteral("keysGroupButton"));
    m_group->setCheckable(true);
    connect(m_group, &QPushButton::toggled, this, &KeysPage::setGrouped);
    connect(m_group, &QPushButton::clicked, this, &KeysPage::rememberGrouped);
    m_new = new QPushButton(themedIcon(QStringLiteral("plus"), IconColour::OnAccent), tr("New key"), this);
    m_new->setObjectName(QStringLiteral("keysNewButton"));
    m_new->setToolTip(tr("New key (Ctrl+N)"));
    makePrimary(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { m_commands->createKey(); });

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::Large, 0, space::Large, 0);
    tools->setSpacing(space::Small);
    tools->addWidget(makePageTitle(tr("Keys"), this));
    tools->addSpacing(space::Small);
    tools->addWidget(m_search, 1);
    tools->addStretch();
    tools->addWidget(m_group);
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
        {KeysModel::State, 168},           {KeysModel::Prefix, 140},      {KeysModel::Scope, 130},
        {KeysModel::Limit, 228},           {KeysModel::LastUsed, 92},     {KeysModel::AgentSeen, 112},
        {KeysModel::MonthSpend, 156},      {KeysModel::ProjectName, 120}, {KeysModel::Tags, 120},
        {KeysModel::DefaultProvider, 128}, {KeysModel::Note, 200}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    setUpTable(m_table,
               {KeysModel::Name,
                120,
                {KeysModel::Note, KeysModel::DefaultProvider, KeysModel::Tags, KeysModel::Prefix,
                 KeysModel::AgentSeen, KeysModel::MonthSpend, KeysModel::LastUsed, KeysModel::Scope,
                 KeysModel::ProjectName}},
               KeysModel::FirstOptionalColumn);
    m_table->setItemDelegateForColumn(KeysModel::Limit, new LimitDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
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
    m_commands = new KeyCommands(
        m_context, [this] { return selected(); }, this, m_table);
    m_drawer = new KeyDrawer(m_context.control, *m_commands, *frame);
    frame->setScrollingContent(m_drawer);
    m_drawerHost = new DrawerHost(m_stack, frame, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_drawerHost, 1);
    connect(m_commands, &KeyCommands::keyMade, this, &KeysPage::showDrawer);
    connect(m_drawer, &KeyDrawer::costAsked, this,
            [this](const CostQuestion &question) { CostDialog::ask(m_context, question, this); });
    connect(m_drawer, &KeyDrawer::requestActivated, this, [this](const QUuid &id) {
        m_context.host.openPage(QStringLiteral("traffic"), QStringLiteral("id:") + id.toString());
    });
}

void KeysPage::buildActions()
{
    const auto onSelection = [this] {
        m_commands->refresh();
        if (m_drawerHost->isOpen() && current())
            showDrawer(current()->id);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, onSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_commands,
            &KeyCommands::refresh);

    auto *create = new QShortcut(QKeySequence::New, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(create, &QShortcut::activated, m_commands, &KeyCommands::createKey);
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
        m_commands->createKey();
    else if (!argument.isEmpty())
        showDrawer(QUuid(argument));
}

void KeysPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_looks = std::max(m_looks, 1);
    tick();
    refreshGauges();
    m_tickTimer.start();
    m_gaugeTimer.start();
}

void KeysPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tickTimer.stop();
    m_gaugeTimer.stop();
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
    if (m_looks > 0)
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
    m_group->setEnabled(!configuration->projects().empty());
    m_group->setToolTip(configuration->projects().empty() ? tr("There is no project yet.")
                                                          : tr("Keys of a project stand together"));
    // As it was left; from then on the button knows best, and what was written may come back late.
    if (!m_groupIsRead && !configuration->keys().empty()) {
        m_groupIsRead = true;
        m_group->setChecked(configuration->settings().ui.contains(groupedKey()));
    }
    const int row = m_model->rowOf(selected);
    if (row >= 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, KeysModel::Name)));
    refreshDrawer();
    refreshGauges();
    m_commands->refresh();
    refreshFace();
}

// The keys of a project stand together, behind its name.
void KeysPage::setGrouped(bool grouped)
{
    m_proxy->setGrouped(grouped);
    if (auto *fitter = m_table->findChild<ColumnFitter *>())
        fitter->setWanted(KeysModel::ProjectName, grouped);
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(KeysModel::ProjectName),
                        grouped ? 0 : int(KeysModel::ProjectName));
    placeResumeButtons();
}

void KeysPage::rememberGrouped(bool grouped)
{
    Settings settings = m_context.control.configuration()->settings();
    if (grouped)
        settings.ui.insert(groupedKey(), QStringLiteral("on"));
    else
        settings.ui.remove(groupedKey());
    m_context.control.updateSettings(settings); // not worth a message if it cannot be kept
}

void KeysPage::refreshSpend()
{
    m_looks = std::max(0, m_looks - 1);
    SpendQuery query;
    const QDate today = m_context.spend.today();
    const QDateTime monthStart = QDate(today.year(), today.month(), 1).startOfDay(query.zone);
    query.range.from = instantFromMicros(monthStart.toMSecsSinceEpoch() * 1000);
    query.range.until = instantFromMicros(monthStart.addMonths(1).toMSecsSinceEpoch() * 1000);
    query.groupBy = {Dimension::Key, Dimension::Agent};
    whenDone(m_context.control.spend(query), this, [this](const Result<std::vector<Spend>> &rows) {
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
    m_looks = LooksAfterNews;
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
            {tr("Create your first key"), [this] { m_commands->createKey(); }});
    else if (nothing)
        m_empty->setContent(QStringLiteral("search"), tr("No keys match"),
                            tr("No key has “%1” in its name, prefix, provider, agent or note.")
                                .arg(m_search->text().trimmed()),
                            {tr("Clear search"), [this] { m_search->clear(); }});
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_tableFrame);
    placeResumeButtons(); // a row that was filtered out lost its own
}

const VirtualKey *KeysPage::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->key(index.row()) : nullptr;
}

// The selected keys; where none is, the current one.
std::vector<VirtualKey> KeysPage::selected() const
{
    std::vector<VirtualKey> keys;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const VirtualKey *key = m_model->key(m_proxy->mapToSource(row).row()))
            keys.push_back(*key);
    }
    if (const VirtualKey *key = keys.empty() ? current() : nullptr)
        keys.push_back(*key);
    return keys;
}

void KeysPage::refreshGauges()
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    QHash<QUuid, LimitGauge> tightest;
    QHash<QUuid, std::vector<LimitGauge>> ofProjects;
    for (const Project &project : configuration->projects())
        ofProjects.insert(project.id, m_context.control.gauges(project.id));
    for (const VirtualKey &key : configuration->keys()) {
        if (key.revokedAt)
            continue;
        std::vector<LimitGauge> gauges = m_context.control.gauges(key.id);
        const std::vector<LimitGauge> shared = ofProjects.value(key.policy.project);
        gauges.insert(gauges.end(), shared.begin(), shared.end());
        if (const LimitGauge *fullest = tightestOf(gauges))
            tightest.insert(key.id, *fullest);
    }
    m_model->setTightest(std::move(tightest));
    if (m_drawerHost->isOpen())
        m_drawer->refreshGauges(m_context.spend.now());
}

// A paused key goes on at one click, where one sees that it is paused.
void KeysPage::placeResumeButtons()
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex at = m_proxy->index(row, KeysModel::State);
        const VirtualKey *key = m_model->key(m_proxy->mapToSource(at).row());
        const bool paused = key && stateOf(*key, m_context.spend.now()) == KeyState::Paused;
        if (paused == (m_table->indexWidget(at) != nullptr))
            continue;
        m_table->setIndexWidget(at, paused ? makeResumeButton(*key) : nullptr);
    }
}

QWidget *KeysPage::makeResumeButton(const VirtualKey &key)
{
    auto *cell = new QWidget;
    auto *resume = new QToolButton(cell);
    resume->setText(tr("Resume"));
    resume->setIcon(themedIcon(QStringLiteral("play"), IconColour::Accent));
    resume->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    resume->setFocusPolicy(Qt::StrongFocus);
    resume->setObjectName(QStringLiteral("keyResumeButton"));
    resume->setAccessibleName(tr("Resume %1").arg(key.name));
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 2, 2, 2);
    row->addStretch();
    row->addWidget(resume);
    connect(resume, &QToolButton::clicked, m_commands, [this, id = key.id] { m_commands->resume(id); });
    return cell;
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
    m_commands->fillMenu(menu);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace sluice
