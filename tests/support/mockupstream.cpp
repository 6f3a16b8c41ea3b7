// The mock upstream: a Qt socket server in one thread, one small state machine per connection.
#include "tests/support/mockupstream.h"

#include <QHostAddress>
#include <QMutex>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>

#include <atomic>
#include <map>

namespace sluice::test {

namespace {

// How often a closed gate is looked at.
constexpr Milliseconds gateInterval{5};

// More than this unsent makes the script wait, so that a client that does not read is felt.
constexpr qint64 unsentLimit = 262'144;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    default:
        return "Status";
    }
}

bool bodyless(const QByteArray &method, int status)
{
    return method == "HEAD" || status == 204 || status == 304;
}

void appendFields(QByteArray &to, const HeaderList &headers)
{
    for (const Header &header : headers)
        to += header.name + ": " + header.value + "\r\n";
}

// What tests and the server's thread share.
struct Shared
{
    mutable QMutex mutex = {};
    std::map<QByteArray, MockUpstream::Handler> handlers = {};
    MockUpstream::Handler fallback = {};
    std::vector<Received> received = {};
    std::vector<SteadyTime> aborts = {};
    std::atomic<int> accepted{0};
    std::atomic<int> open{0};
    std::atomic<qint64> sent{0};

    Script answerTo(const Received &request)
    {
        MockUpstream::Handler handler = {};
        {
            const QMutexLocker lock(&mutex);
            received.push_back(request);
            const auto found = handlers.find(request.path());
            handler = found != handlers.end() ? found->second : fallback;
        }
        return handler(request);
    }

    void noteAbort()
    {
        const QMutexLocker lock(&mutex);
        aborts.push_back(std::chrono::steady_clock::now());
    }
};

// One accepted connection: reads a request, plays its script, reads the next.
class Connection : public QObject
{
public:
    Connection(QTcpSocket *socket, int number, Shared &shared, QObject *parent)
        : QObject(parent)
        , m_socket(socket)
        , m_number(number)
        , m_shared(shared)
    {
        socket->setParent(this);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        ++m_shared.open;
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
            m_shared.sent += bytes;
            if (m_waitingForRoom && m_socket->bytesToWrite() < unsentLimit) {
                m_waitingForRoom = false;
                playNext();
            }
        });
        connect(socket, &QTcpSocket::readChannelFinished, this, &Connection::gone);
        connect(socket, &QTcpSocket::disconnected, this, &Connection::gone);
        if (socket->bytesAvailable() > 0)
            read();
    }

    ~Connection() override
    {
        m_socket->disconnect(this);
        if (!m_gone)
            --m_shared.open;
    }

    bool isIdle() const { return !m_answering; }

    void close(Ending how)
    {
        m_closing = true;
        m_answering = false;
        if (how != Ending::Reset) {
            m_socket->disconnectFromHost();
            return;
        }
        const linger hard = {1, 0};
        ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        m_socket->abort();
        gone();
    }

private:
    void gone()
    {
        if (m_gone)
            return;
        m_gone = true;
        --m_shared.open;
        if (m_answering && !m_closing)
            m_shared.noteAbort();
        m_answering = false;
        deleteLater();
    }

    void read()
    {
        m_input += m_socket->readAll();
        if (!m_answering && !m_closing)
            takeRequest();
    }

    void takeRequest()
    {
        const qsizetype headEnd = m_input.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Received request = headOf(m_input.first(headEnd));
        const qsizetype bodyStart = headEnd + 4;
        if (listHolds(headerValue(request.headers, "expect"), "100-continue") && !m_saidContinue) {
            m_saidContinue = true;
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        qsizetype end = bodyStart;
        if (listHolds(headerValue(request.headers, "transfer-encoding"), "chunked")) {
            if (!takeChunked(end, request.body))
                return;
        } else {
            const qsizetype length = headerValue(request.headers, "content-length").toLongLong();
            if (m_input.size() - bodyStart < length)
                return;
            request.body = m_input.mid(bodyStart, length);
            end += length;
        }
        m_input.remove(0, end);
        m_saidContinue = false;
        request.connection = m_number;
        request.at = std::chrono::steady_clock::now();
        m_answering = true;
        m_method = request.method;
        start(m_shared.answerTo(request));
    }

    static Received headOf(const QByteArray &head)
    {
        Received request = {};
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> parts = lines.first().trimmed().split(' ');
        request.method = parts.value(0);
        request.target = parts.value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            if (colon > 0)
                request.headers.push_back({lines[i].first(colon), lines[i].mid(colon + 1).trimmed()});
        }
        return request;
    }

    // Moves `at` behind a chunked body that begins there; false when it is not complete yet.
    bool takeChunked(qsizetype &at, QByteArray &body) const
    {
        for (;;) {
            const qsizetype lineEnd = m_input.indexOf("\r\n", at);
            if (lineEnd < 0)
                return false;
            const qsizetype size = m_input.mid(at, lineEnd - at).split(';').first().toLongLong(nullptr, 16);
            if (m_input.size() < lineEnd + 2 + size + 2)
                return false;
            body += m_input.mid(lineEnd + 2, size);
            at = lineEnd + 2 + size + 2;
            if (size == 0)
                return true;
        }
    }

    void start(Script script)
    {
        m_script = std::move(script);
        m_next = 0;
        m_delayed = false;
        if (m_script.dropConnection)
            return close(Ending::Fin);
        if (m_script.neverAnswer)
            return;
        QTimer::singleShot(m_script.headDelay, this, &Connection::begin);
    }

    void begin()
    {
        if (m_closing || m_gone)
            return;
        if (m_script.headGate && !m_script.headGate()) {
            QTimer::singleShot(gateInterval, this, &Connection::begin);
            return;
        }
        write(m_script.informational + head());
        playNext();
    }

    QByteArray head() const
    {
        QByteArray out = "HTTP/1.1 " + QByteArray::number(m_script.statusCode) + ' ' +
                         reasonOf(m_script.statusCode) + "\r\n";
        appendFields(out, m_script.headers);
        if (m_script.framing == Framing::Chunked)
            out += "Transfer-Encoding: chunked\r\n";
        else if (m_script.framing == Framing::UntilClose)
            out += "Connection: close\r\n";
        else if (m_script.statusCode != 204 && m_script.statusCode != 304)
            out += "Content-Length: " + QByteArray::number(length()) + "\r\n";
        return out + "\r\n";
    }

    qint64 length() const
    {
        qint64 sum = 0;
        for (const Chunk &chunk : m_script.chunks)
            sum += chunk.bytes.size();
        return m_script.declaredLength.value_or(sum);
    }

    void playNext()
    {
        const bool silent = bodyless(m_method, m_script.statusCode);
        while (!silent && !m_gone && !m_closing && m_next < m_script.chunks.size()) {
            if (m_socket->bytesToWrite() > unsentLimit) {
                m_waitingForRoom = true;
                return;
            }
            const Chunk &chunk = m_script.chunks[m_next];
            if (chunk.delay.count() > 0 && !m_delayed) {
                m_delayed = true;
                QTimer::singleShot(chunk.delay, this, &Connection::playNext);
                return;
            }
            if (chunk.gate && !chunk.gate()) {
                QTimer::singleShot(gateInterval, this, &Connection::playNext);
                return;
            }
            m_delayed = false;
            ++m_next;
            writeChunk(chunk.bytes);
        }
        if (!m_gone && !m_closing)
            finish(silent);
    }

    void writeChunk(const QByteArray &bytes)
    {
        if (m_script.framing == Framing::Chunked)
            write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
        else
            write(bytes);
    }

    void finish(bool silent)
    {
        if (m_script.ending == Ending::Silence)
            return;
        if (m_script.ending != Ending::Complete) {
            m_socket->flush();
            return close(m_script.ending);
        }
        if (m_script.framing == Framing::Chunked && !silent) {
            QByteArray last = "0\r\n";
            appendFields(last, m_script.trailers);
            write(last + "\r\n");
        }
        m_answering = false;
        if (m_script.framing == Framing::UntilClose || m_script.closeSilently)
            return close(Ending::Fin);
        // The next request may be there already; not from here, so that a burst does not recurse.
        QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
    }

    void write(const QByteArray &bytes)
    {
        if (!m_script.oneByteWrites) {
            m_socket->write(bytes);
            m_socket->flush();
            return;
        }
        for (const char byte : bytes) {
            m_socket->write(&byte, 1);
            m_socket->flush();
        }
    }

    QTcpSocket *m_socket = nullptr;
    int m_number = 0;
    Shared &m_shared;
    QByteArray m_input = {};
    QByteArray m_method = {};
    Script m_script = {};
    size_t m_next = 0;
    bool m_delayed = false; // the pause before chunk m_next is over
    bool m_waitingForRoom = false;
    bool m_saidContinue = false;
    bool m_answering = false;
    bool m_closing = false; // by our own will
    bool m_gone = false;
};

} // namespace

class MockUpstream::Private
{
public:
    explicit Private(const std::optional<QSslConfiguration> &tls)
        : scheme(tls ? "https" : "http")
    {
        shared.fallback = [](const Received &request) {
            return Script::json("{\"error\":{\"message\":\"the mock upstream has no script for " +
                                    request.path() + "\",\"type\":\"not_found\"}}",
                                404);
        };
        thread.start();
        context.moveToThread(&thread);
        onServerThread([this, tls] { listen(tls); });
    }

    ~Private()
    {
        onServerThread([this] { server.reset(); });
        thread.quit();
        thread.wait();
    }

    void onServerThread(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(&context, work, Qt::BlockingQueuedConnection);
    }

    void listen(const std::optional<QSslConfiguration> &tls)
    {
        if (tls) {
            auto secure = std::make_unique<QSslServer>();
            secure->setSslConfiguration(*tls);
            server = std::move(secure);
        } else {
            server = std::make_unique<QTcpServer>();
        }
        server->setListenBacklogSize(1024);
        QObject::connect(server.get(), &QTcpServer::pendingConnectionAvailable, server.get(), [this] {
            while (QTcpSocket *socket = server->nextPendingConnection())
                new Connection(socket, ++shared.accepted, shared, server.get());
        });
        if (!server->listen(QHostAddress(QHostAddress::LocalHost), 0))
            qFatal("the mock upstream cannot listen: %s", qPrintable(server->errorString()));
        port = server->serverPort();
    }

    Shared shared = {};
    QByteArray scheme = {};
    quint16 port = 0;
    QThread thread;
    QObject context;
    std::unique_ptr<QTcpServer> server = {};
};

MockUpstream::MockUpstream()
    : d(std::make_unique<Private>(std::nullopt))
{}

MockUpstream::MockUpstream(const QSslConfiguration &tls)
    : d(std::make_unique<Private>(tls))
{}

MockUpstream::~MockUpstream() = default;

quint16 MockUpstream::port() const
{
    return d->port;
}

QByteArray MockUpstream::url(QByteArrayView path) const
{
    return d->scheme + "://127.0.0.1:" + QByteArray::number(d->port) + path.toByteArray();
}

void MockUpstream::on(QByteArray path, Script script)
{
    on(std::move(path), [script = std::move(script)](const Received &) { return script; });
}

void MockUpstream::on(QByteArray path, std::vector<Script> scripts)
{
    // The handler is copied for each call, so the place in the list lives outside it.
    const auto next = std::make_shared<size_t>(0);
    on(std::move(path), [scripts = std::move(scripts), next](const Received &) {
        const Script &script = scripts.at(*next);
        *next = std::min(*next + 1, scripts.size() - 1);
        return script;
    });
}

void MockUpstream::on(QByteArray path, Handler handler)
{
    const QMutexLocker lock(&d->shared.mutex);
    d->shared.handlers[std::move(path)] = std::move(handler);
}

void MockUpstream::otherwise(Handler handler)
{
    const QMutexLocker lock(&d->shared.mutex);
    d->shared.fallback = std::move(handler);
}

std::vector<Received> MockUpstream::received() const
{
    const QMutexLocker lock(&d->shared.mutex);
    return d->shared.received;
}

int MockUpstream::receivedCount() const
{
    const QMutexLocker lock(&d->shared.mutex);
    return int(d->shared.received.size());
}

void MockUpstream::forgetReceived()
{
    const QMutexLocker lock(&d->shared.mutex);
    d->shared.received.clear();
}

int MockUpstream::connectionsAccepted() const
{
    return d->shared.accepted;
}

int MockUpstream::openConnections() const
{
    return d->shared.open;
}

qint64 MockUpstream::bytesSent() const
{
    return d->shared.sent;
}

int MockUpstream::aborted() const
{
    const QMutexLocker lock(&d->shared.mutex);
    return int(d->shared.aborts.size());
}

std::vector<SteadyTime> MockUpstream::abortedAt() const
{
    const QMutexLocker lock(&d->shared.mutex);
    return d->shared.aborts;
}

void MockUpstream::closeIdleConnections()
{
    d->onServerThread([this] {
        const QObjectList children = d->server->children();
        for (QObject *child : children) {
            auto *connection = dynamic_cast<Connection *>(child);
            if (connection && connection->isIdle())
                connection->close(Ending::Fin);
        }
    });
}

void MockUpstream::stopListening()
{
    d->onServerThread([this] { d->server->close(); });
}

} // namespace sluice::test
