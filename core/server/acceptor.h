// Accepts connections for all workers, within the limit; who is over it gets told so.
#pragma once

#include "core/base/result.h"
#include "core/server/connectioncount.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>

namespace sluice {

// Lives on the thread it was made on, which needs an event loop.
class Acceptor final : public QObject
{
public:
    // `limit`: connections open at once, over all who share `count`.
    Acceptor(std::shared_ptr<ConnectionCount> count, int limit, QObject *parent = nullptr);
    ~Acceptor() override;

    // Port 0: any free one. Error::Kind::Conflict: another program has the port; anything else is BadRequest
    // (no such address here, no right to that port).
    Result<void> listen(const QHostAddress &address, quint16 port);
    quint16 port() const;
    QHostAddress address() const;
    void close();
    void setLimit(int limit);

    // Takes over a connected, counted socket; has to bring it to a WorkerEndpoint::adopt().
    std::function<void(qintptr descriptor)> onAccepted = {};

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
