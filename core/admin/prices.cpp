// /admin/prices: the user's own prices, with /reprice below each.
#include "core/admin/fields.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"

#include <QJsonArray>

#include <algorithm>

namespace sluice::admin {

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

QJsonObject shapeOf(const OwnPrice &price)
{
    QJsonObject shape{{QStringLiteral("id"), idText(price.id)},
                      {QStringLiteral("model"), price.model},
                      {QStringLiteral("provider_id"),
                       price.providerId.isNull() ? QJsonValue() : QJsonValue(idText(price.providerId))},
                      {QStringLiteral("price_source"), price.priceSource},
                      {QStringLiteral("input"), decimal(price.input)},
                      {QStringLiteral("output"), decimal(price.output)},
                      {QStringLiteral("from"), timeValue(price.from)},
                      {QStringLiteral("note"), price.note},
                      {QStringLiteral("set_at"), timeValue(price.setAt)}};
    for (const Amount &amount : amounts) {
        const std::optional<Money> &value = price.*amount.value;
        shape.insert(QLatin1String(amount.name), value ? QJsonValue(decimal(*value)) : QJsonValue());
    }
    return shape;
}

QJsonObject shapeOf(const Repriced &past)
{
    return {{QStringLiteral("requests"), past.requests},
            {QStringLiteral("were_unpriced"), past.wereUnpriced},
            {QStringLiteral("cost_before_usd"), decimal(past.before)},
            {QStringLiteral("cost_after_usd"), decimal(past.after)}};
}

// The body's fields over what the price had.
Result<OwnPrice> priceFrom(const AdminCall &call, OwnPrice price)
{
    Fields fields(call.body);
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
            fields.fail(QStringLiteral("“%1” is missing: USD per million tokens.").arg(QLatin1String(name)),
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

QFuture<AdminAnswer> save(Control &control, const AdminCall &call, const OwnPrice &before)
{
    const auto price = priceFrom(call, before);
    if (!price)
        return now(errorAnswer(price.error()));
    const int status = before.id.isNull() ? 201 : 200;
    return later(control, control.saveOwnPrice(price.value()),
                 [status](const OwnPrice &saved) { return taggedAnswer(status, shapeOf(saved)); });
}

// {"scope": "unpriced" | "all", "from": …, "dry_run": …}
QFuture<AdminAnswer> reprice(Control &control, const AdminCall &call, const OwnPrice &price)
{
    Fields fields(call.body);
    const QString scope = fields.text(QStringLiteral("scope")).value_or(QStringLiteral("unpriced"));
    const RepriceScope wanted{scope != QLatin1String("all"), fields.time(QStringLiteral("from"))};
    const bool tryOnly = fields.flag(QStringLiteral("dry_run")).value_or(false);
    if (scope != QLatin1String("all") && scope != QLatin1String("unpriced"))
        fields.fail(QStringLiteral("“scope” is “unpriced” or “all”."));
    if (const auto read = fields.done(); !read)
        return now(errorAnswer(read.error()));
    return later(control,
                 tryOnly ? control.previewRepricing(price, wanted) : control.reprice(price.id, wanted),
                 [](const Repriced &past) { return jsonAnswer(200, shapeOf(past)); });
}

} // namespace

std::optional<QFuture<AdminAnswer>> prices(Control &control, const AdminCall &call)
{
    const std::vector<OwnPrice> own = control.ownPrices();
    if (call.path.isEmpty()) {
        if (call.method == "POST")
            return save(control, call, {});
        if (call.method != "GET")
            return {};
        QJsonArray array;
        for (const OwnPrice &price : own)
            array.append(shapeOf(price));
        return now(jsonAnswer(200, array));
    }
    const QUuid id = QUuid::fromString(call.path.front());
    const auto price =
        std::find_if(own.begin(), own.end(), [&](const OwnPrice &candidate) { return candidate.id == id; });
    const bool below = call.path.size() == 2 && call.path.at(1) == QLatin1String("reprice");
    if (price == own.end() || (call.path.size() > 1 && !below))
        return now(errorAnswer(404, QStringLiteral("There is no price with this id."), "not_found"));
    if (below)
        return call.method == "POST" ? std::optional(reprice(control, call, *price)) : std::nullopt;
    const QJsonObject shape = shapeOf(*price);
    if (call.method == "GET")
        return now(taggedAnswer(200, shape));
    if (!matches(call, shape))
        return now(changedMeanwhile());
    if (call.method == "PUT")
        return save(control, call, *price);
    if (call.method == "DELETE")
        return later(control, control.removeOwnPrice(id), [] { return AdminAnswer{204, {}, {}, {}}; });
    return {};
}

} // namespace sluice::admin
