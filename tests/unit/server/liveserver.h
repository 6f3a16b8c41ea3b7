// A real acceptor and a real endpoint, each on its own thread, answering as the request's path tells.
#pragma once

#include "core/server/acceptor.h"
#include "core/server/workerendpoint.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

// Paths: /echo (METHOD PATH?QUERY, a newline, the body), /late (answered when the test says so), /stream
// (three chunks), /hold (a first chunk, the rest is the test's business), /cut, /drop (forgets the reply),
// /short (promises more than it sends), /big?N (N bytes), /status?N (an empty answer). What happened can be
// read from any thread.
class PathHandler final : public sluice::HttpHandler
{
public:
    void handle(sluice::HttpRequest request, std::shared_ptr<sluice::HttpReply> reply) override;
    ShapedError shapeRefusal(int status, const sluice::Error &error, const QByteArray &path,
                             const sluice::HeaderList &headers) override;

    // Worker thread only.
    std::vector<std::shared_ptr<sluice::HttpReply>> held = {};

    std::atomic<int> handled = 0;
    std::atomic<int> gone = 0;
    std::atomic<int> drained = 0;
    std::atomic<qint64> goneAtMicros = 0;
    std::atomic<qint64> spareBytes = -1; // of the last body

private:
    void keep(std::shared_ptr<sluice::HttpReply> reply);
};

class LiveServer
{
public:
    explicit LiveServer(const sluice::ServerLimits &limits = {});
    ~LiveServer();

    quint16 port() const { return m_port; }
    PathHandler &handler() { return m_handler; }
    const sluice::ConnectionCount &connections() const { return *m_count; }
    // Runs it on the worker's thread and waits for it.
    void onWorker(const std::function<void(sluice::WorkerEndpoint &)> &task);
    int runningRequests();
    int openConnections();

private:
    PathHandler m_handler = {};
    std::shared_ptr<sluice::ConnectionCount> m_count = std::make_shared<sluice::ConnectionCount>();
    QThread m_workerThread;
    QThread m_acceptorThread;
    QObject m_onWorker;
    QObject m_onAcceptor;
    std::unique_ptr<sluice::WorkerEndpoint> m_endpoint = {};
    std::unique_ptr<sluice::Acceptor> m_acceptor = {};
    quint16 m_port = 0;
};
