// Money: exact decimals in, exact decimals out, sums that never wrap.
#include "core/base/money.h"

#include <QTest>

#include <limits>

using sluice::Money;

class TestMoney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDecimals_data();
    void readsDecimals();
    void writesDecimals_data();
    void writesDecimals();
    void sumsSaturate();
};

void TestMoney::readsDecimals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("pico");

    QTest::newRow("whole dollars") << QByteArray("12") << true << qint64(12'000'000'000'000);
    QTest::newRow("a price per token") << QByteArray("0.0000000375") << true << qint64(37'500);
    QTest::newRow("the smallest unit") << QByteArray("0.000000000001") << true << qint64(1);
    QTest::newRow("negative") << QByteArray("-0.5") << true << qint64(-500'000'000'000);
    QTest::newRow("finer than a pico-dollar") << QByteArray("0.0000000000001") << false << qint64(0);
    QTest::newRow("empty") << QByteArray("") << false << qint64(0);
    QTest::newRow("only a point") << QByteArray(".") << false << qint64(0);
    QTest::newRow("no whole part") << QByteArray(".5") << false << qint64(0);
    QTest::newRow("nothing after the point") << QByteArray("5.") << false << qint64(0);
    QTest::newRow("exponent") << QByteArray("1e3") << false << qint64(0);
    QTest::newRow("letters") << QByteArray("12a") << false << qint64(0);
    QTest::newRow("out of range") << QByteArray("9999999") << false << qint64(0);
}

void TestMoney::readsDecimals()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QFETCH(qint64, pico);
    const auto money = Money::fromDecimal(text);
    QCOMPARE(money.has_value(), valid);
    if (valid)
        QCOMPARE(money->pico(), pico);
}

void TestMoney::writesDecimals_data()
{
    QTest::addColumn<qint64>("pico");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("zero") << qint64(0) << QByteArray("0");
    QTest::newRow("no trailing zeros") << qint64(12'500'000'000'000) << QByteArray("12.5");
    QTest::newRow("one pico-dollar") << qint64(1) << QByteArray("0.000000000001");
    QTest::newRow("negative") << qint64(-37'500) << QByteArray("-0.0000000375");
    QTest::newRow("the lowest number there is")
        << std::numeric_limits<qint64>::min() << QByteArray("-9223372.036854775808");
}

void TestMoney::writesDecimals()
{
    QFETCH(qint64, pico);
    QFETCH(QByteArray, text);
    QCOMPARE(Money::fromPico(pico).toDecimal(), text);
}

void TestMoney::sumsSaturate()
{
    const Money most = Money::fromPico(std::numeric_limits<qint64>::max());
    const Money least = Money::fromPico(std::numeric_limits<qint64>::min());
    QCOMPARE((most + Money::fromPico(1)).pico(), most.pico());
    QCOMPARE((least - Money::fromPico(1)).pico(), least.pico());
    QCOMPARE((least + most).pico(), qint64(-1));
    QCOMPARE((Money() - least).pico(), most.pico());
    QCOMPARE((most - most).pico(), qint64(0));
}

QTEST_APPLESS_MAIN(TestMoney)
#include "test_money.moc"
