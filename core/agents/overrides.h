// Variables of the shell that win over an agent's settings files: which, and in which file and line they are
// set. Nothing here changes a file.
#pragma once

#include "core/agents/agentkind.h"

namespace sluice::agents {

struct Override
{
    QByteArray variable = {};
    QString file = {};     // empty: in the environment that Sluice was started with
    int line = 0;          // from 1
    QString value = {};    // masked where it is a secret
    QByteArray unset = {}; // the line that unsets it, in that shell's words
};

// Those that lead the agent elsewhere: a value that is Sluice's own does not count.
std::vector<Override> overridesOf(const AgentKind &kind, const AgentHome &home, const QByteArray &address);

// What a line of a shell's start file sets: "export A=b", "A=b", fish's "set -gx A b". None: nothing. Pure.
std::optional<Variable> assignmentIn(const QByteArray &line);

} // namespace sluice::agents
