// What happened to a key, and who did it.
#pragma once

#include "core/model/notice.h"
#include "core/model/virtualkey.h"
#include "ui/common/factsview.h"

#include <vector>

namespace sluice {

// Newest first, at most so many: what was noticed about the key, and what it knows itself of the time that no
// notice tells of any more. Pure.
std::vector<Fact> keyHistory(const VirtualKey &key, const std::vector<Notice> &notices, size_t most);

} // namespace sluice
