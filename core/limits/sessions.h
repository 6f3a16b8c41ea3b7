// What each session of a key has spent. A session is what the client calls one, or what comes without half an
// hour's pause.
#pragma once

#include "core/limits/budget.h"

#include <QHash>
#include <QString>
#include <QUuid>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace sluice {

struct Session
{
    Purse purse = {};
    std::atomic<qint64> usedNanos = 0; // steady; the last time that a request began or ended

    void usedAt(qint64 steadyNanos)
    {
        if (steadyNanos > usedNanos.load(std::memory_order_relaxed))
            usedNanos.store(steadyNanos, std::memory_order_relaxed);
    }
};

// What comes to one key without a name for its session. Any thread; a lock only where a new session begins
// after a pause.
class UnnamedSession
{
public:
    static constexpr qint64 IdleGapNanos = 30LL * 60 * 1'000'000'000;

    // It does not become another one until it is dropped as often.
    Session &hold(qint64 steadyNanos);
    void drop() { m_holders.fetch_sub(1, std::memory_order_release); }
    Amount committed() const { return m_session.purse.committed(); }

private:
    bool isOver(qint64 steadyNanos) const
    {
        return steadyNanos - m_session.usedNanos.load(std::memory_order_relaxed) > IdleGapNanos;
    }
    void beginAnother(qint64 steadyNanos);

    std::atomic<int> m_holders = 0; // -1: being made ready
    Session m_session = {};
    std::mutex m_beginning = {};
};

// The sessions that have a name, of all keys that have a budget for one, in a bounded room: the longest
// unused go first. Any thread; a lock, but only for requests that such a budget applies to.
class SessionTable
{
public:
    static constexpr qsizetype MostSessions = 4096;

    // It is in use as long as the pointer is held.
    std::shared_ptr<Session> of(const QUuid &key, const QString &id, qint64 steadyNanos);
    // The most that a single session of those keys has spent or reserved.
    Amount dearest(const std::function<bool(const QUuid &key)> &counts) const;
    qsizetype size() const;

private:
    void makeRoom();

    mutable std::mutex m_mutex = {};
    QHash<std::pair<QUuid, QString>, std::shared_ptr<Session>> m_sessions = {};
};

// Keeps a session in use as long as it lives. Moves, is not shared.
class SessionHold
{
public:
    SessionHold() = default;
    explicit SessionHold(std::shared_ptr<Session> named)
        : m_session(named.get())
        , m_named(std::move(named))
    {}
    SessionHold(UnnamedSession &unnamed, qint64 steadyNanos)
        : m_session(&unnamed.hold(steadyNanos))
        , m_unnamed(&unnamed)
    {}
    SessionHold(SessionHold &&other) noexcept
        : m_session(std::exchange(other.m_session, nullptr))
        , m_unnamed(std::exchange(other.m_unnamed, nullptr))
        , m_named(std::move(other.m_named))
    {}
    SessionHold &operator=(SessionHold &&other) noexcept
    {
        drop();
        m_session = std::exchange(other.m_session, nullptr);
        m_unnamed = std::exchange(other.m_unnamed, nullptr);
        m_named = std::move(other.m_named);
        return *this;
    }
    ~SessionHold() { drop(); }

    explicit operator bool() const { return m_session != nullptr; }
    Session *operator->() const { return m_session; }
    void drop()
    {
        if (UnnamedSession *unnamed = std::exchange(m_unnamed, nullptr))
            unnamed->drop();
        m_session = nullptr;
        m_named.reset();
    }

private:
    Session *m_session = nullptr;
    UnnamedSession *m_unnamed = nullptr;
    std::shared_ptr<Session> m_named = {};
};

} // namespace sluice
