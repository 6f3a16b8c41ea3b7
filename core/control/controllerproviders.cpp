// The calls about providers: their changes, their tests, their models.
#include "core/control/addresses.h"
#include "core/control/controller.h"
#include "core/control/localservers.h"
#include "core/control/presets.h"
#include "core/control/providertest.h"
#include "core/control/tokentest.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr std::chrono::hours ModelsEvery{24};
constexpr std::chrono::hours ModelsTriedEvery{1}; // after a refresh that failed

QUrl plainUrl(const QUrl &url)
{
    return url.adjusted(QUrl::StripTrailingSlash);
}

// The provider as it is, for a change of one thing. The secret is null: kept.
ProviderDraft draftOf(const Provider &provider)
{
    return {.name = provider.name,
            .preset = provider.preset,
            .protocol = provider.protocol,
            .auth = provider.auth,
            .baseUrl = provider.baseUrl,
            .headers = provider.headers,
            .models = provider.models,
            .priceSource = provider.priceSource,
            .enabled = provider.enabled,
            .allowPlainHttp = true}; // it was allowed when the address was saved
}

std::optional<Money> priceIn(const Cost &cost, const char *component)
{
    const auto line = std::find_if(cost.lines.begin(), cost.lines.end(), [component](const CostLine &each) {
        return !each.perUnit && each.component == component;
    });
    return line == cost.lines.end() ? std::nullopt : std::optional<Money>(line->pricePerMillion);
}

} // namespace

// What a test of a draft needs beside the draft.
struct Controller::Probe
{
    SharedSecret secret = {};
    ProviderTestOptions options = {};
};

std::vector<ProviderPreset> Controller::presets() const
{
    return m_presets;
}

void Controller::readSecretsAgain()
{
    m_providers.unlockSecrets();
}

QFuture<Result<Provider>> Controller::createProvider(const ProviderDraft &draft)
{
    const ProviderDraft whole = withDiscoveredModels(draft);
    const auto created = noted(m_providers.create(whole), tr("The provider “%1” was added").arg(draft.name));
    // What the test has just listed is the provider's own list, to be kept up to date.
    const QStringList found = m_discovered.value(plainUrl(whole.baseUrl));
    if (!found.isEmpty())
        whenDone(created, this, [this, found](const Result<Provider> &made) {
            if (made)
                rememberModels(made.value().id,
                               refreshedModels(made.value().models, {}, found, m_parts.clock.now()).memory);
        });
    return created;
}

QFuture<Result<Provider>> Controller::updateProvider(const QUuid &id, const ProviderDraft &draft)
{
    return noted(m_providers.update(id, withDiscoveredModels(draft)),
                 tr("The provider “%1” was changed").arg(nameOf(id)));
}

QFuture<Result<void>> Controller::removeProvider(const QUuid &id)
{
    const auto removed =
        noted(m_providers.remove(id), tr("The provider “%1” was removed").arg(nameOf(id)), id);
    whenDone(removed, this, [this, id](const Result<void> &done) {
        if (done)
            rememberModels(id, {});
    });
    return removed;
}

QFuture<Result<void>> Controller::reorderProviders(const QList<QUuid> &ids)
{
    return noted(m_providers.reorder(ids), tr("The order of the providers was changed"));
}

QFuture<Result<void>> Controller::settled()
{
    return m_providers.settled();
}

ProviderHealth Controller::providerHealth(const QUuid &provider) const
{
    return m_providerWatch.health(provider);
}

void Controller::findLocalServers(QObject *context, std::function<void(const LocalServer &)> found)
{
    findLocalServersOf(m_presets, m_parts.localPatience, context, found);
}

// --- tests ---

Controller::Probe Controller::probeOf(const ProviderDraft &draft, const QUuid &existing) const
{
    const ConfigurationPtr now = configuration();
    Probe probe;
    probe.options.proxy = now->settings().upstreamProxy;
    probe.options.hosts = m_parts.hosts;
    for (const ProviderPreset &preset : m_presets) {
        if (preset.id == draft.preset && preset.draft.baseUrl.host() == draft.baseUrl.host())
            probe.options.keyCheck = preset.keyCheck;
    }
    probe.secret = draft.secret;
    if (const Provider *provider = now->provider(existing); provider && !probe.secret) {
        probe.secret = provider->secret;
        probe.options.secretProblem = secretProblem(provider->secretState, secretStoreName());
    }
    return probe;
}

QFuture<Result<TestReport>> Controller::testProvider(const ProviderDraft &draft, const QUuid &existing)
{
    return watchProviderTest(draft, existing, {});
}

QFuture<Result<TestReport>> Controller::watchProviderTest(const ProviderDraft &draft, const QUuid &existing,
                                                          const TestWatch &watch)
{
    Probe probe = probeOf(draft, existing);
    probe.options.watch = watch;
    probe.options.onModels = [this, url = plainUrl(draft.baseUrl), existing](const QStringList &models) {
        onDiscovered(url, existing, models);
    };
    return testConnection(draft, probe.secret, probe.options, this);
}

QFuture<Result<OneToken>> Controller::askForOneToken(const ProviderDraft &draft, const QUuid &existing,
                                                     const QStringList &models)
{
    const QByteArray source = draft.priceSource.toUtf8();
    const auto price = [this, source](const QString &model) { return priceOf(source, model); };
    const QString model = modelForTest(models, price);
    if (model.isEmpty())
        return answered(Result<OneToken>(
            Error{.kind = Error::Kind::NotFound, .text = tr("None of its models answers a message.")}));
    const Probe probe = probeOf(draft, existing);
    const Answer<Result<OneToken>> answer;
    auto asked = askOneToken(draft, probe.secret, model, probe.options, this);
    auto *cancelled = new QFutureWatcher<Result<OneToken>>(this);
    connect(cancelled, &QFutureWatcherBase::canceled, this, [asked]() mutable { asked.cancel(); });
    connect(cancelled, &QFutureWatcherBase::finished, cancelled, &QObject::deleteLater);
    cancelled->setFuture(answer.future());
    whenDone(asked, this, [this, answer, source](const Result<TokenAnswer> &token) {
        if (!token)
            return answer(token.error());
        OneToken said = token.value().said;
        if (const auto cost = costOf(source, said.model, token.value().usage); cost && said.input > 0)
            said.cost = cost->total;
        answer(said);
    });
    return answer.future();
}

// --- models ---

std::optional<Cost> Controller::costOf(const QByteArray &source, const QString &model,
                                       const Usage &usage) const
{
    const QByteArray name = model.toUtf8();
    return m_parts.prices ? m_parts.prices(source, name, usage, m_parts.clock.now())
                          : m_prices.catalogue()->cost(source, name, usage, m_parts.clock.now());
}

std::optional<Money> Controller::priceOf(const QByteArray &source, const QString &model) const
{
    constexpr qint64 Tokens = 1000;
    const auto cost = costOf(source, model, Usage{.input = Tokens, .output = Tokens});
    return cost ? std::optional<Money>(cost->total) : std::nullopt;
}

std::vector<ProviderModel> Controller::modelsOf(const QUuid &id) const
{
    const ConfigurationPtr now = configuration();
    const Provider *provider = now->provider(id);
    if (!provider)
        return {};
    const QByteArray source = provider->priceSource.toUtf8();
    const auto memory = modelMemoryOf(now->settings().ui.value(modelMemoryKey(id)));
    std::vector<ProviderModel> models;
    for (const QString &name : provider->models) {
        ProviderModel model{.id = name};
        if (m_parts.models) {
            if (const auto facts = m_parts.models(source, name.toUtf8()))
                model.contextWindow = facts->contextWindow;
        }
        const auto cost = costOf(source, name, Usage{.input = 1, .output = 1});
        if (cost) {
            model.input = priceIn(*cost, "input");
            model.output = priceIn(*cost, "output");
            model.priceSource = QString::fromUtf8(cost->source);
        }
        if (memory && memory->newSince.contains(name) &&
            m_parts.clock.now() - memory->newSince.value(name) < ModelMemory::FreshFor)
            model.newSince = memory->newSince.value(name);
        models.push_back(std::move(model));
    }
    return models;
}

ProviderDraft Controller::withDiscoveredModels(ProviderDraft draft) const
{
    if (draft.models.isEmpty())
        draft.models = m_discovered.value(plainUrl(draft.baseUrl));
    return draft;
}

// A test of a provider as it is stored brings its list up to date.
void Controller::onDiscovered(const QUrl &url, const QUuid &existing, const QStringList &models)
{
    m_discovered.insert(url, models);
    const ConfigurationPtr now = configuration();
    const Provider *provider = now->provider(existing);
    if (!provider || plainUrl(provider->baseUrl) != url)
        return;
    const ModelRefresh refresh =
        refreshedModels(provider->models, modelMemoryOf(now->settings().ui.value(modelMemoryKey(existing))),
                        models, m_parts.clock.now());
    if (refresh.models == provider->models)
        return rememberModels(existing, refresh.memory);
    ProviderDraft draft = draftOf(*provider);
    draft.models = refresh.models;
    whenDone(m_providers.update(existing, draft), this,
             [this, existing, memory = refresh.memory](const Result<Provider> &saved) {
                 if (saved)
                     rememberModels(existing, memory);
             });
}

void Controller::rememberModels(const QUuid &provider, const std::optional<ModelMemory> &memory)
{
    m_settingsChanges.add<Result<void>>([this, provider, memory](const Answer<Result<void>> &answer) {
        Settings settings = configuration()->settings();
        const QString key = modelMemoryKey(provider);
        const QString before = settings.ui.value(key);
        if (memory)
            settings.ui.insert(key, textOf(*memory));
        else
            settings.ui.remove(key);
        if (settings.ui.value(key) == before)
            return answer({});
        saveSettings(settings, answer);
    });
}

void Controller::refreshModels()
{
    const ConfigurationPtr now = configuration();
    const Instant at = m_parts.clock.now();
    const auto due = [&](const Provider &provider) {
        if (!provider.enabled || !provider.secret ||
            at - m_refreshTried.value(provider.id) < ModelsTriedEvery)
            return false;
        const auto memory = modelMemoryOf(now->settings().ui.value(modelMemoryKey(provider.id)));
        return at - (memory ? memory->refreshedAt : provider.createdAt) >= ModelsEvery;
    };
    const auto &providers = now->providers();
    const auto next = std::find_if(providers.begin(), providers.end(), due);
    if (m_refreshing || next == providers.end())
        return;
    m_refreshing = true;
    m_refreshTried.insert(next->id, at);
    // Once a minute another one; what goes wrong shows where requests go wrong.
    whenDone(testProvider(draftOf(*next), next->id), this,
             [this](const Result<TestReport> &) { m_refreshing = false; });
}

} // namespace sluice
