#include "core/guard/eventframes.h"

#include "core/protocols/sse.h"

namespace sluice {

namespace {

QByteArrayView withoutMark(QByteArrayView bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
}

bool isKnownLine(QByteArrayView line)
{
    return line.isEmpty() || line.startsWith("data:") || line.startsWith("event:") || line.startsWith(':') ||
           line.startsWith("id:") || line.startsWith("retry:") || line == QByteArrayView("data");
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

void FrameCutter::feed(QByteArrayView bytes, const std::function<void(const EventFrame &)> &frame)
{
    m_held.append(bytes);
    qsizetype begin = 0;
    qsizetype line = m_searched;
    LineFinder lines(m_held);
    while (true) {
        const qsizetype end = lines.next(line);
        if (end < 0)
            break;
        // A CR at the very end may be the first half of a CRLF.
        if (m_held[end] == '\r' && end + 1 == m_held.size())
            break;
        const qsizetype next = m_held[end] == '\r' && m_held[end + 1] == '\n' ? end + 2 : end + 1;
        const bool isEmpty = end == line;
        line = next;
        if (isEmpty) {
            frame(read(QByteArrayView(m_held).sliced(begin, next - begin)));
            begin = next;
        }
    }
    if (begin > 0)
        m_held.remove(0, begin);
    m_searched = line - begin;
    if (m_held.size() > Limit) {
        frame({m_held});
        m_held.clear();
        m_searched = 0;
    }
}

void FrameCutter::end(const std::function<void(const EventFrame &)> &frame)
{
    if (!m_held.isEmpty())
        frame(read(m_held));
    m_held.clear();
    m_searched = 0;
}

EventFrame FrameCutter::read(QByteArrayView bytes)
{
    EventFrame frame{bytes};
    int dataLines = 0;
    const QByteArrayView body = withoutMark(bytes);
    for (qsizetype at = 0; at < body.size();) {
        qsizetype end = at;
        while (end < body.size() && !isLineEnd(body[end]))
            ++end;
        const QByteArrayView line = body.sliced(at, end - at);
        if (line == QByteArrayView("data") || line.startsWith("data:")) {
            const qsizetype skip = line.size() <= 5 ? line.size() : line[5] == ' ' ? 6 : 5;
            frame.data += (dataLines > 0 ? "\n" : "") + line.sliced(skip).toByteArray();
            frame.dataAt = ++dataLines == 1 ? (bytes.size() - body.size()) + at + skip : -1;
        }
        frame.isOdd = frame.isOdd || !isKnownLine(line);
        at = end + (end + 1 < body.size() && body[end] == '\r' && body[end + 1] == '\n' ? 2 : 1);
    }
    frame.hasData = dataLines > 0;
    return frame;
}

QByteArray EventFrame::with(const QByteArray &newData) const
{
    if (dataAt >= 0) {
        return bytes.first(dataAt).toByteArray() + newData + bytes.sliced(dataAt + data.size()).toByteArray();
    }
    // Several data lines become one: between the tokens of JSON a line break is a space.
    QByteArray result;
    bool written = false;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = at;
        while (end < bytes.size() && !isLineEnd(bytes[end]))
            ++end;
        const qsizetype next =
            end + (end + 1 < bytes.size() && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
        const QByteArrayView line = bytes.sliced(at, std::min(next, bytes.size()) - at);
        if (!line.startsWith("data"))
            result += line;
        else if (!std::exchange(written, true))
            result += "data: " + QByteArray(newData).replace('\n', ' ') + "\n";
        at = next;
    }
    return result;
}

} // namespace sluice
