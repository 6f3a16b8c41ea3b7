#include "core/storage/latencysteps.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sluice {

int latencyStep(qint64 micros)
{
    return int(std::upper_bound(LatencyStarts.begin(), LatencyStarts.end(), micros) - LatencyStarts.begin());
}

void LatencyCounts::add(qint64 micros)
{
    if (micros >= 0)
        addToStep(latencyStep(micros), 1);
}

void LatencyCounts::add(const LatencyCounts &other)
{
    for (int step = 0; step < LatencySteps; ++step)
        addToStep(step, other.inStep(step));
}

void LatencyCounts::addToStep(int step, qint64 count)
{
    if (count == 0)
        return;
    m_counts.resize(LatencySteps);
    m_counts[size_t(step)] += count;
}

qint64 LatencyCounts::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0));
}

qint64 LatencyCounts::quantile(double share) const
{
    const qint64 all = total();
    if (all == 0)
        return -1;
    const double wanted = std::clamp(share, 0.0, 1.0) * double(all);
    double before = 0;
    for (size_t step = 0; step < m_counts.size(); ++step) {
        const auto count = double(m_counts[step]);
        if (count == 0 || before + count < wanted) {
            before += count;
            continue;
        }
        // Steps grow by a factor, so that the middle of one is its geometric mean; the first begins at 0.
        const double within = (wanted - before) / count;
        if (step == 0)
            return qRound64(within * double(LatencyStarts[0]));
        if (step + 1 == LatencySteps)
            break; // it has no end
        const auto start = double(LatencyStarts[step - 1]);
        return qRound64(start * std::pow(std::sqrt(2.0), within));
    }
    return LatencyStarts.back();
}

} // namespace sluice
