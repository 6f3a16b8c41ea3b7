// Whether what a provider answers can cost anything at all.
#pragma once

#include "core/model/provider.h"

namespace sluice {

// The simulator, unless it stands in for a provider whose prices it names: then its requests cost what they
// would cost there, and every page says the same.
inline bool costsNothing(const Provider &provider)
{
    return provider.protocol == ProviderProtocol::Simulator && provider.priceSource.isEmpty();
}

} // namespace sluice
