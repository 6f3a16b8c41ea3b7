// What runs now, what failed last, how fast answers begin: kept from batches of records. No widget, no clock.
#pragma once

#include "core/model/requestrecord.h"

#include <deque>
#include <map>

namespace sluice {

// Failures of the same kind are one line: a burst of fifty refusals must not push everything else out.
struct Failure
{
    RequestRecord latest = {};
    int count = 1;
};

class LiveRequests
{
public:
    static constexpr size_t FailuresKept = 20;
    static constexpr size_t FirstTokensKept = 500;

    // Records in any order; one that is known by its id takes the place of what was known.
    void apply(const RecordBatch &batch);
    // Starts over with what the ledger says; running ones stay.
    void reset(const RecordBatch &history);

    // Oldest first.
    std::vector<RequestRecord> running() const;
    // Newest first.
    const std::deque<Failure> &failures() const { return m_failures; }
    void clearFailures() { m_failures.clear(); }
    // µs to the first byte that a share (0 to 1) of the last answers stayed below; -1: none known.
    qint64 firstTokenQuantile(double share) const;

private:
    void addFailure(const RequestRecord &record);

    std::map<QUuid, RequestRecord> m_running = {};
    std::deque<Failure> m_failures = {};
    std::deque<qint64> m_firstTokens = {};
};

} // namespace sluice
