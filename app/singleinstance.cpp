#include "app/singleinstance.h"

#include "core/base/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace sluice {

namespace {
constexpr int AnswerMs = 2000;
}

SingleInstance::SingleInstance(const QString &dataDirectory)
    : m_serverName(QStringLiteral("sluice-") +
                   QString::fromLatin1(QCryptographicHash::hash(QDir(dataDirectory).canonicalPath().toUtf8(),
                                                                QCryptographicHash::Sha256)
                                           .toHex()
                                           .left(24)))
    , m_lock(QDir(dataDirectory).filePath(QStringLiteral("lock")))
{
    // The lock is held as long as the process lives; its age says nothing.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->write("raised\n");
            caller->disconnectFromServer();
            Q_EMIT raiseRequested();
        }
    });
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock(0))
        return false;
    // A socket left behind by a killed process is ours to replace: we hold the lock.
    QLocalServer::removeServer(m_serverName);
    if (!m_server.listen(m_serverName))
        qCWarning(lcApp, "a second start cannot raise this window: %s", qPrintable(m_server.errorString()));
    return true;
}

bool SingleInstance::askToRaise() const
{
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    if (!socket.waitForConnected(AnswerMs))
        return false;
    return socket.waitForReadyRead(AnswerMs) && socket.readAll().startsWith("raised");
}

} // namespace sluice
