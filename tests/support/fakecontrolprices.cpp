// The fake control's models and prices: the bundled catalogue, and prices that are only remembered.
#include "core/control/knownmodels.h"
#include "core/pricing/bundled.h"
#include "tests/support/fakecontrol.h"

#include <algorithm>
#include <map>

namespace sluice {

namespace {

CataloguePtr bundled()
{
    static const CataloguePtr catalogue = loadBundledCatalogue().value();
    return catalogue;
}

template<typename T>
QFuture<Result<T>> ready(const std::optional<Error> &failure, T value)
{
    return QtFuture::makeReadyFuture(failure ? Result<T>(*failure) : Result<T>(std::move(value)));
}

QFuture<Result<void>> readyNothing(const std::optional<Error> &failure)
{
    return QtFuture::makeReadyFuture(failure ? Result<void>(*failure) : Result<void>());
}

} // namespace

QFuture<Result<OwnPrice>> FakeControl::saveOwnPrice(const OwnPrice &price)
{
    calls << QStringLiteral("saveOwnPrice ") + price.model;
    if (m_failure)
        return ready(m_failure, price);
    OwnPrice saved = price;
    if (saved.id.isNull())
        saved.id = QUuid::createUuid();
    saved.setAt = SystemClock().now();
    std::erase_if(priceList, [&](const OwnPrice &other) { return other.id == saved.id; });
    priceList.push_back(saved);
    Q_EMIT pricesChanged();
    return ready(m_failure, saved);
}

QFuture<Result<void>> FakeControl::removeOwnPrice(const QUuid &id)
{
    calls << QStringLiteral("removeOwnPrice");
    if (!m_failure) {
        std::erase_if(priceList, [&](const OwnPrice &price) { return price.id == id; });
        Q_EMIT pricesChanged();
    }
    return readyNothing(m_failure);
}

QFuture<Result<Repriced>> FakeControl::previewRepricing(const OwnPrice &, const RepriceScope &)
{
    return ready(m_failure, repricing);
}

QFuture<Result<Repriced>> FakeControl::reprice(const QUuid &, const RepriceScope &scope)
{
    calls << (scope.unpricedOnly ? QStringLiteral("reprice unpriced") : QStringLiteral("reprice all"));
    Q_EMIT repriced();
    return ready(m_failure, repricing);
}

QFuture<Result<std::vector<KnownModel>>> FakeControl::knownModels()
{
    const Instant now = SystemClock().now();
    ModelsSeen seen;
    SpendQuery query;
    query.range = {now - std::chrono::hours(24 * 30), now + std::chrono::hours(1)};
    query.groupBy = {Dimension::Provider, Dimension::Model};
    const auto spent = spend(query).result();
    if (spent)
        seen.spend = spent.value();
    std::map<std::pair<QUuid, QString>, Instant> used;
    for (const RequestRecord &record : records) {
        Instant &last =
            used[{record.providerId, record.modelServed.isEmpty() ? record.modelAsked : record.modelServed}];
        last = std::max(last, record.startedAt);
    }
    for (const auto &[model, last] : used)
        seen.used.push_back({model.first, model.second, last});
    const CataloguePtr catalogue = bundled()->with(priceList);
    return ready(m_failure, sluice::knownModels(seen, *m_configuration, *catalogue, priceList, now));
}

CatalogueInfo FakeControl::catalogueInfo() const
{
    return {QString::fromUtf8(bundled()->asOf()), 2590, true, {}};
}

QFuture<Result<CatalogueChange>> FakeControl::previewCatalogue(const QString &)
{
    return ready(m_failure, catalogueChange);
}

QFuture<Result<void>> FakeControl::usePreviewedCatalogue()
{
    calls << QStringLiteral("usePreviewedCatalogue");
    return readyNothing(m_failure);
}

QFuture<Result<void>> FakeControl::useBundledCatalogue()
{
    calls << QStringLiteral("useBundledCatalogue");
    return readyNothing(m_failure);
}

} // namespace sluice
