// Searches the freedesktop.org Secret Service (specifications.freedesktop.org/secret-service) over D-Bus.
#include "core/secrets/secretservice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace sluice {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

// QtKeychain takes KWallet on Plasma, over another interface.
bool isWalletUsed()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(QLatin1Char(':')).contains(QLatin1String("KDE"));
}

EntryState stateOf(const QDBusPendingReply<Paths, Paths> &reply)
{
    if (!reply.isError()) {
        const Paths open = reply.argumentAt<0>();
        const Paths locked = reply.argumentAt<1>();
        return !open.isEmpty() ? EntryState::Open : locked.isEmpty() ? EntryState::None : EntryState::Locked;
    }
    const QDBusError::ErrorType type = reply.error().type();
    const bool nobody = type == QDBusError::ServiceUnknown || type == QDBusError::Disconnected ||
                        reply.error().name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn"));
    return nobody ? EntryState::NoService : EntryState::Unknown;
}

} // namespace

void findEntry(const QString &service, const QString &entry, std::chrono::milliseconds timeout,
               QObject *context, std::function<void(EntryState)> answer)
{
    if (isWalletUsed())
        return answer(EntryState::Unknown);
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return answer(EntryState::NoService);
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    // The attributes that QtKeychain gives its entries.
    search << QVariant::fromValue(
        Attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), entry}});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(search, int(timeout.count())), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answer = std::move(answer)](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         answer(stateOf(*done));
                     });
}

} // namespace sluice
