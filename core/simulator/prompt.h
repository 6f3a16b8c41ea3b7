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
    QString model = {};
    QString userText = {};   // the last thing that the user said
    QString toolResult = {}; // what a tool answered since the model last spoke
    std::vector<Tool> tools = {};
    QString requiredTool = {};   // by name
    QJsonObject jsonSchema = {}; // empty: any object

    qint64 outputLimit = 0;  // tokens; 0: none
    qint64 promptTokens = 0; // everything that was sent
    // Of the turns before this one; in a first turn, of the system text and the tools.
    qint64 earlierTokens = 0;

    Protocol protocol = Protocol::Chat;
    bool stream = false;
    bool includeUsage = false;    // Chat: an extra chunk with the totals
    bool firstTurn = true;        // the model has not spoken yet
    bool afterToolResult = false; // there is a toolResult
    bool toolsForbidden = false;
    bool toolRequired = false;
    bool wantsReasoning = false;
    bool showReasoning = false; // its text, not only that it happened
    bool wantsJson = false;
    bool explicitCaching = false; // Messages: there are cache marks
    bool hourCache = false;       // Messages: and they want to last
};

// About four bytes a token, at least one for what is not empty.
qint64 tokensOf(qsizetype bytes);

// Reads a body. Errors are of kind BadRequest with a sentence in the provider's manner. Pure.
Result<Prompt> readPrompt(Protocol protocol, const QByteArray &body);

} // namespace sluice::simulator
