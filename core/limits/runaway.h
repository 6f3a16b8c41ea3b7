// Finds a key that behaves unlike itself: spends far more than it used to, asks the same again and again for
// money, or meets nothing but errors.
#pragma once

#include "core/model/keypolicy.h"

#include <array>
#include <memory>
#include <optional>

namespace sluice {

// One request that ended.
struct RunawayEvent
{
    qint64 steadyNanos = 0;
    Money cost = {};
    quint64 fingerprint = 0; // 0: it has none
    bool failed = false;
};

struct RunawayFinding
{
    enum class What : quint8 { Spend, SameRequest, Errors };
    What what = What::Spend;
    qint64 figure = 0;    // pico-USD in ten minutes, repetitions, or errors
    qint64 threshold = 0; // the figure that was passed or reached
};

// The recent past of one key, in a bounded room. Pure but for its own memory; one thread at a time.
class RunawayWatch
{
public:
    RunawayWatch();
    ~RunawayWatch();

    // Remembers the request and says whether that was one too many.
    std::optional<RunawayFinding> see(const RunawayRule &rule, const RunawayEvent &event);
    // What was spent before the program started.
    void remember(qint64 steadyNanos, Money cost);
    // After the user let the key go on: what led to the pause does not count again, its normal stays.
    void forgive();

private:
    struct Past;
    Past &past();
    std::unique_ptr<Past> m_past; // made with the first request
};

} // namespace sluice
