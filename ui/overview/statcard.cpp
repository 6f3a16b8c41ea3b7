#include "ui/overview/statcard.h"

#include "ui/common/costdialog.h"
#include "ui/common/skeleton.h"
#include "ui/common/theme.h"
#include "ui/overview/card.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace sluice {

namespace {

constexpr int Height = 102;
constexpr int BarWidth = 3;
constexpr int BarGap = 1;
constexpr int CornerButton = 24;

} // namespace

StatCard::StatCard(const QString &title, const QString &objectName, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(title)
{
    setObjectName(objectName);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_figures.value = QStringLiteral("–");
    m_place = new QWidget(this);
    m_place->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_skeleton = new Skeleton(m_place, 28);
}

void StatCard::setFigures(const Figures &figures)
{
    m_figures = figures;
    setText(figures.value);
    setAccessibleDescription(
        QStringList{figures.value, figures.beside, figures.below}.join(QStringLiteral(", ")));
    update();
}

void StatCard::setLoading(bool loading)
{
    if (loading)
        m_skeleton->begin();
    else
        m_skeleton->end();
}

void StatCard::addCostButton()
{
    auto *why = makeCostButton(objectName() + QStringLiteral("CostButton"), m_title, this);
    why->setCursor(Qt::ArrowCursor);
    connect(why, &QToolButton::clicked, this, &StatCard::costAsked);
    m_why = why;
}

void StatCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    m_place->setGeometry(rect().adjusted(2, space::Medium + fontMetrics().height(), -2, -space::Small));
    if (m_why)
        m_why->setGeometry(QStyle::visualRect(
            layoutDirection(), rect(),
            {width() - CornerButton - space::Small, space::Small, CornerButton, CornerButton}));
}

// Enter opens too: to the user a card is a link.
void StatCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        (m_why && m_why->hasFocus() ? m_why : this)->click();
    else
        QAbstractButton::keyPressEvent(event);
}

QSize StatCard::sizeHint() const
{
    return {220, Height};
}

void StatCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SemanticColours &colours = semanticColours(palette());
    const QColor line = palette().color(QPalette::Mid);
    paintCard(painter, *this, underMouse() ? mixed(line, colours.muted, 0.6) : line);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
    }
    QRect area = rect().adjusted(space::Large, space::Medium, -space::Large, -space::Medium);
    const Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;

    painter.setFont(font());
    painter.setPen(colours.muted);
    const int titleHeight = fontMetrics().height();
    painter.drawText(QRect(area.left(), area.top(), area.width(), titleHeight), int(leading), m_title);

    const QFont large = scaledFont(font(), 1.9, QFont::DemiBold);
    const QFontMetrics largeMetrics(large);
    const QRect valueArea(area.left(), area.top() + titleHeight + 3, area.width(), largeMetrics.height());
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(valueArea, int(leading), m_figures.value);

    painter.setFont(font());
    painter.setPen(colours.muted);
    const int valueWidth = largeMetrics.horizontalAdvance(m_figures.value) + space::Small;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect beside = valueArea.adjusted(mirrored ? 0 : valueWidth, 0, mirrored ? -valueWidth : 0, 0);
    beside.setBottom(valueArea.top() + largeMetrics.ascent() + fontMetrics().descent());
    painter.drawText(beside, int(Qt::AlignLeading | Qt::AlignBottom),
                     fontMetrics().elidedText(m_figures.beside, Qt::ElideRight, beside.width()));

    painter.setPen(m_figures.belowIsWarning ? colours.warning : colours.muted);
    const QFont small = scaledFont(font(), 0.92);
    painter.setFont(small);
    const QRect below(area.left(), area.bottom() - QFontMetrics(small).height() + 1, area.width(),
                      QFontMetrics(small).height());
    painter.drawText(below, int(leading),
                     QFontMetrics(small).elidedText(m_figures.below, Qt::ElideRight, below.width()));
    if (!m_figures.bars.empty())
        paintBars(painter, area);
}

void StatCard::paintBars(QPainter &painter, const QRect &area) const
{
    const double highest = *std::max_element(m_figures.bars.begin(), m_figures.bars.end());
    if (highest <= 0)
        return;
    const int width = int(m_figures.bars.size()) * (BarWidth + BarGap);
    const int height = 34;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int x = mirrored ? area.left() : area.right() - width + 1;
    const int bottom = area.top() + 54;
    const SemanticColours &colours = semanticColours(palette());
    painter.setPen(Qt::NoPen);
    for (size_t i = 0; i < m_figures.bars.size(); ++i) {
        const double share = m_figures.bars[i] / highest;
        const double tall = std::max(share * height, 1.5);
        const bool last = i + 1 == m_figures.bars.size();
        painter.setBrush(
            share > 0 ? (last ? colours.accent : mixed(palette().color(QPalette::Base), colours.accent, 0.55))
                      : colours.chartGrid);
        painter.drawRoundedRect(QRectF(x, bottom - tall, BarWidth, tall), 1, 1);
        x += BarWidth + BarGap;
    }
}

} // namespace sluice
