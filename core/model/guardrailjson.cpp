#include "core/model/guardrailjson.h"

#include "core/model/jsonfields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace sluice {

namespace {

constexpr int MostEntries = 1'000; // of one list
constexpr int LongestEntry = 1'000;
constexpr int HighestOrder = 1'000'000;
constexpr int MostMatches = 1'000;
constexpr int HighestEntropy = 80; // tenths of a bit: eight bits a byte

template<typename Value>
using Word = std::pair<Value, const char *>;

constexpr std::array directions{Word<GuardrailDirection>{GuardrailDirection::Request, "request"},
                                Word<GuardrailDirection>{GuardrailDirection::Response, "response"},
                                Word<GuardrailDirection>{GuardrailDirection::Both, "both"}};
constexpr std::array severities{Word<GuardrailSeverity>{GuardrailSeverity::Low, "low"},
                                Word<GuardrailSeverity>{GuardrailSeverity::Medium, "medium"},
                                Word<GuardrailSeverity>{GuardrailSeverity::High, "high"}};
constexpr std::array validators{Word<GuardrailValidator>{GuardrailValidator::None, "none"},
                                Word<GuardrailValidator>{GuardrailValidator::Luhn, "luhn"},
                                Word<GuardrailValidator>{GuardrailValidator::Entropy, "entropy"},
                                Word<GuardrailValidator>{GuardrailValidator::Iban, "iban"}};
constexpr std::array kinds{Word<GuardrailKind>{GuardrailKind::Text, "text"},
                           Word<GuardrailKind>{GuardrailKind::ToolCall, "tool_call"}};
constexpr std::array modes{Word<GuardrailMode>{GuardrailMode::Reject, "reject"},
                           Word<GuardrailMode>{GuardrailMode::Replace, "replace"},
                           Word<GuardrailMode>{GuardrailMode::Alert, "alert"}};
constexpr std::array parts{
    Word<quint8>{SystemPart, "system"},           Word<quint8>{UserPart, "user"},
    Word<quint8>{AssistantPart, "assistant"},     Word<quint8>{ToolCallPart, "tool_calls"},
    Word<quint8>{ToolResultPart, "tool_results"}, Word<quint8>{OtherPart, "other"}};

template<typename Words, typename Value>
QString nameIn(const Words &words, Value value)
{
    for (const auto &[known, name] : words) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return QString::fromLatin1(words.front().second);
}

template<typename Value, size_t Count>
std::optional<Value> valueIn(const std::array<Word<Value>, Count> &words, const QString &name)
{
    for (const auto &[value, known] : words) {
        if (name == QLatin1String(known))
            return value;
    }
    return {};
}

template<typename Words>
QString listOf(const Words &words)
{
    QStringList names;
    for (const auto &word : words)
        names += QString::fromLatin1(word.second);
    return names.join(QStringLiteral(", "));
}

QString say(const char *text)
{
    return QCoreApplication::translate("GuardrailJson", text);
}

QJsonArray idsJson(const QList<QUuid> &ids)
{
    QJsonArray array;
    for (const QUuid &id : ids)
        array.append(id.toString(QUuid::WithoutBraces));
    return array;
}

QJsonObject scopeJson(const GuardrailScope &scope)
{
    return {{QStringLiteral("keys"), idsJson(scope.keys)},
            {QStringLiteral("projects"), idsJson(scope.projects)},
            {QStringLiteral("providers"), idsJson(scope.providers)},
            {QStringLiteral("parts"), QJsonArray::fromStringList(guardrailPartNames(scope.parts))}};
}

template<typename Words, typename Value>
void readWord(Fields &fields, const QString &name, const Words &words, Value &value)
{
    const auto text = fields.text(name);
    if (!text)
        return;
    if (const auto known = valueIn(words, *text))
        value = *known;
    else
        fields.fail(say(QT_TRANSLATE_NOOP("GuardrailJson", "“%1” must be one of: %2."))
                        .arg(fields.nameOf(name), listOf(words)));
}

void readNumber(Fields &fields, const QString &name, int least, int most, int &value)
{
    value = int(fields.number(name, least, most).value_or(value));
}

// A list of texts within bounds; empty where there is none.
std::optional<QStringList> textsIn(Fields &fields, const QString &name)
{
    const auto list = fields.texts(name);
    const bool bounded = !list || (list->size() <= MostEntries &&
                                   std::all_of(list->begin(), list->end(), [](const QString &entry) {
                                       return entry.size() <= LongestEntry;
                                   }));
    if (!bounded)
        fields.fail(say(QT_TRANSLATE_NOOP("GuardrailJson", "“%1” is too long.")).arg(fields.nameOf(name)));
    return bounded ? list : std::nullopt;
}

void readIds(Fields &fields, const QString &name, QList<QUuid> &value)
{
    const auto list = textsIn(fields, name);
    if (!list)
        return;
    QList<QUuid> read;
    for (const QString &text : *list) {
        read += QUuid::fromString(text);
        if (read.last().isNull())
            fields.fail(say(QT_TRANSLATE_NOOP("GuardrailJson", "“%1” must be an array of UUIDs."))
                            .arg(fields.nameOf(name)));
    }
    value = read;
}

void readParts(Fields &fields, quint8 &value)
{
    const auto names = textsIn(fields, QStringLiteral("parts"));
    if (!names)
        return;
    quint8 read = 0;
    for (const QString &name : *names) {
        const auto part = valueIn(parts, name);
        if (!part && name != QLatin1String("everything"))
            fields.fail(say(QT_TRANSLATE_NOOP("GuardrailJson", "“%1” must be one of: %2."))
                            .arg(QStringLiteral("scope.parts"), listOf(parts)));
        read = quint8(read | part.value_or(AllParts));
    }
    value = names->isEmpty() ? quint8(AllParts) : read;
}

Result<GuardrailScope> scopeFrom(const QJsonObject &object, GuardrailScope scope)
{
    Fields fields(object, QStringLiteral("scope."));
    readIds(fields, QStringLiteral("keys"), scope.keys);
    readIds(fields, QStringLiteral("projects"), scope.projects);
    readIds(fields, QStringLiteral("providers"), scope.providers);
    readParts(fields, scope.parts);
    SLUICE_CHECK(fields.done());
    return scope;
}

} // namespace

QString guardrailDirectionName(GuardrailDirection direction)
{
    return nameIn(directions, direction);
}
QString guardrailSeverityName(GuardrailSeverity severity)
{
    return nameIn(severities, severity);
}
QString guardrailValidatorName(GuardrailValidator validator)
{
    return nameIn(validators, validator);
}
QString guardrailKindName(GuardrailKind kind)
{
    return nameIn(kinds, kind);
}
std::optional<GuardrailDirection> guardrailDirectionNamed(const QString &name)
{
    return valueIn(directions, name);
}
std::optional<GuardrailSeverity> guardrailSeverityNamed(const QString &name)
{
    return valueIn(severities, name);
}
std::optional<GuardrailValidator> guardrailValidatorNamed(const QString &name)
{
    return valueIn(validators, name);
}
std::optional<GuardrailKind> guardrailKindNamed(const QString &name)
{
    return valueIn(kinds, name);
}

QStringList guardrailPartNames(quint8 flags)
{
    QStringList names;
    for (const auto &[part, name] : parts) {
        if (flags & part)
            names += QString::fromLatin1(name);
    }
    return names;
}

QJsonObject guardrailDetails(const Guardrail &rule)
{
    return {{QStringLiteral("kind"), guardrailKindName(rule.kind)},
            {QStringLiteral("direction"), guardrailDirectionName(rule.direction)},
            {QStringLiteral("scope"), scopeJson(rule.scope)},
            {QStringLiteral("severity"), guardrailSeverityName(rule.severity)},
            {QStringLiteral("validator"), guardrailValidatorName(rule.validator)},
            {QStringLiteral("entropy_floor"), rule.entropyFloor},
            {QStringLiteral("exceptions"), QJsonArray::fromStringList(rule.exceptions)},
            {QStringLiteral("min_matches"), rule.minimumMatches},
            {QStringLiteral("reversible"), rule.reversible},
            {QStringLiteral("tool_name"), rule.toolName},
            {QStringLiteral("preset"), rule.preset}};
}

QJsonObject guardrailJson(const Guardrail &rule)
{
    QJsonObject json = guardrailDetails(rule);
    json.insert(QStringLiteral("name"), rule.name);
    json.insert(QStringLiteral("pattern"), rule.pattern);
    json.insert(QStringLiteral("mode"), guardrailModeName(rule.mode));
    json.insert(QStringLiteral("replace_by"), rule.replacement);
    json.insert(QStringLiteral("enabled"), rule.enabled);
    json.insert(QStringLiteral("order"), rule.order);
    return json;
}

Result<Guardrail> guardrailFrom(const QJsonObject &object, Guardrail rule)
{
    Fields fields(object);
    rule.name = fields.text(QStringLiteral("name")).value_or(rule.name);
    rule.pattern = fields.text(QStringLiteral("pattern")).value_or(rule.pattern);
    readWord(fields, QStringLiteral("mode"), modes, rule.mode);
    rule.replacement = fields.text(QStringLiteral("replace_by")).value_or(rule.replacement);
    rule.enabled = fields.flag(QStringLiteral("enabled")).value_or(rule.enabled);
    readNumber(fields, QStringLiteral("order"), 0, HighestOrder, rule.order);
    readWord(fields, QStringLiteral("kind"), kinds, rule.kind);
    readWord(fields, QStringLiteral("direction"), directions, rule.direction);
    readWord(fields, QStringLiteral("severity"), severities, rule.severity);
    readWord(fields, QStringLiteral("validator"), validators, rule.validator);
    readNumber(fields, QStringLiteral("entropy_floor"), 0, HighestEntropy, rule.entropyFloor);
    readNumber(fields, QStringLiteral("min_matches"), 1, MostMatches, rule.minimumMatches);
    rule.reversible = fields.flag(QStringLiteral("reversible")).value_or(rule.reversible);
    rule.toolName = fields.text(QStringLiteral("tool_name")).value_or(rule.toolName);
    rule.preset = fields.text(QStringLiteral("preset")).value_or(rule.preset);
    rule.exceptions = textsIn(fields, QStringLiteral("exceptions")).value_or(rule.exceptions);
    const auto scope = fields.object(QStringLiteral("scope"));
    SLUICE_CHECK(fields.done());
    if (scope) {
        SLUICE_TRY(rule.scope, scopeFrom(*scope, rule.scope));
    }
    return rule;
}

} // namespace sluice
