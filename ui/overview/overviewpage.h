// "Is it working and what does it cost", without a click.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"
#include "ui/overview/attention.h"
#include "ui/overview/liverequests.h"
#include "ui/overview/rangefigures.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAbstractItemModel;
class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace sluice {

class AttentionModel;
class BusiestModelsTable;
class CachePanel;
class Card;
class GettingStarted;
class LiveCostView;
class RunningModel;
class StatCard;
class WeekSummary;

class OverviewPage final : public QWidget
{
    Q_OBJECT
public:
    OverviewPage(const PageContext &context, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildDashboard();
    QWidget *buildStarting();
    QListView *listView(const char *name, const QString &accessibleName, QAbstractItemModel *model);
    Card *buildRunning(QWidget *parent);
    Card *buildAttention(QWidget *parent);
    QWidget *buildHead(QWidget *parent);
    QToolButton *link(QWidget *parent, const char *name, const QString &says,
                      const std::function<void()> &open);
    void showRates(int running, double tokensPerSecond);
    QString rangeWord() const;
    void showReading();
    void toggleTable();
    void rememberTable(bool table);
    void connectSignals();
    void askForHistory();
    void onTick();
    void updateAll();
    void updateCards();
    void updateRangeFigures();
    void updateAttention();
    QString budgetText(BudgetPeriod per) const;
    void explainSpend(const QString &title, const QDate &first, Money shown);
    void askForNotices();
    void stopSelected();
    void dismissAll();
    void openUsage(const QString &argument) { m_context.host.openPage(QStringLiteral("usage"), argument); }
    void updateLists();
    void updateChart();
    void updateFace();
    void openTraffic(const QString &filter) { m_context.host.openPage(QStringLiteral("traffic"), filter); }

    PageContext m_context;
    LiveRequests m_live = {};
    RangeFigures m_figures;
    std::vector<SessionCache> m_caches = {};
    std::vector<Notice> m_notices = {}; // newest first
    QSet<QString> m_dismissed = {};
    bool m_everUsed = false;
    QString m_historyProblem = {}; // why the last requests could not be read; empty: they could
    QTimer m_tick;
    int m_ticks = 0;

    QStackedWidget *m_faces = nullptr;
    QWidget *m_dashboard = nullptr;
    QWidget *m_starting = nullptr;
    GettingStarted *m_steps = nullptr;
    QLabel *m_age = nullptr;
    QLabel *m_rates = nullptr;
    WeekSummary *m_week = nullptr;
    QComboBox *m_range = nullptr;
    CachePanel *m_cache = nullptr;
    Card *m_cacheCard = nullptr;
    QListView *m_runningView = nullptr;
    QToolButton *m_stop = nullptr;
    QToolButton *m_dismiss = nullptr;
    StatCard *m_todayCard = nullptr;
    StatCard *m_weekCard = nullptr;
    StatCard *m_monthCard = nullptr;
    StatCard *m_requestsCard = nullptr;
    LiveCostView *m_chart = nullptr;
    QToolButton *m_tableToggle = nullptr;
    Card *m_chartCard = nullptr;
    Card *m_runningCard = nullptr;
    RunningModel *m_running = nullptr;
    Card *m_modelsCard = nullptr;
    BusiestModelsTable *m_models = nullptr;
    Card *m_attentionCard = nullptr;
    AttentionModel *m_attention = nullptr;
};

} // namespace sluice
