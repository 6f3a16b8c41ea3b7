#include "ui/playground/playgroundcode.h"

namespace sluice {

namespace {

// For a POSIX shell, in single quotes.
QString shellQuoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString curl(const PlaygroundRequest &request, const QString &address, const QByteArray &body)
{
    const bool messages = request.protocol == PlaygroundProtocol::Messages;
    QString text = QStringLiteral("curl %1%2%3 \\\n  -H 'content-type: application/json' \\\n")
                       .arg(request.stream ? QStringLiteral("-N ") : QString(), address,
                            playgroundPath(request.protocol));
    text +=
        messages
            ? QStringLiteral("  -H \"x-api-key: $SLUICE_KEY\" \\\n  -H 'anthropic-version: 2023-06-01' \\\n")
            : QStringLiteral("  -H \"authorization: Bearer $SLUICE_KEY\" \\\n");
    return text + QStringLiteral("  -d %1\n").arg(shellQuoted(QString::fromUtf8(body)));
}

// JSON is a JavaScript expression, and a Python one for json.loads.
QString tripleQuoted(const QByteArray &body)
{
    QString text = QString::fromUtf8(body);
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"))
        .replace(QLatin1String("\"\"\""), QLatin1String("\\\"\\\"\\\""));
    return QStringLiteral("\"\"\"%1\"\"\"").arg(text);
}

QString python(const PlaygroundRequest &request, const QString &address, const QByteArray &body)
{
    const bool messages = request.protocol == PlaygroundProtocol::Messages;
    const QString call = messages ? QStringLiteral("messages.create")
                         : request.protocol == PlaygroundProtocol::Responses
                             ? QStringLiteral("responses.create")
                             : QStringLiteral("chat.completions.create");
    QString text = QStringLiteral("import json, os\n");
    text += messages
                ? QStringLiteral("from anthropic import Anthropic\n\n"
                                 "client = Anthropic(base_url=\"%1\", api_key=os.environ[\"SLUICE_KEY\"])\n")
                      .arg(address)
                : QStringLiteral("from openai import OpenAI\n\n"
                                 "client = OpenAI(base_url=\"%1/v1\", api_key=os.environ[\"SLUICE_KEY\"])\n")
                      .arg(address);
    text += QStringLiteral("answer = client.%1(**json.loads(%2))\n").arg(call, tripleQuoted(body));
    return text + (request.stream ? QStringLiteral("for event in answer:\n    print(event)\n")
                                  : QStringLiteral("print(answer)\n"));
}

QString typeScript(const PlaygroundRequest &request, const QString &address, const QByteArray &body)
{
    const bool messages = request.protocol == PlaygroundProtocol::Messages;
    const QString call = messages ? QStringLiteral("messages.create")
                         : request.protocol == PlaygroundProtocol::Responses
                             ? QStringLiteral("responses.create")
                             : QStringLiteral("chat.completions.create");
    QString text =
        messages ? QStringLiteral(
                       "import Anthropic from \"@anthropic-ai/sdk\";\n\n"
                       "const client = new Anthropic({ baseURL: \"%1\", apiKey: process.env.SLUICE_KEY });\n")
                       .arg(address)
                 : QStringLiteral(
                       "import OpenAI from \"openai\";\n\n"
                       "const client = new OpenAI({ baseURL: \"%1/v1\", apiKey: process.env.SLUICE_KEY });\n")
                       .arg(address);
    text += QStringLiteral("const answer = await client.%1(%2);\n").arg(call, QString::fromUtf8(body));
    return text + (request.stream ? QStringLiteral("for await (const event of answer) console.log(event);\n")
                                  : QStringLiteral("console.log(answer);\n"));
}

} // namespace

QString playgroundCode(CodeLanguage language, const PlaygroundRequest &request, const QString &address,
                       const QByteArray &body)
{
    switch (language) {
    case CodeLanguage::Curl:
        break;
    case CodeLanguage::Python:
        return python(request, address, body);
    case CodeLanguage::TypeScript:
        return typeScript(request, address, body);
    }
    return curl(request, address, body);
}

} // namespace sluice
