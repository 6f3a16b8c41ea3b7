// Accepting, counting, and turning away without blocking.
#include "core/server/acceptor.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/server/rawsocket.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTimer>

#include <array>
#include <vector>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Server)
};

using namespace std::chrono_literals;

constexpr int Backlog = 1024;
// Turned-away clients that are given a moment to read why; beyond, the oldest one goes at once.
constexpr size_t MostLeaving = 64;
constexpr auto LeavingTime = 1s;
// After the system refused to accept (no descriptors left, mostly).
constexpr auto RetryAccept = 100ms;
constexpr int AcceptsInARow = 64;

QByteArray fullAnswer()
{
    const QByteArray body =
        QByteArrayLiteral("{\"error\":{\"message\":\"Too many connections are open. Try again in a second.\","
                          "\"type\":\"overloaded_error\",\"code\":\"too_many_connections\"}}");
    return QByteArrayLiteral("HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\n"
                             "Retry-After: 1\r\nConnection: close\r\nContent-Length: ") +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

struct LeavingSocket
{
    qintptr descriptor = -1;
    std::unique_ptr<QSocketNotifier> notifier = {};
    qint64 untilMs = 0;
};

qint64 steadyMs()
{
    return SystemClock().steadyMicros() / 1000;
}

} // namespace

// QTcpServer finds and binds the address. It does not accept: in 6.4 it takes "no descriptors left" for "try
// again at once" and burns a core until there are some.
class Acceptor::Private final : public QObject
{
public:
    Private(Acceptor &owner, std::shared_ptr<ConnectionCount> count, int connectionLimit);
    ~Private() override;

    bool listen(const QHostAddress &address, quint16 port);
    void close();
    const QTcpServer &server() const { return m_server; }

    int limit = 0;

private:
    void acceptSome();
    void take(qintptr descriptor);
    void turnAway(qintptr descriptor);
    void readLeaving(qintptr descriptor);
    void forget(qintptr descriptor);
    void sweepLeaving();

    Acceptor &m_owner;
    QTcpServer m_server;
    std::unique_ptr<QSocketNotifier> m_notifier = {};
    QTimer m_retryTimer;
    bool m_outOfRoom = false;
    std::shared_ptr<ConnectionCount> m_count;
    QByteArray m_fullAnswer = fullAnswer();
    std::vector<LeavingSocket> m_leaving = {};
    QTimer m_leavingTimer;
};

Acceptor::Private::Private(Acceptor &owner, std::shared_ptr<ConnectionCount> count, int connectionLimit)
    : limit(connectionLimit)
    , m_owner(owner)
    , m_count(std::move(count))
{
    m_server.setListenBacklogSize(Backlog);
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(RetryAccept);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] {
        if (m_notifier)
            m_notifier->setEnabled(true);
    });
    m_leavingTimer.setInterval(LeavingTime / 4);
    connect(&m_leavingTimer, &QTimer::timeout, this, [this] { sweepLeaving(); });
}

Acceptor::Private::~Private()
{
    close();
    while (!m_leaving.empty())
        forget(m_leaving.front().descriptor);
}

bool Acceptor::Private::listen(const QHostAddress &address, quint16 port)
{
    if (!m_server.listen(address, port))
        return false;
    m_server.pauseAccepting();
    m_notifier = std::make_unique<QSocketNotifier>(m_server.socketDescriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { acceptSome(); });
    return true;
}

void Acceptor::Private::close()
{
    m_retryTimer.stop();
    if (m_notifier) {
        m_notifier->setEnabled(false);
        // What was accepted last may be what closes us.
        m_notifier.release()->deleteLater();
    }
    m_server.close();
}

void Acceptor::Private::acceptSome()
{
    for (int i = 0; i < AcceptsInARow && m_notifier; ++i) {
        const qintptr descriptor = raw::accept(m_server.socketDescriptor());
        if (descriptor == raw::WouldBlock)
            return;
        if (descriptor == raw::Broken) {
            if (!std::exchange(m_outOfRoom, true))
                qCWarning(lcGateway) << "The system accepts no more connections; too many files are open.";
            m_notifier->setEnabled(false);
            m_retryTimer.start();
            return;
        }
        m_outOfRoom = false;
        take(descriptor);
    }
}

void Acceptor::Private::take(qintptr descriptor)
{
    if (!m_owner.onAccepted)
        raw::close(descriptor);
    else if (m_count->enter(limit))
        m_owner.onAccepted(descriptor);
    else
        turnAway(descriptor);
}

void Acceptor::Private::turnAway(qintptr descriptor)
{
    raw::prepare(descriptor);
    const std::array<QByteArrayView, 1> answer = {m_fullAnswer};
    raw::send(descriptor, answer);
    // Closing now would be a reset if the request has come already, and the answer might be lost with it.
    raw::finishWriting(descriptor);
    if (m_leaving.size() >= MostLeaving)
        forget(m_leaving.front().descriptor);
    auto notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    connect(notifier.get(), &QSocketNotifier::activated, this,
            [this, descriptor] { readLeaving(descriptor); });
    m_leaving.push_back({descriptor, std::move(notifier), steadyMs() + LeavingTime / 1ms});
    if (!m_leavingTimer.isActive())
        m_leavingTimer.start();
}

void Acceptor::Private::readLeaving(qintptr descriptor)
{
    std::array<char, 4096> dropped;
    const qint64 count = raw::receive(descriptor, dropped.data(), qint64(dropped.size()));
    if (count == 0 || count == raw::Broken)
        forget(descriptor);
}

void Acceptor::Private::forget(qintptr descriptor)
{
    const auto found = std::find_if(m_leaving.begin(), m_leaving.end(), [&](const LeavingSocket &socket) {
        return socket.descriptor == descriptor;
    });
    if (found == m_leaving.end())
        return;
    found->notifier->setEnabled(false);
    // It may be the one that is being delivered.
    found->notifier.release()->deleteLater();
    m_leaving.erase(found);
    raw::close(descriptor);
    if (m_leaving.empty())
        m_leavingTimer.stop();
}

void Acceptor::Private::sweepLeaving()
{
    const qint64 nowMs = steadyMs();
    while (!m_leaving.empty() && m_leaving.front().untilMs <= nowMs)
        forget(m_leaving.front().descriptor);
}

Acceptor::Acceptor(std::shared_ptr<ConnectionCount> count, int limit, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(count), limit))
{}

Acceptor::~Acceptor() = default;

Result<void> Acceptor::listen(const QHostAddress &address, quint16 port)
{
    if (d->listen(address, port))
        return {};
    const QString where = QStringLiteral("%1:%2").arg(address.toString()).arg(port);
    if (d->server().serverError() == QAbstractSocket::AddressInUseError) {
        return Error{Error::Kind::Conflict,
                     Words::tr("Another program listens on %1 already.").arg(where),
                     QByteArrayLiteral("port_in_use"),
                     {}};
    }
    return Error{Error::Kind::BadRequest,
                 Words::tr("Cannot listen on %1: %2.").arg(where, d->server().errorString()),
                 QByteArrayLiteral("cannot_listen"),
                 {}};
}

quint16 Acceptor::port() const
{
    return d->server().serverPort();
}

QHostAddress Acceptor::address() const
{
    return d->server().serverAddress();
}

void Acceptor::close()
{
    d->close();
}

void Acceptor::setLimit(int limit)
{
    d->limit = limit;
}

} // namespace sluice
