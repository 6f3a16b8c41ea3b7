// Own prices over the admin API of the running program: a request without a price, a price for its model, the
// past priced with it, and the next request priced at once.
#include "tests/integration/conversations.h"
#include "tests/integration/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace sluice;
using namespace sluice::test;

class TestAdminPrices final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fromUnpricedToPriced();
    void whatCannotBe_data();
    void whatCannotBe();
    void twoEditors();
    void survivesARestart();
    void cleanupTestCase();

private:
    void start();
    HttpAnswer say() const;
    // The only key's requests, newest first, once there are so many.
    QJsonArray records(int count) const;

    QTemporaryDir m_folder = {};
    MockUpstream m_upstream;
    std::unique_ptr<Program> m_program = {};
    QByteArray m_provider = {};
    QByteArray m_key = {};
    QByteArray m_price = {}; // its path
};

namespace {

const QByteArray answer =
    "{\"id\":\"x\",\"object\":\"chat.completion\",\"model\":\"house-model-7b\",\"choices\":[{"
    "\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"Hello\"},"
    "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":2000,\"completion_tokens\":"
    "100,\"total_tokens\":2100}}";

QString text(const QJsonValue &object, const char *name)
{
    return object.toObject().value(QLatin1String(name)).toString();
}

} // namespace

void TestAdminPrices::start()
{
    m_program = std::make_unique<Program>(m_folder.filePath(QStringLiteral("data")));
    QVERIFY(m_program->waitUntilListening());
}

void TestAdminPrices::initTestCase()
{
    m_upstream.on(chatDialogue().target, Script::json(answer));
    start();
    m_provider = textIn(
        m_program->adminObject("POST", "/admin/providers",
                               // A local address alone would be taken for Ollama, which costs nothing.
                               "{\"name\":\"mock\",\"api_key\":\"sk-test\",\"price_source\":\"openai\","
                               "\"base_url\":\"" +
                                   m_upstream.url("/v1") + "\"}",
                               201),
        "id");
    m_key = textIn(m_program->adminObject("POST", "/admin/keys",
                                          "{\"name\":\"laptop\",\"provider_id\":\"" + m_provider +
                                              "\",\"budgets\":[{\"per\":\"total\",\"limit_usd\":\"1\"}]}",
                                          201),
                   "key");
}

HttpAnswer TestAdminPrices::say() const
{
    return ask(
        m_program->port(),
        requestBytes("POST", chatDialogue().target, bearer(m_key),
                     "{\"model\":\"house-model\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}"));
}

QJsonArray TestAdminPrices::records(int count) const
{
    QJsonArray found;
    const bool there = waitFor([&] {
        const QJsonObject page =
            QJsonDocument::fromJson(m_program->admin("GET", "/admin/usage?limit=100").body).object();
        found = page.value(QStringLiteral("records")).toArray();
        return found.size() >= count;
    });
    return there ? found : QJsonArray();
}

void TestAdminPrices::fromUnpricedToPriced()
{
    QCOMPARE(say().status, 200);
    QCOMPARE(say().status, 200);
    QJsonArray before = records(2);
    QCOMPARE(before.size(), 2);
    for (const QJsonValue &record : std::as_const(before))
        QVERIFY2(record.toObject().value(QStringLiteral("cost_usd")).isNull(),
                 QJsonDocument(record.toObject()).toJson());

    const QByteArray body = "{\"model\":\"house-model*\",\"provider_id\":\"" + m_provider +
                            "\",\"input\":\"0.0375\",\"output\":\"1.5\",\"note\":\"the invoice\"}";
    const QJsonObject made = m_program->adminObject("POST", "/admin/prices", body, 201);
    m_price = "/admin/prices/" + textIn(made, "id");
    QCOMPARE(textIn(made, "input"), QByteArray("0.0375"));
    QCOMPARE(m_program->adminObject("GET", m_price, {}, 200), made);
    QCOMPARE(QJsonDocument::fromJson(m_program->admin("GET", "/admin/prices").body).array(),
             QJsonArray{made});

    // 2,000 × 0.0375 + 100 × 1.5 per million = 0.000225
    QCOMPARE(say().status, 200);
    const QJsonArray then = records(3);
    QCOMPARE(text(then.at(0), "cost_usd"), QStringLiteral("0.000225"));
    QVERIFY(then.at(1).toObject().value(QStringLiteral("cost_usd")).isNull());

    const QJsonObject tried = m_program->adminObject("POST", m_price + "/reprice", "{\"dry_run\":true}", 200);
    QCOMPARE(tried.value(QStringLiteral("requests")).toInt(), 2);
    QCOMPARE(tried.value(QStringLiteral("were_unpriced")).toInt(), 2);
    QCOMPARE(textIn(tried, "cost_after_usd"), QByteArray("0.00045"));
    QVERIFY(records(3).at(1).toObject().value(QStringLiteral("cost_usd")).isNull());
    QCOMPARE(m_program->adminObject("POST", m_price + "/reprice", "{}", 200), tried);
    const QJsonArray after = records(3);
    for (const QJsonValue &record : after)
        QCOMPARE(text(record, "cost_usd"), QStringLiteral("0.000225"));
    // What was unpriced when it ran counts in the budget now, without a restart.
    const QJsonArray keys = QJsonDocument::fromJson(m_program->admin("GET", "/admin/keys").body).array();
    const QByteArray limits = "/admin/keys/" + textIn(keys.at(0).toObject(), "id") + "/limits";
    const QJsonArray gauges = QJsonDocument::fromJson(m_program->admin("GET", limits).body).array();
    QCOMPARE(textIn(gauges.at(0).toObject(), "used"), QByteArray("0.000675"));
    const QJsonObject summary = m_program->adminObject("GET", "/admin/usage/summary?group_by=model", {}, 200)
                                    .value(QStringLiteral("total"))
                                    .toObject();
    QCOMPARE(textIn(summary, "cost_usd"), QByteArray("0.000675"));
    QCOMPARE(summary.value(QStringLiteral("unpriced_requests")).toInt(-1), 0);
}

void TestAdminPrices::whatCannotBe_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *body, int status) {
        QTest::newRow(name) << QByteArray(body) << status;
    };
    row("no model", "{\"input\":\"1\",\"output\":\"1\"}", 400);
    row("no output", "{\"model\":\"m\",\"input\":\"1\"}", 400);
    row("a fraction as a number", "{\"model\":\"m\",\"input\":0.1,\"output\":\"1\"}", 400);
    row("less than nothing", "{\"model\":\"m\",\"input\":\"-1\",\"output\":\"1\"}", 400);
    row("a field that is none", "{\"model\":\"m\",\"input\":\"1\",\"output\":\"1\",\"imput\":\"1\"}", 400);
    row("nobody's provider",
        "{\"model\":\"m\",\"input\":\"1\",\"output\":\"1\",\"provider_id\":"
        "\"00000000-0000-4000-8000-000000000000\"}",
        400);
}

void TestAdminPrices::whatCannotBe()
{
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    const HttpAnswer refused = m_program->admin("POST", "/admin/prices", body);
    QVERIFY2(refused.status == status, refused.body);
}

void TestAdminPrices::twoEditors()
{
    const HttpAnswer seen = m_program->admin("GET", m_price);
    const QByteArray tag = seen.header("etag");
    QVERIFY(!tag.isEmpty());
    const QJsonObject changed =
        m_program->adminObject("PUT", m_price, "{\"cache_read\":\"0.01\",\"note\":\"\"}", 200);
    QCOMPARE(textIn(changed, "cache_read"), QByteArray("0.01"));
    QCOMPARE(textIn(changed, "output"), QByteArray("1.5"));
    const HeaderList late{{"Authorization", "Bearer " + Program::adminToken}, {"If-Match", tag}};
    QCOMPARE(ask(m_program->port(), requestBytes("PUT", m_price, late, "{\"input\":\"9\"}")).status, 412);
    const QJsonObject cleared = m_program->adminObject("PUT", m_price, "{\"cache_read\":null}", 200);
    QVERIFY(cleared.value(QStringLiteral("cache_read")).isNull());
}

void TestAdminPrices::survivesARestart()
{
    const QJsonObject before = m_program->adminObject("GET", m_price, {}, 200);
    m_program->signal(SIGTERM);
    QCOMPARE(m_program->waitForExit(), 0);
    start();
    QCOMPARE(m_program->adminObject("GET", m_price, {}, 200), before);
    QCOMPARE(say().status, 200);
    QCOMPARE(text(records(4).at(0), "cost_usd"), QStringLiteral("0.000225"));
    QCOMPARE(m_program->admin("DELETE", m_price).status, 204);
    QCOMPARE(m_program->admin("GET", m_price).status, 404);
    QCOMPARE(say().status, 200);
    QVERIFY(records(5).at(0).toObject().value(QStringLiteral("cost_usd")).isNull());
}

void TestAdminPrices::cleanupTestCase()
{
    m_program.reset();
}

QTEST_GUILESS_MAIN(TestAdminPrices)
#include "test_adminprices.moc"
