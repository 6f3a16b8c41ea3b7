// Starts an agent in a terminal with variables of its own: no file is touched, and the key is in no command
// line that other users could read.
#pragma once

#include "core/agents/agentkind.h"

namespace sluice::agents {

struct TerminalCommand
{
    QString program = {};
    QStringList arguments = {};
    QProcessEnvironment environment = {};
    QString folder = {}; // where it starts
};

// How the program and its arguments are started in a terminal of that path. Pure.
QStringList terminalArguments(const QString &terminal, const QStringList &command);

// The command that opens a terminal with the agent in it. NotFound where there is no terminal, or no program.
Result<TerminalCommand> terminalCommand(const AgentHome &home, const AgentKind &kind, const Wish &wish,
                                        const QString &folder);
// Runs it, detached. Returns at once.
Result<void> openTerminal(const TerminalCommand &command);

} // namespace sluice::agents
