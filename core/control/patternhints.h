// What is odd about a pattern that can be read. Pure.
#pragma once

#include "core/base/result.h"

namespace sluice {

struct PatternHints
{
    bool matchesNothing = false; // it matches the empty text; such matches count for nothing
    int wordsPercent = 0;        // of ordinary words and code
};

// BadRequest: the pattern cannot be read.
Result<PatternHints> patternHints(const QString &pattern);

} // namespace sluice
