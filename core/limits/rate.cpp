#include "core/limits/rate.h"

#include <algorithm>

namespace sluice {

namespace {
constexpr qint64 NanosPerMinute = 60'000'000'000;
} // namespace

RateVerdict admitOne(BucketState state, int perMinute, qint64 nowNanos)
{
    const qint64 interval = NanosPerMinute / perMinute;
    // A clock that was set back must not lock the key out: the bucket is never further ahead than it is deep.
    const qint64 fullAt = std::min(std::max(state, nowNanos), nowNanos + NanosPerMinute);
    const qint64 fullAfter = fullAt + interval;
    const qint64 over = fullAfter - (nowNanos + NanosPerMinute);
    if (over > 0) {
        const qint64 waitMs = (over + 999'999) / 1'000'000;
        return {state, std::chrono::milliseconds(waitMs), 0};
    }
    return {fullAfter, {}, -over / interval};
}

RateTable::RateTable()
    : m_buckets(std::make_shared<const Buckets>())
{}

std::optional<std::chrono::milliseconds> RateTable::take(const QUuid &key, int perMinute, qint64 nowNanos)
{
    if (perMinute <= 0)
        return {};
    const auto bucket = bucketOf(key);
    BucketState state = bucket->load(std::memory_order_relaxed);
    while (true) {
        const RateVerdict verdict = admitOne(state, perMinute, nowNanos);
        if (verdict.wait)
            return verdict.wait;
        if (bucket->compare_exchange_weak(state, verdict.next, std::memory_order_relaxed))
            return {};
    }
}

std::shared_ptr<std::atomic<BucketState>> RateTable::bucketOf(const QUuid &key)
{
    if (auto found = m_buckets.current()->value(key))
        return found;
    const std::lock_guard lock(m_growing);
    if (auto found = m_buckets.current()->value(key))
        return found;
    auto grown = std::make_shared<Buckets>(*m_buckets.current());
    auto bucket = std::make_shared<std::atomic<BucketState>>(0);
    grown->insert(key, bucket);
    m_buckets.publish(std::move(grown));
    return bucket;
}

} // namespace sluice
