// The price catalogue (resources/model_prices.json): finds a model's prices. Immutable once read, shared by
// threads.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/result.h"
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
    QByteArray tier = {};   // "above 200000", "flex", … empty: base
    QByteArray source = {}; // "catalogue 2026-11-21", "own price", "provider"
    bool reported = false;  // the provider's own figure
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

class Catalogue
{
public:
    // Refuses an unknown schema version; ignores unknown fields.
    static Result<std::shared_ptr<const Catalogue>> fromJson(const QByteArray &json);
    ~Catalogue();

    // What the request cost, exactly; empty: no price known. `provider` is the catalogue's id. Rules:
    // data/README.md.
    std::optional<Cost> cost(QByteArrayView provider, QByteArrayView model, const Usage &usage,
                             Instant at) const;
    std::optional<ModelFacts> model(QByteArrayView provider, QByteArrayView model) const;
    std::vector<ModelFacts> modelsOf(QByteArrayView provider) const;
    QByteArray asOf() const;

private:
    struct Data;
    explicit Catalogue(std::unique_ptr<const Data> data);
    std::unique_ptr<const Data> m_data;
};

using CataloguePtr = std::shared_ptr<const Catalogue>;

} // namespace sluice
