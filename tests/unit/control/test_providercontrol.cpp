// Order, models and health of providers, over a real database and a real model server.
#include "core/control/modelmemory.h"
#include "rig.h"
#include "tests/support/patience.h"
#include "webserver.h"

using namespace sluice;

namespace {

QByteArray listOf(const QStringList &models)
{
    QStringList items;
    for (const QString &model : models)
        items += QStringLiteral("{\"id\":\"%1\"}").arg(model);
    return QStringLiteral("{\"data\":[%1]}").arg(items.join(QLatin1Char(','))).toUtf8();
}

} // namespace

class TestProviderControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reordersInTheDatabase();
    void aFailedReorderChangesNothing();
    void aReorderNamesProvidersThatExist();
    void stepsAreToldAsTheyHappen();
    void aTestBringsModelsUpToDate();
    void modelsAreRefreshedOnceADay();
    void modelsSayWhatTheyCost();
    void asksForOneToken();
    void healthFollowsTheLastCall_data();
    void healthFollowsTheLastCall();
    void settlesWhatWasAskedFor();
    void findsServersByItsPresets();

private:
    static QStringList storedNames(Rig &rig)
    {
        QStringList names;
        std::map<int, QString> byOrder;
        for (const Provider &provider : rig.stored().providers)
            byOrder[provider.order] = provider.name;
        for (const auto &[order, name] : byOrder)
            names += name;
        return names;
    }
};

void TestProviderControl::reordersInTheDatabase()
{
    Rig rig;
    const Provider a = rig.addProvider(QStringLiteral("A"));
    const Provider b = rig.addProvider(QStringLiteral("B"));
    const Provider c = rig.addProvider(QStringLiteral("C"));
    int published = 0;
    connect(rig.control.get(), &Control::configurationChanged, this, [&published] { ++published; });
    QVERIFY(waited(rig.control->reorderProviders({c.id, a.id})));
    QCOMPARE(storedNames(rig), (QStringList{QStringLiteral("C"), QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(rig.now()->providers()[0].id, c.id);
    QCOMPARE(rig.now()->providers()[2].id, b.id);
    QVERIFY(rig.now()->provider(c.id)->secret); // it stayed
    QCOMPARE(published, 1);
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    QCOMPARE(rig.now()->providers()[0].id, c.id);
}

void TestProviderControl::aFailedReorderChangesNothing()
{
    Rig rig;
    const Provider a = rig.addProvider(QStringLiteral("A"));
    const Provider b = rig.addProvider(QStringLiteral("B"));
    rig.runner.fails = true;
    QVERIFY(!waited(rig.control->reorderProviders({b.id, a.id})));
    rig.runner.fails = false;
    QCOMPARE(rig.now()->providers()[0].id, a.id);
    QCOMPARE(storedNames(rig), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
}

void TestProviderControl::aReorderNamesProvidersThatExist()
{
    Rig rig;
    rig.addProvider(QStringLiteral("A"));
    QCOMPARE(waited(rig.control->reorderProviders({QUuid::createUuid()})).error().kind,
             Error::Kind::NotFound);
}

void TestProviderControl::stepsAreToldAsTheyHappen()
{
    Rig rig;
    WebServer server([](const QByteArray &request) {
        return request.contains("sk-secret") ? WebServer::json(listOf({QStringLiteral("gpt-x")}))
                                             : WebServer::json("{}", "401 Unauthorized");
    });
    ProviderDraft draft = Rig::draft(QStringLiteral("A"));
    draft.baseUrl = server.url();
    QByteArrayList told;
    const TestWatch watch{
        .begins = [&told](const QByteArray &step) { told += step + '?'; },
        .ended = [&told](const TestStep &step) { told += step.id + "+x-"[int(step.state)]; }};
    QVERIFY(waited(rig.control->watchProviderTest(draft, {}, watch)).value().ok);
    QCOMPARE(told, (QByteArrayList{"resolve?", "resolve+", "connect?", "connect+", "tls?", "tls-", "key?",
                                   "key+", "models+"}));
    told.clear();
    draft.secret = secretOf("wrong");
    QVERIFY(!waited(rig.control->watchProviderTest(draft, {}, watch)).value().ok);
    QCOMPARE(told.mid(6), (QByteArrayList{"key?", "keyx", "models-"}));
}

void TestProviderControl::aTestBringsModelsUpToDate()
{
    Rig rig;
    QStringList models{QStringLiteral("a"), QStringLiteral("b")};
    WebServer server([&models](const QByteArray &) { return WebServer::json(listOf(models)); });
    ProviderDraft draft = Rig::draft(QStringLiteral("A"));
    draft.baseUrl = server.url();
    QVERIFY(waited(rig.control->testProvider(draft, {})).value().ok);
    const Provider made = waited(rig.control->createProvider(draft)).value();
    QCOMPARE(made.models, models);
    models += QStringLiteral("c");
    draft.secret.reset();
    QVERIFY(waited(rig.control->testProvider(draft, made.id)).value().ok);
    QTRY_COMPARE(rig.now()->provider(made.id)->models, models);
    QTRY_VERIFY(rig.control->modelsOf(made.id)[2].newSince);
    QVERIFY(!rig.control->modelsOf(made.id)[0].newSince);
    QCOMPARE(rig.stored().providers[0].models, models);
    // Also after a restart, but not for ever.
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    QVERIFY(rig.control->modelsOf(made.id)[2].newSince);
    rig.clock.time += ModelMemory::FreshFor;
    QVERIFY(!rig.control->modelsOf(made.id)[2].newSince);
    // What was remembered goes with the provider.
    QVERIFY(waited(rig.control->removeProvider(made.id)));
    QTRY_VERIFY(!rig.now()->settings().ui.contains(modelMemoryKey(made.id)));
    QVERIFY(!rig.stored().settings.ui.contains(modelMemoryKey(made.id)));
}

void TestProviderControl::modelsAreRefreshedOnceADay()
{
    Rig rig;
    bool works = true;
    WebServer server([&works](const QByteArray &) {
        return works ? WebServer::json(listOf({QStringLiteral("a")})) : WebServer::json("{}", "500 Oops");
    });
    ProviderDraft draft = Rig::draft(QStringLiteral("A"));
    draft.baseUrl = server.url();
    const Provider made = waited(rig.control->createProvider(draft)).value();
    ProviderDraft off = Rig::draft(QStringLiteral("Off"));
    off.baseUrl = server.url();
    off.enabled = false;
    QVERIFY(waited(rig.control->createProvider(off)));
    const auto asked = [&](std::chrono::minutes later) {
        rig.clock.time += later;
        const qsizetype before = server.requests().size();
        rig.control->housekeep();
        // A refresh that began has asked before a test of our own that begins behind it.
        ProviderDraft other = Rig::draft(QStringLiteral("Other"));
        other.baseUrl = server.url();
        [[maybe_unused]] const auto behind = waited(rig.control->testProvider(other, {}));
        return server.requests().size() - before - 1;
    };
    QCOMPARE(asked(std::chrono::hours(23)), 0);
    QCOMPARE(asked(std::chrono::hours(1)), 1);
    QTRY_COMPARE(rig.now()->provider(made.id)->models, QStringList{QStringLiteral("a")});
    QTRY_VERIFY(rig.now()->settings().ui.contains(modelMemoryKey(made.id)));
    QCOMPARE(asked(std::chrono::minutes(1)), 0);
    works = false;
    QCOMPARE(asked(std::chrono::hours(24)), 1);
    QCOMPARE(asked(std::chrono::minutes(59)), 0); // it failed: not at once again
    QCOMPARE(asked(std::chrono::minutes(1)), 1);
    QCOMPARE(rig.now()->provider(made.id)->models, QStringList{QStringLiteral("a")});
}

void TestProviderControl::modelsSayWhatTheyCost()
{
    Rig rig;
    rig.prices = [](QByteArrayView provider, QByteArrayView model, const Usage &,
                    Instant) -> std::optional<Cost> {
        if (provider != "openai" || model != "gpt-x")
            return {};
        const auto perMillion = [](int usd) { return Money::fromPico(usd * Money::PicoPerUsd); };
        return Cost{.lines = {{.component = "input", .count = 1, .pricePerMillion = perMillion(3)},
                              {.component = "output", .count = 1, .pricePerMillion = perMillion(15)}},
                    .source = "catalogue 2026-11-21"};
    };
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    ProviderDraft draft = Rig::draft(QStringLiteral("A"));
    draft.priceSource = QStringLiteral("openai");
    draft.models = QStringList{QStringLiteral("gpt-x"), QStringLiteral("unheard-of")};
    const QUuid id = waited(rig.control->createProvider(draft)).value().id;
    const auto models = rig.control->modelsOf(id);
    QCOMPARE(models.size(), size_t(2));
    QCOMPARE(models[0].input, std::optional(Money::fromPico(3 * Money::PicoPerUsd)));
    QCOMPARE(models[0].output, std::optional(Money::fromPico(15 * Money::PicoPerUsd)));
    QCOMPARE(models[0].priceSource, QStringLiteral("catalogue 2026-11-21"));
    QVERIFY(!models[1].input && !models[1].output); // unknown is not nothing
    QVERIFY(rig.control->modelsOf(QUuid::createUuid()).empty());
}

void TestProviderControl::asksForOneToken()
{
    Rig rig;
    rig.prices = [](QByteArrayView, QByteArrayView, const Usage &usage, Instant) -> std::optional<Cost> {
        return Cost{.total = Money::fromPico(usage.totalInput() * 1000 + usage.totalOutput())};
    };
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    WebServer server([](const QByteArray &) {
        return WebServer::json("{\"choices\":[{}],\"usage\":{\"prompt_tokens\":8,\"completion_tokens\":1}}");
    });
    ProviderDraft draft = Rig::draft(QStringLiteral("A"));
    draft.baseUrl = server.url();
    const QUuid id = waited(rig.control->createProvider(draft)).value().id;
    draft.secret.reset();
    const auto token = waited(rig.control->askForOneToken(draft, id, {QStringLiteral("gpt-x")}));
    QVERIFY(token);
    QCOMPARE(token.value().model, QStringLiteral("gpt-x"));
    QCOMPARE(token.value().cost, std::optional(Money::fromPico(8001)));
    QVERIFY(server.requests()[0].contains("Bearer sk-secret")); // the stored one
    QVERIFY(!waited(rig.control->askForOneToken(draft, id, {QStringLiteral("whisper-1")})));
    QCOMPARE(server.requests().size(), 1);
}

void TestProviderControl::healthFollowsTheLastCall_data()
{
    using State = ProviderHealth::State;
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, Outcome outcome, int status, const char *code, State state) {
        QTest::newRow(name) << int(outcome) << status << QByteArray(code) << int(state);
    };
    row("it works", Outcome::Done, 200, "", State::Works);
    row("the key is refused", Outcome::UpstreamError, 502, "upstream_unauthorized", State::Refused);
    row("not allowed", Outcome::UpstreamError, 403, "", State::Refused);
    row("too many requests", Outcome::UpstreamError, 429, "", State::RateLimited);
    row("nobody there", Outcome::UpstreamError, 502, "upstream_unreachable", State::Unreachable);
    row("too late", Outcome::UpstreamError, 504, "upstream_timeout", State::Unreachable);
    row("its certificate", Outcome::UpstreamError, 502, "upstream_certificate", State::Certificate);
    row("its own fault", Outcome::UpstreamError, 529, "", State::Failing);
    row("broken off", Outcome::UpstreamBroke, 200, "", State::Failing);
    row("a wrong request says nothing", Outcome::UpstreamError, 400, "", State::Unknown);
    row("refused by us", Outcome::Refused, 402, "", State::Unknown);
    row("still running", Outcome::Running, 0, "", State::Unknown);
}

void TestProviderControl::healthFollowsTheLastCall()
{
    QFETCH(int, outcome);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    Rig rig;
    RequestRecord record;
    record.providerId = QUuid::createUuid();
    record.startedAt = rig.clock.time;
    record.durationMicros = 2'000'000;
    record.outcome = Outcome(outcome);
    record.status = status;
    record.errorCode = code;
    record.error = QStringLiteral("why");
    record.retryAt = rig.clock.time + std::chrono::seconds(20);
    rig.control->announce({record});
    const ProviderHealth health = rig.control->providerHealth(record.providerId);
    QTEST(int(health.state), "state");
    if (health.state == ProviderHealth::State::Unknown)
        return;
    QCOMPARE(health.at, rig.clock.time + std::chrono::seconds(2));
    if (health.state == ProviderHealth::State::Works)
        return;
    QCOMPARE(health.problem, QStringLiteral("why"));
    record.outcome = Outcome::Done;
    rig.control->announce({record});
    QCOMPARE(rig.control->providerHealth(record.providerId).state, ProviderHealth::State::Works);
}

void TestProviderControl::settlesWhatWasAskedFor()
{
    Rig rig;
    const Provider made = rig.addProvider(QStringLiteral("A"));
    rig.secrets.holds = true;
    const auto removed = rig.control->removeProvider(made.id);
    const auto settled = rig.control->settled();
    QTRY_VERIFY(rig.secrets.calls.join(QLatin1Char(' ')).contains(QStringLiteral("remove")));
    QVERIFY(!settled.isFinished()); // the keychain has not answered
    rig.secrets.release();
    QVERIFY(waited(settled));
    QVERIFY(removed.isFinished());
    QVERIFY(rig.secrets.entries.empty());
}

void TestProviderControl::findsServersByItsPresets()
{
    WebServer ollama(
        [](const QByteArray &) { return WebServer::json("{\"models\":[{\"name\":\"llama3:8b\"}]}"); });
    Rig rig;
    ProviderPreset preset;
    preset.id = QStringLiteral("ollama");
    preset.name = QStringLiteral("Ollama");
    preset.group = QStringLiteral("local");
    preset.draft.name = preset.id;
    preset.draft.auth = AuthStyle::None;
    preset.draft.baseUrl = ollama.url();
    Controller control({.storage = rig.runner,
                        .secrets = rig.secrets,
                        .published = rig.published,
                        .gateway = rig.gateway,
                        .clock = rig.clock,
                        .presets = {preset}});
    std::vector<LocalServer> found;
    control.findLocalServers(this, [&found](const LocalServer &server) { found.push_back(server); });
    QTRY_COMPARE(found.size(), size_t(1));
    const auto made = waited(control.createProvider(found[0].draft));
    QVERIFY(made);
    QCOMPARE(made.value().models, QStringList{QStringLiteral("llama3:8b")});
    QCOMPARE(made.value().secretState, SecretState::NotNeeded);
}

QTEST_GUILESS_MAIN(TestProviderControl)
#include "test_providercontrol.moc"
