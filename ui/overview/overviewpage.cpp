#include "ui/overview/overviewpage.h"

#include "core/control/async.h"
#include "ui/common/costdialog.h"
#include "ui/common/format.h"
#include "ui/common/spendfeed.h"
#include "ui/overview/attentionmodel.h"
#include "ui/overview/busiestmodels.h"
#include "ui/overview/cachepanel.h"
#include "ui/overview/card.h"
#include "ui/overview/gettingstarted.h"
#include "ui/overview/livecostchart.h"
#include "ui/overview/livecostview.h"
#include "ui/overview/runningmodel.h"
#include "ui/overview/statcard.h"
#include "ui/overview/weeksummary.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace sluice {

namespace {

constexpr int TickMilliseconds = 1000;
constexpr int HistoryRequests = 500;
constexpr size_t NoticesKept = 50;
const QString liveCostKey = QStringLiteral("overview.liveCost");

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
    m_chart->setTableShown(m_context.control.configuration()->settings().ui.value(liveCostKey) ==
                           QLatin1String("table"));
    askForHistory();
    askForNotices();
    updateAll();
    showReading();
}

// Bars where the range's figures will stand; gone with the answer.
void OverviewPage::showReading()
{
    m_cacheCard->setLoading(!m_figures.isRead());
    m_modelsCard->setLoading(!m_figures.isRead());
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

void OverviewPage::connectSignals()
{
    // A card without a figure has nothing to open: it asks again.
    const auto opens = [this](StatCard *card, const QString &range) {
        connect(card, &StatCard::clicked, this, [this, range] {
            if (m_context.spend.isRead())
                openUsage(range);
            else
                m_context.spend.refresh();
        });
    };
    opens(m_todayCard, QStringLiteral("range:today"));
    opens(m_weekCard, QStringLiteral("range:week"));
    opens(m_monthCard, QStringLiteral("range:month"));
    const auto explains = [this](StatCard *card, const std::function<QDate(QDate)> &first,
                                 SpendTotals (SpendBook::*sum)(QDate) const) {
        connect(card, &StatCard::costAsked, this, [this, card, first, sum] {
            const QDate day = m_context.spend.today();
            explainSpend(card->accessibleName(), first(day), (m_context.spend.book().*sum)(day).cost);
        });
    };
    explains(
        m_todayCard, [](QDate day) { return day; }, &SpendBook::day);
    explains(
        m_weekCard, [this](QDate day) { return m_context.spend.book().weekStartOf(day); }, &SpendBook::week);
    explains(
        m_monthCard, [](QDate day) { return QDate(day.year(), day.month(), 1); }, &SpendBook::month);
    connect(m_requestsCard, &StatCard::clicked, this, [this] { openTraffic({}); });
    connect(m_models, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString name = index.data(BusiestModelsModel::NameRole).toString();
        openUsage(rangeWord() +
                  (name.isEmpty() ? QStringLiteral(" group:model") : QStringLiteral(" model:") + name));
    });
    connect(m_cache, &CachePanel::sessionAsked, this, [this](const SessionCache &session) {
        if (!session.session.isEmpty())
            openTraffic(QStringLiteral("session:\"%1\"").arg(session.session));
        else
            openTraffic(session.agent.isEmpty() ? QString()
                                                : QStringLiteral("agent:\"%1\"").arg(session.agent));
    });
    connect(m_chart, &LiveCostView::toggled, this, &OverviewPage::rememberTable);
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
    connect(&m_context.control, &Control::configurationChanged, this, &OverviewPage::updateAll);
    connect(&m_context.control, &Control::recorded, this, [this](const RecordBatch &batch) {
        m_live.apply(batch, m_context.spend.now());
        const bool first = !m_everUsed && !batch.empty();
        m_everUsed = m_everUsed || !batch.empty();
        if (first)
            updateAll();
    });
}

// From that day to the end of today.
void OverviewPage::explainSpend(const QString &title, const QDate &first, Money shown)
{
    const QTimeZone &zone = m_context.spend.book().zone();
    const auto startOf = [&zone](const QDate &day) {
        return instantFromMicros(day.startOfDay(zone).toMSecsSinceEpoch() * 1000);
    };
    CostQuestion question;
    question.title = title;
    if (m_context.spend.isRead())
        question.shown = shown;
    question.range = {startOf(first), startOf(m_context.spend.today().addDays(1))};
    CostDialog::ask(m_context, question, this);
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
            m_historyProblem = tr("The last requests could not be read. %1").arg(page.error().text);
            updateAttention();
            return;
        }
        m_historyProblem.clear();
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
        const QString why = spend.problem();
        for (StatCard *card : {m_todayCard, m_weekCard, m_monthCard, m_requestsCard}) {
            card->setFigures({QStringLiteral("–"), {}, why, !why.isEmpty(), {}});
            card->setLoading(why.isEmpty());
            card->setToolTip(why.isEmpty() ? QString() : tr("Click to try again"));
        }
        return;
    }
    for (StatCard *card : {m_todayCard, m_weekCard, m_monthCard, m_requestsCard}) {
        card->setLoading(false);
        card->setToolTip({});
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
    const QString problem = m_figures.isRead() ? QString() : m_figures.problem();
    const auto again = [this] { m_figures.refresh(); };
    const bool reading = !m_figures.isRead() && problem.isEmpty();
    m_cacheCard->setLoading(reading);
    m_modelsCard->setLoading(reading);
    m_cacheCard->setProblem(problem, again);
    m_cache->setFigures(m_figures.total(), m_caches, m_context.spend.now());
    std::vector<NamedTotals> models = m_figures.models();
    m_modelsCard->setProblem(problem, again);
    if (problem.isEmpty() && !reading && models.empty())
        m_modelsCard->setEmptyText(tr("No model was used."));
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
    if (items.empty() && !m_historyProblem.isEmpty()) {
        m_attentionCard->setProblem(m_historyProblem, [this] { askForHistory(); });
    } else {
        m_attentionCard->setProblem({}, {});
        m_attentionCard->setEmptyText(items.empty() ? tr("Nothing needs you.") : QString());
    }
    m_dismiss->setVisible(!items.empty());
    m_attention->setItems(std::move(items), now);
}

void OverviewPage::updateChart()
{
    const SpendFeed &spend = m_context.spend;
    auto rows = spend.book().lastHour(spend.now(), LiveCostChart::KeysShown);
    const bool reading = !spend.isRead() && spend.problem().isEmpty();
    m_chartCard->setLoading(reading);
    m_chartCard->setEmptyText(
        rows.empty() && !reading
            ? (spend.problem().isEmpty() ? tr("Nothing was spent in the last hour.") : spend.problem())
            : QString());
    m_chart->setRows(std::move(rows), m_context.control.configuration(), spend.now());
}

void OverviewPage::updateLists()
{
    const SpendFeed &spend = m_context.spend;
    const ConfigurationPtr configuration = m_context.control.configuration();
    auto running = m_live.running();
    QHash<QUuid, double> rates;
    double tokensPerSecond = 0;
    for (const RequestRecord &record : running) {
        const double rate = m_live.tokenRate(record.id);
        rates.insert(record.id, rate);
        tokensPerSecond += std::max(0.0, rate);
    }
    showRates(int(running.size()), tokensPerSecond);
    // What ended is selected no more: "Stop" must not mean its neighbour all of a sudden.
    const QUuid chosen = m_runningView->currentIndex().data(RunningModel::RequestIdRole).toUuid();
    if (!chosen.isNull() && std::none_of(running.begin(), running.end(),
                                         [&chosen](const auto &record) { return record.id == chosen; }))
        m_runningView->setCurrentIndex({});
    m_runningCard->setEmptyText(running.empty() ? tr("Nothing is running.") : QString());
    m_running->setRows(std::move(running), configuration, spend.now());
    m_running->setRates(std::move(rates));
    updateAttention();
    m_figures.refresh();
}

// "12.4 requests/s · 340 tokens/s"
void OverviewPage::showRates(int running, double tokensPerSecond)
{
    const double perSecond = m_context.control.status().requestsPerSecond;
    const QString requests = QLocale().toString(perSecond, 'f', perSecond < 10 ? 1 : 0);
    m_rates->setText(tokensPerSecond > 0 ? tr("%1 requests/s · %2 tokens/s", "two numbers")
                                               .arg(requests, tokensText(qRound64(tokensPerSecond)))
                                         : tr("%1 requests/s", "a number").arg(requests));
    m_rates->setToolTip(
        tr("%Ln request(s) running now; requests a second are the mean of the last ten", nullptr, running));
}

QString OverviewPage::rangeWord() const
{
    switch (m_figures.range()) {
    case UsageRange::Last7Days:
        return QStringLiteral("range:week");
    case UsageRange::ThisMonth:
        return QStringLiteral("range:month");
    default:
        return QStringLiteral("range:today");
    }
}

void OverviewPage::toggleTable()
{
    const bool table = !m_chart->showsTable();
    m_chart->setTableShown(table);
    if (table)
        m_chart->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    else
        m_tableToggle->setFocus(Qt::ShortcutFocusReason);
    rememberTable(table);
}

void OverviewPage::rememberTable(bool table)
{
    Settings settings = m_context.control.configuration()->settings();
    settings.ui[liveCostKey] = table ? QStringLiteral("table") : QStringLiteral("chart");
    m_context.control.updateSettings(settings); // how a chart is shown is not worth a message
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
    m_week->refresh();
    updateAll();
    onTick();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace sluice
