#include "ui/traffic/transcript.h"

#include "core/protocols/sse.h"
#include "ui/traffic/transcriptparts.h"
#include "ui/traffic/transcriptstream.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace sluice {

namespace {

using Kind = TurnPart::Kind;
using Role = Turn::Role;

constexpr qsizetype BinaryLook = 8000; // bytes within which a null byte makes it no text

QJsonValue at(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name));
}

void addMessages(std::vector<Turn> &turns, const QJsonValue &messages)
{
    for (const QJsonValue &message : messages.toArray())
        turns.push_back(turnOfMessage(message.toObject()));
}

void addSystem(std::vector<Turn> &turns, const QJsonValue &system)
{
    if (system.isUndefined() || system.isNull())
        return;
    QJsonObject message{{QStringLiteral("role"), QStringLiteral("system")}};
    message.insert(QStringLiteral("content"), system);
    turns.push_back(turnOfMessage(message));
}

void addInput(std::vector<Turn> &turns, const QJsonValue &input)
{
    if (input.isString())
        turns.push_back({Role::User, false, {textPart(Kind::Text, input.toString())}});
    for (const QJsonValue &item : input.toArray())
        addItem(turns, item.toObject());
}

void addContents(std::vector<Turn> &turns, const QJsonObject &body)
{
    for (const char *name : {"systemInstruction", "system_instruction"}) {
        Turn system = turnOfContent(at(body, name).toObject());
        system.role = Role::System;
        turns.push_back(std::move(system));
    }
    for (const QJsonValue &content : at(body, "contents").toArray())
        turns.push_back(turnOfContent(content.toObject()));
}

std::vector<Turn> requestTurns(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    std::vector<Turn> turns;
    if (object.contains(QLatin1String("contents"))) {
        addContents(turns, object);
    } else if (object.contains(QLatin1String("messages"))) {
        addSystem(turns, at(object, "system"));
        addMessages(turns, at(object, "messages"));
    } else {
        addSystem(turns, at(object, "instructions"));
        addInput(turns, at(object, "input"));
    }
    return turns;
}

// Of an answer that came in one piece.
std::vector<Turn> wholeTurns(const QJsonObject &object)
{
    std::vector<Turn> turns;
    if (const QJsonValue error = at(object, "error"); error.isObject() || error.isString())
        turns.push_back({Role::Assistant, false, {errorPart(error)}});
    for (const QJsonValue &choice : at(object, "choices").toArray()) {
        turns.push_back(turnOfMessage(choice[QLatin1String("message")].toObject()));
        turns.back().role = Role::Assistant;
    }
    for (const QJsonValue &item : at(object, "output").toArray())
        addItem(turns, item.toObject());
    if (at(object, "content").isArray())
        turns.push_back(turnOfMessage(object));
    for (const QJsonValue &candidate : at(object, "candidates").toArray())
        turns.push_back(turnOfContent(candidate[QLatin1String("content")].toObject()));
    if (const QJsonObject feedback = at(object, "promptFeedback").toObject();
        feedback.contains(QLatin1String("blockReason")))
        turns.push_back({Role::Assistant, false, {errorPart(at(feedback, "blockReason"))}});
    return turns;
}

bool isEvents(const Recording &recording)
{
    if (!recording.answerType.isEmpty())
        return recording.answerType.toLower().startsWith("text/event-stream");
    return recording.answer.startsWith("data:") || recording.answer.startsWith("event:");
}

std::vector<Turn> streamedTurns(const QByteArray &body)
{
    StreamedAnswer answer;
    SseSplitter splitter;
    SseFrame frame;
    const auto add = [&] {
        const QJsonObject event = QJsonDocument::fromJson(frame.data.toByteArray()).object();
        if (!event.isEmpty()) // "[DONE]", or the one that was cut
            answer.add(event);
    };
    splitter.take(body);
    while (splitter.next(frame))
        add();
    if (splitter.finish(frame))
        add();
    return answer.turns();
}

std::vector<Turn> answerTurns(const Recording &recording)
{
    if (isEvents(recording))
        return streamedTurns(recording.answer);
    const QJsonDocument document = QJsonDocument::fromJson(recording.answer);
    if (document.isObject())
        return wholeTurns(document.object());
    // Gemini streams an array where it is not asked for events.
    StreamedAnswer answer;
    for (const QJsonValue &piece : document.array()) {
        if (piece.isObject())
            answer.add(piece.toObject());
    }
    return answer.turns();
}

TurnPart rawPart(const QByteArray &body, const QByteArray &type)
{
    // The last character may have been cut in its middle, which an unfinished decoder takes.
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder.decode(body);
    if (!decoder.hasError() && !QByteArrayView(body).first(qMin(body.size(), BinaryLook)).contains('\0'))
        return textPart(Kind::Raw, text);
    TurnPart part;
    part.kind = Kind::Other;
    part.mediaType = QString::fromLatin1(type);
    part.bytes = body.size();
    return part;
}

bool isConversation(QByteArrayView protocol)
{
    return protocol == "chat" || protocol == "responses" || protocol == "messages" || protocol == "gemini";
}

void removeEmpty(std::vector<Turn> &turns)
{
    std::erase_if(turns, [](const Turn &turn) { return turn.parts.empty(); });
}

} // namespace

Transcript readTranscript(const Recording &recording, QByteArrayView protocol)
{
    Transcript transcript;
    transcript.requestMissing = qMax<qint64>(0, recording.requestBytes - recording.request.size());
    transcript.answerMissing = qMax<qint64>(0, recording.answerBytes - recording.answer.size());
    std::vector<Turn> request;
    std::vector<Turn> answer;
    if (isConversation(protocol)) {
        request = requestTurns(recording.request);
        answer = answerTurns(recording);
    }
    removeEmpty(request);
    removeEmpty(answer);
    if (request.empty() && !recording.request.isEmpty())
        request.push_back({Role::User, false, {rawPart(recording.request, {})}});
    if (answer.empty() && !recording.answer.isEmpty())
        answer.push_back({Role::Assistant, false, {rawPart(recording.answer, recording.answerType)}});
    for (Turn &turn : answer)
        turn.isAnswer = true;
    transcript.turns = std::move(request);
    std::move(answer.begin(), answer.end(), std::back_inserter(transcript.turns));
    return transcript;
}

} // namespace sluice
