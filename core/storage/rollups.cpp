#include "core/storage/rollups.h"

#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitevalues.h"

namespace sluice {

namespace {

// "INSERT … ON CONFLICT … DO UPDATE SET" that adds to what is there.
QString upsert(const QString &table, const QStringList &keys, const QStringList &sums)
{
    // Beyond the range of 64 bits SQLite's sum is a real number just above it: min() keeps the largest
    // integer.
    static const QString saturating =
        QStringLiteral("%1 = max(-9223372036854775807, min(9223372036854775807, %1 + excluded.%1))");
    QStringList marks;
    marks.resize(keys.size() + sums.size());
    marks.fill(QStringLiteral("?"));
    QStringList additions;
    for (const QString &sum : sums)
        additions += sum.endsWith(QLatin1String("_pico")) ? saturating.arg(sum)
                                                          : QStringLiteral("%1 = %1 + excluded.%1").arg(sum);
    const QString comma = QStringLiteral(", ");
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
        .arg(table, (keys + sums).join(comma), marks.join(comma), keys.join(comma), additions.join(comma));
}

QVariantList valuesOf(const Totals &totals)
{
    return {totals.requests,  totals.errors,    totals.unpriced,    totals.unpricedTokens,
            totals.estimated, totals.input,     totals.cached,      totals.cacheWrites,
            totals.output,    totals.reasoning, totals.cost.pico(), totals.saved.pico()};
}

const QLatin1String BlocksName("ledger.blocksUntil");

Result<void> add(SqliteConnection &connection, const QString &statement, const QVariantList &values)
{
    SLUICE_TRY(const qint64 changed, connection.change(statement, values));
    Q_UNUSED(changed);
    return {};
}

} // namespace

const QStringList &rollUpSums()
{
    static const QStringList columns{
        QStringLiteral("requests"),        QStringLiteral("errors"),      QStringLiteral("unpriced"),
        QStringLiteral("unpriced_tokens"), QStringLiteral("estimated"),   QStringLiteral("input"),
        QStringLiteral("cached"),          QStringLiteral("cache_write"), QStringLiteral("output"),
        QStringLiteral("reasoning"),       QStringLiteral("cost_pico"),   QStringLiteral("saved_pico")};
    return columns;
}

const QStringList &rollUpLatencies()
{
    static const QStringList columns = [] {
        QStringList names;
        for (const char kind : {'t', 'd'}) {
            for (int step = 0; step < LatencySteps; ++step)
                names += QLatin1Char(kind) + QString::number(step);
        }
        return names;
    }();
    return columns;
}

Result<qint64> blocksUntil(SqliteConnection &connection)
{
    SLUICE_TRY(const QVariant value,
               connection.single(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {BlocksName}));
    return value.isNull() ? std::numeric_limits<qint64>::min() : value.toLongLong();
}

void RollUps::add(const RequestRecord &record)
{
    count(record, 1);
}

void RollUps::subtract(const RequestRecord &record)
{
    count(record, -1);
}

// 1 or -1 times: the one place that knows all the sums that a request is in.
void RollUps::count(const RequestRecord &record, int times)
{
    Totals one;
    if (times > 0) {
        one.add(record);
    } else {
        Totals taken;
        taken.add(record);
        one.subtract(taken);
    }
    Sums &sums = m_series[{record.keyId.toRfc4122(), record.projectId.toRfc4122(),
                           record.providerId.toRfc4122(), modelFor(record), record.agent,
                           QString::fromUtf8(record.endpoint), record.projectDir, record.status}];
    const qint64 piece = partOf(record.startedAt);
    sums.quarters[quarterOf(record.startedAt)].add(one);
    Part &part = sums.parts[piece];
    part.totals.add(one);
    for (const auto &[counts, micros] : {std::pair(&part.ttft, record.ttftMicros),
                                         std::pair(&part.duration, record.durationMicros)}) {
        if (micros >= 0)
            counts->addToStep(latencyStep(micros), times);
    }
    sums.sessions[{piece, record.sessionId}].add(one);
}

Result<qint64> RollUps::idOf(SqliteConnection &connection, const Series &series)
{
    static const QString where =
        QStringLiteral("SELECT id FROM usage_series WHERE key_id = ? AND project_id = ? AND provider_id = ? "
                       "AND model = ? AND agent = ? AND endpoint = ? AND project_dir = ? AND status = ?");
    const auto &[key, project, provider, model, agent, endpoint, folder, status] = series;
    const QVariantList values{
        key, project, provider, sqlText(model), sqlText(agent), sqlText(endpoint), sqlText(folder), status};
    SLUICE_TRY(const QVariant known, connection.single(where, values));
    if (!known.isNull())
        return known.toLongLong();
    SLUICE_CHECK(sluice::add(
        connection,
        QStringLiteral("INSERT INTO usage_series (key_id, project_id, provider_id, model, agent, endpoint, "
                       "project_dir, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        values));
    SLUICE_TRY(const QVariant made, connection.single(where, values));
    return made.toLongLong();
}

Result<void> RollUps::write(SqliteConnection &connection) const
{
    static const QString toQuarter = upsert(
        QStringLiteral("usage_quarter"), {QStringLiteral("quarter"), QStringLiteral("series")}, rollUpSums());
    static const QString toPart =
        upsert(QStringLiteral("usage_part"), {QStringLiteral("part"), QStringLiteral("series")},
               rollUpSums() + rollUpLatencies());
    static const QString toSession = upsert(
        QStringLiteral("usage_session"),
        {QStringLiteral("part"), QStringLiteral("session_id"), QStringLiteral("series")}, rollUpSums());
    static const QString toBlock =
        upsert(QStringLiteral("usage_block"), {QStringLiteral("block"), QStringLiteral("series")},
               rollUpSums() + rollUpLatencies());
    SLUICE_TRY(const qint64 closed, sluice::blocksUntil(connection));
    qint64 newest = std::numeric_limits<qint64>::min();
    for (const auto &[series, sums] : m_series) {
        SLUICE_TRY(const qint64 id, idOf(connection, series));
        for (const auto &[quarter, totals] : sums.quarters)
            SLUICE_CHECK(sluice::add(connection, toQuarter, QVariantList{quarter, id} + valuesOf(totals)));
        for (const auto &[piece, part] : sums.parts) {
            QVariantList values = QVariantList{piece, id} + valuesOf(part.totals);
            for (const LatencyCounts *counts : {&part.ttft, &part.duration}) {
                for (int step = 0; step < LatencySteps; ++step)
                    values << counts->inStep(step);
            }
            SLUICE_CHECK(sluice::add(connection, toPart, values));
            // Only what comes late: blocks are made of their parts when the next one begins.
            const qint64 block = blockOf(piece);
            newest = std::max(newest, block);
            if (block < closed) {
                values[0] = block;
                SLUICE_CHECK(sluice::add(connection, toBlock, values));
            }
        }
        for (const auto &[place, totals] : sums.sessions)
            SLUICE_CHECK(
                sluice::add(connection, toSession,
                            QVariantList{place.first, sqlText(place.second), id} + valuesOf(totals)));
    }
    return newest > closed ? closeBlocks(connection, closed, newest) : Result<void>();
}

// Makes the blocks from (inclusive) until (exclusive) of what usage_part has.
Result<void> RollUps::closeBlocks(SqliteConnection &connection, qint64 from, qint64 until)
{
    static const QString statement = [] {
        // A sum of 16 stays within 64 bits.
        const QString bounded = QStringLiteral("sum(max(-576460752303423487, min(576460752303423487, %1)))");
        QStringList sums;
        for (const QString &column : rollUpSums() + rollUpLatencies())
            sums += column.endsWith(QLatin1String("_pico")) ? bounded.arg(column)
                                                            : QStringLiteral("sum(%1)").arg(column);
        const QString comma = QStringLiteral(", ");
        return QStringLiteral(
                   "INSERT INTO usage_block (block, series, %1) SELECT (part - ((part % %2) + %2) % %2) "
                   "/ %2, series, %3 FROM usage_part WHERE part >= ? AND part < ? GROUP BY 1, 2")
            .arg((rollUpSums() + rollUpLatencies()).join(comma))
            .arg(PartsInBlock)
            .arg(sums.join(comma));
    }();
    const qint64 first = std::max(from, blockOf(partOf(Instant::min()))) * PartsInBlock;
    SLUICE_CHECK(sluice::add(connection, statement, {first, until * PartsInBlock}));
    return sluice::add(
        connection,
        QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE "
                       "SET value = excluded.value"),
        {BlocksName, QString::number(until)});
}

} // namespace sluice
