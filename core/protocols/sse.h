// Splits server-sent events out of a byte stream in any cut (protocols.md 2.1): the bytes are looked at once.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sluice {

// Finds the ends of lines (LF, CRLF, CR, mixed) in one piece of bytes from left to right, in linear time.
class LineFinder
{
public:
    explicit LineFinder(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    // The first LF or CR at or after `from`, or -1. `from` must not go back.
    qsizetype next(qsizetype from);

private:
    qsizetype find(char end, qsizetype from) const;

    QByteArrayView m_bytes;
    qsizetype m_lf = -2; // -2: not looked for yet, -1: none left
    qsizetype m_cr = -2;
};

struct SseFrame
{
    QByteArrayView event = {}; // name; empty: none was given
    QByteArrayView data = {};  // the data lines, joined by LF
};

// Usage: take(bytes), then next() until it is false; both views of a frame hold until the following call.
// `bytes` must stay where they are until next() was false. A frame that lies whole in one piece is not
// copied; of an unfinished one a copy is kept, up to `limit` bytes: a longer frame is skipped.
class SseSplitter
{
public:
    static constexpr qsizetype DefaultLimit = 32 * 1024 * 1024;

    explicit SseSplitter(qsizetype limit = DefaultLimit)
        : m_limit(limit)
    {}

    void take(QByteArrayView bytes);
    bool next(SseFrame &frame);
    // After the last bytes: the frame that no blank line ended, if there is one.
    bool finish(SseFrame &frame);

    // Whether the bytes so far end between two frames. After a CR it is not known yet: an LF may belong to
    // it.
    bool betweenFrames() const { return !m_inFrame && m_line.isEmpty() && !m_afterCr && !m_overlong; }
    qint64 skippedFrames() const { return m_skipped; }

private:
    // A view of the current piece or of m_line until the piece ends, a copy of our own afterwards.
    struct Kept
    {
        QByteArrayView view = {};
        QByteArray copy = {};
        void own();
        void append(QByteArrayView more);
        void clear();
    };

    bool endLine(QByteArrayView line, SseFrame &frame); // true: the frame is complete
    void field(QByteArrayView line);
    void keepRest(QByteArrayView rest);
    void overflow();
    void startFrame();

    qsizetype m_limit;
    QByteArrayView m_bytes = {};
    qsizetype m_at = 0;
    std::optional<LineFinder> m_lines = {};
    QByteArray m_line = {}; // the beginning of a line whose end has not come yet
    Kept m_event = {};
    Kept m_data = {};
    bool m_hasData = false;
    bool m_inFrame = false;  // a line that is not blank has come
    bool m_afterCr = false;  // an LF that comes next belongs to the line before
    bool m_overlong = false; // this frame is too long: wait for its end
    bool m_lineUsed = false; // m_line was completed by this piece and is done with at its end
    bool m_first = true;     // the stream's first line, which may begin with a byte-order mark
    bool m_done = false;     // a frame was given out by next(): forget it first
    qint64 m_skipped = 0;
};

} // namespace sluice
