// What there is to know about one key: how much of its limits is used, its history, its last requests, and
// what can be done with it.
#pragma once

#include "core/control/control.h"
#include "ui/common/costdialog.h"
#include "ui/common/drawer.h"
#include "ui/keys/keysmodel.h"

class QPushButton;
class QTableView;
class QToolButton;

namespace sluice {

class FactsView;
class KeyCommands;
class KeyDays;
class LimitBars;
class TrafficModel;

class KeyDrawer final : public QWidget
{
    Q_OBJECT
public:
    // The commands act on the page's current key, which is the one shown here.
    KeyDrawer(Control &control, KeyCommands &commands, Drawer &frame);

    // `model` has the figures; `now` is what ages count to.
    void showKey(const VirtualKey &key, const KeysModel &model, Instant now);
    QUuid shownId() const { return m_id; }
    // The bars alone: once a second while they are seen.
    void refreshGauges(Instant now);

Q_SIGNALS:
    void requestActivated(const QUuid &id);
    void costAsked(const sluice::CostQuestion &question);

private:
    void buildActions();
    void buildTable();
    void fillActions(const VirtualKey &key);
    void fillFacts(const VirtualKey &key, const KeysModel &model, Instant now);
    void loadHistory(const VirtualKey &key);
    void loadRequests(const VirtualKey &key);
    void askForCost(const QString &when, const TimeRange &range, Money shown);

    Control &m_control;
    KeyCommands &m_commands;
    Drawer &m_frame;
    QUuid m_id = {};
    TimeRange m_month = {}; // of its figures
    Money m_monthCost = {};
    QVBoxLayout *m_column = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_pause = nullptr;
    QLabel *m_limitsTitle = nullptr;
    LimitBars *m_limits = nullptr;
    QLabel *m_projectTitle = nullptr;
    LimitBars *m_projectLimits = nullptr;
    FactsView *m_facts = nullptr;
    KeyDays *m_days = nullptr;
    QLabel *m_historyTitle = nullptr;
    FactsView *m_history = nullptr;
    std::vector<Notice> m_notices = {}; // as last read
    TrafficModel *m_requests = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_requestsNote = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_pauseButton = nullptr;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_showAll = nullptr;
};

} // namespace sluice
