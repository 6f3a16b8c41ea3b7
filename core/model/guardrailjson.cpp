#include "core/model/guardrailjson.h"

#include <QCoreApplication>
#include <QJsonArray>

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

// Takes fields one by one; keeps the first error. What is left at the end was not known.
class Reader
{
public:
    Reader(QJsonObject object, QString within = {})
        : m_left(std::move(object))
        , m_within(std::move(within))
    {}

    void text(const char *name, QString &value)
    {
        if (const QJsonValue found = take(name); found.isString())
            value = found.toString();
        else if (!found.isNull())
            fail(say(QT_TRANSLATE_NOOP("GuardrailJson", "“%1” must be a text.")), name);
    }

    void flag(const char *name, bool &value)
    {
        if (const QJsonValue found = take(name); found.isBool())
            value = found.toBool();
        else if (!found.isNull())
            fail(say(QT_TRANSLATE_NOOP("GuardrailJson", "“%1” must be true or false.")), name);
    }

    void number(const char *name, int least, int most, int &value)
    {
        const QJsonValue found = take(name);
        if (found.isNull())
            return;
        const double number = found.toDouble(double(least) - 1);
        if (number < least || number > most || double(int(number)) != number)
            fail(say(QT_TRANSLATE_NOOP("GuardrailJson", "“%1” must be a whole number from %2 to %3."))
                     .arg(QString::fromLatin1(name))
                     .arg(least)
                     .arg(most));
        else
            value = int(number);
    }

    template<typename Words, typename Value>
    void word(const char *name, const Words &words, Value &value)
    {
        QString text;
        const bool given =
            !m_left.value(QLatin1String(name)).isNull() && m_left.contains(QLatin1String(name));
        this->text(name, text);
        if (!given || m_error)
            return;
        if (const auto known = valueIn(words, text))
            value = *known;
        else
            fail(say(QT_TRANSLATE_NOOP("GuardrailJson", "“%1” must be one of: %2."))
                     .arg(m_within + QString::fromLatin1(name), listOf(words)));
    }

    std::optional<QStringList> texts(const char *name)
    {
        const QJsonValue found = take(name);
        if (found.isNull())
            return {};
        QStringList list;
        const QJsonArray array = found.toArray();
        bool good = found.isArray() && array.size() <= MostEntries;
        for (const QJsonValue &entry : array) {
            good = good && entry.isString() && entry.toString().size() <= LongestEntry;
            list += entry.toString();
        }
        if (!good) {
            fail(say(QT_TRANSLATE_NOOP("GuardrailJson", "“%1” must be an array of short texts.")), name);
            return {};
        }
        return list;
    }

    void ids(const char *name, QList<QUuid> &value)
    {
        const auto list = texts(name);
        if (!list)
            return;
        QList<QUuid> read;
        for (const QString &text : *list) {
            read += QUuid::fromString(text);
            if (read.last().isNull())
                fail(say(QT_TRANSLATE_NOOP("GuardrailJson", "“%1” must be an array of UUIDs.")), name);
        }
        value = read;
    }

    std::optional<QJsonObject> object(const char *name)
    {
        const QJsonValue found = take(name);
        if (found.isObject())
            return found.toObject();
        if (!found.isNull())
            fail(say(QT_TRANSLATE_NOOP("GuardrailJson", "“%1” must be an object.")), name);
        return {};
    }

    void fail(const QString &text, const char *name) { fail(text.arg(m_within + QString::fromLatin1(name))); }
    void fail(const QString &text)
    {
        if (!m_error)
            m_error = Error{Error::Kind::BadRequest, text, "invalid_field"};
    }

    Result<void> done() const
    {
        if (m_error)
            return *m_error;
        if (m_left.isEmpty())
            return {};
        return Error{Error::Kind::BadRequest,
                     say(QT_TRANSLATE_NOOP("GuardrailJson", "There is no field “%1” here."))
                         .arg(m_within + m_left.keys().join(QStringLiteral("”, “"))),
                     "unknown_field"};
    }

private:
    // Null where it is absent.
    QJsonValue take(const char *name)
    {
        const QJsonValue value = m_left.take(QLatin1String(name));
        return value.isUndefined() ? QJsonValue() : value;
    }

    QJsonObject m_left;
    QString m_within;
    std::optional<Error> m_error = {};
};

Result<void> readParts(Reader &reader, quint8 &value)
{
    const auto names = reader.texts("parts");
    if (!names)
        return {};
    quint8 read = 0;
    for (const QString &name : *names) {
        const auto part = valueIn(parts, name);
        if (!part && name != QLatin1String("everything"))
            reader.fail(say(QT_TRANSLATE_NOOP("GuardrailJson", "“%1” must be one of: %2."))
                            .arg(QStringLiteral("scope.parts"), listOf(parts)));
        read = quint8(read | part.value_or(AllParts));
    }
    value = names->isEmpty() ? quint8(AllParts) : read;
    return {};
}

Result<GuardrailScope> scopeFrom(const QJsonObject &object, GuardrailScope scope)
{
    Reader reader(object, QStringLiteral("scope."));
    reader.ids("keys", scope.keys);
    reader.ids("projects", scope.projects);
    reader.ids("providers", scope.providers);
    SLUICE_CHECK(readParts(reader, scope.parts));
    SLUICE_CHECK(reader.done());
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

Result<Guardrail> guardrailFrom(const QJsonObject &fields, Guardrail rule)
{
    Reader reader(fields);
    reader.text("name", rule.name);
    reader.text("pattern", rule.pattern);
    reader.word("mode", modes, rule.mode);
    reader.text("replace_by", rule.replacement);
    reader.flag("enabled", rule.enabled);
    reader.number("order", 0, HighestOrder, rule.order);
    reader.word("kind", kinds, rule.kind);
    reader.word("direction", directions, rule.direction);
    reader.word("severity", severities, rule.severity);
    reader.word("validator", validators, rule.validator);
    reader.number("entropy_floor", 0, HighestEntropy, rule.entropyFloor);
    reader.number("min_matches", 1, MostMatches, rule.minimumMatches);
    reader.flag("reversible", rule.reversible);
    reader.text("tool_name", rule.toolName);
    reader.text("preset", rule.preset);
    if (const auto exceptions = reader.texts("exceptions"))
        rule.exceptions = *exceptions;
    const auto scope = reader.object("scope");
    SLUICE_CHECK(reader.done());
    if (scope) {
        SLUICE_TRY(rule.scope, scopeFrom(*scope, rule.scope));
    }
    return rule;
}

} // namespace sluice
