// The requests in flight, oldest first.
#pragma once

#include "core/model/configuration.h"
#include "core/model/requestrecord.h"
#include "ui/common/rowsync.h"

#include <QAbstractListModel>
#include <QHash>

namespace sluice {

class RunningModel final : public RowSync<QAbstractListModel>
{
    Q_OBJECT
public:
    enum Role { RequestIdRole = Qt::UserRole };
    static constexpr size_t MostRows = 200; // nobody reads further; the sums tell of all
    explicit RunningModel(QObject *parent = nullptr)
        : RowSync(parent)
    {}

    // `now` is what the elapsed times are measured to.
    void setRows(std::vector<RequestRecord> rows, ConfigurationPtr configuration, Instant now);
    // Tokens a second by request; those that are not named have none.
    void setRates(QHash<QUuid, double> rates);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<RequestRecord> m_rows = {};
    QHash<QUuid, double> m_rates = {};
    ConfigurationPtr m_configuration = std::make_shared<const Configuration>();
    Instant m_now = {};
};

} // namespace sluice
