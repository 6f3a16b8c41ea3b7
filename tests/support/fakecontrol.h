// A Control in memory: what a test sets is what the window sees, and every call is written down.
#pragma once

#include "core/control/control.h"

#include <functional>

namespace sluice {

class FakeControl final : public Control
{
    Q_OBJECT
public:
    explicit FakeControl(QObject *parent = nullptr);

    // What the window will be told. Setters emit the signal that belongs to the change.
    void setStatus(const GatewayStatus &status);
    void setConfiguration(Settings settings, std::vector<Provider> providers, std::vector<VirtualKey> keys,
                          bool paused = false);
    // Finished and running requests: spend() and requests() answer from them. Emits recorded().
    void record(const RecordBatch &batch);
    // The same without the signal: what was there before the window opened.
    void seed(const RecordBatch &batch);
    // Every call that answers with a Result fails with this until it is cleared.
    void failWith(std::optional<Error> error) { m_failure = std::move(error); }

    QStringList calls = {}; // "setPaused true", "startGateway", "createKey ci-bot" …
    std::vector<ProviderPreset> presetList = {};
    TestReport testReport = {};
    Result<OneToken> oneToken = OneToken{};
    std::vector<LocalServer> localServers = {};
    std::vector<ProviderModel> providerModels = {}; // modelsOf() answers with those that the provider has
    QHash<QUuid, ProviderHealth> health = {};
    QString directory = QStringLiteral("/home/ada/.local/share/sluice");
    QString storeName = QStringLiteral("GNOME Keyring (Secret Service)");
    std::function<void()> onSendTestRequest = {};
    RecordBatch records = {};
    std::shared_ptr<Storage> ledger = {};    // requests() and spend() answer from it instead, if it is set
    std::vector<GuardrailEvent> events = {}; // newest first
    std::vector<LimitGauge> gaugeList = {};  // gauges() answers with those of its subject
    std::vector<Notice> noticeList = {};     // newest first
    std::vector<OwnPrice> priceList = {};
    Repriced repricing = {};                 // what previewRepricing() and reprice() answer
    CatalogueChange catalogueChange = {};    // what previewCatalogue() answers
    QHash<QUuid, ExchangeHeads> heads = {};  // headsOf() answers with these, by request
    QHash<QUuid, Recording> recordings = {}; // recordingOf() does
    // Emits noticed(), and keeps it.
    void tell(const Notice &notice);
    void setProjects(std::vector<Project> projects);

    ConfigurationPtr configuration() const override { return m_configuration; }
    GatewayStatus status() const override { return m_status; }
    QString secretStoreName() const override { return storeName; }
    QString dataDirectory() const override { return directory; }
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
    std::vector<ProviderPreset> presets() const override { return presetList; }
    QFuture<Result<Provider>> createProvider(const ProviderDraft &draft) override;
    QFuture<Result<Provider>> updateProvider(const QUuid &id, const ProviderDraft &draft) override;
    QFuture<Result<void>> removeProvider(const QUuid &id) override;
    // A test that succeeds brings the list of a stored provider up to date.
    QFuture<Result<TestReport>> testProvider(const ProviderDraft &draft, const QUuid &existing) override;
    QFuture<Result<TestReport>> watchProviderTest(const ProviderDraft &draft, const QUuid &existing,
                                                  const TestWatch &watch) override;
    QFuture<Result<OneToken>> askForOneToken(const ProviderDraft &draft, const QUuid &existing,
                                             const QStringList &models) override;
    QFuture<Result<void>> reorderProviders(const QList<QUuid> &ids) override;
    void findLocalServers(QObject *context, std::function<void(const LocalServer &)> found) override;
    std::vector<ProviderModel> modelsOf(const QUuid &provider) const override;
    ProviderHealth providerHealth(const QUuid &provider) const override { return health.value(provider); }
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
    QFuture<Result<RequestPage>> requests(const RequestQuery &query) override;
    QFuture<Result<std::vector<Spend>>> spend(const SpendQuery &query) override;
    std::optional<Cost> costExplanation(const RequestRecord &record) const override;
    QFuture<Result<void>> stopRequest(const QUuid &id) override;
    std::optional<ExchangeHeads> headsOf(const QUuid &request) const override;
    QFuture<Result<std::optional<Recording>>> recordingOf(const QUuid &request) override;
    QFuture<Result<void>> sendTestRequest() override;
    std::vector<OwnPrice> ownPrices() const override { return priceList; }
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
    template<typename T>
    QFuture<Result<T>> answer(T value) const;
    QFuture<Result<void>> answerNothing() const;
    // Publishes the keys after `edit` has changed that one; nothing after failWith().
    void editKey(const QUuid &id, const std::function<void(VirtualKey &)> &edit);
    void publish(std::vector<Provider> providers, std::vector<VirtualKey> keys);
    void publishGuardrails(std::vector<Guardrail> guardrails);
    Provider applied(Provider provider, const ProviderDraft &draft) const;

    ConfigurationPtr m_configuration;
    GatewayStatus m_status = {};
    std::optional<Error> m_failure = {};
};

} // namespace sluice
