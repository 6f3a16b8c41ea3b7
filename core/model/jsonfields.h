// Reads the fields of a JSON object strictly: a typo in a limit must not pass silently.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace sluice {

// Takes fields out of an object one by one; what is left at the end was not known. The first error is kept.
class Fields
{
public:
    // `path` stands before each name in what errors say: "budgets[0]."
    explicit Fields(const QJsonObject &object, const QString &path = {})
        : m_left(object)
        , m_path(path)
    {}

    // Empty where the field is absent or null; an error where it has another type.
    std::optional<QString> text(const QString &name);
    std::optional<qint64> number(const QString &name, qint64 least, qint64 most);
    std::optional<bool> flag(const QString &name);
    std::optional<QStringList> texts(const QString &name);
    std::optional<QJsonObject> object(const QString &name);
    std::optional<QJsonArray> array(const QString &name);
    std::optional<QUuid> id(const QString &name);
    // RFC 3339, see instantFrom().
    std::optional<Instant> time(const QString &name);
    // "5.00": USD as a decimal text, or a whole number; never a fraction as a JSON number.
    std::optional<Money> money(const QString &name);

    // The same, and an error where it is absent or empty.
    QString requiredText(const QString &name);
    QUuid requiredId(const QString &name);

    bool has(const QString &name) const { return m_left.contains(name); }
    // Whether the field is there as null, which clears what was set. It counts as read then.
    bool takeNull(const QString &name);
    void fail(const QString &text, const QByteArray &code = "invalid_field");
    // Keeps the error of something that read a part.
    void keep(const Error &error);
    // The full name of a field, for errors.
    QString nameOf(const QString &name) const { return m_path + name; }
    // What has not been asked for yet.
    const QJsonObject &left() const { return m_left; }
    // The first error so far.
    const std::optional<Error> &error() const { return m_error; }
    // The first error, or the unknown fields.
    Result<void> done() const;

private:
    std::optional<QJsonValue> take(const QString &name);
    QJsonObject m_left;
    QString m_path;
    std::optional<Error> m_error = {};
};

// RFC 3339 with a zone, or a day (its beginning in UTC). To the millisecond.
std::optional<Instant> instantFrom(const QString &text);
// RFC 3339 in UTC, to the millisecond.
QString instantText(Instant time);

} // namespace sluice
