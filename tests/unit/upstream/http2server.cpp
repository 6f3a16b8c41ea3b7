// Frames in, frames out. Flow control is left to the client, which opens its windows wide.
#include "tests/unit/upstream/http2server.h"

#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QtEndian>

#include <set>

namespace sluice::test {

namespace {

// RFC 9113 6
enum FrameType : quint8 { Data = 0, Headers = 1, RstStream = 3, Settings = 4, Ping = 6, WindowUpdate = 8 };
constexpr quint8 acknowledged = 0x1;
constexpr quint8 endStream = 0x1;
constexpr quint8 endHeaders = 0x4;
constexpr qsizetype headSize = 9;
constexpr qsizetype largestFrame = 16'384;
const QByteArray preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

struct Connection
{
    QPointer<QSslSocket> socket = {};
    QByteArray input = {};
    bool greeted = false;
    std::set<quint32> open = {}; // streams that owe an answer
};

QByteArray frame(FrameType type, quint8 flags, quint32 stream, const QByteArray &payload)
{
    QByteArray out(headSize, '\0');
    qToBigEndian<quint32>(quint32(payload.size()) << 8 | type, out.data());
    out[4] = char(flags);
    qToBigEndian<quint32>(stream, out.data() + 5);
    return out + payload;
}

} // namespace

class Http2Server::Private
{
public:
    Http2Server &owner;
    QSslServer server;
    std::vector<std::unique_ptr<Connection>> connections = {};
    std::vector<Reset> resets = {};
    int requests = 0;

    explicit Private(Http2Server &o)
        : owner(o)
    {}

    void accept()
    {
        while (auto *socket = qobject_cast<QSslSocket *>(server.nextPendingConnection())) {
            connections.push_back(std::make_unique<Connection>());
            connections.back()->socket = socket;
            const int number = int(connections.size()) - 1;
            socket->write(frame(Settings, 0, 0, {}));
            QObject::connect(socket, &QSslSocket::readyRead, socket, [this, number] { read(number); });
            QObject::connect(socket, &QSslSocket::disconnected, socket, [this, number] {
                for (const quint32 stream : connections[size_t(number)]->open)
                    resets.push_back({number, stream, std::chrono::steady_clock::now()});
                connections[size_t(number)]->open.clear();
            });
            read(number);
        }
    }

    void read(int number)
    {
        Connection &connection = *connections[size_t(number)];
        connection.input += connection.socket->readAll();
        if (!connection.greeted) {
            if (connection.input.size() < preface.size())
                return;
            connection.input.remove(0, preface.size());
            connection.greeted = true;
        }
        while (connection.input.size() >= headSize) {
            const qsizetype length = qFromBigEndian<quint32>(connection.input.constData()) >> 8;
            if (connection.input.size() < headSize + length)
                return;
            const auto type = FrameType(connection.input[3]);
            const quint8 flags = quint8(connection.input[4]);
            const quint32 stream = qFromBigEndian<quint32>(connection.input.constData() + 5);
            const QByteArray payload = connection.input.mid(headSize, length);
            connection.input.remove(0, headSize + length);
            take(number, connection, type, flags, stream, payload);
        }
    }

    void take(int number, Connection &connection, FrameType type, quint8 flags, quint32 stream,
              const QByteArray &payload)
    {
        if (type == Settings && !(flags & acknowledged))
            connection.socket->write(frame(Settings, acknowledged, 0, {}));
        if (type == Ping && !(flags & acknowledged))
            connection.socket->write(frame(Ping, acknowledged, 0, payload));
        if (type == RstStream && connection.open.erase(stream) > 0)
            resets.push_back({number, stream, std::chrono::steady_clock::now()});
        if ((type == Headers || type == Data) && (flags & endStream)) {
            connection.open.insert(stream);
            ++requests;
            if (owner.onRequest)
                owner.onRequest(number, stream);
        }
    }

    void write(int number, const QByteArray &bytes)
    {
        if (QSslSocket *socket = connections[size_t(number)]->socket)
            socket->write(bytes);
    }
};

Http2Server::Http2Server(const QSslConfiguration &tls)
    : d(std::make_unique<Private>(*this))
{
    QSslConfiguration configuration = tls;
    configuration.setAllowedNextProtocols({"h2"});
    d->server.setSslConfiguration(configuration);
    QObject::connect(&d->server, &QTcpServer::pendingConnectionAvailable, &d->server,
                     [this] { d->accept(); });
    if (!d->server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        qFatal("the HTTP/2 server cannot listen");
}

Http2Server::~Http2Server()
{
    for (const auto &connection : d->connections) {
        if (connection->socket)
            connection->socket->disconnect();
    }
}

QByteArray Http2Server::url() const
{
    return "https://127.0.0.1:" + QByteArray::number(d->server.serverPort()) + '/';
}

int Http2Server::connections() const
{
    return int(d->connections.size());
}

int Http2Server::openConnections() const
{
    int open = 0;
    for (const auto &connection : d->connections)
        open += connection->socket && connection->socket->state() == QAbstractSocket::ConnectedState ? 1 : 0;
    return open;
}

int Http2Server::requests() const
{
    return d->requests;
}

const std::vector<Http2Server::Reset> &Http2Server::resets() const
{
    return d->resets;
}

void Http2Server::sendHead(int connection, quint32 stream)
{
    // RFC 7541 appendix A: entry 8 of the static table is ":status: 200".
    d->write(connection, frame(Headers, endHeaders, stream, QByteArray(1, char(0x80 | 8))));
}

void Http2Server::sendData(int connection, quint32 stream, const QByteArray &bytes, bool last)
{
    qsizetype sent = 0;
    do {
        const QByteArray part = bytes.mid(sent, largestFrame);
        sent += part.size();
        const bool end = last && sent == bytes.size();
        d->write(connection, frame(Data, end ? endStream : 0, stream, part));
    } while (sent < bytes.size());
    if (last)
        d->connections[size_t(connection)]->open.erase(stream);
}

void Http2Server::sendReset(int connection, quint32 stream)
{
    QByteArray code(4, '\0');
    qToBigEndian<quint32>(2, code.data()); // INTERNAL_ERROR
    d->connections[size_t(connection)]->open.erase(stream);
    d->write(connection, frame(RstStream, 0, stream, code));
}

} // namespace sluice::test
