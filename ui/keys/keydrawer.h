// What there is to know about one key, its last requests, and what can be done with it.
#pragma once

#include "core/control/control.h"
#include "ui/common/drawer.h"
#include "ui/keys/keysmodel.h"

class QPushButton;
class QTableView;

namespace sluice {

class FactsView;
class TrafficModel;

class KeyDrawer final : public QWidget
{
    Q_OBJECT
public:
    KeyDrawer(Control &control, Drawer &frame);

    // `model` has the figures; `now` is what ages count to.
    void showKey(const VirtualKey &key, const KeysModel &model, Instant now);
    QUuid shownId() const { return m_id; }

Q_SIGNALS:
    void editRequested();
    void revokeRequested();
    void restoreRequested();
    void switchRequested(); // on or off
    void requestsRequested();
    void requestActivated(const QUuid &id);

private:
    void buildActions();
    void fillFacts(const VirtualKey &key, const KeysModel &model, Instant now);
    void loadRequests(const VirtualKey &key);

    Control &m_control;
    Drawer &m_frame;
    QUuid m_id = {};
    QVBoxLayout *m_column = nullptr;
    FactsView *m_facts = nullptr;
    TrafficModel *m_requests = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_requestsNote = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_switch = nullptr;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_showAll = nullptr;
};

} // namespace sluice
