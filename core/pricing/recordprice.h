// The price of a recorded request: the same rule when it ends and whenever it is priced again. Pure.
#pragma once

#include "core/model/requestrecord.h"
#include "core/pricing/catalogue.h"

namespace sluice {

// Whose prices hold for a request.
struct PricePayee
{
    QUuid provider = {};    // ours
    QByteArray source = {}; // the catalogue's id; empty: none
};

// Sets cost, reportedCost and cacheSaved from the usage, and answers with the own price that was used (null:
// none was). The user's own prices come first, for the name in the answer and then for the one that was asked
// for; then the catalogue in the same order: "-latest" names and routers move, local names do not. A cost
// that the provider reported stays.
QUuid priceRecord(RequestRecord &record, const PricePayee &payee, const Catalogue &catalogue);

// The cost by today's prices, unfolded, by the same rule.
std::optional<Cost> recordedCost(const RequestRecord &record, const PricePayee &payee,
                                 const Catalogue &catalogue);

// Whether the request has an own price that counts requests: then it costs something although nothing was
// counted in it.
bool isPricedByRequest(const RequestRecord &record, const PricePayee &payee, const Catalogue &catalogue);

// The model that was asked for without a "provider/" before it.
QByteArray askedName(const RequestRecord &record);

} // namespace sluice
