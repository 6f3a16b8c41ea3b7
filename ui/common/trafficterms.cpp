#include "ui/common/trafficterms.h"

#include <QDateTime>
#include <QStringList>

namespace sluice {

namespace {

QString quoted(const QString &text)
{
    return QLatin1Char('"') + text + QLatin1Char('"');
}

// "key" and the value as Traffic knows it; empty: it does not.
std::pair<QString, QString> termOf(const SpendFilter &filter, const Configuration &configuration)
{
    const QUuid id = QUuid::fromString(filter.value);
    switch (filter.dimension) {
    case Dimension::Key: {
        const VirtualKey *key = configuration.key(id);
        return {QStringLiteral("key"), key ? key->name : QString()};
    }
    case Dimension::Provider: {
        const Provider *provider = configuration.provider(id);
        return {QStringLiteral("provider"), provider ? provider->name : QString()};
    }
    case Dimension::Project: {
        const Project *project = configuration.project(id);
        return {QStringLiteral("project"), project ? project->name : QString()};
    }
    case Dimension::Model:
        return {QStringLiteral("model"), filter.value};
    case Dimension::Agent:
        return {QStringLiteral("agent"), filter.value};
    case Dimension::Session:
        return {QStringLiteral("session"), filter.value};
    case Dimension::ProjectDir:
        return {QStringLiteral("folder"), filter.value};
    case Dimension::Status:
        return {QStringLiteral("status"), filter.value == QLatin1String("0") ? QString() : filter.value};
    case Dimension::Endpoint:
    case Dimension::Minute:
    case Dimension::Hour:
    case Dimension::Day:
    case Dimension::Month:
        break;
    }
    return {};
}

// Of the whole days, and of the times of today that are over, there are words.
QString momentWord(Instant at, Instant now, const QTimeZone &zone)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000, zone);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(microsOf(now) / 1000, zone);
    if (then == then.date().startOfDay(zone))
        return then.date().toString(Qt::ISODate);
    const bool said =
        then.date() == today.date() && at <= now && then.time().second() == 0 && then.time().msec() == 0;
    return said ? then.time().toString(QStringLiteral("H:mm")) : QString();
}

} // namespace

QString trafficTerms(const std::vector<SpendFilter> &only, const Configuration &configuration)
{
    QStringList terms;
    for (const SpendFilter &filter : only) {
        const auto [name, value] = termOf(filter, configuration);
        if (!value.isEmpty())
            terms << name + QLatin1Char(':') + quoted(value);
    }
    return terms.join(QLatin1Char(' '));
}

QString trafficTerms(const std::vector<QUuid> &keys, const Configuration &configuration)
{
    QStringList names;
    for (const QUuid &id : keys) {
        if (const VirtualKey *key = configuration.key(id))
            names << quoted(key->name);
    }
    return names.isEmpty() ? QString() : QStringLiteral("key:") + names.join(QLatin1Char(','));
}

QString trafficTerms(const TimeRange &range, Instant now, const QTimeZone &zone)
{
    QStringList terms;
    const QString since = momentWord(range.from, now, zone);
    const QString until = range.until > now ? QString() : momentWord(range.until, now, zone);
    if (!since.isEmpty())
        terms << QStringLiteral("since:") + since;
    if (!until.isEmpty())
        terms << QStringLiteral("until:") + until;
    return terms.join(QLatin1Char(' '));
}

} // namespace sluice
