// The Keys page: who may come in, and what they used.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace sluice {

class DrawerHost;
class EmptyState;
class KeyCommands;
class KeyDrawer;
class KeysModel;
class KeysProxy;

class KeysPage final : public QWidget, public OpensWithArgument
{
    Q_OBJECT
public:
    explicit KeysPage(const PageContext &context, QWidget *parent = nullptr);

    // "new" starts a new key; a key's id shows it.
    void openWith(const QString &argument) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTools();
    void buildTable();
    void buildActions();
    void refreshKeys();
    void setGrouped(bool grouped);
    void rememberGrouped(bool grouped);
    void refreshSpend();
    void onSpend(const std::vector<Spend> &rows);
    void onRecorded(const RecordBatch &batch);
    void tick();
    void refreshFace();
    void showDrawer(const QUuid &id);
    void refreshDrawer();
    void showMenu(const QPoint &at);
    const VirtualKey *current() const;
    std::vector<VirtualKey> selected() const;
    void refreshGauges();
    void placeResumeButtons();
    QWidget *makeResumeButton(const VirtualKey &key);

    PageContext m_context;
    KeysModel *m_model = nullptr;
    KeysProxy *m_proxy = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_group = nullptr;
    QPushButton *m_new = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_tableFrame = nullptr;
    EmptyState *m_empty = nullptr;
    DrawerHost *m_drawerHost = nullptr;
    KeyDrawer *m_drawer = nullptr;
    KeyCommands *m_commands = nullptr;
    QTimer m_tickTimer;
    QTimer m_gaugeTimer;
    int m_looks = 1; // still to come: requests reach the database a moment after they are shown
    bool m_groupIsRead = false;
};

} // namespace sluice
