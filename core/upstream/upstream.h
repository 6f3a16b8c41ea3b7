// The sending side as the gateway sees it: a request out, an answer in pieces. libcurl or the simulator is
// behind it.
#pragma once

#include "core/base/headers.h"

#include <QString>

#include <chrono>
#include <memory>

namespace sluice {

struct UpstreamRequest
{
    QByteArray method = {};
    QByteArray url = {};     // absolute, with the query; may hold a secret (?key=), so it is never logged
    HeaderList headers = {}; // complete but for Host, Content-Length and Connection
    QByteArray body = {};
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds idleTimeout{300'000}; // without a byte in either direction; 0: none
    QByteArray proxy = {};                          // empty: the system's
};

enum class UpstreamFailure : quint8 {
    None,
    Resolve,        // the name has no address
    Connect,        // refused or unreachable
    ConnectTimeout, // no connection within connectTimeout
    Tls,            // handshake or certificate
    Idle,           // silent for idleTimeout
    Broken,         // the connection ended or the framing broke before the answer was whole
    Other
};

struct UpstreamEnd
{
    UpstreamFailure failure = UpstreamFailure::None;
    QString text = {};         // for a person, names the host, no secret, no query
    qint64 connectMicros = -1; // from send() to a ready connection; 0 when one was reused
    bool headSeen = false;     // so it broke in the middle
};

// Called on the worker's thread, never from inside send().
class UpstreamSink
{
public:
    virtual ~UpstreamSink() = default;
    // As much of the request is on its way as the network takes at once, and nothing has come back yet: the
    // time for what need not be done before. Once at most; an upstream that answers by itself never says so.
    virtual void upstreamUnderWay() {}
    // The final status (1xx are skipped) and the headers as they came.
    virtual void upstreamHead(int status, HeaderList headers) = 0;
    // A piece of the body as it came off the wire: content-coded if a content-encoding header said so.
    virtual void upstreamBytes(QByteArrayView bytes) = 0;
    // Last. The sink may delete the call from here.
    virtual void upstreamEnd(const UpstreamEnd &end) = 0;
};

// A request under way. Deleting it cancels: the connection is closed at once and the sink hears nothing more.
class UpstreamCall
{
public:
    virtual ~UpstreamCall() = default;
    virtual void pause() = 0;  // stop reading: the client is slow
    virtual void resume() = 0; // go on; may call the sink before it returns
};

// One per worker; lives and works on the worker's thread.
class Upstream
{
public:
    virtual ~Upstream() = default;
    virtual std::unique_ptr<UpstreamCall> send(UpstreamRequest request, UpstreamSink &sink) = 0;
};

} // namespace sluice
