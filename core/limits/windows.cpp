#include "core/limits/windows.h"

#include <QDateTime>
#include <QLocale>

namespace sluice {

namespace {

Instant startOf(const QDate &date, const QTimeZone &zone)
{
    return instantFromMicros(date.startOfDay(zone).toMSecsSinceEpoch() * 1000);
}

} // namespace

Calendar calendarOf(const Settings &settings)
{
    Calendar calendar;
    calendar.zone = settings.timeZone.isEmpty() ? QTimeZone() : QTimeZone(settings.timeZone.toLatin1());
    if (!calendar.zone.isValid())
        calendar.zone = QTimeZone::systemTimeZone();
    if (!calendar.zone.isValid())
        calendar.zone = QTimeZone::utc();
    const bool chosen = settings.weekStart >= Qt::Monday && settings.weekStart <= Qt::Sunday;
    calendar.weekStart = chosen ? settings.weekStart : int(QLocale::system().firstDayOfWeek());
    return calendar;
}

CalendarWindow windowAt(BudgetPeriod per, Instant at, const Calendar &calendar)
{
    const qint64 millis = std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count();
    const QDate date = QDateTime::fromMSecsSinceEpoch(millis, calendar.zone).date();
    switch (per) {
    case BudgetPeriod::Day:
        return {startOf(date, calendar.zone), startOf(date.addDays(1), calendar.zone)};
    case BudgetPeriod::Week: {
        const QDate first = date.addDays(-((date.dayOfWeek() - calendar.weekStart + 7) % 7));
        return {startOf(first, calendar.zone), startOf(first.addDays(7), calendar.zone)};
    }
    case BudgetPeriod::Month: {
        const QDate first(date.year(), date.month(), 1);
        return {startOf(first, calendar.zone), startOf(first.addMonths(1), calendar.zone)};
    }
    case BudgetPeriod::Request:
    case BudgetPeriod::Session:
    case BudgetPeriod::Total:
        break;
    }
    return {Instant::min(), Instant::max()};
}

} // namespace sluice
