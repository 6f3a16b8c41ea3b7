// The Traffic model keeps its promises: one signal a batch, rows updated in place, nothing moves while held.
#include "ui/traffic/trafficexport.h"
#include "ui/traffic/trafficmodel.h"
#include "ui/traffic/trafficproxy.h"
#include "ui/traffic/trafficwords.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;

namespace {

RequestRecord request(int number, Outcome outcome = Outcome::Done)
{
    RequestRecord record;
    record.id = QUuid::createUuidV5(QUuid(), QByteArray::number(number));
    record.startedAt = instantFromMicros(1'700'000'000'000'000 + number * 1000);
    record.modelAsked = record.modelServed = QStringLiteral("model-%1").arg(number % 7);
    record.outcome = outcome;
    record.status = outcome == Outcome::Done ? 200 : 0;
    record.usage.input = number;
    return record;
}

RecordBatch requests(int from, int count)
{
    RecordBatch batch;
    for (int i = 0; i < count; ++i)
        batch.push_back(request(from + i));
    return batch;
}

} // namespace

class TestTrafficModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void twentyThousandRowsInAHundredBatches();
    void aBatchLargerThanTheTable();
    void runningRowsAreUpdatedInPlace();
    void aLateProgressReportDoesNotWakeARequest();
    void theSameRequestTwiceInABatchIsOneRow();
    void historyGoesInFront();
    void goingFarBackParksTheNewest();
    void backAtTheEndOverAGap();
    void aSelectionGoesWithItsFilter();
    void nothingMovesWhileHeld();
    void whatWaitsIsBounded();
    void aTickChangesOnlyWhatRuns();
    void theProxyFiltersAndSorts();
    void theFilterHoldsForRowsThatCome();
    void csvIsExactAndCannotBecomeAFormula();
    void aRefusalLeadsToWhereItIsChanged_data();
    void aRefusalLeadsToWhereItIsChanged();
};

void TestTrafficModel::twentyThousandRowsInAHundredBatches()
{
    TrafficModel model(5000);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 100; ++i)
        model.append(requests(i * 200, 200));
    QCOMPARE(model.rowCount(), 5000);
    QCOMPARE(inserted.size(), 100);
    QCOMPARE(removed.size(), 75); // from the 26th batch on, one each
    QCOMPARE(changed.size(), 0);
    QCOMPARE(model.record(0).id, request(15'000).id);
    QCOMPARE(model.record(4999).id, request(19'999).id);
    QCOMPARE(model.rowOf(request(17'000).id), 2000);
    QCOMPARE(model.rowOf(request(100).id), -1);
}

void TestTrafficModel::aBatchLargerThanTheTable()
{
    TrafficModel model(100);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(requests(0, 60));
    model.append(requests(60, 350));
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.record(0).id, request(310).id);
    QCOMPARE(model.rowOf(request(409).id), 99);
}

void TestTrafficModel::runningRowsAreUpdatedInPlace()
{
    TrafficModel model(100);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RecordBatch batch = requests(0, 50);
    for (RequestRecord &record : batch)
        record.outcome = Outcome::Running;
    model.append(batch);
    QVERIFY(model.hasRunning());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.append(requests(0, 50));
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(changed.size(), 1); // not fifty
    QVERIFY(!model.hasRunning());
    QCOMPARE(model.index(3, TrafficModel::Status).data().toString(), QStringLiteral("200"));
}

void TestTrafficModel::aLateProgressReportDoesNotWakeARequest()
{
    TrafficModel model(10);
    model.append({request(1)});
    model.append({request(1, Outcome::Running)});
    QCOMPARE(model.record(0).outcome, Outcome::Done);
    QVERIFY(!model.hasRunning());
}

void TestTrafficModel::theSameRequestTwiceInABatchIsOneRow()
{
    TrafficModel model(10);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append({request(1, Outcome::Running), request(2), request(1)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.record(0).outcome, Outcome::Done);
    QVERIFY(!model.hasRunning());
}

void TestTrafficModel::historyGoesInFront()
{
    TrafficModel model(10);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(requests(20, 4));
    RecordBatch newestFirst = requests(10, 12); // two of them are there already
    std::reverse(newestFirst.begin(), newestFirst.end());
    QCOMPARE(model.prepend(newestFirst), 10);
    QCOMPARE(model.rowCount(), 14); // looking back is worth twice the rows
    for (int row = 0; row < 14; ++row)
        QCOMPARE(model.record(row).id, request(10 + row).id);
    QCOMPARE(model.rowOf(request(21).id), 11);
    QCOMPARE(model.prepend(requests(0, 10)), 6); // no more at the end of which new rows come
    QCOMPARE(model.record(0).id, request(4).id);
    model.append({request(24)});
    QCOMPARE(model.record(0).id, request(5).id);
}

void TestTrafficModel::goingFarBackParksTheNewest()
{
    TrafficModel model(10);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy forgotten(&model, &TrafficModel::forgotten);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.append(requests(50, 10));
    model.setHeld(true);
    model.prepend(requests(40, 10));
    QCOMPARE(model.rowCount(), 20);
    model.prepend(requests(32, 8)); // eight of the newest wait now
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(model.record(19).id, request(51).id);
    QCOMPARE(model.parked(), size_t(8));
    QVERIFY(!model.hasGap());
    QCOMPARE(forgotten.size(), 0);
    model.append(requests(60, 2));
    QCOMPARE(model.waiting().size(), size_t(10));
    model.prepend(requests(28, 4)); // more than may wait
    QVERIFY(model.hasGap());
    QCOMPARE(model.waiting().front().id, request(52).id);
    QCOMPARE(model.record(19).id, request(47).id);
    QCOMPARE(forgotten.size(), 1);

    // Forward again, as it is read from the history.
    model.appendNewer(requests(48, 3), false);
    QVERIFY(model.hasGap());
    QCOMPARE(model.record(0).id, request(31).id);
    model.appendNewer(requests(51, 3), false); // two of them wait
    QVERIFY(!model.hasGap());
    QCOMPARE(model.record(19).id, request(51).id);
    model.setHeld(false);
    QCOMPARE(model.record(model.rowCount() - 1).id, request(61).id);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(reset.size(), 0);
}

void TestTrafficModel::backAtTheEndOverAGap()
{
    TrafficModel model(5);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(requests(0, 5));
    model.setHeld(true);
    model.append(requests(5, 8));
    QVERIFY(model.hasGap());
    model.setHeld(false);
    QVERIFY(!model.hasGap());
    QCOMPARE(model.rowCount(), 5);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(model.record(row).id, request(8 + row).id);
}

void TestTrafficModel::aSelectionGoesWithItsFilter()
{
    TrafficModel model(10);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(requests(50, 10));
    model.prepend({request(3), request(9)}, true);
    QCOMPARE(model.rowCount(), 12);
    model.append({request(60)});
    QCOMPARE(model.rowCount(), 13);
    model.dropSelection();
    QCOMPARE(model.rowCount(), 11);
    QCOMPARE(model.record(0).id, request(50).id);
}

void TestTrafficModel::nothingMovesWhileHeld()
{
    TrafficModel model(10);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append({request(0), request(1, Outcome::Running)});
    model.setHeld(true);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.append({request(1), request(2, Outcome::Running)});
    model.append({request(2), request(3)});
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.record(1).outcome, Outcome::Done); // what is shown goes on
    QCOMPARE(model.waiting().size(), size_t(2));
    QCOMPARE(model.waiting().front().outcome, Outcome::Done);
    model.setHeld(false);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.waiting().empty());
}

void TestTrafficModel::whatWaitsIsBounded()
{
    TrafficModel model(100);
    model.setHeld(true);
    for (int i = 0; i < 10; ++i)
        model.append(requests(i * 50, 50));
    QCOMPARE(model.waiting().size(), size_t(100));
    RequestRecord late = request(499);
    late.status = 503;
    model.append({late}); // found again after the oldest went
    QCOMPARE(model.waiting().size(), size_t(100));
    QCOMPARE(model.waiting().back().status, 503);
}

void TestTrafficModel::aTickChangesOnlyWhatRuns()
{
    TrafficModel model(10);
    model.append({request(0), request(1, Outcome::Running), request(2)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.tick(request(1).startedAt + std::chrono::milliseconds(4200));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QCOMPARE(model.index(1, TrafficModel::Duration).data().toString(), QStringLiteral("4.2 s"));
}

void TestTrafficModel::theProxyFiltersAndSorts()
{
    TrafficModel model(100);
    TrafficProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(requests(0, 70));
    proxy.setFilter(TrafficFilter::parse(QStringLiteral("model:model-3"), QDateTime::currentDateTime()));
    QCOMPARE(proxy.rowCount(), 10);
    proxy.sort(TrafficModel::Tokens, Qt::DescendingOrder);
    QCOMPARE(proxy.index(0, 0).data(TrafficModel::RequestIdRole).toUuid(), request(66).id);
    proxy.sort(-1);
    QCOMPARE(proxy.index(0, 0).data(TrafficModel::RequestIdRole).toUuid(), request(3).id);
}

void TestTrafficModel::theFilterHoldsForRowsThatCome()
{
    TrafficModel model(50);
    TrafficProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setFilter(TrafficFilter::parse(QStringLiteral("status:running"), QDateTime::currentDateTime()));
    for (int i = 0; i < 10; ++i) {
        RecordBatch batch = requests(i * 20, 20);
        batch[7].outcome = Outcome::Running;
        model.append(batch);
    }
    QCOMPARE(proxy.rowCount(), 2); // of the last 50 rows, 150 to 199: 167 and 187
    model.append({request(187)});
    QCOMPARE(proxy.rowCount(), 1);
}

void TestTrafficModel::csvIsExactAndCannotBecomeAFormula()
{
    RequestRecord record = request(1);
    record.cost = Money::fromPico(12'337'500'000);
    record.agent = QStringLiteral("=HYPERLINK(\"http://evil\")");
    record.error = QStringLiteral("two\nlines, with a comma");
    const QByteArray line = trafficCsvLine(record, QStringLiteral("ci \"bot\""));
    QVERIFY(line.contains(",0.0123375,"));
    QVERIFY(line.contains("\"'=HYPERLINK(\"\"http://evil\"\")\""));
    QVERIFY(line.contains("\"ci \"\"bot\"\"\""));
    QVERIFY(line.contains("\"two\nlines, with a comma\""));
    QVERIFY(line.endsWith("\r\n"));
    const QByteArrayList names = trafficCsvHeader().trimmed().split(',');
    const QByteArrayList cells = trafficCsvLine(request(1), QStringLiteral("k")).trimmed().split(',');
    QCOMPARE(cells.size(), names.size());
    QCOMPARE(cells[names.indexOf("cost_usd")], QByteArray()); // unpriced is empty, not zero
    QCOMPARE(cells[names.indexOf("model_served")], QByteArray("model-1"));
    QCOMPARE(cells[names.indexOf("duration_us")], QByteArray());
    const QJsonObject object =
        QJsonDocument::fromJson(trafficJsonLine(record, QStringLiteral("ci \"bot\""))).object();
    QCOMPARE(object[QLatin1String("cost_usd")].toString(), QStringLiteral("0.0123375"));
    QCOMPARE(object[QLatin1String("agent")].toString(), record.agent); // only spreadsheets have formulas
    QVERIFY(object[QLatin1String("duration_us")].isNull());
    QCOMPARE(object.size(), names.size());
}

void TestTrafficModel::aRefusalLeadsToWhereItIsChanged_data()
{
    QTest::addColumn<QByteArray>("stage");
    QTest::addColumn<bool>("knownKey");
    QTest::addColumn<QString>("page");
    QTest::newRow("an unknown key: make one")
        << QByteArray("authenticate") << false << QStringLiteral("keys");
    QTest::newRow("a revoked key: see it") << QByteArray("authenticate") << true << QStringLiteral("keys");
    QTest::newRow("too many requests: its limit") << QByteArray("limit") << true << QStringLiteral("keys");
    QTest::newRow("no provider: add one") << QByteArray("route") << true << QStringLiteral("providers");
    QTest::newRow("not understood: nothing to do") << QByteArray("parse") << true << QString();
}

void TestTrafficModel::aRefusalLeadsToWhereItIsChanged()
{
    QFETCH(QByteArray, stage);
    QFETCH(bool, knownKey);
    RequestRecord record = request(1, Outcome::Refused);
    record.stage = stage;
    record.keyId = knownKey ? QUuid::createUuid() : QUuid();
    const RefusalWords refusal = refusalOf(record, knownKey ? QStringLiteral("ci") : QString());
    QVERIFY(!refusal.rule.isEmpty());
    QTEST(refusal.page, "page");
    QCOMPARE(refusal.actionText.isEmpty(), refusal.page.isEmpty());
}

QTEST_GUILESS_MAIN(TestTrafficModel)
#include "test_trafficmodel.moc"
