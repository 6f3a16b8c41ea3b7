#include "core/pricing/recordprice.h"

#include "core/pricing/cachesavings.h"

#include <algorithm>

namespace sluice {

QByteArray askedName(const RequestRecord &record)
{
    const QStringView asked(record.modelAsked);
    return asked.sliced(asked.lastIndexOf(QLatin1Char('/')) + 1).toUtf8();
}

bool isPricedByRequest(const RequestRecord &record, const PricePayee &payee, const Catalogue &catalogue)
{
    for (const QByteArray &model : {record.modelServed.toUtf8(), askedName(record)}) {
        const auto cost = catalogue.ownCost(payee.source, model, {}, record.startedAt, payee.provider);
        if (cost)
            return std::any_of(cost->lines.begin(), cost->lines.end(),
                               [](const CostLine &line) { return line.component == "request"; });
    }
    return false;
}

namespace {

struct Priced
{
    std::optional<Cost> cost = {};
    QByteArray model = {}; // the name that had it
};

Priced priced(const RequestRecord &record, const PricePayee &payee, const Catalogue &catalogue)
{
    const QByteArray served = record.modelServed.toUtf8();
    const QByteArray asked = askedName(record);
    for (const QByteArray &model : {served, asked}) {
        if (auto cost =
                catalogue.ownCost(payee.source, model, record.usage, record.startedAt, payee.provider))
            return {std::move(cost), model};
    }
    if (auto cost = catalogue.cost(payee.source, served, record.usage, record.startedAt, payee.provider))
        return {std::move(cost), served};
    if (record.modelServed == record.modelAsked)
        return {{}, served};
    return {catalogue.cost(payee.source, asked, record.usage, record.startedAt, payee.provider), asked};
}

} // namespace

std::optional<Cost> recordedCost(const RequestRecord &record, const PricePayee &payee,
                                 const Catalogue &catalogue)
{
    return priced(record, payee, catalogue).cost;
}

QUuid priceRecord(RequestRecord &record, const PricePayee &payee, const Catalogue &catalogue)
{
    const auto [cost, model] = priced(record, payee, catalogue);
    record.cacheSaved =
        cacheSavings(catalogue, payee.source, model, record.usage, record.startedAt, payee.provider)
            .value_or(Money());
    record.cost = cost ? std::optional(cost->total) : std::nullopt;
    record.reportedCost = cost && cost->reported;
    if (!record.cost && record.usage.reportedCost) {
        record.cost = record.usage.reportedCost;
        record.reportedCost = true;
    }
    return cost ? cost->ownPrice : QUuid();
}

} // namespace sluice
