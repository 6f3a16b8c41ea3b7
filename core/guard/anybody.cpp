#include "core/guard/anybody.h"

#include "core/protocols/jsonscan.h"
#include "core/protocols/multipart.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr int MostParts = 10'000;

bool isBinary(QByteArrayView bytes)
{
    constexpr qsizetype LookedAt = 8'000; // as git does
    return bytes.first(std::min(LookedAt, bytes.size())).contains('\0');
}

class Collector
{
public:
    Collector(QByteArrayView body, BodyKind kind)
        : m_body(body)
        , m_kind(kind)
    {}

    void piece(Span span);
    void parts(const QByteArray &boundary);
    BodyTexts take() { return std::move(m_result); }

private:
    bool json(Span span);
    void lines(Span span);
    void broken(Span span);
    void part(Span span);
    QByteArrayView at(Span span) const { return m_body.sliced(span.at, span.size); }

    QByteArrayView m_body;
    BodyKind m_kind;
    BodyTexts m_result = {};
};

bool Collector::json(Span span)
{
    auto found = bodyTexts(at(span), m_kind);
    if (!found)
        return false;
    const int blocks = int(m_result.thinking.size());
    for (JsonText &text : found->texts) {
        text.raw.at += span.at;
        text.thinking = text.thinking < 0 ? -1 : text.thinking + blocks;
        m_result.texts.push_back(text);
    }
    for (ThinkingBlock &block : found->thinking) {
        block.object.at += span.at;
        block.signature.at += span.at;
        m_result.thinking.push_back(block);
    }
    return true;
}

void Collector::piece(Span span)
{
    const QByteArrayView bytes = at(span);
    if (isBinary(bytes) || json(span))
        return;
    const qsizetype first = skipSpace(bytes, bytes.startsWith("\xef\xbb\xbf") ? 3 : 0);
    if (first >= bytes.size())
        return;
    if (bytes[first] == '{' && bytes.contains('\n'))
        lines(span);
    else if (bytes[first] == '{' || bytes[first] == '[' || bytes[first] == '"')
        broken(span);
    else
        m_result.texts.push_back({span, false, true, AllParts});
}

// JSON lines (files for batches). Where the first line is no JSON it is one broken text.
void Collector::lines(Span span)
{
    const QByteArrayView bytes = at(span);
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        const Span line{span.at + begin, end - begin};
        if (!bytes.sliced(begin, end - begin).trimmed().isEmpty() && !json(line)) {
            broken({line.at, span.size - begin});
            return;
        }
        begin = end + 1;
    }
}

void Collector::broken(Span span)
{
    const bool escaped = at(span).contains('\\');
    m_result.texts.push_back({span, escaped, false, AllParts});
    // It may also be no JSON at all: then a backslash is a backslash. What the first reading has replaced is
    // not replaced again, because edits may not overlap; a rejection counts.
    if (escaped)
        m_result.texts.push_back({span, false, true, AllParts});
}

// A part without its first line break: headers, an empty line, the content.
void Collector::part(Span span)
{
    const QByteArrayView bytes = at(span);
    const qsizetype end = bytes.indexOf(QByteArrayView("\r\n\r\n"));
    const qsizetype content = end < 0 ? -1 : end + 4;
    if (content >= 0 && content < bytes.size())
        piece({span.at + content, bytes.size() - content});
    else if (content < 0)
        piece(span);
}

// RFC 2046, 5.1.1. What comes before the first boundary and behind the last is read too.
void Collector::parts(const QByteArray &boundary)
{
    const QByteArray mark = "--" + boundary;
    qsizetype begin = 0;
    for (int count = 0; begin < m_body.size(); ++count) {
        const qsizetype found = count < MostParts ? m_body.indexOf(QByteArrayView(mark), begin) : -1;
        qsizetype end = found < 0 ? m_body.size() : found;
        const qsizetype next = found < 0 ? m_body.size() : found + mark.size();
        if (found >= 2 && m_body.sliced(found - 2, 2) == QByteArrayView("\r\n"))
            end -= 2;
        if (end > begin)
            part({begin, end - begin});
        begin = next;
    }
}

} // namespace

BodyTexts textsOfAnyBody(QByteArrayView body, QByteArrayView contentType, BodyKind kind)
{
    Collector collector(body, kind);
    const auto boundary = multipartBoundary(contentType);
    if (boundary && !boundary->isEmpty())
        collector.parts(*boundary);
    else
        collector.piece({0, body.size()});
    return collector.take();
}

} // namespace sluice
