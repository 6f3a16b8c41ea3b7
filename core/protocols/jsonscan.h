// Finds places in JSON text without building anything from it. Offsets are bytes into the text.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace sluice {

// Called with a member's name as it is written (quotes included) and the offset of its value.
using MemberFound = std::function<void(QByteArrayView name, qsizetype valueAt)>;

// The members of the object that is the whole text (a byte order mark and white space before it are skipped),
// in order. Returns the offset of its opening brace, or -1 when it is none. Fast: simdjson looks for the
// structure of the text. Text that it refuses (cut, followed by something, invalid UTF-8) is walked member by
// member up to the fault, and `found` may then get the first members a second time. `text` must have 64
// readable bytes behind its end. Any thread; each keeps a parser of its own.
qsizetype eachMemberOf(QByteArrayView text, const MemberFound &found);

// What is wanted of a member's value beside its place.
enum class Extent : quint8 {
    None,
    Value,   // from its first byte to its last
    Elements // the same of each element, if it is an array; of anything else the value
};
using MemberJudged = std::function<Extent(QByteArrayView name, qsizetype valueAt)>;
using ExtentFound = std::function<void(QByteArrayView value)>;

// The same, and the extents that are wanted, each after its member was found and before the next one is. They
// cost next to nothing: simdjson has to step over each token anyway. Text that it refuses has no extents from
// its fault on, and none of the members that are found a second time.
qsizetype eachMemberOf(QByteArrayView text, const MemberJudged &found, const ExtentFound &extent);

// The same for the object whose opening brace is at `at`, meant for small objects. Stops at the first fault.
void eachMemberAt(QByteArrayView text, qsizetype at, const MemberFound &found);

// The offset just behind the string whose opening quote is at `at`; -1: it does not end.
qsizetype endOfString(QByteArrayView text, qsizetype at);

// The offset just behind the value that begins at `at`; -1: there is none, or it does not end.
qsizetype endOfValue(QByteArrayView text, qsizetype at);

// The offset of the first byte at or behind `at` that is not white space.
qsizetype skipSpace(QByteArrayView text, qsizetype at);

// What a string token (quotes included) says, in UTF-8. A lone surrogate becomes U+FFFD, an unknown escape
// stays.
QByteArray unquoted(QByteArrayView token);

} // namespace sluice
