#include "ui/usage/usageview.h"

#include "ui/common/format.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace sluice {

namespace {

QDateTime localTime(Instant time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(microsOf(time) / 1000, zone);
}

Instant instantOf(const QDateTime &time)
{
    return instantFromMicros(time.toMSecsSinceEpoch() * 1000);
}

Instant startOf(QDate day, const QTimeZone &zone)
{
    return instantOf(day.startOfDay(zone));
}

TimeRange days(QDate first, QDate end, const QTimeZone &zone)
{
    return {startOf(first, zone), startOf(end, zone)};
}

TimeRange month(QDate anyDay, const QTimeZone &zone)
{
    const QDate first(anyDay.year(), anyDay.month(), 1);
    return days(first, first.addMonths(1), zone);
}

// The range of a preset that lies `back` periods before the present one.
TimeRange rangeOf(const UsageView &view, int back, Instant now, const QTimeZone &zone,
                  std::optional<Instant> first)
{
    const QDate today = localTime(now, zone).date();
    switch (view.range) {
    case UsageRange::LastHour: {
        const Instant end = std::chrono::floor<std::chrono::minutes>(now) + std::chrono::minutes(1) -
                            std::chrono::hours(back);
        return {end - std::chrono::hours(1), end};
    }
    case UsageRange::Today:
        return days(today.addDays(-back), today.addDays(1 - back), zone);
    case UsageRange::Yesterday:
        return days(today.addDays(-1 - back), today.addDays(-back), zone);
    case UsageRange::Last7Days:
        return days(today.addDays(-6 - 7 * back), today.addDays(1 - 7 * back), zone);
    case UsageRange::Last30Days:
        return days(today.addDays(-29 - 30 * back), today.addDays(1 - 30 * back), zone);
    case UsageRange::ThisMonth:
        return month(QDate(today.year(), today.month(), 1).addMonths(-back), zone);
    case UsageRange::LastMonth:
        return month(QDate(today.year(), today.month(), 1).addMonths(-1 - back), zone);
    case UsageRange::ThisYear:
        return days(QDate(today.year() - back, 1, 1), QDate(today.year() - back + 1, 1, 1), zone);
    case UsageRange::All: {
        const QDate begin = first ? localTime(*first, zone).date() : today;
        return days(QDate(begin.year(), begin.month(), 1), QDate(today.year(), today.month(), 1).addMonths(1),
                    zone);
    }
    case UsageRange::Custom:
        break;
    }
    const auto length = view.custom.until - view.custom.from;
    return {view.custom.from - length * back, view.custom.until - length * back};
}

// Bars so that there are 7 to 62 of them, for ranges of that length.
Dimension bucketFor(const TimeRange &range)
{
    const auto length = range.until - range.from;
    if (length <= std::chrono::minutes(90))
        return Dimension::Minute;
    if (length <= std::chrono::hours(60))
        return Dimension::Hour;
    return length <= std::chrono::days(92) ? Dimension::Day : Dimension::Month;
}

std::vector<Instant> startsOf(const TimeRange &range, Dimension bucket, const QTimeZone &zone)
{
    constexpr size_t MostBars = 1200; // a hundred years of months
    std::vector<Instant> starts;
    if (bucket == Dimension::Minute || bucket == Dimension::Hour) {
        const qint64 step = bucket == Dimension::Minute ? 60'000'000 : 3'600'000'000;
        for (qint64 at = microsOf(range.from) / step * step;
             at < microsOf(range.until) && starts.size() < MostBars; at += step)
            starts.push_back(instantFromMicros(at));
        return starts;
    }
    QDate day = localTime(range.from, zone).date();
    if (bucket == Dimension::Month)
        day = QDate(day.year(), day.month(), 1);
    while (startOf(day, zone) < range.until && starts.size() < MostBars) {
        starts.push_back(startOf(day, zone));
        day = bucket == Dimension::Month ? day.addMonths(1) : day.addDays(1);
    }
    return starts;
}

} // namespace

UsagePeriod periodOf(const UsageView &view, Instant now, const QTimeZone &zone, std::optional<Instant> first)
{
    UsagePeriod period;
    period.range = rangeOf(view, view.back, now, zone, first);
    period.bucket = view.range == UsageRange::All ? Dimension::Month : bucketFor(period.range);
    period.starts = startsOf(period.range, period.bucket, zone);
    if (view.range == UsageRange::All)
        return period;
    period.before = rangeOf(view, view.back + 1, now, zone, first);
    // What is still running is compared with as much of what was before.
    if (period.includes(now))
        period.before->until =
            std::min(period.before->until, period.before->from + (now - period.range.from));
    return period;
}

int UsagePeriod::barOf(const QString &label, const QTimeZone &zone) const
{
    Instant at;
    if (bucket == Dimension::Minute || bucket == Dimension::Hour)
        at = instantOf(QDateTime::fromString(label, Qt::ISODate));
    else
        at = startOf(
            QDate::fromString(bucket == Dimension::Month ? label + QLatin1String("-01") : label, Qt::ISODate),
            zone);
    const auto behind = std::upper_bound(starts.begin(), starts.end(), at);
    return int(behind - starts.begin()) - 1;
}

std::optional<TimeRange> typedRange(const QString &text, Instant now, const QTimeZone &zone)
{
    static const QRegularExpression ago(QStringLiteral("^-(\\d{1,4})([mhdw])$"));
    static const QRegularExpression dates(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(?:(\\.\\.)(\\d{4}-\\d{2}-\\d{2})?)?$"));
    const QString typed = text.trimmed().toLower();
    if (const auto match = ago.match(typed); match.hasMatch()) {
        const qint64 count = match.captured(1).toLongLong();
        const QString unit = match.captured(2);
        const qint64 minutes = unit == QLatin1String("m")   ? 1
                               : unit == QLatin1String("h") ? 60
                               : unit == QLatin1String("d") ? 60 * 24
                                                            : 60 * 24 * 7;
        if (count == 0)
            return {};
        return TimeRange{now - std::chrono::minutes(count * minutes), now};
    }
    const auto match = dates.match(typed);
    const QDate first = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !first.isValid())
        return {};
    QDate last = first;
    if (!match.captured(3).isEmpty())
        last = QDate::fromString(match.captured(3), Qt::ISODate);
    else if (!match.captured(2).isEmpty())
        last = localTime(now, zone).date();
    if (!last.isValid() || last < first)
        return {};
    return days(first, last.addDays(1), zone);
}

QString UsageWords::range(UsageRange range)
{
    switch (range) {
    case UsageRange::LastHour:
        return tr("Last hour");
    case UsageRange::Today:
        return tr("Today");
    case UsageRange::Yesterday:
        return tr("Yesterday");
    case UsageRange::Last7Days:
        return tr("Last 7 days");
    case UsageRange::Last30Days:
        return tr("Last 30 days");
    case UsageRange::ThisMonth:
        return tr("This month");
    case UsageRange::LastMonth:
        return tr("Last month");
    case UsageRange::ThisYear:
        return tr("This year");
    case UsageRange::All:
        return tr("All time");
    case UsageRange::Custom:
        return tr("Custom…");
    }
    return {};
}

QString UsageWords::dimension(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Key:
        return tr("Key");
    case Dimension::Provider:
        return tr("Provider");
    case Dimension::Model:
        return tr("Model");
    case Dimension::Agent:
        return tr("Agent");
    case Dimension::Session:
        return tr("Session");
    case Dimension::Status:
        return tr("Status");
    case Dimension::Project:
        return tr("Project");
    case Dimension::ProjectDir:
        return tr("Folder");
    case Dimension::Endpoint:
        return tr("Endpoint");
    case Dimension::Minute:
    case Dimension::Hour:
    case Dimension::Day:
    case Dimension::Month:
        break;
    }
    return {};
}

QString UsageWords::metric(UsageMetric metric)
{
    switch (metric) {
    case UsageMetric::Cost:
        return tr("Cost");
    case UsageMetric::Tokens:
        return tr("Tokens");
    case UsageMetric::Requests:
        return tr("Requests");
    case UsageMetric::CacheShare:
        return tr("Cache share");
    case UsageMetric::FirstToken:
        return tr("First token, p95");
    }
    return {};
}

QString UsageWords::period(const UsageView &view, const UsagePeriod &period, const QTimeZone &zone)
{
    if (view.back == 0 && view.range != UsageRange::Custom)
        return range(view.range);
    const QLocale locale;
    const QDateTime from = localTime(period.range.from, zone);
    const QDateTime last = localTime(period.range.until - std::chrono::microseconds(1000), zone);
    if (period.range.until - period.range.from < std::chrono::hours(23))
        return tr("%1, %2 – %3", "a date, and two times of day")
            .arg(locale.toString(from.date(), QStringLiteral("ddd, d MMM")), clockText(from.time()),
                 clockText(localTime(period.range.until, zone).time()));
    if (from.date() == last.date())
        return locale.toString(from.date(), QStringLiteral("ddd, d MMM yyyy"));
    const bool wholeMonth = from.date().day() == 1 && last.date().addDays(1).day() == 1 &&
                            from.date().month() == last.date().month();
    if (wholeMonth && from.date().year() == last.date().year())
        return locale.toString(from.date(), QStringLiteral("MMMM yyyy"));
    if (view.range == UsageRange::ThisYear)
        return QString::number(from.date().year());
    return tr("%1 – %2", "two dates").arg(shortDayText(from.date()), dayText(last.date()));
}

QString UsageWords::bar(const UsagePeriod &period, size_t bar, const QTimeZone &zone, bool full)
{
    const QLocale locale;
    const QDateTime at = localTime(period.starts[bar], zone);
    switch (period.bucket) {
    case Dimension::Minute:
    case Dimension::Hour: {
        const QString time = clockText(at.time());
        return full ? tr("%1, %2", "a date and a time of day")
                          .arg(locale.toString(at.date(), QStringLiteral("ddd, d MMM")), time)
                    : time;
    }
    case Dimension::Month:
        return locale.toString(at.date(), full ? QStringLiteral("MMMM yyyy") : QStringLiteral("MMM"));
    default:
        break;
    }
    if (full)
        return locale.toString(at.date(), QStringLiteral("dddd, d MMMM"));
    return locale.toString(at.date(),
                           period.starts.size() <= 10 ? QStringLiteral("ddd d") : QStringLiteral("d MMM"));
}

} // namespace sluice
