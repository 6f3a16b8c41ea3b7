// Reads from the database what the Traffic table does not hold.
#include "ui/traffic/traffichistory.h"

#include "core/control/async.h"
#include "core/control/control.h"
#include "ui/traffic/trafficmodel.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr int FirstPage = 500;
constexpr int Page = 200;
constexpr std::chrono::microseconds Tick(1);

bool isBefore(const RequestCursor &a, const RequestCursor &b)
{
    return a.startedAt < b.startedAt || (a.startedAt == b.startedAt && a.id < b.id);
}

// All requests of that moment and later come behind it.
RequestCursor justAfter(Instant moment)
{
    return {moment + Tick, QUuid()};
}

} // namespace

TrafficHistory::TrafficHistory(Control &control, TrafficModel &model, Accepts accepts, QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_model(model)
    , m_accepts(std::move(accepts))
{
    connect(&m_model, &TrafficModel::forgotten, this, &TrafficHistory::onForgotten);
}

void TrafficHistory::start(RequestFilter filter, bool filtered)
{
    ++m_turn;
    m_reading = false;
    m_filter = std::move(filter);
    if (m_filtered) {
        // Selections of another filter would look as if nothing was between them.
        const std::optional<RequestCursor> from = m_fromUnfiltered;
        Q_EMIT aboutToChange();
        m_model.dropSelection();
        m_from = from;
    }
    m_filtered = filtered;
    m_started = true;
    m_atBeginning = false;
    m_older.reset();
    m_between = 0;
    readOlder();
}

void TrafficHistory::retry()
{
    m_problem.clear();
    m_readingOlder ? readOlder() : readNewer();
}

void TrafficHistory::readOlder()
{
    if (m_reading || m_atBeginning)
        return;
    RequestQuery query;
    query.filter = m_filter;
    query.count = !m_older;
    query.limit = qMin(m_from ? Page : FirstPage, m_model.room());
    if (m_from && query.count && !m_filtered)
        query.limit = 0; // there are rows to show: it is enough to know how many more there are
    if (query.limit == 0 && !query.count)
        return;
    if (m_from) {
        query.after = m_from;
        const Instant until = m_from->id.isNull() ? m_from->startedAt : m_from->startedAt + Tick;
        query.range = TimeRange{Instant(), until};
    }
    m_readingOlder = true;
    ask(query, &TrafficHistory::takeOlder);
}

void TrafficHistory::readNewer()
{
    if (m_reading || !m_model.hasGap() || m_model.rowCount() == 0)
        return;
    const RequestRecord &last = m_model.record(m_model.rowCount() - 1);
    RequestQuery query;
    query.filter = m_filter;
    query.newestFirst = false;
    query.count = false;
    query.limit = Page;
    query.after = RequestCursor{last.startedAt, last.id};
    m_readingOlder = false;
    ask(query, &TrafficHistory::takeNewer);
}

void TrafficHistory::ask(RequestQuery query,
                         void (TrafficHistory::*take)(const RequestQuery &, const RequestPage &))
{
    m_reading = true;
    whenDone(m_control.requests(query), this,
             [this, query, take, turn = m_turn](const Result<RequestPage> &page) {
                 if (turn != m_turn)
                     return;
                 m_reading = false;
                 m_problem = page ? QString() : page.error().text;
                 if (page) {
                     Q_EMIT aboutToChange();
                     (this->*take)(query, page.value());
                 }
                 Q_EMIT changed();
             });
    Q_EMIT changed();
}

void TrafficHistory::takeOlder(const RequestQuery &query, const RequestPage &page)
{
    // What was forgotten while the answer was under way is older than the page now.
    const bool outrun = m_from && query.after && isBefore(*query.after, *m_from);
    if (outrun || (m_from && !query.after))
        return;
    if (query.count)
        m_older = page.total - (query.after ? knownAt(query.range->until - Tick) : 0);
    const int came = m_model.prepend(page.records, m_filtered);
    const bool last = int(page.records.size()) < query.limit;
    if (!page.records.empty())
        m_from = RequestCursor{page.records.back().startedAt, page.records.back().id};
    else if (!m_from)
        m_from = RequestCursor{};
    if (!m_filtered)
        m_fromUnfiltered = m_from;
    m_older = last ? 0 : qMax(qint64(0), m_older.value_or(0) - came);
    m_atBeginning = last || (query.limit == 0 && *m_older == 0);
}

void TrafficHistory::takeNewer(const RequestQuery &query, const RequestPage &page)
{
    const bool last = int(page.records.size()) < query.limit;
    const int before = m_model.rowCount();
    m_model.appendNewer(page.records, last);
    const int came = m_model.rowCount() - before;
    m_between = m_model.hasGap() ? qMax(qint64(0), m_between - qMax(0, came)) : 0;
}

// Rows and waiting ones of that very moment are known, though the count has them.
qint64 TrafficHistory::knownAt(Instant moment) const
{
    qint64 known = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const RequestRecord &record = m_model.record(row);
        if (record.startedAt == moment && record.outcome != Outcome::Running && m_accepts(record))
            ++known;
    }
    return known;
}

void TrafficHistory::onForgotten(const RecordBatch &records, bool oldest)
{
    const auto passing = std::count_if(records.begin(), records.end(), m_accepts);
    Instant latest = {};
    for (const RequestRecord &record : records)
        latest = std::max(latest, record.startedAt);
    if (!oldest) {
        m_between += passing;
        m_gapUntil = std::max(m_gapUntil, latest);
        return;
    }
    if (m_older)
        *m_older += passing;
    const RequestCursor from = justAfter(latest);
    for (std::optional<RequestCursor> *cursor : {&m_from, &m_fromUnfiltered}) {
        if (*cursor && isBefore(**cursor, from))
            *cursor = from;
    }
    m_atBeginning = false;
}

void TrafficHistory::gapWasLeft()
{
    const RequestCursor from = justAfter(m_gapUntil);
    for (std::optional<RequestCursor> *cursor : {&m_from, &m_fromUnfiltered}) {
        if (*cursor && isBefore(**cursor, from))
            *cursor = from;
    }
    if (m_older)
        *m_older += m_between;
    m_between = 0;
    m_gapUntil = {};
    m_atBeginning = false;
    Q_EMIT changed();
}

std::optional<qint64> TrafficHistory::missing() const
{
    return m_older ? std::optional(*m_older + m_between) : std::nullopt;
}

} // namespace sluice
