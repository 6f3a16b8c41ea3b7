// OpenAI Responses: items instead of messages, typed events (protocols.md 4.2 to 4.4).
#include "core/simulator/jsonwriter.h"
#include "core/simulator/shapes.h"

namespace sluice::simulator {

namespace {

using namespace json;

// One answer's ids, and its items in their final form.
struct Items
{
    QByteArray responseId = freshId("resp_");
    QByteArray reasoningId = freshId("rs_");
    QByteArray messageId = freshId("msg_");
    QByteArray functionId = freshId("fc_");
    QByteArray callId = freshId("call_");
    qint64 created = unixNow();
};

QByteArray usageOf(const Tokens &tokens)
{
    return object({{"input_tokens", number(tokens.prompt())},
                   {"input_tokens_details", object({{"cached_tokens", number(tokens.cacheRead)}})},
                   {"output_tokens", number(tokens.output)},
                   {"output_tokens_details", object({{"reasoning_tokens", number(tokens.reasoning)}})},
                   {"total_tokens", number(tokens.prompt() + tokens.output)}});
}

QByteArray textPart(const QByteArray &words)
{
    return object(
        {{"type", text("output_text")}, {"annotations", "[]"}, {"logprobs", "[]"}, {"text", text(words)}});
}

QByteArray summaryPart(const QByteArray &words)
{
    return object({{"type", text("summary_text")}, {"text", text(words)}});
}

QByteArray reasoningItem(const Items &items, const std::vector<QByteArray> &summary, bool done)
{
    std::vector<Member> members = {
        {"id", text(items.reasoningId)}, {"type", text("reasoning")}, {"summary", array(summary)}};
    if (done)
        members.push_back({"encrypted_content", text("gAAAAsimulated" + items.reasoningId.mid(3))});
    return object(members);
}

QByteArray messageItem(const Items &items, const char *status, const std::vector<QByteArray> &content)
{
    return object({{"id", text(items.messageId)},
                   {"type", text("message")},
                   {"status", text(status)},
                   {"role", text("assistant")},
                   {"content", array(content)}});
}

QByteArray callItem(const Items &items, const char *status, const ToolCall &call, const QByteArray &arguments)
{
    return object({{"id", text(items.functionId)},
                   {"type", text("function_call")},
                   {"status", text(status)},
                   {"arguments", text(arguments)},
                   {"call_id", text(items.callId)},
                   {"name", text(call.name)}});
}

QByteArray responseOf(const Prompt &prompt, const Items &items, const char *status,
                      const std::vector<QByteArray> &output, const QByteArray &usage)
{
    const bool incomplete = QByteArrayView(status) == "incomplete";
    return object(
        {{"id", text(items.responseId)},
         {"object", text("response")},
         {"created_at", number(items.created)},
         {"status", text(status)},
         {"background", "false"},
         {"error", "null"},
         {"incomplete_details", incomplete ? object({{"reason", text("max_output_tokens")}}) : "null"},
         {"instructions", "null"},
         {"max_output_tokens", prompt.outputLimit > 0 ? number(prompt.outputLimit) : "null"},
         {"model", text(prompt.model.toUtf8())},
         {"output", array(output)},
         {"parallel_tool_calls", "true"},
         {"previous_response_id", "null"},
         {"reasoning", object({{"effort", "null"}, {"summary", "null"}})},
         {"service_tier", text("default")},
         {"store", "false"},
         {"temperature", "1.0"},
         {"text", object({{"format", object({{"type", text("text")}})}})},
         {"tool_choice", text("auto")},
         {"tools", "[]"},
         {"top_p", "1.0"},
         {"truncation", text("disabled")},
         {"usage", usage},
         {"user", "null"},
         {"metadata", "{}"}});
}

std::vector<QByteArray> outputOf(const Prompt &prompt, const Reply &reply, const Items &items)
{
    std::vector<QByteArray> output = {};
    if (!reply.reasoning.isEmpty()) {
        std::vector<QByteArray> summary = {};
        if (prompt.showReasoning)
            summary.push_back(summaryPart(reply.reasoning));
        output.push_back(reasoningItem(items, summary, true));
    }
    output.push_back(
        messageItem(items, reply.truncated ? "incomplete" : "completed", {textPart(reply.text)}));
    if (reply.call)
        output.push_back(callItem(items, "completed", *reply.call, reply.call->arguments));
    return output;
}

class Events
{
public:
    void add(const QByteArray &type, std::vector<Member> members, std::chrono::milliseconds pause = {})
    {
        std::vector<Member> all = {{"type", text(type)}, {"sequence_number", number(m_sequence++)}};
        all.insert(all.end(), std::make_move_iterator(members.begin()),
                   std::make_move_iterator(members.end()));
        frames.push_back({eventFrame(type, object(all)), pause});
    }
    std::vector<Piece> frames = {};

private:
    qint64 m_sequence = 0;
};

void addReasoning(Events &events, const Prompt &prompt, const Reply &reply, const Items &items, int index,
                  const QByteArray &finished)
{
    const Member place = {"output_index", number(index)};
    events.add("response.output_item.added", {place, {"item", reasoningItem(items, {}, false)}}, reply.pace);
    if (prompt.showReasoning) {
        const std::vector<Member> part = {
            {"item_id", text(items.reasoningId)}, place, {"summary_index", "0"}};
        const auto with = [&part](Member last) {
            std::vector<Member> members = part;
            members.push_back(std::move(last));
            return members;
        };
        events.add("response.reasoning_summary_part.added", with({"part", summaryPart({})}));
        for (const QByteArray &piece : tokenPieces(reply.reasoning))
            events.add("response.reasoning_summary_text.delta", with({"delta", text(piece)}), reply.pace);
        events.add("response.reasoning_summary_text.done", with({"text", text(reply.reasoning)}));
        events.add("response.reasoning_summary_part.done", with({"part", summaryPart(reply.reasoning)}));
    }
    events.add("response.output_item.done", {place, {"item", finished}});
}

void addMessage(Events &events, const Reply &reply, const Items &items, int index, const QByteArray &finished)
{
    const Member place = {"output_index", number(index)};
    const std::vector<Member> part = {{"item_id", text(items.messageId)}, place, {"content_index", "0"}};
    const auto with = [&part](std::initializer_list<Member> rest) {
        std::vector<Member> members = part;
        members.insert(members.end(), rest.begin(), rest.end());
        return members;
    };
    events.add("response.output_item.added", {place, {"item", messageItem(items, "in_progress", {})}},
               reply.pace);
    events.add("response.content_part.added", with({{"part", textPart({})}}));
    for (const QByteArray &piece : tokenPieces(reply.text))
        events.add("response.output_text.delta", with({{"delta", text(piece)}, {"logprobs", "[]"}}),
                   reply.pace);
    events.add("response.output_text.done", with({{"text", text(reply.text)}, {"logprobs", "[]"}}));
    events.add("response.content_part.done", with({{"part", textPart(reply.text)}}));
    events.add("response.output_item.done", {place, {"item", finished}});
}

void addCall(Events &events, const Reply &reply, const Items &items, int index, const QByteArray &finished)
{
    const Member place = {"output_index", number(index)};
    const Member id = {"item_id", text(items.functionId)};
    events.add("response.output_item.added",
               {place, {"item", callItem(items, "in_progress", *reply.call, {})}}, reply.pace);
    for (const QByteArray &piece : tokenPieces(reply.call->arguments))
        events.add("response.function_call_arguments.delta", {id, place, {"delta", text(piece)}}, reply.pace);
    events.add("response.function_call_arguments.done",
               {id, place, {"arguments", text(reply.call->arguments)}, {"name", text(reply.call->name)}});
    events.add("response.output_item.done", {place, {"item", finished}});
}

} // namespace

Answer responsesAnswer(const Prompt &prompt, const Reply &reply)
{
    const Items items = {};
    const std::vector<QByteArray> output = outputOf(prompt, reply, items);
    const char *status = reply.truncated ? "incomplete" : "completed";
    const QByteArray finished = responseOf(prompt, items, status, output, usageOf(reply.tokens));
    if (!prompt.stream)
        return wholeAnswer(200, finished, wholePause(reply));

    Events events;
    const QByteArray begun = responseOf(prompt, items, "in_progress", {}, "null");
    events.add("response.created", {{"response", begun}}, reply.pace);
    events.add("response.in_progress", {{"response", begun}});
    int index = 0;
    if (!reply.reasoning.isEmpty()) {
        addReasoning(events, prompt, reply, items, index, output[size_t(index)]);
        ++index;
    }
    addMessage(events, reply, items, index, output[size_t(index)]);
    ++index;
    if (reply.call)
        addCall(events, reply, items, index, output[size_t(index)]);
    events.add(reply.truncated ? "response.incomplete" : "response.completed", {{"response", finished}},
               reply.pace);
    return eventStream(std::move(events.frames));
}

} // namespace sluice::simulator
