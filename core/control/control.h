// The calls that the window and the admin API make. One interface, so that both always agree, and tests can
// fake it.
#pragma once

#include "core/base/components.h"
#include "core/base/headermemory.h"
#include "core/base/hosttally.h"
#include "core/control/async.h"
#include "core/control/prices.h"
#include "core/model/configuration.h"
#include "core/model/notice.h"
#include "core/model/requestrecord.h"
#include "core/storage/storage.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace sluice {

// What the gateway is doing, for the status strip.
struct GatewayStatus
{
    enum class State : quint8 { Stopped, Starting, Running, Paused, Draining, Failed };
    State state = State::Stopped;
    QString address = {};      // "http://127.0.0.1:4747"
    QString problem = {};      // why it failed, in words
    QStringList warnings = {}; // running, but: ledger behind, keychain locked …
    int runningRequests = 0;
    double requestsPerSecond = 0; // of the last 10 s
};

struct KeyDraft
{
    QString name = {};
    QUuid defaultProvider = {};
    QString note = {};
    QString colour = {};
    int requestsPerMinute = 0;
    KeyPolicy policy = {};
    bool enabled = true;
};

struct ProjectDraft
{
    QString name = {};
    QString note = {};
    QString colour = {};
    Governance governance = {};
};

// One limit of a key, a project or the gateway (a null subject), and how much of it is used at the moment.
struct LimitGauge
{
    QUuid subject = {};
    std::optional<RateLimit> rate = {}; // either this
    std::optional<Budget> budget = {};  // or this
    qint64 used = 0;                    // requests or tokens; pico-USD where the budget is one of money
    qint64 reserved = 0;                // of it: by requests that are running
    qint64 limit = 0;                   // raises included
    bool money = false;
    std::optional<Instant> resetsAt = {}; // rates, totals and sessions: none
};

struct NewKey
{
    VirtualKey key = {};
    QByteArray secret = {}; // the only time it exists outside the client
};

struct GuardrailDraft
{
    QString name = {}; // empty: one is made up
    QString pattern = {};
    GuardrailMode mode = GuardrailMode::Reject;
    QString replacement = {};
    bool enabled = true;
    std::optional<int> order = {}; // none: behind all others, or where it is
    GuardrailKind kind = GuardrailKind::Text;
    GuardrailDirection direction = GuardrailDirection::Request;
    GuardrailScope scope = {};
    GuardrailSeverity severity = GuardrailSeverity::Medium;
    GuardrailValidator validator = GuardrailValidator::None;
    int entropyFloor = 35;
    QStringList exceptions = {};
    int minimumMatches = 1;
    bool reversible = false;
    QString toolName = {};
    QString preset = {};
};

struct ProviderDraft
{
    QString name = {};
    QString preset = {};
    ProviderProtocol protocol = ProviderProtocol::OpenAi;
    AuthStyle auth = AuthStyle::Bearer;
    QUrl baseUrl = {};
    HeaderList headers = {};
    QStringList models = {};
    QString priceSource = {};
    bool enabled = true;
    SharedSecret secret = {};    // null: leave as it is
    bool allowPlainHttp = false; // the user has seen that http:// to the internet sends the key unencrypted
};

// A provider preset of resources/providers.json.
struct ProviderPreset
{
    QString id = {};
    QString name = {};
    QString group = {};       // "hosted", "local", "generic"
    QString keyUrl = {};      // where a user finds the key
    QString keyHint = {};     // what a key looks like: "sk-ant-"
    QString environment = {}; // "ANTHROPIC_API_KEY"
    QString keyCheck = {};    // path below the base URL that wants the key where the list of models does not
    ProviderDraft draft = {};
};

// One step of "Test connection".
struct TestStep
{
    enum class State : quint8 { Ok, Failed, Skipped };
    QByteArray id = {}; // "resolve", "connect", "tls", "key", "models"
    State state = State::Ok;
    QString text = {}; // what was found, or what is wrong and what to do
    qint64 micros = 0;
};
struct TestReport
{
    std::vector<TestStep> steps = {};
    QStringList models = {}; // discovered ids
    bool ok = false;
};

// Hears of a test's steps as they happen. Main thread; either may be empty.
struct TestWatch
{
    std::function<void(const QByteArray &step)> begins = {};
    std::function<void(const TestStep &step)> ended = {};
};

// What came of asking a provider for one token.
struct OneToken
{
    QString model = {};
    qint64 micros = 0;
    qint64 input = 0; // tokens
    qint64 output = 0;
    std::optional<Money> cost = {}; // empty: no price known
};

// A server of a known kind that answers on this computer.
struct LocalServer
{
    QString presetId = {};
    QString name = {};
    ProviderDraft draft = {}; // ready to be added, with its models
};

// What is known of one model of a provider.
struct ProviderModel
{
    QString id = {};
    qint64 contextWindow = 0;        // tokens; 0: not known
    std::optional<Money> input = {}; // USD per million tokens
    std::optional<Money> output = {};
    QString priceSource = {};             // "catalogue 2026-11-21"
    std::optional<Instant> newSince = {}; // a refresh found it that the one before did not know
};

// How a provider's last calls went.
struct ProviderHealth
{
    enum class State : quint8 { Unknown, Works, Refused, RateLimited, Unreachable, Certificate, Failing };
    State state = State::Unknown;
    Instant at = {};
    std::optional<Instant> until = {}; // rate-limited, where the provider said for how long
    QString problem = {};              // in words
    bool operator==(const ProviderHealth &) const = default;
};

// What "Delete history…" takes away.
struct HistoryRange
{
    std::optional<Instant> before = {}; // empty: everything
    bool sums = false;                  // those per hour and day too: charts forget, and budgets start anew
};

// Lives on the main thread; every call is made there and returns at once.
class Control : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Who makes the calls, for the list of what was changed: "window", unless an ActingAs says otherwise.
    QString actor() const { return m_actor; }

    virtual ConfigurationPtr configuration() const = 0;
    virtual GatewayStatus status() const = 0;
    virtual QString secretStoreName() const = 0;
    virtual QString dataDirectory() const = 0;

    virtual void startGateway() = 0; // with the settings of the moment; the outcome shows in status()
    virtual void stopGateway() = 0;
    virtual QFuture<Result<void>> setPaused(bool paused) = 0;

    virtual QFuture<Result<NewKey>> createKey(const KeyDraft &draft) = 0;
    virtual QFuture<Result<VirtualKey>>
    updateKey(const VirtualKey &key) = 0; // by id; hash and prefix are not changed
    virtual QFuture<Result<void>> revokeKey(const QUuid &id, const QString &reason) = 0;
    virtual QFuture<Result<void>> restoreKey(const QUuid &id) = 0; // undo of revoke
    // A new secret for the same key; the old one is accepted for as long as `grace`.
    virtual QFuture<Result<NewKey>> rotateKey(const QUuid &id, std::chrono::seconds grace) = 0;
    // One more secret of that key, for requests that this window makes itself; it is good for a day and shown
    // nowhere.
    virtual QFuture<Result<QByteArray>> lendSecret(const QUuid &id) = 0;
    virtual QFuture<Result<void>> setKeyPaused(const QUuid &id, bool paused, const QString &reason) = 0;
    // On top of the budgets of that period until the user's day ends. `subject`: a key, a project; null: the
    // gateway.
    virtual QFuture<Result<void>> raiseBudget(const QUuid &subject, BudgetPeriod per, Money amount) = 0;

    virtual QFuture<Result<Project>> createProject(const ProjectDraft &draft) = 0;
    virtual QFuture<Result<Project>> updateProject(const QUuid &id, const ProjectDraft &draft) = 0;
    virtual QFuture<Result<void>> removeProject(const QUuid &id) = 0; // its keys stay, without a project

    // Every limit of that key or project (its own ones only); null: the gateway's. At once, from memory.
    virtual std::vector<LimitGauge> gauges(const QUuid &subject) const = 0;
    // What was noticed and changed, newest first.
    virtual QFuture<Result<std::vector<Notice>>> notices(int limit, int offset) = 0;

    virtual std::vector<ProviderPreset> presets() const = 0;
    virtual QFuture<Result<Provider>> createProvider(const ProviderDraft &draft) = 0;
    virtual QFuture<Result<Provider>> updateProvider(const QUuid &id, const ProviderDraft &draft) = 0;
    virtual QFuture<Result<void>> removeProvider(const QUuid &id) = 0; // its secret goes too
    // Tests a draft (with the stored secret of `existing` where the draft has none); costs no tokens.
    virtual QFuture<Result<TestReport>> testProvider(const ProviderDraft &draft, const QUuid &existing) = 0;
    // The same, telling each step as it happens. Cancelling the future ends the test.
    virtual QFuture<Result<TestReport>> watchProviderTest(const ProviderDraft &draft, const QUuid &existing,
                                                          const TestWatch &watch)
    {
        Q_UNUSED(watch);
        return testProvider(draft, existing);
    }
    // Asks the cheapest chat model among `models` for one token. Costs what that costs: ask the user before.
    // Cancelling the future ends it.
    virtual QFuture<Result<OneToken>> askForOneToken(const ProviderDraft &draft, const QUuid &existing,
                                                     const QStringList &models) = 0;
    // Those named come first, in this order; the others keep theirs behind them.
    virtual QFuture<Result<void>> reorderProviders(const QList<QUuid> &ids) = 0;
    // Calls `found` for each server of a local preset that answers on its port, as long as `context` lives.
    virtual void findLocalServers(QObject *context, std::function<void(const LocalServer &)> found)
    {
        Q_UNUSED(context);
        Q_UNUSED(found);
    }
    virtual std::vector<ProviderModel> modelsOf(const QUuid &provider) const
    {
        Q_UNUSED(provider);
        return {};
    }
    // By the calls that this process has seen. At once, from memory; recorded() tells when it may have
    // changed.
    virtual ProviderHealth providerHealth(const QUuid &provider) const
    {
        Q_UNUSED(provider);
        return {};
    }
    // Asks the secret store again for what it would not give (locked, unreadable); may raise the system's
    // prompt.
    virtual void readSecretsAgain() {}

    // The rules themselves are in configuration(). Of a pattern that cannot be read the error says where.
    virtual QFuture<Result<Guardrail>> createGuardrail(const GuardrailDraft &draft) = 0;
    virtual QFuture<Result<Guardrail>> updateGuardrail(const QUuid &id, const GuardrailDraft &draft) = 0;
    virtual QFuture<Result<void>> removeGuardrail(const QUuid &id) = 0; // its events stay
    // All or none; behind all others, in this order.
    virtual QFuture<Result<std::vector<Guardrail>>>
    createGuardrails(const std::vector<GuardrailDraft> &drafts) = 0;
    // Puts back what was removed, as it was.
    virtual QFuture<Result<Guardrail>> restoreGuardrail(const Guardrail &rule) = 0;
    // Those named come first, in this order; the others keep theirs behind them.
    virtual QFuture<Result<void>> reorderGuardrails(const QList<QUuid> &ids) = 0;
    // With `query.withTexts` the events have their plainText where it was kept and can be opened.
    virtual QFuture<Result<GuardrailEventPage>> guardrailEvents(const GuardrailEventQuery &query) = 0;
    virtual QFuture<Result<void>> removeGuardrailEvent(const QUuid &id) = 0;
    // How often rules were triggered: events per rule and day.
    virtual QFuture<Result<std::vector<GuardrailHits>>> guardrailHits(const GuardrailHitsQuery &query) = 0;

    virtual QFuture<Result<Settings>>
    updateSettings(const Settings &settings) = 0; // answers with what is in force
    // Makes and stores a new admin token; the token itself is only in the answer.
    virtual QFuture<Result<QByteArray>> newAdminToken() = 0;

    // A message to the webhook of the settings that says it is a test.
    virtual QFuture<Result<void>> sendTestMessage() { return notHere<void>(); }
    // Of the vault; a keychain has none that could be changed here.
    virtual bool hasPassphrase() const { return false; }
    virtual QFuture<Result<void>> changePassphrase(const SharedSecret &current, const SharedSecret &fresh)
    {
        Q_UNUSED(current);
        Q_UNUSED(fresh);
        return notHere<void>();
    }
    // Whom this process has spoken to since it started.
    virtual std::vector<ContactedHost> contactedHosts() const { return {}; }
    // What it is made of: this program first, then its libraries.
    virtual std::vector<Component> components() const { return {}; }
    // What the database keeps.
    virtual QFuture<Result<qint64>> databaseBytes() { return notHere<qint64>(); }
    // How many entries went.
    virtual QFuture<Result<qint64>> deleteHistory(const HistoryRange &range)
    {
        Q_UNUSED(range);
        return notHere<qint64>();
    }

    virtual QFuture<Result<RequestPage>> requests(const RequestQuery &query) = 0;
    virtual QFuture<Result<std::vector<Spend>>> spend(const SpendQuery &query) = 0;
    // Ends a running request of that id; its client sees the connection end. Nothing happens where none runs.
    virtual QFuture<Result<void>> stopRequest(const QUuid &id) = 0;
    // The heads of a request and its answer as long as they are in memory, without credentials. At once.
    virtual std::optional<ExchangeHeads> headsOf(const QUuid &request) const
    {
        Q_UNUSED(request);
        return {};
    }
    // What a request asked and was answered. Empty: it was not recorded, or is not kept any more.
    virtual QFuture<Result<std::optional<Recording>>> recordingOf(const QUuid &request)
    {
        Q_UNUSED(request);
        return answered(Result<std::optional<Recording>>(std::optional<Recording>()));
    }
    // "How was this cost computed": token class × price with the price's date, by the prices of today. Empty:
    // no price is known now, or not all of them. Requests of the simulator cost nothing, without lines.
    virtual std::optional<Cost> costExplanation(const RequestRecord &record) const = 0;
    // The user's own prices, by model. They come before the catalogue from the next request on.
    virtual std::vector<OwnPrice> ownPrices() const = 0;
    virtual QFuture<Result<OwnPrice>> saveOwnPrice(const OwnPrice &price) = 0; // a null id: a new one
    virtual QFuture<Result<void>> removeOwnPrice(const QUuid &id) = 0;         // what it priced stays priced
    // What that price, saved or not, would make of requests that were stored. Cancelling the future ends it.
    virtual QFuture<Result<Repriced>> previewRepricing(const OwnPrice &price, const RepriceScope &scope) = 0;
    // Does it, slice by slice, for a saved price. The future tells its progress; cancelling it stops behind
    // the slice under way, and what was priced stays.
    virtual QFuture<Result<Repriced>> reprice(const QUuid &ownPrice, const RepriceScope &scope) = 0;
    // Every model that is known: served by our providers, seen in the ledger, in the catalogue.
    virtual QFuture<Result<std::vector<KnownModel>>> knownModels() = 0;
    virtual CatalogueInfo catalogueInfo() const = 0;
    // Reads a catalogue from a file and says what it would change; nothing is changed.
    virtual QFuture<Result<CatalogueChange>> previewCatalogue(const QString &file) = 0;
    // Uses the catalogue that was previewed last from now on; a copy of it is kept with the data.
    virtual QFuture<Result<void>> usePreviewedCatalogue() = 0;
    virtual QFuture<Result<void>> useBundledCatalogue() = 0;
    // A one-line Chat request through the gateway itself with a key of its own, answered by the simulator.
    virtual QFuture<Result<void>> sendTestRequest() = 0;

Q_SIGNALS:
    void configurationChanged();
    void statusChanged();
    // New and changed requests (running ones too), at most ten times a second.
    void recorded(const sluice::RecordBatch &batch);
    // Own prices or the catalogue.
    void pricesChanged();
    // Stored requests have other costs now: sums that were read before are old.
    void repriced();
    // As it happens: for notifications, the tray and the attention list.
    void noticed(const sluice::Notice &notice);

protected:
    // Of a Control that cannot do everything: one over a network, or in a test.
    template<typename T>
    static QFuture<Result<T>> notHere()
    {
        return answered(Result<T>(Error{.kind = Error::Kind::BadRequest,
                                        .text = QStringLiteral("That cannot be done from here.")}));
    }

private:
    friend class ActingAs;
    QString m_actor = QStringLiteral("window");
};

// While it lives, calls of that Control are somebody else's: "admin-api", "gateway". What counts is who made
// the call, not who is there when it is done.
class ActingAs
{
public:
    ActingAs(Control &control, const QString &actor)
        : m_control(control)
        , m_before(std::exchange(control.m_actor, actor))
    {}
    ~ActingAs() { m_control.m_actor = m_before; }
    ActingAs(const ActingAs &) = delete;
    ActingAs &operator=(const ActingAs &) = delete;

private:
    Control &m_control;
    QString m_before;
};

} // namespace sluice
