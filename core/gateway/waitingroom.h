// Requests that cannot be admitted yet but soon may be: for a free place under a concurrency limit, for a
// verdict on a key. They are tried again, in the order in which they came, until their patience ends.
#pragma once

#include "core/gateway/exchange.h"

#include <QTimer>

#include <functional>
#include <list>
#include <memory>

namespace sluice {

// A request and the place for its answer.
struct Guest
{
    Exchange exchange = {};
    std::shared_ptr<HttpReply> reply = {};
    qint64 waitsSince = -1; // steady µs; -1: it has not waited
};

// Lives on its worker's thread.
class WaitingRoom
{
public:
    static constexpr size_t MostGuests = 256; // with their bodies
    static constexpr std::chrono::milliseconds Look{20};

    // `tryAgain`: admits or refuses the guest, lets it wait again, or drops it where its client has left.
    explicit WaitingRoom(std::function<void(Guest)> tryAgain);

    bool isFull() const { return m_guests.size() >= MostGuests; }
    void wait(Guest guest);
    // Something has changed: tries all again soon, from the event loop.
    void wake();
    size_t size() const { return m_guests.size(); }
    // Ends all without an answer: Sluice stops.
    void close();

private:
    void look();

    std::function<void(Guest)> m_tryAgain;
    std::list<Guest> m_guests = {};
    QTimer m_timer{}; // runs while somebody waits
};

} // namespace sluice
