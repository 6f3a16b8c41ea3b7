// Time, injected: rules take an Instant, shells ask a Clock, tests turn its hands.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace sluice {

// Wall-clock time in µs since 1970 (UTC): what is recorded and shown.
using Instant = std::chrono::time_point<std::chrono::system_clock, std::chrono::microseconds>;

inline qint64 microsOf(Instant instant)
{
    return instant.time_since_epoch().count();
}
inline Instant instantFromMicros(qint64 micros)
{
    return Instant(std::chrono::microseconds(micros));
}

class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    // µs of a clock that never jumps: what durations are measured with.
    virtual qint64 steadyMicros() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
    }
    qint64 steadyMicros() const override
    {
        return std::chrono::duration_cast<std::chrono::microseconds>(
                   std::chrono::steady_clock::now().time_since_epoch())
            .count();
    }
};

} // namespace sluice
