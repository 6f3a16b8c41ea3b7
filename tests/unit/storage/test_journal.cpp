// The journal's bytes: there and back, torn, damaged, rotated, replayed.
#include "core/storage/journal.h"
#include "core/storage/recordcodec.h"
#include "core/storage/replay.h"
#include "core/storage/sqlitestorage.h"
#include "records.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace sluice::testing;
using Kind = Journal::Kind;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &name, QByteArrayView content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content.data(), content.size()), content.size());
}

std::vector<QUuid> idsIn(const QString &file, Journal::Scan *scan = nullptr)
{
    std::vector<QUuid> ids;
    const auto read = Journal::read(file, [&](Kind, RequestRecord &&record) { ids.push_back(record.id); });
    if (scan && read)
        *scan = read.value();
    return ids;
}

RequestRecord begunRequest(quint64 number)
{
    RequestRecord record = doneRequest(utc(2026, 11, 21), number);
    record.outcome = Outcome::Running;
    record.status = 0;
    return record;
}

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recordsComeBack_data();
    void recordsComeBack();
    void halfARecordIsNone();
    void fieldsOfALaterVersionAreSkipped();
    void everyTornTail();
    void everyDamagedByte();
    void aHugeLengthIsDamage();
    void filesArePrivate();
    void segmentsGoWhenNobodyNeedsThem();
    void longRequestsAreNamed();
    void leftOverFilesStay();
    void replayTellsEndedFromInterrupted();
    void replayTwiceCountsOnce();
    void replayOfEveryTornTail();
    void filesStayUntilTheyAreCommitted();

private:
    QString folder() const { return m_dir->filePath(QStringLiteral("journal")); }
    std::unique_ptr<SqliteStorage> openStorage() const
    {
        return SqliteStorage::open(m_dir->filePath(QStringLiteral("sluice.db"))).value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestJournal::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestJournal::recordsComeBack_data()
{
    QTest::addColumn<RequestRecord>("record");
    QRandomGenerator random(3);
    QTest::newRow("an empty one") << RequestRecord();
    QTest::newRow("a done one") << doneRequest(utc(2026, 11, 21), 1);
    QTest::newRow("a random one") << randomRequest(random, utc(2026, 11, 21), 1);
    RequestRecord record = doneRequest(utc(2026, 11, 21), 1);
    record.error = QStringLiteral("Übergröße – 模型 🚰");
    record.stage = QByteArray("\0\xff", 2);
    record.usage = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, true, Money::fromPico(-14), "flex", "us"};
    record.cost = Money::fromPico(std::numeric_limits<qint64>::max());
    record.ttftMicros = std::numeric_limits<qint64>::min();
    record.startedAt = instantFromMicros(-1);
    record.reportedCost = true;
    QTest::newRow("one with the ends of every range") << record;
}

void TestJournal::recordsComeBack()
{
    QFETCH(const RequestRecord, record);
    QByteArray bytes;
    encodeRecord(record, bytes);
    const std::optional<RequestRecord> decoded = decodeRecord(bytes);
    QVERIFY(decoded && same(*decoded, record));
}

// The fields that the second version did not have, as it leaves them.
RequestRecord asOfTheSecondVersion(RequestRecord record)
{
    record.refusedBy.clear();
    record.changedBlock.clear();
    return record;
}

// The fields that the first version did not have, as it leaves them.
RequestRecord asOfTheFirstVersion(RequestRecord record)
{
    record = asOfTheSecondVersion(std::move(record));
    record.projectId = {};
    record.projectDir.clear();
    record.errorCode.clear();
    record.exactness = {};
    record.guard = {};
    record.queuedMicros = 0;
    record.downgradedFrom.clear();
    record.cacheSaved = {};
    return record;
}

void TestJournal::halfARecordIsNone()
{
    const RequestRecord record = doneRequest(utc(2026, 11, 21), 1);
    QByteArray bytes;
    encodeRecord(record, bytes);
    // A record's end is where the last field of the first version ends: its client's address.
    const qsizetype first = bytes.indexOf("127.0.0.1") + 9;
    QVERIFY(first > 9 && first < bytes.size());
    QByteArray ofTheThird;
    encodeRecord(asOfTheSecondVersion(record), ofTheThird);
    const qsizetype second = ofTheThird.size() - 2; // the lengths of two empty texts
    for (qsizetype size = 0; size < first; ++size)
        QVERIFY2(!decodeRecord(QByteArrayView(bytes).first(size)), qPrintable(QString::number(size)));
    for (qsizetype size = first; size < bytes.size(); ++size) {
        const auto decoded = decodeRecord(QByteArrayView(bytes).first(size));
        const RequestRecord expected =
            size < second ? asOfTheFirstVersion(record) : asOfTheSecondVersion(record);
        QVERIFY2(decoded && same(*decoded, expected), qPrintable(QString::number(size)));
    }
}

void TestJournal::fieldsOfALaterVersionAreSkipped()
{
    const RequestRecord record = doneRequest(utc(2026, 11, 21), 1);
    QByteArray bytes;
    encodeRecord(record, bytes);
    const std::optional<RequestRecord> decoded = decodeRecord(bytes + "something new");
    QVERIFY(decoded && same(*decoded, record));
}

void TestJournal::everyTornTail()
{
    std::vector<qint64> ends{0};
    std::vector<QUuid> ids;
    QString name;
    {
        Journal journal(folder(), 1'000'000);
        for (quint64 i = 0; i < 8; ++i) {
            const RequestRecord record = doneRequest(utc(2026, 11, 21), i);
            QCOMPARE(journal.write(Kind::Ended, record), quint32(1));
            ids.push_back(record.id);
            name = journal.fileOf(1);
            ends.push_back(QFileInfo(name).size());
        }
    }
    const QByteArray content = contentOf(name);
    QCOMPARE(content.size(), ends.back());
    const QString torn = m_dir->filePath(QStringLiteral("torn"));
    for (qsizetype size = 0; size <= content.size(); ++size) {
        writeFile(torn, QByteArrayView(content).first(size));
        const auto whole = std::upper_bound(ends.begin(), ends.end(), size) - ends.begin() - 1;
        Journal::Scan scan;
        QVERIFY2(idsIn(torn, &scan) == std::vector<QUuid>(ids.begin(), ids.begin() + whole),
                 qPrintable(QString::number(size)));
        QCOMPARE(scan.damagedBytes, size - ends[size_t(whole)]);
    }
}

void TestJournal::everyDamagedByte()
{
    QString name;
    std::vector<QUuid> ids;
    {
        Journal journal(folder(), 1'000'000);
        for (quint64 i = 0; i < 3; ++i) {
            ids.push_back(doneRequest(utc(2026, 11, 21), i).id);
            journal.write(Kind::Ended, doneRequest(utc(2026, 11, 21), i));
        }
        name = journal.fileOf(1);
    }
    const QByteArray content = contentOf(name);
    const qsizetype frame = content.size() / 3;
    const QString damaged = m_dir->filePath(QStringLiteral("damaged"));
    for (qsizetype at = frame; at < 2 * frame; ++at) {
        QByteArray changed = content;
        changed[at] = char(changed[at] ^ 0x41);
        writeFile(damaged, changed);
        QVERIFY2(idsIn(damaged) == std::vector<QUuid>({ids[0], ids[2]}), qPrintable(QString::number(at)));
    }
}

void TestJournal::aHugeLengthIsDamage()
{
    const QString name = m_dir->filePath(QStringLiteral("huge"));
    writeFile(name, QByteArray("SLUJ\xff\xff\xff\xff\0\0\0\0\1", 13));
    Journal::Scan scan;
    QVERIFY(idsIn(name, &scan).empty());
    QCOMPARE(scan.damagedBytes, 13);
}

void TestJournal::filesArePrivate()
{
    Journal journal(folder(), 1'000'000);
    QCOMPARE(QFile::permissions(journal.fileOf(1)) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther |
                  QFile::ExeGroup | QFile::ExeOther),
             QFile::Permissions());
    QVERIFY(!(QFile::permissions(folder()) &
              (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)));
}

void TestJournal::segmentsGoWhenNobodyNeedsThem()
{
    Journal journal(folder(), 1);
    QCOMPARE(journal.write(Kind::Began, begunRequest(1)), quint32(1));
    QCOMPARE(journal.write(Kind::Ended, doneRequest(utc(2026, 11, 21), 1)), quint32(2));
    QCOMPARE(journal.write(Kind::Ended, doneRequest(utc(2026, 11, 21), 2)), quint32(3));
    journal.tidy();
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 3);
    journal.release(Kind::Began, 1);
    journal.tidy();
    QVERIFY(!QFile::exists(journal.fileOf(1)));
    journal.release(Kind::Ended, 3);
    journal.release(Kind::Ended, 2);
    journal.release(Kind::Ended, 0);
    journal.tidy();
    QVERIFY(!QFile::exists(journal.fileOf(2)));
    QVERIFY2(QFile::exists(journal.fileOf(3)), "the open one stays");
}

void TestJournal::longRequestsAreNamed()
{
    Journal journal(folder(), 1);
    journal.write(Kind::Began, begunRequest(1));
    journal.write(Kind::Ended, doneRequest(utc(2026, 11, 21), 2));
    journal.write(Kind::Began, begunRequest(3));
    QCOMPARE(journal.heldByRunning(), std::vector<quint32>({1}));
    journal.release(Kind::Began, 1);
    QVERIFY(journal.heldByRunning().empty());
}

void TestJournal::leftOverFilesStay()
{
    QString first;
    {
        Journal journal(folder(), 1'000'000);
        journal.write(Kind::Began, begunRequest(1));
        first = journal.fileOf(1);
    }
    Journal next(folder(), 1'000'000);
    QCOMPARE(next.leftOver(), QStringList(first));
    QCOMPARE(next.write(Kind::Began, begunRequest(2)), quint32(2));
    next.tidy();
    QVERIFY(QFile::exists(first));
}

void TestJournal::replayTellsEndedFromInterrupted()
{
    RequestRecord interrupted = begunRequest(3);
    {
        Journal journal(folder(), 1); // a file for each
        journal.write(Kind::Began, begunRequest(1));
        journal.write(Kind::Began, begunRequest(2));
        journal.write(Kind::Began, interrupted);
        journal.write(Kind::Ended, doneRequest(utc(2026, 11, 21), 1));
        journal.write(Kind::Ended, doneRequest(utc(2026, 11, 21), 2));
        journal.write(Kind::Began, begunRequest(2)); // carried over while it ended
        journal.write(Kind::Began, interrupted);     // carried over
        journal.write(Kind::Probe, RequestRecord());
    }
    const auto storage = openStorage();
    const Journal journal(folder(), 1);
    QCOMPARE(journal.leftOver().size(), 8);
    const auto replayed = replayJournals(journal.leftOver(), *storage);
    QVERIFY(replayed);
    QCOMPARE(replayed.value().ended, 2);
    QCOMPARE(replayed.value().interrupted.size(), size_t(1));
    RequestQuery query;
    query.newestFirst = false;
    const RecordBatch rows = storage->requests(query).value().records;
    QCOMPARE(rows.size(), size_t(3));
    QVERIFY(same(rows[0], doneRequest(utc(2026, 11, 21), 1)));
    QVERIFY(same(rows[1], doneRequest(utc(2026, 11, 21), 2)));
    QCOMPARE(rows[2].id, interrupted.id);
    QCOMPARE(rows[2].outcome, Outcome::Interrupted);
    QVERIFY(rows[2].usage.estimated);
    QVERIFY(rows[2].cost == interrupted.cost);
    QCOMPARE(rows[2].usage.output, interrupted.usage.output);
    for (const QString &file : journal.leftOver())
        QVERIFY(!QFile::exists(file));
}

void TestJournal::replayTwiceCountsOnce()
{
    const QString copy = m_dir->filePath(QStringLiteral("copy"));
    {
        Journal journal(folder(), 1'000'000);
        for (quint64 i = 0; i < 2500; ++i)
            journal.write(i % 5 ? Kind::Ended : Kind::Began,
                          i % 5 ? doneRequest(utc(2026, 11, 21), i) : begunRequest(i));
        QVERIFY(QFile::copy(journal.fileOf(1), copy));
    }
    const auto storage = openStorage();
    for (const QString &file : {Journal(folder(), 1).leftOver().first(), copy}) {
        const auto replayed = replayJournals({file}, *storage);
        QVERIFY(replayed);
        QCOMPARE(replayed.value().ended, 2000);
    }
    QCOMPARE(storage->requests({}).value().total, 2500);
    QCOMPARE(storage->spend({{Instant::min(), Instant::max()}}).value().at(0).requests, 2500);
}

void TestJournal::replayOfEveryTornTail()
{
    // began 1, ended 1, began 2, ended 2: cut anywhere, each request is there once, as far as it had come.
    std::vector<qint64> ends;
    QString name;
    {
        Journal journal(folder(), 1'000'000);
        name = journal.fileOf(1);
        for (quint64 i = 1; i <= 2; ++i) {
            journal.write(Kind::Began, begunRequest(i));
            ends.push_back(QFileInfo(name).size());
            journal.write(Kind::Ended, doneRequest(utc(2026, 11, 21), i));
            ends.push_back(QFileInfo(name).size());
        }
    }
    const QByteArray content = contentOf(name);
    const QString torn = m_dir->filePath(QStringLiteral("torn"));
    for (qsizetype size = ends[2] - 40; size <= content.size(); size += 7) {
        QTemporaryDir dir;
        const auto storage = SqliteStorage::open(dir.filePath(QStringLiteral("sluice.db"))).value();
        writeFile(torn, QByteArrayView(content).first(size));
        QVERIFY(replayJournals({torn}, *storage));
        RequestQuery query;
        query.newestFirst = false;
        const RecordBatch rows = storage->requests(query).value().records;
        QCOMPARE(rows.size(), size_t(size >= ends[2] ? 2 : 1));
        QCOMPARE(rows[0].outcome, Outcome::Done);
        if (rows.size() == 2)
            QCOMPARE(rows[1].outcome, size >= ends[3] ? Outcome::Done : Outcome::Interrupted);
    }
}

void TestJournal::filesStayUntilTheyAreCommitted()
{
    {
        Journal journal(folder(), 1'000'000);
        journal.write(Kind::Ended, doneRequest(utc(2026, 11, 21), 1));
    }
    const Journal journal(folder(), 1'000'000);
    const QString unreadable = m_dir->filePath(QStringLiteral("none"));
    const auto storage = openStorage();
    class Refusing final : public Storage
    {
    public:
        Result<StoredConfiguration> load() const override { return StoredConfiguration(); }
        Result<void> saveSettings(const Settings &) override { return {}; }
        Result<void> saveProvider(const Provider &) override { return {}; }
        Result<void> saveProviders(const std::vector<Provider> &) override { return {}; }
        Result<void> removeProvider(const QUuid &) override { return {}; }
        Result<void> saveKey(const VirtualKey &) override { return {}; }
        Result<void> setPaused(bool) override { return {}; }
        Result<void> saveProject(const Project &) override { return {}; }
        Result<void> removeProject(const QUuid &) override { return {}; }
        Result<std::vector<UseSlice>> pastUse(Instant) const override { return std::vector<UseSlice>(); }
        Result<void> appendNotices(const std::vector<Notice> &) override { return {}; }
        Result<std::vector<Notice>> notices(int, int) const override { return std::vector<Notice>(); }
        Result<void> saveGuardrail(const Guardrail &) override { return {}; }
        Result<void> removeGuardrail(const QUuid &) override { return {}; }
        Result<void> appendGuardrailEvents(const std::vector<GuardrailEvent> &) override { return {}; }
        Result<GuardrailEventPage> guardrailEvents(const GuardrailEventQuery &) const override
        {
            return GuardrailEventPage();
        }
        Result<void> removeGuardrailEvent(const QUuid &) override { return {}; }
        Result<std::vector<GuardrailHits>> guardrailHits(const GuardrailHitsQuery &) const override
        {
            return std::vector<GuardrailHits>();
        }
        Result<void> saveGuardrails(const std::vector<Guardrail> &) override { return {}; }
        Result<qint64> pruneGuardrailTexts(Instant) override { return 0; }
        Result<void> append(const RecordBatch &) override
        {
            return Error{Error::Kind::Storage, {}, "full", {}};
        }
        Result<void> appendRefusals(const std::vector<Refusal> &) override { return {}; }
        Result<std::vector<Refusal>> refusals(const TimeRange &, int) const override
        {
            return std::vector<Refusal>();
        }
        Result<RequestPage> requests(const RequestQuery &) const override { return RequestPage(); }
        Result<std::vector<Spend>> spend(const SpendQuery &) const override { return std::vector<Spend>(); }
        Result<void> appendRecordings(const std::vector<SealedRecording> &) override { return {}; }
        Result<std::optional<SealedRecording>> recording(const QUuid &) const override
        {
            return std::optional<SealedRecording>();
        }
        Result<qint64> pruneRecordings(Instant) override { return 0; }
        Result<qint64> prune(Instant) override { return 0; }
        Result<qint64> pruneSlice(Instant, qint64) override { return 0; }
        Result<qint64> pruneOldest(qint64) override { return 0; }
        Result<void> removeSums(Instant) override { return {}; }
        Result<qint64> usedBytes() const override { return 0; }
        Result<void> compact() override { return {}; }
        Result<QString> engine() const override { return QString(); }
        Result<void> saveOwnPrice(const OwnPrice &) override { return {}; }
        Result<void> removeOwnPrice(const QUuid &) override { return {}; }
        Result<qint64> repriceable(const RepriceQuery &) const override { return 0; }
        Result<Repriced> reprice(const RepriceQuery &, const RecordPricer &, bool) override
        {
            return Repriced();
        }
        Result<std::vector<ModelUse>> modelsLastUsed() const override { return std::vector<ModelUse>(); }
    };
    Refusing refusing;
    const auto replayed = replayJournals(journal.leftOver(), refusing);
    QVERIFY(!replayed);
    QCOMPARE(replayed.error().code, QByteArray("full"));
    QVERIFY(QFile::exists(journal.leftOver().first()));
    QVERIFY(replayJournals(journal.leftOver() + QStringList(unreadable), *storage));
    QVERIFY(!QFile::exists(journal.leftOver().first()));
    QCOMPARE(storage->requests({}).value().total, 1);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
