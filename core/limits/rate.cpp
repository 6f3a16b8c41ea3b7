#include "core/limits/rate.h"

#include "core/base/muldiv.h"

#include <algorithm>
#include <limits>

namespace sluice {

namespace {

constexpr qint64 NanosPerMinute = 60'000'000'000;

qint64 periodNanos(RatePeriod per)
{
    switch (per) {
    case RatePeriod::Hour:
        return 60 * NanosPerMinute;
    case RatePeriod::Day:
        return 24 * 60 * NanosPerMinute;
    case RatePeriod::Minute:
    case RatePeriod::None:
        break;
    }
    return NanosPerMinute;
}

qint64 depth(const RateShape &shape)
{
    return shape.mayOwe ? 2 * shape.periodNanos : shape.periodNanos;
}

constexpr qint64 Most = std::numeric_limits<qint64>::max() / 4; // leaves room for a moment to be added

// a * b / c, rounded down: ten million tokens times a day of nanoseconds is past 64 bits. None is negative, c
// is at least 1. A result that does not fit is Most.
qint64 scaled(qint64 a, qint64 b, qint64 c)
{
    return qint64(std::min(mulDiv(quint64(a), quint64(b), quint64(c)), quint64(Most)));
}

// How long the bucket takes to refill so much, rounded down by less than a nanosecond: `limit` single
// requests fit exactly.
qint64 refillNanos(const RateShape &shape, qint64 amount)
{
    return scaled(amount, shape.periodNanos, shape.limit);
}

// A clock that was set back must not lock the key out: the bucket is never further ahead than it is deep.
BucketState sane(BucketState state, const RateShape &shape, qint64 nowNanos)
{
    return std::clamp(state, nowNanos, nowNanos + depth(shape));
}

} // namespace

RateShape rateShape(const RateLimit &limit)
{
    return {std::max<qint64>(limit.limit, 1), periodNanos(limit.per), limit.metric != RateMetric::Requests};
}

RateVerdict admitInto(BucketState state, const RateShape &shape, qint64 amount, qint64 nowNanos)
{
    const BucketState before = sane(state, shape, nowNanos);
    const qint64 cost = refillNanos(shape, std::max<qint64>(amount, 0));
    // Of more than the bucket holds, only the whole bucket must be there.
    const qint64 over = before + std::min(cost, shape.periodNanos) - (nowNanos + shape.periodNanos);
    if (over > 0 && amount > 0)
        return {state, std::chrono::milliseconds((over + 999'999) / 1'000'000)};
    return {std::min(before + cost, nowNanos + depth(shape)), {}};
}

BucketState corrected(BucketState state, const RateShape &shape, qint64 difference, qint64 nowNanos)
{
    if (difference < 0)
        return sane(state, shape, nowNanos) - refillNanos(shape, -difference);
    return std::min(sane(state, shape, nowNanos) + refillNanos(shape, difference), nowNanos + depth(shape));
}

qint64 roomNanos(BucketState state, const RateShape &shape, qint64 nowNanos)
{
    return std::max<qint64>(nowNanos + shape.periodNanos - sane(state, shape, nowNanos), 0);
}

qint64 remainingIn(BucketState state, const RateShape &shape, qint64 nowNanos)
{
    return scaled(roomNanos(state, shape, nowNanos), shape.limit, shape.periodNanos);
}

std::chrono::milliseconds fullAfter(BucketState state, const RateShape &shape, qint64 nowNanos)
{
    return std::chrono::milliseconds((sane(state, shape, nowNanos) - nowNanos + 999'999) / 1'000'000);
}

RateVerdict RateBucket::take(const RateShape &shape, qint64 amount, qint64 nowNanos)
{
    BucketState state = m_state.load(std::memory_order_relaxed);
    while (true) {
        const RateVerdict verdict = admitInto(state, shape, amount, nowNanos);
        if (verdict.wait || m_state.compare_exchange_weak(state, verdict.next, std::memory_order_relaxed))
            return verdict;
    }
}

void RateBucket::correct(const RateShape &shape, qint64 difference, qint64 nowNanos)
{
    if (difference == 0)
        return;
    BucketState state = m_state.load(std::memory_order_relaxed);
    while (!m_state.compare_exchange_weak(state, corrected(state, shape, difference, nowNanos),
                                          std::memory_order_relaxed)) {
    }
}

void RateBucket::giveBack(const RateShape &shape, qint64 amount)
{
    if (amount > 0)
        m_state.fetch_sub(refillNanos(shape, amount), std::memory_order_relaxed);
}

} // namespace sluice
