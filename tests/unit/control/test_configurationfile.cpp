// The configuration as a document, from one machine to another.
#include "core/control/configurationimport.h"
#include "core/model/jsonfields.h"
#include "rig.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace sluice;

class TestConfigurationFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesToAnotherMachine();
    void changesWhatIsThere();
    void holdsNoSecret();
    void refuses_data();
    void refuses();
    void saysWhereItStopped();
    void aPriceIsKnownByWhatItIsFor();
    void pricesOfRemovedProvidersStay();
    void documentsWithoutPricesAreStillGood();
    void chosenPricesFollowTheirProvider();
};

namespace {

// One of everything.
void fill(Rig &rig)
{
    ProviderDraft provider = Rig::draft(QStringLiteral("OpenAI"), "sk-planted-provider-secret");
    provider.models = {QStringLiteral("gpt-5")};
    provider.headers = {{"x-title", "a"}};
    const QUuid providerId = waited(rig.control->createProvider(provider)).value().id;
    ProjectDraft project{.name = QStringLiteral("app")};
    project.governance.budgets = {{.per = BudgetPeriod::Month, .limit = Money::fromDecimal("20")}};
    const QUuid projectId = waited(rig.control->createProject(project)).value().id;
    KeyDraft key{.name = QStringLiteral("ci"), .defaultProvider = providerId, .requestsPerMinute = 60};
    key.policy.project = projectId;
    key.policy.scope.allowedProviders = {providerId};
    key.policy.maxRequests = 7;
    QVERIFY(waited(rig.control->createKey(key)));
    const QUuid revoked = waited(rig.control->createKey({.name = QStringLiteral("old")})).value().key.id;
    QVERIFY(waited(rig.control->revokeKey(revoked, QStringLiteral("lost"))));
    QVERIFY(waited(rig.control->createGuardrail(
        {.name = QStringLiteral("aws"), .pattern = QStringLiteral("AKIA[0-9A-Z]{16}")})));
    OwnPrice price{.providerId = providerId, .model = QStringLiteral("gpt-5")};
    price.input = *Money::fromDecimal("1.25");
    price.output = *Money::fromDecimal("10");
    price.cacheRead = Money::fromDecimal("0.125");
    price.from = rig.clock.time;
    QVERIFY(waited(rig.control->saveOwnPrice(price)));
    QVERIFY(waited(
        rig.control->saveOwnPrice({.model = QStringLiteral("local-*"), .note = QStringLiteral("ours")})));
    Settings settings = rig.now()->settings();
    settings.thresholds = {70, 90};
    settings.webhookUrl = QStringLiteral("https://hooks.example/planted-webhook-secret");
    settings.ui.insert(QStringLiteral("geometry"), QStringLiteral("planted-geometry"));
    QVERIFY(waited(rig.control->updateSettings(settings)));
    QVERIFY(waited(rig.control->newAdminToken()));
}

// Through text, as files and the wire have it.
QJsonObject exported(Rig &rig)
{
    return QJsonDocument::fromJson(
               QJsonDocument(configurationJson(*rig.now(), rig.control->ownPrices())).toJson())
        .object();
}

OwnPrice priceOf(Rig &rig, const QString &model)
{
    for (const OwnPrice &price : rig.control->ownPrices()) {
        if (price.model == model)
            return price;
    }
    return {};
}

} // namespace

void TestConfigurationFile::goesToAnotherMachine()
{
    Rig here;
    fill(here);
    const auto file = configurationFrom(exported(here));
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    Rig there;
    const auto planned = importChanges(file.value(), *there.now(), there.control->ownPrices());
    QCOMPARE(planned.size(), size_t(7)); // provider, project, key, guardrail, prices, settings
    QVERIFY(planned.front().action == ImportChange::Action::Add);
    const auto imported = waited(importConfiguration(*there.control, file.value()));
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));

    const ConfigurationPtr now = there.now();
    QCOMPARE(now->providers().size(), size_t(1));
    QCOMPARE(now->keys().size(), size_t(1));
    const VirtualKey &key = now->keys().front();
    const Provider &provider = now->providers().front();
    QCOMPARE(key.name, QStringLiteral("ci"));
    QCOMPARE(key.requestsPerMinute, 60);
    QCOMPARE(key.policy.maxRequests, 7);
    // Ids are new; what refers to them follows.
    QCOMPARE(key.defaultProvider, provider.id);
    QCOMPARE(key.policy.scope.allowedProviders, QList{provider.id});
    QCOMPARE(key.policy.project, now->projects().front().id);
    QVERIFY(provider.id != here.now()->providers().front().id);
    QCOMPARE(provider.models, QStringList{QStringLiteral("gpt-5")});
    QCOMPARE(now->guardrails().front().pattern, here.now()->guardrails().front().pattern);
    QCOMPARE(now->settings().thresholds, (QList{70, 90}));
    QVERIFY(now->settings().webhookUrl.isEmpty());
    const std::vector<OwnPrice> prices = there.control->ownPrices();
    QCOMPARE(prices.size(), size_t(2));
    const OwnPrice price = priceOf(there, QStringLiteral("gpt-5"));
    const OwnPrice original = priceOf(here, QStringLiteral("gpt-5"));
    QCOMPARE(price.providerId, provider.id); // theirs, not the document's
    QCOMPARE(price.input, original.input);
    QCOMPARE(price.output, original.output);
    QCOMPARE(price.cacheRead, original.cacheRead);
    QVERIFY(!price.cacheWrite5m);
    QCOMPARE(instantText(*price.from), instantText(*original.from));
    QCOMPARE(priceOf(there, QStringLiteral("local-*")).note, QStringLiteral("ours"));
    // The new key has a secret of its own, shown this once.
    QCOMPARE(imported.value().keys.size(), size_t(1));
    QCOMPARE(now->keyWithHash(hashSecret(imported.value().keys.front().secret))->id, key.id);
}

void TestConfigurationFile::changesWhatIsThere()
{
    Rig rig;
    fill(rig);
    const auto file = configurationFrom(exported(rig));
    const QByteArray hash = rig.now()->keys().front().hash;
    VirtualKey key = rig.now()->keys().front();
    key.policy = {};
    key.note = QStringLiteral("gone astray");
    QVERIFY(waited(rig.control->updateKey(key)));
    const auto imported = waited(importConfiguration(*rig.control, file.value()));
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
    QVERIFY(imported.value().keys.empty());
    for (const ImportChange &change : imported.value().changes)
        QVERIFY(change.action == ImportChange::Action::Change);
    QCOMPARE(rig.now()->keys().size(), size_t(2)); // the revoked one is there still
    QCOMPARE(rig.now()->key(key.id)->policy.maxRequests, 7);
    QCOMPARE(rig.now()->key(key.id)->hash, hash);
    QCOMPARE(rig.now()->providers().front().secretState, SecretState::Present);
    QVERIFY(!rig.now()->settings().webhookUrl.isEmpty());
    QVERIFY(!rig.now()->settings().adminTokenHash.isEmpty());
}

void TestConfigurationFile::holdsNoSecret()
{
    Rig rig;
    fill(rig);
    const QByteArray text = QJsonDocument(configurationJson(*rig.now(), rig.control->ownPrices())).toJson();
    QVERIFY(!text.contains("planted"));
    QVERIFY(!text.contains("sk-sluice"));
    QVERIFY(!text.contains(rig.now()->settings().adminTokenHash.toHex()));
    for (const VirtualKey &key : rig.now()->keys())
        QVERIFY(!text.contains(key.hash.toHex()) && !text.contains(key.hash.toBase64()));
}

void TestConfigurationFile::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QByteArray &rest, const char *names) {
        QTest::newRow(name) << R"({"format":"sluice-configuration","version":1,)" + rest + '}'
                            << QString::fromLatin1(names);
    };
    QTest::newRow("something else") << QByteArray(R"({"keys":[]})") << "format";
    QTest::newRow("of a later version")
        << QByteArray(R"({"format":"sluice-configuration","version":2})") << "version";
    row("an unknown part", R"("kees":[])", "kees");
    row("a price without an amount",
        R"("prices":[{"id":"00000000-0000-4000-8000-000000000001","model":"m","input":"1"}])",
        "prices[0].output");
    row("a price with a typo",
        R"("prices":[{"id":"00000000-0000-4000-8000-000000000001","model":"m","input":"1","output":"1","inptu":"2"}])",
        "inptu");
    row("a key without an id", R"("keys":[{"name":"a"}])", "keys[0].id");
    row("a typo in a key",
        R"("keys":[{"id":"00000000-0000-4000-8000-000000000001","name":"a","max_request":1}])",
        "max_request");
    row("a provider of no protocol",
        R"("providers":[{"id":"00000000-0000-4000-8000-000000000001","name":"a","protocol":"smtp","auth":"none"}])",
        "providers[0].protocol");
    row("an unknown setting", R"("settings":{"gateway.portt":"1"})", "gateway.portt");
    row("a secret among the settings", R"("settings":{"admin.tokenHash":"00"})", "admin.tokenHash");
}

void TestConfigurationFile::refuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, names);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    const auto read = configurationFrom(document.object());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadRequest);
    QVERIFY2(read.error().text.contains(names), qPrintable(read.error().text));
}

void TestConfigurationFile::saysWhereItStopped()
{
    Rig rig;
    ConfigurationFile file;
    file.projects = {
        {QUuid::createUuid(), {.name = QStringLiteral("first")}},
        {QUuid::createUuid(), {.name = QStringLiteral("second"), .colour = QStringLiteral("red")}},
        {QUuid::createUuid(), {.name = QStringLiteral("third")}}};
    const auto imported = waited(importConfiguration(*rig.control, file));
    QVERIFY(!imported);
    QVERIFY2(imported.error().text.contains(QStringLiteral("second")), qPrintable(imported.error().text));
    QCOMPARE(imported.error().code, QByteArray("colour"));
    QCOMPARE(rig.now()->projects().size(), size_t(1));
}

// The same provider, price source, model and time: the price is changed, whoever made it.
void TestConfigurationFile::aPriceIsKnownByWhatItIsFor()
{
    Rig here;
    fill(here);
    const auto file = configurationFrom(exported(here));
    QVERIFY(file);
    Rig there;
    QVERIFY(waited(importConfiguration(*there.control, file.value())));
    OwnPrice changed = priceOf(there, QStringLiteral("gpt-5"));
    changed.input = *Money::fromDecimal("9");
    changed.cacheRead.reset();
    QVERIFY(waited(there.control->saveOwnPrice(changed)));
    // Not the same: it holds from another day on.
    OwnPrice later = changed;
    later.id = {};
    later.from = *later.from + std::chrono::hours(24);
    QVERIFY(waited(there.control->saveOwnPrice(later)));

    const auto planned = importChanges(file.value(), *there.now(), there.control->ownPrices());
    std::vector<ImportChange> prices;
    std::copy_if(planned.begin(), planned.end(), std::back_inserter(prices),
                 [](const ImportChange &change) { return change.kind == QLatin1String("price"); });
    QCOMPARE(prices.size(), size_t(2));
    for (const ImportChange &change : prices) {
        QVERIFY(change.action == ImportChange::Action::Change);
        QVERIFY(!change.conflict);
        QCOMPARE(change.fields, change.name == QLatin1String("gpt-5")
                                    ? QStringList({QStringLiteral("cache_read"), QStringLiteral("input")})
                                    : QStringList());
    }
    QVERIFY(waited(importConfiguration(*there.control, file.value())));
    QCOMPARE(there.control->ownPrices().size(), size_t(3));
    for (const OwnPrice &price : there.control->ownPrices()) {
        if (price.id == changed.id) {
            QCOMPARE(price.input, *Money::fromDecimal("1.25"));
            QCOMPARE(price.cacheRead, Money::fromDecimal("0.125"));
        }
    }
}

void TestConfigurationFile::pricesOfRemovedProvidersStay()
{
    Rig rig;
    fill(rig);
    QCOMPARE(exported(rig)[QStringLiteral("prices")].toArray().size(), 2);
    QVERIFY(waited(rig.control->removeProvider(rig.now()->providers().front().id)));
    QCOMPARE(rig.control->ownPrices().size(), size_t(2)); // what it priced can be priced again
    const QJsonArray prices = exported(rig)[QStringLiteral("prices")].toArray();
    QCOMPARE(prices.size(), 1);
    QCOMPARE(prices[0][QStringLiteral("model")].toString(), QStringLiteral("local-*"));
}

void TestConfigurationFile::documentsWithoutPricesAreStillGood()
{
    Rig rig;
    fill(rig);
    QJsonObject document = exported(rig);
    document.remove(QStringLiteral("prices"));
    const auto file = configurationFrom(document);
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    QVERIFY(waited(importConfiguration(*rig.control, file.value())));
    QCOMPARE(rig.control->ownPrices().size(), size_t(2)); // nothing is removed
}

// Without the provider's own entry the price goes to the one here that has its name.
void TestConfigurationFile::chosenPricesFollowTheirProvider()
{
    Rig here;
    fill(here);
    const ConfigurationFile file = configurationFrom(exported(here)).value();
    Rig there;
    const Provider namesake = there.addProvider(QStringLiteral("OpenAI"));
    const auto planned = importChanges(file, *there.now(), there.control->ownPrices());
    std::vector<bool> chosen;
    for (const ImportChange &change : planned)
        chosen.push_back(change.kind == QLatin1String("price") && change.name == QLatin1String("gpt-5"));
    QVERIFY(waited(importConfiguration(*there.control, chosenFrom(file, chosen))));
    QCOMPARE(there.control->ownPrices().size(), size_t(1));
    QCOMPARE(there.control->ownPrices().front().providerId, namesake.id);
    QVERIFY(there.now()->keys().empty());
}

QTEST_GUILESS_MAIN(TestConfigurationFile)
#include "test_configurationfile.moc"
