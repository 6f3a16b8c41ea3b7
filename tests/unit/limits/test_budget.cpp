// One cell of a budget: what is reserved and spent, when a window ends, when the clock jumps.
#include "core/limits/budget.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace sluice;

namespace {

const Calendar utc{QTimeZone::utc(), 1};

// So many hours after midnight of 2026-11-21.
Instant hour(qint64 hours)
{
    return Instant(std::chrono::hours(24 * 20'778 + hours)); // 20,778 days after 1970
}

} // namespace

class TestBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reserves_data();
    void reserves();
    void moneyAndTokensAreTakenTogether();
    void aNewWindowBeginsEmpty();
    void aRequestOverMidnightCountsWhereItBegan();
    void theClockJumpsBackIntoAKnownWindow();
    void theClockJumpsBackToWhereNothingIsKnown();
    void aWindowThatIsHeldIsNotUsedAgain();
    void noticesOnceForALimit();
    void midnightWithManyThreads();
};

void TestBudget::reserves_data()
{
    QTest::addColumn<qint64>("spent");
    QTest::addColumn<qint64>("reserved");
    QTest::addColumn<qint64>("wanted");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("fits");
    QTest::newRow("all of it") << qint64(0) << qint64(0) << qint64(100) << qint64(100) << true;
    QTest::newRow("one too much") << qint64(0) << qint64(0) << qint64(101) << qint64(100) << false;
    QTest::newRow("what is left") << qint64(40) << qint64(30) << qint64(30) << qint64(100) << true;
    QTest::newRow("more than is left") << qint64(40) << qint64(30) << qint64(31) << qint64(100) << false;
    QTest::newRow("nothing left") << qint64(100) << qint64(0) << qint64(1) << qint64(100) << false;
    QTest::newRow("what costs nothing always fits")
        << qint64(120) << qint64(0) << qint64(0) << qint64(100) << true;
    QTest::newRow("a limit that was lowered")
        << qint64(120) << qint64(0) << qint64(1) << qint64(100) << false;
    QTest::newRow("nothing is allowed") << qint64(0) << qint64(0) << qint64(1) << qint64(0) << false;
    QTest::newRow("no sum is too large")
        << qint64(100) << qint64(0) << std::numeric_limits<qint64>::max() << qint64(100) << false;
}

void TestBudget::reserves()
{
    QFETCH(qint64, spent);
    QFETCH(qint64, reserved);
    QFETCH(qint64, wanted);
    QFETCH(qint64, limit);
    QFETCH(bool, fits);
    Counter counter;
    counter.settle(0, spent);
    QVERIFY(counter.reserve(reserved, {}));
    QCOMPARE(counter.reserve(wanted, limit), fits);
    QCOMPARE(counter.committed(), spent + reserved + (fits ? wanted : 0));
    if (fits)
        counter.giveBack(wanted);
    counter.giveBack(reserved);
    QCOMPARE(counter.committed(), spent);
    QCOMPARE(counter.spent(), spent);
}

void TestBudget::moneyAndTokensAreTakenTogether()
{
    Purse purse;
    QCOMPARE(purse.reserve({10, 1000}, {50, 900}), Purse::Short::Tokens);
    QCOMPARE(purse.money.committed(), qint64(0));
    QCOMPARE(purse.reserve({60, 100}, {50, 900}), Purse::Short::Money);
    QCOMPARE(purse.tokens.committed(), qint64(0));
    QCOMPARE(purse.reserve({50, 900}, {50, 900}), Purse::Short::Nothing);
    const Amount before = purse.settle({50, 900}, {20, 300});
    QCOMPARE(before, (Amount{0, 0}));
    QCOMPARE(purse.money.spent(), qint64(20));
    QCOMPARE(purse.money.committed(), qint64(20));
    QCOMPARE(purse.tokens.committed(), qint64(300));
}

void TestBudget::aNewWindowBeginsEmpty()
{
    BudgetCell cell(BudgetPeriod::Day);
    cell.current(hour(10), utc).purse().settle({}, {70, 7});
    QCOMPARE(cell.current(hour(23), utc).purse().money.spent(), qint64(70));
    QCOMPARE(cell.current(hour(24), utc).purse().money.spent(), qint64(0));
    QCOMPARE(cell.current(hour(24), utc).until(), hour(48));
    QCOMPARE(cell.current(hour(24 * 400), utc).purse().money.spent(), qint64(0));
}

void TestBudget::aRequestOverMidnightCountsWhereItBegan()
{
    BudgetCell cell(BudgetPeriod::Day);
    BudgetHold started = cell.current(hour(23), utc);
    QCOMPARE(started.purse().reserve({50, 0}, {100, {}}), Purse::Short::Nothing);
    // The new day has its whole budget.
    BudgetHold today = cell.current(hour(25), utc);
    QCOMPARE(today.purse().reserve({100, 0}, {100, {}}), Purse::Short::Nothing);
    started.purse().settle({50, 0}, {40, 0});
    QCOMPARE(today.purse().money.committed(), qint64(100));
    QCOMPARE(cell.at(hour(23), hour(25), utc).purse().money.spent(), qint64(40));
    QVERIFY(!cell.at(hour(-30), hour(25), utc)); // long over
}

void TestBudget::theClockJumpsBackIntoAKnownWindow()
{
    BudgetCell cell(BudgetPeriod::Day);
    cell.current(hour(10), utc).purse().settle({}, {70, 0});
    QCOMPARE(cell.current(hour(24 * 30), utc).purse().money.spent(), qint64(0)); // a wrong clock
    QCOMPARE(cell.current(hour(11), utc).purse().money.spent(), qint64(70));     // put right
}

void TestBudget::theClockJumpsBackToWhereNothingIsKnown()
{
    BudgetCell cell(BudgetPeriod::Day);
    cell.current(hour(25), utc).purse().settle({}, {70, 0});
    // Yesterday was before the start: what was spent is not forgotten.
    QCOMPARE(cell.current(hour(23), utc).purse().money.spent(), qint64(70));
    QCOMPARE(cell.current(hour(26), utc).purse().money.spent(), qint64(70));
}

void TestBudget::aWindowThatIsHeldIsNotUsedAgain()
{
    BudgetCell cell(BudgetPeriod::Day);
    std::vector<BudgetHold> holds;
    for (qint64 day = 0; day < 10; ++day) {
        holds.push_back(cell.current(hour(day * 24), utc));
        QVERIFY(holds.back());
        holds.back().purse().settle({}, {1, 0});
    }
    // Four days fit; as long as requests of all of them are running, the last one goes on.
    QCOMPARE(holds[0].purse().money.spent(), qint64(1));
    QCOMPARE(holds[2].purse().money.spent(), qint64(1));
    QCOMPARE(holds[3].purse().money.spent(), qint64(7));
    holds.clear();
    QCOMPARE(cell.current(hour(11 * 24), utc).purse().money.spent(), qint64(0));
}

void TestBudget::noticesOnceForALimit()
{
    Counter counter;
    QVERIFY(counter.firstToReach(100));
    QVERIFY(!counter.firstToReach(100));
    QVERIFY(counter.firstToReach(150)); // it was raised
    counter.reset();
    QVERIFY(counter.firstToReach(150));
}

// Each thread spends one piece in each hour of some days; no piece is lost and none is counted twice.
void TestBudget::midnightWithManyThreads()
{
    constexpr int threads = 8;
    constexpr int days = 3; // as many as a cell remembers beside the first
    BudgetCell cell(BudgetPeriod::Day);
    std::atomic<qint64> clock = 0;
    std::vector<std::thread> workers;
    for (int i = 0; i < threads; ++i) {
        workers.emplace_back([&] {
            for (int step = 0; step < days * 24 * 200; ++step) {
                const Instant now = hour(0) + std::chrono::seconds(18) * step;
                BudgetHold hold = cell.at(now, now, utc);
                QVERIFY(hold);
                QVERIFY(hold.purse().reserve({2, 0}, {}) == Purse::Short::Nothing);
                hold.purse().settle({2, 0}, {1, 0});
                ++clock;
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    qint64 sum = 0;
    for (int day = 0; day < days; ++day) {
        const BudgetHold hold = cell.at(hour(day * 24 + 1), hour(days * 24), utc);
        QVERIFY(hold);
        QCOMPARE(hold.purse().money.spent(), qint64(threads * 24 * 200));
        QCOMPARE(hold.purse().money.committed(), hold.purse().money.spent());
        sum += hold.purse().money.spent();
    }
    QCOMPARE(sum, clock.load());
}

QTEST_APPLESS_MAIN(TestBudget)
#include "test_budget.moc"
