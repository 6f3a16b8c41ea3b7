// How much history there is: the oldest requests go first, sums stay until they are meant.
#include "ledgerfixture.h"
#include "tests/support/patience.h"

#include <QTest>

using namespace sluice;
using namespace sluice::testing;

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theOldestGoFirst();
    void sumsGoOnlyWhenMeant();
    void deletedRowsGiveTheirRoomBack();
    void theLedgerKeepsToTheSize();
    void tellsItsEngine();

private:
    QString file() const { return LedgerFixture::fileIn(m_folder->path()); }
    std::unique_ptr<SqliteStorage> opened() const { return std::move(SqliteStorage::open(file())).value(); }
    static RecordBatch hourly(int count, Instant from)
    {
        RecordBatch batch;
        for (int i = 0; i < count; ++i)
            batch.push_back(doneRequest(from + std::chrono::hours(i), quint64(i)));
        return batch;
    }
    static qint64 summed(const Storage &storage)
    {
        const auto spent = storage.spend(SpendQuery{{Instant::min(), Instant::max()}}).value();
        return spent.empty() ? 0 : spent[0].requests;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHistory::theOldestGoFirst()
{
    const auto storage = opened();
    const Instant start = utc(2026, 11, 1);
    QVERIFY(storage->append(hourly(100, start)));
    QCOMPARE(storage->pruneOldest(30).value(), 30);
    RequestQuery oldest;
    oldest.newestFirst = false;
    const RequestPage left = storage->requests(oldest).value();
    QCOMPARE(left.total, 70);
    QCOMPARE(left.records.front().startedAt, start + std::chrono::hours(30));
    QCOMPARE(summed(*storage), 100); // the sums know of all of them
    QCOMPARE(storage->pruneOldest(1000).value(), 70);
    QCOMPARE(storage->pruneOldest(1000).value(), 0);
}

void TestHistory::sumsGoOnlyWhenMeant()
{
    const auto storage = opened();
    const Instant start = utc(2026, 11, 1);
    QVERIFY(storage->append(hourly(48, start)));
    const Instant secondDay = start + std::chrono::hours(24);
    QVERIFY(storage->prune(secondDay));
    QCOMPARE(summed(*storage), 48);
    QVERIFY(storage->removeSums(secondDay));
    QCOMPARE(summed(*storage), 24);
    QCOMPARE(storage->requests({}).value().total, 24); // single requests are not its business
}

void TestHistory::deletedRowsGiveTheirRoomBack()
{
    const auto storage = opened();
    QVERIFY(storage->append(hourly(5000, utc(2025, 1, 1))));
    const qint64 full = storage->usedBytes().value();
    QVERIFY(full > 1024 * 1024);
    QVERIFY(storage->prune(utc(2026, 1, 1)));
    QVERIFY(storage->usedBytes().value() < full);
    QVERIFY(storage->compact());
    QVERIFY(QFileInfo(file()).size() < full);
}

void TestHistory::theLedgerKeepsToTheSize()
{
    const Instant start = SystemClock().now() - std::chrono::hours(5000);
    QVERIFY(opened()->append(hourly(5000, start)));
    LedgerFixture fixture(m_folder->path());
    const auto used = [&fixture] {
        return fixture.thread.run([](Storage &storage) { return storage.usedBytes(); }).result().value();
    };
    const qint64 half = used() / 2;
    fixture.ledger->setMostBytes(half);
    fixture.ledger->start(0); // no limit of days
    QTRY_VERIFY(used() <= half);
    QVERIFY(fixture.rows() > 0);
    QCOMPARE(fixture.summed(), 5000);
    RequestQuery newest;
    newest.limit = 1;
    QCOMPARE(fixture.page(newest).records.front().startedAt, start + std::chrono::hours(4999));
}

void TestHistory::tellsItsEngine()
{
    QVERIFY(opened()->engine().value().startsWith(QLatin1String("SQLite 3.")));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
