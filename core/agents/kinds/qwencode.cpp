// Qwen Code: agents.md 7. A variable of the shell wins over its .env file.
#include "core/agents/agentwords.h"
#include "core/agents/kinds/kinds.h"

namespace sluice::agents {

namespace {

QStringList files(const AgentHome &home, const QString &project)
{
    const QString folder =
        project.isEmpty() ? home.in(QStringLiteral(".qwen")) : project + QStringLiteral("/.qwen");
    return {folder + QStringLiteral("/.env"), folder + QStringLiteral("/settings.json")};
}

Result<std::vector<Setting>> settings(const Wish &wish, const AgentHome &home)
{
    const QStringList both = files(home, wish.project);
    std::vector<Setting> all = {stringSetting(both[0], Format::Env, {"OPENAI_BASE_URL"}, wish.v1()),
                                stringSetting(both[0], Format::Env, {"OPENAI_API_KEY"}, wish.key)};
    all.back().secret = true;
    if (!wish.model.isEmpty())
        all.push_back(stringSetting(both[0], Format::Env, {"OPENAI_MODEL"}, wish.model.toUtf8()));
    all.push_back(stringSetting(both[1], Format::Json, {"security", "auth", "selectedType"}, "openai"));
    return all;
}

Destination destination(SettingsReader &reader, const AgentHome &home, const QByteArray &address)
{
    auto url = reader.text(files(home, {}).first(), Format::Env, {"OPENAI_BASE_URL"});
    if (home.environment.contains(QStringLiteral("OPENAI_BASE_URL")))
        url = home.environment.value(QStringLiteral("OPENAI_BASE_URL")).toUtf8();
    return destinationBy(url, address, QStringLiteral("Qwen"));
}

Launch launch(const Wish &wish)
{
    Launch made{{QStringLiteral("--auth-type"), QStringLiteral("openai")},
                {{"OPENAI_BASE_URL", wish.v1()}, {"OPENAI_API_KEY", wish.key}},
                {}};
    if (!wish.model.isEmpty())
        made.set.push_back({"OPENAI_MODEL", wish.model.toUtf8()});
    return made;
}

} // namespace

AgentKind qwenCode()
{
    AgentKind kind;
    kind.id = QStringLiteral("qwen-code");
    kind.name = QStringLiteral("Qwen Code");
    kind.programs = QStringList{QStringLiteral("qwen")};
    kind.hasProjectScope = true;
    kind.files = files;
    kind.settings = settings;
    kind.destination = destination;
    kind.launch = launch;
    kind.addressVariables = {"OPENAI_BASE_URL"};
    kind.keyVariables = {"OPENAI_API_KEY"};
    return kind;
}

} // namespace sluice::agents
