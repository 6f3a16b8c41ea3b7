// The line that is always there: what the gateway does, where it listens, what runs, what today cost.
#pragma once

#include "core/control/control.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace sluice {

class PageHost;
class SpendFeed;

class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    StatusStrip(Control &control, SpendFeed &spend, PageHost &host, QWidget *parent = nullptr);

    void togglePaused();
    void toggleGateway();
    void copyAddress();
    // Leaves out what is nice to have: for narrow windows.
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void updateState();
    void updateFigures();
    void updateBudget();
    void showCopied();
    void showCountdown(int secondsLeft);

    Control &m_control;
    SpendFeed &m_spend;
    PageHost &m_host;
    QTimer m_tick;
    QString m_pausedSince = {};
    GatewayStatus::State m_lastState = GatewayStatus::State::Stopped;
    bool m_stateKnown = false;
    bool m_compact = false;
    QToolButton *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_toggle = nullptr;
    QLabel *m_address = nullptr;
    QToolButton *m_copy = nullptr;
    QLabel *m_clipboard = nullptr;
    QPushButton *m_hidden = nullptr;
    QLabel *m_inFlight = nullptr;
    QLabel *m_rate = nullptr;
    QWidget *m_divider = nullptr;
    QLabel *m_today = nullptr;
    QProgressBar *m_budget = nullptr;
    QLabel *m_burnRate = nullptr;
    QPushButton *m_pause = nullptr;
};

} // namespace sluice
