// The limits of keys, projects and the gateway together: who refuses, what is given back, who is told.
#include "core/limits/wording.h"
#include "tests/unit/limits/limitbench.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;
using std::chrono::hours;
using std::chrono::minutes;

class TestLimiter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStrictestWins_data();
    void theStrictestWins();
    void aRefusedRequestTakesNothing();
    void ratesOfAllKinds_data();
    void ratesOfAllKinds();
    void tokensAreSettled();
    void aChangedLimitGoesOn();
    void concurrency();
    void aPlaceComesBackHoweverTheLeaseGoes();
    void budgetsOfAllPeriods_data();
    void budgetsOfAllPeriods();
    void aBudgetMadeTodayKnowsTheMorning();
    void theCapOfOneRequest();
    void theCapOfASession();
    void sessionsWithoutANameEndWithAPause();
    void sessionsAreForgottenInTime();
    void warnsButLetsThrough();
    void wantsACheaperModel_data();
    void wantsACheaperModel();
    void whatIsFreeTakesNothingOfASpentBudget();
    void aRequestThatWantsACheaperModel_data();
    void aRequestThatWantsACheaperModel();
    void aSessionWarns_data();
    void aSessionWarns();
    void aRequestWarns();
    void percentsAreTheTrueOnes_data();
    void percentsAreTheTrueOnes();
    void aRaiseForToday();
    void raisesOfTwoPeriods();
    void aStreamThatCostsMore();
    void whatIsAheadIsReserved_data();
    void whatIsAheadIsReserved();
    void thresholdsAreNoticedOnce();
    void aJumpOverSeveralThresholds();
    void theFirstRefusalIsNoticed();
    void aRunawayKeyIsPaused();
    void restoresBudgetsAndRates();
    void laterCostsReachTheirWindows();
    void gaugesOfEverything();
    void aRefusalInWords_data();
    void aRefusalInWords();
    void money_data();
    void money();
};

void TestLimiter::theStrictestWins_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("project");
    QTest::addColumn<int>("gateway");
    QTest::addColumn<int>("admitted");
    QTest::addColumn<int>("level");
    QTest::newRow("the key's") << 2 << 5 << 9 << 2 << int(LimitLevel::Key);
    QTest::newRow("the project's") << 5 << 3 << 9 << 3 << int(LimitLevel::Project);
    QTest::newRow("the gateway's") << 5 << 9 << 1 << 1 << int(LimitLevel::Gateway);
}

void TestLimiter::theStrictestWins()
{
    QFETCH(int, key);
    QFETCH(int, project);
    QFETCH(int, gateway);
    QFETCH(int, admitted);
    QFETCH(int, level);
    const auto limitTo = [](Governance &governance, int count, bool rate) {
        governance = {};
        if (rate)
            governance.limits = {{RateMetric::Requests, RatePeriod::Hour, count}};
        else
            governance.budgets = {usdBudget(BudgetPeriod::Day, count)};
    };
    for (const bool rate : {true, false}) {
        LimitBench bench;
        bench.key.policy.project = bench.project.id;
        limitTo(bench.key.policy.governance, key, rate);
        limitTo(bench.project.governance, project, rate);
        limitTo(bench.settings.governance, gateway, rate);
        bench.publish();
        for (int i = 0; i < admitted; ++i)
            QVERIFY(bench.spend(1));
        Lease lease;
        const auto refusal = bench.admit(lease, 1);
        QVERIFY(refusal);
        QCOMPARE(refusal->level, LimitLevel(level));
        QCOMPARE(refusal->why, rate ? LimitRefusal::Why::Rate : LimitRefusal::Why::Budget);
    }
}

void TestLimiter::aRefusedRequestTakesNothing()
{
    LimitBench bench;
    bench.key.policy.project = bench.project.id;
    bench.key.policy.governance.limits = {{RateMetric::Requests, RatePeriod::Hour, 10},
                                          {RateMetric::Concurrency, RatePeriod::None, 10}};
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Day, 10)};
    bench.settings.governance.limits = {{RateMetric::Tokens, RatePeriod::Hour, 100}};
    bench.settings.governance.budgets = {usdBudget(BudgetPeriod::Month, 3)};
    bench.publish();
    Lease first;
    QVERIFY(!bench.enter(first, 90));
    Lease second;
    QVERIFY(bench.enter(second, 90)); // the gateway's tokens
    QCOMPARE(bench.gauge(bench.key.id, 0).used, qint64(1));
    QCOMPARE(bench.gauge(bench.key.id, 1).used, qint64(1));
    QVERIFY(first.reserve({4 * Usd, 0}, {}, bench.now, bench.steady)); // the gateway's money
    QCOMPARE(bench.gauge(bench.key.id, 2).used, qint64(0));
    QCOMPARE(bench.gauge({}, 1).used, qint64(0));
}

void TestLimiter::ratesOfAllKinds_data()
{
    QTest::addColumn<int>("metric");
    QTest::addColumn<int>("fit"); // requests of 10 tokens in and 30 out
    QTest::newRow("requests") << int(RateMetric::Requests) << 120;
    QTest::newRow("input tokens") << int(RateMetric::InputTokens) << 12;
    QTest::newRow("output tokens") << int(RateMetric::OutputTokens) << 4;
    QTest::newRow("all tokens") << int(RateMetric::Tokens) << 3;
}

void TestLimiter::ratesOfAllKinds()
{
    QFETCH(int, metric);
    QFETCH(int, fit);
    for (const RatePeriod per : {RatePeriod::Minute, RatePeriod::Hour, RatePeriod::Day}) {
        LimitBench bench;
        bench.key.policy.governance.limits = {{RateMetric(metric), per, 120}};
        bench.publish();
        for (int i = 0; i < fit; ++i) {
            Lease lease;
            QVERIFY(!bench.enter(lease, 10, 30));
            lease.settle({10, 30, {}, false, 0, bench.now, bench.steady});
        }
        Lease lease;
        const auto refusal = bench.enter(lease, 10, 30);
        QVERIFY(refusal);
        QCOMPARE(refusal->rate.per, per);
        QVERIFY(refusal->retryAfter.count() > 0);
        bench.steady += std::chrono::nanoseconds(refusal->retryAfter).count();
        QVERIFY(!bench.enter(lease, 10, 30)); // it was true
    }
}

void TestLimiter::tokensAreSettled()
{
    LimitBench bench;
    bench.key.policy.governance.limits = {{RateMetric::Tokens, RatePeriod::Hour, 1000}};
    bench.publish();
    Lease lease;
    QVERIFY(!bench.enter(lease, 100, 300));
    QCOMPARE(bench.gauge(bench.key.id).used, qint64(400));
    lease.settle({120, 30, {}, false, 0, bench.now, bench.steady});
    QCOMPARE(bench.gauge(bench.key.id).used, qint64(150));
    {
        Lease dropped;
        QVERIFY(!bench.enter(dropped, 100, 300));
    }
    QCOMPARE(bench.gauge(bench.key.id).used, qint64(150));
}

void TestLimiter::aChangedLimitGoesOn()
{
    LimitBench bench;
    bench.key.requestsPerMinute = 10;
    bench.publish();
    for (int i = 0; i < 5; ++i)
        QVERIFY(bench.spend(0));
    bench.key.requestsPerMinute = 4; // half of it is used
    bench.publish();
    QVERIFY(bench.spend(0));
    QVERIFY(bench.spend(0));
    QVERIFY(!bench.spend(0));
    bench.key.name = QStringLiteral("renamed");
    bench.publish();
    QVERIFY(!bench.spend(0));
    bench.key.requestsPerMinute = 0;
    bench.publish();
    QVERIFY(bench.spend(0));
}

void TestLimiter::concurrency()
{
    LimitBench bench;
    bench.key.policy.governance.limits = {{RateMetric::Concurrency, RatePeriod::None, 2},
                                          {RateMetric::Requests, RatePeriod::Day, 3}};
    bench.key.policy.governance.queueFor = std::chrono::milliseconds(500);
    bench.publish();
    Lease one, two, three;
    QVERIFY(!bench.enter(one));
    QVERIFY(!bench.enter(two));
    const quint64 freed = bench.limiter.freedPlaces();
    for (int i = 0; i < 10; ++i) { // asking again uses nothing up
        const auto refusal = bench.enter(three);
        QCOMPARE(refusal->why, LimitRefusal::Why::Concurrency);
        QCOMPARE(refusal->queueFor.count(), 500);
    }
    bench.settle(one, 0);
    QVERIFY(bench.limiter.freedPlaces() > freed);
    QVERIFY(!bench.enter(three));
    QCOMPARE(bench.gauge(bench.key.id, 1).used, qint64(2));
}

void TestLimiter::aPlaceComesBackHoweverTheLeaseGoes()
{
    LimitBench bench;
    bench.key.policy.governance.limits = {{RateMetric::Concurrency, RatePeriod::None, 1}};
    bench.publish();
    {
        Lease dropped;
        QVERIFY(!bench.enter(dropped));
    }
    Lease lease;
    QVERIFY(!bench.enter(lease));
    Lease moved(std::move(lease));
    QVERIFY(!lease);
    lease = std::move(moved);
    QVERIFY(lease);
    lease.release();
    lease.release();
    QVERIFY(!bench.enter(lease));
    bench.settle(lease, 0);
    bench.settle(lease, 0);
    QVERIFY(!bench.enter(lease));
    QVERIFY(!bench.enter(lease)); // taken anew, the old one goes first
    QCOMPARE(bench.gauge(bench.key.id).used, qint64(1));
}

void TestLimiter::budgetsOfAllPeriods_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("hoursLater");
    QTest::addColumn<bool>("anew");
    QTest::newRow("the same day") << int(BudgetPeriod::Day) << 11 << false;
    QTest::newRow("the next day") << int(BudgetPeriod::Day) << 12 << true;
    QTest::newRow("the same week") << int(BudgetPeriod::Week) << 35 << false; // Sunday, 23:00
    QTest::newRow("the next week") << int(BudgetPeriod::Week) << 36 << true;
    QTest::newRow("the same month") << int(BudgetPeriod::Month) << 9 * 24 << false;
    QTest::newRow("the next month") << int(BudgetPeriod::Month) << 9 * 24 + 12 << true;
    QTest::newRow("ever") << int(BudgetPeriod::Total) << 365 * 24 << false;
}

void TestLimiter::budgetsOfAllPeriods()
{
    QFETCH(int, period);
    QFETCH(int, hoursLater);
    QFETCH(bool, anew);
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod(period), 5)};
    bench.publish();
    QVERIFY(bench.spend(5));
    QVERIFY(!bench.spend(1));
    bench.pass(hours(hoursLater));
    QCOMPARE(bench.spend(5), anew);
    // The same in tokens.
    bench.key.policy.governance.budgets = {{BudgetPeriod(period), {}, 1000, OnExceed::Block}};
    bench.publish();
    QVERIFY(bench.spend(1, 1000));
    QVERIFY(!bench.spend(1, 1));
}

void TestLimiter::aBudgetMadeTodayKnowsTheMorning()
{
    LimitBench bench;
    QVERIFY(bench.spend(4));
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Day, 5)};
    bench.publish();
    QVERIFY(!bench.spend(2));
    QVERIFY(bench.spend(1));
}

void TestLimiter::theCapOfOneRequest()
{
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Request, 2)};
    bench.publish();
    QVERIFY(bench.spend(2));
    QVERIFY(!bench.spend(3));
    QVERIFY(bench.spend(2));
    Lease lease;
    QVERIFY(!bench.admit(lease, 1));
    QVERIFY(!lease.reached({2 * Usd, 0}, {2 * Usd, 0}, bench.now));
    const auto refusal = lease.reached({2 * Usd + 1, 0}, {2 * Usd + 1, 0}, bench.now);
    QVERIFY(refusal);
    QCOMPARE(refusal->budget.per, BudgetPeriod::Request);
}

void TestLimiter::theCapOfASession()
{
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Session, 3)};
    bench.settings.governance.budgets = {usdBudget(BudgetPeriod::Session, 2)};
    bench.publish();
    const QString a = QStringLiteral("a"), b = QStringLiteral("b");
    QVERIFY(bench.spend(2, 0, a));
    Lease lease;
    const auto refusal = bench.admit(lease, 1, 0, a);
    QVERIFY(refusal);
    QCOMPARE(refusal->level, LimitLevel::Gateway);
    QVERIFY(bench.spend(1, 0, b));
    QVERIFY(bench.spend(1, 0, b));
    QVERIFY(!bench.spend(1, 0, b));
    bench.pass(hours(30));
    QVERIFY(!bench.spend(1, 0, a)); // a name stays one session
}

void TestLimiter::sessionsWithoutANameEndWithAPause()
{
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Session, 3)};
    bench.publish();
    QVERIFY(bench.spend(1));
    bench.pass(minutes(29));
    QVERIFY(bench.spend(2));
    bench.pass(minutes(29));
    QVERIFY(!bench.spend(1));
    bench.pass(minutes(31));
    Lease running;
    QVERIFY(!bench.admit(running, 3));
    bench.pass(minutes(40)); // a long answer is no pause
    QVERIFY(!bench.spend(1));
    bench.settle(running, 3);
    bench.pass(minutes(10));
    QVERIFY(!bench.spend(1));
}

void TestLimiter::sessionsAreForgottenInTime()
{
    SessionTable table;
    const QUuid key = QUuid::createUuid();
    const auto running = table.of(key, QStringLiteral("running"), 0);
    running->purse.settle({}, {5, 0});
    for (int i = 0; i < 20'000; ++i)
        QVERIFY(table.of(key, QString::number(i), i + 1));
    QVERIFY(table.size() <= SessionTable::MostSessions);
    QCOMPARE(table.of(key, QStringLiteral("running"), 20'001), running);
    QCOMPARE(table.dearest([](const QUuid &) { return true; }).pico, qint64(5));
}

void TestLimiter::warnsButLetsThrough()
{
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Day, 10, OnExceed::Warn)};
    bench.publish();
    Lease lease;
    QVERIFY(!bench.admit(lease, 1));
    QCOMPARE(lease.budgets(bench.now).warning, QByteArray());
    bench.settle(lease, 8);
    QVERIFY(!bench.admit(lease, 1));
    QCOMPARE(lease.budgets(bench.now).warning, QByteArray("80% of the daily budget of this key is spent"));
    QVERIFY(!lease.budgets(bench.now).remaining); // nothing blocks
    bench.settle(lease, 5);
    QVERIFY(bench.spend(100));
}

void TestLimiter::wantsACheaperModel_data()
{
    QTest::addColumn<int>("per");
    QTest::addColumn<int>("onExceed");
    QTest::addColumn<int>("usd"); // spent before; the budget is of 10 and of 1,000 tokens
    QTest::addColumn<int>("tokens");
    QTest::addColumn<bool>("wanted");
    const auto row = [](const char *name, BudgetPeriod per, OnExceed onExceed, int usd, int tokens,
                        bool wanted) {
        QTest::newRow(name) << int(per) << int(onExceed) << usd << tokens << wanted;
    };
    row("a day with something left", BudgetPeriod::Day, OnExceed::Downgrade, 9, 999, false);
    row("a spent day", BudgetPeriod::Day, OnExceed::Downgrade, 10, 0, true);
    row("a day whose tokens are spent", BudgetPeriod::Day, OnExceed::Downgrade, 0, 1'000, true);
    row("a session with something left", BudgetPeriod::Session, OnExceed::Downgrade, 9, 999, false);
    row("a spent session", BudgetPeriod::Session, OnExceed::Downgrade, 10, 0, true);
    row("a session whose tokens are spent", BudgetPeriod::Session, OnExceed::Downgrade, 0, 1'000, true);
    row("everything is spent", BudgetPeriod::Total, OnExceed::Downgrade, 12, 2'000, true);
    row("a spent day that only warns", BudgetPeriod::Day, OnExceed::Warn, 12, 2'000, false);
    row("a spent session that only warns", BudgetPeriod::Session, OnExceed::Warn, 12, 2'000, false);
}

void TestLimiter::wantsACheaperModel()
{
    QFETCH(int, per);
    QFETCH(int, onExceed);
    QFETCH(int, usd);
    QFETCH(int, tokens);
    QFETCH(bool, wanted);
    const QString one = QStringLiteral("one");
    const Amount worst{Usd, 10};
    for (const bool gateway : {false, true}) {
        LimitBench bench;
        Budget budget = usdBudget(BudgetPeriod(per), 10, OnExceed(onExceed));
        budget.tokens = 1'000;
        (gateway ? bench.settings.governance : bench.key.policy.governance).budgets = {budget};
        bench.publish();
        QVERIFY(bench.spend(usd, tokens, one));
        Lease lease;
        QVERIFY(!bench.enter(lease));
        const auto refusal = lease.wantsCheaperModel(worst, one, bench.now, bench.steady);
        QCOMPARE(refusal.has_value(), wanted);
        // It is for the stage to refuse: of itself such a budget lets everything through.
        QVERIFY(!lease.reserve(worst, one, bench.now, bench.steady));
        if (!refusal)
            continue;
        QCOMPARE(refusal->level, gateway ? LimitLevel::Gateway : LimitLevel::Key);
        QCOMPARE(refusal->budget, budget);
        QCOMPARE(refusal->used, refusal->money ? usd * Usd : tokens);
        QCOMPARE(refusal->wanted, refusal->money ? Usd : 10);
        Lease other;
        QVERIFY(!bench.enter(other));
        const auto elsewhere = other.wantsCheaperModel(worst, QStringLiteral("two"), bench.now, bench.steady);
        QCOMPARE(elsewhere.has_value(), budget.per != BudgetPeriod::Session);
        if (budget.per == BudgetPeriod::Day) {
            bench.pass(hours(24));
            QVERIFY(!bench.enter(lease));
            QVERIFY(!lease.wantsCheaperModel(worst, one, bench.now, bench.steady));
        }
    }
}

// Where there is no cheaper model, what costs nothing goes on: a budget of money does not stop it.
void TestLimiter::whatIsFreeTakesNothingOfASpentBudget()
{
    LimitBench bench;
    Budget budget = usdBudget(BudgetPeriod::Day, 10, OnExceed::Downgrade);
    bench.key.policy.governance.budgets = {budget};
    bench.publish();
    QVERIFY(bench.spend(10));
    Lease lease;
    QVERIFY(!bench.enter(lease));
    QCOMPARE(lease.wantsCheaperModel({0, 500}, {}, bench.now, bench.steady)->wanted, qint64(0));
    budget.tokens = 5;
    bench.key.policy.governance.budgets = {budget};
    bench.publish();
    QVERIFY(bench.spend(0, 5));
    QVERIFY(!bench.enter(lease));
    const auto refusal = lease.wantsCheaperModel({0, 500}, {}, bench.now, bench.steady);
    QCOMPARE(refusal->wanted, qint64(500));
    QVERIFY(!refusal->money);
}

void TestLimiter::aRequestThatWantsACheaperModel_data()
{
    QTest::addColumn<int>("onExceed");
    QTest::addColumn<int>("usd");    // of 2
    QTest::addColumn<int>("tokens"); // of 100
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *name, OnExceed onExceed, int usd, int tokens, bool wanted, bool refused) {
        QTest::newRow(name) << int(onExceed) << usd << tokens << wanted << refused;
    };
    row("it fits", OnExceed::Downgrade, 2, 100, false, false);
    row("it costs too much", OnExceed::Downgrade, 3, 0, true, false);
    row("it is too long", OnExceed::Downgrade, 0, 101, true, false);
    row("it costs too much, and is warned of", OnExceed::Warn, 3, 101, false, false);
    row("it costs too much, and is refused", OnExceed::Block, 3, 0, false, true);
}

void TestLimiter::aRequestThatWantsACheaperModel()
{
    QFETCH(int, onExceed);
    QFETCH(int, usd);
    QFETCH(int, tokens);
    QFETCH(bool, wanted);
    QFETCH(bool, refused);
    LimitBench bench;
    Budget budget = usdBudget(BudgetPeriod::Request, 2, OnExceed(onExceed));
    budget.tokens = 100;
    bench.key.policy.governance.budgets = {budget};
    bench.publish();
    Lease lease;
    QVERIFY(!bench.enter(lease));
    const Amount worst{usd * Usd, tokens};
    const auto refusal = lease.wantsCheaperRequest(worst, bench.now);
    QCOMPARE(refusal.has_value(), wanted);
    if (refusal)
        QCOMPARE(refusal->limit, refusal->money ? 2 * Usd : 100);
    QCOMPARE(lease.reserve(worst, {}, bench.now, bench.steady).has_value(), refused);
}

void TestLimiter::aSessionWarns_data()
{
    QTest::addColumn<int>("onExceed");
    QTest::newRow("that only warns") << int(OnExceed::Warn);
    QTest::newRow("with a cheaper model") << int(OnExceed::Downgrade);
}

void TestLimiter::aSessionWarns()
{
    QFETCH(int, onExceed);
    LimitBench bench;
    bench.settings.thresholds = {50, 80};
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Session, 10, OnExceed(onExceed))};
    bench.publish();
    const QString one = QStringLiteral("one");
    const auto warning = [&](qint64 usd, const QString &session) {
        Lease lease;
        if (bench.admit(lease, usd, 0, session))
            return QByteArray("refused");
        const QByteArray before = lease.budgets(bench.now).warning;
        bench.settle(lease, usd);
        return before + '|' + lease.budgets(bench.now).warning;
    };
    QCOMPARE(warning(4, one), QByteArray("|"));
    QCOMPARE(warning(2, one), QByteArray("|60% of the budget for one session of this key is spent"));
    QCOMPARE(warning(4, one), QByteArray("60% of the budget for one session of this key is spent|"
                                         "100% of the budget for one session of this key is spent"));
    QCOMPARE(warning(100, one), QByteArray("100% of the budget for one session of this key is spent|"
                                           "1100% of the budget for one session of this key is spent"));
    QCOMPARE(warning(1, QStringLiteral("two")), QByteArray("|"));
    std::vector<int> percents;
    for (const Notice &notice : bench.recorder.notices()) {
        percents.push_back(notice.percent);
        QCOMPARE(notice.budgetPeriod, std::optional(BudgetPeriod::Session));
    }
    QCOMPARE(percents, (std::vector<int>{50, 100})); // 100 is said alone where 80 was passed, too
}

void TestLimiter::aRequestWarns()
{
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Request, 2, OnExceed::Warn)};
    bench.publish();
    const auto warning = [&](qint64 worst, qint64 usd) {
        Lease lease;
        if (bench.admit(lease, worst))
            return QByteArray("refused");
        const QByteArray before = lease.budgets(bench.now).warning;
        bench.settle(lease, usd);
        return before + '|' + lease.budgets(bench.now).warning;
    };
    QCOMPARE(warning(2, 2), QByteArray("|"));
    QCOMPARE(warning(3, 1),
             QByteArray("this request may use 150% of the budget for one request of this key|"));
    QVERIFY(bench.recorder.notices().empty());
    QCOMPARE(warning(3, 3), QByteArray("this request may use 150% of the budget for one request of this key|"
                                       "150% of the budget for one request of this key is spent"));
    QCOMPARE(bench.recorder.notices().size(), size_t(1));
    QCOMPARE(bench.recorder.notices().front().budgetPeriod, std::optional(BudgetPeriod::Request));
    QVERIFY(bench.recorder.notices().front().text.startsWith(QLatin1String("3.00 USD")));
    warning(4, 4);
    QCOMPARE(bench.recorder.notices().size(), size_t(1)); // said an hour ago at most
    bench.pass(hours(1));
    warning(4, 4);
    QCOMPARE(bench.recorder.notices().size(), size_t(2));
}

void TestLimiter::percentsAreTheTrueOnes_data()
{
    QTest::addColumn<qint64>("limit"); // tokens
    QTest::addColumn<qint64>("spent");
    QTest::addColumn<QByteArray>("percent");
    QTest::newRow("a small limit") << qint64(50) << qint64(40) << QByteArray("80%");
    QTest::newRow("rounded down") << qint64(1'000) << qint64(999) << QByteArray("99%");
    QTest::newRow("all of it") << qint64(3) << qint64(3) << QByteArray("100%");
    QTest::newRow("far beyond") << qint64(7) << qint64(700) << QByteArray("10000%");
    QTest::newRow("a limit beyond reason")
        << qint64(1'000'000'000'000'000'000) << qint64(990'000'000'000'000'000) << QByteArray("99%");
}

void TestLimiter::percentsAreTheTrueOnes()
{
    QFETCH(qint64, limit);
    QFETCH(qint64, spent);
    QFETCH(QByteArray, percent);
    LimitBench bench;
    bench.key.policy.governance.budgets = {{BudgetPeriod::Day, {}, limit, OnExceed::Warn}};
    bench.publish();
    QVERIFY(bench.spend(0, spent));
    Lease lease;
    QVERIFY(!bench.admit(lease, 0));
    QCOMPARE(lease.budgets(bench.now).warning, percent + " of the daily budget of this key is spent");
}

void TestLimiter::aRaiseForToday()
{
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Month, 5)};
    bench.publish();
    QVERIFY(bench.spend(5));
    QVERIFY(!bench.spend(1));
    bench.key.policy.governance.raises = {
        BudgetRaise{BudgetPeriod::Month, Money::fromPico(3 * Usd), bench.now + hours(12)}};
    bench.publish();
    QVERIFY(bench.spend(3));
    QVERIFY(!bench.spend(1));
    QCOMPARE(bench.gauge(bench.key.id).limit, 8 * Usd);
    bench.pass(hours(12));
    QVERIFY(!bench.spend(1));
    QCOMPARE(bench.gauge(bench.key.id).limit, 5 * Usd);
}

void TestLimiter::raisesOfTwoPeriods()
{
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Day, 5),
                                           usdBudget(BudgetPeriod::Month, 6)};
    bench.key.policy.governance.raises = {
        {BudgetPeriod::Day, Money::fromPico(5 * Usd), bench.now + hours(12)},
        {BudgetPeriod::Month, Money::fromPico(1 * Usd), bench.now + hours(12)}};
    bench.publish();
    QCOMPARE(bench.gauge(bench.key.id, 0).limit, 10 * Usd);
    QCOMPARE(bench.gauge(bench.key.id, 1).limit, 7 * Usd);
    QVERIFY(bench.spend(7));
    QVERIFY(!bench.spend(1)); // the month is spent
}

void TestLimiter::aStreamThatCostsMore()
{
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Day, 10)};
    bench.publish();
    Lease lease;
    QVERIFY(!bench.admit(lease, 2));
    QVERIFY(!lease.reached({2 * Usd, 0}, {2 * Usd, 0}, bench.now));
    QVERIFY(!lease.reached({6 * Usd, 0}, {6 * Usd, 0}, bench.now)); // the budget has room
    QVERIFY(!bench.spend(5));                                       // which it has now taken
    QVERIFY(bench.spend(4));
    const auto refusal = lease.reached({7 * Usd, 0}, {7 * Usd, 0}, bench.now);
    QVERIFY(refusal);
    QCOMPARE(refusal->limit, 10 * Usd);
    bench.settle(lease, 7);
    QCOMPARE(bench.gauge(bench.key.id).used, 11 * Usd);
    QCOMPARE(bench.gauge(bench.key.id).reserved, qint64(0));
}

void TestLimiter::whatIsAheadIsReserved_data()
{
    QTest::addColumn<int>("reserved"); // USD
    QTest::addColumn<int>("soFar");
    QTest::addColumn<int>("ahead");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<int>("holds"); // afterwards
    QTest::newRow("within what is reserved") << 3 << 2 << 9 << false << 3;
    QTest::newRow("more, and the budget has what is ahead") << 3 << 4 << 6 << false << 6;
    QTest::newRow("the budget has no more than was used") << 3 << 9 << 11 << false << 9;
    QTest::newRow("to the last cent") << 3 << 10 << 11 << false << 10;
    QTest::newRow("beyond") << 3 << 11 << 12 << true << 3;
}

void TestLimiter::whatIsAheadIsReserved()
{
    QFETCH(int, reserved);
    QFETCH(int, soFar);
    QFETCH(int, ahead);
    QFETCH(bool, ends);
    QFETCH(int, holds);
    for (const BudgetPeriod per : {BudgetPeriod::Day, BudgetPeriod::Session, BudgetPeriod::Request}) {
        LimitBench bench;
        bench.key.policy.governance.budgets = {usdBudget(per, 10)};
        bench.publish();
        Lease lease;
        QVERIFY(!bench.admit(lease, reserved));
        QCOMPARE(lease.reached({soFar * Usd, 0}, {ahead * Usd, 0}, bench.now).has_value(), ends);
        QCOMPARE(lease.reserved().pico, holds * Usd);
        // That something ahead did not fit is nobody's business.
        QCOMPARE(bench.recorder.notices().size(), size_t(ends && per != BudgetPeriod::Request ? 1 : 0));
        bench.settle(lease, soFar);
        if (per == BudgetPeriod::Day)
            QCOMPARE(bench.gauge(bench.key.id).reserved, qint64(0));
    }
}

void TestLimiter::thresholdsAreNoticedOnce()
{
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Day, 100)};
    bench.publish();
    for (int i = 0; i < 100; ++i)
        QVERIFY(bench.spend(1));
    for (int i = 0; i < 10; ++i)
        QVERIFY(!bench.spend(1));
    QList<int> percents;
    for (const Notice &notice : bench.recorder.notices()) {
        percents.push_back(notice.percent);
        QCOMPARE(notice.subject, bench.key.id);
        QCOMPARE(notice.kind,
                 notice.percent == 100 ? Notice::Kind::BudgetReached : Notice::Kind::BudgetThreshold);
        QVERIFY2(notice.title.contains(QStringLiteral("laptop")), qPrintable(notice.title));
    }
    QCOMPARE(percents, QList<int>({50, 80, 95, 100}));
    bench.pass(hours(24));
    QVERIFY(bench.spend(50));
    QCOMPARE(bench.recorder.notices().size(), size_t(5)); // another day
}

void TestLimiter::aJumpOverSeveralThresholds()
{
    LimitBench bench;
    bench.settings.governance.budgets = {{BudgetPeriod::Month, {}, 1000, OnExceed::Warn}};
    bench.publish();
    QVERIFY(bench.spend(0, 970));
    QCOMPARE(bench.recorder.notices().size(), size_t(1));
    QCOMPARE(bench.recorder.notices().front().percent, 95);
    QVERIFY(bench.recorder.notices().front().subject.isNull());
}

void TestLimiter::theFirstRefusalIsNoticed()
{
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Day, 10)};
    bench.publish();
    QVERIFY(bench.spend(4));
    for (int i = 0; i < 30; ++i)
        QVERIFY(!bench.spend(7));
    QCOMPARE(bench.recorder.notices().size(), size_t(1));
    const Notice notice = bench.recorder.notices().front();
    QCOMPARE(notice.kind, Notice::Kind::BudgetReached);
    QVERIFY2(notice.text.contains(QStringLiteral("4.00 USD")), qPrintable(notice.text));
}

void TestLimiter::aRunawayKeyIsPaused()
{
    LimitBench bench;
    bench.key.policy.runaway.enabled = true;
    bench.key.policy.runaway.consecutiveErrors = 3;
    bench.publish();
    for (int i = 0; i < 3; ++i) {
        Lease lease;
        QVERIFY(!bench.enter(lease));
        bench.settle(lease, 0, 0, true);
    }
    QVERIFY(bench.limiter.isPaused(bench.key.id));
    Lease lease;
    QCOMPARE(bench.enter(lease)->why, LimitRefusal::Why::KeyPaused);
    QCOMPARE(bench.recorder.notices().size(), size_t(1));
    QCOMPARE(bench.recorder.notices().front().kind, Notice::Kind::Runaway);
    QCOMPARE(bench.recorder.notices().front().subject, bench.key.id);
    bench.key.name = QStringLiteral("a change of something else");
    bench.publish();
    QVERIFY(bench.enter(lease));
    bench.limiter.resume(bench.key.id);
    QVERIFY(!bench.enter(lease));
    bench.settle(lease, 0, 0, true);
    QVERIFY(!bench.enter(lease)); // counted anew
}

void TestLimiter::restoresBudgetsAndRates()
{
    LimitBench bench;
    bench.key.policy.project = bench.project.id;
    bench.key.policy.governance.limits = {{RateMetric::Requests, RatePeriod::Day, 24},
                                          {RateMetric::Tokens, RatePeriod::Hour, 3600}};
    bench.key.policy.governance.budgets = {
        usdBudget(BudgetPeriod::Day, 10), usdBudget(BudgetPeriod::Week, 20),
        usdBudget(BudgetPeriod::Total, 100), usdBudget(BudgetPeriod::Session, 9)};
    bench.project.governance.budgets = {usdBudget(BudgetPeriod::Month, 50)};
    bench.settings.governance.budgets = {usdBudget(BudgetPeriod::Day, 99)};
    bench.publish();
    const auto slice = [&](hours ago, qint64 requests, qint64 tokens, qint64 usd, const QUuid &project) {
        return PastUse{
            bench.key.id, project, bench.now - ago, requests, tokens, 0, Money::fromPico(usd * Usd), {}};
    };
    std::vector<PastUse> past = {
        slice(hours(0), 2, 500, 1, bench.project.id), slice(hours(1), 5, 1000, 2, bench.project.id),
        slice(hours(13), 8, 9000, 4, {}), slice(hours(24 * 40), 100, 9000, 30, bench.project.id)};
    past.front().session = QStringLiteral("s");
    bench.limiter.restore(past, bench.config, bench.now, bench.steady);
    const auto used = [&](const QUuid &subject, size_t index) { return bench.gauge(subject, index).used; };
    QCOMPARE(used(bench.key.id, 0), qint64(6));   // of the day: 8 are refilled long ago, 1 of the 5 too
    QCOMPARE(used(bench.key.id, 1), qint64(500)); // tokens of the hour
    QCOMPARE(used(bench.key.id, 2), 3 * Usd);     // today
    QCOMPARE(used(bench.key.id, 3), 7 * Usd);     // this week
    QCOMPARE(used(bench.key.id, 4), 37 * Usd);    // ever
    QCOMPARE(used(bench.key.id, 5), 1 * Usd);     // the session
    QCOMPARE(used(bench.project.id, 0), 3 * Usd);
    QCOMPARE(used({}, 0), 3 * Usd);
    QVERIFY(bench.recorder.notices().empty());
    QVERIFY(bench.spend(7));
    QVERIFY(!bench.spend(1));
}

void TestLimiter::laterCostsReachTheirWindows()
{
    LimitBench bench;
    bench.key.policy.project = bench.project.id;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Day, 10),
                                           usdBudget(BudgetPeriod::Total, 100)};
    bench.project.governance.budgets = {usdBudget(BudgetPeriod::Day, 20)};
    bench.settings.governance.budgets = {usdBudget(BudgetPeriod::Month, 99)};
    bench.publish();
    QVERIFY(bench.spend(1));
    const auto adjust = [&](qint64 usd, hours ago = hours(0)) {
        bench.limiter.adjust({bench.key.id, bench.project.id, bench.now - ago, usd * Usd}, bench.config,
                             bench.now);
    };
    const auto used = [&](const QUuid &subject, size_t index) { return bench.gauge(subject, index).used; };
    adjust(3);
    QCOMPARE(used(bench.key.id, 0), 4 * Usd);
    QCOMPARE(used(bench.key.id, 1), 4 * Usd);
    QCOMPARE(used(bench.project.id, 0), 4 * Usd);
    QCOMPARE(used({}, 0), 4 * Usd);
    adjust(2, hours(24)); // of yesterday
    QCOMPARE(used(bench.key.id, 0), 4 * Usd);
    QCOMPARE(used(bench.key.id, 1), 6 * Usd);
    adjust(-1);
    QCOMPARE(used(bench.key.id, 0), 3 * Usd);
    adjust(-50); // more than was ever counted
    QCOMPARE(used(bench.key.id, 0), qint64(0));
    QVERIFY(bench.recorder.notices().empty());
    adjust(6); // over the half
    QCOMPARE(bench.recorder.notices().size(), size_t(1));
    adjust(4);
    QVERIFY(!bench.spend(1));
}

void TestLimiter::gaugesOfEverything()
{
    LimitBench bench;
    bench.key.requestsPerMinute = 60;
    bench.key.policy.governance.limits = {{RateMetric::Concurrency, RatePeriod::None, 5}};
    bench.key.policy.governance.budgets = {
        {BudgetPeriod::Day, Money::fromPico(5 * Usd), 1000, OnExceed::Block}};
    bench.publish();
    Lease lease;
    QVERIFY(bench.spend(1, 100));
    QVERIFY(!bench.admit(lease, 2, 300));
    const std::vector<LimitUse> uses =
        bench.limiter.gauges(bench.config, bench.key.id, bench.now, bench.steady);
    QCOMPARE(uses.size(), size_t(4));
    QCOMPARE(uses[0].used, qint64(2));
    QCOMPARE(uses[0].limit, qint64(60));
    QCOMPARE(uses[1].rate->metric, RateMetric::Concurrency);
    QCOMPARE(uses[1].used, qint64(1));
    QVERIFY(uses[2].money);
    QCOMPARE(uses[2].used, 3 * Usd);
    QCOMPARE(uses[2].reserved, 2 * Usd);
    QCOMPARE(uses[2].resetsAt, bench.now + hours(12));
    QCOMPARE(uses[3].used, qint64(400));
    QCOMPARE(uses[3].reserved, qint64(300));
    QCOMPARE(lease.budgets(bench.now).remaining->pico(), 4 * Usd);
    QVERIFY(bench.limiter.gauges(bench.config, QUuid::createUuid(), bench.now, bench.steady).empty());
}

void TestLimiter::aRefusalInWords_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<QString>("holds");
    QTest::newRow("day") << int(BudgetPeriod::Day) << QStringLiteral("starts anew on 2026-11-22 00:00");
    QTest::newRow("week") << int(BudgetPeriod::Week) << QStringLiteral("starts anew on 2026-11-23 00:00");
    QTest::newRow("total") << int(BudgetPeriod::Total) << QStringLiteral("does not start anew");
    QTest::newRow("session") << int(BudgetPeriod::Session) << QStringLiteral("new session");
    QTest::newRow("request") << int(BudgetPeriod::Request) << QStringLiteral("less output");
}

void TestLimiter::aRefusalInWords()
{
    QFETCH(int, period);
    QFETCH(QString, holds);
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod(period), 5)};
    bench.publish();
    QVERIFY(bench.spend(4));
    Lease lease;
    const auto refusal = bench.admit(lease, 6);
    QVERIFY(refusal);
    const Error error = limitError(*refusal, calendarOf(bench.settings));
    QCOMPARE(error.kind, Error::Kind::BudgetSpent);
    QCOMPARE(error.code, QByteArray("budget_exceeded"));
    for (const QString &part :
         {holds, QStringLiteral("laptop"), QStringLiteral("5.00 USD"), QStringLiteral("6.00 USD")})
        QVERIFY2(error.text.contains(part), qPrintable(error.text));
    if (BudgetPeriod(period) != BudgetPeriod::Request)
        QVERIFY2(error.text.contains(QStringLiteral("4.00 USD")), qPrintable(error.text));
}

void TestLimiter::money_data()
{
    QTest::addColumn<qint64>("pico");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0.00 USD");
    QTest::newRow("dollars") << 5 * Usd << QStringLiteral("5.00 USD");
    QTest::newRow("cents") << Usd * 498 / 100 << QStringLiteral("4.98 USD");
    QTest::newRow("rounded") << Usd * 4'987 / 1000 << QStringLiteral("4.99 USD");
    QTest::newRow("small") << Usd / 1000 << QStringLiteral("0.001 USD");
    QTest::newRow("smaller") << Usd * 123'456 / 100'000'000 << QStringLiteral("0.00123 USD");
}

void TestLimiter::money()
{
    QFETCH(qint64, pico);
    QFETCH(QString, text);
    QCOMPARE(usdText(pico), text);
}

QTEST_APPLESS_MAIN(TestLimiter)
#include "test_limiter.moc"
