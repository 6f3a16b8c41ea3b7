#include "core/control/configurationfile.h"

#include "core/model/guardrailjson.h"
#include "core/model/jsonfields.h"
#include "core/model/ownpricejson.h"
#include "core/model/policyjson.h"
#include "core/model/providerwords.h"
#include "core/storage/settingstexts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationFile)
};

const QString formatName = QStringLiteral("sluice-configuration");
constexpr qint64 FormatVersion = 1;
constexpr qsizetype MostEntries = 10'000;

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

// Settings that are secret, that name a key of this machine, or that only its window knows.
bool staysHere(const QString &setting)
{
    return setting.startsWith(QLatin1String("ui.")) || setting.startsWith(QLatin1String("admin.")) ||
           setting == QLatin1String("budgets.webhookUrl") || setting.startsWith(QLatin1String("keyCheck."));
}

QMap<QString, QString> portable(QMap<QString, QString> settings)
{
    for (auto entry = settings.begin(); entry != settings.end();)
        entry = staysHere(entry.key()) ? settings.erase(entry) : std::next(entry);
    return settings;
}

template<typename T, typename Shape>
QJsonArray arrayOf(const std::vector<T> &items, const Shape &shape)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(shape(item));
    return array;
}

// --- reading ---

Result<ProviderDraft> providerFrom(Fields &fields)
{
    ProviderDraft draft;
    draft.name = fields.requiredText(QStringLiteral("name"));
    draft.preset = fields.text(QStringLiteral("preset")).value_or(QString());
    const auto protocol = protocolNamed(fields.text(QStringLiteral("protocol")).value_or(QString()));
    const auto auth = authNamed(fields.text(QStringLiteral("auth")).value_or(QString()));
    if (!protocol)
        fields.fail(Words::tr("“%1” is not a protocol.").arg(fields.nameOf(QStringLiteral("protocol"))));
    if (!auth)
        fields.fail(Words::tr("“%1” is not a way to sign in.").arg(fields.nameOf(QStringLiteral("auth"))));
    draft.protocol = protocol.value_or(draft.protocol);
    draft.auth = auth.value_or(draft.auth);
    draft.baseUrl = QUrl(fields.text(QStringLiteral("base_url")).value_or(QString()), QUrl::StrictMode);
    const QJsonObject headers = fields.object(QStringLiteral("headers")).value_or(QJsonObject());
    for (auto header = headers.begin(); header != headers.end(); ++header)
        draft.headers.push_back({header.key().toLatin1(), header.value().toString().toLatin1()});
    draft.models = fields.texts(QStringLiteral("models")).value_or(QStringList());
    draft.priceSource = fields.text(QStringLiteral("price_source")).value_or(QString());
    draft.enabled = fields.flag(QStringLiteral("enabled")).value_or(true);
    SLUICE_CHECK(fields.done());
    return draft;
}

Result<ProjectDraft> projectFrom(Fields &fields)
{
    ProjectDraft draft;
    draft.name = fields.requiredText(QStringLiteral("name"));
    draft.note = fields.text(QStringLiteral("note")).value_or(QString());
    draft.colour = fields.text(QStringLiteral("colour")).value_or(QString());
    if (fields.error())
        return *fields.error();
    SLUICE_TRY(draft.governance, governanceFrom(fields.left()));
    return draft;
}

Result<KeyDraft> keyFrom(Fields &fields)
{
    KeyDraft draft;
    draft.name = fields.requiredText(QStringLiteral("name"));
    draft.defaultProvider = fields.id(QStringLiteral("provider_id")).value_or(QUuid());
    draft.note = fields.text(QStringLiteral("note")).value_or(QString());
    draft.colour = fields.text(QStringLiteral("colour")).value_or(QString());
    draft.requestsPerMinute = int(fields.number(QStringLiteral("rate_limit_rpm"), 0, 1'000'000).value_or(0));
    draft.enabled = fields.flag(QStringLiteral("enabled")).value_or(true);
    fields.takeNull(QStringLiteral("provider_id"));
    if (fields.error())
        return *fields.error();
    SLUICE_TRY(draft.policy, policyFrom(fields.left()));
    return draft;
}

Result<Guardrail> ruleFrom(Fields &fields)
{
    return guardrailFrom(fields.left(), Guardrail());
}

Result<OwnPrice> priceFrom(Fields &fields)
{
    return ownPriceFrom(fields, OwnPrice());
}

// Each entry of the array with its id.
template<typename T, typename Read>
Result<std::vector<std::pair<QUuid, T>>> entries(Fields &document, const QString &name, const Read &read)
{
    const QJsonArray array = document.array(name).value_or(QJsonArray());
    if (array.size() > MostEntries)
        document.fail(Words::tr("“%1” has too many entries.").arg(name));
    if (document.error())
        return *document.error();
    std::vector<std::pair<QUuid, T>> found;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(name).arg(i);
        Fields fields(array.at(i).toObject(), path + QLatin1Char('.'));
        const QUuid id = fields.requiredId(QStringLiteral("id"));
        if (fields.error())
            return *fields.error();
        auto value = read(fields);
        if (!value) {
            Error error = value.error();
            if (!error.text.contains(path))
                error.text = path + QStringLiteral(": ") + error.text;
            return error;
        }
        found.emplace_back(id, std::move(value).value());
    }
    return found;
}

Result<QMap<QString, QString>> settingsFrom(const QJsonObject &object)
{
    const QMap<QString, QString> known = portable(textsOf(Settings()));
    QMap<QString, QString> settings;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!known.contains(entry.key()) || !entry.value().isString())
            return Error{.kind = Error::Kind::BadRequest,
                         .text = Words::tr("There is no setting “%1” to import.").arg(entry.key()),
                         .code = "unknown_field"};
        settings.insert(entry.key(), entry.value().toString());
    }
    return settings;
}

} // namespace

QJsonObject providerJson(const Provider &provider)
{
    QJsonObject headers;
    for (const Header &header : provider.headers)
        headers.insert(QString::fromLatin1(header.name), QString::fromLatin1(header.value));
    return {{QStringLiteral("id"), idText(provider.id)},
            {QStringLiteral("name"), provider.name},
            {QStringLiteral("base_url"), provider.baseUrl.toString()},
            {QStringLiteral("protocol"), QString(wordOf(provider.protocol))},
            {QStringLiteral("auth"), QString(wordOf(provider.auth))},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("models"), QJsonArray::fromStringList(provider.models)},
            {QStringLiteral("preset"), provider.preset},
            {QStringLiteral("price_source"), provider.priceSource},
            {QStringLiteral("enabled"), provider.enabled}};
}

QJsonObject keyJson(const VirtualKey &key)
{
    QJsonObject json = policyJson(key.policy);
    json.insert(QStringLiteral("id"), idText(key.id));
    json.insert(QStringLiteral("name"), key.name);
    json.insert(QStringLiteral("provider_id"),
                key.defaultProvider.isNull() ? QJsonValue() : QJsonValue(idText(key.defaultProvider)));
    json.insert(QStringLiteral("rate_limit_rpm"), key.requestsPerMinute);
    json.insert(QStringLiteral("enabled"), key.enabled);
    json.insert(QStringLiteral("note"), key.note);
    json.insert(QStringLiteral("colour"), key.colour);
    return json;
}

QJsonObject projectJson(const Project &project)
{
    QJsonObject json = governanceJson(project.governance);
    json.insert(QStringLiteral("id"), idText(project.id));
    json.insert(QStringLiteral("name"), project.name);
    json.insert(QStringLiteral("note"), project.note);
    json.insert(QStringLiteral("colour"), project.colour);
    return json;
}

QJsonObject configurationJson(const Configuration &configuration, const std::vector<OwnPrice> &prices)
{
    QJsonObject settings;
    const QMap<QString, QString> texts = portable(textsOf(configuration.settings()));
    for (auto entry = texts.begin(); entry != texts.end(); ++entry)
        settings.insert(entry.key(), entry.value());
    QJsonArray keys;
    for (const VirtualKey &key : configuration.keys()) {
        if (!key.revokedAt) // what was revoked is history, not configuration
            keys.append(keyJson(key));
    }
    const auto rule = [](const Guardrail &guardrail) {
        QJsonObject json = guardrailJson(guardrail);
        json.insert(QStringLiteral("id"), idText(guardrail.id));
        return json;
    };
    QJsonArray own;
    for (const OwnPrice &price : prices) {
        if (!price.providerId.isNull() && !configuration.provider(price.providerId))
            continue;
        QJsonObject json = ownPriceJson(price);
        json.insert(QStringLiteral("id"), idText(price.id));
        own.append(json);
    }
    return {{QStringLiteral("format"), formatName},
            {QStringLiteral("version"), FormatVersion},
            {QStringLiteral("providers"), arrayOf(configuration.providers(), providerJson)},
            {QStringLiteral("projects"), arrayOf(configuration.projects(), projectJson)},
            {QStringLiteral("keys"), keys},
            {QStringLiteral("guardrails"), arrayOf(configuration.guardrails(), rule)},
            {QStringLiteral("prices"), own},
            {QStringLiteral("settings"), settings}};
}

Result<ConfigurationFile> configurationFrom(const QJsonObject &document)
{
    Fields fields(document);
    const auto format = fields.text(QStringLiteral("format"));
    const auto version = fields.number(QStringLiteral("version"), 1, FormatVersion);
    if (format != formatName || !version)
        return Error{.kind = Error::Kind::BadRequest,
                     .text = Words::tr("This is not a configuration of Sluice: “format” must be “%1” and "
                                       "“version” at most %2.")
                                 .arg(formatName)
                                 .arg(FormatVersion),
                     .code = "invalid_field"};
    ConfigurationFile file;
    SLUICE_TRY(file.providers, entries<ProviderDraft>(fields, QStringLiteral("providers"), providerFrom));
    SLUICE_TRY(file.projects, entries<ProjectDraft>(fields, QStringLiteral("projects"), projectFrom));
    SLUICE_TRY(file.keys, entries<KeyDraft>(fields, QStringLiteral("keys"), keyFrom));
    SLUICE_TRY(file.guardrails, entries<Guardrail>(fields, QStringLiteral("guardrails"), ruleFrom));
    SLUICE_TRY(file.prices, entries<OwnPrice>(fields, QStringLiteral("prices"), priceFrom));
    SLUICE_TRY(file.settings,
               settingsFrom(fields.object(QStringLiteral("settings")).value_or(QJsonObject())));
    SLUICE_CHECK(fields.done());
    return file;
}

} // namespace sluice
