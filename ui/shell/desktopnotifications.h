// The desktop's own notifications, with buttons where it can.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QSystemTrayIcon;

namespace sluice {

struct DesktopNotification
{
    QString title = {};
    QString text = {};
    bool critical = false;
    struct Button
    {
        QString text = {};
        std::function<void()> run = {};
    };
    std::vector<Button> buttons = {}; // the first one also runs when the notification itself is clicked
};

class DesktopNotifications : public QObject
{
public:
    using QObject::QObject;
    // False: it could not be shown.
    virtual bool show(const DesktopNotification &notification) = 0;
};

// On Linux over D-Bus (org.freedesktop.Notifications 1.2), null where no such service answers.
std::unique_ptr<DesktopNotifications> makeDBusNotifications();
// As a message of the tray icon: no buttons, a click runs the first one.
std::unique_ptr<DesktopNotifications> makeTrayNotifications(QSystemTrayIcon &tray);

} // namespace sluice
