// Where to?
#pragma once

#include "core/base/result.h"
#include "core/model/configuration.h"
#include "core/pricing/catalogue.h"
#include "core/protocols/protocol.h"
#include "core/scope/keyscope.h"

namespace sluice {

struct RouteChoice
{
    const Provider *provider = nullptr;
    QByteArray model = {}; // what to ask it for
};

// Which provider answers: the one that the path addresses, the one named before the model's slash, the one
// known to serve the model (its own list first, then the price catalogue), the key's default, or the only one
// there is. Where nobody is addressed, providers and their models that `scope` (null: everything) does not
// allow are passed over as long as there is another. Pure.
Result<RouteChoice> routeFor(const Target &target, const QByteArray &model, const VirtualKey &key,
                             const Configuration &config, const Catalogue &catalogue,
                             const CompiledScope *scope = nullptr);

} // namespace sluice
