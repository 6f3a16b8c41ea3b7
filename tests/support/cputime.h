// For bounds on how long something takes: a clock that stands still while others have the core.
#pragma once

#include <QtGlobal>

#include <ctime>

namespace sluice {

/// What this program has used so far.
inline qint64 cpuMicros()
{
    return qint64(double(std::clock()) * 1'000'000 / CLOCKS_PER_SEC);
}

} // namespace sluice
