// "sluice --demo-data": a database with a made-up month in it.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace sluice {

// Fills the database of a data directory. Conflict: there are keys or requests in it already, and nothing was
// changed.
Result<void> seedDemoData(const QString &dataDirectory, Instant now);

} // namespace sluice
