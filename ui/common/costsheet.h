// What a sum of costs is made of: its models with what was recorded, and what their tokens come to at the
// prices of today. Pure.
#pragma once

#include "core/pricing/catalogue.h"
#include "core/storage/storage.h"

#include <functional>

namespace sluice {

struct CostSheetRow
{
    QUuid provider = {};
    QString model = {};
    Spend sums = {}; // without groups
    // Token class by token class, with the counts of all its requests; without prices where none is known.
    std::vector<CostLine> lines = {};
    // Who says what today's prices are, and what all the lines come to; empty: they are not known.
    std::optional<Cost> today = {};

    bool usedNothing() const { return lines.empty() && sums.cost == Money(); }
    Money difference() const { return sums.cost - (today ? today->total : Money()); }
};

struct CostSheet
{
    std::vector<CostSheetRow> rows = {}; // dearest first; those that used nothing last
    Spend total = {};
};

// What one request with that usage would cost now.
using PriceOfToday =
    std::function<std::optional<Cost>(const QUuid &provider, const QString &model, const Usage &usage)>;

// `spent` is grouped by provider and model first, and may be by more behind that. Prices are asked of one
// token of each class, so that they are those of the lowest tier.
CostSheet makeCostSheet(const std::vector<Spend> &spent, const PriceOfToday &priceOf);

} // namespace sluice
