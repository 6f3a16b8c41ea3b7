// Cursor: agents.md 8. Its servers call the address, so one on this computer cannot work.
#include "core/agents/agentwords.h"
#include "core/agents/kinds/kinds.h"

namespace sluice::agents {

namespace {

QStringList files(const AgentHome &home, const QString &)
{
    return {home.configFolder() + QStringLiteral("/Cursor/User/settings.json")};
}

} // namespace

AgentKind cursor()
{
    AgentKind kind;
    kind.id = QStringLiteral("cursor");
    kind.name = QStringLiteral("Cursor");
    kind.programs = QStringList{QStringLiteral("cursor"), QStringLiteral("cursor-agent")};
    kind.files = files;
    kind.limits =
        Words::tr("Cursor's servers call the address themselves, so an address on this computer cannot "
                  "work. It would need a public HTTPS tunnel, which Sluice does not set up.");
    return kind;
}

} // namespace sluice::agents
