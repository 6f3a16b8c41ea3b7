#include "core/limits/rate.h"

#include <algorithm>

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

} // namespace

RateShape rateShape(const RateLimit &limit)
{
    const qint64 most = std::max<qint64>(limit.limit, 1);
    return {most, periodNanos(limit.per), limit.metric != RateMetric::Requests, Divisor(quint64(most))};
}

RateVerdict admitInto(BucketState state, const RateShape &shape, qint64 amount, qint64 nowNanos)
{
    const BucketState before = shape.sane(state, nowNanos);
    const qint64 cost = shape.refillNanos(std::max<qint64>(amount, 0));
    const qint64 over = before + std::min(cost, shape.periodNanos) - (nowNanos + shape.periodNanos);
    if (over > 0 && amount > 0)
        return {state, std::chrono::milliseconds((over + 999'999) / 1'000'000)};
    return {std::min(before + cost, nowNanos + shape.depth()), {}};
}

qint64 remainingIn(BucketState state, const RateShape &shape, qint64 nowNanos)
{
    return qint64(
        mulDiv(quint64(roomNanos(state, shape, nowNanos)), quint64(shape.limit), quint64(shape.periodNanos)));
}

std::chrono::milliseconds fullAfter(BucketState state, const RateShape &shape, qint64 nowNanos)
{
    return std::chrono::milliseconds((shape.sane(state, nowNanos) - nowNanos + 999'999) / 1'000'000);
}

RateVerdict RateBucket::take(const RateShape &shape, qint64 amount, qint64 nowNanos)
{
    while (true) {
        if (const auto next = tryTake(shape, amount, nowNanos))
            return {*next, {}};
        // By the time that it is looked at there may be room.
        const RateVerdict verdict = admitInto(state(), shape, amount, nowNanos);
        if (verdict.wait)
            return verdict;
    }
}

} // namespace sluice
