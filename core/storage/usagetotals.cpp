#include "core/storage/usagetotals.h"

namespace sluice {

qint64 quarterOf(Instant time)
{
    const qint64 micros = microsOf(time);
    return micros / QuarterMicros - (micros % QuarterMicros < 0 ? 1 : 0);
}

qint64 partOf(Instant time)
{
    const qint64 micros = microsOf(time);
    return micros / PartMicros - (micros % PartMicros < 0 ? 1 : 0);
}

qint64 blockOf(qint64 part)
{
    return part / PartsInBlock - (part % PartsInBlock < 0 ? 1 : 0);
}

bool isUnpriced(const RequestRecord &record)
{
    if (record.cost)
        return false;
    const Usage &usage = record.usage;
    return !hasFailed(record) || usage.totalInput() > 0 || usage.totalOutput() > 0 || usage.webSearches > 0 ||
           usage.audioSeconds > 0;
}

QString modelFor(const RequestRecord &record)
{
    return record.modelServed.isEmpty() ? record.modelAsked : record.modelServed;
}

void Totals::add(const RequestRecord &record)
{
    const Usage &usage = record.usage;
    requests += 1;
    errors += hasFailed(record) ? 1 : 0;
    unpriced += isUnpriced(record) ? 1 : 0;
    estimated += usage.estimated ? 1 : 0;
    input += usage.totalInput();
    cached += usage.cacheRead + usage.audioCacheRead;
    output += usage.totalOutput();
    cost += record.cost.value_or(Money());
    unpricedTokens += isUnpriced(record) ? usage.totalInput() + usage.totalOutput() : 0;
    cacheWrites += usage.cacheWrite5m + usage.cacheWrite1h;
    reasoning += usage.reasoning;
    saved += record.cacheSaved;
}

void Totals::add(const Totals &other)
{
    requests += other.requests;
    errors += other.errors;
    unpriced += other.unpriced;
    estimated += other.estimated;
    input += other.input;
    cached += other.cached;
    output += other.output;
    cost += other.cost;
    unpricedTokens += other.unpricedTokens;
    cacheWrites += other.cacheWrites;
    reasoning += other.reasoning;
    saved += other.saved;
}

} // namespace sluice
