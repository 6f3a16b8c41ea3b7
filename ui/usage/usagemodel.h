// The chart's figures as a table: one row per group, and the sum of all below.
#pragma once

#include "ui/usage/usagereport.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QHash>
#include <QSet>

namespace sluice {

class UsageModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Group,
        Requests,
        Input,
        Cached,
        Output,
        Cost,
        Share,
        PerRequest,
        FirstToken,
        Failed,
        Change, // against the period before
        ColumnCount
    };
    enum Role { ValueRole = Qt::UserRole, IsTotalRole };

    explicit UsageModel(QObject *parent = nullptr);

    // Rows are reset only where they mean something else from now on.
    void setReport(const UsageReport &report);
    const UsageReport &report() const { return m_report; }
    // The dots before the groups' names, by their values.
    void setColours(QHash<QString, QColor> colours);
    // Empty for the row of totals.
    const UsageGroup *group(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // The totals stay last. Column -1: as the report has them, unpriced groups first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString text(const UsageGroup *group, int column) const;
    QString toolTip(const UsageGroup *group, int column) const;
    const Totals &totalsOf(const UsageGroup *group) const;
    qint64 sortValue(const UsageGroup &group, int column) const;
    void order();
    void removeGone(const QSet<QString> &staying);
    void addNew(const UsageReport &report);
    void reorder();

    UsageReport m_report = {};
    QHash<QString, QColor> m_colours = {};
    std::vector<size_t> m_rows = {}; // indices of groups, in the order shown
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

// "−8 %", "+120 %", "new"; empty where there is nothing to compare.
QString changeText(qint64 now, std::optional<qint64> before);

} // namespace sluice
