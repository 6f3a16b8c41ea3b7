#include "core/gateway/worker.h"

#include "core/simulator/simulator.h"
#include "core/upstream/curlmulti.h"

namespace sluice {

struct Worker::Inside
{
    Inside(GatewayServices services, Limiter &limiter, GatewayCounters &counters, const Settings &settings,
           const QHostAddress &address, std::shared_ptr<ConnectionCount> connections)
        : network(makeCurlUpstream({.hosts = services.hosts}))
        , simulator(makeSimulator())
        , desk(std::move(services), limiter, counters, *network, *simulator, address)
        , endpoint(WorkerEndpoint::create(desk, settings.limits, connections))
        , acceptor(connections, settings.limits.connections)
    {
        QObject::connect(&clockwork, &QTimer::timeout, &clockwork, [this] { desk.tick(); });
        clockwork.start(std::chrono::seconds(1));
    }

    std::unique_ptr<Upstream> network;
    std::unique_ptr<Upstream> simulator;
    FrontDesk desk;
    std::unique_ptr<WorkerEndpoint> endpoint;
    Acceptor acceptor;
    QTimer clockwork{};
};

Worker::Worker(GatewayServices services, Limiter &limiter, GatewayCounters &counters,
               const Settings &settings, const QHostAddress &address,
               std::shared_ptr<ConnectionCount> connections, const QString &name)
{
    m_thread.setObjectName(name);
    m_context.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_context,
        [&] {
            m_inside = std::make_unique<Inside>(std::move(services), limiter, counters, settings, address,
                                                connections);
        },
        Qt::BlockingQueuedConnection);
}

Worker::~Worker()
{
    call(
        [this](Inside &inside) {
            inside.acceptor.close();
            inside.desk.interruptAll();
            inside.endpoint->closeAll();
            m_inside.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Worker::call(const std::function<void(Inside &)> &function, Qt::ConnectionType type)
{
    QMetaObject::invokeMethod(
        &m_context,
        [this, function] {
            if (m_inside)
                function(*m_inside);
        },
        type);
}

void Worker::adopt(qintptr descriptor)
{
    if (QThread::currentThread() == &m_thread) {
        m_inside->endpoint->adopt(descriptor);
        return;
    }
    call([descriptor](Inside &inside) { inside.endpoint->adopt(descriptor); }, Qt::QueuedConnection);
}

void Worker::drain()
{
    call([](Inside &inside) { inside.endpoint->drain(); }, Qt::QueuedConnection);
}

void Worker::interrupt(const QUuid &id)
{
    call([id](Inside &inside) { inside.desk.interrupt(id); }, Qt::QueuedConnection);
}

Result<quint16> Worker::listen(const QHostAddress &address, quint16 port,
                               std::function<void(qintptr)> onAccepted)
{
    Result<quint16> outcome = quint16(0);
    call(
        [&](Inside &inside) {
            inside.acceptor.onAccepted = std::move(onAccepted);
            const Result<void> listening = inside.acceptor.listen(address, port);
            outcome =
                listening ? Result<quint16>(inside.acceptor.port()) : Result<quint16>(listening.error());
        },
        Qt::BlockingQueuedConnection);
    return outcome;
}

void Worker::stopListening()
{
    call([](Inside &inside) { inside.acceptor.close(); }, Qt::BlockingQueuedConnection);
}

} // namespace sluice
