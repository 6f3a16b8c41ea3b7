// The made-up month: the same for the same moment, plausible, and storable.
#include "core/pricing/cachehealth.h"
#include "core/simulator/demodata.h"
#include "core/storage/sqlitestorage.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;

class TestDemoData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAgain();
    void isPlausible_data();
    void isPlausible();
    void isStoredAsItIs();
    void hasSomethingToShow();

private:
    // A Saturday at noon, and a Wednesday at four in the morning.
    static Instant moment(int day, int hour)
    {
        const auto date = std::chrono::sys_days(std::chrono::year(2026) / 11 / day);
        return Instant(date.time_since_epoch() + std::chrono::hours(hour));
    }
};

void TestDemoData::isTheSameAgain()
{
    const DemoData one = makeDemoData(moment(21, 12));
    const DemoData two = makeDemoData(moment(21, 12));
    QCOMPARE(one.requests.size(), two.requests.size());
    for (size_t i = 0; i < one.requests.size(); ++i) {
        QCOMPARE(one.requests[i].id, two.requests[i].id);
        QCOMPARE(one.requests[i].cost, two.requests[i].cost);
    }
    QVERIFY(makeDemoData(moment(21, 12), 31, 1).requests.front().id != one.requests.front().id);
}

void TestDemoData::isPlausible_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("hour");
    QTest::newRow("a Saturday at noon") << 21 << 12;
    QTest::newRow("a Wednesday before dawn") << 18 << 4;
}

void TestDemoData::isPlausible()
{
    QFETCH(const int, day);
    QFETCH(const int, hour);
    const Instant now = moment(day, hour);
    const DemoData data = makeDemoData(now);
    QVERIFY(data.requests.size() > 1500 && data.requests.size() < 20'000);
    QSet<QUuid> ids;
    QSet<QByteArray> hashes;
    for (const VirtualKey &key : data.keys) {
        QCOMPARE(key.hash.size(), 32);
        hashes.insert(key.hash);
    }
    QCOMPARE(hashes.size(), qsizetype(data.keys.size()));
    bool lately = false;
    for (const RequestRecord &record : data.requests) {
        QVERIFY(record.startedAt < now && now - record.startedAt < std::chrono::days(33));
        QVERIFY(record.outcome != Outcome::Running);
        ids.insert(record.id);
        lately = lately || now - record.startedAt < std::chrono::hours(1);
    }
    QCOMPARE(ids.size(), qsizetype(data.requests.size()));
    QVERIFY2(lately, "the last hour is not empty, whatever the time of day");
}

void TestDemoData::isStoredAsItIs()
{
    const QTemporaryDir dir;
    const auto opened = SqliteStorage::open(dir.filePath(QStringLiteral("sluice.db")));
    QVERIFY(opened);
    SqliteStorage &storage = *opened.value();
    const DemoData data = makeDemoData(moment(21, 12));
    QVERIFY(storage.saveSettings(data.settings));
    for (const Project &project : data.projects)
        QVERIFY(storage.saveProject(project));
    for (const Provider &provider : data.providers)
        QVERIFY(storage.saveProvider(provider));
    for (const VirtualKey &key : data.keys)
        QVERIFY(storage.saveKey(key));
    for (const Guardrail &rule : data.guardrails)
        QVERIFY(storage.saveGuardrail(rule));
    QVERIFY(storage.append(data.requests));
    QVERIFY(storage.appendGuardrailEvents(data.events));
    QVERIFY(storage.appendNotices(data.notices));
    const StoredConfiguration loaded = storage.load().value();
    QCOMPARE(loaded.keys.size(), data.keys.size());
    QCOMPARE(loaded.projects.size(), data.projects.size());
    Money sum;
    for (const RequestRecord &record : data.requests)
        sum += record.cost.value_or(Money());
    SpendQuery all;
    all.range = {Instant::min(), Instant::max()};
    const std::vector<Spend> spent = storage.spend(all).value();
    QCOMPARE(spent.at(0).requests, qint64(data.requests.size()));
    QCOMPARE(spent[0].cost, sum);
    QVERIFY(spent[0].saved > Money());
}

void TestDemoData::hasSomethingToShow()
{
    const DemoData data = makeDemoData(moment(21, 12));
    QVERIFY(!data.events.empty() && !data.notices.empty());
    bool unpriced = false;
    bool failed = false;
    for (const RequestRecord &record : data.requests) {
        unpriced = unpriced || !record.cost;
        failed = failed || hasFailed(record);
    }
    QVERIFY(unpriced && failed);
    qsizetype drops = 0;
    for (const SessionCache &session : cacheHealth(data.requests))
        drops += qsizetype(session.drops.size());
    QVERIFY2(drops > 5, "some sessions lose their prompt cache");
}

QTEST_GUILESS_MAIN(TestDemoData)
#include "test_demodata.moc"
