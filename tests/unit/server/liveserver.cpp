// Threads around the real thing, and a handler that does what the path says.
#include "liveserver.h"

#include "core/base/clock.h"

using namespace sluice;

void PathHandler::handle(HttpRequest request, std::shared_ptr<HttpReply> reply)
{
    ++handled;
    spareBytes = request.body.capacity() - request.body.size();
    const HeaderList headers = {{QByteArrayLiteral("X-Path"), request.path}};
    if (request.path == "/late") {
        keep(std::move(reply));
    } else if (request.path == "/stream") {
        reply->sendHead(200, headers, -1);
        reply->sendBody("one");
        reply->sendBody("two");
        reply->sendBody("three");
        reply->end();
    } else if (request.path == "/hold") {
        reply->sendHead(200, headers, -1);
        reply->sendBody("first");
        keep(std::move(reply));
    } else if (request.path == "/cut") {
        reply->sendHead(200, headers, request.query.isEmpty() ? -1 : request.query.toLongLong());
        reply->sendBody("half");
        reply->cut();
    } else if (request.path == "/drop") {
        reply.reset();
    } else if (request.path == "/short") {
        reply->sendHead(200, headers, 10);
        reply->sendBody("half");
        reply->end();
    } else if (request.path == "/big") {
        reply->send(200, headers, QByteArray(request.query.toLongLong(), 'b'));
    } else if (request.path == "/status") {
        reply->send(request.query.toInt(), headers, {});
    } else {
        QByteArray body = request.method + ' ' + request.path;
        if (!request.query.isEmpty())
            body += '?' + request.query;
        reply->send(200, headers, body + '\n' + request.body);
    }
}

HttpHandler::ShapedError PathHandler::shapeRefusal(int status, const Error &error, const QByteArray &path,
                                                   const HeaderList &)
{
    return {status,
            {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("text/plain")}},
            error.code + ' ' + path};
}

void PathHandler::keep(std::shared_ptr<HttpReply> reply)
{
    reply->onGone = [this] {
        goneAtMicros = SystemClock().steadyMicros();
        ++gone;
    };
    reply->onDrained = [this] { ++drained; };
    held.push_back(std::move(reply));
}

LiveServer::LiveServer(const ServerLimits &limits)
{
    preferPollLoopInThreads();
    m_workerThread.start();
    m_acceptorThread.start();
    m_onWorker.moveToThread(&m_workerThread);
    m_onAcceptor.moveToThread(&m_acceptorThread);
    QMetaObject::invokeMethod(
        &m_onWorker, [&] { m_endpoint = WorkerEndpoint::create(m_handler, limits, m_count); },
        Qt::BlockingQueuedConnection);
    const auto listenHere = [&] {
        m_acceptor = std::make_unique<Acceptor>(m_count, limits.connections);
        m_acceptor->onAccepted = [this](qintptr descriptor) {
            QMetaObject::invokeMethod(
                &m_onWorker, [this, descriptor] { m_endpoint->adopt(descriptor); }, Qt::QueuedConnection);
        };
        if (m_acceptor->listen(QHostAddress::LocalHost, 0))
            m_port = m_acceptor->port();
    };
    QMetaObject::invokeMethod(&m_onAcceptor, listenHere, Qt::BlockingQueuedConnection);
}

LiveServer::~LiveServer()
{
    QMetaObject::invokeMethod(
        &m_onAcceptor, [&] { m_acceptor.reset(); }, Qt::BlockingQueuedConnection);
    const auto stop = [&] {
        m_endpoint.reset();
        m_handler.held.clear();
        m_onWorker.moveToThread(nullptr);
    };
    QMetaObject::invokeMethod(&m_onWorker, stop, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        &m_onAcceptor, [&] { m_onAcceptor.moveToThread(nullptr); }, Qt::BlockingQueuedConnection);
    m_acceptorThread.quit();
    m_workerThread.quit();
    m_acceptorThread.wait();
    m_workerThread.wait();
}

void LiveServer::onWorker(const std::function<void(WorkerEndpoint &)> &task)
{
    QMetaObject::invokeMethod(
        &m_onWorker, [&] { task(*m_endpoint); }, Qt::BlockingQueuedConnection);
}

int LiveServer::runningRequests()
{
    int running = 0;
    onWorker([&](WorkerEndpoint &endpoint) { running = endpoint.runningRequests(); });
    return running;
}

int LiveServer::openConnections()
{
    int open = 0;
    onWorker([&](WorkerEndpoint &endpoint) { open = endpoint.openConnections(); });
    return open;
}
