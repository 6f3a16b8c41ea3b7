#include "core/guard/streamreaders.h"

#include "core/protocols/jsonscan.h"
#include "core/protocols/jsonwriter.h"

namespace sluice {

using namespace eventfields;

namespace {

using Event = StreamGuard::Event;
using Kind = StreamGuard::Kind;

QByteArray numbered(QByteArrayView name, const QByteArray &number)
{
    return name.toByteArray() + '[' + (number.isEmpty() ? QByteArray("0") : number.left(20)) + ']';
}

// An event like this one, with another text. Its bytes are copied once.
StreamGuard::Carrier likeThis(const Event &event, qsizetype stringAt)
{
    constexpr char Mark[] = "\x01\x02"; // never stands in JSON
    const auto text = stringAt < 0 ? std::nullopt : eventfields::stringAt(event.json, stringAt);
    if (!text)
        return {};
    std::vector<Splice> edits{{text->raw.at, text->raw.size, Mark}};
    dropLogprobs(event.json, edits);
    const QByteArray frame = event.frame.with(spliced(event.frame.data, edits));
    const qsizetype mark = frame.indexOf(Mark);
    return [begin = frame.first(mark), end = frame.sliced(mark + 2)](const QByteArray &escaped) {
        return begin + escaped + end;
    };
}

QByteArray joined(const QByteArrayList &members)
{
    QByteArrayList some = members;
    some.removeAll(QByteArray());
    return '{' + some.join(',') + '}';
}

QByteArray copied(const Event &event, QByteArrayView name)
{
    const QByteArray raw = rawOf(event.json, 0, name);
    return raw.isEmpty() ? QByteArray() : '"' + name.toByteArray() + "\":" + raw;
}

// ---- Chat Completions, and the older completions

// A chunk of the same stream with only that text in it.
StreamGuard::Carrier chatChunk(const Event &event, const QByteArray &index, const QByteArray &open,
                               const QByteArray &close)
{
    const QByteArray head = joined({copied(event, "id"), copied(event, "object"), copied(event, "created"),
                                    copied(event, "model"), "\"choices\":[{\"index\":" + index + ','});
    const QByteArray begin = "data: " + head.chopped(1) + open;
    return [begin, close](const QByteArray &escaped) {
        return begin + escaped + close + ",\"finish_reason\":null}]}\n\n";
    };
}

// Blocked calls become text; those that stay are told whole, with the places that are left.
CallGates::Rewrite chatRewrite(const Event &event, const QByteArray &choice)
{
    const auto text = chatChunk(event, choice, "\"delta\":{\"content\":\"", "\"}");
    const auto call = chatChunk(event, choice, "\"delta\":{\"tool_calls\":[", "]}");
    return [text, call](const std::vector<JudgedCall> &calls) {
        QByteArray out;
        qint64 index = 0;
        for (const JudgedCall &one : calls) {
            if (one.blockedBy) {
                out += text(jsonEscaped(blockedCallText(*one.blockedBy)));
                continue;
            }
            const JsonObject function =
                JsonObject().text("name", one.call.name).text("arguments", one.call.arguments);
            out += call(JsonObject()
                            .number("index", index++)
                            .text("id", one.id)
                            .text("type", "function")
                            .raw("function", function)
                            .json());
        }
        return out;
    };
}

void chatGate(StreamGuard &guard, Event &event, const QByteArray &choice, qsizetype call,
              const QByteArray &block)
{
    const QByteArray place = numbered("choices", choice);
    if (!guard.gates().isActive())
        return;
    const qsizetype function = member(event.json, call, "function");
    const qsizetype custom = member(event.json, call, "custom");
    const qsizetype named = function >= 0 ? function : custom;
    if (!guard.gates().knows(function >= 0 ? block : block + ".custom")) {
        guard.gates().add(place,
                          {function >= 0 ? block : block + ".custom",
                           textOf(event.json, call, "id"),
                           {textOf(event.json, named, "name"), {}}},
                          chatRewrite(event, choice));
    }
    event.heldBy = place;
}

void chatToolCalls(StreamGuard &guard, Event &event, const QByteArray &choice, qsizetype delta)
{
    const QByteArray place = numbered("choices", choice);
    const auto arguments = [&](qsizetype object, const QByteArray &block, const QByteArray &open,
                               const QByteArray &close) {
        guard.delta(event, block, Kind::Arguments, ToolCallPart, member(event.json, object, "arguments"),
                    [&] { return chatChunk(event, choice, open, close); });
    };
    eachElement(event.json, member(event.json, delta, "tool_calls"), [&](qsizetype call) {
        QByteArray index = rawOf(event.json, call, "index");
        index = index.isEmpty() ? QByteArray("0") : index;
        const QByteArray block = place + '.' + numbered("tool_calls", index);
        chatGate(guard, event, choice, call, block);
        const QByteArray open = "\"delta\":{\"tool_calls\":[{\"index\":" + index;
        arguments(member(event.json, call, "function"), block, open + ",\"function\":{\"arguments\":\"",
                  "\"}}]}");
        guard.delta(event, block + ".custom", Kind::Text, ToolCallPart,
                    member(event.json, member(event.json, call, "custom"), "input"),
                    [&] { return chatChunk(event, choice, open + ",\"custom\":{\"input\":\"", "\"}}]}"); });
    });
    arguments(member(event.json, delta, "function_call"), place + ".function_call",
              "\"delta\":{\"function_call\":{\"arguments\":\"", "\"}}");
}

// The calls of a choice are judged when it ends: no client acts on one before.
void chatEnd(StreamGuard &guard, Event &event, qsizetype choice, const QByteArray &place, qsizetype delta)
{
    if (!guard.gates().isOpen(place))
        return;
    const bool inThis = !event.heldBy.isEmpty();
    event.heldBy.clear();
    bool rewritten = false;
    event.before += guard.gates().close(place, &rewritten);
    if (rewritten && inThis) {
        // Its calls were told already, with the others.
        event.touched.clear();
        event.edits.clear();
        event.edits.push_back({delta, endOfValue(event.json, delta) - delta, "{}"});
    }
    const auto reason = stringAt(event.json, member(event.json, choice, "finish_reason"));
    if (reason && rewritten && guard.gates().allBlocked())
        event.edits.push_back({reason->raw.at, reason->raw.size, "stop"});
}

void chatChoice(StreamGuard &guard, Event &event, qsizetype choice)
{
    QByteArray index = rawOf(event.json, choice, "index");
    index = index.isEmpty() ? QByteArray("0") : index;
    const QByteArray place = numbered("choices", index);
    const qsizetype delta = member(event.json, choice, "delta");
    for (const char *name : {"content", "refusal", "reasoning_content", "reasoning"}) {
        guard.delta(
            event, place + '.' + name, Kind::Text, AssistantPart, member(event.json, delta, name),
            [&] { return chatChunk(event, index, "\"delta\":{\"" + QByteArray(name) + "\":\"", "\"}"); });
    }
    guard.delta(event, place + ".text", Kind::Text, AssistantPart, member(event.json, choice, "text"),
                [&] { return chatChunk(event, index, "\"text\":\"", "\""); });
    // OpenRouter: the same thinking once more, in pieces with an index.
    eachElement(event.json, member(event.json, delta, "reasoning_details"), [&](qsizetype detail) {
        const QByteArray number = rawOf(event.json, detail, "index");
        for (const char *name : {"text", "summary"}) {
            const QByteArray open =
                "\"delta\":{\"reasoning_details\":[{\"type\":" + rawOf(event.json, detail, "type") +
                ",\"index\":" + (number.isEmpty() ? "0" : number) + ",\"" + name + "\":\"";
            guard.delta(event, place + '.' + numbered("reasoning_details", number) + '.' + name, Kind::Text,
                        AssistantPart, member(event.json, detail, name),
                        [&] { return chatChunk(event, index, open, "\"}]}"); });
        }
    });
    chatToolCalls(guard, event, index, delta);
    // Some servers send the whole message at the end.
    guard.whole(event, member(event.json, choice, "message"), true);
    if (has(event.json, choice, "finish_reason")) {
        guard.finishAll(event, place);
        chatEnd(guard, event, choice, place, delta);
    }
}

void readChat(StreamGuard &guard, Event &event)
{
    const qsizetype choices = member(event.json, 0, "choices");
    if (choices < 0) {
        guard.whole(event, 0);
        return;
    }
    eachElement(event.json, choices, [&](qsizetype choice) { chatChoice(guard, event, choice); });
}

// ---- Messages

CallGates::Rewrite messagesRewrite(const QByteArray &index)
{
    return [index](const std::vector<JudgedCall> &calls) {
        const QByteArray place = "\"index\":" + (index.isEmpty() ? QByteArray("0") : index);
        const auto event = [&](const QByteArray &type, const QByteArray &members) {
            return "event: " + type + "\ndata: {\"type\":\"" + type + "\"," + place + members + "}\n\n";
        };
        const QByteArray text = JsonObject()
                                    .text("type", "text_delta")
                                    .text("text", blockedCallText(*calls.front().blockedBy))
                                    .json();
        return event("content_block_start", R"(,"content_block":{"type":"text","text":""})") +
               event("content_block_delta", ",\"delta\":" + text) + event("content_block_stop", {});
    };
}

void readMessages(StreamGuard &guard, Event &event)
{
    const QByteArray type = textOf(event.json, 0, "type");
    const QByteArray block = numbered("content", rawOf(event.json, 0, "index"));
    const auto text = [&](qsizetype object, QByteArrayView name, Kind kind, quint8 part) {
        const qsizetype at = member(event.json, object, name);
        guard.delta(event, block, kind, part, at, [&] { return likeThis(event, at); });
    };
    if (type.startsWith("content_block_") && guard.gates().isOpen(block))
        event.heldBy = block;
    if (type == "content_block_delta") {
        const qsizetype delta = member(event.json, 0, "delta");
        const QByteArray kind = textOf(event.json, delta, "type");
        if (kind == "text_delta") {
            text(delta, "text", Kind::Text, AssistantPart);
        } else if (kind == "input_json_delta") {
            text(delta, "partial_json", Kind::Arguments, ToolCallPart);
        } else if (kind == "thinking_delta") {
            text(delta, "thinking", Kind::Thinking, AssistantPart);
        } else if (kind == "compaction_delta") {
            text(delta, "content", Kind::Text, AssistantPart);
        } else if (kind == "signature_delta") {
            guard.finish(event, block); // decides the rest of the text
            const auto signature = stringAt(event.json, member(event.json, delta, "signature"));
            if (signature && guard.wasReplaced(block))
                event.edits.push_back({signature->raw.at, signature->raw.size, SpoiltSignature});
        } else {
            guard.whole(event, delta);
        }
    } else if (type == "content_block_stop") {
        guard.finish(event, block);
        event.closes = block;
    } else if (type == "content_block_start") {
        const qsizetype start = member(event.json, 0, "content_block");
        if (guard.gates().isActive() && textOf(event.json, start, "type") == "tool_use") {
            guard.gates().add(
                block, {block, textOf(event.json, start, "id"), {textOf(event.json, start, "name"), {}}},
                messagesRewrite(rawOf(event.json, 0, "index")));
            event.heldBy = block;
        }
        guard.whole(event, start);
    } else if (type == "message_delta" || type == "message_stop") {
        guard.finishAll(event);
        event.before += guard.gates().closeAll();
        const auto reason =
            stringAt(event.json, member(event.json, member(event.json, 0, "delta"), "stop_reason"));
        const bool isCall = reason && event.json.sliced(reason->raw.at, reason->raw.size) == "tool_use";
        if (isCall && guard.gates().allBlocked())
            event.edits.push_back({reason->raw.at, reason->raw.size, "end_turn"});
    } else if (type != "ping") {
        guard.whole(event, 0);
    }
}

// ---- Responses

// "response.output_text.delta" of output 0, content 1: "output[0].output_text[1]".
QByteArray responsesBlock(const Event &event, QByteArrayView base)
{
    const auto number = [&](QByteArrayView name) { return rawOf(event.json, 0, name); };
    const QByteArray part =
        number("content_index").isEmpty() ? number("summary_index") : number("content_index");
    return numbered("output", number("output_index")) + '.' + numbered(base, part);
}

// A message in the place of a call, with all the events that a message has.
CallGates::Rewrite responsesRewrite(const QByteArray &id, const QByteArray &index, const QByteArray &sequence)
{
    return [id, index, sequence](const std::vector<JudgedCall> &calls) {
        const QByteArray text = blockedCallText(*calls.front().blockedBy);
        const QByteArray quoted = jsonString(text);
        const QByteArray part = R"({"type":"output_text","text":)" + quoted + R"(,"annotations":[]})";
        const QByteArray empty = R"({"type":"output_text","text":"","annotations":[]})";
        const QByteArray place = "\"output_index\":" + index;
        const QByteArray inItem = place + ",\"content_index\":0,\"item_id\":" + jsonString(id);
        const auto event = [&](const QByteArray &type, const QByteArray &members) {
            return "event: " + type + "\ndata: {\"type\":\"" + type +
                   "\",\"sequence_number\":" + (sequence.isEmpty() ? "0" : sequence) + ',' + members +
                   "}\n\n";
        };
        const QByteArray started =
            R"({"type":"message","status":"in_progress","role":"assistant","content":[],"id":)" +
            jsonString(id) + '}';
        return event("response.output_item.added", place + ",\"item\":" + started) +
               event("response.content_part.added", inItem + ",\"part\":" + empty) +
               event("response.output_text.delta", inItem + ",\"delta\":" + quoted) +
               event("response.output_text.done", inItem + ",\"text\":" + quoted) +
               event("response.content_part.done", inItem + ",\"part\":" + part) +
               event("response.output_item.done", place + ",\"item\":" + responsesTextItem(id, text));
    };
}

void responsesGate(StreamGuard &guard, Event &event, QByteArrayView name)
{
    const QByteArray index = rawOf(event.json, 0, "output_index");
    const QByteArray place = numbered("output", index);
    const qsizetype item = member(event.json, 0, "item");
    if (!guard.gates().isActive() || index.isEmpty())
        return;
    if (name == QByteArrayView("output_item.added") && textOf(event.json, item, "type").endsWith("_call")) {
        const QByteArray id = textOf(event.json, item, "id");
        guard.gates().add(place, {place, id, {}},
                          responsesRewrite(id, index, rawOf(event.json, 0, "sequence_number")));
    }
    if (!guard.gates().isOpen(place))
        return;
    event.heldBy = place;
    if (name == QByteArrayView("output_item.done")) {
        guard.gates().setCall(place, responsesCall(event.json, item));
        event.closes = place;
    }
}

void readResponses(StreamGuard &guard, Event &event)
{
    constexpr QByteArrayView Prefix("response.");
    const QByteArray type = textOf(event.json, 0, "type");
    const QByteArrayView name = type.startsWith(Prefix) ? QByteArrayView(type).sliced(Prefix.size()) : type;
    const qsizetype delta = member(event.json, 0, "delta");
    responsesGate(guard, event, name);
    const bool isSound = name.contains("audio") && !name.contains("transcript");
    if (name.endsWith(".delta") && delta >= 0) {
        if (isSound)
            return;
        const quint8 part = name.contains("call") ? ToolCallPart : AssistantPart;
        guard.delta(event, responsesBlock(event, name.chopped(6)),
                    name.contains("arguments") ? Kind::Arguments : Kind::Text, part, delta,
                    [&] { return likeThis(event, delta); });
        return;
    }
    if (name.endsWith(".done"))
        guard.finish(event, responsesBlock(event, name.chopped(5)));
    const bool isLast = name == QByteArrayView("completed") || name == QByteArrayView("incomplete") ||
                        name == QByteArrayView("failed") || type == "error";
    if (name == QByteArrayView("output_item.done"))
        guard.finishAll(event, numbered("output", rawOf(event.json, 0, "output_index")) + '.');
    if (isLast) {
        guard.finishAll(event);
        event.before += guard.gates().closeAll();
    }
    guard.whole(event, 0, true);
}

// ---- Gemini

StreamGuard::Carrier geminiChunk(const QByteArray &index, bool thought)
{
    return [index, thought](const QByteArray &escaped) {
        return R"(data: {"candidates":[{"content":{"role":"model","parts":[{"text":")" + escaped + '"' +
               (thought ? R"(,"thought":true)" : "") + "}]},\"index\":" + index + "}]}\r\n\r\n";
    };
}

void geminiCandidate(StreamGuard &guard, Event &event, qsizetype candidate)
{
    QByteArray index = rawOf(event.json, candidate, "index");
    index = index.isEmpty() ? QByteArray("0") : index;
    const QByteArray place = numbered("candidates", index);
    const qsizetype parts = member(event.json, member(event.json, candidate, "content"), "parts");
    eachElement(event.json, parts, [&](qsizetype part) {
        const qsizetype text = member(event.json, part, "text");
        const bool thought = rawOf(event.json, part, "thought") == "true";
        if (text < 0) {
            guard.whole(event, part);
            return;
        }
        guard.delta(event, place + (thought ? ".thought" : ".text"), Kind::Text, AssistantPart, text,
                    [&] { return geminiChunk(index, thought); });
    });
    if (has(event.json, candidate, "finishReason"))
        guard.finishAll(event, place);
}

void readGemini(StreamGuard &guard, Event &event)
{
    const qsizetype wrapped = member(event.json, 0, "response");
    const qsizetype candidates = member(event.json, wrapped >= 0 ? wrapped : 0, "candidates");
    if (candidates < 0) {
        guard.whole(event, 0);
        return;
    }
    eachElement(event.json, candidates,
                [&](qsizetype candidate) { geminiCandidate(guard, event, candidate); });
    if (guard.gates().isActive())
        guard.callsIn(event);
}

} // namespace

void readEvent(Protocol protocol, StreamGuard &guard, StreamGuard::Event &event)
{
    switch (protocol) {
    case Protocol::Messages:
        return readMessages(guard, event);
    case Protocol::Responses:
        return readResponses(guard, event);
    case Protocol::Gemini:
        return readGemini(guard, event);
    case Protocol::Chat:
    case Protocol::OpenAi:
        return readChat(guard, event);
    }
}

} // namespace sluice
