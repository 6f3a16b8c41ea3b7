// A request as a command line that anybody can see: with a placeholder where the key was.
#include "ui/traffic/trafficwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sluice {

namespace {

// For a POSIX shell. Models are named by clients: nothing in them may end the quotes.
QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

QJsonArray hello()
{
    return {QJsonObject{{QStringLiteral("role"), QStringLiteral("user")},
                        {QStringLiteral("content"), QStringLiteral("Hello")}}};
}

QJsonObject bodyOf(const RequestRecord &record)
{
    QJsonObject body{{QStringLiteral("model"), record.modelAsked}};
    if (record.protocol == "responses" || record.protocol == "embeddings")
        body.insert(QStringLiteral("input"), QStringLiteral("Hello"));
    else
        body.insert(QStringLiteral("messages"), hello());
    if (record.protocol == "messages")
        body.insert(QStringLiteral("max_tokens"), 256);
    if (record.stream && record.protocol != "embeddings")
        body.insert(QStringLiteral("stream"), true);
    return body;
}

} // namespace

QString curlCommand(const RequestRecord &record, const QString &address)
{
    const bool gemini = record.protocol == "gemini";
    const QString base = address.isEmpty() ? QStringLiteral("http://127.0.0.1:4747") : address;
    const QString call = QString::fromUtf8(record.endpoint);
    // Gemini's model is a part of the path, and the endpoint already names it or its method.
    const QString path =
        gemini ? QStringLiteral("/v1beta/models/%1:%2")
                     .arg(record.modelAsked, record.stream ? QStringLiteral("streamGenerateContent?alt=sse")
                                                           : QStringLiteral("generateContent"))
               : QStringLiteral("/v1/") + call;
    QJsonObject body = bodyOf(record);
    if (gemini)
        body = {{QStringLiteral("contents"),
                 QJsonArray{QJsonObject{
                     {QStringLiteral("role"), QStringLiteral("user")},
                     {QStringLiteral("parts"),
                      QJsonArray{QJsonObject{{QStringLiteral("text"), QStringLiteral("Hello")}}}}}}}};
    QStringList lines;
    lines << QStringLiteral("curl ") + (record.stream ? QStringLiteral("-N ") : QString()) +
                 quoted(base + path);
    // In double quotes: the shell puts the key in.
    if (record.protocol == "messages")
        lines << QStringLiteral("-H \"x-api-key: $SLUICE_KEY\"")
              << QStringLiteral("-H 'anthropic-version: 2023-06-01'");
    else if (gemini)
        lines << QStringLiteral("-H \"x-goog-api-key: $SLUICE_KEY\"");
    else
        lines << QStringLiteral("-H \"Authorization: Bearer $SLUICE_KEY\"");
    lines << QStringLiteral("-H 'content-type: application/json'");
    lines << QStringLiteral("-d ") +
                 quoted(QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
    return lines.join(QStringLiteral(" \\\n  "));
}

} // namespace sluice
