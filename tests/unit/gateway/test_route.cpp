// Whose key is it, and which provider answers.
#include "core/gateway/modellist.h"
#include "core/gateway/stages/01_authenticate.h"
#include "core/gateway/stages/06_route.h"

#include "core/base/random.h"

#include <QTest>

using namespace sluice;

namespace {

Provider provider(const QString &name, ProviderProtocol protocol, const QString &priceSource,
                  const QStringList &models = {}, int order = 0)
{
    Provider made;
    made.id = newId();
    made.name = name;
    made.protocol = protocol;
    made.priceSource = priceSource;
    made.models = models;
    made.order = order;
    return made;
}

constexpr const char *Prices = R"({"schema_version":1,"as_of":"2026-11-21","currency":"USD",
"unit":"usd_per_1m_tokens","snapshot_shapes":["99999999"],"sources":{},
"providers":[{"id":"openai","name":"OpenAI","usage_formats":["openai_chat"],"cached_in_input":true,
"reasoning_in_output":true},{"id":"anthropic","name":"Anthropic","usage_formats":["anthropic"],
"cached_in_input":false,"reasoning_in_output":true}],
"models":[{"provider":"anthropic","id":"claude-x","mode":"chat","prices":{"input":"3","output":"15"},"source":[]},
{"provider":"openai","id":"gpt-x","mode":"chat","prices":{"input":"1","output":"2"},"source":[]}]})";

} // namespace

class TestRoute : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void routes_data();
    void routes();
    void aSingleProviderTakesWhatNobodyIsKnownFor();
    void theKeyDecidesWhatNobodyIsKnownFor();
    void aDisabledProviderIsSaidToBeOff();
    void keysAreRecognised_data();
    void keysAreRecognised();
    void listsModelsUnderTheNameThatRoutesToThem();

private:
    CataloguePtr m_catalogue = {};
};

void TestRoute::initTestCase()
{
    auto read = Catalogue::fromJson(Prices);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    m_catalogue = std::move(read).value();
}

void TestRoute::routes_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QByteArray>("addressed");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QString>("provider"); // empty: no route
    QTest::addColumn<QByteArray>("asked");

    const int chat = int(Protocol::Chat);
    const int messages = int(Protocol::Messages);
    QTest::newRow("a provider before the slash")
        << chat << QByteArray() << QByteArray("groq/llama-9") << "groq" << QByteArray("llama-9");
    QTest::newRow("a provider before a model that has slashes itself")
        << chat << QByteArray() << QByteArray("groq/meta/llama-9") << "groq" << QByteArray("meta/llama-9");
    QTest::newRow("a slash that names no provider belongs to the model")
        << chat << QByteArray() << QByteArray("meta/llama-4") << "router" << QByteArray("meta/llama-4");
    QTest::newRow("the provider whose list holds it")
        << chat << QByteArray() << QByteArray("llama-4") << "groq" << QByteArray("llama-4");
    QTest::newRow("the provider that the catalogue knows for it")
        << chat << QByteArray() << QByteArray("gpt-x") << "openai" << QByteArray("gpt-x");
    QTest::newRow("the one that speaks the protocol, of two that serve it")
        << messages << QByteArray() << QByteArray("claude-x") << "anthropic" << QByteArray("claude-x");
    QTest::newRow("the path says which")
        << chat << QByteArray("router") << QByteArray("gpt-x") << "router" << QByteArray("gpt-x");
    QTest::newRow("the path's provider gets the model as it is, slashes and all")
        << chat << QByteArray("router") << QByteArray("groq/llama-4") << "router"
        << QByteArray("groq/llama-4");
    QTest::newRow("the path names nobody")
        << chat << QByteArray("nobody") << QByteArray("gpt-x") << "" << QByteArray();
    QTest::newRow("nobody is known for it")
        << chat << QByteArray() << QByteArray("unheard-of") << "" << QByteArray();
    QTest::newRow("capitals in the provider's name do not matter")
        << chat << QByteArray() << QByteArray("GROQ/llama-9") << "groq" << QByteArray("llama-9");
}

void TestRoute::routes()
{
    QFETCH(int, protocol);
    QFETCH(QByteArray, addressed);
    QFETCH(QByteArray, model);
    QFETCH(QString, provider);
    QFETCH(QByteArray, asked);

    const Configuration config(
        {},
        {::provider(QStringLiteral("groq"), ProviderProtocol::OpenAi, {}, {QStringLiteral("llama-4")}, 1),
         ::provider(QStringLiteral("router"), ProviderProtocol::OpenAi, {},
                    {QStringLiteral("meta/llama-4"), QStringLiteral("claude-x")}, 2),
         ::provider(QStringLiteral("openai"), ProviderProtocol::OpenAi, QStringLiteral("openai"), {}, 3),
         ::provider(QStringLiteral("anthropic"), ProviderProtocol::Anthropic, QStringLiteral("anthropic"), {},
                    4)},
        {}, false);
    Target target;
    target.protocol = Protocol(protocol);
    target.provider = addressed;
    const auto choice = routeFor(target, model, {}, config, *m_catalogue);
    QCOMPARE(bool(choice), !provider.isEmpty());
    if (choice) {
        QCOMPARE(choice.value().provider->name, provider);
        QCOMPARE(choice.value().model, asked);
    } else {
        QCOMPARE(choice.error().kind, Error::Kind::NoRoute);
        QVERIFY(!choice.error().text.isEmpty());
    }
}

void TestRoute::aSingleProviderTakesWhatNobodyIsKnownFor()
{
    const Configuration config({}, {provider(QStringLiteral("local"), ProviderProtocol::OpenAi, {})}, {},
                               false);
    const auto choice = routeFor({}, "qwen-tiny", {}, config, *m_catalogue);
    QVERIFY(choice);
    QCOMPARE(choice.value().provider->name, QStringLiteral("local"));
}

void TestRoute::theKeyDecidesWhatNobodyIsKnownFor()
{
    const Provider first = provider(QStringLiteral("first"), ProviderProtocol::OpenAi, {});
    const Provider second = provider(QStringLiteral("second"), ProviderProtocol::OpenAi, {}, {}, 1);
    const Configuration config({}, {first, second}, {}, false);
    VirtualKey key;
    key.defaultProvider = second.id;
    const auto choice = routeFor({}, {}, key, config, *m_catalogue);
    QVERIFY(choice);
    QCOMPARE(choice.value().provider->name, QStringLiteral("second"));
}

void TestRoute::aDisabledProviderIsSaidToBeOff()
{
    Provider off = provider(QStringLiteral("off"), ProviderProtocol::OpenAi, {});
    off.enabled = false;
    const Configuration config({}, {off}, {}, false);
    const auto choice = routeFor({}, "off/model", {}, config, *m_catalogue);
    QVERIFY(!choice);
    QVERIFY(choice.error().text.contains(QStringLiteral("off")));
}

void TestRoute::keysAreRecognised_data()
{
    QTest::addColumn<QList<QByteArray>>("presented");
    QTest::addColumn<QByteArray>("code"); // empty: accepted

    QTest::newRow("the good key") << QList<QByteArray>{"good"} << QByteArray();
    QTest::newRow("a personal key beside the good one")
        << QList<QByteArray>{"sk-ant-x", "good"} << QByteArray();
    QTest::newRow("nothing") << QList<QByteArray>{} << QByteArray("missing_api_key");
    QTest::newRow("a provider's own key") << QList<QByteArray>{"sk-ant-x"} << QByteArray("invalid_api_key");
    QTest::newRow("a revoked key") << QList<QByteArray>{"revoked"} << QByteArray("key_revoked");
    QTest::newRow("a key that is switched off") << QList<QByteArray>{"off"} << QByteArray("key_disabled");
    QTest::newRow("the hash of the good key is not the key")
        << QList<QByteArray>{hashSecret("good")} << QByteArray("invalid_api_key");
}

void TestRoute::keysAreRecognised()
{
    QFETCH(QList<QByteArray>, presented);
    QFETCH(QByteArray, code);
    const auto key = [](QByteArrayView secret) {
        VirtualKey made;
        made.id = newId();
        made.hash = hashSecret(secret);
        made.prefix = "sk-sluice-test";
        return made;
    };
    VirtualKey revoked = key("revoked");
    revoked.revokedAt = Instant{};
    VirtualKey off = key("off");
    off.enabled = false;
    const Configuration config({}, {}, {key("good"), revoked, off}, false);
    const auto found = keyFor({presented.begin(), presented.end()}, config, Instant());
    QCOMPARE(bool(found), code.isEmpty());
    if (found)
        QCOMPARE(found.value()->hash, hashSecret("good"));
    else
        QCOMPARE(found.error().code, code);
}

void TestRoute::listsModelsUnderTheNameThatRoutesToThem()
{
    const Configuration config(
        {},
        {provider(QStringLiteral("one"), ProviderProtocol::OpenAi, {},
                  {QStringLiteral("m"), QStringLiteral("n")}, 1),
         provider(QStringLiteral("two"), ProviderProtocol::OpenAi, {}, {QStringLiteral("m")}, 2),
         provider(QStringLiteral("openai"), ProviderProtocol::OpenAi, QStringLiteral("openai"), {}, 3)},
        {}, false);
    QList<QByteArray> ids;
    for (const ListedModel &model : listedModels(config, *m_catalogue)) {
        ids.append(model.id);
        Target target;
        target.protocol = Protocol::Chat;
        const auto choice = routeFor(target, model.id, {}, config, *m_catalogue);
        QVERIFY(choice);
        QCOMPARE(choice.value().provider->name.toUtf8(), model.owner);
    }
    QCOMPARE(ids, (QList<QByteArray>{"m", "n", "two/m", "gpt-x"}));
}

QTEST_APPLESS_MAIN(TestRoute)
#include "test_route.moc"
