// The life of a request as bars under each other.
#include "ui/traffic/timelineview.h"

#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <array>

namespace sluice {

namespace {

constexpr int BarHeight = 10;
constexpr int ThinnestBar = 3;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineView::setStretches(std::vector<TimelineStretch> stretches)
{
    m_stretches = std::move(stretches);
    m_times.clear();
    QStringList spoken;
    for (const TimelineStretch &stretch : m_stretches) {
        m_times += durationText(stretch.until - stretch.from);
        spoken += tr("%1: %2").arg(stretch.name, m_times.back());
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int TimelineView::rowHeight() const
{
    return fontMetrics().height() + BarHeight + space::Large;
}

QSize TimelineView::sizeHint() const
{
    return {280, int(m_stretches.size()) * rowHeight() + fontMetrics().height()};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (m_stretches.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const SemanticColours &colours = semanticColours(palette());
    const std::array<QColor, 3> fills = {colours.muted, colours.info, colours.good};
    const qint64 total = qMax(qint64(1), m_stretches.back().until);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int top = 0;
    for (size_t i = 0; i < m_stretches.size(); ++i) {
        const TimelineStretch &stretch = m_stretches[i];
        const QRect line(0, top, width(), fontMetrics().height());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(line, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, stretch.name);
        painter.drawText(line, (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         m_times[qsizetype(i)]);
        QRectF track(0, line.bottom() + space::Tiny, width(), BarHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.chartGrid);
        painter.drawRoundedRect(track, BarHeight / 2.0, BarHeight / 2.0);
        const double from = track.width() * double(stretch.from) / double(total);
        const double length =
            qMax(double(ThinnestBar), track.width() * double(stretch.until - stretch.from) / double(total));
        QRectF bar(qMin(from, track.width() - length), track.top(), length, BarHeight);
        if (mirrored)
            bar.moveLeft(track.width() - bar.right());
        painter.setBrush(fills[qMin(i, fills.size() - 1)]);
        const double radius = qMin(BarHeight / 2.0, length / 2);
        painter.drawRoundedRect(bar, radius, radius);
        top += rowHeight();
    }
}

} // namespace sluice
