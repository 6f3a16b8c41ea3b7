// The guardrails over an answer that streams: events in, events out (protocols.md 2 to 7).
#pragma once

#include "core/guard/answerbody.h"
#include "core/guard/argumentstream.h"
#include "core/guard/callgate.h"
#include "core/guard/eventframes.h"

#include <map>

namespace sluice {

// Each content block is a text (textstream.h), whatever events it comes in. An event of which nothing is held
// and nothing replaced passes byte for byte; otherwise its text is exchanged and the rest stays. Text that
// was held goes with the next event of its block; at the block's end, if there is none, with an event made
// for it. Events that repeat a whole text (Responses) are read on their own.
class StreamGuard final : public TextStream::Sink
{
public:
    // `rules` must stay where they are.
    explicit StreamGuard(const AnswerRules &rules);
    ~StreamGuard() override;

    // Decoded bytes of the stream in any cut; what may go to the client now.
    QByteArray feed(QByteArrayView bytes);
    // The stream has ended: what was still held.
    QByteArray end();
    // The rule that ended the stream: nothing more comes out, and an error event of ours should follow.
    const Guardrail *rejectedBy() const { return m_rejectedBy; }
    std::vector<Finding> findings() const;

    // ---- For the readers of the protocols (streamreaders.h).

    enum class Kind : quint8 { Text, Thinking, Arguments };

    // An event while it is read.
    struct Event
    {
        const EventFrame &frame;
        QByteArrayView json;
        QByteArray before = {};         // events that have to come first
        std::vector<Splice> edits = {}; // of the JSON
        struct Touched
        {
            QByteArray block = {};
            Span raw = {};
            QByteArray text = {};
            bool changed = false;
        };
        std::vector<Touched> touched = {};
        std::vector<Span> wholes = {}; // values that were read as a whole
        QByteArray heldBy = {};        // the gate that keeps this event back
        QByteArray closes = {};        // the gate that opens or shuts behind this event
    };
    // Makes an event that carries the text (escaped already) of a block.
    using Carrier = std::function<QByteArray(const QByteArray &escapedText)>;
    using MakeCarrier = std::function<Carrier()>;

    // A piece of the block's text. `carrier` is asked only when something is held.
    void delta(Event &event, const QByteArray &block, Kind kind, quint8 part, qsizetype stringAt,
               const MakeCarrier &carrier);
    // The block is complete: what it holds goes into this event, or before it.
    void finish(Event &event, const QByteArray &block);
    // All blocks whose name begins so.
    void finishAll(Event &event, QByteArrayView prefix = {});
    CallGates &gates() { return m_gates; }
    // Judges the calls that stand whole in this event.
    void callsIn(Event &event);
    // A JSON value that is complete in itself.
    void whole(Event &event, qsizetype valueAt, bool repeats = false);
    // Whether something was replaced in that block, up to its end.
    bool wasReplaced(const QByteArray &block) const { return m_replaced.contains(block); }

private:
    struct Block;

    void read(const EventFrame &frame, QByteArray &out);
    void readRest(Event &event);
    void judgeAlone(Event &event, const JsonText &text);
    QByteArray written(const Event &event) const;
    TextStream::Output fed(Block &block, const QByteArray &name, QByteArrayView text, bool last);
    std::unique_ptr<TextStream> textStream(quint8 part, bool tokens);
    void reject(int rule);
    bool matched(size_t rule, QByteArrayView text, Match match) override;
    QByteArray valueOf(QByteArrayView token) override;

    const AnswerRules &m_rules;
    CallGates m_gates;
    FrameCutter m_frames = {};
    std::map<QByteArray, std::unique_ptr<Block>> m_blocks;
    QByteArrayList m_replaced = {}; // blocks of thinking in which something was replaced
    QByteArray m_place = {};        // of the block that is read
    std::vector<Finding> m_findings = {};
    std::vector<Finding> m_repeated = {}; // in events that repeat
    const Guardrail *m_rejectedBy = nullptr;
};

} // namespace sluice
