// Amounts of money as JSON writes them, and the objects of a body in any cut.
#include "core/protocols/meterjson.h"
#include "cuts.h"

#include <QtTest>

using namespace sluice;
using namespace sluice::test;
using namespace sluice::meterjson;

class TestMeterJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usdAmounts_data();
    void usdAmounts();
    void objects_data();
    void objects();
    void anObjectBeyondTheLimitIsSkipped();
};

void TestMeterJson::usdAmounts_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<qint64>("pico"); // -1: none
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("whole") << QByteArray("3") << 3 * Money::PicoPerUsd;
    QTest::newRow("decimal") << QByteArray("0.00014") << qint64(140'000'000);
    QTest::newRow("small with an exponent") << QByteArray("7.5e-06") << qint64(7'500'000);
    QTest::newRow("large exponent sign") << QByteArray("1.5E+2") << 150 * Money::PicoPerUsd;
    QTest::newRow("noise of a double") << QByteArray("0.00013999999999999999") << qint64(140'000'000);
    QTest::newRow("more digits than a number holds")
        << QByteArray("0.123456789012345678901234567890123") << qint64(123'456'789'012);
    QTest::newRow("half a pico rounds up") << QByteArray("0.0000000000005") << qint64(1);
    QTest::newRow("less than half rounds down") << QByteArray("0.00000000000049") << qint64(0);
    QTest::newRow("very small") << QByteArray("1e-300") << qint64(0);
    QTest::newRow("zero with a large exponent") << QByteArray("0e300") << qint64(0);
    QTest::newRow("too large") << QByteArray("1e300") << qint64(-1);
    QTest::newRow("too large in digits") << QByteArray("123456789012345678901234567890") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("no number") << QByteArray("abc") << qint64(-1);
    QTest::newRow("half a number") << QByteArray("1.2.3") << qint64(-1);
    QTest::newRow("an exponent without digits") << QByteArray("1e") << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
}

void TestMeterJson::usdAmounts()
{
    QFETCH(QByteArray, number);
    QFETCH(qint64, pico);
    const auto amount = usdOf(number);
    QCOMPARE(amount ? amount->pico() : -1, pico);
}

void TestMeterJson::objects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::addColumn<bool>("complete");
    using List = QByteArrayList;
    QTest::newRow("one object") << QByteArray("{\"a\":{\"b\":[1,{}]}}") << List{"{\"a\":{\"b\":[1,{}]}}"}
                                << true;
    QTest::newRow("an array of them")
        << QByteArray(" [ {\"a\":1} ,\n{} ] \n") << List{"{\"a\":1}", "{}"} << true;
    QTest::newRow("one a line") << QByteArray("{\"a\":1}\n{\"b\":2}\n") << List{"{\"a\":1}", "{\"b\":2}"}
                                << true;
    QTest::newRow("brackets in strings") << QByteArray("[{\"a\":\"}]\\\"}\\\\\"},{\"]\":\"[{\"}]")
                                         << List{"{\"a\":\"}]\\\"}\\\\\"}", "{\"]\":\"[{\"}"} << true;
    QTest::newRow("an unfinished object") << QByteArray("[{\"a\":1},{\"b\":") << List{"{\"a\":1}"} << false;
    QTest::newRow("an unfinished array") << QByteArray("[{\"a\":1}") << List{"{\"a\":1}"} << false;
    QTest::newRow("an empty array") << QByteArray("[]") << List{} << true;
    QTest::newRow("nothing") << QByteArray() << List{} << false;
    QTest::newRow("blanks") << QByteArray(" \n") << List{} << false;
}

void TestMeterJson::objects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, expected);
    QFETCH(bool, complete);
    QVERIFY(inEveryCut(bytes, [&](const Pieces &pieces) {
        ObjectSplitter splitter;
        QByteArrayList found;
        QByteArrayView object;
        for (const QByteArray &piece : pieces) {
            splitter.take(piece);
            while (splitter.next(object))
                found.append(object.toByteArray());
        }
        return found == expected && splitter.complete() == complete;
    }));
}

void TestMeterJson::anObjectBeyondTheLimitIsSkipped()
{
    const QByteArray bytes = "[{\"a\":1},{\"b\":\"" + QByteArray(300, 'x') + "\"},{\"c\":\"" +
                             QByteArray(300, '{') + "\"},{\"d\":2}]";
    QVERIFY(inEveryCut(bytes, [](const Pieces &pieces) {
        ObjectSplitter splitter(200);
        QByteArrayList found;
        QByteArrayView object;
        for (const QByteArray &piece : pieces) {
            splitter.take(piece);
            while (splitter.next(object))
                found.append(object.toByteArray());
        }
        return found == QByteArrayList{"{\"a\":1}", "{\"d\":2}"} && splitter.complete();
    }));
}

QTEST_APPLESS_MAIN(TestMeterJson)
#include "test_meterjson.moc"
