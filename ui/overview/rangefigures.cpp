#include "ui/overview/rangefigures.h"

#include "core/control/async.h"
#include "ui/common/spendfeed.h"

#include <algorithm>

namespace sluice {

namespace {
constexpr auto Between = std::chrono::seconds(5); // two questions
constexpr auto WithoutNews = std::chrono::seconds(60);
} // namespace

RangeFigures::RangeFigures(Control &control, SpendFeed &feed, QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_feed(feed)
{
    connect(&m_control, &Control::recorded, this, [this] { m_stale = true; });
}

void RangeFigures::setRange(UsageRange range)
{
    if (range == m_view.range)
        return;
    m_view.range = range;
    m_read = false;
    m_asking = false;
    m_askedAt = {};
    refresh();
}

void RangeFigures::refresh()
{
    const Instant now = m_feed.now();
    const auto wait = m_stale ? Between : WithoutNews;
    if (m_asking || (m_read && now >= m_askedAt && now - m_askedAt < wait))
        return;
    m_asking = true;
    m_stale = false;
    m_askedAt = now;
    SpendQuery query;
    query.zone = m_feed.book().zone();
    query.range = periodOf(m_view, now, query.zone, {}).range;
    query.groupBy = {Dimension::Model};
    query.latency = true;
    whenDone(m_control.spend(query), this, [this, round = ++m_round](const Result<std::vector<Spend>> &rows) {
        if (round == m_round)
            take(rows);
    });
}

void RangeFigures::take(const Result<std::vector<Spend>> &rows)
{
    m_asking = false;
    m_problem = rows ? QString() : rows.error().text;
    if (rows) {
        m_read = true;
        m_models.clear();
        m_total = {};
        for (const Spend &row : rows.value()) {
            m_models.push_back({row.group.empty() ? QString() : row.group[0], totalsOf(row)});
            m_total.requests += row.requests;
            m_total.errors += row.errors;
            m_total.unpriced += row.unpriced;
            m_total.input += row.input;
            m_total.cached += row.cached;
            m_total.cacheWrites += row.cacheWrites;
            m_total.output += row.output;
            m_total.cost += row.cost;
            m_total.saved += row.saved;
            m_total.ttft.add(row.ttft);
            m_total.duration.add(row.duration);
        }
        std::stable_sort(m_models.begin(), m_models.end(), [](const NamedTotals &a, const NamedTotals &b) {
            return std::pair(a.totals.cost, a.totals.requests) > std::pair(b.totals.cost, b.totals.requests);
        });
    }
    Q_EMIT changed();
}

std::vector<QString> RangeFigures::unpricedModels() const
{
    std::vector<QString> names;
    for (const NamedTotals &model : m_models) {
        if (model.totals.unpriced > 0 && !model.name.isEmpty())
            names.push_back(model.name);
    }
    return names;
}

} // namespace sluice
