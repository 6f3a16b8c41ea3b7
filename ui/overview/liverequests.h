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

    static constexpr size_t RecentKept = 1000;

    // Records in any order; one that is known by its id takes the place of what was known. `now`: when they
    // came.
    void apply(const RecordBatch &batch, Instant now);
    // Starts over with what the ledger says; running ones stay.
    void reset(const RecordBatch &history, Instant now);

    // Oldest first.
    std::vector<RequestRecord> running() const;
    // Tokens a second that a running request brought lately; negative: not known yet.
    double tokenRate(const QUuid &id) const;
    // The last finished ones.
    RecordBatch recent() const { return {m_recent.begin(), m_recent.end()}; }
    // Newest first.
    const std::deque<Failure> &failures() const { return m_failures; }
    void clearFailures() { m_failures.clear(); }
    // µs to the first byte that a share (0 to 1) of the last answers stayed below; -1: none known.
    qint64 firstTokenQuantile(double share) const;

private:
    struct Running
    {
        RequestRecord record = {};
        qint64 tokens = 0; // at that moment
        Instant at = {};
        double rate = -1;
    };
    void addFailure(const RequestRecord &record);
    void addRunning(const RequestRecord &record, Instant now);

    std::map<QUuid, Running> m_running = {};
    std::deque<RequestRecord> m_recent = {};
    std::deque<Failure> m_failures = {};
    std::deque<qint64> m_firstTokens = {};
};

} // namespace sluice
