// What the limits have to say in an answer's head, under our own prefix: the upstream's headers pass
// untouched.
#pragma once

#include "core/gateway/exchange.h"

namespace sluice {

// x-sluice-ratelimit-limit/remaining/reset-requests and -tokens (of the limit that is nearest to its end),
// x-sluice-budget-remaining-usd, x-sluice-budget-warning, x-sluice-downgraded-from. Nothing where
// Settings::costHeaders is off.
void addLimitHeaders(HeaderList &headers, const Exchange &exchange, Instant now);
// x-sluice-cost-usd, once it is known: twelve digits behind the point where they are needed, never rounded.
void addCostHeader(HeaderList &headers, const Exchange &exchange);

} // namespace sluice
