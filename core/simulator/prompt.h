// What a request asks, whatever its protocol: read once, answered in its own shape.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace sluice::simulator {

enum class Protocol : quint8 { Chat, Responses, Messages };

struct Tool
{
    QString name = {};
    QJsonObject schema = {}; // of its arguments
};

struct Prompt
{
    Protocol protocol = Protocol::Chat;
    QString model = {};
    bool stream = false;
    bool includeUsage = false; // Chat: an extra chunk with the totals

    QString userText = {};        // the last thing that the user said
    bool afterToolResult = false; // a tool has answered since the model last spoke
    QString toolResult = {};

    std::vector<Tool> tools = {};
    bool toolsForbidden = false;
    bool toolRequired = false;
    QString requiredTool = {}; // by name

    bool wantsReasoning = false;
    bool showReasoning = false; // its text, not only that it happened
    bool wantsJson = false;
    QJsonObject jsonSchema = {}; // empty: any object

    qint64 outputLimit = 0;  // tokens; 0: none
    qint64 promptTokens = 0; // everything that was sent
    bool firstTurn = true;   // the model has not spoken yet
    qint64 earlierTokens =
        0; // of the turns before this one; in a first turn, of the system text and the tools
    bool explicitCaching = false; // Messages: there are cache marks
    bool hourCache = false;       // Messages: and they want to last
};

// About four bytes a token, at least one for what is not empty.
qint64 tokensOf(qsizetype bytes);

// Reads a body. Errors are of kind BadRequest with a sentence in the provider's manner. Pure.
Result<Prompt> readPrompt(Protocol protocol, const QByteArray &body);

} // namespace sluice::simulator
