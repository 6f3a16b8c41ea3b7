// Requests per minute: how many, how long to wait, clocks that jump, many threads.
#include "core/limits/rate.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace sluice;

namespace {
constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Start = 1'000 * Second;
} // namespace

class TestRate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waits_data();
    void waits();
    void refillsEvenly();
    void admitsExactlyTheLimitUnderSixteenThreads();
    void zeroIsUnlimited();
    void keysDoNotShare();
};

void TestRate::waits_data()
{
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("alreadyTaken");
    QTest::addColumn<qint64>("laterNanos");
    QTest::addColumn<qint64>("waitMs"); // 0: admitted

    QTest::newRow("first of the minute") << 60 << 0 << qint64(0) << qint64(0);
    QTest::newRow("the last that fits") << 60 << 59 << qint64(0) << qint64(0);
    QTest::newRow("one too many") << 60 << 60 << qint64(0) << qint64(1000);
    QTest::newRow("room again after a second") << 60 << 60 << Second << qint64(0);
    QTest::newRow("half a second too early") << 60 << 60 << Second / 2 << qint64(500);
    QTest::newRow("a slow key") << 1 << 1 << qint64(0) << qint64(60'000);
    QTest::newRow("a clock that was set back an hour") << 60 << 60 << -3600 * Second << qint64(1000);
    QTest::newRow("a fast key") << 6000 << 6000 << qint64(0) << qint64(10);
}

void TestRate::waits()
{
    QFETCH(int, perMinute);
    QFETCH(int, alreadyTaken);
    QFETCH(qint64, laterNanos);
    QFETCH(qint64, waitMs);
    BucketState state = 0;
    for (int i = 0; i < alreadyTaken; ++i) {
        const RateVerdict verdict = admitOne(state, perMinute, Start + 3600 * Second);
        QVERIFY(!verdict.wait);
        state = verdict.next;
    }
    const RateVerdict verdict = admitOne(state, perMinute, Start + 3600 * Second + laterNanos);
    QCOMPARE(verdict.wait.value_or(std::chrono::milliseconds(0)).count(), waitMs);
}

void TestRate::refillsEvenly()
{
    BucketState state = 0;
    int admitted = 0;
    for (qint64 now = Start; now < Start + 600 * Second; now += Second / 10) {
        const RateVerdict verdict = admitOne(state, 30, now);
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
    RateTable table;
    const QUuid key = QUuid::createUuid();
    std::atomic<int> admitted = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i) {
        threads.emplace_back([&] {
            for (int j = 0; j < 1000; ++j)
                admitted += table.take(key, 100, Start) ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(admitted.load(), 100);
}

void TestRate::zeroIsUnlimited()
{
    RateTable table;
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!table.take(QUuid::createUuid(), 0, Start));
}

void TestRate::keysDoNotShare()
{
    RateTable table;
    const QUuid one = QUuid::createUuid();
    QVERIFY(!table.take(one, 1, Start));
    QVERIFY(table.take(one, 1, Start).has_value());
    QVERIFY(!table.take(QUuid::createUuid(), 1, Start));
}

QTEST_APPLESS_MAIN(TestRate)
#include "test_rate.moc"
