// The table of requests.
#include "ui/traffic/traffictable.h"

#include "ui/common/theme.h"
#include "ui/traffic/trafficmodel.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>

namespace sluice {

namespace {

QDate dayOf(const QAbstractItemModel &model, int row)
{
    const qint64 micros = model.index(row, TrafficModel::Time).data(TrafficModel::SortRole).toLongLong();
    return QDateTime::fromMSecsSinceEpoch(micros / 1000).date();
}

void paintDay(QPainter &painter, const QPalette &palette, int width, int y, const QString &day)
{
    const SemanticColours &colours = semanticColours(palette);
    painter.setPen(colours.chartGrid);
    painter.drawLine(0, y, width, y);
    const QFontMetrics metrics = painter.fontMetrics();
    QRect pill(0, 0, metrics.horizontalAdvance(day) + 2 * space::Small, metrics.height());
    pill.moveCenter(QPoint(width / 2, y));
    painter.setPen(colours.chartGrid);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0,
                            pill.height() / 2.0);
    painter.setPen(colours.muted);
    painter.drawText(pill, Qt::AlignCenter, day);
}

} // namespace

void TrafficTable::markPlace()
{
    const int row = rowAt(0);
    m_top = row < 0 ? QPersistentModelIndex() : QPersistentModelIndex(model()->index(row, 0));
    m_offset = row < 0 ? 0 : rowViewportPosition(row);
}

void TrafficTable::keepPlace()
{
    if (!m_top.isValid())
        return;
    doItemsLayout(); // the scroll bar learns how long the table is now
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + rowViewportPosition(m_top.row()) - m_offset);
    m_top = QPersistentModelIndex();
}

// Who comes by keyboard stands at the row that is seen last, not at one far above.
void TrafficTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) {
        const int seen = rowAt(viewport()->height() - 1);
        const int row = seen < 0 ? model()->rowCount() - 1 : seen;
        selectionModel()->setCurrentIndex(model()->index(row, TrafficModel::Time),
                                          QItemSelectionModel::NoUpdate);
    }
    QTableView::focusInEvent(event);
}

void TrafficTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(model());
    if (!proxy || proxy->sortColumn() >= 0 || proxy->rowCount() == 0)
        return; // in another order there are no days
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaledFont(font(), 0.85));
    const int first = qMax(1, rowAt(0));
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? proxy->rowCount() - 1 : bottom;
    for (int row = first; row <= last; ++row) {
        const QDate day = dayOf(*proxy, row);
        if (day != dayOf(*proxy, row - 1))
            paintDay(painter, palette(), viewport()->width(), rowViewportPosition(row),
                     QLocale().toString(day, QLocale::ShortFormat));
    }
}

} // namespace sluice
