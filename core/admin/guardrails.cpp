// /admin/guardrails (with /test, /import and /export below it) and /admin/guardrail-events
#include "core/admin/parameters.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"
#include "core/control/guardraildraft.h"
#include "core/guard/ruletrial.h"
#include "core/model/guardrailjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace sluice::admin {

namespace {

constexpr int MostRecords = 10'000;

QString say(const char *text)
{
    return QCoreApplication::translate("AdminApi", text);
}

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

constexpr int MostWithTexts = 1'000;

// The rule with the body's fields over what it had.
Result<GuardrailDraft> draftFrom(const AdminCall &call, const Guardrail &before)
{
    SLUICE_TRY(const Guardrail rule, guardrailFrom(call.body, before));
    if (rule.pattern.isEmpty())
        return Error{Error::Kind::BadRequest, say(QT_TRANSLATE_NOOP("AdminApi", "“pattern” is missing.")),
                     "invalid_field"};
    GuardrailDraft draft = draftOf(rule);
    if (!call.body.contains(QStringLiteral("order")) && before.id.isNull())
        draft.order.reset(); // behind all others
    return draft;
}

Result<GuardrailDraft> newDraftFrom(const AdminCall &call)
{
    if (!call.body.value(QStringLiteral("mode")).isString())
        return Error{Error::Kind::BadRequest,
                     say(QT_TRANSLATE_NOOP("AdminApi", "“mode” is missing: reject, replace or alert.")),
                     "invalid_field"};
    return draftFrom(call, {});
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
    const auto draft = newDraftFrom(call);
    if (!draft)
        return now(errorAnswer(draft.error()));
    return later(control, control.createGuardrail(draft.value()),
                 [](const Guardrail &made) { return jsonAnswer(201, guardrailShape(made)); });
}

QFuture<AdminAnswer> edit(Control &control, const Guardrail &rule, const AdminCall &call)
{
    const auto draft = draftFrom(call, rule);
    if (!draft)
        return now(errorAnswer(draft.error()));
    return later(control, control.updateGuardrail(rule.id, draft.value()),
                 [](const Guardrail &edited) { return jsonAnswer(200, guardrailShape(edited)); });
}

// The places in bytes of UTF-8, which every language can count in.
QJsonArray bytePlaces(const QString &text, const std::vector<RuleTrial::Hit> &hits)
{
    QJsonArray places;
    qsizetype units = 0;
    qsizetype bytes = 0;
    const auto bytesUpTo = [&](qsizetype unit) {
        bytes += QStringView(text).sliced(units, unit - units).toUtf8().size();
        units = unit;
        return bytes;
    };
    for (const RuleTrial::Hit &hit : hits) {
        const qsizetype start = bytesUpTo(hit.at);
        places.append(QJsonObject{{QStringLiteral("start"), start},
                                  {QStringLiteral("end"), bytesUpTo(hit.at + hit.size)}});
    }
    return places;
}

// A rule as for POST /admin/guardrails, and “text”. Nothing is stored.
AdminAnswer tryOut(const Control &control, const AdminCall &call)
{
    AdminCall rule = call;
    const QJsonValue text = rule.body.take(QStringLiteral("text"));
    if (!text.isString())
        return errorAnswer(400, say(QT_TRANSLATE_NOOP("AdminApi", "“text” must be a text.")),
                           "invalid_field");
    if (!rule.body.contains(QStringLiteral("mode"))) // where something matches does not depend on it
        rule.body.insert(QStringLiteral("mode"), QStringLiteral("alert"));
    const auto draft = newDraftFrom(rule);
    if (!draft)
        return errorAnswer(draft.error());
    const auto checked = checkedGuardrail(appliedDraft({}, draft.value()), *control.configuration());
    if (!checked)
        return errorAnswer(checked.error());
    const auto trial = tryRule(checked.value(), text.toString());
    if (!trial)
        return errorAnswer(trial.error());
    return jsonAnswer(
        200, QJsonObject{{QStringLiteral("matches"), bytePlaces(text.toString(), trial.value().hits)},
                         {QStringLiteral("result"), trial.value().result},
                         {QStringLiteral("triggered"), trial.value().triggered},
                         {QStringLiteral("micros"), trial.value().micros}});
}

// Many rules at a time, in any form that importedGuardrails() reads.
QFuture<AdminAnswer> import(Control &control, const AdminCall &call)
{
    const auto imported =
        importedGuardrails(QJsonDocument(call.body).toJson(QJsonDocument::Compact), *control.configuration());
    if (!imported)
        return now(errorAnswer(imported.error()));
    return later(control, control.createGuardrails(imported.value().drafts),
                 [notes = imported.value().notes](const std::vector<Guardrail> &made) {
                     QJsonArray array;
                     for (const Guardrail &rule : made)
                         array.append(guardrailShape(rule));
                     return jsonAnswer(
                         201, QJsonObject{{QStringLiteral("guardrails"), array},
                                          {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}});
                 });
}

// The word of a parameter as a value; an error where it is none.
template<typename Value>
std::optional<Value> wordOf(Parameters &parameters, const QString &name,
                            std::optional<Value> (*named)(const QString &))
{
    const auto text = parameters.text(name);
    const auto value = text ? named(*text) : std::nullopt;
    if (text && !value)
        parameters.fail(
            say(QT_TRANSLATE_NOOP("AdminApi", "“%1” has a value that is not known: %2.")).arg(name, *text));
    return value;
}

Result<GuardrailEventQuery> queryFrom(const AdminCall &call)
{
    Parameters parameters(call.query);
    GuardrailEventQuery query;
    query.ruleId = parameters.id(QStringLiteral("guardrail_id"));
    query.keyId = parameters.id(QStringLiteral("api_key_id"));
    query.direction = wordOf(parameters, QStringLiteral("direction"), guardrailDirectionNamed);
    query.mode = wordOf(parameters, QStringLiteral("mode"), guardrailModeNamed);
    query.severity = wordOf(parameters, QStringLiteral("severity"), guardrailSeverityNamed);
    query.text = parameters.text(QStringLiteral("text")).value_or(QString());
    const auto start = parameters.time(QStringLiteral("start"));
    const auto end = parameters.time(QStringLiteral("end"));
    if (start || end)
        query.range = TimeRange{start.value_or(Instant()), end.value_or(Instant::max())};
    query.limit = parameters.number(QStringLiteral("limit"), 100, MostRecords);
    query.offset = parameters.number(QStringLiteral("offset"), 0, std::numeric_limits<int>::max());
    query.withTexts = query.limit <= MostWithTexts;
    SLUICE_CHECK(parameters.done());
    return query;
}

QFuture<AdminAnswer> listEvents(Control &control, const AdminCall &call)
{
    const auto query = queryFrom(call);
    if (!query)
        return now(errorAnswer(query.error()));
    return later(control, control.guardrailEvents(query.value()), [](const GuardrailEventPage &page) {
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
    query.withTexts = true;
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
    const QString &name = call.path.front();
    if (call.path.size() == 1 && (name == QLatin1String("test") || name == QLatin1String("import"))) {
        if (call.method != "POST")
            return {};
        return name == QLatin1String("test") ? now(tryOut(control, call)) : import(control, call);
    }
    if (call.path.size() == 1 && name == QLatin1String("export")) {
        if (call.method != "GET")
            return {};
        return now({200, exportedGuardrails(control.configuration()->guardrails()), "application/json", {}});
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
