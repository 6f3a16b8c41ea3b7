#include "ui/overview/overviewpage.h"

#include "core/control/async.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/overview/attentionmodel.h"
#include "ui/overview/busiestmodels.h"
#include "ui/overview/cachepanel.h"
#include "ui/overview/card.h"
#include "ui/overview/gettingstarted.h"
#include "ui/overview/livecostchart.h"
#include "ui/overview/runningmodel.h"
#include "ui/overview/statcard.h"
#include "ui/overview/twolinedelegate.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace sluice {

namespace {

constexpr int TickMilliseconds = 1000;
constexpr int HistoryRequests = 500;
constexpr size_t NoticesKept = 50;

double usd(Money amount)
{
    return double(amount.pico()) / double(Money::PicoPerUsd);
}

QString unpricedText(qint64 unpriced)
{
    return unpriced > 0 ? OverviewPage::tr("+ %n unpriced", nullptr, int(unpriced)) : QString();
}

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_figures(context.control, context.spend)
    , m_faces(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("overviewPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_dashboard = buildDashboard();
    m_starting = buildStarting();
    m_faces->addWidget(m_dashboard);
    m_faces->addWidget(m_starting);
    layout->addWidget(m_faces);
    connectSignals();
    askForHistory();
    askForNotices();
    updateAll();
}

QWidget *OverviewPage::buildDashboard()
{
    auto *content = new QWidget(this);
    auto *down = new QVBoxLayout(content);
    down->setContentsMargins(space::Large, space::Medium, space::Large, space::Large);
    down->setSpacing(space::Medium);
    const auto row = [down](int stretch) {
        auto *across = new QHBoxLayout;
        across->setSpacing(space::Medium);
        down->addLayout(across, stretch);
        return across;
    };

    down->addWidget(buildHead(content));

    QHBoxLayout *cards = row(0);
    m_todayCard = new StatCard(tr("Spend today"), QStringLiteral("spendTodayCard"), content);
    m_weekCard = new StatCard(tr("This week"), QStringLiteral("spendWeekCard"), content);
    m_monthCard = new StatCard(tr("This month"), QStringLiteral("spendMonthCard"), content);
    m_requestsCard = new StatCard(tr("Requests today"), QStringLiteral("requestsCard"), content);
    for (StatCard *card : {m_todayCard, m_weekCard, m_monthCard, m_requestsCard})
        cards->addWidget(card, 1);

    QHBoxLayout *now = row(5);
    m_chartCard = new Card(tr("Cost by key, last hour"), content);
    m_chart = new LiveCostChart(m_chartCard);
    m_chartCard->setContent(m_chart);
    now->addWidget(m_chartCard, 7);

    m_runningCard = buildRunning(content);
    now->addWidget(m_runningCard, 4);

    QHBoxLayout *today = row(4);
    m_modelsCard = new Card(tr("Busiest models"), content);
    m_models = new BusiestModelsTable(m_modelsCard);
    m_modelsCard->setContent(m_models, 9);
    today->addWidget(m_modelsCard, 5);
    m_cacheCard = new Card(tr("Prompt cache"), content);
    m_cacheCard->setObjectName(QStringLiteral("cacheCard"));
    m_cache = new CachePanel(m_cacheCard);
    m_cacheCard->setContent(m_cache);
    today->addWidget(m_cacheCard, 4);
    m_attentionCard = buildAttention(content);
    today->addWidget(m_attentionCard, 5);

    // Shares of the width are exact: no card asks for more than its part.
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_todayCard, m_weekCard, m_monthCard, m_requestsCard, m_chartCard,
                                          m_runningCard, m_modelsCard, m_cacheCard, m_attentionCard})
        card->setSizePolicy(QSizePolicy::Ignored, card->sizePolicy().verticalPolicy());
    m_chartCard->setMinimumHeight(232);
    m_modelsCard->setMinimumHeight(190);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *OverviewPage::buildHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *across = new QHBoxLayout(head);
    across->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("Overview"), head);
    title->setFont(scaledFont(font(), 1.4, QFont::DemiBold));
    m_range = new QComboBox(head);
    m_range->setObjectName(QStringLiteral("overviewRangeCombo"));
    m_range->setAccessibleName(tr("Range of models, cache and latencies"));
    m_range->setToolTip(tr("Range of models, cache and latencies (Ctrl+R)"));
    for (const UsageRange range : {UsageRange::Today, UsageRange::Last7Days, UsageRange::ThisMonth})
        m_range->addItem(UsageWords::range(range), int(range));
    connect(m_range, &QComboBox::currentIndexChanged, this,
            [this] { m_figures.setRange(UsageRange(m_range->currentData().toInt())); });
    m_age = new QLabel(head);
    m_age->setForegroundRole(QPalette::PlaceholderText);
    across->addWidget(title, 1);
    across->addWidget(m_age);
    across->addWidget(m_range);
    auto *next = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this,
            [this] { m_range->setCurrentIndex((m_range->currentIndex() + 1) % m_range->count()); });
    return head;
}

Card *OverviewPage::buildRunning(QWidget *parent)
{
    auto *card = new Card(tr("Now"), parent);
    m_running = new RunningModel(this);
    m_runningView = listView("runningList", tr("Requests running now"), m_running);
    m_stop = new QToolButton(card);
    m_stop->setText(tr("Stop"));
    m_stop->setIcon(themedIcon(QStringLiteral("stop")));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setAutoRaise(true);
    m_stop->setObjectName(QStringLiteral("runningStopButton"));
    m_stop->setToolTip(tr("End the selected request (Delete); its client sees the connection end"));
    connect(m_stop, &QToolButton::clicked, this, &OverviewPage::stopSelected);
    auto *remove = new QShortcut(QKeySequence::Delete, m_runningView, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &OverviewPage::stopSelected);
    connect(m_runningView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_stop->setEnabled(current.isValid()); });
    connect(m_running, &QAbstractItemModel::modelReset, this,
            [this] { m_stop->setEnabled(m_runningView->currentIndex().isValid()); });
    connect(m_runningView, &QListView::activated, this, [this](const QModelIndex &index) {
        const QUuid id = index.data(RunningModel::RequestIdRole).toUuid();
        openTraffic(QStringLiteral("id:%1").arg(id.toString(QUuid::WithoutBraces)));
    });
    m_stop->setEnabled(false);
    card->addToHeader(m_stop);
    card->setContent(m_runningView);
    return card;
}

Card *OverviewPage::buildAttention(QWidget *parent)
{
    auto *card = new Card(tr("Needs attention"), parent);
    m_attention = new AttentionModel(this);
    m_dismiss = new QToolButton(card);
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setObjectName(QStringLiteral("attentionDismissButton"));
    m_dismiss->setToolTip(tr("Clear this list; Traffic keeps the requests"));
    connect(m_dismiss, &QToolButton::clicked, this, &OverviewPage::dismissAll);
    QListView *view = listView("attentionList", tr("Needs attention"), m_attention);
    connect(view, &QListView::activated, this, [this](const QModelIndex &index) {
        const QString page = index.data(AttentionModel::PageRole).toString();
        if (!page.isEmpty())
            m_context.host.openPage(page, index.data(AttentionModel::ArgumentRole).toString());
    });
    card->addToHeader(m_dismiss);
    card->setContent(view);
    return card;
}

void OverviewPage::dismissAll()
{
    const QSet<QString> before = m_dismissed;
    for (const AttentionItem &item : m_attention->items())
        m_dismissed.insert(item.id);
    updateAttention();
    m_context.host.offerUndo(tr("The list was cleared."), [this, before] {
        m_dismissed = before;
        updateAttention();
    });
}

void OverviewPage::stopSelected()
{
    const QUuid id = m_runningView->currentIndex().data(RunningModel::RequestIdRole).toUuid();
    if (id.isNull())
        return;
    whenDone(m_context.control.stopRequest(id), this, [this](const Result<void> &stopped) {
        if (!stopped)
            m_context.host.showMessage({Message::Level::Error, stopped.error().text, {}, {}});
    });
}

QWidget *OverviewPage::buildStarting()
{
    auto *face = new QWidget(this);
    auto *layout = new QGridLayout(face);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    m_steps = new GettingStarted(m_context, face);
    layout->addWidget(m_steps, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 8);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(2, 2);
    return face;
}

QListView *OverviewPage::listView(const char *name, const QString &accessibleName, QAbstractItemModel *model)
{
    auto *view = new QListView(this);
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setItemDelegate(new TwoLineDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setUniformItemSizes(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

void OverviewPage::connectSignals()
{
    connect(m_todayCard, &StatCard::clicked, this, [this] { openUsage(QStringLiteral("range:today")); });
    connect(m_weekCard, &StatCard::clicked, this, [this] { openUsage(QStringLiteral("range:week")); });
    connect(m_monthCard, &StatCard::clicked, this, [this] { openUsage(QStringLiteral("range:month")); });
    connect(m_requestsCard, &StatCard::clicked, this, [this] { openTraffic({}); });
    connect(m_cache, &CachePanel::whyAsked, this, [this](const QUuid &id) {
        openTraffic(QStringLiteral("id:%1").arg(id.toString(QUuid::WithoutBraces)));
    });
    connect(&m_figures, &RangeFigures::changed, this, &OverviewPage::updateRangeFigures);
    connect(&m_context.control, &Control::noticed, this, [this](const Notice &notice) {
        m_notices.insert(m_notices.begin(), notice);
        if (m_notices.size() > NoticesKept)
            m_notices.pop_back();
        updateAttention();
    });
    m_tick.setInterval(TickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &OverviewPage::onTick);
    connect(&m_context.spend, &SpendFeed::changed, this, [this] {
        if (isVisible())
            updateAll();
        else
            updateFace();
    });
    connect(&m_context.control, &Control::configurationChanged, this, &OverviewPage::updateFace);
    connect(&m_context.control, &Control::recorded, this, [this](const RecordBatch &batch) {
        m_live.apply(batch, m_context.spend.now());
        const bool first = !m_everUsed && !batch.empty();
        m_everUsed = m_everUsed || !batch.empty();
        if (first)
            updateAll();
    });
}

void OverviewPage::askForHistory()
{
    RequestQuery query;
    query.limit = HistoryRequests;
    query.count = false;
    query.range = TimeRange{m_context.spend.now() - std::chrono::hours(24),
                            m_context.spend.now() + std::chrono::minutes(1)};
    whenDone(m_context.control.requests(query), this, [this](const Result<RequestPage> &page) {
        if (!page) {
            m_attentionCard->setEmptyText(
                tr("The last requests could not be read. %1").arg(page.error().text));
            return;
        }
        m_live.reset(page.value().records, m_context.spend.now());
        m_everUsed = m_everUsed || !page.value().records.empty();
        updateAll();
    });
}

void OverviewPage::askForNotices()
{
    whenDone(m_context.control.notices(int(NoticesKept), 0), this,
             [this](const Result<std::vector<Notice>> &notices) {
                 if (!notices)
                     return; // the list has other things to tell; the next notice comes by itself
                 m_notices = notices.value();
                 updateAttention();
             });
}

void OverviewPage::onTick()
{
    updateLists();
    if (++m_ticks % 2 == 0)
        updateChart();
    m_age->setText(
        m_context.spend.isRead()
            ? tr("updated %1", "an age: now, 12 s ago")
                  .arg(ageText(instantFromMicros(m_context.spend.readAt().toMSecsSinceEpoch() * 1000),
                               m_context.spend.now()))
            : QString());
}

void OverviewPage::updateAll()
{
    updateFace();
    updateCards();
    updateChart();
    updateLists();
}

void OverviewPage::updateFace()
{
    const SpendFeed &spend = m_context.spend;
    const ConfigurationPtr configuration = m_context.control.configuration();
    const auto &providers = configuration->providers();
    const auto &keys = configuration->keys();
    m_steps->update(
        std::any_of(providers.begin(), providers.end(),
                    [](const Provider &one) { return one.protocol != ProviderProtocol::Simulator; }),
        std::any_of(keys.begin(), keys.end(), [](const VirtualKey &key) { return !key.revokedAt; }));
    m_everUsed = m_everUsed || spend.book().month(spend.today()).requests > 0;
    const bool begin = spend.isRead() && !m_everUsed && spend.problem().isEmpty();
    m_faces->setCurrentWidget(begin ? m_starting : m_dashboard);
}

void OverviewPage::updateCards()
{
    const SpendFeed &spend = m_context.spend;
    const QDate day = spend.today();
    if (!spend.isRead()) {
        const QString why = spend.problem().isEmpty() ? QString() : spend.problem();
        for (StatCard *card : {m_todayCard, m_weekCard, m_monthCard, m_requestsCard})
            card->setFigures({QStringLiteral("–"), {}, why, !why.isEmpty(), {}});
        return;
    }
    const SpendBook &book = spend.book();
    const SpendTotals today = book.day(day);
    const SpendTotals week = book.week(day);
    const SpendTotals month = book.month(day);

    StatCard::Figures figures;
    figures.value = moneyText(today.cost, MoneyStyle::Sum);
    figures.below = unpricedText(today.unpriced);
    figures.belowIsWarning = today.unpriced > 0;
    const auto yesterday = spend.yesterdayByNow();
    if (today.unpriced == 0 && yesterday && *yesterday > Money()) {
        const double change = usd(today.cost) / usd(*yesterday) - 1;
        figures.below = tr("%1%2 % against yesterday by now", "plus or minus, number")
                            .arg(change < 0 ? QStringLiteral("−") : QStringLiteral("+"),
                                 QLocale().toString(qRound(std::abs(change) * 100)));
    }
    const auto hours = book.hoursOf(day);
    const int hour = QDateTime::fromMSecsSinceEpoch(microsOf(spend.now()) / 1000, book.zone()).time().hour();
    for (int i = 0; i <= hour; ++i)
        figures.bars.push_back(usd(hours[size_t(i)]));
    m_todayCard->setFigures(figures);
    m_todayCard->setToolTip(moneyText(today.cost, MoneyStyle::Exact, false, today.unpriced));

    const QLocale locale;
    const QString weekBudget = budgetText(BudgetPeriod::Week);
    const QString monthBudget = budgetText(BudgetPeriod::Month);
    m_weekCard->setFigures(
        {moneyText(week.cost, MoneyStyle::Sum),
         {},
         week.unpriced > 0 ? unpricedText(week.unpriced)
         : !weekBudget.isEmpty()
             ? weekBudget
             : tr("since %1", "a day of the week")
                   .arg(locale.dayName(book.weekStartOf(day).dayOfWeek(), QLocale::LongFormat)),
         week.unpriced > 0,
         {}});
    m_monthCard->setFigures({moneyText(month.cost, MoneyStyle::Sum),
                             {},
                             month.unpriced > 0 ? unpricedText(month.unpriced)
                             : !monthBudget.isEmpty()
                                 ? monthBudget
                                 : locale.standaloneMonthName(day.month(), QLocale::LongFormat),
                             month.unpriced > 0,
                             {}});

    StatCard::Figures requests;
    requests.value = countText(today.requests);
    if (today.requests > 0)
        requests.beside =
            tr("%1 % failed", "a share")
                .arg(locale.toString(100.0 * double(today.failed) / double(today.requests), 'f', 1));
    const LatencyCounts &ttft = m_figures.total().ttft;
    if (!ttft.isEmpty())
        requests.below = tr("First token p50 %1, p95 %2", "durations")
                             .arg(durationText(ttft.quantile(0.5)), durationText(ttft.quantile(0.95)));
    m_requestsCard->setFigures(requests);
    m_requestsCard->setToolTip(tr("Time to the first byte of the answer: median and 95th percentile. %1")
                                   .arg(UsageWords::range(m_figures.range())));
}

// "of $200.00, 32 %"; empty: the gateway has no such budget.
QString OverviewPage::budgetText(BudgetPeriod per) const
{
    for (const LimitGauge &gauge : m_context.control.gauges({})) {
        if (!gauge.budget || !gauge.money || gauge.budget->per != per || gauge.limit <= 0)
            continue;
        return tr("of %1, %2 %", "an amount, a percentage")
            .arg(moneyText(Money::fromPico(gauge.limit), MoneyStyle::Sum),
                 QLocale().toString(qRound(double(gauge.used) / double(gauge.limit) * 100)));
    }
    return {};
}

void OverviewPage::updateRangeFigures()
{
    m_caches = cacheHealth(m_live.recent());
    m_cacheCard->setEmptyText(m_figures.isRead()              ? QString()
                              : m_figures.problem().isEmpty() ? tr("Reading…")
                                                              : m_figures.problem());
    m_cache->setFigures(m_figures.total(), m_caches, m_context.spend.now());
    std::vector<NamedTotals> models = m_figures.models();
    m_modelsCard->setEmptyText(!m_figures.problem().isEmpty() ? m_figures.problem()
                               : models.empty()               ? tr("No model was used.")
                                                              : QString());
    m_models->setRows(std::move(models));
    updateCards();
    updateAttention();
}

void OverviewPage::updateAttention()
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    std::vector<LimitGauge> gauges = m_context.control.gauges({});
    const auto add = [&](const QUuid &subject) {
        for (LimitGauge &gauge : m_context.control.gauges(subject))
            gauges.push_back(std::move(gauge));
    };
    for (const VirtualKey &key : configuration->keys())
        add(key.id);
    for (const Project &project : configuration->projects())
        add(project.id);
    const std::vector<QString> unpriced = m_figures.unpricedModels();
    const Instant now = m_context.spend.now();
    auto items = attentionItems(
        {m_live.failures(), m_notices, m_caches, gauges, unpriced, *configuration, now}, m_dismissed);
    m_attentionCard->setEmptyText(items.empty() ? tr("Nothing needs you.") : QString());
    m_dismiss->setVisible(!items.empty());
    m_attention->setItems(std::move(items), now);
}

void OverviewPage::updateChart()
{
    const SpendFeed &spend = m_context.spend;
    auto rows = spend.book().lastHour(spend.now(), LiveCostChart::KeysShown);
    m_chartCard->setEmptyText(
        rows.empty()
            ? (spend.problem().isEmpty() ? tr("Nothing was spent in the last hour.") : spend.problem())
            : QString());
    m_chart->setRows(std::move(rows), m_context.control.configuration(), spend.now());
}

void OverviewPage::updateLists()
{
    const SpendFeed &spend = m_context.spend;
    const ConfigurationPtr configuration = m_context.control.configuration();
    auto running = m_live.running();
    m_runningCard->setEmptyText(running.empty() ? tr("Nothing is running.") : QString());
    QHash<QUuid, double> rates;
    for (const RequestRecord &record : running)
        rates.insert(record.id, m_live.tokenRate(record.id));
    m_running->setRows(std::move(running), configuration, spend.now());
    m_running->setRates(std::move(rates));
    updateAttention();
    m_figures.refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
    updateAll();
    onTick();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace sluice
