// Guardrails over the admin API of the running program: made, tried, in force for the next request, and what
// they were triggered by.
#include "tests/integration/conversations.h"
#include "tests/integration/program.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace sluice;
using namespace sluice::test;

class TestAdminGuardrails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSmallProxysRules();
    void everyFieldSurvivesARestart();
    void triedWithoutBeingStored();
    void aRuleIsForItsKeyOnly();
    void eventsAreFoundByWhatTheyAre();
    void rulesMoveToAnotherMachine();
    void cleanupTestCase();

private:
    QByteArray newKey(const QByteArray &name);
    HttpAnswer say(const QByteArray &key, const QByteArray &text) const;
    QByteArray lastSeen() const { return m_upstream.received().back().body; }
    void start();

    QTemporaryDir m_folder = {};
    MockUpstream m_upstream;
    std::unique_ptr<Program> m_program = {};
    QByteArray m_provider = {};
    QByteArray m_key = {};
    QByteArray m_keyId = {};
};

namespace {

const QByteArray plantedSecret = "SECRET-PLANTED-8d1f";

QJsonObject jsonOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

} // namespace

void TestAdminGuardrails::start()
{
    m_program = std::make_unique<Program>(m_folder.filePath(QStringLiteral("data")));
    QVERIFY(m_program->waitUntilListening());
}

void TestAdminGuardrails::initTestCase()
{
    m_upstream.on(chatDialogue().target, Script::json(chatDialogue().answer));
    start();
    const QJsonObject provider = m_program->adminObject(
        "POST", "/admin/providers",
        R"({"name":"mock","api_key":"sk-test","base_url":")" + m_upstream.url("/v1") + "\"}", 201);
    m_provider = textIn(provider, "id");
    m_key = newKey("laptop");
    const QJsonArray keys = QJsonDocument::fromJson(m_program->admin("GET", "/admin/keys").body).array();
    m_keyId = textIn(keys.at(0).toObject(), "id");
}

QByteArray TestAdminGuardrails::newKey(const QByteArray &name)
{
    const QJsonObject made = m_program->adminObject(
        "POST", "/admin/keys", R"({"name":)" + quoted(name) + R"(,"provider_id":)" + quoted(m_provider) + "}",
        201);
    return textIn(made, "key");
}

HttpAnswer TestAdminGuardrails::say(const QByteArray &key, const QByteArray &text) const
{
    const QByteArray body =
        R"({"model":"gpt-5","messages":[{"role":"user","content":)" + quoted(text) + "}]}";
    return ask(m_program->port(), requestBytes("POST", chatDialogue().target, bearer(key), body));
}

// {pattern, mode, replace_by} and nothing else, as its clients send it.
void TestAdminGuardrails::theSmallProxysRules()
{
    const QJsonObject replaces = m_program->adminObject(
        "POST", "/admin/guardrails",
        R"({"pattern":"(SECRET)-[A-Z]+-[0-9a-f]{4}","mode":"replace","replace_by":"[$1]"})", 201);
    const QByteArray path = "/admin/guardrails/" + textIn(replaces, "id");
    QCOMPARE(say(m_key, "use " + plantedSecret + " now").status, 200);
    QVERIFY2(lastSeen().contains("use [SECRET] now"), lastSeen());

    const QJsonObject rejects = m_program->adminObject("POST", "/admin/guardrails",
                                                       R"({"pattern":"forbidden","mode":"reject"})", 201);
    const size_t seen = m_upstream.received().size();
    const HttpAnswer refused = say(m_key, "a forbidden word");
    QCOMPARE(refused.status, 400);
    QVERIFY(!refused.body.contains("forbidden"));
    QCOMPARE(textIn(jsonOf(refused).value(QStringLiteral("error")).toObject(), "code"),
             QByteArray("guardrail_rejected"));
    QCOMPARE(m_upstream.received().size(), seen);

    QCOMPARE(m_program->admin("DELETE", "/admin/guardrails/" + textIn(rejects, "id")).status, 204);
    QCOMPARE(say(m_key, "a forbidden word").status, 200);
    QCOMPARE(m_program->admin("DELETE", path).status, 204);
    QCOMPARE(m_program->admin("GET", path).status, 404);
}

void TestAdminGuardrails::everyFieldSurvivesARestart()
{
    const QByteArray body =
        R"json({"name":"All","pattern":"zz(?P<value>y)","mode":"replace","replace_by":"$1",)json"
        R"("direction":"both","severity":"high","validator":"luhn","exceptions":["re:q.*"],)"
        R"("min_matches":2,"order":9,"enabled":false,"scope":{"parts":["user","tool_results"],)"
        R"("keys":[)" +
        quoted(m_keyId) + R"(],"providers":[)" + quoted(m_provider) + "]}}";
    const QJsonObject made = m_program->adminObject("POST", "/admin/guardrails", body, 201);
    const QByteArray path = "/admin/guardrails/" + textIn(made, "id");
    m_program->signal(SIGTERM);
    QCOMPARE(m_program->waitForExit(), 0);
    start();
    QCOMPARE(m_program->adminObject("GET", path, {}, 200), made);
    const QJsonObject scope = made.value(QStringLiteral("scope")).toObject();
    QCOMPARE(scope.value(QStringLiteral("parts")).toArray(),
             (QJsonArray{QStringLiteral("user"), QStringLiteral("tool_results")}));
    for (const char *wrong :
         {R"({"pattern":"("})", R"({"scope":{"keys":["nobody"]}})", R"({"modee":"alert"})",
          R"({"scope":{"keys":["00000000-0000-4000-8000-000000000000"]}})"})
        QVERIFY2(m_program->admin("PUT", path, wrong).status == 400, wrong);
    QCOMPARE(m_program->adminObject("GET", path, {}, 200), made);
    QCOMPARE(m_program->admin("DELETE", path).status, 204);
}

void TestAdminGuardrails::triedWithoutBeingStored()
{
    const QJsonObject tried = m_program->adminObject(
        "POST", "/admin/guardrails/test",
        R"json({"pattern":"b(c)","mode":"replace","replace_by":"<$1>","text":"ä bc \u00e4 bc"})json", 200);
    QCOMPARE(textIn(tried, "result"), QByteArray("ä <c> ä <c>"));
    const QJsonArray matches = tried.value(QStringLiteral("matches")).toArray();
    QCOMPARE(matches.size(), 2);
    QCOMPARE(matches[0][QStringLiteral("start")].toInt(), 3); // bytes of UTF-8
    QCOMPARE(matches[0][QStringLiteral("end")].toInt(), 5);
    QCOMPARE(matches[1][QStringLiteral("start")].toInt(), 9);
    QVERIFY(tried.value(QStringLiteral("micros")).toInt(-1) >= 0);
    const HttpAnswer wrong = m_program->admin("POST", "/admin/guardrails/test",
                                              R"({"pattern":"b(c","mode":"reject","text":"bc"})");
    QCOMPARE(wrong.status, 400);
    QVERIFY2(wrong.body.contains("position"), wrong.body);
    QCOMPARE(m_program->admin("GET", "/admin/guardrails").body.simplified(), QByteArray("[]"));
}

void TestAdminGuardrails::aRuleIsForItsKeyOnly()
{
    const QByteArray other = newKey("desktop");
    const QJsonObject rule = m_program->adminObject(
        "POST", "/admin/guardrails",
        R"({"name":"Laptop only","pattern":"SECRET-[A-Z]+-[0-9a-f]{4}","mode":"replace","replace_by":"[gone]",)"
        R"("severity":"high","scope":{"keys":[)" +
            quoted(m_keyId) + "]}}",
        201);
    QCOMPARE(say(m_key, plantedSecret).status, 200);
    QVERIFY2(lastSeen().contains("[gone]"), lastSeen());
    QCOMPARE(say(other, "SECRET-OTHER-0000").status, 200);
    QVERIFY2(lastSeen().contains("SECRET-OTHER-0000"), lastSeen());
    QCOMPARE(
        m_program->admin("PUT", "/admin/guardrails/" + textIn(rule, "id"), R"({"enabled":false})").status,
        200);
    QCOMPARE(say(m_key, "SECRET-OTHER-0000").status, 200);
    QVERIFY2(lastSeen().contains("SECRET-OTHER-0000"), lastSeen());
    QCOMPARE(m_program->admin("DELETE", "/admin/guardrails/" + textIn(rule, "id")).status, 204);
}

void TestAdminGuardrails::eventsAreFoundByWhatTheyAre()
{
    const auto total = [this](const QByteArray &query) {
        return m_program->adminObject("GET", "/admin/guardrail-events?" + query, {}, 200)
            .value(QStringLiteral("total"))
            .toInt(-1);
    };
    QVERIFY(waitFor([&] { return total("") == 3; })); // a replace, a reject, and the laptop's
    QCOMPARE(total("mode=reject"), 1);
    QCOMPARE(total("mode=replace&direction=request"), 2);
    QCOMPARE(total("severity=high&text=Laptop%20only"), 1);
    QCOMPARE(total("direction=response"), 0);
    QCOMPARE(total("end=2020-01-01T00:00:00Z"), 0);
    QCOMPARE(total("api_key_id=" + m_keyId), 3);
    QCOMPARE(m_program->admin("GET", "/admin/guardrail-events?mode=maybe").status, 400);
    const QJsonObject page = m_program->adminObject("GET", "/admin/guardrail-events", {}, 200);
    for (const QJsonValue &value : page.value(QStringLiteral("records")).toArray()) {
        const QJsonObject record = value.toObject();
        for (const char *field :
             {"id", "guardrail_id", "api_key_id", "pattern", "mode", "input_text", "created_at"})
            QVERIFY2(record.contains(QLatin1String(field)), field);
        QVERIFY(!textIn(record, "input_text").contains("PLANTED"));
        QCOMPARE(record.value(QStringLiteral("text_kept")), QJsonValue(false));
    }
}

void TestAdminGuardrails::rulesMoveToAnotherMachine()
{
    const QByteArray file =
        R"({"guardrails":[{"pattern":"one","mode":"alert"},)"
        R"({"pattern":"two","mode":"reject","scope":{"keys":["00000000-0000-4000-8000-000000000000"]}}]})";
    const QJsonObject imported = m_program->adminObject("POST", "/admin/guardrails/import", file, 201);
    QCOMPARE(imported.value(QStringLiteral("guardrails")).toArray().size(), 2);
    QCOMPARE(imported.value(QStringLiteral("notes")).toArray().size(), 1);
    const QJsonObject exported = m_program->adminObject("GET", "/admin/guardrails/export", {}, 200);
    const QJsonArray rules = exported.value(QStringLiteral("guardrails")).toArray();
    QCOMPARE(rules.size(), 2);
    QVERIFY(!rules[0].toObject().contains(QStringLiteral("id")));
    QCOMPARE(rules[1][QStringLiteral("enabled")], QJsonValue(false)); // it would be everybody's here
    const QByteArray broken = R"({"guardrails":[{"pattern":"("}]})";
    QCOMPARE(m_program->admin("POST", "/admin/guardrails/import", broken).status, 400);
}

// What was matched is in no file and in nothing that was said.
void TestAdminGuardrails::cleanupTestCase()
{
    m_program->signal(SIGTERM);
    QCOMPARE(m_program->waitForExit(), 0);
    QVERIFY(!m_program->standardOutput().contains(plantedSecret));
    QVERIFY(!m_program->standardError().contains(plantedSecret));
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(plantedSecret), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read >= 3);
}

QTEST_GUILESS_MAIN(TestAdminGuardrails)
#include "test_adminguardrails.moc"
