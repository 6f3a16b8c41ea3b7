// "How was this cost computed" as text.
#include "core/control/costtext.h"

#include <QLocale>
#include <QTest>

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
            .tier = "flex",
            .source = "catalogue 2026-11-21"};
}

} // namespace

class TestCostText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void isEmptyWhereNothingIsPriced();
    void writesEveryLine();
    void namesTheProvidersFigure();
    void namesAnOlderPrice();
    void saysThatItHadNoPrice();
    void saysThatTokensAreEstimated();
};

void TestCostText::isEmptyWhereNothingIsPriced()
{
    RequestRecord record;
    record.usage.estimated = true;
    QCOMPARE(costText(record, {}), QString());
}

void TestCostText::writesEveryLine()
{
    RequestRecord record;
    record.cost = usd("0.046");
    QCOMPARE(costText(record, computed()), QStringLiteral("input: 12000 × $3 per million = $0.036\n"
                                                          "web search: 1 × $0.01 each = $0.01\n"
                                                          "Computed: $0.046 (catalogue 2026-11-21, flex)"));
}

void TestCostText::namesTheProvidersFigure()
{
    RequestRecord record;
    record.cost = usd("0.05");
    record.reportedCost = true;
    const QString charged = QStringLiteral("Charged: $0.05, as the provider reported it");
    QVERIFY(costText(record, computed()).endsWith(charged));
    QCOMPARE(costText(record, {}), charged);
}

void TestCostText::namesAnOlderPrice()
{
    RequestRecord record;
    record.cost = usd("0.04");
    QVERIFY(costText(record, computed())
                .endsWith(QStringLiteral("Recorded: $0.04, with the prices of that time")));
}

void TestCostText::saysThatItHadNoPrice()
{
    RequestRecord record;
    QVERIFY(!costText(record, computed()).contains(QStringLiteral("Recorded"))); // it runs
    record.outcome = Outcome::Done;
    QVERIFY(costText(record, computed())
                .endsWith(QStringLiteral("Recorded: unpriced, for no price was known at that time")));
}

void TestCostText::saysThatTokensAreEstimated()
{
    RequestRecord record;
    record.cost = usd("0.046");
    record.usage.estimated = true;
    QVERIFY(costText(record, computed()).contains(QStringLiteral("estimated")));
}

QTEST_GUILESS_MAIN(TestCostText)
#include "test_costtext.moc"
