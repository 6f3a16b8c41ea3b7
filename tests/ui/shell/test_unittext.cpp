// Numbers with units, as people write them.
#include "ui/settings/unittext.h"

#include <QLocale>
#include <QTest>

using namespace sluice;

class TestUnitText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void reads_data();
    void reads();
    void readsTheUsersLocale();
};

void TestUnitText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unit");
    QTest::addColumn<qint64>("number"); // -1: it is no such number
    const auto row = [](const char *text, Unit unit, qint64 number) {
        QTest::addRow("%s in %d", text, int(unit)) << QString::fromUtf8(text) << int(unit) << number;
    };
    row("4747", Unit::Count, 4747);
    row("1,024", Unit::Count, 1024);
    row("1.5", Unit::Count, -1);
    row("4 s", Unit::Count, -1);
    row("30", Unit::Seconds, 30);
    row("30 s", Unit::Seconds, 30);
    row("2 min", Unit::Seconds, 120);
    row("2min", Unit::Seconds, 120);
    row("1.5 h", Unit::Seconds, 5400);
    row("3 min 12 s", Unit::Seconds, 192);
    row("2000 ms", Unit::Seconds, 2);
    row("1500 ms", Unit::Seconds, -1);
    row("2 MiB", Unit::Seconds, -1);
    row("90 days", Unit::Days, 90);
    row("2 weeks", Unit::Days, 14);
    row("1 year", Unit::Days, 365);
    row("64", Unit::MiB, 64);
    row("64 MiB", Unit::MiB, 64);
    row("64mb", Unit::MiB, 64);
    row("1 GiB", Unit::MiB, 1024);
    row("1.5 GiB", Unit::MiB, 1536);
    row("2 TiB", Unit::MiB, 2 * 1024 * 1024);
    row("64 KiB", Unit::MiB, -1);
    row("1 MiB", Unit::KiB, 1024);
    row("", Unit::Count, -1);
    row("abc", Unit::Count, -1);
    row("12 abc", Unit::Seconds, -1);
    row("-5", Unit::Count, -1);
    row("99999999999999999999", Unit::MiB, -1);
    row("999999999999 TiB", Unit::MiB, -1);
}

void TestUnitText::reads()
{
    QFETCH(QString, text);
    QFETCH(int, unit);
    QFETCH(qint64, number);
    const Result<qint64> read = numberFrom(text, Unit(unit));
    QCOMPARE(read ? read.value() : -1, number);
    if (!read)
        QVERIFY(read.error().text.size() > 20); // says what can be written
}

void TestUnitText::readsTheUsersLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(numberFrom(QStringLiteral("1,5 h"), Unit::Seconds).value(), 5400);
    QCOMPARE(numberFrom(QStringLiteral("1.024"), Unit::Count).value(), 1024);
    QCOMPARE(numberFrom(QStringLiteral("90 Tage"), Unit::Days, QStringLiteral(" Tage")).value(), 90);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

QTEST_GUILESS_MAIN(TestUnitText)
#include "test_unittext.moc"
