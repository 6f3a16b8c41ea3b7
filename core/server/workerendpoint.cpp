// Keeps the connections of one thread, their deadlines, and the moments at which they are looked at.
#include "core/server/workerendpoint.h"

#include "core/base/clock.h"
#include "core/server/connection.h"
#include "core/server/connectionhost.h"
#include "core/server/frontsocket.h"
#include "core/server/qthttpfront.h"
#include "core/server/readiness.h"
#include "core/server/responsehead.h"

#include <QAbstractEventDispatcher>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace sluice {

namespace {

using namespace std::chrono_literals;

constexpr size_t ScratchSize = 64 * 1024;

// Deadlines are looked at this often: late by an eighth of the shortest one, and never in a hurry.
std::chrono::milliseconds sweepInterval(const ServerLimits &limits)
{
    const auto shortest = std::min({limits.headTimeout, limits.bodyGap, limits.keepAliveTimeout});
    return std::clamp<std::chrono::milliseconds>(shortest / 8, 20ms, 1000ms);
}

} // namespace

class WorkerEndpoint::Private final : public QObject, public ConnectionHost
{
public:
    Private(HttpHandler &handler, const ServerLimits &limits, std::shared_ptr<ConnectionCount> count);
    ~Private() override;

    HttpHandler &handler() override { return m_handler; }
    const ServerLimits &limits() const override { return m_limits; }
    bool isDraining() const override { return m_draining; }
    Readiness &readiness() override { return *m_readiness; }
    QByteArrayView date() override;
    std::span<char> scratch() override { return m_scratch; }
    void flushLater(Connection &connection) override { m_toFlush.push_back(&connection); }
    void catchUpLater(Connection &connection) override;
    void requestStarted() override { ++m_running; }
    void requestEnded() override { --m_running; }
    void closed(Connection &connection) override;

    void adopt(qintptr descriptor);
    void setLimits(const ServerLimits &limits);
    void drain();
    void closeAll();
    size_t openConnections() const { return m_connections.size(); }
    int running() const { return m_running; }

    std::function<void()> onDrained = {};

private:
    void flushAll();
    void catchUpAll();
    void sweep();
    void tellWhenDrained();

    HttpHandler &m_handler;
    ServerLimits m_limits;
    std::shared_ptr<ConnectionCount> m_count;
    std::unique_ptr<Readiness> m_readiness = Readiness::create();
    QtHttpFront m_front;
    std::vector<char> m_scratch = std::vector<char>(ScratchSize);
    std::vector<Connection *> m_connections = {};
    std::vector<Connection *> m_toFlush = {};
    std::vector<Connection *> m_toCatchUp = {};
    QTimer m_sweepTimer;
    qint64 m_dateSecond = -1;
    QByteArray m_date = {};
    int m_running = 0;
    bool m_draining = false;
    bool m_toldDrained = false;
};

WorkerEndpoint::Private::Private(HttpHandler &handler, const ServerLimits &limits,
                                 std::shared_ptr<ConnectionCount> count)
    : m_handler(handler)
    , m_limits(limits)
    , m_count(std::move(count))
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    Q_ASSERT(dispatcher);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { flushAll(); });
    m_sweepTimer.setInterval(sweepInterval(limits));
    connect(&m_sweepTimer, &QTimer::timeout, this, [this] { sweep(); });
}

WorkerEndpoint::Private::~Private()
{
    closeAll();
    // Before QtHttpServer goes: its side of each socket is freed when that is destroyed.
    qDeleteAll(findChildren<FrontSocket *>(Qt::FindDirectChildrenOnly));
}

QByteArrayView WorkerEndpoint::Private::date()
{
    const qint64 second = qint64(std::time(nullptr));
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = httpDate(second);
    }
    return m_date;
}

void WorkerEndpoint::Private::adopt(qintptr descriptor)
{
    auto *socket = new FrontSocket;
    socket->setParent(this);
    auto connection = std::make_unique<Connection>(descriptor, *socket, *this);
    Connection &added = *connection;
    added.place = m_connections.size();
    m_connections.push_back(&added);
    socket->setConnection(std::move(connection));
    m_front.add(*socket);
    if (!m_sweepTimer.isActive())
        m_sweepTimer.start();
    added.start();
    if (m_draining)
        added.closeIfIdle();
}

void WorkerEndpoint::Private::closed(Connection &connection)
{
    m_connections[connection.place] = m_connections.back();
    m_connections[connection.place]->place = connection.place;
    m_connections.pop_back();
    std::erase(m_toFlush, &connection);
    std::erase(m_toCatchUp, &connection);
    m_count->leave();
    if (m_connections.empty()) {
        m_sweepTimer.stop();
        tellWhenDrained();
    }
}

void WorkerEndpoint::Private::catchUpLater(Connection &connection)
{
    if (m_toCatchUp.empty())
        QMetaObject::invokeMethod(
            this, [this] { catchUpAll(); }, Qt::QueuedConnection);
    m_toCatchUp.push_back(&connection);
}

void WorkerEndpoint::Private::catchUpAll()
{
    // One at a time from the list: what is done for one may close another.
    size_t left = m_toCatchUp.size();
    while (left-- > 0 && !m_toCatchUp.empty()) {
        Connection *connection = m_toCatchUp.front();
        m_toCatchUp.erase(m_toCatchUp.begin());
        connection->catchUp();
    }
    if (!m_toCatchUp.empty())
        QMetaObject::invokeMethod(
            this, [this] { catchUpAll(); }, Qt::QueuedConnection);
}

void WorkerEndpoint::Private::flushAll()
{
    // Flushing calls nobody back: a broken connection says so later.
    for (Connection *connection : m_toFlush)
        connection->flushHeld();
    m_toFlush.clear();
}

void WorkerEndpoint::Private::sweep()
{
    const qint64 nowMs = SystemClock().steadyMicros() / 1000;
    // From the end: one that closes is replaced by the last, which has been looked at.
    for (size_t i = m_connections.size(); i-- > 0;) {
        if (i < m_connections.size())
            m_connections[i]->checkDeadline(nowMs);
    }
}

void WorkerEndpoint::Private::setLimits(const ServerLimits &limits)
{
    m_limits = limits;
    m_sweepTimer.setInterval(sweepInterval(limits));
}

void WorkerEndpoint::Private::drain()
{
    if (std::exchange(m_draining, true))
        return;
    for (size_t i = m_connections.size(); i-- > 0;) {
        if (i < m_connections.size())
            m_connections[i]->closeIfIdle();
    }
    if (m_connections.empty())
        tellWhenDrained();
}

void WorkerEndpoint::Private::tellWhenDrained()
{
    if (!m_draining || std::exchange(m_toldDrained, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (onDrained)
                onDrained();
        },
        Qt::QueuedConnection);
}

void WorkerEndpoint::Private::closeAll()
{
    while (!m_connections.empty())
        m_connections.back()->tellGone();
}

WorkerEndpoint::WorkerEndpoint(std::unique_ptr<Private> data)
    : d(std::move(data))
{
    d->onDrained = [this] {
        if (onIdle)
            onIdle();
    };
}

WorkerEndpoint::~WorkerEndpoint() = default;

std::unique_ptr<WorkerEndpoint> WorkerEndpoint::create(HttpHandler &handler, const ServerLimits &limits,
                                                       std::shared_ptr<ConnectionCount> count)
{
    return std::unique_ptr<WorkerEndpoint>(
        new WorkerEndpoint(std::make_unique<Private>(handler, limits, std::move(count))));
}

void WorkerEndpoint::adopt(qintptr descriptor)
{
    d->adopt(descriptor);
}

void WorkerEndpoint::setLimits(const ServerLimits &limits)
{
    d->setLimits(limits);
}

int WorkerEndpoint::openConnections() const
{
    return int(d->openConnections());
}

int WorkerEndpoint::runningRequests() const
{
    return d->running();
}

void WorkerEndpoint::drain()
{
    d->drain();
}

void WorkerEndpoint::closeAll()
{
    d->closeAll();
}

void preferPollLoopInThreads()
{
    // Read by Qt 6.4 when a thread makes its dispatcher (QThreadPrivate::createEventDispatcher).
    qputenv("QT_NO_THREADED_GLIB", "1");
}

} // namespace sluice
