// The connections of one worker thread: adopted from the acceptor, served through QtHttpServer.
#pragma once

#include "core/model/settings.h"
#include "core/server/connectioncount.h"
#include "core/server/endpoint.h"

#include <functional>
#include <memory>

namespace sluice {

// Created, used and destroyed on its worker's thread, which must have an event dispatcher.
class WorkerEndpoint
{
public:
    // `handler` must outlive it. `count` is shared with the acceptor.
    static std::unique_ptr<WorkerEndpoint> create(HttpHandler &handler, const ServerLimits &limits,
                                                  std::shared_ptr<ConnectionCount> count);
    ~WorkerEndpoint();

    // Takes over a connected socket that the acceptor has counted. May call the handler before it returns.
    void adopt(qintptr descriptor);
    // Holds from the next request of each connection on.
    void setLimits(const ServerLimits &limits);

    int openConnections() const;
    // Requests that the handler has and has not ended.
    int runningRequests() const;

    // No further request on kept-alive connections: idle ones close now, running ones after their answer,
    // which says so if its head is not out yet. `onIdle` follows when the last one is closed.
    void drain();
    // Everything closes now; handlers of running requests get onGone.
    void closeAll();

    // After drain(), once, from the event loop: no connection is left.
    std::function<void()> onIdle = {};

private:
    class Private;
    explicit WorkerEndpoint(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// Threads started after this use Qt's own poll loop instead of GLib's, which costs 10 to 40 % of the
// throughput. The main thread keeps GLib, which desktop integration wants. To be called before the first
// thread starts.
void preferPollLoopInThreads();

} // namespace sluice
