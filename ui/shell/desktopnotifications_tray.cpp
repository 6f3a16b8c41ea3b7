#include "ui/shell/desktopnotifications.h"

#include <QSystemTrayIcon>

namespace sluice {

namespace {

class TrayNotifications final : public DesktopNotifications
{
public:
    explicit TrayNotifications(QSystemTrayIcon &tray)
        : m_tray(tray)
    {
        connect(&m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            if (!m_last.buttons.empty())
                m_last.buttons.front().run();
        });
    }

    bool show(const DesktopNotification &notification) override
    {
        if (!m_tray.isVisible() || !QSystemTrayIcon::supportsMessages())
            return false;
        m_last = notification;
        m_tray.showMessage(notification.title, notification.text,
                           notification.critical ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
        return true;
    }

private:
    QSystemTrayIcon &m_tray;
    DesktopNotification m_last = {};
};

} // namespace

std::unique_ptr<DesktopNotifications> makeTrayNotifications(QSystemTrayIcon &tray)
{
    return std::make_unique<TrayNotifications>(tray);
}

} // namespace sluice
