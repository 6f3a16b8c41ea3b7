#include "core/limits/runaway.h"

#include <algorithm>
#include <limits>

namespace sluice {

namespace {

constexpr qint64 NanosPerMinute = 60'000'000'000;
constexpr qint64 WindowMinutes = 10;
constexpr size_t NormalSlices = 144;   // of ten minutes each: a day
constexpr int LeastSlices = 3;         // with something spent in them, before a normal is known
constexpr size_t RequestsWatched = 64; // different ones within ten minutes; the oldest go

// Sums of the last ten minutes, by the minute.
class MinuteRing
{
public:
    qint64 add(qint64 minute, qint64 amount)
    {
        moveTo(minute);
        qint64 &slot = m_sums[place(minute)];
        slot += std::min(amount, std::numeric_limits<qint64>::max() / WindowMinutes - slot);
        qint64 total = 0;
        for (const qint64 sum : m_sums)
            total += sum;
        return total;
    }
    qint64 newest() const { return m_newest; }
    void clear() { m_sums = {}; }

private:
    static size_t place(qint64 minute)
    {
        return size_t(minute % WindowMinutes + WindowMinutes) % WindowMinutes;
    }
    void moveTo(qint64 minute)
    {
        if (minute <= m_newest)
            return;
        for (qint64 passed = std::max(m_newest + 1, minute - WindowMinutes + 1); passed <= minute; ++passed)
            m_sums[place(passed)] = 0;
        m_newest = minute;
    }

    std::array<qint64, size_t(WindowMinutes)> m_sums = {};
    qint64 m_newest = std::numeric_limits<qint64>::min() / 2;
};

// What was spent in each ten minutes of the last day.
class DayRing
{
public:
    void add(qint64 slice, qint64 amount)
    {
        if (slice > m_newest) {
            for (qint64 passed = std::max(m_newest + 1, slice - qint64(NormalSlices) + 1); passed <= slice;
                 ++passed)
                m_sums[place(passed)] = 0;
            m_newest = slice;
        }
        if (slice + qint64(NormalSlices) > m_newest)
            m_sums[place(slice)] += amount;
    }
    // The mean of the slices before the window of now in which something was spent; none: too few.
    std::optional<qint64> normal() const
    {
        qint64 total = 0;
        qint64 used = 0;
        for (qint64 slice = m_newest - qint64(NormalSlices) + 1; slice < m_newest - 1; ++slice) {
            const qint64 spent = m_sums[place(slice)];
            total += spent;
            used += spent > 0 ? 1 : 0;
        }
        return used < LeastSlices ? std::nullopt : std::optional(total / used);
    }

private:
    static size_t place(qint64 slice)
    {
        constexpr qint64 count = qint64(NormalSlices);
        return size_t((slice % count + count) % count);
    }
    std::array<qint64, NormalSlices> m_sums = {};
    qint64 m_newest = std::numeric_limits<qint64>::min() / 2;
};

struct Watched
{
    quint64 fingerprint = 0;
    MinuteRing times = {};
};

qint64 timesFactor(qint64 normal, int factor)
{
    const qint64 most = std::numeric_limits<qint64>::max();
    return normal > most / factor ? most : normal * factor;
}

} // namespace

struct RunawayWatch::Past
{
    MinuteRing spend = {};
    DayRing day = {};
    std::array<Watched, RequestsWatched> requests = {};
    qint64 errors = 0;

    qint64 seen(quint64 fingerprint, qint64 minute);
};

qint64 RunawayWatch::Past::seen(quint64 fingerprint, qint64 minute)
{
    auto entry = std::find_if(requests.begin(), requests.end(), [fingerprint](const Watched &watched) {
        return watched.fingerprint == fingerprint;
    });
    if (entry == requests.end()) {
        entry = std::min_element(requests.begin(), requests.end(), [](const Watched &a, const Watched &b) {
            return a.times.newest() < b.times.newest();
        });
        *entry = {fingerprint, {}};
    }
    return entry->times.add(minute, 1);
}

RunawayWatch::RunawayWatch() = default;
RunawayWatch::~RunawayWatch() = default;

RunawayWatch::Past &RunawayWatch::past()
{
    if (!m_past)
        m_past = std::make_unique<Past>();
    return *m_past;
}

std::optional<RunawayFinding> RunawayWatch::see(const RunawayRule &rule, const RunawayEvent &event)
{
    using What = RunawayFinding::What;
    Past &memory = past();
    const qint64 minute = event.steadyNanos / NanosPerMinute;
    const qint64 cost = std::clamp<qint64>(event.cost.pico(), 0, std::numeric_limits<qint64>::max() / 1000);
    memory.errors = event.failed ? memory.errors + 1 : 0;
    const qint64 spent = memory.spend.add(minute, cost);
    memory.day.add(minute / WindowMinutes, cost);
    // A client that asks again after an error is not stuck: the errors are counted for themselves.
    const qint64 same = event.fingerprint != 0 && !event.failed ? memory.seen(event.fingerprint, minute) : 0;

    if (!rule.enabled)
        return {};
    if (rule.consecutiveErrors > 0 && memory.errors >= rule.consecutiveErrors)
        return RunawayFinding{What::Errors, memory.errors, rule.consecutiveErrors};
    // Below the floor there is nothing to protect: health checks and load tests ask the same for ever, too.
    if (spent <= rule.spendFloor.pico())
        return {};
    if (rule.sameRequests > 0 && same >= rule.sameRequests)
        return RunawayFinding{What::SameRequest, same, rule.sameRequests};
    if (rule.spendFactor > 0) {
        // As long as nothing is known of a key, the floor is taken for its normal: a new key may be a busy
        // one.
        const qint64 normal = memory.day.normal().value_or(rule.spendFloor.pico());
        const qint64 threshold = std::max(timesFactor(normal, rule.spendFactor), rule.spendFloor.pico());
        if (threshold > 0 && spent > threshold)
            return RunawayFinding{What::Spend, spent, threshold};
    }
    return {};
}

void RunawayWatch::remember(qint64 steadyNanos, Money cost)
{
    if (cost.pico() > 0)
        past().day.add((steadyNanos - (steadyNanos < 0 ? NanosPerMinute * WindowMinutes - 1 : 0)) /
                           (NanosPerMinute * WindowMinutes),
                       cost.pico());
}

void RunawayWatch::forgive()
{
    if (!m_past)
        return;
    m_past->spend.clear();
    m_past->requests = {};
    m_past->errors = 0;
}

} // namespace sluice
