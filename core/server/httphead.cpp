// Line by line through a request head; stricter than RFC 9112 asks wherever two parsers could disagree.
#include "core/server/httphead.h"

#include <array>
#include <cstring>
#include <limits>

namespace sluice {

namespace {

enum CharacterClass : quint8 {
    Token = 1,     // RFC 9110, 5.6.2
    FieldText = 2, // may stand in a field value
    Target = 4,    // may stand in a request target
    Host = 8       // may stand in a Host value
};

constexpr std::array<quint8, 256> characterClasses = [] {
    std::array<quint8, 256> classes = {};
    for (size_t c = 0; c < 256; ++c) {
        const bool visible = c > 0x20 && c < 0x7f;
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const auto isOneOf = [c](const char *set) {
            for (; *set; ++set) {
                if (size_t(*set) == c)
                    return true;
            }
            return false;
        };
        quint8 all = 0;
        if (alphanumeric || isOneOf("!#$%&'*+-.^_`|~"))
            all |= Token;
        if (visible || c == ' ' || c == '\t' || c >= 0x80)
            all |= FieldText;
        if (visible && c != '#')
            all |= Target;
        if (alphanumeric || isOneOf("-._~:[]%!$&'()*+;="))
            all |= Host;
        classes[c] = all;
    }
    return classes;
}();

bool consistsOf(QByteArrayView text, CharacterClass wanted)
{
    for (const char c : text) {
        if (!(characterClasses[uchar(c)] & wanted))
            return false;
    }
    return true;
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

// The usual methods need no memory of their own.
QByteArray methodBytes(QByteArrayView method)
{
    if (method == "POST")
        return QByteArrayLiteral("POST");
    if (method == "GET")
        return QByteArrayLiteral("GET");
    if (method == "HEAD")
        return QByteArrayLiteral("HEAD");
    if (method == "OPTIONS")
        return QByteArrayLiteral("OPTIONS");
    return method.toByteArray();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

HeadParser::HeadParser(qint64 limit)
    : m_limit(limit)
{}

void HeadParser::reset(qint64 limit)
{
    m_limit = limit;
    m_size = 0;
    m_expects = Expects::RequestLine;
    m_partialLine.clear();
    m_authority.clear();
    m_head = {};
    m_refusal = {};
}

HeadParser::State HeadParser::feed(QByteArrayView bytes, qsizetype &used)
{
    used = 0;
    // Something that is not HTTP at all (a TLS hello, say) may never send a line end: its first byte tells.
    const bool atVeryStart = m_expects == Expects::RequestLine && m_partialLine.isEmpty();
    if (atVeryStart && !bytes.isEmpty() && bytes.front() != '\r' && bytes.front() != '\n' &&
        !(characterClasses[uchar(bytes.front())] & Token)) {
        return malformed(
            QStringLiteral("This port speaks plain HTTP, and that was not the start of a request."));
    }
    while (used < bytes.size()) {
        const QByteArrayView rest = bytes.sliced(used);
        const auto *end = static_cast<const char *>(std::memchr(rest.data(), '\n', size_t(rest.size())));
        const qsizetype taken = end ? end - rest.data() + 1 : rest.size();
        used += taken;
        m_size += taken;
        if (m_size > m_limit) {
            return refuse(
                431, Error::Kind::TooLarge, QByteArrayLiteral("headers_too_large"),
                QStringLiteral("The request line and headers have more than %1 bytes.").arg(m_limit));
        }
        if (!end) {
            m_partialLine.append(rest);
            return State::NeedMore;
        }
        QByteArrayView line = rest.first(taken - 1);
        QByteArray whole;
        if (!m_partialLine.isEmpty()) {
            whole = std::exchange(m_partialLine, {}).append(line);
            line = whole;
        }
        if (line.endsWith('\r'))
            line.chop(1);
        const State state = takeLine(line);
        if (state != State::NeedMore)
            return state;
    }
    return State::NeedMore;
}

HeadParser::State HeadParser::takeLine(QByteArrayView line)
{
    if (m_expects == Expects::Field)
        return line.isEmpty() ? finish() : takeField(line);
    // RFC 9112, 2.2: an empty line before the request line is somebody's habit, not an error.
    return line.isEmpty() ? State::NeedMore : takeRequestLine(line);
}

HeadParser::State HeadParser::takeRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return malformed(QStringLiteral("The request line is not METHOD TARGET HTTP/1.1."));
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!consistsOf(method, Token))
        return malformed(QStringLiteral("The method holds characters that no method may hold."));
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.' ||
        !isDigit(version[7])) {
        return malformed(QStringLiteral("The request line does not end in an HTTP version."));
    }
    if (!consistsOf(target, Target))
        return malformed(QStringLiteral("The request target holds characters that must be percent-encoded."));
    m_head.method = methodBytes(method);
    if (const State state = takeTarget(target); state != State::NeedMore)
        return state;
    if (version[5] != '1' || version[7] > '1') {
        return refuse(505, Error::Kind::BadRequest, QByteArrayLiteral("http_version_not_supported"),
                      QStringLiteral("Only HTTP/1.0 and HTTP/1.1 are spoken here."));
    }
    m_head.minorVersion = version[7] - '0';
    m_expects = Expects::Field;
    m_head.headers.reserve(16);
    return State::NeedMore;
}

HeadParser::State HeadParser::takeTarget(QByteArrayView target)
{
    if (!target.startsWith('/')) {
        const bool asterisk = target == "*" && (m_head.method == "OPTIONS" || m_head.method == "PRI");
        const qsizetype scheme = target.indexOf("://");
        const bool absolute =
            scheme > 0 && (sameName(target.first(scheme), "http") || sameName(target.first(scheme), "https"));
        if (absolute) {
            const QByteArrayView afterScheme = target.sliced(scheme + 3);
            qsizetype end = 0;
            while (end < afterScheme.size() && afterScheme[end] != '/' && afterScheme[end] != '?')
                ++end;
            m_authority = afterScheme.first(end).toByteArray();
            target = afterScheme.sliced(end);
            if (m_authority.isEmpty() || !consistsOf(m_authority, Host))
                return malformed(QStringLiteral("The request target names no valid host."));
        } else if (!asterisk) {
            return malformed(QStringLiteral("The request target must start with a slash."));
        }
    }
    const qsizetype mark = target.indexOf('?');
    const QByteArrayView path = mark < 0 ? target : target.first(mark);
    m_head.path = path.isEmpty() ? QByteArrayLiteral("/") : path.toByteArray();
    if (mark >= 0)
        m_head.query = target.sliced(mark + 1).toByteArray();
    return State::NeedMore;
}

HeadParser::State HeadParser::takeField(QByteArrayView line)
{
    if (line.front() == ' ' || line.front() == '\t')
        return malformed(QStringLiteral("A header continues on a second line."));
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !consistsOf(line.first(colon), Token))
        return malformed(QStringLiteral("A header line does not start with a valid name and a colon."));
    const QByteArrayView value = withoutBlanks(line.sliced(colon + 1));
    if (!consistsOf(value, FieldText))
        return malformed(QStringLiteral("A header value holds control characters."));
    m_head.headers.push_back({line.first(colon).toByteArray(), value.toByteArray()});
    return State::NeedMore;
}

// RFC 9110, 8.6: a list of equal lengths is one length; anything else that repeats is an attack or a mistake.
HeadParser::State HeadParser::settleLength(QByteArrayView value, bool &seen)
{
    while (true) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView item = withoutBlanks(comma < 0 ? value : value.first(comma));
        if (item.isEmpty())
            return malformed(QStringLiteral("Content-Length is not a number."));
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        qint64 length = 0;
        for (const char c : item) {
            if (!isDigit(c))
                return malformed(QStringLiteral("Content-Length is not a number."));
            length = length > (most - 9) / 10 ? most : length * 10 + (c - '0');
        }
        if (seen && length != m_head.contentLength)
            return malformed(QStringLiteral("There are several Content-Length values that differ."));
        seen = true;
        m_head.contentLength = length;
        if (comma < 0)
            return State::NeedMore;
        value = value.sliced(comma + 1);
    }
}

HeadParser::State HeadParser::finish()
{
    int hosts = 0;
    bool length = false;
    bool coding = false;
    bool close = false;
    bool keepAlive = false;
    QByteArrayView expectation;
    for (Header &header : m_head.headers) {
        const QByteArrayView name = header.name;
        switch (name.size()) {
        case 4:
            if (!sameName(name, "host"))
                break;
            ++hosts;
            if (!consistsOf(header.value, Host))
                return malformed(QStringLiteral("The Host header is not a host name."));
            if (!m_authority.isEmpty())
                header.value = m_authority;
            break;
        case 6:
            if (sameName(name, "expect"))
                expectation = header.value;
            break;
        case 10:
            if (!sameName(name, "connection"))
                break;
            close = close || listHolds(header.value, "close");
            keepAlive = keepAlive || listHolds(header.value, "keep-alive");
            break;
        case 14:
            if (!sameName(name, "content-length"))
                break;
            if (const State state = settleLength(header.value, length); state != State::NeedMore)
                return state;
            break;
        case 17:
            if (!sameName(name, "transfer-encoding"))
                break;
            m_head.chunked = !coding && sameName(header.value, "chunked");
            coding = true;
            break;
        default:
            break;
        }
    }
    const bool current = m_head.minorVersion == 1;
    m_head.keepAlive = current ? !close : keepAlive && !close;
    if (hosts > 1 || (hosts == 0 && current))
        return malformed(QStringLiteral("There must be exactly one Host header."));
    if (coding && length)
        return malformed(QStringLiteral("Both Content-Length and Transfer-Encoding are given."));
    if (coding && !current)
        return malformed(QStringLiteral("HTTP/1.0 knows no Transfer-Encoding."));
    if (coding && !m_head.chunked) {
        return refuse(501, Error::Kind::BadRequest, QByteArrayLiteral("transfer_encoding_not_supported"),
                      QStringLiteral("The only Transfer-Encoding understood here is chunked."));
    }
    if (!expectation.isEmpty() && current) {
        if (!sameName(expectation, "100-continue")) {
            return refuse(417, Error::Kind::BadRequest, QByteArrayLiteral("expectation_failed"),
                          QStringLiteral("The only expectation understood here is 100-continue."));
        }
        m_head.expectsContinue = true;
    }
    return State::Complete;
}

HeadParser::State HeadParser::malformed(const QString &text)
{
    return refuse(400, Error::Kind::BadRequest, QByteArrayLiteral("malformed_request"), text);
}

HeadParser::State HeadParser::refuse(int status, Error::Kind kind, const QByteArray &code,
                                     const QString &text)
{
    m_refusal = {status, {kind, text, code, {}}};
    return State::Refused;
}

} // namespace sluice
