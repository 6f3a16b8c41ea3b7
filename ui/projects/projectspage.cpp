// The Projects page.
#include "ui/projects/projectspage.h"

#include "core/control/async.h"
#include "ui/common/drawer.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/limitbars.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/keys/keyactions.h"
#include "ui/projects/projectactions.h"
#include "ui/projects/projectdialog.h"
#include "ui/projects/projectdrawer.h"
#include "ui/projects/projectsmodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace sluice {

namespace {

constexpr int GaugeInterval = 1000;
constexpr int SpendInterval = 2000; // if something was recorded
constexpr int LooksAfterNews = 2;
constexpr qint64 UsualRaise = 5 * Money::PicoPerUsd;

} // namespace

ProjectsPage::ProjectsPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ProjectsModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_keyActions(new KeyActions(context, this))
    , m_actions(new ProjectActions(context, this))
{
    setObjectName(QStringLiteral("projectsPage"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(ProjectsModel::SortRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Large, 0, 0);
    column->setSpacing(space::Medium);
    buildTools();
    buildTable();
    buildActions();

    m_gaugeTimer.setInterval(GaugeInterval);
    m_spendTimer.setInterval(SpendInterval);
    connect(&m_gaugeTimer, &QTimer::timeout, this, &ProjectsPage::refreshGauges);
    connect(&m_spendTimer, &QTimer::timeout, this, [this] {
        if (m_looks > 0)
            refreshSpend();
    });
    connect(&m_context.control, &Control::configurationChanged, this, &ProjectsPage::refreshProjects);
    connect(&m_context.control, &Control::recorded, this, [this] { m_looks = LooksAfterNews; });
    connect(&m_context.control, &Control::repriced, this, [this] { m_looks = std::max(m_looks, 1); });
    refreshProjects();
}

void ProjectsPage::buildTools()
{
    m_new =
        new QPushButton(themedIcon(QStringLiteral("plus"), IconColour::OnAccent), tr("New project"), this);
    m_new->setObjectName(QStringLiteral("projectsNewButton"));
    m_new->setToolTip(tr("New project (Ctrl+N)"));
    makePrimary(m_new);
    connect(m_new, &QPushButton::clicked, this, &ProjectsPage::createProject);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::Large, 0, space::Large, 0);
    tools->addWidget(makePageTitle(tr("Projects"), this));
    tools->addStretch();
    tools->addWidget(m_new);
    static_cast<QVBoxLayout *>(layout())->addLayout(tools);
}

void ProjectsPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("projectsTable"));
    m_table->setAccessibleName(tr("Projects"));
    m_table->setModel(m_proxy);
    const std::initializer_list<std::pair<int, int>> widths = {{ProjectsModel::Keys, 64},
                                                               {ProjectsModel::Limit, 300},
                                                               {ProjectsModel::MonthSpend, 136},
                                                               {ProjectsModel::Note, 220}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    setUpTable(
        m_table,
        {ProjectsModel::Name, 140, {ProjectsModel::Note, ProjectsModel::MonthSpend, ProjectsModel::Keys}});
    m_table->setItemDelegateForColumn(ProjectsModel::Limit, new LimitDelegate(m_table));
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        showDrawer(index.data(ProjectsModel::ProjectIdRole).toUuid());
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &ProjectsPage::showMenu);

    m_empty = new EmptyState;
    m_empty->setContent(QStringLiteral("projects"), tr("No projects yet"),
                        tr("A project is a group of keys that share a budget: the strictest limit wins, the "
                           "key's own or the project's."),
                        {tr("Create your first project"), [this] { createProject(); }});
    m_stack = new QStackedWidget;
    m_tableFrame = makeTableFrame(m_table);
    m_stack->addWidget(m_tableFrame);
    m_stack->addWidget(m_empty);
    auto *frame = new Drawer;
    frame->setObjectName(QStringLiteral("projectDrawer"));
    m_drawer = new ProjectDrawer(m_context.control, *frame);
    frame->setScrollingContent(m_drawer);
    m_drawerHost = new DrawerHost(m_stack, frame, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_drawerHost, 1);
    connect(m_drawer, &ProjectDrawer::editRequested, this, &ProjectsPage::edit);
    connect(m_drawer, &ProjectDrawer::raiseRequested, this, &ProjectsPage::raise);
    connect(m_drawer, &ProjectDrawer::removeRequested, this, &ProjectsPage::remove);
    connect(m_drawer, &ProjectDrawer::costAsked, this,
            [this](const CostQuestion &question) { CostDialog::ask(m_context, question, this); });
    connect(m_drawer, &ProjectDrawer::keyActivated, this, [this](const QUuid &id) {
        m_context.host.openPage(QStringLiteral("keys"), id.toString(QUuid::WithoutBraces));
    });
}

void ProjectsPage::buildActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys,
                            void (ProjectsPage::*run)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        m_table->addAction(action);
    };
    add("projectEditAction", tr("Edit…"), Qt::Key_Return, &ProjectsPage::edit);
    add("projectRaiseAction", tr("Raise by $5 today"), {}, &ProjectsPage::raise);
    add("projectRemoveAction", tr("Remove"), QKeySequence::Delete, &ProjectsPage::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_drawerHost->isOpen() && current())
            showDrawer(current()->id);
    });
    auto *create = new QShortcut(QKeySequence::New, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(create, &QShortcut::activated, this, &ProjectsPage::createProject);
    auto *preview = new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(preview, &QShortcut::activated, this, [this] {
        if (const Project *project = current())
            showDrawer(project->id);
    });
}

void ProjectsPage::openWith(const QString &argument)
{
    if (argument == QLatin1String("new"))
        createProject();
    else if (!argument.isEmpty())
        showDrawer(QUuid(argument));
}

void ProjectsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSpend();
    refreshGauges();
    m_gaugeTimer.start();
    m_spendTimer.start();
}

void ProjectsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_gaugeTimer.stop();
    m_spendTimer.stop();
}

void ProjectsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_drawer)
        refreshProjects();
}

void ProjectsPage::refreshProjects()
{
    const QUuid selected = m_table->currentIndex().data(ProjectsModel::ProjectIdRole).toUuid();
    m_model->setProjects(m_context.control.configuration(), isDark(palette()));
    const int row = m_model->rowOf(selected);
    if (row >= 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, ProjectsModel::Name)));
    m_looks = std::max(m_looks, 1); // a key may have come or gone
    refreshGauges();
    refreshDrawer();
    refreshFace();
}

void ProjectsPage::refreshSpend()
{
    m_looks = std::max(0, m_looks - 1);
    SpendQuery query;
    const QDate today = m_context.spend.today();
    const QDateTime monthStart = QDate(today.year(), today.month(), 1).startOfDay(query.zone);
    query.range.from = instantFromMicros(monthStart.toMSecsSinceEpoch() * 1000);
    query.range.until = instantFromMicros(monthStart.addMonths(1).toMSecsSinceEpoch() * 1000);
    query.groupBy = {Dimension::Key};
    whenDone(m_context.control.spend(query), this, [this](const Result<std::vector<Spend>> &rows) {
        const QString id = QStringLiteral("projects-spend");
        if (!rows) {
            m_context.host.showMessage(
                {Message::Level::Error,
                 tr("What the projects used could not be read: %1").arg(rows.error().text),
                 {{tr("Retry"), [this] { refreshSpend(); }}},
                 id});
            return;
        }
        m_context.host.dismissMessage(id);
        onSpend(rows.value());
    });
}

void ProjectsPage::onSpend(const std::vector<Spend> &rows)
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    QHash<QUuid, ProjectActivity> activity;
    for (const Spend &row : rows) {
        const VirtualKey *key = configuration->key(QUuid(row.group[0]));
        if (!key || key->policy.project.isNull())
            continue;
        ProjectActivity &of = activity[key->policy.project];
        of.cost += row.cost;
        of.requests += row.requests;
        of.unpriced += row.unpriced;
        of.estimated += row.estimated;
    }
    m_model->setActivity(std::move(activity));
    refreshDrawer();
}

void ProjectsPage::refreshGauges()
{
    QHash<QUuid, LimitGauge> tightest;
    for (const Project &project : m_context.control.configuration()->projects()) {
        const std::vector<LimitGauge> gauges = m_context.control.gauges(project.id);
        if (const LimitGauge *fullest = tightestOf(gauges))
            tightest.insert(project.id, *fullest);
    }
    m_model->setTightest(std::move(tightest), m_context.spend.now());
    if (m_drawerHost->isOpen())
        m_drawer->refreshGauges(m_context.spend.now());
}

void ProjectsPage::refreshFace()
{
    const bool none = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_tableFrame);
}

const Project *ProjectsPage::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->project(index.row()) : nullptr;
}

void ProjectsPage::showDrawer(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_drawer->showProject(*m_model->project(row), *m_model, m_context.spend.now());
    m_drawerHost->open();
    const QModelIndex shown = m_proxy->mapFromSource(m_model->index(row, ProjectsModel::Name));
    if (shown.isValid() && shown.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(shown);
}

void ProjectsPage::refreshDrawer()
{
    if (!m_drawerHost->isOpen())
        return;
    const int row = m_model->rowOf(m_drawer->shownId());
    if (row >= 0)
        m_drawer->showProject(*m_model->project(row), *m_model, m_context.spend.now());
    else
        m_drawerHost->close();
}

void ProjectsPage::showMenu(const QPoint &at)
{
    if (!m_table->indexAt(at).isValid() || !current())
        return;
    QMenu menu(this);
    menu.addActions(m_table->actions());
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void ProjectsPage::createProject()
{
    auto *dialog = new ProjectDialog(m_context.control, this);
    connect(dialog, &ProjectDialog::saved, this, [this](const Project &project) { showDrawer(project.id); });
    dialog->open();
}

void ProjectsPage::edit()
{
    if (const Project *project = current())
        (new ProjectDialog(m_context.control, *project, this))->open();
}

void ProjectsPage::raise()
{
    const Project *project = current();
    if (!project)
        return;
    if (const auto per = raisablePeriod(m_context.control.gauges(project->id), project->governance))
        m_keyActions->raise(project->id, *per, Money::fromPico(UsualRaise));
}

void ProjectsPage::remove()
{
    if (const Project *project = current())
        m_actions->remove(*project);
}

} // namespace sluice
