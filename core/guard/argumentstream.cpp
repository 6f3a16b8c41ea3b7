#include "core/guard/argumentstream.h"

#include "core/guard/textscan.h"

namespace sluice {

namespace {

constexpr qsizetype LongestEscape = 12; // a pair of surrogates

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool isHighSurrogate(QByteArrayView escape)
{
    const char third = char(escape[3] | 0x20);
    return (escape[2] | 0x20) == 'd' && (third == '8' || third == '9' || third == 'a' || third == 'b');
}

// How many bytes at the end of a string's raw text are an escape that may go on.
qsizetype openEscape(QByteArrayView raw)
{
    for (qsizetype at = 0; at < raw.size();) {
        if (raw[at] != '\\') {
            ++at;
            continue;
        }
        if (at + 1 >= raw.size())
            return raw.size() - at;
        if (raw[at + 1] != 'u') {
            at += 2;
            continue;
        }
        if (at + 6 > raw.size())
            return raw.size() - at;
        const qsizetype behind = at + 6;
        if (isHighSurrogate(raw.sliced(at, 6))) {
            const QByteArrayView rest = raw.sliced(behind);
            const bool mayPair =
                rest.isEmpty() || rest == QByteArrayView("\\") || (rest.startsWith("\\u") && rest.size() < 6);
            if (mayPair && raw.size() - at < LongestEscape)
                return raw.size() - at;
        }
        at = behind;
    }
    return 0;
}

} // namespace

TextStream::Output ArgumentStream::feed(QByteArrayView piece, bool last)
{
    QByteArray out;
    for (qsizetype at = 0; at < piece.size() && m_rejectedBy < 0;) {
        if (m_state == State::Start && !isSpace(piece[at])) {
            m_state = piece[at] == '{' || piece[at] == '[' ? State::Outside : State::Plain;
            if (m_state == State::Plain)
                m_text = m_makeText();
        }
        if (m_state == State::Plain || m_state == State::Value)
            at = inside(piece, at, last, out);
        else
            at = outside(piece, at, out);
    }
    if (last && m_rejectedBy < 0 && m_text) {
        // Cut in the middle of a string, or a text that has no other end.
        if (m_state == State::Plain)
            out += m_text->feed({}, true).text;
        else
            feedString({}, false, true, out);
        m_rejectedBy = m_text ? m_text->rejectedBy() : m_rejectedBy;
    }
    if (m_rejectedBy >= 0)
        return {{}, true};
    return {out, out != piece};
}

// Everything that is no string value passes.
qsizetype ArgumentStream::outside(QByteArrayView piece, qsizetype at, QByteArray &out)
{
    const qsizetype begin = at;
    while (at < piece.size()) {
        const char c = piece[at++];
        if (m_state == State::Key) {
            if (m_backslash)
                m_backslash = false;
            else if (c == '\\')
                m_backslash = true;
            else if (c == '"')
                m_state = State::Outside;
            continue;
        }
        if (c == '"') {
            const bool isKey = m_containers.endsWith('{') && m_lastToken != ':';
            m_state = isKey ? State::Key : State::Value;
            m_lastToken = c;
            if (isKey)
                continue;
            m_text = m_makeText();
            break;
        }
        if (c == '{' || c == '[')
            m_containers += c;
        else if (c == '}' || c == ']')
            m_containers.chop(1);
        if (!isSpace(c))
            m_lastToken = c;
    }
    out += piece.sliced(begin, at - begin);
    return at;
}

qsizetype ArgumentStream::inside(QByteArrayView piece, qsizetype at, bool last, QByteArray &out)
{
    if (m_state == State::Plain) {
        out += m_text->feed(piece.sliced(at), last).text;
        m_rejectedBy = m_text->rejectedBy();
        if (last)
            m_text.reset();
        return piece.size();
    }
    bool escaped = m_escape.endsWith('\\'); // after a lone backslash
    qsizetype end = at;
    for (; end < piece.size(); ++end) {
        if (escaped)
            escaped = false;
        else if (piece[end] == '\\')
            escaped = true;
        else if (piece[end] == '"')
            break;
    }
    const bool closes = end < piece.size();
    feedString(piece.sliced(at, end - at), closes, closes, out);
    if (!closes)
        return end;
    out += '"';
    m_text.reset();
    m_state = State::Outside;
    return end + 1;
}

void ArgumentStream::feedString(QByteArrayView raw, bool closes, bool last, QByteArray &out)
{
    const QByteArray all = std::exchange(m_escape, {}) + raw.toByteArray();
    const qsizetype open = closes || last ? 0 : openEscape(all);
    m_escape = all.last(open);
    const QByteArrayView complete = QByteArrayView(all).first(all.size() - open);
    const DecodedText decoded(complete, {{0, complete.size()}, complete.contains('\\')});
    const TextStream::Output output = m_text->feed(decoded.text(), last);
    m_rejectedBy = m_text->rejectedBy();
    if (m_rejectedBy < 0)
        out += output.changed ? jsonEscaped(output.text) : complete.toByteArray();
}

} // namespace sluice
