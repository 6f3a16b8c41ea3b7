// What the Usage page shows at the moment: a range, a grouping, a measure, and what it was narrowed to. Pure.
#pragma once

#include "core/storage/storage.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace sluice {

enum class UsageRange : quint8 {
    LastHour,
    Today,
    Yesterday,
    Last7Days,
    Last30Days,
    ThisMonth,
    LastMonth,
    ThisYear,
    All,
    Custom
};
enum class UsageMetric : quint8 { Cost, Tokens, Requests, CacheShare, FirstToken };

inline constexpr std::array UsageGroupings{Dimension::Key,     Dimension::Model,    Dimension::Provider,
                                           Dimension::Agent,   Dimension::Project,  Dimension::ProjectDir,
                                           Dimension::Session, Dimension::Endpoint, Dimension::Status};

struct UsageView
{
    UsageRange range = UsageRange::Today;
    TimeRange custom = {};
    int back = 0; // so many periods before the present one
    Dimension groupBy = Dimension::Key;
    UsageMetric metric = UsageMetric::Cost;
    bool compare = false;
    std::vector<SpendFilter> only = {};
};

// A view's range in absolute time, and its bars.
struct UsagePeriod
{
    TimeRange range = {};
    Dimension bucket = Dimension::Hour;   // Minute, Hour, Day or Month
    std::vector<Instant> starts = {};     // of the bars
    std::optional<TimeRange> before = {}; // what it is compared with, of the same length

    bool includes(Instant time) const { return time >= range.from && time < range.until; }
    Instant endOf(size_t bar) const { return bar + 1 < starts.size() ? starts[bar + 1] : range.until; }
    // The bar of a row's time as Spend::group writes it; -1: none.
    int barOf(const QString &label, const QTimeZone &zone) const;
};

// `first`: when the ledger begins, for All; empty: it has nothing.
UsagePeriod periodOf(const UsageView &view, Instant now, const QTimeZone &zone, std::optional<Instant> first);

// Typed ranges: "-3d", "-12h", "2025-11-01", "2025-11-01..", "2025-11-01..2025-11-07" (days, both included).
// Empty: not understood.
std::optional<TimeRange> typedRange(const QString &text, Instant now, const QTimeZone &zone);

class UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(UsageWords)
public:
    static QString range(UsageRange range);
    static QString dimension(Dimension dimension);
    static QString metric(UsageMetric metric);
    // "Today", "Fri, 20 Nov", "14 – 20 Nov 2026", "November 2026".
    static QString period(const UsageView &view, const UsagePeriod &period, const QTimeZone &zone);
    // A bar's name, short for the axis or in full for reading aloud.
    static QString bar(const UsagePeriod &period, size_t bar, const QTimeZone &zone, bool full);
};

} // namespace sluice
