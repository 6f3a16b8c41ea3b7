// What there is to know about one project: its limits and how much of them is used, and its keys.
#pragma once

#include "core/control/control.h"
#include "ui/common/costdialog.h"
#include "ui/common/drawer.h"
#include "ui/projects/projectsmodel.h"

class QBoxLayout;
class QListWidget;
class QPushButton;

namespace sluice {

class FactsView;
class LimitBars;

class ProjectDrawer final : public QWidget
{
    Q_OBJECT
public:
    ProjectDrawer(Control &control, Drawer &frame);

    void showProject(const Project &project, const ProjectsModel &model, Instant now);
    QUuid shownId() const { return m_id; }
    // The bars alone: once a second while they are seen.
    void refreshGauges(Instant now);

Q_SIGNALS:
    void editRequested();
    void raiseRequested();
    void removeRequested();
    void keyActivated(const QUuid &id);
    void costAsked(const sluice::CostQuestion &question);

private:
    void buildActions(QBoxLayout *column);
    void fillKeys(const QUuid &project);
    void askForCost();

    Control &m_control;
    Drawer &m_frame;
    QUuid m_id = {};
    TimeRange m_month = {}; // of its figures
    Money m_monthCost = {};
    QPushButton *m_raise = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_limitsTitle = nullptr;
    LimitBars *m_limits = nullptr;
    FactsView *m_facts = nullptr;
    QListWidget *m_keys = nullptr;
    QLabel *m_keysNote = nullptr;
};

} // namespace sluice
