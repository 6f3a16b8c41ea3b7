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

// Pico-USD are added up in two halves, so that no total leaves the 64 bits that SQLite adds in.
QStringList summed(const QStringList &names, const QStringList &values)
{
    QStringList sums;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i).endsWith(QLatin1String("_pico")))
            sums << QStringLiteral("sum((%1) / 1000000)").arg(values.at(i))
                 << QStringLiteral("sum((%1) % 1000000)").arg(values.at(i));
        else
            sums << QStringLiteral("sum(%1)").arg(values.at(i));
    }
    return sums;
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

QString fromRequests(const SpendQuery &query, const QString &conditions)
{
    QStringList columns{timeColumn(QStringLiteral("started_us"), stepOf(query))};
    for (const Dimension dimension : query.groupBy)
        columns += columnOf(dimension, SpendSource::Requests);
    QStringList sums = summed(rollUpSums(), sumsOfRequests());
    if (query.latency)
        sums += latenciesOfRequests();
    return QStringLiteral("SELECT %1 FROM request WHERE started_us >= ? AND started_us < ?%2 GROUP BY %3")
        .arg((columns + sums).join(QStringLiteral(", ")), conditions, counted(columns.size()));
}

// The sums of each series first, then of those what the dimensions put together: the first step sees numbers
// only.
QString fromSums(const SpendQuery &query, SpendSource source, const QString &conditions)
{
    const bool bySession = source == SpendSource::Sessions;
    const QString table = bySession                      ? QStringLiteral("usage_session")
                          : source == SpendSource::Parts ? QStringLiteral("usage_part")
                                                         : QStringLiteral("usage_quarter");
    const QString unit = source == SpendSource::Quarters ? QStringLiteral("quarter") : QStringLiteral("part");
    const QString micros = QStringLiteral("%1 * %2").arg(unit).arg(unitOf(source));
    QStringList inner{timeColumn(micros, stepOf(query)) + QStringLiteral(" AS at"), QStringLiteral("series")};
    if (bySession)
        inner += QStringLiteral("session_id");
    QStringList sums = summed(rollUpSums(), rollUpSums());
    if (query.latency) {
        for (const QString &column : rollUpLatencies())
            sums += QStringLiteral("sum(%1)").arg(column);
    }
    QStringList named;
    QStringList outer{QStringLiteral("at")};
    for (const Dimension dimension : query.groupBy)
        outer += columnOf(dimension, source);
    const qsizetype groups = outer.size();
    for (qsizetype i = 0; i < sums.size(); ++i) {
        named += QStringLiteral("%1 AS s%2").arg(sums.at(i)).arg(i);
        outer += QStringLiteral("sum(s%1)").arg(i);
    }
    const QString comma = QStringLiteral(", ");
    return QStringLiteral("SELECT %1 FROM (SELECT %2 FROM %3 WHERE %4 >= ? AND %4 < ?%5 GROUP BY %6) "
                          "JOIN usage_series ON usage_series.id = series GROUP BY %7")
        .arg(outer.join(comma), (inner + named).join(comma), table, unit, conditions, counted(inner.size()),
             counted(groups));
}

} // namespace

qint64 unitOf(SpendSource source)
{
    switch (source) {
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
        return {SpendSource::Parts, SpendSource::Requests};
    if (hours)
        return {SpendSource::Quarters, SpendSource::Requests};
    return {SpendSource::Parts, SpendSource::Quarters, SpendSource::Requests};
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

SpendStatement spendStatement(const SpendQuery &query, SpendSource source)
{
    SpendStatement statement;
    const std::vector<SpendFilter> filters = filtersOf(query);
    if (source == SpendSource::Requests) {
        auto [conditions, values] = requestConditions(filters);
        statement.filters = std::move(values);
        statement.text = fromRequests(query, conditions);
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
    statement.filters += seriesValues;
    statement.text = fromSums(query, source, ownConditions);
    return statement;
}

} // namespace sluice
