// The editor of one guardrail: what it finds, what happens then, where and for whom; checked while it is
// typed.
#pragma once

#include "core/control/control.h"

#include <QWidget>

#include <map>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QDoubleSpinBox;
class QVBoxLayout;

namespace sluice {

class GuardTestPanel;
class PatternField;
class ScopeTree;
class ToneLabel;

class RuleForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleForm(Control &control, QWidget *parent = nullptr);

    // A stored rule, or a new one with a null id. Unsaved changes are lost.
    void edit(const Guardrail &rule);
    QUuid ruleId() const { return m_rule.id; }
    GuardrailDraft draft() const;
    bool isChanged() const;
    void save();
    void focusPattern();
    void focusName();

Q_SIGNALS:
    void saved(const sluice::Guardrail &rule, bool isNew);
    void closeRequested();
    void dryRunRequested(const sluice::GuardrailDraft &draft);

private:
    QWidget *addField(const QString &name, QWidget *field);
    void buildPattern();
    void buildAction();
    void buildScope();
    void buildConditions();
    void buildButtons();
    QWidget *partsRow();
    void fill();
    void changed();
    void refreshVisibility();
    bool checkPattern();
    void showFailure(const Error &error);

    Control &m_control;
    Guardrail m_rule = {};
    bool m_filling = false;

    QVBoxLayout *m_column = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QWidget *m_toolRow = nullptr;
    QLineEdit *m_tool = nullptr;
    PatternField *m_pattern = nullptr;
    ToneLabel *m_patternError = nullptr;
    ToneLabel *m_patternWarning = nullptr;
    QButtonGroup *m_mode = nullptr;
    QWidget *m_replaceRow = nullptr;
    QLineEdit *m_replace = nullptr;
    QCheckBox *m_reversible = nullptr;
    QComboBox *m_direction = nullptr;
    QPushButton *m_more = nullptr;
    QWidget *m_moreBox = nullptr;
    std::map<quint8, QCheckBox *> m_parts = {};
    ScopeTree *m_scope = nullptr;
    QComboBox *m_severity = nullptr;
    QComboBox *m_validator = nullptr;
    QDoubleSpinBox *m_entropy = nullptr;
    QSpinBox *m_minimum = nullptr;
    QPlainTextEdit *m_exceptions = nullptr;
    ToneLabel *m_sentence = nullptr;
    ToneLabel *m_failure = nullptr;
    GuardTestPanel *m_test = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
};

} // namespace sluice
