// The Overview: figures from the ledger, figures from what arrives, failures, first steps.
#include "tests/support/fakecontrol.h"
#include "tests/support/noon.h"
#include "tests/support/patience.h"
#include "ui/common/theme.h"
#include "ui/overview/attention.h"
#include "ui/overview/attentionmodel.h"
#include "ui/overview/busiestmodels.h"
#include "ui/overview/runningmodel.h"
#include "ui/overview/statcard.h"
#include "ui/overview/twolinedelegate.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace sluice;

namespace {

RequestRecord finished(const char *cost, const char *model = "gpt-x")
{
    RequestRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = SystemClock().now();
    record.outcome = Outcome::Done;
    record.status = 200;
    record.modelAsked = QString::fromLatin1(model);
    record.usage.input = 1000;
    record.usage.output = 10;
    record.cost = Money::fromDecimal(cost);
    return record;
}

} // namespace

class TestOverview : public QObject
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
    void showsWhatTheLedgerSays();
    void addsWhatArrives();
    void neverShowsUnpricedAsNothing();
    void saysWhyThereAreNoFigures();
    void listsFailures();
    void listsWhatRuns();
    void beginsWithThreeSteps();
    void ticksSteps();
    void sendsATestRequest();
    void saysWhyTheTestRequestFailed();
    void cardsOpenPages_data();
    void cardsOpenPages();
    void rangeChangesModelsAndCache();
    void tellsWhatTheCacheDid();
    void stopsWhatIsSelected();
    void saysHowFastATextComes();
    void listsWhatNeedsAttention_data();
    void listsWhatNeedsAttention();
    void comparesWithBudgets();
    void modelsKeepTheRules();

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
    QString value(const char *card) const { return find<StatCard>(card)->figures().value; }

    std::unique_ptr<FakeControl> m_control;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestOverview::init()
{
    m_control = std::make_unique<FakeControl>();
    m_theme = std::make_unique<ThemeController>(*qApp);
}

void TestOverview::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_control.reset();
}

void TestOverview::open()
{
    m_window = std::make_unique<MainWindow>(*m_control, *m_theme);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), LongEnough));
}

void TestOverview::showsWhatTheLedgerSays()
{
    m_control->seed({finished("1.25"), finished("2.17", "opus")});
    open();
    QTRY_COMPARE(value("spendTodayCard"), QStringLiteral("$3.42"));
    QCOMPARE(value("spendWeekCard"), QStringLiteral("$3.42"));
    QCOMPARE(value("spendMonthCard"), QStringLiteral("$3.42"));
    QCOMPARE(value("requestsCard"), QStringLiteral("2"));
    const QAbstractItemModel *models = find<QTableView>("busiestModelsTable")->model();
    QTRY_COMPARE(models->rowCount(), 2);
    QCOMPARE(models->index(0, BusiestModelsModel::ModelName).data().toString(), QStringLiteral("opus"));
    QCOMPARE(models->index(0, BusiestModelsModel::Share).data().toString(), QStringLiteral("63 %"));
    QVERIFY(find<QWidget>("liveCostChart")->isVisible());
    QCOMPARE(find<QWidget>("liveCostChart")->accessibleDescription(),
             QStringLiteral("$3.42 in the last hour"));
}

void TestOverview::addsWhatArrives()
{
    m_control->seed({finished("1.00")});
    open();
    QTRY_COMPARE(value("spendTodayCard"), QStringLiteral("$1.00"));
    RequestRecord running = finished("0.50");
    running.outcome = Outcome::Running;
    m_control->record({running, finished("2.00")});
    QTRY_COMPARE(value("spendTodayCard"), QStringLiteral("$3.00"));
    running.outcome = Outcome::Done;
    m_control->record({running});
    QTRY_COMPARE(value("spendTodayCard"), QStringLiteral("$3.50"));
    QCOMPARE(value("requestsCard"), QStringLiteral("3"));
}

void TestOverview::neverShowsUnpricedAsNothing()
{
    RequestRecord unpriced = finished("0", "local");
    unpriced.cost.reset();
    m_control->seed({unpriced});
    open();
    QTRY_VERIFY(find<StatCard>("spendTodayCard")->figures().below.contains(QLatin1String("1 unpriced")));
    QVERIFY(find<StatCard>("spendMonthCard")->figures().belowIsWarning);
    const QAbstractItemModel *models = find<QTableView>("busiestModelsTable")->model();
    QTRY_COMPARE(models->index(0, BusiestModelsModel::Cost).data().toString(), QStringLiteral("Unpriced"));
}

void TestOverview::saysWhyThereAreNoFigures()
{
    m_control->failWith(Error{Error::Kind::Storage, QStringLiteral("The ledger is locked.")});
    open();
    QTRY_COMPARE(find<StatCard>("spendTodayCard")->figures().below, QStringLiteral("The ledger is locked."));
    QCOMPARE(value("spendTodayCard"), QStringLiteral("–"));
}

void TestOverview::listsFailures()
{
    RequestRecord refused = finished("0");
    refused.outcome = Outcome::Refused;
    refused.error = QStringLiteral("The key was revoked.");
    m_control->seed({refused});
    open();
    const QAbstractItemModel *list = find<QListView>("attentionList")->model();
    QTRY_COMPARE(list->rowCount(), 1);
    QCOMPARE(list->index(0, 0).data().toString(), QStringLiteral("The key was revoked."));

    QTest::mouseClick(find<QToolButton>("attentionDismissButton"), Qt::LeftButton);
    QCOMPARE(list->rowCount(), 0);
    QTest::mouseClick(find<QPushButton>("undoButton"), Qt::LeftButton);
    QCOMPARE(list->rowCount(), 1);
}

void TestOverview::listsWhatRuns()
{
    VirtualKey key;
    key.id = QUuid::createUuid();
    key.name = QStringLiteral("codex");
    key.hash = QByteArray(32, 'k');
    m_control->setConfiguration({}, {}, {key});
    m_control->seed({finished("1")});
    open();
    RequestRecord running = finished("0.0210");
    running.keyId = key.id;
    running.outcome = Outcome::Running;
    m_control->record({running});
    const QAbstractItemModel *list = find<QListView>("runningList")->model();
    QTRY_COMPARE(list->rowCount(), 1);
    QCOMPARE(list->index(0, 0).data().toString(), QStringLiteral("codex"));
    QCOMPARE(list->index(0, 0).data(TwoLineDelegate::EndRole).toString(), QStringLiteral("$0.0210"));
    running.outcome = Outcome::Done;
    m_control->record({running});
    QTRY_COMPARE(list->rowCount(), 0);
}

void TestOverview::beginsWithThreeSteps()
{
    open();
    QTRY_VERIFY(find<QWidget>("gettingStartedPanel")->isVisible());
    QVERIFY(!find<StatCard>("spendTodayCard")->isVisible());
    m_control->record({finished("0.01")});
    QTRY_VERIFY(!find<QWidget>("gettingStartedPanel")->isVisible());
    QVERIFY(find<StatCard>("spendTodayCard")->isVisible());
}

void TestOverview::ticksSteps()
{
    open();
    auto *panel = find<QWidget>("gettingStartedPanel");
    const auto done = [panel] {
        int ticks = 0;
        for (const QToolButton *tick : panel->findChildren<QToolButton *>())
            ticks += tick->accessibleName() == QLatin1String("Done") ? 1 : 0;
        return ticks;
    };
    QCOMPARE(done(), 0);
    Provider simulator;
    simulator.protocol = ProviderProtocol::Simulator;
    m_control->setConfiguration({}, {simulator}, {});
    QCOMPARE(done(), 0); // the simulator is there anyway
    Provider provider;
    provider.id = QUuid::createUuid();
    m_control->setConfiguration({}, {simulator, provider}, {VirtualKey()});
    QCOMPARE(done(), 2);
}

void TestOverview::sendsATestRequest()
{
    m_control->onSendTestRequest = [this] { m_control->record({finished("0.001")}); };
    open();
    QTRY_VERIFY(find<QWidget>("gettingStartedPanel")->isVisible());
    QTest::mouseClick(find<QPushButton>("sendTestRequestButton"), Qt::LeftButton);
    QVERIFY(m_control->calls.contains(QStringLiteral("sendTestRequest")));
    QTRY_VERIFY(find<StatCard>("requestsCard")->isVisible());
    QTRY_COMPARE(value("requestsCard"), QStringLiteral("1"));
}

void TestOverview::saysWhyTheTestRequestFailed()
{
    open();
    QTRY_VERIFY(find<QWidget>("gettingStartedPanel")->isVisible());
    m_control->failWith(Error{Error::Kind::Paused, QStringLiteral("The gateway is stopped.")});
    QTest::mouseClick(find<QPushButton>("sendTestRequestButton"), Qt::LeftButton);
    const auto said = [this] {
        for (const QLabel *label : find<QWidget>("gettingStartedPanel")->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QLatin1String("The gateway is stopped.")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(said());
    QVERIFY(find<QPushButton>("sendTestRequestButton")->isEnabled());
}

void TestOverview::cardsOpenPages_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QString>("page");
    QTest::newRow("today") << QByteArray("spendTodayCard") << QStringLiteral("usage");
    QTest::newRow("this week") << QByteArray("spendWeekCard") << QStringLiteral("usage");
    QTest::newRow("this month") << QByteArray("spendMonthCard") << QStringLiteral("usage");
    QTest::newRow("requests") << QByteArray("requestsCard") << QStringLiteral("traffic");
}

void TestOverview::cardsOpenPages()
{
    QFETCH(const QByteArray, card);
    m_control->seed({finished("1")});
    open();
    QTRY_VERIFY(find<StatCard>(card.constData())->isVisible());
    find<StatCard>(card.constData())->setFocus();
    QTest::keyClick(find<StatCard>(card.constData()), Qt::Key_Space);
    QTEST(m_window->currentPage(), "page");
}

void TestOverview::rangeChangesModelsAndCache()
{
    RequestRecord older = finished("7", "older");
    older.startedAt -= std::chrono::hours(24 * 5);
    m_control->seed({finished("1"), older});
    open();
    const QAbstractItemModel *models = find<QTableView>("busiestModelsTable")->model();
    QTRY_COMPARE(models->rowCount(), 1);
    auto *range = find<QComboBox>("overviewRangeCombo");
    range->setFocus();
    QTest::keyClick(range, Qt::Key_Down);
    QTRY_COMPARE(models->rowCount(), 2);
    QCOMPARE(models->index(0, BusiestModelsModel::ModelName).data().toString(), QStringLiteral("older"));
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier); // this month, and round to today
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(models->rowCount(), 1);
}

void TestOverview::tellsWhatTheCacheDid()
{
    RecordBatch session;
    for (int turn = 0; turn < 4; ++turn) {
        RequestRecord record = finished("0.10");
        record.startedAt -= std::chrono::minutes(8 - turn);
        record.sessionId = QStringLiteral("one");
        record.agent = QStringLiteral("claude-code");
        record.modelServed = record.modelAsked;
        record.durationMicros = 1'000'000;
        record.usage.input = 100;
        (turn == 0 || turn == 3 ? record.usage.cacheWrite5m : record.usage.cacheRead) = 20'000;
        record.cacheSaved = Money::fromPico(turn == 1 || turn == 2 ? 90'000'000'000 : -25'000'000'000);
        session.push_back(record);
    }
    m_control->seed(session);
    open();
    QTRY_COMPARE(find<QLabel>("cacheShareLabel")->text(), QStringLiteral("50 % of input from the cache"));
    QCOMPARE(find<QLabel>("cacheSavedLabel")->text(), QStringLiteral("Prompt caching saved $0.13."));
    QTRY_VERIFY(find<QLabel>("cacheDropLabel")->isVisible());
    QVERIFY2(find<QLabel>("cacheDropLabel")->text().contains(QLatin1String("claude-code")),
             qPrintable(find<QLabel>("cacheDropLabel")->text()));
    QTest::mouseClick(find<QToolButton>("cacheWhyButton"), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), QStringLiteral("traffic"));
}

void TestOverview::stopsWhatIsSelected()
{
    m_control->seed({finished("1")});
    open();
    RequestRecord running = finished("0.02");
    running.outcome = Outcome::Running;
    m_control->record({running});
    auto *list = find<QListView>("runningList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(!find<QToolButton>("runningStopButton")->isEnabled());
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    const QString call = QStringLiteral("stopRequest ") + running.id.toString(QUuid::WithoutBraces);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(m_control->calls.count(call), 1);
    QTest::mouseClick(find<QToolButton>("runningStopButton"), Qt::LeftButton);
    QCOMPARE(m_control->calls.count(call), 2);
}

void TestOverview::saysHowFastATextComes()
{
    LiveRequests live;
    RequestRecord running = finished("0.02");
    running.outcome = Outcome::Running;
    running.usage.output = 100;
    const Instant start = running.startedAt;
    live.apply({running}, start);
    QVERIFY(live.tokenRate(running.id) < 0);
    running.usage.output = 180;
    live.apply({running}, start + std::chrono::seconds(2));
    QCOMPARE(live.tokenRate(running.id), 40.0);
    live.apply({running}, start + std::chrono::milliseconds(2100)); // too soon to say
    QCOMPARE(live.tokenRate(running.id), 40.0);
    live.apply({running}, start + std::chrono::seconds(4));
    QCOMPARE(live.tokenRate(running.id), 0.0);
    running.outcome = Outcome::Done;
    live.apply({running}, start + std::chrono::seconds(5));
    QVERIFY(live.tokenRate(running.id) < 0);
    QCOMPARE(live.recent().size(), size_t(1));
}

void TestOverview::listsWhatNeedsAttention_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("title"); // empty: nothing
    QTest::addColumn<QString>("page");
    const auto row = [](const char *name, const char *title, const char *page) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromUtf8(title)
                            << QString::fromLatin1(page);
    };
    row("a budget at 96 %", "codex is at 96 % of its budget", "keys");
    row("a budget at 94 %", "", "");
    row("a warning", "codex is slow", "providers");
    row("a warning of last week", "", "");
    row("a change", "", "");
    row("a drop", "claude-code in engine stopped hitting its prompt cache", "traffic");
    row("a drop that is over", "", "");
    row("a model without a price", "qwen has no price", "models");
}

void TestOverview::listsWhatNeedsAttention()
{
    QFETCH(const QString, what);
    QFETCH(const QString, title);
    VirtualKey key;
    key.id = QUuid::createUuid();
    key.name = QStringLiteral("codex");
    key.hash = QByteArray(32, 'k');
    const Configuration configuration({}, {}, {key}, false);
    const Instant now = SystemClock().now();
    std::vector<Notice> notices;
    std::vector<SessionCache> caches;
    std::vector<LimitGauge> gauges;
    std::vector<QString> unpriced;
    if (what.startsWith(QLatin1String("a budget"))) {
        Budget budget;
        budget.limit = Money::fromPico(100);
        LimitGauge gauge;
        gauge.subject = key.id;
        gauge.budget = budget;
        gauge.money = true;
        gauge.limit = 100;
        gauge.used = what.contains(QLatin1String("96")) ? 96 : 94;
        gauges.push_back(gauge);
    } else if (what.startsWith(QLatin1String("a warning")) || what == QLatin1String("a change")) {
        Notice notice;
        notice.id = QUuid::createUuid();
        notice.kind =
            what == QLatin1String("a change") ? Notice::Kind::Changed : Notice::Kind::ProviderTrouble;
        notice.severity = Notice::Severity::Warning;
        notice.title = QStringLiteral("codex is slow");
        notice.at = now - std::chrono::hours(what.contains(QLatin1String("week")) ? 24 * 7 : 1);
        notices.push_back(notice);
    } else if (what.startsWith(QLatin1String("a drop"))) {
        SessionCache session;
        session.agent = QStringLiteral("claude-code");
        session.folder = QStringLiteral("/home/ada/src/engine");
        CacheDrop drop;
        drop.at = now - std::chrono::minutes(5);
        drop.over = what.contains(QLatin1String("over"));
        session.drops.push_back(drop);
        caches.push_back(session);
    } else {
        unpriced.push_back(QStringLiteral("qwen"));
    }
    const std::deque<Failure> none;
    const AttentionSources sources{none, notices, caches, gauges, unpriced, configuration, now};
    const std::vector<AttentionItem> items = attentionItems(sources, {});
    QCOMPARE(items.size(), title.isEmpty() ? size_t(0) : size_t(1));
    if (items.empty())
        return;
    QCOMPARE(items[0].title, title);
    QTEST(items[0].page, "page");
    QVERIFY2(attentionItems(sources, {items[0].id}).empty(), "what was dismissed stays away");
}

void TestOverview::comparesWithBudgets()
{
    Budget budget;
    budget.per = BudgetPeriod::Month;
    budget.limit = Money::fromPico(200 * Money::PicoPerUsd);
    LimitGauge gauge;
    gauge.budget = budget;
    gauge.money = true;
    gauge.limit = budget.limit->pico();
    gauge.used = gauge.limit / 4;
    m_control->gaugeList = {gauge};
    m_control->seed({finished("1")});
    open();
    QTRY_COMPARE(find<StatCard>("spendMonthCard")->figures().below, QStringLiteral("of $200.00, 25 %"));
}

void TestOverview::modelsKeepTheRules()
{
    RunningModel running;
    AttentionModel attention;
    BusiestModelsModel models;
    const QAbstractItemModelTester first(&running, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&attention, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester third(&models, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto configuration = std::make_shared<const Configuration>();
    const Instant now = SystemClock().now();
    const RequestRecord one = finished("1");
    const RequestRecord two = finished("2");
    for (const auto &rows : std::vector<RecordBatch>{{one}, {one, two}, {two}, {two}, {}, {one, two}}) {
        running.setRows(rows, configuration, now);
        QCOMPARE(running.rowCount(), int(rows.size()));
        std::vector<AttentionItem> items;
        std::vector<NamedTotals> totals;
        for (const RequestRecord &row : rows) {
            items.push_back({row.id.toString(), AttentionItem::Level::Bad, {}, {}, 3, row.startedAt, {}, {}});
            totals.push_back({row.id.toString(), totalsOf(row)});
        }
        attention.setItems(items, now);
        models.setRows(totals);
        QCOMPARE(attention.rowCount(), int(rows.size()));
        QCOMPARE(models.rowCount(), int(rows.size()));
    }
    QCOMPARE(models.index(1, BusiestModelsModel::Share).data().toString(), QStringLiteral("67 %"));
    QCOMPARE(attention.index(0).data(TwoLineDelegate::EndRole).toString(), QStringLiteral("3×"));
}

QTEST_MAIN(TestOverview)
#include "test_overview.moc"
