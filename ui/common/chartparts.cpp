#include "ui/common/chartparts.h"

#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QPainter>

namespace sluice {

namespace {

constexpr int Mark = 10;
constexpr int Gap = 6;
constexpr int Row = 22;
constexpr int MostRows = 2;
constexpr int LeastForTwoRows = 220;

} // namespace

// Axes keep their labels by text: start over instead of renaming.
void setAxisLabels(QCategoryAxis *axis, const std::vector<std::pair<QString, double>> &labels)
{
    QStringList wanted;
    for (const auto &[text, value] : labels)
        wanted << withoutSecondCurrency(text);
    const QStringList present = axis->categoriesLabels();
    bool same = present == wanted;
    for (const auto &[text, value] : labels)
        same = same && qFuzzyCompare(axis->endValue(withoutSecondCurrency(text)) + 1, value + 1);
    if (same)
        return;
    for (const QString &old : present)
        axis->remove(old);
    for (const auto &[text, value] : labels)
        axis->append(withoutSecondCurrency(text), value);
}

void makeCalm(QChart *chart, QChartView *view)
{
    chart->setMargins({0, space::Small, 0, 0});
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    view->setFrameShape(QFrame::NoFrame);
    view->setRenderHint(QPainter::Antialiasing);
    view->setBackgroundBrush(Qt::NoBrush);
    view->viewport()->setAutoFillBackground(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ChartLegend::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    fitRows();
    update();
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void ChartLegend::fitRows()
{
    const std::vector<QRect> all = places();
    const int needed = all.empty() ? Row : all.back().bottom() + 1;
    if (minimumHeight() != needed)
        setFixedHeight(needed);
}

std::vector<QRect> ChartLegend::places() const
{
    std::vector<QRect> places;
    // A low chart needs its height for itself.
    const int mostRows = parentWidget() && parentWidget()->height() < LeastForTwoRows ? 1 : MostRows;
    int x = 0;
    int y = 0;
    for (const Entry &entry : m_entries) {
        const int whole = Mark + Gap + fontMetrics().horizontalAdvance(entry.name) + Gap +
                          fontMetrics().horizontalAdvance(entry.amount) + 2;
        if (x > 0 && x + whole > width()) {
            x = 0;
            y += Row;
        }
        if (y >= mostRows * Row || x + whole > width())
            break;
        places.emplace_back(layoutDirection() == Qt::RightToLeft ? width() - x - whole : x, y, whole, Row);
        x += whole + space::Large;
    }
    return places;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const SemanticColours &colours = semanticColours(palette());
    const std::vector<QRect> all = places();
    for (size_t i = 0; i < all.size(); ++i) {
        const Entry &entry = m_entries[i];
        const int nameWidth = fontMetrics().horizontalAdvance(entry.name);
        const auto place = [&, area = all[i]](int offset, int size) {
            return QRect(layoutDirection() == Qt::RightToLeft ? area.right() - offset - size
                                                              : area.left() + offset,
                         area.top(), size, Row);
        };
        QRect mark = place(0, Mark);
        mark.setTop(all[i].top() + Row / 2 - (entry.line ? 1 : 5));
        mark.setHeight(entry.line ? 2 : Mark);
        painter.setPen(entry.off ? QPen(entry.colour) : QPen(Qt::NoPen));
        painter.setBrush(entry.off       ? QBrush(Qt::NoBrush)
                         : entry.hatched ? QBrush(entry.colour, Qt::BDiagPattern)
                                         : QBrush(entry.colour));
        painter.drawRoundedRect(mark, 3, 3);
        painter.setPen(entry.off ? colours.muted : palette().color(QPalette::WindowText));
        painter.drawText(place(Mark + Gap, nameWidth + 2), Qt::AlignVCenter, entry.name);
        painter.setPen(colours.muted);
        painter.drawText(
            place(Mark + Gap + nameWidth + Gap, fontMetrics().horizontalAdvance(entry.amount) + 2),
            Qt::AlignVCenter, entry.amount);
    }
}

void ChartLegend::mouseReleaseEvent(QMouseEvent *event)
{
    const std::vector<QRect> all = places();
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].contains(event->pos()))
            Q_EMIT clicked(int(i));
    }
}

} // namespace sluice
