#include "ui/playground/answerreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sluice {

namespace {

constexpr qsizetype MostKept = 4 * 1024 * 1024;
constexpr qsizetype MostEvents = 20'000;

QString toolCall(const QString &name, const QString &arguments)
{
    return QStringLiteral("\n→ %1(%2)").arg(name, arguments);
}

QString chatDelta(const QJsonObject &delta)
{
    QString text = delta.value(QLatin1String("content")).toString();
    for (const QJsonValue &value : delta.value(QLatin1String("tool_calls")).toArray()) {
        const QJsonObject function = value[QLatin1String("function")].toObject();
        const QString name = function.value(QLatin1String("name")).toString();
        if (!name.isEmpty())
            text += QStringLiteral("\n→ %1 ").arg(name);
        text += function.value(QLatin1String("arguments")).toString();
    }
    return text;
}

QString errorText(const QJsonObject &object)
{
    return object.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
}

} // namespace

QString AnswerReader::feed(const QByteArray &bytes)
{
    if (m_raw.size() < MostKept)
        m_raw += bytes.left(MostKept - m_raw.size());
    if (!m_stream)
        return {};
    QString text;
    m_line += bytes;
    qsizetype from = 0;
    for (qsizetype at = m_line.indexOf('\n'); at >= 0; at = m_line.indexOf('\n', from)) {
        const QByteArray line = m_line.mid(from, at - from).trimmed();
        from = at + 1;
        if (line.startsWith("data:"))
            text += eventText(line.mid(5).trimmed());
    }
    m_line.remove(0, from);
    if (m_line.size() > MostKept)
        m_line.clear(); // a line that long is no event that could be shown
    return text;
}

QString AnswerReader::end()
{
    const QJsonObject body = QJsonDocument::fromJson(m_raw).object();
    if (!body.isEmpty())
        return bodyText(body); // not a stream, or an error in the place of one
    return {};
}

QString AnswerReader::eventText(const QByteArray &data)
{
    if (m_events.size() < MostEvents)
        m_events << QString::fromUtf8(data);
    const QJsonObject event = QJsonDocument::fromJson(data).object();
    if (const QString error = errorText(event); !error.isEmpty())
        return QLatin1Char('\n') + error;
    switch (m_protocol) {
    case PlaygroundProtocol::Chat:
        return chatDelta(event.value(QLatin1String("choices"))[0][QLatin1String("delta")].toObject());
    case PlaygroundProtocol::Responses: {
        const QString type = event.value(QLatin1String("type")).toString();
        if (type == QLatin1String("response.output_text.delta") ||
            type == QLatin1String("response.function_call_arguments.delta"))
            return event.value(QLatin1String("delta")).toString();
        const QJsonObject item = event.value(QLatin1String("item")).toObject();
        if (type == QLatin1String("response.output_item.added") &&
            item.value(QLatin1String("type")) == QLatin1String("function_call"))
            return QStringLiteral("\n→ %1 ").arg(item.value(QLatin1String("name")).toString());
        return {};
    }
    case PlaygroundProtocol::Messages: {
        const QJsonObject delta = event.value(QLatin1String("delta")).toObject();
        const QJsonObject block = event.value(QLatin1String("content_block")).toObject();
        if (block.value(QLatin1String("type")) == QLatin1String("tool_use"))
            return QStringLiteral("\n→ %1 ").arg(block.value(QLatin1String("name")).toString());
        return delta.value(QLatin1String("text")).toString() +
               delta.value(QLatin1String("partial_json")).toString();
    }
    }
    return {};
}

QString AnswerReader::bodyText(const QJsonObject &body) const
{
    if (const QString error = errorText(body); !error.isEmpty())
        return error;
    QString text;
    const auto compact = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    };
    switch (m_protocol) {
    case PlaygroundProtocol::Chat:
        return chatDelta(body.value(QLatin1String("choices"))[0][QLatin1String("message")].toObject());
    case PlaygroundProtocol::Responses:
        for (const QJsonValue &item : body.value(QLatin1String("output")).toArray()) {
            for (const QJsonValue &part : item[QLatin1String("content")].toArray())
                text += part[QLatin1String("text")].toString();
            if (item[QLatin1String("type")] == QLatin1String("function_call"))
                text += toolCall(item[QLatin1String("name")].toString(),
                                 item[QLatin1String("arguments")].toString());
        }
        break;
    case PlaygroundProtocol::Messages:
        for (const QJsonValue &block : body.value(QLatin1String("content")).toArray()) {
            text += block[QLatin1String("text")].toString();
            if (block[QLatin1String("type")] == QLatin1String("tool_use"))
                text +=
                    toolCall(block[QLatin1String("name")].toString(), compact(block[QLatin1String("input")]));
        }
        break;
    }
    return text;
}

} // namespace sluice
