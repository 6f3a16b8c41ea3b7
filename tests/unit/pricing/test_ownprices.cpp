// The user's own prices over the catalogue: which one holds, what it comes to, and what stays the
// catalogue's.
#include "core/pricing/recordprice.h"
#include "tests/unit/pricing/pricingtest.h"

using namespace sluice;
using namespace sluice::test;

namespace {

Money usd(const char *decimal)
{
    return Money::fromDecimal(decimal).value();
}

OwnPrice priced(const char *model, const char *input, const char *output)
{
    OwnPrice price;
    price.id = QUuid::createUuid();
    price.model = QString::fromLatin1(model);
    price.input = usd(input);
    price.output = usd(output);
    price.setAt = utc(QStringLiteral("2026-11-20T12:00:00"));
    return price;
}

Usage used(qint64 input, qint64 output)
{
    Usage usage;
    usage.input = input;
    usage.output = output;
    return usage;
}

const QUuid ours = QUuid::createUuidV5(QUuid(), QStringLiteral("provider"));

} // namespace

class TestOwnPrices final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_catalogue = bundled();
        m_at = utc(QStringLiteral("2026-11-21T10:00:00"));
    }
    void pricesWhatTheCatalogueDoesNotKnow();
    void comesBeforeTheCatalogue();
    void leavesTheCatalogueAlone();
    void isExact();
    void everyClassHasItsFallback_data();
    void everyClassHasItsFallback();
    void unitsOfTheCatalogueStay();
    void aRequestMayHaveAPrice();
    void theClosestOneHolds_data();
    void theClosestOneHolds();
    void aDayBeginsAPrice();
    void patterns_data();
    void patterns();
    void aReportedCostWins();
    void cacheSavingsFollow();
    void servedNameFirstThenAsked();
    void ratesAreWhatIsWritten();
    void catalogueChangesAreTold();

private:
    std::optional<Cost> cost(const std::vector<OwnPrice> &own, const char *model, const Usage &usage,
                             const char *source = "", const QUuid &provider = ours) const
    {
        return m_catalogue->with(own)->cost(source, model, usage, m_at, provider);
    }

    CataloguePtr m_catalogue = {};
    Instant m_at = {};
};

void TestOwnPrices::pricesWhatTheCatalogueDoesNotKnow()
{
    QVERIFY(!cost({}, "my-model", used(1000, 10)));
    const OwnPrice own = priced("my-model", "0.5", "2");
    const auto found = cost({own}, "my-model", used(1000, 10));
    QVERIFY(found);
    QCOMPARE(found->total.pico(), 520'000'000);
    QCOMPARE(found->ownPrice, own.id);
    QCOMPARE(found->source, QByteArray("your own price, set on 2026-11-20"));
    QCOMPARE(found->lines.size(), size_t(2));
    QVERIFY(!cost({own}, "my-model-2", used(1000, 10)));
}

void TestOwnPrices::comesBeforeTheCatalogue()
{
    const auto listed = cost({}, "gpt-5", used(1'000'000, 0), "openai");
    QVERIFY(listed);
    QVERIFY(listed->ownPrice.isNull());
    const auto own = cost({priced("gpt-5", "0.01", "0.02")}, "gpt-5", used(1'000'000, 0), "openai");
    QCOMPARE(own->total, usd("0.01"));
    QVERIFY(own->total != listed->total);
}

void TestOwnPrices::leavesTheCatalogueAlone()
{
    const CataloguePtr with = m_catalogue->with({priced("*", "1", "1")});
    QVERIFY(m_catalogue->cost("openai", "gpt-5", used(10, 10), m_at)->ownPrice.isNull());
    QVERIFY(!with->cost("openai", "gpt-5", used(10, 10), m_at)->ownPrice.isNull());
    QVERIFY(with->with({})->cost("openai", "gpt-5", used(10, 10), m_at)->ownPrice.isNull());
    // Routing asks which models a provider has: a price makes none.
    QVERIFY(!with->model("openai", "my-model"));
}

void TestOwnPrices::isExact()
{
    // 7 tokens at 0.0375 per million: 0.2625 µUSD; and the digits add up beyond what a double can hold.
    const auto small = cost({priced("m", "0.0375", "0.000000000001")}, "m", used(7, 1'000'000));
    QCOMPARE(small->total.pico(), 262'501);
    const auto large = cost({priced("m", "999999.999999999999", "0")}, "m", used(1'000'000, 0));
    QCOMPARE(large->total, usd("999999.999999999999"));
}

void TestOwnPrices::everyClassHasItsFallback_data()
{
    QTest::addColumn<qint64 Usage::*>("tokens");
    QTest::addColumn<std::optional<Money> OwnPrice::*>("own");
    QTest::addColumn<int>("otherwise"); // USD per million of what it falls back to
    using Tokens = qint64 Usage::*;
    using Own = std::optional<Money> OwnPrice::*;
    const auto row = [](const char *name, Tokens tokens, Own own, int otherwise) {
        QTest::newRow(name) << tokens << own << otherwise;
    };
    row("cached input as input", &Usage::cacheRead, &OwnPrice::cacheRead, 3);
    row("cache write as input", &Usage::cacheWrite5m, &OwnPrice::cacheWrite5m, 3);
    row("long cache write as the short one", &Usage::cacheWrite1h, &OwnPrice::cacheWrite1h, 3);
    row("reasoning as output", &Usage::reasoning, &OwnPrice::reasoning, 15);
    row("audio as input", &Usage::audioInput, &OwnPrice::audioInput, 3);
    row("cached audio as cached, and that as input", &Usage::audioCacheRead, &OwnPrice::audioCacheRead, 3);
    row("audio as output", &Usage::audioOutput, &OwnPrice::audioOutput, 15);
    row("pictures as input", &Usage::imageInput, &OwnPrice::imageInput, 3);
    row("pictures as output", &Usage::imageOutput, &OwnPrice::imageOutput, 15);
}

void TestOwnPrices::everyClassHasItsFallback()
{
    QFETCH(qint64 Usage::*, tokens);
    QFETCH(std::optional<Money> OwnPrice::*, own);
    QFETCH(const int, otherwise);
    Usage usage;
    usage.*tokens = 1'000'000;
    OwnPrice price = priced("m", "3", "15");
    QCOMPARE(cost({price}, "m", usage)->total.pico(), otherwise * Money::PicoPerUsd);
    price.*own = usd("0.7");
    QCOMPARE(cost({price}, "m", usage)->total, usd("0.7"));
    price.*own = Money(); // free is a price too
    QCOMPARE(cost({price}, "m", usage)->total, Money());
}

void TestOwnPrices::unitsOfTheCatalogueStay()
{
    Usage usage = used(1'000'000, 0);
    usage.webSearches = 2;
    QVERIFY(!cost({priced("m", "1", "1")}, "m", usage)); // nobody knows what a search costs there
    OwnPrice price = priced("m", "1", "1");
    price.webSearch = usd("0.01");
    QCOMPARE(cost({price}, "m", usage)->total, usd("1.02"));
    // A listed model's search keeps its price under an own price for tokens.
    const auto listed = m_catalogue->cost("anthropic", "claude-sonnet-4-5", usage, m_at);
    QVERIFY(listed);
    const auto line = std::find_if(listed->lines.begin(), listed->lines.end(),
                                   [](const CostLine &each) { return each.component == "web_search"; });
    QVERIFY(line != listed->lines.end());
    const auto own = cost({priced("claude-sonnet-4-5", "1", "1")}, "claude-sonnet-4-5", usage, "anthropic");
    QCOMPARE(own->total, usd("1") + line->amount);
}

void TestOwnPrices::aRequestMayHaveAPrice()
{
    OwnPrice price = priced("m", "1", "1");
    price.request = usd("0.002");
    QCOMPARE(cost({price}, "m", used(1'000'000, 0))->total, usd("1.002"));
    RequestRecord picture;
    picture.modelAsked = QStringLiteral("m");
    picture.startedAt = m_at;
    QVERIFY(isPricedByRequest(picture, {ours, {}}, *m_catalogue->with({price})));
    price.request.reset();
    QVERIFY(!isPricedByRequest(picture, {ours, {}}, *m_catalogue->with({price})));
}

void TestOwnPrices::theClosestOneHolds_data()
{
    QTest::addColumn<int>("first"); // what it must be: the price's USD
    QTest::addColumn<QString>("prices");
    // "provider|source|model=usd"
    QTest::newRow("our provider before its source") << 2 << QStringLiteral("|openai|m=1 ours||m=2 ||m=3");
    QTest::newRow("a source before any") << 1 << QStringLiteral("||m=3 |openai|m=1");
    QTest::newRow("another provider's is not ours") << 3 << QStringLiteral("other||m=2 ||m=3");
    QTest::newRow("another source is not ours") << 3 << QStringLiteral("|anthropic|m=2 ||m=3");
    QTest::newRow("a name before a pattern") << 1 << QStringLiteral("||m*=2 ||m=1 ||*=3");
    QTest::newRow("the longer pattern") << 2 << QStringLiteral("||*=3 ||m*=2");
    QTest::newRow("our pattern before anybody's name") << 2 << QStringLiteral("||m=1 ours||*=2");
    QTest::newRow("case does not matter") << 4 << QStringLiteral("||M=4");
}

void TestOwnPrices::theClosestOneHolds()
{
    QFETCH(const int, first);
    QFETCH(const QString, prices);
    std::vector<OwnPrice> own;
    for (const QString &text : prices.split(QLatin1Char(' '))) {
        const QStringList parts = text.section(QLatin1Char('='), 0, 0).split(QLatin1Char('|'));
        OwnPrice price = priced(parts[2].toLatin1(), text.section(QLatin1Char('='), 1).toLatin1(), "0");
        if (parts[0] == QLatin1String("ours"))
            price.providerId = ours;
        else if (!parts[0].isEmpty())
            price.providerId = QUuid::createUuid();
        price.priceSource = parts[1];
        own.push_back(price);
    }
    const auto order = [&] { return cost(own, "m", used(1'000'000, 0), "openai")->total.pico(); };
    QCOMPARE(order(), first * Money::PicoPerUsd);
    std::reverse(own.begin(), own.end());
    QCOMPARE(order(), first * Money::PicoPerUsd);
}

void TestOwnPrices::aDayBeginsAPrice()
{
    OwnPrice always = priced("m", "1", "1");
    OwnPrice since = priced("m", "2", "2");
    since.from = utc(QStringLiteral("2026-11-21T00:00:00"));
    OwnPrice later = priced("m", "3", "3");
    later.from = utc(QStringLiteral("2026-12-01T00:00:00"));
    const CataloguePtr with = m_catalogue->with({later, always, since});
    const auto at = [&](const QString &when) {
        return with->cost("", "m", used(1'000'000, 0), utc(when))->total;
    };
    QCOMPARE(at(QStringLiteral("2026-11-20T23:59:59.999")), usd("1"));
    QCOMPARE(at(QStringLiteral("2026-11-21T00:00:00")), usd("2"));
    QCOMPARE(at(QStringLiteral("2026-12-01T00:00:00")), usd("3"));
    QVERIFY(!m_catalogue->with({later})->cost("", "m", used(1, 1), m_at));
}

void TestOwnPrices::patterns_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<bool>("matches");
    QTest::newRow("begins so") << QByteArray("qwen-tiny-q4") << true;
    QTest::newRow("nothing behind the star") << QByteArray("qwen-q4") << true;
    QTest::newRow("ends otherwise") << QByteArray("qwen-tiny-q5") << false;
    QTest::newRow("begins otherwise") << QByteArray("my-qwen-tiny-q4") << false;
    QTest::newRow("only a part") << QByteArray("qwen") << false;
    QTest::newRow("no model") << QByteArray() << false;
}

void TestOwnPrices::patterns()
{
    QFETCH(const QByteArray, model);
    QFETCH(const bool, matches);
    QCOMPARE(cost({priced("qwen*-q4", "1", "1")}, model.constData(), used(1, 1)).has_value(), matches);
}

void TestOwnPrices::aReportedCostWins()
{
    Usage usage = used(1'000'000, 0);
    usage.reportedCost = usd("0.123");
    const auto found = cost({priced("m", "1", "1")}, "m", usage);
    QVERIFY(found->reported);
    QCOMPARE(found->total, usd("0.123"));
    QVERIFY(found->ownPrice.isNull());
}

void TestOwnPrices::cacheSavingsFollow()
{
    OwnPrice price = priced("m", "2", "2");
    price.cacheRead = usd("0.5");
    RequestRecord record;
    record.modelServed = QStringLiteral("m");
    record.startedAt = m_at;
    record.usage.cacheRead = 1'000'000;
    QCOMPARE(priceRecord(record, {ours, {}}, *m_catalogue->with({price})), price.id);
    QCOMPARE(*record.cost, usd("0.5"));
    QCOMPARE(record.cacheSaved, usd("1.5"));
}

void TestOwnPrices::servedNameFirstThenAsked()
{
    RequestRecord record;
    record.modelAsked = QStringLiteral("router/gpt-5");
    record.modelServed = QStringLiteral("gpt-5-2025-08-07");
    record.startedAt = m_at;
    record.usage = used(1'000'000, 0);
    const OwnPrice asked = priced("gpt-5", "0.1", "0");
    const OwnPrice served = priced("gpt-5-2025-08-07", "0.2", "0");
    QVERIFY(priceRecord(record, {ours, "openai"}, *m_catalogue).isNull());
    QVERIFY(record.cost);
    QCOMPARE(priceRecord(record, {ours, "openai"}, *m_catalogue->with({asked})), asked.id);
    QCOMPARE(*record.cost, usd("0.1"));
    QCOMPARE(priceRecord(record, {ours, "openai"}, *m_catalogue->with({asked, served})), served.id);
    QCOMPARE(*record.cost, usd("0.2"));
}

void TestOwnPrices::ratesAreWhatIsWritten()
{
    const auto listed = m_catalogue->rates("openai", "gpt-5", m_at);
    QVERIFY(listed);
    QVERIFY(listed->of("input") && listed->of("output") && listed->of("cache_read"));
    QVERIFY(!m_catalogue->rates("openai", "no-such-model", m_at));
    const OwnPrice own = priced("gpt-5", "0.01", "0.02");
    const auto rates = m_catalogue->with({own})->rates("openai", "gpt-5", m_at, ours);
    QCOMPARE(rates->ownPrice, own.id);
    QCOMPARE(rates->of("input"), std::optional(usd("0.01")));
    QCOMPARE(rates->of("cache_read"), std::nullopt);
}

void TestOwnPrices::catalogueChangesAreTold()
{
    const QByteArray head = "{\"schema_version\":1,\"as_of\":\"%1\",\"currency\":\"USD\",\"unit\":"
                            "\"usd_per_1m_tokens\",\"models\":[%2]}";
    const auto make = [&](const char *day, const QByteArray &models) {
        return Catalogue::fromJson(QByteArray(head).replace("%1", day).replace("%2", models)).value();
    };
    const QByteArray same = "{\"provider\":\"p\",\"id\":\"same\",\"prices\":{\"input\":\"1\"}}";
    const auto before =
        make("2026-11-01", same + ",{\"provider\":\"p\",\"id\":\"gone\",\"prices\":{\"input\":\"1\"}},"
                                  "{\"provider\":\"p\",\"id\":\"up\",\"prices\":{\"input\":\"1\","
                                  "\"output\":\"2\"}}");
    const auto after =
        make("2026-11-20", "{\"provider\":\"p\",\"id\":\"new\",\"prices\":{\"input\":\"9\"}}," + same +
                               ",{\"provider\":\"p\",\"id\":\"up\",\"prices\":{\"input\":\"1\","
                               "\"output\":\"3\"}}");
    const CatalogueChange change = before->changesTo(*after, m_at);
    QCOMPARE(change.before, QByteArray("2026-11-01"));
    QCOMPARE(change.after, QByteArray("2026-11-20"));
    QCOMPARE(change.changes.size(), size_t(3));
    QCOMPARE(change.changes[0].id, QByteArray("gone"));
    QCOMPARE(change.changes[0].kind, ModelChange::Kind::Removed);
    QCOMPARE(change.changes[1].kind, ModelChange::Kind::Added);
    QCOMPARE(change.changes[1].inputAfter, std::optional(usd("9")));
    QCOMPARE(change.changes[2].kind, ModelChange::Kind::Changed);
    QCOMPARE(change.changes[2].outputBefore, std::optional(usd("2")));
    QCOMPARE(change.changes[2].outputAfter, std::optional(usd("3")));
    QVERIFY(m_catalogue->changesTo(*m_catalogue, m_at).changes.empty());
}

QTEST_GUILESS_MAIN(TestOwnPrices)
#include "test_ownprices.moc"
