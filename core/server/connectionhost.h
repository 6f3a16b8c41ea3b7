// What the connections of one worker share, and what they ask of their endpoint.
#pragma once

#include "core/model/settings.h"
#include "core/server/endpoint.h"

#include <span>

namespace sluice {

class Connection;
class Readiness;

class ConnectionHost
{
public:
    virtual ~ConnectionHost() = default;

    virtual HttpHandler &handler() = 0;
    virtual const ServerLimits &limits() const = 0;
    virtual bool isDraining() const = 0;
    virtual Readiness &readiness() = 0;
    // The value of a Date field, now.
    virtual QByteArrayView date() = 0;
    // Room to receive into; what is in it is gone at the next call of anybody.
    virtual std::span<char> scratch() = 0;

    // Before the thread goes to sleep next, flushHeld() of that connection is called.
    virtual void flushLater(Connection &connection) = 0;
    // From the event loop, soon, catchUp() of that connection is called.
    virtual void catchUpLater(Connection &connection) = 0;
    virtual void requestStarted() = 0;
    virtual void requestEnded() = 0;
    // The last thing a connection says; it is deleted later.
    virtual void closed(Connection &connection) = 0;
};

} // namespace sluice
