#include "core/limits/budget.h"

#include <algorithm>

namespace sluice {

void Counter::reset()
{
    m_committed = 0;
    m_spent = 0;
    m_reached = -1;
}

void Purse::reset()
{
    money.reset();
    tokens.reset();
}

std::optional<size_t> windowIndex(BudgetPeriod per)
{
    const auto found = std::find(WindowPeriods.begin(), WindowPeriods.end(), per);
    return found == WindowPeriods.end() ? std::nullopt : std::optional(size_t(found - WindowPeriods.begin()));
}

BudgetHold BudgetCell::find(Instant at)
{
    for (size_t i = 0; i < Slots; ++i) {
        if (BudgetHold hold = tryHold(i, at))
            return hold;
    }
    return {};
}

BudgetHold BudgetCell::begin(Instant now, const Calendar &calendar)
{
    while (true) {
        roll(now, calendar);
        // At the turn of a window others may have gone on to the next one meanwhile: this request belongs
        // where it started.
        if (BudgetHold hold = find(now))
            return hold;
        // Where the clock was set back further than is known, or every slot is held by a request that runs
        // for days, the window of now is not to be had: the current one goes on.
        const size_t after = m_current.load(std::memory_order_acquire);
        const Instant from = instantFromMicros(m_slots[after].from);
        if (BudgetHold hold = tryHold(after, from))
            return hold;
    }
}

BudgetHold BudgetCell::at(Instant started, Instant now, const Calendar &calendar)
{
    if (BudgetHold hold = tryHold(m_current.load(std::memory_order_acquire), started))
        return hold;
    if (BudgetHold hold = find(started))
        return hold;
    const Instant latest = instantFromMicros(m_slots[m_current.load(std::memory_order_acquire)].from);
    return started >= latest && started <= now ? current(started, calendar) : BudgetHold();
}

void BudgetCell::roll(Instant now, const Calendar &calendar)
{
    const std::lock_guard lock(m_rolling);
    for (size_t i = 0; i < Slots; ++i) {
        const BudgetSlot &slot = m_slots[i];
        if (slot.from < slot.until && microsOf(now) >= slot.from && microsOf(now) < slot.until) {
            m_current.store(i, std::memory_order_release); // somebody was faster, or the clock went back
            return;
        }
    }
    const size_t latest = m_current.load(std::memory_order_relaxed);
    const bool begun = m_slots[latest].from < m_slots[latest].until;
    if (begun && microsOf(now) < m_slots[latest].from)
        return;
    // The oldest that nobody holds.
    size_t chosen = Slots;
    for (size_t i = 0; i < Slots; ++i) {
        if ((i == latest && begun) || m_slots[i].holders.load() != 0)
            continue;
        if (chosen == Slots || m_slots[i].until < m_slots[chosen].until)
            chosen = i;
    }
    int free = 0;
    if (chosen == Slots ||
        !m_slots[chosen].holders.compare_exchange_strong(free, -1, std::memory_order_acquire))
        return;
    const CalendarWindow window = windowAt(m_per, now, calendar);
    BudgetSlot &slot = m_slots[chosen];
    slot.purse.reset();
    slot.from = microsOf(window.from);
    slot.until = microsOf(window.until);
    slot.holders.store(0, std::memory_order_release);
    m_current.store(chosen, std::memory_order_release);
}

} // namespace sluice
