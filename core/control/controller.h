// The one Control: keeps storage, secrets, the published configuration and the gateway in step.
#pragma once

#include "core/control/configurationstate.h"
#include "core/control/control.h"
#include "core/control/gatewayrunner.h"
#include "core/control/guardbook.h"
#include "core/control/guardtexts.h"
#include "core/control/guardwatch.h"
#include "core/control/keybook.h"
#include "core/control/modelmemory.h"
#include "core/control/pricebook.h"
#include "core/control/projectbook.h"
#include "core/control/providerbook.h"
#include "core/control/providerwatch.h"
#include "core/control/recordings.h"
#include "core/control/storagerunner.h"
#include "core/control/webhook.h"
#include "core/model/recorder.h"
#include "core/pricing/catalogue.h"

#include <QHash>
#include <QTimer>

namespace sluice {

// What a model's usage costs by the catalogue's provider id; empty: no price known. Usually Catalogue::cost.
using PriceLookup = std::function<std::optional<Cost>(QByteArrayView provider, QByteArrayView model,
                                                      const Usage &usage, Instant at)>;

// What the catalogue knows of a model beside its prices. Usually Catalogue::model.
using ModelLookup = std::function<std::optional<ModelFacts>(QByteArrayView provider, QByteArrayView model)>;

// What the command line says instead of the settings. Not stored.
struct SettingsOverrides
{
    std::optional<int> port = {};
    std::optional<QString> bindAddress = {};
    std::optional<int> workers = {};
};

// All lent, to outlive the controller.
struct ControllerParts
{
    StorageRunner &storage;
    SecretStore &secrets;
    Published<Configuration> &published;
    GatewayRunner &gateway;
    const Clock &clock;
    PriceLookup prices = {}; // empty: the catalogue and the own prices
    QString dataDirectory = {};
    SettingsOverrides overrides = {};
    // Keeps notices, and gives each of them to Controller::hear(). Null: they are told, but not kept.
    Recorder *recorder = nullptr;
    TextSealUse sealTexts = {};  // gets the seal of guardrail events' texts, whenever it changes
    TextSealUse sealBodies = {}; // and of recorded bodies
    ModelLookup models = {};
    std::vector<ProviderPreset> presets = {};     // empty: those that we ship
    std::chrono::milliseconds localPatience{800}; // to find the model servers of this computer
    std::shared_ptr<HostTally> hosts = std::make_shared<HostTally>(); // shared with the gateway's workers
    std::shared_ptr<HeaderMemory> heads = std::make_shared<HeaderMemory>(); // as well
    std::vector<Component> components = {};
    // Holds the bundled catalogue at first; own prices and another catalogue are published there. Null:
    // nobody else uses it.
    Published<Catalogue> *catalogue = nullptr;
};

class Controller final : public Control
{
    Q_OBJECT
public:
    explicit Controller(ControllerParts parts, QObject *parent = nullptr);
    ~Controller() override;

    // Once, first: reads the configuration and publishes it. The secrets follow one by one, each published as
    // it arrives; until then their state is Unreadable.
    QFuture<Result<void>> load();
    // After the ledger was started and before the gateway is: limits and quotas go on from what the books
    // say.
    QFuture<Result<void>> restoreUse();
    // Adds the simulator if there is no provider that is one.
    QFuture<Result<Provider>> ensureSimulator();
    // What the recorder has for the window: passed on as recorded(). Main thread, at most ten times a second.
    void announce(const RecordBatch &batch);
    // What the recorder was told to notice: a runaway key stays paused, and everybody hears of it.
    void hear(const Notice &notice);
    // Forgets former secrets whose time is over and reminds of those that should be renewed. By itself once a
    // minute while the gateway runs.
    void housekeep();

    ConfigurationPtr configuration() const override;
    GatewayStatus status() const override;
    QString secretStoreName() const override;
    QString dataDirectory() const override;

    void startGateway() override;
    void stopGateway() override;
    QFuture<Result<void>> setPaused(bool paused) override;

    QFuture<Result<NewKey>> createKey(const KeyDraft &draft) override;
    QFuture<Result<VirtualKey>> updateKey(const VirtualKey &key) override;
    QFuture<Result<void>> revokeKey(const QUuid &id, const QString &reason) override;
    QFuture<Result<void>> restoreKey(const QUuid &id) override;
    QFuture<Result<NewKey>> rotateKey(const QUuid &id, std::chrono::seconds grace) override;
    QFuture<Result<void>> setKeyPaused(const QUuid &id, bool paused, const QString &reason) override;
    QFuture<Result<void>> raiseBudget(const QUuid &subject, BudgetPeriod per, Money amount) override;

    QFuture<Result<Project>> createProject(const ProjectDraft &draft) override;
    QFuture<Result<Project>> updateProject(const QUuid &id, const ProjectDraft &draft) override;
    QFuture<Result<void>> removeProject(const QUuid &id) override;

    std::vector<LimitGauge> gauges(const QUuid &subject) const override;
    QFuture<Result<std::vector<Notice>>> notices(int limit, int offset) override;
    QFuture<Result<QByteArray>> lendSecret(const QUuid &id) override;

    std::vector<ProviderPreset> presets() const override;
    QFuture<Result<Provider>> createProvider(const ProviderDraft &draft) override;
    QFuture<Result<Provider>> updateProvider(const QUuid &id, const ProviderDraft &draft) override;
    QFuture<Result<void>> removeProvider(const QUuid &id) override;
    // Cancelling the future ends the test.
    QFuture<Result<TestReport>> testProvider(const ProviderDraft &draft, const QUuid &existing) override;
    QFuture<Result<TestReport>> watchProviderTest(const ProviderDraft &draft, const QUuid &existing,
                                                  const TestWatch &watch) override;
    QFuture<Result<OneToken>> askForOneToken(const ProviderDraft &draft, const QUuid &existing,
                                             const QStringList &models) override;
    QFuture<Result<void>> reorderProviders(const QList<QUuid> &ids) override;
    void findLocalServers(QObject *context, std::function<void(const LocalServer &)> found) override;
    std::vector<ProviderModel> modelsOf(const QUuid &provider) const override;
    ProviderHealth providerHealth(const QUuid &provider) const override;
    void readSecretsAgain() override;
    // Done when every change of a provider that was asked for is, in the secret store too.
    QFuture<Result<void>> settled();

    QFuture<Result<Guardrail>> createGuardrail(const GuardrailDraft &draft) override;
    QFuture<Result<Guardrail>> updateGuardrail(const QUuid &id, const GuardrailDraft &draft) override;
    QFuture<Result<void>> removeGuardrail(const QUuid &id) override;
    QFuture<Result<std::vector<Guardrail>>>
    createGuardrails(const std::vector<GuardrailDraft> &drafts) override;
    QFuture<Result<Guardrail>> restoreGuardrail(const Guardrail &rule) override;
    QFuture<Result<void>> reorderGuardrails(const QList<QUuid> &ids) override;
    QFuture<Result<std::vector<GuardrailHits>>> guardrailHits(const GuardrailHitsQuery &query) override;
    QFuture<Result<GuardrailEventPage>> guardrailEvents(const GuardrailEventQuery &query) override;
    QFuture<Result<void>> removeGuardrailEvent(const QUuid &id) override;

    QFuture<Result<Settings>> updateSettings(const Settings &settings) override;
    QFuture<Result<QByteArray>> newAdminToken() override;
    QFuture<Result<void>> sendTestMessage() override;
    bool hasPassphrase() const override;
    QFuture<Result<void>> changePassphrase(const SharedSecret &current, const SharedSecret &fresh) override;
    std::vector<ContactedHost> contactedHosts() const override;
    std::vector<Component> components() const override;
    QFuture<Result<qint64>> databaseBytes() override;
    QFuture<Result<qint64>> deleteHistory(const HistoryRange &range) override;

    QFuture<Result<RequestPage>> requests(const RequestQuery &query) override;
    QFuture<Result<std::vector<Spend>>> spend(const SpendQuery &query) override;
    QFuture<Result<void>> stopRequest(const QUuid &id) override;
    std::optional<ExchangeHeads> headsOf(const QUuid &request) const override;
    QFuture<Result<std::optional<Recording>>> recordingOf(const QUuid &request) override;
    std::optional<Cost> costExplanation(const RequestRecord &record) const override;
    QFuture<Result<void>> sendTestRequest() override;

    std::vector<OwnPrice> ownPrices() const override;
    QFuture<Result<OwnPrice>> saveOwnPrice(const OwnPrice &price) override;
    QFuture<Result<void>> removeOwnPrice(const QUuid &id) override;
    QFuture<Result<Repriced>> previewRepricing(const OwnPrice &price, const RepriceScope &scope) override;
    QFuture<Result<Repriced>> reprice(const QUuid &ownPrice, const RepriceScope &scope) override;
    QFuture<Result<std::vector<KnownModel>>> knownModels() override;
    CatalogueInfo catalogueInfo() const override;
    QFuture<Result<CatalogueChange>> previewCatalogue(const QString &file) override;
    QFuture<Result<void>> usePreviewedCatalogue() override;
    QFuture<Result<void>> useBundledCatalogue() override;

private:
    Settings effectiveSettings() const;
    QStringList warnings() const;
    void setGatewayState(GatewayStatus::State state, const QString &problem = {});
    void watchGauges();
    // Tells of a change once it is done, as the actor's of now. A null subject: the value's own id.
    template<typename T>
    QFuture<Result<T>> noted(const QFuture<Result<T>> &change, const QString &title,
                             const QUuid &subject = {}, const QString &text = {});
    void notice(Notice notice);
    QString nameOf(const QUuid &subject) const; // of a key, project, provider or rule
    void remindOfRotations();
    QFuture<Result<void>> raiseGatewayBudget(BudgetPeriod per, Money amount);
    void deleteSlice(const HistoryRange &range, qint64 deleted, const Answer<Result<qint64>> &answer);
    void saveSettings(const Settings &settings, std::function<void(const Result<void> &)> done);
    // Discovered models of an earlier test of the same address, for a draft that names none.
    ProviderDraft withDiscoveredModels(ProviderDraft draft) const;
    struct Probe;
    Probe probeOf(const ProviderDraft &draft, const QUuid &existing) const;
    std::optional<Cost> costOf(const QByteArray &source, const QString &model, const Usage &usage) const;
    std::optional<Money> priceOf(const QByteArray &source, const QString &model) const;
    void onDiscovered(const QUrl &url, const QUuid &existing, const QStringList &models);
    void rememberModels(const QUuid &provider, const std::optional<ModelMemory> &memory);
    // Of one provider whose list is older than a day, if there is one.
    void refreshModels();
    void sendWithTestKey(const Provider &simulator, const Answer<Result<void>> &answer);

    ControllerParts m_parts;
    ConfigurationState m_state;
    ProviderBook m_providers;
    KeyBook m_keys;
    ProjectBook m_projects;
    PriceBook m_prices;
    GuardBook m_guardrails;
    SealKey m_sealKey;
    GuardTexts m_guardTexts;
    Recordings m_recordings;
    ProviderWatch m_providerWatch = {};
    GuardWatch m_guardWatch = {};
    ChangeQueue m_settingsChanges = {};
    std::vector<ProviderPreset> m_presets;
    QHash<QUrl, QStringList> m_discovered = {}; // by base URL
    QHash<QUuid, Instant> m_refreshTried = {};  // models, by provider
    bool m_refreshing = false;
    GatewayStatus::State m_gatewayState = GatewayStatus::State::Stopped;
    QString m_address = {};
    QString m_problem = {};
    Webhook m_webhook{};
    QTimer m_gauges{};
    QTimer m_housekeeping{};
    QHash<QUuid, Instant> m_reminded = {}; // of a rotation that is due, by key
    int m_shownRunning = 0;
    double m_shownRate = 0;
    QStringList m_shownWarnings = {};
    QByteArray m_testSecret = {}; // of the test key, for this process only
    QString m_engine = {};        // of the database
};

template<typename T>
QFuture<Result<T>> Controller::noted(const QFuture<Result<T>> &change, const QString &title,
                                     const QUuid &subject, const QString &text)
{
    whenDone(change, this, [this, title, subject, text, actor = actor()](const Result<T> &done) {
        if (!done)
            return;
        Notice told{.subject = subject, .title = title, .text = text, .actor = actor};
        if constexpr (std::is_same_v<T, NewKey>)
            told.subject = done.value().key.id;
        else if constexpr (requires(T value) { value.id; })
            told.subject = done.value().id;
        notice(std::move(told));
    });
    return change;
}

} // namespace sluice
