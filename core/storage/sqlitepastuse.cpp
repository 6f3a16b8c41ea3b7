// SqliteStorage: what was used, in small slices, for the limits to go on from after a restart.
#include "core/storage/prunehorizon.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"
#include "core/storage/usagetotals.h"

#include <algorithm>

namespace sluice {

namespace {

// Longer than any month and whatever a zone adds to it: what lies before matters in all only.
constexpr std::chrono::days FineFor(40);

Result<void> readInto(std::vector<UseSlice> &slices, Rows row, qint64 unitMicros)
{
    while (row.next()) {
        UseSlice slice;
        slice.at = instantFromMicros(row.value(0).toLongLong() * unitMicros);
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
    // them, whole.
    SLUICE_TRY(const QByteArray horizon, prunedUntil(*m_connection));
    const Instant whole = horizon.isEmpty() ? Instant() : timeAfterId(horizon);
    const qint64 quarter = quarterOf(std::max(sessionsFrom, whole)) + (whole > sessionsFrom ? 1 : 0);
    const qint64 part = partOf(instantFromMicros(quarter * QuarterMicros) - FineFor);
    std::vector<UseSlice> slices;
    const QString sums =
        QStringLiteral("SELECT u.%1, s.key_id, s.project_id, '', sum(u.requests), sum(u.input), "
                       "sum(u.output), sum(u.cost_pico) FROM usage_%1 AS u "
                       "JOIN usage_series AS s ON s.id = u.series WHERE u.%1 >= ? AND u.%1 < ? "
                       "GROUP BY u.%1, s.key_id, s.project_id ORDER BY u.%1");
    SLUICE_TRY(Rows old,
               m_connection->rows(sums.arg(QStringLiteral("part")), {partOf(Instant::min()), part}));
    SLUICE_CHECK(readInto(slices, std::move(old), PartMicros));
    SLUICE_TRY(Rows recent, m_connection->rows(sums.arg(QStringLiteral("quarter")),
                                               {part * (PartMicros / QuarterMicros), quarter}));
    SLUICE_CHECK(readInto(slices, std::move(recent), QuarterMicros));
    SLUICE_TRY(Rows requests,
               m_connection->rows(
                   QStringLiteral("SELECT started_us / 900000000 AS quarter, key_id, project_id, session_id, "
                                  "count(*), sum(input + cache_read + cache_write_5m + cache_write_1h + "
                                  "audio_input + audio_cache_read + image_input), "
                                  "sum(output + reasoning + audio_output + image_output), "
                                  "sum(coalesce(cost_pico, 0)) FROM request WHERE started_us >= ? "
                                  "GROUP BY 1, 2, 3, 4 ORDER BY 1"),
                   {quarter * QuarterMicros}));
    SLUICE_CHECK(readInto(slices, std::move(requests), QuarterMicros));
    return slices;
}

} // namespace sluice
