#include "ui/guardrails/sparklinedelegate.h"

#include "ui/common/sparkbars.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace sluice {

SparklineDelegate::SparklineDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // the ground
    const QRectF area =
        QRectF(option.rect).adjusted(space::Small, space::Small, -space::Small, -space::Small);
    paintSparkBars(*painter, area, index.data(m_role).value<QList<qint64>>(), option.palette,
                   option.direction);
}

} // namespace sluice
