// Recorded bodies in the books: sealed, bounded while they wait, and gone when their time is over.
#include "core/base/random.h"
#include "ledgerfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace sluice;
using namespace sluice::testing;

namespace {

const QByteArray Said = "what was said in confidence";

// Turns bytes round, so that a test can tell what was sealed from what was not.
Result<QByteArray> turnedRound(const QUuid &, QByteArrayView text)
{
    QByteArray turned = text.toByteArray();
    std::reverse(turned.begin(), turned.end());
    return turned;
}

Recording recordingOf(const QUuid &id, const QByteArray &request = Said)
{
    Recording recording;
    recording.requestId = id;
    recording.request = request;
    recording.requestBytes = request.size();
    recording.answer = "an answer";
    recording.answerBytes = 9;
    recording.answerType = "text/plain";
    return recording;
}

// As another program could do it meanwhile.
bool renameTable(const QString &file, const char *from, const char *to)
{
    const QString connection = QStringLiteral("rename");
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        done = database.open() &&
               QSqlQuery(database).exec(QStringLiteral("ALTER TABLE %1 RENAME TO %2")
                                            .arg(QString::fromLatin1(from), QString::fromLatin1(to)));
    }
    QSqlDatabase::removeDatabase(connection);
    return done;
}

} // namespace

class TestStoredRecordings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void comesBackAsItWas();
    void damagedBytesAreAnError();
    void withoutASealNothingIsKept();
    void whatCannotBeSealedIsNotKept();
    void aFloodIsBounded();
    void waitsForTheDatabase();
    void goesWithItsTime();
    void goesWithItsRequests();
    void goesFirstWhereItIsMost();

private:
    QString file() const { return LedgerFixture::fileIn(m_folder->path()); }
    static std::optional<SealedRecording> stored(LedgerFixture &books, const QUuid &id)
    {
        return books.thread.run([id](Storage &storage) { return storage.recording(id); }).result().value();
    }
    std::unique_ptr<QTemporaryDir> m_folder = {};
};

void TestStoredRecordings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStoredRecordings::comesBackAsItWas()
{
    LedgerFixture books(m_folder->path());
    books.ledger->setBodySeal(turnedRound);
    const Recording recording = recordingOf(newId());
    books.ledger->recording(recording);
    books.ledger->recording(recordingOf(recording.requestId, "a second one of the same"));
    QVERIFY(books.ledger->flush(std::chrono::seconds(20)));
    const auto sealed = stored(books, recording.requestId);
    QVERIFY(sealed);
    QVERIFY(!sealed->sealed.contains(Said));
    const auto back = unpackedRecording(recording.requestId, turnedRound({}, sealed->sealed).value());
    QVERIFY(back);
    QCOMPARE(back.value(), recording);
    QVERIFY(!stored(books, newId()));
}

void TestStoredRecordings::damagedBytesAreAnError()
{
    const QByteArray packed = packedRecording(recordingOf(newId()));
    QVERIFY(unpackedRecording({}, packed));
    QVERIFY(!unpackedRecording({}, {}));
    QVERIFY(!unpackedRecording({}, "nonsense"));
    QVERIFY(!unpackedRecording({}, packed.first(packed.size() / 2)));
    QVERIFY(!unpackedRecording({}, qCompress(QByteArray(3, '\x02'))));
}

void TestStoredRecordings::withoutASealNothingIsKept()
{
    LedgerFixture books(m_folder->path());
    const Recording before = recordingOf(newId());
    books.ledger->recording(before);
    books.ledger->setBodySeal(turnedRound);
    const Recording waiting = recordingOf(newId());
    books.ledger->recording(waiting);
    books.ledger->setBodySeal({}); // switched off again before it was written
    QVERIFY(books.ledger->flush(std::chrono::seconds(20)));
    QVERIFY(!stored(books, before.requestId));
    QVERIFY(!stored(books, waiting.requestId));
}

void TestStoredRecordings::whatCannotBeSealedIsNotKept()
{
    LedgerFixture books(m_folder->path());
    books.ledger->setBodySeal([](const QUuid &, QByteArrayView) -> Result<QByteArray> {
        return Error{Error::Kind::Keychain, QStringLiteral("No seal today.")};
    });
    const Recording recording = recordingOf(newId());
    books.ledger->recording(recording);
    QVERIFY(books.ledger->flush(std::chrono::seconds(20)));
    QVERIFY(!stored(books, recording.requestId));
}

void TestStoredRecordings::aFloodIsBounded()
{
    Ledger::Limits limits;
    limits.recordingBytes = 250;
    limits.commitEvery = std::chrono::hours(1);
    LedgerFixture books(m_folder->path(), limits);
    books.ledger->setBodySeal(turnedRound);
    std::vector<Recording> all;
    for (int i = 0; i < 3; ++i) {
        all.push_back(recordingOf(newId(), QByteArray(100, 'x')));
        books.ledger->recording(all.back());
    }
    QVERIFY(books.ledger->flush(std::chrono::seconds(20)));
    QVERIFY(stored(books, all[0].requestId));
    QVERIFY(stored(books, all[1].requestId));
    QVERIFY(!stored(books, all[2].requestId));
    books.ledger->recording(all[2]); // there is room again
    QVERIFY(books.ledger->flush(std::chrono::seconds(20)));
    QVERIFY(stored(books, all[2].requestId));
}

void TestStoredRecordings::waitsForTheDatabase()
{
    RecordingQueue queue(1000);
    queue.setSeal(turnedRound);
    const Recording first = recordingOf(newId());
    const Recording second = recordingOf(newId());
    queue.add(first);
    const auto storage = SqliteStorage::open(file()).value();
    QVERIFY(renameTable(file(), "recording", "elsewhere"));
    QVERIFY(!queue.commit(*storage));
    QVERIFY(!queue.isEmpty());
    queue.add(second);
    QVERIFY(renameTable(file(), "elsewhere", "recording"));
    QVERIFY(queue.commit(*storage));
    QVERIFY(queue.isEmpty());
    QVERIFY(storage->recording(first.requestId).value());
    QVERIFY(storage->recording(second.requestId).value());
}

void TestStoredRecordings::goesWithItsTime()
{
    const auto storage = SqliteStorage::open(file()).value();
    const QUuid old = idAt(utc(2020, 11, 1), 0);
    const QUuid fresh = idAt(utc(2020, 11, 9), 0);
    QVERIFY(storage->appendRecordings({{old, "sealed"}, {fresh, "sealed"}}));
    QCOMPARE(storage->pruneRecordings(utc(2020, 11, 8)).value(), 1);
    QVERIFY(!storage->recording(old).value());
    QVERIFY(storage->recording(fresh).value());

    // The ledger does it by itself.
    LedgerFixture books(m_folder->path());
    books.ledger->setKeepBodiesDays(7);
    books.ledger->start(0);
    QTRY_VERIFY_WITH_TIMEOUT(!stored(books, fresh), 30'000); // of a year that is long ago by now
}

void TestStoredRecordings::goesWithItsRequests()
{
    const auto storage = SqliteStorage::open(file()).value();
    const RequestRecord old = doneRequest(utc(2026, 11, 1), 0);
    const RequestRecord fresh = doneRequest(utc(2026, 11, 9), 1);
    QVERIFY(storage->append({old, fresh}));
    QVERIFY(storage->appendRecordings({{old.id, "sealed"}, {fresh.id, "sealed"}}));
    QCOMPARE(storage->prune(utc(2026, 11, 8)).value(), 2); // both are rows that went
    QVERIFY(!storage->recording(old.id).value());
    QVERIFY(storage->recording(fresh.id).value());
}

void TestStoredRecordings::goesFirstWhereItIsMost()
{
    const auto storage = SqliteStorage::open(file()).value();
    RecordBatch requests;
    std::vector<SealedRecording> recordings;
    for (int i = 0; i < 20; ++i) {
        requests.push_back(doneRequest(utc(2026, 11, 1) + std::chrono::hours(i), quint64(i)));
        recordings.push_back({requests.back().id, randomBytes(200'000)});
    }
    QVERIFY(storage->append(requests));
    QVERIFY(storage->appendRecordings(recordings));
    QCOMPARE(storage->pruneOldest(1000).value(), 20);
    QCOMPARE(storage->requests({}).value().total, 20); // all requests are there still
    QVERIFY(!storage->recording(requests[0].id).value());
    QCOMPARE(storage->pruneOldest(1000).value(), 20); // now there is nothing else
    QCOMPARE(storage->requests({}).value().total, 0);
}

QTEST_GUILESS_MAIN(TestStoredRecordings)
#include "test_recordings.moc"
