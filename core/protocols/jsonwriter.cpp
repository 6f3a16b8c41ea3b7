// A JSON writer that can be given any bytes.
#include "core/protocols/jsonwriter.h"

namespace sluice {

namespace {

// How long the valid UTF-8 sequence at `at` is; 0: none begins there (RFC 3629: no overlong form, no
// surrogate).
qsizetype sequenceLength(QByteArrayView text, qsizetype at)
{
    const uchar first = uchar(text[at]);
    if (first < 0x80)
        return 1;
    qsizetype length = 0;
    uchar lowest = 0x80;
    uchar highest = 0xbf;
    if (first >= 0xc2 && first <= 0xdf) {
        length = 2;
    } else if (first >= 0xe0 && first <= 0xef) {
        length = 3;
        lowest = first == 0xe0 ? 0xa0 : lowest;
        highest = first == 0xed ? 0x9f : highest;
    } else if (first >= 0xf0 && first <= 0xf4) {
        length = 4;
        lowest = first == 0xf0 ? 0x90 : lowest;
        highest = first == 0xf4 ? 0x8f : highest;
    }
    if (length == 0 || at + length > text.size())
        return 0;
    if (uchar(text[at + 1]) < lowest || uchar(text[at + 1]) > highest)
        return 0;
    for (qsizetype i = 2; i < length; ++i) {
        if ((uchar(text[at + i]) & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

void appendAscii(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out.append("\\\"");
        return;
    case '\\':
        out.append("\\\\");
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    default:
        break;
    }
    if (uchar(c) >= 0x20 && c != 0x7f) {
        out.append(c);
        return;
    }
    constexpr char Digits[] = "0123456789abcdef";
    out.append("\\u00");
    out.append(Digits[uchar(c) >> 4]);
    out.append(Digits[uchar(c) & 0xf]);
}

} // namespace

QByteArray jsonString(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    out.append('"');
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = sequenceLength(text, at);
        const QByteArrayView sequence = text.sliced(at, length);
        if (length == 0)
            out.append("\\ufffd");
        else if (length == 1)
            appendAscii(out, text[at]);
        else if (sequence == QByteArrayView("\xe2\x80\xa8"))
            out.append("\\u2028");
        else if (sequence == QByteArrayView("\xe2\x80\xa9"))
            out.append("\\u2029");
        else
            out.append(sequence);
        at += length == 0 ? 1 : length;
    }
    out.append('"');
    return out;
}

void JsonObject::begin(QByteArrayView name)
{
    m_members.append(m_members.isEmpty() ? '{' : ',');
    m_members.append(jsonString(name));
    m_members.append(':');
}

JsonObject &JsonObject::text(QByteArrayView name, QByteArrayView value)
{
    return raw(name, jsonString(value));
}

JsonObject &JsonObject::textOrNull(QByteArrayView name, QByteArrayView value)
{
    return value.isEmpty() ? raw(name, QByteArrayView("null")) : text(name, value);
}

JsonObject &JsonObject::number(QByteArrayView name, qint64 value)
{
    return raw(name, QByteArray::number(value));
}

JsonObject &JsonObject::flag(QByteArrayView name, bool value)
{
    return raw(name, QByteArrayView(value ? "true" : "false"));
}

JsonObject &JsonObject::raw(QByteArrayView name, QByteArrayView json)
{
    begin(name);
    m_members.append(json);
    return *this;
}

} // namespace sluice
