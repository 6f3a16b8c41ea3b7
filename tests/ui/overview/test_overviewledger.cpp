// The Overview in the window, over a real database: what it shows is what the ledger says, by keyboard alone.
#include "core/simulator/demodata.h"
#include "core/storage/sqlitestorage.h"
#include "tests/support/fakecontrol.h"
#include "tests/support/noon.h"
#include "tests/support/patience.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/overview/busiestmodels.h"
#include "ui/overview/cachesessions.h"
#include "ui/overview/livecosttable.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/statcard.h"
#include "ui/overview/weeksummary.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace sluice;
using namespace std::chrono_literals;

class TestOverviewLedger final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        makeItNoon();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init();
    void cleanup();
    void cardsSayWhatTheLedgerSays();
    void modelsSayWhatTheLedgerSays_data();
    void modelsSayWhatTheLedgerSays();
    void theTableTwinSaysWhatTheLedgerSays();
    void theTableIsRemembered();
    void tabWalksTheCardsInReadingOrder();
    void enterOpens_data();
    void enterOpens();
    void theCacheCardSaysWhatBroke();
    void sessionsOpenTheirRequests();
    void lastWeekSaysWhatTheLedgerSays();
    void lastWeekIsDismissedOnce();
    void whatEndsIsSelectedNoMore();
    void triesAgain();

private:
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    void open();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    // The sums of the ledger itself.
    std::vector<Spend> ledger(const TimeRange &range, const std::vector<Dimension> &groupBy = {}) const;
    Spend sum(const TimeRange &range) const;
    static Instant startOf(QDate day)
    {
        return instantFromMicros(day.startOfDay().toMSecsSinceEpoch() * 1000);
    }
    static TimeRange today()
    {
        const QDate day = QDate::currentDate();
        return {startOf(day), startOf(day.addDays(1))};
    }
    static TimeRange lastHour()
    {
        const Instant end = std::chrono::floor<std::chrono::minutes>(SystemClock().now()) + 1min;
        return {end - 1h, end};
    }
    QDate weekStart() const
    {
        const QDate day = QDate::currentDate();
        const int first = int(QLocale().firstDayOfWeek());
        return day.addDays(-((day.dayOfWeek() - first + 7) % 7));
    }
    const StatCard::Figures &card(const char *name) const { return find<StatCard>(name)->figures(); }
    RequestRecord recent(size_t key, Instant at, qint64 read, qint64 written) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeControl> m_control;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
    DemoData m_data = {};
};

// A turn of a session named by its key's number.
RequestRecord TestOverviewLedger::recent(size_t key, Instant at, qint64 read, qint64 written) const
{
    RequestRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = at;
    record.keyId = m_data.keys[key].id;
    record.providerId = m_data.providers.front().id;
    record.providerName = m_data.providers.front().name;
    record.protocol = "messages";
    record.endpoint = "messages";
    record.modelAsked = record.modelServed = QStringLiteral("opus");
    record.agent = key == 0 ? QStringLiteral("claude-code") : QStringLiteral("codex");
    record.sessionId = QStringLiteral("session-%1").arg(key);
    record.projectDir = QStringLiteral("/home/ada/src/engine");
    record.outcome = Outcome::Done;
    record.status = 200;
    record.durationMicros = 1'500'000;
    record.ttftMicros = 400'000;
    record.usage.input = 100;
    record.usage.cacheRead = read;
    record.usage.cacheWrite5m = written;
    record.usage.output = 50;
    record.cost = Money::fromPico((read + written * 12) * 1'000'000 + qint64(key) * 7'000'000'000);
    record.cacheSaved = Money::fromPico(read * 9'000'000 - written * 2'000'000);
    return record;
}

void TestOverviewLedger::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_control = std::make_unique<FakeControl>();
    m_theme = std::make_unique<ThemeController>(*qApp);
    auto opened = SqliteStorage::open(m_dir->filePath(QStringLiteral("sluice.db")));
    QVERIFY(opened);
    m_control->ledger = std::move(opened).value();
    const Instant now = SystemClock().now();
    m_data = makeDemoData(now, 16);
    // The last hour is this test's own.
    std::erase_if(m_data.requests,
                  [now](const RequestRecord &record) { return now - record.startedAt < 1h; });
    RecordBatch turns;
    for (int turn = 0; turn < 4; ++turn)
        turns.push_back(recent(0, now - std::chrono::minutes(12 - turn * 2), turn == 0 ? 0 : 20'000,
                               turn == 0 ? 20'000 : 300));
    turns.push_back(recent(0, now - 4min, 0, 22'000));
    turns.back().changedBlock = "system";
    for (int turn = 0; turn < 3; ++turn)
        turns.push_back(recent(1, now - std::chrono::minutes(30 - turn), 9'000, 500));
    m_data.requests.insert(m_data.requests.end(), turns.begin(), turns.end());
    QVERIFY(m_control->ledger->append(m_data.requests));
    m_control->setConfiguration(m_data.settings, m_data.providers, m_data.keys);
    m_control->events = m_data.events;
}

void TestOverviewLedger::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_control.reset();
    m_dir.reset();
}

void TestOverviewLedger::open()
{
    m_window = std::make_unique<MainWindow>(*m_control, *m_theme);
    m_window->resize(1280, 900);
    m_window->show();
    m_window->openPage(QStringLiteral("overview"));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), LongEnough));
    QTRY_VERIFY(card("spendTodayCard").value != QStringLiteral("–"));
    QTRY_VERIFY(find<QTableView>("busiestModelsTable")->model()->rowCount() > 0);
}

std::vector<Spend> TestOverviewLedger::ledger(const TimeRange &range,
                                              const std::vector<Dimension> &groupBy) const
{
    SpendQuery query;
    query.range = range;
    query.groupBy = groupBy;
    query.latency = true;
    return m_control->ledger->spend(query).value();
}

Spend TestOverviewLedger::sum(const TimeRange &range) const
{
    const auto rows = ledger(range);
    return rows.empty() ? Spend() : rows.front();
}

void TestOverviewLedger::cardsSayWhatTheLedgerSays()
{
    open();
    const Spend day = sum(today());
    QCOMPARE(card("spendTodayCard").value, moneyText(day.cost, MoneyStyle::Sum));
    QCOMPARE(card("requestsCard").value, countText(day.requests));
    QCOMPARE(card("requestsCard").beside,
             QStringLiteral("%1 % failed")
                 .arg(QLocale().toString(100.0 * double(day.errors) / double(day.requests), 'f', 1)));
    QTRY_COMPARE(card("requestsCard").below,
                 QStringLiteral("First token p50 %1, p95 %2")
                     .arg(durationText(day.ttft.quantile(0.5)), durationText(day.ttft.quantile(0.95))));
    const QDate now = QDate::currentDate();
    QCOMPARE(card("spendWeekCard").value,
             moneyText(sum({startOf(weekStart()), startOf(now.addDays(1))}).cost, MoneyStyle::Sum));
    QCOMPARE(card("spendMonthCard").value,
             moneyText(sum({startOf(QDate(now.year(), now.month(), 1)), startOf(now.addDays(1))}).cost,
                       MoneyStyle::Sum));
    const double share = double(day.cached) / double(day.input) * 100;
    QTRY_COMPARE(find<QLabel>("cacheShareLabel")->text(),
                 QStringLiteral("%1 % of input from the cache").arg(qRound(share)));
}

void TestOverviewLedger::modelsSayWhatTheLedgerSays_data()
{
    QTest::addColumn<int>("times"); // that Ctrl+R is pressed
    QTest::addColumn<int>("days");  // back, today included; 0: since the first of the month
    QTest::newRow("today") << 0 << 1;
    QTest::newRow("7 days") << 1 << 7;
    QTest::newRow("this month") << 2 << 0;
}

void TestOverviewLedger::modelsSayWhatTheLedgerSays()
{
    QFETCH(const int, times);
    QFETCH(const int, days);
    open();
    find<QComboBox>("overviewRangeCombo")->setFocus();
    for (int i = 0; i < times; ++i)
        press(Qt::Key_R, Qt::ControlModifier);
    const QDate day = QDate::currentDate();
    const QDate first = days > 0 ? day.addDays(1 - days) : QDate(day.year(), day.month(), 1);
    std::vector<Spend> rows = ledger({startOf(first), startOf(day.addDays(1))}, {Dimension::Model});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Spend &a, const Spend &b) { return a.cost > b.cost; });
    const QAbstractItemModel *models = find<QTableView>("busiestModelsTable")->model();
    QTRY_COMPARE(models->rowCount(), int(rows.size()));
    QTRY_COMPARE(models->index(0, BusiestModelsModel::Requests).data().toString(),
                 countText(rows[0].requests));
    for (int row = 0; row < models->rowCount(); ++row) {
        const QString name = models->index(row, 0).data(BusiestModelsModel::NameRole).toString();
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&name](const Spend &one) { return one.group.front() == name; });
        QVERIFY2(found != rows.end(), qPrintable(name));
        const bool nothingPriced = found->unpriced > 0 && found->cost == Money();
        QCOMPARE(models->index(row, BusiestModelsModel::Requests).data().toString(),
                 countText(found->requests));
        QCOMPARE(models->index(row, BusiestModelsModel::Tokens).data().toString(),
                 tokensText(found->input + found->output));
        QCOMPARE(models->index(row, BusiestModelsModel::Cost).data().toString(),
                 nothingPriced ? QStringLiteral("Unpriced") : moneyText(found->cost, MoneyStyle::Sum));
    }
}

void TestOverviewLedger::theTableTwinSaysWhatTheLedgerSays()
{
    open();
    find<QComboBox>("overviewRangeCombo")->setFocus();
    QVERIFY(!find<QTableView>("liveCostTable")->isVisible());
    press(Qt::Key_T, Qt::ControlModifier);
    auto *table = find<QTableView>("liveCostTable");
    QTRY_VERIFY(table->isVisible());
    QTRY_VERIFY(table->hasFocus());
    const QAbstractItemModel *model = table->model();
    QCOMPARE(model->rowCount(), SpendBook::MinutesShown + 1);
    const int running = model->columnCount() - 1;
    QTRY_COMPARE(model->index(0, running).data().toString(),
                 moneyText(sum(lastHour()).cost, MoneyStyle::Sum));

    // Every key's column has its sum, and each minute is what the ledger says of it.
    for (const Spend &row : ledger(lastHour(), {Dimension::Key})) {
        const VirtualKey *key = m_control->configuration()->key(QUuid::fromString(row.group.front()));
        QVERIFY(key);
        int column = 1;
        while (column < running && model->headerData(column, Qt::Horizontal).toString() != key->name)
            ++column;
        QVERIFY2(column < running, qPrintable(key->name));
        QCOMPARE(model->index(0, column).data().toString(), moneyText(row.cost, MoneyStyle::Sum));
    }
    for (const Spend &minute : ledger(lastHour(), {Dimension::Minute})) {
        const QTime time = QDateTime::fromString(minute.group.front(), Qt::ISODate).toLocalTime().time();
        const QString name = clockText(time);
        for (int row = 1; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name)
                QCOMPARE(model->index(row, running - 1).data().toString(),
                         moneyText(minute.cost, MoneyStyle::Request));
        }
    }
    // Read aloud, a cell says where it is.
    press(Qt::Key_Down);
    const QString spoken = model->index(1, running).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QLatin1String("Running total: $")), qPrintable(spoken));

    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(find<QWidget>("liveCostChart")->isVisible());
    QVERIFY(find<QToolButton>("liveCostTableButton")->hasFocus());
}

void TestOverviewLedger::theTableIsRemembered()
{
    open();
    auto *button = find<QToolButton>("liveCostTableButton");
    button->setFocus();
    press(Qt::Key_Space);
    QVERIFY(find<QTableView>("liveCostTable")->isVisible());
    m_window.reset();
    open();
    QVERIFY(find<QTableView>("liveCostTable")->isVisible());
    QVERIFY(find<QToolButton>("liveCostTableButton")->isChecked());
}

void TestOverviewLedger::tabWalksTheCardsInReadingOrder()
{
    open();
    QTRY_VERIFY(find<QWidget>("weekSummaryCard")->isVisible());
    find<QComboBox>("overviewRangeCombo")->setFocus();
    QStringList walked;
    for (int i = 0; i < 40; ++i) {
        press(Qt::Key_Tab);
        const QString name = QApplication::focusWidget()->objectName();
        if (!find<QWidget>("overviewPage")->isAncestorOf(QApplication::focusWidget()))
            break;
        walked << name;
    }
    const QStringList wanted{
        QStringLiteral("weekSummaryOpenButton"), QStringLiteral("weekSummaryDismissButton"),
        QStringLiteral("spendTodayCard"),        QStringLiteral("spendWeekCard"),
        QStringLiteral("spendMonthCard"),        QStringLiteral("requestsCard"),
        QStringLiteral("liveCostTableButton"),   QStringLiteral("liveCostUsageButton"),
        QStringLiteral("busiestModelsTable"),    QStringLiteral("cacheSessions"),
        QStringLiteral("attentionList")};
    QStringList met;
    for (const QString &name : std::as_const(walked)) {
        if (wanted.contains(name))
            met << name;
    }
    QVERIFY2(met == wanted, qPrintable(walked.join(QLatin1Char(' '))));
}

void TestOverviewLedger::enterOpens_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("page");
    const auto row = [](const char *name, const char *page) {
        QTest::newRow(name) << QByteArray(name) << QString::fromLatin1(page);
    };
    row("spendTodayCard", "usage");
    row("spendWeekCard", "usage");
    row("spendMonthCard", "usage");
    row("requestsCard", "traffic");
    row("busiestModelsTable", "usage");
}

void TestOverviewLedger::enterOpens()
{
    QFETCH(const QByteArray, name);
    open();
    auto *widget = find<QWidget>(name.constData());
    widget->setFocus();
    if (auto *table = qobject_cast<QTableView *>(widget))
        table->setCurrentIndex(table->model()->index(0, 0));
    press(Qt::Key_Return);
    QTEST(m_window->currentPage(), "page");
}

void TestOverviewLedger::theCacheCardSaysWhatBroke()
{
    open();
    QTRY_VERIFY(find<QLabel>("cacheDropLabel")->isVisible());
    const QString text = find<QLabel>("cacheDropLabel")->text();
    QVERIFY2(text.contains(QLatin1String("claude-code: the system prompt changed")), qPrintable(text));
    // The turn before saved 20,000 × 9 less 300 × 2, so 8.97 a token; 20,300 were lost, writing 22,000 cost 2
    // each.
    const Money perTurn = Money::fromPico(20'300LL * 8'970'000 + 22'000LL * 2'000'000);
    QVERIFY2(text.contains(moneyText(perTurn, MoneyStyle::Request)), qPrintable(text));
    find<QToolButton>("cacheWhyButton")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(m_window->currentPage(), QStringLiteral("traffic"));
}

void TestOverviewLedger::sessionsOpenTheirRequests()
{
    open();
    auto *sessions = find<CacheSessions>("cacheSessions");
    QTRY_VERIFY(sessions->focusPolicy() == Qt::StrongFocus);
    sessions->setFocus();
    const QString first = sessions->accessibleDescription();
    QVERIFY2(first.contains(QLatin1String("claude-code in engine")), qPrintable(first));
    // 60,000 of 20,100 + 3 × 20,400 + 22,100.
    QVERIFY2(first.contains(QLatin1String("58 %")), qPrintable(first));
    press(Qt::Key_Down);
    QVERIFY(sessions->accessibleDescription() != first);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), QStringLiteral("traffic"));
    QCOMPARE(find<QLineEdit>("trafficFilterEdit")->text(), QStringLiteral("session:\"session-0\""));
}

void TestOverviewLedger::lastWeekSaysWhatTheLedgerSays()
{
    open();
    QTRY_VERIFY(find<QWidget>("weekSummaryCard")->isVisible());
    const TimeRange week{startOf(weekStart().addDays(-7)), startOf(weekStart())};
    const Spend total = sum(week);
    QCOMPARE(find<QLabel>("weekSpentLabel")->text(),
             moneyText(total.cost, MoneyStyle::Sum, false, total.unpriced));
    QCOMPARE(find<QLabel>("weekSavedLabel")->text(), moneyText(total.saved, MoneyStyle::Sum, true));
    const auto agents = ledger(week, {Dimension::Agent});
    const auto busiest = std::max_element(agents.begin(), agents.end(), [](const Spend &a, const Spend &b) {
        return (a.group.front().isEmpty() ? 0 : a.requests) < (b.group.front().isEmpty() ? 0 : b.requests);
    });
    QCOMPARE(find<QLabel>("weekBusiestLabel")->text(), busiest->group.front());
    const auto stopped = std::count_if(m_data.events.begin(), m_data.events.end(), [&](const auto &event) {
        return event.mode != GuardrailMode::Alert && event.createdAt >= week.from &&
               event.createdAt < week.until;
    });
    QTRY_COMPARE(find<QLabel>("weekStoppedLabel")->text(), countText(qint64(stopped)));
    find<QToolButton>("weekSummaryOpenButton")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(m_window->currentPage(), QStringLiteral("usage"));
    const QString shown = moneyText(total.cost, MoneyStyle::Sum);
    QTRY_VERIFY2(find<QLabel>("usageTotalLabel")->text().contains(shown),
                 qPrintable(find<QLabel>("usageTotalLabel")->text()));
}

void TestOverviewLedger::lastWeekIsDismissedOnce()
{
    open();
    QTRY_VERIFY(find<QWidget>("weekSummaryCard")->isVisible());
    find<QToolButton>("weekSummaryDismissButton")->setFocus();
    press(Qt::Key_Space);
    QVERIFY(!find<QWidget>("weekSummaryCard")->isVisible());
    QTest::mouseClick(find<QPushButton>("undoButton"), Qt::LeftButton);
    QVERIFY(find<QWidget>("weekSummaryCard")->isVisible());
    find<QToolButton>("weekSummaryDismissButton")->setFocus();
    press(Qt::Key_Space);
    m_window.reset();
    open();
    QVERIFY(!find<QWidget>("weekSummaryCard")->isVisible());
}

void TestOverviewLedger::whatEndsIsSelectedNoMore()
{
    open();
    RequestRecord one = recent(0, SystemClock().now(), 0, 0);
    RequestRecord two = recent(1, SystemClock().now() + 1s, 0, 0);
    one.outcome = two.outcome = Outcome::Running;
    m_control->record({one, two});
    auto *list = find<QListView>("runningList");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    one.outcome = Outcome::Done;
    m_control->record({one});
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(!list->currentIndex().isValid());
    press(Qt::Key_Delete);
    QVERIFY(m_control->calls.filter(QStringLiteral("stopRequest")).isEmpty());
    list->setCurrentIndex(list->model()->index(0, 0));
    press(Qt::Key_Delete);
    QCOMPARE(m_control->calls.filter(QStringLiteral("stopRequest")).size(), 1);
    QVERIFY(find<QLabel>("liveRateLabel")->text().contains(QLatin1String("requests/s")));
}

void TestOverviewLedger::triesAgain()
{
    m_control->failWith(Error{Error::Kind::Storage, QStringLiteral("The ledger is locked.")});
    m_window = std::make_unique<MainWindow>(*m_control, *m_theme);
    m_window->resize(1280, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), LongEnough));
    QTRY_COMPARE(card("spendTodayCard").below, QStringLiteral("The ledger is locked."));
    m_control->failWith({});
    find<StatCard>("spendTodayCard")->setFocus();
    press(Qt::Key_Return);
    QTRY_COMPARE(card("spendTodayCard").value, moneyText(sum(today()).cost, MoneyStyle::Sum));
    QCOMPARE(m_window->currentPage(), QStringLiteral("overview"));
}

QTEST_MAIN(TestOverviewLedger)
#include "test_overviewledger.moc"
