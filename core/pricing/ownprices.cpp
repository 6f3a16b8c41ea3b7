// Own prices are rows like the catalogue's, so that the same arithmetic prices them.
#include "core/pricing/ownprices.h"

#include "core/base/glob.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace sluice {

namespace {

constexpr qint64 UnitsPerPico = 1'000'000; // 10^-18 USD

std::optional<qint64> unit(const std::optional<Money> &each)
{
    return each ? std::optional(each->pico() * UnitsPerPico) : std::nullopt;
}

PriceTable tableOf(const OwnPrice &price, std::vector<qint64> &prices)
{
    // In the order of Component: the numbers of a table are kept in it.
    const std::pair<Component, std::optional<Money>> written[] = {
        {Component::Input, price.input},
        {Component::Output, price.output},
        {Component::CacheRead, price.cacheRead},
        {Component::CacheWrite5m, price.cacheWrite5m},
        {Component::CacheWrite1h, price.cacheWrite1h},
        {Component::Reasoning, price.reasoning},
        {Component::AudioInput, price.audioInput},
        {Component::AudioOutput, price.audioOutput},
        {Component::AudioCacheRead, price.audioCacheRead},
        {Component::ImageInput, price.imageInput},
        {Component::ImageOutput, price.imageOutput},
    };
    PriceTable table;
    table.first = quint32(prices.size());
    for (const auto &[component, amount] : written) {
        if (!amount)
            continue;
        table.present = quint16(table.present | (1U << unsigned(component)));
        prices.push_back(amount->pico());
    }
    return table;
}

int closeness(const OwnPrices::Entry &entry)
{
    return !entry.providerId.isNull() ? 2 : entry.priceSource.isEmpty() ? 0 : 1;
}

} // namespace

bool matchesModel(QByteArrayView pattern, QByteArrayView model)
{
    return fitsGlob(pattern, model);
}

OwnPrices::OwnPrices(const std::vector<OwnPrice> &prices)
{
    for (const OwnPrice &price : prices) {
        Entry entry;
        entry.id = price.id;
        entry.providerId = price.providerId;
        entry.priceSource = price.priceSource.toUtf8();
        entry.model = price.model.toUtf8().toLower();
        entry.pattern = entry.model.contains('*');
        entry.from = price.from.value_or(Instant::min());
        entry.setAt = price.setAt;
        entry.setOn = QDateTime::fromMSecsSinceEpoch(microsOf(price.setAt) / 1000)
                          .date()
                          .toString(Qt::ISODate)
                          .toUtf8();
        entry.prices.id = entry.model;
        entry.prices.prices = tableOf(price, m_tables.prices);
        entry.prices.extras = int(m_tables.extras.size());
        Extras extras;
        extras.units = {unit(price.webSearch), unit(price.audioSecond), unit(price.request)};
        m_tables.extras.push_back(std::move(extras));
        m_entries.push_back(std::move(entry));
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return std::tuple(closeness(b), a.pattern, b.model.size(), b.from, b.setAt, b.id) <
               std::tuple(closeness(a), b.pattern, a.model.size(), a.from, a.setAt, a.id);
    });
}

const OwnPrices::Entry *OwnPrices::find(const QUuid &provider, QByteArrayView priceSource,
                                        QByteArrayView model, Instant at) const
{
    if (model.isEmpty())
        return nullptr;
    const QByteArray lower = model.toByteArray().toLower();
    const auto holds = [&](const Entry &entry) {
        if (at < entry.from)
            return false;
        if (!entry.providerId.isNull() && entry.providerId != provider)
            return false;
        if (!entry.priceSource.isEmpty() && priceSource != entry.priceSource)
            return false;
        return entry.pattern ? matchesModel(entry.model, lower) : entry.model == lower;
    };
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), holds);
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<Cost> OwnPrices::cost(const Entry &entry, UnitPrices units, const Usage &usage,
                                    Instant at) const
{
    const UnitPrices own = unitsOf(m_tables, entry.prices);
    if (own.webSearch)
        units.webSearch = own.webSearch;
    if (own.second)
        units.second = own.second;
    units.request = own.request; // the catalogue's own kinds of requests are not ours
    auto cost = costOf(m_tables, &entry.prices, units, usage, at);
    if (cost)
        cost->priceDate = entry.setOn;
    if (cost && !cost->reported) {
        cost->source = "your own price, set on " + entry.setOn;
        cost->ownPrice = entry.id;
    }
    return cost;
}

std::vector<Rate> OwnPrices::rates(const Entry &entry, Instant at) const
{
    return ratesOf(m_tables, entry.prices, at);
}

} // namespace sluice
