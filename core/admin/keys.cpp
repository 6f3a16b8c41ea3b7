// /admin/keys
#include "core/admin/fields.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"

#include <QJsonArray>

#include <limits>

namespace sluice::admin {

namespace {

constexpr qint64 MostPerMinute = 1'000'000;

QFuture<AdminAnswer> list(const Control &control)
{
    QJsonArray array;
    for (const VirtualKey &key : control.configuration()->keys())
        array.append(keyShape(key));
    return now(jsonAnswer(200, array));
}

QFuture<AdminAnswer> create(Control &control, const AdminCall &call)
{
    Fields fields(call.body);
    KeyDraft draft;
    draft.name = fields.requiredText(QStringLiteral("name"));
    draft.defaultProvider = fields.requiredId(QStringLiteral("provider_id"));
    draft.requestsPerMinute =
        int(fields.number(QStringLiteral("rate_limit_rpm"), 0, MostPerMinute).value_or(0));
    draft.note = fields.text(QStringLiteral("note")).value_or(QString());
    draft.colour = fields.text(QStringLiteral("colour")).value_or(QString());
    if (const auto read = fields.done(); !read)
        return now(errorAnswer(read.error()));
    if (!control.configuration()->provider(draft.defaultProvider))
        return now(errorAnswer(400, QStringLiteral("There is no provider with this “provider_id”."),
                               "invalid_field"));
    return later(control, control.createKey(draft), [](const NewKey &made) {
        QJsonObject shape = keyShape(made.key);
        shape.insert(QStringLiteral("key"), QString::fromLatin1(made.secret));
        return jsonAnswer(201, shape);
    });
}

QFuture<AdminAnswer> edit(Control &control, VirtualKey key, const AdminCall &call)
{
    Fields fields(call.body);
    key.name = fields.text(QStringLiteral("name")).value_or(key.name);
    key.defaultProvider = fields.id(QStringLiteral("provider_id")).value_or(key.defaultProvider);
    key.requestsPerMinute = int(
        fields.number(QStringLiteral("rate_limit_rpm"), 0, MostPerMinute).value_or(key.requestsPerMinute));
    key.note = fields.text(QStringLiteral("note")).value_or(key.note);
    key.colour = fields.text(QStringLiteral("colour")).value_or(key.colour);
    key.enabled = fields.flag(QStringLiteral("enabled")).value_or(key.enabled);
    if (const auto read = fields.done(); !read)
        return now(errorAnswer(read.error()));
    return later(control, control.updateKey(key),
                 [](const VirtualKey &edited) { return jsonAnswer(200, keyShape(edited)); });
}

} // namespace

std::optional<QFuture<AdminAnswer>> keys(Control &control, const AdminCall &call)
{
    if (call.path.isEmpty()) {
        if (call.method == "GET")
            return list(control);
        if (call.method == "POST")
            return create(control, call);
        return {};
    }
    const ConfigurationPtr config = control.configuration();
    const VirtualKey *key =
        call.path.size() == 1 ? config->key(QUuid::fromString(call.path.front())) : nullptr;
    if (!key)
        return now(errorAnswer(404, QStringLiteral("There is no key with this id."), "not_found"));
    if (call.method == "GET")
        return now(jsonAnswer(200, keyShape(*key)));
    if (call.method == "PUT")
        return edit(control, *key, call);
    if (call.method == "DELETE") {
        if (key->revokedAt)
            return now(AdminAnswer{204, {}, {}, {}});
        return later(control, control.revokeKey(key->id, QStringLiteral("admin API")), [] {
            return AdminAnswer{204, {}, {}, {}};
        });
    }
    return {};
}

} // namespace sluice::admin
