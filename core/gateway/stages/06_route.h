// Where to?
#pragma once

#include "core/base/result.h"
#include "core/model/configuration.h"
#include "core/pricing/catalogue.h"
#include "core/protocols/protocol.h"

namespace sluice {

struct RouteChoice
{
    const Provider *provider = nullptr;
    QByteArray model = {}; // what to ask it for
};

// Which provider answers: the one that the path addresses, the one named before the model's slash, the one
// known to serve the model (its own list first, then the price catalogue), the key's default, or the only one
// there is. Pure.
Result<RouteChoice> routeFor(const Target &target, const QByteArray &model, const VirtualKey &key,
                             const Configuration &config, const Catalogue &catalogue);

} // namespace sluice
