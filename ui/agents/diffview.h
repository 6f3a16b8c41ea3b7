// Shows a change as text: signs, line numbers, selectable; the colours only repeat what the signs say.
#pragma once

class QPlainTextEdit;
class QString;
class QWidget;

namespace sluice {

// A read-only box that colours lines beginning with + and -.
QPlainTextEdit *makeDiffView(const QString &objectName, QWidget *parent);

// The same box without the colours, for text that is no change.
QPlainTextEdit *makeTextView(const QString &objectName, QWidget *parent);

} // namespace sluice
