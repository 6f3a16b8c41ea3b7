// The controller's calls about models and their prices.
#include "core/control/controller.h"

namespace sluice {

std::vector<OwnPrice> Controller::ownPrices() const
{
    return m_prices.prices();
}

QFuture<Result<OwnPrice>> Controller::saveOwnPrice(const OwnPrice &price)
{
    return noted(m_prices.save(price), tr("A price was set for “%1”").arg(price.model));
}

QFuture<Result<void>> Controller::removeOwnPrice(const QUuid &id)
{
    QString model;
    for (const OwnPrice &price : m_prices.prices()) {
        if (price.id == id)
            model = price.model;
    }
    return noted(m_prices.remove(id), tr("Your price for “%1” was removed").arg(model), id);
}

QFuture<Result<Repriced>> Controller::previewRepricing(const OwnPrice &price, const RepriceScope &scope)
{
    return m_prices.preview(price, scope);
}

QFuture<Result<Repriced>> Controller::reprice(const QUuid &ownPrice, const RepriceScope &scope)
{
    const QFuture<Result<Repriced>> work = m_prices.reprice(ownPrice, scope);
    // Also where it was stopped or broke off in the middle: earlier slices are done.
    auto *watcher = new QFutureWatcher<Result<Repriced>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        Q_EMIT repriced();
    });
    watcher->setFuture(work);
    return noted(work, tr("Requests of the past were priced again"), ownPrice);
}

QFuture<Result<std::vector<KnownModel>>> Controller::knownModels()
{
    return m_prices.knownModels();
}

CatalogueInfo Controller::catalogueInfo() const
{
    return m_prices.info();
}

QFuture<Result<CatalogueChange>> Controller::previewCatalogue(const QString &file)
{
    return m_prices.look(file);
}

QFuture<Result<void>> Controller::usePreviewedCatalogue()
{
    return noted(m_prices.useLookedAt(), tr("Another price catalogue is used"));
}

QFuture<Result<void>> Controller::useBundledCatalogue()
{
    return noted(m_prices.useBundled(), tr("The price catalogue that comes with Sluice is used again"));
}

} // namespace sluice
