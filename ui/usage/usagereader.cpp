#include "ui/usage/usagereader.h"

#include "core/control/async.h"

namespace sluice {

UsageReader::UsageReader(Control &control, QObject *parent)
    : QObject(parent)
    , m_control(control)
{}

void UsageReader::read(const UsageView &view, Instant now, const QTimeZone &zone)
{
    ++m_round;
    m_reading = true;
    m_report = {};
    m_report.view = view;
    m_now = now;
    m_zone = zone;
    if (view.range == UsageRange::All)
        return findBeginning();
    m_report.period = periodOf(view, now, zone, {});
    askCells();
}

void UsageReader::cancel()
{
    ++m_round;
    m_reading = false;
}

SpendQuery UsageReader::queryFor(const TimeRange &range, std::vector<Dimension> groupBy) const
{
    SpendQuery query;
    query.range = range;
    query.groupBy = std::move(groupBy);
    query.zone = m_zone;
    query.only = m_report.view.only;
    return query;
}

void UsageReader::ask(const SpendQuery &query, std::function<void(const Rows &)> next)
{
    whenDone(m_control.spend(query), this,
             [this, round = m_round, next = std::move(next)](const Result<Rows> &rows) {
                 if (round != m_round)
                     return;
                 if (rows)
                     return next(rows.value());
                 m_reading = false;
                 Q_EMIT failed(rows.error().text);
             });
}

// Of all time: by months, of which the first one that has anything is the beginning.
void UsageReader::findBeginning()
{
    SpendQuery query = queryFor({Instant::min(), Instant::max()}, {Dimension::Month});
    ask(query, [this](const Rows &months) {
        std::optional<Instant> first;
        if (!months.empty()) {
            const QDate month =
                QDate::fromString(months.front().group.at(0) + QLatin1String("-01"), Qt::ISODate);
            first = instantFromMicros(month.startOfDay(m_zone).toMSecsSinceEpoch() * 1000);
        }
        m_report.period = periodOf(m_report.view, m_now, m_zone, first);
        askCells();
    });
}

void UsageReader::askCells()
{
    const UsagePeriod &period = m_report.period;
    ask(queryFor(period.range, {period.bucket, m_report.view.groupBy}), [this](const Rows &cells) {
        m_report = makeReport(m_report.view, m_report.period, cells, m_zone, *m_control.configuration());
        if (m_report.total.requests == 0)
            return askLastRequest();
        Q_EMIT ready(m_report, false);
        askLatency();
    });
}

void UsageReader::askLatency()
{
    // Of single sessions no latencies are kept.
    const bool bySession = m_report.view.groupBy == Dimension::Session;
    SpendQuery query = queryFor(m_report.period.range, {});
    if (!bySession)
        query.groupBy = {m_report.view.groupBy};
    query.latency = true;
    ask(query, [this](const Rows &rows) {
        addLatency(m_report, rows);
        askBarLatency();
    });
}

void UsageReader::askBarLatency()
{
    if (m_report.view.metric != UsageMetric::FirstToken)
        return askBefore();
    SpendQuery query = queryFor(m_report.period.range, {m_report.period.bucket});
    query.latency = true;
    ask(query, [this](const Rows &rows) {
        m_report.barTtft.assign(m_report.period.starts.size(), {});
        for (const Spend &row : rows) {
            const int bar = m_report.period.barOf(row.group.at(0), m_zone);
            if (bar >= 0)
                m_report.barTtft[size_t(bar)].add(row.ttft);
        }
        askBefore();
    });
}

void UsageReader::askBefore()
{
    if (!m_report.period.before)
        return askSessions();
    UsageView earlier = m_report.view;
    ++earlier.back;
    const UsagePeriod before = periodOf(earlier, m_now, m_zone, {});
    ask(queryFor(*m_report.period.before, {before.bucket, m_report.view.groupBy}),
        [this, before](const Rows &cells) {
            addBefore(m_report, before, cells, m_zone);
            askSessions();
        });
}

void UsageReader::askSessions()
{
    SpendQuery query =
        queryFor(m_report.period.range, {Dimension::Session, Dimension::Agent, Dimension::ProjectDir});
    query.top = SessionsShown + 1; // one of them may be of those without a session
    ask(query, [this](const Rows &rows) {
        addSessions(m_report, rows);
        if (m_report.sessions.size() > SessionsShown)
            m_report.sessions.resize(SessionsShown);
        finish();
    });
}

void UsageReader::askLastRequest()
{
    RequestQuery query;
    query.limit = 1;
    query.count = false;
    query.only = m_report.view.only;
    whenDone(m_control.requests(query), this, [this, round = m_round](const Result<RequestPage> &page) {
        if (round != m_round)
            return;
        if (page && !page.value().records.empty())
            m_report.lastRequest = page.value().records.front().startedAt;
        finish();
    });
}

void UsageReader::finish()
{
    m_reading = false;
    Q_EMIT ready(m_report, true);
}

} // namespace sluice
