// What somebody at the keyboard does to the window, key by key. There is no mouse, and nothing is called.
#pragma once

#include "tests/support/cockpit.h"

#include <QDialog>
#include <QTableView>
#include <QTest>

namespace sluice {

class Hand
{
public:
    explicit Hand(Cockpit &cockpit)
        : m_cockpit(cockpit)
    {}

    /// The menu or dialog in front, else the main window; made the active one.
    QWidget *front() const;
    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const QString &text) const;
    /// Writes over what a field holds.
    void retype(const QString &text) const;

    /// Once no dialog is open any more: opens a page by its shortcut, or through the palette where it has
    /// none, and goes into it. The program ends where that is not possible.
    void openPage(const QString &id) const;
    /// Presses Tab until the widget of that name has the focus; the program ends if it is not on the way.
    void go(const char *name) const;
    /// Presses Down in a table that has the focus, from its first row, until the column shows the text.
    void row(const QTableView &table, int column, const QString &text) const;
    /// Opens the menu of the button that has the focus and takes the entry (through submenus: several names).
    void choose(const QStringList &entries) const;
    /// The open dialog of that name, once it shows; the program ends if it does not.
    QDialog *dialog(const char *name) const;

private:
    void giveUp(const QString &why) const;

    Cockpit &m_cockpit;
};

} // namespace sluice
