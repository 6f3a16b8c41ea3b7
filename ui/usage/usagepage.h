// What was spent, on what, when: a chart and its table twin, to be narrowed down to single requests.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"
#include "ui/usage/usagereader.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace sluice {

class EmptyState;
class RequestsExport;
class Skeleton;
class UsageChart;
class UsageFacts;
class UsageModel;

class UsagePage final : public QWidget, public OpensWithArgument
{
    Q_OBJECT
public:
    UsagePage(const PageContext &context, QWidget *parent);

    // Words like "range:month group:model key:ID model:NAME agent:NAME provider:ID project:ID session:ID".
    void openWith(const QString &argument) override;

    enum class Export : quint8 { Table, Requests, Picture };
    // Writes the file, or says why not. Requests are written while one goes on working.
    void exportTo(Export kind, const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Step
    {
        UsageView view = {};
        QString name = {};
    };

    void buildTools(QVBoxLayout *down);
    QWidget *buildCustom();
    void buildPath(QVBoxLayout *down);
    void buildContent(QVBoxLayout *down);
    QHBoxLayout *buildTotals(QWidget *parent);
    QWidget *buildTable();
    void addShortcuts();
    QMenu *makeExportMenu();

    UsageView &view() { return m_path.back().view; }
    const UsageView &view() const { return m_path.back().view; }
    QTimeZone zone() const;
    void viewChanged();
    void showView();
    void showPath();
    void read();
    void onReady(const UsageReport &report, bool complete);
    void onFailed(const QString &why);
    void onRecorded();
    void showReport();
    void showTotals();
    void fitTotals();
    void fitCost();
    void showEmpty();
    void showAge();

    void narrow(std::optional<int> bar, const std::optional<QString> &group);
    void narrowToSession(const QString &session);
    void zoom(int first, int last);
    void stepBack();
    void goTo(size_t step);
    void openTraffic();
    void customEdited();
    // How the sum of a bar, a group, a group's part of a bar, or of all was computed.
    void explain(std::optional<int> bar, const std::optional<QString> &group);
    void explainCurrent();
    void showMenu(const QPoint &at, std::optional<int> bar, const std::optional<QString> &group);
    void chooseFile(Export kind);
    void copyPicture();
    void exportRequests(const QString &path);
    void tellSaved(const QString &path, const QString &problem);

    PageContext m_context;
    UsageReader m_reader;
    UsageReport m_report = {};
    std::vector<Step> m_path;
    std::optional<Instant> m_readAt = {};
    bool m_dirty = false;
    QElapsedTimer m_reading = {};
    qint64 m_readTook = 0; // ms, the last time
    QTimer m_refresh{this};
    QTimer m_slow{this};
    QTimer m_age{this};

    QComboBox *m_range = nullptr;
    QWidget *m_custom = nullptr;
    QLineEdit *m_typed = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_until = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QComboBox *m_group = nullptr;
    QComboBox *m_metric = nullptr;
    QComboBox *m_compare = nullptr;
    QPushButton *m_export = nullptr;
    QWidget *m_pathRow = nullptr;
    QHBoxLayout *m_pathLayout = nullptr;
    QLabel *m_when = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_retry = nullptr;
    QStackedWidget *m_faces = nullptr;
    QWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    UsageChart *m_chart = nullptr;
    QHBoxLayout *m_totals = nullptr;
    int m_costWidth = 0; // of its column, where we chose it
    QLabel *m_total = nullptr;
    QLabel *m_unpriced = nullptr;
    QPushButton *m_setPrice = nullptr;
    QPushButton *m_showUnpriced = nullptr;
    QLabel *m_change = nullptr;
    QLabel *m_forecast = nullptr;
    QTableView *m_table = nullptr;
    UsageModel *m_model = nullptr;
    Skeleton *m_skeleton = nullptr;
    UsageFacts *m_facts = nullptr;
    RequestsExport *m_writing = nullptr;
};

} // namespace sluice
