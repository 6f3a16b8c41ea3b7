// Whose key is this?
#pragma once

#include "core/base/result.h"
#include "core/model/configuration.h"

#include <vector>

namespace sluice {

// The first of the presented credentials that is a virtual key which may be used. Pure.
// An agent may send two at once (protocols.md 1.3); a stray personal key beside a good one does no harm.
Result<const VirtualKey *> keyFor(const std::vector<QByteArray> &presented, const Configuration &config);

} // namespace sluice
