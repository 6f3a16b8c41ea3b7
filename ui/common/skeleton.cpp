#include "ui/common/skeleton.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace sluice {

namespace {

constexpr int BarHeight = 10;
constexpr int FigureWidth = 64;                      // of the bar at the end of a row
constexpr std::array Widths{46, 62, 38, 54, 70, 42}; // percent, of a row's name: no two neighbours alike

} // namespace

Skeleton::Skeleton(QWidget *covered, int rowHeight, QPalette::ColorRole ground)
    : QWidget(covered)
    , m_rowHeight(std::max(rowHeight, BarHeight + space::Tiny))
    , m_ground(ground)
{
    setObjectName(QStringLiteral("skeleton"));
    setAccessibleName(tr("Loading"));
    setFocusPolicy(Qt::NoFocus);
    hide();
    covered->installEventFilter(this);
    m_wait.setSingleShot(true);
    m_wait.setInterval(AfterMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        coverParent();
        show();
    });
}

void Skeleton::begin()
{
    if (!isLoading())
        m_wait.start();
}

void Skeleton::end()
{
    m_wait.stop();
    hide();
}

void Skeleton::coverParent()
{
    setGeometry(parentWidget()->rect());
    raise();
}

bool Skeleton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && !isHidden())
        coverParent();
    return QWidget::eventFilter(watched, event);
}

void Skeleton::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_bars.clear();
    const int wide = width() - 2 * space::Large;
    const bool hasFigures = wide > 4 * FigureWidth;
    for (int row = 0; (row + 1) * m_rowHeight <= height() && wide > 0; ++row) {
        const int top = row * m_rowHeight + (m_rowHeight - BarHeight) / 2;
        const int name = wide * Widths[size_t(row) % Widths.size()] / 100;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        m_bars.emplace_back(mirrored ? width() - space::Large - name : space::Large, top, name, BarHeight);
        if (hasFigures)
            m_bars.emplace_back(mirrored ? space::Large : width() - space::Large - FigureWidth, top,
                                FigureWidth, BarHeight);
    }
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(m_ground));
    const QColor colour = semanticColours(palette()).chartGrid;
    for (const QRect &bar : m_bars)
        painter.fillRect(bar, colour);
}

} // namespace sluice
