// Turns what Control notices into desktop notifications with the one action that helps.
#pragma once

#include "core/control/control.h"
#include "ui/shell/desktopnotifications.h"
#include "ui/shell/notificationgate.h"

namespace sluice {

class PageHost;

class Notifier final : public QObject
{
    Q_OBJECT
public:
    // `window` is lent: nothing is shown while it is in front. All outlive the notifier.
    Notifier(Control &control, PageHost &host, QWidget &window, DesktopNotifications &desktop,
             QObject *parent = nullptr);

private:
    void onNotice(const Notice &notice);
    DesktopNotification notificationOf(const Notice &notice);
    void follow(const QFuture<Result<void>> &done, const QString &failed);
    void showPage(const QString &page, const QString &argument);

    Control &m_control;
    PageHost &m_host;
    QWidget &m_window;
    DesktopNotifications &m_desktop;
    NotificationGate m_gate = {};
};

} // namespace sluice
