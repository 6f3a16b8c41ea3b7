// The price catalogue in memory: what the JSON says, in tables that are small and quick to search. Fields and
// rules: the README of the data.
#pragma once

#include "core/base/clock.h"
#include "core/pricing/catalogue.h"

#include <QHash>

#include <array>
#include <bit>
#include <optional>
#include <string_view>

namespace sluice {

// What can have a price per million tokens.
enum class Component : quint8 {
    Input,
    Output,
    CacheRead,
    CacheWrite5m,
    CacheWrite1h,
    Reasoning,
    AudioInput,
    AudioOutput,
    AudioCacheRead,
    ImageInput,
    ImageOutput,
    ImageCacheRead,
    VideoInput,
    VideoOutput
};
inline constexpr std::array<std::string_view, 14> componentNames = {
    "input",        "output",           "cache_read",   "cache_write_5m",   "cache_write_1h",
    "reasoning",    "audio_input",      "audio_output", "audio_cache_read", "image_input",
    "image_output", "image_cache_read", "video_input",  "video_output"};

// Prices of some components, in pico-USD per million tokens; the numbers are in CatalogueData::prices.
struct PriceTable
{
    quint32 first = 0;
    quint16 present = 0; // one bit a component

    std::optional<qint64> price(Component component, const std::vector<qint64> &prices) const
    {
        const auto bit = quint32(1) << quint32(component);
        if ((present & bit) == 0)
            return {};
        return prices[first + size_t(std::popcount(present & (bit - 1)))];
    }
};

struct ContextTier
{
    qint64 above = 0; // tokens of input
    bool inclusive = false;
    PriceTable prices = {};
};

struct ServiceTier
{
    QByteArray name = {};
    PriceTable prices = {};
    std::vector<ContextTier> context = {};
};

struct RegionTier
{
    QByteArray name = {};
    std::optional<qint64> multiplier = {}; // millionths; none: own prices
    PriceTable prices = {};
};

struct Tiers
{
    std::vector<ContextTier> context = {};
    std::vector<ServiceTier> service = {};
    std::vector<RegionTier> region = {};
};

// A time with other prices.
struct Period
{
    Instant from = Instant::min();
    Instant until = Instant::max(); // not included
    struct Clock
    {
        int from = 0;  // minutes of the day, UTC
        int until = 0; // not included
    };
    std::vector<Clock> clocks = {}; // empty: all day
    quint8 weekdays = 0x7F;         // bit 0 is Monday, UTC
    PriceTable prices = {};
    Tiers tiers = {};

    bool holds(Instant at) const;
};

// 10^-18 USD per unit.
struct UnitPrices
{
    std::optional<qint64> webSearch = {};
    std::optional<qint64> second = {};
    std::optional<qint64> request = {};
};

// What only some models have.
struct Extras
{
    Tiers tiers = {};
    std::vector<Period> schedule = {};
    UnitPrices units = {};
};

struct ModelPrices
{
    QByteArray provider = {};
    QByteArray id = {};
    QByteArray name = {};
    qint64 contextWindow = 0;
    qint64 maxOutput = 0;
    bool free = false;
    PriceTable prices = {};
    int extras = -1; // index into CatalogueData::extras

    ModelFacts facts() const { return {provider, id, name, contextWindow, maxOutput, free}; }
};

// The names under which the models of one provider are found.
struct ProviderIndex
{
    struct Prefix
    {
        QByteArray text = {};
        bool dated = false; // the rest must look like a date of the allowed shapes
        int model = -1;
    };
    QHash<QByteArray, int> exact = {}; // ids and aliases
    std::vector<Prefix> prefixes = {}; // longest first
    std::vector<int> models = {};      // in the catalogue's order
    int any = -1;                      // the id "*"
};

struct CatalogueData
{
    QByteArray asOf = {};
    QByteArray source = {}; // as Cost::source says it
    std::vector<QByteArray> shapes = {};
    std::vector<qint64> prices = {};
    std::vector<Extras> extras = {};
    std::vector<ModelPrices> models = {};
    QHash<QByteArray, ProviderIndex> providers = {};

    const ModelPrices *find(QByteArrayView provider, QByteArrayView model) const;
    bool hasDatedShape(QByteArrayView rest) const;

    static Result<CatalogueData> read(const QByteArray &json);
};

// The arithmetic of one request (cost.cpp). `model` null: only a reported cost can be told.
std::optional<Cost> costOf(const CatalogueData &data, const ModelPrices *model, const Usage &usage,
                           Instant at);
// The same with other prices for what is no token.
std::optional<Cost> costOf(const CatalogueData &data, const ModelPrices *model, const UnitPrices &units,
                           const Usage &usage, Instant at);
UnitPrices unitsOf(const CatalogueData &data, const ModelPrices &model);
// What is written of the model for that time, without its tiers.
std::vector<Rate> ratesOf(const CatalogueData &data, const ModelPrices &model, Instant at);
// Everything that decides what the model costs, as text: two that cost the same have the same.
QByteArray signatureOf(const CatalogueData &data, const ModelPrices &model);

CatalogueChange changesBetween(const CatalogueData &before, const CatalogueData &after, Instant at);

// A decimal number times 10^decimals, digits beyond that rounded half up; empty if malformed or too large.
std::optional<qint64> scaledDecimal(QByteArrayView text, int decimals);

} // namespace sluice
