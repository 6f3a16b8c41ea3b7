// Refused requests, gathered into bursts: an agent that is refused tries again dozens of times within
// seconds.
#pragma once

#include "core/storage/storage.h"

#include <QHash>

namespace sluice {

// Refusals that agree in key, stage, status, client and agent and come within 10 s of the first are one
// burst. Not for several threads at a time.
class RefusalBursts
{
public:
    static constexpr qint64 BurstMicros = 10'000'000;
    static constexpr qsizetype MostOpen = 1000; // different ones; all further ones share a single burst

    // Whether it begins a burst. `now`: a clock that never jumps.
    bool add(const RequestRecord &record, qint64 nowMicros);
    // Those whose 10 s are over; all of them if so asked.
    enum class Take { Closed, All };
    std::vector<Refusal> take(Take which, qint64 nowMicros);
    // They could not be written: to be taken again.
    void putBack(std::vector<Refusal> bursts);
    bool isEmpty() const { return m_open.isEmpty() && m_closed.empty(); }

private:
    struct Sort
    {
        QUuid keyId = {};
        QByteArray stage = {};
        int status = 0;
        QString clientAddress = {};
        QString agent = {};
        bool operator==(const Sort &) const = default;
        friend size_t qHash(const Sort &sort, size_t seed)
        {
            return qHashMulti(seed, sort.keyId, sort.stage, sort.status, sort.clientAddress, sort.agent);
        }
    };
    struct Burst
    {
        Refusal refusal = {};
        qint64 openedMicros = 0;
    };

    QHash<Sort, Burst> m_open = {};
    std::vector<Refusal> m_closed = {};
};

} // namespace sluice
