// SqliteStorage: what was spent, by any grouping. Sums come from pieces of six hours and quarters of one;
// single requests are read only where those are too coarse.
#include "core/storage/prunehorizon.h"
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

class SpendReader
{
public:
    SpendReader(SqliteConnection &connection, const SpendQuery &query, qint64 kept)
        : m_connection(connection)
        , m_query(query)
        , m_sources(sourcesFor(query))
        , m_kept(kept)
        , m_statements(m_sources.size())
    {}

    // Adds a slice, whose beginning names its day and month.
    Result<void> read(Piece slice, Instant sliceStart)
    {
        m_sliceStart = sliceStart;
        widen(slice);
        return read(0, slice.from, slice.until);
    }

    std::vector<Spend> result()
    {
        std::vector<Spend> sorted;
        for (auto &[group, spend] : m_groups) {
            spend.group = group;
            sorted.push_back(std::move(spend));
        }
        if (m_query.top > 0 && sorted.size() > size_t(m_query.top)) {
            const auto dearer = [](const Spend &a, const Spend &b) {
                return std::tie(b.cost, b.requests, a.group) < std::tie(a.cost, a.requests, b.group);
            };
            std::nth_element(sorted.begin(), sorted.begin() + m_query.top, sorted.end(), dearer);
            sorted.resize(size_t(m_query.top));
            std::sort(sorted.begin(), sorted.end(),
                      [](const Spend &a, const Spend &b) { return a.group < b.group; });
        }
        return sorted;
    }

private:
    // Where the requests at a ragged end were pruned, the finest sum there is counts whole; between two
    // slices it belongs to the one that it begins in.
    void widen(Piece &slice) const
    {
        if (m_sources.size() < 2)
            return;
        const qint64 unit = unitOf(m_sources[m_sources.size() - 2]);
        const qint64 start = floorTo(slice.from, unit) * unit;
        if (slice.first ? slice.from < m_kept : start < m_kept)
            slice.from = start;
        const qint64 end = floorTo(slice.until, unit) * unit;
        if (end < m_kept)
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
        const qint64 end = floorTo(until, unit);
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
            statement = spendStatement(m_query, m_sources[level]);
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
        Spend &spend = m_groups[group];
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
    const qint64 m_kept; // µs from which on single requests are there
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

} // namespace

Result<std::vector<Spend>> SqliteStorage::spend(const SpendQuery &query) const
{
    SLUICE_TRY(const TimeRange range, usedPart(*m_connection, query.range));
    SLUICE_TRY(const QByteArray pruned, prunedUntil(*m_connection));
    const qint64 kept = pruned.isEmpty() ? std::numeric_limits<qint64>::min() : microsOf(timeAfterId(pruned));
    SpendReader reader(*m_connection, query, kept);
    const bool bySlice = stepOf(query) == 0;
    const std::vector<TimeRange> slices = timeSlices(range, bySlice && asksFor(query, Dimension::Day),
                                                     bySlice && asksFor(query, Dimension::Month), query.zone);
    for (size_t i = 0; i < slices.size(); ++i)
        SLUICE_CHECK(
            reader.read({microsOf(slices[i].from), microsOf(slices[i].until), i == 0, i + 1 == slices.size()},
                        slices[i].from));
    return reader.result();
}

} // namespace sluice
