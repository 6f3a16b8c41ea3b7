// The sums behind the status strip and the Overview: taken from the ledger, kept up to date by each request
// that ends. Pure arithmetic: no widget, no clock, no query.
#pragma once

#include "core/storage/storage.h"

#include <QDate>
#include <QSet>

#include <array>

namespace sluice {

struct SpendTotals
{
    Money cost = {};
    qint64 requests = 0;
    qint64 failed = 0;
    qint64 unpriced = 0;
    qint64 estimated = 0;
    qint64 input = 0; // tokens, cached included
    qint64 cached = 0;
    qint64 output = 0;

    SpendTotals &operator+=(const SpendTotals &other);
    bool operator==(const SpendTotals &) const = default;
};

SpendTotals totalsOf(const Spend &row);
// What one finished request adds.
SpendTotals totalsOf(const RequestRecord &record);

struct NamedTotals
{
    QString name = {};
    SpendTotals totals = {};
};

// The cost of one key in each of the minutes shown, oldest first.
struct KeyMinutes
{
    QString keyId = {}; // without braces; empty: all those that are not shown on their own
    std::vector<Money> minutes = {};
    Money total = {};
};

class SpendBook
{
public:
    static constexpr int MinutesShown = 60;

    SpendBook(QTimeZone zone, Qt::DayOfWeek weekStart);

    // The first day that the sums of a day, its week, its month and the day before need.
    QDate firstDayNeeded(QDate today) const;
    QDate weekStartOf(QDate day) const;
    const QTimeZone &zone() const { return m_zone; }

    // What the ledger says takes the place of what was there. Rows are grouped by Day, Hour, Minute × Key and
    // Model × Key.
    void reset(const std::vector<Spend> &days, const std::vector<Spend> &hours,
               const std::vector<Spend> &minutes, const std::vector<Spend> &modelsOfDay, QDate day);
    // A request that ended since. Each counts once, running ones do not; answers whether anything changed.
    bool add(const RequestRecord &record);

    SpendTotals day(QDate day) const;
    SpendTotals week(QDate day) const;  // the week of that day, from its start to the day itself
    SpendTotals month(QDate day) const; // the same for its month
    // 24 sums, one per hour of that day on the clock of the zone.
    std::array<Money, 24> hoursOf(QDate day) const;
    // The models of the day, dearest first, then busiest.
    std::vector<NamedTotals> modelsOf(QDate day) const;
    // What a key (its id without braces) cost on that day; only the day of modelsOf() is known.
    Money costOf(const QString &keyId, QDate day) const;
    // The `MinutesShown` minutes up to the one of `now`, by key: the dearest `keys`, then all others as one.
    std::vector<KeyMinutes> lastHour(Instant now, int keys) const;
    // USD an hour at the pace of the last ten minutes.
    Money perHour(Instant now) const;

private:
    SpendTotals between(QDate first, QDate last) const;

    QTimeZone m_zone;
    Qt::DayOfWeek m_weekStart;
    std::map<QDate, SpendTotals> m_days = {};
    std::map<qint64, Money> m_hours = {};                      // by hours since 1970
    std::map<QString, std::map<qint64, Money>> m_minutes = {}; // by key, by minutes since 1970
    std::map<QString, SpendTotals> m_models = {};
    std::map<QString, Money> m_keys = {}; // of the same day
    QDate m_modelsDay = {};
    QSet<QUuid> m_added = {};
};

} // namespace sluice
