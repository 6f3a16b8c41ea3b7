// Searches and sorts the keys, and keeps those of a project together where that is wanted.
#pragma once

#include <QSortFilterProxyModel>

namespace sluice {

class KeysProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit KeysProxy(QObject *parent = nullptr);

    // Projects by name, keys without one last, and within them as the table is sorted. A project's name then
    // shows at its first key only; to a screen reader each key says it.
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_grouped; }

    void sort(int column, Qt::SortOrder order) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString projectOf(const QModelIndex &sourceIndex) const;

    bool m_grouped = false;
    int m_column = -1; // what the table asked for; without one: the order of the model
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace sluice
