// The texts of a body whatever it is: JSON, JSON lines, a form with files, JSON that is broken, plain text.
#pragma once

#include "core/guard/textscan.h"

namespace sluice {

// Of JSON what bodyTexts() finds. Of multipart/form-data each field and each file, read as what it is. Broken
// JSON is one text, read through its escapes, because a lenient server may still take it; so is every other
// text. Binary data (a NUL within the first 8'000 bytes) has none.
BodyTexts textsOfAnyBody(QByteArrayView body, QByteArrayView contentType, BodyKind kind);

} // namespace sluice
