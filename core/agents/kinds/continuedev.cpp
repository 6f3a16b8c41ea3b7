// Continue: agents.md 9. Its models are a YAML list; Sluice does not edit lists, so the entry is pasted.
#include "core/agents/agentwords.h"
#include "core/agents/kinds/kinds.h"

namespace sluice::agents {

namespace {

QStringList files(const AgentHome &home, const QString &)
{
    return {home.in(QStringLiteral(".continue/config.yaml"))};
}

QString byHand(const Wish &wish)
{
    const QString model = wish.model.isEmpty() ? QStringLiteral("gpt-x") : wish.model;
    return QStringLiteral("  - name: Sluice %1\n"
                          "    provider: openai\n"
                          "    model: %1\n"
                          "    apiBase: %2\n"
                          "    apiKey: %3\n"
                          "    roles: [chat, edit, apply]\n")
        .arg(model, QString::fromUtf8(wish.v1()), QString::fromUtf8(wish.key));
}

} // namespace

AgentKind continueDev()
{
    AgentKind kind;
    kind.id = QStringLiteral("continue");
    kind.name = QStringLiteral("Continue");
    kind.programs = QStringList{QStringLiteral("cn")};
    kind.wantsModel = true;
    kind.files = files;
    kind.byHand = byHand;
    kind.byHandWhere =
        Words::tr("Sluice does not edit Continue's list of models. Put this entry below “models:” in "
                  "~/.continue/config.yaml.");
    return kind;
}

} // namespace sluice::agents
