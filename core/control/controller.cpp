// Carries the window's and the admin API's calls out; the books do the work on providers and keys.
#include "core/control/controller.h"

#include "core/base/log.h"
#include "core/base/random.h"
#include "core/control/presets.h"
#include "core/control/testrequest.h"
#include "core/control/validation.h"
#include "core/model/providercost.h"
#include "core/pricing/recordprice.h"
#include "core/storage/settingstexts.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Controller)
};

constexpr int GaugeIntervalMs = 1000;
constexpr int HousekeepingMs = 60'000;
constexpr QByteArrayView AdminTokenPrefix = "sluice-admin-";

// Before the secret store has answered: neither missing nor known to be locked.
void expectSecrets(StoredConfiguration &stored)
{
    for (Provider &provider : stored.providers) {
        const bool needed = needsSecret(provider.protocol, provider.auth);
        provider.secretState = needed ? SecretState::Unreadable : SecretState::NotNeeded;
    }
}

// The names of what differs; what only the window knows does not count, and values are nobody's business.
QStringList changedSettings(const Settings &before, const Settings &after)
{
    const QMap<QString, QString> was = textsOf(before);
    const QMap<QString, QString> is = textsOf(after);
    QStringList changed;
    for (auto entry = is.cbegin(); entry != is.cend(); ++entry) {
        if (!entry.key().startsWith(QLatin1String("ui.")) &&
            entry.key() != QLatin1String("admin.tokenHash") && was.value(entry.key()) != entry.value())
            changed += entry.key();
    }
    return changed;
}

} // namespace

Controller::Controller(ControllerParts parts, QObject *parent)
    : Control(parent)
    , m_parts(std::move(parts))
    , m_state(m_parts.published, [this] { Q_EMIT configurationChanged(); })
    , m_providers(m_parts.storage, m_parts.secrets, m_state, m_parts.clock)
    , m_keys(m_parts.storage, m_state, m_parts.clock)
    , m_projects(m_parts.storage, m_state, m_parts.clock)
    , m_prices(
          m_parts.storage, m_state, m_parts.catalogue, m_parts.clock, m_parts.dataDirectory,
          [this] { Q_EMIT pricesChanged(); },
          [this](const std::vector<CostChange> &changes) {
              m_parts.gateway.adjust(changes, configuration());
          })
    , m_guardrails(m_parts.storage, m_state, m_parts.clock)
    , m_sealKey(m_parts.secrets)
    , m_guardTexts(m_parts.storage, m_sealKey, m_parts.sealTexts)
    , m_recordings(m_parts.storage, m_sealKey, m_parts.sealBodies)
    , m_presets(m_parts.presets.empty() ? builtinPresets() : m_parts.presets)
{
    m_webhook.setHosts(m_parts.hosts);
    m_gauges.setInterval(GaugeIntervalMs);
    connect(&m_gauges, &QTimer::timeout, this, &Controller::watchGauges);
    m_housekeeping.setInterval(HousekeepingMs);
    connect(&m_housekeeping, &QTimer::timeout, this, &Controller::housekeep);
    // A locked keychain shows among the status's warnings.
    connect(this, &Control::configurationChanged, this, &Control::statusChanged);
    connect(this, &Control::configurationChanged, this, [this] {
        m_guardTexts.follow(configuration()->settings());
        m_recordings.follow(*configuration());
    });
}

QFuture<Result<void>> Controller::load()
{
    const Answer<Result<void>> answer;
    struct Loaded
    {
        StoredConfiguration stored = {};
        Result<std::optional<CatalogueFile>> catalogue = std::optional<CatalogueFile>();
    };
    const auto loaded = m_parts.storage.run(
        [directory = m_parts.dataDirectory](Storage &storage) -> Result<std::shared_ptr<Loaded>> {
            const auto all = std::make_shared<Loaded>();
            SLUICE_TRY(all->stored, storage.load());
            all->catalogue = PriceBook::readChosen(directory);
            return all;
        });
    whenDone(loaded, this, [this, answer](const Result<std::shared_ptr<Loaded>> &all) {
        if (!all)
            return answer(all.error());
        StoredConfiguration &stored = all.value()->stored;
        m_prices.replace(stored.ownPrices, all.value()->catalogue);
        expectSecrets(stored);
        m_state.replace(std::move(stored));
        m_providers.readSecrets();
        answer({});
    });
    whenDone(m_parts.storage.run([](Storage &storage) { return storage.engine(); }), this,
             [this](const Result<QString> &engine) {
                 if (engine)
                     m_engine = engine.value();
             });
    return answer.future();
}

QFuture<Result<Provider>> Controller::ensureSimulator()
{
    const ConfigurationPtr now = configuration();
    for (const Provider &provider : now->providers()) {
        if (provider.protocol == ProviderProtocol::Simulator)
            return answered(Result<Provider>(provider));
    }
    const auto preset = std::find_if(m_presets.begin(), m_presets.end(), [](const ProviderPreset &candidate) {
        return candidate.draft.protocol == ProviderProtocol::Simulator;
    });
    if (preset == m_presets.end())
        return answered(Result<Provider>(
            Error{.kind = Error::Kind::Internal, .text = Words::tr("This program has no simulator.")}));
    ProviderDraft draft = preset->draft;
    for (int number = 2; now->providerNamed(draft.name); ++number)
        draft.name = QStringLiteral("%1-%2").arg(preset->draft.name).arg(number);
    return m_providers.create(draft);
}

Controller::~Controller()
{
    wipeBytes(m_testSecret);
}

void Controller::announce(const RecordBatch &batch)
{
    Q_EMIT recorded(batch);
    for (const RequestRecord &record : batch) {
        for (auto told : {m_providerWatch.saw(record), m_guardWatch.saw(record)}) {
            if (!told)
                continue;
            told->actor = QStringLiteral("gateway");
            notice(std::move(*told));
        }
    }
}

ConfigurationPtr Controller::configuration() const
{
    return m_state.current();
}
QString Controller::secretStoreName() const
{
    return m_parts.secrets.name();
}
QString Controller::dataDirectory() const
{
    return m_parts.dataDirectory;
}

// --- the gateway ---

GatewayStatus Controller::status() const
{
    GatewayStatus status{.state = m_gatewayState, .address = m_address, .problem = m_problem};
    const bool listening =
        m_gatewayState == GatewayStatus::State::Running || m_gatewayState == GatewayStatus::State::Draining;
    if (m_gatewayState == GatewayStatus::State::Running && configuration()->paused())
        status.state = GatewayStatus::State::Paused;
    status.warnings = warnings();
    if (listening) {
        status.runningRequests = m_parts.gateway.runningRequests();
        status.requestsPerSecond = m_parts.gateway.requestsPerSecond();
    }
    return status;
}

QStringList Controller::warnings() const
{
    QStringList warnings;
    QStringList locked;
    QStringList without;
    for (const Provider &provider : configuration()->providers()) {
        if (provider.enabled && provider.secretState == SecretState::Locked)
            locked += provider.name;
        if (provider.enabled && provider.secretState == SecretState::NoStore)
            without += provider.name;
    }
    if (!locked.isEmpty())
        warnings += Words::tr("%1 is locked; these providers cannot be used: %2.")
                        .arg(secretStoreName(), locked.join(QStringLiteral(", ")));
    if (!without.isEmpty())
        warnings += Words::tr("There is no keychain service; these providers cannot be used: %1.")
                        .arg(without.join(QStringLiteral(", ")));
    if (m_gatewayState == GatewayStatus::State::Running)
        warnings += m_parts.gateway.warnings();
    if (const QString problem = m_prices.problem(); !problem.isEmpty())
        warnings += Words::tr("The bundled prices are used: %1").arg(problem);
    if (const QString problem = m_guardTexts.problem(); !problem.isEmpty())
        warnings += Words::tr("The full texts of guardrail events are not kept: %1").arg(problem);
    if (const QString problem = m_recordings.problem(); !problem.isEmpty())
        warnings += Words::tr("Bodies are not recorded: %1").arg(problem);
    return warnings;
}

Settings Controller::effectiveSettings() const
{
    Settings settings = configuration()->settings();
    settings.port = m_parts.overrides.port.value_or(settings.port);
    settings.bindAddress = m_parts.overrides.bindAddress.value_or(settings.bindAddress);
    settings.workers = m_parts.overrides.workers.value_or(settings.workers);
    return settings;
}

void Controller::startGateway()
{
    if (m_gatewayState != GatewayStatus::State::Stopped && m_gatewayState != GatewayStatus::State::Failed)
        return;
    setGatewayState(GatewayStatus::State::Starting);
    const Result<QString> started = m_parts.gateway.start(effectiveSettings());
    if (!started) {
        qCWarning(lcGateway).noquote() << "the gateway could not start:" << started.error().text;
        return setGatewayState(GatewayStatus::State::Failed, started.error().text);
    }
    m_address = started.value();
    m_gauges.start();
    m_housekeeping.start();
    housekeep();
    setGatewayState(GatewayStatus::State::Running);
}

void Controller::stopGateway()
{
    if (m_gatewayState != GatewayStatus::State::Running)
        return;
    setGatewayState(GatewayStatus::State::Draining);
    m_parts.gateway.stop([controller = QPointer(this)] {
        if (!controller)
            return;
        controller->m_gauges.stop();
        controller->m_housekeeping.stop();
        controller->m_address.clear();
        controller->setGatewayState(GatewayStatus::State::Stopped);
    });
}

void Controller::setGatewayState(GatewayStatus::State state, const QString &problem)
{
    m_gatewayState = state;
    m_problem = problem;
    Q_EMIT statusChanged();
}

void Controller::watchGauges()
{
    const GatewayStatus now = status();
    const bool same = now.runningRequests == m_shownRunning && now.warnings == m_shownWarnings &&
                      qFuzzyCompare(1 + now.requestsPerSecond, 1 + m_shownRate);
    if (same)
        return;
    m_shownRunning = now.runningRequests;
    m_shownRate = now.requestsPerSecond;
    m_shownWarnings = now.warnings;
    Q_EMIT statusChanged();
}

QFuture<Result<void>> Controller::setPaused(bool paused)
{
    const auto change = [this, paused](const Answer<Result<void>> &answer) {
        const auto saved =
            m_parts.storage.run([paused](Storage &storage) { return storage.setPaused(paused); });
        whenDone(saved, this, [this, paused, answer](const Result<void> &outcome) {
            if (outcome)
                m_state.setPaused(paused);
            answer(outcome);
        });
    };
    return noted(m_settingsChanges.add<Result<void>>(change),
                 paused ? tr("All traffic was paused") : tr("All traffic goes on"));
}

// --- guardrails ---

QFuture<Result<Guardrail>> Controller::createGuardrail(const GuardrailDraft &draft)
{
    return noted(m_guardrails.create(draft), tr("A guardrail was added: %1").arg(draft.name));
}
QFuture<Result<Guardrail>> Controller::updateGuardrail(const QUuid &id, const GuardrailDraft &draft)
{
    return noted(m_guardrails.update(id, draft), tr("The guardrail “%1” was changed").arg(nameOf(id)));
}
QFuture<Result<void>> Controller::removeGuardrail(const QUuid &id)
{
    return noted(m_guardrails.remove(id), tr("The guardrail “%1” was removed").arg(nameOf(id)), id);
}

QFuture<Result<std::vector<Guardrail>>>
Controller::createGuardrails(const std::vector<GuardrailDraft> &drafts)
{
    return m_guardrails.createAll(drafts);
}
QFuture<Result<Guardrail>> Controller::restoreGuardrail(const Guardrail &rule)
{
    return m_guardrails.restore(rule);
}
QFuture<Result<void>> Controller::reorderGuardrails(const QList<QUuid> &ids)
{
    return m_guardrails.reorder(ids);
}
QFuture<Result<std::vector<GuardrailHits>>> Controller::guardrailHits(const GuardrailHitsQuery &query)
{
    return m_parts.storage.run([query](Storage &storage) { return storage.guardrailHits(query); });
}

QFuture<Result<GuardrailEventPage>> Controller::guardrailEvents(const GuardrailEventQuery &query)
{
    return m_guardTexts.events(query);
}

QFuture<Result<void>> Controller::removeGuardrailEvent(const QUuid &id)
{
    return m_parts.storage.run([id](Storage &storage) { return storage.removeGuardrailEvent(id); });
}

std::optional<ExchangeHeads> Controller::headsOf(const QUuid &request) const
{
    return m_parts.heads->find(request);
}

QFuture<Result<std::optional<Recording>>> Controller::recordingOf(const QUuid &request)
{
    return m_recordings.of(request);
}

// --- settings ---

void Controller::saveSettings(const Settings &settings, std::function<void(const Result<void> &)> done)
{
    const auto saved =
        m_parts.storage.run([settings](Storage &storage) { return storage.saveSettings(settings); });
    whenDone(saved, this, [this, settings, done = std::move(done)](const Result<void> &outcome) {
        if (outcome)
            m_state.setSettings(settings);
        done(outcome);
    });
}

QFuture<Result<Settings>> Controller::updateSettings(const Settings &settings)
{
    const auto change = [this, settings](const Answer<Result<Settings>> &answer) {
        auto checked = checkedSettings(settings);
        if (!checked)
            return answer(checked.error());
        Settings fresh = std::move(checked).value();
        fresh.adminTokenHash = configuration()->settings().adminTokenHash; // only newAdminToken() changes it
        saveSettings(fresh, [answer, fresh](const Result<void> &outcome) {
            outcome ? answer(fresh) : answer(outcome.error());
        });
    };
    const QStringList changed = changedSettings(configuration()->settings(), settings);
    const auto updated = m_settingsChanges.add<Result<Settings>>(change);
    return changed.isEmpty()
               ? updated
               : noted(updated, tr("Settings were changed"), {}, changed.join(QStringLiteral(", ")));
}

QFuture<Result<QByteArray>> Controller::newAdminToken()
{
    const auto change = [this](const Answer<Result<QByteArray>> &answer) {
        const QByteArray token =
            AdminTokenPrefix.toByteArray() +
            randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        Settings settings = configuration()->settings();
        settings.adminTokenHash = hashSecret(token);
        saveSettings(settings, [answer, token](const Result<void> &outcome) {
            outcome ? answer(token) : answer(outcome.error());
        });
    };
    return noted(m_settingsChanges.add<Result<QByteArray>>(change), tr("A new admin token was made"));
}

// --- what happened ---

QFuture<Result<RequestPage>> Controller::requests(const RequestQuery &query)
{
    return m_parts.storage.run([query](Storage &storage) { return storage.requests(query); });
}

QFuture<Result<std::vector<Spend>>> Controller::spend(const SpendQuery &query)
{
    return m_parts.storage.run([query](Storage &storage) { return storage.spend(query); });
}

QFuture<Result<void>> Controller::stopRequest(const QUuid &id)
{
    m_parts.gateway.interrupt(id);
    return answered(Result<void>());
}

std::optional<Cost> Controller::costExplanation(const RequestRecord &record) const
{
    const ConfigurationPtr now = configuration();
    const Provider *provider = now->provider(record.providerId);
    const QString &model = record.modelServed.isEmpty() ? record.modelAsked : record.modelServed;
    if (provider && m_parts.prices)
        return m_parts.prices(provider->priceSource.toUtf8(), model.toUtf8(), record.usage, record.startedAt);
    if (m_parts.prices || record.providerId.isNull())
        return {};
    if (provider && costsNothing(*provider))
        return Cost{.source = "simulator"};
    // Of a provider that was removed the user's own prices still tell.
    const QByteArray source = provider ? provider->priceSource.toUtf8() : QByteArray();
    return recordedCost(record, {record.providerId, source}, *m_prices.catalogue());
}

// --- the test request ---

QFuture<Result<void>> Controller::sendTestRequest()
{
    const Answer<Result<void>> answer;
    if (m_gatewayState != GatewayStatus::State::Running) {
        answer(Error{.kind = Error::Kind::Conflict,
                     .text = Words::tr("The gateway is not running. Start it first.")});
        return answer.future();
    }
    whenDone(ensureSimulator(), this, [this, answer](const Result<Provider> &simulator) {
        simulator ? sendWithTestKey(simulator.value(), answer) : answer(simulator.error());
    });
    return answer.future();
}

void Controller::sendWithTestKey(const Provider &simulator, const Answer<Result<void>> &answer)
{
    const auto send = [this, name = simulator.name, answer] {
        whenDone(sendTestRequestTo(QUrl(m_address), name, m_testSecret, this), this, answer);
    };
    const VirtualKey *known = configuration()->keyWithHash(hashSecret(m_testSecret));
    if (!m_testSecret.isEmpty() && known && known->enabled && !known->revokedAt)
        return send();
    whenDone(m_keys.renewTestKey(simulator.id), this, [this, send, answer](const Result<NewKey> &key) {
        if (!key)
            return answer(key.error());
        m_testSecret = key.value().secret;
        send();
    });
}

} // namespace sluice
