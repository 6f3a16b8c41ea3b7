// The presets: groups of rules that are one tick away, each with what it finds and what it leaves alone.
#pragma once

#include "core/control/control.h"
#include "core/control/guardpresets.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace sluice {

class ToneLabel;

class GuardPresetsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit GuardPresetsDialog(Control &control, QWidget *parent = nullptr);

Q_SIGNALS:
    // What was made or turned on, and what was turned off: for the offer to undo it.
    void failed(const QString &why); // of a rule that was there and could not be switched
    void applied(const QList<QUuid> &made, const QList<QUuid> &turnedOn, const QList<QUuid> &turnedOff);

private:
    void fill();
    QWidget *makeDetails();
    void showPreset(const QTreeWidgetItem *item);
    void refresh();
    void turnOnSecrets();
    void apply();
    void applyToRules(const QList<QUuid> &on, const QList<QUuid> &off, const QList<QUuid> &made);
    QList<QTreeWidgetItem *> entries() const;
    const GuardrailPreset *presetOf(const QTreeWidgetItem *item) const;
    const Guardrail *ruleOf(const GuardrailPreset &preset) const;
    void showFailure(const Error &error);

    Control &m_control;
    std::vector<GuardrailPreset> m_presets;
    QTreeWidget *m_tree = nullptr;
    QLabel *m_title = nullptr;
    ToneLabel *m_description = nullptr;
    QPlainTextEdit *m_pattern = nullptr;
    QPlainTextEdit *m_examples = nullptr;
    ToneLabel *m_failure = nullptr;
    QPushButton *m_secrets = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace sluice
