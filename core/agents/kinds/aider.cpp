// Aider: agents.md 9. It runs through litellm; what stands behind "openai/" is the model that Sluice sees.
#include "core/agents/agentwords.h"
#include "core/agents/kinds/kinds.h"

namespace sluice::agents {

namespace {

QStringList files(const AgentHome &home, const QString &project)
{
    return {(project.isEmpty() ? home.home : project) + QStringLiteral("/.aider.conf.yml")};
}

Result<std::vector<Setting>> settings(const Wish &wish, const AgentHome &home)
{
    const QString file = files(home, wish.project).first();
    std::vector<Setting> all = {stringSetting(file, Format::Yaml, {"openai-api-base"}, wish.v1()),
                                stringSetting(file, Format::Yaml, {"openai-api-key"}, wish.key)};
    all.back().secret = true;
    if (!wish.model.isEmpty())
        all.push_back(stringSetting(file, Format::Yaml, {"model"}, "openai/" + wish.model.toUtf8()));
    return all;
}

Destination destination(SettingsReader &reader, const AgentHome &home, const QByteArray &address)
{
    return destinationBy(reader.text(files(home, {}).first(), Format::Yaml, {"openai-api-base"}), address,
                         Words::tr("its model's provider"));
}

Launch launch(const Wish &wish)
{
    Launch made{{},
                {{"OPENAI_API_BASE", wish.v1()}, {"OPENAI_API_KEY", wish.key}},
                {"AIDER_OPENAI_API_BASE", "AIDER_OPENAI_API_KEY"}};
    if (!wish.model.isEmpty())
        made.arguments << QStringLiteral("--model") << QStringLiteral("openai/") + wish.model;
    return made;
}

} // namespace

AgentKind aider()
{
    AgentKind kind;
    kind.id = QStringLiteral("aider");
    kind.name = QStringLiteral("Aider");
    kind.programs = QStringList{QStringLiteral("aider")};
    kind.hasProjectScope = true;
    kind.files = files;
    kind.settings = settings;
    kind.destination = destination;
    kind.launch = launch;
    kind.addressVariables = {"AIDER_OPENAI_API_BASE"};
    kind.keyVariables = {"AIDER_OPENAI_API_KEY"};
    return kind;
}

} // namespace sluice::agents
