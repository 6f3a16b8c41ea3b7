// Is there money for the worst case?
#pragma once

#include "core/model/keypolicy.h"

namespace sluice {

// The model that the ladder has for that one; empty: none. The first step whose pattern matches. `model`: as
// the provider is asked for it; `provider`: its name, for patterns with a slash. Pure.
QByteArray cheaperModel(const std::vector<DowngradeStep> &ladder, const QByteArray &provider,
                        const QByteArray &model);

} // namespace sluice
