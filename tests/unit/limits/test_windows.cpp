// Days, weeks and months as the user's clock shows them: midnight, month ends, both changes of the clock.
#include "core/limits/windows.h"

#include <QDateTime>
#include <QTest>

using namespace sluice;

namespace {

Instant instant(const QString &utc)
{
    const QDateTime time = QDateTime::fromString(utc, Qt::ISODateWithMs);
    if (!time.isValid())
        qFatal("bad time %s", qPrintable(utc));
    return instantFromMicros(time.toMSecsSinceEpoch() * 1000);
}

QString text(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-ddTHH:mmZ"));
}

} // namespace

class TestWindows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windows_data();
    void windows();
    void everyMomentIsInItsWindow();
    void totalIsAllTime();
    void anUnknownZoneIsTheSystems();
};

void TestWindows::windows_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("weekStart");
    QTest::addColumn<int>("period");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");

    const int day = int(BudgetPeriod::Day), week = int(BudgetPeriod::Week), month = int(BudgetPeriod::Month);
    const auto row = [](const char *name, const char *zone, int weekStart, int period, const char *at,
                        const char *from, const char *until) {
        QTest::newRow(name) << QByteArray(zone) << weekStart << period << QString::fromLatin1(at)
                            << QString::fromLatin1(from) << QString::fromLatin1(until);
    };
    row("the last moment before midnight", "Europe/Berlin", 1, day, "2026-11-21T22:59:59.999Z",
        "2026-11-20T23:00Z", "2026-11-21T23:00Z");
    row("midnight itself", "Europe/Berlin", 1, day, "2026-11-21T23:00:00Z", "2026-11-21T23:00Z",
        "2026-11-22T23:00Z");
    row("far east of Greenwich", "Pacific/Kiritimati", 1, day, "2026-11-21T10:00:00Z", "2026-11-21T10:00Z",
        "2026-11-22T10:00Z");
    row("west of Greenwich", "America/Los_Angeles", 1, day, "2026-11-21T07:59:00Z", "2026-11-20T08:00Z",
        "2026-11-21T08:00Z");
    row("a quarter of an hour off", "Asia/Kathmandu", 1, day, "2026-11-21T18:15:00Z", "2026-11-21T18:15Z",
        "2026-11-22T18:15Z");
    row("a day of 23 hours", "Europe/Berlin", 1, day, "2026-03-29T12:00:00Z", "2026-03-28T23:00Z",
        "2026-03-29T22:00Z");
    row("a day of 25 hours", "Europe/Berlin", 1, day, "2026-10-25T12:00:00Z", "2026-10-24T22:00Z",
        "2026-10-25T23:00Z");
    row("the hour that comes twice, first time", "Europe/Berlin", 1, day, "2026-10-25T00:30:00Z",
        "2026-10-24T22:00Z", "2026-10-25T23:00Z");
    row("the hour that comes twice, second time", "Europe/Berlin", 1, day, "2026-10-25T01:30:00Z",
        "2026-10-24T22:00Z", "2026-10-25T23:00Z");
    row("a midnight that does not exist", "Africa/Cairo", 1, day, "2026-04-24T12:00:00Z", "2026-04-23T22:00Z",
        "2026-04-24T21:00Z");
    row("a week from Monday", "Europe/Berlin", 1, week, "2026-11-21T12:00:00Z", "2026-11-15T23:00Z",
        "2026-11-22T23:00Z");
    row("a week from Sunday", "Europe/Berlin", 7, week, "2026-11-21T12:00:00Z", "2026-11-14T23:00Z",
        "2026-11-21T23:00Z");
    row("the first day of a week", "Europe/Berlin", 6, week, "2026-11-21T12:00:00Z", "2026-11-20T23:00Z",
        "2026-11-27T23:00Z");
    row("the week that loses an hour", "Europe/Berlin", 1, week, "2026-03-25T12:00:00Z", "2026-03-22T23:00Z",
        "2026-03-29T22:00Z");
    row("the week that gains an hour", "Europe/Berlin", 1, week, "2026-10-20T12:00:00Z", "2026-10-18T22:00Z",
        "2026-10-25T23:00Z");
    row("a month", "Europe/Berlin", 1, month, "2026-11-30T22:59:59Z", "2026-10-31T23:00Z",
        "2026-11-30T23:00Z");
    row("the first moment of a month", "Europe/Berlin", 1, month, "2026-11-30T23:00:00Z", "2026-11-30T23:00Z",
        "2026-12-31T23:00Z");
    row("the month that gains an hour", "Europe/Berlin", 1, month, "2026-10-10T12:00:00Z",
        "2026-09-30T22:00Z", "2026-10-31T23:00Z");
    row("February of a leap year", "UTC", 1, month, "2028-02-29T23:59:59Z", "2028-02-01T00:00Z",
        "2028-03-01T00:00Z");
    row("over the end of a year", "UTC", 1, week, "2026-12-31T12:00:00Z", "2026-12-28T00:00Z",
        "2027-01-04T00:00Z");
}

void TestWindows::windows()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, weekStart);
    QFETCH(int, period);
    QFETCH(QString, at);
    QFETCH(QString, from);
    QFETCH(QString, until);
    const CalendarWindow window = windowAt(BudgetPeriod(period), instant(at), {QTimeZone(zone), weekStart});
    QCOMPARE(text(window.from), from);
    QCOMPARE(text(window.until), until);
}

// Windows follow one another without a gap and without an overlap, through a whole year of hours.
void TestWindows::everyMomentIsInItsWindow()
{
    for (const char *zone : {"Europe/Berlin", "Africa/Cairo", "Australia/Lord_Howe", "America/St_Johns"}) {
        const Calendar calendar{QTimeZone(zone), 7};
        for (const BudgetPeriod per : {BudgetPeriod::Day, BudgetPeriod::Week, BudgetPeriod::Month}) {
            CalendarWindow last = windowAt(per, instant(QStringLiteral("2026-01-01T00:00:00Z")), calendar);
            Instant at = last.from;
            for (int i = 0; i < 366 * 24; ++i, at += std::chrono::hours(1)) {
                const CalendarWindow window = windowAt(per, at, calendar);
                QVERIFY(window.holds(at));
                QVERIFY(window == last || window.from == last.until);
                last = window;
            }
        }
    }
}

void TestWindows::totalIsAllTime()
{
    const CalendarWindow window = windowAt(BudgetPeriod::Total, Instant{}, {});
    QVERIFY(window.holds(Instant::min()));
    QVERIFY(window.holds(instant(QStringLiteral("9999-01-01T00:00:00Z"))));
}

void TestWindows::anUnknownZoneIsTheSystems()
{
    Settings settings;
    settings.timeZone = QStringLiteral("Mars/Olympus");
    settings.weekStart = 7;
    const Calendar calendar = calendarOf(settings);
    QVERIFY(calendar.zone.isValid());
    QCOMPARE(calendar.zone, QTimeZone::systemTimeZone());
    QCOMPARE(calendar.weekStart, 7);
    settings.weekStart = 0;
    QVERIFY(calendarOf(settings).weekStart >= 1);
}

QTEST_APPLESS_MAIN(TestWindows)
#include "test_windows.moc"
