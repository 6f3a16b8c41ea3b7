// The models of the day, dearest first, with their share of the day's spend as a bar.
#pragma once

#include "ui/common/rowsync.h"
#include "ui/common/spendbook.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace sluice {

class BusiestModelsModel final : public RowSync<QAbstractTableModel>
{
    Q_OBJECT
public:
    enum Column { ModelName, Requests, Tokens, Cost, Share, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole, // 0 to 1
        NameRole
    };
    explicit BusiestModelsModel(QObject *parent = nullptr)
        : RowSync(parent)
    {}

    void setRows(std::vector<NamedTotals> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double shareOf(const NamedTotals &row) const;

    std::vector<NamedTotals> m_rows = {};
    Money m_total = {};
};

// The table over it; the model is its own.
class BusiestModelsTable final : public QTableView
{
    Q_OBJECT
public:
    explicit BusiestModelsTable(QWidget *parent = nullptr);
    void setRows(std::vector<NamedTotals> rows) { m_model->setRows(std::move(rows)); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    BusiestModelsModel *m_model = nullptr;
};

} // namespace sluice
