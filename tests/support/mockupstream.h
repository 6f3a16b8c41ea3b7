// A real HTTP/1.1 server in its own thread that answers as it is told, breaks on request and remembers what
// it got.
//
//     MockUpstream upstream;
//     upstream.on("/v1/chat/completions", Script::sse({"data: {}\n\n", "data: [DONE]\n\n"}, 10ms));
//     upstream.on("/v1/messages", {Script::status(529), Script::json("{}")}); // first this, then that for
//     ever upstream.otherwise([](const Received &request) { return Script::json(request.body); }); …
//     upstream.url("/v1") … upstream.received().at(0).body …
#pragma once

#include "core/base/headers.h"

#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sluice::test {

using Milliseconds = std::chrono::milliseconds;
using SteadyTime = std::chrono::steady_clock::time_point;

// One request as it came off the wire.
struct Received
{
    QByteArray method = {};
    QByteArray target = {}; // path and query as sent
    HeaderList headers = {};
    QByteArray body = {}; // chunked coding taken off
    int connection = 0;   // which accepted connection, from 1
    SteadyTime at = {};   // when it was complete

    QByteArray path() const;  // the target up to the '?'
    QByteArray query() const; // after the '?'
    QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
};

// Whether it is time; asked every few milliseconds on the server's thread. Empty: at once.
using Gate = std::function<bool()>;

struct Chunk
{
    QByteArray bytes = {};
    Milliseconds delay{0}; // waited before it is written
    Gate gate = {};        // and then this, where a test knows the moment but not the time
};

// How a body's end is told.
enum class Framing : quint8 { ContentLength, Chunked, UntilClose };

// What happens after the last chunk.
enum class Ending : quint8 {
    Complete, // as the framing wants it, connection kept
    Fin,      // closed without the final chunk (or short of the length)
    Reset,    // the same with a TCP reset
    Silence   // nothing more, connection open
};

// One answer. A plain value: fill it by hand, or start from a factory and chain the `with…` calls.
struct Script
{
    int statusCode = 200;
    HeaderList headers = {}; // sent as written, before the framing headers
    std::vector<Chunk> chunks = {};
    Framing framing = Framing::ContentLength;
    std::optional<qint64> declaredLength = {}; // Content-Length to claim, when it is not the truth
    Ending ending = Ending::Complete;
    Milliseconds headDelay{0};
    Gate headGate = {};            // waited for behind that delay
    bool neverAnswer = false;      // not even a head; the connection stays open
    bool closeSilently = false;    // after a complete answer, close without having said `Connection: close`
    bool oneByteWrites = false;    // head and body in writes of one byte
    QByteArray informational = {}; // raw 1xx heads sent before the real one
    HeaderList trailers = {};      // chunked only
    bool dropConnection = false;   // close at once, without a byte of an answer

    static Script json(QByteArray body, int status = 200);
    static Script text(QByteArray body, int status = 200);
    // An empty JSON object under that status, or that body.
    static Script status(int status, QByteArray body = "{}", HeaderList headers = {});
    // Chunked, one chunk each, `pace` before each.
    static Script stream(const std::vector<QByteArray> &pieces, Milliseconds pace = Milliseconds{0});
    // The same as text/event-stream.
    static Script sse(const std::vector<QByteArray> &frames, Milliseconds pace = Milliseconds{0});
    static Script silence();

    Script withHeader(QByteArray name, QByteArray value) const;
    Script withEnding(Ending value) const;
    Script withFraming(Framing value) const;
    Script withHeadDelay(Milliseconds value) const;
    Script withHeadGate(Gate gate) const;
    // That chunk and those behind it wait for it.
    Script withGate(size_t firstChunk, const Gate &gate) const;
    Script withOneByteWrites() const;
    // Breaks off after `count` chunks.
    Script cutAfter(int count, Ending how = Ending::Reset) const;
    // All chunks as one gzip stream in one chunk each, flushed so that each can be read alone, and the
    // header.
    Script gzipped() const;
};

// `bytes` as a whole gzip file.
QByteArray gzip(QByteArrayView bytes);

// All members may be called from any thread. Handlers run on the server's thread. Listens on 127.0.0.1, a
// free port.
class MockUpstream
{
public:
    using Handler = std::function<Script(const Received &)>;

    MockUpstream();
    explicit MockUpstream(const QSslConfiguration &tls); // the same over TLS
    ~MockUpstream();
    MockUpstream(const MockUpstream &) = delete;
    MockUpstream &operator=(const MockUpstream &) = delete;

    quint16 port() const;
    QByteArray url(QByteArrayView path = {}) const; // "http://127.0.0.1:PORT" + path

    // Answers for one path (without the query), each time the same.
    void on(QByteArray path, Script script);
    // One after the other; the last one stays.
    void on(QByteArray path, std::vector<Script> scripts);
    void on(QByteArray path, Handler handler);
    // Every path that nobody named. By default 404 with a JSON error.
    void otherwise(Handler handler);

    std::vector<Received> received() const; // complete requests, in the order they came
    int receivedCount() const;
    void forgetReceived();

    int connectionsAccepted() const;
    int openConnections() const;
    qint64 bytesSent() const; // handed to the kernel, heads included
    // How often a client closed while an answer was owed or under way, and when.
    int aborted() const;
    std::vector<SteadyTime> abortedAt() const;

    // Closes every connection that owes no answer, as servers do with idle ones. Returns when it is done.
    void closeIdleConnections();
    // Refuses new connections from now on; the port stays known.
    void stopListening();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice::test
