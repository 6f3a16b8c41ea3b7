#include "ui/shell/desktopnotifications.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHash>

namespace sluice {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int DefaultTimeout = -1;

class DBusNotifications final : public DesktopNotifications
{
    Q_OBJECT
public:
    DBusNotifications()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                    SLOT(invoked(uint, QString)));
        bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                    SLOT(closed(uint, uint)));
    }

    bool show(const DesktopNotification &notification) override
    {
        QStringList actions;
        if (!notification.buttons.empty())
            actions << QStringLiteral("default") << notification.buttons.front().text;
        for (size_t i = 0; i < notification.buttons.size(); ++i)
            actions << QString::number(i) << notification.buttons[i].text;
        QVariantMap hints{
            {QStringLiteral("desktop-entry"), QStringLiteral("sluice")},
            {QStringLiteral("urgency"), QVariant::fromValue(uchar(notification.critical ? 2 : 1))}};
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
        // The body may be read as markup.
        call << QStringLiteral("Sluice") << uint(0) << QStringLiteral("sluice") << notification.title
             << notification.text.toHtmlEscaped() << actions << hints << DefaultTimeout;
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notification] {
            watcher->deleteLater();
            const QDBusPendingReply<uint> reply = *watcher;
            if (!reply.isError())
                m_open.insert(reply.value(), notification);
        });
        return true;
    }

private Q_SLOTS:
    void invoked(uint id, const QString &action)
    {
        const auto found = m_open.constFind(id);
        if (found == m_open.cend())
            return;
        const size_t index = action == QLatin1String("default") ? 0 : action.toUInt();
        if (index < found->buttons.size()) {
            const auto run = found->buttons[index].run;
            run();
        }
    }
    void closed(uint id, uint) { m_open.remove(id); }

private:
    QHash<uint, DesktopNotification> m_open = {};
};

} // namespace

std::unique_ptr<DesktopNotifications> makeDBusNotifications()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface())
        return nullptr;
    const bool there = bus.interface()->isServiceRegistered(service) ||
                       bus.interface()->activatableServiceNames().value().contains(service);
    if (!there)
        return nullptr;
    return std::make_unique<DBusNotifications>();
}

} // namespace sluice

#include "desktopnotifications_dbus.moc"
