// The table of requests.
#include "ui/traffic/traffictable.h"

#include "ui/common/theme.h"
#include "ui/traffic/trafficmodel.h"

#include <QDateTime>
#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace sluice {

namespace {

constexpr size_t MostDays = 128;

void paintDay(QPainter &painter, const QPalette &palette, int width, int y, const QString &day, int dayWidth)
{
    const SemanticColours &colours = semanticColours(palette);
    painter.setPen(colours.chartGrid);
    painter.drawLine(0, y, width, y);
    QRect pill(0, 0, dayWidth + 2 * space::Small, painter.fontMetrics().height());
    pill.moveCenter(QPoint(width / 2, y));
    painter.setPen(colours.chartGrid);
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0,
                            pill.height() / 2.0);
    painter.setPen(colours.muted);
    painter.drawText(pill, Qt::AlignCenter, day);
}

} // namespace

TrafficTable::TrafficTable(QWidget *parent)
    : QTableView(parent)
    , m_dayFont(scaledFont(font(), 0.85))
{}

void TrafficTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::LanguageChange) {
        m_dayFont = scaledFont(font(), 0.85);
        m_days.clear();
    }
}

const TrafficTable::Day &TrafficTable::dayOf(int row)
{
    const qint64 micros = model()->index(row, TrafficModel::Time).data(TrafficModel::SortRole).toLongLong();
    const auto found = std::find_if(m_days.begin(), m_days.end(), [micros](const Day &day) {
        return day.from <= micros && micros < day.until;
    });
    if (found != m_days.end())
        return *found;
    if (m_days.size() >= MostDays)
        m_days.clear();
    const QDate date = QDateTime::fromMSecsSinceEpoch(micros / 1000).date();
    const QString text = QLocale().toString(date, QLocale::ShortFormat);
    m_days.push_back({date.startOfDay().toMSecsSinceEpoch() * 1000,
                      date.addDays(1).startOfDay().toMSecsSinceEpoch() * 1000, text,
                      QFontMetrics(m_dayFont).horizontalAdvance(text)});
    return m_days.back();
}

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
    painter.setFont(m_dayFont);
    const int first = qMax(1, rowAt(0));
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? proxy->rowCount() - 1 : bottom;
    qint64 before = dayOf(first - 1).from;
    for (int row = first; row <= last; ++row) {
        const Day &day = dayOf(row);
        if (day.from != before)
            paintDay(painter, palette(), viewport()->width(), rowViewportPosition(row), day.text, day.width);
        before = day.from;
    }
}

} // namespace sluice
