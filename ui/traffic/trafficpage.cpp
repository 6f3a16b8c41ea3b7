// The Traffic page.
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
#include "ui/traffic/trafficdrawer.h"
#include "ui/traffic/trafficexport.h"
#include "ui/traffic/trafficmodel.h"
#include "ui/traffic/trafficproxy.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>

namespace sluice {

namespace {

constexpr int Capacity = 5000;
constexpr int HistoryAtStart = 500;
constexpr int FilterDelay = 120; // ms after the last key
constexpr int TickInterval = 250;

// The term that stands for a cell's value; empty where none does.
QString termFor(const RequestRecord &record, const QString &keyName, int column)
{
    const auto term = [](const char *name, const QString &value) {
        return value.isEmpty() ? QString() : QStringLiteral("%1:\"%2\"").arg(QLatin1String(name), value);
    };
    switch (column) {
    case TrafficModel::Key:
        return term("key", keyName);
    case TrafficModel::Agent:
        return term("agent", record.agent);
    case TrafficModel::ModelName:
        return term("model", record.modelAsked);
    case TrafficModel::Provider:
        return term("provider", record.providerName);
    case TrafficModel::Session:
        return term("session", record.sessionId);
    case TrafficModel::Status:
        if (record.outcome == Outcome::Running)
            return QStringLiteral("status:running");
        return record.status > 0 ? QStringLiteral("status:%1").arg(record.status) : QString();
    default:
        return {};
    }
}

} // namespace

TrafficPage::TrafficPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new TrafficModel(Capacity, this))
    , m_proxy(new TrafficProxy(*m_model, this))
{
    setObjectName(QStringLiteral("trafficPage"));
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
    connect(&m_context.control, &Control::recorded, this, &TrafficPage::onRecorded);
    connect(&m_context.control, &Control::configurationChanged, this, &TrafficPage::refreshKeys);
    connect(&m_context.control, &Control::statusChanged, this, [this] { refreshFace(); });
    refreshKeys();
    refreshCounts();
    refreshFace();
}

void TrafficPage::buildTools()
{
    m_filterEdit = makeSearchEdit(tr("Filter: words, or key: model: status:error cost>0.10"), this);
    m_filterEdit->setObjectName(QStringLiteral("trafficFilterEdit"));
    m_filterEdit->setAccessibleName(tr("Filter requests"));
    m_filterEdit->setToolTip(
        tr("key: model: provider: agent: session: status:200|4xx|error|refused|running "
           "is:stream|unpriced|estimated\n"
           "cost>0.10 tokens>50k ttft>2s time>10s since:14:00. A minus negates, a comma means or."));
    connect(m_filterEdit, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));

    m_follow = new QPushButton(themedIcon(QStringLiteral("chevron-down")), tr("Follow"), this);
    m_follow->setObjectName(QStringLiteral("trafficFollowButton"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest request in view (End)"));
    connect(m_follow, &QPushButton::toggled, this, &TrafficPage::setFollowing);

    m_export = new QPushButton(themedIcon(QStringLiteral("download")), tr("Export…"), this);
    m_export->setObjectName(QStringLiteral("trafficExportButton"));
    m_export->setToolTip(tr("Save what is listed as CSV (Ctrl+E)"));
    connect(m_export, &QPushButton::clicked, this, &TrafficPage::exportCsv);

    m_count = new ToneLabel(Tone::Muted, this);
    m_count->setWordWrap(false);
    m_count->setObjectName(QStringLiteral("trafficCountLabel"));

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::Large, 0, space::Large, 0);
    tools->setSpacing(space::Small);
    tools->addWidget(makePageTitle(tr("Traffic"), this));
    tools->addSpacing(space::Small);
    tools->addWidget(m_filterEdit, 1);
    tools->addWidget(m_count);
    tools->addSpacing(space::Small);
    tools->addWidget(m_follow);
    tools->addWidget(m_export);

    m_meaning = makeMutedLabel({}, this);
    m_meaning->setObjectName(QStringLiteral("trafficFilterMeaning"));
    m_meaning->hide();
    m_filterError = new ToneLabel(Tone::Bad, this);
    m_filterError->setObjectName(QStringLiteral("trafficFilterError"));
    m_filterError->hide();
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(space::Large, 0, space::Large, 0);
    notes->setSpacing(2);
    notes->addWidget(m_meaning);
    notes->addWidget(m_filterError);

    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(tools);
    column->addLayout(notes);
}

void TrafficPage::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("trafficTable"));
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(m_proxy);
    const std::initializer_list<std::pair<int, int>> widths = {
        {TrafficModel::Time, 76},       {TrafficModel::Key, 124},     {TrafficModel::Agent, 144},
        {TrafficModel::Status, 128},    {TrafficModel::Tokens, 144},  {TrafficModel::Cost, 84},
        {TrafficModel::FirstToken, 72}, {TrafficModel::Duration, 84}, {TrafficModel::RequestId, 260},
        {TrafficModel::Session, 220}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    setUpTable(m_table,
               {TrafficModel::ModelName,
                150,
                {TrafficModel::RequestId, TrafficModel::Client, TrafficModel::Session, TrafficModel::Protocol,
                 TrafficModel::Provider, TrafficModel::FirstToken, TrafficModel::Agent,
                 TrafficModel::Duration, TrafficModel::Tokens}},
               TrafficModel::FirstOptionalColumn);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, &TrafficPage::openRow);
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
        m_filterEdit->setFocus();
        m_filterEdit->selectAll();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportCsv(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { walk(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { walk(1); });
    add(QKeySequence(Qt::Key_F5), [this] { loadHistory(); });
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
    if (!m_historyAsked)
        loadHistory();
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
    if (event->type() == QEvent::PaletteChange && m_count)
        refreshKeys();
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
    }
    return QWidget::eventFilter(watched, event);
}

void TrafficPage::loadHistory()
{
    m_historyAsked = true;
    RequestQuery query;
    query.limit = HistoryAtStart;
    query.count = false;
    m_context.control.requests(query).then(this,
                                           [this](const Result<RequestPage> &page) { onHistory(page); });
}

void TrafficPage::onHistory(const Result<RequestPage> &page)
{
    const QString messageId = QStringLiteral("traffic-history");
    if (!page) {
        Message message;
        message.level = Message::Level::Error;
        message.text = tr("Earlier requests could not be read: %1").arg(page.error().text);
        message.actions = {{tr("Retry"), [this] { loadHistory(); }}};
        message.id = messageId;
        m_context.host.showMessage(message);
        return;
    }
    m_context.host.dismissMessage(messageId);
    m_model->prepend(page.value().records);
    refreshCounts();
    refreshFace();
    if (m_following)
        goToEnd();
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
    const int row = m_drawerHost->isOpen() ? m_model->rowOf(m_drawer->shownId()) : -1;
    const auto shown = [&](const RequestRecord &record) { return record.id == m_drawer->shownId(); };
    if (row >= 0 && std::any_of(batch.begin(), batch.end(), shown))
        m_drawer->showRecord(m_model->record(row), m_model->keyName(m_model->record(row)));
}

void TrafficPage::refreshKeys()
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    QHash<QUuid, TrafficModel::KeyLook> looks;
    for (const VirtualKey &key : configuration->keys())
        looks.insert(key.id, {key.name, keyColour(*configuration, key.id, isDark(palette()))});
    m_model->setKeys(std::move(looks));
    refreshFace();
}

void TrafficPage::applyFilter()
{
    m_filterTimer.stop();
    const TrafficFilter filter = TrafficFilter::parse(m_filterEdit->text(), QDateTime::currentDateTime());
    m_meaning->setText(filter.meaning());
    m_meaning->setVisible(!filter.isEmpty());
    QStringList problems;
    for (const TrafficFilter::Problem &problem : filter.problems())
        problems += tr("%1 (at character %2)").arg(problem.reason).arg(problem.position + 1);
    m_filterError->setText(problems.join(QLatin1Char('\n')));
    m_filterError->setVisible(!problems.isEmpty());
    m_proxy->setFilter(filter);
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
    m_model->setHeld(!following || !isVisible());
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
    if (m_scrolling || !isVisible() || m_proxy->sortColumn() >= 0)
        return;
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    if (atEnd != m_following)
        setFollowing(atEnd);
}

void TrafficPage::onSorted()
{
    const bool sorted = m_table->horizontalHeader()->sortIndicatorSection() >= 0 &&
                        m_table->horizontalHeader()->sortIndicatorSection() < TrafficModel::ColumnCount;
    if (sorted && m_following)
        setFollowing(false);
}

void TrafficPage::refreshCounts()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? all == 1 ? tr("1 request") : tr("%Ln requests", nullptr, all)
                                  //: %1 and %2 are numbers: how many pass the filter, how many there are
                                  : tr("%1 of %2").arg(countText(shown), countText(all)));
    m_export->setEnabled(shown > 0);

    const auto &waiting = m_model->waiting();
    const auto fresh = std::count_if(waiting.begin(), waiting.end(), [this](const RequestRecord &record) {
        return m_proxy->accepts(record);
    });
    m_newRows->setVisible(fresh > 0 && isVisible());
    if (fresh > 0) {
        m_newRows->setText(tr("%Ln new", nullptr, int(fresh)));
        placeNewRowsButton();
    }
}

void TrafficPage::placeNewRowsButton()
{
    m_newRows->adjustSize();
    m_newRows->move((m_table->width() - m_newRows->width()) / 2,
                    m_table->height() - m_newRows->height() - space::Large);
}

void TrafficPage::refreshFace()
{
    const bool empty = m_proxy->rowCount() == 0;
    if (empty)
        showEmpty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_tableFrame);
}

void TrafficPage::showEmpty()
{
    if (m_model->rowCount() > 0) {
        m_empty->setContent(QStringLiteral("filter"), tr("No requests match"),
                            tr("Nothing that is listed matches “%1”.").arg(m_filterEdit->text().trimmed()),
                            {tr("Clear filter"), [this] { openWith({}); }});
        return;
    }
    const QString address = m_context.control.status().address;
    const QString sentence =
        address.isEmpty() ? tr("The gateway is not running. Requests appear here as they arrive.")
                          : tr("Point an agent at %1. What it asks appears here as it happens.").arg(address);
    m_empty->setContent(
        QStringLiteral("traffic"), tr("No requests yet"), sentence,
        {tr("Connect an agent"),
         [this] { m_context.host.openPage(QStringLiteral("keys"), QStringLiteral("new")); }},
        {tr("Send a test request"), [this] {
             m_context.control.sendTestRequest().then(this, [this](const Result<void> &sent) {
                 if (!sent)
                     m_context.host.showMessage({Message::Level::Error, sent.error().text, {}, {}});
             });
         }});
}

void TrafficPage::openRow(const QModelIndex &index)
{
    if (index.isValid())
        openRequest(index.data(TrafficModel::RequestIdRole).toUuid());
}

void TrafficPage::openRequest(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const RequestRecord &record = m_model->record(row);
    m_drawer->showRecord(record, m_model->keyName(record));
    m_drawerHost->open();
    const QModelIndex shown = m_proxy->mapFromSource(m_model->index(row, TrafficModel::Time));
    if (shown.isValid() && m_table->currentIndex().row() != shown.row()) {
        m_table->setCurrentIndex(shown);
        m_table->scrollTo(shown);
    }
}

void TrafficPage::walk(int step)
{
    const int row = m_table->currentIndex().row() + step;
    if (!m_drawerHost->isOpen() || row < 0 || row >= m_proxy->rowCount())
        return;
    m_table->setCurrentIndex(m_proxy->index(row, TrafficModel::Time));
    openRow(m_table->currentIndex());
}

void TrafficPage::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    const RequestRecord &record = m_model->record(m_proxy->mapToSource(index).row());
    const QString term = termFor(record, m_model->keyName(record), index.column());
    const QUuid id = record.id;
    QMenu menu(this);
    menu.addAction(tr("Show details"), this, [this, id] { openRequest(id); });
    if (!term.isEmpty()) {
        menu.addAction(tr("Only this"), this, [this, term] { addToFilter(term); });
        menu.addAction(tr("Not this"), this, [this, term] { addToFilter(QLatin1Char('-') + term); });
    }
    menu.addSeparator();
    const int row = index.row();
    menu.addAction(tr("Copy row"), this,
                   [this, row] { QGuiApplication::clipboard()->setText(rowAsText(*m_table, row)); });
    menu.addAction(tr("Copy row as JSON"), this,
                   [this, row] { QGuiApplication::clipboard()->setText(rowAsJson(*m_table, row)); });
    menu.addAction(tr("Copy request id"), this, [id] {
        QGuiApplication::clipboard()->setText(QStringLiteral("req_") +
                                              QString::fromLatin1(id.toRfc4122().toHex()));
    });
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void TrafficPage::addToFilter(const QString &term)
{
    const QString text = m_filterEdit->text().trimmed();
    openWith(text.isEmpty() ? term : text + QLatin1Char(' ') + term);
}

void TrafficPage::exportCsv()
{
    if (m_proxy->rowCount() == 0)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        QStringLiteral("sluice-requests-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export requests"),
                                                      QDir(folder).filePath(name), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    // Written beside and renamed: a failure leaves no half file.
    QSaveFile file(path);
    bool good = file.open(QIODevice::WriteOnly) && file.write(trafficCsvHeader()) >= 0;
    for (int row = 0; good && row < m_proxy->rowCount(); ++row) {
        const RequestRecord &record = m_model->record(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
        good = file.write(trafficCsvLine(record, m_model->keyName(record))) >= 0;
    }
    good = good && file.commit();
    if (good)
        m_context.host.showMessage(
            {Message::Level::Success,
             tr("Saved as %1, %Ln lines.", nullptr, m_proxy->rowCount()).arg(QDir::toNativeSeparators(path)),
             {},
             {}});
    else
        m_context.host.showMessage(
            {Message::Level::Error,
             tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString()),
             {},
             {}});
}

} // namespace sluice
