// What requests add up to, and what counts as failed, unpriced and "the model". Pure.
#pragma once

#include "core/model/requestrecord.h"

namespace sluice {

constexpr qint64 QuarterMicros = 15LL * 60 * 1'000'000;
constexpr qint64 PartMicros = 24 * QuarterMicros;
constexpr qint64 PartsInBlock = 16;
constexpr qint64 BlockMicros = PartsInBlock * PartMicros;

// Quarters of an hour since 1970, rounded down.
qint64 quarterOf(Instant time);
// Pieces of six hours since 1970, rounded down.
qint64 partOf(Instant time);
// The four days that six hours lie in, since 1970, rounded down.
qint64 blockOf(qint64 part);

// Used something, but nobody knows at what price. A request that failed before it used anything costs
// nothing.
bool isUnpriced(const RequestRecord &record);
// What sums are kept by: the model served, or the one asked for where nothing was served.
QString modelFor(const RequestRecord &record);

struct Totals
{
    qint64 requests = 0;
    qint64 errors = 0;
    qint64 unpriced = 0;
    qint64 estimated = 0;
    qint64 input = 0; // all of it, cached included
    qint64 cached = 0;
    qint64 output = 0;
    Money cost = {};
    qint64 unpricedTokens = 0; // of the unpriced requests
    qint64 cacheWrites = 0;    // of the input
    qint64 reasoning = 0;      // of the output
    Money saved = {};          // by prompt caching

    void add(const RequestRecord &record);
    void add(const Totals &other);
    bool operator==(const Totals &) const = default;
};

} // namespace sluice
