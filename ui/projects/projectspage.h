// The Projects page: groups of keys, and the limits that they share.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace sluice {

class DrawerHost;
class EmptyState;
class KeyActions;
class ProjectActions;
class ProjectDrawer;
class ProjectsModel;

class ProjectsPage final : public QWidget, public OpensWithArgument
{
    Q_OBJECT
public:
    explicit ProjectsPage(const PageContext &context, QWidget *parent = nullptr);

    // "new" starts a new project; a project's id shows it.
    void openWith(const QString &argument) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTools();
    void buildTable();
    void buildActions();
    void refreshProjects();
    void refreshSpend();
    void refreshGauges();
    void onSpend(const std::vector<Spend> &rows);
    void refreshFace();
    void refreshDrawer();
    void showDrawer(const QUuid &id);
    void showMenu(const QPoint &at);
    const Project *current() const;
    void createProject();
    void edit();
    void raise();
    void remove();

    PageContext m_context;
    ProjectsModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    KeyActions *m_keyActions = nullptr;
    ProjectActions *m_actions = nullptr;
    QPushButton *m_new = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_tableFrame = nullptr;
    EmptyState *m_empty = nullptr;
    DrawerHost *m_drawerHost = nullptr;
    ProjectDrawer *m_drawer = nullptr;
    QTimer m_gaugeTimer;
    QTimer m_spendTimer;
    int m_looks = 1; // still to come: requests reach the database a moment after they are shown
};

} // namespace sluice
