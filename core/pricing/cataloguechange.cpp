// What one catalogue says differently from another.
#include "core/pricing/cataloguedata.h"

#include <algorithm>
#include <map>

namespace sluice {

namespace {

void write(QByteArray &text, const CatalogueData &data, const PriceTable &table)
{
    for (size_t component = 0; component < componentNames.size(); ++component) {
        if (const auto price = table.price(Component(component), data.prices))
            text += QByteArray::number(qlonglong(component)) + '=' + QByteArray::number(*price) + ' ';
    }
}

void write(QByteArray &text, const CatalogueData &data, const std::vector<ContextTier> &tiers)
{
    for (const ContextTier &tier : tiers) {
        text += '>' + QByteArray::number(tier.above) + (tier.inclusive ? "= " : " ");
        write(text, data, tier.prices);
    }
}

void write(QByteArray &text, const CatalogueData &data, const Tiers &tiers)
{
    write(text, data, tiers.context);
    for (const ServiceTier &tier : tiers.service) {
        text += tier.name + ": ";
        write(text, data, tier.prices);
        write(text, data, tier.context);
    }
    for (const RegionTier &tier : tiers.region) {
        text += '@' + tier.name + ' ' + QByteArray::number(tier.multiplier.value_or(-1)) + ' ';
        write(text, data, tier.prices);
    }
}

void write(QByteArray &text, const std::optional<qint64> &unit)
{
    text += unit ? 'u' + QByteArray::number(*unit) + ' ' : QByteArray("u- ");
}

using Models = std::map<std::pair<QByteArray, QByteArray>, const ModelPrices *>;

Models modelsOf(const CatalogueData &data)
{
    Models models;
    for (const ModelPrices &model : data.models)
        models.emplace(std::pair(model.provider, model.id), &model);
    return models;
}

std::optional<Money> rateOf(const CatalogueData &data, const ModelPrices *model, QByteArrayView component,
                            Instant at)
{
    return model ? ModelRates{ratesOf(data, *model, at)}.of(component) : std::nullopt;
}

} // namespace

QByteArray signatureOf(const CatalogueData &data, const ModelPrices &model)
{
    QByteArray text = model.free ? "free " : "";
    write(text, data, model.prices);
    if (model.extras < 0)
        return text + "u- u- ";
    const Extras &extras = data.extras[size_t(model.extras)];
    write(text, extras.units.webSearch);
    write(text, extras.units.second);
    write(text, data, extras.tiers);
    for (const Period &period : extras.schedule) {
        text += '[' + QByteArray::number(microsOf(period.from)) + ' ' +
                QByteArray::number(microsOf(period.until)) + ' ' + QByteArray::number(period.weekdays) + ' ';
        for (const Period::Clock &clock : period.clocks)
            text += QByteArray::number(clock.from) + '-' + QByteArray::number(clock.until) + ' ';
        write(text, data, period.prices);
        write(text, data, period.tiers);
        text += ']';
    }
    return text;
}

CatalogueChange changesBetween(const CatalogueData &before, const CatalogueData &after, Instant at)
{
    const Models was = modelsOf(before);
    const Models is = modelsOf(after);
    Models all = was;
    all.insert(is.begin(), is.end());
    CatalogueChange change{before.asOf, after.asOf, qint64(after.models.size()), {}};
    for (const auto &[name, ignored] : all) {
        const auto old = was.find(name);
        const auto fresh = is.find(name);
        const ModelPrices *one = old == was.end() ? nullptr : old->second;
        const ModelPrices *other = fresh == is.end() ? nullptr : fresh->second;
        if (one && other && signatureOf(before, *one) == signatureOf(after, *other))
            continue;
        const ModelChange::Kind kind = !one     ? ModelChange::Kind::Added
                                       : !other ? ModelChange::Kind::Removed
                                                : ModelChange::Kind::Changed;
        change.changes.push_back({kind, name.first, name.second, rateOf(before, one, "input", at),
                                  rateOf(after, other, "input", at), rateOf(before, one, "output", at),
                                  rateOf(after, other, "output", at)});
    }
    return change;
}

} // namespace sluice
