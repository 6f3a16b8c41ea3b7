// Requests per minute: a virtual-scheduling token bucket in one integer, so that any number of threads can
// share it.
#pragma once

#include "core/base/published.h"

#include <QHash>
#include <QUuid>

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

namespace sluice {

// The moment (steady ns) at which the bucket would be full again. The whole state of one limit.
using BucketState = qint64;

struct RateVerdict
{
    BucketState next = 0;                               // the state if admitted
    std::optional<std::chrono::milliseconds> wait = {}; // set: refused, and when to come back (at least 1 ms)
    qint64 remaining = 0;                               // requests that would still be admitted now
};

// One more request in a bucket that holds `perMinute` requests and refills evenly. Pure. `perMinute` > 0.
RateVerdict admitOne(BucketState state, int perMinute, qint64 nowNanos);

// The buckets of all keys. Any thread.
class RateTable
{
public:
    RateTable();
    // Takes one request for that key, or says how long to wait. 0 per minute: unlimited.
    std::optional<std::chrono::milliseconds> take(const QUuid &key, int perMinute, qint64 nowNanos);

private:
    using Buckets = QHash<QUuid, std::shared_ptr<std::atomic<BucketState>>>;
    std::shared_ptr<std::atomic<BucketState>> bucketOf(const QUuid &key);
    std::mutex m_growing = {};
    Published<Buckets> m_buckets;
};

} // namespace sluice
