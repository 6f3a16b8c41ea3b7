// The executable: what scripts rely on, how it ends, and what it leaves on the disk.
#include "tests/integration/conversations.h"
#include "tests/integration/program.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <csignal>

using namespace sluice;
using namespace sluice::test;

namespace {

// A key that is routed to the upstream; empty: it could not be made.
QByteArray keyFor(const Program &program, const MockUpstream &upstream)
{
    const QJsonObject provider =
        program.adminObject("POST", "/admin/providers",
                            "{\"name\":\"mock\",\"base_url\":\"" + upstream.url() +
                                "\",\"api_key\":\"upstream-secret\",\"price_source\":\"openai\"}",
                            201);
    return textIn(program.adminObject("POST", "/admin/keys",
                                      "{\"name\":\"k\",\"provider_id\":\"" + textIn(provider, "id") + "\"}",
                                      201),
                  "key");
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void saysOneLine();
    void signalsDrain_data();
    void signalsDrain();
    void secondSignalDoesNotWait();
    void secondInstance();
    void takenPort();
    void wrongOptions_data();
    void wrongOptions();
    void helpAndVersion();
    void wrongPassphrase();
    void filesArePrivate();
    void firstRequestNeedsNoAccount();
    void killedInTheMiddle();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("data")); }

    std::unique_ptr<QTemporaryDir> m_folder = {};
};

void TestProgram::saysOneLine()
{
    Program program(folder());
    QVERIFY(program.waitUntilListening());
    QCOMPARE(ask(program.port(), requestBytes("GET", "/health")).status, 200);
    QCOMPARE(ask(program.port(), requestBytes("GET", "/nothing")).status, 404);
    program.signal(SIGTERM);
    QCOMPARE(program.waitForExit(), 0);
    QCOMPARE(program.standardOutput(),
             "sluice: gateway listening on http://127.0.0.1:" + QByteArray::number(program.port()) + '\n');
}

void TestProgram::signalsDrain_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestProgram::signalsDrain()
{
    QFETCH(const int, number);

    const Dialogue chat = chatDialogue();
    const auto told = std::make_shared<std::atomic<bool>>(false); // the program, that it shall end
    MockUpstream upstream;
    upstream.otherwise([chat, told](const Received &) {
        return Script::sse(chat.frames, Milliseconds{100}).withGate(1, [told] { return told->load(); });
    });
    Program program(folder());
    QVERIFY(program.waitUntilListening());
    const QByteArray key = keyFor(program, upstream);
    HttpClient client(program.port());
    client.send(requestBytes("POST", chat.target, bearer(key), chat.streamRequest));
    QCOMPARE(client.readHead().status, 200);
    QCOMPARE(client.readPiece(), chat.frames.front());
    program.signal(number);
    told->store(true);
    QCOMPARE(client.readRest(), joined({chat.frames.begin() + 1, chat.frames.end()}));
    QVERIFY(client.isClean());
    QCOMPARE(program.waitForExit(), 0);

    Program again(folder());
    QVERIFY(again.waitUntilListening());
    const QJsonArray records =
        again.adminObject("GET", "/admin/usage", {}, 200).value(QStringLiteral("records")).toArray();
    QCOMPARE(records.size(), 1);
    QCOMPARE(textIn(records[0].toObject(), "cost_usd"), QByteArray("0.001148"));
}

void TestProgram::secondSignalDoesNotWait()
{
    const Dialogue chat = chatDialogue();
    MockUpstream upstream;
    upstream.otherwise(
        [chat](const Received &) { return Script::sse(chat.frames).cutAfter(1, Ending::Silence); });
    Program program(folder());
    QVERIFY(program.waitUntilListening());
    const QByteArray key = keyFor(program, upstream);
    HttpClient client(program.port());
    client.send(requestBytes("POST", chat.target, bearer(key), chat.streamRequest));
    QCOMPARE(client.readHead().status, 200);
    program.signal(SIGTERM);
    QCOMPARE(program.waitForExit(std::chrono::milliseconds(500)), -1);
    QVERIFY(program.isRunning());
    program.signal(SIGTERM);
    QCOMPARE(program.waitForExit(std::chrono::seconds(20)), 0); // of the 30 that draining has
    client.readRest();
    QVERIFY(!client.isClean());
}

void TestProgram::secondInstance()
{
    Program first(folder());
    QVERIFY(first.waitUntilListening());
    Program second(folder());
    QCOMPARE(second.waitForExit(), 1);
    QCOMPARE(second.standardOutput(), QByteArray());
    QVERIFY2(second.standardError().contains("another Sluice"), second.standardError());
    QCOMPARE(ask(first.port(), requestBytes("GET", "/health")).status, 200);
    // A killed one leaves nothing that keeps the next from starting.
    first.kill();
    Program third(folder());
    QVERIFY(third.waitUntilListening());
}

void TestProgram::takenPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    Program program(folder(), {QStringLiteral("--port"), QString::number(other.serverPort())});
    const int code = program.waitForExit();
    QVERIFY2(code > 0, QByteArray::number(code));
    QCOMPARE(program.standardOutput(), QByteArray());
    QVERIFY2(program.standardError().contains(QByteArray::number(other.serverPort())),
             program.standardError());
}

void TestProgram::wrongOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *arguments) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '));
    };
    row("an unknown option", "--frobnicate");
    row("a port that is no number", "--headless --port http");
    row("a port that is too large", "--headless --port 65536");
    row("an option without its value", "--headless --port");
    row("an address that is none", "--headless --bind nowhere.else");
    row("no workers", "--headless --workers 0");
    row("an unknown secret store", "--headless --secrets paper");
    row("a stray word", "start");
}

void TestProgram::wrongOptions()
{
    QFETCH(const QStringList, arguments);
    Program program(arguments);
    QCOMPARE(program.waitForExit(), 2);
    QCOMPARE(program.standardOutput(), QByteArray());
    QVERIFY(program.standardError().startsWith("sluice: "));
}

void TestProgram::helpAndVersion()
{
    Program help(QStringList{QStringLiteral("--help")});
    QCOMPARE(help.waitForExit(), 0);
    for (const char *option :
         {"--headless", "--data-dir", "--port", "--bind", "--workers", "--secrets", "--version"})
        QVERIFY2(help.standardOutput().contains(option), option);
    Program version(QStringList{QStringLiteral("--version")});
    QCOMPARE(version.waitForExit(), 0);
    QCOMPARE(version.standardOutput(), QByteArray("sluice " SLUICE_VERSION "\n"));
}

void TestProgram::wrongPassphrase()
{
    {
        Program program(folder());
        QVERIFY(program.waitUntilListening());
        MockUpstream upstream;
        QVERIFY(!keyFor(program, upstream).isEmpty());
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
    }
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SLUICE_VAULT_PASSPHRASE"), QStringLiteral("something else"));
    other.setProcessEnvironment(environment);
    other.start(QStringLiteral(SLUICE_PROGRAM),
                {QStringLiteral("--headless"), QStringLiteral("--port"), QStringLiteral("0"),
                 QStringLiteral("--data-dir"), folder()});
    QVERIFY(other.waitForFinished(int(Program::Patience.count())));
    QCOMPARE(other.exitStatus(), QProcess::NormalExit);
    QVERIFY(other.exitCode() > 0);
    QCOMPARE(other.readAllStandardOutput(), QByteArray());
    QVERIFY(!other.readAllStandardError().contains("something else"));
}

void TestProgram::filesArePrivate()
{
    // It is started with a umask that would let everybody write.
    Program program(folder());
    QVERIFY(program.waitUntilListening());
    MockUpstream upstream;
    upstream.otherwise([](const Received &) { return Script::json("{}"); });
    const QByteArray key = keyFor(program, upstream);
    QCOMPARE(
        ask(program.port(), requestBytes("POST", "/v1/responses", bearer(key), "{\"model\":\"o3\"}")).status,
        200);

    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(folder()).permissions() & others, QFile::Permissions());
    int files = 0;
    QDirIterator everything(folder(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
    while (everything.hasNext()) {
        const QString path = everything.next();
        const QFile::Permissions permissions = everything.fileInfo().permissions();
        QVERIFY2((permissions & others) == QFile::Permissions(), qPrintable(path));
        QVERIFY2(everything.fileInfo().isDir() || !(permissions & QFile::ExeOwner), qPrintable(path));
        files += everything.fileInfo().isFile() ? 1 : 0;
    }
    QVERIFY2(files >= 3, QByteArray::number(files)); // database, journal, vault at least
}

void TestProgram::firstRequestNeedsNoAccount()
{
    Program program(folder());
    QVERIFY(program.waitUntilListening());
    const QJsonArray providers =
        QJsonDocument::fromJson(program.admin("GET", "/admin/providers").body).array();
    QCOMPARE(providers.size(), 1);
    const QByteArray key = textIn(program.adminObject("POST", "/admin/keys",
                                                      "{\"name\":\"first\",\"provider_id\":\"" +
                                                          textIn(providers[0].toObject(), "id") + "\"}",
                                                      201),
                                  "key");
    for (const Dialogue &dialogue : {chatDialogue(), responsesDialogue(), messagesDialogue()}) {
        const HttpAnswer whole =
            ask(program.port(),
                requestBytes("POST", dialogue.target, bearer(key, dialogue.headers), dialogue.request));
        QVERIFY2(whole.status == 200, whole.body);
        QVERIFY(whole.body.contains("\"usage\""));
        const HttpAnswer stream =
            ask(program.port(), requestBytes("POST", dialogue.streamTarget, bearer(key, dialogue.headers),
                                             dialogue.streamRequest));
        QCOMPARE(stream.status, 200);
        QVERIFY(stream.clean);
        QVERIFY(stream.header("content-type").startsWith("text/event-stream"));
    }
    QVERIFY(waitFor([&] {
        return program.adminObject("GET", "/admin/usage", {}, 200).value(QStringLiteral("total")).toInt() ==
               6;
    }));
}

void TestProgram::killedInTheMiddle()
{
    const Dialogue chat = chatDialogue();
    MockUpstream upstream;
    upstream.on("/v1/chat/completions", Script::sse(chat.frames).cutAfter(2, Ending::Silence));
    upstream.on("/v1/responses", Script::json(responsesDialogue().answer));
    Program program(folder());
    QVERIFY(program.waitUntilListening());
    const QByteArray key = keyFor(program, upstream);
    HttpClient client(program.port());
    client.send(requestBytes("POST", chat.target, bearer(key), chat.streamRequest));
    QCOMPARE(client.readHead().status, 200);
    client.readUntil(chat.frames[1]);
    QByteArrayList finished;
    for (int i = 0; i < 20; ++i) {
        const HttpAnswer answer = ask(
            program.port(), requestBytes("POST", "/v1/responses", bearer(key), responsesDialogue().request));
        QCOMPARE(answer.status, 200);
        finished.append(answer.header("x-sluice-request-id"));
    }
    program.kill();

    // Twice, so that what was made up for at the first start is not made up for again.
    for (int start = 0; start < 2; ++start) {
        Program again(folder());
        QVERIFY(again.waitUntilListening());
        QJsonArray records;
        QVERIFY(waitFor([&] {
            records = again.adminObject("GET", "/admin/usage?limit=1000", {}, 200)
                          .value(QStringLiteral("records"))
                          .toArray();
            return records.size() >= 21;
        }));
        QCOMPARE(records.size(), 21);
        int interrupted = 0;
        QByteArrayList seen;
        for (const QJsonValue &value : records) {
            const QJsonObject record = value.toObject();
            if (textIn(record, "error") == "interrupted") {
                ++interrupted;
                QCOMPARE(record.value(QStringLiteral("estimated")).toBool(), true);
                QVERIFY(!textIn(record, "cost_usd").isEmpty());
                continue;
            }
            seen.append(textIn(record, "request_id"));
            QCOMPARE(textIn(record, "cost_usd"), QByteArray("0.001504"));
        }
        QCOMPARE(interrupted, 1);
        std::sort(seen.begin(), seen.end());
        std::sort(finished.begin(), finished.end());
        QCOMPARE(seen, finished);
        again.signal(SIGTERM);
        QCOMPARE(again.waitForExit(), 0);
    }
}

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
