#include "core/storage/rollups.h"

#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitevalues.h"

#include <QCoreApplication>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

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

RollUps::Series RollUps::seriesOf(const RequestRecord &record)
{
    return {record.keyId.toRfc4122(),
            record.projectId.toRfc4122(),
            record.providerId.toRfc4122(),
            modelFor(record),
            record.agent,
            QString::fromUtf8(record.endpoint),
            record.projectDir,
            record.status};
}

void RollUps::replace(const RequestRecord &before, const RequestRecord &after)
{
    Totals was;
    was.add(before);
    Totals is;
    is.add(after);
    Totals change;
    change.unpriced = is.unpriced - was.unpriced;
    change.unpricedTokens = is.unpricedTokens - was.unpricedTokens;
    change.cost = is.cost - was.cost;
    change.saved = is.saved - was.saved;
    Sums &sums = m_series[seriesOf(before)];
    const qint64 piece = partOf(before.startedAt);
    sums.quarters[quarterOf(before.startedAt)].add(change);
    sums.parts[piece].totals.add(change);
    sums.sessions[{piece, before.sessionId}].add(change);
}

void RollUps::add(const RequestRecord &record)
{
    Totals one;
    one.add(record);
    Sums &sums = m_series[seriesOf(record)];
    const qint64 piece = partOf(record.startedAt);
    sums.quarters[quarterOf(record.startedAt)].add(one);
    Part &part = sums.parts[piece];
    part.totals.add(one);
    part.ttft.add(record.ttftMicros);
    part.duration.add(record.durationMicros);
    sums.sessions[{piece, record.sessionId}].add(one);
}

namespace {

QVariantList valuesOf(const QByteArray &key, const QByteArray &project, const QByteArray &provider,
                      const QStringList &texts, int status)
{
    QVariantList values{key, project, provider};
    for (const QString &text : texts)
        values << sqlText(text);
    return values << status;
}

} // namespace

Result<qint64> RollUps::knownIdOf(SqliteConnection &connection, const Series &series)
{
    const auto &[key, project, provider, model, agent, endpoint, folder, status] = series;
    SLUICE_TRY(
        const QVariant known,
        connection.single(
            QStringLiteral("SELECT id FROM usage_series WHERE key_id = ? AND project_id = ? AND provider_id "
                           "= ? AND model = ? AND agent = ? AND endpoint = ? AND project_dir = ? AND "
                           "status = ?"),
            valuesOf(key, project, provider, {model, agent, endpoint, folder}, status)));
    return known.toLongLong();
}

Result<qint64> RollUps::idOf(SqliteConnection &connection, const Series &series)
{
    SLUICE_TRY(const qint64 known, knownIdOf(connection, series));
    if (known > 0)
        return known;
    const auto &[key, project, provider, model, agent, endpoint, folder, status] = series;
    SLUICE_CHECK(sluice::add(
        connection,
        QStringLiteral("INSERT INTO usage_series (key_id, project_id, provider_id, model, agent, endpoint, "
                       "project_dir, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        valuesOf(key, project, provider, {model, agent, endpoint, folder}, status)));
    return knownIdOf(connection, series);
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

namespace {

// Makes the blocks from (inclusive) until (exclusive) of what usage_part has.
Result<void> makeBlocks(SqliteConnection &connection, qint64 from, qint64 until)
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
    return sluice::add(connection, statement, {first, until * PartsInBlock});
}

} // namespace

Result<void> RollUps::closeBlocks(SqliteConnection &connection, qint64 from, qint64 until)
{
    SLUICE_CHECK(makeBlocks(connection, from, until));
    return sluice::add(
        connection,
        QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE "
                       "SET value = excluded.value"),
        {BlocksName, QString::number(until)});
}

Result<void> removeRollUps(SqliteConnection &connection, Instant before)
{
    const auto remove = [&connection](const char *statement, qint64 slice) {
        return sluice::add(connection, QString::fromLatin1(statement), {slice});
    };
    const qint64 part = microsOf(before) / PartMicros;
    SLUICE_CHECK(remove("DELETE FROM usage_quarter WHERE quarter < ?", microsOf(before) / QuarterMicros));
    SLUICE_CHECK(remove("DELETE FROM usage_part WHERE part < ?", part));
    SLUICE_CHECK(remove("DELETE FROM usage_session WHERE part < ?", part));
    // The block that lies on both sides is made anew of what is left of it.
    const qint64 block = blockOf(part);
    SLUICE_CHECK(remove("DELETE FROM usage_block WHERE block <= ?", block));
    SLUICE_TRY(const qint64 closed, blocksUntil(connection));
    return block < closed ? makeBlocks(connection, block, block + 1) : Result<void>();
}

namespace {

// Adds to the first of the places that is there.
Result<void> addTo(SqliteConnection &connection, const QString &table, const QStringList &keys,
                   const Totals &change, const std::vector<QVariantList> &places)
{
    const QString statement =
        QStringLiteral("UPDATE %1 SET unpriced = unpriced + ?, unpriced_tokens = unpriced_tokens + ?, "
                       "cost_pico = max(-9223372036854775807, min(9223372036854775807, cost_pico + ?)), "
                       "saved_pico = max(-9223372036854775807, min(9223372036854775807, saved_pico + ?)) "
                       "WHERE %2 = ?")
            .arg(table, keys.join(QStringLiteral(" = ? AND ")));
    const QVariantList values{change.unpriced, change.unpricedTokens, change.cost.pico(),
                              change.saved.pico()};
    for (const QVariantList &place : places) {
        SLUICE_TRY(const qint64 changed, connection.change(statement, values + place));
        if (changed > 0)
            return {};
    }
    return Error{Error::Kind::Storage,
                 Words::tr("The sums of the database do not fit its requests; nothing was priced again."),
                 "damaged",
                 {}};
}

} // namespace

Result<void> RollUps::adjust(SqliteConnection &connection) const
{
    const QStringList byQuarter{QStringLiteral("quarter"), QStringLiteral("series")};
    const QStringList byPart{QStringLiteral("part"), QStringLiteral("series")};
    const QStringList bySession{QStringLiteral("part"), QStringLiteral("session_id"),
                                QStringLiteral("series")};
    const QString none = QStringLiteral("");
    SLUICE_TRY(const qint64 closed, sluice::blocksUntil(connection));
    const QStringList byBlock{QStringLiteral("block"), QStringLiteral("series")};
    for (const auto &[series, sums] : m_series) {
        SLUICE_TRY(const qint64 exact, knownIdOf(connection, series));
        // What migration 0004 made where requests of the quarter had been pruned, and where they had not.
        Series plain = series;
        std::get<1>(plain) = QUuid().toRfc4122();
        std::get<6>(plain) = none;
        SLUICE_TRY(const qint64 early, knownIdOf(connection, plain));
        std::get<5>(plain) = none;
        std::get<7>(plain) = 0;
        SLUICE_TRY(const qint64 earliest, knownIdOf(connection, plain));
        for (const auto &[quarter, change] : sums.quarters)
            SLUICE_CHECK(addTo(connection, QStringLiteral("usage_quarter"), byQuarter, change,
                               {{quarter, exact}, {quarter, early}, {quarter, earliest}}));
        for (const auto &[piece, part] : sums.parts) {
            SLUICE_CHECK(addTo(connection, QStringLiteral("usage_part"), byPart, part.totals,
                               {{piece, exact}, {piece, early}, {piece, earliest}}));
            const qint64 block = blockOf(piece);
            if (block < closed)
                SLUICE_CHECK(addTo(connection, QStringLiteral("usage_block"), byBlock, part.totals,
                                   {{block, exact}, {block, early}, {block, earliest}}));
        }
        for (const auto &[place, change] : sums.sessions) {
            const QVariant session = sqlText(place.second);
            SLUICE_CHECK(addTo(connection, QStringLiteral("usage_session"), bySession, change,
                               {{place.first, session, exact},
                                {place.first, session, early},
                                {place.first, sqlText(none), earliest}}));
        }
    }
    return {};
}

} // namespace sluice
