// Which program a request comes from, by its headers. For labels and grouping, never for permission: anybody
// can send any user agent.
#pragma once

#include "core/base/headers.h"

namespace sluice {

struct AgentInfo
{
    QByteArray name = {};    // "claude-code", "codex", …; empty: unknown
    QByteArray version = {}; // at most 32 characters
    QByteArray session = {}; // at most 128 characters
    bool operator==(const AgentInfo &) const = default;
};

// Printable ASCII only in what comes back. Sources: agents.md 11 and observed-clients.md 2; the signs of
// Cursor, Cline, Roo Code, Continue, aider and Zed are general knowledge, not measured.
AgentInfo detectAgent(const HeaderList &headers);

} // namespace sluice
