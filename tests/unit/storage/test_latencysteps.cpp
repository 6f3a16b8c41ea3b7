// Durations counted in steps, and the percentiles that can be read from them.
#include "core/storage/latencysteps.h"

#include <QTest>

using namespace sluice;

class TestLatencySteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsGrowByTheSameFactor();
    void eachDurationHasItsStep_data();
    void eachDurationHasItsStep();
    void quantilesAreWithinASixth_data();
    void quantilesAreWithinASixth();
    void nothingKnown();
};

void TestLatencySteps::stepsGrowByTheSameFactor()
{
    for (size_t i = 1; i < LatencyStarts.size(); ++i) {
        const double factor = double(LatencyStarts[i]) / double(LatencyStarts[i - 1]);
        QVERIFY2(factor > 1.4141 && factor < 1.4144, qPrintable(QString::number(factor)));
    }
}

void TestLatencySteps::eachDurationHasItsStep_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<int>("step");
    QTest::newRow("none at all") << qint64(0) << 0;
    QTest::newRow("just under the first limit") << qint64(15'999) << 0;
    QTest::newRow("at the first limit") << qint64(16'000) << 1;
    QTest::newRow("a second") << qint64(1'000'000) << 12;
    QTest::newRow("just under the last limit") << qint64(524'287'999) << 30;
    QTest::newRow("an hour") << qint64(3'600'000'000) << 31;
}

void TestLatencySteps::eachDurationHasItsStep()
{
    QFETCH(const qint64, micros);
    QTEST(latencyStep(micros), "step");
}

void TestLatencySteps::quantilesAreWithinASixth_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("median") << 0.5;
    QTest::newRow("p95") << 0.95;
    QTest::newRow("p99") << 0.99;
    QTest::newRow("p10") << 0.1;
}

void TestLatencySteps::quantilesAreWithinASixth()
{
    QFETCH(const double, share);
    LatencyCounts first;
    LatencyCounts second;
    QList<qint64> all;
    for (qint64 i = 1; i <= 1000; ++i) {
        const qint64 micros = 30'000 + i * i * 7;
        all << micros;
        (i % 3 ? first : second).add(micros);
    }
    first.add(second);
    QCOMPARE(first.total(), 1000);
    const auto exact = double(all.at(qsizetype(share * 1000) - 1));
    const double ratio = double(first.quantile(share)) / exact;
    QVERIFY2(ratio > 5.0 / 6 && ratio < 7.0 / 6, qPrintable(QString::number(ratio)));
}

void TestLatencySteps::nothingKnown()
{
    LatencyCounts counts;
    counts.add(-1);
    QVERIFY(counts.isEmpty());
    QCOMPARE(counts.quantile(0.5), -1);
    counts.add(3'600'000'000);
    QCOMPARE(counts.quantile(0.5), LatencyStarts.back());
}

QTEST_GUILESS_MAIN(TestLatencySteps)
#include "test_latencysteps.moc"
