// Finds the prices of a model by the name that the provider used.
#include "core/pricing/catalogue.h"

#include "core/pricing/cataloguedata.h"

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

Catalogue::Catalogue(std::unique_ptr<const Data> data)
    : m_data(std::move(data))
{}

Catalogue::~Catalogue() = default;

Result<std::shared_ptr<const Catalogue>> Catalogue::fromJson(const QByteArray &json)
{
    SLUICE_TRY(CatalogueData tables, CatalogueData::read(json));
    auto data = std::make_unique<Data>(Data{std::move(tables)});
    return std::shared_ptr<const Catalogue>(new Catalogue(std::move(data)));
}

std::optional<Cost> Catalogue::cost(QByteArrayView provider, QByteArrayView model, const Usage &usage,
                                    Instant at) const
{
    return costOf(m_data->tables, m_data->tables.find(provider, model), usage, at);
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

} // namespace sluice
