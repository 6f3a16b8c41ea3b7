#include "core/model/ownpricejson.h"

namespace sluice {

namespace {

// As the price catalogue calls them: USD per million tokens, the last three each.
struct Amount
{
    const char *name;
    std::optional<Money> OwnPrice::*value;
};

constexpr Amount amounts[] = {
    {"cache_read", &OwnPrice::cacheRead},        {"cache_write_5m", &OwnPrice::cacheWrite5m},
    {"cache_write_1h", &OwnPrice::cacheWrite1h}, {"reasoning", &OwnPrice::reasoning},
    {"audio_input", &OwnPrice::audioInput},      {"audio_cache_read", &OwnPrice::audioCacheRead},
    {"audio_output", &OwnPrice::audioOutput},    {"image_input", &OwnPrice::imageInput},
    {"image_output", &OwnPrice::imageOutput},    {"per_request", &OwnPrice::request},
    {"per_web_search", &OwnPrice::webSearch},    {"per_audio_second", &OwnPrice::audioSecond},
};

QString decimal(Money amount)
{
    return QString::fromLatin1(amount.toDecimal());
}

} // namespace

QJsonObject ownPriceJson(const OwnPrice &price)
{
    QJsonObject json{
        {QStringLiteral("model"), price.model},
        {QStringLiteral("provider_id"), price.providerId.isNull()
                                            ? QJsonValue()
                                            : QJsonValue(price.providerId.toString(QUuid::WithoutBraces))},
        {QStringLiteral("price_source"), price.priceSource},
        {QStringLiteral("input"), decimal(price.input)},
        {QStringLiteral("output"), decimal(price.output)},
        {QStringLiteral("from"), price.from ? QJsonValue(instantText(*price.from)) : QJsonValue()},
        {QStringLiteral("note"), price.note}};
    for (const Amount &amount : amounts) {
        const std::optional<Money> &value = price.*amount.value;
        json.insert(QLatin1String(amount.name), value ? QJsonValue(decimal(*value)) : QJsonValue());
    }
    return json;
}

Result<OwnPrice> ownPriceFrom(Fields &fields, OwnPrice price)
{
    const bool isNew = price.id.isNull();
    price.model = isNew ? fields.requiredText(QStringLiteral("model"))
                        : fields.text(QStringLiteral("model")).value_or(price.model);
    if (fields.takeNull(QStringLiteral("provider_id")))
        price.providerId = {};
    else
        price.providerId = fields.id(QStringLiteral("provider_id")).value_or(price.providerId);
    price.priceSource = fields.text(QStringLiteral("price_source")).value_or(price.priceSource);
    for (const auto &[name, value] : {std::pair{"input", &price.input}, std::pair{"output", &price.output}}) {
        const auto amount = fields.money(QLatin1String(name));
        if (!amount && isNew)
            fields.fail(QStringLiteral("“%1” is missing: USD per million tokens.")
                            .arg(fields.nameOf(QLatin1String(name))),
                        "missing_field");
        *value = amount.value_or(*value);
    }
    for (const Amount &amount : amounts) {
        const QString name = QLatin1String(amount.name);
        std::optional<Money> &value = price.*amount.value;
        if (fields.takeNull(name))
            value.reset();
        else if (const auto given = fields.money(name))
            value = given;
    }
    if (fields.takeNull(QStringLiteral("from")))
        price.from.reset();
    else if (const auto from = fields.time(QStringLiteral("from")))
        price.from = from;
    price.note = fields.text(QStringLiteral("note")).value_or(price.note);
    SLUICE_CHECK(fields.done());
    return price;
}

} // namespace sluice
