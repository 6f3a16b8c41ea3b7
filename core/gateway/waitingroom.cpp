#include "core/gateway/waitingroom.h"

namespace sluice {

WaitingRoom::WaitingRoom(std::function<void(Guest)> tryAgain)
    : m_tryAgain(std::move(tryAgain))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

void WaitingRoom::wait(Guest guest)
{
    m_guests.push_back(std::move(guest));
    if (!m_timer.isActive())
        m_timer.start(Look);
}

void WaitingRoom::wake()
{
    if (!m_guests.empty())
        m_timer.start(0);
}

void WaitingRoom::look()
{
    // Who has to wait again comes back in the same order.
    std::list<Guest> guests = std::exchange(m_guests, {});
    for (Guest &guest : guests)
        m_tryAgain(std::move(guest));
    if (m_guests.empty())
        m_timer.stop();
    else
        m_timer.start(Look);
}

void WaitingRoom::close()
{
    m_timer.stop();
    for (const Guest &guest : std::exchange(m_guests, {}))
        guest.reply->cut();
}

} // namespace sluice
