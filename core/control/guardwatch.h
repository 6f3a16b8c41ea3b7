// Tells that guardrails reject what a key sends: once an hour and key, however often its agent tries again.
// Pure.
#pragma once

#include "core/model/notice.h"
#include "core/model/requestrecord.h"

#include <QHash>

#include <optional>

namespace sluice {

// Main thread.
class GuardWatch
{
public:
    static constexpr std::chrono::hours Quiet{1};

    // A finished or refused request; the notice lacks id, time and actor.
    std::optional<Notice> saw(const RequestRecord &record);

private:
    QHash<QUuid, Instant> m_told = {}; // by key
};

} // namespace sluice
