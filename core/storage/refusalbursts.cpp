#include "core/storage/refusalbursts.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};
constexpr size_t MostClosed = 10'000; // that could not be written
} // namespace

bool RefusalBursts::add(const RequestRecord &record, qint64 nowMicros)
{
    Sort sort{record.keyId, record.stage, record.status, record.clientAddress, record.agent};
    auto open = m_open.find(sort);
    if (open != m_open.end() && nowMicros - open->openedMicros >= BurstMicros) {
        m_closed.push_back(std::move(open->refusal));
        m_open.erase(open);
        open = m_open.end();
    }
    const bool tooMany = open == m_open.end() && m_open.size() >= MostOpen;
    if (tooMany) {
        sort = Sort();
        open = m_open.find(sort);
    }
    if (open != m_open.end()) {
        ++open->refusal.count;
        open->refusal.last = std::max(open->refusal.last, record.startedAt);
        return false;
    }
    Refusal refusal{record.startedAt,
                    record.startedAt,
                    1,
                    sort.keyId,
                    sort.stage,
                    sort.status,
                    tooMany ? Words::tr("Many different refusals at once.") : record.error,
                    sort.agent,
                    sort.clientAddress};
    m_open.insert(sort, {std::move(refusal), nowMicros});
    return true;
}

std::vector<Refusal> RefusalBursts::take(Take which, qint64 nowMicros)
{
    std::vector<Refusal> taken = std::exchange(m_closed, {});
    for (auto open = m_open.begin(); open != m_open.end();) {
        if (which == Take::Closed && nowMicros - open->openedMicros < BurstMicros) {
            ++open;
            continue;
        }
        taken.push_back(std::move(open->refusal));
        open = m_open.erase(open);
    }
    return taken;
}

void RefusalBursts::putBack(std::vector<Refusal> bursts)
{
    m_closed.insert(m_closed.begin(), std::make_move_iterator(bursts.begin()),
                    std::make_move_iterator(bursts.end()));
    if (m_closed.size() > MostClosed)
        m_closed.erase(m_closed.begin(), m_closed.end() - MostClosed);
}

} // namespace sluice
