// The price catalogue that comes with the program.
#pragma once

#include "core/pricing/catalogue.h"

namespace sluice {

// Reads resources/model_prices.json out of the executable. Any thread; a few milliseconds.
Result<CataloguePtr> loadBundledCatalogue();

} // namespace sluice
