// SqliteStorage: single requests and refusals, read back.
#include "core/storage/requestconditions.h"
#include "core/storage/spendstatement.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"

namespace sluice {

namespace {

// Columns in the order in which recordOf() reads them.
const QString &requestColumns()
{
    static const QString columns =
        QStringLiteral("id, started_us, key_id, provider_id, provider_name, protocol, endpoint, model_asked, "
                       "model_served, agent, "
                       "agent_version, session_id, outcome, status, stage, error, stream, input, cache_read, "
                       "cache_write_5m, "
                       "cache_write_1h, output, reasoning, audio_input, audio_cache_read, audio_output, "
                       "image_input, image_output, "
                       "web_searches, audio_seconds, estimated, provider_cost_pico, service_tier, region, "
                       "cost_pico, reported_cost, "
                       "ttft_us, duration_us, connect_us, request_bytes, response_bytes, client_address, "
                       "project_id, project_dir, error_code, exactness, guard, queued_us, downgraded_from, "
                       "saved_pico, refused_by, changed_block");
    return columns;
}

RequestRecord recordOf(const Rows &row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    const auto number = [&] { return next().toLongLong(); };
    const auto text = [&] { return next().toString(); };
    const auto bytes = [&] { return next().toString().toUtf8(); };
    RequestRecord record;
    record.id = idOf(next());
    record.startedAt = timeOf(next());
    record.keyId = idOf(next());
    record.providerId = idOf(next());
    record.providerName = text();
    record.protocol = bytes();
    record.endpoint = bytes();
    record.modelAsked = text();
    record.modelServed = text();
    record.agent = text();
    record.agentVersion = text();
    record.sessionId = text();
    record.outcome = Outcome(number());
    record.status = int(number());
    record.stage = bytes();
    record.error = text();
    record.stream = number() != 0;
    Usage &usage = record.usage;
    for (qint64 *tokens :
         {&usage.input, &usage.cacheRead, &usage.cacheWrite5m, &usage.cacheWrite1h, &usage.output,
          &usage.reasoning, &usage.audioInput, &usage.audioCacheRead, &usage.audioOutput, &usage.imageInput,
          &usage.imageOutput, &usage.webSearches, &usage.audioSeconds})
        *tokens = number();
    usage.estimated = number() != 0;
    usage.reportedCost = moneyOf(next());
    usage.serviceTier = bytes();
    usage.region = bytes();
    record.cost = moneyOf(next());
    record.reportedCost = number() != 0;
    record.ttftMicros = number();
    record.durationMicros = number();
    record.connectMicros = number();
    record.requestBytes = number();
    record.responseBytes = number();
    record.clientAddress = text();
    record.projectId = idOf(next());
    record.projectDir = text();
    record.errorCode = bytes();
    record.exactness = Exactness(number());
    record.guard = GuardOutcome(number());
    record.queuedMicros = number();
    record.downgradedFrom = text();
    record.cacheSaved = Money::fromPico(number());
    record.refusedBy = bytes();
    record.changedBlock = bytes();
    return record;
}

Filter filterOf(const RequestQuery &query)
{
    Filter filter;
    if (query.id)
        filter.add(QStringLiteral("id = ?"), {sqlId(*query.id)});
    if (query.keyId)
        filter.add(QStringLiteral("key_id = ?"), {sqlId(*query.keyId)});
    if (query.providerId)
        filter.add(QStringLiteral("provider_id = ?"), {sqlId(*query.providerId)});
    if (query.range)
        filter.add(QStringLiteral("started_us >= ? AND started_us < ?"),
                   {sqlTime(query.range->from), sqlTime(query.range->until)});
    addConditions(query.filter, filter);
    if (!query.only.empty()) {
        const auto [conditions, values] = requestConditions(query.only);
        filter.add(conditions.mid(QStringLiteral(" AND ").size()), values);
    }
    return filter;
}

} // namespace

Result<RequestPage> SqliteStorage::requests(const RequestQuery &query) const
{
    Filter filter = filterOf(query);
    RequestPage page;
    if (query.count) {
        SLUICE_TRY(const QVariant total,
                   m_connection->single(QStringLiteral("SELECT count(*) FROM request") + filter.where,
                                        filter.values));
        page.total = total.toLongLong();
    }
    if (query.after)
        filter.add(query.newestFirst ? QStringLiteral("(started_us, id) < (?, ?)")
                                     : QStringLiteral("(started_us, id) > (?, ?)"),
                   {sqlTime(query.after->startedAt), sqlId(query.after->id)});
    const QString order = query.newestFirst
                              ? QStringLiteral(" ORDER BY started_us DESC, id DESC LIMIT ? OFFSET ?")
                              : QStringLiteral(" ORDER BY started_us, id LIMIT ? OFFSET ?");
    QVariantList values = filter.values;
    values << qMax(0, query.limit) << qMax(0, query.offset);
    SLUICE_TRY(page.records, readRequests(filter.where + order, values));
    return page;
}

Result<RecordBatch> SqliteStorage::readRequests(const QString &conditions, const QVariantList &values) const
{
    SLUICE_TRY(Rows row, m_connection->rows(QStringLiteral("SELECT ") + requestColumns() +
                                                QStringLiteral(" FROM request") + conditions,
                                            values));
    RecordBatch records;
    while (row.next())
        records.push_back(recordOf(row));
    SLUICE_CHECK(row.end());
    return records;
}

Result<std::vector<Refusal>> SqliteStorage::refusals(const TimeRange &range, int limit) const
{
    SLUICE_TRY(Rows row,
               m_connection->rows(
                   QStringLiteral("SELECT first_us, last_us, count, key_id, stage, status, reason, agent, "
                                  "client_address FROM refusal WHERE last_us >= ? AND first_us < ? "
                                  "ORDER BY last_us DESC, id DESC LIMIT ?"),
                   {sqlTime(range.from), sqlTime(range.until), qMax(0, limit)}));
    std::vector<Refusal> bursts;
    while (row.next())
        bursts.push_back({timeOf(row.value(0)), timeOf(row.value(1)), row.value(2).toLongLong(),
                          idOf(row.value(3)), row.value(4).toString().toUtf8(), row.value(5).toInt(),
                          row.value(6).toString(), row.value(7).toString(), row.value(8).toString()});
    SLUICE_CHECK(row.end());
    return bursts;
}

} // namespace sluice
