// A key that behaves unlike itself: what pauses it, and what does not.
#include "core/limits/runaway.h"

#include <QTest>

using namespace sluice;

namespace {

constexpr qint64 Minute = 60'000'000'000;
constexpr qint64 Start = 10'000 * Minute;

Money cents(qint64 count)
{
    return Money::fromPico(count * Money::PicoPerUsd / 100);
}

RunawayRule onlySpend()
{
    RunawayRule rule;
    rule.sameRequests = rule.consecutiveErrors = 0;
    return rule;
}

// So many requests, one a minute.
std::optional<RunawayFinding> spendEachMinute(RunawayWatch &watch, const RunawayRule &rule, qint64 from,
                                              int minutes, qint64 centsEach)
{
    for (int i = 0; i < minutes; ++i) {
        if (const auto finding = watch.see(rule, {from + i * Minute, cents(centsEach), 0, false}))
            return finding;
    }
    return {};
}

} // namespace

class TestRunaway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spend_data();
    void spend();
    void sameRequests_data();
    void sameRequests();
    void manyDifferentRequestsAreForgotten();
    void errors_data();
    void errors();
    void anotherRuleOrNone();
    void forgivenItMayGoOn();
    void whatWasBeforeTheStartIsItsNormal();
};

void TestRunaway::spend_data()
{
    QTest::addColumn<int>("normalCents"); // a minute, for two hours
    QTest::addColumn<int>("nowCents");    // a minute, for ten minutes
    QTest::addColumn<bool>("pauses");
    QTest::newRow("as ever") << 5 << 5 << false;
    QTest::newRow("nine times as ever") << 5 << 45 << false;
    QTest::newRow("fifteen times as ever") << 5 << 75 << true;
    QTest::newRow("a busy key that stays busy") << 200 << 300 << false;
    QTest::newRow("a hundred times next to nothing is below the floor") << 0 << 19 << false;
    QTest::newRow("a new key may be a busy one") << 0 << 150 << false;
    QTest::newRow("a new key far above the floor") << 0 << 250 << true;
}

void TestRunaway::spend()
{
    QFETCH(int, normalCents);
    QFETCH(int, nowCents);
    QFETCH(bool, pauses);
    RunawayWatch watch;
    const RunawayRule rule = onlySpend();
    QVERIFY(!spendEachMinute(watch, rule, Start, 120, normalCents));
    const auto finding = spendEachMinute(watch, rule, Start + 140 * Minute, 10, nowCents);
    QCOMPARE(finding.has_value(), pauses);
    if (finding) {
        QCOMPARE(finding->what, RunawayFinding::What::Spend);
        QVERIFY(finding->figure > finding->threshold);
    }
}

void TestRunaway::sameRequests_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("secondsApart");
    QTest::addColumn<bool>("failed");
    QTest::addColumn<int>("cost");  // cents each
    QTest::addColumn<int>("input"); // tokens
    QTest::addColumn<int>("output");
    QTest::addColumn<bool>("pauses");
    QTest::newRow("one short of it") << 19 << 1 << false << 10 << 900 << 80 << false;
    QTest::newRow("the twentieth time") << 20 << 1 << false << 10 << 900 << 80 << true;
    QTest::newRow("slowly, over an hour") << 60 << 60 << false << 10 << 900 << 80 << false;
    QTest::newRow("just within ten minutes") << 20 << 28 << false << 10 << 900 << 80 << true;
    QTest::newRow("asked again because of errors") << 40 << 1 << true << 10 << 900 << 80 << false;
    QTest::newRow("an agent that asks again a few times") << 5 << 2 << false << 0 << 900 << 80 << false;
    QTest::newRow("a model of one's own, for nothing") << 20 << 1 << false << 0 << 900 << 80 << true;
    QTest::newRow("a long prompt with a word for an answer") << 20 << 1 << false << 0 << 300 << 1 << true;
    QTest::newRow("a short prompt with a long answer") << 20 << 1 << false << 0 << 8 << 100 << true;
    QTest::newRow("texts embedded again and again") << 20 << 1 << false << 0 << 300 << 0 << true;
    QTest::newRow("a health check") << 500 << 7 << false << 0 << 8 << 1 << false;
    QTest::newRow("a health check each second, that is greeted")
        << 500 << 1 << false << 0 << 12 << 10 << false;
    QTest::newRow("a health check that nobody answers") << 500 << 1 << false << 0 << 12 << 0 << false;
}

void TestRunaway::sameRequests()
{
    QFETCH(int, times);
    QFETCH(int, secondsApart);
    QFETCH(bool, failed);
    QFETCH(int, cost);
    QFETCH(int, input);
    QFETCH(int, output);
    QFETCH(bool, pauses);
    RunawayRule rule;
    rule.consecutiveErrors = rule.spendFactor = 0;
    RunawayWatch watch;
    bool paused = false;
    for (int i = 0; i < times; ++i) {
        QVERIFY(!paused);
        paused =
            watch
                .see(rule, {Start + i * secondsApart * (Minute / 60), cents(cost), 77, failed, input, output})
                .has_value();
        // Others in between change nothing.
        QVERIFY(!watch.see(
            rule, {Start + i * secondsApart * (Minute / 60), cents(0), quint64(1000 + i), false, 900, 80}));
    }
    QCOMPARE(paused, pauses);
}

void TestRunaway::manyDifferentRequestsAreForgotten()
{
    RunawayWatch watch;
    const RunawayRule rule;
    for (quint64 i = 1; i < 100'000; ++i)
        QVERIFY(!watch.see(rule, {Start + qint64(i), cents(0), i, false, 900, 80}));
}

void TestRunaway::errors_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("successAfter"); // so many of them; 0: none
    QTest::addColumn<bool>("pauses");
    QTest::newRow("one short of it") << 49 << 0 << false;
    QTest::newRow("the fiftieth") << 50 << 0 << true;
    QTest::newRow("a success in between") << 60 << 30 << false;
}

void TestRunaway::errors()
{
    QFETCH(int, failures);
    QFETCH(int, successAfter);
    QFETCH(bool, pauses);
    RunawayWatch watch;
    const RunawayRule rule;
    bool paused = false;
    for (int i = 1; i <= failures; ++i) {
        paused = watch.see(rule, {Start, cents(0), 0, true}).has_value();
        if (i == successAfter)
            QVERIFY(!watch.see(rule, {Start, cents(0), 0, false}));
    }
    QCOMPARE(paused, pauses);
}

void TestRunaway::anotherRuleOrNone()
{
    RunawayRule none;
    none.enabled = false;
    RunawayRule strict;
    strict.sameRequests = 2;
    strict.spendFactor = 0;
    RunawayWatch watch;
    for (int i = 0; i < 100; ++i)
        QVERIFY(!watch.see(none, {Start, cents(1000), 5, i % 2 == 0, 900, 80}));
    QCOMPARE(watch.see(strict, {Start, cents(0), 5, false, 900, 80})->what,
             RunawayFinding::What::SameRequest);
}

void TestRunaway::forgivenItMayGoOn()
{
    RunawayRule rule;
    rule.consecutiveErrors = 3;
    RunawayWatch watch;
    QVERIFY(!watch.see(rule, {Start, cents(0), 0, true}));
    QVERIFY(!watch.see(rule, {Start, cents(0), 0, true}));
    QVERIFY(watch.see(rule, {Start, cents(0), 0, true}));
    watch.forgive();
    QVERIFY(!watch.see(rule, {Start, cents(0), 0, true}));
    QVERIFY(!watch.see(rule, {Start, cents(0), 0, true}));
}

void TestRunaway::whatWasBeforeTheStartIsItsNormal()
{
    RunawayWatch watch;
    const RunawayRule rule = onlySpend();
    for (int slice = 10; slice > 2; --slice)
        watch.remember(Start - slice * 10 * Minute, cents(1000));
    QVERIFY(!spendEachMinute(watch, rule, Start, 10, 500));
}

QTEST_APPLESS_MAIN(TestRunaway)
#include "test_runaway.moc"
