// What somebody should look at: the last failed requests, the same ones as one line.
#pragma once

#include "core/model/configuration.h"
#include "ui/overview/liverequests.h"

#include <QAbstractListModel>

namespace sluice {

class AttentionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RequestIdRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setRows(const std::deque<Failure> &failures, ConfigurationPtr configuration, Instant now);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Failure> m_rows = {};
    ConfigurationPtr m_configuration = std::make_shared<const Configuration>();
    Instant m_now = {};
};

} // namespace sluice
