#include "ui/agents/agentstatewords.h"

#include "ui/common/format.h"

#include <QLocale>

namespace sluice {

namespace {

struct AgentTexts
{
    Q_DECLARE_TR_FUNCTIONS(AgentTexts)
};

QString dayText(const QDateTime &when)
{
    return sluice::dayText(when.toLocalTime().date());
}

AgentFace overridden(const agents::AgentStatus &status, const agents::AgentHome &home)
{
    if (status.overrides.empty())
        return {
            QStringLiteral("warning"), IconColour::Warning, AgentTexts::tr("Connected, but leads elsewhere"),
            AgentTexts::tr("%1 What Sluice wrote is there, but it does not count now.").arg(status.detail),
            AgentAction::Review};
    const agents::Override &first = status.overrides.front();
    return {QStringLiteral("warning"), IconColour::Warning,
            first.file.isEmpty()
                ? AgentTexts::tr("The variable %1 overrides it").arg(QString::fromUtf8(first.variable))
                : AgentTexts::tr("%1 in %2 overrides it")
                      .arg(QString::fromUtf8(first.variable), home.shown(first.file)),
            AgentTexts::tr(
                "Its settings say Sluice, but a variable of your shell wins over them. Sluice does not "
                "edit shell files: take the line out, or unset the variable where you start %1.")
                .arg(status.name),
            AgentAction::ShowOverride};
}

AgentFace changed(const agents::AgentStatus &status)
{
    return {
        QStringLiteral("warning"), IconColour::Warning,
        AgentTexts::tr("Changed since %1 by another program").arg(dayText(status.connection->since)),
        AgentTexts::tr("%1 Nothing was repaired: connect it again, or disconnect it to leave the file to the "
                       "other program.")
            .arg(status.detail),
        AgentAction::Review};
}

AgentFace throughSluice(const agents::AgentStatus &status)
{
    if (!status.connection)
        return {QStringLiteral("success"), IconColour::Good, AgentTexts::tr("Through Sluice, set up by hand"),
                AgentTexts::tr(
                    "Its settings name Sluice's address already. Sluice did not write them, so it will "
                    "not take them out either."),
                AgentAction::Connect};
    return {QStringLiteral("success"), IconColour::Good, AgentTexts::tr("Through Sluice"),
            AgentTexts::tr("Its requests go through Sluice. Disconnecting puts back what was in its settings "
                           "before."),
            AgentAction::Connect};
}

} // namespace

AgentFace faceOf(const agents::AgentStatus &status, const agents::AgentHome &home)
{
    using agents::AgentState;
    switch (status.state) {
    case AgentState::NotInstalled:
        return {{}, IconColour::Muted, AgentTexts::tr("Not installed"), status.detail, AgentAction::None};
    case AgentState::Direct:
        return {QStringLiteral("ring"), IconColour::Muted,
                AgentTexts::tr("Goes to %1 directly").arg(status.detail),
                AgentTexts::tr(
                    "Its requests do not pass Sluice: no limits, no costs, no guardrails. Connecting shows "
                    "the exact change first."),
                AgentAction::Connect};
    case AgentState::ThroughSluice:
        return throughSluice(status);
    case AgentState::Overridden:
        return overridden(status, home);
    case AgentState::Changed:
        return changed(status);
    case AgentState::OldFormat:
        return {QStringLiteral("warning"), IconColour::Warning,
                AgentTexts::tr("Its settings are of an old format"), status.detail, AgentAction::Connect};
    case AgentState::Unreadable:
        return {QStringLiteral("error"), IconColour::Bad, AgentTexts::tr("Its settings cannot be read"),
                AgentTexts::tr("%1 Sluice does not touch it.").arg(status.detail), AgentAction::None};
    case AgentState::ByHand:
        return {QStringLiteral("edit"), IconColour::Muted, AgentTexts::tr("Set up by hand"),
                AgentTexts::tr("Sluice makes the key and the text to put in; the rest is a paste."),
                AgentAction::ByHand};
    case AgentState::Impossible:
        return {QStringLiteral("info"), IconColour::Muted,
                AgentTexts::tr("Cannot use an address on this computer"), status.detail, AgentAction::None};
    }
    return {};
}

QString actionText(AgentAction action)
{
    switch (action) {
    case AgentAction::Connect:
        return AgentTexts::tr("Connect…");
    case AgentAction::ByHand:
        return AgentTexts::tr("Show how…");
    case AgentAction::Review:
        return AgentTexts::tr("Connect again…");
    case AgentAction::ShowOverride:
        return AgentTexts::tr("Show me");
    case AgentAction::None:
        break;
    }
    return {};
}

QString overrideText(const agents::Override &override, const agents::AgentHome &home)
{
    const QString name = QString::fromUtf8(override.variable);
    if (override.file.isEmpty())
        return AgentTexts::tr("%1 = %2, in the environment that Sluice was started with")
            .arg(name, override.value);
    return AgentTexts::tr("%1 = %2, in %3, line %4")
        .arg(name, override.value, home.shown(override.file))
        .arg(override.line);
}

} // namespace sluice
