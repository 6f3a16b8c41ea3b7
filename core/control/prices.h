// What the window and the admin API learn about models and their prices.
#pragma once

#include "core/model/ownprice.h"
#include "core/pricing/catalogue.h"
#include "core/storage/repricing.h"

#include <QString>

namespace sluice {

// Which stored requests a price is applied to: of those that it would price.
struct RepriceScope
{
    bool unpricedOnly = true;
    std::optional<Instant> from = {}; // none: however long ago
};

// One model of one provider, as far as anything is known about it.
struct KnownModel
{
    enum class Source : quint8 {
        None,      // no price is known
        Catalogue, //
        Free,      // the catalogue says that it costs nothing
        Simulator, // ours: costs nothing
        Own        // the user's own price
    };
    QUuid providerId = {};    // null: none of ours
    QString provider = {};    // its name; the catalogue's id where it is none of ours; empty: any, or removed
    QString priceSource = {}; // the catalogue's id; empty: none
    QString model = {};       // '*' in it: only the pattern of an own price
    QString name = {};        // what the catalogue calls it
    qint64 contextWindow = 0;
    qint64 maxOutput = 0;
    Source source = Source::None;
    QUuid ownPrice = {};             // the one in force, or the one that this row is about
    std::optional<Money> input = {}; // per million tokens; empty: not known
    std::optional<Money> cached = {};
    std::optional<Money> output = {};
    std::optional<Instant> lastUsed = {}; // to a quarter of an hour
    bool served = false;                  // by a provider of ours
    // Of the last 30 days.
    qint64 requests = 0;
    qint64 unpriced = 0;
    qint64 estimated = 0;
    Money cost = {};
};

struct CatalogueInfo
{
    QString asOf = {}; // 2026-11-21
    qint64 models = 0;
    bool bundled = true;  // not one that the user chose
    QString problem = {}; // why the user's choice is not used, in words
};

} // namespace sluice
