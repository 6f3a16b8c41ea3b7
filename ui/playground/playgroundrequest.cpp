#include "ui/playground/playgroundrequest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace sluice {

namespace {

constexpr int MessagesNeedsALimit = 1024;

QByteArray quoted(const QString &text)
{
    // An array of one string, without its brackets: Qt writes no bare JSON string.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray message(const char *role, const QString &text)
{
    return QByteArray("{\"role\":\"") + role + "\",\"content\":" + quoted(text) + '}';
}

Result<QByteArray> checkedTools(const QString &tools)
{
    if (tools.trimmed().isEmpty())
        return QByteArray();
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(tools.toUtf8(), &error);
    if (!parsed.isArray()) {
        return Error{Error::Kind::BadRequest,
                     error.error == QJsonParseError::NoError
                         ? QCoreApplication::translate("Playground", "The tools must be a JSON array.")
                         : QCoreApplication::translate("Playground",
                                                       "The tools are no valid JSON, at character %1: %2")
                               .arg(error.offset + 1)
                               .arg(error.errorString()),
                     "tools"};
    }
    return tools.trimmed().toUtf8();
}

} // namespace

QString playgroundPath(PlaygroundProtocol protocol)
{
    switch (protocol) {
    case PlaygroundProtocol::Chat:
        break;
    case PlaygroundProtocol::Responses:
        return QStringLiteral("/v1/responses");
    case PlaygroundProtocol::Messages:
        return QStringLiteral("/v1/messages");
    }
    return QStringLiteral("/v1/chat/completions");
}

Result<QByteArray> playgroundBody(const PlaygroundRequest &request)
{
    SLUICE_TRY(const QByteArray tools, checkedTools(request.tools));
    const bool messages = request.protocol == PlaygroundProtocol::Messages;
    const bool responses = request.protocol == PlaygroundProtocol::Responses;
    QList<QByteArray> members{"\"model\":" + quoted(request.model)};
    const bool hasSystem = !request.system.trimmed().isEmpty();
    if (messages && hasSystem)
        members << "\"system\":" + quoted(request.system);
    if (responses) {
        if (hasSystem)
            members << "\"instructions\":" + quoted(request.system);
        members << "\"input\":" + quoted(request.message);
    } else {
        QByteArray list;
        if (hasSystem && !messages)
            list += message("system", request.system) + ',';
        members << "\"messages\":[" + list + message("user", request.message) + ']';
    }
    if (!tools.isEmpty())
        members << "\"tools\":" + tools;
    if (request.temperature)
        members << "\"temperature\":" + QByteArray::number(*request.temperature, 'g', 6);
    const int most = messages && request.maxOutput == 0 ? MessagesNeedsALimit : request.maxOutput;
    if (most > 0) {
        const QByteArray name = responses  ? "max_output_tokens"
                                : messages ? "max_tokens"
                                           : "max_completion_tokens";
        members << '"' + name + "\":" + QByteArray::number(most);
    }
    if (request.stream)
        members << "\"stream\":true";
    return '{' + members.join(',') + '}';
}

} // namespace sluice
