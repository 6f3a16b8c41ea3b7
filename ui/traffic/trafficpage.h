// The Traffic page: every request as it happens, a filter, and what there is to know about one of them.
#pragma once

#include "core/base/result.h"
#include "core/storage/storage.h"
#include "ui/common/pagehost.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace sluice {

class DrawerHost;
class EmptyState;
class TrafficDrawer;
class TrafficModel;
class TrafficProxy;

class TrafficPage final : public QWidget, public OpensWithArgument
{
    Q_OBJECT
public:
    explicit TrafficPage(const PageContext &context, QWidget *parent = nullptr);

    // The argument is a filter, or "id:<uuid>" to open one request.
    void openWith(const QString &argument) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTools();
    void buildTable();
    void addShortcuts();
    void loadHistory();
    void onHistory(const Result<RequestPage> &page);
    void onRecorded(const RecordBatch &batch);
    void refreshKeys();
    void applyFilter();
    void setFollowing(bool following);
    void goToEnd();
    void onScrolled();
    void onSorted();
    void refreshCounts();
    void refreshFace();
    void showEmpty();
    void openRow(const QModelIndex &index);
    void openRequest(const QUuid &id);
    void walk(int step);
    void showMenu(const QPoint &at);
    void addToFilter(const QString &term);
    void exportCsv();
    void placeNewRowsButton();

    PageContext m_context;
    TrafficModel *m_model = nullptr;
    TrafficProxy *m_proxy = nullptr;
    QLineEdit *m_filterEdit = nullptr;
    QLabel *m_meaning = nullptr;
    QLabel *m_filterError = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_follow = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_newRows = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_tableFrame = nullptr;
    EmptyState *m_empty = nullptr;
    DrawerHost *m_drawerHost = nullptr;
    TrafficDrawer *m_drawer = nullptr;
    QTimer m_filterTimer;
    QTimer m_tickTimer;
    bool m_following = true;
    bool m_scrolling = false; // by us
    bool m_historyAsked = false;
};

} // namespace sluice
