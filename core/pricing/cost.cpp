// Prices one request as the README of the data says, step by step and exactly.
#include "core/pricing/cataloguedata.h"
#include "core/pricing/wide.h"

namespace sluice {

namespace {

constexpr qint64 Million = 1'000'000; // tokens of a price, and a multiplier of one

// Everything that decides the price of a component, in the order in which it is asked.
struct Chosen
{
    const std::vector<qint64> &prices;
    std::array<const PriceTable *, 5> tables = {};
    qsizetype count = 0;

    void add(const PriceTable &table) { tables[size_t(count++)] = &table; }
    std::optional<qint64> anywhere(Component component) const
    {
        for (qsizetype i = 0; i < count; ++i) {
            if (const auto price = tables[size_t(i)]->price(component, prices))
                return price;
        }
        return {};
    }
    // Reasoning costs what the first table says that has a price for it or for output.
    std::optional<qint64> reasoning() const
    {
        for (qsizetype i = 0; i < count; ++i) {
            if (const auto price = tables[size_t(i)]->price(Component::Reasoning, prices))
                return price;
            if (const auto price = tables[size_t(i)]->price(Component::Output, prices))
                return price;
        }
        return {};
    }
    std::optional<qint64> priceOf(Component component) const;
};

std::optional<Component> fallback(Component component)
{
    switch (component) {
    case Component::CacheRead:
    case Component::CacheWrite5m:
    case Component::AudioInput:
    case Component::ImageInput:
    case Component::VideoInput:
        return Component::Input;
    case Component::CacheWrite1h:
        return Component::CacheWrite5m;
    case Component::AudioCacheRead:
    case Component::ImageCacheRead:
        return Component::CacheRead;
    case Component::AudioOutput:
    case Component::ImageOutput:
    case Component::VideoOutput:
        return Component::Output;
    case Component::Input:
    case Component::Output:
    case Component::Reasoning:
        break;
    }
    return {};
}

std::optional<qint64> Chosen::priceOf(Component component) const
{
    if (component == Component::Reasoning)
        return reasoning();
    for (std::optional<Component> asked = component; asked; asked = fallback(*asked)) {
        if (const auto price = anywhere(*asked))
            return price;
    }
    return {};
}

const ContextTier *contextTier(const std::vector<ContextTier> &tiers, qint64 input)
{
    const ContextTier *reached = nullptr;
    for (const ContextTier &tier : tiers) {
        if (input > tier.above || (tier.inclusive && input == tier.above))
            reached = &tier;
    }
    return reached;
}

template<typename Tier>
const Tier *named(const std::vector<Tier> &tiers, const QByteArray &name)
{
    if (name.isEmpty())
        return nullptr;
    const auto found =
        std::find_if(tiers.begin(), tiers.end(), [&](const Tier &tier) { return tier.name == name; });
    return found == tiers.end() ? nullptr : &*found;
}

void addWord(QByteArray &words, const QByteArray &word)
{
    words += words.isEmpty() ? word : ", " + word;
}

// Steps 1, 3, 4 and the region's prices of step 7: which tables hold, and what to call that.
struct Choice
{
    Chosen tables;
    qint64 multiplier = Million;
    QByteArray tier = {};
};

Choice choose(const CatalogueData &data, const ModelPrices &model, const Usage &usage, Instant at)
{
    Choice choice{{data.prices}};
    if (model.extras < 0) {
        choice.tables.add(model.prices);
        return choice;
    }
    const Extras &extras = data.extras[size_t(model.extras)];
    const auto period = std::find_if(extras.schedule.begin(), extras.schedule.end(),
                                     [at](const Period &each) { return each.holds(at); });
    const bool scheduled = period != extras.schedule.end();
    const Tiers &tiers = scheduled ? period->tiers : extras.tiers;

    const ServiceTier *service = named(tiers.service, usage.serviceTier);
    const ContextTier *context = contextTier(tiers.context, usage.totalInput());
    const ContextTier *serviceContext = service ? contextTier(service->context, usage.totalInput()) : nullptr;
    const RegionTier *region = named(extras.tiers.region, usage.region); // no period changes it
    if (serviceContext)
        choice.tables.add(serviceContext->prices);
    if (context)
        choice.tables.add(context->prices);
    if (service)
        choice.tables.add(service->prices);
    if (region && !region->multiplier)
        choice.tables.add(region->prices);
    choice.tables.add(scheduled ? period->prices : model.prices);
    if (region)
        choice.multiplier = region->multiplier.value_or(Million);

    if (service)
        choice.tier = service->name;
    if (const ContextTier *above = serviceContext ? serviceContext : context)
        addWord(choice.tier, "above " + QByteArray::number(above->above));
    if (region)
        addWord(choice.tier, region->name);
    return choice;
}

// Adds up in 10^-24 USD: a pico-USD is 10^12 of them.
class Sum
{
public:
    // `price` in pico-USD per million tokens, `multiplier` in millionths.
    void addTokens(Component component, qint64 tokens, qint64 price, qint64 multiplier)
    {
        const Wide amount = Wide::product(quint64(tokens), quint64(price)).times(quint64(multiplier));
        const Money perMillion = Money::fromPico(
            Wide::product(quint64(price), quint64(multiplier)).dividedBy(Million).saturated());
        add({nameOf(component), tokens, perMillion, false, {}}, amount);
    }
    // `price` in 10^-18 USD per unit.
    void addUnits(const QByteArray &name, qint64 units, qint64 price)
    {
        const Wide amount = Wide::product(quint64(units), quint64(price)).times(Million);
        add({name, units, rounded(Wide::product(quint64(price), Million)), true, {}}, amount);
    }
    Money total() const { return rounded(m_sum); }
    std::vector<CostLine> lines() && { return std::move(m_lines); }

private:
    // All of them are literals.
    static QByteArray nameOf(Component component)
    {
        const std::string_view name = componentNames[size_t(component)];
        return QByteArray::fromRawData(name.data(), qsizetype(name.size()));
    }
    static Money rounded(Wide amount)
    {
        const Wide half = Wide::product(quint64(Million) * Million / 2, 1);
        return Money::fromPico((amount + half).dividedBy(Million).dividedBy(Million).saturated());
    }
    void add(CostLine line, Wide amount)
    {
        constexpr size_t Usual = 4;
        if (m_lines.empty())
            m_lines.reserve(Usual);
        line.amount = rounded(amount);
        m_lines.push_back(std::move(line));
        m_sum = m_sum + amount;
    }

    Wide m_sum = {};
    std::vector<CostLine> m_lines = {};
};

// Steps 5, 6 and 7; false: something was used that has no price.
bool addTokens(const Choice &choice, bool free, const Usage &usage, Sum &sum)
{
    const std::pair<Component, qint64> counts[] = {
        {Component::Input, usage.input},
        {Component::CacheRead, usage.cacheRead},
        {Component::CacheWrite5m, usage.cacheWrite5m},
        {Component::CacheWrite1h, usage.cacheWrite1h},
        {Component::AudioInput, usage.audioInput},
        {Component::AudioCacheRead, usage.audioCacheRead},
        {Component::ImageInput, usage.imageInput},
        {Component::Output, usage.output},
        {Component::Reasoning, usage.reasoning},
        {Component::AudioOutput, usage.audioOutput},
        {Component::ImageOutput, usage.imageOutput},
    };
    bool complete = true;
    for (const auto &[component, count] : counts) {
        if (count <= 0)
            continue;
        std::optional<qint64> price = choice.tables.priceOf(component);
        if (!price && free)
            price = 0;
        if (price)
            sum.addTokens(component, count, *price, choice.multiplier);
        complete = complete && price;
    }
    return complete;
}

// Step 8.
bool addUnits(const UnitPrices &units, bool free, const Usage &usage, Sum &sum)
{
    bool complete = true;
    const auto add = [&](const char *name, qint64 count, std::optional<qint64> price) {
        if (count <= 0)
            return;
        if (!price && free)
            price = 0;
        if (price)
            sum.addUnits(name, count, *price);
        complete = complete && price;
    };
    add("web_search", usage.webSearches, units.webSearch);
    add("second_input", usage.audioSeconds, units.second);
    if (units.request)
        sum.addUnits("request", 1, *units.request);
    return complete;
}

// A model that is billed by the picture or the page tells no tokens: nothing counted is then not nothing
// spent.
bool saysNothing(const ModelPrices &model, const Usage &usage)
{
    return !model.free && model.prices.present == 0 && usage.totalInput() == 0 && usage.totalOutput() == 0 &&
           usage.webSearches == 0 && usage.audioSeconds == 0;
}

} // namespace

UnitPrices unitsOf(const CatalogueData &data, const ModelPrices &model)
{
    return model.extras < 0 ? UnitPrices() : data.extras[size_t(model.extras)].units;
}

std::vector<Rate> ratesOf(const CatalogueData &data, const ModelPrices &model, Instant at)
{
    const Choice choice = choose(data, model, {}, at);
    std::vector<Rate> rates;
    for (size_t component = 0; component < componentNames.size(); ++component) {
        const std::string_view name = componentNames[component];
        if (const auto price = choice.tables.anywhere(Component(component)))
            rates.push_back({{name.data(), qsizetype(name.size())}, Money::fromPico(*price)});
    }
    return rates;
}

std::optional<Cost> costOf(const CatalogueData &data, const ModelPrices *model, const Usage &usage,
                           Instant at)
{
    return costOf(data, model, model ? unitsOf(data, *model) : UnitPrices(), usage, at);
}

std::optional<Cost> costOf(const CatalogueData &data, const ModelPrices *model, const UnitPrices &units,
                           const Usage &usage, Instant at)
{
    Cost cost;
    bool complete = false;
    if (model) {
        const Choice choice = choose(data, *model, usage, at);
        Sum sum;
        complete = addTokens(choice, model->free, usage, sum);
        complete = addUnits(units, model->free, usage, sum) && complete;
        complete = complete && !saysNothing(*model, usage);
        cost.total = sum.total();
        cost.lines = std::move(sum).lines();
        cost.tier = choice.tier;
        cost.priceDate = data.asOf;
    }
    if (usage.reportedCost) {
        cost.total = *usage.reportedCost;
        cost.reported = true;
        cost.source = "provider";
        return cost;
    }
    if (!complete)
        return {};
    cost.source = data.source;
    return cost;
}

bool Period::holds(Instant at) const
{
    if (at < from || at >= until)
        return false;
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const unsigned weekday = std::chrono::weekday(day).iso_encoding();
    if ((weekdays & (1U << (weekday - 1))) == 0)
        return false;
    if (clocks.empty())
        return true;
    const auto minute = std::chrono::floor<std::chrono::minutes>(at - day).count();
    return std::any_of(clocks.begin(), clocks.end(), [minute](const Clock &clock) {
        return clock.from <= clock.until ? minute >= clock.from && minute < clock.until
                                         : minute >= clock.from || minute < clock.until;
    });
}

} // namespace sluice
