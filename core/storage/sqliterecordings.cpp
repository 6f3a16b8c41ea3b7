// SqliteStorage: recorded bodies, sealed.
#include "core/storage/prunehorizon.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"

namespace sluice {

Result<void> SqliteStorage::appendRecordings(const std::vector<SealedRecording> &recordings)
{
    SLUICE_TRY(Transaction transaction, Transaction::begin(*m_connection));
    for (const SealedRecording &recording : recordings) {
        SLUICE_TRY(
            const qint64 inserted,
            m_connection->change(QStringLiteral("INSERT INTO recording (request_id, sealed) VALUES (?, ?) "
                                                "ON CONFLICT (request_id) DO NOTHING"),
                                 {sqlId(recording.requestId), recording.sealed}));
        Q_UNUSED(inserted);
    }
    return transaction.commit();
}

Result<std::optional<SealedRecording>> SqliteStorage::recording(const QUuid &requestId) const
{
    SLUICE_TRY(const QVariant sealed,
               m_connection->single(QStringLiteral("SELECT sealed FROM recording WHERE request_id = ?"),
                                    {sqlId(requestId)}));
    if (sealed.isNull())
        return std::optional<SealedRecording>();
    return std::optional<SealedRecording>({requestId, sealed.toByteArray()});
}

Result<qint64> SqliteStorage::pruneRecordings(Instant before)
{
    return m_connection->change(QStringLiteral("DELETE FROM recording WHERE request_id < ?"),
                                {firstIdOf(before)});
}

Result<qint64> SqliteStorage::pruneRecordingsToHalf(qint64 most)
{
    SLUICE_TRY(const QVariant bytes, m_connection->single(QStringLiteral(
                                         "SELECT coalesce(sum(length(sealed)), 0) FROM recording")));
    SLUICE_TRY(const qint64 used, usedBytes());
    if (bytes.toLongLong() <= used / 2)
        return 0;
    return m_connection->change(QStringLiteral("DELETE FROM recording WHERE request_id IN (SELECT request_id "
                                               "FROM recording ORDER BY request_id LIMIT ?)"),
                                {most});
}

} // namespace sluice
