// /admin/projects, with /raise and /limits below a project; /admin/limits of the gateway
#include "core/admin/fields.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"
#include "core/model/policyjson.h"

#include <QJsonArray>

namespace sluice::admin {

namespace {

QFuture<AdminAnswer> list(const Control &control)
{
    const ConfigurationPtr config = control.configuration();
    QJsonArray array;
    for (const Project &project : config->projects())
        array.append(projectShape(project));
    return now(jsonAnswer(200, array));
}

// The body's fields over what the project had.
Result<ProjectDraft> draftFrom(const AdminCall &call, const Project &before)
{
    Fields fields(call.body);
    ProjectDraft draft;
    draft.name = before.id.isNull() ? fields.requiredText(QStringLiteral("name"))
                                    : fields.text(QStringLiteral("name")).value_or(before.name);
    draft.note = fields.text(QStringLiteral("note")).value_or(before.note);
    draft.colour = fields.text(QStringLiteral("colour")).value_or(before.colour);
    if (const auto error = fields.error())
        return *error;
    SLUICE_TRY(draft.governance, governanceFrom(fields.left(), before.governance));
    return draft;
}

QFuture<AdminAnswer> create(Control &control, const AdminCall &call)
{
    const auto draft = draftFrom(call, {});
    if (!draft)
        return now(errorAnswer(draft.error()));
    return later(control, control.createProject(draft.value()),
                 [](const Project &made) { return taggedAnswer(201, projectShape(made)); });
}

QFuture<AdminAnswer> edit(Control &control, const Project &project, const AdminCall &call)
{
    const auto draft = draftFrom(call, project);
    if (!draft)
        return now(errorAnswer(draft.error()));
    return later(control, control.updateProject(project.id, draft.value()),
                 [](const Project &edited) { return taggedAnswer(200, projectShape(edited)); });
}

std::optional<QFuture<AdminAnswer>> below(Control &control, const QUuid &id, const AdminCall &call)
{
    const QString &what = call.path.at(1);
    if (what == QLatin1String("raise"))
        return call.method == "POST" ? std::optional(raise(control, id, call)) : std::nullopt;
    if (what == QLatin1String("limits"))
        return call.method == "GET" ? std::optional(limits(control, id)) : std::nullopt;
    return now(errorAnswer(404, QStringLiteral("A project has raise and limits below it."), "not_found"));
}

} // namespace

std::optional<QFuture<AdminAnswer>> projects(Control &control, const AdminCall &call)
{
    if (call.path.isEmpty()) {
        if (call.method == "GET")
            return list(control);
        if (call.method == "POST")
            return create(control, call);
        return {};
    }
    const ConfigurationPtr config = control.configuration();
    const Project *project =
        call.path.size() <= 2 ? config->project(QUuid::fromString(call.path.front())) : nullptr;
    if (!project)
        return now(errorAnswer(404, QStringLiteral("There is no project with this id."), "not_found"));
    const QJsonObject shape = projectShape(*project);
    if (call.method == "GET" && call.path.size() == 1)
        return now(taggedAnswer(200, shape));
    if (!matches(call, shape))
        return now(changedMeanwhile());
    if (call.path.size() == 2)
        return below(control, project->id, call);
    if (call.method == "PUT")
        return edit(control, *project, call);
    if (call.method == "DELETE")
        return later(control, control.removeProject(project->id), [] {
            return AdminAnswer{204, {}, {}, {}};
        });
    return {};
}

std::optional<QFuture<AdminAnswer>> gatewayLimits(Control &control, const AdminCall &call)
{
    if (call.path.isEmpty() && call.method == "GET")
        return limits(control, {});
    if (call.path == QStringList{QStringLiteral("raise")} && call.method == "POST")
        return raise(control, {}, call);
    return {};
}

} // namespace sluice::admin
