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
class NoProviders;
class ProviderDeeds;
class ProviderDrawer;
class ProviderFiguresFeed;
class ProvidersModel;
enum class StateAction : quint8;

class ProvidersPage final : public QWidget, public OpensWithArgument
{
    Q_OBJECT
public:
    explicit ProvidersPage(const PageContext &context, QWidget *parent = nullptr);

    // "new" adds one, "new:<preset>" a certain one, "paste:<preset>" one with the clipboard's key; a
    // provider's id shows it.
    void openWith(const QString &argument) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTools();
    void buildTable();
    void buildActions();
    void refresh();
    void refreshHealth();
    void refreshFace();
    void refreshActions();
    void showDrawer(const QUuid &id);
    void refreshDrawer();
    void showMenu(const QPoint &at);
    const Provider *current() const;

    void addProvider(const QString &presetId);
    void pasteKey(const QString &presetId, const QString &key);
    void editCurrent();
    void testCurrent();
    void onTested(const QUuid &id, const TestReport &report);
    void connectDialog(AddProviderDialog *dialog);
    void select(const QUuid &id);
    void act(const QUuid &id, StateAction action);
    void onFiguresFailed(const QString &why);

    PageContext m_context;
    ProvidersModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    QPushButton *m_add = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_tableFrame = nullptr;
    NoProviders *m_empty = nullptr;
    ProviderDeeds *m_deeds = nullptr;
    ProviderFiguresFeed *m_figures = nullptr;
    DrawerHost *m_drawerHost = nullptr;
    ProviderDrawer *m_drawer = nullptr;
    QAction *m_testAction = nullptr;
    QAction *m_editAction = nullptr;
    QAction *m_switchAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_upAction = nullptr;
    QAction *m_downAction = nullptr;
    ProviderHealth::State m_shownHealth = ProviderHealth::State::Unknown; // of the drawer's provider
    QTimer m_tickTimer;
};

} // namespace sluice
