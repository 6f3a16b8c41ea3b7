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

bool TrafficProxy::accepts(const RequestRecord &record) const
{
    if (m_filter.isEmpty())
        return true;
    const QString keyName = m_model.keyName(record);
    return m_filter.matches({record, keyName});
}

bool TrafficProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return accepts(m_model.record(row));
}

} // namespace sluice
