// When a key may be used: days and hours in a time zone. Pure.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/keypolicy.h"

namespace sluice {

// Whether `now` is within the hours. The wall clock of the zone counts, as people read it: on the night when
// the clocks change an hour that is skipped is never there, and one that comes twice counts twice. Hours over
// midnight belong to the day on which they begin. `fallbackZone` holds where the hours name no zone; empty:
// the system's. A zone that nobody knows is never within the hours.
bool isWithin(const ActiveHours &hours, Instant now, const QByteArray &fallbackZone);

// "09:00–17:30 (Europe/Berlin)": for sentences.
QString hoursText(const ActiveHours &hours, const QByteArray &fallbackZone);

// Whether the hours can hold: minutes within the day, a day at least, a known zone. Error::Kind::BadRequest.
Result<void> checkActiveHours(const ActiveHours &hours);

} // namespace sluice
