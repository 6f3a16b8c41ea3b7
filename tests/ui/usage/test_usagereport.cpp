// The figures of the Usage page: groups, bars, comparison, forecast, budgets, and the files made of them.
#include "ui/usage/usageexport.h"
#include "ui/usage/usagefacts.h"
#include "ui/usage/usagemodel.h"
#include "ui/usage/usagereport.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QTest>

using namespace sluice;

namespace {

const QTimeZone Utc = QTimeZone::utc();

Instant at(int day, int hour = 0)
{
    const auto date = std::chrono::sys_days(std::chrono::year(2026) / 11 / day);
    return Instant(date.time_since_epoch() + std::chrono::hours(hour));
}

Spend cell(const QString &bar, const QString &group, qint64 dollars, qint64 unpriced = 0)
{
    Spend spend;
    spend.group = {bar, group};
    spend.requests = 10;
    spend.unpriced = unpriced;
    spend.unpricedTokens = unpriced * 100;
    spend.input = 1000;
    spend.cached = 800;
    spend.output = 50;
    spend.cost = Money::fromPico(dollars * Money::PicoPerUsd);
    return spend;
}

QString day(int number)
{
    return QStringLiteral("2026-11-%1").arg(number, 2, 10, QLatin1Char('0'));
}

UsageView weekByModel()
{
    UsageView view;
    view.range = UsageRange::Last7Days;
    view.groupBy = Dimension::Model;
    return view;
}

UsageReport report(const std::vector<Spend> &cells, Instant now = at(20, 12),
                   const Configuration &configuration = {}, const UsageView &view = weekByModel())
{
    return makeReport(view, periodOf(view, now, Utc, {}), cells, Utc, configuration);
}

Configuration withBudgets(std::vector<Budget> budgets)
{
    Settings settings;
    settings.governance.budgets = std::move(budgets);
    return Configuration(settings, {}, {}, false);
}

Budget budget(BudgetPeriod per, qint64 dollars)
{
    Budget made;
    made.per = per;
    made.limit = Money::fromPico(dollars * Money::PicoPerUsd);
    return made;
}

} // namespace

class TestUsageReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void addsUp();
    void unpricedComesFirst();
    void comparesWithTheSamePlaces();
    void forecasts();
    void barsFollowFromTheWhole_data();
    void barsFollowFromTheWhole();
    void forecastsNothing_data();
    void forecastsNothing();
    void findsTheBudget_data();
    void findsTheBudget();
    void changes_data();
    void changes();
    void sortsWithoutTheTotal();
    void modelKeepsTheRules();
    void csv();
    void fileNames();
    void saysWhatCachingSaved();
};

void TestUsageReport::addsUp()
{
    const UsageReport made =
        report({cell(day(14), QStringLiteral("opus"), 2), cell(day(20), QStringLiteral("opus"), 3),
                cell(day(20), QStringLiteral("mini"), 4)});
    QCOMPARE(made.bars.size(), size_t(7));
    QCOMPARE(made.total.cost, Money::fromPico(9 * Money::PicoPerUsd));
    QCOMPARE(made.bars[0].cost, Money::fromPico(2 * Money::PicoPerUsd));
    QCOMPARE(made.bars[6].cost, Money::fromPico(7 * Money::PicoPerUsd));
    QCOMPARE(made.groups[0].name, QStringLiteral("opus"));
    QCOMPARE(made.groups[0].bars[6].requests, 10);
    Totals sum;
    for (const UsageGroup &group : made.groups) {
        for (const Totals &bar : group.bars)
            sum.add(bar);
    }
    QVERIFY(sum == made.total);
}

void TestUsageReport::unpricedComesFirst()
{
    const UsageReport made =
        report({cell(day(20), QStringLiteral("opus"), 3), cell(day(20), QStringLiteral("local"), 0, 10),
                cell(day(20), QStringLiteral("partly"), 1, 2)});
    QCOMPARE(made.groups[0].name, QStringLiteral("local"));
    QVERIFY(made.groups[0].isUnpriced());
    QCOMPARE(made.groups[1].name, QStringLiteral("opus"));
    QVERIFY(!made.groups[2].isUnpriced());
    QCOMPARE(measureText(UsageMetric::Cost, made.groups[0].totals), QStringLiteral("Unpriced"));
    QCOMPARE(measureText(UsageMetric::Cost, made.groups[2].totals), QStringLiteral("$1.00 + 2 unpriced"));
}

void TestUsageReport::comparesWithTheSamePlaces()
{
    UsageReport made = report({cell(day(14), QStringLiteral("opus"), 2)});
    UsageView earlier = made.view;
    earlier.back = 1;
    addBefore(made, periodOf(earlier, at(20, 12), Utc, {}),
              {cell(day(7), QStringLiteral("opus"), 4), cell(day(8), QStringLiteral("gone"), 1)}, Utc);
    QCOMPARE(made.before->cost, Money::fromPico(5 * Money::PicoPerUsd));
    QCOMPARE(made.groups[0].before->cost, Money::fromPico(4 * Money::PicoPerUsd));
    QCOMPARE(made.barsBefore[0].cost, Money::fromPico(4 * Money::PicoPerUsd));
    QCOMPARE(made.barsBefore[1].cost, Money::fromPico(1 * Money::PicoPerUsd));
}

void TestUsageReport::forecasts()
{
    // Noon of the last of seven days: half of the day, 6.5 of 7 days.
    const UsageReport made =
        report({cell(day(14), QStringLiteral("a"), 11), cell(day(20), QStringLiteral("a"), 2)});
    const auto forecast = forecastOf(made, at(20, 12));
    QVERIFY(forecast);
    QCOMPARE(forecast->whole, 14 * Money::PicoPerUsd);
    // At the pace of the range, not at its own: only half a day is left of it, for the one dollar.
    QCOMPARE(forecast->more, (std::vector<qint64>{0, 0, 0, 0, 0, 0, 1 * Money::PicoPerUsd}));
}

// What the bars still get is what the whole lacks, at any moment.
void TestUsageReport::barsFollowFromTheWhole_data()
{
    QTest::addColumn<int>("hour");
    for (int hour = 0; hour < 24; ++hour)
        QTest::addRow("%d:00", hour) << hour;
}

void TestUsageReport::barsFollowFromTheWhole()
{
    QFETCH(const int, hour);
    UsageView view = weekByModel();
    view.range = UsageRange::Custom;
    view.custom = {at(14), at(21)};
    const UsageReport made =
        report({cell(day(14), QStringLiteral("a"), 11), cell(day(17), QStringLiteral("a"), 7)}, at(17, hour),
               {}, view);
    const auto forecast = forecastOf(made, at(17, hour));
    QVERIFY(forecast);
    QCOMPARE(forecast->more.size(), made.bars.size());
    qint64 all = measure(UsageMetric::Cost, made.total);
    for (size_t bar = 0; bar < forecast->more.size(); ++bar) {
        QVERIFY(forecast->more[bar] >= 0);
        QCOMPARE(forecast->more[bar] > 0, bar >= 3); // days that are over get nothing more
        all += forecast->more[bar];
    }
    QCOMPARE(all, forecast->whole);
    // A whole day that is to come gets as much as another.
    QVERIFY(std::abs(forecast->more[5] - forecast->more[6]) <= 2);
    QVERIFY(forecast->more[3] <= forecast->more[4] + 2);
}

void TestUsageReport::forecastsNothing_data()
{
    QTest::addColumn<int>("metric");
    QTest::addColumn<int>("dayOfNow");
    QTest::addColumn<int>("dollars");
    QTest::newRow("the range is over") << int(UsageMetric::Cost) << 25 << 5;
    QTest::newRow("it has only begun") << int(UsageMetric::Cost) << 14 << 5;
    QTest::newRow("nothing was spent") << int(UsageMetric::Cost) << 20 << 0;
    QTest::newRow("shares do not add up") << int(UsageMetric::CacheShare) << 20 << 5;
    QTest::newRow("latencies do not add up") << int(UsageMetric::FirstToken) << 20 << 5;
}

void TestUsageReport::forecastsNothing()
{
    QFETCH(const int, metric);
    QFETCH(const int, dayOfNow);
    QFETCH(const int, dollars);
    UsageView view = weekByModel();
    view.metric = UsageMetric(metric);
    view.range = UsageRange::Custom;
    view.custom = {at(14), at(21)};
    const UsageReport made = report({cell(day(14), QStringLiteral("a"), dollars)}, at(20), {}, view);
    QVERIFY(!forecastOf(made, at(dayOfNow, 6)));
}

void TestUsageReport::findsTheBudget_data()
{
    QTest::addColumn<int>("range");
    QTest::addColumn<int>("metric");
    QTest::addColumn<QString>("found"); // "limit total|bar"
    QTest::newRow("today, against the running total")
        << int(UsageRange::Today) << int(UsageMetric::Cost) << QStringLiteral("5 total");
    QTest::newRow("a week of days, against each")
        << int(UsageRange::Last7Days) << int(UsageMetric::Cost) << QStringLiteral("5 bar");
    QTest::newRow("a year of months, against each")
        << int(UsageRange::ThisYear) << int(UsageMetric::Cost) << QStringLiteral("90 bar");
    QTest::newRow("an hour has none") << int(UsageRange::LastHour) << int(UsageMetric::Cost) << QString();
    QTest::newRow("tokens have none") << int(UsageRange::Today) << int(UsageMetric::Tokens) << QString();
}

void TestUsageReport::findsTheBudget()
{
    QFETCH(const int, range);
    QFETCH(const int, metric);
    UsageView view = weekByModel();
    view.range = UsageRange(range);
    view.metric = UsageMetric(metric);
    const Configuration configuration =
        withBudgets({budget(BudgetPeriod::Day, 5), budget(BudgetPeriod::Month, 90)});
    const auto budgets = [&configuration](const UsageReport &made) {
        const auto found = budgetOf(made, configuration);
        return found ? QStringLiteral("%1 %2")
                           .arg(found->limit.pico() / Money::PicoPerUsd)
                           .arg(found->onTotal ? QLatin1String("total") : QLatin1String("bar"))
                     : QString();
    };
    QTEST(budgets(report({}, at(20, 12), configuration, view)), "found");
    // Of a model nobody has set a budget.
    view.only = {{Dimension::Model, QStringLiteral("opus")}};
    QVERIFY(budgets(report({}, at(20, 12), configuration, view)).isEmpty());
}

void TestUsageReport::changes_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<QString>("text");
    QTest::newRow("less") << qint64(92) << qint64(100) << QStringLiteral("−8 %");
    QTest::newRow("more") << qint64(220) << qint64(100) << QStringLiteral("+120 %");
    QTest::newRow("as much") << qint64(100) << qint64(100) << QStringLiteral("±0 %");
    QTest::newRow("new") << qint64(5) << qint64(0) << QStringLiteral("new");
    QTest::newRow("never anything") << qint64(0) << qint64(0) << QString();
}

void TestUsageReport::changes()
{
    QFETCH(const qint64, now);
    QFETCH(const qint64, before);
    QTEST(changeText(now, before), "text");
    QCOMPARE(changeText(now, {}), QString());
}

void TestUsageReport::sortsWithoutTheTotal()
{
    UsageModel model;
    model.setReport(report({cell(day(20), QStringLiteral("b"), 3), cell(day(20), QStringLiteral("a"), 4),
                            cell(day(20), QStringLiteral("c"), 0, 10)}));
    const auto names = [&model] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, UsageModel::Group).data().toString();
        return all.join(QLatin1Char(' '));
    };
    QCOMPARE(names(), QStringLiteral("c a b Total"));
    model.sort(UsageModel::Group, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("a b c Total"));
    model.sort(UsageModel::Cost, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("c b a Total"));
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("c a b Total"));
    QCOMPARE(model.index(3, UsageModel::Cost).data().toString(), QStringLiteral("$7.00 + 10 unpriced"));
    QCOMPARE(model.index(1, UsageModel::Share).data().toString(), QStringLiteral("57 %"));
    QCOMPARE(model.index(1, UsageModel::Cached).data().toString(), QStringLiteral("80 %"));
    QVERIFY(!model.group(3));
}

void TestUsageReport::modelKeepsTheRules()
{
    UsageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const int groups : {0, 3, 3, 1, 4, 0, 2}) {
        std::vector<Spend> cells;
        for (int i = 0; i < groups; ++i)
            cells.push_back(cell(day(20), QStringLiteral("model-%1").arg(i), i + 1));
        model.setReport(report(cells));
        QCOMPARE(model.rowCount(), groups == 0 ? 0 : groups + 1);
        model.sort(UsageModel::Cost, Qt::DescendingOrder);
    }
}

void TestUsageReport::csv()
{
    UsageReport made = report({cell(day(20), QStringLiteral("=HYPERLINK(\"x\"), y"), 3),
                               cell(day(20), QStringLiteral("local"), 0, 10)});
    Spend latency;
    latency.group = {QStringLiteral("local")};
    latency.ttft.add(20'000);
    addLatency(made, {latency});
    const QList<QByteArray> lines = usageCsv(made, Utc).split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith("group,id,requests,"));
    QVERIFY(lines[1].startsWith("local,local,10,0,10,1000,0,1000,800,0,50,0,,0,"));
    QVERIFY2(lines[2].startsWith("\"'=HYPERLINK(\"\"x\"\"), y\","), lines[2].constData());
    QVERIFY(lines[2].contains(",3,0,"));
    QVERIFY(lines[3].startsWith("total,2026-11-14T00:00:00Z/2026-11-21T00:00:00Z,20,"));
}

void TestUsageReport::fileNames()
{
    QCOMPARE(usageFileName(report({}), Utc), QStringLiteral("sluice-usage-2026-11-14_2026-11-20-by-model"));
    UsageView view = weekByModel();
    view.range = UsageRange::Today;
    view.groupBy = Dimension::ProjectDir;
    QCOMPARE(usageFileName(report({}, at(20, 12), {}, view), Utc),
             QStringLiteral("sluice-usage-2026-11-20-by-folder"));
}

void TestUsageReport::saysWhatCachingSaved()
{
    Totals totals;
    QCOMPARE(savedText({}, totals), QStringLiteral("Nothing came from a prompt cache."));
    totals.cached = 10;
    QCOMPARE(savedText(Money::fromPico(41'200'000'000'000), totals),
             QStringLiteral("Prompt caching saved $41.20."));
    QCOMPARE(savedText(Money::fromPico(-300'000'000'000), totals),
             QStringLiteral("Writing the prompt cache cost $0.30 more than reading it saved."));
}

QTEST_MAIN(TestUsageReport)
#include "test_usagereport.moc"
