// The list of all models that are known, put together from what knows them. Pure.
#pragma once

#include "core/control/prices.h"
#include "core/model/configuration.h"
#include "core/storage/storage.h"

namespace sluice {

// What the ledger knows.
struct ModelsSeen
{
    std::vector<ModelUse> used = {};
    std::vector<Spend> spend = {}; // by Provider and Model
};

// One row per model of each of our providers, of each removed one that served it, and of each provider in the
// catalogue that is none of ours; then the own prices that none of those shows (patterns, prices of another
// day). In no particular order.
std::vector<KnownModel> knownModels(const ModelsSeen &seen, const Configuration &configuration,
                                    const Catalogue &catalogue, const std::vector<OwnPrice> &prices,
                                    Instant now);

} // namespace sluice
