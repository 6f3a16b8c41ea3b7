#include "core/control/guardraildraft.h"

#include "core/guard/rule.h"
#include "core/model/guardrailjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sluice {

namespace {

constexpr int SchemaVersion = 1;
constexpr qsizetype LongestName = 64; // characters
constexpr qsizetype LargestFile = 4 * 1024 * 1024;
constexpr int MostRules = 1'000;

QString say(const char *text)
{
    return QCoreApplication::translate("Guardrails", text);
}

Error refused(const QString &text, const QByteArray &code)
{
    return {.kind = Error::Kind::BadRequest, .text = text, .code = code};
}

// The clients of refused requests read the name, so it is not made of the pattern.
QString nameFor(const Guardrail &rule)
{
    const QString given = rule.name.simplified();
    return given.isEmpty() ? say(QT_TRANSLATE_NOOP("Guardrails", "guardrail %1")).arg(rule.order) : given;
}

// Without blanks and repetitions.
QStringList tidied(const QStringList &texts)
{
    QStringList tidy;
    for (const QString &text : texts) {
        const QString trimmed = text.trimmed();
        if (!trimmed.isEmpty() && !tidy.contains(trimmed))
            tidy += trimmed;
    }
    return tidy;
}

template<typename Known>
bool allKnown(const QList<QUuid> &ids, const Known &known)
{
    return std::all_of(ids.begin(), ids.end(), known);
}

Result<void> checkScope(const GuardrailScope &scope, const Configuration &configuration)
{
    if (scope.parts == 0)
        return refused(say(QT_TRANSLATE_NOOP(
                           "Guardrails", "A guardrail that looks at no part of a conversation finds nothing. "
                                         "Choose at least one.")),
                       "scope");
    const bool known = allKnown(scope.keys, [&](const QUuid &id) { return configuration.key(id); }) &&
                       allKnown(scope.projects, [&](const QUuid &id) { return configuration.project(id); }) &&
                       allKnown(scope.providers, [&](const QUuid &id) { return configuration.provider(id); });
    if (!known)
        return refused(
            say(QT_TRANSLATE_NOOP("Guardrails",
                                  "The guardrail is for a key, project or provider that does not exist.")),
            "scope");
    return {};
}

// The ids that exist here. Whether any were left out is added to `lost`.
template<typename Known>
QList<QUuid> knownOnly(const QList<QUuid> &ids, const Known &known, bool &lost)
{
    QList<QUuid> kept;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(kept), known);
    lost = lost || kept.size() < ids.size();
    return kept;
}

Guardrail atHome(Guardrail rule, const Configuration &configuration, QStringList &notes)
{
    bool lost = false;
    GuardrailScope scope = rule.scope;
    scope.keys = knownOnly(
        scope.keys, [&](const QUuid &id) { return configuration.key(id); }, lost);
    scope.projects = knownOnly(
        scope.projects, [&](const QUuid &id) { return configuration.project(id); }, lost);
    scope.providers = knownOnly(
        scope.providers, [&](const QUuid &id) { return configuration.provider(id); }, lost);
    const bool wider = scope.keys.isEmpty() != rule.scope.keys.isEmpty() ||
                       scope.projects.isEmpty() != rule.scope.projects.isEmpty() ||
                       scope.providers.isEmpty() != rule.scope.providers.isEmpty();
    rule.scope = scope;
    if (wider) {
        rule.enabled = false;
        notes += say(QT_TRANSLATE_NOOP(
                         "Guardrails",
                         "“%1” was for keys, projects or providers that do not exist here; it is off."))
                     .arg(rule.name);
    } else if (lost) {
        notes +=
            say(QT_TRANSLATE_NOOP("Guardrails",
                                  "“%1” is also for keys, projects or providers that do not exist here."))
                .arg(rule.name);
    }
    return rule;
}

Error inRule(qsizetype number, const Error &error)
{
    return refused(say(QT_TRANSLATE_NOOP("Guardrails", "Rule %1: %2")).arg(number).arg(error.text),
                   error.code);
}

Result<QJsonArray> rulesIn(const QByteArray &json)
{
    if (json.size() > LargestFile)
        return refused(say(QT_TRANSLATE_NOOP("Guardrails", "The file is too large for guardrails.")),
                       "too_large");
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return refused(say(QT_TRANSLATE_NOOP("Guardrails", "The file is not JSON: %1, at byte %2."))
                           .arg(problem.errorString())
                           .arg(problem.offset),
                       "invalid_json");
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    if (!object.contains(QLatin1String("guardrails")))
        return QJsonArray{object};
    if (object.value(QLatin1String("schema_version")).toInt(SchemaVersion) > SchemaVersion)
        return refused(
            say(QT_TRANSLATE_NOOP("Guardrails", "The file was written by a newer version of Sluice.")),
            "newer");
    if (!object.value(QLatin1String("guardrails")).isArray())
        return refused(say(QT_TRANSLATE_NOOP("Guardrails", "“guardrails” must be an array.")),
                       "invalid_field");
    return object.value(QLatin1String("guardrails")).toArray();
}

} // namespace

GuardrailDraft draftOf(const Guardrail &rule)
{
    return {rule.name,      rule.pattern,      rule.mode,       rule.replacement,    rule.enabled,
            rule.order,     rule.kind,         rule.direction,  rule.scope,          rule.severity,
            rule.validator, rule.entropyFloor, rule.exceptions, rule.minimumMatches, rule.reversible,
            rule.toolName,  rule.preset};
}

Guardrail appliedDraft(Guardrail rule, const GuardrailDraft &draft)
{
    return {rule.id,
            draft.name,
            draft.pattern,
            draft.mode,
            draft.replacement,
            draft.enabled,
            draft.order.value_or(rule.order),
            rule.createdAt,
            draft.kind,
            draft.direction,
            draft.scope,
            draft.severity,
            draft.validator,
            draft.entropyFloor,
            draft.exceptions,
            draft.minimumMatches,
            draft.reversible,
            draft.toolName,
            draft.preset};
}

Result<Guardrail> checkedGuardrail(Guardrail rule, const Configuration &configuration)
{
    rule.name = nameFor(rule);
    if (rule.name.size() > LongestName)
        return refused(
            say(QT_TRANSLATE_NOOP("Guardrails", "A name may have %1 characters at most.")).arg(LongestName),
            "name");
    rule.exceptions = tidied(rule.exceptions);
    rule.toolName = rule.toolName.trimmed();
    SLUICE_CHECK(checkRule(rule));
    // What it is for may have been removed since: that must not keep anybody from turning it off.
    const Guardrail *before = configuration.guardrail(rule.id);
    if (!before || before->scope != rule.scope)
        SLUICE_CHECK(checkScope(rule.scope, configuration));
    return rule;
}

QByteArray exportedGuardrails(const std::vector<Guardrail> &rules)
{
    QJsonArray array;
    for (const Guardrail &rule : rules)
        array.append(guardrailJson(rule));
    return QJsonDocument(QJsonObject{{QStringLiteral("schema_version"), SchemaVersion},
                                     {QStringLiteral("guardrails"), array}})
        .toJson();
}

Result<ImportedGuardrails> importedGuardrails(const QByteArray &json, const Configuration &configuration)
{
    SLUICE_TRY(const QJsonArray array, rulesIn(json));
    if (array.isEmpty() || array.size() > MostRules)
        return refused(
            array.isEmpty()
                ? say(QT_TRANSLATE_NOOP("Guardrails", "There are no guardrails in the file."))
                : say(QT_TRANSLATE_NOOP("Guardrails", "There are more guardrails in the file than %1."))
                      .arg(MostRules),
            "invalid_field");
    ImportedGuardrails imported;
    for (const QJsonValue &value : array) {
        const qsizetype number = qsizetype(imported.drafts.size()) + 1;
        QJsonObject object = value.toObject();
        // What an answer of the admin API has beside the rule.
        object.remove(QStringLiteral("id"));
        object.remove(QStringLiteral("created_at"));
        const auto read = guardrailFrom(object, {});
        if (!read)
            return inRule(number, read.error());
        const Guardrail rule = atHome(read.value(), configuration, imported.notes);
        if (const auto checked = checkedGuardrail(rule, configuration); !checked)
            return inRule(number, checked.error());
        GuardrailDraft draft = draftOf(rule);
        draft.order.reset(); // behind those that are here, in the order of the file
        imported.drafts.push_back(std::move(draft));
    }
    return imported;
}

} // namespace sluice
