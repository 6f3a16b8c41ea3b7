#include "core/scope/activehours.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace sluice {

namespace {

constexpr int MinutesADay = 1440;

QTimeZone zoneOf(const ActiveHours &hours, const QByteArray &fallbackZone)
{
    const QByteArray &name = hours.zone.isEmpty() ? fallbackZone : hours.zone;
    return name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(name);
}

bool hasDay(quint8 days, const QDate &date)
{
    return (days >> (date.dayOfWeek() - 1)) & 1;
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

bool isWithin(const ActiveHours &hours, Instant now, const QByteArray &fallbackZone)
{
    const QTimeZone zone = zoneOf(hours, fallbackZone);
    if (!zone.isValid())
        return false;
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(microsOf(now) / 1000, zone);
    const int minute = there.time().msecsSinceStartOfDay() / 60'000;
    const QDate today = there.date();
    if (hours.fromMinute < hours.untilMinute)
        return hasDay(hours.days, today) && minute >= hours.fromMinute && minute < hours.untilMinute;
    const bool begunToday = hasDay(hours.days, today) && minute >= hours.fromMinute;
    const bool begunYesterday = hasDay(hours.days, today.addDays(-1)) && minute < hours.untilMinute;
    return begunToday || begunYesterday;
}

QString hoursText(const ActiveHours &hours, const QByteArray &fallbackZone)
{
    return QStringLiteral("%1–%2 (%3)")
        .arg(clockText(hours.fromMinute), clockText(hours.untilMinute),
             QString::fromLatin1(zoneOf(hours, fallbackZone).id()));
}

Result<void> checkActiveHours(const ActiveHours &hours)
{
    const auto wrong = [](const char *text) {
        return Error{Error::Kind::BadRequest, QCoreApplication::translate("Scope", text), "bad_hours"};
    };
    if ((hours.days & 0x7f) == 0)
        return wrong(QT_TRANSLATE_NOOP("Scope", "Active hours need at least one day."));
    const bool inside = hours.fromMinute >= 0 && hours.fromMinute < MinutesADay && hours.untilMinute >= 0 &&
                        hours.untilMinute <= MinutesADay;
    if (!inside)
        return wrong(QT_TRANSLATE_NOOP("Scope", "Active hours go from 00:00 to 24:00."));
    if (!hours.zone.isEmpty() && !QTimeZone(hours.zone).isValid())
        return wrong(QT_TRANSLATE_NOOP("Scope", "The time zone of the active hours is not known."));
    return {};
}

} // namespace sluice
