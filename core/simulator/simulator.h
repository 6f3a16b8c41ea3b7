// The provider that needs no account: answers Chat Completions, Responses and Messages in process.
#pragma once

#include "core/upstream/upstream.h"

namespace sluice {

// An Upstream for one worker's thread.
std::unique_ptr<Upstream> makeSimulator();

} // namespace sluice
