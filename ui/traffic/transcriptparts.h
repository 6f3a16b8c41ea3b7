// The parts of messages as the protocols write them (protocols.md 3.1, 4.1, 6.2, 7.1). Pure.
#pragma once

#include "ui/traffic/transcript.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sluice {

// The text of that member; empty where it is none.
inline QString textAt(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

Turn::Role roleFrom(const QString &name);

// With line ends of one kind.
TurnPart textPart(TurnPart::Kind kind, const QString &text);
TurnPart callPart(const QString &name, const QString &id, const QString &arguments);
TurnPart errorPart(const QJsonValue &error);
// Broken over lines where it is JSON, else as it is.
QString indented(const QString &json);

// A message of Chat Completions or of Messages: they share their form, and each kind of block tells its name.
Turn turnOfMessage(const QJsonObject &message);
// A block of a message's content: the same, and of an item of Responses.
void addBlock(std::vector<TurnPart> &parts, const QJsonObject &block);
// An item of Responses. What one side says in several items is one turn.
void addItem(std::vector<Turn> &turns, const QJsonObject &item);
// A content of Gemini.
Turn turnOfContent(const QJsonObject &content);
// The parts of a content; text goes on where it was.
void addGeminiParts(std::vector<TurnPart> &parts, const QJsonArray &pieces);

} // namespace sluice
