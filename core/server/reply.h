// The answer to one request: turns head, body and end into the bytes of one HTTP/1 response.
#pragma once

#include "core/server/endpoint.h"
#include "core/server/responsehead.h"

namespace sluice {

class Connection;

class ConnectionReply final : public HttpReply, public std::enable_shared_from_this<ConnectionReply>
{
public:
    struct Asked
    {
        bool head = false; // the method was HEAD
        bool keepAlive = true;
        int minorVersion = 1;
    };

    ConnectionReply(Connection &connection, Asked asked);
    // Let go without an end: the client gets an error, or a cut answer.
    ~ConnectionReply() override;

    using HttpReply::sendHead;
    void sendHead(int status, const HeaderList &headers, qint64 length, QByteArrayView lines) override;
    void sendBody(QByteArrayView bytes) override;
    void end() override;
    void cut() override;
    qint64 pendingBytes() const override;
    bool isGone() const override { return m_gone; }

    // Called by the connection: what is sent from now on goes nowhere, and connectionGone() follows soon.
    void connectionBroken() { m_gone = true; }
    void connectionGone();
    void connectionDrained();

private:
    enum class Stage { Fresh, Started, Ended };

    void sendPart(QByteArrayView bytes);

    Connection *m_connection;
    Asked m_asked;
    ResponseFraming m_framing = {};
    Stage m_stage = Stage::Fresh;
    qint64 m_left = 0; // body bytes still owed, for a known length
    bool m_bodyless = false;
    bool m_gone = false;
};

} // namespace sluice
