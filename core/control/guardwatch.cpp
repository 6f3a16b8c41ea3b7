#include "core/control/guardwatch.h"

#include <QCoreApplication>

namespace sluice {

std::optional<Notice> GuardWatch::saw(const RequestRecord &record)
{
    if (record.outcome == Outcome::Running || record.errorCode != "guardrail_rejected")
        return {};
    const auto told = m_told.constFind(record.keyId);
    // A clock that was set back silences nothing.
    if (told != m_told.cend() && record.startedAt >= *told && record.startedAt - *told < Quiet)
        return {};
    m_told.insert(record.keyId, record.startedAt);
    Notice notice;
    notice.kind = Notice::Kind::Guardrail;
    notice.severity = Notice::Severity::Warning;
    notice.subject = record.keyId;
    notice.title = QCoreApplication::translate("Controller", "A guardrail has stopped a request");
    notice.text = record.error;
    return notice;
}

} // namespace sluice
