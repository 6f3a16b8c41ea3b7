// What each key cost in each minute of the last hour, in figures: the table twin of the chart (ux.md 2.8).
#pragma once

#include "core/model/configuration.h"
#include "ui/common/spendbook.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace sluice {

// The hour as a whole on top, then its minutes, the newest first. A column for each key, the sum of the
// minute, and the running total.
class LiveCostModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<KeyMinutes> keys, ConfigurationPtr configuration, Instant now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int keyColumns() const { return int(m_keys.size()); }
    Money amount(int row, int column) const;
    QString timeOf(int row) const;

    std::vector<KeyMinutes> m_keys = {};
    std::vector<Money> m_sums = {};    // of each minute, oldest first
    std::vector<Money> m_running = {}; // up to each minute
    ConfigurationPtr m_configuration = std::make_shared<const Configuration>();
    Instant m_now = {};
};

// "codex", "Other", "Unknown key": as the chart's legend says it.
QString liveKeyName(const KeyMinutes &row, const Configuration &configuration);

class LiveCostTable final : public QTableView
{
    Q_OBJECT
public:
    explicit LiveCostTable(QWidget *parent = nullptr);
    void setRows(std::vector<KeyMinutes> keys, ConfigurationPtr configuration, Instant now)
    {
        m_model->setRows(std::move(keys), std::move(configuration), now);
    }

private:
    LiveCostModel *m_model = nullptr;
};

} // namespace sluice
