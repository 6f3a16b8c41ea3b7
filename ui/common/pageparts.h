// The small things that all pages are made of, so that they look and behave alike.
#pragma once

#include "ui/common/columnfitter.h"

#include <QString>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QTableView;
class QWidget;

namespace sluice {

// "Traffic", at the top left of the page.
QLabel *makePageTitle(const QString &text, QWidget *parent);
// Secondary text; plain, wraps.
QLabel *makeMutedLabel(const QString &text, QWidget *parent);
// A heading within a drawer or dialog.
QLabel *makeSectionLabel(const QString &text, QWidget *parent);
// A line to type in, with the object name that tests know it by.
QLineEdit *makeLineEdit(const char *objectName, QWidget *parent);
// Several lines of fixed-width text: settings to copy, headers to type. Tab leaves it.
QPlainTextEdit *makeTextBox(const QString &objectName, QWidget *parent);
// A box to search or filter in, with the icon and a button that empties it; Esc empties it too.
QLineEdit *makeSearchEdit(const QString &placeholder, QWidget *parent);

// Lets the content of a drawer or dialog scroll where it is higher than its place. Takes it over.
QScrollArea *makeScroll(QWidget *inner);

// Rows of one height, whole rows selected, sorting that a third click ends, columns that can be moved and
// hidden; without room the plan's columns give way. Columns from `firstOptional` on start hidden (-1: none
// do). Set the columns' widths first.
void setUpTable(QTableView *table, const ColumnFitter::Plan &columns, int firstOptional = -1);
// The table on its ground, with the page's margin beside it. Takes the table over.
QWidget *makeTableFrame(QTableView *table);
// The row as tab-separated text with the visible columns, or as one JSON object of all of them.
QString rowAsText(const QTableView &table, int row);
QString rowAsJson(const QTableView &table, int row);

} // namespace sluice
