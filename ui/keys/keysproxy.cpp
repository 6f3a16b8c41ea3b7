#include "ui/keys/keysproxy.h"

#include "ui/keys/keysmodel.h"

namespace sluice {

KeysProxy::KeysProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(KeysModel::SortRole);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void KeysProxy::setGrouped(bool grouped)
{
    if (grouped == m_grouped)
        return;
    m_grouped = grouped;
    sort(m_column, m_order);
    invalidate(); // the same column in the same order, and yet another sequence
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, KeysModel::ProjectName), index(rowCount() - 1, KeysModel::ProjectName));
}

// A group needs a sorted table; by the name's column the model's own order is kept within it.
void KeysProxy::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    QSortFilterProxyModel::sort(column < 0 && m_grouped ? int(KeysModel::Name) : column, order);
}

QString KeysProxy::projectOf(const QModelIndex &sourceIndex) const
{
    return sourceIndex.siblingAtColumn(KeysModel::ProjectName).data(KeysModel::ProjectRole).toString();
}

bool KeysProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_grouped) {
        const QString a = projectOf(left);
        const QString b = projectOf(right);
        // Whichever way the rest is sorted, groups go from A to Z.
        if (const int order = a.localeAwareCompare(b); order != 0) {
            const bool before = a.isEmpty() || b.isEmpty() ? b.isEmpty() : order < 0;
            return before == (m_order == Qt::AscendingOrder);
        }
        if (m_column < 0)
            return left.row() < right.row();
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

QVariant KeysProxy::data(const QModelIndex &index, int role) const
{
    if (m_grouped && role == Qt::DisplayRole && index.column() == KeysModel::ProjectName && index.row() > 0) {
        const QModelIndex above = index.siblingAtRow(index.row() - 1);
        if (projectOf(mapToSource(above)) == projectOf(mapToSource(index)))
            return QString();
    }
    return QSortFilterProxyModel::data(index, role);
}

} // namespace sluice
