// Draws the cells of our tables.
#include "ui/common/celldelegate.h"

#include "ui/common/theme.h"

#include <QIconEngine>
#include <QPainter>

namespace sluice {

namespace {

constexpr int MarkSide = 16;
constexpr int DotDiameter = 9;

// A filled circle, sharp at every scale.
class DotEngine final : public QIconEngine
{
public:
    explicit DotEngine(const QColor &colour)
        : m_colour(colour)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const double side = double(qMin(rect.width(), rect.height())) * DotDiameter / MarkSide;
        QRectF circle(0, 0, side, side);
        circle.moveCenter(QRectF(rect).center());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colour);
        painter->drawEllipse(circle);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DotEngine(*this); }

private:
    QColor m_colour;
};

} // namespace

QIcon dotIcon(const QColor &colour)
{
    return QIcon(new DotEngine(colour));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The view's fixed row height decides; the width is for "resize to contents" alone.
    return QStyledItemDelegate::sizeHint(option, index) + QSize(space::Large, 0);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (index.data(CellFixedFontRole).toBool())
        option->font = fixedFontLike(option->font);
    if (index.data(CellMutedRole).toBool())
        option->palette = mutedLike(option->palette);
    const QString iconName = index.data(CellIconRole).toString();
    const QColor colour = index.data(CellDotRole).value<QColor>();
    if (iconName.isEmpty() && !colour.isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(MarkSide, MarkSide);
    option->icon = iconName.isEmpty()
                       ? dot(colour)
                       : iconNamed(iconName, IconColour(index.data(CellIconColourRole).toInt()));
}

const QFont &CellDelegate::fixedFontLike(const QFont &font) const
{
    if (!m_hasFont || !(m_font == font)) {
        m_font = font;
        m_fixedFont = fixedFont(font);
        m_hasFont = true;
    }
    return m_fixedFont;
}

const QPalette &CellDelegate::mutedLike(const QPalette &palette) const
{
    // Those of two states of a cell differ in their current group, which the key leaves out.
    if (!m_hasPalette || m_palette.cacheKey() != palette.cacheKey() ||
        m_palette.currentColorGroup() != palette.currentColorGroup()) {
        m_palette = palette;
        m_mutedPalette = palette;
        m_mutedPalette.setColor(QPalette::Text, palette.color(QPalette::PlaceholderText));
        m_hasPalette = true;
    }
    return m_mutedPalette;
}

const QIcon &CellDelegate::iconNamed(const QString &name, IconColour colour) const
{
    const std::pair<QString, int> key(name, int(colour));
    auto found = m_icons.find(key);
    if (found == m_icons.end())
        found = m_icons.insert(key, themedIcon(name, colour));
    return *found;
}

const QIcon &CellDelegate::dot(const QColor &colour) const
{
    auto found = m_dots.find(colour.rgba());
    if (found == m_dots.end())
        found = m_dots.insert(colour.rgba(), dotIcon(colour));
    return *found;
}

} // namespace sluice
