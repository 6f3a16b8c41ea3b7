// Finds a key that behaves unlike itself: spends far more than it used to, asks the same again and again, or
// meets nothing but errors.
#pragma once

#include "core/model/keypolicy.h"

#include <algorithm>
#include <array>
#include <limits>
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
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
};

// Hardly an answer to hardly a prompt: what asks whether somebody is there asks the same for ever.
bool isPing(const RunawayEvent &event);

struct RunawayFinding
{
    enum class What : quint8 { Spend, SameRequest, Errors };
    What what = What::Spend;
    qint64 figure = 0;    // pico-USD in ten minutes, repetitions, or errors
    qint64 threshold = 0; // the figure that was passed or reached
};

// Sums of the last ten minutes, by the minute.
class MinuteRing
{
public:
    static constexpr qint64 Minutes = 10;

    // The sum of the ten minutes until that one, `amount` included.
    qint64 add(qint64 minute, qint64 amount)
    {
        moveTo(minute);
        qint64 &slot = m_sums[place(minute)];
        slot += std::min(amount, std::numeric_limits<qint64>::max() / Minutes - slot);
        qint64 total = 0;
        for (const qint64 sum : m_sums)
            total += sum;
        return total;
    }
    void clear() { m_sums = {}; }

private:
    static size_t place(qint64 minute) { return size_t(minute % Minutes + Minutes) % Minutes; }
    void moveTo(qint64 minute)
    {
        if (minute <= m_newest)
            return;
        for (qint64 passed = std::max(m_newest + 1, minute - Minutes + 1); passed <= minute; ++passed)
            m_sums[place(passed)] = 0;
        m_newest = minute;
    }

    std::array<qint64, size_t(Minutes)> m_sums = {};
    qint64 m_newest = std::numeric_limits<qint64>::min() / 2;
};

// The recent past of one key, in a bounded room. Pure but for its own memory; one thread at a time. What each
// request touches lies together; the day and the requests that came twice lie elsewhere.
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
    // What was spent in the ten minutes that a moment lies in goes into the day when they are over.
    void spendIn(qint64 slice, qint64 cost);

    qint64 m_errors = 0; // in a row
    MinuteRing m_spend = {};
    qint64 m_slice = std::numeric_limits<qint64>::min() / 2; // of ten minutes
    qint64 m_sliceSpent = 0;
    std::unique_ptr<Past> m_past; // made when it is first needed
};

} // namespace sluice
