// Rows of two lines: a mark, what it is, a quieter line under it, and figures at the end.
#pragma once

#include <QStyledItemDelegate>

namespace sluice {

class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        SecondRole = Qt::UserRole + 100, // the quiet line
        EndRole,                         // at the end of the first line
        SecondEndRole,                   // at the end of the second
        MarkColourRole,                  // a dot of that colour; where there is none, the decoration's icon
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace sluice
