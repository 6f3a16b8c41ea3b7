// Opening the database: fresh, old, newer, damaged, foreign; who may read it.
#include "core/storage/migrations.h"
#include "core/storage/sqlitestorage.h"
#include "records.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace sluice;
using namespace sluice::testing;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int modeOf(const QString &name)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(name).constData(), &found) == 0 ? int(found.st_mode & 0777) : -1;
}

// Runs statements over a connection of its own, past SqliteStorage. Empty: it worked.
QString runSql(const QString &file, const QStringList &statements, QVariant *answer = nullptr)
{
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(file);
        if (!database.open())
            return QStringLiteral("not opened");
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                problem += statement;
        }
        if (answer && query.next())
            *answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return problem;
}

QVariant valueOf(const QString &file, const QString &statement)
{
    QVariant answer;
    runSql(file, {statement}, &answer);
    return answer;
}

int newestVersion()
{
    return knownMigrations().back().version;
}

// A file as the version that knew only the first migrations left it.
QString makeOld(const QString &file, int version)
{
    QStringList statements;
    for (int i = 0; i < version; ++i)
        statements += statementsOf(knownMigrations()[size_t(i)].script);
    statements += QStringLiteral("PRAGMA user_version = %1").arg(version);
    return runSql(file, statements);
}

} // namespace

class TestSqliteStorage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAFreshFile();
    void migrations();
    void migratesFromEachVersion_data();
    void migratesFromEachVersion();
    void sumsOfBeforeStayTrue();
    void keepsTheLastThreeBackups();
    void aFailedStepLeavesTheVersionBefore();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void refusesDamagedPages();
    void isPrivate();
    void takesOthersRightsAway();
    void leavesASharedFolderAlone();
    void tablesAreStrict();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void TestSqliteStorage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = m_dir->filePath(QStringLiteral("data/sluice.db"));
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
}

void TestSqliteStorage::makesAFreshFile()
{
    {
        const auto storage = SqliteStorage::open(m_file);
        QVERIFY2(storage, qPrintable(storage ? QString() : storage.error().text));
        const auto loaded = storage.value()->load();
        QVERIFY(loaded);
        QCOMPARE(loaded.value().settings, Settings());
        QVERIFY(loaded.value().providers.empty() && loaded.value().keys.empty() && !loaded.value().paused);
        QVERIFY(storage.value()->append({doneRequest(utc(2026, 11, 21), 1)}));
    }
    QCOMPARE(valueOf(m_file, QStringLiteral("PRAGMA user_version")).toInt(), newestVersion());
    QCOMPARE(valueOf(m_file, QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    QCOMPARE(QFileInfo(m_file).dir().entryList({QStringLiteral("*.backup-*")}).size(), 0);

    const auto again = SqliteStorage::open(m_file);
    QVERIFY(again);
    QCOMPARE(again.value()->requests({}).value().total, 1);
}

void TestSqliteStorage::migrations()
{
    for (size_t i = 0; i < knownMigrations().size(); ++i) {
        const Migration &migration = knownMigrations()[i];
        QCOMPARE(migration.version, int(i) + 1);
        QVERIFY2(migration.script.startsWith(QStringLiteral("-- ") + migration.name),
                 qPrintable(migration.name));
    }
    QCOMPARE(statementsOf(QStringLiteral("-- why; how\nCREATE a (\n b -- c;\n);\n\nCREATE d;\n")),
             QStringList({QStringLiteral("CREATE a (\n b \n)"), QStringLiteral("CREATE d")}));
}

void TestSqliteStorage::migratesFromEachVersion_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < newestVersion(); ++version)
        QTest::addRow("from version %d", version) << version;
}

void TestSqliteStorage::migratesFromEachVersion()
{
    QFETCH(const int, version);
    QCOMPARE(makeOld(m_file, version), QString());
    QCOMPARE(runSql(m_file, {QStringLiteral(
                                "INSERT INTO setting (name, value) VALUES ('appearance.theme', 'dark')")}),
             QString());
    {
        const auto storage = SqliteStorage::open(m_file);
        QVERIFY2(storage, qPrintable(storage ? QString() : storage.error().text));
        QCOMPARE(storage.value()->load().value().settings.theme, QStringLiteral("dark"));
        QVERIFY(storage.value()->append({doneRequest(utc(2026, 11, 21), 1)}));
        QVERIFY(storage.value()->appendRefusals({Refusal{utc(2026, 11, 21), utc(2026, 11, 21), 3}}));
    }
    QCOMPARE(valueOf(m_file, QStringLiteral("PRAGMA user_version")).toInt(), newestVersion());

    const QStringList backups = QFileInfo(m_file).dir().entryList({QStringLiteral("sluice.db.backup-*")});
    QCOMPARE(backups.size(), 1);
    const QString backup = QFileInfo(m_file).dir().filePath(backups.first());
    QCOMPARE(modeOf(backup), 0600);
    QCOMPARE(valueOf(backup, QStringLiteral("PRAGMA user_version")).toInt(), version);
    QCOMPARE(valueOf(backup, QStringLiteral("SELECT value FROM setting")).toString(), QStringLiteral("dark"));
}

// What version 3 wrote for a request: its row, and what it added to the quarter of an hour.
QStringList asVersion3(int number, qint64 startedMicros, const char *endpoint, int status, bool pruned)
{
    QStringList statements;
    if (!pruned)
        statements += QStringLiteral("INSERT INTO request VALUES (x'%1', %2, x'0101', x'0202', 'Anthropic', "
                                     "'messages', '%3', 'opus', '', "
                                     "'codex', '1', 'session', 1, %4, '', '', 1, 10, 20, 3, 4, 5, 6, 0, 0, "
                                     "0, 0, 0, 0, 0, 1, NULL, '', '', "
                                     "1000, 0, 250000, 3000000, 1, 1, 1, '', 0, 0)")
                          .arg(number, 32, 16, QLatin1Char('0'))
                          .arg(startedMicros)
                          .arg(QLatin1String(endpoint))
                          .arg(status);
    statements +=
        QStringLiteral(
            "INSERT INTO usage_quarter VALUES (%1, x'0101', x'0202', 'opus', 'codex', 1, 0, 0, 1, 37, 20, "
            "11, 1000) ON CONFLICT DO UPDATE SET requests = requests + 1, estimated = estimated + 1, "
            "input = input + 37, cached = cached + 20, output = output + 11, cost_pico = cost_pico + 1000")
            .arg(startedMicros / 900'000'000);
    return statements;
}

void TestSqliteStorage::sumsOfBeforeStayTrue()
{
    QCOMPARE(makeOld(m_file, 3), QString());
    const qint64 noon = microsOf(utc(2026, 11, 21, 12));
    const QStringList statements = asVersion3(1, noon, "messages", 200, false) +
                                   asVersion3(2, noon + 1'000'000, "messages", 429, false) +
                                   asVersion3(3, noon + 3600'000'000, "count_tokens", 200, false) +
                                   asVersion3(4, noon - 86'400'000'000, "messages", 200, true) +
                                   asVersion3(5, noon - 86'399'000'000, "messages", 200, false);
    QCOMPARE(runSql(m_file, statements), QString());
    const auto storage = SqliteStorage::open(m_file);
    QVERIFY2(storage, qPrintable(storage ? QString() : storage.error().text));
    SpendQuery query;
    query.range = {Instant::min(), Instant::max()};
    query.latency = true;
    std::vector<Spend> rows = storage.value()->spend(query).value();
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows[0].requests, 5);
    QCOMPARE(rows[0].input, 5 * 37);
    QCOMPARE(rows[0].cached, 5 * 20);
    QCOMPARE(rows[0].output, 5 * 11);
    QCOMPARE(rows[0].cost, Money::fromPico(5000));
    QVERIFY2(rows[0].ttft.total() == 3, "of the quarter that was pruned in part, nothing is known");
    QCOMPARE(rows[0].ttft.inStep(latencyStep(250'000)), 3);
    QCOMPARE(rows[0].duration.inStep(latencyStep(3'000'000)), 3);
    QCOMPARE(rows[0].cacheWrites, 3 * 7);

    query.latency = false;
    query.groupBy = {Dimension::Status, Dimension::Endpoint};
    rows = storage.value()->spend(query).value();
    const auto requestsOf = [&rows](const char *status, const char *endpoint) {
        for (const Spend &row : rows) {
            if (row.group == std::vector{QString::fromLatin1(status), QString::fromLatin1(endpoint)})
                return row.requests;
        }
        return qint64(0);
    };
    QCOMPARE(requestsOf("200", "messages"), 1);
    QCOMPARE(requestsOf("429", "messages"), 1);
    QCOMPARE(requestsOf("200", "count_tokens"), 1);
    QCOMPARE(requestsOf("0", ""), 2);
    query.groupBy = {Dimension::Session};
    rows = storage.value()->spend(query).value();
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].requests, 2);
    QCOMPARE(rows[1].group.at(0), QStringLiteral("session"));
    QCOMPARE(rows[1].requests, 3);
    query.groupBy = {Dimension::Day};
    query.zone = QTimeZone("Asia/Kolkata");
    QCOMPARE(storage.value()->spend(query).value().size(), size_t(2));
}

void TestSqliteStorage::keepsTheLastThreeBackups()
{
    QStringList older;
    for (const char *time :
         {"20260101T000000000Z", "20260102T000000000Z", "20260103T000000000Z", "20260104T000000000Z"}) {
        older += m_file + QStringLiteral(".backup-") + QLatin1String(time);
        QFile backup(older.last());
        QVERIFY(backup.open(QIODevice::WriteOnly));
    }
    QCOMPARE(makeOld(m_file, 1), QString());
    QVERIFY(SqliteStorage::open(m_file));
    const QStringList left =
        QFileInfo(m_file).dir().entryList({QStringLiteral("sluice.db.backup-*")}, QDir::Files, QDir::Name);
    QCOMPARE(left.size(), 3);
    QCOMPARE(left[0], QFileInfo(older[2]).fileName());
    QCOMPARE(left[1], QFileInfo(older[3]).fileName());
}

void TestSqliteStorage::aFailedStepLeavesTheVersionBefore()
{
    QCOMPARE(makeOld(m_file, 1), QString());
    // The last statement of step 2 will meet a name that is taken.
    QCOMPARE(runSql(m_file, {QStringLiteral("CREATE TABLE in_the_way (a)"),
                             QStringLiteral("CREATE INDEX refusal_by_time ON in_the_way (a)")}),
             QString());
    QVERIFY(!SqliteStorage::open(m_file));
    QCOMPARE(valueOf(m_file, QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(
        valueOf(m_file, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'refusal'")).toInt(),
        0);
}

void TestSqliteStorage::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("content"); // empty: made by the statements
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("reason");

    QTest::newRow("a newer version's file") << QByteArray()
                                            << QStringList{QStringLiteral("CREATE TABLE future (a)"),
                                                           QStringLiteral("PRAGMA user_version = 9999")}
                                            << QStringLiteral("newer version");
    QTest::newRow("a newer version's file in WAL mode")
        << QByteArray()
        << QStringList{QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("CREATE TABLE future (a)"),
                       QStringLiteral("PRAGMA user_version = 9999")}
        << QStringLiteral("newer version");
    QTest::newRow("another program's database")
        << QByteArray() << QStringList{QStringLiteral("CREATE TABLE note (a)")}
        << QStringLiteral("another program");
    QTest::newRow("a text") << QByteArray(5000, 'x') << QStringList() << QStringLiteral("damaged");
    QTest::newRow("a short text") << QByteArray("hello") << QStringList() << QStringLiteral("damaged");
    QTest::newRow("a header with nothing behind it")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\xff') << QStringList()
        << QStringLiteral("damaged");
}

void TestSqliteStorage::refusesWhatItCannotUse()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, statements);
    QFETCH(const QString, reason);
    if (content.isEmpty()) {
        QCOMPARE(runSql(m_file, statements), QString());
    } else {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const QByteArray before = contentOf(m_file);
    QVERIFY(!before.isEmpty());

    const auto storage = SqliteStorage::open(m_file);
    QVERIFY(!storage);
    QCOMPARE(storage.error().kind, Error::Kind::Storage);
    QVERIFY2(storage.error().text.contains(reason), qPrintable(storage.error().text));
    QVERIFY(storage.error().text.endsWith(QLatin1Char('.')));
    QVERIFY2(contentOf(m_file) == before, "the file was touched");
}

void TestSqliteStorage::refusesDamagedPages()
{
    {
        auto storage = SqliteStorage::open(m_file);
        QVERIFY(storage);
        RecordBatch batch;
        for (quint64 i = 0; i < 500; ++i)
            batch.push_back(doneRequest(utc(2026, 11, 21), i));
        QVERIFY(storage.value()->append(batch));
    }
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 100'000);
    for (qint64 at = 4096 * 3; at + 4096 < file.size(); at += 4096 * 2) {
        file.seek(at);
        file.write(QByteArray(2000, '\x5a'));
    }
    file.close();
    // A -wal file with something in it: the last run was cut off.
    QFile wal(m_file + QStringLiteral("-wal"));
    QVERIFY(wal.open(QIODevice::WriteOnly));
    wal.write("torn");
    wal.close();
    const auto storage = SqliteStorage::open(m_file);
    QVERIFY(!storage);
    QVERIFY2(storage.error().text.contains(QStringLiteral("damaged")), qPrintable(storage.error().text));
}

void TestSqliteStorage::isPrivate()
{
    const mode_t before = ::umask(0);
    const QString file = m_dir->filePath(QStringLiteral("new/folder/sluice.db"));
    const auto storage = SqliteStorage::open(file);
    const bool written = storage && storage.value()->append({doneRequest(utc(2026, 11, 21), 1)});
    ::umask(before);
    QVERIFY(written);
    QCOMPARE(modeOf(m_dir->filePath(QStringLiteral("new"))), 0700);
    QCOMPARE(modeOf(m_dir->filePath(QStringLiteral("new/folder"))), 0700);
    for (const char *suffix : {"", "-wal", "-shm"})
        QCOMPARE(modeOf(file + QLatin1String(suffix)), 0600);
}

void TestSqliteStorage::takesOthersRightsAway()
{
    QVERIFY(SqliteStorage::open(m_file));
    QVERIFY(::chmod(QFile::encodeName(m_file).constData(), 0666) == 0);
    QVERIFY(::chmod(QFile::encodeName(QFileInfo(m_file).path()).constData(), 0755) == 0);
    QVERIFY(SqliteStorage::open(m_file));
    QCOMPARE(modeOf(m_file), 0600);
    QCOMPARE(modeOf(QFileInfo(m_file).path()), 0700);
}

void TestSqliteStorage::leavesASharedFolderAlone()
{
    const QByteArray folder = QFile::encodeName(QFileInfo(m_file).path());
    QVERIFY(::chmod(folder.constData(), 01777) == 0);
    QVERIFY(SqliteStorage::open(m_file));
    QCOMPARE(modeOf(QFileInfo(m_file).path()), 0777);
    QCOMPARE(modeOf(m_file), 0600);
}

void TestSqliteStorage::tablesAreStrict()
{
    QVERIFY(SqliteStorage::open(m_file));
    QVERIFY(
        !runSql(m_file, {QStringLiteral(
                            "INSERT INTO refusal (first_us, last_us, count, stage, status, reason, agent, "
                            "client_address) VALUES ('noon', 2, 3, '', 1, '', '', '')")})
             .isEmpty());
}

QTEST_GUILESS_MAIN(TestSqliteStorage)
#include "test_sqlitestorage.moc"
