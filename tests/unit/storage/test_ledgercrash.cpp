// What a ledger promises holds when its process is killed and when its disk is full: with real processes.
#include "ledgerfixture.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace sluice;
using namespace sluice::testing;
using namespace std::chrono_literals;

namespace {

QString childProgram()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/ledgerchild");
}

// What the child said it had done. A line that was cut off was not said.
struct Said
{
    QSet<QUuid> ended = {};
    QSet<QUuid> begun = {};       // and perhaps ended
    QSet<QUuid> neverEnding = {}; // begun, and the child would never end it

    void read(const QByteArray &output)
    {
        QList<QByteArray> lines = output.split('\n');
        lines.removeLast();
        for (const QByteArray &line : lines) {
            const QUuid id = QUuid::fromRfc4122(QByteArray::fromHex(line.sliced(2)));
            (line[0] == 'E' ? ended : line[0] == 'R' ? neverEnding : begun).insert(id);
        }
    }
};

} // namespace

class TestLedgerCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostWhenKilled_data();
    void nothingIsLostWhenKilled();
    void aFullDiskStopsNoTraffic();
};

void TestLedgerCrash::nothingIsLostWhenKilled_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 5; ++seed)
        QTest::addRow("four kills at random moments, seed %d", seed) << seed;
}

void TestLedgerCrash::nothingIsLostWhenKilled()
{
    QFETCH(const int, seed);
    constexpr int Rounds = 4;
    QTemporaryDir dir;
    QRandomGenerator random{quint32(seed)};
    Said said;
    for (int round = 0; round < Rounds; ++round) {
        QProcess child;
        child.start(childProgram(), {QStringLiteral("record"), dir.path()});
        // The moment is a random number of bytes of output: after many segments and commits, among the first
        // lines, during the replay of what the rounds before left, or some time after it.
        constexpr int MostBytes[Rounds] = {3'000'000, 100, 30'000, 2'000'000};
        const int enough = 1 + random.bounded(MostBytes[round]);
        QByteArray output;
        while (output.size() < enough) {
            QVERIFY2(child.waitForReadyRead(30'000), qPrintable(child.errorString()));
            output += child.readAllStandardOutput();
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        said.read(output + child.readAllStandardOutput());
    }

    LedgerFixture fixture(dir.path());
    fixture.ledger->start(0);
    QVERIFY(fixture.ledger->flush(60s));
    RequestQuery query;
    query.limit = 10'000'000;
    const RequestPage page = fixture.page(query);
    QHash<QUuid, Outcome> found;
    for (const RequestRecord &record : page.records) {
        QVERIFY2(!found.contains(record.id), "an id is there twice");
        found.insert(record.id, record.outcome);
        if (record.outcome == Outcome::Interrupted) {
            QVERIFY(record.usage.estimated);
            QCOMPARE(record.usage.output, 4096);
        }
    }
    QVERIFY2(said.ended.size() > 300 && said.neverEnding.size() > 30,
             "the child did too little to prove anything");
    for (const QUuid &id : std::as_const(said.ended))
        QVERIFY2(found.contains(id) && found[id] == Outcome::Done, qPrintable(id.toString()));
    for (const QUuid &id : std::as_const(said.neverEnding))
        QVERIFY2(found.contains(id) && found[id] == Outcome::Interrupted, qPrintable(id.toString()));
    for (const QUuid &id : std::as_const(said.begun))
        QVERIFY2(found.contains(id), qPrintable(id.toString()));
    // Killed between ended() and its line, or between began() and its line: at most one for each of three
    // threads.
    QVERIFY(said.begun.size() - said.ended.size() <= 3 * Rounds);
    QVERIFY(found.size() - said.begun.size() - said.neverEnding.size() <= 3 * Rounds);
    QCOMPARE(fixture.summed(), qint64(found.size()));
    qInfo("%lld ended, %lld interrupted", qlonglong(said.ended.size()), qlonglong(said.neverEnding.size()));
}

void TestLedgerCrash::aFullDiskStopsNoTraffic()
{
    QTemporaryDir dir;
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(childProgram(), {QStringLiteral("full-disk"), dir.path()});
    QVERIFY2(child.waitForFinished(100'000), "it hangs");
    const QByteArray output = child.readAll();
    QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, output.constData());
    QVERIFY(output.contains("all written"));
}

QTEST_GUILESS_MAIN(TestLedgerCrash)
#include "test_ledgercrash.moc"
