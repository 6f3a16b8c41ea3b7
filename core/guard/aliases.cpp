#include "core/guard/aliases.h"

#include "core/base/random.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <openssl/crypto.h>

namespace sluice {

namespace {

constexpr qsizetype MostSessions = 256;
constexpr qsizetype MostValues = 2'000;
constexpr qsizetype MostBytes = 1024 * 1024;
constexpr std::chrono::hours IdleTime{12};

// 5 bits a character, for the first 100 bits.
QByteArray tokenFrom(const QByteArray &digest)
{
    static constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz234567";
    QByteArray token = "slc_";
    quint32 bits = 0;
    int have = 0;
    for (qsizetype i = 0; token.size() < AliasSize;) {
        if (have < 5) {
            bits = (bits << 8) | uchar(digest[i++]);
            have += 8;
        }
        token += letters[(bits >> (have - 5)) & 31];
        have -= 5;
    }
    return token;
}

} // namespace

QByteArray aliasSession(const QByteArray &keyId, const QByteArray &sessionId)
{
    return QByteArray::number(keyId.size()) + ':' + keyId + sessionId;
}

Aliases::Aliases()
    : m_key(randomBytes(32))
{}

Aliases::~Aliases()
{
    for (Session &session : m_sessions)
        wipe(session);
}

void Aliases::wipe(Session &session)
{
    for (QByteArray &value : session.values)
        OPENSSL_cleanse(value.data(), size_t(value.size()));
    session.values.clear();
    session.bytes = 0;
}

Aliases::Session &Aliases::sessionFor(const QByteArray &name, Instant now)
{
    if (const auto known = m_sessions.find(name); known != m_sessions.end())
        return *known;
    for (auto it = m_sessions.begin(); it != m_sessions.end();) {
        const bool isIdle = now - it->used > IdleTime;
        if (isIdle)
            wipe(*it);
        it = isIdle ? m_sessions.erase(it) : std::next(it);
    }
    if (m_sessions.size() >= MostSessions) {
        const auto oldest =
            std::min_element(m_sessions.begin(), m_sessions.end(),
                             [](const Session &a, const Session &b) { return a.used < b.used; });
        wipe(*oldest);
        m_sessions.erase(oldest);
    }
    return m_sessions[name];
}

QByteArray Aliases::tokenFor(const QByteArray &session, QByteArrayView value, Instant now)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    code.addData(QByteArray::number(session.size()) + ':' + session);
    code.addData(value.data(), value.size());
    const QByteArray token = tokenFrom(code.result());
    const std::lock_guard lock(m_mutex);
    Session &room = sessionFor(session, now);
    room.used = now;
    if (!room.values.contains(token) && room.values.size() < MostValues &&
        room.bytes + value.size() <= MostBytes) {
        room.values.insert(token, value.toByteArray());
        room.bytes += value.size();
    }
    return token;
}

std::optional<QByteArray> Aliases::valueOf(const QByteArray &session, QByteArrayView token) const
{
    const std::lock_guard lock(m_mutex);
    const auto room = m_sessions.find(session);
    if (room == m_sessions.end())
        return {};
    const auto value = room->values.find(token.toByteArray());
    if (value == room->values.end())
        return {};
    return QByteArray(value->constData(), value->size()); // of its own: what is here may be wiped
}

bool Aliases::knows(const QByteArray &session) const
{
    const std::lock_guard lock(m_mutex);
    const auto room = m_sessions.find(session);
    return room != m_sessions.end() && !room->values.isEmpty();
}

} // namespace sluice
