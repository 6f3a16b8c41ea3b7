// As much of an HTTP/2 server (RFC 9113) as a test needs: it opens no header block, and does what the test
// says.
#pragma once

#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace sluice::test {

// Lives on the thread that made it, which must run an event loop.
class Http2Server
{
public:
    struct Reset
    {
        int connection = 0;
        quint32 stream = 0;
        std::chrono::steady_clock::time_point at = {};
    };

    explicit Http2Server(const QSslConfiguration &tls);
    ~Http2Server();

    QByteArray url() const; // "https://127.0.0.1:PORT/"
    int connections() const;
    int openConnections() const;
    int requests() const;
    const std::vector<Reset> &
    resets() const; // RST_STREAM from the client; a connection that closes resets its streams

    // Called with connection and stream when a request is complete.
    std::function<void(int connection, quint32 stream)> onRequest = {};

    void sendHead(int connection, quint32 stream); // status 200, nothing else
    void sendData(int connection, quint32 stream, const QByteArray &bytes, bool last);
    void sendReset(int connection, quint32 stream); // INTERNAL_ERROR

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice::test
