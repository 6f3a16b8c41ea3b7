// SqliteStorage: what was used, in small slices, for the limits to go on from after a restart.
#include "core/storage/prunehorizon.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"
#include "core/storage/usagetotals.h"

#include <algorithm>

namespace sluice {

namespace {

Result<void> readInto(std::vector<UseSlice> &slices, Rows row)
{
    while (row.next()) {
        UseSlice slice;
        slice.at = instantFromMicros(row.value(0).toLongLong() * QuarterMicros);
        slice.keyId = idOf(row.value(1));
        slice.projectId = idOf(row.value(2));
        slice.session = row.value(3).toString();
        slice.requests = row.value(4).toLongLong();
        slice.input = row.value(5).toLongLong();
        slice.output = row.value(6).toLongLong();
        slice.cost = Money::fromPico(row.value(7).toLongLong());
        slices.push_back(std::move(slice));
    }
    return row.end();
}

} // namespace

Result<std::vector<UseSlice>> SqliteStorage::pastUse(Instant sessionsFrom) const
{
    // Single requests tell sessions, roll-ups go back for ever: each quarter of an hour is read from one of
    // the two, whole.
    SLUICE_TRY(const QByteArray horizon, prunedUntil(*m_connection));
    const Instant whole = horizon.isEmpty() ? Instant() : timeAfterId(horizon);
    const qint64 quarter = quarterOf(std::max(sessionsFrom, whole)) + (whole > sessionsFrom ? 1 : 0);
    std::vector<UseSlice> slices;
    SLUICE_TRY(Rows sums, m_connection->rows(
                              QStringLiteral("SELECT q.quarter, s.key_id, s.project_id, '', sum(q.requests), "
                                             "sum(q.input), sum(q.output), "
                                             "sum(q.cost_pico) FROM usage_quarter AS q "
                                             "JOIN usage_series AS s ON s.id = q.series WHERE q.quarter < ? "
                                             "GROUP BY q.quarter, s.key_id, s.project_id ORDER BY q.quarter"),
                              {quarter}));
    SLUICE_CHECK(readInto(slices, std::move(sums)));
    SLUICE_TRY(Rows requests,
               m_connection->rows(
                   QStringLiteral("SELECT started_us / 900000000 AS quarter, key_id, project_id, session_id, "
                                  "count(*), sum(input + cache_read + cache_write_5m + cache_write_1h + "
                                  "audio_input + audio_cache_read + image_input), "
                                  "sum(output + reasoning + audio_output + image_output), "
                                  "sum(coalesce(cost_pico, 0)) FROM request WHERE started_us >= ? "
                                  "GROUP BY 1, 2, 3, 4 ORDER BY 1"),
                   {quarter * QuarterMicros}));
    SLUICE_CHECK(readInto(slices, std::move(requests)));
    return slices;
}

} // namespace sluice
