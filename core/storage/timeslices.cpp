#include "core/storage/timeslices.h"

#include <QDateTime>

namespace sluice {

namespace {

qint64 millisOf(Instant time)
{
    const qint64 micros = microsOf(time);
    return micros / 1000 - (micros % 1000 < 0 ? 1 : 0);
}

QDate dateOf(Instant time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(millisOf(time), zone).date();
}

Instant startOf(QDate date, const QTimeZone &zone)
{
    return instantFromMicros(date.startOfDay(zone).toMSecsSinceEpoch() * 1000);
}

} // namespace

std::vector<TimeRange> timeSlices(const TimeRange &range, bool byDay, bool byMonth, const QTimeZone &zone)
{
    if (range.from >= range.until)
        return {};
    if (!byDay && !byMonth)
        return {range};
    std::vector<TimeRange> slices;
    QDate date = dateOf(range.from, zone);
    for (Instant from = range.from; from < range.until;) {
        date = byDay ? date.addDays(1) : QDate(date.year(), date.month(), 1).addMonths(1);
        const Instant until = std::min(startOf(date, zone), range.until);
        if (until <= from)
            continue; // a day that a zone left out, as Samoa did in 2011
        slices.push_back({from, until});
        from = until;
    }
    return slices;
}

QString timeLabel(Dimension dimension, Instant time, const QTimeZone &zone)
{
    if (dimension == Dimension::Day)
        return dateOf(time, zone).toString(Qt::ISODate);
    if (dimension == Dimension::Month)
        return dateOf(time, zone).toString(QStringLiteral("yyyy-MM"));
    const qint64 step = dimension == Dimension::Hour ? 3'600'000 : 60'000;
    const qint64 millis = millisOf(time);
    return QDateTime::fromMSecsSinceEpoch(millis - ((millis % step) + step) % step, Qt::UTC)
        .toString(Qt::ISODate);
}

} // namespace sluice
