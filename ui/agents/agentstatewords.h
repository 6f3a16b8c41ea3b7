// How the page says what is known of an agent.
#pragma once

#include "core/agents/agentdesk.h"
#include "ui/common/icons.h"

#include <QCoreApplication>

namespace sluice {

// What can be done about an agent, the likeliest first.
enum class AgentAction : quint8 {
    None,
    Connect, // by its settings files
    ByHand,  // with text to copy
    Review,  // what was changed
    ShowOverride
};

struct AgentFace
{
    QString icon = {};
    IconColour colour = IconColour::Muted;
    QString text = {};   // "Goes to OpenAI directly"
    QString advice = {}; // a sentence or two for the drawer
    AgentAction action = AgentAction::None;
};

AgentFace faceOf(const agents::AgentStatus &status, const agents::AgentHome &home);
// "Connect…", "Review…"
QString actionText(AgentAction action);
// "GEMINI_API_KEY in ~/.zshrc, line 12"
QString overrideText(const agents::Override &override, const agents::AgentHome &home);

} // namespace sluice
