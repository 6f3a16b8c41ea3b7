// The Traffic rows that the filter lets through, in the order the user sorted them.
#pragma once

#include "ui/traffic/trafficfilter.h"

#include <QSortFilterProxyModel>

namespace sluice {

class TrafficModel;

class TrafficProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit TrafficProxy(TrafficModel &model, QObject *parent = nullptr);

    void setFilter(TrafficFilter filter);
    const TrafficFilter &filter() const { return m_filter; }
    bool accepts(const RequestRecord &record) const;
    // Hides what started until then ("Clear view"); empty: nothing.
    void setHorizon(std::optional<Instant> horizon);
    std::optional<Instant> horizon() const { return m_horizon; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TrafficModel &m_model;
    TrafficFilter m_filter = {};
    std::optional<Instant> m_horizon = {};
};

} // namespace sluice
