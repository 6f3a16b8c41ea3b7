#include "ui/providers/providerfigures.h"

#include "core/control/async.h"

#include <QDateTime>

namespace sluice {

namespace {

constexpr int AskInterval = 5000;
constexpr int DaysLookedBack = 90;

} // namespace

ProviderFiguresFeed::ProviderFiguresFeed(Control &control, const SpendFeed &spend, QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_spend(spend)
{
    m_later.setSingleShot(true);
    m_later.setInterval(AskInterval);
    connect(&m_later, &QTimer::timeout, this, &ProviderFiguresFeed::refresh);
    connect(&m_control, &Control::recorded, this, [this](const RecordBatch &batch) {
        const bool ended = std::any_of(batch.begin(), batch.end(), [](const RequestRecord &record) {
            return record.outcome != Outcome::Running;
        });
        if (m_active && ended && !m_later.isActive())
            m_later.start();
    });
}

void ProviderFiguresFeed::setActive(bool active)
{
    m_active = active;
    if (active)
        refresh();
    else
        m_later.stop();
}

Instant ProviderFiguresFeed::dayStart(QDate day) const
{
    return instantFromMicros(day.startOfDay(m_spend.book().zone()).toMSecsSinceEpoch() * 1000);
}

void ProviderFiguresFeed::refresh()
{
    const QDate today = m_spend.today();
    SpendQuery query;
    query.zone = m_spend.book().zone();
    query.range = {dayStart(today), dayStart(today.addDays(1))};
    query.groupBy = {Dimension::Provider};
    query.latency = true;
    whenDone(m_control.spend(query), this, [this](const Result<std::vector<Spend>> &rows) {
        if (!rows)
            Q_EMIT failed(rows.error().text);
        else
            onSpend(rows.value());
    });
}

void ProviderFiguresFeed::onSpend(const std::vector<Spend> &rows)
{
    QHash<QUuid, ProviderFigures> figures;
    for (const Spend &row : rows) {
        ProviderFigures &of = figures[QUuid::fromString(row.group.empty() ? QString() : row.group[0])];
        of = {row.cost, row.requests, row.unpriced, row.estimated, row.ttft.quantile(0.5)};
    }
    if (m_read && figures == m_figures)
        return;
    m_read = true;
    m_figures = std::move(figures);
    Q_EMIT changed();
}

void ProviderFiguresFeed::askLastUse(const QUuid &provider)
{
    const QDate today = m_spend.today();
    SpendQuery query;
    query.zone = m_spend.book().zone();
    query.range = {dayStart(today.addDays(-DaysLookedBack)), dayStart(today.addDays(1))};
    query.providerId = provider;
    query.groupBy = {Dimension::Model, Dimension::Day};
    whenDone(m_control.spend(query), this, [this, provider](const Result<std::vector<Spend>> &rows) {
        if (!rows)
            return; // what the list says is told by failed() already
        QHash<QString, QDate> days;
        for (const Spend &row : rows.value()) {
            const QDate day = QDate::fromString(row.group.at(1), Qt::ISODate);
            QDate &last = days[row.group.at(0)];
            if (!last.isValid() || day > last)
                last = day;
        }
        Q_EMIT lastUsed(provider, days);
    });
}

} // namespace sluice
