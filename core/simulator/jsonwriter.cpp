// Escaping and joining.
#include "core/simulator/jsonwriter.h"

namespace sluice::json {

namespace {

template<typename Members>
QByteArray joined(const Members &members)
{
    QByteArray out = "{";
    for (const Member &member : members) {
        if (out.size() > 1)
            out += ',';
        out += text(member.first) + ':' + member.second;
    }
    return out + '}';
}

// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
bool isLineSeparator(QByteArrayView bytes, qsizetype at)
{
    return at + 2 < bytes.size() && bytes[at] == '\xe2' && bytes[at + 1] == '\x80' &&
           (bytes[at + 2] == '\xa8' || bytes[at + 2] == '\xa9');
}

} // namespace

QByteArray text(QByteArrayView utf8)
{
    QByteArray out = "\"";
    out.reserve(utf8.size() + 2);
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (quint8(c) < 0x20) {
            out += "\\u00" + QByteArray::number(quint8(c), 16).rightJustified(2, '0');
        } else if (isLineSeparator(utf8, i)) {
            out += utf8[i + 2] == '\xa8' ? "\\u2028" : "\\u2029";
            i += 2;
        } else {
            out += c;
        }
    }
    return out + '"';
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray boolean(bool value)
{
    return value ? "true" : "false";
}

QByteArray object(std::initializer_list<Member> members)
{
    return joined(members);
}

QByteArray object(const std::vector<Member> &members)
{
    return joined(members);
}

QByteArray array(const std::vector<QByteArray> &values)
{
    QByteArray out = "[";
    for (const QByteArray &value : values) {
        if (out.size() > 1)
            out += ',';
        out += value;
    }
    return out + ']';
}

} // namespace sluice::json
