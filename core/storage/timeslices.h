// Days and months of a time zone, as ranges of absolute time. Pure.
#pragma once

#include "core/storage/storage.h"

namespace sluice {

// The range, cut wherever a day (or else a month) of the zone begins; uncut if neither is asked for. Days
// last 23, 24 or 25 hours where the clocks are changed.
std::vector<TimeRange> timeSlices(const TimeRange &range, bool byDay, bool byMonth, const QTimeZone &zone);

// "2026-11-21" and "2026-11" in that zone, "2026-11-21T13:00:00Z" for hours and minutes.
QString timeLabel(Dimension dimension, Instant time, const QTimeZone &zone);

} // namespace sluice
