#include "core/guard/guardmemory.h"

namespace sluice {

namespace {

constexpr size_t MostVerdicts = 4'096;
constexpr size_t MostReported = 16'384;
constexpr size_t MostEdits = 64; // of a verdict that is remembered

} // namespace

GuardMemory::GuardMemory()
    : m_clean(Sets * Ways)
{}

bool GuardMemory::isClean(const TextHash &hash) const
{
    const size_t set = setOf(hash);
    for (size_t way = 0; way < Ways; ++way) {
        if (m_clean[set + way].load(std::memory_order_relaxed) == hash.first)
            return true;
    }
    return false;
}

void GuardMemory::markClean(const TextHash &hash)
{
    const size_t set = setOf(hash);
    for (size_t way = 0; way < Ways; ++way) {
        quint64 empty = 0;
        if (m_clean[set + way].compare_exchange_strong(empty, hash.first, std::memory_order_relaxed))
            return;
    }
    m_clean[set + size_t(hash.first % Ways)].store(hash.first, std::memory_order_relaxed);
}

std::optional<TextVerdict> GuardMemory::verdict(const TextHash &hash) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_verdicts.find(hash);
    return known == m_verdicts.end() ? std::nullopt : std::optional(known->second);
}

void GuardMemory::remember(const TextHash &hash, const TextVerdict &verdict)
{
    if (!verdict.lasting || verdict.edits.size() > MostEdits)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_verdicts.size() >= MostVerdicts)
        m_verdicts.clear();
    m_verdicts.emplace(hash, verdict);
}

bool GuardMemory::isNews(const TextHash &hash, Instant now, std::chrono::microseconds window)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_reported.find(hash);
    if (known != m_reported.end() && now - known->second < window)
        return false;
    if (m_reported.size() >= MostReported) {
        std::erase_if(m_reported, [&](const auto &entry) { return now - entry.second >= window; });
        if (m_reported.size() >= MostReported)
            m_reported.clear();
    }
    m_reported[hash] = now;
    return true;
}

} // namespace sluice
