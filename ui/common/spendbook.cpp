#include "ui/common/spendbook.h"

#include <QDateTime>

#include <algorithm>

namespace sluice {

namespace {

constexpr qint64 MicrosPerMinute = 60'000'000;
constexpr qint64 MicrosPerHour = 60 * MicrosPerMinute;
constexpr int PaceMinutes = 10;

qint64 microsOfTime(const QString &rfc3339)
{
    return QDateTime::fromString(rfc3339, Qt::ISODate).toMSecsSinceEpoch() * 1000;
}

QDateTime timeOf(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(microsOf(instant) / 1000, zone);
}

QString groupOf(const Spend &row, size_t index)
{
    return index < row.group.size() ? row.group[index] : QString();
}

} // namespace

SpendTotals &SpendTotals::operator+=(const SpendTotals &other)
{
    cost += other.cost;
    requests += other.requests;
    failed += other.failed;
    unpriced += other.unpriced;
    estimated += other.estimated;
    input += other.input;
    cached += other.cached;
    output += other.output;
    return *this;
}

SpendTotals totalsOf(const Spend &row)
{
    return {row.cost,      row.requests, row.errors, row.unpriced,
            row.estimated, row.input,    row.cached, row.output};
}

SpendTotals totalsOf(const RequestRecord &record)
{
    const Usage &usage = record.usage;
    const bool used = usage.totalInput() + usage.totalOutput() + usage.webSearches + usage.audioSeconds > 0;
    SpendTotals totals;
    totals.cost = record.cost.value_or(Money());
    totals.requests = 1;
    totals.failed = hasFailed(record) ? 1 : 0;
    totals.unpriced = used && !record.cost ? 1 : 0;
    totals.estimated = usage.estimated ? 1 : 0;
    totals.input = usage.totalInput();
    totals.cached = usage.cacheRead + usage.audioCacheRead;
    totals.output = usage.totalOutput();
    return totals;
}

SpendBook::SpendBook(QTimeZone zone, Qt::DayOfWeek weekStart)
    : m_zone(std::move(zone))
    , m_weekStart(weekStart)
{}

QDate SpendBook::weekStartOf(QDate day) const
{
    return day.addDays(-((day.dayOfWeek() - m_weekStart + 7) % 7));
}

QDate SpendBook::firstDayNeeded(QDate today) const
{
    return std::min({QDate(today.year(), today.month(), 1), weekStartOf(today), today.addDays(-1)});
}

void SpendBook::reset(const std::vector<Spend> &days, const std::vector<Spend> &hours,
                      const std::vector<Spend> &minutes, const std::vector<Spend> &modelsOfDay, QDate day)
{
    m_days.clear();
    for (const Spend &row : days)
        m_days[QDate::fromString(groupOf(row, 0), Qt::ISODate)] += totalsOf(row);
    m_hours.clear();
    for (const Spend &row : hours)
        m_hours[microsOfTime(groupOf(row, 0)) / MicrosPerHour] += row.cost;
    m_minutes.clear();
    for (const Spend &row : minutes)
        m_minutes[groupOf(row, 1)][microsOfTime(groupOf(row, 0)) / MicrosPerMinute] += row.cost;
    m_models.clear();
    m_keys.clear();
    for (const Spend &row : modelsOfDay) {
        m_models[groupOf(row, 0)] += totalsOf(row);
        m_keys[groupOf(row, 1)] += row.cost;
    }
    m_modelsDay = day;
    m_added.clear();
}

bool SpendBook::add(const RequestRecord &record)
{
    if (record.outcome == Outcome::Running || m_added.contains(record.id))
        return false;
    m_added.insert(record.id);
    const SpendTotals totals = totalsOf(record);
    const QDate day = timeOf(record.startedAt, m_zone).date();
    const qint64 micros = microsOf(record.startedAt);
    m_days[day] += totals;
    m_hours[micros / MicrosPerHour] += totals.cost;
    m_minutes[record.keyId.toString(QUuid::WithoutBraces)][micros / MicrosPerMinute] += totals.cost;
    if (day > m_modelsDay) {
        m_models.clear();
        m_keys.clear();
        m_modelsDay = day;
    }
    if (day == m_modelsDay) {
        m_models[record.modelServed.isEmpty() ? record.modelAsked : record.modelServed] += totals;
        m_keys[record.keyId.toString(QUuid::WithoutBraces)] += totals.cost;
    }
    return true;
}

Money SpendBook::costOf(const QString &keyId, QDate day) const
{
    const auto found = m_keys.find(keyId);
    return day == m_modelsDay && found != m_keys.end() ? found->second : Money();
}

SpendTotals SpendBook::between(QDate first, QDate last) const
{
    SpendTotals sum;
    for (auto it = m_days.lower_bound(first); it != m_days.end() && it->first <= last; ++it)
        sum += it->second;
    return sum;
}

SpendTotals SpendBook::day(QDate day) const
{
    return between(day, day);
}

SpendTotals SpendBook::week(QDate day) const
{
    return between(weekStartOf(day), day);
}

SpendTotals SpendBook::month(QDate day) const
{
    return between(QDate(day.year(), day.month(), 1), day);
}

std::array<Money, 24> SpendBook::hoursOf(QDate day) const
{
    std::array<Money, 24> sums;
    for (const auto &[hour, cost] : m_hours) {
        const QDateTime time = timeOf(instantFromMicros(hour * MicrosPerHour), m_zone);
        if (time.date() == day)
            sums[size_t(time.time().hour())] += cost;
    }
    return sums;
}

std::vector<NamedTotals> SpendBook::modelsOf(QDate day) const
{
    std::vector<NamedTotals> rows;
    if (day != m_modelsDay)
        return rows;
    for (const auto &[name, totals] : m_models)
        rows.push_back({name, totals});
    std::stable_sort(rows.begin(), rows.end(), [](const NamedTotals &a, const NamedTotals &b) {
        return std::pair(a.totals.cost, a.totals.requests) > std::pair(b.totals.cost, b.totals.requests);
    });
    return rows;
}

std::vector<KeyMinutes> SpendBook::lastHour(Instant now, int keys) const
{
    const qint64 last = microsOf(now) / MicrosPerMinute;
    const qint64 first = last - MinutesShown + 1;
    std::vector<KeyMinutes> rows;
    for (const auto &[key, minutes] : m_minutes) {
        KeyMinutes row{key, std::vector<Money>(MinutesShown), {}};
        for (auto it = minutes.lower_bound(first); it != minutes.end() && it->first <= last; ++it) {
            row.minutes[size_t(it->first - first)] += it->second;
            row.total += it->second;
        }
        if (row.total > Money())
            rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.total > b.total; });
    if (int(rows.size()) <= keys)
        return rows;
    KeyMinutes others{{}, std::vector<Money>(MinutesShown), {}};
    for (size_t i = size_t(keys); i < rows.size(); ++i) {
        for (size_t minute = 0; minute < others.minutes.size(); ++minute)
            others.minutes[minute] += rows[i].minutes[minute];
        others.total += rows[i].total;
    }
    rows.resize(size_t(keys));
    rows.push_back(std::move(others));
    return rows;
}

Money SpendBook::perHour(Instant now) const
{
    const qint64 last = microsOf(now) / MicrosPerMinute;
    Money sum;
    for (const auto &[key, minutes] : m_minutes) {
        for (auto it = minutes.lower_bound(last - PaceMinutes + 1); it != minutes.end() && it->first <= last;
             ++it)
            sum += it->second;
    }
    Money hour;
    for (int i = 0; i < 60 / PaceMinutes; ++i)
        hour += sum;
    return hour;
}

} // namespace sluice
