// What the window has not been told yet: the last state of each request since the last tick.
#pragma once

#include "core/model/requestrecord.h"

#include <QHash>

#include <deque>
#include <memory>

namespace sluice {

using RecordPtr = std::shared_ptr<const RequestRecord>;

// Holds at most so many requests: beyond that the oldest are dropped and counted. Not for several threads at
// a time.
class RecordView
{
public:
    explicit RecordView(size_t most)
        : m_most(most)
    {}

    // In the place of an earlier state of the same request, if there is one.
    void put(RecordPtr record);
    bool isEmpty() const { return m_records.empty(); }

    struct Tick
    {
        std::deque<RecordPtr> records = {}; // in the order in which they first appeared
        qint64 dropped = 0;
    };
    // All of it, and starts afresh.
    Tick take();

private:
    const size_t m_most;
    std::deque<RecordPtr> m_records = {};
    quint64 m_firstNumber = 0; // of the front; numbers grow by one
    QHash<QUuid, quint64> m_numbers = {};
    qint64 m_dropped = 0;
};

} // namespace sluice
