// Takes the usage chunk out of a Chat stream that did not ask for it (protocols.md 3.3).
#include "core/protocols/meterjson.h"
#include "core/protocols/protocol.h"
#include "core/protocols/sse.h"

namespace sluice {

namespace {

constexpr qsizetype MostHeld = 1024 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Whether an empty array follows a "choices" in there: cheap, and true for every usage chunk.
bool mayBeUsageChunk(QByteArrayView frame)
{
    constexpr QByteArrayView key("\"choices\"");
    for (qsizetype at = frame.indexOf('['); at >= 0; at = frame.indexOf('[', at + 1)) {
        qsizetype next = at + 1;
        while (next < frame.size() && isBlank(frame[next]))
            ++next;
        if (next == frame.size() || frame[next] != ']')
            continue;
        QByteArrayView before = frame.first(at).trimmed();
        if (!before.endsWith(':'))
            continue;
        before.chop(1);
        if (before.trimmed().endsWith(key))
            return true;
    }
    return false;
}

bool isUsageChunk(QByteArrayView frame)
{
    if (!mayBeUsageChunk(frame))
        return false;
    SseSplitter splitter;
    SseFrame event;
    splitter.take(frame);
    if (!splitter.next(event) && !splitter.finish(event))
        return false;
    bool noChoices = false;
    bool usage = false;
    meterjson::Reader reader;
    reader.object(event.data.trimmed(), [&](meterjson::Object &root) {
        meterjson::eachMember(root, [&](std::string_view key, meterjson::Value &value) {
            if (key == "choices") {
                noChoices = true;
                if (!meterjson::eachElement(value, [&](meterjson::Value &) { noChoices = false; }))
                    noChoices = false;
            } else if (key == "usage") {
                usage = meterjson::isObject(value);
            }
        });
    });
    return noChoices && usage;
}

// The frame without its "usage":null member: who asks for usage at the end gets that in every chunk before.
// In a text the quotes would be escaped, so the bytes can only be the member.
void appendWithoutNull(QByteArray &out, QByteArrayView frame)
{
    constexpr QByteArrayView key("\"usage\"");
    constexpr QByteArrayView null("null");
    const qsizetype at = frame.lastIndexOf(key);
    qsizetype end = at + key.size();
    const auto skipBlanks = [&frame, &end] {
        while (end < frame.size() && (frame[end] == ' ' || frame[end] == '\t'))
            ++end;
    };
    if (at >= 0)
        skipBlanks();
    if (at < 0 || end >= frame.size() || frame[end] != ':') {
        out.append(frame);
        return;
    }
    ++end;
    skipBlanks();
    if (!frame.sliced(end).startsWith(null)) {
        out.append(frame);
        return;
    }
    end += null.size();
    qsizetype begin = at;
    while (begin > 0 && (frame[begin - 1] == ' ' || frame[begin - 1] == '\t'))
        --begin;
    if (begin > 0 && frame[begin - 1] == ',') {
        --begin;
    } else {
        // The first member: the comma behind it goes instead.
        begin = at;
        skipBlanks();
        if (end < frame.size() && frame[end] == ',')
            ++end;
        skipBlanks();
    }
    out.append(frame.first(begin));
    out.append(frame.sliced(end));
}

} // namespace

QByteArray UsageChunkFilter::feed(QByteArrayView bytes)
{
    m_held.append(bytes);
    const QByteArrayView held = m_held;
    LineFinder lines(held);
    QByteArray out;
    out.reserve(held.size());
    qsizetype frame = 0; // where the current frame begins
    for (;;) {
        const qsizetype end = lines.next(m_searched);
        if (end < 0) {
            m_lineEmpty = m_lineEmpty && m_searched == held.size();
            m_searched = held.size();
            break;
        }
        m_lineEmpty = m_lineEmpty && end == m_searched;
        m_searched = end;
        const bool cr = held[end] == '\r';
        if (cr && end + 1 == held.size())
            break; // the LF that may follow belongs to it
        m_searched += cr && held[end + 1] == '\n' ? 2 : 1;
        const bool frameEnds = m_lineEmpty;
        m_lineEmpty = true;
        if (!frameEnds)
            continue;
        const QByteArrayView whole = held.sliced(frame, m_searched - frame);
        if (m_passing)
            out.append(whole);
        else if (!isUsageChunk(whole))
            appendWithoutNull(out, whole);
        m_passing = false;
        frame = m_searched;
    }
    const QByteArrayView rest = held.sliced(frame, m_searched - frame);
    if (m_passing || rest.size() > MostHeld) {
        m_passing = true;
        out.append(rest);
        frame = m_searched;
    }
    m_searched -= frame;
    m_held.remove(0, frame);
    return out;
}

QByteArray UsageChunkFilter::end()
{
    QByteArray rest = std::exchange(m_held, {});
    const bool drop = !m_passing && isUsageChunk(rest);
    m_searched = 0;
    m_lineEmpty = true;
    m_passing = false;
    if (drop)
        return {};
    QByteArray out;
    appendWithoutNull(out, rest);
    return out;
}

} // namespace sluice
