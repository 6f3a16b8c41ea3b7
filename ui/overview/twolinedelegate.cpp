#include "ui/overview/twolinedelegate.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>

namespace sluice {

namespace {

constexpr int MarkSide = 16;

} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const SemanticColours &colours = semanticColours(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.selectionSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));

    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect area = option.rect.adjusted(space::Large - 1, 5, -space::Large + 1, -5);
    const QFont small = scaledFont(option.font, 0.92);
    const QFontMetrics firstMetrics(option.font);
    const QFontMetrics secondMetrics(small);

    QRect mark(0, area.top() + (firstMetrics.height() - MarkSide) / 2, MarkSide, MarkSide);
    mirrored ? mark.moveRight(area.right()) : mark.moveLeft(area.left());
    const auto colour = index.data(MarkColourRole).value<QColor>();
    if (colour.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawRoundedRect(QRectF(mark).adjusted(3, 3, -3, -3), 3, 3);
    } else {
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mark);
    }

    const auto line = [&](int top, const QFont &font, const QFontMetrics &metrics, const QString &text,
                          const QString &end, const QColor &ink, const QColor &endInk) {
        const int inset = MarkSide + space::Small;
        QRect row(area.left() + (mirrored ? 0 : inset), top, area.width() - inset, metrics.height());
        const int endWidth = end.isEmpty() ? 0 : metrics.horizontalAdvance(end) + space::Medium;
        painter->setFont(font);
        painter->setPen(endInk);
        painter->drawText(row, int(Qt::AlignTrailing | Qt::AlignVCenter), end);
        row.adjust(mirrored ? endWidth : 0, 0, mirrored ? 0 : -endWidth, 0);
        painter->setPen(ink);
        painter->drawText(row, int(Qt::AlignLeading | Qt::AlignVCenter),
                          metrics.elidedText(text, Qt::ElideRight, row.width()));
    };
    const QColor ink = option.palette.color(QPalette::Text);
    line(area.top(), option.font, firstMetrics, index.data().toString(), index.data(EndRole).toString(), ink,
         ink);
    line(area.top() + firstMetrics.height() + 1, small, secondMetrics, index.data(SecondRole).toString(),
         index.data(SecondEndRole).toString(), colours.muted, colours.muted);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height =
        QFontMetrics(option.font).height() + QFontMetrics(scaledFont(option.font, 0.92)).height() + 12;
    return {100, height};
}

} // namespace sluice
