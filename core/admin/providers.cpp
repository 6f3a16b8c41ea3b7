// /admin/providers
#include "core/admin/fields.h"
#include "core/admin/routes.h"
#include "core/admin/shapes.h"
#include "core/model/providerwords.h"

#include <QJsonArray>

namespace sluice::admin {

namespace {

ProviderDraft draftOf(const Provider &provider)
{
    ProviderDraft draft;
    draft.name = provider.name;
    draft.preset = provider.preset;
    draft.protocol = provider.protocol;
    draft.auth = provider.auth;
    draft.baseUrl = provider.baseUrl;
    draft.headers = provider.headers;
    draft.models = provider.models;
    draft.priceSource = provider.priceSource;
    draft.enabled = provider.enabled;
    return draft;
}

Result<HeaderList> headersFrom(const QJsonObject &object)
{
    HeaderList headers;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!field.value().isString())
            return Error{Error::Kind::BadRequest, QStringLiteral("“headers” must hold texts."),
                         "invalid_field"};
        headers.push_back({field.key().toUtf8(), field.value().toString().toUtf8()});
    }
    return headers;
}

// What a client of the small proxy means by a base URL and nothing else: the house it leads to tells the
// prices.
QString guessedPriceSource(const std::vector<ProviderPreset> &presets, const QUrl &baseUrl)
{
    for (const ProviderPreset &preset : presets) {
        if (!preset.draft.priceSource.isEmpty() && preset.draft.baseUrl.host() == baseUrl.host())
            return preset.draft.priceSource;
    }
    return {};
}

Result<ProviderDraft> readDraft(const Control &control, const QJsonObject &body, ProviderDraft draft,
                                bool fresh)
{
    Fields fields(body);
    if (const auto presetId = fields.text(QStringLiteral("preset")); presetId && !presetId->isEmpty()) {
        bool found = false;
        for (const ProviderPreset &preset : control.presets()) {
            if (preset.id != *presetId)
                continue;
            draft = preset.draft;
            draft.preset = preset.id;
            found = true;
        }
        if (!found)
            fields.fail(QStringLiteral("There is no preset “%1”.").arg(*presetId));
        fresh = false;
    }
    draft.name = fresh ? fields.requiredText(QStringLiteral("name"))
                       : fields.text(QStringLiteral("name")).value_or(draft.name);
    if (const auto name = fields.text(QStringLiteral("protocol"))) {
        const auto protocol = protocolNamed(*name);
        if (!protocol)
            fields.fail(QStringLiteral("“protocol” must be openai, anthropic, gemini or simulator."));
        draft.protocol = protocol.value_or(draft.protocol);
        if (draft.protocol == ProviderProtocol::Anthropic)
            draft.auth = AuthStyle::XApiKey;
        else if (draft.protocol == ProviderProtocol::Gemini)
            draft.auth = AuthStyle::GoogApiKey;
        else if (draft.protocol == ProviderProtocol::Simulator)
            draft.auth = AuthStyle::None;
    }
    if (const auto name = fields.text(QStringLiteral("auth"))) {
        const auto auth = authNamed(*name);
        if (!auth)
            fields.fail(
                QStringLiteral("“auth” must be bearer, x-api-key, api-key, x-goog-api-key, query, none or "
                               "caller."));
        draft.auth = auth.value_or(draft.auth);
    }
    const bool simulated = draft.protocol == ProviderProtocol::Simulator;
    const QString url = fresh && !simulated ? fields.requiredText(QStringLiteral("base_url"))
                                            : fields.text(QStringLiteral("base_url")).value_or(QString());
    if (!url.isEmpty())
        draft.baseUrl = QUrl(url, QUrl::StrictMode);
    const bool needsKey = draft.auth != AuthStyle::None && draft.auth != AuthStyle::Caller;
    QByteArray secret = (fresh && needsKey ? fields.requiredText(QStringLiteral("api_key"))
                                           : fields.text(QStringLiteral("api_key")).value_or(QString()))
                            .toUtf8();
    if (!secret.isEmpty())
        draft.secret = std::make_shared<const SecretBytes>(QByteArrayView(secret));
    wipeBytes(secret);
    if (const auto headers = fields.object(QStringLiteral("headers"))) {
        SLUICE_TRY(draft.headers, headersFrom(*headers));
    }
    draft.models = fields.texts(QStringLiteral("models")).value_or(draft.models);
    draft.enabled = fields.flag(QStringLiteral("enabled")).value_or(draft.enabled);
    draft.priceSource = fields.text(QStringLiteral("price_source")).value_or(draft.priceSource);
    if (draft.priceSource.isEmpty())
        draft.priceSource = guessedPriceSource(control.presets(), draft.baseUrl);
    SLUICE_CHECK(fields.done());
    return draft;
}

QFuture<AdminAnswer> list(const Control &control)
{
    QJsonArray array;
    for (const Provider &provider : control.configuration()->providers())
        array.append(providerShape(provider));
    return now(jsonAnswer(200, array));
}

QFuture<AdminAnswer> create(Control &control, const AdminCall &call)
{
    const auto draft = readDraft(control, call.body, {}, true);
    if (!draft)
        return now(errorAnswer(draft.error()));
    return later(control, control.createProvider(draft.value()),
                 [](const Provider &provider) { return jsonAnswer(201, providerShape(provider)); });
}

QFuture<AdminAnswer> edit(Control &control, const Provider &provider, const AdminCall &call)
{
    const auto draft = readDraft(control, call.body, draftOf(provider), false);
    if (!draft)
        return now(errorAnswer(draft.error()));
    return later(control, control.updateProvider(provider.id, draft.value()),
                 [](const Provider &edited) { return jsonAnswer(200, providerShape(edited)); });
}

} // namespace

std::optional<QFuture<AdminAnswer>> providers(Control &control, const AdminCall &call)
{
    if (call.path.isEmpty()) {
        if (call.method == "GET")
            return list(control);
        if (call.method == "POST")
            return create(control, call);
        return {};
    }
    const ConfigurationPtr config = control.configuration();
    const Provider *provider =
        call.path.size() == 1 ? config->provider(QUuid::fromString(call.path.front())) : nullptr;
    if (!provider)
        return now(errorAnswer(404, QStringLiteral("There is no provider with this id."), "not_found"));
    if (call.method == "GET")
        return now(jsonAnswer(200, providerShape(*provider)));
    if (call.method == "PUT")
        return edit(control, *provider, call);
    if (call.method == "DELETE")
        return later(control, control.removeProvider(provider->id), [] {
            return AdminAnswer{204, {}, {}, {}};
        });
    return {};
}

} // namespace sluice::admin
