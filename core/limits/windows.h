// The calendar windows of budgets: day, week, month and all time, as the user's clock on the wall shows them.
// Pure.
#pragma once

#include "core/model/keypolicy.h"
#include "core/model/settings.h"

#include <QTimeZone>

namespace sluice {

// What a day and a week are. Time zone and week start as the settings say, resolved.
struct Calendar
{
    QTimeZone zone = QTimeZone::utc();
    int weekStart = Qt::Monday; // 1 to 7
};

// An empty or unknown zone is the system's, a week start of 0 the locale's.
Calendar calendarOf(const Settings &settings);

struct CalendarWindow
{
    Instant from = {};  // inclusive
    Instant until = {}; // exclusive
    bool holds(Instant at) const { return at >= from && at < until; }
    bool operator==(const CalendarWindow &) const = default;
};

// The window of that period around that moment. Right on days of 23 and 25 hours, and where midnight does not
// exist: a day begins with its first moment. Day, Week and Month; every other period is all time.
CalendarWindow windowAt(BudgetPeriod per, Instant at, const Calendar &calendar);

} // namespace sluice
