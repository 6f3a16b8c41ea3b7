// Recorded bodies on their way into the database: bounded while they wait, sealed before they are written.
#pragma once

#include "core/model/recording.h"
#include "core/model/textseal.h"
#include "core/storage/storage.h"

#include <deque>
#include <memory>
#include <mutex>

namespace sluice {

// Any thread, but commit() on the storage's.
class RecordingQueue
{
public:
    // `mostBytes`: of bodies that wait; of a flood the newest are dropped, and the log says how many.
    explicit RecordingQueue(qint64 mostBytes)
        : m_mostBytes(mostBytes)
    {}

    // An empty function: nothing is kept from now on, what waits is forgotten.
    void setSeal(TextSeal seal);
    void add(const Recording &recording);
    bool isEmpty() const;

    // Compresses, seals and writes what waits. What cannot be sealed is not kept; what cannot be written
    // waits on.
    Result<void> commit(Storage &storage);

private:
    void putBack(std::deque<Recording> recordings);

    const qint64 m_mostBytes;
    mutable std::mutex m_mutex = {};
    std::shared_ptr<const TextSeal> m_seal = {};
    std::deque<Recording> m_waiting = {};
    qint64 m_bytes = 0;
    qint64 m_lost = 0;
    bool m_sealFailing = false; // as last logged; on the storage's thread
};

} // namespace sluice
