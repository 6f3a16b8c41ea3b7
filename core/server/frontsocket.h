// The socket that QtHttpServer sees: it holds no descriptor and shows one request head at a time, body-less.
#pragma once

#include <QTcpSocket>

#include <memory>

namespace sluice {

class Connection;

// Owns its Connection; goes by deleteLater() when that is closed. Lives on its worker's thread.
class FrontSocket final : public QTcpSocket
{
    Q_OBJECT
public:
    FrontSocket();
    ~FrontSocket() override;

    void setConnection(std::unique_ptr<Connection> connection);
    Connection &connection() { return *m_connection; }

    // Lets QtHttpServer parse this head and call its handleRequest(). The bytes must stay until this returns.
    void present(QByteArrayView head);
    // The connection is over.
    void retire();

    qint64 bytesAvailable() const override;
    // QtHttpServer's answer to what it cannot parse. The connection notices by itself that it was not asked.
    void disconnectFromHost() override {}

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    // QtHttpServer never answers here; the connection writes to its descriptor itself.
    qint64 writeData(const char *data, qint64 size) override;

private:
    std::unique_ptr<Connection> m_connection;
    QByteArrayView m_presented = {};
};

} // namespace sluice
