// The Traffic rows that the filter lets through.
#include "ui/traffic/trafficproxy.h"

#include "ui/traffic/trafficmodel.h"

namespace sluice {

TrafficProxy::TrafficProxy(TrafficModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(TrafficModel::SortRole);
    setSourceModel(&model);
}

void TrafficProxy::setFilter(TrafficFilter filter)
{
    m_filter = std::move(filter);
    invalidateFilter();
}

void TrafficProxy::setHorizon(std::optional<Instant> horizon)
{
    m_horizon = horizon;
    invalidateFilter();
}

bool TrafficProxy::accepts(const RequestRecord &record) const
{
    if (m_horizon && record.startedAt <= *m_horizon)
        return false;
    if (m_filter.isEmpty())
        return true;
    const QString keyName = m_model.keyName(record);
    return m_filter.matches({record, keyName, m_model.projectName(record)});
}

bool TrafficProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return accepts(m_model.record(row));
}

} // namespace sluice
