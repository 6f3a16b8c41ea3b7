// The Playground: what is sent, how answers are read in any cut, and a real answer over a real connection.
#include "tests/support/fakecontrol.h"
#include "tests/support/mockupstream.h"
#include "tests/support/patience.h"
#include "ui/common/theme.h"
#include "ui/playground/answerreader.h"
#include "ui/playground/playgroundcode.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace sluice;

class TestPlayground : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void writesBodies_data();
    void writesBodies();
    void refusesToolsThatAreNoArray();
    void readsStreamsInAnyCut_data();
    void readsStreamsInAnyCut();
    void writesCodeWithoutTheKey_data();
    void writesCodeWithoutTheKey();
    void streamsAnAnswer();
    void showsARefusal();
};

void TestPlayground::writesBodies_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("chat") << int(PlaygroundProtocol::Chat)
                          << QByteArray("{'model':'p/m','messages':[{'role':'system','content':'Be brief.'},"
                                        "{'role':'user','content':'Hi \\u0022you\\u0022'}],'temperature':0.5,"
                                        "'max_completion_tokens':50,'stream':true}");
    QTest::newRow("responses") << int(PlaygroundProtocol::Responses)
                               << QByteArray("{'model':'p/m','instructions':'Be brief.','input':'Hi "
                                             "\\u0022you\\u0022','temperature':0.5,'max_output_tokens':50,"
                                             "'stream':true}");
    QTest::newRow("messages") << int(PlaygroundProtocol::Messages)
                              << QByteArray("{'model':'p/m','system':'Be brief.','messages':[{'role':'user',"
                                            "'content':'Hi \\u0022you\\u0022'}],'temperature':0.5,"
                                            "'max_tokens':50,'stream':true}");
}

void TestPlayground::writesBodies()
{
    QFETCH(int, protocol);
    QFETCH(QByteArray, body);
    PlaygroundRequest request;
    request.protocol = PlaygroundProtocol(protocol);
    request.model = QStringLiteral("p/m");
    request.system = QStringLiteral("Be brief.");
    request.message = QStringLiteral("Hi \"you\"");
    request.temperature = 0.5;
    request.maxOutput = 50;
    const Result<QByteArray> made = playgroundBody(request);
    QVERIFY(made);
    QCOMPARE(QJsonDocument::fromJson(made.value()), QJsonDocument::fromJson(body.replace('\'', '"')));
}

void TestPlayground::refusesToolsThatAreNoArray()
{
    PlaygroundRequest request;
    request.tools = QStringLiteral("{\"type\":\"function\"}");
    QVERIFY(!playgroundBody(request));
    request.tools = QStringLiteral("[{\"type\":");
    QVERIFY(!playgroundBody(request));
    request.tools = QStringLiteral("[]");
    QVERIFY(playgroundBody(request));
}

void TestPlayground::readsStreamsInAnyCut_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, PlaygroundProtocol protocol, const char *stream, const char *text) {
        QTest::newRow(name) << int(protocol) << QByteArray(stream).replace('\'', '"')
                            << QString::fromUtf8(text);
    };
    row("chat", PlaygroundProtocol::Chat,
        "data: {'choices':[{'delta':{'content':'Gr\xc3\xbc'}}]}\n\ndata: "
        "{'choices':[{'delta':{'content':'\xc3\x9f'}}]}"
        "\n\ndata: [DONE]\n\n",
        "Grüß");
    row("chat, a tool call", PlaygroundProtocol::Chat,
        "data: {'choices':[{'delta':{'tool_calls':[{'function':{'name':'ls','arguments':''}}]}}]}\r\n\r\n"
        "data: {'choices':[{'delta':{'tool_calls':[{'function':{'arguments':'{}'}}]}}]}\r\n\r\n",
        "\n→ ls {}");
    row("responses", PlaygroundProtocol::Responses,
        "event: response.output_text.delta\ndata: {'type':'response.output_text.delta','delta':'Hi'}\n\n"
        "data: {'type':'response.output_text.done','text':'Hi'}\n\n",
        "Hi");
    row("messages", PlaygroundProtocol::Messages,
        "event: content_block_delta\ndata: {'delta':{'type':'text_delta','text':'Hello'}}\n\n", "Hello");
    row("an error in a stream", PlaygroundProtocol::Messages,
        "event: error\ndata: {'type':'error','error':{'type':'overloaded_error','message':'Busy'}}\n\n",
        "\nBusy");
}

void TestPlayground::readsStreamsInAnyCut()
{
    QFETCH(int, protocol);
    QFETCH(QByteArray, stream);
    QFETCH(QString, text);
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        AnswerReader reader(PlaygroundProtocol(protocol), true);
        QString read = reader.feed(stream.left(cut));
        read += reader.feed(stream.mid(cut));
        read += reader.end();
        QCOMPARE(read, text);
    }
}

void TestPlayground::writesCodeWithoutTheKey_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("holds");
    QTest::newRow("curl") << int(CodeLanguage::Curl) << "curl -N http://127.0.0.1:4747/v1/chat/completions";
    QTest::newRow("Python") << int(CodeLanguage::Python) << "OpenAI(base_url=\"http://127.0.0.1:4747/v1\"";
    QTest::newRow("TypeScript") << int(CodeLanguage::TypeScript)
                                << "client.chat.completions.create({\"model\"";
}

void TestPlayground::writesCodeWithoutTheKey()
{
    QFETCH(int, language);
    QFETCH(QString, holds);
    PlaygroundRequest request;
    request.message = QStringLiteral("it's");
    const QString code =
        playgroundCode(CodeLanguage(language), request, QStringLiteral("http://127.0.0.1:4747"),
                       playgroundBody(request).value());
    QVERIFY2(code.contains(holds), qPrintable(code));
    QVERIFY(code.contains(QStringLiteral("SLUICE_KEY")));
    QVERIFY(!code.contains(QStringLiteral("sk-sluice")));
    if (CodeLanguage(language) == CodeLanguage::Curl)
        QVERIFY(code.contains(QStringLiteral("it'\\''s")));
}

namespace {

struct Shell
{
    explicit Shell(const QString &address)
    {
        VirtualKey key;
        key.id = QUuid::createUuid();
        key.name = QStringLiteral("ci");
        Provider provider;
        provider.id = QUuid::createUuid();
        provider.name = QStringLiteral("openai");
        provider.models = {QStringLiteral("gpt-x")};
        control.setConfiguration(Settings(), {provider}, {key});
        GatewayStatus status;
        status.state = GatewayStatus::State::Running;
        status.address = address;
        control.setStatus(status);
        window.show();
        window.openPage(QStringLiteral("playground"));
        if (!QTest::qWaitForWindowActive(&window, LongEnough)) // shortcuts need it
            qFatal("The window does not become active");
    }
    template<typename T>
    T *find(const char *name) const
    {
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    FakeControl control = FakeControl();
    ThemeController theme = ThemeController(*qApp);
    MainWindow window = MainWindow(control, theme);
};

} // namespace

void TestPlayground::streamsAnAnswer()
{
    test::MockUpstream upstream;
    const QUuid id = QUuid::createUuid();
    test::Script script = test::Script::sse(
        {QByteArray("data: {'choices':[{'delta':{'content':'Hello '}}]}\n\n").replace('\'', '"'),
         QByteArray("data: {'choices':[{'delta':{'content':'there'}}]}\n\n").replace('\'', '"'),
         "data: [DONE]\n\n"},
        test::Milliseconds(5));
    script.headers.push_back({"x-sluice-request-id", "req_" + id.toRfc4122().toHex()});
    upstream.on("/v1/chat/completions", script);
    Shell shell(QString::fromUtf8(QByteArray(upstream.url("")).replace("localhost", "127.0.0.1")));
    QCOMPARE(shell.find<QComboBox>("playgroundModelCombo")->currentText(), QStringLiteral("openai/gpt-x"));
    auto *message = shell.find<QPlainTextEdit>("playgroundMessageEdit");
    message->setFocus();
    message->selectAll();
    QTest::keyClicks(message, QStringLiteral("Say hello"));
    QTest::keyClick(message, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shell.find<QPlainTextEdit>("playgroundAnswerView")->toPlainText(),
                 QStringLiteral("Hello there"));
    QTRY_VERIFY(!shell.find<QPushButton>("playgroundStopButton")->isEnabled());
    const auto received = upstream.received();
    QCOMPARE(received.size(), size_t(1));
    QCOMPARE(received[0].header("authorization"), QByteArray("Bearer sk-sluice-lent"));
    const QJsonObject sent = QJsonDocument::fromJson(received[0].body).object();
    QCOMPARE(sent.value(QLatin1String("messages"))[0][QLatin1String("content")].toString(),
             QStringLiteral("Say hello"));

    RequestRecord record;
    record.id = id;
    record.outcome = Outcome::Done;
    record.usage.input = 9;
    record.usage.output = 3;
    record.cost = Money::fromPico(1'230'000'000);
    shell.control.record({record});
    const QString stats = shell.find<QLabel>("playgroundStatsLabel")->text();
    QVERIFY2(stats.contains(QStringLiteral("$0.0012")) &&
                 stats.contains(QStringLiteral("9 tokens in, 3 out")),
             qPrintable(stats));
}

void TestPlayground::showsARefusal()
{
    test::MockUpstream upstream;
    upstream.on("/v1/chat/completions",
                test::Script::json(
                    QByteArray("{'error':{'message':'The budget is spent.'}}").replace('\'', '"'), 402));
    Shell shell(QString::fromUtf8(QByteArray(upstream.url("")).replace("localhost", "127.0.0.1")));
    QTest::keyClick(shell.find<QPushButton>("playgroundSendButton"), Qt::Key_Space);
    QTRY_COMPARE(shell.find<QPlainTextEdit>("playgroundAnswerView")->toPlainText(),
                 QStringLiteral("The budget is spent."));
    QVERIFY(shell.find<QLabel>("playgroundStatsLabel")->text().contains(QStringLiteral("402")));
}

QTEST_MAIN(TestPlayground)
#include "test_playground.moc"
