#include "ui/shell/notificationgate.h"

namespace sluice {

namespace {

constexpr std::chrono::hours Quiet{1};
constexpr qsizetype CausesKept = 512;

// A higher threshold of the same budget is news; the same one again is not.
QString causeOf(const Notice &notice)
{
    return QStringLiteral("%1:%2:%3")
        .arg(int(notice.kind))
        .arg(notice.subject.toString())
        .arg(notice.percent);
}

} // namespace

QString notificationSwitch(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::BudgetThreshold:
    case Notice::Kind::BudgetReached:
        return QStringLiteral("notify.budget");
    case Notice::Kind::Runaway:
        return QStringLiteral("notify.runaway");
    case Notice::Kind::Guardrail:
        return QStringLiteral("notify.guardrail");
    case Notice::Kind::ProviderTrouble:
        return QStringLiteral("notify.provider");
    case Notice::Kind::RotationDue:
        return QStringLiteral("notify.rotation");
    case Notice::Kind::PromptCache:
        return QStringLiteral("notify.cache");
    case Notice::Kind::Changed:
        break;
    }
    return {};
}

bool NotificationGate::admits(const Notice &notice, bool windowInFront, const QHash<QString, QString> &ui)
{
    const QString name = notificationSwitch(notice.kind);
    if (name.isEmpty() || windowInFront || ui.value(name) == QLatin1String("off"))
        return false;
    const QString cause = causeOf(notice);
    const auto shown = m_shown.constFind(cause);
    // A clock that was set back must not silence it for longer.
    if (shown != m_shown.cend() && notice.at >= *shown && notice.at - *shown < Quiet)
        return false;
    if (m_shown.size() >= CausesKept)
        m_shown.clear();
    m_shown.insert(cause, notice.at);
    return true;
}

} // namespace sluice
