#include "ui/traffic/transcriptstream.h"

#include "ui/traffic/transcriptparts.h"

#include <QJsonDocument>

namespace sluice {

namespace {

using Kind = TurnPart::Kind;
using Role = Turn::Role;

int indexOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toInt();
}

void addText(std::vector<TurnPart> &parts, Kind kind, const QString &text)
{
    if (!text.isEmpty())
        parts.push_back(textPart(kind, text));
}

} // namespace

void StreamedAnswer::add(const QJsonObject &event)
{
    const QString type = textAt(event, "type");
    if (const QJsonValue error = event.value(QLatin1String("error")); error.isObject() || error.isString()) {
        m_errors.push_back(errorPart(error));
    } else if (type == QLatin1String("error")) {
        m_errors.push_back(errorPart(event));
    } else if (type.startsWith(QLatin1String("response."))) {
        addResponsesEvent(type, event);
    } else if (event.contains(QLatin1String("choices"))) {
        for (const QJsonValue &choice : event.value(QLatin1String("choices")).toArray())
            addChoice(choice.toObject());
    } else if (event.contains(QLatin1String("candidates"))) {
        for (const QJsonValue &candidate : event.value(QLatin1String("candidates")).toArray())
            addGeminiParts(m_gemini, candidate[QLatin1String("content")][QLatin1String("parts")].toArray());
    } else {
        addMessagesEvent(type, event);
    }
}

void StreamedAnswer::addChoice(const QJsonObject &choice)
{
    Choice &kept = m_choices[indexOf(choice, "index")];
    const QJsonObject delta = choice.value(QLatin1String("delta")).toObject();
    kept.text += textAt(delta, "content") + textAt(delta, "refusal") + textAt(choice, "text");
    const QString thinking = textAt(delta, "reasoning_content");
    kept.thinking += thinking.isEmpty() ? textAt(delta, "reasoning") : thinking;
    for (const QJsonValue &value : delta.value(QLatin1String("tool_calls")).toArray()) {
        const QJsonObject piece = value.toObject();
        const QString id = textAt(piece, "id");
        // Some servers leave the index out: an id begins the next call then.
        const int last = kept.calls.isEmpty() ? 0 : kept.calls.lastKey();
        const int next = id.isEmpty() || kept.calls.isEmpty() ? last : last + 1;
        Call &call = kept.calls[piece.contains(QLatin1String("index")) ? indexOf(piece, "index") : next];
        const QJsonObject what =
            piece.value(QLatin1String(piece.contains(QLatin1String("custom")) ? "custom" : "function"))
                .toObject();
        if (call.id.isEmpty())
            call.id = id;
        if (call.name.isEmpty())
            call.name = textAt(what, "name");
        call.arguments += textAt(what, "arguments") + textAt(what, "input");
    }
}

void StreamedAnswer::addMessagesEvent(const QString &type, const QJsonObject &event)
{
    if (type == QLatin1String("content_block_start")) {
        m_blocks[indexOf(event, "index")].start = event.value(QLatin1String("content_block")).toObject();
    } else if (type == QLatin1String("content_block_delta")) {
        Block &block = m_blocks[indexOf(event, "index")];
        const QJsonObject delta = event.value(QLatin1String("delta")).toObject();
        block.text += textAt(delta, "text");
        block.thinking += textAt(delta, "thinking");
        block.arguments += textAt(delta, "partial_json");
    }
}

void StreamedAnswer::addResponsesEvent(const QString &type, const QJsonObject &event)
{
    const QJsonObject response = event.value(QLatin1String("response")).toObject();
    if (const QJsonValue error = response.value(QLatin1String("error")); error.isObject())
        m_errors.push_back(errorPart(error));
    if (const QJsonArray output = response.value(QLatin1String("output")).toArray(); !output.isEmpty())
        m_output = output;
    if (!event.contains(QLatin1String("output_index")))
        return;
    Block &item = m_items[indexOf(event, "output_index")];
    if (type == QLatin1String("response.output_item.added") ||
        type == QLatin1String("response.output_item.done")) {
        item.start = event.value(QLatin1String("item")).toObject();
        item.isDone = type.endsWith(QLatin1String("done"));
    } else if (type == QLatin1String("response.output_text.delta") ||
               type == QLatin1String("response.refusal.delta")) {
        item.text += textAt(event, "delta");
    } else if (type == QLatin1String("response.reasoning_summary_text.delta") ||
               type == QLatin1String("response.reasoning_text.delta")) {
        item.thinking += textAt(event, "delta");
    } else if (type == QLatin1String("response.function_call_arguments.delta") ||
               type == QLatin1String("response.custom_tool_call_input.delta")) {
        item.arguments += textAt(event, "delta");
    }
}

std::vector<Turn> StreamedAnswer::choiceTurns() const
{
    std::vector<Turn> turns;
    for (const Choice &choice : m_choices) {
        Turn turn{Role::Assistant, false, {}};
        addText(turn.parts, Kind::Thinking, choice.thinking);
        addText(turn.parts, Kind::Text, choice.text);
        for (const Call &call : choice.calls)
            turn.parts.push_back(callPart(call.name, call.id, call.arguments));
        turns.push_back(std::move(turn));
    }
    return turns;
}

Turn StreamedAnswer::messageTurn() const
{
    Turn turn{Role::Assistant, false, {}};
    for (const Block &block : m_blocks) {
        QJsonObject whole = block.start;
        for (const auto &[name, more] :
             {std::pair("text", block.text), std::pair("thinking", block.thinking)}) {
            if (!more.isEmpty())
                whole.insert(QLatin1String(name), textAt(whole, name) + more);
        }
        addBlock(turn.parts, whole);
        // Cut ones are no JSON: they stay as they came.
        if (!block.arguments.isEmpty() && !turn.parts.empty())
            turn.parts.back().text = textPart(Kind::ToolCall, indented(block.arguments)).text;
    }
    return turn;
}

std::vector<Turn> StreamedAnswer::itemTurns() const
{
    std::vector<Turn> turns;
    if (!m_output.isEmpty()) {
        for (const QJsonValue &item : m_output)
            addItem(turns, item.toObject());
        return turns;
    }
    for (const Block &block : m_items) {
        QJsonObject item = block.start;
        const auto insert = [&](const char *name, const QJsonValue &value, const QString &said) {
            if (!block.isDone && !said.isEmpty())
                item.insert(QLatin1String(name), value);
        };
        const auto piece = [](const QString &text) {
            return QJsonArray{QJsonObject{{QStringLiteral("text"), text}}};
        };
        insert("content", piece(block.text), block.text);
        insert("summary", piece(block.thinking), block.thinking);
        insert("arguments", block.arguments, block.arguments);
        insert("input", block.arguments, block.arguments);
        if (item.isEmpty())
            continue;
        if (!item.contains(QLatin1String("role")))
            item.insert(QStringLiteral("role"), QStringLiteral("assistant"));
        addItem(turns, item);
    }
    return turns;
}

std::vector<Turn> StreamedAnswer::turns() const
{
    std::vector<Turn> turns = m_choices.isEmpty() ? itemTurns() : choiceTurns();
    if (!m_blocks.isEmpty())
        turns.push_back(messageTurn());
    if (!m_gemini.empty())
        turns.push_back({Role::Assistant, false, m_gemini});
    if (!m_errors.empty())
        turns.push_back({Role::Assistant, false, m_errors});
    return turns;
}

} // namespace sluice
