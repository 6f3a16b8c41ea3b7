// The Traffic page: every request as it happens and as far back as there are any, a filter, and what there is
// to know about one of them.
#pragma once

#include "core/base/result.h"
#include "core/storage/storage.h"
#include "ui/common/pagehost.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QModelIndex;
class QPushButton;
class QStackedWidget;

namespace sluice {

class ColumnMemory;
class DrawerHost;
class EmptyState;
class FilterEdit;
class SavedFilterButton;
class TrafficDrawer;
class TrafficExporter;
class TrafficHistory;
class TrafficModel;
class TrafficProxy;
class TrafficTable;

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
    QBoxLayout *makeNotes();
    void buildTable();
    void addShortcuts();

    void onRecorded(const RecordBatch &batch);
    void onHistoryAboutToChange();
    void onHistoryChanged();
    void readMoreIfAtEdge();
    void refreshNames();
    QHash<QString, QStringList> valuesSeen() const;

    void applyFilter();
    RequestFilter databaseFilter() const;
    void rememberUsed(const QString &text);
    void addToFilter(const QString &term);

    void setFollowing(bool following);
    void goToEnd();
    void onScrolled();
    void onSorted();

    void refreshCounts();
    void refreshNewRows();
    QString countSentence() const;
    void placeNewRowsButton();
    void refreshFace();
    void showEmpty();
    void showNeverAny();
    void tellProblem();

    void openRow(const QModelIndex &index);
    void openRequest(const QUuid &id);
    void openFromHistory(const QUuid &id);
    void showInDrawer(const RequestRecord &record);
    void walk(int step);
    void showMenu(const QPoint &at);
    void showMenuAtCurrent();
    void clearView();

    void chooseExport();
    void exportTo(const QString &path, bool json);
    void onExported(const QString &path, qint64 written, const QString &problem, bool cancelled);

    PageContext m_context;
    TrafficModel *m_model = nullptr;
    TrafficProxy *m_proxy = nullptr;
    TrafficHistory *m_history = nullptr;
    FilterEdit *m_filterEdit = nullptr;
    SavedFilterButton *m_saved = nullptr;
    QLabel *m_meaning = nullptr;
    QLabel *m_filterError = nullptr;
    QLabel *m_sortHint = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_follow = nullptr;
    QPushButton *m_columns = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_newRows = nullptr;
    QStackedWidget *m_stack = nullptr;
    TrafficTable *m_table = nullptr;
    ColumnMemory *m_columnMemory = nullptr;
    QWidget *m_tableFrame = nullptr;
    EmptyState *m_empty = nullptr;
    DrawerHost *m_drawerHost = nullptr;
    TrafficDrawer *m_drawer = nullptr;
    TrafficExporter *m_exporter = nullptr; // while one runs
    QTimer m_filterTimer;
    QTimer m_tickTimer;
    bool m_following = true;
    bool m_scrolling = false; // by us
};

} // namespace sluice
