#include "core/gateway/modellist.h"

#include <QSet>

namespace sluice {

namespace {

std::vector<ModelFacts> modelsOf(const Provider &provider, const Catalogue &catalogue)
{
    const QByteArray source = provider.priceSource.toUtf8();
    if (provider.models.isEmpty())
        return source.isEmpty() ? std::vector<ModelFacts>() : catalogue.modelsOf(source);
    std::vector<ModelFacts> models;
    models.reserve(size_t(provider.models.size()));
    for (const QString &id : provider.models) {
        ModelFacts facts = catalogue.model(source, id.toUtf8()).value_or(ModelFacts{});
        facts.id = id.toUtf8();
        models.push_back(std::move(facts));
    }
    return models;
}

} // namespace

bool isListing(const Target &target)
{
    return target.provider.isEmpty() &&
           (target.endpoint == Endpoint::Models || target.endpoint == Endpoint::ModelInfo);
}

std::vector<ListedModel> listedModels(const Configuration &config, const Catalogue &catalogue,
                                      const CompiledScope *scope)
{
    std::vector<ListedModel> listed;
    QSet<QByteArray> taken;
    for (const Provider &provider : config.providers()) {
        if (!provider.enabled || (scope && !scope->allowsProvider(provider.id)))
            continue;
        const QByteArray owner = provider.name.toUtf8();
        for (const ModelFacts &model : modelsOf(provider, catalogue)) {
            if (scope && !scope->allowsModel({model.id, model.id, owner}))
                continue;
            const QByteArray id = taken.contains(model.id) ? owner + '/' + model.id : model.id;
            taken.insert(id);
            listed.push_back({id, owner, model.contextWindow, model.maxOutput});
        }
    }
    return listed;
}

} // namespace sluice
