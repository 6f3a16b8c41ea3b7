// Zed: agents.md 9. The key goes into Zed's own keychain entry, never into its settings.
#include "core/agents/agentwords.h"
#include "core/agents/kinds/kinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sluice::agents {

namespace {

constexpr int AssumedContext = 128'000; // Zed wants a number; a smaller one only compacts earlier
constexpr qsizetype MostModels = 50;

QStringList files(const AgentHome &home, const QString &)
{
    return {home.configFolder() + QStringLiteral("/zed/settings.json")};
}

QByteArray modelList(const Wish &wish)
{
    const QStringList models =
        wish.model.isEmpty() ? wish.models.mid(0, MostModels) : QStringList{wish.model};
    QByteArrayList items;
    for (const QString &model : models)
        items.append("{ \"name\": " + quotedValue(Format::Json, model.toUtf8()) +
                     ", \"max_tokens\": " + QByteArray::number(AssumedContext) + " }");
    return "[ " + items.join(", ") + " ]";
}

Result<std::vector<Setting>> settings(const Wish &wish, const AgentHome &home)
{
    if (wish.model.isEmpty() && wish.models.isEmpty())
        return Error{.kind = Error::Kind::BadRequest,
                     .text = Words::tr("Zed wants to know its models. Choose one, or let a provider list its "
                                       "models first.")};
    const QString file = files(home, {}).first();
    const KeyPath provider = {"language_models", "openai_compatible", "Sluice"};
    return std::vector<Setting>{
        stringSetting(file, Format::Json, provider + KeyPath{"api_url"}, wish.v1()),
        {file, Format::Json, provider + KeyPath{"available_models"}, modelList(wish), false}};
}

Destination destination(SettingsReader &reader, const AgentHome &home, const QByteArray &address)
{
    return destinationBy(reader.text(files(home, {}).first(), Format::Json,
                                     {"language_models", "openai_compatible", "Sluice", "api_url"}),
                         address, Words::tr("its providers"));
}

Launch launch(const Wish &wish)
{
    return {{}, {{"SLUICE_API_KEY", wish.key}}, {}};
}

} // namespace

AgentKind zed()
{
    AgentKind kind;
    kind.id = QStringLiteral("zed");
    kind.name = QStringLiteral("Zed");
    kind.programs = QStringList{QStringLiteral("zed"), QStringLiteral("zeditor")};
    kind.files = files;
    kind.settings = settings;
    kind.destination = destination;
    kind.launch = launch;
    kind.steps = QStringList{
        Words::tr("In Zed, open the agent panel's settings, find “Sluice” and paste the key there: "
                  "Zed keeps keys in the system's keychain, not in its settings. Then choose a Sluice "
                  "model.")};
    return kind;
}

} // namespace sluice::agents
