#include "core/storage/spendstatement.h"

#include "core/storage/rollups.h"
#include "core/storage/sqlitevalues.h"
#include "core/storage/usagetotals.h"

#include <algorithm>

namespace sluice {

namespace {

// The column of a dimension that is not time, in usage_series, usage_session or request.
QString columnOf(Dimension dimension, SpendSource source)
{
    switch (dimension) {
    case Dimension::Key:
        return QStringLiteral("key_id");
    case Dimension::Provider:
        return QStringLiteral("provider_id");
    case Dimension::Model:
        return source == SpendSource::Requests
                   ? QStringLiteral("CASE model_served WHEN '' THEN model_asked ELSE model_served END")
                   : QStringLiteral("model");
    case Dimension::Agent:
        return QStringLiteral("agent");
    case Dimension::Session:
        return QStringLiteral("session_id");
    case Dimension::Status:
        return QStringLiteral("status");
    case Dimension::Project:
        return QStringLiteral("project_id");
    case Dimension::ProjectDir:
        return QStringLiteral("project_dir");
    case Dimension::Endpoint:
        return QStringLiteral("endpoint");
    case Dimension::Minute:
    case Dimension::Hour:
    case Dimension::Day:
    case Dimension::Month:
        break;
    }
    return QStringLiteral("''");
}

bool isId(Dimension dimension)
{
    return dimension == Dimension::Key || dimension == Dimension::Provider || dimension == Dimension::Project;
}

QVariant valueFor(const SpendFilter &filter)
{
    if (isId(filter.dimension))
        return sqlId(QUuid::fromString(filter.value));
    if (filter.dimension == Dimension::Status)
        return filter.value.toInt();
    return sqlText(filter.value);
}

std::vector<SpendFilter> filtersOf(const SpendQuery &query)
{
    std::vector<SpendFilter> filters = query.only;
    if (query.keyId)
        filters.push_back({Dimension::Key, query.keyId->toString()});
    if (query.providerId)
        filters.push_back({Dimension::Provider, query.providerId->toString()});
    return filters;
}

// The sums themselves, and what each of them is in the table of requests or of sums.
struct Sums
{
    QStringList names = {};
    QStringList values = {};
};

bool needsSessions(const SpendQuery &query)
{
    return asksFor(query, Dimension::Session) ||
           std::any_of(query.only.begin(), query.only.end(),
                       [](const SpendFilter &filter) { return filter.dimension == Dimension::Session; });
}

// What each of rollUpSums() is in the table of requests.
const QStringList &sumsOfRequests()
{
    static const QString input =
        QStringLiteral("input + cache_read + cache_write_5m + cache_write_1h + audio_input + "
                       "audio_cache_read + image_input");
    static const QString output = QStringLiteral("output + reasoning + audio_output + image_output");
    static const QStringList values{QStringLiteral("1"),
                                    QStringLiteral("failed"),
                                    QStringLiteral("unpriced"),
                                    QStringLiteral("CASE unpriced WHEN 0 THEN 0 ELSE ") + input +
                                        QStringLiteral(" + ") + output + QStringLiteral(" END"),
                                    QStringLiteral("estimated"),
                                    input,
                                    QStringLiteral("cache_read + audio_cache_read"),
                                    QStringLiteral("cache_write_5m + cache_write_1h"),
                                    output,
                                    QStringLiteral("reasoning"),
                                    QStringLiteral("coalesce(cost_pico, 0)"),
                                    QStringLiteral("saved_pico")};
    return values;
}

Sums sumsFor(SpendSums wanted, const QStringList &values)
{
    if (wanted == SpendSums::All)
        return {rollUpSums(), values};
    Sums sums;
    for (const QString &name : {QStringLiteral("requests"), QStringLiteral("cost_pico")}) {
        sums.names << name;
        sums.values << values.at(rollUpSums().indexOf(name));
    }
    return sums;
}

// Pico-USD are added up in two halves, so that no total leaves the 64 bits that SQLite adds in.
QStringList summed(const Sums &sums)
{
    QStringList columns;
    for (qsizetype i = 0; i < sums.names.size(); ++i) {
        const QString &value = sums.values.at(i);
        if (sums.names.at(i).endsWith(QLatin1String("_pico")))
            columns << QStringLiteral("sum((%1) / 1000000)").arg(value)
                    << QStringLiteral("sum((%1) % 1000000)").arg(value);
        else
            columns << QStringLiteral("sum(%1)").arg(value);
    }
    return columns;
}

QStringList latenciesOfRequests()
{
    QStringList sums;
    for (const QString &column : {QStringLiteral("ttft_us"), QStringLiteral("duration_us")}) {
        for (int step = 0; step < LatencySteps; ++step) {
            const qint64 from = step == 0 ? 0 : LatencyStarts[size_t(step) - 1];
            QString condition = QStringLiteral("%1 >= %2").arg(column).arg(from);
            if (step + 1 < LatencySteps)
                condition += QStringLiteral(" AND %1 < %2").arg(column).arg(LatencyStarts[size_t(step)]);
            sums << QStringLiteral("sum(%1)").arg(condition);
        }
    }
    return sums;
}

QString counted(qsizetype columns)
{
    QStringList numbers;
    for (qsizetype i = 0; i < columns; ++i)
        numbers += QString::number(i + 1);
    return numbers.join(QStringLiteral(", "));
}

QString timeColumn(const QString &micros, qint64 step)
{
    return step == 0 ? QStringLiteral("0") : QStringLiteral("(%1) / %2 * %2").arg(micros).arg(step);
}

QString fromRequests(const SpendQuery &query, SpendSums wanted, const QString &conditions)
{
    QStringList columns{timeColumn(QStringLiteral("started_us"), stepOf(query))};
    for (const Dimension dimension : query.groupBy)
        columns += columnOf(dimension, SpendSource::Requests);
    QStringList sums = summed(sumsFor(wanted, sumsOfRequests()));
    if (query.latency)
        sums += latenciesOfRequests();
    return QStringLiteral("SELECT %1 FROM request WHERE started_us >= ? AND started_us < ?%2 GROUP BY %3")
        .arg((columns + sums).join(QStringLiteral(", ")), conditions, counted(columns.size()));
}

// The table of a source, and the column that counts its units.
std::pair<QString, QString> tableOf(SpendSource source)
{
    switch (source) {
    case SpendSource::Blocks:
        return {QStringLiteral("usage_block"), QStringLiteral("block")};
    case SpendSource::Parts:
        return {QStringLiteral("usage_part"), QStringLiteral("part")};
    case SpendSource::Sessions:
        return {QStringLiteral("usage_session"), QStringLiteral("part")};
    case SpendSource::Quarters:
        return {QStringLiteral("usage_quarter"), QStringLiteral("quarter")};
    case SpendSource::Requests:
        break;
    }
    return {};
}

// Series are looked up only where a dimension is theirs. Nothing to group by: one row, of nulls where there
// is nothing.
QString fromSums(const SpendQuery &query, SpendSource source, SpendSums wanted, const QString &conditions)
{
    const auto [table, unit] = tableOf(source);
    const qint64 step = stepOf(query);
    QStringList columns{timeColumn(QStringLiteral("%1 * %2").arg(unit).arg(unitOf(source)), step)};
    bool needsSeries = false;
    bool groups = step > 0;
    for (const Dimension dimension : query.groupBy) {
        columns += columnOf(dimension, source);
        groups = groups || !isTime(dimension);
        needsSeries = needsSeries || (!isTime(dimension) && dimension != Dimension::Session);
    }
    const QString groupBy = groups ? QStringLiteral(" GROUP BY ") + counted(columns.size()) : QString();
    columns += summed(sumsFor(wanted, rollUpSums()));
    if (query.latency) {
        for (const QString &column : rollUpLatencies())
            columns += QStringLiteral("sum(%1)").arg(column);
    }
    // A cross join, so that the range is walked along and series are looked up.
    const QString series =
        needsSeries ? QStringLiteral(" CROSS JOIN usage_series ON usage_series.id = series") : QString();
    return QStringLiteral("SELECT %1 FROM %2%3 WHERE %4 >= ? AND %4 < ?%5%6")
        .arg(columns.join(QStringLiteral(", ")), table, series, unit, conditions, groupBy);
}

} // namespace

qint64 unitOf(SpendSource source)
{
    switch (source) {
    case SpendSource::Blocks:
        return BlockMicros;
    case SpendSource::Parts:
    case SpendSource::Sessions:
        return PartMicros;
    case SpendSource::Quarters:
        return QuarterMicros;
    case SpendSource::Requests:
        break;
    }
    return 1;
}

bool isTime(Dimension dimension)
{
    return dimension == Dimension::Minute || dimension == Dimension::Hour || dimension == Dimension::Day ||
           dimension == Dimension::Month;
}

bool asksFor(const SpendQuery &query, Dimension dimension)
{
    return std::find(query.groupBy.begin(), query.groupBy.end(), dimension) != query.groupBy.end();
}

std::vector<SpendSource> sourcesFor(const SpendQuery &query)
{
    const bool sessions = needsSessions(query);
    const bool hours = asksFor(query, Dimension::Hour);
    if (asksFor(query, Dimension::Minute) || ((sessions || query.latency) && hours) ||
        (sessions && query.latency))
        return {SpendSource::Requests};
    if (sessions)
        return {SpendSource::Sessions, SpendSource::Requests};
    if (query.latency)
        return {SpendSource::Blocks, SpendSource::Parts, SpendSource::Requests};
    if (hours)
        return {SpendSource::Quarters, SpendSource::Requests};
    return {SpendSource::Blocks, SpendSource::Parts, SpendSource::Quarters, SpendSource::Requests};
}

qint64 stepOf(const SpendQuery &query)
{
    if (asksFor(query, Dimension::Minute))
        return 60'000'000;
    return asksFor(query, Dimension::Hour) ? QuarterMicros : 0;
}

std::pair<QString, QVariantList> requestConditions(const std::vector<SpendFilter> &filters)
{
    std::pair<QString, QVariantList> conditions;
    for (const SpendFilter &filter : filters) {
        conditions.first +=
            QStringLiteral(" AND %1 = ?").arg(columnOf(filter.dimension, SpendSource::Requests));
        conditions.second << valueFor(filter);
    }
    return conditions;
}

SpendStatement spendStatement(const SpendQuery &query, SpendSource source, SpendSums sums,
                              const QStringList &sessions)
{
    SpendStatement statement;
    const std::vector<SpendFilter> filters = filtersOf(query);
    QStringList marks;
    QVariantList sessionValues;
    for (const QString &session : sessions) {
        marks += QStringLiteral("?");
        sessionValues << sqlText(session);
    }
    const QString someSessions =
        marks.isEmpty() ? QString()
                        : QStringLiteral(" AND session_id IN (%1)").arg(marks.join(QStringLiteral(", ")));
    if (source == SpendSource::Requests) {
        auto [conditions, values] = requestConditions(filters);
        statement.filters = values + sessionValues;
        statement.text = fromRequests(query, sums, conditions + someSessions);
        return statement;
    }
    QString ownConditions;
    QStringList seriesConditions;
    QVariantList seriesValues;
    for (const SpendFilter &filter : filters) {
        const QString condition = QStringLiteral("%1 = ?").arg(columnOf(filter.dimension, source));
        if (filter.dimension == Dimension::Session) {
            ownConditions += QStringLiteral(" AND ") + condition;
            statement.filters << valueFor(filter);
        } else {
            seriesConditions += condition;
            seriesValues << valueFor(filter);
        }
    }
    if (!seriesConditions.isEmpty())
        ownConditions += QStringLiteral(" AND series IN (SELECT id FROM usage_series WHERE %1)")
                             .arg(seriesConditions.join(QStringLiteral(" AND ")));
    statement.filters += seriesValues + sessionValues;
    statement.text = fromSums(query, source, sums, ownConditions + someSessions);
    return statement;
}

} // namespace sluice
