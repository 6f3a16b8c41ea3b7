#include "ui/overview/overviewpage.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/overview/attentionmodel.h"
#include "ui/overview/busiestmodels.h"
#include "ui/overview/card.h"
#include "ui/overview/gettingstarted.h"
#include "ui/overview/livecostchart.h"
#include "ui/overview/runningmodel.h"
#include "ui/overview/statcard.h"
#include "ui/overview/twolinedelegate.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace sluice {

namespace {

constexpr int TickMilliseconds = 1000;
constexpr int HistoryRequests = 500;

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

    QHBoxLayout *head = row(0);
    auto *title = new QLabel(tr("Overview"), content);
    title->setFont(scaledFont(font(), 1.4, QFont::DemiBold));
    m_age = new QLabel(content);
    m_age->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(title, 1);
    head->addWidget(m_age);

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

    m_running = new RunningModel(this);
    m_runningCard = new Card(tr("Now"), content);
    m_runningCard->setContent(listView("runningList", tr("Requests running now"), m_running));
    now->addWidget(m_runningCard, 4);

    QHBoxLayout *today = row(4);
    m_modelsCard = new Card(tr("Busiest models today"), content);
    m_models = new BusiestModelsTable(m_modelsCard);
    m_modelsCard->setContent(m_models, 9);
    today->addWidget(m_modelsCard, 7);

    m_attention = new AttentionModel(this);
    m_attentionCard = new Card(tr("Needs attention"), content);
    auto *clear = new QToolButton(m_attentionCard);
    clear->setText(tr("Dismiss"));
    clear->setAutoRaise(true);
    clear->setObjectName(QStringLiteral("attentionDismissButton"));
    clear->setToolTip(tr("Clear this list; Traffic keeps the requests"));
    connect(clear, &QToolButton::clicked, this, [this] {
        const LiveRequests before = m_live;
        m_live.clearFailures();
        updateLists();
        m_context.host.offerUndo(tr("The list was cleared."), [this, before] {
            m_live = before;
            updateLists();
        });
    });
    m_attentionCard->addToHeader(clear);
    m_attentionCard->setContent(listView("attentionList", tr("Needs attention"), m_attention));
    today->addWidget(m_attentionCard, 4);

    // Shares of the width are exact: no card asks for more than its part.
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_todayCard, m_weekCard, m_monthCard, m_requestsCard, m_chartCard,
                                          m_runningCard, m_modelsCard, m_attentionCard})
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
    connect(view, &QListView::activated, this, [this](const QModelIndex &index) {
        const QUuid id = index.data(Qt::UserRole).toUuid();
        openTraffic(QStringLiteral("id:%1").arg(id.toString(QUuid::WithoutBraces)));
    });
    return view;
}

void OverviewPage::connectSignals()
{
    for (StatCard *card : {m_todayCard, m_weekCard, m_monthCard, m_requestsCard})
        connect(card, &StatCard::clicked, this, [this] { openTraffic({}); });
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
        m_live.apply(batch);
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
    query.range = TimeRange{m_context.spend.now() - std::chrono::hours(24),
                            m_context.spend.now() + std::chrono::minutes(1)};
    m_context.control.requests(query).then(this, [this](const Result<RequestPage> &page) {
        if (!page) {
            m_attentionCard->setEmptyText(
                tr("The last requests could not be read. %1").arg(page.error().text));
            return;
        }
        m_live.reset(page.value().records);
        m_everUsed = m_everUsed || page.value().total > 0;
        updateAll();
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
    const Totals today = book.day(day);
    const Totals week = book.week(day);
    const Totals month = book.month(day);

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
    m_weekCard->setFigures(
        {moneyText(week.cost, MoneyStyle::Sum),
         {},
         week.unpriced > 0 ? unpricedText(week.unpriced)
                           : tr("since %1", "a day of the week")
                                 .arg(locale.dayName(book.weekStartOf(day).dayOfWeek(), QLocale::LongFormat)),
         week.unpriced > 0,
         {}});
    m_monthCard->setFigures({moneyText(month.cost, MoneyStyle::Sum),
                             {},
                             month.unpriced > 0
                                 ? unpricedText(month.unpriced)
                                 : locale.standaloneMonthName(day.month(), QLocale::LongFormat),
                             month.unpriced > 0,
                             {}});

    StatCard::Figures requests;
    requests.value = countText(today.requests);
    if (today.requests > 0)
        requests.beside =
            tr("%1 % failed", "a share")
                .arg(locale.toString(100.0 * double(today.failed) / double(today.requests), 'f', 1));
    const qint64 half = m_live.firstTokenQuantile(0.5);
    if (half >= 0)
        requests.below = tr("First token: %1, slowest 5 %: %2", "durations")
                             .arg(durationText(half), durationText(m_live.firstTokenQuantile(0.95)));
    m_requestsCard->setFigures(requests);
    m_requestsCard->setToolTip(tr("Time to the first byte of the answer: median and 95th percentile"));
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
    m_running->setRows(std::move(running), configuration, spend.now());
    m_attention->setRows(m_live.failures(), configuration, spend.now());
    m_attentionCard->setEmptyText(m_live.failures().empty() ? tr("Nothing needs you.") : QString());
    if (auto *dismiss = m_attentionCard->findChild<QToolButton *>(QStringLiteral("attentionDismissButton")))
        dismiss->setVisible(!m_live.failures().empty());
    auto models = spend.book().modelsOf(spend.today());
    m_modelsCard->setEmptyText(models.empty() ? tr("No model was used today.") : QString());
    m_models->setRows(std::move(models));
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
