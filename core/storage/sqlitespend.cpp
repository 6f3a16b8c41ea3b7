// SqliteStorage: what was spent, by any grouping. Sums come from pieces of four days, six hours and quarters
// of one; single requests are read only where those are too coarse.
#include "core/storage/prunehorizon.h"
#include "core/storage/rollups.h"
#include "core/storage/spendstatement.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"
#include "core/storage/timeslices.h"
#include "core/storage/usagetotals.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace sluice {

namespace {

Money moneyFrom(const QVariant &millions, const QVariant &rest)
{
    constexpr qint64 Half = 1'000'000;
    constexpr qint64 Most = std::numeric_limits<qint64>::max() / Half;
    const qint64 whole = std::clamp(millions.toLongLong(), -Most, Most);
    return Money::fromPico(whole * Half) + Money::fromPico(rest.toLongLong());
}

QString labelOf(Dimension dimension, const QVariant &value, Instant time, const QTimeZone &zone)
{
    if (isTime(dimension))
        return timeLabel(dimension, time, zone);
    if (dimension == Dimension::Key || dimension == Dimension::Provider || dimension == Dimension::Project)
        return idOf(value).toString(QUuid::WithoutBraces);
    return value.toString();
}

qint64 floorTo(qint64 micros, qint64 unit)
{
    return micros / unit - (micros % unit < 0 ? 1 : 0);
}

qint64 ceilTo(qint64 micros, qint64 unit)
{
    return micros / unit + (micros % unit > 0 ? 1 : 0);
}

// A piece of time, in µs.
struct Piece
{
    qint64 from = 0;
    qint64 until = 0;
    bool first = false; // of the whole range
    bool last = false;
};

// How far the sources reach.
struct Reach
{
    qint64 kept = 0;        // µs from which on single requests are there
    qint64 blocksUntil = 0; // four days that have no sum of their own yet
};

class SpendReader
{
public:
    // `sessions`: of those only; empty: of all.
    SpendReader(SqliteConnection &connection, const SpendQuery &query, Reach reach,
                SpendSums sums = SpendSums::All, const QStringList &sessions = {})
        : m_connection(connection)
        , m_query(query)
        , m_sources(sourcesFor(query))
        , m_reach(reach)
        , m_sums(sums)
        , m_sessions(sessions)
        , m_statements(m_sources.size())
    {}

    // The whole of the query's range, or of the part of it that anything happened in.
    Result<void> readAll(const TimeRange &range)
    {
        const bool bySlice = stepOf(m_query) == 0;
        const std::vector<TimeRange> slices =
            timeSlices(range, bySlice && asksFor(m_query, Dimension::Day),
                       bySlice && asksFor(m_query, Dimension::Month), m_query.zone);
        for (size_t i = 0; i < slices.size(); ++i)
            SLUICE_CHECK(
                read({microsOf(slices[i].from), microsOf(slices[i].until), i == 0, i + 1 == slices.size()},
                     slices[i].from));
        return {};
    }

    // Sorted by their groups.
    std::vector<Spend> result()
    {
        std::vector<Spend> sorted;
        for (auto &[group, spend] : m_groups) {
            spend.group = group;
            sorted.push_back(std::move(spend));
        }
        m_groups.clear();
        return sorted;
    }

private:
    // Adds a slice, whose beginning names its day and month.
    Result<void> read(Piece slice, Instant sliceStart)
    {
        m_sliceStart = sliceStart;
        widen(slice);
        return read(0, slice.from, slice.until);
    }

    // Where the requests at a ragged end were pruned, the finest sum there is counts whole; between two
    // slices it belongs to the one that it begins in.
    void widen(Piece &slice) const
    {
        if (m_sources.size() < 2)
            return;
        const qint64 unit = unitOf(m_sources[m_sources.size() - 2]);
        const qint64 start = floorTo(slice.from, unit) * unit;
        if (slice.first ? slice.from < m_reach.kept : start < m_reach.kept)
            slice.from = start;
        const qint64 end = floorTo(slice.until, unit) * unit;
        if (end < m_reach.kept)
            slice.until = slice.last ? ceilTo(slice.until, unit) * unit : end;
    }

    // Whole units from this source, what is left over at both ends from the next finer one.
    Result<void> read(size_t level, qint64 from, qint64 until)
    {
        if (from >= until)
            return {};
        const SpendSource source = m_sources[level];
        if (source == SpendSource::Requests)
            return query(level, from, until);
        const qint64 unit = unitOf(source);
        const qint64 first = ceilTo(from, unit);
        qint64 end = floorTo(until, unit);
        if (source == SpendSource::Blocks)
            end = std::min(end, m_reach.blocksUntil);
        if (first >= end)
            return read(level + 1, from, until);
        SLUICE_CHECK(read(level + 1, from, first * unit));
        SLUICE_CHECK(query(level, first, end));
        return read(level + 1, end * unit, until);
    }

    Result<void> query(size_t level, qint64 from, qint64 until)
    {
        SpendStatement &statement = m_statements[level];
        if (statement.text.isEmpty())
            statement = spendStatement(m_query, m_sources[level], m_sums, m_sessions);
        SLUICE_TRY(Rows row,
                   m_connection.rows(statement.text, QVariantList{from, until} + statement.filters));
        while (row.next())
            add(row);
        return row.end();
    }

    void add(const Rows &row)
    {
        const Instant time = stepOf(m_query) == 0 ? m_sliceStart : timeOf(row.value(0));
        int column = 1;
        std::vector<QString> group;
        for (const Dimension dimension : m_query.groupBy)
            group.push_back(labelOf(dimension, row.value(column++), time, m_query.zone));
        if (row.value(column).isNull())
            return; // sums of nothing
        Spend &spend = m_groups[group];
        if (m_sums == SpendSums::Rank) {
            spend.requests += row.value(column).toLongLong();
            spend.cost += moneyFrom(row.value(column + 1), row.value(column + 2));
            return;
        }
        const std::array<qint64 *, 10> sums{&spend.requests,       &spend.errors,      &spend.unpriced,
                                            &spend.unpricedTokens, &spend.estimated,   &spend.input,
                                            &spend.cached,         &spend.cacheWrites, &spend.output,
                                            &spend.reasoning}; // as rollUpSums()
        for (qint64 *sum : sums)
            *sum += row.value(column++).toLongLong();
        for (Money *sum : {&spend.cost, &spend.saved}) {
            *sum += moneyFrom(row.value(column), row.value(column + 1));
            column += 2;
        }
        if (!m_query.latency)
            return;
        for (LatencyCounts *counts : {&spend.ttft, &spend.duration}) {
            for (int step = 0; step < LatencySteps; ++step)
                counts->addToStep(step, row.value(column++).toLongLong());
        }
    }

    SqliteConnection &m_connection;
    const SpendQuery &m_query;
    const std::vector<SpendSource> m_sources;
    const Reach m_reach;
    const SpendSums m_sums;
    const QStringList m_sessions;
    std::vector<SpendStatement> m_statements;
    Instant m_sliceStart = {};
    std::map<std::vector<QString>, Spend> m_groups = {};
};

// The range without the emptiness before the first and after the last six hours that anything happened in.
Result<TimeRange> usedPart(SqliteConnection &connection, const TimeRange &asked)
{
    SLUICE_TRY(const QVariant first, connection.single(QStringLiteral("SELECT min(part) FROM usage_part")));
    SLUICE_TRY(const QVariant last, connection.single(QStringLiteral("SELECT max(part) FROM usage_part")));
    if (first.isNull())
        return TimeRange();
    return TimeRange{std::max(asked.from, instantFromMicros(first.toLongLong() * PartMicros)),
                     std::min(asked.until, instantFromMicros((last.toLongLong() + 1) * PartMicros))};
}

// The same for the one session that is asked about: a year of requests is not read for the sake of its two
// days.
Result<TimeRange> lifeOf(SqliteConnection &connection, const QString &session, const TimeRange &asked)
{
    SLUICE_TRY(Rows row, connection.rows(QStringLiteral("SELECT min(part), max(part) FROM usage_session "
                                                        "WHERE session_id = ?"),
                                         {sqlText(session)}));
    TimeRange life;
    if (row.next() && !row.value(0).isNull())
        life = {std::max(asked.from, instantFromMicros(row.value(0).toLongLong() * PartMicros)),
                std::min(asked.until, instantFromMicros((row.value(1).toLongLong() + 1) * PartMicros))};
    SLUICE_CHECK(row.end());
    return life;
}

bool dearer(const Spend &a, const Spend &b)
{
    return std::tie(b.cost, b.requests, a.group) < std::tie(a.cost, a.requests, b.group);
}

void keepDearest(std::vector<Spend> &rows, size_t most)
{
    if (most == 0 || rows.size() <= most)
        return;
    std::nth_element(rows.begin(), rows.begin() + qsizetype(most), rows.end(), dearer);
    rows.resize(most);
    std::sort(rows.begin(), rows.end(), [](const Spend &a, const Spend &b) { return a.group < b.group; });
}

// Whether the dearest groups can be found by ranking sessions first: no group costs more than its session.
bool ranksSessions(const SpendQuery &query)
{
    return query.top > 0 && !query.latency && asksFor(query, Dimension::Session) &&
           std::none_of(query.groupBy.begin(), query.groupBy.end(), isTime);
}

// A year has many sessions, of which a few are asked for: two sums of each tell which those can be, and only
// of them all is read. Empty: that does not work out, as where thousands cost the same.
Result<std::optional<std::vector<Spend>>>
dearestBySession(SqliteConnection &connection, const SpendQuery &query, const TimeRange &range, Reach reach)
{
    constexpr size_t MostAsked = 400;
    SpendQuery ranking = query;
    ranking.groupBy = {Dimension::Session};
    SpendReader ranks(connection, ranking, reach, SpendSums::Rank);
    SLUICE_CHECK(ranks.readAll(range));
    std::vector<Spend> sessions = ranks.result();
    std::sort(sessions.begin(), sessions.end(), dearer);
    const auto top = size_t(query.top);
    for (size_t asked = 2 * top; asked <= MostAsked; asked *= 4) {
        QStringList some;
        for (size_t i = 0; i < std::min(asked, sessions.size()); ++i)
            some += sessions[i].group.front();
        if (some.isEmpty())
            return std::optional(std::vector<Spend>());
        SpendReader reader(connection, query, reach, SpendSums::All, some);
        SLUICE_CHECK(reader.readAll(range));
        std::vector<Spend> rows = reader.result();
        keepDearest(rows, top);
        if (asked >= sessions.size())
            return std::optional(std::move(rows));
        const Spend &next = sessions[asked];
        const bool beyondReach = std::all_of(rows.begin(), rows.end(), [&next](const Spend &row) {
            return std::tie(next.cost, next.requests) < std::tie(row.cost, row.requests);
        });
        if (rows.size() == top && beyondReach)
            return std::optional(std::move(rows));
    }
    return std::optional<std::vector<Spend>>();
}

} // namespace

Result<std::vector<Spend>> SqliteStorage::spend(const SpendQuery &query) const
{
    SLUICE_TRY(TimeRange range, usedPart(*m_connection, query.range));
    for (const SpendFilter &filter : query.only) {
        if (filter.dimension == Dimension::Session) {
            SLUICE_TRY(range, lifeOf(*m_connection, filter.value, range));
        }
    }
    SLUICE_TRY(const QByteArray pruned, prunedUntil(*m_connection));
    SLUICE_TRY(const qint64 blocks, blocksUntil(*m_connection));
    const Reach reach{pruned.isEmpty() ? std::numeric_limits<qint64>::min() : microsOf(timeAfterId(pruned)),
                      blocks};
    if (ranksSessions(query)) {
        SLUICE_TRY(auto rows, dearestBySession(*m_connection, query, range, reach));
        if (rows)
            return std::move(*rows);
    }
    SpendReader reader(*m_connection, query, reach);
    SLUICE_CHECK(reader.readAll(range));
    std::vector<Spend> rows = reader.result();
    keepDearest(rows, size_t(std::max(0, query.top)));
    return rows;
}

} // namespace sluice
