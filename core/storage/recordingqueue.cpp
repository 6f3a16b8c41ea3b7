#include "core/storage/recordingqueue.h"

#include "core/base/log.h"

#include <utility>

namespace sluice {

namespace {

qint64 bytesOf(const Recording &recording)
{
    return recording.request.size() + recording.answer.size();
}

} // namespace

void RecordingQueue::setSeal(TextSeal seal)
{
    auto shared = seal ? std::make_shared<const TextSeal>(std::move(seal)) : nullptr;
    const std::lock_guard lock(m_mutex);
    m_seal = std::move(shared);
    if (m_seal)
        return;
    m_waiting.clear();
    m_bytes = 0;
}

void RecordingQueue::add(const Recording &recording)
{
    const std::lock_guard lock(m_mutex);
    if (!m_seal)
        return;
    if (m_bytes + bytesOf(recording) > m_mostBytes) {
        ++m_lost;
        return;
    }
    m_bytes += bytesOf(recording);
    m_waiting.push_back(recording);
}

bool RecordingQueue::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.empty();
}

Result<void> RecordingQueue::commit(Storage &storage)
{
    std::deque<Recording> waiting;
    std::shared_ptr<const TextSeal> seal;
    qint64 lost = 0;
    {
        const std::lock_guard lock(m_mutex);
        waiting.swap(m_waiting);
        m_bytes = 0;
        seal = m_seal;
        lost = std::exchange(m_lost, 0);
    }
    if (lost > 0)
        qCWarning(lcStorage) << lost << "bodies came faster than they could be written and are not recorded";
    if (waiting.empty() || !seal)
        return {};
    std::vector<SealedRecording> sealed;
    QString problem;
    for (const Recording &recording : waiting) {
        auto bytes = (*seal)(recording.requestId, packedRecording(recording));
        if (bytes)
            sealed.push_back({recording.requestId, std::move(bytes).value()});
        else
            problem = bytes.error().text;
    }
    if (const bool failed = std::exchange(m_sealFailing, !problem.isEmpty()); m_sealFailing && !failed)
        qCWarning(lcStorage).noquote() << "Bodies are not recorded:" << problem;
    const Result<void> appended = storage.appendRecordings(sealed);
    if (!appended)
        putBack(std::move(waiting));
    return appended;
}

void RecordingQueue::putBack(std::deque<Recording> recordings)
{
    const std::lock_guard lock(m_mutex);
    if (!m_seal)
        return;
    // Those that came meanwhile are newer: they go first where there is no room for all.
    for (Recording &recording : std::exchange(m_waiting, {}))
        recordings.push_back(std::move(recording));
    m_bytes = 0;
    for (Recording &recording : recordings) {
        if (m_bytes + bytesOf(recording) > m_mostBytes) {
            ++m_lost;
            continue;
        }
        m_bytes += bytesOf(recording);
        m_waiting.push_back(std::move(recording));
    }
}

} // namespace sluice
