// /admin/usage and /admin/usage/summary
#include "core/admin/parameters.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"

#include <QJsonArray>

#include <limits>

namespace sluice::admin {

namespace {

constexpr int MostRecords = 10'000;

TimeRange rangeOf(const std::optional<Instant> &start, const std::optional<Instant> &end)
{
    return {start.value_or(Instant{}), end.value_or(Instant::max())};
}

QFuture<AdminAnswer> records(Control &control, const AdminCall &call)
{
    Parameters parameters(call.query);
    RequestQuery query;
    query.keyId = parameters.id(QStringLiteral("api_key_id"));
    query.providerId = parameters.id(QStringLiteral("provider_id"));
    const auto start = parameters.time(QStringLiteral("start"));
    const auto end = parameters.time(QStringLiteral("end"));
    if (start || end)
        query.range = rangeOf(start, end);
    query.limit = parameters.number(QStringLiteral("limit"), 100, MostRecords);
    query.offset = parameters.number(QStringLiteral("offset"), 0, std::numeric_limits<int>::max());
    if (const auto read = parameters.done(); !read)
        return now(errorAnswer(read.error()));
    return later(control, control.requests(query), [](const RequestPage &page) {
        QJsonArray array;
        for (const RequestRecord &record : page.records)
            array.append(usageShape(record));
        return jsonAnswer(
            200, QJsonObject{{QStringLiteral("records"), array}, {QStringLiteral("total"), page.total}});
    });
}

Spend sumOf(const std::vector<Spend> &rows)
{
    Spend total;
    for (const Spend &row : rows) {
        total.requests += row.requests;
        total.errors += row.errors;
        total.unpriced += row.unpriced;
        total.input += row.input;
        total.cached += row.cached;
        total.output += row.output;
        total.cost += row.cost;
    }
    return total;
}

QFuture<AdminAnswer> summary(Control &control, const AdminCall &call)
{
    Parameters parameters(call.query);
    SpendQuery query;
    query.range = rangeOf(parameters.time(QStringLiteral("start")), parameters.time(QStringLiteral("end")));
    const QStringList names = parameters.text(QStringLiteral("group_by"))
                                  .value_or(QStringLiteral("key"))
                                  .split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (const auto dimension = dimensionNamed(name))
            query.groupBy.push_back(*dimension);
        else
            parameters.fail(
                QStringLiteral("“group_by” takes key, provider, model, agent, hour, day, month."));
    }
    if (const auto read = parameters.done(); !read)
        return now(errorAnswer(read.error()));
    return later(control, control.spend(query), [names, csv = call.wantsCsv](const std::vector<Spend> &rows) {
        if (csv)
            return AdminAnswer{200, spendCsv(rows, names), "text/csv; charset=utf-8", {}};
        QJsonArray groups;
        for (const Spend &row : rows)
            groups.append(spendShape(row, names));
        return jsonAnswer(200, QJsonObject{{QStringLiteral("groups"), groups},
                                           {QStringLiteral("total"), spendShape(sumOf(rows), {})}});
    });
}

} // namespace

std::optional<QFuture<AdminAnswer>> usage(Control &control, const AdminCall &call)
{
    if (call.method != "GET")
        return {};
    if (call.path.isEmpty())
        return records(control, call);
    if (call.path == QStringList{QStringLiteral("summary")})
        return summary(control, call);
    return now(errorAnswer(404, QStringLiteral("There is nothing at this path."), "not_found"));
}

} // namespace sluice::admin
