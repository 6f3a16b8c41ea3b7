#include "ui/traffic/transcriptparts.h"

#include <QJsonDocument>

namespace sluice {

namespace {

using Kind = TurnPart::Kind;
using Role = Turn::Role;

// The first of the names that says something.
QString firstOf(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QString text = textAt(object, name); !text.isEmpty())
            return text;
    }
    return {};
}

QString pretty(const QJsonDocument &document)
{
    if (document.object().isEmpty() && document.array().isEmpty())
        return document.isArray() ? QStringLiteral("[]") : QStringLiteral("{}");
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

QString jsonText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return pretty(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()));
}

qint64 decodedBytes(QStringView base64)
{
    qsizetype padding = 0;
    while (padding < qMin<qsizetype>(2, base64.size()) && base64.at(base64.size() - 1 - padding) == u'=')
        ++padding;
    return base64.size() * 3 / 4 - padding;
}

TurnPart filePart(Kind kind, const QString &name, const QString &mediaType, QStringView base64)
{
    TurnPart part;
    part.kind = kind;
    part.name = name;
    part.mediaType = mediaType;
    part.bytes = decodedBytes(base64);
    return part;
}

// "data:image/png;base64,…", or an address that somebody else keeps it at.
TurnPart partFromUrl(Kind kind, const QString &name, const QString &url)
{
    if (!url.startsWith(QLatin1String("data:"))) {
        TurnPart part = textPart(kind, url);
        part.name = name;
        return part;
    }
    const qsizetype comma = url.indexOf(u',');
    const QString type = url.mid(5, qMax<qsizetype>(0, comma - 5)).section(u';', 0, 0);
    return filePart(kind, name, type, comma < 0 ? QStringView() : QStringView(url).sliced(comma + 1));
}

TurnPart unknownPart(const QString &name, const QJsonObject &block)
{
    TurnPart part = textPart(Kind::Other, jsonText(block));
    part.name = name;
    return part;
}

// "source" of Messages: its bytes, an address, or an id.
TurnPart partFromSource(Kind kind, const QString &name, const QJsonObject &source)
{
    if (source.contains(QLatin1String("data")))
        return filePart(kind, name, textAt(source, "media_type"), textAt(source, "data"));
    return partFromUrl(kind, name, firstOf(source, {"url", "file_id"}));
}

bool isFile(const QString &type)
{
    return type == QLatin1String("input_audio") || type == QLatin1String("file") ||
           type == QLatin1String("input_file") || type == QLatin1String("document");
}

TurnPart partFromFile(const QString &type, const QJsonObject &block)
{
    if (type == QLatin1String("document"))
        return partFromSource(Kind::Other, firstOf(block, {"title", "type"}),
                              block.value(QLatin1String("source")).toObject());
    if (type == QLatin1String("input_audio")) {
        const QJsonObject audio = block.value(type).toObject();
        return filePart(Kind::Other, type, QStringLiteral("audio/") + textAt(audio, "format"),
                        textAt(audio, "data"));
    }
    // Chat has it in a member of its own, Responses in the block itself.
    const QJsonObject file =
        block.contains(QLatin1String("file")) ? block.value(QLatin1String("file")).toObject() : block;
    const QString name = firstOf(file, {"filename", "type"});
    return partFromUrl(Kind::Other, name.isEmpty() ? type : name,
                       firstOf(file, {"file_data", "file_url", "file_id"}));
}

TurnPart partFromImage(const QString &type, const QJsonObject &block)
{
    if (type == QLatin1String("image"))
        return partFromSource(Kind::Image, {}, block.value(QLatin1String("source")).toObject());
    const QJsonValue url = block.value(QLatin1String("image_url"));
    const QString address = url.isObject() ? textAt(url.toObject(), "url") : url.toString();
    return partFromUrl(Kind::Image, {}, address.isEmpty() ? textAt(block, "file_id") : address);
}

void addContent(std::vector<TurnPart> &parts, const QJsonValue &content)
{
    if (content.isString()) {
        if (!content.toString().isEmpty())
            parts.push_back(textPart(Kind::Text, content.toString()));
        return;
    }
    for (const QJsonValue &block : content.toArray()) {
        if (block.isString())
            parts.push_back(textPart(Kind::Text, block.toString()));
        else
            addBlock(parts, block.toObject());
    }
}

// What a tool returned is a text; images and files in it stand behind it.
void addResult(std::vector<TurnPart> &parts, const QString &id, const QJsonValue &content, bool isError)
{
    TurnPart result = textPart(Kind::ToolResult, {});
    result.id = id;
    result.isError = isError;
    std::vector<TurnPart> inner;
    if (content.isObject())
        result.text = jsonText(content);
    else
        addContent(inner, content);
    QStringList texts;
    for (const TurnPart &part : inner) {
        if (part.kind == Kind::Text)
            texts << part.text;
    }
    if (!texts.isEmpty())
        result.text = texts.join(u'\n');
    parts.push_back(std::move(result));
    for (TurnPart &part : inner) {
        if (part.kind != Kind::Text)
            parts.push_back(std::move(part));
    }
}

void addThinking(std::vector<TurnPart> &parts, const QJsonObject &reasoning)
{
    QStringList texts;
    for (const char *member : {"summary", "content"}) {
        for (const QJsonValue &piece : reasoning.value(QLatin1String(member)).toArray())
            texts << piece[QLatin1String("text")].toString();
    }
    parts.push_back(textPart(Kind::Thinking, texts.join(QLatin1String("\n\n"))));
}

// "tool_calls" of Chat.
void addCalls(std::vector<TurnPart> &parts, const QJsonObject &message)
{
    for (const QJsonValue &value : message.value(QLatin1String("tool_calls")).toArray()) {
        const QJsonObject call = value.toObject();
        const bool custom = call.contains(QLatin1String("custom"));
        const QJsonObject what = call.value(QLatin1String(custom ? "custom" : "function")).toObject();
        parts.push_back(
            callPart(textAt(what, "name"), textAt(call, "id"), textAt(what, custom ? "input" : "arguments")));
    }
    const QJsonObject old = message.value(QLatin1String("function_call")).toObject();
    if (!old.isEmpty())
        parts.push_back(callPart(textAt(old, "name"), {}, textAt(old, "arguments")));
}

Turn &turnFor(std::vector<Turn> &turns, Role role)
{
    const bool joins = role == Role::Assistant || role == Role::Tool;
    if (!joins || turns.empty() || turns.back().role != role)
        turns.push_back({role, false, {}});
    return turns.back();
}

// Calls of tools that run at the provider.
void addHostedCall(std::vector<Turn> &turns, const QString &type, QJsonObject item)
{
    std::vector<TurnPart> &parts = turnFor(turns, Role::Assistant).parts;
    const QString image = textAt(item, "result");
    if (type == QLatin1String("image_generation_call") && !image.isEmpty()) {
        const QString format = textAt(item, "output_format");
        parts.push_back(
            filePart(Kind::Image, {},
                     QStringLiteral("image/") + (format.isEmpty() ? QStringLiteral("png") : format), image));
        return;
    }
    const QString id = firstOf(item, {"call_id", "id"});
    for (const char *known : {"type", "id", "call_id", "status"})
        item.remove(QLatin1String(known));
    parts.push_back(callPart(type, id, jsonText(item)));
}

bool isResultsOnly(const std::vector<TurnPart> &parts)
{
    bool result = false;
    for (const TurnPart &part : parts) {
        if (part.kind != Kind::ToolResult && part.kind != Kind::Image)
            return false;
        result = result || part.kind == Kind::ToolResult;
    }
    return result;
}

bool isTextBlock(const QString &type)
{
    return type == QLatin1String("text") || type == QLatin1String("input_text") ||
           type == QLatin1String("output_text") || type == QLatin1String("refusal") || type.isEmpty();
}

} // namespace

Role roleFrom(const QString &name)
{
    if (name == QLatin1String("system") || name == QLatin1String("developer"))
        return Role::System;
    if (name == QLatin1String("assistant") || name == QLatin1String("model"))
        return Role::Assistant;
    if (name == QLatin1String("tool") || name == QLatin1String("function"))
        return Role::Tool;
    return Role::User;
}

TurnPart textPart(Kind kind, const QString &text)
{
    TurnPart part;
    part.kind = kind;
    part.text = text;
    part.text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    part.text.replace(u'\r', u'\n');
    return part;
}

TurnPart callPart(const QString &name, const QString &id, const QString &arguments)
{
    TurnPart part = textPart(Kind::ToolCall, indented(arguments));
    part.name = name;
    part.id = id;
    return part;
}

TurnPart errorPart(const QJsonValue &error)
{
    const QJsonObject object = error.toObject();
    TurnPart part = textPart(Kind::Other, error.isString() ? error.toString() : textAt(object, "message"));
    if (part.text.isEmpty())
        part.text = jsonText(error);
    part.name = firstOf(object, {"type", "status", "code"});
    part.isError = true;
    return part;
}

QString indented(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isNull() ? json : pretty(document);
}

void addBlock(std::vector<TurnPart> &parts, const QJsonObject &block)
{
    const QString type = textAt(block, "type");
    if (isTextBlock(type)) {
        if (const QString text = firstOf(block, {"text", "refusal"}); !text.isEmpty())
            parts.push_back(textPart(Kind::Text, text));
    } else if (type == QLatin1String("thinking") || type == QLatin1String("redacted_thinking")) {
        parts.push_back(textPart(Kind::Thinking, textAt(block, "thinking")));
    } else if (type.endsWith(QLatin1String("tool_use"))) {
        const QJsonValue input = block.value(QLatin1String("input"));
        parts.push_back(callPart(textAt(block, "name"), textAt(block, "id"), jsonText(input)));
    } else if (type.endsWith(QLatin1String("tool_result"))) {
        addResult(parts, textAt(block, "tool_use_id"), block.value(QLatin1String("content")),
                  block.value(QLatin1String("is_error")).toBool());
    } else if (type == QLatin1String("image") || type == QLatin1String("image_url") ||
               type == QLatin1String("input_image")) {
        parts.push_back(partFromImage(type, block));
    } else if (isFile(type)) {
        parts.push_back(partFromFile(type, block));
    } else {
        parts.push_back(unknownPart(type, block));
    }
}

Turn turnOfMessage(const QJsonObject &message)
{
    Turn turn{roleFrom(textAt(message, "role")), false, {}};
    const QJsonValue content = message.value(QLatin1String("content"));
    if (turn.role == Role::Tool) {
        addResult(turn.parts, firstOf(message, {"tool_call_id", "name"}), content, false);
        return turn;
    }
    if (const QString thinking = firstOf(message, {"reasoning_content", "reasoning"}); !thinking.isEmpty())
        turn.parts.push_back(textPart(Kind::Thinking, thinking));
    addContent(turn.parts, content);
    if (const QString refusal = textAt(message, "refusal"); !refusal.isEmpty())
        turn.parts.push_back(textPart(Kind::Text, refusal));
    addCalls(turn.parts, message);
    // Messages sends what tools returned as the user.
    if (turn.role == Role::User && isResultsOnly(turn.parts))
        turn.role = Role::Tool;
    return turn;
}

void addItem(std::vector<Turn> &turns, const QJsonObject &item)
{
    const QString type = textAt(item, "type");
    if (type.isEmpty() || type == QLatin1String("message")) {
        const Turn turn = turnOfMessage(item);
        std::vector<TurnPart> &parts = turnFor(turns, turn.role).parts;
        parts.insert(parts.end(), turn.parts.begin(), turn.parts.end());
    } else if (type == QLatin1String("function_call")) {
        turnFor(turns, Role::Assistant)
            .parts.push_back(
                callPart(textAt(item, "name"), textAt(item, "call_id"), textAt(item, "arguments")));
    } else if (type == QLatin1String("custom_tool_call")) {
        turnFor(turns, Role::Assistant)
            .parts.push_back(callPart(textAt(item, "name"), textAt(item, "call_id"), textAt(item, "input")));
    } else if (type.endsWith(QLatin1String("_output"))) {
        addResult(turnFor(turns, Role::Tool).parts, textAt(item, "call_id"),
                  item.value(QLatin1String("output")), false);
    } else if (type == QLatin1String("reasoning")) {
        addThinking(turnFor(turns, Role::Assistant).parts, item);
    } else if (type.endsWith(QLatin1String("_call"))) {
        addHostedCall(turns, type, item);
    } else {
        turnFor(turns, Role::User).parts.push_back(unknownPart(type, item));
    }
}

void addGeminiParts(std::vector<TurnPart> &parts, const QJsonArray &pieces)
{
    // Names are camelCase in answers; in requests both forms are taken.
    const auto member = [](const QJsonObject &piece, const char *camel, const char *snake) {
        const QJsonObject found = piece.value(QLatin1String(camel)).toObject();
        return found.isEmpty() ? piece.value(QLatin1String(snake)).toObject() : found;
    };
    for (const QJsonValue &value : pieces) {
        const QJsonObject piece = value.toObject();
        if (const QJsonValue text = piece.value(QLatin1String("text")); text.isString()) {
            const Kind kind = piece.value(QLatin1String("thought")).toBool() ? Kind::Thinking : Kind::Text;
            if (!parts.empty() && parts.back().kind == kind)
                parts.back().text += textPart(kind, text.toString()).text;
            else if (!text.toString().isEmpty())
                parts.push_back(textPart(kind, text.toString()));
        } else if (const QJsonObject data = member(piece, "inlineData", "inline_data"); !data.isEmpty()) {
            const QString type = firstOf(data, {"mimeType", "mime_type"});
            const bool image = type.startsWith(QLatin1String("image/"));
            parts.push_back(filePart(image ? Kind::Image : Kind::Other, {}, type, textAt(data, "data")));
        } else if (const QJsonObject file = member(piece, "fileData", "file_data"); !file.isEmpty()) {
            parts.push_back(textPart(Kind::Other, firstOf(file, {"fileUri", "file_uri"})));
            parts.back().mediaType = firstOf(file, {"mimeType", "mime_type"});
        } else if (const QJsonObject call = member(piece, "functionCall", "function_call"); !call.isEmpty()) {
            parts.push_back(callPart(textAt(call, "name"), textAt(call, "id"),
                                     jsonText(call.value(QLatin1String("args")).toObject())));
        } else if (const QJsonObject result = member(piece, "functionResponse", "function_response");
                   !result.isEmpty()) {
            const QJsonObject response = result.value(QLatin1String("response")).toObject();
            const bool failed = response.contains(QLatin1String("error"));
            const QJsonValue output = response.value(QLatin1String(failed ? "error" : "output"));
            addResult(parts, firstOf(result, {"id", "name"}),
                      output.isString() ? output : QJsonValue(response), failed);
        } else if (!piece.isEmpty()) {
            parts.push_back(unknownPart(piece.begin().key(), piece));
        }
    }
}

Turn turnOfContent(const QJsonObject &content)
{
    Turn turn{roleFrom(textAt(content, "role")), false, {}};
    addGeminiParts(turn.parts, content.value(QLatin1String("parts")).toArray());
    if (turn.role == Role::User && isResultsOnly(turn.parts))
        turn.role = Role::Tool;
    return turn;
}

} // namespace sluice
