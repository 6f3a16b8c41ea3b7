// Which members of a protocol's stream events are text, and which blocks they belong to (protocols.md 3.3,
// 4.3, 6.4, 7.2).
#pragma once

#include "core/guard/eventfields.h"
#include "core/guard/streamguard.h"

namespace sluice {

void readEvent(Protocol protocol, StreamGuard &guard, StreamGuard::Event &event);

} // namespace sluice
