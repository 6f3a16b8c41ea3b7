// Reads guardrail presets: JSON in, values or a sentence about what is wrong out.
#include "core/control/guardpresets.h"

#include "core/base/log.h"
#include "core/control/guardraildraft.h"
#include "core/model/guardrailjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>

namespace sluice {

namespace {

constexpr int SchemaVersion = 1;

struct Group
{
    const char *id;
    const char *title;
};
constexpr std::array groups{Group{"secrets", QT_TRANSLATE_NOOP("GuardPresets", "Secrets")},
                            Group{"personal", QT_TRANSLATE_NOOP("GuardPresets", "Personal data")},
                            Group{"network", QT_TRANSLATE_NOOP("GuardPresets", "Addresses")},
                            Group{"prompts", QT_TRANSLATE_NOOP("GuardPresets", "Prompt injection")},
                            Group{"tools", QT_TRANSLATE_NOOP("GuardPresets", "Tool calls")}};

Error wrong(const QString &preset, const QString &text)
{
    return {.kind = Error::Kind::Internal,
            .text = QStringLiteral("Guardrail preset “%1”: %2").arg(preset, text)};
}

// Long runs in an example are written {"repeat": "a", "times": 36} within an array of pieces, so that no
// scanner takes our file for one that holds keys.
Result<QString> exampleOf(const QString &id, const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QString text;
    for (const QJsonValue &piece : value.toArray()) {
        const QJsonObject run = piece.toObject();
        text += piece.isString() ? piece.toString()
                                 : run.value(QLatin1String("repeat"))
                                       .toString()
                                       .repeated(run.value(QLatin1String("times")).toInt());
    }
    if (text.isEmpty())
        return wrong(id, QStringLiteral("an example is neither a text nor pieces of one"));
    return text;
}

Result<QStringList> examplesOf(const QString &id, const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &example : value.toArray()) {
        SLUICE_TRY(const QString text, exampleOf(id, example));
        list += text;
    }
    if (list.isEmpty())
        return wrong(id, QStringLiteral("examples that match and that must not are needed"));
    return list;
}

Result<GuardrailPreset> guardPresetOf(QJsonObject object)
{
    const auto taken = [&object](const char *field) { return object.take(QLatin1String(field)); };
    GuardrailPreset preset;
    preset.id = taken("id").toString();
    preset.group = taken("group").toString();
    preset.description = taken("description").toString();
    if (preset.id.isEmpty() || preset.description.isEmpty())
        return wrong(preset.id, QStringLiteral("“id” and “description” are needed"));
    if (guardrailPresetGroupText(preset.group).isEmpty())
        return wrong(preset.id, QStringLiteral("unknown group “%1”").arg(preset.group));
    SLUICE_TRY(preset.matching, examplesOf(preset.id, taken("matching")));
    SLUICE_TRY(preset.notMatching, examplesOf(preset.id, taken("not_matching")));
    const auto rule = guardrailFrom(object, {});
    if (!rule)
        return wrong(preset.id, rule.error().text);
    if (rule.value().name.isEmpty())
        return wrong(preset.id, QStringLiteral("“name” is needed"));
    preset.draft = draftOf(rule.value());
    preset.draft.preset = preset.id;
    preset.draft.order.reset();
    return preset;
}

} // namespace

Result<std::vector<GuardrailPreset>> parseGuardrailPresets(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    const QJsonObject file = document.object();
    if (problem.error != QJsonParseError::NoError)
        return wrong({}, problem.errorString());
    if (file.value(QLatin1String("schema_version")).toInt() != SchemaVersion)
        return wrong({}, QStringLiteral("the schema version is not known"));
    std::vector<GuardrailPreset> presets;
    QSet<QString> ids;
    for (const QJsonValue &value : file.value(QLatin1String("presets")).toArray()) {
        SLUICE_TRY(GuardrailPreset preset, guardPresetOf(value.toObject()));
        if (ids.contains(preset.id))
            return wrong(preset.id, QStringLiteral("the id is there twice"));
        ids.insert(preset.id);
        presets.push_back(std::move(preset));
    }
    if (presets.empty())
        return wrong({}, QStringLiteral("there is no list “presets”"));
    return presets;
}

std::vector<GuardrailPreset> builtinGuardrailPresets()
{
    QFile file(QStringLiteral(":/sluice/guardrails.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcApp, "the guardrail presets are not part of this program");
        return {};
    }
    auto presets = parseGuardrailPresets(file.readAll());
    if (!presets) {
        qCCritical(lcApp).noquote() << presets.error().text;
        return {};
    }
    return std::move(presets).value();
}

QString guardrailPresetGroupText(const QString &group)
{
    for (const Group &known : groups) {
        if (group == QLatin1String(known.id))
            return QCoreApplication::translate("GuardPresets", known.title);
    }
    return {};
}

} // namespace sluice
