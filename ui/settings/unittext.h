// Numbers as people write them: "2 min", "64 MiB", "1.5 h", "3 min 12 s". Pure.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace sluice {

// What a field counts in.
enum class Unit : quint8 { Count, Seconds, Days, KiB, MiB };

// What was written, in whole units of the field; a number alone is meant in them. `ownSuffix` is understood
// too, as the field shows it. The error says what can be written.
Result<qint64> numberFrom(const QString &text, Unit unit, const QString &ownSuffix = {});

} // namespace sluice
