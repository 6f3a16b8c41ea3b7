// The controller when all goes well: what it stores, what it publishes, and in which order.
#include "rig.h"
#include "tests/support/patience.h"
#include "webserver.h"

#include "core/control/providerbook.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace sluice;

class TestController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAProvider();
    void publishesBeforeItAnswers();
    void keepsTheSecretOnUpdate();
    void replacesTheSecretOnUpdate();
    void asksForTheSecretThatBecomesNeeded();
    void removesAProviderWithItsSecret();
    void ordersProvidersAsTheyCame();
    void readsEverythingBackAfterARestart();
    void readsSecretsAsTheyArrive();
    void ignoresASecretThatComesTooLate();
    void raisesThePromptOnce();
    void usesDiscoveredModelsOnlyWhenSaving();
    void createsAKey();
    void updatesAKey();
    void revokesAndRestores();
    void pauses();
    void changesSettings();
    void makesAdminTokens();
    void startsAndStopsTheGateway();
    void saysWhyTheGatewayDoesNotStart();
    void appliesTheCommandLine();
    void watchesTheGauges();
    void addsTheSimulatorOnce();
    void findsAFreeNameForTheSimulator();
    void sendsATestRequest();
    void saysWhatTheTestRequestGot();
    void needsAGatewayForATestRequest();
    void explainsCosts();
    void passesRecordsOn();
    void keepsNoSecretInTheDatabase();
};

void TestController::createsAProvider()
{
    Rig rig;
    QSignalSpy changed(rig.control.get(), &Control::configurationChanged);
    ProviderDraft draft = Rig::draft(QStringLiteral(" OpenAI "));
    draft.preset = QStringLiteral("openai");
    draft.headers = {{"X-Team", "core"}};
    draft.models = {QStringLiteral("gpt-x")};
    draft.priceSource = QStringLiteral("openai");
    const auto made = waited(rig.control->createProvider(draft));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text));
    const Provider &provider = made.value();
    QCOMPARE(provider.name, QStringLiteral("OpenAI"));
    QCOMPARE(provider.createdAt, rig.clock.time);
    QCOMPARE(provider.updatedAt, rig.clock.time);
    QCOMPARE(provider.secretState, SecretState::Present);
    QCOMPARE(rig.secrets.entries.at(secretEntry(provider.id)), "sk-secret");
    QCOMPARE(changed.count(), 1);
    const auto stored = rig.stored();
    QCOMPARE(stored.providers.size(), size_t(1));
    QCOMPARE(stored.providers.front().headers, draft.headers);
    QCOMPARE(stored.providers.front().models, draft.models);
    QCOMPARE(stored.providers.front().priceSource, draft.priceSource);
    QVERIFY(!stored.providers.front().secret);
}

void TestController::publishesBeforeItAnswers()
{
    Rig rig;
    Published<Configuration>::Reader reader(rig.published);
    QVERIFY(reader.get()->providers().empty());
    bool seen = false;
    QObject context;
    whenDone(rig.control->createProvider(Rig::draft(QStringLiteral("OpenAI"))), &context,
             [&](const Result<Provider> &provider) {
                 const Provider *published = reader.get()->provider(provider.value().id);
                 seen = published && published->secret &&
                        published->secret->view() == QByteArrayView("sk-secret");
             });
    QTRY_VERIFY(seen);
}

void TestController::keepsTheSecretOnUpdate()
{
    Rig rig;
    const Provider before = rig.addProvider(QStringLiteral("OpenAI"));
    rig.clock.time += std::chrono::seconds(5);
    rig.secrets.calls.clear();
    const auto updated =
        waited(rig.control->updateProvider(before.id, Rig::draft(QStringLiteral("Renamed"), {})));
    QVERIFY(updated);
    QCOMPARE(updated.value().name, QStringLiteral("Renamed"));
    QCOMPARE(updated.value().createdAt, before.createdAt);
    QCOMPARE(updated.value().updatedAt, rig.clock.time);
    QCOMPARE(updated.value().order, before.order);
    QCOMPARE(rig.now()->provider(before.id)->secret->view(), QByteArrayView("sk-secret"));
    QVERIFY(rig.secrets.calls.isEmpty());
}

void TestController::replacesTheSecretOnUpdate()
{
    Rig rig;
    const Provider before = rig.addProvider(QStringLiteral("OpenAI"));
    QVERIFY(waited(rig.control->updateProvider(before.id, Rig::draft(QStringLiteral("OpenAI"), "sk-new"))));
    QCOMPARE(rig.secrets.entries.at(secretEntry(before.id)), "sk-new");
    QCOMPARE(rig.now()->provider(before.id)->secret->view(), QByteArrayView("sk-new"));
}

void TestController::asksForTheSecretThatBecomesNeeded()
{
    Rig rig;
    const Provider made = rig.addProvider(QStringLiteral("OpenAI"));
    ProviderDraft draft = Rig::draft(QStringLiteral("OpenAI"), {});
    draft.auth = AuthStyle::None;
    QVERIFY(waited(rig.control->updateProvider(made.id, draft)));
    QCOMPARE(rig.now()->provider(made.id)->secretState, SecretState::NotNeeded);
    QVERIFY(!rig.now()->provider(made.id)->secret);
    draft.auth = AuthStyle::Bearer;
    QVERIFY(waited(rig.control->updateProvider(made.id, draft)));
    QTRY_COMPARE(rig.now()->provider(made.id)->secretState, SecretState::Present);
}

void TestController::removesAProviderWithItsSecret()
{
    Rig rig;
    const Provider made = rig.addProvider(QStringLiteral("OpenAI"));
    QVERIFY(waited(rig.control->removeProvider(made.id)));
    QVERIFY(rig.secrets.entries.empty());
    QVERIFY(rig.now()->providers().empty());
    QVERIFY(rig.stored().providers.empty());
    QCOMPARE(waited(rig.control->removeProvider(made.id)).error().kind, Error::Kind::NotFound);
    QCOMPARE(waited(rig.control->updateProvider(made.id, Rig::draft(QStringLiteral("x")))).error().kind,
             Error::Kind::NotFound);
}

void TestController::ordersProvidersAsTheyCame()
{
    Rig rig;
    // At once: each sees what the one before it has left.
    const auto b = rig.control->createProvider(Rig::draft(QStringLiteral("B")));
    const auto a = rig.control->createProvider(Rig::draft(QStringLiteral("A")));
    const auto again = rig.control->createProvider(Rig::draft(QStringLiteral("b")));
    QVERIFY(waited(b));
    QVERIFY(waited(a));
    QCOMPARE(waited(again).error().kind, Error::Kind::Conflict);
    QCOMPARE(rig.now()->providers().at(0).name, QStringLiteral("B"));
    QCOMPARE(rig.now()->providers().at(1).name, QStringLiteral("A"));
    QVERIFY(rig.now()->providers().at(0).order < rig.now()->providers().at(1).order);
    QCOMPARE(rig.secrets.entries.size(), size_t(2));
}

void TestController::readsEverythingBackAfterARestart()
{
    Rig rig;
    const Provider provider = rig.addProvider(QStringLiteral("OpenAI"));
    const NewKey key =
        waited(rig.control->createKey({.name = QStringLiteral("ci"), .defaultProvider = provider.id}))
            .value();
    QVERIFY(waited(rig.control->setPaused(true)));
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    QTRY_COMPARE(rig.now()->provider(provider.id)->secretState, SecretState::Present);
    QCOMPARE(rig.now()->provider(provider.id)->secret->view(), QByteArrayView("sk-secret"));
    QCOMPARE(rig.now()->keyWithHash(hashSecret(key.secret))->name, QStringLiteral("ci"));
    QVERIFY(rig.now()->paused());
}

void TestController::readsSecretsAsTheyArrive()
{
    Rig rig;
    const Provider first = rig.addProvider(QStringLiteral("First"));
    const Provider second = rig.addProvider(QStringLiteral("Second"));
    ProviderDraft local = Rig::draft(QStringLiteral("Local"), {});
    local.auth = AuthStyle::None;
    const Provider third = waited(rig.control->createProvider(local)).value();
    rig.secrets.entries.erase(secretEntry(second.id));
    rig.restart();
    rig.secrets.holds = true;
    QVERIFY(waited(rig.control->load()));
    // Not known yet is not the same as missing.
    QCOMPARE(rig.now()->provider(first.id)->secretState, SecretState::Unreadable);
    QCOMPARE(rig.now()->provider(third.id)->secretState, SecretState::NotNeeded);
    QSignalSpy changed(rig.control.get(), &Control::configurationChanged);
    rig.secrets.release();
    QTRY_COMPARE(rig.now()->provider(first.id)->secretState, SecretState::Present);
    QTRY_COMPARE(rig.now()->provider(second.id)->secretState, SecretState::Missing);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!rig.secrets.calls.contains(QStringLiteral("read ") + secretEntry(third.id)));
}

void TestController::ignoresASecretThatComesTooLate()
{
    Rig rig;
    const Provider made = rig.addProvider(QStringLiteral("OpenAI"), "sk-old");
    rig.restart();
    rig.secrets.readError = Error{.kind = Error::Kind::Keychain, .code = "locked"};
    rig.secrets.holds = true;
    QVERIFY(waited(rig.control->load()));
    const auto update = rig.control->updateProvider(made.id, Rig::draft(QStringLiteral("OpenAI"), "sk-new"));
    rig.secrets.release(); // the failed read comes first, the write behind it
    QVERIFY(waited(update));
    QCOMPARE(rig.now()->provider(made.id)->secretState, SecretState::Present);
    QCOMPARE(rig.now()->provider(made.id)->secret->view(), QByteArrayView("sk-new"));
}

void TestController::raisesThePromptOnce()
{
    Rig rig;
    const Provider first = rig.addProvider(QStringLiteral("First"));
    const Provider second = rig.addProvider(QStringLiteral("Second"));
    rig.restart();
    rig.secrets.readError = Error{.kind = Error::Kind::Keychain, .code = "locked"};
    QVERIFY(waited(rig.control->load()));
    QTRY_COMPARE(rig.now()->provider(second.id)->secretState, SecretState::Locked);
    QVERIFY(
        rig.control->status().warnings.join(QString()).contains(QStringLiteral("Test Keyring is locked")));
    QVERIFY(rig.secrets.calls.filter(QStringLiteral("ask ")).isEmpty());
    rig.secrets.promptOpens = true;
    rig.control->readSecretsAgain();
    QTRY_COMPARE(rig.now()->provider(first.id)->secretState, SecretState::Present);
    QTRY_COMPARE(rig.now()->provider(second.id)->secretState, SecretState::Present);
    QCOMPARE(rig.secrets.calls.filter(QStringLiteral("ask ")).size(), 1);
    QVERIFY(rig.control->status().warnings.isEmpty());
}

void TestController::usesDiscoveredModelsOnlyWhenSaving()
{
    Rig rig;
    WebServer server([](const QByteArray &request) {
        return request.contains("sk-secret") ? WebServer::json(R"({"data":[{"id":"gpt-x"}]})")
                                             : WebServer::json("{}", "401 Unauthorized");
    });
    ProviderDraft draft = Rig::draft(QStringLiteral("OpenAI"));
    draft.baseUrl = server.url();
    const Provider made = waited(rig.control->createProvider(draft)).value();
    QVERIFY(made.models.isEmpty());
    draft.secret.reset(); // the stored one is used
    const auto report = waited(rig.control->testProvider(draft, made.id));
    QVERIFY(report.value().ok);
    QVERIFY(rig.now()->provider(made.id)->models.isEmpty());
    const auto saved = waited(rig.control->updateProvider(made.id, draft));
    QCOMPARE(saved.value().models, QStringList{QStringLiteral("gpt-x")});
    QCOMPARE(rig.now()->providerServing(QStringLiteral("gpt-x"))->id, made.id);
    // A list that the user gave is not replaced.
    draft.models = {QStringLiteral("mine")};
    QCOMPARE(waited(rig.control->updateProvider(made.id, draft)).value().models, draft.models);
}

void TestController::createsAKey()
{
    Rig rig;
    const Provider provider = rig.addProvider(QStringLiteral("OpenAI"));
    const auto made = waited(rig.control->createKey({.name = QStringLiteral(" ci-bot "),
                                                     .defaultProvider = provider.id,
                                                     .note = QStringLiteral("for CI"),
                                                     .colour = QStringLiteral("#3a7bd5"),
                                                     .requestsPerMinute = 30}));
    QVERIFY(made);
    const NewKey &key = made.value();
    QVERIFY(key.secret.startsWith("sk-sluice-"));
    QCOMPARE(key.key.name, QStringLiteral("ci-bot"));
    QCOMPARE(key.key.hash, hashSecret(key.secret));
    QCOMPARE(key.key.createdAt, rig.clock.time);
    QVERIFY(key.secret.startsWith(key.key.prefix));
    const VirtualKey *published = rig.now()->keyWithHash(hashSecret(key.secret));
    QVERIFY(published);
    QCOMPARE(published->requestsPerMinute, 30);
    QCOMPARE(rig.stored().keys.front().note, QStringLiteral("for CI"));
    QCOMPARE(waited(rig.control->createKey({.name = QStringLiteral("CI-BOT")})).error().kind,
             Error::Kind::Conflict);
}

void TestController::updatesAKey()
{
    Rig rig;
    const NewKey made = waited(rig.control->createKey({.name = QStringLiteral("ci")})).value();
    VirtualKey changed = made.key;
    changed.name = QStringLiteral("ci 2");
    changed.enabled = false;
    changed.hash = "x";
    changed.prefix = "y";
    changed.createdAt = {};
    changed.revokedAt = rig.clock.time;
    const auto updated = waited(rig.control->updateKey(changed));
    QVERIFY(updated);
    QCOMPARE(updated.value().name, QStringLiteral("ci 2"));
    QCOMPARE(updated.value().enabled, false);
    QCOMPARE(updated.value().hash, made.key.hash);
    QCOMPARE(updated.value().prefix, made.key.prefix);
    QCOMPARE(updated.value().createdAt, made.key.createdAt);
    QVERIFY(!updated.value().revokedAt);
    changed.id = QUuid::createUuid();
    QCOMPARE(waited(rig.control->updateKey(changed)).error().kind, Error::Kind::NotFound);
}

void TestController::revokesAndRestores()
{
    Rig rig;
    const QUuid id = waited(rig.control->createKey({.name = QStringLiteral("ci")})).value().key.id;
    QVERIFY(waited(rig.control->revokeKey(id, QStringLiteral(" lost "))));
    const Instant revoked = rig.clock.time;
    QCOMPARE(*rig.now()->key(id)->revokedAt, revoked);
    QCOMPARE(rig.now()->key(id)->revokeReason, QStringLiteral("lost"));
    rig.clock.time += std::chrono::seconds(1);
    QVERIFY(waited(rig.control->revokeKey(id, QStringLiteral("again"))));
    QCOMPARE(*rig.now()->key(id)->revokedAt, revoked);
    QCOMPARE(rig.stored().keys.front().revokeReason, QStringLiteral("lost"));
    // Its name is free meanwhile, so giving it back may not be possible.
    const QUuid other = waited(rig.control->createKey({.name = QStringLiteral("CI")})).value().key.id;
    QCOMPARE(waited(rig.control->restoreKey(id)).error().kind, Error::Kind::Conflict);
    QVERIFY(waited(rig.control->revokeKey(other, {})));
    QVERIFY(waited(rig.control->restoreKey(id)));
    QVERIFY(!rig.now()->key(id)->revokedAt);
    QVERIFY(rig.now()->key(id)->revokeReason.isEmpty());
    QVERIFY(waited(rig.control->restoreKey(id)));
    QCOMPARE(waited(rig.control->restoreKey(QUuid::createUuid())).error().kind, Error::Kind::NotFound);
    QCOMPARE(waited(rig.control->revokeKey(QUuid::createUuid(), {})).error().kind, Error::Kind::NotFound);
}

void TestController::pauses()
{
    Rig rig;
    rig.control->startGateway();
    QVERIFY(waited(rig.control->setPaused(true)));
    QVERIFY(rig.now()->paused());
    QVERIFY(rig.stored().paused);
    QCOMPARE(rig.control->status().state, GatewayStatus::State::Paused);
    QVERIFY(waited(rig.control->setPaused(false)));
    QCOMPARE(rig.control->status().state, GatewayStatus::State::Running);
}

void TestController::changesSettings()
{
    Rig rig;
    Settings settings = rig.now()->settings();
    settings.port = 4800;
    settings.theme = QStringLiteral("dark");
    settings.ui.insert(QStringLiteral("geometry"), QStringLiteral("1x2"));
    const auto changed = waited(rig.control->updateSettings(settings));
    QVERIFY(changed);
    QCOMPARE(changed.value(), settings);
    QCOMPARE(rig.now()->settings(), settings);
    QCOMPARE(rig.stored().settings, settings);
    settings.port = 70'000;
    QCOMPARE(waited(rig.control->updateSettings(settings)).error().code, "port");
    QCOMPARE(rig.now()->settings().port, 4800);
}

void TestController::makesAdminTokens()
{
    Rig rig;
    const QByteArray first = waited(rig.control->newAdminToken()).value();
    const QByteArray second = waited(rig.control->newAdminToken()).value();
    QVERIFY(first.startsWith("sluice-admin-"));
    QCOMPARE(first.size(), 13 + 43);
    QVERIFY(first != second);
    QCOMPARE(rig.now()->settings().adminTokenHash, hashSecret(second));
    QCOMPARE(rig.stored().settings.adminTokenHash, hashSecret(second));
    // The settings page cannot set another one.
    Settings settings = rig.now()->settings();
    settings.adminTokenHash = hashSecret("known");
    QVERIFY(waited(rig.control->updateSettings(settings)));
    QCOMPARE(rig.now()->settings().adminTokenHash, hashSecret(second));
}

void TestController::startsAndStopsTheGateway()
{
    Rig rig;
    QSignalSpy changed(rig.control.get(), &Control::statusChanged);
    QCOMPARE(rig.control->status().state, GatewayStatus::State::Stopped);
    rig.control->startGateway();
    rig.control->startGateway();
    QCOMPARE(rig.gateway.started.size(), size_t(1));
    QCOMPARE(rig.control->status().state, GatewayStatus::State::Running);
    QCOMPARE(rig.control->status().address, QStringLiteral("http://127.0.0.1:4747"));
    QCOMPARE(changed.count(), 2); // starting, running
    rig.control->stopGateway();
    QCOMPARE(rig.control->status().state, GatewayStatus::State::Draining);
    rig.gateway.onStopped();
    QCOMPARE(rig.control->status().state, GatewayStatus::State::Stopped);
    QVERIFY(rig.control->status().address.isEmpty());
    rig.control->startGateway();
    QCOMPARE(rig.control->status().state, GatewayStatus::State::Running);
    rig.control->stopGateway();
    rig.control.reset();
    rig.gateway.onStopped(); // nobody is there any more
}

void TestController::saysWhyTheGatewayDoesNotStart()
{
    Rig rig;
    rig.gateway.startError =
        Error{.kind = Error::Kind::Conflict, .text = QStringLiteral("Port 4747 is used.")};
    rig.control->startGateway();
    QCOMPARE(rig.control->status().state, GatewayStatus::State::Failed);
    QCOMPARE(rig.control->status().problem, QStringLiteral("Port 4747 is used."));
    rig.gateway.startError.reset();
    rig.control->startGateway();
    QCOMPARE(rig.control->status().state, GatewayStatus::State::Running);
    QVERIFY(rig.control->status().problem.isEmpty());
}

void TestController::appliesTheCommandLine()
{
    Rig rig;
    rig.overrides = {.port = 0, .bindAddress = QStringLiteral("0.0.0.0"), .workers = 7};
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    rig.control->startGateway();
    QCOMPARE(rig.gateway.started.front().port, 0);
    QCOMPARE(rig.gateway.started.front().bindAddress, QStringLiteral("0.0.0.0"));
    QCOMPARE(rig.gateway.started.front().workers, 7);
    QCOMPARE(rig.now()->settings().port, 4747); // not stored, not published
}

void TestController::watchesTheGauges()
{
    Rig rig;
    rig.control->startGateway();
    QSignalSpy changed(rig.control.get(), &Control::statusChanged);
    rig.gateway.running = 3;
    rig.gateway.rate = 1.5;
    rig.gateway.warned = {QStringLiteral("The ledger is behind.")};
    QVERIFY(changed.wait(LongEnough));
    QCOMPARE(rig.control->status().runningRequests, 3);
    QCOMPARE(rig.control->status().requestsPerSecond, 1.5);
    QCOMPARE(rig.control->status().warnings, rig.gateway.warned);
    QVERIFY(!changed.wait(1500)); // nothing new, no signal
}

void TestController::addsTheSimulatorOnce()
{
    Rig rig;
    const Provider first = waited(rig.control->ensureSimulator()).value();
    QCOMPARE(first.protocol, ProviderProtocol::Simulator);
    QCOMPARE(first.name, QStringLiteral("simulator"));
    QCOMPARE(first.secretState, SecretState::NotNeeded);
    QCOMPARE(waited(rig.control->ensureSimulator()).value().id, first.id);
    QCOMPARE(rig.stored().providers.size(), size_t(1));
}

void TestController::findsAFreeNameForTheSimulator()
{
    Rig rig;
    rig.addProvider(QStringLiteral("Simulator"));
    QCOMPARE(waited(rig.control->ensureSimulator()).value().name, QStringLiteral("simulator-2"));
}

void TestController::sendsATestRequest()
{
    Rig rig;
    WebServer gateway([&rig](const QByteArray &request) {
        static const QRegularExpression bearer(QStringLiteral("[Aa]uthorization: Bearer (\\S+)"));
        const QByteArray secret = bearer.match(QString::fromLatin1(request)).captured(1).toLatin1();
        const VirtualKey *key = rig.now()->keyWithHash(hashSecret(secret));
        const bool known = key && !key->revokedAt && rig.now()->provider(key->defaultProvider);
        return known ? WebServer::json(R"({"choices":[{"message":{"content":"Hello"}}]})")
                     : WebServer::json(R"({"error":{"message":"who are you"}})", "401 Unauthorized");
    });
    rig.gateway.address = gateway.url().toString();
    rig.control->startGateway();
    const auto first = waited(rig.control->sendTestRequest());
    QVERIFY2(first, qPrintable(first ? QString() : first.error().text));
    QVERIFY(gateway.requests().constFirst().startsWith("POST /p/simulator/v1/chat/completions HTTP/1.1\r\n"));
    QVERIFY(waited(rig.control->sendTestRequest()));
    QCOMPARE(rig.now()->keys().size(), size_t(1));
    const QByteArray hash = rig.now()->keys().front().hash;
    QCOMPARE(rig.now()->keys().front().name, QStringLiteral("Sluice test"));
    // After a restart its secret is not known any more: the same key gets a new one. A revoked one is given
    // back.
    QVERIFY(waited(rig.control->revokeKey(rig.now()->keys().front().id, {})));
    rig.control->stopGateway();
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    rig.control->startGateway();
    QVERIFY(waited(rig.control->sendTestRequest()));
    QCOMPARE(rig.now()->keys().size(), size_t(1));
    QVERIFY(rig.now()->keys().front().hash != hash);
}

void TestController::saysWhatTheTestRequestGot()
{
    Rig rig;
    WebServer gateway([](const QByteArray &) {
        return WebServer::json(R"({"error":{"message":"Sluice is paused."}})", "503 Service Unavailable");
    });
    rig.gateway.address = gateway.url().toString();
    rig.control->startGateway();
    QCOMPARE(waited(rig.control->sendTestRequest()).error().text,
             QStringLiteral("The gateway answered: Sluice is paused. (503)"));
}

void TestController::needsAGatewayForATestRequest()
{
    Rig rig;
    QCOMPARE(waited(rig.control->sendTestRequest()).error().text,
             QStringLiteral("The gateway is not running. Start it first."));
    QVERIFY(rig.now()->keys().empty());
}

void TestController::explainsCosts()
{
    Rig rig;
    QByteArrayList asked;
    rig.prices = [&asked](QByteArrayView provider, QByteArrayView model, const Usage &,
                          Instant) -> std::optional<Cost> {
        asked += provider.toByteArray() + ' ' + model.toByteArray();
        if (model == "unknown")
            return {};
        return Cost{.total = Money::fromPico(Money::PicoPerUsd), .source = "catalogue"};
    };
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    ProviderDraft draft = Rig::draft(QStringLiteral("OpenAI"));
    draft.priceSource = QStringLiteral("openai");
    RequestRecord record;
    record.providerId = waited(rig.control->createProvider(draft)).value().id;
    record.modelAsked = QStringLiteral("gpt-x");
    const auto computed = rig.control->costExplanation(record);
    QVERIFY(computed);
    QCOMPARE(computed->total, Money::fromPico(Money::PicoPerUsd));
    QCOMPARE(computed->source, QByteArray("catalogue"));
    record.modelServed = QStringLiteral("unknown");
    QVERIFY(!rig.control->costExplanation(record));
    QCOMPARE(asked, (QByteArrayList{"openai gpt-x", "openai unknown"}));
    record.providerId = QUuid::createUuid();
    QVERIFY(!rig.control->costExplanation(record));
}

void TestController::passesRecordsOn()
{
    Rig rig;
    RecordBatch seen;
    connect(rig.control.get(), &Control::recorded, this, [&seen](const RecordBatch &batch) { seen = batch; });
    rig.control->announce({RequestRecord{.status = 200}});
    QCOMPARE(seen.size(), size_t(1));
    QCOMPARE(seen.front().status, 200);
}

void TestController::keepsNoSecretInTheDatabase()
{
    Rig rig;
    const Provider made = rig.addProvider(QStringLiteral("OpenAI"), "sk-planted-0123456789");
    QVERIFY(waited(
        rig.control->updateProvider(made.id, Rig::draft(QStringLiteral("B"), "sk-planted-9876543210"))));
    const QByteArray key = waited(rig.control->createKey({.name = QStringLiteral("k")})).value().secret;
    const QByteArray token = waited(rig.control->newAdminToken()).value();
    for (const QString &name : QDir(rig.folder.path()).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(rig.folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains("sk-planted"));
        QVERIFY(!content.contains(key));
        QVERIFY(!content.contains(token));
    }
}

QTEST_GUILESS_MAIN(TestController)
#include "test_controller.moc"
