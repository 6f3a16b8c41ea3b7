#include "core/storage/sqliteconnection.h"

#include "core/base/log.h"

#include <QCoreApplication>
#include <QSqlError>

#include <atomic>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// Primary result codes, https://www.sqlite.org/rescode.html; Qt gives the extended ones, whose low byte they
// are.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

Error storage(const char *code, const QString &text)
{
    return {Error::Kind::Storage, text, code, {}};
}

} // namespace

Error storageError(const QSqlError &error)
{
    const int extended = error.nativeErrorCode().toInt();
    switch (extended & 0xff) {
    case Busy:
    case Locked:
        return storage("busy", Words::tr("another program holds the database"));
    case ReadOnly:
        return storage("readonly", Words::tr("the database is read-only"));
    case InputOutput:
        return storage("io", Words::tr("the disk is full or broken (SQLite error %1)").arg(extended));
    case Full:
        return storage("full", Words::tr("the disk is full"));
    case CannotOpen:
        return storage("io", Words::tr("the file cannot be opened"));
    case Corrupt:
    case NotADatabase:
        return storage("damaged", Words::tr("the file is damaged or not a database"));
    case Constraint:
        return {Error::Kind::Conflict, error.databaseText(), "conflict", {}};
    default:
        return storage("sql", error.text());
    }
}

Result<void> Rows::end() const
{
    if (const QSqlError error = m_query->lastError(); error.isValid())
        return storageError(error);
    return {};
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &file, int busyMs)
{
    static std::atomic<quint64> opened = 0; // Qt's connection names are global to the process
    std::unique_ptr<SqliteConnection> made(new SqliteConnection);
    made->m_name = QStringLiteral("sluice-%1").arg(++opened);
    made->m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), made->m_name);
    if (!made->m_database.isValid())
        return storage("sql", Words::tr("Qt's SQLite driver is not installed"));
    made->m_database.setDatabaseName(file);
    made->m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMs));
    if (!made->m_database.open())
        return storageError(made->m_database.lastError());
    return made;
}

SqliteConnection::~SqliteConnection()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> SqliteConnection::execute(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return storageError(query.lastError());
    return {};
}

Result<QVariant> SqliteConnection::single(const QString &statement, const QVariantList &values)
{
    SLUICE_TRY(Rows found, rows(statement, values));
    if (found.next())
        return found.value(0);
    SLUICE_CHECK(found.end());
    return QVariant();
}

Result<qint64> SqliteConnection::change(const QString &statement, const QVariantList &values)
{
    SLUICE_TRY(QSqlQuery *const query, run(statement, values));
    const qint64 changed = query->numRowsAffected();
    query->finish();
    return changed;
}

Result<Rows> SqliteConnection::rows(const QString &statement, const QVariantList &values)
{
    SLUICE_TRY(QSqlQuery *const query, run(statement, values));
    return Rows(*query);
}

namespace {

constexpr int MostValues = 512; // of one statement

// Binding by number makes Qt format ":%1" for each value; a name that exists already costs a look-up.
const QString &placeholder(qsizetype index)
{
    static const QStringList names = [] {
        QStringList made;
        for (int i = 0; i < MostValues; ++i)
            made.append(QStringLiteral(":v%1").arg(i));
        return made;
    }();
    return names.at(index);
}

// The statement with its question marks numbered as placeholder() names them. None of ours has one in a text.
QString withNames(const QString &statement)
{
    QString named;
    qsizetype index = 0;
    for (const QChar c : statement) {
        if (c == QLatin1Char('?'))
            named += placeholder(index++);
        else
            named += c;
    }
    return named;
}

} // namespace

Result<QSqlQuery *> SqliteConnection::run(const QString &statement, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &kept = m_prepared[statement];
    if (!kept) {
        auto query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(withNames(statement))) {
            const Error error = storageError(query->lastError());
            m_prepared.erase(statement);
            return error;
        }
        kept = std::move(query);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        kept->bindValue(placeholder(i), values[i]);
    if (!kept->exec()) {
        const Error error = storageError(kept->lastError());
        kept->finish();
        return error;
    }
    return kept.get();
}

Result<Transaction> Transaction::begin(SqliteConnection &connection)
{
    // Immediate: waits for other writers here, not in the middle.
    SLUICE_CHECK(connection.execute(QStringLiteral("BEGIN IMMEDIATE")));
    Transaction begun;
    begun.m_connection.reset(&connection);
    return begun;
}

Transaction::~Transaction() = default;

Result<void> Transaction::commit()
{
    SLUICE_CHECK(m_connection->execute(QStringLiteral("COMMIT")));
    static_cast<void>(m_connection.release());
    return {};
}

void Transaction::RollBack::operator()(SqliteConnection *connection) const
{
    // SQLite has rolled back by itself after the graver errors, and says here that there is no transaction.
    if (const Result<void> undone = connection->execute(QStringLiteral("ROLLBACK")); !undone)
        qCDebug(lcStorage) << "Rolling back:" << undone.error().text;
}

} // namespace sluice
