#include "core/storage/migrations.h"

#include "core/base/log.h"
#include "core/storage/privatefiles.h"
#include "core/storage/sqliteconnection.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QVersionNumber>

static void initialiseResources()
{
    Q_INIT_RESOURCE(storage_migrations);
} // not allowed inside a namespace

namespace sluice {

namespace {

constexpr qsizetype BackupsKept = 3;

std::vector<Migration> readMigrations()
{
    initialiseResources();
    const QDir folder(QStringLiteral(":/sluice/storage/migrations"));
    std::vector<Migration> migrations;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a migration cannot be read from the program's own resources");
        migrations.push_back({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
        Q_ASSERT(migrations.back().version == int(migrations.size()));
    }
    return migrations;
}

// STRICT came with SQLite 3.37; without it the tables are merely less strict.
Result<bool> knowsStrictTables(SqliteConnection &connection)
{
    SLUICE_TRY(const QVariant version, connection.single(QStringLiteral("SELECT sqlite_version()")));
    return QVersionNumber::fromString(version.toString()) >= QVersionNumber(3, 37);
}

Result<void> step(SqliteConnection &connection, const Migration &migration, bool strictTables)
{
    SLUICE_TRY(Transaction transaction, Transaction::begin(connection));
    for (QString statement : statementsOf(migration.script)) {
        if (!strictTables)
            statement.replace(QStringLiteral(") STRICT, "), QStringLiteral(") "))
                .replace(QStringLiteral(") STRICT"), QStringLiteral(")"));
        SLUICE_CHECK(connection.execute(statement));
    }
    SLUICE_CHECK(connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.version)));
    return transaction.commit();
}

} // namespace

const std::vector<Migration> &knownMigrations()
{
    static const std::vector<Migration> migrations = readMigrations();
    return migrations;
}

QStringList statementsOf(const QString &script)
{
    QStringList code;
    for (const QString &line : script.split(QLatin1Char('\n')))
        code += line.section(QStringLiteral("--"), 0, 0);
    QStringList statements;
    for (const QString &statement : code.join(QLatin1Char('\n')).split(QLatin1Char(';'))) {
        if (!statement.trimmed().isEmpty())
            statements += statement.trimmed();
    }
    return statements;
}

Result<void> migrate(SqliteConnection &connection, int target)
{
    SLUICE_TRY(const QVariant version, connection.single(QStringLiteral("PRAGMA user_version")));
    SLUICE_TRY(const bool strictTables, knowsStrictTables(connection));
    for (const Migration &migration : knownMigrations()) {
        if (migration.version <= version.toInt() || migration.version > target)
            continue;
        SLUICE_CHECK(step(connection, migration, strictTables));
        qCInfo(lcStorage) << "Database migrated:" << migration.name;
    }
    return {};
}

Result<void> backUp(SqliteConnection &connection, const QString &file)
{
    const QString prefix = file + QStringLiteral(".backup-");
    const QString copy =
        prefix + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    // SQLite takes an empty file as the target, so that the copy is private from its first byte.
    SLUICE_CHECK(makePrivateFile(copy));
    SLUICE_TRY(const qint64 copied, connection.change(QStringLiteral("VACUUM INTO ?"), {copy}));
    Q_UNUSED(copied);
    qCInfo(lcStorage) << "Database copied before its migration:" << copy;

    const QFileInfo base(prefix);
    QStringList copies = base.dir().entryList({base.fileName() + QLatin1Char('*')}, QDir::Files, QDir::Name);
    while (copies.size() > BackupsKept) {
        const QString oldest = base.dir().filePath(copies.takeFirst());
        if (!QFile::remove(oldest))
            qCWarning(lcStorage) << "An old backup cannot be deleted:" << oldest;
    }
    return {};
}

} // namespace sluice
