// The way in: the stages that a request passes before anything is sent upstream.
#pragma once

#include "core/gateway/exchange.h"

namespace sluice {

// Runs the stages in order; the first error ends it, with `exchange.at` naming the stage. The target is known
// already.
Result<void> admit(Exchange &exchange, const Env &env);

// The same for a question that we answer ourselves: only whose key it is and what it may call matters.
Result<void> admitListing(Exchange &exchange, const Env &env);

} // namespace sluice
