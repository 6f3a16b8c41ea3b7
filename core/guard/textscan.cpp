#include "core/guard/textscan.h"

#include "core/protocols/jsonscan.h"
#include "core/protocols/jsonwriter.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sluice {

namespace {

constexpr size_t Deepest = 10'000;
constexpr qsizetype ShortestData = 64; // base64 below that length may be a secret, and is read

template<size_t Count>
bool isOneOf(QByteArrayView name, const std::array<QByteArrayView, Count> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Members whose text is for machines: an edit would break the request.
bool isMachineMember(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 11> names{"role",
                                                   "type",
                                                   "id",
                                                   "tool_use_id",
                                                   "tool_call_id",
                                                   "call_id",
                                                   "encrypted_content",
                                                   "encrypted_index",
                                                   "signature",
                                                   "thoughtSignature",
                                                   "thought_signature"};
    return isOneOf(name, names);
}

// Objects that are the user's own, where any name may stand: a tool's arguments and its answer.
bool isFreeMember(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 6> names{"input",    "args",   "arguments",
                                                  "response", "output", "metadata"};
    return isOneOf(name, names);
}

bool holdsData(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 5> names{"source", "inlineData", "inline_data", "input_audio",
                                                  "file"};
    return isOneOf(name, names);
}

bool isBase64(QByteArrayView text)
{
    return text.size() >= ShortestData && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '+' || c == '/' || c == '=' || c == '\\';
           });
}

// "data:image/png;base64,…"
bool isDataUrl(QByteArrayView text)
{
    constexpr qsizetype LongestHead = 128;
    if (!text.startsWith("data:"))
        return false;
    const qsizetype comma = text.first(std::min(LongestHead, text.size())).indexOf(',');
    return comma > 0 && text.first(comma).endsWith(";base64") && isBase64(text.sliced(comma + 1));
}

// Nothing in it is for reading.
bool isSealed(QByteArrayView type)
{
    return type == QByteArrayView("redacted_thinking") || type == QByteArrayView("reasoning.encrypted");
}

// Thinking belongs to the provider: a changed byte makes it refuse the conversation.
bool isThinking(QByteArrayView type)
{
    return type == QByteArrayView("thinking") || type == QByteArrayView("redacted_thinking");
}

// What an object's "type" tells about the texts in it; 0: nothing (protocols.md 4.1, 6.2).
quint8 partOfType(QByteArrayView type)
{
    if (type.endsWith("tool_use") || type.endsWith("_call"))
        return ToolCallPart;
    if (type.endsWith("tool_result") || type.endsWith("_call_output"))
        return ToolResultPart;
    return isThinking(type) || type == QByteArrayView("reasoning") ? quint8(AssistantPart) : quint8(0);
}

quint8 partOfRole(QByteArrayView role)
{
    if (role == QByteArrayView("user"))
        return UserPart;
    if (role == QByteArrayView("assistant") || role == QByteArrayView("model"))
        return AssistantPart;
    if (role == QByteArrayView("system") || role == QByteArrayView("developer"))
        return SystemPart;
    return role == QByteArrayView("tool") || role == QByteArrayView("function") ? quint8(ToolResultPart)
                                                                                : quint8(0);
}

// What the member tells, under which an object or an array stands, wherever it is.
quint8 partOfMember(QByteArrayView name)
{
    if (name == QByteArrayView("tool_calls") || name == QByteArrayView("functionCall") ||
        name == QByteArrayView("function_call"))
        return ToolCallPart;
    return name == QByteArrayView("functionResponse") || name == QByteArrayView("function_response")
               ? quint8(ToolResultPart)
               : quint8(0);
}

// What is left over within a member of the body itself.
quint8 partOfRootMember(QByteArrayView name, BodyKind kind)
{
    constexpr std::array<QByteArrayView, 4> system{"system", "instructions", "systemInstruction",
                                                   "system_instruction"};
    constexpr std::array<QByteArrayView, 9> user{"messages", "contents", "input",     "prompt", "suffix",
                                                 "content",  "requests", "documents", "query"};
    constexpr std::array<QByteArrayView, 10> assistant{"choices", "candidates",   "content", "output",
                                                       "item",    "part",         "delta",   "text",
                                                       "refusal", "content_block"};
    constexpr std::array<QByteArrayView, 4> echo{"tools", "metadata", "prompt", "user"};
    if (isOneOf(name, system))
        return SystemPart;
    if (kind == BodyKind::Arguments)
        return ToolCallPart;
    if (kind == BodyKind::Request)
        return isOneOf(name, user) ? UserPart : OtherPart;
    if (isOneOf(name, assistant))
        return AssistantPart;
    if (name == QByteArrayView("arguments") || name == QByteArrayView("input"))
        return ToolCallPart;
    // What the provider repeats of the request.
    return isOneOf(name, echo) ? SystemPart : OtherPart;
}

// Numbers and the words of JSON (and of Python's); what else stands in their place may hide a text.
bool isScalar(QByteArrayView token)
{
    constexpr std::array<QByteArrayView, 6> words{"null", "true", "false", "NaN", "Infinity", "-Infinity"};
    return isOneOf(token, words) || std::all_of(token.begin(), token.end(), [](char c) {
               return (c >= '0' && c <= '9') || c == 'e' || c == 'E' || c == '+' || c == '-' || c == '.';
           });
}

class Walker
{
public:
    Walker(QByteArrayView body, BodyKind kind)
        : m_body(body)
        , m_kind(kind)
    {}

    bool walk();
    // Stops at the text that begins there; path() is its place then.
    bool walkTo(qsizetype at);
    QString path() const;
    BodyTexts takeTexts() { return std::move(m_result); }

private:
    struct Frame
    {
        bool isObject = false;
        bool isFree = false;
        bool isSealed = false;
        bool isThinking = false;
        Span signature = {};
        bool isRoot = false;      // the body itself; the "response" in an event, the "body" in a batch
        quint8 typePart = 0;      // what its "type" tells
        quint8 rolePart = 0;      // what its "role" tells
        quint8 memberPart = 0;    // what the member tells under which it stands
        qsizetype begin = 0;      // of its bracket
        qsizetype index = 0;      // of the current value, in an array
        QByteArrayView name = {}; // of the current member, as written
        size_t firstText = 0;     // of those within this
        size_t memberText = 0;    // the first one of the current member
    };

    bool value();
    bool afterValue();
    bool name();
    bool open(char bracket);
    void close();
    void text(qsizetype end);
    void tell(Frame &frame, QByteArrayView raw);
    void give(size_t firstText, quint8 part);
    bool isExcluded(QByteArrayView raw) const;

    QByteArrayView m_body;
    BodyKind m_kind;
    qsizetype m_at = 0;
    qsizetype m_target = -1;
    bool m_done = false;
    std::vector<Frame> m_stack = {};
    BodyTexts m_result = {};
};

bool Walker::walk()
{
    if (m_body.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    m_at = skipSpace(m_body, m_at);
    if (m_at >= m_body.size() || (m_body[m_at] != '{' && m_body[m_at] != '['))
        return false;
    while (!m_done) {
        if (!value())
            return false;
    }
    return m_target >= 0 || skipSpace(m_body, m_at) == m_body.size();
}

bool Walker::walkTo(qsizetype at)
{
    m_target = at;
    return walk();
}

// One value, and what follows it up to the next one.
bool Walker::value()
{
    m_at = skipSpace(m_body, m_at);
    if (m_at >= m_body.size())
        return false;
    const char c = m_body[m_at];
    if (c == '{' || c == '[')
        return open(c);
    const qsizetype end = c == '"' ? endOfString(m_body, m_at) : endOfValue(m_body, m_at);
    if (end < 0 || (c != '"' && !isScalar(m_body.sliced(m_at, end - m_at))))
        return false;
    if (c == '"')
        text(end);
    if (m_done)
        return true;
    m_at = end;
    return afterValue();
}

bool Walker::open(char bracket)
{
    if (m_stack.size() >= Deepest)
        return false;
    const bool isMember = !m_stack.empty() && m_stack.back().isObject;
    const QByteArrayView member = isMember ? m_stack.back().name : QByteArrayView();
    // Directly in an answer "input", "output", "response" are the protocol's own.
    const bool mayBeFree =
        m_kind == BodyKind::Request || m_stack.size() > 1 || member == QByteArrayView("metadata");
    Frame frame;
    frame.isObject = bracket == '{';
    frame.isFree = m_stack.empty() ? m_kind == BodyKind::Arguments
                                   : m_stack.back().isFree ||
                                         (mayBeFree && frame.isObject && isMember && isFreeMember(member));
    frame.isRoot = m_stack.empty() ||
                   (m_stack.size() == 1 && member == (m_kind == BodyKind::Answer ? QByteArrayView("response")
                                                                                 : QByteArrayView("body")));
    frame.memberPart = partOfMember(member);
    frame.begin = m_at;
    frame.firstText = m_result.texts.size();
    frame.memberText = frame.firstText;
    m_stack.push_back(frame);
    m_at = skipSpace(m_body, m_at + 1);
    if (m_at < m_body.size() && m_body[m_at] == (frame.isObject ? '}' : ']')) {
        close();
        return afterValue();
    }
    return !frame.isObject || name();
}

void Walker::give(size_t firstText, quint8 part)
{
    for (size_t i = firstText; part != 0 && i < m_result.texts.size(); ++i) {
        if (m_result.texts[i].part == 0)
            m_result.texts[i].part = part;
    }
}

void Walker::close()
{
    const Frame &frame = m_stack.back();
    ++m_at;
    if (!frame.isFree) {
        if (frame.isSealed)
            m_result.texts.resize(frame.firstText);
        if (frame.isThinking && m_stack.size() >= 2 && !m_stack[m_stack.size() - 2].isObject) {
            for (size_t i = frame.firstText; i < m_result.texts.size(); ++i)
                m_result.texts[i].thinking = int(m_result.thinking.size());
            const QByteArrayView signature = m_body.sliced(frame.signature.at, frame.signature.size);
            m_result.thinking.push_back({{frame.begin, m_at - frame.begin},
                                         frame.signature,
                                         signature == QByteArrayView(SpoiltSignature)});
        }
        const quint8 own = frame.typePart != 0 ? frame.typePart : frame.memberPart;
        give(frame.firstText, own != 0 ? own : frame.rolePart);
    }
    m_stack.pop_back();
}

bool Walker::afterValue()
{
    while (!m_stack.empty()) {
        m_at = skipSpace(m_body, m_at);
        if (m_at >= m_body.size())
            return false;
        const char c = m_body[m_at];
        Frame &frame = m_stack.back();
        if (frame.isRoot && frame.isObject) {
            give(frame.memberText, partOfRootMember(frame.name, m_kind));
            frame.memberText = m_result.texts.size();
        }
        if (c == ',') {
            ++m_at;
            ++frame.index;
            return !frame.isObject || name();
        }
        if (c != (frame.isObject ? '}' : ']'))
            return false;
        close();
    }
    m_done = true;
    return true;
}

bool Walker::name()
{
    m_at = skipSpace(m_body, m_at);
    if (m_at >= m_body.size() || m_body[m_at] != '"')
        return false;
    const qsizetype end = endOfString(m_body, m_at);
    if (end < 0)
        return false;
    m_stack.back().name = m_body.sliced(m_at + 1, end - m_at - 2);
    m_at = skipSpace(m_body, end);
    if (m_at >= m_body.size() || m_body[m_at] != ':')
        return false;
    ++m_at;
    return true;
}

void Walker::text(qsizetype end)
{
    const QByteArrayView raw = m_body.sliced(m_at + 1, end - m_at - 2);
    Frame &frame = m_stack.back();
    if (m_at + 1 == m_target) {
        m_done = true;
        return;
    }
    if (frame.isObject && !frame.isFree)
        tell(frame, raw);
    if (raw.isEmpty() || isExcluded(raw))
        return;
    JsonText found{{m_at + 1, raw.size()}, raw.contains('\\')};
    found.isArguments = frame.isObject && !frame.isFree && frame.name == QByteArrayView("arguments");
    m_result.texts.push_back(found);
}

// Members that say what the object is.
void Walker::tell(Frame &frame, QByteArrayView raw)
{
    if (frame.name == QByteArrayView("type")) {
        frame.isSealed = frame.isSealed || isSealed(raw);
        frame.isThinking = frame.isThinking || isThinking(raw);
        frame.typePart = partOfType(raw);
    } else if (frame.name == QByteArrayView("role")) {
        frame.rolePart = partOfRole(raw);
    } else if (frame.name == QByteArrayView("signature")) {
        frame.signature = {raw.data() - m_body.data(), raw.size()};
    }
}

bool Walker::isExcluded(QByteArrayView raw) const
{
    const Frame &frame = m_stack.back();
    if (frame.isFree)
        return false;
    if (isDataUrl(raw))
        return true;
    if (!frame.isObject)
        return false;
    if (m_stack.size() == 1 && frame.name == QByteArrayView("model"))
        return true;
    if (isMachineMember(frame.name))
        return true;
    const bool isData = frame.name == QByteArrayView("data") || frame.name == QByteArrayView("file_data");
    return isData && m_stack.size() >= 2 && holdsData(m_stack[m_stack.size() - 2].name) && isBase64(raw);
}

bool isPlainName(QByteArrayView name)
{
    constexpr qsizetype Longest = 32;
    return !name.isEmpty() && name.size() <= Longest && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-';
    });
}

QString Walker::path() const
{
    constexpr qsizetype Longest = 120;
    QString path;
    for (const Frame &frame : m_stack) {
        if (frame.isFree || path.size() > Longest)
            return path + QStringLiteral("…");
        if (!frame.isObject)
            path += QStringLiteral("[%1]").arg(frame.index);
        else
            path += (path.isEmpty() ? QString() : QStringLiteral(".")) +
                    (isPlainName(frame.name) ? QString::fromLatin1(frame.name) : QStringLiteral("…"));
    }
    return path;
}

} // namespace

std::optional<BodyTexts> bodyTexts(QByteArrayView body, BodyKind kind)
{
    Walker walker(body, kind);
    if (!walker.walk())
        return {};
    BodyTexts result = walker.takeTexts();
    for (JsonText &text : result.texts) {
        if (text.part == 0)
            text.part = OtherPart;
    }
    return result;
}

QString placeOf(QByteArrayView body, const JsonText &text)
{
    Walker walker(body, BodyKind::Request);
    return walker.walkTo(text.raw.at) ? walker.path() : QString();
}

namespace {

// What "\n" and the like stand for; 0: it is none of the short escapes (RFC 8259, 7). There are thousands in
// a conversation about code.
char shortEscape(char c)
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
        return '\0';
    }
}

constexpr qsizetype UnicodeLength = 6; // \u0041

// The UTF-16 unit of the \u escape whose backslash is at `at`; -1: there is none.
int unicodeUnit(QByteArrayView raw, qsizetype at)
{
    if (at + UnicodeLength > raw.size() || raw[at] != '\\' || raw[at + 1] != 'u')
        return -1;
    unsigned unit = 0;
    const char *const end = raw.data() + at + UnicodeLength;
    return std::from_chars(raw.data() + at + 2, end, unit, 16).ptr == end ? int(unit) : -1;
}

bool isHighSurrogate(int unit)
{
    return unit >= 0xd800 && unit <= 0xdbff;
}

bool isLowSurrogate(int unit)
{
    return unit >= 0xdc00 && unit <= 0xdfff;
}

} // namespace

DecodedText::DecodedText(QByteArrayView body, const JsonText &text)
    : m_begin(text.raw.at)
{
    const QByteArrayView raw = body.sliced(text.raw.at, text.raw.size);
    if (text.escaped)
        decode(raw);
    else
        m_raw = raw;
}

void DecodedText::decode(QByteArrayView raw)
{
    // Each escape is one character: two edits in one would be edits of the same raw bytes. Hence what only
    // begins like an escape (in broken JSON) stays as it is, and the next one is looked for right behind it.
    m_decoded.reserve(raw.size());
    for (qsizetype at = 0; at < raw.size();) {
        const qsizetype backslash = raw.indexOf('\\', at);
        if (backslash < 0) {
            m_decoded.append(raw.sliced(at));
            return;
        }
        m_decoded.append(raw.sliced(at, backslash - at));
        if (const char plain = backslash + 1 < raw.size() ? shortEscape(raw[backslash + 1]) : '\0') {
            m_escapes.push_back({{m_decoded.size(), 1}, {backslash, 2}});
            m_decoded.append(plain);
            at = backslash + 2;
            continue;
        }
        const int unit = unicodeUnit(raw, backslash);
        if (unit < 0) {
            m_decoded.append('\\');
            at = backslash + 1;
            continue;
        }
        const bool isPair =
            isHighSurrogate(unit) && isLowSurrogate(unicodeUnit(raw, backslash + UnicodeLength));
        const qsizetype length = isPair ? 2 * UnicodeLength : UnicodeLength;
        const QByteArray character =
            unquoted(QByteArray('"' + raw.sliced(backslash, length).toByteArray() + '"'));
        m_escapes.push_back({{m_decoded.size(), character.size()}, {backslash, length}});
        m_decoded.append(character);
        at = backslash + length;
    }
}

const DecodedText::Escape *DecodedText::lastEscapeUpTo(qsizetype at) const
{
    const auto after =
        std::upper_bound(m_escapes.begin(), m_escapes.end(), at,
                         [](qsizetype place, const Escape &escape) { return place < escape.decoded.at; });
    return after == m_escapes.begin() ? nullptr : &*(after - 1);
}

qsizetype DecodedText::rawStart(qsizetype at) const
{
    const Escape *escape = lastEscapeUpTo(at);
    if (!escape)
        return at;
    const qsizetype behind = at - escape->decoded.at - escape->decoded.size;
    return behind < 0 ? escape->raw.at : escape->raw.at + escape->raw.size + behind;
}

// Behind the byte `at`.
qsizetype DecodedText::rawEnd(qsizetype at) const
{
    const Escape *escape = lastEscapeUpTo(at);
    if (!escape)
        return at + 1;
    const qsizetype behind = at - escape->decoded.at - escape->decoded.size;
    return behind < 0 ? escape->raw.at + escape->raw.size : escape->raw.at + escape->raw.size + behind + 1;
}

Span DecodedText::rawSpan(qsizetype at, qsizetype size) const
{
    if (size == 0)
        return {m_begin + rawStart(at), 0};
    const qsizetype begin = rawStart(at);
    return {m_begin + begin, rawEnd(at + size - 1) - begin};
}

QByteArray jsonEscaped(QByteArrayView text)
{
    const QByteArray quoted = jsonString(text);
    return quoted.sliced(1, quoted.size() - 2);
}

} // namespace sluice
