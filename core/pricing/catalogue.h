// The price catalogue (resources/model_prices.json), under the user's own prices: finds a model's prices.
// Immutable once read, shared by threads.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/model/ownprice.h"
#include "core/model/usage.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace sluice {

// One token class or unit of a request with its price.
struct CostLine
{
    QByteArray component = {}; // "input", "cache_read", "web_search" …
    qint64 count = 0;
    Money pricePerMillion = {}; // per single unit where `perUnit`
    bool perUnit = false;
    Money amount = {};
};

struct Cost
{
    Money total = {};
    std::vector<CostLine> lines = {};
    QByteArray tier = {}; // "above 200000", "flex", … empty: base
    // "catalogue 2026-11-21", "your own price, set on 2026-11-21", "provider"
    QByteArray source = {};
    bool reported = false; // the provider's own figure
    QUuid ownPrice = {};   // whose price it is, where it is the user's
    // Of the prices, reported or not: "2026-11-21", the catalogue's or the day on which the user set them.
    QByteArray priceDate = {};
};

// What one component of a model costs, as it is written.
struct Rate
{
    QByteArray component = {}; // as in CostLine
    Money price = {};          // per million tokens
};

// What holds for a model at some time.
struct ModelRates
{
    std::vector<Rate> rates = {};
    QUuid ownPrice = {}; // null: the catalogue's
    bool free = false;

    std::optional<Money> of(QByteArrayView component) const;
};

struct ModelFacts
{
    QByteArray provider = {};
    QByteArray id = {};
    QByteArray name = {};
    qint64 contextWindow = 0;
    qint64 maxOutput = 0;
    bool free = false;
};

class OwnPrices;
struct CatalogueChange;

class Catalogue
{
public:
    // Refuses an unknown schema version; ignores unknown fields.
    static Result<std::shared_ptr<const Catalogue>> fromJson(const QByteArray &json);
    ~Catalogue();

    // The same catalogue under other own prices. Cheap: the tables are shared.
    std::shared_ptr<const Catalogue> with(const std::vector<OwnPrice> &own) const;

    // What the request cost, exactly; empty: no price known. `provider` is the catalogue's id, `ours` the id
    // of our provider (null: of none), which only own prices know. Rules: data/README.md.
    std::optional<Cost> cost(QByteArrayView provider, QByteArrayView model, const Usage &usage, Instant at,
                             const QUuid &ours = {}) const;
    // By own prices alone; empty: there is none that holds.
    std::optional<Cost> ownCost(QByteArrayView provider, QByteArrayView model, const Usage &usage, Instant at,
                                const QUuid &ours) const;
    // Empty: nothing is known of its price.
    std::optional<ModelRates> rates(QByteArrayView provider, QByteArrayView model, Instant at,
                                    const QUuid &ours = {}) const;
    std::optional<ModelFacts> model(QByteArrayView provider, QByteArrayView model) const;
    std::vector<ModelFacts> modelsOf(QByteArrayView provider) const;
    QByteArray asOf() const;
    std::vector<QByteArray> providers() const; // ids, sorted
    // What another catalogue would change. Own prices are not looked at.
    CatalogueChange changesTo(const Catalogue &other, Instant at) const;

private:
    struct Data;
    Catalogue(std::shared_ptr<const Data> data, std::shared_ptr<const OwnPrices> own);
    std::shared_ptr<const Data> m_data;
    std::shared_ptr<const OwnPrices> m_own; // null: none
};

using CataloguePtr = std::shared_ptr<const Catalogue>;

// One model whose price another catalogue changes.
struct ModelChange
{
    enum class Kind : quint8 { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QByteArray provider = {};
    QByteArray id = {};
    std::optional<Money> inputBefore = {};
    std::optional<Money> inputAfter = {};
    std::optional<Money> outputBefore = {};
    std::optional<Money> outputAfter = {};
};

struct CatalogueChange
{
    QByteArray before = {}; // asOf()
    QByteArray after = {};
    qint64 models = 0;                     // in the new one
    std::vector<ModelChange> changes = {}; // by provider and model
};

} // namespace sluice
