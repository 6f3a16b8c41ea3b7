// What a request costs, to the last pico-USD.
#include "core/pricing/catalogue.h"
#include "pricingtest.h"

#include <limits>

using namespace sluice;
using namespace sluice::test;

class TestCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costs_data();
    void costs();
    void schedules_data();
    void schedules();
    void componentPrices_data();
    void componentPrices();
    void theLinesAreTheBill();
    void theProvidersFigureWins();
    void hugeCountsSaturate();
    void halvesAreRoundedOnce();

private:
    void workedExamples();
    void tiers();
    void unpriced();

    CataloguePtr m_catalogue = bundled();
};

namespace {

// A model of every kind of price, made up: the digits say which table a price came from.
const QByteArray madeUp =
    R"({"schema_version":1,"as_of":"2026-01-02","currency":"USD","unit":"usd_per_1m_tokens","snapshot_shapes":["9999"],"models":[
{"provider":"p","id":"m","mode":"chat","prices":{"input":"1","output":"2","cache_read":"3","cache_write_5m":"4","reasoning":"5","image_input":"6"},
 "tiers":{"context":[{"above":100,"prices":{"input":"11","output":"12"}},{"above":1000,"inclusive":true,"prices":{"input":"21"}}],
  "service":{"flex":{"prices":{"input":"31","output":"32"},"context":[{"above":100,"prices":{"input":"41"}}]},"batch":{"prices":{"cache_read":"53"}}},
  "region":{"eu":{"multiplier":"1.1"},"mars":{"prices":{"input":"61","output":"62"}}}},
 "schedule":[{"from":"2030-01-01","until":"2031-01-01","prices":{"input":"71"},"tiers":{"service":{"flex":{"prices":{"input":"81"}}}}}],
 "units":{"web_search":"0.5","second_input":"0.000000000000000001"}},
{"provider":"p","id":"input-only","mode":"embedding","prices":{"input":"1"}},
{"provider":"p","id":"pictures","mode":"image","prices":{},"units":{"image_output":"0.04"}},
{"provider":"p","id":"half","mode":"chat","prices":{"input":"0.0000005"}},
{"provider":"p","id":"free","mode":"chat","free":true,"prices":{}}]})";

CataloguePtr small()
{
    auto catalogue = Catalogue::fromJson(madeUp);
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().text));
    return catalogue.value();
}

QByteArray written(const std::optional<Cost> &cost)
{
    return cost ? cost->total.toDecimal() : QByteArray("unpriced");
}

} // namespace

void TestCost::costs_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<Usage>("usage");
    QTest::addColumn<QByteArray>("usd");
    QTest::addColumn<QByteArray>("tier");
    workedExamples();
    tiers();
    unpriced();
}

void TestCost::workedExamples()
{
    const auto row = [](const char *name, const char *provider, const char *model, Usage usage,
                        const char *usd, const char *tier = "") {
        QTest::newRow(name) << QByteArray(provider) << QByteArray(model) << usage << QByteArray(usd)
                            << QByteArray(tier);
    };
    const Usage claude{
        .input = 14500, .cacheRead = 151000, .cacheWrite5m = 30000, .cacheWrite1h = 12000, .output = 2750};
    Usage below = claude;
    below.input = 4500;
    row("README: Claude above 200,000", "anthropic", "claude-sonnet-4-5-20250929", claude, "0.608475",
        "above 200000");
    row("README: 10,000 tokens less", "anthropic", "claude-sonnet-4-5-20250929", below, "0.28455");
    const Usage gpt{.input = 6248, .cacheRead = 18432, .output = 640, .reasoning = 2816};
    Usage flex = gpt;
    flex.serviceTier = "flex";
    Usage eu = gpt;
    eu.region = "eu";
    row("README: cached and reasoning tokens", "openai", "gpt-5.5", gpt, "0.144136");
    row("README: the same in flex", "openai", "gpt-5.5", flex, "0.072068", "flex");
    row("README: the same through the EU host", "openai", "gpt-5.5", eu, "0.1585496", "eu");
}

void TestCost::tiers()
{
    const auto row = [](const char *name, const char *provider, const char *model, Usage usage,
                        const char *usd, const char *tier = "") {
        QTest::newRow(name) << QByteArray(provider) << QByteArray(model) << usage << QByteArray(usd)
                            << QByteArray(tier);
    };
    row("at the threshold is not above it", "anthropic", "claude-sonnet-4-5", {.input = 200'000}, "0.6");
    row("one more token is", "anthropic", "claude-sonnet-4-5", {.input = 200'001}, "1.200006",
        "above 200000");
    row("one more cached token is, too", "anthropic", "claude-sonnet-4-5", {.input = 200'000, .cacheRead = 1},
        "1.2000006", "above 200000");
    row("Haiku at its threshold", "anthropic", "claude-haiku-5-5", {.input = 100'000, .output = 1000},
        "0.0105");
    row("Haiku above it: the output moves, too", "anthropic", "claude-haiku-5-5",
        {.input = 100'001, .output = 1000}, "0.0525005", "above 100000");
    row("xAI below its threshold", "xai", "grok-4.5", {.input = 199'999}, "0.399998");
    row("xAI at its threshold is above", "xai", "grok-4.5", {.input = 200'000}, "0.8", "above 200000");
    row("a service tier with a threshold of its own", "openai", "gpt-5.5",
        {.input = 300'000, .serviceTier = "flex"}, "1.5", "flex, above 272000");
    row("a service tier without one", "openai", "gpt-5.5", {.input = 300'000, .serviceTier = "priority"}, "3",
        "priority, above 272000");
    row("a tier that the model does not list", "openai", "gpt-5.5",
        {.input = 1'000'000, .serviceTier = "scale"}, "10", "above 272000");
    row("fast mode in the US", "anthropic", "claude-opus-5",
        {.input = 1'000'000, .serviceTier = "fast", .region = "us"}, "11", "fast, us");
    row("a region that the model does not list", "anthropic", "claude-opus-5",
        {.input = 1'000'000, .region = "moon"}, "5");
    row("searches are not multiplied", "anthropic", "claude-opus-5",
        {.input = 1'000'000, .webSearches = 3, .region = "us"}, "5.53", "us");
    row("a region with its own prices", "azure", "gpt-5.1",
        {.input = 1'000'000, .cacheRead = 1'000'000, .output = 1'000'000, .region = "eu"}, "12.52", "eu");
    row("audio by the second", "openai", "whisper-1", {.audioSeconds = 90}, "0.009");
    row("audio by the token", "openai", "gpt-4o-audio-preview",
        {.input = 1000, .audioInput = 1000, .audioOutput = 1000}, "0.1225");
    row("Gemini's audio and images", "gemini", "gemini-2.5-flash",
        {.audioInput = 1000, .audioCacheRead = 1000, .imageInput = 1000}, "0.0014");
    row("reasoning with a price of its own", "perplexity", "sonar-deep-research",
        {.output = 1'000'000, .reasoning = 1'000'000}, "11");
    row("a local model is free", "ollama", "anything",
        {.input = 1'000'000, .output = 1'000'000, .webSearches = 1}, "0");
    row("a free route is free", "openrouter", "openai/gpt-oss-20b:free",
        {.input = 5, .output = 5, .audioInput = 5}, "0");
    row("nothing used costs nothing", "openai", "gpt-5.5", {}, "0");
}

void TestCost::unpriced()
{
    const auto row = [](const char *name, const char *provider, const char *model, Usage usage) {
        QTest::newRow(name) << QByteArray(provider) << QByteArray(model) << usage << QByteArray("unpriced")
                            << QByteArray();
    };
    row("an unknown model", "openai", "gpt-99", {.input = 1});
    row("an unknown provider", "nobody", "gpt-5.5", {.input = 1});
    row("no provider", "", "gpt-5.5", {.input = 1});
    row("a model without token prices", "openai", "whisper-1", {.input = 1});
    row("searches without a price", "groq", "whisper-large-v3", {.webSearches = 1, .audioSeconds = 1});
    row("searches that cost by a size that nobody told", "perplexity", "sonar",
        {.input = 1, .webSearches = 1});
}

void TestCost::costs()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, model);
    QFETCH(Usage, usage);
    QFETCH(QByteArray, usd);
    QFETCH(QByteArray, tier);
    const auto cost = m_catalogue->cost(provider, model, usage, utc(QStringLiteral("2026-11-21T12:00:00")));
    QCOMPARE(written(cost), usd);
    if (cost) {
        QCOMPARE(cost->tier, tier);
        QCOMPARE(cost->source, QByteArray("catalogue 2026-11-21"));
        QVERIFY(!cost->reported);
    }
}

void TestCost::schedules_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QString>("at");
    QTest::addColumn<Usage>("usage");
    QTest::addColumn<QByteArray>("usd");
    const auto row = [](const char *name, const char *provider, const char *model, const char *at,
                        const char *usd, Usage usage = {.input = 1'000'000}) {
        QTest::newRow(name) << QByteArray(provider) << QByteArray(model) << QString::fromLatin1(at) << usage
                            << QByteArray(usd);
    };
    row("DeepSeek before the peak", "deepseek", "deepseek-flash", "2026-11-16T00:59:59.999", "0.15");
    row("DeepSeek when the peak begins", "deepseek", "deepseek-flash", "2026-11-16T01:00:00", "0.3");
    row("DeepSeek in its last minute", "deepseek", "deepseek-flash", "2026-11-16T03:59:59.999", "0.3");
    row("DeepSeek when the peak is over", "deepseek", "deepseek-flash", "2026-11-16T04:00:00", "0.15");
    row("DeepSeek in the second peak", "deepseek", "deepseek-flash", "2026-11-20T09:59:59", "0.3");
    row("DeepSeek after the second peak", "deepseek", "deepseek-flash", "2026-11-20T10:00:00", "0.15");
    row("DeepSeek on Saturday", "deepseek", "deepseek-flash", "2026-11-21T02:00:00", "0.15");
    row("DeepSeek on Sunday", "deepseek", "deepseek-flash", "2026-11-22T02:00:00", "0.15");
    row("DeepSeek before 1970 does not matter much", "deepseek", "deepseek-flash", "1969-12-29T02:00:00",
        "0.3");
    row("before the price cut", "openai", "gpt-5.6-sol", "2026-08-20T23:59:59.999", "10");
    row("from the day of the price cut", "openai", "gpt-5.6-sol", "2026-08-21T00:00:00", "8");
    row("the old prices have their own tiers", "openai", "gpt-5.6-sol", "2026-08-01T00:00:00", "5",
        {.input = 1'000'000, .serviceTier = "flex"});
    row("the region holds in every period", "openai", "gpt-5.6-sol", "2026-08-01T00:00:00", "1.1",
        {.input = 200'000, .region = "eu"});
    row("the last day of the introduction", "gemini", "gemini-3.8-flash", "2026-12-31T23:59:59.999", "0.75");
    row("the first day after it", "gemini", "gemini-3.8-flash", "2027-01-01T00:00:00", "1.5");
    row("cached reads before the cut", "anthropic", "claude-sonnet-5-5", "2026-10-06T12:00:00", "0.2",
        {.cacheRead = 1'000'000});
    row("cached reads after the cut", "anthropic", "claude-sonnet-5-5", "2026-10-07T00:00:00", "0.1",
        {.cacheRead = 1'000'000});
}

void TestCost::schedules()
{
    QFETCH(QByteArray, provider);
    QFETCH(QByteArray, model);
    QFETCH(QString, at);
    QFETCH(Usage, usage);
    QFETCH(QByteArray, usd);
    QCOMPARE(written(m_catalogue->cost(provider, model, usage, utc(at))), usd);
}

void TestCost::componentPrices_data()
{
    QTest::addColumn<Usage>("usage");
    QTest::addColumn<QByteArray>("usd"); // of 100 tokens, or as written
    QTest::addColumn<QString>("at");
    const auto row = [](const char *name, Usage usage, const char *usd,
                        const char *at = "2026-01-02T00:00:00") {
        QTest::newRow(name) << usage << QByteArray(usd) << QString::fromLatin1(at);
    };
    row("base", {.input = 100}, "0.0001");
    row("context tier before base", {.input = 200}, "0.0022");
    row("the last tier that is reached", {.input = 1000}, "0.021");
    row("what the tier lacks comes from base", {.cacheRead = 200}, "0.0006");
    row("the last tier only, not the one before it", {.input = 1000, .output = 100}, "0.0212");
    row("service tier before base", {.input = 100, .serviceTier = "flex"}, "0.0031");
    row("service tier's context tier first of all", {.input = 200, .serviceTier = "flex"}, "0.0082");
    row("context tier before service tier", {.input = 200, .output = 100, .serviceTier = "flex"}, "0.0094");
    row("what the service tier lacks comes from base", {.input = 100, .serviceTier = "batch"}, "0.0001");
    row("what it has does not", {.cacheRead = 100, .serviceTier = "batch"}, "0.0053");
    row("the long write falls back to the short one", {.cacheWrite1h = 100}, "0.0004");
    row("audio falls back to input", {.audioInput = 100}, "0.0001");
    row("cached audio falls back to cached", {.audioCacheRead = 100}, "0.0003");
    row("audio output falls back to output", {.audioOutput = 100}, "0.0002");
    row("images have their own price", {.imageInput = 100}, "0.0006");
    row("image output falls back to output", {.imageOutput = 100}, "0.0002");
    row("reasoning before output in one table", {.reasoning = 100}, "0.0005");
    row("output in an earlier table before reasoning in a later one",
        {.reasoning = 100, .serviceTier = "flex"}, "0.0032");
    row("multiplied by the region", {.input = 100, .region = "eu"}, "0.00011");
    row("with the region's prices", {.input = 100, .output = 100, .region = "mars"}, "0.0123");
    row("what the region lacks comes from base", {.cacheRead = 100, .region = "mars"}, "0.0003");
    row("a service tier is not a region's", {.input = 100, .serviceTier = "flex", .region = "mars"},
        "0.0031");
    row("units are added", {.input = 100, .webSearches = 2, .region = "eu"}, "1.00011");
    row("a period replaces prices and tiers", {.input = 200}, "0.0142", "2030-06-01T00:00:00");
    row("a period's service tier", {.input = 100, .serviceTier = "flex"}, "0.0081", "2030-06-01T00:00:00");
    row("a period does not replace regions", {.input = 100, .region = "eu"}, "0.00781",
        "2030-06-01T00:00:00");
    row("a period does not inherit prices", {.output = 100}, "unpriced", "2030-06-01T00:00:00");
    row("after the period", {.input = 100}, "0.0001", "2031-01-01T00:00:00");
}

void TestCost::componentPrices()
{
    QFETCH(Usage, usage);
    QFETCH(QByteArray, usd);
    QFETCH(QString, at);
    QCOMPARE(written(small()->cost("p", "m", usage, utc(at))), usd);
}

void TestCost::theLinesAreTheBill()
{
    const auto cost = m_catalogue->cost("openai", "gpt-5.5",
                                        Usage{.input = 6248,
                                              .cacheRead = 18432,
                                              .output = 640,
                                              .reasoning = 2816,
                                              .webSearches = 2,
                                              .region = "eu"},
                                        Instant());
    QVERIFY(cost);
    const auto text = [](const CostLine &line) {
        return line.component + ' ' + QByteArray::number(line.count) + " x " +
               line.pricePerMillion.toDecimal() + (line.perUnit ? " each = " : " = ") +
               line.amount.toDecimal();
    };
    QByteArrayList lines;
    Money sum;
    for (const CostLine &line : cost->lines) {
        lines.append(text(line));
        sum += line.amount;
    }
    QCOMPARE(lines, (QByteArrayList{"input 6248 x 5.5 = 0.034364", "cache_read 18432 x 0.55 = 0.0101376",
                                    "output 640 x 33 = 0.02112", "reasoning 2816 x 33 = 0.092928",
                                    "web_search 2 x 0.01 each = 0.02"}));
    QCOMPARE(sum, cost->total);
    QCOMPARE(cost->total.toDecimal(), QByteArray("0.1785496"));
}

void TestCost::theProvidersFigureWins()
{
    const auto reported = Money::fromDecimal("0.00014");
    const auto cost =
        m_catalogue->cost("openrouter", "anthropic/claude-opus-5",
                          Usage{.input = 100, .output = 10, .reportedCost = reported}, Instant());
    QVERIFY(cost && cost->reported);
    QCOMPARE(cost->total, *reported);
    QCOMPARE(cost->source, QByteArray("provider"));
    QCOMPARE(cost->lines.size(), size_t(2));
    QCOMPARE(cost->lines[0].amount + cost->lines[1].amount, *Money::fromDecimal("0.00075"));

    const auto unknown = m_catalogue->cost("openrouter", "new/model",
                                           Usage{.input = 100, .reportedCost = reported}, Instant());
    QVERIFY(unknown && unknown->reported && unknown->lines.empty());
    QCOMPARE(unknown->total, *reported);
    const auto nothing =
        m_catalogue->cost("openrouter", "new/model", Usage{.input = 100, .reportedCost = Money()}, Instant());
    QVERIFY(nothing && nothing->reported);
    QCOMPARE(nothing->total, Money());
}

void TestCost::hugeCountsSaturate()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const Usage usage{.input = most / 8,
                      .cacheRead = most / 8,
                      .cacheWrite5m = most / 8,
                      .output = most,
                      .reasoning = most,
                      .region = "eu"};
    const auto cost = small()->cost("p", "m", usage, Instant());
    QVERIFY(cost);
    QCOMPARE(cost->total, Money::fromPico(most));
    for (const CostLine &line : cost->lines)
        QVERIFY(line.amount > Money());
    // A million dollars is still exact.
    QCOMPARE(written(m_catalogue->cost("openai", "gpt-5.5", Usage{.output = 33'333'333'333}, Instant())),
             QByteArray("999999.99999"));
}

void TestCost::halvesAreRoundedOnce()
{
    // Half a pico-USD a token: two of them are one, not two.
    const CataloguePtr catalogue = small();
    QCOMPARE(catalogue->cost("p", "half", Usage{.input = 1}, Instant())->total.pico(), 1);
    QCOMPARE(catalogue->cost("p", "half", Usage{.input = 1, .cacheRead = 1}, Instant())->total.pico(), 1);
    QCOMPARE(catalogue->cost("p", "half", Usage{.input = 3}, Instant())->total.pico(), 2);
    QVERIFY(!catalogue->cost("p", "pictures", Usage{}, Instant()));
    QVERIFY(!catalogue->cost("p", "input-only", Usage{.input = 1, .output = 1}, Instant()));
    QVERIFY(catalogue->cost("p", "input-only", Usage{.input = 1}, Instant()));
    QCOMPARE(catalogue->cost("p", "m", Usage{.audioSeconds = 1'500'000}, Instant())->total.pico(), 2);
    QCOMPARE(catalogue->cost("p", "free", Usage{.input = 9, .output = 9, .webSearches = 9}, Instant())->total,
             Money());
}

QTEST_APPLESS_MAIN(TestCost)
#include "test_cost.moc"
