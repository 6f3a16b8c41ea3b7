// SqliteStorage: what is written about requests, and what is forgotten again.
#include "core/base/log.h"
#include "core/storage/prunehorizon.h"
#include "core/storage/rollups.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"
#include "core/storage/usagetotals.h"

#include <QHash>

namespace sluice {

namespace {

constexpr qint64 LastUsedStepMicros = 60'000'000; // a key's last use is kept to the minute

// Whether it is new: an id that is there already stays as it was.
Result<bool> insertRequest(SqliteConnection &connection, const RequestRecord &record, const QByteArray &id)
{
    static const QString statement =
        QStringLiteral("INSERT INTO request (id, started_us, key_id, provider_id, provider_name, protocol, "
                       "endpoint, model_asked, "
                       "model_served, agent, agent_version, session_id, outcome, status, stage, error, "
                       "stream, input, cache_read, "
                       "cache_write_5m, cache_write_1h, output, reasoning, audio_input, audio_cache_read, "
                       "audio_output, image_input, "
                       "image_output, web_searches, audio_seconds, estimated, provider_cost_pico, "
                       "service_tier, region, cost_pico, "
                       "reported_cost, ttft_us, duration_us, connect_us, request_bytes, response_bytes, "
                       "client_address, failed, "
                       "unpriced, project_id, project_dir, error_code, exactness, guard, queued_us, "
                       "downgraded_from, saved_pico, refused_by, changed_block) VALUES (?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING");
    const Usage &usage = record.usage;
    SLUICE_TRY(const qint64 inserted, connection.change(statement, {id,
                                                                    sqlTime(record.startedAt),
                                                                    sqlId(record.keyId),
                                                                    sqlId(record.providerId),
                                                                    sqlText(record.providerName),
                                                                    sqlText(record.protocol),
                                                                    sqlText(record.endpoint),
                                                                    sqlText(record.modelAsked),
                                                                    sqlText(record.modelServed),
                                                                    sqlText(record.agent),
                                                                    sqlText(record.agentVersion),
                                                                    sqlText(record.sessionId),
                                                                    int(record.outcome),
                                                                    record.status,
                                                                    sqlText(record.stage),
                                                                    sqlText(record.error),
                                                                    record.stream,
                                                                    usage.input,
                                                                    usage.cacheRead,
                                                                    usage.cacheWrite5m,
                                                                    usage.cacheWrite1h,
                                                                    usage.output,
                                                                    usage.reasoning,
                                                                    usage.audioInput,
                                                                    usage.audioCacheRead,
                                                                    usage.audioOutput,
                                                                    usage.imageInput,
                                                                    usage.imageOutput,
                                                                    usage.webSearches,
                                                                    usage.audioSeconds,
                                                                    usage.estimated,
                                                                    sqlMoney(usage.reportedCost),
                                                                    sqlText(usage.serviceTier),
                                                                    sqlText(usage.region),
                                                                    sqlMoney(record.cost),
                                                                    record.reportedCost,
                                                                    record.ttftMicros,
                                                                    record.durationMicros,
                                                                    record.connectMicros,
                                                                    record.requestBytes,
                                                                    record.responseBytes,
                                                                    sqlText(record.clientAddress),
                                                                    hasFailed(record),
                                                                    isUnpriced(record),
                                                                    sqlId(record.projectId),
                                                                    sqlText(record.projectDir),
                                                                    sqlText(record.errorCode),
                                                                    int(record.exactness),
                                                                    int(record.guard),
                                                                    record.queuedMicros,
                                                                    sqlText(record.downgradedFrom),
                                                                    record.cacheSaved.pico(),
                                                                    sqlText(record.refusedBy),
                                                                    sqlText(record.changedBlock)}));
    return inserted == 1;
}

Result<void> touchKey(SqliteConnection &connection, const QByteArray &keyId, qint64 usedMicros)
{
    SLUICE_TRY(const qint64 changed,
               connection.change(QStringLiteral("UPDATE virtual_key SET last_used_us = ? WHERE id = ? "
                                                "AND (last_used_us IS NULL OR last_used_us <= ?)"),
                                 {usedMicros, keyId, usedMicros - LastUsedStepMicros}));
    Q_UNUSED(changed);
    return {};
}

} // namespace

Result<void> SqliteStorage::append(const RecordBatch &batch)
{
    SLUICE_TRY(Transaction transaction, Transaction::begin(*m_connection));
    SLUICE_TRY(const QByteArray horizon, prunedUntil(*m_connection));
    RollUps rollUps;
    QHash<QByteArray, qint64> lastUsed;
    qint64 tooOld = 0;
    for (const RequestRecord &record : batch) {
        Q_ASSERT(record.outcome != Outcome::Running);
        const QByteArray id = record.id.toRfc4122();
        if (id <= horizon) {
            ++tooOld;
            continue;
        }
        SLUICE_TRY(const bool isNew, insertRequest(*m_connection, record, id));
        if (!isNew)
            continue;
        const QByteArray keyId = record.keyId.toRfc4122();
        rollUps.add(record);
        qint64 &used = lastUsed[keyId];
        used = std::max(used, microsOf(record.startedAt));
    }
    SLUICE_CHECK(rollUps.write(*m_connection));
    for (auto used = lastUsed.cbegin(); used != lastUsed.cend(); ++used)
        SLUICE_CHECK(touchKey(*m_connection, used.key(), used.value()));
    if (tooOld > 0)
        qCWarning(lcStorage) << tooOld
                             << "requests are older than the pruned history and were not counted again";
    return transaction.commit();
}

Result<void> SqliteStorage::appendRefusals(const std::vector<Refusal> &bursts)
{
    SLUICE_TRY(Transaction transaction, Transaction::begin(*m_connection));
    for (const Refusal &burst : bursts) {
        SLUICE_TRY(const qint64 inserted,
                   m_connection->change(
                       QStringLiteral(
                           "INSERT INTO refusal (first_us, last_us, count, key_id, stage, status, reason, "
                           "agent, client_address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                       {sqlTime(burst.first), sqlTime(burst.last), burst.count, sqlIdOrNull(burst.keyId),
                        sqlText(burst.stage), burst.status, sqlText(burst.reason), sqlText(burst.agent),
                        sqlText(burst.clientAddress)}));
        Q_UNUSED(inserted);
    }
    return transaction.commit();
}

} // namespace sluice
