// Cline: agents.md 9. Its settings live in VS Code's own storage, so they are typed into its panel.
#include "core/agents/agentwords.h"
#include "core/agents/kinds/kinds.h"

namespace sluice::agents {

namespace {

QStringList files(const AgentHome &home, const QString &)
{
    return {home.in(QStringLiteral(".cline/data/globalState.json"))};
}

QString byHand(const Wish &wish)
{
    return Words::tr("API Provider: %1\nBase URL: %2\nAPI Key: %3\nModel ID: %4\n")
        .arg(QStringLiteral("OpenAI Compatible"), QString::fromUtf8(wish.v1()), QString::fromUtf8(wish.key),
             wish.model.isEmpty() ? Words::tr("the model to use") : wish.model);
}

} // namespace

AgentKind cline()
{
    AgentKind kind;
    kind.id = QStringLiteral("cline");
    kind.name = QStringLiteral("Cline");
    kind.programs = QStringList{QStringLiteral("cline")};
    kind.files = files;
    kind.byHand = byHand;
    kind.byHandWhere =
        Words::tr("Cline keeps its settings inside the editor. Open Cline's settings (the gear in "
                  "its panel) and type these in. Roo Code and Kilo Code have the same fields.");
    return kind;
}

} // namespace sluice::agents
