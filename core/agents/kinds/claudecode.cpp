// Claude Code: agents.md 3.1. Values of a settings file win over the shell's.
#include "core/agents/agentwords.h"
#include "core/agents/kinds/kinds.h"

namespace sluice::agents {

namespace {

QString userFile(const AgentHome &home)
{
    return home.folder(QStringLiteral("CLAUDE_CONFIG_DIR"), home.in(QStringLiteral(".claude"))) +
           QStringLiteral("/settings.json");
}

QStringList files(const AgentHome &home, const QString &project)
{
    if (project.isEmpty())
        return {userFile(home)};
    return {project + QStringLiteral("/.claude/settings.local.json")};
}

Result<std::vector<Setting>> settings(const Wish &wish, const AgentHome &home)
{
    const QString file = files(home, wish.project).first();
    const auto variable = [&file](const char *name, const QByteArray &value) {
        return stringSetting(file, Format::Json, {"env", name}, value);
    };
    std::vector<Setting> all = {variable("ANTHROPIC_BASE_URL", wish.address),
                                variable("ANTHROPIC_AUTH_TOKEN", wish.key)};
    all.back().secret = true;
    if (!wish.model.isEmpty())
        all.push_back(variable("ANTHROPIC_MODEL", wish.model.toUtf8()));
    return all;
}

Destination destination(SettingsReader &reader, const AgentHome &home, const QByteArray &address)
{
    auto url = reader.text(userFile(home), Format::Json, {"env", "ANTHROPIC_BASE_URL"});
    if (!url && home.environment.contains(QStringLiteral("ANTHROPIC_BASE_URL")))
        url = home.environment.value(QStringLiteral("ANTHROPIC_BASE_URL")).toUtf8();
    return destinationBy(url, address, QStringLiteral("Anthropic"));
}

Launch launch(const Wish &wish)
{
    Launch made{{},
                {{"ANTHROPIC_BASE_URL", wish.address}, {"ANTHROPIC_AUTH_TOKEN", wish.key}},
                {"ANTHROPIC_API_KEY", "CLAUDE_CODE_USE_BEDROCK", "CLAUDE_CODE_USE_VERTEX"}};
    if (!wish.model.isEmpty())
        made.set.push_back({"ANTHROPIC_MODEL", wish.model.toUtf8()});
    return made;
}

} // namespace

AgentKind claudeCode()
{
    AgentKind kind;
    kind.id = QStringLiteral("claude-code");
    kind.name = QStringLiteral("Claude Code");
    kind.programs = QStringList{QStringLiteral("claude")};
    kind.hasProjectScope = true;
    kind.files = files;
    kind.settings = settings;
    kind.destination = destination;
    kind.launch = launch;
    kind.switchVariables = {"CLAUDE_CODE_USE_BEDROCK", "CLAUDE_CODE_USE_VERTEX"};
    return kind;
}

} // namespace sluice::agents
