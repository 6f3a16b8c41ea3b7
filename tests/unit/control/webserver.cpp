// Reads requests off sockets and writes the scripted answers.
#include "webserver.h"

#include <QSslServer>
#include <QTcpSocket>

namespace {

// Empty: not whole yet.
QByteArray wholeRequest(const QByteArray &received)
{
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    const qsizetype at = received.left(headEnd).toLower().indexOf("content-length:");
    qsizetype length = 0;
    if (at >= 0) {
        const qsizetype from = at + 15;
        length = received.mid(from, received.indexOf('\r', from) - from).trimmed().toLongLong();
    }
    return received.size() < headEnd + 4 + length ? QByteArray() : received;
}

QByteArray answer(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

WebServer::WebServer(Handler handler)
    : m_handler(std::move(handler))
    , m_server(std::make_unique<QTcpServer>())
{
    listen();
}

WebServer::WebServer(const QSslConfiguration &tls, Handler handler)
    : m_handler(std::move(handler))
    , m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

void WebServer::listen()
{
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no free port");
}

void WebServer::serve(QTcpSocket *socket)
{
    const auto received = std::make_shared<QByteArray>();
    const auto read = [this, socket, received] {
        *received += socket->readAll();
        const QByteArray request = wholeRequest(*received);
        if (request.isEmpty())
            return;
        received->clear();
        m_requests += request;
        const QByteArray bytes = m_handler(request);
        if (bytes.isEmpty())
            return;
        socket->write(bytes);
        socket->disconnectFromHost();
    };
    QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    read();
}

QUrl WebServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port());
    return url;
}

QByteArray WebServer::json(const QByteArray &body, const QByteArray &status)
{
    return answer(status, "application/json", body);
}

QByteArray WebServer::html(const QByteArray &body, const QByteArray &status)
{
    return answer(status, "text/html; charset=utf-8", body);
}
