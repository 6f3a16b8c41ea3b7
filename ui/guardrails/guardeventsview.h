// The Events tab: what guardrails stopped, changed and noted.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace sluice {

class EmptyState;
class GuardEventsModel;
class ToneLabel;

class GuardEventsView final : public QWidget
{
    Q_OBJECT
public:
    explicit GuardEventsView(const PageContext &context, QWidget *parent = nullptr);

    void setFilter(const QString &filter);
    // Reads again what the filter asks for.
    void refresh();

private:
    void buildTools();
    void buildTable();
    void buildActions();
    void onPage(const Result<GuardrailEventPage> &page, const QStringList &problems);
    void refreshFace();
    void refreshKeeping();
    void refreshActions();
    void showMenu(const QPoint &at);
    const GuardrailEvent *current() const;
    void openRequest();
    void makeException();
    void offerException(const GuardrailEvent &event);
    void showText();
    void removeEvent();
    void exportEvents();
    void askAboutTexts();
    void keepTexts(bool keep);
    void showFailure(const QString &what, const QString &why);

    PageContext m_context;
    GuardEventsModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    QLineEdit *m_filter = nullptr;
    ToneLabel *m_problem = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_export = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_tableFrame = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    ToneLabel *m_keeping = nullptr;
    QPushButton *m_keep = nullptr;
    QAction *m_open = nullptr;
    QAction *m_exception = nullptr;
    QAction *m_text = nullptr;
    QAction *m_remove = nullptr;
    QTimer m_filterTimer{};
    QString m_failure = {}; // why there is nothing to see; empty: there is
    quint64 m_asked = 0;    // a later answer to an earlier question is of no interest
};

} // namespace sluice
