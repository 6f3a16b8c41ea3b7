// The parts of the Overview: bars while it reads, rows that move without a reset, the sums of a week.
#include "tests/support/patience.h"
#include "ui/common/skeleton.h"
#include "ui/overview/attention.h"
#include "ui/overview/livecosttable.h"
#include "ui/overview/runningmodel.h"
#include "ui/overview/weeksummary.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;

class TestOverviewParts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void skeletonsWaitAMoment();
    void skeletonsFitTheirPlace();
    void rowsMoveWithoutAReset();
    void readsNoFurtherThanAnybody();
    void theTwinKeepsTheRules();
    void aWeekAddsUp();
    void saysWhichPartChanged_data();
    void saysWhichPartChanged();
};

void TestOverviewParts::skeletonsWaitAMoment()
{
    QWidget page;
    page.resize(400, 200);
    page.show();
    Skeleton skeleton(&page);
    skeleton.begin();
    QVERIFY(skeleton.isLoading());
    QVERIFY(!skeleton.isVisible()); // a quick answer shows nothing
    skeleton.end();
    QVERIFY(!skeleton.isLoading());
    skeleton.begin();
    QTRY_VERIFY(skeleton.isVisible());
    QCOMPARE(skeleton.geometry(), page.rect());
    page.resize(500, 300);
    QTRY_COMPARE(skeleton.geometry(), page.rect());
    skeleton.end();
    QVERIFY(!skeleton.isVisible());
}

void TestOverviewParts::skeletonsFitTheirPlace()
{
    for (const QSize size : {QSize(0, 0), QSize(20, 20), QSize(300, 10), QSize(900, 700)}) {
        QWidget page;
        page.resize(size);
        page.show();
        Skeleton skeleton(&page, 32, QPalette::Window);
        skeleton.begin();
        QTRY_VERIFY(skeleton.isVisible());
        skeleton.grab();
    }
}

void TestOverviewParts::rowsMoveWithoutAReset()
{
    RunningModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto configuration = std::make_shared<const Configuration>();
    QRandomGenerator random(7);
    RecordBatch running;
    for (int round = 0; round < 300; ++round) {
        for (int i = random.bounded(4); i > 0; --i) {
            RequestRecord record;
            record.id = QUuid::createUuid();
            running.insert(running.begin() + random.bounded(int(running.size()) + 1), record);
        }
        for (int i = random.bounded(4); i > 0 && !running.empty(); --i)
            running.erase(running.begin() + random.bounded(int(running.size())));
        if (running.size() > 1 && round % 10 == 0)
            std::swap(running.front(), running.back());
        model.setRows(running, configuration, {});
        QCOMPARE(model.rowCount(), int(running.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row).data(RunningModel::RequestIdRole).toUuid(), running[size_t(row)].id);
    }
    QCOMPARE(resets.size(), 0);
}

void TestOverviewParts::readsNoFurtherThanAnybody()
{
    RunningModel model;
    RecordBatch many(5000);
    for (RequestRecord &record : many)
        record.id = QUuid::createUuid();
    model.setRows(many, std::make_shared<const Configuration>(), {});
    QCOMPARE(model.rowCount(), int(RunningModel::MostRows));
}

void TestOverviewParts::theTwinKeepsTheRules()
{
    LiveCostModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto configuration = std::make_shared<const Configuration>();
    const Instant now{std::chrono::hours(480'000)};
    QCOMPARE(model.rowCount(), SpendBook::MinutesShown + 1);
    KeyMinutes key;
    key.keyId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    key.minutes.assign(SpendBook::MinutesShown, Money());
    key.minutes[58] = Money::fromDecimal("0.30").value();
    key.minutes[59] = Money::fromDecimal("0.0021").value();
    key.total = Money::fromDecimal("0.3021").value();
    KeyMinutes others = key;
    others.keyId.clear();
    model.setRows({key, others}, configuration, now);
    QCOMPARE(model.columnCount(), 5);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows({key, others}, configuration, now + 1min);
    QCOMPARE(resets.size(), 0); // the same keys: only figures move
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Unknown key"));
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Other"));
    QCOMPARE(cell(0, 0), QStringLiteral("Last hour"));
    QCOMPARE(cell(0, 1), QStringLiteral("$0.30"));
    QCOMPARE(cell(0, 4), QStringLiteral("$0.60"));
    QCOMPARE(cell(1, 1), QStringLiteral("$0.0021"));
    QCOMPARE(cell(1, 3), QStringLiteral("$0.0042"));
    QCOMPARE(cell(2, 3), QStringLiteral("$0.60"));
    QCOMPARE(cell(3, 3), QStringLiteral("$0.00"));
}

void TestOverviewParts::aWeekAddsUp()
{
    Spend unknown;
    unknown.group = {QString()};
    unknown.requests = 50;
    Spend codex;
    codex.group = {QStringLiteral("codex")};
    codex.requests = 30;
    codex.cost = Money::fromDecimal("2.50").value();
    codex.saved = Money::fromDecimal("1.00").value();
    Spend claude = codex;
    claude.group = {QStringLiteral("claude-code")};
    claude.requests = 20;
    claude.unpriced = 2;
    const WeekFigures figures = weekFigures({unknown, codex, claude});
    QCOMPARE(figures.requests, 100);
    QCOMPARE(figures.cost, Money::fromDecimal("5").value());
    QCOMPARE(figures.saved, Money::fromDecimal("2").value());
    QCOMPARE(figures.unpriced, 2);
    QCOMPARE(figures.busiest, QStringLiteral("codex"));
    QCOMPARE(figures.busiestShare, 30);
    QCOMPARE(weekFigures({}).busiestShare, 0);
}

void TestOverviewParts::saysWhichPartChanged_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QString>("words");
    QTest::newRow("tools") << QByteArray("tools") << QStringLiteral("the list of tools changed");
    QTest::newRow("system") << QByteArray("system") << QStringLiteral("the system prompt changed");
    QTest::newRow("message") << QByteArray("message 3") << QStringLiteral("message 3 changed");
    QTest::newRow("nobody knows") << QByteArray() << QStringLiteral("its beginning changed");
}

void TestOverviewParts::saysWhichPartChanged()
{
    QFETCH(const QByteArray, block);
    QTEST(changedBlockText(block), "words");
}

QTEST_MAIN(TestOverviewParts)
#include "test_overviewparts.moc"
