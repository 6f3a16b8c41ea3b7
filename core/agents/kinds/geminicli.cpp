// Gemini CLI: agents.md 6. A variable of the shell wins over its .env file; without the auth type a headless
// run ends with "Invalid auth method selected."
#include "core/agents/agentwords.h"
#include "core/agents/kinds/kinds.h"

namespace sluice::agents {

namespace {

QString folderOf(const AgentHome &home, const QString &project)
{
    return project.isEmpty() ? home.in(QStringLiteral(".gemini")) : project + QStringLiteral("/.gemini");
}

QStringList files(const AgentHome &home, const QString &project)
{
    const QString folder = folderOf(home, project);
    return {folder + QStringLiteral("/.env"), folder + QStringLiteral("/settings.json")};
}

Result<std::vector<Setting>> settings(const Wish &wish, const AgentHome &home)
{
    const QStringList both = files(home, wish.project);
    std::vector<Setting> all = {stringSetting(both[0], Format::Env, {"GOOGLE_GEMINI_BASE_URL"}, wish.address),
                                stringSetting(both[0], Format::Env, {"GEMINI_API_KEY"}, wish.key)};
    all.back().secret = true;
    if (!wish.model.isEmpty())
        all.push_back(stringSetting(both[0], Format::Env, {"GEMINI_MODEL"}, wish.model.toUtf8()));
    all.push_back(
        stringSetting(both[1], Format::Json, {"security", "auth", "selectedType"}, "gemini-api-key"));
    return all;
}

Destination destination(SettingsReader &reader, const AgentHome &home, const QByteArray &address)
{
    auto url = reader.text(files(home, {}).first(), Format::Env, {"GOOGLE_GEMINI_BASE_URL"});
    if (home.environment.contains(QStringLiteral("GOOGLE_GEMINI_BASE_URL")))
        url = home.environment.value(QStringLiteral("GOOGLE_GEMINI_BASE_URL")).toUtf8();
    return destinationBy(url, address, QStringLiteral("Google"));
}

Launch launch(const Wish &wish)
{
    Launch made{{},
                {{"GOOGLE_GEMINI_BASE_URL", wish.address}, {"GEMINI_API_KEY", wish.key}},
                {"GOOGLE_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI"}};
    if (!wish.model.isEmpty())
        made.set.push_back({"GEMINI_MODEL", wish.model.toUtf8()});
    return made;
}

} // namespace

AgentKind geminiCli()
{
    AgentKind kind;
    kind.id = QStringLiteral("gemini-cli");
    kind.name = QStringLiteral("Gemini CLI");
    kind.programs = QStringList{QStringLiteral("gemini")};
    kind.hasProjectScope = true;
    kind.files = files;
    kind.settings = settings;
    kind.destination = destination;
    kind.launch = launch;
    kind.addressVariables = {"GOOGLE_GEMINI_BASE_URL"};
    kind.keyVariables = {"GEMINI_API_KEY", "GOOGLE_API_KEY"};
    kind.switchVariables = {"GOOGLE_GENAI_USE_VERTEXAI"};
    return kind;
}

} // namespace sluice::agents
