// Makes a key, or changes one that exists: five questions, the full editor behind "More limits", and below,
// always, the sentence that the answers make.
#pragma once

#include "core/control/control.h"
#include "ui/keys/keysentence.h"
#include "ui/keys/keywords.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace sluice {

class BudgetField;
class ExpiryField;
class KeyPolicyEditor;

class CreateKeyDialog final : public QDialog
{
    Q_OBJECT
public:
    CreateKeyDialog(Control &control, QWidget *parent);
    // Changes `existing`.
    CreateKeyDialog(Control &control, const VirtualKey &existing, QWidget *parent);
    // A new key with the rules of another.
    static CreateKeyDialog *duplicate(Control &control, const VirtualKey &model, QWidget *parent);
    ~CreateKeyDialog() override;

Q_SIGNALS:
    // The purpose's id says which snippet to show first.
    void created(const sluice::NewKey &key, const QString &purpose);
    void changed(const sluice::VirtualKey &key);

private:
    void build();
    void buildQuestions(QFormLayout *form);
    void buildMore(QBoxLayout *column);
    void buildSummary(QBoxLayout *column);
    void connectAll();
    void load(const KeyDraft &draft, bool enabled);
    KeyDraft draft() const;
    KeyDraft freshDraft() const;
    void onPurpose();
    void refreshSentence();
    bool checkName();
    void forgiveOldExpiry(std::vector<KeyProblem> &problems, const KeyDraft &answers) const;
    bool checkRules();
    void goTo(KeyField field);
    void setMore(bool shown);
    void save();
    void showFailure(const QString &text);
    void growToFit();
    void setBusy(bool busy);

    Control &m_control;
    std::optional<VirtualKey> m_existing = {};
    KeyDraft m_loaded = {};
    bool m_nameIsOurs = true; // until the user types one
    bool m_modelsAreOurs = true;
    bool m_loading = false;
    QComboBox *m_purpose = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_nameProblem = nullptr;
    QLineEdit *m_models = nullptr;
    QLabel *m_modelsMatch = nullptr;
    QLabel *m_modelsProblem = nullptr;
    BudgetField *m_budget = nullptr;
    QLabel *m_budgetProblem = nullptr;
    ExpiryField *m_expiry = nullptr;
    QLabel *m_expiryProblem = nullptr;
    QPushButton *m_more = nullptr;
    KeyPolicyEditor *m_editor = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_contradictions = nullptr;
    QLabel *m_failure = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace sluice
