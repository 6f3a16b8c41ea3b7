#include "tests/unit/guard/answers.h"

#include "core/guard/textscan.h"
#include "core/protocols/sse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sluice::test {

namespace {

using Frames = QByteArray;

QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
}

QByteArrayList pieces(const QByteArray &text, const std::vector<qsizetype> &cuts)
{
    QByteArrayList result;
    qsizetype at = 0;
    for (qsizetype cut : cuts) {
        while (cut < text.size() && (uchar(text[cut]) & 0xc0) == 0x80)
            ++cut; // whole characters, as JSON has them
        if (cut <= at || cut >= text.size())
            continue;
        result += text.mid(at, cut - at);
        at = cut;
    }
    result += text.mid(at);
    return result;
}

QByteArray data(const QByteArray &json)
{
    return "data: " + json + "\n\n";
}

QByteArray event(const QByteArray &type, const QByteArray &members)
{
    return "event: " + type + "\ndata: {\"type\":\"" + type + "\"," + members + "}\n\n";
}

QByteArray chat(const std::vector<AnswerBlock> &blocks, const std::vector<std::vector<qsizetype>> &cuts)
{
    const QByteArray head =
        R"({"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[)";
    QByteArray out =
        data(head + R"({"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]})");
    int call = -1;
    for (size_t i = 0; i < blocks.size(); ++i) {
        bool isFirst = true;
        call += blocks[i].kind == BlockKind::Arguments ? 1 : 0;
        for (const QByteArray &piece : pieces(blocks[i].text, cuts[i])) {
            QByteArray delta;
            if (blocks[i].kind == BlockKind::Arguments) {
                const QByteArray name =
                    isFirst ? R"("id":"call_)" + number(call) + R"(","type":"function",)" : QByteArray();
                delta = R"("tool_calls":[{"index":)" + number(call) + ',' + name + R"("function":{)" +
                        (isFirst ? R"("name":"run",)" : "") + R"("arguments":")" + jsonEscaped(piece) +
                        R"("}}])";
            } else {
                delta =
                    (blocks[i].kind == BlockKind::Thinking ? R"("reasoning_content":")" : R"("content":")") +
                    jsonEscaped(piece) + '"';
            }
            out +=
                data(head + R"({"index":0,"delta":{)" + delta + R"(},"finish_reason":null}],"usage":null})");
            isFirst = false;
        }
    }
    return out + data(head + R"({"index":0,"delta":{},"finish_reason":"stop"}]})") + "data: [DONE]\n\n";
}

QByteArray messages(const std::vector<AnswerBlock> &blocks, const std::vector<std::vector<qsizetype>> &cuts)
{
    QByteArray out = event("message_start", R"("message":{"id":"msg_1","role":"assistant","content":[]})") +
                     event("ping", R"("a":1)");
    for (size_t i = 0; i < blocks.size(); ++i) {
        const QByteArray index = "\"index\":" + number(qsizetype(i)) + ',';
        const bool isCall = blocks[i].kind == BlockKind::Arguments;
        const bool isThought = blocks[i].kind == BlockKind::Thinking;
        const QByteArray start = isCall      ? R"({"type":"tool_use","id":"t1","name":"run","input":{}})"
                                 : isThought ? R"({"type":"thinking","thinking":"","signature":""})"
                                             : R"({"type":"text","text":""})";
        out += event("content_block_start", index + "\"content_block\":" + start);
        for (const QByteArray &piece : pieces(blocks[i].text, cuts[i])) {
            const QByteArray delta = isCall      ? R"("input_json_delta","partial_json":")"
                                     : isThought ? R"("thinking_delta","thinking":")"
                                                 : R"("text_delta","text":")";
            out += event("content_block_delta",
                         index + R"("delta":{"type":)" + delta + jsonEscaped(piece) + "\"}");
        }
        if (isThought)
            out += event("content_block_delta",
                         index + R"("delta":{"type":"signature_delta","signature":"Eqq"})");
        out += event("content_block_stop", index.chopped(1));
    }
    return out + event("message_delta", R"("delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":3})") +
           "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
}

QByteArray responsesItem(const AnswerBlock &block, const QByteArray &id, bool whole)
{
    const QByteArray text = whole ? jsonEscaped(block.text) : QByteArray();
    switch (block.kind) {
    case BlockKind::Arguments:
        return R"({"id":")" + id +
               R"(","type":"function_call","call_id":"call_1","name":"run","arguments":")" + text + "\"}";
    case BlockKind::Thinking:
        return R"({"id":")" + id + R"(","type":"reasoning","summary":[{"type":"summary_text","text":")" +
               text + "\"}]}";
    case BlockKind::Text:
        break;
    }
    return R"({"id":")" + id +
           R"(","type":"message","role":"assistant","content":[{"type":"output_text","text":")" + text +
           R"(","logprobs":[{"token":")" + text + "\"}]}]}";
}

QByteArray responses(const std::vector<AnswerBlock> &blocks, const std::vector<std::vector<qsizetype>> &cuts)
{
    QByteArray out =
        event("response.created", R"("response":{"id":"r1","output":[],"instructions":"be nice"})");
    QByteArrayList items;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const QByteArray id = "it_" + number(qsizetype(i));
        const QByteArray place = "\"output_index\":" + number(qsizetype(i)) + ",\"item_id\":\"" + id + "\",";
        const bool isCall = blocks[i].kind == BlockKind::Arguments;
        const bool isThought = blocks[i].kind == BlockKind::Thinking;
        const QByteArray base = isCall      ? "response.function_call_arguments"
                                : isThought ? "response.reasoning_summary_text"
                                            : "response.output_text";
        const QByteArray part = isCall ? "" : isThought ? "\"summary_index\":0," : "\"content_index\":0,";
        const QByteArray name = isCall ? "arguments" : "text";
        out += event("response.output_item.added", place + "\"item\":" + responsesItem(blocks[i], id, false));
        for (const QByteArray &piece : pieces(blocks[i].text, cuts[i])) {
            const QByteArray text = jsonEscaped(piece);
            out += event(base + ".delta", place + part + "\"delta\":\"" + text +
                                              "\",\"logprobs\":[{\"token\":\"" + text + "\"}]");
        }
        out += event(base + ".done", place + part + '"' + name + "\":\"" + jsonEscaped(blocks[i].text) + '"');
        items += responsesItem(blocks[i], id, true);
        out += event("response.output_item.done", place + "\"item\":" + items.last());
    }
    return out + event("response.completed", R"("response":{"id":"r1","output":[)" + items.join(',') + "]}");
}

QByteArray gemini(const std::vector<AnswerBlock> &blocks, const std::vector<std::vector<qsizetype>> &cuts)
{
    QByteArrayList parts;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind == BlockKind::Arguments) {
            parts += R"({"functionCall":{"name":"run","args":)" + blocks[i].text + "}}";
            continue;
        }
        for (const QByteArray &piece : pieces(blocks[i].text, cuts[i]))
            parts += R"({"text":")" + jsonEscaped(piece) + '"' +
                     (blocks[i].kind == BlockKind::Thinking ? R"(,"thought":true})" : "}");
    }
    QByteArray out;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        out += R"(data: {"candidates":[{"content":{"role":"model","parts":[)" + parts[i] + "]}" +
               (isLast ? R"(,"finishReason":"STOP")" : "") + R"(,"index":0}],"modelVersion":"m"})" +
               "\r\n\r\n";
    }
    return out;
}

// ---- Reading

void readChat(const QJsonObject &chunk, QMap<QByteArray, QByteArray> &texts)
{
    for (const QJsonValue &choice : chunk[QStringLiteral("choices")].toArray()) {
        const QJsonObject delta = choice[QStringLiteral("delta")].toObject();
        texts["text"] += delta[QStringLiteral("content")].toString().toUtf8();
        texts["thinking"] += delta[QStringLiteral("reasoning_content")].toString().toUtf8();
        for (const QJsonValue &call : delta[QStringLiteral("tool_calls")].toArray())
            texts["call" + number(call[QStringLiteral("index")].toInt())] +=
                call[QStringLiteral("function")][QStringLiteral("arguments")].toString().toUtf8();
    }
}

void readMessages(const QJsonObject &json, QMap<QByteArray, QByteArray> &texts)
{
    const QByteArray index = number(json[QStringLiteral("index")].toInt());
    const QJsonObject delta = json[QStringLiteral("delta")].toObject();
    for (const char *name : {"text", "partial_json", "thinking"})
        texts[index] += delta[QLatin1String(name)].toString().toUtf8();
    if (delta.contains(QStringLiteral("signature")))
        texts["signature" + index] = delta[QStringLiteral("signature")].toString().toUtf8();
}

void readItem(const QByteArray &name, const QJsonObject &item, QMap<QByteArray, QByteArray> &texts)
{
    QByteArray text = item[QStringLiteral("arguments")].toString().toUtf8();
    for (const char *list : {"content", "summary"}) {
        for (const QJsonValue &part : item[QLatin1String(list)].toArray())
            text += part[QStringLiteral("text")].toString().toUtf8();
    }
    texts[name] = text;
}

void readResponses(const QJsonObject &json, QMap<QByteArray, QByteArray> &texts)
{
    const QByteArray type = json[QStringLiteral("type")].toString().toUtf8();
    const QByteArray index = number(json[QStringLiteral("output_index")].toInt());
    if (type.endsWith(".delta"))
        texts[index] += json[QStringLiteral("delta")].toString().toUtf8();
    if (type.endsWith("text.done"))
        texts["final1:" + index] = json[QStringLiteral("text")].toString().toUtf8();
    if (type.endsWith("arguments.done"))
        texts["final1:" + index] = json[QStringLiteral("arguments")].toString().toUtf8();
    if (type == "response.output_item.done")
        readItem("final2:" + index, json[QStringLiteral("item")].toObject(), texts);
    const QJsonArray output = json[QStringLiteral("response")][QStringLiteral("output")].toArray();
    for (qsizetype i = 0; i < output.size(); ++i)
        readItem("final3:" + number(i), output[i].toObject(), texts);
}

void readGemini(const QJsonObject &json, QMap<QByteArray, QByteArray> &texts)
{
    for (const QJsonValue &candidate : json[QStringLiteral("candidates")].toArray()) {
        for (const QJsonValue &part :
             candidate[QStringLiteral("content")][QStringLiteral("parts")].toArray()) {
            const bool thought = part[QStringLiteral("thought")].toBool();
            texts[thought ? "thinking" : "text"] += part[QStringLiteral("text")].toString().toUtf8();
            const QJsonObject args = part[QStringLiteral("functionCall")][QStringLiteral("args")].toObject();
            if (!args.isEmpty())
                texts["call"] += QJsonDocument(args).toJson(QJsonDocument::Compact);
        }
    }
}

} // namespace

QByteArray streamOf(Protocol protocol, const std::vector<AnswerBlock> &blocks,
                    const std::vector<std::vector<qsizetype>> &cuts)
{
    switch (protocol) {
    case Protocol::Messages:
        return messages(blocks, cuts);
    case Protocol::Responses:
        return responses(blocks, cuts);
    case Protocol::Gemini:
        return gemini(blocks, cuts);
    case Protocol::Chat:
    case Protocol::OpenAi:
        break;
    }
    return chat(blocks, cuts);
}

QMap<QByteArray, QByteArray> clientReads(Protocol protocol, const QByteArray &stream)
{
    QMap<QByteArray, QByteArray> texts;
    SseSplitter splitter;
    splitter.take(stream);
    SseFrame frame;
    while (splitter.next(frame)) {
        if (frame.data == QByteArrayView("[DONE]"))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(frame.data.toByteArray());
        if (!document.isObject()) {
            texts["broken"] = frame.data.toByteArray();
            continue;
        }
        const QJsonObject json = document.object();
        if (protocol == Protocol::Messages)
            readMessages(json, texts);
        else if (protocol == Protocol::Responses)
            readResponses(json, texts);
        else if (protocol == Protocol::Gemini)
            readGemini(json, texts);
        else
            readChat(json, texts);
    }
    texts.removeIf([](auto entry) { return entry.value().isEmpty(); });
    return texts;
}

} // namespace sluice::test
