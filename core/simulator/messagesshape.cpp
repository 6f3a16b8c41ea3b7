// Anthropic Messages: blocks, one open at a time, each frame with its event line (protocols.md 6.3 to 6.5).
#include "core/simulator/jsonwriter.h"
#include "core/simulator/shapes.h"

namespace sluice::simulator {

namespace {

using namespace json;

std::vector<Member> inputUsage(const Tokens &tokens)
{
    return {{"input_tokens", number(tokens.uncached)},
            {"cache_creation_input_tokens", number(tokens.cacheWrite5m + tokens.cacheWrite1h)},
            {"cache_read_input_tokens", number(tokens.cacheRead)},
            {"cache_creation", object({{"ephemeral_5m_input_tokens", number(tokens.cacheWrite5m)},
                                       {"ephemeral_1h_input_tokens", number(tokens.cacheWrite1h)}})}};
}

QByteArray usageOf(const Tokens &tokens, qint64 output)
{
    std::vector<Member> members = inputUsage(tokens);
    members.push_back({"output_tokens", number(output)});
    if (tokens.reasoning > 0 && output == tokens.output)
        members.push_back({"output_tokens_details", object({{"thinking_tokens", number(tokens.reasoning)}})});
    members.push_back({"service_tier", text("standard")});
    return object(members);
}

QByteArray stopOf(const Reply &reply)
{
    return reply.call ? text("tool_use") : reply.truncated ? text("max_tokens") : text("end_turn");
}

QByteArray messageOf(const Prompt &prompt, const std::vector<QByteArray> &content, const QByteArray &stop,
                     const QByteArray &usage)
{
    return object({{"id", text(freshId("msg_"))},
                   {"type", text("message")},
                   {"role", text("assistant")},
                   {"model", text(prompt.model.toUtf8())},
                   {"content", array(content)},
                   {"stop_reason", stop},
                   {"stop_sequence", "null"},
                   {"usage", usage}});
}

QByteArray signatureOf(const QByteArray &thinking)
{
    return "Eq" + ("simulated " + thinking).toBase64(QByteArray::OmitTrailingEquals);
}

QByteArray thinkingBlock(const QByteArray &thinking, const QByteArray &signature)
{
    return object({{"type", text("thinking")}, {"thinking", text(thinking)}, {"signature", text(signature)}});
}

QByteArray textBlock(const QByteArray &words)
{
    return object({{"type", text("text")}, {"text", text(words)}});
}

QByteArray toolBlock(const ToolCall &call, const QByteArray &id, const QByteArray &input)
{
    return object(
        {{"type", text("tool_use")}, {"id", text(id)}, {"name", text(call.name)}, {"input", input}});
}

class Blocks
{
public:
    explicit Blocks(std::chrono::milliseconds pace)
        : m_pace(pace)
    {}

    void event(const QByteArray &type, const std::vector<Member> &members,
               std::chrono::milliseconds pause = {})
    {
        std::vector<Member> all = {{"type", text(type)}};
        all.insert(all.end(), members.begin(), members.end());
        frames.push_back({eventFrame(type, object(all)), pause});
    }
    void open(const QByteArray &block)
    {
        event("content_block_start", {{"index", number(m_index)}, {"content_block", block}}, m_pace);
        if (m_index == 0)
            event("ping", {});
    }
    void delta(QByteArrayView type, QByteArrayView field, const QByteArray &value)
    {
        const QByteArray change = object({{"type", text(type)}, {field, text(value)}});
        event("content_block_delta", {{"index", number(m_index)}, {"delta", change}}, m_pace);
    }
    void close() { event("content_block_stop", {{"index", number(m_index++)}}); }

    std::vector<Piece> frames = {};

private:
    int m_index = 0;
    std::chrono::milliseconds m_pace{0};
};

Answer messagesStream(const Prompt &prompt, const Reply &reply)
{
    Blocks blocks(reply.pace);
    blocks.event("message_start", {{"message", messageOf(prompt, {}, "null", usageOf(reply.tokens, 1))}},
                 reply.pace);
    if (!reply.reasoning.isEmpty()) {
        blocks.open(thinkingBlock({}, {}));
        if (prompt.showReasoning) {
            for (const QByteArray &piece : tokenPieces(reply.reasoning))
                blocks.delta("thinking_delta", "thinking", piece);
        }
        blocks.delta("signature_delta", "signature", signatureOf(reply.reasoning));
        blocks.close();
    }
    blocks.open(textBlock({}));
    for (const QByteArray &piece : tokenPieces(reply.text))
        blocks.delta("text_delta", "text", piece);
    blocks.close();
    if (reply.call) {
        blocks.open(toolBlock(*reply.call, freshId("toolu_"), "{}"));
        blocks.delta("input_json_delta", "partial_json", {});
        for (const QByteArray &piece : tokenPieces(reply.call->arguments))
            blocks.delta("input_json_delta", "partial_json", piece);
        blocks.close();
    }
    const QByteArray end = object({{"stop_reason", stopOf(reply)}, {"stop_sequence", "null"}});
    blocks.event("message_delta", {{"delta", end}, {"usage", usageOf(reply.tokens, reply.tokens.output)}},
                 reply.pace);
    blocks.event("message_stop", {});
    return eventStream(std::move(blocks.frames));
}

} // namespace

Answer messagesAnswer(const Prompt &prompt, const Reply &reply)
{
    if (prompt.stream)
        return messagesStream(prompt, reply);
    std::vector<QByteArray> content = {};
    if (!reply.reasoning.isEmpty()) {
        const QByteArray shown = prompt.showReasoning ? reply.reasoning : QByteArray();
        content.push_back(thinkingBlock(shown, signatureOf(reply.reasoning)));
    }
    content.push_back(textBlock(reply.text));
    if (reply.call)
        content.push_back(toolBlock(*reply.call, freshId("toolu_"), reply.call->arguments));
    const QByteArray usage = usageOf(reply.tokens, reply.tokens.output);
    return wholeAnswer(200, messageOf(prompt, content, stopOf(reply), usage), wholePause(reply));
}

} // namespace sluice::simulator
