// The request as the provider gets it: the client's bytes, but for the key, the host, the model's prefix and,
// in Chat streams, the wish for usage. Pure.
#pragma once

#include "core/gateway/exchange.h"
#include "core/upstream/upstream.h"

namespace sluice {

enum class AskForUsage : bool { No, Yes };

// `usage`: whether a Chat stream that does not ask for its usage is made to.
UpstreamRequest upstreamRequest(const Exchange &exchange, AskForUsage usage);

// Whether upstreamRequest(…, Yes) really adds that wish: then the client must not see the extra chunk.
bool addsUsageWish(const Exchange &exchange);

} // namespace sluice
