// Makes a project, or changes one: its name, and the limits that its keys share.
#pragma once

#include "core/control/control.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sluice {

class ColourCombo;
class GovernanceEditor;

class ProjectDialog final : public QDialog
{
    Q_OBJECT
public:
    ProjectDialog(Control &control, QWidget *parent);
    ProjectDialog(Control &control, const Project &existing, QWidget *parent);
    ~ProjectDialog() override;

Q_SIGNALS:
    void saved(const sluice::Project &project);

private:
    void build();
    ProjectDraft draft() const;
    void refreshSentence();
    bool checkName();
    void save();
    void growToFit();

    Control &m_control;
    std::optional<Project> m_existing = {};
    QLineEdit *m_name = nullptr;
    QLabel *m_nameProblem = nullptr;
    QLineEdit *m_note = nullptr;
    ColourCombo *m_colour = nullptr;
    GovernanceEditor *m_governance = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_failure = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace sluice
