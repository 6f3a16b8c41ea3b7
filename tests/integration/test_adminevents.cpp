// Events, metrics, export and import of the running program.
#include "tests/integration/conversations.h"
#include "tests/integration/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace sluice;
using namespace sluice::test;

namespace {

HeaderList admin(const HeaderList &more = {})
{
    HeaderList headers{{"Authorization", "Bearer " + Program::adminToken}};
    headers.insert(headers.end(), more.begin(), more.end());
    return headers;
}

// The fields of the last event in the text.
QByteArray fieldOf(const QByteArray &events, const QByteArray &name)
{
    const qsizetype at = events.lastIndexOf(name + ": ");
    if (at < 0)
        return {};
    const qsizetype from = at + name.size() + 2;
    return events.mid(from, events.indexOf('\n', from) - from);
}

// What comes up to the end of the event that holds these bytes.
QByteArray eventsUntil(HttpClient &client, QByteArrayView marker)
{
    QByteArray text = client.readUntil(marker);
    while (text.contains(marker) && text.indexOf("\n\n", text.indexOf(marker)) < 0) {
        const QByteArray more = client.readPiece();
        if (more.isEmpty())
            break;
        text += more;
    }
    return text;
}

} // namespace

class TestAdminEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wantsTheToken();
    void tellsWhatHappens();
    void goesOnWhereItStopped();
    void metrics();
    void exportAndImport();
    void endsWithListeners();

private:
    HttpAnswer chat() const
    {
        const Dialogue dialogue = chatDialogue();
        return ask(m_program->port(), requestBytes("POST", dialogue.target, bearer(m_key), dialogue.request));
    }

    QTemporaryDir m_folder = {};
    MockUpstream m_upstream;
    std::unique_ptr<Program> m_program = {};
    QByteArray m_key = {};
    QByteArray m_keyId = {};
    QByteArray m_lastId = {};
};

void TestAdminEvents::initTestCase()
{
    serve(m_upstream, chatDialogue());
    m_program = std::make_unique<Program>(m_folder.filePath(QStringLiteral("data")));
    QVERIFY(m_program->waitUntilListening());
    const QJsonObject provider =
        m_program->adminObject("POST", "/admin/providers",
                               R"({"name":"mock","price_source":"openai","api_key":"x","base_url":")" +
                                   m_upstream.url("/v1") + "\"}",
                               201);
    const QJsonObject key = m_program->adminObject(
        "POST", "/admin/keys", R"({"name":"laptop","provider_id":")" + textIn(provider, "id") + "\"}", 201);
    m_key = textIn(key, "key");
    m_keyId = textIn(key, "id");
    QVERIFY(!m_key.isEmpty());
}

void TestAdminEvents::wantsTheToken()
{
    QCOMPARE(ask(m_program->port(), requestBytes("GET", "/admin/events")).status, 401);
    QCOMPARE(ask(m_program->port(), requestBytes("GET", "/metrics")).status, 401);
    QCOMPARE(m_program->admin("POST", "/admin/events").status, 404);
}

void TestAdminEvents::tellsWhatHappens()
{
    HttpClient client(m_program->port());
    QVERIFY(client.send(requestBytes("GET", "/admin/events", admin())));
    const HttpAnswer head = client.readHead();
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("content-type"), QByteArray("text/event-stream"));
    QCOMPARE(chat().status, 200);
    QByteArray events = eventsUntil(client, "event: request");
    QVERIFY2(events.contains("event: request\n"), events);
    const QJsonObject record = QJsonDocument::fromJson(fieldOf(events, "data")).object();
    QCOMPARE(textIn(record, "api_key_id"), m_keyId);
    QCOMPARE(textIn(record, "cost_usd"), QByteArray("0.001148"));
    QCOMPARE(m_program->admin("PUT", "/admin/keys/" + m_keyId, R"({"note":"seen"})").status, 200);
    events = eventsUntil(client, "event: config");
    const QJsonObject change = QJsonDocument::fromJson(fieldOf(events, "data")).object();
    QCOMPARE(textIn(change, "actor"), QByteArray("admin-api"));
    QCOMPARE(textIn(change, "subject"), m_keyId);
    QCOMPARE(textIn(change, "text"), QByteArray("note"));
    m_lastId = fieldOf(events, "id");
    QVERIFY(!m_lastId.isEmpty());
}

void TestAdminEvents::goesOnWhereItStopped()
{
    // While nobody listens.
    QCOMPARE(m_program->admin("PUT", "/admin/keys/" + m_keyId, R"({"note":"missed"})").status, 200);
    QVERIFY(waitFor([this] {
        const QJsonObject notices = m_program->adminObject("GET", "/admin/notices?limit=1", {}, 200);
        return m_program->adminObject("GET", "/admin/keys/" + m_keyId, {}, 200)
                       .value(QStringLiteral("note"))
                       .toString() == QStringLiteral("missed") &&
               !notices.isEmpty();
    }));
    HttpClient client(m_program->port());
    QVERIFY(client.send(requestBytes("GET", "/admin/events", admin({{"Last-Event-ID", m_lastId}}))));
    QCOMPARE(client.readHead().status, 200);
    const QByteArray events = eventsUntil(client, "event: config");
    QVERIFY2(!events.contains("event: request"), events); // that one was told before
    QVERIFY(fieldOf(events, "id") != m_lastId);
    QCOMPARE(textIn(QJsonDocument::fromJson(fieldOf(events, "data")).object(), "subject"), m_keyId);
    // An id of another run: everything that is kept.
    HttpClient stranger(m_program->port());
    QVERIFY(stranger.send(requestBytes("GET", "/admin/events", admin({{"Last-Event-ID", "abc-7"}}))));
    QCOMPARE(stranger.readHead().status, 200);
    QVERIFY(stranger.readUntil("event: request").contains("event: request"));
}

void TestAdminEvents::metrics()
{
    QByteArray text;
    QVERIFY(waitFor([&] {
        text = ask(m_program->port(), requestBytes("GET", "/metrics", admin())).body;
        return text.contains("sluice_requests_total{key=\"laptop\"");
    }));
    QVERIFY2(text.contains("sluice_cost_usd_total{key=\"laptop\""), text);
    QVERIFY2(text.contains("} 0.001148\n"), text);
    QVERIFY2(text.contains("sluice_paused 0\n"), text);
}

void TestAdminEvents::exportAndImport()
{
    const HttpAnswer exported = m_program->admin("GET", "/admin/export");
    QCOMPARE(exported.status, 200);
    QVERIFY(!exported.body.contains(m_key));
    QVERIFY(!exported.body.contains("sk-sluice"));
    const HttpAnswer preview = m_program->admin("POST", "/admin/import?dry_run=true", exported.body);
    QVERIFY2(preview.status == 200, preview.body);
    QVERIFY(!preview.body.contains("\"add\""));

    Program other(m_folder.filePath(QStringLiteral("other")));
    QVERIFY(other.waitUntilListening());
    const HttpAnswer imported = other.admin("POST", "/admin/import", exported.body);
    QVERIFY2(imported.status == 200, imported.body);
    const QJsonObject report = QJsonDocument::fromJson(imported.body).object();
    const QJsonArray made = report[QStringLiteral("new_keys")].toArray();
    QCOMPARE(made.size(), 1);
    const QByteArray key = textIn(made[0].toObject(), "key");
    QVERIFY(key.startsWith("sk-sluice-") && key != m_key);
    const QJsonArray keys = QJsonDocument::fromJson(other.admin("GET", "/admin/keys").body).array();
    QCOMPARE(keys[0][QStringLiteral("note")].toString(), QStringLiteral("missed"));
}

// Last: who only listens keeps nobody from quitting.
void TestAdminEvents::endsWithListeners()
{
    HttpClient client(m_program->port());
    QVERIFY(client.send(requestBytes("GET", "/admin/events", admin())));
    QCOMPARE(client.readHead().status, 200);
    m_program->signal(SIGTERM);
    QCOMPARE(m_program->waitForExit(), 0);
}

QTEST_GUILESS_MAIN(TestAdminEvents)
#include "test_adminevents.moc"
