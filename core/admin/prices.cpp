// /admin/prices: the user's own prices, with /reprice below each.
#include "core/admin/fields.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"
#include "core/model/ownpricejson.h"

#include <QJsonArray>

#include <algorithm>

namespace sluice::admin {

namespace {

QString decimal(Money amount)
{
    return QString::fromLatin1(amount.toDecimal());
}

QJsonObject shapeOf(const OwnPrice &price)
{
    QJsonObject shape = ownPriceJson(price);
    shape.insert(QStringLiteral("id"), idText(price.id));
    shape.insert(QStringLiteral("set_at"), timeValue(price.setAt));
    return shape;
}

QJsonObject shapeOf(const Repriced &past)
{
    return {{QStringLiteral("requests"), past.requests},
            {QStringLiteral("were_unpriced"), past.wereUnpriced},
            {QStringLiteral("cost_before_usd"), decimal(past.before)},
            {QStringLiteral("cost_after_usd"), decimal(past.after)}};
}

QFuture<AdminAnswer> save(Control &control, const AdminCall &call, const OwnPrice &before)
{
    Fields fields(call.body);
    const auto price = ownPriceFrom(fields, before);
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
