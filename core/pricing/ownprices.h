// The user's own prices, ready to be asked. Immutable; shared by threads.
#pragma once

#include "core/model/ownprice.h"
#include "core/pricing/cataloguedata.h"

namespace sluice {

class OwnPrices
{
public:
    struct Entry
    {
        QUuid id = {};
        QUuid providerId = {};
        QByteArray priceSource = {};
        QByteArray model = {}; // lower case
        bool pattern = false;
        Instant from = Instant::min();
        Instant setAt = {};
        QByteArray setOn = {}; // 2026-11-21
        ModelPrices prices = {};
    };

    explicit OwnPrices(const std::vector<OwnPrice> &prices);

    // The one that holds for a model of that provider at that time: what is closest to it wins (our provider,
    // its price source, any; the exact name, the longest pattern), of those the latest. Null: none.
    const Entry *find(const QUuid &provider, QByteArrayView priceSource, QByteArrayView model,
                      Instant at) const;
    // `units` are used where the price has none of its own. Empty: something was used that has no price.
    std::optional<Cost> cost(const Entry &entry, UnitPrices units, const Usage &usage, Instant at) const;
    std::vector<Rate> rates(const Entry &entry, Instant at) const;

private:
    CatalogueData m_tables = {};
    std::vector<Entry> m_entries = {}; // closest first
};

// '*' is any run of characters. Linear in practice, never exponential.
bool matchesModel(QByteArrayView pattern, QByteArrayView model);

} // namespace sluice
