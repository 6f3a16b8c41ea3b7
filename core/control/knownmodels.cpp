#include "core/control/knownmodels.h"

#include "core/model/providercost.h"

#include <QHash>
#include <QSet>

namespace sluice {

namespace {

class Collector
{
public:
    Collector(const Configuration &configuration, const Catalogue &catalogue, Instant now)
        : m_configuration(configuration)
        , m_catalogue(catalogue)
        , m_now(now)
    {}

    void addServed()
    {
        for (const Provider &provider : m_configuration.providers()) {
            m_sources += provider.priceSource;
            if (provider.models.isEmpty() && !provider.priceSource.isEmpty()) {
                for (const ModelFacts &facts : m_catalogue.modelsOf(provider.priceSource.toUtf8()))
                    at(provider.id, QString::fromUtf8(facts.id)).served = true;
            }
            for (const QString &model : provider.models)
                at(provider.id, model).served = true;
        }
    }

    void addSeen(const ModelsSeen &seen)
    {
        for (const ModelUse &use : seen.used) {
            if (!use.providerId.isNull() && !use.model.isEmpty())
                at(use.providerId, use.model).lastUsed = use.lastUsed;
        }
        for (const Spend &row : seen.spend) {
            const QUuid provider = QUuid::fromString(row.group[0]);
            if (provider.isNull() || row.group[1].isEmpty())
                continue;
            KnownModel &model = at(provider, row.group[1]);
            model.requests = row.requests;
            model.unpriced = row.unpriced;
            model.estimated = row.estimated;
            model.cost = row.cost;
        }
    }

    // What only the catalogue knows.
    void addListed()
    {
        for (const QByteArray &source : m_catalogue.providers()) {
            const QString name = QString::fromUtf8(source);
            if (m_sources.contains(name))
                continue;
            for (const ModelFacts &facts : m_catalogue.modelsOf(source)) {
                KnownModel model;
                model.provider = model.priceSource = name;
                model.model = QString::fromUtf8(facts.id);
                m_models.push_back(describe(std::move(model)));
            }
        }
    }

    std::vector<KnownModel> take(const std::vector<OwnPrice> &prices)
    {
        for (KnownModel &model : m_models)
            price(model);
        QSet<QUuid> shown;
        for (const KnownModel &model : m_models)
            shown += model.ownPrice;
        for (const OwnPrice &own : prices) {
            if (!shown.contains(own.id) || own.model.contains(QLatin1Char('*')))
                m_models.push_back(rowOf(own));
        }
        return std::move(m_models);
    }

private:
    KnownModel &at(const QUuid &provider, const QString &id)
    {
        const auto key = std::pair(provider, id);
        const auto known = m_index.constFind(key);
        if (known != m_index.constEnd())
            return m_models[*known];
        KnownModel model;
        model.providerId = provider;
        model.model = id;
        if (const Provider *ours = m_configuration.provider(provider)) {
            model.provider = ours->name;
            model.priceSource = ours->priceSource;
        }
        m_index.insert(key, m_models.size());
        m_models.push_back(describe(std::move(model)));
        return m_models.back();
    }

    KnownModel describe(KnownModel model) const
    {
        if (const auto facts = m_catalogue.model(model.priceSource.toUtf8(), model.model.toUtf8())) {
            model.name = QString::fromUtf8(facts->name);
            model.contextWindow = facts->contextWindow;
            model.maxOutput = facts->maxOutput;
        }
        return model;
    }

    void price(KnownModel &model) const
    {
        const Provider *ours = m_configuration.provider(model.providerId);
        if (ours && costsNothing(*ours)) {
            model.source = KnownModel::Source::Simulator;
            return;
        }
        const auto rates =
            m_catalogue.rates(model.priceSource.toUtf8(), model.model.toUtf8(), m_now, model.providerId);
        if (!rates)
            return;
        model.input = rates->of("input");
        model.cached = rates->of("cache_read");
        model.output = rates->of("output");
        model.ownPrice = rates->ownPrice;
        model.source = !rates->ownPrice.isNull() ? KnownModel::Source::Own
                       : rates->free             ? KnownModel::Source::Free
                                                 : KnownModel::Source::Catalogue;
    }

    KnownModel rowOf(const OwnPrice &own) const
    {
        KnownModel model;
        model.providerId = own.providerId;
        model.priceSource = own.priceSource;
        const Provider *ours = m_configuration.provider(own.providerId);
        model.provider = ours ? ours->name : own.priceSource;
        model.model = own.model;
        model.source = KnownModel::Source::Own;
        model.ownPrice = own.id;
        model.input = own.input;
        model.cached = own.cacheRead;
        model.output = own.output;
        return model;
    }

    const Configuration &m_configuration;
    const Catalogue &m_catalogue;
    Instant m_now;
    std::vector<KnownModel> m_models = {};
    QHash<std::pair<QUuid, QString>, size_t> m_index = {};
    QSet<QString> m_sources = {}; // of our providers
};

} // namespace

std::vector<KnownModel> knownModels(const ModelsSeen &seen, const Configuration &configuration,
                                    const Catalogue &catalogue, const std::vector<OwnPrice> &prices,
                                    Instant now)
{
    Collector collector(configuration, catalogue, now);
    collector.addServed();
    collector.addSeen(seen);
    collector.addListed();
    return collector.take(prices);
}

} // namespace sluice
