// The pieces of a URL as bytes, without QUrl: a path must go upstream exactly as it was sent.
#include "core/protocols/urltext.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr int DecodingRounds = 4; // more layers of percent-coding than any proxy chain takes off

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The bytes up to the next slash; what is behind it stays.
QByteArrayView nextSegment(QByteArrayView &path)
{
    const qsizetype slash = path.indexOf('/');
    const QByteArrayView segment = slash < 0 ? path : path.first(slash);
    path = slash < 0 ? QByteArrayView() : path.sliced(slash + 1);
    return segment;
}

bool isDotSegment(QByteArrayView segment)
{
    if (!segment.startsWith('.'))
        return false;
    // Some servers take "..;x" for "..": a path parameter behind the dots.
    const qsizetype semicolon = segment.indexOf(';');
    const QByteArrayView name = semicolon < 0 ? segment : segment.first(semicolon);
    return name == QByteArrayView(".") || name == QByteArrayView("..");
}

bool isTrickyText(QByteArrayView text)
{
    const auto forbidden = [](char c) { return uchar(c) < 0x20 || c == 0x7f || c == '\\'; };
    if (std::any_of(text.begin(), text.end(), forbidden))
        return true;
    while (!text.isEmpty()) {
        if (isDotSegment(nextSegment(text)))
            return true;
    }
    return false;
}

} // namespace

QByteArray percentDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low < 0) {
            decoded.append(text[i]);
            continue;
        }
        decoded.append(char(high * 16 + low));
        i += 2;
    }
    return decoded;
}

Segments pathSegments(QByteArrayView path)
{
    constexpr size_t Usual = 6;
    Segments segments;
    segments.reserve(Usual);
    while (!path.isEmpty()) {
        if (const QByteArrayView segment = nextSegment(path); !segment.isEmpty())
            segments.push_back(segment);
    }
    return segments;
}

QByteArray joined(const Segments &segments, size_t first, size_t last)
{
    QByteArray text;
    if (first < last) // all of one path
        text.reserve(segments[last - 1].end() - segments[first].begin());
    for (size_t i = first; i < last; ++i) {
        if (i > first)
            text.append('/');
        text.append(segments[i]);
    }
    return text;
}

bool isOneOf(QByteArrayView text, std::initializer_list<QByteArrayView> names)
{
    return std::find(names.begin(), names.end(), text) != names.end();
}

bool isTrickyPath(QByteArrayView path)
{
    // A raw space, '#' or '?' would end the path where a URL is parsed again.
    if (path.contains(' ') || path.contains('#') || path.contains('?') || isTrickyText(path))
        return true;
    if (!path.contains('%'))
        return false;
    QByteArray text = path.toByteArray();
    for (int round = 0; round < DecodingRounds && text.contains('%'); ++round) {
        QByteArray decoded = percentDecoded(text);
        if (decoded == text)
            return false;
        text = std::move(decoded);
        if (isTrickyText(text))
            return true;
    }
    return text.contains('%') && percentDecoded(text) != text; // still encoded: nobody honest does that
}

bool isVersionFolder(QByteArrayView segment)
{
    if (segment.size() < 2 || segment[0] != 'v' || !isDigit(segment[1]))
        return false;
    qsizetype at = 1;
    while (at < segment.size() && isDigit(segment[at]))
        ++at;
    QByteArrayView rest = segment.sliced(at);
    for (const QByteArrayView stage : {QByteArrayView("alpha"), QByteArrayView("beta")}) {
        if (rest.startsWith(stage)) {
            rest = rest.sliced(stage.size());
            break;
        }
    }
    return std::all_of(rest.begin(), rest.end(), isDigit);
}

void eachParameter(QByteArrayView query,
                   const std::function<void(const QByteArray &, const QByteArray &, QByteArrayView)> &found)
{
    while (!query.isEmpty()) {
        const qsizetype end = query.indexOf('&');
        const QByteArrayView whole = end < 0 ? query : query.first(end);
        query = end < 0 ? QByteArrayView() : query.sliced(end + 1);
        const qsizetype equals = whole.indexOf('=');
        const QByteArrayView name = equals < 0 ? whole : whole.first(equals);
        const QByteArrayView value = equals < 0 ? QByteArrayView() : whole.sliced(equals + 1);
        found(percentDecoded(name), percentDecoded(value), whole);
    }
}

QByteArray parameter(QByteArrayView query, QByteArrayView name)
{
    QByteArray last;
    eachParameter(query, [&](const QByteArray &found, const QByteArray &value, QByteArrayView) {
        if (QByteArrayView(found) == name)
            last = value;
    });
    return last;
}

} // namespace sluice
