#include "core/limits/runaway.h"

#include <algorithm>
#include <limits>

namespace sluice {

namespace {

constexpr qint64 NanosPerMinute = 60'000'000'000;
constexpr qint64 WindowMinutes = MinuteRing::Minutes;
constexpr size_t NormalSlices = 144;   // of ten minutes each: a day
constexpr int LeastSlices = 3;         // with something spent in them, before a normal is known
constexpr qint64 PingAnswer = 16;      // tokens: a ping's answer has fewer
constexpr qint64 PingTokens = 256;     // and both together have fewer than this
constexpr size_t RequestsWatched = 64; // different ones within ten minutes; the oldest go

// What was spent in each ten minutes of the last day.
class DayRing
{
public:
    void add(qint64 slice, qint64 amount)
    {
        moveTo(slice);
        if (slice + qint64(NormalSlices) > m_newest)
            m_sums[place(slice)] += amount;
    }
    void moveTo(qint64 slice)
    {
        if (slice <= m_newest)
            return;
        for (qint64 passed = std::max(m_newest + 1, slice - qint64(NormalSlices) + 1); passed <= slice;
             ++passed)
            m_sums[place(passed)] = 0;
        m_newest = slice;
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

qint64 timesFactor(qint64 normal, int factor)
{
    const qint64 most = std::numeric_limits<qint64>::max();
    return normal > most / factor ? most : normal * factor;
}

} // namespace

struct RunawayWatch::Past
{
    DayRing day = {};
    // By place: looked through for each request, so that what is compared lies together.
    std::array<quint64, RequestsWatched> fingerprints = {};
    std::array<qint64, RequestsWatched> lastSeen = {}; // minute
    std::array<MinuteRing, RequestsWatched> times = {};

    Past() { forgetRequests(); }
    void forgetRequests()
    {
        fingerprints = {};
        lastSeen.fill(std::numeric_limits<qint64>::min());
        times = {};
    }
    qint64 seen(quint64 fingerprint, qint64 minute);
};

qint64 RunawayWatch::Past::seen(quint64 fingerprint, qint64 minute)
{
    auto found = std::find(fingerprints.begin(), fingerprints.end(), fingerprint);
    if (found == fingerprints.end()) {
        const auto oldest = std::min_element(lastSeen.begin(), lastSeen.end());
        found = fingerprints.begin() + (oldest - lastSeen.begin());
        *found = fingerprint;
        times[size_t(found - fingerprints.begin())] = {};
    }
    const auto place = size_t(found - fingerprints.begin());
    lastSeen[place] = std::max(lastSeen[place], minute);
    return times[place].add(minute, 1);
}

bool isPing(const RunawayEvent &event)
{
    return event.outputTokens < PingAnswer && event.inputTokens + event.outputTokens < PingTokens;
}

RunawayWatch::RunawayWatch() = default;
RunawayWatch::~RunawayWatch() = default;

RunawayWatch::Past &RunawayWatch::past()
{
    if (!m_past)
        m_past = std::make_unique<Past>();
    return *m_past;
}

void RunawayWatch::spendIn(qint64 slice, qint64 cost)
{
    if (slice != m_slice) {
        if (m_sliceSpent > 0)
            past().day.add(m_slice, m_sliceSpent);
        m_slice = slice;
        m_sliceSpent = 0;
    }
    m_sliceSpent += cost;
}

std::optional<RunawayFinding> RunawayWatch::see(const RunawayRule &rule, const RunawayEvent &event)
{
    using What = RunawayFinding::What;
    const qint64 minute = event.steadyNanos / NanosPerMinute;
    const qint64 cost = std::clamp<qint64>(event.cost.pico(), 0, std::numeric_limits<qint64>::max() / 1000);
    m_errors = event.failed ? m_errors + 1 : 0;
    const qint64 spent = m_spend.add(minute, cost);
    spendIn(minute / WindowMinutes, cost);
    // A client that asks again after an error is not stuck: the errors are counted for themselves.
    const bool compared = rule.sameRequests > 0 && event.fingerprint != 0 && !event.failed && !isPing(event);
    const qint64 same = compared ? past().seen(event.fingerprint, minute) : 0;

    if (!rule.enabled)
        return {};
    if (rule.consecutiveErrors > 0 && m_errors >= rule.consecutiveErrors)
        return RunawayFinding{What::Errors, m_errors, rule.consecutiveErrors};
    // Whatever it costs: a model of one's own may have no price, and be kept busy all night.
    if (rule.sameRequests > 0 && same >= rule.sameRequests)
        return RunawayFinding{What::SameRequest, same, rule.sameRequests};
    if (rule.spendFactor > 0 && spent > rule.spendFloor.pico()) {
        // As long as nothing is known of a key, the floor is taken for its normal: a new key may be a busy
        // one.
        DayRing &day = past().day;
        day.moveTo(m_slice);
        const qint64 normal = day.normal().value_or(rule.spendFloor.pico());
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
    m_spend.clear();
    m_errors = 0;
    if (m_past)
        m_past->forgetRequests();
}

} // namespace sluice
