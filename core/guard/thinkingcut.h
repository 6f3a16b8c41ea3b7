// Takes blocks of signed thinking out of a request, as Anthropic advises when what was before them has
// changed (protocols.md 6.9): "remove the named block and every thinking block after it".
#pragma once

#include "core/guard/textscan.h"

namespace sluice {

// Adds the edits that take out the blocks from `first` on, and drops the edits that lie within them. A
// message that holds nothing else gets a text that says so, because it may not be empty. `edits` is sorted
// before and after.
void cutThinking(QByteArrayView body, const std::vector<ThinkingBlock> &blocks, size_t first,
                 std::vector<Splice> &edits);

} // namespace sluice
