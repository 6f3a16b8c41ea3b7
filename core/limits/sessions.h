// What each session of a key has spent. A session is what the client calls one, or what comes without half an
// hour's pause.
#pragma once

#include "core/limits/budget.h"

#include <QHash>
#include <QString>
#include <QUuid>

#include <functional>
#include <memory>
#include <mutex>

namespace sluice {

struct Session
{
    Purse purse = {};
    std::atomic<qint64> usedNanos = 0; // steady; the last time that a request began or ended
};

// The sessions of all keys that have a budget for one, in a bounded room: the longest unused go first. Any
// thread; a lock, but only for requests that such a budget applies to.
class SessionTable
{
public:
    static constexpr qint64 IdleGapNanos = 30LL * 60 * 1'000'000'000;
    static constexpr qsizetype MostSessions = 4096;

    // `id` empty: the client names none. It is in use as long as the pointer is held.
    std::shared_ptr<Session> of(const QUuid &key, const QString &id, qint64 steadyNanos);
    // The most that a single session of those keys has spent or reserved.
    Amount dearest(const std::function<bool(const QUuid &key)> &counts) const;
    qsizetype size() const;

private:
    void makeRoom();

    mutable std::mutex m_mutex = {};
    QHash<std::pair<QUuid, QString>, std::shared_ptr<Session>> m_sessions = {};
};

} // namespace sluice
