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

void LiveRequests::apply(const RecordBatch &batch, Instant now)
{
    for (const RequestRecord &record : batch) {
        if (record.outcome == Outcome::Running) {
            addRunning(record, now);
            continue;
        }
        m_running.erase(record.id);
        m_recent.push_back(record);
        if (m_recent.size() > RecentKept)
            m_recent.pop_front();
        if (hasFailed(record))
            addFailure(record);
        if (record.ttftMicros >= 0 && !hasFailed(record)) {
            m_firstTokens.push_back(record.ttftMicros);
            if (m_firstTokens.size() > FirstTokensKept)
                m_firstTokens.pop_front();
        }
    }
}

void LiveRequests::addRunning(const RequestRecord &record, Instant now)
{
    constexpr auto Least = std::chrono::milliseconds(700); // between two looks: less is noise
    const qint64 tokens = record.usage.totalOutput();
    const auto [found, isNew] = m_running.try_emplace(record.id, Running{record, tokens, now, -1});
    Running &running = found->second;
    running.record = record;
    const auto since = now - running.at;
    if (isNew || since < Least)
        return;
    running.rate =
        double(std::max<qint64>(0, tokens - running.tokens)) / std::chrono::duration<double>(since).count();
    running.tokens = tokens;
    running.at = now;
}

double LiveRequests::tokenRate(const QUuid &id) const
{
    const auto found = m_running.find(id);
    return found == m_running.end() ? -1 : found->second.rate;
}

void LiveRequests::reset(const RecordBatch &history, Instant now)
{
    m_failures.clear();
    m_recent.clear();
    m_firstTokens.clear();
    RecordBatch oldestFirst = history;
    std::stable_sort(oldestFirst.begin(), oldestFirst.end(),
                     [](const auto &a, const auto &b) { return a.startedAt < b.startedAt; });
    apply(oldestFirst, now);
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
    for (const auto &[id, running] : m_running)
        rows.push_back(running.record);
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
