#include "core/limits/sessions.h"

#include <algorithm>
#include <vector>

namespace sluice {

std::shared_ptr<Session> SessionTable::of(const QUuid &key, const QString &id, qint64 steadyNanos)
{
    const std::lock_guard lock(m_mutex);
    if (m_sessions.size() >= MostSessions && !m_sessions.contains({key, id}))
        makeRoom();
    std::shared_ptr<Session> &session = m_sessions[{key, id}];
    const bool over = session && id.isEmpty() && session.use_count() == 1 &&
                      steadyNanos - session->usedNanos > IdleGapNanos;
    if (!session || over)
        session = std::make_shared<Session>();
    session->usedNanos = std::max<qint64>(session->usedNanos, steadyNanos);
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
        most.pico = std::max(most.pico, entry.value()->purse.money.committed());
        most.tokens = std::max(most.tokens, entry.value()->purse.tokens.committed());
    }
    return most;
}

qsizetype SessionTable::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_sessions.size();
}

} // namespace sluice
