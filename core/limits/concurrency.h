// How many requests of one subject run at the same time.
#pragma once

#include <atomic>

namespace sluice {

// Any thread, no lock.
class Places
{
public:
    // 0: any number; they are counted all the same, for a limit that comes later.
    bool take(int limit)
    {
        int taken = m_taken.load(std::memory_order_relaxed);
        do {
            if (limit > 0 && taken >= limit)
                return false;
        } while (!m_taken.compare_exchange_weak(taken, taken + 1, std::memory_order_acquire,
                                                std::memory_order_relaxed));
        return true;
    }
    void giveBack() { m_taken.fetch_sub(1, std::memory_order_release); }
    int taken() const { return m_taken.load(std::memory_order_relaxed); }

private:
    std::atomic<int> m_taken = 0;
};

} // namespace sluice
