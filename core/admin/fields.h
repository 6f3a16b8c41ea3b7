// Reads the fields of a request strictly: a typo in a limit must not pass silently.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace sluice {

// Takes fields out of an object one by one; what is left at the end was not known. The first error is kept.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_left(object)
    {}

    // Empty where the field is absent or null; an error where it has another type.
    std::optional<QString> text(const QString &name);
    std::optional<qint64> number(const QString &name, qint64 least, qint64 most);
    std::optional<bool> flag(const QString &name);
    std::optional<QStringList> texts(const QString &name);
    std::optional<QJsonObject> object(const QString &name);
    std::optional<QUuid> id(const QString &name);

    // The same, and an error where it is absent or empty.
    QString requiredText(const QString &name);
    QUuid requiredId(const QString &name);

    bool has(const QString &name) const { return m_left.contains(name); }
    void fail(const QString &text);
    // The first error, or the unknown fields.
    Result<void> done() const;

private:
    std::optional<QJsonValue> take(const QString &name);
    QJsonObject m_left;
    std::optional<Error> m_error = {};
};

// RFC 3339 with a zone, or a day (its beginning in UTC).
std::optional<Instant> instantFrom(const QString &text);

} // namespace sluice
