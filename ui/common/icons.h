// The icons: one monochrome set in resources/icons, drawn in the colours of the theme of the moment.
#pragma once

#include <QIcon>

namespace sluice {

// What an icon's colour says.
enum class IconColour : quint8 { Text, Muted, Good, Warning, Bad, Info, Accent, OnAccent };

// The icon of that file name (without .svg); sharp at any scale, follows a switch of the theme by itself.
QIcon themedIcon(const QString &name, IconColour colour = IconColour::Text);
// The application's own mark, in its own colours.
QIcon applicationIcon();

} // namespace sluice
