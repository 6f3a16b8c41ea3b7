// GET …/models: what a key may ask for, without asking anybody. Pure.
#pragma once

#include "core/model/configuration.h"
#include "core/pricing/catalogue.h"
#include "core/protocols/protocol.h"

namespace sluice {

// Every model of every enabled provider, under the name that routes to it: plain where the provider is the
// first to serve it, "name/model" where another one takes the plain name. A provider that was never asked for
// its list is represented by what the price catalogue knows of it.
std::vector<ListedModel> listedModels(const Configuration &config, const Catalogue &catalogue);

} // namespace sluice
