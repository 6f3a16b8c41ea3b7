// Rates: how many, how long to wait, tokens that are put right, clocks that jump, many threads.
#include "core/limits/rate.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace sluice;

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Start = 1'000'000 * Second;

RateShape requestsPer(RatePeriod per, qint64 limit)
{
    return rateShape({RateMetric::Requests, per, limit});
}

RateShape tokensPerMinute(qint64 limit)
{
    return rateShape({RateMetric::Tokens, RatePeriod::Minute, limit});
}

} // namespace

class TestRate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waits_data();
    void waits();
    void refillsEvenly();
    void admitsExactlyTheLimitUnderSixteenThreads();
    void tokensAreExactUnderSixteenThreads();
    void tokensArePutRight_data();
    void tokensArePutRight();
    void largeLimitsDoNotDrift_data();
    void largeLimitsDoNotDrift();
    void aRequestLargerThanTheBucketPassesWhenItIsFull();
    void whatIsGivenBackIsThereAgain();
};

void TestRate::waits_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("alreadyTaken");
    QTest::addColumn<qint64>("laterNanos");
    QTest::addColumn<qint64>("waitMs"); // 0: admitted

    const int minute = int(RatePeriod::Minute), hour = int(RatePeriod::Hour), day = int(RatePeriod::Day);
    QTest::newRow("first of the minute") << minute << 60 << 0 << qint64(0) << qint64(0);
    QTest::newRow("the last that fits") << minute << 60 << 59 << qint64(0) << qint64(0);
    QTest::newRow("one too many") << minute << 60 << 60 << qint64(0) << qint64(1000);
    QTest::newRow("room again after a second") << minute << 60 << 60 << Second << qint64(0);
    QTest::newRow("half a second too early") << minute << 60 << 60 << Second / 2 << qint64(500);
    QTest::newRow("a slow key") << minute << 1 << 1 << qint64(0) << qint64(60'000);
    QTest::newRow("a clock that was set back an hour")
        << minute << 60 << 60 << -3600 * Second << qint64(1000);
    QTest::newRow("a fast key") << minute << 6000 << 6000 << qint64(0) << qint64(10);
    QTest::newRow("a limit that does not divide a minute") << minute << 7 << 6 << qint64(0) << qint64(0);
    QTest::newRow("one more than seven a minute") << minute << 7 << 7 << qint64(0) << qint64(8572);
    QTest::newRow("one too many in an hour") << hour << 60 << 60 << qint64(0) << qint64(60'000);
    QTest::newRow("room again after a minute of the hour") << hour << 60 << 60 << 60 * Second << qint64(0);
    QTest::newRow("one too many in a day") << day << 24 << 24 << qint64(0) << qint64(3'600'000);
    QTest::newRow("room again after an hour of the day") << day << 24 << 24 << 3600 * Second << qint64(0);
    QTest::newRow("a whole day later") << day << 1 << 1 << 86'400 * Second << qint64(0);
}

void TestRate::waits()
{
    QFETCH(int, period);
    QFETCH(int, limit);
    QFETCH(int, alreadyTaken);
    QFETCH(qint64, laterNanos);
    QFETCH(qint64, waitMs);
    const RateShape shape = requestsPer(RatePeriod(period), limit);
    BucketState state = FullBucket;
    for (int i = 0; i < alreadyTaken; ++i) {
        const RateVerdict verdict = admitInto(state, shape, 1, Start);
        QVERIFY(!verdict.wait);
        QCOMPARE(remainingIn(verdict.next, shape, Start), qint64(limit - i - 1));
        state = verdict.next;
    }
    const RateVerdict verdict = admitInto(state, shape, 1, Start + laterNanos);
    // The refill of a nanosecond is rounded, so a wait may be rounded up to the millisecond.
    QCOMPARE(verdict.wait.value_or(std::chrono::milliseconds(0)).count(), waitMs);
}

void TestRate::refillsEvenly()
{
    const RateShape shape = requestsPer(RatePeriod::Minute, 30);
    BucketState state = FullBucket;
    int admitted = 0;
    for (qint64 now = Start; now < Start + 600 * Second; now += Second / 10) {
        const RateVerdict verdict = admitInto(state, shape, 1, now);
        if (verdict.wait)
            continue;
        state = verdict.next;
        ++admitted;
    }
    // The full bucket first, then 30 a minute.
    QVERIFY2(admitted >= 329 && admitted <= 330, qPrintable(QString::number(admitted)));
}

void TestRate::admitsExactlyTheLimitUnderSixteenThreads()
{
    RateBucket bucket;
    const RateShape shape = requestsPer(RatePeriod::Minute, 100);
    std::atomic<int> admitted = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i) {
        threads.emplace_back([&] {
            for (int j = 0; j < 1000; ++j)
                admitted += bucket.take(shape, 1, Start).wait ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(admitted.load(), 100);
}

// Each takes an estimate and puts it right; in the end exactly what was really used is missing.
void TestRate::tokensAreExactUnderSixteenThreads()
{
    RateBucket bucket;
    const RateShape shape = tokensPerMinute(60'000'000);
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i) {
        threads.emplace_back([&bucket, &shape] {
            for (int j = 0; j < 500; ++j) {
                if (bucket.take(shape, 1000, Start).wait)
                    return;
                bucket.correct(shape, j % 2 == 0 ? 500 : -500, Start);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(remainingIn(bucket.state(), shape, Start), qint64(60'000'000 - 16 * 500 * 1000));
}

void TestRate::tokensArePutRight_data()
{
    QTest::addColumn<qint64>("estimate");
    QTest::addColumn<qint64>("really");
    QTest::addColumn<qint64>("remaining");
    QTest::newRow("as estimated") << qint64(400) << qint64(400) << qint64(600);
    QTest::newRow("more than estimated") << qint64(400) << qint64(900) << qint64(100);
    QTest::newRow("less than estimated") << qint64(400) << qint64(100) << qint64(900);
    QTest::newRow("nothing at all") << qint64(400) << qint64(0) << qint64(1000);
    QTest::newRow("more than there is: it owes") << qint64(400) << qint64(1500) << qint64(0);
}

void TestRate::tokensArePutRight()
{
    QFETCH(qint64, estimate);
    QFETCH(qint64, really);
    QFETCH(qint64, remaining);
    const RateShape shape = tokensPerMinute(1000);
    RateBucket bucket;
    QVERIFY(!bucket.take(shape, estimate, Start).wait);
    bucket.correct(shape, really - estimate, Start);
    QCOMPARE(remainingIn(bucket.state(), shape, Start), remaining);
    if (really > 1000) // half a minute of debt, then one token more
        QCOMPARE(bucket.take(shape, 1, Start).wait->count(), (really - 1000 + 1) * 60);
}

void TestRate::largeLimitsDoNotDrift_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<int>("period");
    QTest::newRow("ten million a minute") << qint64(10'000'000) << int(RatePeriod::Minute);
    QTest::newRow("ten million a day") << qint64(10'000'000) << int(RatePeriod::Day);
    QTest::newRow("a thousand million a day") << qint64(1'000'000'000) << int(RatePeriod::Day);
    QTest::newRow("a prime an hour") << qint64(999'983) << int(RatePeriod::Hour);
}

void TestRate::largeLimitsDoNotDrift()
{
    QFETCH(qint64, limit);
    QFETCH(int, period);
    const RateShape shape = rateShape({RateMetric::Tokens, RatePeriod(period), limit});
    RateBucket bucket;
    qint64 taken = 0;
    for (qint64 amount = 1; taken + amount <= limit; amount = amount % 9'973 + 97) {
        QVERIFY(!bucket.take(shape, amount, Start).wait);
        taken += amount;
    }
    const qint64 left = remainingIn(bucket.state(), shape, Start);
    // Less than a nanosecond of refill a request.
    const qint64 requests = taken / 97 + 1;
    QVERIFY2(left >= limit - taken && left - (limit - taken) <= requests * limit / shape.periodNanos + 1,
             qPrintable(QString::number(left - (limit - taken))));
}

void TestRate::aRequestLargerThanTheBucketPassesWhenItIsFull()
{
    const RateShape shape = tokensPerMinute(1000);
    RateBucket bucket;
    QVERIFY(!bucket.take(shape, 1500, Start).wait);
    QVERIFY(bucket.take(shape, 1, Start).wait.has_value());
    QVERIFY(bucket.take(shape, 1, Start + 29 * Second).wait.has_value());
    QVERIFY(!bucket.take(shape, 1, Start + 31 * Second).wait);
    QVERIFY(bucket.take(shape, 1500, Start + 60 * Second).wait.has_value());
}

void TestRate::whatIsGivenBackIsThereAgain()
{
    const RateShape shape = tokensPerMinute(1000);
    RateBucket bucket;
    QVERIFY(!bucket.take(shape, 300, Start).wait);
    QVERIFY(!bucket.take(shape, 700, Start).wait);
    bucket.giveBack(shape, 700);
    QCOMPARE(remainingIn(bucket.state(), shape, Start), qint64(700));
}

QTEST_APPLESS_MAIN(TestRate)
#include "test_rate.moc"
