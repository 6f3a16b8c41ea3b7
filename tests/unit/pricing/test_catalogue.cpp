// A model's name finds its row and never a neighbour's.
#include "core/pricing/catalogue.h"
#include "core/pricing/cataloguedata.h"
#include "pricingtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace sluice;
using namespace sluice::test;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void everyRowIsFoundAndPriced();
    void refuses_data();
    void refuses();
    void ignoresUnknownFields();
    void decimals_data();
    void decimals();
    void listsTheModelsOfAProvider();
    void knowsItsDay();

private:
    CataloguePtr m_catalogue = bundled();
};

// Before the raw strings below: moc loses its way in them.
namespace {

QByteArray document(QByteArray models, QByteArray version = "1")
{
    return R"({"schema_version":)" + version +
           R"(,"as_of":"2026-01-02","currency":"USD","unit":"usd_per_1m_tokens","snapshot_shapes":["9999-99-99"],"models":[)" +
           models + "]}";
}

} // namespace

void TestCatalogue::finds_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("id"); // empty: none

    const auto row = [](const char *name, const char *provider, const char *model, const char *id) {
        QTest::newRow(name) << QByteArray(provider) << QByteArray(model) << QByteArray(id);
    };
    row("by its id", "openai", "gpt-5.5", "gpt-5.5");
    row("by an alias", "anthropic", "claude-sonnet-4-5-20250929", "claude-sonnet-4-5");
    row("by a date with dashes", "openai", "gpt-5.6-sol-2026-12-31", "gpt-5.6-sol");
    row("by a date without", "anthropic", "claude-opus-5-5-20260922", "claude-opus-5-5");
    row("by the longest prefix", "anthropic", "claude-opus-5-20260724", "claude-opus-5");
    row("a new minor version has no price", "anthropic", "claude-opus-5-7", "");
    row("nor has a dated new minor version", "anthropic", "claude-opus-5-7-20270101", "");
    row("a word is no date", "openai", "gpt-5.5-turbo", "");
    row("a prefix alone is no model", "anthropic", "claude-opus-5-", "");
    row("a fine-tuned model", "openai", "ft:babbage-002:acme::abc123", "ft:babbage-002");
    row("case matters", "openai", "GPT-5.5", "");
    row("a provider's case matters", "OpenAI", "gpt-5.5", "");
    row("another provider's model", "mistral", "gpt-5.5", "");
    row("an unknown provider", "nobody", "gpt-5.5", "");
    row("no name", "openai", "", "");
    row("anything at Ollama", "ollama", "my-own-model:7b", "*");
    row("a name that Ollama's rows have", "ollama", "gpt-oss:20b", "gpt-oss:20b");
    row("OpenRouter's routing suffix is dropped", "openrouter", "anthropic/claude-opus-5:nitro",
        "anthropic/claude-opus-5");
    row("two of them, too", "openrouter", "anthropic/claude-opus-5:online:floor", "anthropic/claude-opus-5");
    row("but not where the price list has that name", "openrouter", "deepseek/deepseek-v3.1-terminus:exacto",
        "deepseek/deepseek-v3.1-terminus:exacto");
    row("its free models are rows of their own", "openrouter", "openai/gpt-oss-20b:free",
        "openai/gpt-oss-20b:free");
    row("no other provider has such suffixes", "openai", "gpt-5.5:nitro", "");
}

void TestCatalogue::finds()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, id);
    const auto facts = m_catalogue->model(provider, model);
    QCOMPARE(facts ? facts->id : QByteArray(), id);
}

void TestCatalogue::everyRowIsFoundAndPriced()
{
    QFile file(QStringLiteral(":/resources/model_prices.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows =
        QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("models")).toArray();
    QVERIFY(rows.size() > 2500);
    const Instant quiet = utc(QStringLiteral("2026-11-21T12:00:00")); // a Saturday: no peak prices
    int priced = 0;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QByteArray provider = row.value(QStringLiteral("provider")).toString().toUtf8();
        const QByteArray id = row.value(QStringLiteral("id")).toString().toUtf8();
        const auto facts = m_catalogue->model(provider, id);
        QVERIFY2(facts && facts->id == id, qPrintable(QString::fromUtf8(provider + ' ' + id)));
        QCOMPARE(facts->provider, provider);
        QCOMPARE(facts->contextWindow, row.value(QStringLiteral("context_window")).toInteger());
        QCOMPARE(facts->free, row.value(QStringLiteral("free")).toBool());
        for (const QJsonValue &alias : row.value(QStringLiteral("aliases")).toArray())
            QCOMPARE(m_catalogue->model(provider, alias.toString().toUtf8())->id, id);

        const auto price = Money::fromDecimal(row.value(QStringLiteral("prices"))
                                                  .toObject()
                                                  .value(QStringLiteral("input"))
                                                  .toString()
                                                  .toUtf8());
        const auto cost = m_catalogue->cost(provider, id, Usage{.input = 1000}, quiet);
        if (facts->free && !price) {
            QVERIFY(cost && cost->total == Money());
        } else if (!price) {
            QVERIFY2(!cost, qPrintable(QString::fromUtf8(provider + ' ' + id)));
        } else {
            QVERIFY2(cost && cost->total.pico() * 1000 == price->pico(),
                     qPrintable(QString::fromUtf8(provider + ' ' + id)));
            ++priced;
        }
    }
    QVERIFY(priced > 2400);
}

void TestCatalogue::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray row = R"({"provider":"p","id":"m","prices":{"input":"1"}})";
    QTest::newRow("no JSON") << QByteArray("prices");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a newer schema") << document(row, "2");
    QTest::newRow("no schema version") << document(row, "null");
    QTest::newRow("another currency") << document(row).replace("USD", "EUR");
    QTest::newRow("no models") << document({});
    QTest::newRow("a price as a number") << document(R"({"provider":"p","id":"m","prices":{"input":1.5}})");
    QTest::newRow("a price that is no number")
        << document(R"({"provider":"p","id":"m","prices":{"input":"1e3"}})");
    QTest::newRow("a negative price") << document(R"({"provider":"p","id":"m","prices":{"input":"-1"}})");
    QTest::newRow("a price in a tier") << document(
        R"({"provider":"p","id":"m","prices":{},"tiers":{"context":[{"above":5,"prices":{"input":""}}]}})");
    QTest::newRow("a model without an id") << document(R"({"provider":"p","prices":{}})");
    QTest::newRow("a broken date") << document(
        R"({"provider":"p","id":"m","prices":{},"schedule":[{"from":"2026-13-01","prices":{}}]})");
    QTest::newRow("a broken clock") << document(
        R"({"provider":"p","id":"m","prices":{},"schedule":[{"when":{"utc":[["1:00","02:00"]],"weekdays":[1]},"prices":{}}]})");
    QTest::newRow("an eighth day") << document(
        R"({"provider":"p","id":"m","prices":{},"schedule":[{"when":{"utc":[["01:00","02:00"]],"weekdays":[8]},"prices":{}}]})");
    QTest::newRow("a broken multiplier")
        << document(R"({"provider":"p","id":"m","prices":{},"tiers":{"region":{"eu":{"multiplier":"x"}}}})");
}

void TestCatalogue::refuses()
{
    QFETCH(QByteArray, json);
    const auto catalogue = Catalogue::fromJson(json);
    QVERIFY(!catalogue);
    QVERIFY(catalogue.error().text.startsWith(QLatin1String("The price catalogue cannot be read: ")));
}

void TestCatalogue::ignoresUnknownFields()
{
    const auto catalogue = Catalogue::fromJson(document(
        R"({"provider":"p","id":"m","future":{"x":[1]},"prices":{"input":"1","telepathy":"9"},"tiers":{"moon":[]}})"));
    QVERIFY(catalogue);
    const auto cost = catalogue.value()->cost("p", "m", Usage{.input = 1'000'000}, Instant());
    QVERIFY(cost);
    QCOMPARE(cost->total, Money::fromPico(Money::PicoPerUsd));
}

void TestCatalogue::decimals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("places");
    QTest::addColumn<qint64>("expected"); // -1: refused
    QTest::newRow("whole") << QByteArray("12") << 3 << qint64(12000);
    QTest::newRow("fraction") << QByteArray("0.0375") << 12 << qint64(37'500'000'000);
    QTest::newRow("rounded down") << QByteArray("0.12344") << 4 << qint64(1234);
    QTest::newRow("rounded up at the half") << QByteArray("0.12345") << 4 << qint64(1235);
    QTest::newRow("a third of a cent per second")
        << QByteArray("0.000033333333333333335") << 18 << qint64(33'333'333'333'333);
    QTest::newRow("too large") << QByteArray("9999999999999") << 12 << qint64(-1);
    QTest::newRow("empty") << QByteArray() << 12 << qint64(-1);
    QTest::newRow("no whole part") << QByteArray(".5") << 12 << qint64(-1);
    QTest::newRow("no fraction") << QByteArray("5.") << 12 << qint64(-1);
    QTest::newRow("two points") << QByteArray("1.2.3") << 12 << qint64(-1);
    QTest::newRow("a sign") << QByteArray("+1") << 12 << qint64(-1);
}

void TestCatalogue::decimals()
{
    QFETCH(QByteArray, text);
    QFETCH(int, places);
    QFETCH(qint64, expected);
    QCOMPARE(scaledDecimal(text, places).value_or(-1), expected);
}

void TestCatalogue::listsTheModelsOfAProvider()
{
    const auto openai = m_catalogue->modelsOf("openai");
    QVERIFY(openai.size() > 50);
    QVERIFY(std::any_of(openai.begin(), openai.end(), [](const ModelFacts &facts) {
        return facts.id == "gpt-5.5" && facts.name == "GPT-5.5" && facts.contextWindow == 1'050'000;
    }));
    for (const ModelFacts &facts : m_catalogue->modelsOf("ollama"))
        QVERIFY(facts.id != "*");
    QVERIFY(m_catalogue->modelsOf("nobody").empty());
}

void TestCatalogue::knowsItsDay()
{
    QCOMPARE(m_catalogue->asOf(), QByteArray("2026-11-21"));
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "test_catalogue.moc"
