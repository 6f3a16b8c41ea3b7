// A request after its admission, told in the order in which it happens: send, head, bytes, end. Meters what
// passes by and records it before the client has the last byte.
#pragma once

#include "core/gateway/exchange.h"
#include "core/model/recorder.h"
#include "core/protocols/contentdecoder.h"
#include "core/upstream/upstream.h"

#include <functional>

namespace sluice {

struct ConversationServices
{
    Recorder &recorder;
    CataloguePtr catalogue;
    const Clock &clock;
    Upstream &network;
    Upstream &simulator;
};

// Lives on its worker's thread. Calls `finished` once, last, from a place where it may not be deleted yet.
class Conversation final : public UpstreamSink
{
public:
    Conversation(Exchange exchange, std::shared_ptr<HttpReply> reply, ConversationServices services,
                 std::function<void(Conversation *)> finished);
    ~Conversation() override;

    void start();
    // Once a second: keeps a silent stream alive and tells the window how far it is.
    void tick();
    // Ends it now, as an interruption by Sluice.
    void interrupt();
    const QUuid &id() const { return m_exchange.record.id; }

    void upstreamHead(int status, HeaderList headers) override;
    void upstreamBytes(QByteArrayView bytes) override;
    void upstreamEnd(const UpstreamEnd &end) override;

private:
    enum class UsageWish : quint8 { None, Added };

    void send(UsageWish wish);
    void openAnswer(int status, const HeaderList &headers);
    void deliver(QByteArrayView bytes);
    bool mustHold(int status) const;
    bool retriedWithoutWish();
    void releaseHeld();
    bool endedTooSoon();
    void endWhole();
    void endBroken(const UpstreamEnd &end);
    void refuse(const Error &error);
    void clientGone();
    Outcome wholeOutcome();
    void record(Outcome outcome);
    void finish();
    qint64 sinceArrival() const;

    Exchange m_exchange;
    std::shared_ptr<HttpReply> m_reply;
    ConversationServices m_services;
    std::function<void(Conversation *)> m_finished;
    std::unique_ptr<UpstreamCall> m_call = {};

    UsageWish m_wish = UsageWish::None;
    std::unique_ptr<Meter> m_meter = {};
    std::unique_ptr<ContentDecoder> m_decoder = {};
    std::unique_ptr<UsageChunkFilter> m_filter = {};
    bool m_transcode = false; // the client gets the decoded bytes
    bool m_eventStream = false;
    bool m_endsByClosing = false; // nothing in its framing tells a cut from an end
    bool m_headSent = false;
    bool m_paused = false;
    bool m_recorded = false;
    bool m_done = false;
    bool m_ticked = false;        // nothing new since the last tick
    int m_status = 0;             // the upstream's
    qint64 m_upstreamLength = -1; // of its body, as announced
    qint64 m_received = 0;        // of it, as coded
    qint64 m_lastByteMicros = 0;

    // An error answer that is held back until it is known whether our own edit caused it.
    bool m_holding = false;
    HeaderList m_heldHeaders = {};
    QByteArray m_heldBody = {};
};

} // namespace sluice
