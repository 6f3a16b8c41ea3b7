// A request after its admission, told in the order in which it happens: send, head, bytes, end. Meters what
// passes by and records it before the client has the last byte.
#pragma once

#include "core/gateway/exchange.h"
#include "core/gateway/promptmemory.h"
#include "core/gateway/tape.h"
#include "core/model/recorder.h"
#include "core/protocols/contentdecoder.h"
#include "core/upstream/upstream.h"

#include <functional>

namespace sluice {

class AnswerGuard;

struct ConversationServices
{
    Recorder &recorder;
    CataloguePtr catalogue;
    const Clock &clock;
    Upstream &network;
    Upstream &simulator;
    PromptMemory &prompts;
    HeaderMemory &heads;
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

    void upstreamUnderWay() override;
    void upstreamHead(int status, HeaderList headers) override;
    void upstreamBytes(QByteArrayView bytes) override;
    void upstreamEnd(const UpstreamEnd &end) override;

private:
    enum class UsageWish : quint8 { None, Added };

    void send(UsageWish wish);
    void openAnswer(int status, const HeaderList &headers);
    bool waitsForCost(const HeaderList &upstreamHeaders, qint64 length) const;
    void sendOut(QByteArrayView bytes);
    void sendUnsent();
    void deliver(QByteArrayView bytes);
    bool mustHold(int status) const;
    bool retriedWithoutWish();
    void releaseHeld();
    bool endedTooSoon();
    void endWhole();
    void endBroken(const UpstreamEnd &end);
    void endWithError(const Error &error, Outcome outcome);
    bool endedByBudget();
    qint64 writtenTokens() const;
    bool endedByGuard();
    RequestRecord recordSoFar(qint64 outputAhead = 0) const;
    void refuse(const Error &error, Outcome outcome = Outcome::UpstreamError);
    void clientGone();
    Outcome wholeOutcome();
    void record(Outcome outcome);
    bool hasPromptToCompare() const;
    bool isCompared() const;
    void comparePrompt();
    void settleLease(Outcome outcome);
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
    std::unique_ptr<AnswerGuard> m_guard;
    std::unique_ptr<Tape> m_tape = {}; // null: the key's bodies are not recorded
    bool m_transcode = false;          // the client gets the decoded bytes
    bool m_eventStream = false;
    bool m_endsByClosing = false; // nothing in its framing tells a cut from an end
    bool m_headSent = false;
    bool m_paused = false;
    bool m_recorded = false;
    bool m_done = false;
    std::optional<PromptBlocks> m_promptBlocks = {}; // taken while the answer was waited for
    quint64 m_fingerprint = 0;                       // of the request, as well; 0: not taken
    bool m_ticked = false;                           // nothing new since the last tick
    int m_status = 0;                                // the upstream's
    qint64 m_upstreamLength = -1;                    // of its body, as announced
    qint64 m_received = 0;                           // of it, as coded
    qint64 m_lastByteMicros = 0;

    // A short whole answer waits until it has passed by, for its head tells what it cost.
    struct Unsent
    {
        HeaderList headers = {};
        qint64 length = -1;
        QByteArray body = {};
        qint64 sinceMicros = 0;
    };
    std::optional<Unsent> m_unsent = {};
    qint64 m_budgetHolds = 0; // tokens of output that need no look at the budget

    // An error answer that is held back until it is known whether our own edit caused it.
    bool m_holding = false;
    HeaderList m_heldHeaders = {};
    QByteArray m_heldBody = {};
};

} // namespace sluice
