// The one file that knows which Qt it is: 6.4 gives handlers the socket, 6.8 a responder.
#include "core/server/connection.h"
#include "core/server/frontsocket.h"
#include "core/server/qthttpfront.h"

#include <QAbstractHttpServer>
#include <QTcpServer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpServerResponder>
#endif

namespace sluice {

namespace {

// Hands sockets that somebody else has accepted to QAbstractHttpServer, which knows only QTcpServers.
class AdoptingServer final : public QTcpServer
{
public:
    void add(FrontSocket &socket)
    {
        m_next = &socket;
        // The signal that QAbstractHttpServer connects to, in 6.4 as in 6.8; a private signal can be fired by
        // name.
        QMetaObject::invokeMethod(this, "pendingConnectionAvailable", Qt::DirectConnection);
        Q_ASSERT(!m_next);
    }

    bool hasPendingConnections() const override { return m_next != nullptr; }
    QTcpSocket *nextPendingConnection() override { return std::exchange(m_next, nullptr); }

private:
    FrontSocket *m_next = nullptr;
};

class HttpServer final : public QAbstractHttpServer
{
public:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    FrontSocket *presenting = nullptr;

protected:
    bool handleRequest(const QHttpServerRequest &, QHttpServerResponder &) override
    {
        presenting->connection().handleRequest();
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#else
protected:
    bool handleRequest(const QHttpServerRequest &, QTcpSocket *socket) override
    {
        static_cast<FrontSocket *>(socket)->connection().handleRequest();
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#endif
};

// 6.4 warns about a server that does not listen, and 6.8 refuses it.
void bindQuietly(HttpServer &server, AdoptingServer *source)
{
    source->listen(QHostAddress::LocalHost, 0);
    server.bind(source);
    source->close();
}

} // namespace

class QtHttpFront::Private
{
public:
    HttpServer server;
    AdoptingServer *source = nullptr; // owned by the server
};

QtHttpFront::QtHttpFront()
    : d(std::make_unique<Private>())
{
    d->source = new AdoptingServer;
    bindQuietly(d->server, d->source);
}

QtHttpFront::~QtHttpFront() = default;

void QtHttpFront::add(FrontSocket &socket)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Connected before QtHttpServer connects, so that it runs first.
    QObject::connect(&socket, &QIODevice::readyRead, &socket,
                     [this, &socket] { d->server.presenting = &socket; });
#endif
    d->source->add(socket);
}

} // namespace sluice
