// A tool call's arguments as they come in pieces: JSON of which each string value is a text of its own.
#pragma once

#include "core/guard/textstream.h"

namespace sluice {

// Takes JSON text in any cut and gives JSON text: strings are seen through their escapes, and what is put in
// is escaped. A string in which nothing is found keeps its bytes. What is no JSON object or array is one
// text.
class ArgumentStream
{
public:
    using MakeText = std::function<std::unique_ptr<TextStream>()>;
    explicit ArgumentStream(MakeText makeText)
        : m_makeText(std::move(makeText))
    {}

    TextStream::Output feed(QByteArrayView piece, bool last);
    bool isHolding() const { return !m_escape.isEmpty() || (m_text && m_text->isHolding()); }
    int rejectedBy() const { return m_rejectedBy; }

private:
    enum class State : quint8 { Start, Outside, Key, Value, Plain };

    qsizetype outside(QByteArrayView piece, qsizetype at, QByteArray &out);
    qsizetype inside(QByteArrayView piece, qsizetype at, bool last, QByteArray &out);
    void feedString(QByteArrayView raw, bool closes, bool last, QByteArray &out);

    MakeText m_makeText;
    State m_state = State::Start;
    std::unique_ptr<TextStream> m_text = {};
    QByteArray m_containers = {}; // open brackets
    char m_lastToken = '\0';      // outside of strings
    QByteArray m_escape = {};     // the beginning of an escape whose end has not come
    bool m_backslash = false;     // in a key: the next character is escaped
    int m_rejectedBy = -1;
};

} // namespace sluice
