// One connection to an SQLite file: prepared statements, transactions, and errors in words. For core/storage
// only; lives on the thread that opened it.
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <unordered_map>

namespace sluice {

// What SQLite said, as something a person understands. `code` is "busy", "full", "readonly", "damaged",
// "conflict" or "sql".
Error storageError(const QSqlError &error);

// The rows of a running statement, one after the other. Lets go of the statement when it goes.
class Rows
{
public:
    explicit Rows(QSqlQuery &query)
        : m_query(&query)
    {}

    bool next() { return m_query->next(); }
    QVariant value(int column) const { return m_query->value(column); }
    // After next() said no: whether that was the end or an error.
    Result<void> end() const;

private:
    struct Finish
    {
        void operator()(QSqlQuery *query) const { query->finish(); }
    };
    std::unique_ptr<QSqlQuery, Finish> m_query;
};

class SqliteConnection
{
public:
    // Opens without a look at the content. `busyMs` is how long a statement waits for another program's lock.
    static Result<std::unique_ptr<SqliteConnection>> open(const QString &file, int busyMs);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    // A statement without parameters and without an answer that matters.
    Result<void> execute(const QString &statement);
    // The first column of the first row.
    Result<QVariant> single(const QString &statement, const QVariantList &values = {});
    // How many rows the statement changed. It is prepared once and kept.
    Result<qint64> change(const QString &statement, const QVariantList &values);
    // The statement, run and standing before its first row. It is prepared once and kept, so that the same
    // text cannot run twice at a time.
    Result<Rows> rows(const QString &statement, const QVariantList &values);

private:
    SqliteConnection() = default;
    Result<QSqlQuery *> run(const QString &statement, const QVariantList &values);

    QString m_name = {};
    QSqlDatabase m_database = {};
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared = {};
};

// A transaction that writes. Rolled back when it goes without commit().
class Transaction
{
public:
    static Result<Transaction> begin(SqliteConnection &connection);
    ~Transaction();
    Transaction(Transaction &&) noexcept = default;
    Transaction &operator=(Transaction &&) = delete;

    Result<void> commit();

private:
    struct RollBack
    {
        void operator()(SqliteConnection *connection) const;
    };
    Transaction() = default;
    std::unique_ptr<SqliteConnection, RollBack> m_connection = {};
};

} // namespace sluice
