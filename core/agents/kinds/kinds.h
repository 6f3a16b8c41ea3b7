// One function an agent; adding an agent is a file, a line here and one in agentkind.cpp.
#pragma once

#include "core/agents/agentkind.h"

namespace sluice::agents {

AgentKind claudeCode();
AgentKind codex();
AgentKind openCode();
AgentKind geminiCli();
AgentKind qwenCode();
AgentKind cline();
AgentKind continueDev();
AgentKind aider();
AgentKind zed();
AgentKind cursor();
AgentKind sdkShell();

} // namespace sluice::agents
