// Whole lines put into a text and taken out again: each is the exact inverse of the other, whether or not the
// text ends with a line end.
#pragma once

#include <QByteArray>

namespace sluice::agents {

// Puts `lines` (without a line end behind the last) at `at`: the beginning of a line, or the end of the text.
QByteArray withLines(const QByteArray &text, qsizetype at, const QByteArray &lines,
                     const QByteArray &newline);
// Takes out [begin, end), a whole line with its line end; of the last line, the line end before it goes if
// there is none behind.
QByteArray withoutLine(const QByteArray &text, qsizetype begin, qsizetype end);

} // namespace sluice::agents
