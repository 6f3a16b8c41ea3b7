// Programs that use the OpenAI, Anthropic or Google SDK: variables for their shell, agents.md 10.
#include "core/agents/agentwords.h"
#include "core/agents/kinds/kinds.h"

namespace sluice::agents {

namespace {

QStringList files(const AgentHome &, const QString &)
{
    return {};
}

std::vector<Variable> variables(const Wish &wish)
{
    return {{"OPENAI_BASE_URL", wish.v1()},           {"OPENAI_API_KEY", wish.key},
            {"ANTHROPIC_BASE_URL", wish.address},     {"ANTHROPIC_API_KEY", wish.key},
            {"GOOGLE_GEMINI_BASE_URL", wish.address}, {"GEMINI_API_KEY", wish.key}};
}

QByteArray shellQuoted(QByteArray value)
{
    return '\'' + value.replace('\'', "'\\''") + '\'';
}

QString byHand(const Wish &wish)
{
    QByteArray text;
    for (const Variable &variable : variables(wish))
        text += "export " + variable.name + '=' + shellQuoted(variable.value) + '\n';
    return QString::fromUtf8(text);
}

// In the Anthropic SDK the key wins over a token; of Google's two keys GOOGLE_API_KEY wins.
Launch launch(const Wish &wish)
{
    return {{}, variables(wish), {"ANTHROPIC_AUTH_TOKEN", "GOOGLE_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI"}};
}

} // namespace

AgentKind sdkShell()
{
    AgentKind kind;
    kind.id = QStringLiteral("shell");
    kind.name = Words::tr("Shell for OpenAI, Anthropic and Google SDKs");
    kind.files = files;
    kind.launch = launch;
    kind.byHand = byHand;
    kind.byHandWhere =
        Words::tr("Run these lines in the shell that starts your program. OpenAI's SDK takes the "
                  "address with /v1, the others without.");
    return kind;
}

} // namespace sluice::agents
