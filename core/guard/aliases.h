// Reversible redaction: a token stands for a value on the way out, and becomes the value again in the answer.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <mutex>
#include <optional>

namespace sluice {

// Whose tokens: one key's, in one session.
QByteArray aliasSession(const QByteArray &keyId, const QByteArray &sessionId);

// What every token looks like: RE2 syntax. Lower case letters and digits that models copy without mistakes.
constexpr char AliasPattern[] = "slc_[a-z2-7]{20}";
constexpr qsizetype AliasSize = 24; // bytes

// The tokens of all sessions. In memory only. Any thread.
//
// A value's token is the same for the life of the process: HMAC-SHA-256 under a random key over session and
// value, 100 bits of it. Bounded: 2'000 values and 1 MiB a session, 256 sessions; a session that was idle for
// twelve hours is forgotten, and the one that was idle the longest makes room for a new one. A value beyond
// the bounds still gets its token and stays hidden; only the way back is missing.
class Aliases
{
public:
    Aliases();
    ~Aliases();
    Aliases(const Aliases &) = delete;
    Aliases &operator=(const Aliases &) = delete;

    QByteArray tokenFor(const QByteArray &session, QByteArrayView value, Instant now);
    // Empty: not a token of that session.
    std::optional<QByteArray> valueOf(const QByteArray &session, QByteArrayView token) const;
    // Whether the session has tokens at all.
    bool knows(const QByteArray &session) const;

private:
    struct Session
    {
        QHash<QByteArray, QByteArray> values = {}; // by token; shared with nobody
        qsizetype bytes = 0;
        Instant used = {};
    };

    Session &sessionFor(const QByteArray &name, Instant now);
    static void wipe(Session &session);

    mutable std::mutex m_mutex = {};
    QByteArray m_key;
    QHash<QByteArray, Session> m_sessions = {};
};

} // namespace sluice
