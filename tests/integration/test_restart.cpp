// Budgets, counters, quotas, pauses and raises after a restart, orderly or not: nothing is forgotten, nothing
// counts twice.
#include "tests/integration/conversations.h"
#include "tests/integration/program.h"
#include "tests/support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace sluice;
using namespace sluice::test;

class TestRestart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void countersGoOn_data();
    void countersGoOn();
    void whatRanWhenItDiedCounts();
    void oneTimeKeysStayUsed_data();
    void oneTimeKeysStayUsed();
    void pausesAndRaisesStay();

private:
    void start();
    void end(bool orderly);
    QJsonObject makeKey(const QByteArray &name, const QByteArray &more);
    int ask(const QByteArray &key) const;
    QJsonObject gauge(const QByteArray &path, const QByteArray &metric, const QByteArray &per) const;

    std::unique_ptr<QTemporaryDir> m_folder = {};
    std::unique_ptr<MockUpstream> m_upstream = {};
    std::unique_ptr<Program> m_program = {};
    QByteArray m_provider = {};
};

void TestRestart::init()
{
    m_program.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_upstream = std::make_unique<MockUpstream>();
    serve(*m_upstream, chatDialogue());
    start();
    const QJsonObject provider = m_program->adminObject(
        "POST", "/admin/providers",
        "{\"name\":\"mock\",\"price_source\":\"openai\",\"api_key\":\"x\",\"base_url\":\"" +
            m_upstream->url("/v1") + "\"}",
        201);
    m_provider = textIn(provider, "id");
    QVERIFY(!m_provider.isEmpty());
}

void TestRestart::start()
{
    m_program = std::make_unique<Program>(m_folder->filePath(QStringLiteral("data")));
    QVERIFY2(m_program->waitUntilListening(), m_program->standardError());
}

void TestRestart::end(bool orderly)
{
    if (orderly) {
        m_program->signal(SIGTERM);
        QCOMPARE(m_program->waitForExit(), 0);
    } else {
        m_program->kill();
    }
    m_program.reset();
}

QJsonObject TestRestart::makeKey(const QByteArray &name, const QByteArray &more)
{
    return m_program->adminObject(
        "POST", "/admin/keys",
        "{\"name\":\"" + name + "\",\"provider_id\":\"" + m_provider + "\"," + more + '}', 201);
}

// 0.001148 USD and 1280 tokens where it is let through; the answer may have 80 tokens.
int TestRestart::ask(const QByteArray &key) const
{
    const QByteArray body = "{\"model\":\"gpt-5\",\"max_completion_tokens\":80,\"messages\":[{\"role\":"
                            "\"user\",\"content\":\"Say hello\"}]}";
    return sluice::test::ask(m_program->port(),
                             requestBytes("POST", "/v1/chat/completions", bearer(key), body))
        .status;
}

QJsonObject TestRestart::gauge(const QByteArray &path, const QByteArray &metric, const QByteArray &per) const
{
    const QJsonArray gauges = QJsonDocument::fromJson(m_program->admin("GET", path + "/limits").body).array();
    for (const QJsonValue &value : gauges) {
        const QJsonObject each = value.toObject();
        if (textIn(each, "metric") == metric && textIn(each, "per") == per)
            return each;
    }
    return {};
}

void TestRestart::countersGoOn_data()
{
    QTest::addColumn<bool>("orderly");
    QTest::newRow("after an orderly end") << true;
    QTest::newRow("after kill -9") << false;
}

void TestRestart::countersGoOn()
{
    QFETCH(const bool, orderly);
    const QJsonObject project =
        m_program->adminObject("POST", "/admin/projects",
                               "{\"name\":\"app\",\"budgets\":[{\"per\":\"month\",\"limit_usd\":\"1\"},{"
                               "\"per\":\"total\",\"limit_tokens\":100000}]}",
                               201);
    const QByteArray projectPath = "/admin/projects/" + textIn(project, "id");
    const QJsonObject made =
        makeKey("laptop", "\"project_id\":\"" + textIn(project, "id") +
                              "\",\"budgets\":[{\"per\":\"day\",\"limit_usd\":\"0.003\"}],"
                              "\"limits\":[{\"metric\":\"requests\",\"per\":\"day\",\"limit\":1000}]");
    const QByteArray key = textIn(made, "key");
    const QByteArray path = "/admin/keys/" + textIn(made, "id");
    QCOMPARE(ask(key), 200);
    QCOMPARE(ask(key), 200);
    QTRY_COMPARE(textIn(gauge(path, "usd", "day"), "used"), QByteArray("0.002296"));

    for (int round = 0; round < 2; ++round) {
        end(orderly);
        start();
        const QJsonObject day = gauge(path, "usd", "day");
        QCOMPARE(textIn(day, "used"), QByteArray("0.002296"));
        QCOMPARE(textIn(day, "reserved"), QByteArray("0"));
        QCOMPARE(textIn(gauge(projectPath, "usd", "month"), "used"), QByteArray("0.002296"));
        QCOMPARE(gauge(projectPath, "tokens", "total").value(QStringLiteral("used")).toInt(), 2560);
        const int requests = gauge(path, "requests", "day").value(QStringLiteral("used")).toInt();
        QVERIFY2(requests >= 1 && requests <= 2, QByteArray::number(requests)); // some may have refilled
    }
    // 0.002296 and what the next could cost is more than 0.003: final, so that no agent tries again.
    const QByteArray body = "{\"model\":\"gpt-5\",\"max_completion_tokens\":80,\"messages\":[{\"role\":"
                            "\"user\",\"content\":\"Say hello\"}]}";
    const HttpAnswer refused =
        sluice::test::ask(m_program->port(), requestBytes("POST", "/v1/chat/completions", bearer(key), body));
    QVERIFY2(refused.status == 402, refused.body);
    QCOMPARE(refused.header("x-should-retry"), QByteArray("false"));
}

// Its journal entry has the estimate: that much of the budget is gone.
void TestRestart::whatRanWhenItDiedCounts()
{
    const QJsonObject made = makeKey("laptop", "\"budgets\":[{\"per\":\"day\",\"limit_usd\":\"5\"}]");
    const QByteArray path = "/admin/keys/" + textIn(made, "id");
    m_upstream->otherwise([](const Received &) { return Script::silence(); });
    HttpClient client(m_program->port());
    QVERIFY(client.send(
        requestBytes("POST", "/v1/chat/completions", bearer(textIn(made, "key")), chatDialogue().request)));
    QTRY_COMPARE(m_upstream->receivedCount(), 1); // by then its beginning is in the journal
    QVERIFY(textIn(gauge(path, "usd", "day"), "reserved") != "0");
    end(false);
    start();
    QJsonObject page = {};
    const auto total = [&] {
        page = m_program->adminObject("GET", "/admin/usage?api_key_id=" + textIn(made, "id"), {}, 200);
        return page.value(QStringLiteral("total")).toInt();
    };
    QTRY_COMPARE(total(), 1);
    const QJsonObject record = page.value(QStringLiteral("records"))[0].toObject();
    QCOMPARE(textIn(record, "error"), QByteArray("interrupted"));
    const QJsonObject day = gauge(path, "usd", "day");
    QCOMPARE(textIn(day, "used"), textIn(record, "cost_usd"));
    QCOMPARE(textIn(day, "reserved"), QByteArray("0"));
    QVERIFY(Money::fromDecimal(textIn(day, "used"))->pico() > 0);
}

void TestRestart::oneTimeKeysStayUsed_data()
{
    countersGoOn_data();
}

void TestRestart::oneTimeKeysStayUsed()
{
    QFETCH(const bool, orderly);
    const QJsonObject made = makeKey("once", "\"max_requests\":1");
    const QByteArray key = textIn(made, "key");
    QCOMPARE(ask(key), 200);
    const int refused = ask(key);
    QVERIFY(refused != 200);
    end(orderly);
    start();
    QCOMPARE(ask(key), refused);
}

void TestRestart::pausesAndRaisesStay()
{
    const QJsonObject made =
        makeKey("laptop", R"("budgets":[{"per":"day","limit_usd":"0.001"},{"per":"month","limit_usd":"3"}])");
    const QByteArray key = textIn(made, "key");
    const QByteArray path = "/admin/keys/" + textIn(made, "id");
    QCOMPARE(m_program->admin("POST", path + "/raise", "{\"amount_usd\":\"2\"}").status, 204);
    QCOMPARE(m_program->admin("POST", path + "/raise", R"({"amount_usd":"4","per":"month"})").status, 204);
    const HttpAnswer none = m_program->admin("POST", path + "/raise", R"({"amount_usd":"4","per":"week"})");
    QCOMPARE(none.status, 400);
    QVERIFY2(none.body.contains("There is one per day, month."), none.body);
    QCOMPARE(m_program->admin("POST", "/admin/pause", "{\"key_id\":\"" + textIn(made, "id") + "\"}").status,
             200);
    QCOMPARE(m_program->admin("POST", "/admin/pause").status, 200);
    end(false);
    start();
    QCOMPARE(textIn(gauge(path, "usd", "day"), "limit"), QByteArray("2.001"));
    QCOMPARE(textIn(gauge(path, "usd", "month"), "limit"), QByteArray("7"));
    QCOMPARE(ask(key), 402);
    QCOMPARE(m_program->admin("POST", "/admin/resume").status, 200);
    QCOMPARE(ask(key), 402); // the key itself is paused still
    QCOMPARE(m_program->admin("POST", "/admin/resume", "{\"key_id\":\"" + textIn(made, "id") + "\"}").status,
             200);
    QCOMPARE(ask(key), 200);
}

QTEST_GUILESS_MAIN(TestRestart)
#include "test_restart.moc"
