// Splits server-sent events out of a byte stream in any cut.
#include "core/protocols/sse.h"

#include <cstring>

namespace sluice {

namespace {

// A frame beyond this size gives its memory back, so that a thousand idle streams stay small.
constexpr qsizetype KeptCapacity = 64 * 1024;

void empty(QByteArray &buffer)
{
    if (buffer.capacity() > KeptCapacity)
        buffer = QByteArray();
    else
        buffer.resize(0);
}

} // namespace

qsizetype LineFinder::find(char end, qsizetype from) const
{
    const auto *found =
        static_cast<const char *>(std::memchr(m_bytes.data() + from, end, size_t(m_bytes.size() - from)));
    return found ? found - m_bytes.data() : -1;
}

qsizetype LineFinder::next(qsizetype from)
{
    if (from >= m_bytes.size())
        return -1;
    if (m_lf != -1 && m_lf < from)
        m_lf = find('\n', from);
    if (m_cr != -1 && m_cr < from)
        m_cr = find('\r', from);
    if (m_lf < 0 || m_cr < 0)
        return m_lf < 0 ? m_cr : m_lf;
    return qMin(m_lf, m_cr);
}

void SseSplitter::Kept::own()
{
    if (!view.isEmpty() && view.data() != copy.constData()) {
        copy.resize(0);
        copy.append(view);
    }
    view = copy.isEmpty() ? QByteArrayView() : QByteArrayView(copy);
}

void SseSplitter::Kept::append(QByteArrayView more)
{
    own();
    copy.append('\n').append(more);
    view = copy;
}

void SseSplitter::Kept::clear()
{
    view = {};
    empty(copy);
}

void SseSplitter::take(QByteArrayView bytes)
{
    m_bytes = bytes;
    m_at = 0;
    m_lines.emplace(bytes);
}

void SseSplitter::startFrame()
{
    m_event.clear();
    m_data.clear();
    m_hasData = false;
    m_inFrame = false;
    m_overlong = false;
    m_done = false;
}

void SseSplitter::overflow()
{
    if (!m_overlong)
        ++m_skipped;
    m_overlong = true;
    m_inFrame = true;
    m_hasData = false;
    m_event.clear();
    m_data.clear();
}

bool SseSplitter::next(SseFrame &frame)
{
    if (m_done)
        startFrame();
    if (m_afterCr && m_at < m_bytes.size()) {
        m_afterCr = false;
        if (m_bytes[m_at] == '\n')
            ++m_at;
    }
    for (;;) {
        const qsizetype end = m_lines ? m_lines->next(m_at) : -1;
        if (end < 0)
            break;
        QByteArrayView line = m_bytes.sliced(m_at, end - m_at);
        m_at = end + 1;
        if (m_bytes[end] == '\r') {
            if (m_at == m_bytes.size())
                m_afterCr = true;
            else if (m_bytes[m_at] == '\n')
                ++m_at;
        }
        if (!m_line.isEmpty() && !m_lineUsed) {
            m_line.append(line);
            m_lineUsed = true;
            line = m_line;
        }
        if (endLine(line, frame)) {
            m_done = true;
            return true;
        }
    }
    if (m_lines)
        keepRest(m_bytes.sliced(m_at));
    return false;
}

void SseSplitter::keepRest(QByteArrayView rest)
{
    m_event.own();
    m_data.own();
    if (m_lineUsed) {
        empty(m_line);
        m_lineUsed = false;
    }
    if (m_data.copy.size() + m_line.size() + rest.size() > m_limit)
        overflow();
    if (m_overlong && !rest.isEmpty()) {
        // The line's content is of no interest any more, only that it is not blank.
        empty(m_line);
        m_line.append('x');
    } else {
        m_line.append(rest);
    }
    m_lines.reset();
    m_bytes = {};
    m_at = 0;
}

bool SseSplitter::endLine(QByteArrayView line, SseFrame &frame)
{
    if (m_first) {
        m_first = false;
        if (line.startsWith("\xEF\xBB\xBF"))
            line = line.sliced(3);
    }
    if (!line.isEmpty()) {
        m_inFrame = true;
        if (m_data.view.size() + line.size() > m_limit)
            overflow();
        if (!m_overlong)
            field(line);
        return false;
    }
    if (!m_hasData) {
        startFrame();
        return false;
    }
    frame = {m_event.view, m_data.view};
    return true;
}

void SseSplitter::field(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return; // a comment
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (name == QByteArrayView("data")) {
        if (m_hasData)
            m_data.append(value);
        else
            m_data.view = value;
        m_hasData = true;
    } else if (name == QByteArrayView("event")) {
        m_event.copy.resize(0);
        m_event.view = value;
    }
}

bool SseSplitter::finish(SseFrame &frame)
{
    if (m_done)
        startFrame();
    m_lines.reset();
    m_afterCr = false;
    if (!m_line.isEmpty() && !m_lineUsed) {
        m_lineUsed = true;
        endLine(m_line, frame);
    }
    m_done = true;
    if (!m_hasData)
        return false;
    frame = {m_event.view, m_data.view};
    return true;
}

} // namespace sluice
