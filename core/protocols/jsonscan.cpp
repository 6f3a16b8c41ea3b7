// Two ways through JSON text: simdjson for what is well-formed, a forgiving walk for what is not.
//
// Why both: on a body of 400 KB that is mostly tool schemas simdjson takes 0.09 ms and the walk 0.27 ms (on
// prose both take 0.04 ms); but simdjson refuses a text as a whole when one string in it does not end.
#include "core/protocols/jsonscan.h"

#include <simdjson.h>

#include <cstring>
#include <vector>

namespace sluice {

namespace {

constexpr qsizetype Broken = -1;
// A parser keeps what its largest text needed (about 6 bytes for each); beyond this it is made for one text
// only.
constexpr qsizetype LargestKept = 4 * 1024 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

// The value that begins at `at`, when the next token behind it and its comma is at `next`.
QByteArrayView valueBefore(QByteArrayView text, qsizetype at, qsizetype next)
{
    const auto skipSpaceBack = [&] {
        while (next > at && isSpace(text[next - 1]))
            --next;
    };
    skipSpaceBack();
    if (next > at && text[next - 1] == ',') {
        --next;
        skipSpaceBack();
    }
    return text.sliced(at, next - at);
}

// Where a value, or each element of it, begins; they end where the next token tells it.
class OpenExtent
{
public:
    bool begin(simdjson::ondemand::value &value, QByteArrayView text, Extent wanted)
    {
        m_starts.clear();
        const qsizetype at = value.raw_json_token().data() - text.data();
        m_isList = wanted == Extent::Elements && text[at] == '[';
        if (wanted != Extent::None && !m_isList)
            m_starts.push_back(at);
        if (!m_isList)
            return true;
        simdjson::ondemand::array elements;
        if (value.get_array().get(elements))
            return false;
        for (auto result : elements) {
            simdjson::ondemand::value element;
            if (std::move(result).get(element))
                return false;
            m_starts.push_back(element.raw_json_token().data() - text.data());
        }
        return true;
    }
    // `next`: of the token behind the value.
    void end(QByteArrayView text, qsizetype next, const ExtentFound &found)
    {
        if (m_starts.empty())
            return;
        if (m_isList)
            next = m_starts.front() + valueBefore(text, m_starts.front(), next).size() - 1; // its bracket
        for (size_t i = 0; i < m_starts.size(); ++i)
            found(valueBefore(text, m_starts[i], i + 1 < m_starts.size() ? m_starts[i + 1] : next));
        m_starts.clear();
    }

private:
    std::vector<qsizetype> m_starts = {};
    bool m_isList = false;
};

bool walkFast(simdjson::ondemand::parser &parser, QByteArrayView text, const MemberJudged &found,
              const ExtentFound &extent)
{
    const simdjson::padded_string_view view(text.data(), size_t(text.size()),
                                            size_t(text.size()) + simdjson::SIMDJSON_PADDING);
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (parser.iterate(view).get(document) || document.get_object().get(object))
        return false;
    OpenExtent open;
    for (auto result : object) {
        simdjson::ondemand::field field;
        if (std::move(result).get(field))
            return false;
        const qsizetype nameAt = field.key().raw() - text.data() - 1;
        const qsizetype nameEnd = endOfString(text, nameAt);
        if (nameEnd == Broken)
            return false;
        open.end(text, nameAt, extent);
        simdjson::ondemand::value value = field.value();
        const qsizetype valueAt = value.raw_json_token().data() - text.data();
        if (!open.begin(value, text, found(text.sliced(nameAt, nameEnd - nameAt), valueAt)))
            return false;
    }
    open.end(text, text.lastIndexOf('}'), extent);
    return true;
}

bool walkFast(QByteArrayView text, const MemberJudged &found, const ExtentFound &extent)
{
    if (text.size() > LargestKept) {
        simdjson::ondemand::parser parser;
        return walkFast(parser, text, found, extent);
    }
    // One for each thread: it is working memory and keeps nothing from one call to the next.
    thread_local simdjson::ondemand::parser parser;
    return walkFast(parser, text, found, extent);
}

int hexValue(QByteArrayView digits)
{
    if (digits.size() != 4)
        return Broken;
    int value = 0;
    for (const char c : digits) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : Broken;
        if (digit == Broken)
            return Broken;
        value = value * 16 + digit;
    }
    return value;
}

// The four digits of a \u escape whose backslash is at `at`; -1: it is none.
int unicodeEscape(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return Broken;
    return hexValue(text.sliced(at + 2, 4));
}

void appendCodePoint(QByteArray &out, char32_t code)
{
    if (code < 0x80) {
        out.append(char(code));
    } else if (code < 0x800) {
        out.append(char(0xc0 | (code >> 6)));
        out.append(char(0x80 | (code & 0x3f)));
    } else if (code < 0x10000) {
        out.append(char(0xe0 | (code >> 12)));
        out.append(char(0x80 | ((code >> 6) & 0x3f)));
        out.append(char(0x80 | (code & 0x3f)));
    } else {
        out.append(char(0xf0 | (code >> 18)));
        out.append(char(0x80 | ((code >> 12) & 0x3f)));
        out.append(char(0x80 | ((code >> 6) & 0x3f)));
        out.append(char(0x80 | (code & 0x3f)));
    }
}

// Appends what the \u escape at `at` stands for and returns how long it is, its second half included; 0:
// none.
qsizetype appendUnicode(QByteArray &out, QByteArrayView text, qsizetype at)
{
    constexpr char32_t Replacement = 0xfffd;
    const int first = unicodeEscape(text, at);
    if (first == Broken)
        return 0;
    const bool isHigh = first >= 0xd800 && first <= 0xdbff;
    const bool isLow = first >= 0xdc00 && first <= 0xdfff;
    if (!isHigh) {
        appendCodePoint(out, isLow ? Replacement : char32_t(first));
        return 6;
    }
    const int second = unicodeEscape(text, at + 6);
    if (second < 0xdc00 || second > 0xdfff) {
        appendCodePoint(out, Replacement);
        return 6;
    }
    appendCodePoint(out, 0x10000 + ((char32_t(first) - 0xd800) << 10) + (char32_t(second) - 0xdc00));
    return 12;
}

char plainEscape(char c)
{
    switch (c) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case '"':
    case '\\':
    case '/':
        return c;
    default:
        return 0;
    }
}

} // namespace

qsizetype skipSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

qsizetype endOfString(QByteArrayView text, qsizetype at)
{
    const char *const begin = text.data() + at + 1;
    const char *const end = text.data() + text.size();
    const char *from = begin;
    while (from < end) {
        const auto *quote = static_cast<const char *>(std::memchr(from, '"', size_t(end - from)));
        if (!quote)
            return Broken;
        const char *slashes = quote;
        while (slashes > from && slashes[-1] == '\\')
            --slashes;
        if ((quote - slashes) % 2 == 0)
            return quote + 1 - text.data();
        from = quote + 1;
    }
    return Broken;
}

qsizetype endOfValue(QByteArrayView text, qsizetype at)
{
    const qsizetype start = at;
    qsizetype depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = endOfString(text, at);
            if (at == Broken || depth == 0)
                return at;
            continue;
        }
        if (depth == 0 && (c == ',' || c == '}' || c == ']' || isSpace(c)))
            return at > start ? at : Broken;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return at + 1;
        ++at;
    }
    return depth == 0 && at > start ? at : Broken;
}

void eachMemberAt(QByteArrayView text, qsizetype at, const MemberFound &found)
{
    if (at < 0 || at >= text.size() || text[at] != '{')
        return;
    at = skipSpace(text, at + 1);
    while (at < text.size() && text[at] == '"') {
        const qsizetype nameEnd = endOfString(text, at);
        if (nameEnd == Broken)
            return;
        const QByteArrayView name = text.sliced(at, nameEnd - at);
        const qsizetype colon = skipSpace(text, nameEnd);
        if (colon >= text.size() || text[colon] != ':')
            return;
        const qsizetype valueAt = skipSpace(text, colon + 1);
        const qsizetype valueEnd = endOfValue(text, valueAt);
        if (valueEnd == Broken)
            return;
        found(name, valueAt);
        const qsizetype comma = skipSpace(text, valueEnd);
        if (comma >= text.size() || text[comma] != ',')
            return;
        at = skipSpace(text, comma + 1);
    }
}

qsizetype eachMemberOf(QByteArrayView text, const MemberJudged &found, const ExtentFound &extent)
{
    constexpr QByteArrayView ByteOrderMark = "\xef\xbb\xbf";
    const qsizetype start = skipSpace(text, text.startsWith(ByteOrderMark) ? ByteOrderMark.size() : 0);
    if (start >= text.size() || text[start] != '{')
        return Broken;
    const QByteArrayView object = text.sliced(start);
    const auto moved = [&](QByteArrayView name, qsizetype valueAt) { return found(name, start + valueAt); };
    if (!walkFast(object, moved, extent))
        eachMemberAt(text, start, [&](QByteArrayView name, qsizetype valueAt) { found(name, valueAt); });
    return start;
}

qsizetype eachMemberOf(QByteArrayView text, const MemberFound &found)
{
    const auto judged = [&found](QByteArrayView name, qsizetype valueAt) {
        found(name, valueAt);
        return Extent::None;
    };
    return eachMemberOf(text, judged, {});
}

QByteArray unquoted(QByteArrayView token)
{
    if (token.size() < 2 || token.front() != '"' || token.back() != '"')
        return {};
    const QByteArrayView text = token.sliced(1, token.size() - 2);
    if (!text.contains('\\'))
        return text.toByteArray();
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char escape = text[at] == '\\' && at + 1 < text.size() ? text[at + 1] : char(0);
        if (const qsizetype length = escape == 'u' ? appendUnicode(out, text, at) : 0) {
            at += length;
        } else if (const char plain = plainEscape(escape)) {
            out.append(plain);
            at += 2;
        } else {
            out.append(text[at]);
            ++at;
        }
    }
    return out;
}

} // namespace sluice
