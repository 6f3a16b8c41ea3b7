// Ranges and their bars: whole local days, months and years, clock changes included.
#include "ui/usage/usageview.h"

#include <QDateTime>
#include <QTest>

using namespace sluice;

namespace {

const QTimeZone Berlin("Europe/Berlin");

Instant local(const char *text, const QTimeZone &zone = Berlin)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    return instantFromMicros(QDateTime(time.date(), time.time(), zone).toMSecsSinceEpoch() * 1000);
}

QString textOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000, Berlin)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

class TestUsageView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void ranges_data();
    void ranges();
    void everyBarFindsItself_data();
    void everyBarFindsItself();
    void isComparedUpToNow();
    void typed_data();
    void typed();
};

void TestUsageView::ranges_data()
{
    QTest::addColumn<int>("range");
    QTest::addColumn<int>("back");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("bars");
    const auto row = [](const char *name, UsageRange range, int back, const char *from, const char *until,
                        int bars) {
        QTest::newRow(name) << int(range) << back << QString::fromLatin1(from) << QString::fromLatin1(until)
                            << bars;
    };
    // "Now" is Sunday, 25 October 2026, 14:20: the day on which Berlin's clocks go back.
    row("the last hour", UsageRange::LastHour, 0, "2026-10-25 13:21", "2026-10-25 14:21", 60);
    row("the hour before", UsageRange::LastHour, 1, "2026-10-25 12:21", "2026-10-25 13:21", 60);
    row("today has 25 hours", UsageRange::Today, 0, "2026-10-25 00:00", "2026-10-26 00:00", 25);
    row("yesterday", UsageRange::Yesterday, 0, "2026-10-24 00:00", "2026-10-25 00:00", 24);
    row("seven days, today included", UsageRange::Last7Days, 0, "2026-10-19 00:00", "2026-10-26 00:00", 7);
    row("the seven before", UsageRange::Last7Days, 1, "2026-10-12 00:00", "2026-10-19 00:00", 7);
    row("thirty days", UsageRange::Last30Days, 0, "2026-09-26 00:00", "2026-10-26 00:00", 30);
    row("this month", UsageRange::ThisMonth, 0, "2026-10-01 00:00", "2026-11-01 00:00", 31);
    row("last month", UsageRange::LastMonth, 0, "2026-09-01 00:00", "2026-10-01 00:00", 30);
    row("this month, eight before", UsageRange::ThisMonth, 8, "2026-02-01 00:00", "2026-03-01 00:00", 28);
    row("this year", UsageRange::ThisYear, 0, "2026-01-01 00:00", "2027-01-01 00:00", 12);
    row("all of it", UsageRange::All, 0, "2025-03-01 00:00", "2026-11-01 00:00", 20);
}

void TestUsageView::ranges()
{
    QFETCH(const int, range);
    QFETCH(const int, back);
    UsageView view;
    view.range = UsageRange(range);
    view.back = back;
    const UsagePeriod period =
        periodOf(view, local("2026-10-25T14:20:30"), Berlin, local("2025-03-14T10:00:00"));
    QTEST(textOf(period.range.from), "from");
    QTEST(textOf(period.range.until), "until");
    QTEST(int(period.starts.size()), "bars");
}

void TestUsageView::everyBarFindsItself_data()
{
    QTest::addColumn<int>("range");
    QTest::addColumn<QByteArray>("zone");
    for (const UsageRange range : {UsageRange::LastHour, UsageRange::Today, UsageRange::Last7Days,
                                   UsageRange::Last30Days, UsageRange::ThisYear}) {
        for (const char *zone : {"Europe/Berlin", "Asia/Kathmandu", "America/New_York", "UTC"})
            QTest::addRow("range %d in %s", int(range), zone) << int(range) << QByteArray(zone);
    }
}

// What the ledger calls a bar is found again, whichever moment within it.
void TestUsageView::everyBarFindsItself()
{
    QFETCH(const int, range);
    QFETCH(const QByteArray, zone);
    UsageView view;
    view.range = UsageRange(range);
    const QTimeZone here(zone);
    const UsagePeriod period = periodOf(view, local("2026-10-25T14:20:30"), here, {});
    for (size_t bar = 0; bar < period.starts.size(); ++bar) {
        const Instant first = std::max(period.starts[bar], period.range.from);
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(microsOf(first) / 1000, Qt::UTC);
        const QDateTime there = utc.toTimeZone(here);
        QString label;
        if (period.bucket == Dimension::Minute)
            label = utc.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm':00Z'"));
        else if (period.bucket == Dimension::Hour)
            label = utc.toString(QStringLiteral("yyyy-MM-dd'T'HH':00:00Z'"));
        else if (period.bucket == Dimension::Day)
            label = there.date().toString(Qt::ISODate);
        else
            label = there.date().toString(QStringLiteral("yyyy-MM"));
        QCOMPARE(period.barOf(label, here), int(bar));
    }
}

void TestUsageView::isComparedUpToNow()
{
    UsageView view;
    view.range = UsageRange::Yesterday;
    UsagePeriod period = periodOf(view, local("2026-11-12T09:00:00"), Berlin, {});
    QVERIFY(period.before);
    QCOMPARE(textOf(period.before->until), QStringLiteral("2026-11-11 00:00"));
    view.range = UsageRange::Today;
    period = periodOf(view, local("2026-11-12T09:00:00"), Berlin, {});
    QCOMPARE(textOf(period.before->from), QStringLiteral("2026-11-11 00:00"));
    QCOMPARE(textOf(period.before->until), QStringLiteral("2026-11-11 09:00"));
    view.range = UsageRange::All;
    QVERIFY(!periodOf(view, local("2026-11-12T09:00:00"), Berlin, {}).before);
}

void TestUsageView::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from"); // empty: not understood
    QTest::addColumn<QString>("until");
    const auto row = [](const char *text, const char *from, const char *until) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(from)
                            << QString::fromLatin1(until);
    };
    row("-3d", "2026-11-09 09:00", "2026-11-12 09:00");
    row(" -90M ", "2026-11-12 07:30", "2026-11-12 09:00");
    row("-2w", "2026-10-29 09:00", "2026-11-12 09:00");
    row("2026-11-01", "2026-11-01 00:00", "2026-11-02 00:00");
    row("2026-11-01..", "2026-11-01 00:00", "2026-11-13 00:00");
    row("2026-11-01..2026-11-07", "2026-11-01 00:00", "2026-11-08 00:00");
    row("2026-11-07..2026-11-01", "", "");
    row("2026-13-01", "", "");
    row("-0d", "", "");
    row("-99999d", "", "");
    row("yesterday", "", "");
    row("", "", "");
}

void TestUsageView::typed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    const auto range = typedRange(text, local("2026-11-12T09:00:00"), Berlin);
    QCOMPARE(range.has_value(), !from.isEmpty());
    if (!range)
        return;
    QCOMPARE(textOf(range->from), from);
    QCOMPARE(textOf(range->until), until);
}

QTEST_GUILESS_MAIN(TestUsageView)
#include "test_usageview.moc"
