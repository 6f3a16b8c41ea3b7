// One worker: a thread with its own event loop, endpoint, connection pool and conversations.
#pragma once

#include "core/gateway/frontdesk.h"
#include "core/server/acceptor.h"
#include "core/server/connectioncount.h"
#include "core/server/workerendpoint.h"

#include <QThread>
#include <QTimer>

namespace sluice {

class Worker
{
public:
    Worker(GatewayServices services, Limiter &limiter, GatewayCounters &counters, const Settings &settings,
           const QHostAddress &address, std::shared_ptr<ConnectionCount> connections, const QString &name);
    // Ends the thread; what still runs is interrupted and recorded.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    // Any thread. The worker takes the socket over.
    void adopt(qintptr descriptor);
    // Any thread: no new requests on open connections.
    void drain();
    // Any thread: ends that request, if it runs here.
    void interrupt(const QUuid &id);
    // Listens on this worker's thread and hands the sockets to `onAccepted` there. Waits for the outcome.
    Result<quint16> listen(const QHostAddress &address, quint16 port,
                           std::function<void(qintptr)> onAccepted);
    void stopListening();

private:
    struct Inside; // everything that lives on the thread
    void call(const std::function<void(Inside &)> &function, Qt::ConnectionType type);

    QThread m_thread{};
    QObject m_context{};
    std::unique_ptr<Inside> m_inside;
};

} // namespace sluice
