// A provider's mark: two letters on the colour of its name, the same everywhere.
#pragma once

#include <QIcon>

class QPainter;
class QPalette;
class QRectF;

namespace sluice {

void paintPresetTile(QPainter &painter, const QRectF &tile, const QString &name, const QPalette &palette,
                     const QFont &font);
// Sharp at any scale; in the colours of the theme of the moment.
QIcon presetTileIcon(const QString &name);

} // namespace sluice
