// Recording while all is well, while the database or the journal is out of reach, and from many threads.
#include "core/base/log.h"
#include "ledgerfixture.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <limits>
#include <thread>

using namespace sluice;
using namespace sluice::testing;
using namespace std::chrono_literals;

namespace {

// Another program that writes into the same database and does not come to an end.
class Lock
{
public:
    explicit Lock(const QString &file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("lock"));
        database.setDatabaseName(file);
        if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE")))
            qFatal("the lock was not taken");
    }
    ~Lock() { QSqlDatabase::removeDatabase(QStringLiteral("lock")); }
    void letGo() { QSqlDatabase::database(QStringLiteral("lock")).close(); }
};

RequestRecord refusedRequest(const char *stage = "authenticate", int status = 401)
{
    RequestRecord record;
    record.id = newId();
    record.startedAt = SystemClock().now();
    record.outcome = Outcome::Refused;
    record.stage = stage;
    record.status = status;
    record.error = QStringLiteral("This key is unknown.");
    record.agent = QStringLiteral("codex");
    record.clientAddress = QStringLiteral("127.0.0.1");
    return record;
}

void recordOne(Recorder &recorder)
{
    const RequestRecord record = runningRequest();
    recorder.began(record);
    recorder.ended(asDone(record));
}

} // namespace

class TestLedger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWhatEnded();
    void whoSentItMayBeKnownLater();
    void showsTheLastStateOfEach();
    void showsAtMostTenTimesASecond();
    void showsTheNewestOfTooMany();
    void answersOnTheAskersThread();
    void refusalsAreWrittenInBursts();
    void refusalsLogOneLineABurst();
    void manyDifferentRefusalsStayBounded();
    void aLockedDatabaseStopsNoTraffic();
    void whatLeftTheMemoryComesBackFromTheJournal();
    void anUnwritableJournalStopsNoTraffic();
    void withoutMemoryAndJournalItSaysWhatIsLost();
    void aClosedDatabaseIsAProblem();
    void flushHasATimeLimit();
    void theNextRunMakesUpForIt();
    void longRequestsDoNotKeepTheJournal();
    void pruning_data();
    void pruning();
    void manyThreads();

private:
    QStringList segments() const
    {
        return QDir(m_dir->filePath(QStringLiteral("journal"))).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLedger::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestLedger::writesWhatEnded()
{
    LedgerFixture fixture(m_dir->path());
    const RequestRecord first = runningRequest();
    const RequestRecord second = runningRequest();
    fixture.ledger->began(first);
    fixture.ledger->began(second);
    fixture.ledger->progressed(second);
    fixture.ledger->ended(asDone(first));
    QTRY_COMPARE(fixture.rows(), 1);
    QVERIFY(same(fixture.page().records[0], asDone(first)));
    fixture.ledger->ended(asDone(second));
    QTRY_COMPARE(fixture.rows(), 2);
    QCOMPARE(fixture.summed(), 2);
    QCOMPARE(fixture.ledger->problem(), QString());
}

void TestLedger::whoSentItMayBeKnownLater()
{
    Ledger::Limits limits;
    limits.commitEvery = 1h;
    LedgerFixture fixture(m_dir->path(), limits);
    QSignalSpy shown(fixture.ledger.get(), &Ledger::recorded);
    const auto slot = std::make_shared<ClientSlot>();
    RequestRecord record = runningRequest();
    record.client = slot;
    record.agent.clear();
    record.projectDir.clear();
    fixture.ledger->ended(asDone(record));
    QTRY_COMPARE(shown.size(), 1); // not known yet
    slot->set({QStringLiteral("node"), QStringLiteral("/home/me/site")});
    QVERIFY(fixture.ledger->flush(20s));
    const RequestRecord stored = fixture.page().records.at(0);
    QCOMPARE(stored.agent, QStringLiteral("node"));
    QCOMPARE(stored.projectDir, QStringLiteral("/home/me/site"));
    // The window hears of it, too.
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(shown.at(1).at(0).value<RecordBatch>().at(0).projectDir, QStringLiteral("/home/me/site"));

    // What the client says of itself goes before what the system says.
    record.id = newId();
    record.agent = QStringLiteral("codex");
    QVERIFY(describeClient(record));
    QCOMPARE(record.agent, QStringLiteral("codex"));
    QVERIFY(!describeClient(record)); // no news
}

void TestLedger::showsTheLastStateOfEach()
{
    LedgerFixture fixture(m_dir->path());
    QSignalSpy shown(fixture.ledger.get(), &Ledger::recorded);
    const RequestRecord first = runningRequest();
    const RequestRecord second = runningRequest();
    const RequestRecord refusedOne = refusedRequest();
    fixture.ledger->began(first);
    fixture.ledger->began(second);
    for (int i = 0; i < 100; ++i)
        fixture.ledger->progressed(first);
    fixture.ledger->refused(refusedOne);
    fixture.ledger->ended(asDone(first));
    QVERIFY(shown.wait(LongEnough));
    QCOMPARE(shown.size(), 1);
    const auto batch = shown[0][0].value<RecordBatch>();
    QCOMPARE(batch.size(), size_t(3));
    QVERIFY(same(batch[0], asDone(first)));
    QVERIFY(same(batch[1], second));
    QVERIFY(same(batch[2], refusedOne));
    fixture.ledger->ended(asDone(second));
    QVERIFY(shown.wait(LongEnough));
    QCOMPARE(shown[1][0].value<RecordBatch>().size(), size_t(1));
}

void TestLedger::showsAtMostTenTimesASecond()
{
    LedgerFixture fixture(m_dir->path());
    QSignalSpy shown(fixture.ledger.get(), &Ledger::recorded);
    QElapsedTimer timer;
    timer.start();
    int made = 0;
    QTimer traffic;
    connect(&traffic, &QTimer::timeout, this, [&] {
        for (int i = 0; i < 5; ++i) // so that it is more than the signals even where each turn takes long
            recordOne(*fixture.ledger);
        made += 5;
    });
    traffic.start(1);
    QTRY_VERIFY(shown.size() >= 6);
    traffic.stop();
    const qint64 elapsed = timer.elapsed();
    QVERIFY2(made > shown.size() * 2, "the signal comes in batches");
    QVERIFY2(shown.size() <= elapsed / 100 + 1,
             qPrintable(QStringLiteral("%1 in %2 ms").arg(shown.size()).arg(elapsed)));
    size_t rows = 0;
    const auto count = [&] {
        rows = 0;
        for (const QList<QVariant> &arguments : shown)
            rows += arguments[0].value<RecordBatch>().size();
        return int(rows);
    };
    QTRY_COMPARE(count(), made);
}

void TestLedger::showsTheNewestOfTooMany()
{
    Ledger::Limits limits;
    limits.recordsShown = 100;
    LedgerFixture fixture(m_dir->path(), limits);
    QSignalSpy shown(fixture.ledger.get(), &Ledger::recorded);
    QSignalSpy notShown(fixture.ledger.get(), &Ledger::notShown);
    QUuid last;
    for (int i = 0; i < 250; ++i) {
        const RequestRecord record = runningRequest();
        last = record.id;
        fixture.ledger->began(record);
        fixture.ledger->ended(asDone(record));
    }
    QVERIFY(shown.wait(LongEnough));
    const auto batch = shown[0][0].value<RecordBatch>();
    QCOMPARE(batch.size(), size_t(100));
    QCOMPARE(batch.back().id, last);
    QCOMPARE(notShown.value(0).value(0).toLongLong(), 150);
    QTRY_COMPARE(fixture.rows(), 250);
}

void TestLedger::answersOnTheAskersThread()
{
    LedgerFixture fixture(m_dir->path());
    QThread *answeredOn = nullptr;
    QThread *ranOn = nullptr;
    fixture.thread
        .run([&ranOn](Storage &storage) {
            ranOn = QThread::currentThread();
            return storage.load();
        })
        .then(this, [&answeredOn](const Result<StoredConfiguration> &loaded) {
            if (loaded)
                answeredOn = QThread::currentThread();
        });
    QTRY_COMPARE(answeredOn, QThread::currentThread());
    QVERIFY(ranOn && ranOn != answeredOn);
    // Who waits while the thread is busy must not be made to run the job himself.
    QSemaphore never;
    fixture.thread.run([&never](Storage &) {
        never.tryAcquire(1, 100);
        return Result<void>();
    });
    QThread *again = nullptr;
    fixture.thread
        .run([&again](Storage &storage) {
            again = QThread::currentThread();
            return storage.setPaused(true);
        })
        .waitForFinished();
    QCOMPARE(again, ranOn);
}

void TestLedger::refusalsAreWrittenInBursts()
{
    LedgerFixture fixture(m_dir->path());
    const RequestRecord first = refusedRequest();
    fixture.ledger->refused(first);
    for (int i = 0; i < 49; ++i)
        fixture.ledger->refused(refusedRequest());
    RequestRecord other = refusedRequest("pause", 503);
    other.keyId = fixedId(1);
    fixture.ledger->refused(other);
    QCOMPARE(fixture.refusals().size(), size_t(0));
    QVERIFY(fixture.ledger->flush(60s));
    const std::vector<Refusal> rows = fixture.refusals();
    QCOMPARE(rows.size(), size_t(2));
    const Refusal &burst = rows[0].count == 1 ? rows[1] : rows[0];
    QCOMPARE(burst.count, 50);
    QVERIFY(burst.first == first.startedAt && burst.last >= burst.first);
    QCOMPARE(burst.status, 401);
    QCOMPARE(burst.stage, QByteArray("authenticate"));
    QVERIFY(burst.keyId.isNull());
    QCOMPARE(burst.reason, first.error);
    QCOMPARE(fixture.rows(), 0);
    QCOMPARE(fixture.summed(), 0);

    RefusalBursts bursts;
    QVERIFY(bursts.add(first, 0));
    QVERIFY(!bursts.add(first, 9'999'999));
    QVERIFY(bursts.take(RefusalBursts::Take::Closed, 9'999'999).empty());
    QVERIFY2(bursts.add(first, 10'000'000), "10 s after the first a new burst begins");
    const std::vector<Refusal> closed = bursts.take(RefusalBursts::Take::Closed, 10'000'000);
    QCOMPARE(closed.size(), size_t(1));
    QCOMPARE(closed[0].count, 2);
    QVERIFY(!bursts.isEmpty());
    QCOMPARE(bursts.take(RefusalBursts::Take::Closed, 20'000'000).size(), size_t(1));
    QVERIFY(bursts.isEmpty());
}

void TestLedger::refusalsLogOneLineABurst()
{
    LedgerFixture fixture(m_dir->path());
    static QStringList lines;
    lines.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { lines += message; });
    for (int i = 0; i < 50; ++i)
        fixture.ledger->refused(refusedRequest());
    qInstallMessageHandler(before);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].contains(QStringLiteral("authenticate")) && lines[0].contains(QStringLiteral("401")),
             qPrintable(lines[0]));
}

void TestLedger::manyDifferentRefusalsStayBounded()
{
    RefusalBursts bursts;
    int beginnings = 0;
    for (int i = 0; i < 5000; ++i) {
        RequestRecord record = refusedRequest();
        record.agent = QString::number(i);
        beginnings += bursts.add(record, i) ? 1 : 0;
    }
    QCOMPARE(beginnings, int(RefusalBursts::MostOpen) + 1);
    qint64 counted = 0;
    for (const Refusal &burst : bursts.take(RefusalBursts::Take::All, 5000))
        counted += burst.count;
    QCOMPARE(counted, 5000);
}

void TestLedger::aLockedDatabaseStopsNoTraffic()
{
    LedgerFixture fixture(m_dir->path());
    QSignalSpy problems(fixture.ledger.get(), &Ledger::problemChanged);
    recordOne(*fixture.ledger);
    QTRY_COMPARE(fixture.rows(), 1);
    Lock lock(LedgerFixture::fileIn(m_dir->path()));
    qint64 slowest = 0;
    for (int i = 0; i < 300; ++i) {
        QElapsedTimer timer;
        timer.start();
        recordOne(*fixture.ledger);
        slowest = qMax(slowest, timer.elapsed());
    }
    fixture.ledger->refused(refusedRequest());
    // Who waits for the database waits for two seconds at least, the patience with a lock.
    QVERIFY2(slowest < 1900, qPrintable(QString::number(slowest)));
    QTRY_VERIFY2(fixture.ledger->problem().contains(QStringLiteral("300 requests wait in memory")),
                 qPrintable(fixture.ledger->problem()));
    const QString sentence = fixture.ledger->problem();
    QVERIFY2(sentence.startsWith(
                 QStringLiteral("The ledger cannot be written: another program holds the database. ")),
             qPrintable(sentence));
    QTRY_VERIFY(!problems.isEmpty() && problems.last()[0].toString() == sentence);
    lock.letGo();
    QTRY_COMPARE(problems.last()[0].toString(), QString());
    QCOMPARE(fixture.rows(), 301);
    QCOMPARE(fixture.summed(), 301);
    QVERIFY(fixture.ledger->flush(60s));
    QCOMPARE(fixture.refusals().size(), size_t(1));
}

void TestLedger::whatLeftTheMemoryComesBackFromTheJournal()
{
    Ledger::Limits limits;
    limits.recordsInMemory = 50;
    limits.segmentBytes = 20'000;
    LedgerFixture fixture(m_dir->path(), limits);
    Lock lock(LedgerFixture::fileIn(m_dir->path()));
    for (int i = 0; i < 500; ++i)
        recordOne(*fixture.ledger);
    QTRY_VERIFY(fixture.ledger->problem().contains(
        QStringLiteral("50 requests wait in memory. Older ones wait in the journal: 450.")));
    lock.letGo();
    QTRY_COMPARE(fixture.ledger->problem(), QString());
    QCOMPARE(fixture.rows(), 500);
    QCOMPARE(fixture.summed(), 500);
    QVERIFY(fixture.ledger->flush(60s));
    QVERIFY2(segments().size() <= 2, qPrintable(segments().join(QLatin1Char(' '))));
}

void TestLedger::anUnwritableJournalStopsNoTraffic()
{
    QFile inTheWay(m_dir->filePath(QStringLiteral("journal")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    LedgerFixture fixture(m_dir->path());
    QVERIFY(fixture.ledger->problem().startsWith(QStringLiteral("The journal cannot be written: ")));
    for (int i = 0; i < 20; ++i)
        recordOne(*fixture.ledger);
    QTRY_COMPARE(fixture.rows(), 20);
    QVERIFY(!fixture.ledger->problem().isEmpty());
    QVERIFY(inTheWay.remove());
    // Without any traffic: it is tried now and then.
    QTRY_COMPARE(fixture.ledger->problem(), QString());
    recordOne(*fixture.ledger);
    QTRY_COMPARE(fixture.rows(), 21);
}

void TestLedger::withoutMemoryAndJournalItSaysWhatIsLost()
{
    QFile inTheWay(m_dir->filePath(QStringLiteral("journal")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Ledger::Limits limits;
    limits.recordsInMemory = 50;
    LedgerFixture fixture(m_dir->path(), limits);
    Lock lock(LedgerFixture::fileIn(m_dir->path()));
    for (int i = 0; i < 60; ++i)
        recordOne(*fixture.ledger);
    QTRY_VERIFY(fixture.ledger->problem().contains(QStringLiteral("in the journal: 10.")));
    lock.letGo();
    QTRY_COMPARE(fixture.rows(), 50);
}

void TestLedger::aClosedDatabaseIsAProblem()
{
    LedgerFixture fixture(m_dir->path(), {}, false);
    recordOne(*fixture.ledger);
    QTRY_COMPARE(
        fixture.ledger->problem(),
        QStringLiteral("The ledger cannot be written: the database is not open. 1 request waits in memory."));
    QVERIFY(fixture.thread.openSqlite(LedgerFixture::fileIn(m_dir->path())).result());
    QTRY_COMPARE(fixture.ledger->problem(), QString());
    QCOMPARE(fixture.rows(), 1);
}

void TestLedger::flushHasATimeLimit()
{
    LedgerFixture fixture(m_dir->path());
    Lock lock(LedgerFixture::fileIn(m_dir->path()));
    recordOne(*fixture.ledger);
    // One that waits for the database takes two seconds at least, each time; the machine is not busy each
    // time.
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!fixture.ledger->flush(300ms));
        fastest = std::min(fastest, timer.elapsed());
    }
    QVERIFY2(fastest < 1500, qPrintable(QString::number(fastest)));
    lock.letGo();
    QVERIFY(fixture.ledger->flush(60s));
    QCOMPARE(fixture.rows(), 1);
}

void TestLedger::theNextRunMakesUpForIt()
{
    RequestRecord unfinished = runningRequest();
    RequestRecord finished = runningRequest();
    {
        LedgerFixture fixture(m_dir->path(), {}, false); // its database never opens
        fixture.ledger->began(finished);
        fixture.ledger->began(unfinished);
        fixture.ledger->ended(asDone(finished));
    }
    LedgerFixture fixture(m_dir->path());
    QSignalSpy shown(fixture.ledger.get(), &Ledger::recorded);
    const RequestRecord meanwhile = runningRequest();
    fixture.ledger->began(meanwhile);
    fixture.ledger->start(90);
    QTRY_COMPARE(fixture.rows(), 2);
    RequestQuery query;
    query.id = unfinished.id;
    QCOMPARE(fixture.page(query).records.at(0).outcome, Outcome::Interrupted);
    query.id = finished.id;
    QCOMPARE(fixture.page(query).records.at(0).outcome, Outcome::Done);
    QTRY_VERIFY(!shown.isEmpty());
    fixture.ledger->ended(asDone(meanwhile));
    QTRY_COMPARE(fixture.rows(), 3);
    QTRY_COMPARE(segments().size(), 1);
}

void TestLedger::longRequestsDoNotKeepTheJournal()
{
    Ledger::Limits limits;
    limits.segmentBytes = 4000;
    const RequestRecord patient = runningRequest();
    {
        LedgerFixture fixture(m_dir->path(), limits);
        fixture.ledger->began(patient);
        for (int round = 0; round < 5; ++round) {
            for (int i = 0; i < 100; ++i)
                recordOne(*fixture.ledger);
            QVERIFY(fixture.ledger->flush(60s));
            QVERIFY2(segments().size() <= 2, qPrintable(segments().join(QLatin1Char(' '))));
        }
    }
    LedgerFixture fixture(m_dir->path());
    fixture.ledger->start(90);
    QTRY_COMPARE(fixture.rows(), 501);
    RequestQuery query;
    query.id = patient.id;
    QCOMPARE(fixture.page(query).records.at(0).outcome, Outcome::Interrupted);
}

void TestLedger::pruning_data()
{
    QTest::addColumn<int>("keepDays");
    QTest::addColumn<qint64>("left");
    QTest::newRow("90 days") << 90 << qint64(2);
    QTest::newRow("30 days") << 30 << qint64(1);
    QTest::newRow("for ever") << 0 << qint64(2503);
}

void TestLedger::pruning()
{
    QFETCH(const int, keepDays);
    QFETCH(const qint64, left);
    LedgerFixture fixture(m_dir->path());
    const Instant now = fixture.clock.now();
    RecordBatch batch{doneRequest(now - 1h, 1), doneRequest(now - 24h * 60, 2),
                      doneRequest(now - 24h * 91, 3)};
    for (quint64 i = 0; i < 2500; ++i)
        batch.push_back(doneRequest(now - 24h * 200, 100 + i));
    QVERIFY(fixture.thread.run([batch](Storage &storage) { return storage.append(batch); }).result());
    fixture.ledger->start(keepDays);
    QTRY_COMPARE(fixture.rows(), left);
    QCOMPARE(fixture.summed(), 2503);
    fixture.ledger->setKeepRequestsDays(1);
    QTRY_COMPARE(fixture.rows(), 1);
}

void TestLedger::manyThreads()
{
    constexpr int Threads = 16;
    constexpr int Each = 1000;
    Ledger::Limits limits;
    limits.segmentBytes = 300'000;
    LedgerFixture fixture(m_dir->path(), limits);
    QSignalSpy shown(fixture.ledger.get(), &Ledger::recorded);
    std::vector<std::thread> workers;
    for (int i = 0; i < Threads; ++i)
        workers.emplace_back([&fixture] {
            for (int j = 0; j < Each; ++j) {
                const RequestRecord record = runningRequest();
                fixture.ledger->began(record);
                if (j % 3 == 0)
                    fixture.ledger->progressed(record);
                if (j % 50 == 0)
                    fixture.ledger->refused(refusedRequest());
                fixture.ledger->ended(asDone(record));
            }
        });
    for (std::thread &worker : workers)
        worker.join();
    QVERIFY(fixture.ledger->flush(60s));
    QCOMPARE(fixture.rows(), Threads * Each);
    QCOMPARE(fixture.summed(), Threads * Each);
    qint64 refusedOnes = 0;
    for (const Refusal &burst : fixture.refusals())
        refusedOnes += burst.count;
    QCOMPARE(refusedOnes, Threads * Each / 50);
    QCOMPARE(fixture.ledger->problem(), QString());
    QVERIFY2(segments().size() <= 2, qPrintable(segments().join(QLatin1Char(' '))));
    QTRY_VERIFY(!shown.isEmpty());
}

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
