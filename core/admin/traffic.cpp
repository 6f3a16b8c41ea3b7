// /admin/pause and /admin/resume: all traffic, or one key.
#include "core/admin/fields.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"

namespace sluice::admin {

namespace {

std::optional<QFuture<AdminAnswer>> setPaused(Control &control, const AdminCall &call, bool paused)
{
    if (call.method != "POST" || !call.path.isEmpty())
        return {};
    Fields fields(call.body);
    const auto keyId = fields.id(QStringLiteral("key_id"));
    if (const auto read = fields.done(); !read)
        return now(errorAnswer(read.error()));
    const auto shape = [paused] { return jsonAnswer(200, QJsonObject{{QStringLiteral("paused"), paused}}); };
    if (!keyId)
        return later(control, control.setPaused(paused), shape);
    const ConfigurationPtr config = control.configuration();
    if (!config->key(*keyId))
        return now(errorAnswer(404, QStringLiteral("There is no key with this id."), "not_found"));
    return later(control, control.setKeyPaused(*keyId, paused, QStringLiteral("admin API")), shape);
}

} // namespace

std::optional<QFuture<AdminAnswer>> pause(Control &control, const AdminCall &call)
{
    return setPaused(control, call, true);
}

std::optional<QFuture<AdminAnswer>> resume(Control &control, const AdminCall &call)
{
    return setPaused(control, call, false);
}

} // namespace sluice::admin
