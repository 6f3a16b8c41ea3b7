// /admin/usage and /admin/usage/summary
#include "core/admin/fields.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"

#include <QJsonArray>

#include <limits>

namespace sluice::admin {

namespace {

constexpr int MostRecords = 10'000;

// The query's parameters, read as strictly as a body's fields.
class Parameters
{
public:
    explicit Parameters(const QUrlQuery &query)
        : m_query(query)
    {
    }

    std::optional<QString> text(const QString &name)
    {
        m_known.append(name);
        const QString value = m_query.queryItemValue(name, QUrl::FullyDecoded);
        return value.isEmpty() ? std::nullopt : std::optional(value);
    }
    std::optional<QUuid> id(const QString &name)
    {
        const auto value = text(name);
        if (!value)
            return {};
        const QUuid read = QUuid::fromString(*value);
        if (read.isNull())
            fail(QStringLiteral("“%1” must be a UUID.").arg(name));
        return read;
    }
    std::optional<Instant> time(const QString &name)
    {
        const auto value = text(name);
        // A plus sign in a query is a space to most writers of URLs.
        const auto read = value ? instantFrom(QString(*value).replace(QLatin1Char(' '), QLatin1Char('+'))) : std::nullopt;
        if (value && !read)
            fail(QStringLiteral("“%1” must be a time such as 2026-11-21T10:00:00Z.").arg(name));
        return read;
    }
    int number(const QString &name, int otherwise, int most)
    {
        const auto value = text(name);
        if (!value)
            return otherwise;
        bool ok = false;
        const int read = value->toInt(&ok);
        if (!ok || read < 0 || read > most)
            fail(QStringLiteral("“%1” must be a number from 0 to %2.").arg(name).arg(most));
        return read;
    }
    Result<void> done() const
    {
        if (m_error)
            return *m_error;
        const auto items = m_query.queryItems();
        for (const auto &item : items) {
            if (!m_known.contains(item.first))
                return Error{Error::Kind::BadRequest, QStringLiteral("There is no parameter “%1” here.").arg(item.first),
                             "unknown_field"};
        }
        return {};
    }
    void fail(const QString &text)
    {
        if (!m_error)
            m_error = Error{Error::Kind::BadRequest, text, "invalid_field"};
    }

private:
    const QUrlQuery &m_query;
    QStringList m_known = {};
    std::optional<Error> m_error = {};
};

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
        return jsonAnswer(200, QJsonObject{{QStringLiteral("records"), array}, {QStringLiteral("total"), page.total}});
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
            parameters.fail(QStringLiteral("“group_by” takes key, provider, model, agent, hour, day, month."));
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
