// Walks a schema and picks the first thing that fits.
#include "core/simulator/schemavalue.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sluice::simulator {

namespace {

constexpr int deepest = 16; // schemas may refer to themselves

QJsonValue at(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name));
}

struct Walk
{
    const QJsonObject &root;
    QString text = {};
};

QJsonObject referred(const QJsonObject &root, const QString &reference)
{
    QJsonValue here = root;
    const QStringList steps = reference.mid(2).split(u'/');
    for (const QString &step : steps)
        here = here.toObject().value(step);
    return here.toObject();
}

// The alternative that is not null.
QJsonObject firstReal(const QJsonArray &alternatives)
{
    for (const QJsonValue alternative : alternatives) {
        if (at(alternative.toObject(), "type").toString() != QLatin1String("null"))
            return alternative.toObject();
    }
    return {};
}

QString typeOf(const QJsonObject &schema)
{
    const QJsonValue type = at(schema, "type");
    for (const QJsonValue one : type.toArray()) {
        if (one.toString() != QLatin1String("null"))
            return one.toString();
    }
    if (type.isString())
        return type.toString();
    if (schema.contains(QLatin1String("properties")))
        return QStringLiteral("object");
    return schema.contains(QLatin1String("items")) ? QStringLiteral("array") : QStringLiteral("string");
}

bool mentions(const QString &name, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) {
        return name.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

QString stringFor(const QString &name, const QJsonObject &schema, const QString &text)
{
    QString value = text.isEmpty() ? QStringLiteral("simulated") : text;
    if (mentions(name, {"command", "cmd", "script"}))
        value = QStringLiteral("ls");
    else if (mentions(name, {"url", "uri"}))
        value = QStringLiteral("http://127.0.0.1/");
    else if (mentions(name, {"path", "file", "dir", "folder", "cwd"}))
        value = QStringLiteral(".");
    else if (mentions(name, {"pattern", "glob"}))
        value = QStringLiteral("*");
    else if (mentions(name, {"description", "title", "reason", "justification"}))
        value = QStringLiteral("List files");
    const qsizetype shortest = at(schema, "minLength").toInteger();
    if (value.size() < shortest)
        value = value.leftJustified(shortest, u'x');
    if (schema.contains(QLatin1String("maxLength")))
        value.truncate(at(schema, "maxLength").toInteger());
    return value;
}

QJsonValue numberFor(const QJsonObject &schema, bool whole)
{
    double value = 1;
    if (schema.contains(QLatin1String("minimum")))
        value = std::max(value, at(schema, "minimum").toDouble());
    if (schema.contains(QLatin1String("exclusiveMinimum")))
        value = std::max(value, std::floor(at(schema, "exclusiveMinimum").toDouble()) + 1);
    if (schema.contains(QLatin1String("maximum")))
        value = std::min(value, at(schema, "maximum").toDouble());
    return whole ? QJsonValue(qint64(std::ceil(value))) : QJsonValue(value);
}

QJsonValue build(const Walk &walk, const QString &name, const QJsonObject &schema, int depth);

QJsonObject objectFor(const Walk &walk, const QJsonObject &schema, int depth)
{
    QJsonObject out = {};
    const QJsonObject properties = at(schema, "properties").toObject();
    for (const QJsonValue required : at(schema, "required").toArray()) {
        const QString name = required.toString();
        out.insert(name, build(walk, name, properties.value(name).toObject(), depth + 1));
    }
    return out;
}

QJsonArray arrayFor(const Walk &walk, const QString &name, const QJsonObject &schema, int depth)
{
    // A command given as words needs at least one.
    const qint64 fewest =
        std::max<qint64>(at(schema, "minItems").toInteger(), mentions(name, {"command", "cmd"}) ? 1 : 0);
    QJsonArray out = {};
    for (qint64 i = 0; i < std::min<qint64>(fewest, 16); ++i)
        out.append(build(walk, name, at(schema, "items").toObject(), depth + 1));
    return out;
}

QJsonValue build(const Walk &walk, const QString &name, const QJsonObject &schema, int depth)
{
    if (depth > deepest)
        return {};
    if (const QString reference = at(schema, "$ref").toString(); reference.startsWith(QLatin1String("#/")))
        return build(walk, name, referred(walk.root, reference), depth + 1);
    if (schema.contains(QLatin1String("const")))
        return at(schema, "const");
    if (const QJsonArray values = at(schema, "enum").toArray(); !values.isEmpty())
        return values.first();
    if (schema.contains(QLatin1String("default")) && !at(schema, "default").isNull())
        return at(schema, "default");
    for (const char *choice : {"anyOf", "oneOf", "allOf"}) {
        if (const QJsonArray alternatives = at(schema, choice).toArray(); !alternatives.isEmpty())
            return build(walk, name, firstReal(alternatives), depth + 1);
    }
    const QString type = typeOf(schema);
    if (type == QLatin1String("object"))
        return objectFor(walk, schema, depth);
    if (type == QLatin1String("array"))
        return arrayFor(walk, name, schema, depth);
    if (type == QLatin1String("boolean"))
        return false;
    if (type == QLatin1String("null"))
        return {};
    if (type == QLatin1String("integer") || type == QLatin1String("number"))
        return numberFor(schema, type == QLatin1String("integer"));
    return stringFor(name, schema, walk.text);
}

} // namespace

QJsonValue valueFor(const QJsonObject &schema, const QString &text)
{
    return build({schema, text}, {}, schema, 0);
}

} // namespace sluice::simulator
