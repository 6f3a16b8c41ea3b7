// The full editor of a key, beyond the five questions of the dialog: what it may ask for, how fast and for
// how much, from where and when, and what ends it.
#pragma once

#include "ui/keys/keysentence.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace sluice {

class ColourCombo;
class GovernanceEditor;
class HoursEditor;
class RowList;
class RunawayEditor;

class KeyPolicyEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyPolicyEditor(const ConfigurationPtr &configuration, QWidget *parent = nullptr);

    // Everything but the name, the allowed models, the expiry and the number of requests, which others ask
    // for. Of the budgets, `draft` has those that are to be edited here.
    void setDraft(const KeyDraft &draft, bool enabled);
    // Writes what this editor asks for; the rest of the draft stays as it is.
    void writeTo(KeyDraft &draft) const;
    bool isKeyEnabled() const;

    void showProblems(const std::vector<KeyProblem> &problems);
    // Moves the focus to the field; false if it is none of ours.
    bool focusField(KeyField field);

Q_SIGNALS:
    void changed();

private:
    struct Place
    {
        KeyField field;
        QWidget *widget;
        QLabel *label;
    };

    QFormLayout *addSection(const QString &title);
    void buildGeneral();
    void buildScope();
    void buildLimits();
    void buildRequest();
    void buildCallers();
    void buildEnd();
    void addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &hint = {});
    void addPlace(QFormLayout *form, KeyField field, QWidget *widget, const char *name);
    QLineEdit *makeListEdit(const char *name, const QString &placeholder);
    void fillProviders();
    void addLadderStep(const DowngradeStep &step);
    void askBeforeRecording(bool on);
    void onChanged();

    ConfigurationPtr m_configuration;
    bool m_loading = false;
    bool m_recordingAgreed = false;
    std::vector<Place> m_places = {};
    QVBoxLayout *m_column = nullptr;
    QCheckBox *m_enabled = nullptr;
    QComboBox *m_project = nullptr;
    QLineEdit *m_note = nullptr;
    QLineEdit *m_tags = nullptr;
    ColourCombo *m_colour = nullptr;
    QComboBox *m_defaultProvider = nullptr;
    QLineEdit *m_denied = nullptr;
    QWidget *m_providers = nullptr;
    QList<QCheckBox *> m_providerChecks = {};
    QList<QUuid> m_removedProviders = {}; // chosen once, gone since: kept until the user chooses anew
    QLineEdit *m_endpoints = nullptr;
    GovernanceEditor *m_governance = nullptr;
    RowList *m_ladder = nullptr;
    QDoubleSpinBox *m_maxOutput = nullptr;
    QComboBox *m_promptMode = nullptr;
    QPlainTextEdit *m_prompt = nullptr;
    QCheckBox *m_record = nullptr;
    QLineEdit *m_addresses = nullptr;
    QLineEdit *m_origins = nullptr;
    HoursEditor *m_hours = nullptr;
    QComboBox *m_idle = nullptr;
    QSpinBox *m_rotate = nullptr;
    RunawayEditor *m_runaway = nullptr;
};

} // namespace sluice
