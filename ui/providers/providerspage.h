// The Providers page: where requests go, and whether that works.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace sluice {

class AddProviderDialog;
class DrawerHost;
class EmptyState;
class ProviderDrawer;
class ProvidersModel;

class ProvidersPage final : public QWidget, public OpensWithArgument
{
    Q_OBJECT
public:
    explicit ProvidersPage(const PageContext &context, QWidget *parent = nullptr);

    // "new" adds one, "new:<preset>" a certain one; a provider's id shows it.
    void openWith(const QString &argument) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTools();
    void buildTable();
    void buildActions();
    void refresh();
    void refreshFace();
    void refreshActions();
    void showDrawer(const QUuid &id);
    void refreshDrawer();
    void showMenu(const QPoint &at);
    const Provider *current() const;

    void addProvider(const QString &presetId);
    void addSimulator();
    void editCurrent();
    void testCurrent();
    void switchCurrent();
    void removeCurrent();
    void setEnabled(const QUuid &id, bool enabled);
    void onTested(const QUuid &id, const TestReport &report);
    void connectDialog(AddProviderDialog *dialog);
    void showFailure(const QString &what, const Error &error);

    PageContext m_context;
    ProvidersModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    QPushButton *m_add = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_tableFrame = nullptr;
    EmptyState *m_empty = nullptr;
    DrawerHost *m_drawerHost = nullptr;
    ProviderDrawer *m_drawer = nullptr;
    QAction *m_testAction = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_switchAction = nullptr;
    QAction *m_removeAction = nullptr;
    QTimer m_tickTimer;
};

} // namespace sluice
