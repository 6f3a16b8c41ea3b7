// How much of its life each key has used up: how many requests, and when the last one came. For one-time
// keys, keys for N requests, and keys that end when they are idle.
#pragma once

#include "core/base/clock.h"
#include "core/base/published.h"

#include <QHash>
#include <QUuid>

#include <atomic>

namespace sluice {

// Any thread. What it counts lives in memory: after a start restore() brings back what the ledger knows.
class RequestQuota
{
public:
    RequestQuota();

    // One request more, if fewer than `most` were counted; 0: any number, and it is counted too. Of any
    // number of calls at once exactly as many come through as there were requests left.
    bool take(const QUuid &key, qint64 most, Instant now);
    qint64 used(const QUuid &key) const;
    // The epoch where it was never used.
    Instant lastUse(const QUuid &key) const;

    // So many requests of that key are in the books. Never takes anything back: what was counted meanwhile
    // may be among them or not, so the larger number holds. Call it before the gateway listens.
    void restore(const QUuid &key, qint64 used, Instant lastUse = {});

private:
    struct Use
    {
        std::atomic<qint64> requests = 0;
        std::atomic<qint64> lastMicros = 0;
    };
    using Uses = QHash<QUuid, std::shared_ptr<Use>>;

    std::shared_ptr<Use> useOf(const QUuid &key);

    std::mutex m_growing = {};
    Published<Uses> m_uses;
};

} // namespace sluice
