// "Make an exception…": what a rule shall let pass from now on, pre-filled from an event.
#pragma once

#include "core/control/control.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace sluice {

class ToneLabel;

class GuardExceptionDialog final : public QDialog
{
    Q_OBJECT
public:
    // `suggested` may be empty; see suggestedException().
    GuardExceptionDialog(Control &control, const Guardrail &rule, const GuardrailEvent &event,
                         const QString &suggested, QWidget *parent = nullptr);

Q_SIGNALS:
    // The rule as it was before.
    void added(const sluice::Guardrail &before);

private:
    void refresh();
    void save();

    Control &m_control;
    Guardrail m_rule;
    QLineEdit *m_text = nullptr;
    ToneLabel *m_meaning = nullptr;
    ToneLabel *m_failure = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace sluice
