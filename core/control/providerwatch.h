// How providers' last calls went, and when one has been failing for a while. Pure.
#pragma once

#include "core/control/control.h"
#include "core/model/notice.h"
#include "core/model/requestrecord.h"

#include <QHash>

#include <optional>

namespace sluice {

// Main thread.
class ProviderWatch
{
public:
    static constexpr std::chrono::minutes Patience{2};
    static constexpr int LeastFailures = 3;

    // A finished request. Answers with a notice (without id, time and actor) once a provider has done nothing
    // but fail for two minutes and three requests; again only after it has worked in between.
    std::optional<Notice> saw(const RequestRecord &record);
    // By the last call that ended; Unknown where none was seen.
    ProviderHealth health(const QUuid &provider) const { return m_health.value(provider); }

private:
    struct Trouble
    {
        Instant since = {};
        int failures = 0;
        bool told = false;
    };
    QHash<QUuid, Trouble> m_troubles = {};
    QHash<QUuid, ProviderHealth> m_health = {};
};

} // namespace sluice
