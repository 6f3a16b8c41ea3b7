// OpenAI Chat Completions: one object, or chunks and [DONE] (protocols.md 3.2 and 3.3).
#include "core/simulator/jsonwriter.h"
#include "core/simulator/shapes.h"

namespace sluice::simulator {

namespace {

using namespace json;

QByteArray usageOf(const Tokens &tokens)
{
    return object({{"prompt_tokens", number(tokens.prompt())},
                   {"completion_tokens", number(tokens.output)},
                   {"total_tokens", number(tokens.prompt() + tokens.output)},
                   {"prompt_tokens_details",
                    object({{"cached_tokens", number(tokens.cacheRead)}, {"audio_tokens", "0"}})},
                   {"completion_tokens_details", object({{"reasoning_tokens", number(tokens.reasoning)},
                                                         {"audio_tokens", "0"},
                                                         {"accepted_prediction_tokens", "0"},
                                                         {"rejected_prediction_tokens", "0"}})}});
}

QByteArray finishOf(const Reply &reply)
{
    return reply.call ? text("tool_calls") : reply.truncated ? text("length") : text("stop");
}

QByteArray callOf(const ToolCall &call, const QByteArray &id, const QByteArray &arguments)
{
    return object({{"id", text(id)},
                   {"type", text("function")},
                   {"function", object({{"name", text(call.name)}, {"arguments", text(arguments)}})}});
}

// What every chunk of one answer has in common.
struct Chunks
{
    const Prompt &prompt;
    QByteArray id = freshId("chatcmpl-");
    qint64 created = unixNow();
    std::vector<Piece> frames = {};

    void add(const QByteArray &choices, const QByteArray &usage, std::chrono::milliseconds pause)
    {
        std::vector<Member> members = {{"id", text(id)},
                                       {"object", text("chat.completion.chunk")},
                                       {"created", number(created)},
                                       {"model", text(prompt.model.toUtf8())},
                                       {"service_tier", text("default")},
                                       {"system_fingerprint", text("fp_simulator")},
                                       {"choices", choices}};
        if (prompt.includeUsage)
            members.push_back({"usage", usage});
        frames.push_back({eventFrame({}, object(members)), pause});
    }
    void delta(const QByteArray &delta, std::chrono::milliseconds pause, const QByteArray &finish = "null")
    {
        const QByteArray choice =
            object({{"index", "0"}, {"delta", delta}, {"logprobs", "null"}, {"finish_reason", finish}});
        add(array({choice}), "null", pause);
    }
};

Answer chatStream(const Prompt &prompt, const Reply &reply)
{
    Chunks chunks = {prompt};
    chunks.delta(object({{"role", text("assistant")}, {"content", text("")}, {"refusal", "null"}}),
                 reply.pace);
    for (const QByteArray &piece : tokenPieces(reply.text))
        chunks.delta(object({{"content", text(piece)}}), reply.pace);
    if (reply.call) {
        const QByteArray first = "{\"index\":0," + callOf(*reply.call, freshId("call_"), QByteArray()).mid(1);
        chunks.delta(object({{"tool_calls", array({first})}}), reply.pace);
        for (const QByteArray &piece : tokenPieces(reply.call->arguments)) {
            const QByteArray more =
                object({{"index", "0"}, {"function", object({{"arguments", text(piece)}})}});
            chunks.delta(object({{"tool_calls", array({more})}}), reply.pace);
        }
    }
    chunks.delta("{}", reply.pace, finishOf(reply));
    if (prompt.includeUsage)
        chunks.add("[]", usageOf(reply.tokens), {});
    chunks.frames.push_back({"data: [DONE]\n\n"});
    return eventStream(std::move(chunks.frames));
}

} // namespace

Answer chatAnswer(const Prompt &prompt, const Reply &reply)
{
    if (prompt.stream)
        return chatStream(prompt, reply);
    std::vector<Member> message = {
        {"role", text("assistant")}, {"content", text(reply.text)}, {"refusal", "null"}};
    if (reply.call)
        message.push_back(
            {"tool_calls", array({callOf(*reply.call, freshId("call_"), reply.call->arguments)})});
    message.push_back({"annotations", "[]"});
    const QByteArray choice = object({{"index", "0"},
                                      {"message", object(message)},
                                      {"logprobs", "null"},
                                      {"finish_reason", finishOf(reply)}});
    return wholeAnswer(200,
                       object({{"id", text(freshId("chatcmpl-"))},
                               {"object", text("chat.completion")},
                               {"created", number(unixNow())},
                               {"model", text(prompt.model.toUtf8())},
                               {"choices", array({choice})},
                               {"usage", usageOf(reply.tokens)},
                               {"service_tier", text("default")},
                               {"system_fingerprint", text("fp_simulator")}}),
                       wholePause(reply));
}

} // namespace sluice::simulator
