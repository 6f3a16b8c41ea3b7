// /admin/guardrails and /admin/guardrail-events
#include "core/admin/fields.h"
#include "core/admin/parameters.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"

#include <QJsonArray>

#include <limits>

namespace sluice::admin {

namespace {

constexpr int MostRecords = 10'000;

AdminAnswer done()
{
    return {204, {}, {}, {}};
}

QFuture<AdminAnswer> noSuchGuardrail()
{
    return now(errorAnswer(404, QStringLiteral("There is no guardrail with this id."), "not_found"));
}

AdminAnswer noSuchEvent()
{
    return errorAnswer(404, QStringLiteral("There is no event with this id."), "not_found");
}

// The draft with the body's fields over what it had.
Result<GuardrailDraft> draftFrom(const AdminCall &call, GuardrailDraft draft)
{
    Fields fields(call.body);
    draft.name = fields.text(QStringLiteral("name")).value_or(draft.name);
    draft.pattern = draft.pattern.isEmpty() ? fields.requiredText(QStringLiteral("pattern"))
                                            : fields.text(QStringLiteral("pattern")).value_or(draft.pattern);
    if (const auto mode = fields.text(QStringLiteral("mode"))) {
        const auto known = guardrailModeNamed(*mode);
        if (!known)
            fields.fail(QStringLiteral("“mode” must be reject, replace or alert."));
        draft.mode = known.value_or(draft.mode);
    } else if (call.method == "POST") {
        fields.fail(QStringLiteral("“mode” is missing: reject, replace or alert."));
    }
    draft.replacement = fields.text(QStringLiteral("replace_by")).value_or(draft.replacement);
    if (const auto direction = fields.text(QStringLiteral("direction"));
        direction && *direction != QLatin1String("request"))
        fields.fail(QStringLiteral("“direction” can only be “request” yet."));
    draft.enabled = fields.flag(QStringLiteral("enabled")).value_or(draft.enabled);
    if (const auto order = fields.number(QStringLiteral("order"), 0, 1'000'000))
        draft.order = int(*order);
    SLUICE_CHECK(fields.done());
    return draft;
}

QFuture<AdminAnswer> list(const Control &control)
{
    const ConfigurationPtr config = control.configuration();
    QJsonArray array;
    for (const Guardrail &rule : config->guardrails())
        array.append(guardrailShape(rule));
    return now(jsonAnswer(200, array));
}

QFuture<AdminAnswer> create(Control &control, const AdminCall &call)
{
    const auto draft = draftFrom(call, {});
    if (!draft)
        return now(errorAnswer(draft.error()));
    return later(control, control.createGuardrail(draft.value()),
                 [](const Guardrail &made) { return jsonAnswer(201, guardrailShape(made)); });
}

QFuture<AdminAnswer> edit(Control &control, const Guardrail &rule, const AdminCall &call)
{
    const auto draft =
        draftFrom(call, {rule.name, rule.pattern, rule.mode, rule.replacement, rule.enabled, rule.order});
    if (!draft)
        return now(errorAnswer(draft.error()));
    return later(control, control.updateGuardrail(rule.id, draft.value()),
                 [](const Guardrail &edited) { return jsonAnswer(200, guardrailShape(edited)); });
}

QFuture<AdminAnswer> listEvents(Control &control, const AdminCall &call)
{
    Parameters parameters(call.query);
    GuardrailEventQuery query;
    query.ruleId = parameters.id(QStringLiteral("guardrail_id"));
    query.keyId = parameters.id(QStringLiteral("api_key_id"));
    query.limit = parameters.number(QStringLiteral("limit"), 100, MostRecords);
    query.offset = parameters.number(QStringLiteral("offset"), 0, std::numeric_limits<int>::max());
    if (const auto read = parameters.done(); !read)
        return now(errorAnswer(read.error()));
    return later(control, control.guardrailEvents(query), [](const GuardrailEventPage &page) {
        QJsonArray array;
        for (const GuardrailEvent &event : page.events)
            array.append(guardrailEventShape(event));
        return jsonAnswer(
            200, QJsonObject{{QStringLiteral("records"), array}, {QStringLiteral("total"), page.total}});
    });
}

QFuture<AdminAnswer> oneEvent(Control &control, const QUuid &id)
{
    GuardrailEventQuery query;
    query.id = id;
    query.limit = 1;
    return later(control, control.guardrailEvents(query), [](const GuardrailEventPage &page) {
        return page.events.empty() ? noSuchEvent()
                                   : jsonAnswer(200, guardrailEventShape(page.events.front()));
    });
}

} // namespace

std::optional<QFuture<AdminAnswer>> guardrails(Control &control, const AdminCall &call)
{
    if (call.path.isEmpty()) {
        if (call.method == "GET")
            return list(control);
        if (call.method == "POST")
            return create(control, call);
        return {};
    }
    const ConfigurationPtr config = control.configuration();
    const Guardrail *rule =
        call.path.size() == 1 ? config->guardrail(QUuid::fromString(call.path.front())) : nullptr;
    if (!rule)
        return noSuchGuardrail();
    if (call.method == "GET")
        return now(jsonAnswer(200, guardrailShape(*rule)));
    if (call.method == "PUT")
        return edit(control, *rule, call);
    if (call.method == "DELETE")
        return later(control, control.removeGuardrail(rule->id), [] { return done(); });
    return {};
}

std::optional<QFuture<AdminAnswer>> guardrailEvents(Control &control, const AdminCall &call)
{
    if (call.path.isEmpty()) {
        if (call.method == "GET")
            return listEvents(control, call);
        return {};
    }
    const QUuid id = call.path.size() == 1 ? QUuid::fromString(call.path.front()) : QUuid();
    if (id.isNull())
        return now(noSuchEvent());
    if (call.method == "GET")
        return oneEvent(control, id);
    if (call.method == "DELETE")
        return later(control, control.removeGuardrailEvent(id), [] { return done(); });
    return {};
}

} // namespace sluice::admin
