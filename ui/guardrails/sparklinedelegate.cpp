#include "ui/guardrails/sparklinedelegate.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace sluice {

SparklineDelegate::SparklineDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // the ground
    const auto values = index.data(m_role).value<QList<qint64>>();
    const qint64 highest = values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
    if (highest <= 0)
        return;
    const QRectF area =
        QRectF(option.rect).adjusted(space::Small, space::Small, -space::Small, -space::Small);
    const double step = area.width() / double(values.size());
    const double gap = step > 4 ? 2 : 1;
    painter->save();
    painter->setPen(Qt::NoPen);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool any = values[i] > 0;
        // A day with a single hit is not nothing.
        const double height = any ? std::max(2.0, area.height() * double(values[i]) / double(highest)) : 1;
        const qsizetype place = option.direction == Qt::RightToLeft ? values.size() - 1 - i : i;
        painter->setBrush(any ? semanticColours(option.palette).accent
                              : semanticColours(option.palette).chartGrid);
        painter->drawRect(
            QRectF(area.left() + step * double(place), area.bottom() - height, step - gap, height));
    }
    painter->restore();
}

} // namespace sluice
