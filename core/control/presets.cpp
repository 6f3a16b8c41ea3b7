// Reads provider presets: JSON in, values or a sentence about what is wrong out.
#include "core/control/presets.h"

#include "core/base/log.h"
#include "core/model/providerwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <array>

namespace sluice {

namespace {

constexpr int SchemaVersion = 1;

constexpr std::array groups{QLatin1String("hosted"), QLatin1String("local"), QLatin1String("generic")};

constexpr std::array textFields{
    QLatin1String("id"),           QLatin1String("name"),     QLatin1String("group"),
    QLatin1String("protocol"),     QLatin1String("auth"),     QLatin1String("base_url"),
    QLatin1String("price_source"), QLatin1String("key_url"),  QLatin1String("key_hint"),
    QLatin1String("environment"),  QLatin1String("key_check")};

Error wrong(const QString &text)
{
    return {.kind = Error::Kind::Internal, .text = text};
}

Error wrong(const QString &preset, const QString &text)
{
    return wrong(QStringLiteral("Provider preset “%1”: %2.").arg(preset, text));
}

Result<void> checkFields(const QString &id, const QJsonObject &object)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        const bool text = std::find(textFields.begin(), textFields.end(), field.key()) != textFields.end();
        if (!text && field.key() != QLatin1String("headers") && field.key() != QLatin1String("models"))
            return wrong(id, QStringLiteral("unknown field “%1”").arg(field.key()));
        if (text && (!field.value().isString() || field.value().toString().isEmpty()))
            return wrong(id, QStringLiteral("“%1” must be a text that is not empty").arg(field.key()));
    }
    return {};
}

Result<QUrl> urlOf(const QString &id, const QJsonObject &object, const QString &field)
{
    const QString text = object.value(field).toString();
    if (text.isEmpty())
        return QUrl();
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return wrong(id, QStringLiteral("“%1” is not a web address").arg(field));
    return url;
}

Result<HeaderList> headersOf(const QString &id, const QJsonObject &object)
{
    const QJsonValue value = object.value(QStringLiteral("headers"));
    if (value.isUndefined())
        return HeaderList{};
    if (!value.isObject())
        return wrong(id, QStringLiteral("“headers” must be an object of texts"));
    HeaderList headers;
    const QJsonObject fields = value.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field.value().isString())
            return wrong(id, QStringLiteral("“headers” must be an object of texts"));
        headers.push_back({field.key().toLatin1(), field.value().toString().toLatin1()});
    }
    return headers;
}

Result<QStringList> modelNames(const QString &id, const QJsonObject &object)
{
    const QJsonValue value = object.value(QStringLiteral("models"));
    QStringList models;
    for (const QJsonValue &model : value.toArray())
        models += model.toString();
    const bool wellFormed = value.isUndefined() || (value.isArray() && !models.contains(QString()));
    if (!wellFormed)
        return wrong(id, QStringLiteral("“models” must be a list of texts"));
    return models;
}

Result<ProviderPreset> presetOf(const QJsonObject &object)
{
    const auto text = [&object](const char *field) { return object.value(QLatin1String(field)).toString(); };
    ProviderPreset preset;
    preset.id = text("id");
    SLUICE_CHECK(checkFields(preset.id, object));
    preset.name = text("name");
    preset.group = text("group");
    if (preset.id.isEmpty() || preset.name.isEmpty())
        return wrong(preset.id, QStringLiteral("“id” and “name” are needed"));
    if (std::find(groups.begin(), groups.end(), preset.group) == groups.end())
        return wrong(preset.id, QStringLiteral("unknown group “%1”").arg(preset.group));
    const auto protocol = protocolNamed(text("protocol"));
    if (!protocol)
        return wrong(preset.id, QStringLiteral("unknown protocol “%1”").arg(text("protocol")));
    const auto auth = authNamed(text("auth"));
    if (!auth)
        return wrong(preset.id, QStringLiteral("unknown way of signing in “%1”").arg(text("auth")));
    SLUICE_TRY(const QUrl keyUrl, urlOf(preset.id, object, QStringLiteral("key_url")));
    SLUICE_TRY(preset.draft.baseUrl, urlOf(preset.id, object, QStringLiteral("base_url")));
    SLUICE_TRY(preset.draft.headers, headersOf(preset.id, object));
    SLUICE_TRY(preset.draft.models, modelNames(preset.id, object));
    const bool userGivesUrl =
        preset.group == QLatin1String("generic") || *protocol == ProviderProtocol::Simulator;
    if (preset.draft.baseUrl.isEmpty() != userGivesUrl)
        return wrong(preset.id,
                     QStringLiteral("“base_url” is needed, except for generic presets and the simulator"));
    preset.keyUrl = keyUrl.toString();
    preset.keyHint = text("key_hint");
    preset.environment = text("environment");
    preset.keyCheck = text("key_check");
    preset.draft.name = preset.id;
    preset.draft.preset = preset.id;
    preset.draft.protocol = *protocol;
    preset.draft.auth = *auth;
    preset.draft.priceSource = text("price_source");
    return preset;
}

} // namespace

Result<std::vector<ProviderPreset>> parsePresets(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return wrong(QStringLiteral("The provider presets are not JSON: %1.").arg(problem.errorString()));
    const QJsonObject file = document.object();
    if (file.value(QLatin1String("schema_version")).toInt() != SchemaVersion)
        return wrong(QStringLiteral("The provider presets have a schema version that is not known."));
    if (!file.value(QLatin1String("presets")).isArray())
        return wrong(QStringLiteral("The provider presets have no list “presets”."));
    std::vector<ProviderPreset> presets;
    QSet<QString> ids;
    for (const QJsonValue &value : file.value(QLatin1String("presets")).toArray()) {
        SLUICE_TRY(ProviderPreset preset, presetOf(value.toObject()));
        if (ids.contains(preset.id))
            return wrong(preset.id, QStringLiteral("the id is there twice"));
        ids.insert(preset.id);
        presets.push_back(std::move(preset));
    }
    return presets;
}

std::vector<ProviderPreset> builtinPresets()
{
    QFile file(QStringLiteral(":/sluice/providers.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(lcApp, "the provider presets are not part of this program");
        return {};
    }
    auto presets = parsePresets(file.readAll());
    if (!presets) {
        qCCritical(lcApp).noquote() << presets.error().text;
        return {};
    }
    return std::move(presets).value();
}

bool needsSecret(ProviderProtocol protocol, AuthStyle auth)
{
    return protocol != ProviderProtocol::Simulator && auth != AuthStyle::None && auth != AuthStyle::Caller;
}

} // namespace sluice
