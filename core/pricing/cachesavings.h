// What a provider's prompt cache changed about a bill. Pure.
#pragma once

#include "core/pricing/catalogue.h"

namespace sluice {

// What the request would have cost with all of its input at the price of plain input, less what it does cost
// by the catalogue. Negative where writing the cache cost more than reading it saved. Empty: no price known.
// Nothing read or written: zero. `ours` as in Catalogue::cost().
std::optional<Money> cacheSavings(const Catalogue &catalogue, QByteArrayView provider, QByteArrayView model,
                                  const Usage &usage, Instant at, const QUuid &ours = {});

} // namespace sluice
