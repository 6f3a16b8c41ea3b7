#include "core/model/jsonfields.h"

#include <QCoreApplication>
#include <QDateTime>

namespace sluice {

namespace {
QString say(const char *text)
{
    return QCoreApplication::translate("AdminApi", text);
}
} // namespace

void Fields::fail(const QString &text, const QByteArray &code)
{
    keep({Error::Kind::BadRequest, text, code, {}});
}

void Fields::keep(const Error &error)
{
    if (!m_error)
        m_error = error;
}

bool Fields::takeNull(const QString &name)
{
    if (!m_left.value(name).isNull() || !m_left.contains(name))
        return false;
    m_left.remove(name);
    return true;
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
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be a text.")).arg(nameOf(name)));
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
                 .arg(nameOf(name))
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
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be true or false.")).arg(nameOf(name)));
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
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be an array of texts.")).arg(nameOf(name)));
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
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be an object.")).arg(nameOf(name)));
        return {};
    }
    return value->toObject();
}

std::optional<QJsonArray> Fields::array(const QString &name)
{
    const auto value = take(name);
    if (!value)
        return {};
    if (!value->isArray()) {
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be an array.")).arg(nameOf(name)));
        return {};
    }
    return value->toArray();
}

std::optional<Instant> Fields::time(const QString &name)
{
    const auto value = text(name);
    if (!value)
        return {};
    const auto read = instantFrom(*value);
    if (!read)
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be a time such as 2026-11-21T10:00:00Z."))
                 .arg(nameOf(name)));
    return read;
}

std::optional<Money> Fields::money(const QString &name)
{
    const auto value = take(name);
    if (!value)
        return {};
    // A fraction as a JSON number has been rounded to a double by whoever wrote it.
    const bool whole = value->isDouble() && double(qint64(value->toDouble())) == value->toDouble();
    const QByteArray digits = value->isString() ? value->toString().toLatin1()
                              : whole           ? QByteArray::number(qint64(value->toDouble()))
                                                : QByteArray();
    const auto read = Money::fromDecimal(digits);
    if (!read)
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be an amount in USD as a text, such as \"5.00\"."))
                 .arg(nameOf(name)));
    return read;
}

std::optional<QUuid> Fields::id(const QString &name)
{
    const auto value = text(name);
    if (!value)
        return {};
    const QUuid id = QUuid::fromString(*value);
    if (id.isNull()) {
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” must be a UUID.")).arg(nameOf(name)));
        return {};
    }
    return id;
}

QString Fields::requiredText(const QString &name)
{
    const QString value = text(name).value_or(QString());
    if (value.isEmpty())
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” is missing.")).arg(nameOf(name)));
    return value;
}

QUuid Fields::requiredId(const QString &name)
{
    const QUuid value = id(name).value_or(QUuid());
    if (value.isNull())
        fail(say(QT_TRANSLATE_NOOP("AdminApi", "“%1” is missing.")).arg(nameOf(name)));
    return value;
}

Result<void> Fields::done() const
{
    if (m_error)
        return *m_error;
    if (!m_left.isEmpty()) {
        return Error{Error::Kind::BadRequest,
                     say(QT_TRANSLATE_NOOP("AdminApi", "There is no field “%1” here."))
                         .arg(m_path + m_left.keys().join(QStringLiteral("”, “") + m_path)),
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

QString instantText(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(microsOf(time) / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace sluice
