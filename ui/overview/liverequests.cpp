#include "ui/overview/liverequests.h"

#include "ui/common/spendbook.h"

#include <algorithm>
#include <cmath>

namespace sluice {

namespace {

bool sameKind(const RequestRecord &a, const RequestRecord &b)
{
    return a.keyId == b.keyId && a.outcome == b.outcome && a.status == b.status && a.stage == b.stage &&
           a.modelAsked == b.modelAsked;
}

} // namespace

void LiveRequests::apply(const RecordBatch &batch)
{
    for (const RequestRecord &record : batch) {
        if (record.outcome == Outcome::Running) {
            m_running.insert_or_assign(record.id, record);
            continue;
        }
        m_running.erase(record.id);
        if (hasFailed(record))
            addFailure(record);
        if (record.ttftMicros >= 0 && !hasFailed(record)) {
            m_firstTokens.push_back(record.ttftMicros);
            if (m_firstTokens.size() > FirstTokensKept)
                m_firstTokens.pop_front();
        }
    }
}

void LiveRequests::reset(const RecordBatch &history)
{
    m_failures.clear();
    m_firstTokens.clear();
    RecordBatch oldestFirst = history;
    std::stable_sort(oldestFirst.begin(), oldestFirst.end(),
                     [](const auto &a, const auto &b) { return a.startedAt < b.startedAt; });
    apply(oldestFirst);
}

void LiveRequests::addFailure(const RequestRecord &record)
{
    const auto known = std::find_if(m_failures.begin(), m_failures.end(), [&record](const Failure &failure) {
        return sameKind(failure.latest, record);
    });
    Failure failure{record, 1};
    if (known != m_failures.end()) {
        if (known->latest.id == record.id)
            return;
        failure.count += known->count;
        m_failures.erase(known);
    }
    m_failures.push_front(std::move(failure));
    if (m_failures.size() > FailuresKept)
        m_failures.pop_back();
}

std::vector<RequestRecord> LiveRequests::running() const
{
    std::vector<RequestRecord> rows;
    for (const auto &[id, record] : m_running)
        rows.push_back(record);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.startedAt < b.startedAt; });
    return rows;
}

qint64 LiveRequests::firstTokenQuantile(double share) const
{
    if (m_firstTokens.empty())
        return -1;
    std::vector<qint64> sorted(m_firstTokens.begin(), m_firstTokens.end());
    const auto at =
        size_t(std::clamp(std::ceil(share * double(sorted.size())) - 1, 0.0, double(sorted.size() - 1)));
    std::nth_element(sorted.begin(), sorted.begin() + ptrdiff_t(at), sorted.end());
    return sorted[at];
}

} // namespace sluice
