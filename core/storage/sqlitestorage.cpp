#include "core/storage/sqlitestorage.h"

#include "core/base/log.h"
#include "core/storage/migrations.h"
#include "core/storage/privatefiles.h"
#include "core/storage/sqliteconnection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int BusyMs = 2000;
// Checking every page takes about a second per GB: larger files are trusted until a query says otherwise.
constexpr qint64 CheckedBytes = 256LL * 1024 * 1024;

Error refused(const QString &file, const QString &why)
{
    return {Error::Kind::Storage,
            Words::tr("The database %1 cannot be used: %2.").arg(QDir::toNativeSeparators(file), why),
            "refused",
            {}};
}

Error tooNew(const QString &file)
{
    return refused(file,
                   Words::tr("it was written by a newer version of Sluice. Start that version, or choose "
                             "another data folder"));
}

Error damaged(const QString &file)
{
    return refused(file,
                   Words::tr("it is damaged or not a database. Put a backup in its place, or move it away "
                             "to start with an empty one"));
}

int newestKnown()
{
    return knownMigrations().back().version;
}

// What can be told from the first 100 bytes (https://www.sqlite.org/fileformat.html#the_database_header),
// before SQLite gets to write anything: whether it is a database, and whether it is too new.
Result<void> checkHeader(const QString &file)
{
    constexpr qsizetype HeaderBytes = 100;
    constexpr qsizetype UserVersionAt = 60;
    QFile database(file);
    if (!database.exists() || database.size() == 0)
        return {};
    if (!database.open(QIODevice::ReadOnly))
        return refused(file, database.errorString());
    const QByteArray header = database.read(HeaderBytes);
    if (header.size() < HeaderBytes || !header.startsWith(QByteArray("SQLite format 3", 16)))
        return damaged(file);
    if (qFromBigEndian<qint32>(header.constData() + UserVersionAt) > newestKnown())
        return tooNew(file);
    return {};
}

// Private from the first byte. SQLite gives its -wal and -shm files the rights of the database.
Result<void> makePrivate(const QString &file)
{
    SLUICE_CHECK(makePrivateFolder(QFileInfo(file).absolutePath()));
    SLUICE_CHECK(makePrivateFile(file));
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        SLUICE_CHECK(makePrivateIfThere(file + QString::fromLatin1(suffix)));
    return {};
}

Result<void> checkPages(SqliteConnection &connection, const QString &file)
{
    SLUICE_TRY(const QVariant answer, connection.single(QStringLiteral("PRAGMA quick_check(1)")));
    if (answer.toString() != QLatin1String("ok")) {
        qCWarning(lcStorage) << "The database is damaged:" << answer.toString();
        return damaged(file);
    }
    return {};
}

Result<void> configure(SqliteConnection &connection)
{
    for (const char *pragma : {
             "PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA foreign_keys = ON",
             "PRAGMA journal_size_limit = 16777216", // of the -wal file, after a burst
             "PRAGMA cache_size = -4000",            // KiB
             "PRAGMA temp_store = MEMORY",           // sorting leaves no trace on the disk
         })
        SLUICE_CHECK(connection.execute(QString::fromLatin1(pragma)));
    return {};
}

// Brings the file to today's tables, once it is known to be ours and whole.
Result<void> prepare(SqliteConnection &connection, const QString &file, bool crashed)
{
    SLUICE_TRY(const QVariant found, connection.single(QStringLiteral("PRAGMA user_version")));
    SLUICE_TRY(const QVariant tables,
               connection.single(QStringLiteral("SELECT count(*) FROM sqlite_master")));
    const int version = found.toInt();
    if (version > newestKnown())
        return tooNew(file);
    if (version == 0 && tables.toInt() > 0)
        return refused(file, Words::tr("it belongs to another program"));
    const bool outdated = version < newestKnown();
    if (version > 0 && (crashed || outdated) && QFileInfo(file).size() <= CheckedBytes)
        SLUICE_CHECK(checkPages(connection, file));
    SLUICE_CHECK(configure(connection));
    if (version > 0 && outdated)
        SLUICE_CHECK(backUp(connection, file));
    return migrate(connection, newestKnown());
}

} // namespace

SqliteStorage::SqliteStorage(std::unique_ptr<SqliteConnection> connection)
    : m_connection(std::move(connection))
{}

SqliteStorage::~SqliteStorage() = default;

Result<std::unique_ptr<SqliteStorage>> SqliteStorage::open(const QString &file)
{
    SLUICE_CHECK(checkHeader(file));
    // SQLite deletes the -wal file at an orderly end.
    const bool crashed = QFileInfo(file + QStringLiteral("-wal")).size() > 0;
    SLUICE_CHECK(makePrivate(file));
    SLUICE_TRY(auto connection, SqliteConnection::open(file, BusyMs));
    if (const Result<void> prepared = prepare(*connection, file, crashed); !prepared) {
        if (prepared.error().code == "damaged")
            return damaged(file);
        return prepared.error().code == "refused" ? prepared.error() : refused(file, prepared.error().text);
    }
    return std::unique_ptr<SqliteStorage>(new SqliteStorage(std::move(connection)));
}

} // namespace sluice
