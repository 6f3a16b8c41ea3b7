// Codex CLI: agents.md 4.1. wire_api "chat" stops it with an error; the variable OPENAI_BASE_URL has no
// effect.
#include "core/agents/agentwords.h"
#include "core/agents/kinds/kinds.h"

namespace sluice::agents {

namespace {

QString userFile(const AgentHome &home)
{
    return home.folder(QStringLiteral("CODEX_HOME"), home.in(QStringLiteral(".codex"))) +
           QStringLiteral("/config.toml");
}

QStringList files(const AgentHome &home, const QString &)
{
    return {userFile(home)};
}

Result<std::vector<Setting>> settings(const Wish &wish, const AgentHome &home)
{
    const QString file = userFile(home);
    const auto provider = [&file](const char *name, const QByteArray &value) {
        return stringSetting(file, Format::Toml, {"model_providers", "sluice", name}, value);
    };
    std::vector<Setting> all;
    if (!wish.model.isEmpty())
        all.push_back(stringSetting(file, Format::Toml, {"model"}, wish.model.toUtf8()));
    all.push_back(stringSetting(file, Format::Toml, {"model_provider"}, "sluice"));
    all.push_back(provider("name", "Sluice"));
    all.push_back(provider("base_url", wish.v1()));
    all.push_back(provider("wire_api", "responses"));
    if (wish.keyInFile) {
        all.push_back(provider("experimental_bearer_token", wish.key));
        all.back().secret = true;
    } else {
        all.push_back(provider("env_key", KeyVariable));
    }
    return all;
}

Destination destination(SettingsReader &reader, const AgentHome &home, const QByteArray &address)
{
    const QString file = userFile(home);
    QByteArray provider =
        reader.text(file, Format::Toml, {"model_provider"}).value_or(QByteArrayLiteral("openai"));
    if (const auto profile = reader.text(file, Format::Toml, {"profile"})) // what a profile says wins
        provider =
            reader.text(file, Format::Toml, {"profiles", *profile, "model_provider"}).value_or(provider);
    if (reader.text(file, Format::Toml, {"model_providers", provider, "wire_api"}) ==
        QByteArrayLiteral("chat"))
        return {Destination::Kind::OldFormat,
                Words::tr("The provider “%1” says wire_api = \"chat\", which Codex refuses now: it must be "
                          "\"responses\".")
                    .arg(QString::fromUtf8(provider))};
    auto url = reader.text(file, Format::Toml, {"model_providers", provider, "base_url"});
    if (!url && provider == "openai")
        url = reader.text(file, Format::Toml, {"openai_base_url"});
    return destinationBy(url, address,
                         provider == "openai" ? QStringLiteral("OpenAI") : QString::fromUtf8(provider));
}

Launch launch(const Wish &wish)
{
    Launch made;
    const auto option = [&made](const QByteArray &name, const QByteArray &value) {
        made.arguments << QStringLiteral("-c")
                       << QString::fromUtf8(name + '=' + quotedValue(Format::Toml, value));
    };
    option("model_provider", "sluice");
    option("model_providers.sluice.name", "Sluice");
    option("model_providers.sluice.base_url", wish.v1());
    option("model_providers.sluice.wire_api", "responses");
    option("model_providers.sluice.env_key", KeyVariable);
    if (!wish.model.isEmpty())
        option("model", wish.model.toUtf8());
    made.set = {{KeyVariable, wish.key}};
    return made;
}

} // namespace

AgentKind codex()
{
    AgentKind kind;
    kind.id = QStringLiteral("codex");
    kind.name = QStringLiteral("Codex");
    kind.programs = QStringList{QStringLiteral("codex")};
    kind.keyByVariable = true;
    kind.files = files;
    kind.settings = settings;
    kind.destination = destination;
    kind.launch = launch;
    return kind;
}

} // namespace sluice::agents
