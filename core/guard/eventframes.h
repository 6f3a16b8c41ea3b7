// Cuts server-sent events out of a stream as they are, byte for byte (protocols.md 2.1), and writes them back
// with other data.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace sluice {

// One event with all its bytes, the empty line that ends it included.
struct EventFrame
{
    QByteArrayView bytes = {};
    QByteArray data = {};  // its data lines, joined by LF
    qsizetype dataAt = -1; // where the only data line's data is in `bytes`; -1: there are none, or several
    bool hasData = false;
    bool isOdd = false; // it has a line that is none of the format's

    // The frame with other data (one line).
    QByteArray with(const QByteArray &newData) const;
};

class FrameCutter
{
public:
    // What is kept of an event that has not ended. A longer one is given out in pieces, without data.
    static constexpr qsizetype Limit = 32 * 1024 * 1024;

    // Calls `frame` for each event that these bytes complete; the views hold during the call.
    void feed(QByteArrayView bytes, const std::function<void(const EventFrame &)> &frame);
    // At the end of the stream: what no empty line has ended.
    void end(const std::function<void(const EventFrame &)> &frame);

private:
    static EventFrame read(QByteArrayView bytes);

    QByteArray m_held = {};
    qsizetype m_searched = 0; // bytes of m_held: up to the last line's beginning that was looked at
};

} // namespace sluice
