// How our nouns look as SQLite values, both ways. For core/storage only.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"

#include <QUuid>
#include <QVariant>

#include <optional>

namespace sluice {

// Qt writes a null string as NULL, which our columns refuse: an empty one is meant.
inline QVariant sqlText(const QString &text)
{
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}
inline QVariant sqlText(const QByteArray &text)
{
    return sqlText(QString::fromUtf8(text));
}
inline QVariant sqlId(const QUuid &id)
{
    return id.toRfc4122();
}
inline QVariant sqlIdOrNull(const QUuid &id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : sqlId(id);
}
inline QVariant sqlTime(Instant time)
{
    return microsOf(time);
}
inline QVariant sqlTime(const std::optional<Instant> &time)
{
    return time ? sqlTime(*time) : QVariant(QMetaType(QMetaType::LongLong));
}
inline QVariant sqlMoney(const std::optional<Money> &money)
{
    return money ? QVariant(money->pico()) : QVariant(QMetaType(QMetaType::LongLong));
}

inline QUuid idOf(const QVariant &value)
{
    return QUuid::fromRfc4122(value.toByteArray());
}
inline Instant timeOf(const QVariant &value)
{
    return instantFromMicros(value.toLongLong());
}
inline std::optional<Instant> optionalTimeOf(const QVariant &value)
{
    return value.isNull() ? std::optional<Instant>() : timeOf(value);
}
inline std::optional<Money> moneyOf(const QVariant &value)
{
    return value.isNull() ? std::optional<Money>() : Money::fromPico(value.toLongLong());
}

} // namespace sluice
