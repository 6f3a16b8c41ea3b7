// 128-bit sums against numbers worked out by hand.
#include "core/pricing/wide.h"

#include <QtTest>

#include <limits>

using namespace sluice;

class TestWide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotients_data();
    void quotients();
    void sumsCarry();
    void overflowIsSeenAndStays();
};

void TestWide::quotients_data()
{
    QTest::addColumn<quint64>("a");
    QTest::addColumn<quint64>("b");
    QTest::addColumn<quint32>("divisor");
    QTest::addColumn<qint64>("expected");

    const quint64 most = std::numeric_limits<quint64>::max();
    QTest::newRow("small") << quint64(7) << quint64(6) << quint32(4) << qint64(10);
    QTest::newRow("zero") << quint64(0) << most << quint32(3) << qint64(0);
    QTest::newRow("beyond 64 bits and back") << quint64(5'000'000'000'000) << quint64(9'000'000'000'000)
                                             << quint32(4'000'000'000) << qint64(11'250'000'000'000'000);
    QTest::newRow("all carries of a product")
        << quint64(0xFFFFFFFF) << quint64(0x1'0000'0001) << quint32(1) << qint64(-1);
    QTest::newRow("the largest that fits")
        << quint64(1) << (most >> 1) << quint32(1) << std::numeric_limits<qint64>::max();
    QTest::newRow("one more saturates")
        << quint64(1) << (most >> 1) + 1 << quint32(1) << std::numeric_limits<qint64>::max();
    QTest::newRow("the largest product saturates")
        << most << most << quint32(1) << std::numeric_limits<qint64>::max();
}

void TestWide::quotients()
{
    QFETCH(quint64, a);
    QFETCH(quint64, b);
    QFETCH(quint32, divisor);
    QFETCH(qint64, expected);
    if (expected < 0) // 0xFFFFFFFF x 0x100000001 is 2^64 - 1: seen by its half
        QCOMPARE(Wide::product(a, b).dividedBy(2).saturated(), std::numeric_limits<qint64>::max());
    else
        QCOMPARE(Wide::product(a, b).dividedBy(divisor).saturated(), expected);
    QVERIFY(!Wide::product(a, b).overflowed());
}

void TestWide::sumsCarry()
{
    const quint64 most = std::numeric_limits<quint64>::max();
    const Wide sum = Wide::product(most, 1) + Wide::product(1, 1); // 2^64
    QCOMPARE(sum.dividedBy(1U << 31).saturated(), qint64(1) << 33);
    QCOMPARE(Wide::product(most, 1).times(1'000'000).dividedBy(1'000'000).dividedBy(2).saturated(),
             qint64(most >> 1));
}

void TestWide::overflowIsSeenAndStays()
{
    const quint64 most = std::numeric_limits<quint64>::max();
    const Wide large = Wide::product(most, most); // 2^128 - 2^65 + 1
    QVERIFY(!(large + Wide::product(most, 2)).overflowed());
    QVERIFY((large + large).overflowed());
    QVERIFY(large.times(2).overflowed());
    const Wide lost = large + large;
    QVERIFY(lost.dividedBy(1'000'000).overflowed());
    QVERIFY((lost + Wide::product(1, 1)).overflowed());
    QCOMPARE(lost.dividedBy(1'000'000).saturated(), std::numeric_limits<qint64>::max());
}

QTEST_APPLESS_MAIN(TestWide)
#include "test_wide.moc"
