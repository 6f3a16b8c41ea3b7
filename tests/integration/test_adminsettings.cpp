// GET and PATCH /admin/settings of the running program: what may be read, what is checked, and what cannot
// happen by mistake.
#include "tests/integration/conversations.h"
#include "tests/integration/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

const QByteArray path = "/admin/settings";

QJsonObject objectOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QJsonValue valueIn(const QJsonObject &object, const char *group, const char *name)
{
    return object.value(QLatin1String(group)).toObject().value(QLatin1String(name));
}

QByteArray errorCode(const HttpAnswer &answer)
{
    return objectOf(answer)
        .value(QLatin1String("error"))
        .toObject()
        .value(QLatin1String("code"))
        .toString()
        .toUtf8();
}

} // namespace

class TestAdminSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsEverySettingAndNoSecret();
    void changesOnlyWhatIsNamed();
    void whatIsChangedSurvivesARestart();
    void nullIsTheDefault();
    void nothingIsChangedWhereOneIsWrong_data();
    void nothingIsChangedWhereOneIsWrong();
    void twoEditorsDoNotOverwriteEachOther();
    void theCallerIsNotLockedOutByMistake();
    void saysWhenARestartIsNeeded();
    void otherMethodsAndPaths();

private:
    HttpAnswer patch(const QByteArray &body, const QByteArray &query = {}) const
    {
        return m_program->admin("PATCH", path + query, body);
    }
    QJsonObject now() const { return objectOf(m_program->admin("GET", path)); }
    void start()
    {
        m_program = std::make_unique<Program>(m_folder.filePath(QStringLiteral("data")));
        QVERIFY(m_program->waitUntilListening());
    }

    QTemporaryDir m_folder = {};
    std::unique_ptr<Program> m_program = {};
};

void TestAdminSettings::initTestCase()
{
    start();
}

void TestAdminSettings::tellsEverySettingAndNoSecret()
{
    QCOMPARE(patch("{\"budgets\":{\"webhook_url\":\"https://hooks.example/planted-4711\"}}").status, 200);
    const HttpAnswer answer = m_program->admin("GET", path);
    QCOMPARE(answer.status, 200);
    QVERIFY(!headerValue(answer.headers, "etag").isEmpty());
    const QJsonObject settings = objectOf(answer);
    QCOMPARE(settings.keys(),
             QStringList({QStringLiteral("admin"), QStringLiteral("appearance"), QStringLiteral("budgets"),
                          QStringLiteral("gateway"), QStringLiteral("key_check"), QStringLiteral("limits"),
                          QStringLiteral("network"), QStringLiteral("privacy"), QStringLiteral("window")}));
    QCOMPARE(valueIn(settings, "gateway", "workers").toInt(), 2);
    QCOMPARE(valueIn(settings, "privacy", "database_most_bytes").toInteger(), 1024LL * 1024 * 1024);
    QCOMPARE(valueIn(settings, "budgets", "webhook_set").toBool(), true);
    QVERIFY(!answer.body.contains("planted-4711"));
    QVERIFY(!answer.body.toLower().contains("hash"));
    QVERIFY(!answer.body.contains(Program::adminToken));
}

void TestAdminSettings::changesOnlyWhatIsNamed()
{
    const QJsonObject before = now();
    const HttpAnswer answer =
        patch("{\"privacy\":{\"keep_requests_days\":30},\"budgets\":{\"thresholds\":[40,90],"
              "\"gateway\":{\"budgets\":[{\"per\":\"day\",\"limit_usd\":\"12.50\"}]}},"
              "\"window\":{\"appearance.density\":\"compact\",\"notify.cache\":\"off\"}}");
    QVERIFY2(answer.status == 200, answer.body.constData());
    QJsonObject after = now();
    QCOMPARE(valueIn(after, "privacy", "keep_requests_days").toInt(), 30);
    QCOMPARE(valueIn(after, "budgets", "thresholds").toArray(), QJsonArray({40, 90}));
    QCOMPARE(valueIn(after, "window", "appearance.density").toString(), QStringLiteral("compact"));
    QCOMPARE(valueIn(after, "window", "notify.cache").toString(), QStringLiteral("off"));
    QVERIFY(QJsonDocument(after).toJson().contains("12.5"));
    for (const char *group : {"gateway", "limits", "network", "admin", "appearance", "key_check"})
        QCOMPARE(after.value(QLatin1String(group)), before.value(QLatin1String(group)));
}

void TestAdminSettings::whatIsChangedSurvivesARestart()
{
    const QJsonObject before = now();
    m_program.reset();
    start();
    QCOMPARE(now(), before);
}

void TestAdminSettings::nullIsTheDefault()
{
    QCOMPARE(patch("{\"gateway\":{\"idle_timeout_ms\":60000}}").status, 200);
    QCOMPARE(valueIn(now(), "gateway", "idle_timeout_ms").toInt(), 60'000);
    QCOMPARE(patch("{\"gateway\":{\"idle_timeout_ms\":null},\"budgets\":{\"gateway\":null,"
                   "\"webhook_url\":null},\"window\":{\"appearance.density\":null}}")
                 .status,
             200);
    const QJsonObject after = now();
    QCOMPARE(valueIn(after, "gateway", "idle_timeout_ms").toInt(), 300'000);
    QVERIFY(!QJsonDocument(after).toJson().contains("12.5"));
    QCOMPARE(valueIn(after, "budgets", "webhook_set").toBool(), false);
    QVERIFY(valueIn(after, "window", "appearance.density").isNull());
}

void TestAdminSettings::nothingIsChangedWhereOneIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("named"); // in the message
    const auto row = [](const char *name, const char *body, const char *named) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(named);
    };
    row("an unknown setting", "{\"gateway\":{\"prot\":1}}", "gateway.prot");
    row("an unknown group", "{\"gatway\":{}}", "gatway");
    row("another type", "{\"gateway\":{\"port\":\"4747\"}}", "gateway.port");
    row("out of bounds", "{\"gateway\":{\"workers\":1000}}", "workers");
    row("a theme that is none", "{\"appearance\":{\"theme\":\"pink\"}}", "theme");
    row("a time zone that is none", "{\"budgets\":{\"time_zone\":\"Mars/Base\"}}", "Mars/Base");
    row("thresholds that fall", "{\"budgets\":{\"thresholds\":[90,40]}}", "Thresholds");
    row("a webhook in the clear", "{\"budgets\":{\"webhook_url\":\"http://example.com/x\"}}", "webhook");
    row("a budget of words", "{\"budgets\":{\"gateway\":{\"budgets\":[{\"per\":\"aeon\"}]}}}",
        "budgets[0].per");
    row("the token's hash", "{\"admin\":{\"token_hash\":\"00\"}}", "admin.token_hash");
    row("a name of the window's own", "{\"window\":{\"window.geometry\":\"x\"}}", "window.geometry");
    row("a fraction", "{\"privacy\":{\"keep_requests_days\":1.5}}", "keep_requests_days");
}

void TestAdminSettings::nothingIsChangedWhereOneIsWrong()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, named);
    const QJsonObject before = now();
    // What is right stands before what is wrong.
    QJsonObject both = QJsonDocument::fromJson(body).object();
    QJsonObject limits = both.value(QLatin1String("limits")).toObject();
    limits.insert(QLatin1String("connections"), 77);
    both.insert(QLatin1String("limits"), limits);
    const HttpAnswer answer = patch(QJsonDocument(both).toJson());
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.contains(named), answer.body.constData());
    QCOMPARE(now(), before);
}

void TestAdminSettings::twoEditorsDoNotOverwriteEachOther()
{
    const QByteArray tag = headerValue(m_program->admin("GET", path).headers, "etag");
    const auto withTag = [&](const QByteArray &body) {
        return ask(m_program->port(),
                   requestBytes("PATCH", path,
                                {{"authorization", "Bearer " + Program::adminToken}, {"if-match", tag}},
                                body));
    };
    QCOMPARE(withTag("{\"privacy\":{\"keep_requests_days\":31}}").status, 200);
    const HttpAnswer late = withTag("{\"privacy\":{\"keep_requests_days\":32}}");
    QCOMPARE(late.status, 412);
    QCOMPARE(valueIn(now(), "privacy", "keep_requests_days").toInt(), 31);
}

void TestAdminSettings::theCallerIsNotLockedOutByMistake()
{
    QCOMPARE(patch("{\"admin\":{\"enabled\":true}}").status, 200);
    const HttpAnswer refused = patch("{\"admin\":{\"enabled\":false}}");
    QCOMPARE(refused.status, 400);
    QCOMPARE(errorCode(refused), QByteArray("locks_out_caller"));
    QCOMPARE(valueIn(now(), "admin", "enabled").toBool(), true);
    QCOMPARE(patch("{\"admin\":{\"enabled\":false}}", "?confirm=yes").status, 400);
    QCOMPARE(patch("{\"admin\":{\"enabled\":false}}", "?confirm=admin_off").status, 200);
    QCOMPARE(valueIn(now(), "admin", "enabled").toBool(), false); // the token of the environment still works
}

void TestAdminSettings::saysWhenARestartIsNeeded()
{
    const HttpAnswer quiet = patch("{\"gateway\":{\"cost_headers\":false}}");
    QVERIFY(headerValue(quiet.headers, "x-sluice-restart-needed").isEmpty());
    const HttpAnswer loud = patch("{\"gateway\":{\"workers\":3}}");
    QCOMPARE(headerValue(loud.headers, "x-sluice-restart-needed"), QByteArray("true"));
}

void TestAdminSettings::otherMethodsAndPaths()
{
    const HttpAnswer put = m_program->admin("PUT", path, "{}");
    QCOMPARE(put.status, 405);
    QCOMPARE(headerValue(put.headers, "allow"), QByteArray("GET, PATCH"));
    QCOMPARE(m_program->admin("GET", path + "/gateway").status, 404);
    QCOMPARE(ask(m_program->port(), requestBytes("PATCH", path, {}, "{}")).status, 401);
}

QTEST_GUILESS_MAIN(TestAdminSettings)
#include "test_adminsettings.moc"
