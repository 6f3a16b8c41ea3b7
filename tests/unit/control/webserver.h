// A real HTTP server on a free loopback port, with or without TLS, that answers what a test tells it to.
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class WebServer
{
public:
    // Called with each whole request (head, or head and body by its Content-Length); answers with raw bytes.
    // An empty answer leaves the client waiting.
    using Handler = std::function<QByteArray(const QByteArray &request)>;

    explicit WebServer(Handler handler);
    WebServer(const QSslConfiguration &tls, Handler handler);

    quint16 port() const { return m_server->serverPort(); }
    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    const QList<QByteArray> &requests() const { return m_requests; }

    static QByteArray json(const QByteArray &body, const QByteArray &status = "200 OK");
    static QByteArray html(const QByteArray &body, const QByteArray &status = "200 OK");

private:
    void listen();
    void serve(QTcpSocket *socket);

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    QList<QByteArray> m_requests = {};
    bool m_tls = false;
};
