// How models and their prices are said.
#pragma once

#include "core/control/prices.h"

#include <QString>

namespace sluice {

// A price per million tokens, every digit of it: "$15.00", "$0.0375". Empty: "–".
QString priceText(const std::optional<Money> &perMillion);
// "Your price, 21 Nov 2026", "Catalogue, 21 Nov 2026", "Unpriced", "No price known".
QString priceSourceText(const KnownModel &model, const CatalogueInfo &catalogue,
                        const std::vector<OwnPrice> &own);
// "any provider", "everything priced as openai", "Anthropic".
QString priceForText(const KnownModel &model);
// Of the last 30 days: "$3.10 + 2 unpriced", "–" where nothing was asked.
QString modelCostText(const KnownModel &model);
QString shortDateText(Instant at);

// "12 requests become $3.41 (were unpriced)." `when` says which: "of the last 30 days".
QString repricedText(const Repriced &repriced, bool done);

} // namespace sluice
