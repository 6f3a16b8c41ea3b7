// Three protocols' requests into one form. Fields: protocols.md 3.1, 4.1, 6.2.
#include "core/simulator/prompt.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sluice::simulator {

namespace {

QString field(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QJsonValue valueOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name));
}

// The texts of a content: a string, or parts of which some hold text.
std::vector<QString> textsOf(const QJsonValue &content)
{
    if (content.isString())
        return {content.toString()};
    std::vector<QString> texts = {};
    for (const QJsonValue part : content.toArray()) {
        const QJsonValue text = valueOf(part.toObject(), "text");
        if (text.isString())
            texts.push_back(text.toString());
    }
    return texts;
}

QString joinedTexts(const QJsonValue &content)
{
    QStringList list = {};
    for (const QString &text : textsOf(content))
        list.append(text);
    return list.join(u'\n');
}

// Agents put notes of their own (<system-reminder>, <environment_context>) beside what the user typed.
bool isNote(const QString &text)
{
    return text.trimmed().startsWith(u'<');
}

void takeUserTexts(Prompt &prompt, const QJsonValue &content)
{
    for (const QString &text : textsOf(content)) {
        if (prompt.userText.isEmpty() || !isNote(text))
            prompt.userText = text;
    }
}

// The model has spoken: what was said before is an earlier turn.
void beginTurn(Prompt &prompt, qint64 tokensSoFar)
{
    prompt.afterToolResult = false;
    prompt.toolResult.clear();
    prompt.userText.clear();
    prompt.firstTurn = false;
    prompt.earlierTokens = tokensSoFar;
}

void takeToolResult(Prompt &prompt, const QJsonValue &content)
{
    prompt.afterToolResult = true;
    prompt.toolResult = joinedTexts(content);
}

qsizetype sizeOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8().size();
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact).size();
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).size();
}

void readChatMessages(Prompt &prompt, const QJsonArray &messages, qsizetype bytes)
{
    for (const QJsonValue value : messages) {
        const QJsonObject message = value.toObject();
        const QString role = field(message, "role");
        if (role == QLatin1String("assistant"))
            beginTurn(prompt, tokensOf(bytes));
        else if (role == QLatin1String("tool") || role == QLatin1String("function"))
            takeToolResult(prompt, valueOf(message, "content"));
        else if (role == QLatin1String("user"))
            takeUserTexts(prompt, valueOf(message, "content"));
        bytes += sizeOf(message);
    }
    prompt.promptTokens = tokensOf(bytes);
}

void readInputItems(Prompt &prompt, const QJsonArray &items, qsizetype bytes)
{
    for (const QJsonValue value : items) {
        const QJsonObject item = value.toObject();
        const QString type = field(item, "type");
        const QString role = field(item, "role");
        if (type.endsWith(QLatin1String("_output")))
            takeToolResult(prompt, valueOf(item, "output"));
        else if (role == QLatin1String("assistant") || type.endsWith(QLatin1String("_call")) ||
                 type == QLatin1String("reasoning"))
            beginTurn(prompt, tokensOf(bytes));
        else if (role == QLatin1String("user"))
            takeUserTexts(prompt, valueOf(item, "content"));
        bytes += sizeOf(item);
    }
    prompt.promptTokens = tokensOf(bytes);
}

void readAnthropicMessages(Prompt &prompt, const QJsonArray &messages, qsizetype bytes)
{
    for (const QJsonValue value : messages) {
        const QJsonObject message = value.toObject();
        const QString role = field(message, "role");
        const QJsonValue content = valueOf(message, "content");
        if (role == QLatin1String("assistant"))
            beginTurn(prompt, tokensOf(bytes));
        if (role == QLatin1String("user")) {
            for (const QJsonValue block : content.toArray()) {
                if (field(block.toObject(), "type") == QLatin1String("tool_result"))
                    takeToolResult(prompt, valueOf(block.toObject(), "content"));
            }
            takeUserTexts(prompt, content);
        }
        bytes += sizeOf(message);
    }
    prompt.promptTokens = tokensOf(bytes);
}

// Chat nests a function under "function"; Responses is flat; Messages calls the schema input_schema. Hosted
// and free-form tools have no schema and are passed over.
void readTools(Prompt &prompt, const QJsonArray &tools)
{
    for (const QJsonValue value : tools) {
        const QJsonObject tool = value.toObject();
        const QString type = field(tool, "type");
        const QJsonObject function =
            prompt.protocol == Protocol::Chat ? valueOf(tool, "function").toObject() : tool;
        const bool messages = prompt.protocol == Protocol::Messages;
        const QJsonValue schema = valueOf(function, messages ? "input_schema" : "parameters");
        if (messages ? !schema.isObject() : type != QLatin1String("function"))
            continue;
        if (!field(function, "name").isEmpty())
            prompt.tools.push_back({field(function, "name"), schema.toObject()});
    }
}

void readToolChoice(Prompt &prompt, const QJsonValue &choice)
{
    const QJsonObject object = choice.toObject();
    const QString word = choice.isString() ? choice.toString() : field(object, "type");
    prompt.toolsForbidden = word == QLatin1String("none");
    prompt.toolRequired = word == QLatin1String("required") || word == QLatin1String("any") ||
                          word == QLatin1String("function") || word == QLatin1String("tool");
    prompt.requiredTool = field(object, "name");
    if (prompt.requiredTool.isEmpty())
        prompt.requiredTool = field(valueOf(object, "function").toObject(), "name");
}

void readFormat(Prompt &prompt, const QJsonObject &format)
{
    const QString type = field(format, "type");
    prompt.wantsJson = type == QLatin1String("json_object") || type == QLatin1String("json_schema");
    // Chat nests the schema once more.
    const QJsonValue nested = valueOf(format, "json_schema");
    prompt.jsonSchema = valueOf(nested.isObject() ? nested.toObject() : format, "schema").toObject();
}

Error badRequest(const QString &text)
{
    return Error{.kind = Error::Kind::BadRequest, .text = text};
}

bool wantsEffort(const QString &effort)
{
    return !effort.isEmpty() && effort != QLatin1String("none") && effort != QLatin1String("minimal");
}

Result<void> readChat(Prompt &prompt, const QJsonObject &body)
{
    if (!valueOf(body, "messages").isArray())
        return badRequest(QStringLiteral("Missing required parameter: 'messages'."));
    prompt.includeUsage = valueOf(valueOf(body, "stream_options").toObject(), "include_usage").toBool();
    prompt.wantsReasoning = wantsEffort(field(body, "reasoning_effort"));
    const qint64 limit = valueOf(body, "max_completion_tokens").toInteger();
    prompt.outputLimit = limit > 0 ? limit : valueOf(body, "max_tokens").toInteger();
    readFormat(prompt, valueOf(body, "response_format").toObject());
    readChatMessages(prompt, valueOf(body, "messages").toArray(), sizeOf(valueOf(body, "tools").toArray()));
    return {};
}

Result<void> readResponses(Prompt &prompt, const QJsonObject &body)
{
    const QJsonValue input = valueOf(body, "input");
    if (!input.isArray() && !input.isString())
        return badRequest(QStringLiteral("Missing required parameter: 'input'."));
    const QJsonObject reasoning = valueOf(body, "reasoning").toObject();
    prompt.wantsReasoning = wantsEffort(field(reasoning, "effort"));
    prompt.showReasoning =
        !field(reasoning, "summary").isEmpty() && field(reasoning, "summary") != QLatin1String("none");
    prompt.outputLimit = valueOf(body, "max_output_tokens").toInteger();
    readFormat(prompt, valueOf(valueOf(body, "text").toObject(), "format").toObject());
    const qsizetype before = sizeOf(valueOf(body, "tools").toArray()) + sizeOf(valueOf(body, "instructions"));
    if (input.isString()) {
        prompt.userText = input.toString();
        prompt.promptTokens = tokensOf(before + sizeOf(input));
    } else {
        readInputItems(prompt, input.toArray(), before);
    }
    return {};
}

Result<void> readMessages(Prompt &prompt, const QJsonObject &body, const QByteArray &bytes)
{
    if (!valueOf(body, "messages").isArray())
        return badRequest(QStringLiteral("messages: Field required"));
    const QJsonObject thinking = valueOf(body, "thinking").toObject();
    const QString kind = field(thinking, "type");
    prompt.wantsReasoning = kind == QLatin1String("enabled") || kind == QLatin1String("adaptive");
    prompt.showReasoning = field(thinking, "display") != QLatin1String("omitted");
    prompt.outputLimit = valueOf(body, "max_tokens").toInteger();
    prompt.explicitCaching = bytes.contains("\"cache_control\"");
    prompt.hourCache =
        prompt.explicitCaching && (bytes.contains("\"ttl\":\"1h\"") || bytes.contains("\"ttl\": \"1h\""));
    readFormat(prompt, valueOf(valueOf(body, "output_config").toObject(), "format").toObject());
    const qsizetype before = sizeOf(valueOf(body, "tools").toArray()) + sizeOf(valueOf(body, "system"));
    readAnthropicMessages(prompt, valueOf(body, "messages").toArray(), before);
    if (prompt.firstTurn)
        prompt.earlierTokens = tokensOf(before); // what it writes into the cache, if asked to
    return {};
}

} // namespace

qint64 tokensOf(qsizetype bytes)
{
    return (bytes + 3) / 4;
}

Result<Prompt> readPrompt(Protocol protocol, const QByteArray &body)
{
    QJsonParseError wrong = {};
    const QJsonDocument document = QJsonDocument::fromJson(body, &wrong);
    if (!document.isObject())
        return badRequest(
            QStringLiteral("We could not parse the JSON body of your request: %1.").arg(wrong.errorString()));
    const QJsonObject object = document.object();
    Prompt prompt = {};
    prompt.protocol = protocol;
    prompt.model = field(object, "model");
    prompt.stream = valueOf(object, "stream").toBool();
    if (prompt.model.isEmpty())
        return badRequest(protocol == Protocol::Messages
                              ? QStringLiteral("model: Field required")
                              : QStringLiteral("you must provide a model parameter"));
    readTools(prompt, valueOf(object, "tools").toArray());
    readToolChoice(prompt, valueOf(object, "tool_choice"));
    if (protocol == Protocol::Chat)
        SLUICE_CHECK(readChat(prompt, object));
    if (protocol == Protocol::Responses)
        SLUICE_CHECK(readResponses(prompt, object));
    if (protocol == Protocol::Messages)
        SLUICE_CHECK(readMessages(prompt, object, body));
    return prompt;
}

} // namespace sluice::simulator
