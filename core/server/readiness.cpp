// Readiness by epoll, and the choice between the kinds.
#include "core/server/readiness.h"

#include "core/server/readiness_notifiers.h"

#ifdef Q_OS_LINUX
#include <array>
#include <sys/epoll.h>
#include <unistd.h>
#endif

namespace sluice {

#ifdef Q_OS_LINUX
namespace {

// Qt's loop asks the kernel about every descriptor each time it turns; with a thousand clients that costs
// more than their requests do. It is given one: that of the epoll set.
class EpollReadiness final : public Readiness
{
public:
    EpollReadiness()
        : m_set(epoll_create1(EPOLL_CLOEXEC))
        , m_notifier(m_set, QSocketNotifier::Read)
    {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { deliver(); });
    }

    ~EpollReadiness() override
    {
        m_notifier.setEnabled(false);
        ::close(m_set);
    }

    void add(qintptr socket, Listener &listener, int events) override
    {
        control(EPOLL_CTL_ADD, socket, listener, events);
    }
    void change(qintptr socket, Listener &listener, int events) override
    {
        control(EPOLL_CTL_MOD, socket, listener, events);
    }
    void remove(qintptr socket) override { epoll_ctl(m_set, EPOLL_CTL_DEL, int(socket), nullptr); }

private:
    void control(int operation, qintptr socket, Listener &listener, int events)
    {
        epoll_event interest = {};
        if (events & Readable)
            interest.events |= EPOLLIN;
        if (events & Writable)
            interest.events |= EPOLLOUT;
        if (events & HungUp)
            interest.events |= EPOLLRDHUP;
        interest.data.ptr = &listener;
        epoll_ctl(m_set, operation, int(socket), &interest);
    }

    void deliver()
    {
        std::array<epoll_event, 128> events;
        const int count = epoll_wait(m_set, events.data(), int(events.size()), 0);
        for (int i = 0; i < count; ++i) {
            const quint32 came = events[size_t(i)].events;
            int told = 0;
            if (came & EPOLLIN)
                told |= Readable;
            if (came & EPOLLOUT)
                told |= Writable;
            if (came & EPOLLRDHUP)
                told |= HungUp;
            if (came & (EPOLLHUP | EPOLLERR))
                told |= Broken;
            // One that was removed by the listener of another is still there, and knows that it is closed.
            static_cast<Listener *>(events[size_t(i)].data.ptr)->socketReady(told);
        }
    }

    int m_set;
    QSocketNotifier m_notifier;
};

} // namespace
#endif

Readiness::Kind Readiness::bestKind()
{
#ifdef Q_OS_LINUX
    return Kind::Epoll;
#else
    return Kind::Notifiers;
#endif
}

std::unique_ptr<Readiness> Readiness::create(Kind kind)
{
#ifdef Q_OS_LINUX
    if (kind == Kind::Epoll)
        return std::make_unique<EpollReadiness>();
#else
    Q_UNUSED(kind)
#endif
    return std::make_unique<NotifierReadiness>();
}

} // namespace sluice
