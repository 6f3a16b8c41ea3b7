// The words under a field that cannot be meant.
#include "ui/keys/problemlabel.h"

#include "ui/common/tonelabel.h"

#include <algorithm>

namespace sluice {

QLabel *makeProblemLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new ToneLabel(Tone::Bad, parent);
    label->setObjectName(objectName);
    label->hide();
    return label;
}

void showProblem(QLabel &label, const std::vector<KeyProblem> &problems, KeyField field)
{
    const auto found = std::find_if(problems.begin(), problems.end(),
                                    [field](const KeyProblem &problem) { return problem.field == field; });
    const bool any = found != problems.end();
    if (any) {
        static_cast<ToneLabel &>(label).setTone(found->prevents ? Tone::Bad : Tone::Warning);
        label.setText(found->text);
    }
    label.setVisible(any);
}

} // namespace sluice
