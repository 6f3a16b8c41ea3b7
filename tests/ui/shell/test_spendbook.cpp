// The sums of the strip and the Overview: boundaries of days in a time zone, what counts, what does not.
#include "ui/common/spendbook.h"
#include "ui/overview/liverequests.h"

#include <QDateTime>
#include <QTest>

using namespace sluice;

namespace {

const QTimeZone berlin("Europe/Berlin");

Instant at(const char *local, const QTimeZone &zone = berlin)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate);
    return instantFromMicros(QDateTime(time.date(), time.time(), zone).toMSecsSinceEpoch() * 1000);
}

Money dollars(int amount)
{
    return Money::fromPico(amount * Money::PicoPerUsd);
}

RequestRecord finished(Instant when, std::optional<Money> cost, const char *model = "gpt-x")
{
    RequestRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = when;
    record.outcome = Outcome::Done;
    record.status = 200;
    record.modelAsked = QString::fromLatin1(model);
    record.usage.input = 100;
    record.usage.cacheRead = 40;
    record.usage.output = 10;
    record.cost = cost;
    return record;
}

Spend row(std::vector<QString> group, int cost, qint64 requests = 1)
{
    Spend made;
    made.group = std::move(group);
    made.requests = requests;
    made.cost = dollars(cost);
    return made;
}

} // namespace

class TestSpendBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsInItsDay_data();
    void countsInItsDay();
    void weekBegins_data();
    void weekBegins();
    void addsTheLedgerAndWhatCameSince();
    void countsEachOnceAndNotWhileRunning();
    void unpricedIsCountedAndNeverZero();
    void refusalsAreNotUnpriced();
    void lastHourByKey();
    void manyKeysBecomeOther();
    void paceOfTheLastTenMinutes();
    void hoursOfADayThatIsOneHourShort();
    void modelsAreTheDays();
    void failuresOfOneKindAreOneLine();
    void runningOnesLeaveWhenTheyEnd();
    void firstTokenQuantiles();
};

void TestSpendBook::countsInItsDay_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<bool>("today");
    QTest::addColumn<bool>("week");
    QTest::addColumn<bool>("month");
    // The day in question: Wednesday, 2026-07-01. Its week began on Monday, 29 June.
    QTest::newRow("a second after midnight is today") << "2026-07-01T00:00:01" << true << true << true;
    QTest::newRow("a second before midnight is yesterday, last month")
        << "2026-06-30T23:59:59" << false << true << false;
    QTest::newRow("Monday's first second is in the week") << "2026-06-29T00:00:00" << false << true << false;
    QTest::newRow("Sunday's last second is not") << "2026-06-28T23:59:59" << false << false << false;
}

void TestSpendBook::countsInItsDay()
{
    QFETCH(QString, local);
    QFETCH(bool, today);
    QFETCH(bool, week);
    QFETCH(bool, month);
    SpendBook book(berlin, Qt::Monday);
    QVERIFY(book.add(finished(at(local.toLatin1().constData()), dollars(1))));
    const QDate day(2026, 7, 1);
    QCOMPARE(book.day(day).requests, today ? 1 : 0);
    QCOMPARE(book.week(day).requests, week ? 1 : 0);
    QCOMPARE(book.month(day).requests, month ? 1 : 0);
}

void TestSpendBook::weekBegins_data()
{
    QTest::addColumn<int>("weekStart");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("start");
    QTest::newRow("Monday weeks, on a Monday") << 1 << QDate(2026, 6, 29) << QDate(2026, 6, 29);
    QTest::newRow("Monday weeks, on a Sunday") << 1 << QDate(2026, 7, 5) << QDate(2026, 6, 29);
    QTest::newRow("Sunday weeks, on a Sunday") << 7 << QDate(2026, 7, 5) << QDate(2026, 7, 5);
    QTest::newRow("Sunday weeks, on a Saturday") << 7 << QDate(2026, 7, 4) << QDate(2026, 6, 28);
    QTest::newRow("Saturday weeks, on a Friday") << 6 << QDate(2026, 7, 3) << QDate(2026, 6, 27);
}

void TestSpendBook::weekBegins()
{
    QFETCH(int, weekStart);
    QFETCH(QDate, day);
    QFETCH(QDate, start);
    const SpendBook book(berlin, Qt::DayOfWeek(weekStart));
    QCOMPARE(book.weekStartOf(day), start);
    QVERIFY(book.firstDayNeeded(day) <= start);
    QVERIFY(book.firstDayNeeded(day) < day); // yesterday is compared with
    QVERIFY(book.firstDayNeeded(day).day() == 1 ||
            book.firstDayNeeded(day) < QDate(day.year(), day.month(), 1));
}

void TestSpendBook::addsTheLedgerAndWhatCameSince()
{
    SpendBook book(berlin, Qt::Monday);
    const QDate day(2026, 7, 1);
    book.add(
        finished(at("2026-07-01T09:00:00"), dollars(50))); // the ledger has it by now: reset takes its place
    book.reset({row({QStringLiteral("2026-06-30")}, 5), row({QStringLiteral("2026-07-01")}, 3, 4)}, {}, {},
               {}, day);
    QCOMPARE(book.day(day).cost, dollars(3));
    book.add(finished(at("2026-07-01T10:00:00"), dollars(2)));
    QCOMPARE(book.day(day).cost, dollars(5));
    QCOMPARE(book.day(day).requests, 5);
    QCOMPARE(book.week(day).cost, dollars(10));
    QCOMPARE(book.month(day).cost, dollars(5));
}

void TestSpendBook::countsEachOnceAndNotWhileRunning()
{
    SpendBook book(berlin, Qt::Monday);
    RequestRecord record = finished(at("2026-07-01T10:00:00"), dollars(1));
    record.outcome = Outcome::Running;
    QVERIFY(!book.add(record));
    record.outcome = Outcome::Done;
    QVERIFY(book.add(record));
    QVERIFY(!book.add(record));
    QCOMPARE(book.day(QDate(2026, 7, 1)).requests, 1);
}

void TestSpendBook::unpricedIsCountedAndNeverZero()
{
    SpendBook book(berlin, Qt::Monday);
    book.add(finished(at("2026-07-01T10:00:00"), {}));
    book.add(finished(at("2026-07-01T10:00:01"), Money())); // a price of nothing is a price
    const SpendTotals totals = book.day(QDate(2026, 7, 1));
    QCOMPARE(totals.unpriced, 1);
    QCOMPARE(totals.input, 280);
    QCOMPARE(totals.cached, 80);
    QCOMPARE(totals.output, 20);
}

void TestSpendBook::refusalsAreNotUnpriced()
{
    RequestRecord record = finished(at("2026-07-01T10:00:00"), {});
    record.usage = {};
    record.outcome = Outcome::Refused;
    const SpendTotals totals = totalsOf(record);
    QCOMPARE(totals.unpriced, 0);
    QCOMPARE(totals.failed, 1);
}

void TestSpendBook::lastHourByKey()
{
    SpendBook book(berlin, Qt::Monday);
    const Instant now = at("2026-07-01T12:00:30");
    const QUuid one = QUuid::createUuid();
    const QUuid two = QUuid::createUuid();
    const auto add = [&book](const QUuid &key, Instant when, int cost) {
        RequestRecord record = finished(when, dollars(cost));
        record.keyId = key;
        book.add(record);
    };
    add(one, now, 1);
    add(two, now - std::chrono::minutes(1), 5);
    add(two, now - std::chrono::minutes(59), 2);
    add(two, now - std::chrono::minutes(60), 100); // just out of sight
    const auto rows = book.lastHour(now, 7);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].keyId, two.toString(QUuid::WithoutBraces)); // the dearest first
    QCOMPARE(rows[0].total, dollars(7));
    QCOMPARE(rows[0].minutes.front(), dollars(2));
    QCOMPARE(rows[0].minutes[58], dollars(5));
    QCOMPARE(rows[1].minutes.back(), dollars(1));
}

void TestSpendBook::manyKeysBecomeOther()
{
    SpendBook book(berlin, Qt::Monday);
    const Instant now = at("2026-07-01T12:00:30");
    for (int i = 1; i <= 10; ++i) {
        RequestRecord record = finished(now, dollars(i));
        record.keyId = QUuid::createUuid();
        book.add(record);
    }
    const auto rows = book.lastHour(now, 7);
    QCOMPARE(rows.size(), size_t(8));
    QCOMPARE(rows.back().keyId, QString());
    QCOMPARE(rows.back().total, dollars(1 + 2 + 3));
    QCOMPARE(rows.back().minutes.back(), dollars(6));
}

void TestSpendBook::paceOfTheLastTenMinutes()
{
    SpendBook book(berlin, Qt::Monday);
    const Instant now = at("2026-07-01T12:00:30");
    book.add(finished(now - std::chrono::minutes(9), dollars(2)));
    book.add(finished(now - std::chrono::minutes(10), dollars(50)));
    QCOMPARE(book.perHour(now), dollars(12));
}

void TestSpendBook::hoursOfADayThatIsOneHourShort()
{
    SpendBook book(berlin, Qt::Monday);
    const QDate day(2026, 3, 29); // the clock goes from 02:00 to 03:00
    book.add(finished(at("2026-03-29T01:30:00"), dollars(1)));
    book.add(finished(at("2026-03-29T03:30:00"), dollars(2)));
    book.add(finished(at("2026-03-28T23:59:00"), dollars(9)));
    const auto hours = book.hoursOf(day);
    QCOMPARE(hours[1], dollars(1));
    QCOMPARE(hours[2], Money());
    QCOMPARE(hours[3], dollars(2));
    QCOMPARE(hours[23], Money());
    QCOMPARE(book.day(day).cost, dollars(3));
}

void TestSpendBook::modelsAreTheDays()
{
    SpendBook book(berlin, Qt::Monday);
    const QDate day(2026, 7, 1);
    book.reset({}, {}, {}, {row({QStringLiteral("gpt-x")}, 1), row({QStringLiteral("opus")}, 4)}, day);
    book.add(finished(at("2026-07-01T10:00:00"), dollars(6), "gpt-x"));
    book.add(finished(at("2026-06-30T10:00:00"), dollars(90), "gpt-x")); // another day
    const auto rows = book.modelsOf(day);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].name, QStringLiteral("gpt-x"));
    QCOMPARE(rows[0].totals.cost, dollars(7));
    book.add(finished(at("2026-07-02T00:00:01"), dollars(1), "sonnet")); // midnight passed
    QVERIFY(book.modelsOf(day).empty());
    QCOMPARE(book.modelsOf(day.addDays(1)).size(), size_t(1));
}

void TestSpendBook::failuresOfOneKindAreOneLine()
{
    LiveRequests live;
    RequestRecord refused = finished(at("2026-07-01T10:00:00"), {});
    refused.outcome = Outcome::Refused;
    refused.status = 401;
    RecordBatch burst;
    for (int i = 0; i < 50; ++i) {
        refused.id = QUuid::createUuid();
        burst.push_back(refused);
    }
    RequestRecord broken = finished(at("2026-07-01T10:00:01"), {});
    broken.outcome = Outcome::UpstreamBroke;
    burst.insert(burst.begin() + 10, broken);
    live.apply(burst, at("2026-07-01T10:00:10"));
    live.apply({refused}, at("2026-07-01T10:00:10")); // told twice: still the same request
    QCOMPARE(live.failures().size(), size_t(2));
    QCOMPARE(live.failures().front().count, 50);
    QCOMPARE(live.failures().back().latest.id, broken.id);
}

void TestSpendBook::runningOnesLeaveWhenTheyEnd()
{
    LiveRequests live;
    RequestRecord late = finished(at("2026-07-01T10:00:09"), {});
    RequestRecord early = finished(at("2026-07-01T10:00:01"), {});
    late.outcome = early.outcome = Outcome::Running;
    live.apply({late, early}, at("2026-07-01T10:00:10"));
    QCOMPARE(live.running().size(), size_t(2));
    QCOMPARE(live.running().front().id, early.id);
    live.reset({}, at("2026-07-01T10:00:10")); // what the ledger says does not end what runs
    QCOMPARE(live.running().size(), size_t(2));
    early.outcome = Outcome::ClientLeft;
    live.apply({early}, at("2026-07-01T10:00:10"));
    QCOMPARE(live.running().size(), size_t(1));
    QVERIFY(live.failures().empty()); // a client that left has not failed
}

void TestSpendBook::firstTokenQuantiles()
{
    LiveRequests live;
    QCOMPARE(live.firstTokenQuantile(0.5), -1);
    RecordBatch batch;
    for (int i = 1; i <= 100; ++i) {
        batch.push_back(finished(at("2026-07-01T10:00:00"), {}));
        batch.back().ttftMicros = i;
    }
    live.apply(batch, at("2026-07-01T10:00:10"));
    QCOMPARE(live.firstTokenQuantile(0.5), 50);
    QCOMPARE(live.firstTokenQuantile(0.95), 95);
    QCOMPARE(live.firstTokenQuantile(1), 100);
}

QTEST_GUILESS_MAIN(TestSpendBook)
#include "test_spendbook.moc"
