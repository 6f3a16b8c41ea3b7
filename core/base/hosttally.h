// Which hosts this process has spoken to, how often and when last. In memory only, since the start.
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace sluice {

struct ContactedHost
{
    QString host = {};
    qint64 count = 0;
    Instant last = {};
};

// Any thread.
class HostTally
{
public:
    // Of one host; whoever speaks to it often keeps the cell and needs no lock.
    struct Cell
    {
        std::atomic<qint64> count = 0;
        std::atomic<qint64> lastMicros = 0;

        void add(Instant at)
        {
            count.fetch_add(1, std::memory_order_relaxed);
            lastMicros.store(microsOf(at), std::memory_order_relaxed);
        }
    };
    static constexpr size_t MostHosts = 1000; // further ones share a cell without a name

    std::shared_ptr<Cell> cell(const QString &host)
    {
        const std::lock_guard lock(m_mutex);
        const QString name = host.toLower();
        const bool room = m_cells.size() < MostHosts || m_cells.contains(name);
        std::shared_ptr<Cell> &cell = m_cells[room ? name : QString()];
        if (!cell)
            cell = std::make_shared<Cell>();
        return cell;
    }
    void add(const QString &host, Instant at) { cell(host)->add(at); }

    // By name. Hosts of which only a cell was asked for are left out.
    std::vector<ContactedHost> list() const
    {
        const std::lock_guard lock(m_mutex);
        std::vector<ContactedHost> hosts;
        for (const auto &[host, cell] : m_cells) {
            if (const qint64 count = cell->count; count > 0)
                hosts.push_back({host, count, instantFromMicros(cell->lastMicros)});
        }
        return hosts;
    }

private:
    mutable std::mutex m_mutex = {};
    std::map<QString, std::shared_ptr<Cell>> m_cells = {};
};

} // namespace sluice
