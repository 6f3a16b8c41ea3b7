// Reads an answer as it arrives: its text, its tool calls, its events. Pure; fed with bytes in any cut.
#pragma once

#include "ui/playground/playgroundrequest.h"

#include <QByteArray>
#include <QStringList>

namespace sluice {

class AnswerReader
{
public:
    // `stream`: server-sent events; else one JSON body.
    AnswerReader(PlaygroundProtocol protocol, bool stream)
        : m_protocol(protocol)
        , m_stream(stream)
    {}

    // What there is to show of these bytes; at most 4 MiB are kept in all.
    QString feed(const QByteArray &bytes);
    QString end();

    const QByteArray &raw() const { return m_raw; }
    const QStringList &events() const { return m_events; } // the data of each, as it came

private:
    QString eventText(const QByteArray &data);
    QString bodyText(const QJsonObject &body) const;

    PlaygroundProtocol m_protocol;
    bool m_stream;
    QByteArray m_raw = {};
    QByteArray m_line = {};
    QStringList m_events = {};
};

} // namespace sluice
