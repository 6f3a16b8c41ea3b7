// The admin API of the running program, as a client of the small proxy uses it; and no planted secret
// anywhere.
#include "tests/integration/conversations.h"
#include "tests/integration/program.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace sluice;
using namespace sluice::test;

namespace {

const QByteArray providerSecret = "planted-provider-secret-64b0f2";

QJsonObject objectOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QJsonArray arrayOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).array();
}

bool hasAll(const QJsonObject &object, std::initializer_list<const char *> names)
{
    return std::all_of(names.begin(), names.end(),
                       [&object](const char *name) { return object.contains(QLatin1String(name)); });
}

} // namespace

class TestAdminFloor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void providers();
    void keys();
    void wrongCalls_data();
    void wrongCalls();
    void withoutToken_data();
    void withoutToken();
    void documents();
    void usage();
    void pauseAndResume();
    void cleanupTestCase();

private:
    QByteArray providerBody(const QByteArray &name) const
    {
        return "{\"name\":\"" + name + "\",\"base_url\":\"" + m_upstream.url("/v1") + "\",\"api_key\":\"" +
               providerSecret + "\"}";
    }

    QTemporaryDir m_folder = {};
    MockUpstream m_upstream;
    std::unique_ptr<Program> m_program = {};
    QByteArray m_provider = {};
    QByteArray m_key = {};
    QByteArray m_keyId = {};
};

void TestAdminFloor::initTestCase()
{
    serve(m_upstream, chatDialogue());
    m_program = std::make_unique<Program>(m_folder.filePath(QStringLiteral("data")));
    QVERIFY(m_program->waitUntilListening());
}

void TestAdminFloor::providers()
{
    const HttpAnswer made = m_program->admin("POST", "/admin/providers", providerBody("mock"));
    QCOMPARE(made.status, 201);
    QVERIFY(hasAll(objectOf(made), {"id", "name", "base_url", "created_at", "updated_at"}));
    QVERIFY(!made.body.contains(providerSecret));
    m_provider = textIn(objectOf(made), "id");
    QVERIFY(!QUuid::fromString(m_provider).isNull());
    QCOMPARE(textIn(objectOf(made), "base_url"), m_upstream.url("/v1"));

    const HttpAnswer list = m_program->admin("GET", "/admin/providers");
    QCOMPARE(list.status, 200);
    QVERIFY(QJsonDocument::fromJson(list.body).isArray());
    QVERIFY(list.body.contains(m_provider));
    QVERIFY(!list.body.contains(providerSecret));

    const QByteArray path = "/admin/providers/" + m_provider;
    QCOMPARE(textIn(objectOf(m_program->admin("GET", path)), "name"), QByteArray("mock"));
    const HttpAnswer renamed =
        m_program->admin("PUT", path, "{\"name\":\"mocked\",\"price_source\":\"openai\"}");
    QCOMPARE(renamed.status, 200);
    QCOMPARE(textIn(objectOf(renamed), "name"), QByteArray("mocked"));

    const HttpAnswer second = m_program->admin("POST", "/admin/providers", providerBody("second"));
    QCOMPARE(second.status, 201);
    const QByteArray secondPath = "/admin/providers/" + textIn(objectOf(second), "id");
    const HttpAnswer gone = m_program->admin("DELETE", secondPath);
    QCOMPARE(gone.status, 204);
    QCOMPARE(gone.body, QByteArray());
    QCOMPARE(m_program->admin("GET", secondPath).status, 404);
    QCOMPARE(m_program->admin("DELETE", secondPath).status, 404);
}

void TestAdminFloor::keys()
{
    const QByteArray body = "{\"name\":\"laptop\",\"provider_id\":\"" + m_provider + "\"}";
    const HttpAnswer made = m_program->admin("POST", "/admin/keys", body);
    QCOMPARE(made.status, 201);
    QVERIFY(hasAll(objectOf(made),
                   {"id", "name", "provider_id", "rate_limit_rpm", "created_at", "revoked_at", "key"}));
    m_key = textIn(objectOf(made), "key");
    m_keyId = textIn(objectOf(made), "id");
    QVERIFY(m_key.startsWith("sk-sluice-"));
    QVERIFY(objectOf(made).value(QStringLiteral("revoked_at")).isNull());
    QCOMPARE(objectOf(made).value(QStringLiteral("rate_limit_rpm")).toInt(-1), 0);

    const HttpAnswer other =
        m_program->admin("POST", "/admin/keys",
                         "{\"name\":\"short\",\"provider_id\":\"" + m_provider + "\",\"rate_limit_rpm\":2}");
    QCOMPARE(other.status, 201);
    const QByteArray otherKey = textIn(objectOf(other), "key");
    for (const int status : {200, 200, 429}) {
        QCOMPARE(ask(m_program->port(), requestBytes("POST", "/v1/files", bearer(otherKey), "{}")).status,
                 status);
    }

    const HttpAnswer list = m_program->admin("GET", "/admin/keys");
    QCOMPARE(list.status, 200);
    QCOMPARE(arrayOf(list).size(), 2);
    QVERIFY(!list.body.contains(m_key) && !list.body.contains(otherKey));

    const QByteArray otherPath = "/admin/keys/" + textIn(objectOf(other), "id");
    QCOMPARE(m_program->admin("DELETE", otherPath).status, 204);
    QCOMPARE(ask(m_program->port(), requestBytes("POST", "/v1/files", bearer(otherKey), "{}")).status, 401);
    // Revoked, history kept.
    const QJsonArray afterwards = arrayOf(m_program->admin("GET", "/admin/keys"));
    QCOMPARE(afterwards.size(), 2);
    QCOMPARE(
        m_program->admin("DELETE", "/admin/keys/" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
            .status,
        404);
}

void TestAdminFloor::wrongCalls_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");

    const auto row = [](const char *name, const char *method, const char *path, const QByteArray &body,
                        int status, const char *words = "") {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << body << status << QByteArray(words);
    };
    row("a provider without a name", "POST", "/admin/providers",
        R"({"base_url":"http://127.0.0.1:1","api_key":"x"})", 400, "name");
    row("a provider without a URL", "POST", "/admin/providers", R"({"name":"x","api_key":"x"})", 400,
        "base_url");
    row("a provider without a secret", "POST", "/admin/providers",
        R"({"name":"x","base_url":"http://127.0.0.1:1"})", 400, "api_key");
    row("a URL that is none", "POST", "/admin/providers",
        R"({"name":"x","base_url":"nonsense","api_key":"x"})", 400);
    row("a name that is taken", "POST", "/admin/providers",
        R"({"name":"mocked","base_url":"http://127.0.0.1:1","api_key":"x"})", 400);
    row("an unknown field of a provider", "POST", "/admin/providers",
        R"({"name":"x","base_url":"http://127.0.0.1:1","api_key":"x","basee_url":"y"})", 400, "basee_url");
    row("an unknown field of a key", "POST", "/admin/keys", R"({"name":"x","rate_limit_rpmm":5})", 400);
    row("a key without a provider", "POST", "/admin/keys", R"({"name":"x"})", 400, "provider_id");
    row("a key of nobody's provider", "POST", "/admin/keys",
        R"({"name":"x","provider_id":"00000000-0000-4000-8000-000000000000"})", 400, "provider_id");
    row("a negative rate", "POST", "/admin/keys",
        R"({"name":"x","provider_id":"00000000-0000-4000-8000-000000000000","rate_limit_rpm":-1})", 400,
        "rate_limit_rpm");
    row("a body that is no JSON", "POST", "/admin/keys", "{{{", 400, "JSON");
    row("a body that is an array", "POST", "/admin/keys", "[]", 400, "object");
    row("an id that is none", "GET", "/admin/providers/7", {}, 404);
    row("an unknown query parameter", "GET", "/admin/usage?limmit=3", {}, 400, "limmit");
    row("a limit that is no number", "GET", "/admin/usage?limit=many", {}, 400, "limit");
    row("a time that is none", "GET", "/admin/usage?start=yesterday", {}, 400, "start");
    row("an unknown group", "GET", "/admin/usage/summary?group_by=colour", {}, 400, "group_by");
    row("a wrong method", "PATCH", "/admin/providers", "{}", 405);
    row("an unknown path", "GET", "/admin/nothing", {}, 404);
}

void TestAdminFloor::wrongCalls()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QByteArray, words);

    const HttpAnswer answer = m_program->admin(method, path, body);
    QVERIFY2(answer.status == status, answer.body);
    const QJsonObject shape = objectOf(answer);
    const QJsonObject error = shape.value(QStringLiteral("error")).toObject();
    QVERIFY(hasAll(error, {"message", "type", "code"}));
    QCOMPARE(shape.value(QStringLiteral("message")), error.value(QStringLiteral("message")));
    QVERIFY2(textIn(error, "message").contains(words), answer.body);
}

void TestAdminFloor::withoutToken_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("no token") << QByteArray();
    QTest::newRow("a wrong token") << QByteArray("Bearer adm-Planted-Token-5d2c81e07g");
    QTest::newRow("a part of the token") << QByteArray("Bearer adm-Planted-Token");
    QTest::newRow("an empty token") << QByteArray("Bearer ");
    QTest::newRow("another scheme") << "Basic " + Program::adminToken;
}

void TestAdminFloor::withoutToken()
{
    QFETCH(const QByteArray, authorization);
    const HeaderList headers =
        authorization.isEmpty() ? HeaderList() : HeaderList{{"Authorization", authorization}};
    for (const char *path : {"/admin/providers", "/admin/keys", "/admin/usage", "/admin/nothing"}) {
        const HttpAnswer answer = ask(m_program->port(), requestBytes("GET", path, headers));
        QCOMPARE(answer.status, 401);
        QVERIFY(objectOf(answer).contains(QStringLiteral("message")));
    }
    // A virtual key is no admin token.
    QCOMPARE(ask(m_program->port(), requestBytes("GET", "/admin/keys", bearer(m_key))).status, 401);
}

void TestAdminFloor::documents()
{
    const HttpAnswer document = ask(m_program->port(), requestBytes("GET", "/openapi.yaml"));
    QCOMPARE(document.status, 200);
    QVERIFY(document.body.startsWith("openapi: 3.1"));
    for (const char *path : {"/admin/providers:", "/admin/keys:", "/admin/usage:", "/health:"})
        QVERIFY2(document.body.contains(path), path);
    const HttpAnswer page = ask(m_program->port(), requestBytes("GET", "/docs"));
    QCOMPARE(page.status, 200);
    QVERIFY(page.header("content-security-policy").contains("default-src 'none'"));
    for (const char *load : {"src=\"http", "href=\"http", "url(", "@import"})
        QVERIFY2(!page.body.contains(load), load);
    const HttpAnswer health = ask(m_program->port(), requestBytes("GET", "/health"));
    QCOMPARE(textIn(objectOf(health), "status"), QByteArray("ok"));
}

void TestAdminFloor::usage()
{
    const Dialogue chat = chatDialogue();
    const HttpAnswer whole =
        ask(m_program->port(), requestBytes("POST", chat.target, bearer(m_key), chat.request));
    QCOMPARE(whole.body, chat.answer);
    const HttpAnswer stream =
        ask(m_program->port(), requestBytes("POST", chat.target, bearer(m_key), chat.streamRequest));
    QCOMPARE(stream.body, joined(chat.frames));

    QJsonObject page;
    QVERIFY(waitFor([&] {
        page = m_program->adminObject("GET", "/admin/usage?api_key_id=" + m_keyId, {}, 200);
        return page.value(QStringLiteral("total")).toInt() == 2;
    }));
    for (const QJsonValue &value : page.value(QStringLiteral("records")).toArray()) {
        const QJsonObject record = value.toObject();
        QVERIFY(hasAll(record, {"id", "api_key_id", "provider_id", "model", "prompt_tokens",
                                "completion_tokens", "total_tokens", "created_at"}));
        QCOMPARE(textIn(record, "api_key_id"), m_keyId);
        QCOMPARE(textIn(record, "provider_id"), m_provider);
        QCOMPARE(textIn(record, "model"), QByteArray("gpt-5"));
        QCOMPARE(record.value(QStringLiteral("prompt_tokens")).toInt(), 1200);
        QCOMPARE(record.value(QStringLiteral("completion_tokens")).toInt(), 80);
        QCOMPARE(record.value(QStringLiteral("total_tokens")).toInt(), 1280);
        QCOMPARE(record.value(QStringLiteral("cached_input_tokens")).toInt(), 1024);
        QCOMPARE(textIn(record, "cost_usd"), QByteArray("0.001148"));
    }
    const QJsonObject limited =
        m_program->adminObject("GET", "/admin/usage?limit=1&offset=1&api_key_id=" + m_keyId, {}, 200);
    QCOMPARE(limited.value(QStringLiteral("records")).toArray().size(), 1);
    QCOMPARE(limited.value(QStringLiteral("total")).toInt(), 2);
    const QJsonObject past = m_program->adminObject("GET", "/admin/usage?end=2020-01-01T00:00:00Z", {}, 200);
    QCOMPARE(past.value(QStringLiteral("total")).toInt(-1), 0);

    const QJsonObject summary =
        m_program->adminObject("GET", "/admin/usage/summary?group_by=key,model", {}, 200);
    const QJsonArray groups = summary.value(QStringLiteral("groups")).toArray();
    const auto ours = std::find_if(groups.begin(), groups.end(), [this](const QJsonValue &group) {
        return textIn(group.toObject(), "key") == m_keyId;
    });
    QVERIFY(ours != groups.end());
    QCOMPARE((*ours).toObject().value(QStringLiteral("requests")).toInt(), 2);
    QCOMPARE(textIn((*ours).toObject(), "cost_usd"), QByteArray("0.002296"));
}

void TestAdminFloor::pauseAndResume()
{
    const auto status = [this] {
        return ask(m_program->port(), requestBytes("POST", "/v1/files", bearer(m_key), "{}")).status;
    };
    QCOMPARE(m_program->admin("POST", "/admin/pause").status, 200);
    QCOMPARE(status(), 402);
    QCOMPARE(m_program->admin("POST", "/admin/resume").status, 200);
    QCOMPARE(status(), 200);
    QCOMPARE(m_program->admin("POST", "/admin/pause", "{\"key_id\":\"" + m_keyId + "\"}").status, 200);
    QCOMPARE(status(), 402);
    QCOMPARE(m_program->admin("POST", "/admin/resume", "{\"key_id\":\"" + m_keyId + "\"}").status, 200);
    QCOMPARE(status(), 200);
}

// Last, when everything has happened: no planted secret is in any file or in anything that was said.
void TestAdminFloor::cleanupTestCase()
{
    const QByteArrayList secrets{m_key, m_key.mid(10), providerSecret, Program::adminToken,
                                 Program::passphrase};
    QVERIFY(m_key.size() > 40);
    const auto holdsNone = [&secrets](const QByteArray &bytes) {
        return std::none_of(secrets.begin(), secrets.end(), [&bytes](const QByteArray &secret) {
            return bytes.contains(secret) || bytes.contains(secret.toBase64()) ||
                   bytes.contains(secret.toHex());
        });
    };
    const auto searchFiles = [&] {
        int files = 0;
        QDirIterator everything(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (everything.hasNext()) {
            QFile file(everything.next());
            if (!file.open(QIODevice::ReadOnly) && !file.exists())
                continue; // a part of the journal that has just become superfluous
            QVERIFY2(file.isOpen(), qPrintable(file.fileName()));
            QVERIFY2(holdsNone(file.readAll()), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files >= 3);
    };
    searchFiles();
    m_program->signal(SIGTERM);
    QCOMPARE(m_program->waitForExit(), 0);
    searchFiles();
    QVERIFY(holdsNone(m_program->standardOutput()));
    QVERIFY2(holdsNone(m_program->standardError()), m_program->standardError());
    QVERIFY(!m_program->standardError().isEmpty());
}

QTEST_GUILESS_MAIN(TestAdminFloor)
#include "test_adminfloor.moc"
