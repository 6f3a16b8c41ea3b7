#include "core/scope/requestquota.h"

namespace sluice {

namespace {

void raise(std::atomic<qint64> &value, qint64 atLeast)
{
    qint64 seen = value.load(std::memory_order_relaxed);
    while (seen < atLeast && !value.compare_exchange_weak(seen, atLeast, std::memory_order_relaxed))
        ;
}

} // namespace

RequestQuota::RequestQuota()
    : m_uses(std::make_shared<const Uses>())
{}

bool RequestQuota::take(const QUuid &key, qint64 most, Instant now)
{
    const auto use = useOf(key);
    qint64 used = use->requests.load(std::memory_order_relaxed);
    do {
        if (most > 0 && used >= most)
            return false;
    } while (!use->requests.compare_exchange_weak(used, used + 1, std::memory_order_relaxed));
    raise(use->lastMicros, microsOf(now));
    return true;
}

qint64 RequestQuota::used(const QUuid &key) const
{
    const auto use = m_uses.current()->value(key);
    return use ? use->requests.load(std::memory_order_relaxed) : 0;
}

Instant RequestQuota::lastUse(const QUuid &key) const
{
    const auto use = m_uses.current()->value(key);
    return use ? instantFromMicros(use->lastMicros.load(std::memory_order_relaxed)) : Instant();
}

void RequestQuota::restore(const QUuid &key, qint64 used, Instant lastUse)
{
    const auto use = useOf(key);
    raise(use->requests, used);
    raise(use->lastMicros, microsOf(lastUse));
}

std::shared_ptr<RequestQuota::Use> RequestQuota::useOf(const QUuid &key)
{
    if (auto found = m_uses.current()->value(key))
        return found;
    const std::lock_guard lock(m_growing);
    if (auto found = m_uses.current()->value(key))
        return found;
    auto grown = std::make_shared<Uses>(*m_uses.current());
    auto use = std::make_shared<Use>();
    grown->insert(key, use);
    m_uses.publish(std::move(grown));
    return use;
}

} // namespace sluice
