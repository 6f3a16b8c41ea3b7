// The bridge to QtHttpServer: sockets go in, and each request head they present comes back to their
// connection.
#pragma once

#include <memory>

namespace sluice {

class FrontSocket;

class QtHttpFront
{
public:
    QtHttpFront();
    ~QtHttpFront();

    // From now on QtHttpServer listens to what this socket presents. Does not own it.
    void add(FrontSocket &socket);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
