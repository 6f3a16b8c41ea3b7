// When a key may be used: days, nights and the nights on which the clocks change.
#include "core/scope/activehours.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace sluice;

namespace {

constexpr quint8 Weekdays = 0x1f;
constexpr quint8 Monday = 0x01;
constexpr quint8 Sunday = 0x40;
constexpr quint8 Always = 0x7f;

Instant utc(const char *text)
{
    const QDateTime moment = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    return instantFromMicros(moment.toMSecsSinceEpoch() * 1000);
}

} // namespace

class TestActiveHours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void within_data();
    void within();
    void theFallbackZoneHolds();
    void anUnknownZoneIsClosed();
    void refused_data();
    void refused();
};

void TestActiveHours::within_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("moment"); // UTC
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *name, quint8 days, int from, int until, const char *zone,
                        const char *moment, bool expected) {
        QTest::newRow(name) << int(days) << from << until << QByteArray(zone) << QByteArray(moment)
                            << expected;
    };
    // 2026-11-23 is a Monday.
    row("in the morning", Weekdays, 540, 1050, "UTC", "2026-11-23T09:00:00Z", true);
    row("a second before", Weekdays, 540, 1050, "UTC", "2026-11-23T08:59:59Z", false);
    row("the last second", Weekdays, 540, 1050, "UTC", "2026-11-23T17:29:59Z", true);
    row("the end is outside", Weekdays, 540, 1050, "UTC", "2026-11-23T17:30:00Z", false);
    row("on a Saturday", Weekdays, 540, 1050, "UTC", "2026-11-28T12:00:00Z", false);
    row("on a Sunday", Sunday, 0, 1440, "UTC", "2026-11-29T23:59:59Z", true);
    row("a whole day ends at midnight", Sunday, 0, 1440, "UTC", "2026-11-30T00:00:00Z", false);
    row("all days, all hours", Always, 0, 1440, "UTC", "2026-11-30T00:00:00Z", true);
    row("over midnight, before it", Monday, 1320, 360, "UTC", "2026-11-23T23:00:00Z", true);
    row("over midnight, behind it", Monday, 1320, 360, "UTC", "2026-11-24T05:59:59Z", true);
    row("over midnight, its end", Monday, 1320, 360, "UTC", "2026-11-24T06:00:00Z", false);
    row("over midnight, by day", Monday, 1320, 360, "UTC", "2026-11-23T12:00:00Z", false);
    row("over midnight belongs to the day on which it begins", Monday, 1320, 360, "UTC",
        "2026-11-23T05:00:00Z", false);
    row("over midnight, from Sunday into Monday", Sunday, 1320, 360, "UTC", "2026-11-23T05:00:00Z", true);
    row("elsewhere it is later", Monday, 540, 600, "Europe/Berlin", "2026-11-23T08:30:00Z", true);
    row("and another day", Monday, 0, 60, "Asia/Tokyo", "2026-11-22T15:30:00Z", true);
    // Europe/Berlin, 2026-03-29: 02:00 becomes 03:00 (01:00 UTC).
    row("spring: just before the hour that is skipped", Sunday, 60, 120, "Europe/Berlin",
        "2026-03-29T00:59:59Z", true);
    row("spring: the hour that is skipped never comes", Sunday, 120, 180, "Europe/Berlin",
        "2026-03-29T01:00:00Z", false);
    row("spring: the hour behind it", Sunday, 180, 240, "Europe/Berlin", "2026-03-29T01:00:00Z", true);
    // 2026-10-25: 03:00 becomes 02:00 (01:00 UTC).
    row("autumn: the hour that comes twice, first", Sunday, 120, 180, "Europe/Berlin", "2026-10-25T00:30:00Z",
        true);
    row("autumn: and again", Sunday, 120, 180, "Europe/Berlin", "2026-10-25T01:30:00Z", true);
    row("autumn: behind both", Sunday, 120, 180, "Europe/Berlin", "2026-10-25T02:00:00Z", false);
}

void TestActiveHours::within()
{
    QFETCH(const int, days);
    QFETCH(const int, from);
    QFETCH(const int, until);
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, moment);
    const ActiveHours hours{quint8(days), from, until, zone};
    QVERIFY(checkActiveHours(hours));
    QTEST(isWithin(hours, utc(moment), {}), "expected");
}

void TestActiveHours::theFallbackZoneHolds()
{
    const ActiveHours hours{Monday, 540, 600, {}};
    const Instant moment = utc("2026-11-23T08:30:00Z");
    QVERIFY(isWithin(hours, moment, "Europe/Berlin"));
    QVERIFY(!isWithin(hours, moment, "UTC"));
    QCOMPARE(hoursText(hours, "Europe/Berlin"), QStringLiteral("09:00–10:00 (Europe/Berlin)"));
}

void TestActiveHours::anUnknownZoneIsClosed()
{
    QVERIFY(!isWithin({Always, 0, 1440, "Mars/Olympus"}, utc("2026-11-23T08:30:00Z"), {}));
}

void TestActiveHours::refused_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("no day") << 0 << 0 << 60 << QByteArray();
    QTest::newRow("before midnight") << 1 << -1 << 60 << QByteArray();
    QTest::newRow("behind midnight") << 1 << 0 << 1441 << QByteArray();
    QTest::newRow("begins when the day is over") << 1 << 1440 << 60 << QByteArray();
    QTest::newRow("an unknown zone") << 1 << 0 << 60 << QByteArray("Mars/Olympus");
}

void TestActiveHours::refused()
{
    QFETCH(const int, days);
    QFETCH(const int, from);
    QFETCH(const int, until);
    QFETCH(const QByteArray, zone);
    QVERIFY(!checkActiveHours({quint8(days), from, until, zone}));
}

QTEST_GUILESS_MAIN(TestActiveHours)
#include "test_activehours.moc"
