// 200 requests at once against a budget for k of them, a thousand times over: never one too many, and nothing
// is ever left reserved.
#include "tests/unit/limits/limitbench.h"

#include <QTest>

#include <barrier>
#include <random>
#include <thread>

using namespace sluice;
using namespace sluice::test;

namespace {

constexpr int Requests = 200;
constexpr int Threads = 8;
constexpr int Seeds = 1000;

// What a request turns out to be.
enum class Fate : quint8 { Whole, Stream, Fails, Cancelled, ClientLeft };

struct Tally
{
    std::atomic<int> inside = 0; // admitted and not yet over, or over and paid
    std::atomic<int> mostInside = 0;
    std::atomic<int> paid = 0;
    std::atomic<int> refused = 0;

    void enter()
    {
        const int now = ++inside;
        int most = mostInside;
        while (now > most && !mostInside.compare_exchange_weak(most, now)) {
        }
    }
};

// One request, as the gateway would lead it. What is given back leaves the tally before it leaves the budget,
// so that the tally never counts fewer than there are.
void live(LimitBench &bench, Limiter::Desk &desk, Fate fate, const QString &session, Tally &tally)
{
    Lease lease;
    if (bench.limiter.enter(desk, bench.config, bench.key.id, {10, 10, bench.now, bench.steady}, lease) ||
        lease.reserve({Usd, 100}, session, bench.now, bench.steady)) {
        ++tally.refused;
        return;
    }
    tally.enter();
    switch (fate) {
    case Fate::Stream:
        for (int part = 1; part <= 4; ++part) {
            std::this_thread::yield();
            const Amount soFar{Usd * part / 4, 25 * part};
            if (lease.reached(soFar, {soFar.pico + Usd, soFar.tokens + 100}, bench.now))
                qFatal("a stream within its reservation was ended");
        }
        [[fallthrough]];
    case Fate::Whole:
    case Fate::ClientLeft:
        ++tally.paid;
        lease.settle({50, 50, Money::fromPico(Usd), false, 0, bench.now, bench.steady});
        return;
    case Fate::Fails:
        --tally.inside;
        lease.settle({0, 0, Money(), true, 0, bench.now, bench.steady});
        return;
    case Fate::Cancelled: {
        --tally.inside;
        const Lease dropped = std::move(lease);
        return;
    }
    }
}

} // namespace

class TestBudgetRaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverOneTooMany_data();
    void neverOneTooMany();
    void whoeverFitsIsLetIn();
    void aPauseIsOverOnce();
};

void TestBudgetRaces::neverOneTooMany_data()
{
    QTest::addColumn<int>("holder");
    QTest::newRow("a budget of the key") << 0;
    QTest::newRow("of the project") << 1;
    QTest::newRow("of the gateway") << 2;
    QTest::newRow("of a session") << 3;
    QTest::newRow("of tokens, and of everybody") << 4;
    QTest::newRow("of a session without a name") << 5;
}

void TestBudgetRaces::neverOneTooMany()
{
    QFETCH(int, holder);
    const QString session = holder == 5 ? QString() : QStringLiteral("s");
    for (int seed = holder; seed < Seeds; seed += 6) { // a thousand seeds in all six rows together
        std::mt19937 random{quint32(seed)};
        const int k = int(random() % 60) + 1;
        LimitBench bench;
        bench.key.policy.project = bench.project.id;
        bench.key.policy.governance.limits = {{RateMetric::Concurrency, RatePeriod::None, 1000},
                                              {RateMetric::Tokens, RatePeriod::Day, 1'000'000}};
        const Budget many = usdBudget(BudgetPeriod::Month, 1000);
        bench.key.policy.governance.budgets = {holder == 0 ? usdBudget(BudgetPeriod::Day, k)
                                               : holder == 3 || holder == 5
                                                   ? usdBudget(BudgetPeriod::Session, k)
                                                   : many};
        bench.project.governance.budgets = {holder == 1 ? usdBudget(BudgetPeriod::Week, k) : many};
        bench.settings.governance.budgets = {holder == 2 ? usdBudget(BudgetPeriod::Total, k) : many};
        if (holder == 4)
            bench.settings.governance.budgets.push_back({BudgetPeriod::Day, {}, 100 * k, OnExceed::Block});
        bench.publish();

        std::vector<Fate> fates;
        for (int i = 0; i < Requests; ++i)
            fates.push_back(Fate(random() % 5));
        Tally tally;
        std::barrier start(Threads);
        std::vector<std::thread> threads;
        for (int i = 0; i < Threads; ++i) {
            threads.emplace_back([&, i] {
                Limiter::Desk desk(bench.limiter);
                start.arrive_and_wait();
                for (int request = i; request < Requests; request += Threads)
                    live(bench, desk, fates[size_t(request)], session, tally);
            });
        }
        for (std::thread &thread : threads)
            thread.join();

        const auto why = [&] { return qPrintable(QStringLiteral("seed %1, k %2").arg(seed).arg(k)); };
        QVERIFY2(tally.mostInside <= k, why());
        QVERIFY2(tally.paid <= k, why());
        for (const QUuid &subject : {bench.key.id, bench.project.id, QUuid()}) {
            for (const LimitUse &use : bench.limiter.gauges(bench.config, subject, bench.now, bench.steady)) {
                QVERIFY2(use.reserved == 0, why());
                if (use.money && use.budget->per != BudgetPeriod::Session)
                    QVERIFY2(use.used == tally.paid * Usd, why());
            }
        }
        QCOMPARE(bench.gauge(bench.key.id).used, qint64(tally.paid) * 100); // tokens of the day
        // What was given back may be had again.
        int left = 0;
        while (bench.spend(1, 100, session))
            ++left;
        QCOMPARE(tally.paid + left, k);
    }
}

// Without failures in between nobody is refused for whom there was room.
void TestBudgetRaces::whoeverFitsIsLetIn()
{
    for (int seed = 0; seed < 100; ++seed) {
        LimitBench bench;
        const int k = seed % 40 + 1;
        bench.key.policy.governance.budgets = {usdBudget(BudgetPeriod::Day, k)};
        bench.publish();
        Tally tally;
        std::barrier start(Threads);
        std::vector<std::thread> threads;
        for (int i = 0; i < Threads; ++i) {
            threads.emplace_back([&] {
                Limiter::Desk desk(bench.limiter);
                start.arrive_and_wait();
                for (int request = 0; request < Requests / Threads; ++request)
                    live(bench, desk, Fate::Whole, QStringLiteral("s"), tally);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(tally.paid.load(), k);
        QCOMPARE(tally.refused.load(), Requests - k);
    }
}

// After a pause many requests come at once: one of them begins the new session, and it has what all of them
// reserve, no more and no less.
void TestBudgetRaces::aPauseIsOverOnce()
{
    constexpr int rounds = 2000;
    UnnamedSession unnamed;
    std::barrier start(Threads);
    std::barrier end(Threads);
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < Threads; ++i) {
        threads.emplace_back([&] {
            for (int round = 1; round <= rounds; ++round) {
                start.arrive_and_wait();
                SessionHold session(unnamed, 2 * UnnamedSession::IdleGapNanos * round);
                session->purse.reserve({1, 10}, {});
                end.arrive_and_wait();
                wrong += unnamed.committed() == Amount{Threads, 10 * Threads} ? 0 : 1;
                start.arrive_and_wait();
                session->purse.settle({1, 10}, {1, 10}); // the next session knows nothing of it
                session.drop();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_APPLESS_MAIN(TestBudgetRaces)
#include "test_budget_races.moc"
