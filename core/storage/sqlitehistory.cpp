// SqliteStorage: how much history there is, and how it goes.
#include "core/storage/prunehorizon.h"
#include "core/storage/rollups.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"
#include "core/storage/usagetotals.h"

namespace sluice {

Result<qint64> SqliteStorage::prune(Instant before)
{
    constexpr qint64 SliceRows = 5000;
    qint64 all = 0;
    while (true) {
        SLUICE_TRY(const qint64 deleted, pruneSlice(before, SliceRows));
        if (deleted == 0)
            return all;
        all += deleted;
    }
}

Result<qint64> SqliteStorage::pruneSlice(Instant before, qint64 most)
{
    SLUICE_TRY(Transaction transaction, Transaction::begin(*m_connection));
    SLUICE_TRY(const QVariant newest,
               m_connection->single(QStringLiteral("SELECT max(id) FROM (SELECT id FROM request WHERE id < ? "
                                                   "ORDER BY id LIMIT ?)"),
                                    {firstIdOf(before), most}));
    qint64 deleted = 0;
    if (!newest.isNull()) {
        SLUICE_TRY(deleted, m_connection->change(QStringLiteral("DELETE FROM request WHERE id <= ?"),
                                                 {newest.toByteArray()}));
        SLUICE_CHECK(rememberPruned(*m_connection, newest.toByteArray()));
    }
    SLUICE_TRY(const qint64 refusals,
               m_connection->change(QStringLiteral("DELETE FROM refusal WHERE id IN (SELECT id FROM refusal "
                                                   "WHERE last_us < ? ORDER BY last_us LIMIT ?)"),
                                    {sqlTime(before), most}));
    SLUICE_TRY(const qint64 events,
               m_connection->change(
                   QStringLiteral("DELETE FROM guardrail_event WHERE id IN (SELECT id FROM guardrail_event "
                                  "WHERE created_us < ? ORDER BY created_us LIMIT ?)"),
                   {sqlTime(before), most}));
    SLUICE_TRY(const qint64 notices,
               m_connection->change(QStringLiteral("DELETE FROM notice WHERE id IN (SELECT id FROM notice "
                                                   "WHERE at_us < ? ORDER BY at_us LIMIT ?)"),
                                    {sqlTime(before), most}));
    SLUICE_TRY(
        const qint64 recordings,
        m_connection->change(
            QStringLiteral("DELETE FROM recording WHERE request_id IN (SELECT request_id FROM recording "
                           "WHERE request_id < ? ORDER BY request_id LIMIT ?)"),
            {firstIdOf(before), most}));
    SLUICE_CHECK(transaction.commit());
    return deleted + refusals + events + notices + recordings;
}

Result<qint64> SqliteStorage::pruneOldest(qint64 most)
{
    constexpr qint64 LargerThanRequests = 50; // so many times, a recording is
    SLUICE_TRY(const qint64 recordings, pruneRecordingsToHalf(qMax(most / LargerThanRequests, qint64(1))));
    if (recordings > 0)
        return recordings;
    SLUICE_TRY(const QVariant newest,
               m_connection->single(QStringLiteral("SELECT max(id) FROM (SELECT id FROM request ORDER BY id "
                                                   "LIMIT ?)"),
                                    {most}));
    if (newest.isNull())
        return 0;
    // Other rows are as old as the requests are, so that they go with them and not before them.
    return pruneSlice(timeAfterId(newest.toByteArray()), most);
}

Result<void> SqliteStorage::removeSums(Instant before)
{
    SLUICE_TRY(Transaction transaction, Transaction::begin(*m_connection));
    SLUICE_CHECK(removeRollUps(*m_connection, before));
    return transaction.commit();
}

Result<qint64> SqliteStorage::usedBytes() const
{
    SLUICE_TRY(const QVariant bytes,
               m_connection->single(QStringLiteral(
                   "SELECT (c.page_count - f.freelist_count) * s.page_size FROM pragma_page_count AS c, "
                   "pragma_freelist_count AS f, pragma_page_size AS s")));
    return bytes.toLongLong();
}

Result<void> SqliteStorage::compact()
{
    SLUICE_CHECK(m_connection->execute(QStringLiteral("VACUUM")));
    return m_connection->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Result<QString> SqliteStorage::engine() const
{
    SLUICE_TRY(const QVariant version, m_connection->single(QStringLiteral("SELECT sqlite_version()")));
    return QStringLiteral("SQLite ") + version.toString();
}

} // namespace sluice
