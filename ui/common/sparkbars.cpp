#include "ui/common/sparkbars.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sluice {

namespace {

constexpr int Height = 40;
constexpr double Least = 2; // a day with a single hit is not nothing

} // namespace

void paintSparkBars(QPainter &painter, const QRectF &area, const QList<qint64> &values,
                    const QPalette &palette, Qt::LayoutDirection direction)
{
    const qint64 highest = values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
    if (highest <= 0)
        return;
    const double step = area.width() / double(values.size());
    const double gap = step > 4 ? 2 : 1;
    const SemanticColours colours = semanticColours(palette);
    painter.save();
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool any = values[i] > 0;
        const double height = any ? std::max(Least, area.height() * double(values[i]) / double(highest)) : 1;
        const qsizetype place = direction == Qt::RightToLeft ? values.size() - 1 - i : i;
        painter.setBrush(any ? colours.accent : colours.chartGrid);
        painter.drawRect(
            QRectF(area.left() + step * double(place), area.bottom() - height, step - gap, height));
    }
    painter.restore();
}

SparkBars::SparkBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SparkBars::setBars(QList<qint64> values, QStringList tips, const QString &inWords)
{
    m_values = std::move(values);
    m_tips = std::move(tips);
    setAccessibleName(inWords);
    update();
}

QSize SparkBars::sizeHint() const
{
    return {200, Height};
}

bool SparkBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_tips.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype days = m_tips.size();
    const qsizetype place = std::clamp<qsizetype>(help->x() * days / std::max(1, width()), 0, days - 1);
    QToolTip::showText(help->globalPos(),
                       m_tips[layoutDirection() == Qt::RightToLeft ? days - 1 - place : place], this);
    return true;
}

void SparkBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkBars(painter, QRectF(rect()), m_values, palette(), layoutDirection());
}

} // namespace sluice
