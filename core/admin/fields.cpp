#include "core/admin/fields.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace sluice {

namespace {
QString say(const char *text)
{
    return QCoreApplication::translate("AdminApi", text);
}
} // namespace

void Fields::fail(const QString &text)
{
    if (!m_error)
        m_error = Error{Error::Kind::BadRequest, text, "invalid_field"};
}

std::optional<QJsonValue> Fields::take(const QString &name)
{
    const QJsonValue value = m_left.take(name);
    if (value.isUndefined() || value.isNull())
        return {};
    return value;
}

std::optional<QString> Fields::text(const QString &name)
{
    const auto value = take(name);
    if (!value)
        return {};
    if (!value->isString()) {
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be a text.")).arg(name));
        return {};
    }
    return value->toString();
}

std::optional<qint64> Fields::number(const QString &name, qint64 least, qint64 most)
{
    const auto value = take(name);
    if (!value)
        return {};
    const double number = value->toDouble(-1);
    const auto whole = qint64(number);
    if (!value->isDouble() || double(whole) != number || whole < least || whole > most) {
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be a whole number from %2 to %3."))
                 .arg(name)
                 .arg(least)
                 .arg(most));
        return {};
    }
    return whole;
}

std::optional<bool> Fields::flag(const QString &name)
{
    const auto value = take(name);
    if (!value)
        return {};
    if (!value->isBool()) {
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be true or false.")).arg(name));
        return {};
    }
    return value->toBool();
}

std::optional<QStringList> Fields::texts(const QString &name)
{
    const auto value = take(name);
    if (!value)
        return {};
    QStringList list;
    bool good = value->isArray();
    for (const QJsonValue &entry : value->toArray()) {
        good = good && entry.isString();
        list.append(entry.toString());
    }
    if (!good) {
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be an array of texts.")).arg(name));
        return {};
    }
    return list;
}

std::optional<QJsonObject> Fields::object(const QString &name)
{
    const auto value = take(name);
    if (!value)
        return {};
    if (!value->isObject()) {
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be an object.")).arg(name));
        return {};
    }
    return value->toObject();
}

std::optional<QUuid> Fields::id(const QString &name)
{
    const auto value = text(name);
    if (!value)
        return {};
    const QUuid id = QUuid::fromString(*value);
    if (id.isNull()) {
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be a UUID.")).arg(name));
        return {};
    }
    return id;
}

QString Fields::requiredText(const QString &name)
{
    const QString value = text(name).value_or(QString());
    if (value.isEmpty())
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” is missing.")).arg(name));
    return value;
}

QUuid Fields::requiredId(const QString &name)
{
    const QUuid value = id(name).value_or(QUuid());
    if (value.isNull())
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” is missing.")).arg(name));
    return value;
}

Result<void> Fields::done() const
{
    if (m_error)
        return *m_error;
    if (!m_left.isEmpty()) {
        return Error{Error::Kind::BadRequest,
                     say(QT_TRANSLATE_NOOP("AdminApi", "There is no field “%1” here."))
                         .arg(m_left.keys().join(QStringLiteral("”, “"))),
                     "unknown_field"};
    }
    return {};
}

std::optional<Instant> instantFrom(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    // A bare day or time is meant in UTC, as everything else here.
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return instantFromMicros(time.toMSecsSinceEpoch() * 1000);
}

} // namespace sluice
