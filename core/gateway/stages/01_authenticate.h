// Whose key is this?
#pragma once

#include "core/base/result.h"
#include "core/model/configuration.h"

#include <vector>

namespace sluice {

// The first of the presented credentials that is a virtual key which may be used. A secret from before a
// rotation is good as long as its grace lasts. Pure.
// An agent may send two at once (protocols.md 1.3); a stray personal key beside a good one does no harm.
Result<const VirtualKey *> keyFor(const std::vector<QByteArray> &presented, const Configuration &config,
                                  Instant now);

} // namespace sluice
