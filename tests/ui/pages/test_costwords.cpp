// "How was this cost computed", in words and in sums, as an American and a German read it.
#include "ui/common/costsheet.h"
#include "ui/common/costwords.h"
#include "ui/common/trafficterms.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace sluice;

namespace {

Money usd(QByteArrayView text)
{
    return *Money::fromDecimal(text);
}

Cost computed()
{
    return {.total = usd("0.046"),
            .lines =
                {{.component = "input", .count = 12'000, .pricePerMillion = usd("3"), .amount = usd("0.036")},
                 {.component = "web_search",
                  .count = 1,
                  .pricePerMillion = usd("0.01"),
                  .perUnit = true,
                  .amount = usd("0.01")}},
            .tier = "flex, above 200000",
            .source = "catalogue 2026-11-21",
            .priceDate = "2026-11-21"};
}

// A request that used tokens and ended well.
RequestRecord request(std::optional<Money> cost)
{
    RequestRecord record;
    record.outcome = Outcome::Done;
    record.usage.input = 12'000;
    record.cost = cost;
    return record;
}

QStringList textOf(const std::vector<CostRow> &rows)
{
    QStringList lines;
    for (const CostRow &row : rows)
        lines << QStringLiteral("%1|%2|%3").arg(row.what, row.how, row.amount);
    return lines;
}

// U+00A0 and U+202F: what stands between a number and its sign is the locale's matter.
QString plainBlanks(QString text)
{
    return text.replace(QChar(0xa0), QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' '));
}

Spend spend(const QUuid &provider, const char *model, qint64 input, qint64 cached, qint64 writes,
            qint64 output, qint64 reasoning, QByteArrayView cost)
{
    Spend row;
    row.group = {provider.toString(QUuid::WithoutBraces), QString::fromLatin1(model)};
    row.requests = 10;
    row.input = input;
    row.cached = cached;
    row.cacheWrites = writes;
    row.output = output;
    row.reasoning = reasoning;
    row.cost = usd(cost);
    return row;
}

} // namespace

class TestCostWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void writesEveryLine();
    void writesAsItsReaderDoes();
    void namesWhosePriceItIs();
    void knowsEveryComponent();
    void tellsTheCasesApart_data();
    void tellsTheCasesApart();
    void saysThatTokensAreEstimated();
    void showsNothingWhereNothingIsKnown();
    void asksForPricesOfTheLowestTier();
    void sumsAreExact();
    void keepsWhatHasNoPrice();
    void addsUpBehindTheModel();
    void leadsToTheSameRequests();
};

void TestCostWords::writesEveryLine()
{
    QCOMPARE(
        textOf(costRows(request(usd("0.046")), computed())),
        QStringList({QStringLiteral("Input|12,000 × $3.00 per million|$0.036"),
                     QStringLiteral("Web searches|1 × $0.01 each|$0.01"),
                     QStringLiteral(
                         "Computed|catalogue of 21 Nov 2026, flex, above 200,000 tokens of input|$0.046")}));
}

void TestCostWords::writesAsItsReaderDoes()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const std::vector<CostRow> rows = costRows(request(usd("0.0123375")), computed());
    QCOMPARE(plainBlanks(rows[0].how), QStringLiteral("12.000 × 3,00 $ per million"));
    QCOMPARE(plainBlanks(rows[0].amount), QStringLiteral("0,036 $"));
    QCOMPARE(rows[2].how, QStringLiteral("catalogue of 21 Nov. 2026, flex, above 200.000 tokens of input"));
    QCOMPARE(plainBlanks(rows[3].amount), QStringLiteral("0,012 337 5 $"));
}

void TestCostWords::namesWhosePriceItIs()
{
    Cost cost = computed();
    cost.tier.clear();
    QCOMPARE(costSourceText(cost), QStringLiteral("catalogue of 21 Nov 2026"));
    cost.tier = "us";
    QCOMPARE(costSourceText(cost), QStringLiteral("catalogue of 21 Nov 2026, us"));
    cost.tier.clear();
    cost.ownPrice = QUuid::createUuid();
    cost.priceDate = "2026-11-03";
    QCOMPARE(costSourceText(cost), QStringLiteral("your own price of 3 Nov 2026"));
    QCOMPARE(costSourceText({.source = "provider", .reported = true}), QStringLiteral("the provider"));
    QCOMPARE(costSourceText({.source = "simulator"}), QStringLiteral("the simulator, which costs nothing"));
}

void TestCostWords::knowsEveryComponent()
{
    QStringList texts;
    for (const char *component :
         {"input", "cache_read", "cache_write", "cache_write_5m", "cache_write_1h", "output", "reasoning",
          "audio_input", "audio_cache_read", "audio_output", "image_input", "image_cache_read",
          "image_output", "video_input", "video_output", "request", "web_search", "second_input"}) {
        const QString text = componentText(component);
        QVERIFY2(text != QString::fromLatin1(component).replace(QLatin1Char('_'), QLatin1Char(' ')),
                 component);
        texts << text;
    }
    QCOMPARE(texts.removeDuplicates(), 0);
    QCOMPARE(componentText("gold_bars"), QStringLiteral("gold bars"));
}

void TestCostWords::tellsTheCasesApart_data()
{
    QTest::addColumn<RequestRecord>("record");
    QTest::addColumn<bool>("priced");
    QTest::addColumn<QString>("last"); // of the rows
    QTest::addColumn<QString>("note");

    QTest::newRow("as computed") << request(usd("0.046")) << true
                                 << QStringLiteral("Computed|catalogue of 21 Nov 2026|$0.046")
                                 << QStringLiteral("Computed from the prices of the catalogue, or your own.");
    QTest::newRow("other prices then")
        << request(usd("0.04")) << true << QStringLiteral("Recorded|with the prices of that time|$0.04")
        << QStringLiteral("What was recorded when the request ended counts. Above it is what the same would "
                          "cost at the prices of today.");
    QTest::newRow("no price then") << request({}) << true
                                   << QStringLiteral("Recorded|no price was known at that time|Unpriced")
                                   << QStringLiteral(
                                          "A price is known now, but this request was recorded without one.");
    QTest::newRow("the price is gone")
        << request(usd("0.04")) << false << QStringLiteral("Recorded|when it ended|$0.04")
        << QStringLiteral("The cost was recorded when the request ended. It cannot be computed again, "
                          "because its provider or its price is not there any more.");
    QTest::newRow("never a price") << request({}) << false << QString()
                                   << QStringLiteral("No price is known for this model, so this request "
                                                     "counts as unpriced, not as free.");
    RequestRecord reported = request(usd("0.05"));
    reported.reportedCost = true;
    QTest::newRow("reported") << reported << true
                              << QStringLiteral("Charged|as the provider reported it|$0.05")
                              << QStringLiteral("The provider reported what it charged.");
    QTest::newRow("reported, no price")
        << reported << false << QStringLiteral("Charged|as the provider reported it|$0.05")
        << QStringLiteral("The provider reported what it charged.");
    RequestRecord refused;
    refused.outcome = Outcome::Refused;
    QTest::newRow("nothing was used")
        << refused << false << QString() << QStringLiteral("No tokens were used.");
    RequestRecord running = request({});
    running.outcome = Outcome::Running;
    QTest::newRow("it runs") << running << true << QStringLiteral("Computed|catalogue of 21 Nov 2026|$0.046")
                             << QStringLiteral("Computed from the prices of the catalogue, or your own.");
}

void TestCostWords::tellsTheCasesApart()
{
    QFETCH(RequestRecord, record);
    QFETCH(bool, priced);
    QFETCH(QString, last);
    QFETCH(QString, note);
    std::optional<Cost> cost;
    if (priced) {
        cost = computed();
        cost->tier.clear();
    }
    const QStringList rows = textOf(costRows(record, cost));
    QCOMPARE(rows.isEmpty() ? QString() : rows.last(), last);
    QCOMPARE(costNote(record, cost), note);
}

void TestCostWords::saysThatTokensAreEstimated()
{
    RequestRecord record = request(usd("0.046"));
    record.usage.estimated = true;
    const CostRow last = costRows(record, computed()).back();
    QCOMPARE(last.what, QStringLiteral("Estimated"));
    QVERIFY(last.amount.isEmpty());
}

void TestCostWords::showsNothingWhereNothingIsKnown()
{
    RequestRecord record = request({});
    record.usage.estimated = true;
    QVERIFY(costRows(record, {}).empty());
}

void TestCostWords::asksForPricesOfTheLowestTier()
{
    const QUuid provider = QUuid::createUuid();
    Usage asked;
    makeCostSheet({spend(provider, "m", 900'000, 500'000, 100'000, 80'000, 30'000, "1")},
                  [&](const QUuid &whose, const QString &model, const Usage &usage) -> std::optional<Cost> {
                      [&] {
                          QCOMPARE(whose, provider);
                          QCOMPARE(model, QStringLiteral("m"));
                      }();
                      asked = usage;
                      return {};
                  });
    Usage one;
    one.input = one.cacheRead = one.cacheWrite5m = one.output = one.reasoning = 1;
    QCOMPARE(asked, one);
}

void TestCostWords::sumsAreExact()
{
    const QUuid provider = QUuid::createUuid();
    const auto prices = [](const QUuid &, const QString &, const Usage &) {
        return std::optional(Cost{
            .lines = {{.component = "input", .count = 1, .pricePerMillion = usd("3")},
                      {.component = "cache_read", .pricePerMillion = usd("0.3")},
                      {.component = "cache_write_5m", .pricePerMillion = usd("3.75")},
                      {.component = "output", .pricePerMillion = usd("15")},
                      {.component = "reasoning", .pricePerMillion = usd("15")},
                      {.component = "request", .count = 1, .pricePerMillion = usd("0.002"), .perUnit = true}},
            .priceDate = "2026-11-21"});
    };
    const CostSheet sheet =
        makeCostSheet({spend(provider, "m", 900'001, 500'000, 100'000, 80'000, 30'000, "3.2")}, prices);
    QCOMPARE(sheet.rows.size(), size_t(1));
    const CostSheetRow &row = sheet.rows.front();
    QVERIFY(row.today);
    const std::vector<std::tuple<QByteArray, qint64, Money>> expected{
        {"input", 300'001, usd("0.900003")},    {"cache_read", 500'000, usd("0.15")},
        {"cache_write", 100'000, usd("0.375")}, {"output", 50'000, usd("0.75")},
        {"reasoning", 30'000, usd("0.45")},     {"request", 10, usd("0.02")}};
    QCOMPARE(row.lines.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(row.lines[i].component, std::get<0>(expected[i]));
        QCOMPARE(row.lines[i].count, std::get<1>(expected[i]));
        QCOMPARE(row.lines[i].amount, std::get<2>(expected[i]));
    }
    QCOMPARE(row.today->total, usd("2.645003"));
    QCOMPARE(row.difference(), usd("0.554997"));
}

void TestCostWords::keepsWhatHasNoPrice()
{
    const QUuid provider = QUuid::createUuid();
    const CostSheet sheet =
        makeCostSheet({spend(provider, "gone", 100, 0, 0, 10, 0, "0.5"), spend({}, "", 0, 0, 0, 0, 0, "0"),
                       spend(provider, "dear", 100, 0, 0, 10, 0, "2")},
                      [](const QUuid &, const QString &, const Usage &) { return std::optional<Cost>(); });
    QCOMPARE(sheet.rows.size(), size_t(3));
    QCOMPARE(sheet.rows[0].model, QStringLiteral("dear"));
    QCOMPARE(sheet.rows[1].model, QStringLiteral("gone"));
    QCOMPARE(sheet.rows[1].lines.size(), size_t(2)); // their counts are known
    QVERIFY(!sheet.rows[1].today);
    QVERIFY(sheet.rows[2].usedNothing());
    QCOMPARE(sheet.total.cost, usd("2.5"));
    QCOMPARE(sheet.total.requests, 30);
}

void TestCostWords::addsUpBehindTheModel()
{
    const QUuid provider = QUuid::createUuid();
    Spend first = spend(provider, "m", 100, 0, 0, 10, 0, "0.5");
    Spend second = spend(provider, "m", 50, 0, 0, 5, 0, "0.25");
    first.group.push_back(QStringLiteral("one key"));
    second.group.push_back(QStringLiteral("another"));
    const CostSheet sheet = makeCostSheet(
        {first, second}, [](const QUuid &, const QString &, const Usage &) { return std::optional(Cost()); });
    QCOMPARE(sheet.rows.size(), size_t(1));
    QCOMPARE(sheet.rows[0].sums.cost, usd("0.75"));
    QCOMPARE(sheet.rows[0].lines[0].count, 150);
    QCOMPARE(sheet.rows[0].today->total, Money()); // the simulator: all of it, for nothing
}

void TestCostWords::leadsToTheSameRequests()
{
    VirtualKey key;
    key.id = QUuid::createUuid();
    key.name = QStringLiteral("ci-bot");
    VirtualKey other;
    other.id = QUuid::createUuid();
    other.name = QStringLiteral("codex");
    const Configuration configuration({}, {}, {key, other}, false);
    const std::vector<SpendFilter> only{{Dimension::Key, key.id.toString(QUuid::WithoutBraces)},
                                        {Dimension::Model, QStringLiteral("gpt-5")},
                                        {Dimension::Endpoint, QStringLiteral("responses")}};
    QCOMPARE(trafficTerms(only, configuration), QStringLiteral("key:\"ci-bot\" model:\"gpt-5\""));
    QCOMPARE(trafficTerms(std::vector{key.id, other.id, QUuid::createUuid()}, configuration),
             QStringLiteral("key:\"ci-bot\",\"codex\""));
    QCOMPARE(trafficTerms(std::vector<QUuid>(), configuration), QString());

    const QTimeZone zone("Europe/Berlin");
    const auto at = [&zone](const char *time) {
        QDateTime moment = QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate);
        moment.setTimeZone(zone);
        return instantFromMicros(moment.toMSecsSinceEpoch() * 1000);
    };
    const Instant now = at("2026-11-21T15:30:00");
    const auto terms = [&](const char *from, const char *until) {
        return trafficTerms(TimeRange{at(from), at(until)}, now, zone);
    };
    QCOMPARE(terms("2026-11-01T00:00:00", "2026-11-08T00:00:00"),
             QStringLiteral("since:2026-11-01 until:2026-11-08"));
    QCOMPARE(terms("2026-11-21T00:00:00", "2026-11-22T00:00:00"), QStringLiteral("since:2026-11-21"));
    QCOMPARE(terms("2026-11-21T14:00:00", "2026-11-21T15:00:00"), QStringLiteral("since:14:00 until:15:00"));
    QCOMPARE(terms("2026-11-20T14:00:00", "2026-11-20T15:00:00"), QString()); // there is no word for it
}

QTEST_MAIN(TestCostWords)
#include "test_costwords.moc"
