// What people may see of a match: enough to recognise it, never enough to use it.
#pragma once

#include "core/guard/rule.h"

namespace sluice {

// The first and the last two characters of the match around an ellipsis (of one shorter than eight only the
// first), with at most ten characters of context on each side. What is glued to the match is left out,
// because a pattern may match only a part of a secret; what lies in `hidden` (the other matches) too.
QString maskedExcerpt(QByteArrayView text, Match match, const std::vector<Match> &hidden);

// How many bytes around a match its excerpt looks at.
constexpr qsizetype ExcerptReach = 64;

} // namespace sluice
