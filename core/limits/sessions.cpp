#include "core/limits/sessions.h"

#include <algorithm>
#include <vector>

namespace sluice {

Session &UnnamedSession::hold(qint64 steadyNanos)
{
    int holders = m_holders.load(std::memory_order_relaxed);
    while (true) {
        if (holders < 0 || (holders == 0 && isOver(steadyNanos))) {
            beginAnother(steadyNanos);
            holders = m_holders.load(std::memory_order_relaxed);
        } else if (m_holders.compare_exchange_weak(holders, holders + 1, std::memory_order_acquire,
                                                   std::memory_order_relaxed)) {
            m_session.usedAt(steadyNanos);
            return m_session;
        }
    }
}

// Unless somebody was faster: with the lock, because a loser has to wait until it is ready.
void UnnamedSession::beginAnother(qint64 steadyNanos)
{
    const std::lock_guard lock(m_beginning);
    int free = 0;
    if (!isOver(steadyNanos) || !m_holders.compare_exchange_strong(free, -1, std::memory_order_acquire))
        return;
    m_session.purse.reset();
    m_session.usedAt(steadyNanos);
    m_holders.store(0, std::memory_order_release);
}

std::shared_ptr<Session> SessionTable::of(const QUuid &key, const QString &id, qint64 steadyNanos)
{
    const std::lock_guard lock(m_mutex);
    if (m_sessions.size() >= MostSessions && !m_sessions.contains({key, id}))
        makeRoom();
    std::shared_ptr<Session> &session = m_sessions[{key, id}];
    if (!session)
        session = std::make_shared<Session>();
    session->usedAt(steadyNanos);
    return session;
}

// A quarter of them, so that it is not done for every new one.
void SessionTable::makeRoom()
{
    std::vector<qint64> used;
    used.reserve(size_t(m_sessions.size()));
    for (const auto &session : std::as_const(m_sessions))
        used.push_back(session->usedNanos);
    const auto quarter = used.begin() + qsizetype(used.size() / 4);
    std::nth_element(used.begin(), quarter, used.end());
    const qint64 until = *quarter;
    m_sessions.removeIf(
        [until](auto entry) { return entry.value()->usedNanos <= until && entry.value().use_count() == 1; });
}

Amount SessionTable::dearest(const std::function<bool(const QUuid &)> &counts) const
{
    const std::lock_guard lock(m_mutex);
    Amount most;
    for (auto entry = m_sessions.cbegin(); entry != m_sessions.cend(); ++entry) {
        if (!counts(entry.key().first))
            continue;
        const Amount committed = entry.value()->purse.committed();
        most.pico = std::max(most.pico, committed.pico);
        most.tokens = std::max(most.tokens, committed.tokens);
    }
    return most;
}

qsizetype SessionTable::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_sessions.size();
}

} // namespace sluice
