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
    void wantsACheaperModel();
    void aRaiseForToday();
    void aStreamThatCostsMore();
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
    QVERIFY(!lease.reached({2 * Usd, 0}, bench.now));
    const auto refusal = lease.reached({2 * Usd + 1, 0}, bench.now);
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

void TestLimiter::wantsACheaperModel()
{
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Day, 10, OnExceed::Downgrade)};
    bench.publish();
    Lease lease;
    QVERIFY(!bench.enter(lease));
    QVERIFY(!lease.wantsCheaperModel(bench.now));
    bench.settle(lease, 10);
    QVERIFY(!bench.enter(lease));
    QVERIFY(lease.wantsCheaperModel(bench.now));
    bench.pass(hours(24));
    QVERIFY(!bench.enter(lease));
    QVERIFY(!lease.wantsCheaperModel(bench.now));
}

void TestLimiter::aRaiseForToday()
{
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Month, 5)};
    bench.publish();
    QVERIFY(bench.spend(5));
    QVERIFY(!bench.spend(1));
    bench.key.policy.governance.raise =
        BudgetRaise{BudgetPeriod::Month, Money::fromPico(3 * Usd), bench.now + hours(12)};
    bench.publish();
    QVERIFY(bench.spend(3));
    QVERIFY(!bench.spend(1));
    QCOMPARE(bench.gauge(bench.key.id).limit, 8 * Usd);
    bench.pass(hours(12));
    QVERIFY(!bench.spend(1));
    QCOMPARE(bench.gauge(bench.key.id).limit, 5 * Usd);
}

void TestLimiter::aStreamThatCostsMore()
{
    LimitBench bench;
    bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Day, 10)};
    bench.publish();
    Lease lease;
    QVERIFY(!bench.admit(lease, 2));
    QVERIFY(!lease.reached({2 * Usd, 0}, bench.now));
    QVERIFY(!lease.reached({6 * Usd, 0}, bench.now)); // the budget has room
    QVERIFY(!bench.spend(5));                         // which it has now taken
    QVERIFY(bench.spend(4));
    const auto refusal = lease.reached({7 * Usd, 0}, bench.now);
    QVERIFY(refusal);
    QCOMPARE(refusal->limit, 10 * Usd);
    bench.settle(lease, 7);
    QCOMPARE(bench.gauge(bench.key.id).used, 11 * Usd);
    QCOMPARE(bench.gauge(bench.key.id).reserved, qint64(0));
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
