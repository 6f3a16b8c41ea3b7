// Which program is behind a connection, and in which project it works.
#include "core/gateway/clientprocess.h"
#include "tests/integration/conversations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace sluice;
using namespace sluice::test;

class TestClients : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inodes_data();
    void inodes();
    void projects();
    void theRecordNamesProgramAndProject();
    void aShortRequestIsToldLater();
    void anAgentThatSaysItsNameKeepsIt();
    void notWhenItIsSwitchedOff();
    void othersAreNotLookedFor();
};

void TestClients::inodes_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<quint64>("inode");

    // As a machine with the low byte first writes it.
    const QByteArray head =
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  "
        "timeout inode\n";
    const QByteArray v4 =
        head + "   0: 0100007F:128B 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000   "
               "     0 111 1 0000000000000000 100 0 0 10 0\n"
               "   1: 0100007F:D431 0100007F:128B 01 00000000:00000000 00:00000000 00000000  1000   "
               "     0 222 1 0000000000000000 20 4 30 10 -1\n";
    const QByteArray reused =
        head +
        "   0: 0100007F:D431 0100007F:1F90 06 00000000:00000000 03:00000A5B 00000000     0   "
        "     0 0 3 0000000000000000\n" +
        v4.mid(head.size());
    const QByteArray v6 =
        head + "   0: 00000000000000000000000001000000:D431 00000000000000000000000001000000:128B 01 "
               "00000000:00000000 00:00000000 00000000  1000        0 333 1 0 20 4 30 10 -1\n"
               "   1: 0000000000000000FFFF00000100007F:D432 0000000000000000FFFF00000100007F:128B 01 "
               "00000000:00000000 00:00000000 00000000  1000        0 444 1 0 20 4 30 10 -1\n";
    QTest::newRow("IPv4") << v4 << QStringLiteral("127.0.0.1") << 0xd431 << quint64(222);
    QTest::newRow("a port used again") << reused << QStringLiteral("127.0.0.1") << 0xd431 << quint64(222);
    QTest::newRow("another port") << v4 << QStringLiteral("127.0.0.1") << 0xd432 << quint64(0);
    QTest::newRow("the far end does not count") << v4 << QStringLiteral("127.0.0.2") << 0xd431 << quint64(0);
    QTest::newRow("IPv6") << v6 << QStringLiteral("::1") << 0xd431 << quint64(333);
    QTest::newRow("IPv4 in a socket for both") << v6 << QStringLiteral("127.0.0.1") << 0xd432 << quint64(444);
    QTest::newRow("nothing to read") << QByteArray() << QStringLiteral("127.0.0.1") << 1 << quint64(0);
    QTest::newRow("a cut line") << QByteArray("   1: 0100007F:D431 0100") << QStringLiteral("127.0.0.1")
                                << 0xd431 << quint64(0);
}

void TestClients::inodes()
{
    if (QSysInfo::ByteOrder != QSysInfo::LittleEndian)
        return;
    QFETCH(const QByteArray, table);
    QFETCH(const QString, address);
    QFETCH(const int, port);
    QTEST(socketInode(table, {QHostAddress(address), quint16(port)}), "inode");
}

void TestClients::projects()
{
    QTemporaryDir folder;
    const QString root = QFileInfo(folder.path()).canonicalFilePath();
    QVERIFY(QDir(root).mkpath(QStringLiteral("project/.git")));
    QVERIFY(QDir(root).mkpath(QStringLiteral("project/src/deep")));
    QVERIFY(QDir(root).mkpath(QStringLiteral("plain/src")));
    QCOMPARE(projectFolder(root + QStringLiteral("/project/src/deep")), root + QStringLiteral("/project"));
    QCOMPARE(projectFolder(root + QStringLiteral("/project")), root + QStringLiteral("/project"));
    QCOMPARE(projectFolder(root + QStringLiteral("/plain/src")), root + QStringLiteral("/plain/src"));
    QCOMPARE(projectFolder(QStringLiteral("/")), QString());
}

namespace {

struct Setup
{
    Setup()
    {
        fixture.addProvider();
        key = fixture.addKey();
        fixture.settings.recogniseProcesses = true;
        // Long enough for the look at /proc to be over before the record is written.
        fixture.upstream.otherwise(
            [](const Received &) { return Script::json("{}").withHeadDelay(Milliseconds{100}); });
    }
    // Asks until the record names a folder. The first request of a connection may miss it, and the kernel's
    // table may miss a connection while others come and go: what was not found then is not looked for again.
    RequestRecord recordWithFolder(const HeaderList &headers = {})
    {
        std::unique_ptr<HttpClient> client;
        for (size_t count = 1; count <= 50; ++count) {
            if (count % 5 == 1)
                client = std::make_unique<HttpClient>(fixture.port());
            client->send(requestBytes("POST", "/v1/responses", bearer(key, headers), "{}"));
            client->readAnswer();
            const RequestRecord record = fixture.waitForEnded(count).back();
            if (!record.projectDir.isEmpty())
                return record;
        }
        return {};
    }

    GatewayFixture fixture = GatewayFixture();
    QByteArray key = {};
};

} // namespace

void TestClients::theRecordNamesProgramAndProject()
{
    Setup setup;
    setup.fixture.start();
    const RequestRecord record = setup.recordWithFolder();
    QCOMPARE(record.agent, QFileInfo(QCoreApplication::applicationFilePath()).fileName());
    QCOMPARE(record.projectDir, projectFolder(QDir::currentPath()));
}

// It has ended before anybody could look: its record still gets to know.
void TestClients::aShortRequestIsToldLater()
{
    Setup setup;
    setup.fixture.upstream.otherwise([](const Received &) { return Script::json("{}"); });
    setup.fixture.start();
    HttpClient client(setup.fixture.port());
    const auto say = [&] {
        client.send(requestBytes("POST", "/v1/responses", bearer(setup.key), "{}"));
        client.readAnswer();
    };
    say();
    RequestRecord first = setup.fixture.waitForEnded(1).front();
    QVERIFY(first.client);
    // A look may miss a socket: the connection's next request has it looked for again.
    QVERIFY(waitFor([&] {
        if (first.client->program().folder.isEmpty())
            say();
        return !first.client->program().folder.isEmpty();
    }));
    describeClient(first);
    QCOMPARE(first.projectDir, projectFolder(QDir::currentPath()));
    QCOMPARE(first.agent, QFileInfo(QCoreApplication::applicationFilePath()).fileName());
}

void TestClients::anAgentThatSaysItsNameKeepsIt()
{
    Setup setup;
    setup.fixture.start();
    QCOMPARE(setup.recordWithFolder({{"User-Agent", "codex_cli_rs/0.50.0"}}).agent, QStringLiteral("codex"));
}

void TestClients::notWhenItIsSwitchedOff()
{
    Setup setup;
    setup.fixture.settings.recogniseProcesses = false;
    setup.fixture.start();
    QCOMPARE(setup.fixture.post(setup.key, "/v1/responses", "{}").status, 200);
    const RequestRecord record = setup.fixture.waitForEnded(1).front();
    QCOMPARE(record.agent, QString());
    QCOMPARE(record.projectDir, QString());
}

void TestClients::othersAreNotLookedFor()
{
    ClientProcesses processes;
    QVERIFY(!processes.find({QHostAddress(QStringLiteral("192.168.1.7")), 4711}, 0));
    QVERIFY(!processes.find({QHostAddress(QStringLiteral("2001:db8::1")), 4711}, 0));
    const ClientSlotPtr one = processes.find({QHostAddress(QHostAddress::LocalHost), 4711}, 0);
    QVERIFY(one);
    QCOMPARE(processes.find({QHostAddress(QHostAddress::LocalHost), 4711}, 29'000'000), one);
    QVERIFY(processes.find({QHostAddress(QHostAddress::LocalHost), 4711}, 31'000'000) != one);
}

QTEST_GUILESS_MAIN(TestClients)
#include "test_clients.moc"
