#include "core/gateway/stages/06_route.h"

#include "core/gateway/stages/stages.h"
#include "core/scope/keyrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Gateway", text);
}

// The family that speaks a request's protocol natively; OpenAI-style servers take everything but Gemini.
bool speaks(ProviderProtocol family, Protocol protocol)
{
    switch (protocol) {
    case Protocol::Messages:
        return family == ProviderProtocol::Anthropic || family == ProviderProtocol::Simulator;
    case Protocol::Gemini:
        return family == ProviderProtocol::Gemini;
    case Protocol::Chat:
    case Protocol::Responses:
    case Protocol::OpenAi:
        return family == ProviderProtocol::OpenAi || family == ProviderProtocol::Simulator;
    }
    return false;
}

// Its own list decides where it has one; a provider that was never asked is judged by the catalogue.
bool serves(const Provider &provider, const QByteArray &model, const Catalogue &catalogue)
{
    if (!provider.models.isEmpty())
        return provider.models.contains(QString::fromUtf8(model));
    return !provider.priceSource.isEmpty() &&
           catalogue.model(provider.priceSource.toUtf8(), model).has_value();
}

bool mayUse(const CompiledScope *scope, const Provider &provider, const QByteArray &model)
{
    return !scope || (scope->allowsProvider(provider.id) &&
                      (model.isEmpty() || scope->allowsModel({model, model, provider.name.toUtf8()})));
}

const Provider *providerServing(const QByteArray &model, Protocol protocol, const Configuration &config,
                                const Catalogue &catalogue, const CompiledScope *scope)
{
    const Provider *foreign = nullptr;
    for (const Provider &provider : config.providers()) {
        if (!provider.enabled || !serves(provider, model, catalogue) || !mayUse(scope, provider, model))
            continue;
        if (speaks(provider.protocol, protocol))
            return &provider;
        if (!foreign)
            foreign = &provider;
    }
    return foreign;
}

const Provider *onlyProvider(const Configuration &config, const CompiledScope *scope)
{
    const Provider *only = nullptr;
    for (const Provider &provider : config.providers()) {
        if (!provider.enabled || (scope && !scope->allowsProvider(provider.id)))
            continue;
        if (only)
            return nullptr;
        only = &provider;
    }
    return only;
}

Error noRoute(const QString &text)
{
    return Error{Error::Kind::NoRoute, text, "model_not_found"};
}

Result<const Provider *> addressed(const QByteArray &name, const Configuration &config)
{
    const Provider *provider = config.providerNamed(QString::fromUtf8(name));
    if (!provider) {
        return noRoute(say(QT_TRANSLATE_NOOP("Gateway", "Sluice has no provider named “%1”. Add it on the "
                                                        "Providers page, or use another name in the path."))
                           .arg(QString::fromUtf8(name.left(64))));
    }
    return provider;
}

// What the request can write at most, after the key's cap: what a budget has to reckon with.
void capAsk(Ask &ask, qint64 most)
{
    constexpr qint64 MostChoices = 1024;
    if (most <= 0)
        return;
    const qint64 all = most * std::min(ask.choices, MostChoices);
    ask.maxOutputTokens = ask.maxOutputTokens < 0 ? all : std::min(ask.maxOutputTokens, all);
}

} // namespace

Result<RouteChoice> routeFor(const Target &target, const QByteArray &model, const VirtualKey &key,
                             const Configuration &config, const Catalogue &catalogue,
                             const CompiledScope *scope)
{
    RouteChoice choice{nullptr, model};
    const qsizetype slash = model.indexOf('/');
    const auto serving = [&](const CompiledScope *within) {
        return model.isEmpty() ? nullptr : providerServing(model, target.protocol, config, catalogue, within);
    };
    const Provider *fallback = config.provider(key.defaultProvider);
    if (!target.provider.isEmpty()) {
        SLUICE_TRY(choice.provider, addressed(target.provider, config));
    } else if (const Provider *named =
                   slash > 0 ? config.providerNamed(QString::fromUtf8(model.first(slash))) : nullptr) {
        choice.provider = named;
        choice.model = model.sliced(slash + 1);
    } else if (const Provider *known = serving(scope)) {
        choice.provider = known;
    } else if (const Provider *forbidden = serving(nullptr)) {
        // Only who has no list of its own may serve it too; else the key's scope says no, and says why.
        const bool takes = fallback && fallback->models.isEmpty() && mayUse(scope, *fallback, model);
        choice.provider = takes ? fallback : forbidden;
    } else if (fallback && mayUse(scope, *fallback, model)) {
        choice.provider = fallback;
    } else if (const Provider *only = onlyProvider(config, scope)) {
        choice.provider = only;
    } else {
        choice.provider = fallback;
    }

    if (!choice.provider) {
        return noRoute(
            model.isEmpty()
                ? say(QT_TRANSLATE_NOOP("Gateway",
                                        "The key “%1” has no default provider, and this request names "
                                        "no model to find one by. Choose a default provider on the "
                                        "Keys page."))
                      .arg(key.name)
                : say(QT_TRANSLATE_NOOP("Gateway",
                                        "No provider in Sluice is known to serve the model “%1”. Write "
                                        "it as provider/%1, or give the key “%2” a default provider."))
                      .arg(QString::fromUtf8(model.left(128)), key.name));
    }
    if (!choice.provider->enabled) {
        return noRoute(say(QT_TRANSLATE_NOOP("Gateway", "The provider “%1” is switched off in Sluice."))
                           .arg(choice.provider->name));
    }
    return choice;
}

Result<void> stages::route(Exchange &exchange, const Env &env)
{
    SLUICE_TRY(const RouteChoice choice, routeFor(exchange.target, exchange.ask.model, *exchange.key,
                                                  *exchange.config, env.catalogue, exchange.scope.get()));
    exchange.provider = choice.provider;
    exchange.upstreamModel = choice.model;
    exchange.record.providerId = choice.provider->id;
    exchange.record.providerName = choice.provider->name;
    exchange.record.modelServed = QString::fromUtf8(choice.model);

    const Provider &provider = *choice.provider;
    const ModelNames names{exchange.ask.model, choice.model, provider.name.toUtf8()};
    SLUICE_CHECK(checkModel(*exchange.key, *exchange.scope, provider, names, exchange.target.pathModel));
    capAsk(exchange.ask, exchange.key->policy.maxOutputTokens);

    const bool needsSecret = provider.auth != AuthStyle::None && provider.auth != AuthStyle::Caller;
    if (needsSecret && (!provider.secret || provider.secret->isEmpty())) {
        const QString why = provider.secretState == SecretState::Locked
                                ? say(QT_TRANSLATE_NOOP("Gateway", "the keychain is locked"))
                                : say(QT_TRANSLATE_NOOP("Gateway", "no secret is stored"));
        return Error{
            Error::Kind::Upstream,
            say(QT_TRANSLATE_NOOP("Gateway", "The provider “%1” cannot be used: %2. Open Sluice, page "
                                             "Providers."))
                .arg(provider.name, why),
            "provider_secret_missing"};
    }
    return {};
}

} // namespace sluice
