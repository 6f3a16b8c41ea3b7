// The words under a field that cannot be meant: red where it cannot be saved, amber where it is only
// unlikely.
#pragma once

#include "ui/keys/keysentence.h"

class QLabel;
class QWidget;

namespace sluice {

QLabel *makeProblemLabel(const QString &objectName, QWidget *parent);
// Shows the first problem of that field, or hides the label.
void showProblem(QLabel &label, const std::vector<KeyProblem> &problems, KeyField field);

} // namespace sluice
