// Reads the parameters of a query strictly, as fields.h does a body's fields.
#pragma once

#include "core/admin/fields.h"

#include <QUrlQuery>

namespace sluice::admin {

// The first error is kept; at the end every parameter must have been asked for.
class Parameters
{
public:
    explicit Parameters(const QUrlQuery &query)
        : m_query(query)
    {}

    std::optional<QString> text(const QString &name)
    {
        m_known.append(name);
        const QString value = m_query.queryItemValue(name, QUrl::FullyDecoded);
        return value.isEmpty() ? std::nullopt : std::optional(value);
    }
    std::optional<QUuid> id(const QString &name)
    {
        const auto value = text(name);
        if (!value)
            return {};
        const QUuid read = QUuid::fromString(*value);
        if (read.isNull())
            fail(QStringLiteral("“%1” must be a UUID.").arg(name));
        return read;
    }
    std::optional<Instant> time(const QString &name)
    {
        const auto value = text(name);
        // A plus sign in a query is a space to most writers of URLs.
        const auto read =
            value ? instantFrom(QString(*value).replace(QLatin1Char(' '), QLatin1Char('+'))) : std::nullopt;
        if (value && !read)
            fail(QStringLiteral("“%1” must be a time such as 2026-11-21T10:00:00Z.").arg(name));
        return read;
    }
    int number(const QString &name, int otherwise, int most)
    {
        const auto value = text(name);
        if (!value)
            return otherwise;
        bool ok = false;
        const int read = value->toInt(&ok);
        if (!ok || read < 0 || read > most)
            fail(QStringLiteral("“%1” must be a number from 0 to %2.").arg(name).arg(most));
        return read;
    }
    Result<void> done() const
    {
        if (m_error)
            return *m_error;
        const auto items = m_query.queryItems();
        for (const auto &item : items) {
            if (!m_known.contains(item.first))
                return Error{Error::Kind::BadRequest,
                             QStringLiteral("There is no parameter “%1” here.").arg(item.first),
                             "unknown_field"};
        }
        return {};
    }
    void fail(const QString &text)
    {
        if (!m_error)
            m_error = Error{Error::Kind::BadRequest, text, "invalid_field"};
    }

private:
    const QUrlQuery &m_query;
    QStringList m_known = {};
    std::optional<Error> m_error = {};
};

} // namespace sluice::admin
