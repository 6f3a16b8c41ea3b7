// The presets that we ship, and what the reader of such files refuses.
#include "core/control/presets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace sluice;

namespace {

QByteArray fileWith(const QByteArray &presets)
{
    return R"({"schema_version":1,"presets":[)" + presets + "]}";
}

const ProviderPreset *presetCalled(const std::vector<ProviderPreset> &presets, const QString &id)
{
    for (const ProviderPreset &preset : presets) {
        if (preset.id == id)
            return &preset;
    }
    return nullptr;
}

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryProvider();
    void pricesComeFromTheCatalogue();
    void hostedOnesAreEncrypted();
    void setsNoHeaderOfTheClient();
    void readsAWholePreset();
    void refuses_data();
    void refuses();
    void knowsWhoNeedsASecret();
};

void TestPresets::hasEveryProvider()
{
    const auto presets = builtinPresets();
    QSet<QString> ids;
    for (const ProviderPreset &preset : presets)
        ids.insert(preset.id);
    const QSet<QString> wanted{QStringLiteral("openai"),
                               QStringLiteral("anthropic"),
                               QStringLiteral("gemini"),
                               QStringLiteral("openrouter"),
                               QStringLiteral("deepseek"),
                               QStringLiteral("groq"),
                               QStringLiteral("mistral"),
                               QStringLiteral("xai"),
                               QStringLiteral("together"),
                               QStringLiteral("fireworks"),
                               QStringLiteral("cerebras"),
                               QStringLiteral("ollama"),
                               QStringLiteral("lmstudio"),
                               QStringLiteral("vllm"),
                               QStringLiteral("llamacpp"),
                               QStringLiteral("simulator"),
                               QStringLiteral("openai-compatible"),
                               QStringLiteral("anthropic-compatible"),
                               QStringLiteral("claude-subscription")};
    QCOMPARE(ids, wanted);
    QCOMPARE(qsizetype(presets.size()), wanted.size());
    const ProviderPreset *subscription = presetCalled(presets, QStringLiteral("claude-subscription"));
    QCOMPARE(subscription->draft.auth, AuthStyle::Caller);
    QCOMPARE(subscription->draft.protocol, ProviderProtocol::Anthropic);
}

void TestPresets::pricesComeFromTheCatalogue()
{
    QFile file(QStringLiteral(SLUICE_SOURCE_DIR "/resources/model_prices.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> known;
    const QJsonObject catalogue = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &provider : catalogue.value(QLatin1String("providers")).toArray())
        known.insert(provider.toObject().value(QLatin1String("id")).toString());
    QVERIFY(known.contains(QStringLiteral("openai")));
    for (const ProviderPreset &preset : builtinPresets()) {
        const bool priced = !preset.draft.priceSource.isEmpty();
        QVERIFY2(!priced || known.contains(preset.draft.priceSource), qPrintable(preset.id));
        if (preset.group == QStringLiteral("hosted"))
            QVERIFY2(priced, qPrintable(preset.id));
    }
}

void TestPresets::hostedOnesAreEncrypted()
{
    for (const ProviderPreset &preset : builtinPresets()) {
        if (preset.group == QStringLiteral("hosted"))
            QCOMPARE(preset.draft.baseUrl.scheme(), QStringLiteral("https"));
    }
}

void TestPresets::setsNoHeaderOfTheClient()
{
    for (const ProviderPreset &preset : builtinPresets())
        QVERIFY2(!hasHeader(preset.draft.headers, "anthropic-version"), qPrintable(preset.id));
}

void TestPresets::readsAWholePreset()
{
    const auto presets = parsePresets(fileWith(
        R"({"id":"a","name":"A","group":"hosted","protocol":"gemini","auth":"query","base_url":"https://a.example/x",
            "price_source":"openai","key_url":"https://a.example/keys","key_hint":"a-","environment":"A_KEY",
            "key_check":"me","models":["m1","m2"],"headers":{"x-title":"Sluice"}})"));
    QVERIFY2(presets, qPrintable(presets ? QString() : presets.error().text));
    const ProviderPreset &preset = presets.value().front();
    QCOMPARE(preset.name, QStringLiteral("A"));
    QCOMPARE(preset.keyUrl, QStringLiteral("https://a.example/keys"));
    QCOMPARE(preset.keyHint, QStringLiteral("a-"));
    QCOMPARE(preset.environment, QStringLiteral("A_KEY"));
    QCOMPARE(preset.keyCheck, QStringLiteral("me"));
    QCOMPARE(preset.draft.name, QStringLiteral("a"));
    QCOMPARE(preset.draft.preset, QStringLiteral("a"));
    QCOMPARE(preset.draft.protocol, ProviderProtocol::Gemini);
    QCOMPARE(preset.draft.auth, AuthStyle::Query);
    QCOMPARE(preset.draft.baseUrl, QUrl(QStringLiteral("https://a.example/x")));
    QCOMPARE(preset.draft.priceSource, QStringLiteral("openai"));
    QCOMPARE(preset.draft.models, (QStringList{QStringLiteral("m1"), QStringLiteral("m2")}));
    QCOMPARE(preset.draft.headers, (HeaderList{{"x-title", "Sluice"}}));
}

void TestPresets::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const QByteArray good =
        R"({"id":"a","name":"A","group":"hosted","protocol":"openai","auth":"bearer","base_url":"https://a.example"})";
    const auto with = [&good](const QByteArray &from, const QByteArray &to) {
        QByteArray changed = good;
        return fileWith(changed.replace(from, to));
    };
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("not JSON");
    QTest::newRow("another schema") << QByteArray(R"({"schema_version":2,"presets":[]})")
                                    << QStringLiteral("schema version");
    QTest::newRow("no list") << QByteArray(R"({"schema_version":1})") << QStringLiteral("no list");
    QTest::newRow("an id twice") << fileWith(good + ',' + good) << QStringLiteral("twice");
    QTest::newRow("an unknown field")
        << with("\"name\"", "\"colour\":\"red\",\"name\"") << QStringLiteral("unknown field “colour”");
    QTest::newRow("no name") << with("\"name\":\"A\",", "") << QStringLiteral("needed");
    QTest::newRow("an empty text") << with("\"A\"", "\"\"") << QStringLiteral("not empty");
    QTest::newRow("a number for a text") << with("\"A\"", "1") << QStringLiteral("not empty");
    QTest::newRow("an unknown group") << with("hosted", "cloud") << QStringLiteral("unknown group");
    QTest::newRow("an unknown protocol") << with("openai", "soap") << QStringLiteral("unknown protocol");
    QTest::newRow("an unknown way to sign in")
        << with("bearer", "basic") << QStringLiteral("way of signing in");
    QTest::newRow("no web address") << with("https://a.example", "ftp://a.example")
                                    << QStringLiteral("not a web address");
    QTest::newRow("a password in the address")
        << with("https://a.example", "https://u:p@a.example") << QStringLiteral("not a web address");
    QTest::newRow("no address") << with(",\"base_url\":\"https://a.example\"", "")
                                << QStringLiteral("base_url");
    QTest::newRow("a generic one with an address") << with("hosted", "generic") << QStringLiteral("base_url");
    QTest::newRow("headers that are none")
        << with("\"id\"", "\"headers\":[],\"id\"") << QStringLiteral("headers");
    QTest::newRow("models that are no list")
        << with("\"id\"", "\"models\":\"m\",\"id\"") << QStringLiteral("models");
    QTest::newRow("a model that is no text")
        << with("\"id\"", "\"models\":[1],\"id\"") << QStringLiteral("models");
    QTest::newRow("a preset that is no object") << fileWith("3") << QStringLiteral("needed");
}

void TestPresets::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto presets = parsePresets(json);
    QVERIFY(!presets);
    QVERIFY2(presets.error().text.contains(says), qPrintable(presets.error().text));
}

void TestPresets::knowsWhoNeedsASecret()
{
    QVERIFY(needsSecret(ProviderProtocol::OpenAi, AuthStyle::Bearer));
    QVERIFY(needsSecret(ProviderProtocol::Gemini, AuthStyle::Query));
    QVERIFY(!needsSecret(ProviderProtocol::OpenAi, AuthStyle::None));
    QVERIFY(!needsSecret(ProviderProtocol::Anthropic, AuthStyle::Caller));
    QVERIFY(!needsSecret(ProviderProtocol::Simulator, AuthStyle::Bearer));
}

QTEST_GUILESS_MAIN(TestPresets)
#include "test_presets.moc"
