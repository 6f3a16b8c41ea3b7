// Framing of answers: lengths, chunks, and when what is gathered goes out.
#include "core/server/reply.h"

#include "core/server/connection.h"
#include "core/server/connectionhost.h"

#include <array>
#include <charconv>

namespace sluice {

namespace {

// More than this is handed to the kernel from where it lies; less is cheaper to copy behind the head.
constexpr qsizetype WorthItsOwnCall = 16 * 1024;

struct ChunkHead
{
    std::array<char, 20> bytes = {};
    qsizetype size = 0;
    QByteArrayView view() const { return {bytes.data(), size}; }
};

ChunkHead chunkHead(qsizetype length)
{
    ChunkHead head;
    char *end = std::to_chars(head.bytes.data(), head.bytes.data() + 18, length, 16).ptr;
    *end++ = '\r';
    *end++ = '\n';
    head.size = end - head.bytes.data();
    return head;
}

} // namespace

ConnectionReply::ConnectionReply(Connection &connection, Asked asked)
    : m_connection(&connection)
    , m_asked(asked)
{}

ConnectionReply::~ConnectionReply()
{
    if (!m_connection)
        return;
    if (m_stage == Stage::Fresh)
        send(500, {}, {});
    else
        cut();
}

void ConnectionReply::sendHead(int status, const HeaderList &headers, qint64 length, QByteArrayView lines)
{
    if (!m_connection || m_stage != Stage::Fresh)
        return;
    using Body = ResponseFraming::Body;
    m_stage = Stage::Started;
    const bool current = m_asked.minorVersion == 1;
    const bool never = status == 204 || status == 304 || status < 200;
    m_bodyless = never || m_asked.head;
    if (never || (m_asked.head && length < 0))
        m_framing.body = Body::None;
    else if (length >= 0)
        m_framing.body = Body::Length;
    else
        m_framing.body = current ? Body::Chunked : Body::UntilClose;
    m_framing.length = length;
    m_left = m_bodyless ? 0 : length;
    m_framing.close =
        !m_asked.keepAlive || m_connection->host().isDraining() || m_framing.body == Body::UntilClose;
    m_framing.sayKeepAlive = !current && !m_framing.close;
    appendResponseHead(m_connection->output().held(), status, headers, m_framing, m_connection->host().date(),
                       lines);
    m_connection->sendSoon();
}

void ConnectionReply::sendBody(QByteArrayView bytes)
{
    if (!m_connection || m_stage != Stage::Started || m_bodyless || bytes.isEmpty())
        return;
    if (m_framing.body == ResponseFraming::Body::Length) {
        bytes = bytes.first(std::min<qint64>(bytes.size(), m_left));
        m_left -= bytes.size();
    }
    sendPart(bytes);
}

void ConnectionReply::sendPart(QByteArrayView bytes)
{
    OutputBuffer &output = m_connection->output();
    const bool chunked = m_framing.body == ResponseFraming::Body::Chunked;
    const bool isLast = m_framing.body == ResponseFraming::Body::Length && m_left == 0;
    const ChunkHead head = chunked ? chunkHead(bytes.size()) : ChunkHead();
    const QByteArrayView tail = chunked ? QByteArrayView("\r\n") : QByteArrayView();
    // Something gathered waits for company until the loop turns; only a small addition waits with it.
    if (!output.isEmpty() && !isLast && bytes.size() < WorthItsOwnCall) {
        output.append(head.view());
        output.append(bytes);
        output.append(tail);
        return;
    }
    const std::array<QByteArrayView, 3> parts = {head.view(), bytes, tail};
    m_connection->send(parts);
}

void ConnectionReply::end()
{
    // Gone but not told yet: onGone is on its way, and this answer did not arrive.
    if (!m_connection || m_gone || m_stage == Stage::Ended)
        return;
    if (m_stage == Stage::Fresh)
        sendHead(500, {}, 0, {});
    if (m_framing.body == ResponseFraming::Body::Length && m_left > 0) {
        cut();
        return;
    }
    m_stage = Stage::Ended;
    Connection *connection = std::exchange(m_connection, nullptr);
    if (m_framing.body == ResponseFraming::Body::Chunked && !m_bodyless) {
        const std::array<QByteArrayView, 1> last = {QByteArrayView("0\r\n\r\n")};
        connection->send(last);
    } else if (!connection->output().isEmpty()) {
        connection->send();
    }
    connection->answered(!m_framing.close);
}

void ConnectionReply::cut()
{
    if (!m_connection || m_gone || m_stage == Stage::Ended)
        return;
    m_stage = Stage::Ended;
    Connection *connection = std::exchange(m_connection, nullptr);
    connection->abandoned(m_framing.body == ResponseFraming::Body::UntilClose);
}

qint64 ConnectionReply::pendingBytes() const
{
    return m_connection ? m_connection->output().size() : 0;
}

void ConnectionReply::connectionGone()
{
    m_gone = true;
    m_connection = nullptr;
    const auto keepAlive = shared_from_this();
    onDrained = {};
    if (const auto callback = std::exchange(onGone, {}))
        callback();
}

void ConnectionReply::connectionDrained()
{
    const auto keepAlive = shared_from_this();
    // Moved out, so that the callback may end the answer or set another.
    auto callback = std::exchange(onDrained, {});
    if (!callback)
        return;
    callback();
    if (m_connection && !onDrained)
        onDrained = std::move(callback);
}

} // namespace sluice
