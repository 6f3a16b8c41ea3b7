// Ctrl+/: every shortcut of the window in one list, read from the menus so that it cannot be wrong.
#pragma once

#include <QDialog>

class QMenuBar;

namespace sluice {

class ShortcutSheet final : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const QMenuBar &menus, QWidget *parent);
};

} // namespace sluice
