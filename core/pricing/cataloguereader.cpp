// Reads the price catalogue's JSON once, at start.
#include "core/pricing/cataloguedata.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <algorithm>
#include <limits>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prices)
};

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr int PriceDecimals = 12; // pico-USD per million tokens
constexpr int UnitDecimals = 18;
constexpr int MultiplierDecimals = 6;

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

QByteArray text(const object &from, std::string_view name)
{
    std::string_view value;
    return from[name].get(value) ? QByteArray() : bytes(value);
}

qint64 number(const object &from, std::string_view name)
{
    int64_t value = 0;
    return from[name].get(value) ? 0 : qint64(value);
}

bool flag(const object &from, std::string_view name)
{
    bool value = false;
    return !from[name].get(value) && value;
}

template<typename Visit>
Result<void> eachObject(const object &from, std::string_view name, Visit visit)
{
    array list;
    if (from[name].get(list))
        return {};
    for (const element item : list) {
        object each;
        if (!item.get(each))
            SLUICE_CHECK(visit(each));
    }
    return {};
}

Error broken(const QString &what)
{
    return {Error::Kind::BadRequest,
            Words::tr("The price catalogue cannot be read: %1.").arg(what),
            "price_catalogue",
            {}};
}

std::optional<Instant> day(const QByteArray &written)
{
    const QList<QByteArray> parts = written.split('-');
    if (parts.size() != 3)
        return {};
    const std::chrono::year_month_day date{std::chrono::year(parts[0].toInt()),
                                           std::chrono::month(parts[1].toUInt()),
                                           std::chrono::day(parts[2].toUInt())};
    if (!date.ok())
        return {};
    return Instant(std::chrono::sys_days(date).time_since_epoch());
}

std::optional<int> minutes(const element &written)
{
    std::string_view clock;
    if (written.get(clock) || clock.size() != 5 || clock[2] != ':')
        return {};
    bool hoursOk = false;
    bool minutesOk = false;
    const int hour = bytes(clock.substr(0, 2)).toInt(&hoursOk);
    const int minute = bytes(clock.substr(3)).toInt(&minutesOk);
    if (!hoursOk || !minutesOk || hour < 0 || hour > 24 || minute < 0 || minute > 59)
        return {};
    return hour * 60 + minute;
}

class CatalogueReader
{
public:
    explicit CatalogueReader(CatalogueData &data)
        : m_data(data)
    {}

    Result<void> model(const object &row);

private:
    Result<void> prices(const object &from, PriceTable &table);
    Result<void> contextTiers(const object &from, std::vector<ContextTier> &tiers);
    Result<void> tiers(const object &from, Tiers &tiers);
    Result<void> region(std::string_view name, const object &from, std::vector<RegionTier> &regions);
    Result<void> period(const object &from, std::vector<Period> &schedule);
    Result<void> when(const object &from, Period &period);
    Result<void> units(const object &from, Extras &extras);
    void index(const object &row, int model);

    CatalogueData &m_data;
};

Result<void> CatalogueReader::prices(const object &from, PriceTable &table)
{
    object written;
    if (from["prices"].get(written))
        return {};
    table.first = quint32(m_data.prices.size());
    for (size_t component = 0; component < componentNames.size(); ++component) {
        element price;
        if (written[componentNames[component]].get(price))
            continue;
        std::string_view decimal;
        const auto scaled = price.get(decimal)
                                ? std::nullopt
                                : scaledDecimal({decimal.data(), qsizetype(decimal.size())}, PriceDecimals);
        if (!scaled)
            return broken(Words::tr("a price is not a decimal string"));
        m_data.prices.push_back(*scaled);
        table.present = quint16(table.present | (1U << component));
    }
    return {};
}

Result<void> CatalogueReader::contextTiers(const object &from, std::vector<ContextTier> &tiers)
{
    const auto read = eachObject(from, "context", [&](const object &written) -> Result<void> {
        ContextTier tier{number(written, "above"), flag(written, "inclusive"), {}};
        SLUICE_CHECK(prices(written, tier.prices));
        tiers.push_back(tier);
        return {};
    });
    SLUICE_CHECK(read);
    std::stable_sort(tiers.begin(), tiers.end(),
                     [](const ContextTier &a, const ContextTier &b) { return a.above < b.above; });
    return {};
}

Result<void> CatalogueReader::region(std::string_view name, const object &from,
                                     std::vector<RegionTier> &regions)
{
    RegionTier tier{bytes(name), {}, {}};
    if (const QByteArray multiplier = text(from, "multiplier"); !multiplier.isEmpty()) {
        tier.multiplier = scaledDecimal(multiplier, MultiplierDecimals);
        if (!tier.multiplier)
            return broken(Words::tr("a multiplier is not a decimal string"));
    }
    SLUICE_CHECK(prices(from, tier.prices));
    regions.push_back(std::move(tier));
    return {};
}

Result<void> CatalogueReader::tiers(const object &from, Tiers &tiers)
{
    object written;
    if (from["tiers"].get(written))
        return {};
    SLUICE_CHECK(contextTiers(written, tiers.context));
    object group;
    if (!written["service"].get(group)) {
        for (const auto &[name, value] : group) {
            object service;
            if (value.get(service))
                continue;
            ServiceTier tier{bytes(name), {}, {}};
            SLUICE_CHECK(prices(service, tier.prices));
            SLUICE_CHECK(contextTiers(service, tier.context));
            tiers.service.push_back(std::move(tier));
        }
    }
    if (!written["region"].get(group)) {
        for (const auto &[name, value] : group) {
            object each;
            if (!value.get(each))
                SLUICE_CHECK(region(name, each, tiers.region));
        }
    }
    return {};
}

Result<void> CatalogueReader::when(const object &from, Period &period)
{
    object written;
    if (from["when"].get(written))
        return {};
    array clocks;
    if (!written["utc"].get(clocks)) {
        for (const element range : clocks) {
            array ends;
            if (range.get(ends) || ends.size() != 2)
                return broken(Words::tr("a clock range has no two ends"));
            const auto start = minutes(*ends.begin());
            const auto end = minutes(ends.at(1).value_unsafe());
            if (!start || !end)
                return broken(Words::tr("a clock range is not written as HH:MM"));
            period.clocks.push_back({*start, *end});
        }
    }
    array weekdays;
    if (!written["weekdays"].get(weekdays)) {
        period.weekdays = 0;
        for (const element weekday : weekdays) {
            int64_t iso = 0;
            if (weekday.get(iso) || iso < 1 || iso > 7)
                return broken(Words::tr("a weekday is not one of 1 to 7"));
            period.weekdays = quint8(period.weekdays | (1U << (iso - 1)));
        }
    }
    return {};
}

Result<void> CatalogueReader::period(const object &from, std::vector<Period> &schedule)
{
    Period period;
    for (const auto &[name, target] : {std::pair{"from", &period.from}, std::pair{"until", &period.until}}) {
        const QByteArray written = text(from, name);
        if (written.isEmpty())
            continue;
        const auto date = day(written);
        if (!date)
            return broken(Words::tr("a date of a schedule is not written as YYYY-MM-DD"));
        *target = *date;
    }
    SLUICE_CHECK(when(from, period));
    SLUICE_CHECK(prices(from, period.prices));
    SLUICE_CHECK(tiers(from, period.tiers));
    schedule.push_back(std::move(period));
    return {};
}

Result<void> CatalogueReader::units(const object &from, Extras &extras)
{
    object written;
    if (from["units"].get(written))
        return {};
    const auto unit = [&](std::string_view name) { return scaledDecimal(text(written, name), UnitDecimals); };
    extras.units.webSearch = unit("web_search");
    extras.units.second = unit("second_input");
    if (!extras.units.second)
        extras.units.second = unit("audio_second_input");
    return {};
}

void CatalogueReader::index(const object &row, int model)
{
    const ModelPrices &prices = m_data.models[size_t(model)];
    ProviderIndex &provider = m_data.providers[prices.provider];
    provider.models.push_back(model);
    if (prices.id == "*")
        provider.any = model;
    provider.exact.insert(prices.id, model); // an id comes before another model's alias
    array names;
    for (const auto &[member, dated] : {std::pair{"snapshot_prefixes", true}, std::pair{"prefixes", false}}) {
        if (row[member].get(names))
            continue;
        for (const element name : names) {
            std::string_view prefix;
            if (!name.get(prefix))
                provider.prefixes.push_back({bytes(prefix), dated, model});
        }
    }
}

Result<void> CatalogueReader::model(const object &row)
{
    ModelPrices model{text(row, "provider"),
                      text(row, "id"),
                      text(row, "name"),
                      number(row, "context_window"),
                      number(row, "max_output"),
                      flag(row, "free"),
                      {},
                      -1};
    if (model.provider.isEmpty() || model.id.isEmpty())
        return broken(Words::tr("a model has no provider or no id"));
    SLUICE_CHECK(prices(row, model.prices));
    element ignored;
    if (!row["tiers"].get(ignored) || !row["schedule"].get(ignored) || !row["units"].get(ignored)) {
        Extras extras;
        SLUICE_CHECK(tiers(row, extras.tiers));
        SLUICE_CHECK(
            eachObject(row, "schedule", [&](const object &each) { return period(each, extras.schedule); }));
        SLUICE_CHECK(units(row, extras));
        model.extras = int(m_data.extras.size());
        m_data.extras.push_back(std::move(extras));
    }
    m_data.models.push_back(std::move(model));
    index(row, int(m_data.models.size()) - 1);
    return {};
}

// After all ids are known: an alias never hides a model of that name.
Result<void> indexAliases(const object &root, CatalogueData &data)
{
    int model = 0;
    return eachObject(root, "models", [&](const object &row) -> Result<void> {
        array names;
        QHash<QByteArray, int> &exact = data.providers[data.models[size_t(model)].provider].exact;
        if (!row["aliases"].get(names)) {
            for (const element name : names) {
                std::string_view alias;
                if (!name.get(alias) && !exact.contains(bytes(alias)))
                    exact.insert(bytes(alias), model);
            }
        }
        ++model;
        return {};
    });
}

} // namespace

std::optional<qint64> scaledDecimal(QByteArrayView text, int decimals)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const qsizetype point = text.indexOf('.');
    const QByteArrayView whole = point < 0 ? text : text.first(point);
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : text.sliced(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()))
        return {};
    qint64 value = 0;
    const auto push = [&value](char c) {
        if (value > (most - 9) / 10)
            return false;
        value = value * 10 + (c - '0');
        return true;
    };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!std::all_of(whole.begin(), whole.end(), isDigit) ||
        !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return {};
    if (!std::all_of(whole.begin(), whole.end(), push))
        return {};
    for (qsizetype i = 0; i < decimals; ++i) {
        if (!push(i < fraction.size() ? fraction[i] : '0'))
            return {};
    }
    return fraction.size() > decimals && fraction[decimals] >= '5' ? value + 1 : value;
}

Result<CatalogueData> CatalogueData::read(const QByteArray &json)
{
    simdjson::dom::parser parser;
    object root;
    if (parser.parse(json.constData(), size_t(json.size())).get(root))
        return broken(Words::tr("it is not a JSON object"));
    if (number(root, "schema_version") != 1)
        return broken(Words::tr("its schema version is not 1, so a newer Sluice is needed"));
    if (text(root, "currency") != "USD" || text(root, "unit") != "usd_per_1m_tokens")
        return broken(Words::tr("its prices are not in USD per million tokens"));
    CatalogueData data;
    data.asOf = text(root, "as_of");
    data.source = "catalogue " + data.asOf;
    array shapes;
    if (!root["snapshot_shapes"].get(shapes)) {
        for (const element shape : shapes) {
            std::string_view written;
            if (!shape.get(written))
                data.shapes.push_back(bytes(written));
        }
    }
    CatalogueReader reader(data);
    SLUICE_CHECK(eachObject(root, "models", [&](const object &row) -> Result<void> {
        if (auto read = reader.model(row); !read)
            return Error{read.error().kind,
                         read.error().text + QStringLiteral(" (%1)").arg(QString::fromUtf8(text(row, "id"))),
                         read.error().code,
                         {}};
        return {};
    }));
    if (data.models.empty())
        return broken(Words::tr("it has no models"));
    SLUICE_CHECK(indexAliases(root, data));
    for (ProviderIndex &provider : data.providers)
        std::stable_sort(provider.prefixes.begin(), provider.prefixes.end(),
                         [](const ProviderIndex::Prefix &a, const ProviderIndex::Prefix &b) {
                             return a.text.size() > b.text.size();
                         });
    return data;
}

} // namespace sluice
