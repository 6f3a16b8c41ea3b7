// What the command palette offers: pages, actions of the menu bar, keys, providers and models of the moment.
#pragma once

#include "core/control/control.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/pages.h"

class QMenuBar;

namespace sluice {

class PageHost;

// `menus` is asked for its actions as they are now. Everything lent outlives the entries.
std::vector<PaletteEntry> paletteEntries(Control &control, PageHost &host,
                                         const std::vector<PageEntry> &pages, QMenuBar &menus);

} // namespace sluice
