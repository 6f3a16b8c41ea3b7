// The Traffic page: what it is made of, and how live requests and history meet in it.
#include "ui/traffic/trafficpage.h"

#include "core/control/control.h"
#include "ui/common/charttheme.h"
#include "ui/common/drawer.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/traffic/columnmemory.h"
#include "ui/traffic/filteredit.h"
#include "ui/traffic/savedfilterbutton.h"
#include "ui/traffic/trafficdrawer.h"
#include "ui/traffic/traffichistory.h"
#include "ui/traffic/trafficmodel.h"
#include "ui/traffic/trafficproxy.h"
#include "ui/traffic/traffictable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

namespace sluice {

namespace {

constexpr int Capacity = 5000;
constexpr int FilterDelay = 120; // ms after the last key
constexpr int TickInterval = 250;

} // namespace

TrafficPage::TrafficPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new TrafficModel(Capacity, this))
    , m_proxy(new TrafficProxy(*m_model, this))
{
    setObjectName(QStringLiteral("trafficPage"));
    m_history = new TrafficHistory(
        m_context.control, *m_model, [this](const RequestRecord &record) { return m_proxy->accepts(record); },
        this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Large, 0, 0);
    column->setSpacing(space::Medium);
    buildTools();
    buildTable();
    addShortcuts();

    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(FilterDelay);
    connect(&m_filterTimer, &QTimer::timeout, this, &TrafficPage::applyFilter);
    m_tickTimer.setInterval(TickInterval);
    connect(&m_tickTimer, &QTimer::timeout, this, [this] { m_model->tick(m_context.spend.now()); });
    connect(m_history, &TrafficHistory::aboutToChange, this, &TrafficPage::onHistoryAboutToChange);
    connect(m_history, &TrafficHistory::changed, this, &TrafficPage::onHistoryChanged);
    connect(&m_context.control, &Control::recorded, this, &TrafficPage::onRecorded);
    connect(&m_context.control, &Control::configurationChanged, this, &TrafficPage::refreshNames);
    connect(&m_context.control, &Control::statusChanged, this, [this] { refreshFace(); });
    refreshNames();
    refreshCounts();
    refreshFace();
}

void TrafficPage::buildTools()
{
    m_filterEdit =
        new FilterEdit([this] { return valuesSeen(); },
                       [this] { return filterHistory(m_context.control.configuration()->settings()); }, this);
    m_filterEdit->setPlaceholderText(tr("Filter: words, or key: model: status:error cost>0.10"));
    m_filterEdit->setObjectName(QStringLiteral("trafficFilterEdit"));
    m_filterEdit->setAccessibleName(tr("Filter requests"));
    m_filterEdit->setToolTip(
        tr("key: model: provider: agent: project: session: status:200|4xx|error|refused|running "
           "is:stream|redacted|unpriced|estimated|translated\n"
           "cost>0.10 tokens>50k ttft>2s time>10s since:14:00. A minus negates, a comma means or.\n"
           "Arrow down shows the filters of before."));
    connect(m_filterEdit, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    connect(m_filterEdit, &FilterEdit::used, this, &TrafficPage::rememberUsed);

    m_saved = new SavedFilterButton(m_context, this);
    connect(m_saved, &SavedFilterButton::chosen, this, &TrafficPage::openWith);

    m_follow = new QPushButton(themedIcon(QStringLiteral("chevron-down")), tr("Follow"), this);
    m_follow->setObjectName(QStringLiteral("trafficFollowButton"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest request in view (End)"));
    connect(m_follow, &QPushButton::toggled, this, &TrafficPage::setFollowing);

    m_columns = new QPushButton(tr("Columns"), this);
    m_columns->setObjectName(QStringLiteral("trafficColumnsButton"));
    m_columns->setToolTip(tr("Choose the columns. Drag their headers to another place."));
    m_columns->setMenu(new QMenu(m_columns));

    m_export = new QPushButton(themedIcon(QStringLiteral("download")), tr("Export…"), this);
    m_export->setObjectName(QStringLiteral("trafficExportButton"));
    m_export->setToolTip(tr("Save every request that the filter lets through (Ctrl+E)"));
    connect(m_export, &QPushButton::clicked, this, &TrafficPage::chooseExport);

    m_count = new ToneLabel(Tone::Muted, this);
    m_count->setWordWrap(false);
    m_count->setObjectName(QStringLiteral("trafficCountLabel"));

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::Large, 0, space::Large, 0);
    tools->setSpacing(space::Small);
    tools->addWidget(makePageTitle(tr("Traffic"), this));
    tools->addSpacing(space::Small);
    tools->addWidget(m_filterEdit, 1);
    tools->addWidget(m_saved);
    tools->addWidget(m_follow);
    tools->addWidget(m_columns);
    tools->addWidget(m_export);

    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(tools);
    column->addLayout(makeNotes());
}

QBoxLayout *TrafficPage::makeNotes()
{
    m_meaning = makeMutedLabel({}, this);
    m_meaning->setObjectName(QStringLiteral("trafficFilterMeaning"));
    m_meaning->hide();
    m_filterError = new ToneLabel(Tone::Bad, this);
    m_filterError->setObjectName(QStringLiteral("trafficFilterError"));
    m_filterError->hide();
    m_sortHint = makeMutedLabel({}, this);
    m_sortHint->setObjectName(QStringLiteral("trafficSortHint"));
    m_sortHint->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_meaning);
    words->addWidget(m_filterError);
    words->addWidget(m_sortHint);
    words->addStretch();
    auto *notes = new QHBoxLayout;
    notes->setContentsMargins(space::Large, 0, space::Large, 0);
    notes->setSpacing(space::Large);
    notes->addLayout(words, 1);
    notes->addWidget(m_count, 0, Qt::AlignTop);
    return notes;
}

void TrafficPage::buildTable()
{
    m_table = new TrafficTable;
    m_table->setObjectName(QStringLiteral("trafficTable"));
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(m_proxy);
    const std::initializer_list<std::pair<int, int>> widths = {
        {TrafficModel::Time, 104},      {TrafficModel::Key, 124},         {TrafficModel::Agent, 144},
        {TrafficModel::Status, 128},    {TrafficModel::Tokens, 144},      {TrafficModel::Cost, 84},
        {TrafficModel::FirstToken, 72}, {TrafficModel::Duration, 84},     {TrafficModel::RequestId, 260},
        {TrafficModel::Session, 220},   {TrafficModel::ProjectName, 120}, {TrafficModel::Bytes, 150}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    setUpTable(m_table,
               {TrafficModel::ModelName,
                150,
                {TrafficModel::RequestId, TrafficModel::Client, TrafficModel::Session, TrafficModel::Bytes,
                 TrafficModel::Protocol, TrafficModel::Guard, TrafficModel::Route, TrafficModel::ProjectName,
                 TrafficModel::Provider, TrafficModel::FirstToken, TrafficModel::Agent,
                 TrafficModel::Duration, TrafficModel::Tokens}},
               TrafficModel::FirstOptionalColumn);
    m_columnMemory = new ColumnMemory(*m_table, m_context.control, QStringLiteral("traffic.columns"));
    connect(m_columns->menu(), &QMenu::aboutToShow, this,
            [this] { m_columnMemory->fillMenu(m_columns->menu()); });
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        openRow(index);
        m_drawer->setFocus(); // Enter goes in, Space only looks
    });
    connect(m_table, &QTableView::clicked, this, &TrafficPage::openRow);
    connect(m_table, &QTableView::customContextMenuRequested, this, &TrafficPage::showMenu);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &TrafficPage::onScrolled);
    // The view learns how long it is after it was told of new rows: the end has moved meanwhile.
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_following)
            goToEnd();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &TrafficPage::onSorted);

    m_newRows = new QPushButton(m_table);
    m_newRows->setObjectName(QStringLiteral("trafficNewRowsButton"));
    m_newRows->setIcon(themedIcon(QStringLiteral("chevron-down"), IconColour::OnAccent));
    m_newRows->setFocusPolicy(Qt::NoFocus);
    makePrimary(m_newRows);
    m_newRows->hide();
    connect(m_newRows, &QPushButton::clicked, this, [this] { setFollowing(true); });

    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_tableFrame = makeTableFrame(m_table);
    m_stack->addWidget(m_tableFrame);
    m_stack->addWidget(m_empty);

    auto *frame = new Drawer;
    frame->setObjectName(QStringLiteral("trafficDrawer"));
    m_drawer = new TrafficDrawer(m_context, *frame);
    frame->content()->addWidget(m_drawer);
    m_drawerHost = new DrawerHost(m_stack, frame, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_drawerHost, 1);
}

void TrafficPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence::Find, [this] {
        if (m_drawerHost->isOpen() && m_drawer->startSearch())
            return;
        m_filterEdit->setFocus();
        m_filterEdit->selectAll();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_saved->save(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { chooseExport(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { clearView(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { walk(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { walk(1); });
    add(QKeySequence(Qt::Key_F5), [this] { m_history->retry(); });
}

void TrafficPage::openWith(const QString &argument)
{
    if (argument.startsWith(QLatin1String("id:"))) {
        m_filterEdit->clear();
        applyFilter();
        openRequest(QUuid(argument.mid(3)));
        return;
    }
    m_filterEdit->setText(argument);
    applyFilter();
}

void TrafficPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setHeld(!m_following);
    if (!m_history->isStarted())
        m_history->start(databaseFilter(), !m_proxy->filter().isEmpty());
    m_model->tick(m_context.spend.now());
    if (m_model->hasRunning())
        m_tickTimer.start();
    if (m_following)
        goToEnd();
    refreshCounts();
}

// A table that nobody sees is not touched; what comes meanwhile waits.
void TrafficPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tickTimer.stop();
    m_model->setHeld(true);
}

void TrafficPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_drawer)
        refreshNames();
}

bool TrafficPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        placeNewRowsButton();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_End && key->modifiers() == Qt::NoModifier) {
            setFollowing(true);
            return true;
        }
        if (key->key() == Qt::Key_Space) {
            openRow(m_table->currentIndex());
            return true;
        }
        if (key->key() == Qt::Key_Menu) {
            showMenuAtCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TrafficPage::onHistoryAboutToChange()
{
    m_scrolling = true; // what moves from here to onHistoryChanged() is no wish of the reader
    m_table->markPlace();
}

void TrafficPage::onHistoryChanged()
{
    m_table->keepPlace();
    m_scrolling = false;
    if (m_following)
        goToEnd();
    tellProblem();
    refreshCounts();
    refreshFace();
    readMoreIfAtEdge();
}

// The reader is near the first row, or there are not enough to fill the table.
void TrafficPage::readMoreIfAtEdge()
{
    if (!isVisible() || m_history->isReading() || !m_history->problem().isEmpty() || m_proxy->horizon())
        return;
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool sorted = m_proxy->sortColumn() >= 0;
    const bool atEnd = bar->value() >= bar->maximum() - bar->pageStep();
    if (m_model->hasGap() && atEnd && !sorted)
        return m_history->readNewer();
    const bool atEdge = sorted ? atEnd : bar->value() <= bar->pageStep();
    if (atEdge && m_history->hasOlder() && m_model->room() > 0)
        m_history->readOlder();
}

void TrafficPage::onRecorded(const RecordBatch &batch)
{
    m_model->append(batch);
    if (!isVisible())
        return;
    if (m_following)
        goToEnd();
    if (m_model->hasRunning() && !m_tickTimer.isActive())
        m_tickTimer.start();
    else if (!m_model->hasRunning())
        m_tickTimer.stop();
    refreshCounts();
    refreshFace();
    if (!m_drawerHost->isOpen())
        return;
    const auto shown = std::find_if(batch.begin(), batch.end(), [this](const RequestRecord &record) {
        return record.id == m_drawer->shownId();
    });
    const int row = m_model->rowOf(m_drawer->shownId());
    if (shown != batch.end() && row >= 0)
        showInDrawer(m_model->record(row));
}

void TrafficPage::refreshNames()
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    QHash<QUuid, TrafficModel::KeyLook> looks;
    for (const VirtualKey &key : configuration->keys())
        looks.insert(key.id, {key.name, keyColour(*configuration, key.id, isDark(palette()))});
    m_model->setKeys(std::move(looks));
    QHash<QUuid, QString> projects;
    for (const Project &project : configuration->projects())
        projects.insert(project.id, project.name);
    m_model->setProjects(std::move(projects));
    refreshFace();
}

void TrafficPage::applyFilter()
{
    m_filterTimer.stop();
    if (m_filterEdit->isComposing())
        return;
    const TrafficFilter filter = TrafficFilter::parse(m_filterEdit->text(), QDateTime::currentDateTime());
    m_meaning->setText(filter.meaning());
    m_meaning->setVisible(!filter.isEmpty());
    QStringList problems;
    for (const TrafficFilter::Problem &problem : filter.problems())
        problems += tr("%1 (at character %2)").arg(problem.reason).arg(problem.position + 1);
    m_filterError->setText(problems.join(QLatin1Char('\n')));
    m_filterError->setVisible(!problems.isEmpty());
    m_filterEdit->setProblems(filter.problems());
    m_saved->setFilter(m_filterEdit->text(), filter.meaning());
    if (m_model->hasGap())
        setFollowing(true); // from the end the way back begins again
    m_proxy->setFilter(filter);
    if (m_history->isStarted() || isVisible())
        m_history->start(databaseFilter(), !filter.isEmpty());
    refreshCounts();
    refreshFace();
    if (m_following)
        goToEnd();
}

void TrafficPage::setFollowing(bool following)
{
    m_following = following;
    m_follow->setChecked(following);
    if (following) {
        if (m_proxy->sortColumn() >= 0)
            m_table->sortByColumn(-1, Qt::AscendingOrder);
        m_following = true; // sorting ended it
        m_follow->setChecked(true);
    }
    const bool gap = m_model->hasGap();
    m_model->setHeld(!following || !isVisible());
    if (gap && !m_model->hasGap())
        m_history->gapWasLeft();
    if (following)
        goToEnd();
    refreshCounts();
}

void TrafficPage::goToEnd()
{
    m_scrolling = true;
    m_table->scrollToBottom();
    m_scrolling = false;
}

// Leaving the end by hand holds the table still; coming back to it follows again.
void TrafficPage::onScrolled()
{
    if (m_scrolling || !isVisible())
        return;
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() && !m_model->hasGap();
    if (m_proxy->sortColumn() < 0 && atEnd != m_following)
        setFollowing(atEnd);
    readMoreIfAtEdge();
}

void TrafficPage::onSorted()
{
    const int column = m_table->horizontalHeader()->sortIndicatorSection();
    const bool sorted = column >= 0 && column < TrafficModel::ColumnCount;
    if (sorted && m_following)
        setFollowing(false);
    if (sorted)
        //: %1 is the title of a column
        m_sortHint->setText(
            tr("Sorted by %1: new requests wait at the bottom. A third click on the title, or "
               "Follow, brings back the order of time.")
                .arg(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    m_sortHint->setVisible(sorted);
}

} // namespace sluice
