// Tells when sockets can be read or written: for a thousand of them at the price of one, where the system
// can.
#pragma once

#include <QtGlobal>

#include <memory>

namespace sluice {

class Readiness
{
public:
    enum Event : quint8 {
        Readable = 1,
        Writable = 2,
        HungUp = 4, // the peer has finished sending, whatever is still to be read
        Broken = 8  // both directions are gone; always told, if the system tells
    };

    class Listener
    {
    public:
        // `events`: of those asked for, and Broken. May call anything of Readiness.
        virtual void socketReady(int events) = 0;

    protected:
        ~Listener() = default;
    };

    enum class Kind {
        Epoll,    // Linux: one descriptor in the event loop stands for all
        Notifiers // anywhere: a QSocketNotifier each, and HungUp seen by looking every 30 ms
    };
    static Kind bestKind();
    static std::unique_ptr<Readiness> create(Kind kind = bestKind());
    virtual ~Readiness() = default;

    // Tells the listener, from this thread's event loop, as long as the condition lasts. The listener must
    // stay until the event loop's next turn after remove().
    virtual void add(qintptr socket, Listener &listener, int events) = 0;
    virtual void change(qintptr socket, Listener &listener, int events) = 0;
    // Before the socket is closed.
    virtual void remove(qintptr socket) = 0;
};

} // namespace sluice
