// GET …/models: what a key may ask for, without asking anybody. Pure.
#pragma once

#include "core/model/configuration.h"
#include "core/pricing/catalogue.h"
#include "core/protocols/protocol.h"
#include "core/scope/keyscope.h"

namespace sluice {

// Every model of every enabled provider, under the name that routes to it: plain where the provider is the
// first to serve it, "name/model" where another one takes the plain name. A provider that was never asked for
// its list is represented by what the price catalogue knows of it. What `scope` (null: everything) does not
// allow is left out, and takes no plain name.
std::vector<ListedModel> listedModels(const Configuration &config, const Catalogue &catalogue,
                                      const CompiledScope *scope = nullptr);

// Whether a request asks for a list that we answer ourselves.
bool isListing(const Target &target);

} // namespace sluice
