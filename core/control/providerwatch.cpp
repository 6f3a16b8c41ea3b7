#include "core/control/providerwatch.h"

#include <QCoreApplication>

namespace sluice {

namespace {

// Whether the provider is to blame: a request that it calls wrong says nothing about its health.
bool isTrouble(const RequestRecord &record)
{
    if (record.outcome == Outcome::UpstreamBroke)
        return true;
    const bool theirs =
        record.status >= 500 || record.status == 429 || record.status == 401 || record.status == 403;
    return record.outcome == Outcome::UpstreamError && theirs;
}

ProviderHealth::State troubleOf(const RequestRecord &record)
{
    using State = ProviderHealth::State;
    if (record.errorCode == "upstream_unauthorized" || record.status == 401 || record.status == 403)
        return State::Refused;
    if (record.status == 429)
        return State::RateLimited;
    if (record.errorCode == "upstream_certificate")
        return State::Certificate;
    if (record.errorCode == "upstream_unreachable" || record.errorCode == "upstream_timeout")
        return State::Unreachable;
    return State::Failing;
}

Instant endOf(const RequestRecord &record)
{
    return record.startedAt + std::chrono::microseconds(std::max<qint64>(record.durationMicros, 0));
}

} // namespace

std::optional<Notice> ProviderWatch::saw(const RequestRecord &record)
{
    if (record.providerId.isNull() || record.outcome == Outcome::Running ||
        record.outcome == Outcome::Refused)
        return {};
    const Instant ended = endOf(record);
    if (record.outcome == Outcome::Done) {
        m_troubles.remove(record.providerId);
        m_health.insert(record.providerId, {.state = ProviderHealth::State::Works, .at = ended});
        return {};
    }
    if (!isTrouble(record))
        return {};
    m_health.insert(
        record.providerId,
        {.state = troubleOf(record), .at = ended, .until = record.retryAt, .problem = record.error});
    Trouble &trouble = m_troubles[record.providerId];
    if (trouble.failures++ == 0)
        trouble.since = record.startedAt;
    if (trouble.told || trouble.failures < LeastFailures || ended - trouble.since < Patience)
        return {};
    trouble.told = true;
    Notice notice;
    notice.kind = Notice::Kind::ProviderTrouble;
    notice.severity = Notice::Severity::Warning;
    notice.subject = record.providerId;
    notice.title = QCoreApplication::translate("Controller", "%1 has been failing", "a provider")
                       .arg(record.providerName);
    notice.text = record.error;
    return notice;
}

} // namespace sluice
