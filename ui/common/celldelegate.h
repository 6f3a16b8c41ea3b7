// Draws the cells of our tables: a small icon or a dot before the text, fixed-width or muted text where asked
// for.
#pragma once

#include "ui/common/icons.h"

#include <QFont>
#include <QHash>
#include <QPalette>
#include <QStyledItemDelegate>

namespace sluice {

// What a model may say about a cell beside its text. Models need no icon, font or palette for it.
enum CellRole {
    CellIconRole = Qt::UserRole + 100, // name of an icon in resources/icons
    CellIconColourRole,                // int of an IconColour
    CellDotRole,                       // QColor: a dot in it
    CellFixedFontRole,                 // bool: an id, address or prefix
    CellMutedRole                      // bool: of less weight than the rest
};

// A dot of that colour, for combos and menus too.
QIcon dotIcon(const QColor &colour);

class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const QFont &fixedFontLike(const QFont &font) const;
    const QPalette &mutedLike(const QPalette &palette) const;
    const QIcon &iconNamed(const QString &name, IconColour colour) const;
    const QIcon &dot(const QColor &colour) const;

    // Icons are made once: painting asks for them thousands of times a second.
    mutable QHash<std::pair<QString, int>, QIcon> m_icons = {}; // by name and colour; a look-up makes no text
    mutable QHash<QRgb, QIcon> m_dots = {};
    // Of the last view that was painted: both are made of another one, which costs an allocation each.
    mutable QFont m_font = {};
    mutable QFont m_fixedFont = {};
    mutable QPalette m_palette = {};
    mutable QPalette m_mutedPalette = {};
    mutable bool m_hasFont = false;
    mutable bool m_hasPalette = false;
};

} // namespace sluice
