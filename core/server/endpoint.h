// The listening side as the gateway sees it: whole requests in, bytes out. Nothing here knows Qt's HTTP
// classes.
#pragma once

#include "core/base/headers.h"
#include "core/base/result.h"

#include <QHostAddress>

#include <functional>
#include <memory>

namespace sluice {

struct HttpRequest
{
    QByteArray method = {};
    QByteArray path = {};  // as sent, percent-encoded, without the query
    QByteArray query = {}; // after the '?', as sent; empty: none
    HeaderList headers = {};
    QByteArray body = {}; // whole, chunked coding taken off; capacity holds SIMDJSON_PADDING (64) spare bytes
    QHostAddress peer = {};
    quint16 peerPort = 0;
    qint64 arrivedMicros = 0; // steady clock, when the head was complete
};

// The answer to one request. Lives on its worker's thread. The connection may vanish at any time: then calls
// do nothing and `onGone` has been called once.
class HttpReply
{
public:
    virtual ~HttpReply() = default;

    // Once, first. `length` < 0: not known, so chunked (or closed at the end for HTTP/1.0). Connection, Date,
    // Content-Length and Transfer-Encoding are added here and must not be among `headers`. `lines`: further
    // fields of our own, written out and each with its line end, which go as they are.
    virtual void sendHead(int status, const HeaderList &headers, qint64 length, QByteArrayView lines) = 0;
    void sendHead(int status, const HeaderList &headers, qint64 length)
    {
        sendHead(status, headers, length, {});
    }
    virtual void sendBody(QByteArrayView bytes) = 0;
    // The answer is whole. The next pipelined request may follow.
    virtual void end() = 0;
    // The answer is cut: the connection closes without the final chunk, so that nobody takes it for whole.
    virtual void cut() = 0;
    // Bytes that the client has not taken yet.
    virtual qint64 pendingBytes() const = 0;
    virtual bool isGone() const = 0;

    std::function<void()> onDrained = {}; // pendingBytes() fell to the low-water mark (64 KiB) or below
    std::function<void()> onGone = {};    // the client hung up before end()

    // sendHead + sendBody + end of a complete answer, in one write.
    void send(int status, HeaderList headers, QByteArrayView body);
};

// Who answers. One per worker, called on the worker's thread.
class HttpHandler
{
public:
    struct ShapedError
    {
        int status = 500;
        HeaderList headers = {};
        QByteArray body = {};
    };

    virtual ~HttpHandler() = default;
    virtual void handle(HttpRequest request, std::shared_ptr<HttpReply> reply) = 0;
    // The endpoint refuses a request itself (too large, too slow, malformed): its words in the protocol that
    // `path` belongs to. `path` is empty when not even that was readable. The status is the endpoint's, not
    // the shape's.
    virtual ShapedError shapeRefusal(int status, const Error &error, const QByteArray &path,
                                     const HeaderList &headers) = 0;
};

} // namespace sluice
