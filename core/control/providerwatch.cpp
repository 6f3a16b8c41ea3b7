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

} // namespace

std::optional<Notice> ProviderWatch::saw(const RequestRecord &record)
{
    if (record.providerId.isNull() || record.outcome == Outcome::Running ||
        record.outcome == Outcome::Refused)
        return {};
    if (record.outcome == Outcome::Done) {
        m_troubles.remove(record.providerId);
        return {};
    }
    if (!isTrouble(record))
        return {};
    const Instant ended =
        record.startedAt + std::chrono::microseconds(std::max<qint64>(record.durationMicros, 0));
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
