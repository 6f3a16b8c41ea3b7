// Gathered writes without copying what the kernel takes at once.
#include "core/server/outputbuffer.h"

#include "core/server/rawsocket.h"

#include <algorithm>
#include <array>

namespace sluice {

namespace {
// An idle connection keeps no more memory than this.
constexpr qsizetype MostKept = 4 * 1024;
constexpr qsizetype CompactFrom = 64 * 1024;
} // namespace

bool OutputBuffer::send(qintptr socket, std::span<const QByteArrayView> parts)
{
    if (m_blocked && !parts.empty()) {
        for (const QByteArrayView part : parts)
            m_held.append(part);
        return true;
    }
    std::array<QByteArrayView, raw::MaxParts> all = {};
    size_t count = 0;
    qint64 total = 0;
    if (!isEmpty())
        all[count++] = QByteArrayView(m_held).sliced(m_sent);
    for (const QByteArrayView part : parts) {
        if (!part.isEmpty() && count < all.size())
            all[count++] = part;
    }
    for (size_t i = 0; i < count; ++i)
        total += all[i].size();
    if (total == 0)
        return true;
    qint64 sent = raw::send(socket, std::span(all).first(count));
    if (sent == raw::Broken)
        return false;
    sent = std::max<qint64>(sent, 0);
    m_blocked = sent < total;
    const qint64 ofHeld = std::min(sent, size());
    qint64 skip = sent - ofHeld;
    dropSent(ofHeld);
    for (const QByteArrayView part : parts) {
        const qint64 skipHere = std::min<qint64>(skip, part.size());
        skip -= skipHere;
        m_held.append(part.sliced(skipHere));
    }
    return true;
}

void OutputBuffer::dropSent(qint64 sent)
{
    m_sent += sent;
    if (m_sent == m_held.size()) {
        if (m_held.capacity() > MostKept)
            m_held = QByteArray();
        else
            m_held.resize(0);
        m_sent = 0;
    } else if (m_sent >= CompactFrom && m_sent * 2 >= m_held.size()) {
        m_held.remove(0, m_sent);
        m_sent = 0;
    }
}

void OutputBuffer::clear()
{
    m_held = QByteArray();
    m_sent = 0;
    m_blocked = false;
}

} // namespace sluice
