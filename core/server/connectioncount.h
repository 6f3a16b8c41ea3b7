// How many client connections are open, over the acceptor and all workers.
#pragma once

#include <atomic>

namespace sluice {

class ConnectionCount
{
public:
    // One more, if there are fewer than `limit`. Any thread.
    bool enter(int limit)
    {
        if (m_open.fetch_add(1, std::memory_order_relaxed) < limit)
            return true;
        leave();
        return false;
    }
    void leave() { m_open.fetch_sub(1, std::memory_order_relaxed); }
    int open() const { return m_open.load(std::memory_order_relaxed); }

private:
    std::atomic<int> m_open = 0;
};

} // namespace sluice
