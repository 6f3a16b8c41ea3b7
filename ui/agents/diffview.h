// Shows a change as text: signs, line numbers, selectable; the colours only repeat what the signs say.
#pragma once

class QPlainTextEdit;
class QString;
class QWidget;

namespace sluice {

// A read-only box that colours lines beginning with + and -.
QPlainTextEdit *makeDiffView(const QString &objectName, QWidget *parent);

} // namespace sluice
