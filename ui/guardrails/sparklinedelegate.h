// A row of small bars in a table's cell, from the oldest day to today.
#pragma once

#include <QStyledItemDelegate>

namespace sluice {

class SparklineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    // The role that holds the QList<qint64>.
    SparklineDelegate(int role, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace sluice
