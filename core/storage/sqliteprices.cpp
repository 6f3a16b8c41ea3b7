// SqliteStorage: the user's own prices, and stored requests priced again by them.
#include "core/storage/requestconditions.h"
#include "core/storage/rollups.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"
#include "core/storage/usagetotals.h"

#include <QCoreApplication>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

using Optional = std::optional<Money> OwnPrice::*;

struct PriceColumn
{
    const char *name;
    Optional value;
};

constexpr PriceColumn optionalPrices[] = {
    {"cache_read_pico", &OwnPrice::cacheRead},        {"cache_write_5m_pico", &OwnPrice::cacheWrite5m},
    {"cache_write_1h_pico", &OwnPrice::cacheWrite1h}, {"reasoning_pico", &OwnPrice::reasoning},
    {"audio_input_pico", &OwnPrice::audioInput},      {"audio_cache_read_pico", &OwnPrice::audioCacheRead},
    {"audio_output_pico", &OwnPrice::audioOutput},    {"image_input_pico", &OwnPrice::imageInput},
    {"image_output_pico", &OwnPrice::imageOutput},    {"request_pico", &OwnPrice::request},
    {"web_search_pico", &OwnPrice::webSearch},        {"audio_second_pico", &OwnPrice::audioSecond},
};

// In the order in which they are written and read.
const QStringList &priceColumns()
{
    static const QStringList columns = [] {
        QStringList names{
            QStringLiteral("id"),          QStringLiteral("provider_id"), QStringLiteral("price_source"),
            QStringLiteral("model"),       QStringLiteral("from_us"),     QStringLiteral("input_pico"),
            QStringLiteral("output_pico"), QStringLiteral("note"),        QStringLiteral("set_us")};
        for (const PriceColumn &column : optionalPrices)
            names += QString::fromLatin1(column.name);
        return names;
    }();
    return columns;
}

const QString &savePriceStatement()
{
    static const QString statement = [] {
        QStringList marks;
        QStringList updates;
        for (const QString &column : priceColumns()) {
            marks += QStringLiteral("?");
            if (column != QLatin1String("id"))
                updates += QStringLiteral("%1 = excluded.%1").arg(column);
        }
        const QString comma = QStringLiteral(", ");
        return QStringLiteral("INSERT INTO own_price (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3")
            .arg(priceColumns().join(comma), marks.join(comma), updates.join(comma));
    }();
    return statement;
}

OwnPrice priceOf(const Rows &row)
{
    OwnPrice price;
    price.id = idOf(row.value(0));
    price.providerId = idOf(row.value(1));
    price.priceSource = row.value(2).toString();
    price.model = row.value(3).toString();
    price.from = optionalTimeOf(row.value(4));
    price.input = moneyOf(row.value(5)).value_or(Money());
    price.output = moneyOf(row.value(6)).value_or(Money());
    price.note = row.value(7).toString();
    price.setAt = timeOf(row.value(8));
    int column = 9;
    for (const PriceColumn &optional : optionalPrices)
        price.*optional.value = moneyOf(row.value(column++));
    return price;
}

// A request that can get another price: a provider's own figure stays what it is, and a request that costs
// nothing because nothing was used is no matter of prices.
Filter repriceConditions(const RepriceQuery &query)
{
    Filter filter;
    if (query.unpricedOnly)
        filter.add(QStringLiteral("unpriced = 1"), {});
    else
        filter.add(QStringLiteral("(unpriced = 1 OR input + cache_read + cache_write_5m + cache_write_1h + "
                                  "audio_input + audio_cache_read + image_input + output + reasoning + "
                                  "audio_output + image_output + web_searches + audio_seconds > 0)"),
                   {});
    filter.add(QStringLiteral("reported_cost = 0 AND provider_cost_pico IS NULL"), {});
    filter.add(QStringLiteral("started_us >= ? AND started_us < ?"),
               {sqlTime(query.from), sqlTime(query.until)});
    if (!query.model.isEmpty()) {
        RequestFilter models;
        models.models = {query.model, QStringLiteral("*/") + query.model};
        addConditions(models, filter);
    }
    return filter;
}

Result<void> storeCost(SqliteConnection &connection, const RequestRecord &record)
{
    SLUICE_TRY(
        const qint64 changed,
        connection.change(
            QStringLiteral("UPDATE request SET cost_pico = ?, saved_pico = ?, unpriced = ? WHERE id = ?"),
            {sqlMoney(record.cost), record.cacheSaved.pico(), isUnpriced(record), sqlId(record.id)}));
    Q_UNUSED(changed);
    return {};
}

} // namespace

void Repriced::add(const Repriced &slice)
{
    looked += slice.looked;
    requests += slice.requests;
    wereUnpriced += slice.wereUnpriced;
    unpriced += slice.unpriced;
    before += slice.before;
    after += slice.after;
    next = slice.next;
}

Result<std::vector<OwnPrice>> SqliteStorage::loadOwnPrices() const
{
    SLUICE_TRY(Rows row,
               m_connection->rows(QStringLiteral("SELECT %1 FROM own_price ORDER BY model, set_us, id")
                                      .arg(priceColumns().join(QStringLiteral(", "))),
                                  {}));
    std::vector<OwnPrice> prices;
    while (row.next())
        prices.push_back(priceOf(row));
    SLUICE_CHECK(row.end());
    return prices;
}

Result<void> SqliteStorage::saveOwnPrice(const OwnPrice &price)
{
    QVariantList values{sqlId(price.id),      sqlId(price.providerId), sqlText(price.priceSource),
                        sqlText(price.model), sqlTime(price.from),     price.input.pico(),
                        price.output.pico(),  sqlText(price.note),     sqlTime(price.setAt)};
    for (const PriceColumn &column : optionalPrices)
        values << sqlMoney(price.*column.value);
    const Result<qint64> saved = m_connection->change(savePriceStatement(), values);
    if (saved)
        return {};
    if (saved.error().kind == Error::Kind::Conflict)
        return Error{Error::Kind::Conflict,
                     Words::tr("There is already a price of yours for %1 from that day on.").arg(price.model),
                     "model",
                     {}};
    return saved.error();
}

Result<void> SqliteStorage::removeOwnPrice(const QUuid &id)
{
    SLUICE_TRY(const qint64 removed,
               m_connection->change(QStringLiteral("DELETE FROM own_price WHERE id = ?"), {sqlId(id)}));
    if (removed == 0)
        return Error{Error::Kind::NotFound, Words::tr("There is no such price."), "no_price", {}};
    return {};
}

Result<qint64> SqliteStorage::repriceable(const RepriceQuery &query) const
{
    const Filter filter = repriceConditions(query);
    SLUICE_TRY(
        const QVariant count,
        m_connection->single(QStringLiteral("SELECT count(*) FROM request") + filter.where, filter.values));
    return count.toLongLong();
}

Result<Repriced> SqliteStorage::reprice(const RepriceQuery &query, const RecordPricer &price, bool tryOnly)
{
    SLUICE_TRY(Transaction transaction, Transaction::begin(*m_connection));
    Filter filter = repriceConditions(query);
    if (query.after)
        filter.add(QStringLiteral("(started_us, id) > (?, ?)"),
                   {sqlTime(query.after->first), sqlId(query.after->second)});
    QVariantList values = filter.values;
    values << qMax(1, query.limit);
    SLUICE_TRY(const RecordBatch records,
               readRequests(filter.where + QStringLiteral(" ORDER BY started_us, id LIMIT ?"), values));
    Repriced slice;
    RollUps rollUps;
    for (const RequestRecord &before : records) {
        ++slice.looked;
        RequestRecord after = before;
        if (!price(after))
            continue;
        ++slice.requests;
        slice.wereUnpriced += isUnpriced(before) ? 1 : 0;
        slice.unpriced += isUnpriced(after) ? 1 : 0;
        slice.before += before.cost.value_or(Money());
        slice.after += after.cost.value_or(Money());
        if (tryOnly || (before.cost == after.cost && before.cacheSaved == after.cacheSaved))
            continue;
        SLUICE_CHECK(storeCost(*m_connection, after));
        rollUps.replace(before, after);
        const Money by = after.cost.value_or(Money()) - before.cost.value_or(Money());
        slice.changes.push_back({after.keyId, after.projectId, after.startedAt, by});
    }
    SLUICE_CHECK(rollUps.adjust(*m_connection));
    if (qint64(records.size()) >= qMax(1, query.limit))
        slice.next = {records.back().startedAt, records.back().id};
    SLUICE_CHECK(transaction.commit());
    return slice;
}

Result<std::vector<ModelUse>> SqliteStorage::modelsLastUsed() const
{
    // The piece of six hours first, then the quarter of an hour within it.
    SLUICE_TRY(
        Rows row,
        m_connection->rows(
            QStringLiteral("SELECT u.provider_id, u.model, (SELECT max(q.quarter) FROM usage_quarter AS q "
                           "JOIN usage_series AS s ON s.id = q.series WHERE q.quarter >= u.part * 24 AND "
                           "q.quarter < u.part * 24 + 24 AND s.provider_id = u.provider_id AND "
                           "s.model = u.model) FROM (SELECT s.provider_id, s.model, max(p.part) AS part "
                           "FROM usage_part AS p JOIN usage_series AS s ON s.id = p.series "
                           "GROUP BY s.provider_id, s.model) AS u"),
            {}));
    std::vector<ModelUse> models;
    while (row.next())
        models.push_back({idOf(row.value(0)), row.value(1).toString(),
                          instantFromMicros(row.value(2).toLongLong() * QuarterMicros)});
    SLUICE_CHECK(row.end());
    return models;
}

} // namespace sluice
