// a × b ÷ c: exact where it fits, the largest number where it does not, the same with and without 128 bits.
#include "core/base/muldiv.h"

#include <QRandomGenerator>
#include <QTest>

using sluice::Divisor;
using sluice::mulDiv;
using sluice::mulDivBitwise;

namespace {

constexpr quint64 Most = std::numeric_limits<quint64>::max();

} // namespace

class TestMulDiv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void divides_data();
    void divides();
    void bothWaysAgree();
    void dividesAtTheEdges();
};

void TestMulDiv::divides_data()
{
    QTest::addColumn<quint64>("a");
    QTest::addColumn<quint64>("b");
    QTest::addColumn<quint64>("c");
    QTest::addColumn<quint64>("result");

    QTest::newRow("nothing") << quint64(0) << Most << quint64(7) << quint64(0);
    QTest::newRow("rounds down") << quint64(7) << quint64(3) << quint64(2) << quint64(10);
    QTest::newRow("past 64 bits on the way") << quint64(10'000'000) << quint64(86'400'000'000'000)
                                             << quint64(10'000'000) << quint64(86'400'000'000'000);
    QTest::newRow("the largest that fits") << Most << Most << Most << Most;
    QTest::newRow("just fits") << Most << quint64(2) << quint64(2) << Most;
    QTest::newRow("does not fit") << Most << quint64(3) << quint64(2) << Most;
    QTest::newRow("far from fitting") << Most << Most << quint64(1) << Most;
    QTest::newRow("a large divisor") << Most - 1 << Most - 1 << Most << Most - 2;
}

void TestMulDiv::divides()
{
    QFETCH(quint64, a);
    QFETCH(quint64, b);
    QFETCH(quint64, c);
    QTEST(mulDiv(a, b, c), "result");
    QTEST(mulDivBitwise(a, b, c), "result");
    QTEST(Divisor(c).mulDiv(a, b), "result");
}

void TestMulDiv::bothWaysAgree()
{
    QRandomGenerator random(20261121);
    const auto number = [&random] { return random.generate64() >> random.bounded(64); };
    for (int i = 0; i < 100'000; ++i) {
        const quint64 a = number();
        const quint64 b = number();
        const quint64 c = std::max<quint64>(number(), 1);
        QCOMPARE(mulDivBitwise(a, b, c), mulDiv(a, b, c));
        QCOMPARE(Divisor(c).mulDiv(a, b), mulDiv(a, b, c));
    }
}

// Where rounding the inverse down could tell: products next to a multiple of the divisor.
void TestMulDiv::dividesAtTheEdges()
{
    for (const quint64 divisor :
         {quint64(1), quint64(2), quint64(3), quint64(999'983), quint64(1) << 32, (quint64(1) << 32) + 1,
          quint64(1) << 63, (quint64(1) << 63) + 1, Most - 1, Most}) {
        for (const quint64 multiple : {Most / divisor, Most / divisor / 2, quint64(1)}) {
            const quint64 exact = multiple * divisor;
            for (const quint64 product : {exact - 1, exact, exact + std::min(divisor - 1, Most - exact)})
                QCOMPARE(Divisor(divisor).mulDiv(product, 1), product / divisor);
        }
    }
}

QTEST_GUILESS_MAIN(TestMulDiv)
#include "test_muldiv.moc"
