// Everything about one request: what happened, how long it took, what it cost, and why it was refused.
#pragma once

#include "core/model/requestrecord.h"
#include "ui/common/drawer.h"
#include "ui/common/pagehost.h"

class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace sluice {

class FactsView;
class GuardHits;
class MessagesTab;
class RawTab;
class TimelineView;
class WhyPanel;

class TrafficDrawer final : public QWidget
{
    Q_OBJECT
public:
    TrafficDrawer(const PageContext &context, Drawer &frame);

    void showRecord(const RequestRecord &record, const QString &keyName);
    QUuid shownId() const { return m_id; }
    // To the search of the tab that is open; false: the focus is not in here, or it has none.
    bool startSearch();

private:
    QWidget *makeSummaryTab();
    QWidget *makeTimelineTab();
    QWidget *makeCostTab();
    QWidget *makeActions(QWidget *parent);
    void fillCost(const RequestRecord &record);

    PageContext m_context;
    Drawer &m_frame;
    QUuid m_id = {};
    RequestRecord m_record = {};
    QTabWidget *m_tabs = nullptr;
    QLabel *m_summary = nullptr;
    FactsView *m_facts = nullptr;
    TimelineView *m_timeline = nullptr;
    QLabel *m_timelineEmpty = nullptr;
    QTableWidget *m_cost = nullptr;
    QLabel *m_costNote = nullptr;
    QLabel *m_exactness = nullptr;
    QLabel *m_cacheMiss = nullptr;
    MessagesTab *m_messages = nullptr;
    RawTab *m_raw = nullptr;
    GuardHits *m_guard = nullptr;
    QPushButton *m_setPrice = nullptr;
    QString m_priceArgument = {}; // of the models page, for the request that is shown
    WhyPanel *m_why = nullptr;
};

} // namespace sluice
