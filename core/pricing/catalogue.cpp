// Finds the prices of a model by the name that the provider used.
#include "core/pricing/catalogue.h"

#include "core/pricing/cataloguedata.h"
#include "core/pricing/ownprices.h"

#include <algorithm>

namespace sluice {

namespace {

// A key for a lookup that does not copy.
QByteArray borrowed(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

// OpenRouter's routing suffixes do not change the model; ":free" and ":batch" do.
QByteArrayView withoutRouting(QByteArrayView model)
{
    static constexpr std::string_view suffixes[] = {":nitro", ":floor", ":online", ":exacto"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view suffix : suffixes) {
            if (!model.endsWith(QByteArrayView(suffix.data(), qsizetype(suffix.size()))))
                continue;
            model.chop(qsizetype(suffix.size()));
            again = true;
        }
    }
    return model;
}

} // namespace

bool CatalogueData::hasDatedShape(QByteArrayView rest) const
{
    const auto fits = [rest](const QByteArray &shape) {
        if (shape.size() != rest.size())
            return false;
        for (qsizetype i = 0; i < rest.size(); ++i) {
            const bool digit = rest[i] >= '0' && rest[i] <= '9';
            if (digit ? shape[i] != '9' : shape[i] != rest[i])
                return false;
        }
        return true;
    };
    return std::any_of(shapes.begin(), shapes.end(), fits);
}

const ModelPrices *CatalogueData::find(QByteArrayView provider, QByteArrayView model) const
{
    const auto index = providers.constFind(borrowed(provider));
    if (index == providers.constEnd() || model.isEmpty())
        return nullptr;
    // As it is written first: a few rows are about a suffix.
    const auto routed = index->exact.constFind(borrowed(model));
    if (provider == QByteArrayView("openrouter"))
        model = withoutRouting(model);
    const auto exact = routed != index->exact.constEnd() ? routed : index->exact.constFind(borrowed(model));
    if (exact != index->exact.constEnd())
        return &models[size_t(*exact)];
    for (const ProviderIndex::Prefix &prefix : index->prefixes) {
        if (model.size() > prefix.text.size() && model.startsWith(prefix.text) &&
            (!prefix.dated || hasDatedShape(model.sliced(prefix.text.size()))))
            return &models[size_t(prefix.model)];
    }
    return index->any < 0 ? nullptr : &models[size_t(index->any)];
}

struct Catalogue::Data
{
    CatalogueData tables = {};
};

std::optional<Money> ModelRates::of(QByteArrayView component) const
{
    const auto found = std::find_if(rates.begin(), rates.end(),
                                    [&](const Rate &rate) { return rate.component == component; });
    return found == rates.end() ? std::nullopt : std::optional(found->price);
}

Catalogue::Catalogue(std::shared_ptr<const Data> data, std::shared_ptr<const OwnPrices> own)
    : m_data(std::move(data))
    , m_own(std::move(own))
{}

Catalogue::~Catalogue() = default;

Result<std::shared_ptr<const Catalogue>> Catalogue::fromJson(const QByteArray &json)
{
    SLUICE_TRY(CatalogueData tables, CatalogueData::read(json));
    auto data = std::make_shared<const Data>(Data{std::move(tables)});
    return std::shared_ptr<const Catalogue>(new Catalogue(std::move(data), nullptr));
}

std::shared_ptr<const Catalogue> Catalogue::with(const std::vector<OwnPrice> &own) const
{
    auto prices = own.empty() ? nullptr : std::make_shared<const OwnPrices>(own);
    return std::shared_ptr<const Catalogue>(new Catalogue(m_data, std::move(prices)));
}

std::optional<Cost> Catalogue::ownCost(QByteArrayView provider, QByteArrayView model, const Usage &usage,
                                       Instant at, const QUuid &ours) const
{
    const OwnPrices::Entry *own = m_own ? m_own->find(ours, provider, model, at) : nullptr;
    if (!own)
        return {};
    const ModelPrices *listed = m_data->tables.find(provider, model);
    return m_own->cost(*own, listed ? unitsOf(m_data->tables, *listed) : UnitPrices(), usage, at);
}

std::optional<Cost> Catalogue::cost(QByteArrayView provider, QByteArrayView model, const Usage &usage,
                                    Instant at, const QUuid &ours) const
{
    if (auto own = ownCost(provider, model, usage, at, ours))
        return own;
    return costOf(m_data->tables, m_data->tables.find(provider, model), usage, at);
}

std::optional<ModelRates> Catalogue::rates(QByteArrayView provider, QByteArrayView model, Instant at,
                                           const QUuid &ours) const
{
    if (const OwnPrices::Entry *own = m_own ? m_own->find(ours, provider, model, at) : nullptr)
        return ModelRates{m_own->rates(*own, at), own->id, false};
    const ModelPrices *listed = m_data->tables.find(provider, model);
    if (!listed)
        return {};
    ModelRates rates{ratesOf(m_data->tables, *listed, at), {}, listed->free};
    return rates.rates.empty() && !rates.free ? std::nullopt : std::optional(std::move(rates));
}

std::optional<ModelFacts> Catalogue::model(QByteArrayView provider, QByteArrayView model) const
{
    const ModelPrices *found = m_data->tables.find(provider, model);
    return found ? std::optional(found->facts()) : std::nullopt;
}

std::vector<ModelFacts> Catalogue::modelsOf(QByteArrayView provider) const
{
    std::vector<ModelFacts> facts;
    const auto index = m_data->tables.providers.constFind(borrowed(provider));
    if (index == m_data->tables.providers.constEnd())
        return facts;
    for (const int model : index->models) {
        if (model != index->any)
            facts.push_back(m_data->tables.models[size_t(model)].facts());
    }
    return facts;
}

QByteArray Catalogue::asOf() const
{
    return m_data->tables.asOf;
}

std::vector<QByteArray> Catalogue::providers() const
{
    const QList<QByteArray> names = m_data->tables.providers.keys();
    std::vector<QByteArray> sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

CatalogueChange Catalogue::changesTo(const Catalogue &other, Instant at) const
{
    return changesBetween(m_data->tables, other.m_data->tables, at);
}

} // namespace sluice
