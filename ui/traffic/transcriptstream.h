// An answer that came as a stream, put together from its events (protocols.md 3.3, 4.3, 6.4, 7.2). Pure.
#pragma once

#include "ui/traffic/transcript.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace sluice {

class StreamedAnswer
{
public:
    // One event's data; its members tell which protocol it is of.
    void add(const QJsonObject &event);
    // What it is so far; empty: no event was understood.
    std::vector<Turn> turns() const;

private:
    struct Call
    {
        QString name = {};
        QString id = {};
        QString arguments = {};
    };
    struct Choice // of Chat
    {
        QString thinking = {};
        QString text = {};
        QMap<int, Call> calls = {};
    };
    struct Block // of Messages; an item of Responses
    {
        QJsonObject start = {};
        QString text = {};
        QString thinking = {};
        QString arguments = {};
        bool isDone = false; // `start` is all of it
    };

    void addChoice(const QJsonObject &choice);
    void addMessagesEvent(const QString &type, const QJsonObject &event);
    void addResponsesEvent(const QString &type, const QJsonObject &event);
    std::vector<Turn> choiceTurns() const;
    Turn messageTurn() const;
    std::vector<Turn> itemTurns() const;

    QMap<int, Choice> m_choices = {};
    QMap<int, Block> m_blocks = {};
    QMap<int, Block> m_items = {};
    QJsonArray m_output = {}; // all items, of the event that ends a stream of Responses
    std::vector<TurnPart> m_gemini = {};
    std::vector<TurnPart> m_errors = {};
};

} // namespace sluice
