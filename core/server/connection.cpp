// Receiving: from bytes to whole requests, and what is refused on the way.
#include "core/server/connection.h"

#include "core/base/clock.h"
#include "core/server/connectionhost.h"
#include "core/server/frontsocket.h"
#include "core/server/reply.h"

#include <algorithm>
#include <cstring>

namespace sluice {

namespace {

// Spare bytes behind a body, for a JSON parser that reads in wide steps.
constexpr qsizetype Padding = 64;
// A declared length is believed only so far; beyond, memory follows what really arrives.
constexpr qint64 BelievedLength = 1024 * 1024;
// Reads of one connection before the others get their turn.
constexpr int ReadsInARow = 8;

HeadRefusal slowRefusal(const QString &text)
{
    return {408, {Error::Kind::Timeout, text, QByteArrayLiteral("request_timeout"), {}}};
}

HeadRefusal bodyTooLarge(qint64 limit)
{
    return {413,
            {Error::Kind::TooLarge,
             QStringLiteral("The request body has more than %1 bytes.").arg(limit),
             QByteArrayLiteral("body_too_large"),
             {}}};
}

bool isPlain(const RequestHead &head)
{
    const auto isPlainByte = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
               c == '_' || c == '-' || c == '.';
    };
    return head.method == "POST" && head.path.startsWith('/') &&
           std::all_of(head.path.begin(), head.path.end(), isPlainByte);
}

QByteArray lineFor(const RequestHead &head)
{
    if (isPlain(head))
        return QByteArrayLiteral("POST / HTTP/1.1\r\n\r\n");
    QByteArray line;
    line.reserve(head.method.size() + head.path.size() + 16);
    line.append(head.method).append(' ').append(head.path).append(" HTTP/1.1\r\n\r\n");
    return line;
}

HeadRefusal malformedBody()
{
    return {400,
            {Error::Kind::BadRequest,
             QStringLiteral("The chunked request body is malformed."),
             QByteArrayLiteral("malformed_request"),
             {}}};
}

} // namespace

Connection::Connection(qintptr descriptor, FrontSocket &front, ConnectionHost &host)
    : m_descriptor(descriptor)
    , m_front(front)
    , m_host(host)
    , m_peer(raw::peerOf(descriptor))
    , m_parser(host.limits().headBytes)
{
    raw::prepare(descriptor);
    host.readiness().add(descriptor, *this, m_waitingFor);
}

Connection::~Connection()
{
    closeNow();
}

void Connection::start()
{
    setDeadlineIn(m_host.limits().headTimeout);
    // The first request has usually come with the connection.
    readable();
}

void Connection::socketReady(int events)
{
    if (events & Readiness::Writable)
        writable();
    if (m_state == State::Closed)
        return;
    if (m_waitingFor & Readiness::Readable) {
        if (events & (Readiness::Readable | Readiness::Broken))
            readable();
    } else if (events & Readiness::Broken) {
        tellGone();
    } else if (events & Readiness::HungUp) {
        hungUp();
    }
}

void Connection::readable()
{
    switch (m_state) {
    case State::Head:
    case State::Chunks:
        readInput();
        break;
    case State::Body:
        readBody();
        break;
    case State::Answering:
    case State::Flushing:
    case State::Leaving:
        readAhead();
        break;
    case State::Lingering:
        readLingering();
        break;
    case State::Closed:
        break;
    }
}

void Connection::readInput()
{
    if (!m_ahead.isEmpty()) {
        catchUp();
        return;
    }
    const std::span<char> room = m_host.scratch();
    const qint64 count = raw::receive(m_descriptor, room.data(), qint64(room.size()));
    if (count > 0)
        consume({room.data(), count});
    else if (count == 0)
        hungUp();
    else if (count == raw::Broken)
        closeNow();
}

void Connection::readBody()
{
    for (int i = 0; i < ReadsInARow; ++i) {
        makeRoomInBody();
        const qint64 room = m_body.size() - m_bodySize;
        const qint64 count = raw::receive(m_descriptor, m_body.data() + m_bodySize, room);
        if (count == raw::WouldBlock)
            break;
        if (count <= 0) {
            closeNow();
            return;
        }
        m_bodySize += count;
        if (m_bodySize == m_head.contentLength) {
            consume({});
            return;
        }
        if (count < room)
            break;
    }
    setDeadlineIn(m_host.limits().bodyGap);
}

// While an answer is under way: the client may send the next requests already, or hang up.
void Connection::readAhead()
{
    const std::span<char> scratch = m_host.scratch();
    const qint64 room = m_host.limits().headBytes - m_ahead.size();
    if (room <= 0) {
        stopReading();
        return;
    }
    const qint64 count =
        raw::receive(m_descriptor, scratch.data(), std::min<qint64>(room, qint64(scratch.size())));
    if (count > 0)
        m_ahead.append(scratch.data(), count);
    else if (count == 0)
        hungUp();
    else if (count == raw::Broken)
        tellGone();
}

void Connection::readLingering()
{
    const std::span<char> scratch = m_host.scratch();
    for (int i = 0; i < ReadsInARow; ++i) {
        const qint64 count = raw::receive(m_descriptor, scratch.data(), qint64(scratch.size()));
        if (count == raw::WouldBlock)
            return;
        m_lingerLeft -= count;
        if (count <= 0 || m_lingerLeft < 0) {
            closeNow();
            return;
        }
    }
}

void Connection::stopReading()
{
    const int hangUp = m_peerFinished ? 0 : Readiness::HungUp;
    wait((m_waitingFor & Readiness::Writable) | hangUp);
}

void Connection::wait(int events)
{
    if (events == m_waitingFor)
        return;
    m_waitingFor = events;
    m_host.readiness().change(m_descriptor, *this, events);
}

void Connection::catchUp()
{
    if (m_broken) {
        tellGone();
        return;
    }
    if (m_state == State::Head && !m_ahead.isEmpty())
        consume(std::exchange(m_ahead, {}));
}

// Goes through the bytes request by request; what lies behind an unanswered one stays in m_ahead.
void Connection::consume(QByteArrayView bytes)
{
    m_consuming = true;
    QByteArray ahead;
    while (true) {
        if (m_state == State::Head)
            bytes = consumeHead(bytes);
        if (m_state == State::Body)
            bytes = consumeBody(bytes);
        else if (m_state == State::Chunks)
            bytes = consumeChunks(bytes);
        if (m_state == State::Answering && !m_running) {
            m_ahead.append(bytes);
            dispatch();
            if (m_state == State::Head && !m_ahead.isEmpty()) {
                ahead = std::exchange(m_ahead, {});
                bytes = ahead;
                continue;
            }
        }
        break;
    }
    m_consuming = false;
}

QByteArrayView Connection::consumeHead(QByteArrayView bytes)
{
    const bool first = m_parser.isUntouched();
    if (first)
        m_parser.setLimit(m_host.limits().headBytes);
    qsizetype used = 0;
    const HeadParser::State state = m_parser.feed(bytes, used);
    bytes = bytes.sliced(used);
    switch (state) {
    case HeadParser::State::NeedMore:
        if (first && used > 0)
            setDeadlineIn(m_host.limits().headTimeout);
        break;
    case HeadParser::State::Complete:
        m_head = m_parser.takeHead();
        headComplete(!bytes.isEmpty());
        break;
    case HeadParser::State::Refused:
        m_head = m_parser.takeHead();
        refuse(m_parser.refusal());
        break;
    }
    return bytes;
}

void Connection::headComplete(bool moreIsHere)
{
    m_headMicros = SystemClock().steadyMicros();
    const ServerLimits &limits = m_host.limits();
    if (m_head.contentLength > limits.bodyBytes) {
        refuse(bodyTooLarge(limits.bodyBytes));
        return;
    }
    if (!m_head.hasBody()) {
        m_state = State::Answering;
        return;
    }
    if (m_head.expectsContinue && !moreIsHere) {
        m_output.append("HTTP/1.1 100 Continue\r\n\r\n");
        send();
    }
    setDeadlineIn(limits.bodyGap);
    if (m_head.chunked) {
        m_state = State::Chunks;
        m_chunks.emplace(limits.bodyBytes);
        m_body.reserve(4096);
    } else {
        m_state = State::Body;
        m_bodySize = 0;
        makeRoomInBody();
    }
}

void Connection::makeRoomInBody()
{
    if (m_bodySize < m_body.size())
        return;
    const qint64 wanted = std::min(m_head.contentLength, std::max<qint64>(BelievedLength, m_body.size() * 2));
    m_body.reserve(wanted + Padding);
    m_body.resize(wanted);
}

QByteArrayView Connection::consumeBody(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_bodySize < m_head.contentLength) {
        makeRoomInBody();
        const qsizetype count = std::min(bytes.size(), m_body.size() - m_bodySize);
        std::memcpy(m_body.data() + m_bodySize, bytes.data(), size_t(count));
        m_bodySize += count;
        bytes = bytes.sliced(count);
    }
    if (m_bodySize == m_head.contentLength)
        m_state = State::Answering;
    return bytes;
}

QByteArrayView Connection::consumeChunks(QByteArrayView bytes)
{
    qsizetype used = 0;
    const ChunkedDecoder::State state = m_chunks->feed(bytes, used, m_body);
    bytes = bytes.sliced(used);
    switch (state) {
    case ChunkedDecoder::State::NeedMore:
        setDeadlineIn(m_host.limits().bodyGap);
        break;
    case ChunkedDecoder::State::Complete:
        m_chunks.reset();
        if (m_body.capacity() < m_body.size() + Padding)
            m_body.reserve(m_body.size() + Padding);
        m_state = State::Answering;
        break;
    case ChunkedDecoder::State::Malformed:
        refuse(malformedBody());
        break;
    case ChunkedDecoder::State::TooLarge:
        refuse(bodyTooLarge(m_host.limits().bodyBytes));
        break;
    }
    return bytes;
}

// QtHttpServer sees the request line and nothing else: the body is here already, it must not try an upgrade,
// and its debug log has no business with credentials. It reads byte by byte, so that a line which it would
// take in any case is shortened.
void Connection::dispatch()
{
    m_deadlineMs = 0;
    m_running = true;
    m_handlerReached = false;
    m_host.requestStarted();
    m_front.present(lineFor(m_head));
    if (!m_handlerReached) {
        m_running = false;
        m_host.requestEnded();
        refuse({400,
                {Error::Kind::BadRequest,
                 QStringLiteral("The request line is not understood."),
                 QByteArrayLiteral("malformed_request"),
                 {}}});
    }
}

void Connection::handleRequest()
{
    m_handlerReached = true;
    HttpRequest request;
    ConnectionReply::Asked asked = {m_head.method == "HEAD", m_head.keepAlive, m_head.minorVersion};
    request.method = std::move(m_head.method);
    request.path = std::move(m_head.path);
    request.query = std::move(m_head.query);
    request.headers = std::move(m_head.headers);
    request.body = std::exchange(m_body, {});
    request.peer = m_peer.address;
    request.peerPort = m_peer.port;
    request.arrivedMicros = m_headMicros;
    auto reply = std::make_shared<ConnectionReply>(*this, asked);
    m_reply = reply;
    m_host.handler().handle(std::move(request), std::move(reply));
}

void Connection::refuse(const HeadRefusal &refusal)
{
    m_state = State::Answering;
    m_deadlineMs = 0;
    m_body = {};
    m_chunks.reset();
    HttpHandler::ShapedError shaped =
        m_host.handler().shapeRefusal(refusal.status, refusal.error, m_head.path, m_head.headers);
    const auto reply = std::make_shared<ConnectionReply>(
        *this, ConnectionReply::Asked{m_head.method == "HEAD", false, m_head.minorVersion});
    m_running = true;
    m_host.requestStarted();
    reply->send(refusal.status, std::move(shaped.headers), shaped.body);
}

void Connection::refuseSlow()
{
    if (m_state == State::Head) {
        m_head = m_parser.takeHead();
        refuse(slowRefusal(QStringLiteral("The request head took too long to arrive.")));
    } else {
        refuse(slowRefusal(QStringLiteral("The request body stopped arriving.")));
    }
}

} // namespace sluice
