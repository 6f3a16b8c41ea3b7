// opencode: agents.md 5. Its base URLs include the version folder, unlike the vendors' own SDKs.
#include "core/agents/agentwords.h"
#include "core/agents/kinds/kinds.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace sluice::agents {

namespace {

struct BuiltIn
{
    const char *id;
    const char *folder;
};
constexpr BuiltIn BuiltIns[] = {{"anthropic", "/v1"}, {"openai", "/v1"}, {"google", "/v1beta"}};

QString fileIn(const QString &folder)
{
    const QString withComments = folder + QStringLiteral("/opencode.jsonc");
    return QFileInfo::exists(withComments) ? withComments : folder + QStringLiteral("/opencode.json");
}

QString userFile(const AgentHome &home)
{
    return fileIn(home.configFolder() + QStringLiteral("/opencode"));
}

QStringList files(const AgentHome &home, const QString &project)
{
    return {project.isEmpty() ? userFile(home) : fileIn(project)};
}

Result<std::vector<Setting>> settings(const Wish &wish, const AgentHome &home)
{
    const QString file = files(home, wish.project).first();
    const QByteArray key = wish.keyInFile ? wish.key : QByteArrayLiteral("{env:") + KeyVariable + '}';
    std::vector<Setting> all;
    const auto add = [&](const KeyPath &path, const QByteArray &value) {
        all.push_back(stringSetting(file, Format::Json, path, value));
    };
    const auto addKey = [&](const char *provider) {
        add({"provider", provider, "options", "apiKey"}, key);
        all.back().secret = wish.keyInFile;
    };
    if (wish.model.isEmpty()) { // its own models, by way of Sluice
        for (const BuiltIn &each : BuiltIns) {
            add({"provider", each.id, "options", "baseURL"}, wish.address + each.folder);
            addKey(each.id);
        }
        return all;
    }
    const QByteArray model = wish.model.toUtf8();
    add({"provider", "sluice", "npm"}, "@ai-sdk/openai-compatible");
    add({"provider", "sluice", "name"}, "Sluice");
    add({"provider", "sluice", "options", "baseURL"}, wish.v1());
    addKey("sluice");
    all.push_back({file, Format::Json, {"provider", "sluice", "models", model}, "{}", false});
    add({"model"}, "sluice/" + model);
    // Every session asks a small model for a title.
    add({"small_model"}, "sluice/" + model);
    return all;
}

Destination destination(SettingsReader &reader, const AgentHome &home, const QByteArray &address)
{
    const QString file = userFile(home);
    const auto urlOf = [&](const QByteArray &provider) {
        return reader.text(file, Format::Json, {"provider", provider, "options", "baseURL"});
    };
    const QByteArray model = reader.text(file, Format::Json, {"model"}).value_or(QByteArray());
    if (const qsizetype slash = model.indexOf('/'); slash > 0) {
        const QByteArray provider = model.left(slash);
        return destinationBy(urlOf(provider), address, QString::fromUtf8(provider));
    }
    int here = 0;
    for (const BuiltIn &each : BuiltIns)
        here += isSluice(urlOf(each.id).value_or(QByteArray()), address);
    return here == int(std::size(BuiltIns))
               ? Destination{Destination::Kind::Here, {}}
               : Destination{Destination::Kind::Elsewhere, Words::tr("its providers")};
}

// OPENCODE_CONFIG_CONTENT is merged over the files.
Launch launch(const Wish &given)
{
    Wish wish = given;
    wish.keyInFile = false;
    QByteArray content;
    const auto all = settings(wish, {});
    if (all) {
        for (const Setting &setting : all.value()) {
            if (auto next = withValue(Format::Json, content, setting.path, setting.raw))
                content = std::move(next).value();
        }
    }
    return {{},
            {{KeyVariable, wish.key},
             {"OPENCODE_CONFIG_CONTENT", QJsonDocument::fromJson(content).toJson(QJsonDocument::Compact)}},
            {}};
}

} // namespace

AgentKind openCode()
{
    AgentKind kind;
    kind.id = QStringLiteral("opencode");
    kind.name = QStringLiteral("opencode");
    kind.programs = QStringList{QStringLiteral("opencode")};
    kind.hasProjectScope = true;
    kind.keyByVariable = true;
    kind.files = files;
    kind.settings = settings;
    kind.destination = destination;
    kind.launch = launch;
    return kind;
}

} // namespace sluice::agents
