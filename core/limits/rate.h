// Rates: a virtual-scheduling token bucket (GCRA) in one integer, for requests and tokens a minute, an hour
// or a day, so that any number of threads can share it without a lock.
#pragma once

#include "core/base/muldiv.h"
#include "core/model/keypolicy.h"

#include <algorithm>
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
    Divisor byLimit = Divisor(1); // of `limit`

    qint64 depth() const { return mayOwe ? 2 * periodNanos : periodNanos; }
    // How long it takes to refill so much (not negative), rounded down by less than a nanosecond: `limit`
    // single requests fit exactly. An amount beyond all measure takes long enough, and a moment can be added.
    qint64 refillNanos(qint64 amount) const
    {
        constexpr quint64 most = std::numeric_limits<qint64>::max() / 4;
        return qint64(std::min(byLimit.mulDiv(quint64(amount), quint64(periodNanos)), most));
    }
    // A clock that was set back must not lock the key out: the bucket is never further ahead than it is deep.
    BucketState sane(BucketState state, qint64 nowNanos) const
    {
        return std::min(std::max(state, nowNanos), nowNanos + depth());
    }
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
// How much of the bucket is left, in the time that it would take to refill that. What `remainingIn` tells in
// requests or tokens.
inline qint64 roomNanos(BucketState state, const RateShape &shape, qint64 nowNanos)
{
    return std::max<qint64>(nowNanos + shape.periodNanos - shape.sane(state, nowNanos), 0);
}
qint64 remainingIn(BucketState state, const RateShape &shape, qint64 nowNanos);
std::chrono::milliseconds fullAfter(BucketState state, const RateShape &shape, qint64 nowNanos);

// One bucket. Any thread, no lock, no allocation. Inline: each request passes dozens of them.
class RateBucket
{
public:
    // Takes it, and the state is then that; empty: there is no room, and nothing was taken.
    std::optional<BucketState> tryTake(const RateShape &shape, qint64 amount, qint64 nowNanos)
    {
        BucketState state = m_state.load(std::memory_order_relaxed);
        if (amount <= 0)
            return shape.sane(state, nowNanos);
        const qint64 cost = shape.refillNanos(amount);
        // Of more than the bucket holds, only the whole bucket must be there.
        const BucketState latest = nowNanos + shape.periodNanos - std::min(cost, shape.periodNanos);
        BucketState next = 0;
        do {
            const BucketState before = shape.sane(state, nowNanos);
            if (before > latest)
                return {};
            next = std::min(before + cost, nowNanos + shape.depth());
        } while (!m_state.compare_exchange_weak(state, next, std::memory_order_relaxed));
        return next;
    }
    // Takes it, or says how long to wait (and takes nothing).
    RateVerdict take(const RateShape &shape, qint64 amount, qint64 nowNanos);
    // What was taken was really so much more, or less (negative).
    void correct(const RateShape &shape, qint64 difference, qint64 nowNanos)
    {
        if (difference == 0)
            return;
        const qint64 nanos = shape.refillNanos(difference < 0 ? -difference : difference);
        BucketState state = m_state.load(std::memory_order_relaxed);
        BucketState next = 0;
        do {
            const BucketState before = shape.sane(state, nowNanos);
            next = difference < 0 ? before - nanos : std::min(before + nanos, nowNanos + shape.depth());
        } while (!m_state.compare_exchange_weak(state, next, std::memory_order_relaxed));
    }
    // What was taken was not used at all; at any moment after it was taken.
    void giveBack(const RateShape &shape, qint64 amount)
    {
        if (amount > 0)
            m_state.fetch_sub(shape.refillNanos(amount), std::memory_order_relaxed);
    }
    BucketState state() const { return m_state.load(std::memory_order_relaxed); }

private:
    std::atomic<BucketState> m_state = FullBucket;
};

} // namespace sluice
