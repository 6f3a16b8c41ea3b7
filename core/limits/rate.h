// Rates: a virtual-scheduling token bucket (GCRA) in one integer, for requests and tokens a minute, an hour
// or a day, so that any number of threads can share it without a lock.
#pragma once

#include "core/model/keypolicy.h"

#include <atomic>
#include <chrono>
#include <limits>
#include <optional>

namespace sluice {

// The moment (steady ns) at which the bucket would be full again. The whole state of one limit: it does not
// hold the limit itself, so that a changed limit goes on with the same share used.
using BucketState = qint64;
constexpr BucketState FullBucket = std::numeric_limits<BucketState>::min() / 4;

// A bucket that holds `limit` and refills evenly over `periodNanos`.
struct RateShape
{
    qint64 limit = 1; // at least 1
    qint64 periodNanos = 0;
    // Tokens are only estimated at first: the bucket may owe up to one more period.
    bool mayOwe = false;
};

RateShape rateShape(const RateLimit &limit);

struct RateVerdict
{
    BucketState next = 0;                               // the state if admitted
    std::optional<std::chrono::milliseconds> wait = {}; // set: refused, and when to come back (at least 1 ms)
};

// So much more out of the bucket. An amount larger than the whole bucket is let through when it is full, and
// leaves it owing. Pure.
RateVerdict admitInto(BucketState state, const RateShape &shape, qint64 amount, qint64 nowNanos);
// What was taken was really so much more, or less (negative). Pure.
BucketState corrected(BucketState state, const RateShape &shape, qint64 difference, qint64 nowNanos);
// How much of the bucket is left, in the time that it would take to refill that. What `remainingIn` tells in
// requests or tokens.
qint64 roomNanos(BucketState state, const RateShape &shape, qint64 nowNanos);
qint64 remainingIn(BucketState state, const RateShape &shape, qint64 nowNanos);
std::chrono::milliseconds fullAfter(BucketState state, const RateShape &shape, qint64 nowNanos);

// One bucket. Any thread, no lock, no allocation.
class RateBucket
{
public:
    // Takes it, or says how long to wait (and takes nothing).
    RateVerdict take(const RateShape &shape, qint64 amount, qint64 nowNanos);
    void correct(const RateShape &shape, qint64 difference, qint64 nowNanos);
    // What was taken was not used at all; at any moment after it was taken.
    void giveBack(const RateShape &shape, qint64 amount);
    BucketState state() const { return m_state.load(std::memory_order_relaxed); }

private:
    std::atomic<BucketState> m_state = FullBucket;
};

} // namespace sluice
