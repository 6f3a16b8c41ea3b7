// How long requests took, counted in steps that grow by 1.41: small enough to keep for years, fine enough for
// a percentile to within a sixth. Pure.
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace sluice {

constexpr int LatencySteps = 32;

// µs at which each step but the first begins; migration 0004 spells the same ones out.
inline constexpr std::array<qint64, LatencySteps - 1> LatencyStarts{
    16'000,     22'627,     32'000,      45'255,      64'000,      90'510,      128'000,    181'019,
    256'000,    362'039,    512'000,     724'077,     1'024'000,   1'448'155,   2'048'000,  2'896'309,
    4'096'000,  5'792'619,  8'192'000,   11'585'238,  16'384'000,  23'170'475,  32'768'000, 46'340'950,
    65'536'000, 92'681'900, 131'072'000, 185'363'800, 262'144'000, 370'727'600, 524'288'000};

// The step of a duration (>= 0).
int latencyStep(qint64 micros);

// How many durations fell in each step.
class LatencyCounts
{
public:
    // Negative durations (there was none) do not count.
    void add(qint64 micros);
    void add(const LatencyCounts &other);
    void addToStep(int step, qint64 count);

    bool isEmpty() const { return total() == 0; }
    qint64 total() const;
    qint64 inStep(int step) const { return m_counts.empty() ? 0 : m_counts[size_t(step)]; }
    // µs that a share (0 to 1) of the durations stayed below, interpolated within its step; -1: none known.
    qint64 quantile(double share) const;
    bool operator==(const LatencyCounts &) const = default;

private:
    std::vector<qint64> m_counts = {}; // empty until something was counted
};

} // namespace sluice
