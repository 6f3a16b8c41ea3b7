// What is spent and reserved of the budgets of one subject: atomics in a fixed structure, exact under any
// number of threads, also while one window ends and the next begins.
#pragma once

#include "core/limits/windows.h"

#include <array>
#include <atomic>
#include <limits>
#include <mutex>
#include <optional>
#include <utility>

namespace sluice {

// A part of a budget. Neither is negative.
struct Amount
{
    qint64 pico = 0; // pico-USD
    qint64 tokens = 0;
    bool operator==(const Amount &) const = default;
};

// What may not be passed; empty: no such limit.
struct AmountLimit
{
    std::optional<qint64> pico = {};
    std::optional<qint64> tokens = {};
};

// Money or tokens of one window. `committed` is what is spent and what is reserved in one number, so that one
// atomic step decides. Inline, and nothing is written where nothing changes: each request passes dozens.
class Counter
{
public:
    // False, and nothing changed: it does not fit. Nothing always fits.
    bool reserve(qint64 amount, const std::optional<qint64> &limit)
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        if (amount <= 0)
            return true;
        qint64 committed = m_committed.load(std::memory_order_relaxed);
        do {
            if (limit && (committed > *limit || amount > *limit - committed))
                return false;
        } while (!m_committed.compare_exchange_weak(
            committed, committed > most - amount ? most : committed + amount, std::memory_order_relaxed));
        return true;
    }
    void giveBack(qint64 reserved)
    {
        if (reserved > 0)
            m_committed.fetch_sub(reserved, std::memory_order_relaxed);
    }
    // So much of what was reserved (0: nothing was) was spent in the end. What was spent before it.
    qint64 settle(qint64 reserved, qint64 spent)
    {
        const qint64 before =
            spent == 0 ? this->spent() : m_spent.fetch_add(spent, std::memory_order_relaxed);
        if (spent != reserved)
            m_committed.fetch_add(spent - reserved, std::memory_order_relaxed);
        return before;
    }

    qint64 committed() const { return m_committed.load(std::memory_order_relaxed); }
    qint64 spent() const { return m_spent.load(std::memory_order_relaxed); }
    void reset();
    // Whether a notice that this limit is reached is due: true once per limit.
    bool firstToReach(qint64 limit) { return m_reached.exchange(limit) != limit; }

private:
    std::atomic<qint64> m_committed = 0;
    std::atomic<qint64> m_spent = 0;
    std::atomic<qint64> m_reached = -1;
};

// Money and tokens together: all or none.
struct Purse
{
    enum class Short : quint8 { Nothing, Money, Tokens };

    Counter money = {};
    Counter tokens = {};

    // What it is short of.
    Short reserve(const Amount &amount, const AmountLimit &limit)
    {
        if (!money.reserve(amount.pico, limit.pico))
            return Short::Money;
        if (tokens.reserve(amount.tokens, limit.tokens))
            return Short::Nothing;
        money.giveBack(amount.pico);
        return Short::Tokens;
    }
    void giveBack(const Amount &reserved)
    {
        money.giveBack(reserved.pico);
        tokens.giveBack(reserved.tokens);
    }
    // What was spent before.
    Amount settle(const Amount &reserved, const Amount &spent)
    {
        return {money.settle(reserved.pico, spent.pico), tokens.settle(reserved.tokens, spent.tokens)};
    }
    Amount spent() const { return {money.spent(), tokens.spent()}; }
    Amount committed() const { return {money.committed(), tokens.committed()}; }
    void reset();
};

// The windows that are kept for each subject: Day, Week, Month, Total.
constexpr size_t BudgetWindows = 4;
constexpr std::array<BudgetPeriod, BudgetWindows> WindowPeriods = {BudgetPeriod::Day, BudgetPeriod::Week,
                                                                   BudgetPeriod::Month, BudgetPeriod::Total};
// Its place among them; none for Request and Session.
std::optional<size_t> windowIndex(BudgetPeriod per);

// One window of a cell. It is not used for another window as long as somebody holds it.
struct BudgetSlot
{
    std::atomic<int> holders = 0; // -1: being made ready
    std::atomic<qint64> from = 0; // µs
    std::atomic<qint64> until = 0;
    Purse purse = {};

    bool holds(Instant at) const
    {
        return microsOf(at) >= from.load(std::memory_order_relaxed) &&
               microsOf(at) < until.load(std::memory_order_relaxed);
    }
};

// Keeps a window as long as it lives. Moves, is not shared.
class BudgetHold
{
public:
    BudgetHold() = default;
    explicit BudgetHold(BudgetSlot *held)
        : m_slot(held)
    {}
    BudgetHold(BudgetHold &&other) noexcept
        : m_slot(std::exchange(other.m_slot, nullptr))
    {}
    BudgetHold &operator=(BudgetHold &&other) noexcept
    {
        drop();
        m_slot = std::exchange(other.m_slot, nullptr);
        return *this;
    }
    ~BudgetHold() { drop(); }

    explicit operator bool() const { return m_slot != nullptr; }
    Purse &purse() const { return m_slot->purse; }
    Instant until() const { return instantFromMicros(m_slot->until.load(std::memory_order_relaxed)); }
    void drop()
    {
        if (BudgetSlot *slot = std::exchange(m_slot, nullptr))
            slot->holders.fetch_sub(1, std::memory_order_release);
    }

private:
    BudgetSlot *m_slot = nullptr;
};

// The windows of one period of one subject, the current one and a few before it, for requests that are still
// running.
class BudgetCell
{
public:
    explicit BudgetCell(BudgetPeriod per)
        : m_per(per)
    {}

    // The window for a request that starts now; the window of now begins with the first call in it. A clock
    // that was set back finds the earlier window again if that is still known, else it stays in the one it is
    // in: what was spent is never forgotten.
    BudgetHold current(Instant now, const Calendar &calendar)
    {
        BudgetHold hold = tryHold(m_current.load(std::memory_order_acquire), now);
        return hold ? std::move(hold) : begin(now, calendar);
    }
    // The window that a request which started then belongs to; empty: forgotten.
    BudgetHold at(Instant started, Instant now, const Calendar &calendar);

private:
    static constexpr size_t Slots = 4;
    // Looked at, held, and looked at again: only a held slot does not become another window.
    BudgetHold tryHold(size_t index, Instant at)
    {
        BudgetSlot &slot = m_slots[index];
        if (!slot.holds(at))
            return {};
        int holders = slot.holders.load(std::memory_order_relaxed);
        do {
            if (holders < 0)
                return {};
        } while (!slot.holders.compare_exchange_weak(holders, holders + 1, std::memory_order_acquire,
                                                     std::memory_order_relaxed));
        BudgetHold hold(&slot);
        return slot.holds(at) ? std::move(hold) : BudgetHold();
    }
    BudgetHold begin(Instant now, const Calendar &calendar);
    BudgetHold find(Instant at);
    void roll(Instant now, const Calendar &calendar);

    BudgetPeriod m_per;
    std::atomic<size_t> m_current = 0;
    std::array<BudgetSlot, Slots> m_slots = {};
    std::mutex m_rolling = {}; // once a window
};

} // namespace sluice
