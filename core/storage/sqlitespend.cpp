// SqliteStorage: what was spent, by any grouping. Sums come from the quarters of an hour; single requests are
// read only where a quarter is too coarse.
#include "core/storage/prunehorizon.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"
#include "core/storage/timeslices.h"
#include "core/storage/usagetotals.h"

#include <algorithm>
#include <map>

namespace sluice {

namespace {

enum class Source { Quarters, Requests };

bool isTime(Dimension dimension)
{
    return dimension == Dimension::Minute || dimension == Dimension::Hour || dimension == Dimension::Day ||
           dimension == Dimension::Month;
}

bool asksFor(const SpendQuery &query, Dimension dimension)
{
    return std::find(query.groupBy.begin(), query.groupBy.end(), dimension) != query.groupBy.end();
}

// The column of a dimension that is not time; the same for both sources, unless only requests know it.
QString columnOf(Dimension dimension, Source source)
{
    switch (dimension) {
    case Dimension::Key:
        return QStringLiteral("key_id");
    case Dimension::Provider:
        return QStringLiteral("provider_id");
    case Dimension::Model:
        return source == Source::Quarters
                   ? QStringLiteral("model")
                   : QStringLiteral("CASE model_served WHEN '' THEN model_asked ELSE model_served END");
    case Dimension::Agent:
        return QStringLiteral("agent");
    case Dimension::Session:
        return QStringLiteral("session_id");
    case Dimension::Status:
        return QStringLiteral("status");
    case Dimension::Minute:
    case Dimension::Hour:
    case Dimension::Day:
    case Dimension::Month:
        break;
    }
    return QStringLiteral("''");
}

// µs of the finest piece of time that the statement itself tells apart; 0: none, the slices do.
qint64 stepOf(const SpendQuery &query)
{
    if (asksFor(query, Dimension::Minute))
        return 60'000'000;
    return asksFor(query, Dimension::Hour) ? QuarterMicros : 0;
}

QString sumsOf(Source source)
{
    // Pico-USD are added up in two halves, so that no total leaves the 64 bits that SQLite adds in.
    if (source == Source::Quarters)
        return QStringLiteral(
            "sum(requests), sum(errors), sum(unpriced), sum(estimated), sum(input), sum(cached), "
            "sum(output), sum(cost_pico / 1000000), sum(cost_pico % 1000000)");
    return QStringLiteral(
        "count(*), sum(failed), sum(unpriced), sum(estimated), "
        "sum(input + cache_read + cache_write_5m + cache_write_1h + audio_input + audio_cache_read + "
        "image_input), sum(cache_read + audio_cache_read), "
        "sum(output + reasoning + audio_output + image_output), "
        "sum(cost_pico / 1000000), sum(cost_pico % 1000000)");
}

// Columns: time in µs, one per dimension, then the sums. Parameters: from and until in the source's unit,
// filters.
QString statementFor(const SpendQuery &query, Source source)
{
    const bool quarters = source == Source::Quarters;
    const qint64 step = stepOf(query);
    const QString micros =
        quarters ? QStringLiteral("quarter * %1").arg(QuarterMicros) : QStringLiteral("started_us");
    QStringList columns{step == 0 ? QStringLiteral("0")
                                  : QStringLiteral("(%1) / %2 * %2").arg(micros).arg(step)};
    for (const Dimension dimension : query.groupBy)
        columns += columnOf(dimension, source);
    QStringList groups;
    for (qsizetype i = 0; i < columns.size(); ++i)
        groups += QString::number(i + 1);
    QString where = quarters ? QStringLiteral("quarter >= ? AND quarter < ?")
                             : QStringLiteral("started_us >= ? AND started_us < ?");
    if (query.keyId)
        where += QStringLiteral(" AND key_id = ?");
    if (query.providerId)
        where += QStringLiteral(" AND provider_id = ?");
    return QStringLiteral("SELECT %1, %2 FROM %3 WHERE %4 GROUP BY %5")
        .arg(columns.join(QStringLiteral(", ")), sumsOf(source),
             quarters ? QStringLiteral("usage_quarter") : QStringLiteral("request"), where,
             groups.join(QStringLiteral(", ")));
}

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
    if (dimension == Dimension::Key || dimension == Dimension::Provider)
        return idOf(value).toString(QUuid::WithoutBraces);
    return value.toString();
}

using Groups = std::map<std::vector<QString>, Spend>;

class SpendReader
{
public:
    SpendReader(SqliteConnection &connection, const SpendQuery &query)
        : m_connection(connection)
        , m_query(query)
    {}

    // Adds what lies in [from, until), whose beginning names its day and month.
    Result<void> read(Source source, qint64 from, qint64 until, Instant sliceStart)
    {
        if (from >= until)
            return {};
        QVariantList values{from, until};
        if (m_query.keyId)
            values << sqlId(*m_query.keyId);
        if (m_query.providerId)
            values << sqlId(*m_query.providerId);
        SLUICE_TRY(Rows row, m_connection.rows(statement(source), values));
        while (row.next())
            add(row, sliceStart);
        return row.end();
    }

    std::vector<Spend> result()
    {
        std::vector<Spend> sorted;
        for (auto &[group, spend] : m_groups) {
            spend.group = group;
            sorted.push_back(std::move(spend));
        }
        return sorted;
    }

private:
    const QString &statement(Source source)
    {
        QString &text = source == Source::Quarters ? m_quarters : m_requests;
        if (text.isEmpty())
            text = statementFor(m_query, source);
        return text;
    }

    void add(const Rows &row, Instant sliceStart)
    {
        const Instant time = stepOf(m_query) == 0 ? sliceStart : timeOf(row.value(0));
        int column = 1;
        std::vector<QString> group;
        for (const Dimension dimension : m_query.groupBy)
            group.push_back(labelOf(dimension, row.value(column++), time, m_query.zone));
        Spend &spend = m_groups[group];
        for (qint64 *sum : {&spend.requests, &spend.errors, &spend.unpriced, &spend.estimated, &spend.input,
                            &spend.cached, &spend.output})
            *sum += row.value(column++).toLongLong();
        spend.cost += moneyFrom(row.value(column), row.value(column + 1));
    }

    SqliteConnection &m_connection;
    const SpendQuery &m_query;
    QString m_quarters = {};
    QString m_requests = {};
    Groups m_groups = {};
};

// The range without the emptiness before the first and after the last quarter that anything happened in.
Result<TimeRange> usedPart(SqliteConnection &connection, const TimeRange &asked)
{
    SLUICE_TRY(const QVariant first,
               connection.single(QStringLiteral("SELECT min(quarter) FROM usage_quarter")));
    SLUICE_TRY(const QVariant last,
               connection.single(QStringLiteral("SELECT max(quarter) FROM usage_quarter")));
    if (first.isNull())
        return TimeRange();
    return TimeRange{std::max(asked.from, instantFromMicros(first.toLongLong() * QuarterMicros)),
                     std::min(asked.until, instantFromMicros((last.toLongLong() + 1) * QuarterMicros))};
}

// A slice from its whole quarters, and from single requests at its ragged ends. Requests before `kept` were
// pruned: there a quarter counts whole.
Result<void> readSlice(SpendReader &reader, const TimeRange &slice, Instant kept)
{
    const qint64 from = microsOf(slice.from);
    const qint64 until = microsOf(slice.until);
    qint64 firstQuarter = quarterOf(slice.from);
    qint64 endQuarter = quarterOf(slice.until);
    const bool raggedEnd = endQuarter * QuarterMicros != until;
    const bool exactStart = firstQuarter * QuarterMicros != from && slice.from >= kept;
    const bool exactEnd = raggedEnd && instantFromMicros(endQuarter * QuarterMicros) >= kept;
    if (exactStart && firstQuarter == endQuarter)
        return reader.read(Source::Requests, from, until, slice.from);
    if (exactStart) {
        ++firstQuarter;
        SLUICE_CHECK(reader.read(Source::Requests, from, firstQuarter * QuarterMicros, slice.from));
    }
    if (exactEnd)
        SLUICE_CHECK(reader.read(Source::Requests, endQuarter * QuarterMicros, until, slice.from));
    else if (raggedEnd)
        ++endQuarter;
    return reader.read(Source::Quarters, firstQuarter, endQuarter, slice.from);
}

} // namespace

Result<std::vector<Spend>> SqliteStorage::spend(const SpendQuery &query) const
{
    SLUICE_TRY(const TimeRange range, usedPart(*m_connection, query.range));
    SpendReader reader(*m_connection, query);
    const bool fromRequests = asksFor(query, Dimension::Session) || asksFor(query, Dimension::Status) ||
                              asksFor(query, Dimension::Minute);
    SLUICE_TRY(const QByteArray pruned, prunedUntil(*m_connection));
    const Instant kept = pruned.isEmpty() ? Instant::min() : timeAfterId(pruned);
    const bool bySlice = stepOf(query) == 0;
    for (const TimeRange &slice : timeSlices(range, bySlice && asksFor(query, Dimension::Day),
                                             bySlice && asksFor(query, Dimension::Month), query.zone)) {
        if (fromRequests)
            SLUICE_CHECK(
                reader.read(Source::Requests, microsOf(slice.from), microsOf(slice.until), slice.from));
        else
            SLUICE_CHECK(readSlice(reader, slice, kept));
    }
    return reader.result();
}

} // namespace sluice
