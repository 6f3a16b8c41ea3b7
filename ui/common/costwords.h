// "How was this cost computed", in words: what Control::costExplanation() computed for a request, and what
// was recorded of it. Pure.
#pragma once

#include "core/model/requestrecord.h"
#include "core/pricing/catalogue.h"

#include <QString>

#include <vector>

namespace sluice {

// One line of an explanation: "Input", "12,340 × $3.00 per million", "$0.037 02".
struct CostRow
{
    QString what = {};
    QString how = {};
    QString amount = {}; // may be empty
};

// Every digit of an amount, in dollars alone: in a computation another currency says nothing.
QString dollarsText(Money amount);
// A token class or unit: "Cached input". One that is not known stays as it is.
QString componentText(const QByteArray &component);
// "12,340 × $3.00 per million", "2 × $0.01 each".
QString countAndPriceText(const CostLine &line);
// Whose prices, of when, and at which tier: "catalogue of 21 Nov 2026, flex, above 200,000 tokens of input".
QString costSourceText(const Cost &cost);

// Token class × price line by line, what that comes to, and what was recorded, where that is something else.
// `computed` is by the prices of today.
std::vector<CostRow> costRows(const RequestRecord &record, const std::optional<Cost> &computed);
// In a sentence where the cost comes from, or why there is none.
QString costNote(const RequestRecord &record, const std::optional<Cost> &computed);

} // namespace sluice
