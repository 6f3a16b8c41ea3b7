// One client connection: takes requests off the wire one after another, and puts their answers on it in
// order.
#pragma once

#include "core/server/chunked.h"
#include "core/server/endpoint.h"
#include "core/server/httphead.h"
#include "core/server/outputbuffer.h"
#include "core/server/rawsocket.h"
#include "core/server/readiness.h"

#include <optional>
#include <span>

namespace sluice {

class ConnectionHost;
class ConnectionReply;
class FrontSocket;

class Connection final : private Readiness::Listener
{
public:
    // Takes over the descriptor. `front` owns this object.
    Connection(qintptr descriptor, FrontSocket &front, ConnectionHost &host);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const raw::Peer &peer() const { return m_peer; }
    // Between requests, with nothing of the next one here.
    bool isIdle() const { return m_state == State::Head && m_parser.isUntouched() && m_ahead.isEmpty(); }

    // Called by QtHttpServer's side when it has parsed what was presented.
    void handleRequest();

    // Called by the endpoint.
    void start();
    void flushHeld();
    void catchUp();
    void checkDeadline(qint64 nowMs);
    void closeIfIdle();
    void closeNow();
    // The same, and the handler learns that its client is gone.
    void tellGone();
    // Where the endpoint keeps this connection in its list.
    size_t place = 0;

    // Called by the reply.
    OutputBuffer &output() { return m_output; }
    ConnectionHost &host() { return m_host; }
    // Sends what is held and the parts.
    void send(std::span<const QByteArrayView> parts = {});
    // What is held goes out before the thread sleeps, with what is added until then.
    void sendSoon();
    // The answer is complete: on to the next request, or the end of the connection.
    void answered(bool keepAlive);
    // The answer stays incomplete. `reset`: nothing but an error can tell the client.
    void abandoned(bool reset);

private:
    enum class State {
        Head,      // waits for a request, or is in its head
        Body,      // of known length
        Chunks,    // of a chunked body
        Answering, // the handler has the request
        Flushing,  // answered; the next request waits until the client has taken the answer
        Leaving,   // answered for the last time; what is held still goes out
        Lingering, // all is sent and said; the client may still be talking
        Closed
    };

    void socketReady(int events) override;
    void readable();
    void readInput();
    void readBody();
    void readAhead();
    void readLingering();
    void stopReading();
    void wait(int events);
    void consume(QByteArrayView bytes);
    QByteArrayView consumeHead(QByteArrayView bytes);
    QByteArrayView consumeBody(QByteArrayView bytes);
    QByteArrayView consumeChunks(QByteArrayView bytes);
    void headComplete(bool moreIsHere);
    void makeRoomInBody();
    void dispatch();
    void refuse(const HeadRefusal &refusal);
    void refuseSlow();

    void writable();
    void outputDone();
    void nextRequest();
    void leave();
    void hungUp();
    void setDeadlineIn(std::chrono::milliseconds time);

    qintptr m_descriptor;
    FrontSocket &m_front;
    ConnectionHost &m_host;
    raw::Peer m_peer;
    int m_waitingFor = Readiness::Readable;

    State m_state = State::Head;
    HeadParser m_parser;
    RequestHead m_head = {};
    QByteArray m_body = {};
    qsizetype m_bodySize = 0; // of a body of known length: what of m_body is filled
    std::optional<ChunkedDecoder> m_chunks = {};
    QByteArray m_ahead = {}; // pipelined bytes behind the request at hand
    qint64 m_headMicros = 0;
    qint64 m_deadlineMs = 0; // steady; 0: none
    qint64 m_lingerLeft = 0; // bytes that are still read and dropped

    OutputBuffer m_output = {};
    std::weak_ptr<ConnectionReply> m_reply = {};
    bool m_running = false; // the handler owes an answer
    bool m_handlerReached = false;
    bool m_consuming = false;
    bool m_flushPending = false;
    bool m_resetAtEnd = false;
    bool m_peerFinished = false;
    bool m_broken = false;
};

} // namespace sluice
