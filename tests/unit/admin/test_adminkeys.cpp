// /admin/keys, /admin/projects, pauses, limits, notices and metrics over a Control in memory.
#include "core/admin/routes.h"
#include "core/admin/shapes.h"
#include "core/model/jsonfields.h"
#include "tests/support/fakecontrol.h"
#include "tests/support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sluice;

namespace {

// JSON with the other quotes: moc stumbles over raw strings.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

AdminAnswer ask(Control &control, const QByteArray &method, const QString &path, const QByteArray &body = {},
                const QByteArray &ifMatch = {})
{
    AdminCall call;
    call.method = method;
    call.path = path.section(QLatin1Char('?'), 0, 0).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    call.query = QUrlQuery(path.section(QLatin1Char('?'), 1));
    call.body = QJsonDocument::fromJson(body).object();
    call.ifMatch = ifMatch;
    const QFuture<AdminAnswer> answer = answerAdminCall(control, call);
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, LongEnough))
        return {0, "no answer", {}, {}};
    return answer.result();
}

QJsonObject object(const AdminAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

} // namespace

class TestAdminKeys final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyPromisedField();
    void editsOnlyWhatItNames();
    void nullClears();
    void expiresAfterADuration();
    void refuses_data();
    void refuses();
    void rotates();
    void twoEditorsCannotOverwriteEachOther();
    void revokesWithAReason_data();
    void revokesWithAReason();
    void pausesOneKey();
    void raisesAndShowsLimits();
    void projects();
    void notices();
    void metrics();
    void actsAsTheAdminApi();

private:
    QString makeKey(const QByteArray &more = {});

    std::unique_ptr<FakeControl> m_control;
    QByteArray m_provider;
};

void TestAdminKeys::init()
{
    m_control = std::make_unique<FakeControl>();
    Provider provider;
    provider.id = QUuid::createUuid();
    provider.name = QStringLiteral("OpenAI");
    m_provider = provider.id.toByteArray(QUuid::WithoutBraces);
    m_control->setConfiguration({}, {provider}, {});
}

QString TestAdminKeys::makeKey(const QByteArray &more)
{
    const AdminAnswer made = ask(*m_control, "POST", QStringLiteral("keys"),
                                 json("{'name':'ci','provider_id':'") + m_provider + '"' + more + '}');
    return made.status == 201 ? QStringLiteral("keys/") + text(object(made), "id")
                              : QString::fromUtf8(made.body);
}

void TestAdminKeys::everyPromisedField()
{
    const QByteArray fields =
        json("'enabled':false,'tags':['a'],'allowed_models':['gpt-*'],'denied_models':['*-pro'],") +
        json("'allowed_providers':['") + m_provider +
        json("'],'allowed_endpoints':['chat'],'allowed_ips':['127.0.0.1'],'allowed_origins':['https://"
             "a.example'],") +
        json("'expires_at':'2030-01-02T03:04:05.000Z','max_requests':1,'max_output_tokens':4096,") +
        json("'limits':[{'metric':'requests','per':'minute','limit':60},{'metric':'concurrency','per'"
             ":null,'limit':2}],") +
        json("'budgets':[{'per':'day','limit_usd':'5.00','on_exceed':'warn'}]");
    const QString path = makeKey("," + fields);
    QVERIFY2(path.startsWith(QStringLiteral("keys/")), qPrintable(path));
    const QJsonObject key = object(ask(*m_control, "GET", path));
    QJsonObject expected = QJsonDocument::fromJson("{" + fields + "}").object();
    // "5.00" and "5" are the same amount.
    expected.insert(
        QStringLiteral("budgets"),
        QJsonDocument::fromJson(json("[{'per':'day','limit_usd':'5','on_exceed':'warn'}]")).array());
    for (auto field = expected.begin(); field != expected.end(); ++field)
        QCOMPARE(key.value(field.key()), field.value());
    for (const char *name : {"id", "name", "provider_id", "rate_limit_rpm", "created_at", "revoked_at",
                             "project_id", "prefix", "paused_at"})
        QVERIFY2(key.contains(QLatin1String(name)), name);
    QVERIFY(!key.contains(QStringLiteral("key")));
    QVERIFY(!ask(*m_control, "GET", path).body.contains("hash"));
}

void TestAdminKeys::editsOnlyWhatItNames()
{
    const QString path = makeKey(json(",'max_requests':1,'tags':['a'],'note':'n'"));
    const QJsonObject before = object(ask(*m_control, "GET", path));
    const AdminAnswer edited = ask(*m_control, "PUT", path, json("{'max_requests':5}"));
    QCOMPARE(edited.status, 200);
    QJsonObject expected = before;
    expected.insert(QStringLiteral("max_requests"), 5);
    QCOMPARE(object(edited), expected);
    QCOMPARE(object(ask(*m_control, "GET", path)), expected);
}

void TestAdminKeys::nullClears()
{
    const QString path =
        makeKey(json(",'expires_at':'2030-01-01','budgets':[{'per':'day','limit_usd':'1'}]"));
    QVERIFY(!object(ask(*m_control, "GET", path))[QStringLiteral("expires_at")].isNull());
    const QJsonObject edited =
        object(ask(*m_control, "PUT", path, json("{'expires_at':null,'budgets':null,'provider_id':null}")));
    QVERIFY(edited[QStringLiteral("expires_at")].isNull());
    QVERIFY(edited[QStringLiteral("provider_id")].isNull());
    QCOMPARE(edited[QStringLiteral("budgets")], QJsonArray());
}

void TestAdminKeys::expiresAfterADuration()
{
    const Instant before = SystemClock().now();
    const QString path = makeKey(json(",'expires_in_seconds':3600"));
    const auto expires = instantFrom(text(object(ask(*m_control, "GET", path)), "expires_at"));
    QVERIFY(expires);
    QVERIFY(*expires - before > std::chrono::seconds(3599));
    QVERIFY(*expires - before < std::chrono::seconds(3700));
}

void TestAdminKeys::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("names");
    QTest::newRow("a typo in a limit")
        << json("{'limits':[{'metric':'requests','per':'minute','limitt':5}]}") << "limits[0].limit";
    QTest::newRow("a typo in a field") << json("{'allowed_model':['a']}") << "allowed_model";
    QTest::newRow("a budget of 0") << json("{'budgets':[{'per':'day','limit_usd':'0'}]}")
                                   << "budgets[0].limit_usd";
    QTest::newRow("what only we write") << json("{'paused_at':'2030-01-01'}") << "paused_at";
    QTest::newRow("a name that is a number") << json("{'name':5}") << "name";
}

void TestAdminKeys::refuses()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, names);
    const QString path = makeKey();
    const QByteArray before = ask(*m_control, "GET", path).body;
    const AdminAnswer answer = ask(*m_control, "PUT", path, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(text(object(answer), "message").contains(names), answer.body);
    QCOMPARE(ask(*m_control, "GET", path).body, before);
}

void TestAdminKeys::rotates()
{
    const QString path = makeKey();
    const QJsonObject before = object(ask(*m_control, "GET", path));
    const AdminAnswer rotated =
        ask(*m_control, "POST", path + QStringLiteral("/rotate"), json("{'grace_seconds':60}"));
    QCOMPARE(rotated.status, 201);
    const QJsonObject key = object(rotated);
    QCOMPARE(text(key, "id"), text(before, "id"));
    QVERIFY(text(key, "key").startsWith(QStringLiteral("sk-sluice-")));
    const QJsonObject former = key[QStringLiteral("former_secrets")][0].toObject();
    QCOMPARE(text(former, "prefix"), text(before, "prefix"));
    QVERIFY(!text(former, "accepted_until").isEmpty());
    QVERIFY(m_control->calls.last().endsWith(QStringLiteral(" 60")));
    QCOMPARE(ask(*m_control, "POST", path + QStringLiteral("/rotate")).status, 201);
    QVERIFY(m_control->calls.last().endsWith(QStringLiteral(" 86400")));
    QCOMPARE(ask(*m_control, "POST", path + QStringLiteral("/rotate"), json("{'grace':1}")).status, 400);
    QCOMPARE(ask(*m_control, "GET", path + QStringLiteral("/rotate")).status, 405);
    QCOMPARE(ask(*m_control, "POST", path + QStringLiteral("/spin")).status, 404);
}

void TestAdminKeys::twoEditorsCannotOverwriteEachOther()
{
    const QString path = makeKey();
    const QByteArray tag = headerValue(ask(*m_control, "GET", path).headers, "etag");
    QVERIFY(tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"'));
    QCOMPARE(ask(*m_control, "PUT", path, json("{'note':'first'}"), tag).status, 200);
    const AdminAnswer second = ask(*m_control, "PUT", path, json("{'note':'second'}"), tag);
    QCOMPARE(second.status, 412);
    QCOMPARE(text(object(ask(*m_control, "GET", path)), "note"), QStringLiteral("first"));
    QCOMPARE(ask(*m_control, "DELETE", path, {}, tag).status, 412);
    const QByteArray fresh = headerValue(ask(*m_control, "GET", path).headers, "etag");
    QVERIFY(fresh != tag);
    QCOMPARE(ask(*m_control, "PUT", path, json("{'note':'second'}"), "\"x\", " + fresh).status, 200);
    QCOMPARE(ask(*m_control, "PUT", path, json("{'note':'third'}"), "*").status, 200);
    // That it was used is no edit.
    VirtualKey key = m_control->configuration()->keys().front();
    const QByteArray unused = headerValue(ask(*m_control, "GET", path).headers, "etag");
    key.lastUsedAt = SystemClock().now();
    m_control->setConfiguration({}, m_control->configuration()->providers(), {key});
    QCOMPARE(headerValue(ask(*m_control, "GET", path).headers, "etag"), unused);
}

void TestAdminKeys::revokesWithAReason_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason"); // empty: not revoked
    const QString none;
    QTest::newRow("without one") << none << QByteArray() << 204 << QStringLiteral("admin API");
    QTest::newRow("in the body") << none << json("{'reason':' It was pushed to GitHub '}") << 204
                                 << QStringLiteral("It was pushed to GitHub");
    QTest::newRow("in the query") << QStringLiteral("?reason=Laptop%20lost") << QByteArray() << 204
                                  << QStringLiteral("Laptop lost");
    QTest::newRow("in both") << QStringLiteral("?reason=a") << json("{'reason':'b'}") << 204
                             << QStringLiteral("b");
    QTest::newRow("nothing but blanks")
        << none << json("{'reason':'  '}") << 204 << QStringLiteral("admin API");
    QTest::newRow("null") << none << json("{'reason':null}") << 204 << QStringLiteral("admin API");
    const QString longest(500, QLatin1Char('x'));
    QTest::newRow("as long as can be")
        << QStringLiteral("?reason=") + longest << QByteArray() << 204 << longest;
    QTest::newRow("longer") << QStringLiteral("?reason=x") + longest << QByteArray() << 400 << none;
    QTest::newRow("no text") << none << json("{'reason':7}") << 400 << none;
    QTest::newRow("a typo in the body") << none << json("{'raeson':'a'}") << 400 << none;
    QTest::newRow("a typo in the query") << QStringLiteral("?raeson=a") << QByteArray() << 400 << none;
}

void TestAdminKeys::revokesWithAReason()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, reason);
    const QString path = makeKey();
    QCOMPARE(ask(*m_control, "DELETE", path + query, body).status, status);
    const QJsonObject key = object(ask(*m_control, "GET", path));
    QCOMPARE(text(key, "revoke_reason"), reason);
    QCOMPARE(key[QStringLiteral("revoked_at")].isNull(), reason.isEmpty());
}

void TestAdminKeys::pausesOneKey()
{
    const QString path = makeKey();
    const QByteArray body = json("{'key_id':'") + path.mid(5).toUtf8() + json("'}");
    QCOMPARE(ask(*m_control, "POST", QStringLiteral("pause"), body).status, 200);
    QVERIFY(!object(ask(*m_control, "GET", path))[QStringLiteral("paused_at")].isNull());
    QCOMPARE(object(ask(*m_control, "GET", path))[QStringLiteral("enabled")], true);
    QCOMPARE(ask(*m_control, "POST", QStringLiteral("resume"), body).status, 200);
    QVERIFY(object(ask(*m_control, "GET", path))[QStringLiteral("paused_at")].isNull());
    QCOMPARE(ask(*m_control, "POST", QStringLiteral("pause"),
                 json("{'key_id':'00000000-0000-4000-8000-000000000000'}"))
                 .status,
             404);
}

void TestAdminKeys::raisesAndShowsLimits()
{
    const QString path = makeKey();
    const QUuid id = m_control->configuration()->keys().front().id;
    m_control->gaugeList = {{.subject = id,
                             .rate = RateLimit{RateMetric::Concurrency, RatePeriod::None, 3},
                             .used = 1,
                             .limit = 3},
                            {.subject = id,
                             .budget = Budget{.per = BudgetPeriod::Day, .limit = Money::fromDecimal("5")},
                             .used = 1'500'000'000'000,
                             .limit = 5'000'000'000'000,
                             .money = true,
                             .resetsAt = instantFromMicros(1'795'000'000'000'000)}};
    const QJsonArray limits =
        QJsonDocument::fromJson(ask(*m_control, "GET", path + QStringLiteral("/limits")).body).array();
    QCOMPARE(limits.size(), 2);
    QCOMPARE(limits[0][QStringLiteral("used")].toInt(), 1);
    QVERIFY(limits[0][QStringLiteral("per")].isNull());
    QCOMPARE(limits[1][QStringLiteral("used")].toString(), QStringLiteral("1.5"));
    QCOMPARE(limits[1][QStringLiteral("metric")].toString(), QStringLiteral("usd"));
    QCOMPARE(ask(*m_control, "GET", QStringLiteral("limits")).body, QByteArray("[]")); // the gateway's

    QCOMPARE(ask(*m_control, "POST", path + QStringLiteral("/raise"), json("{'amount_usd':'2.50'}")).status,
             204);
    QCOMPARE(m_control->calls.last(),
             QStringLiteral("raiseBudget %1 day 2.5").arg(id.toString(QUuid::WithoutBraces)));
    QCOMPARE(ask(*m_control, "POST", QStringLiteral("limits/raise"), json("{'amount_usd':'1','per':'week'}"))
                 .status,
             204);
    QVERIFY(m_control->calls.last().endsWith(QStringLiteral("week 1")));
    QCOMPARE(ask(*m_control, "POST", path + QStringLiteral("/raise"), "{}").status, 400);
    QCOMPARE(
        ask(*m_control, "POST", path + QStringLiteral("/raise"), json("{'amount_usd':'1','per':'x'}")).status,
        400);
}

void TestAdminKeys::projects()
{
    const AdminAnswer made =
        ask(*m_control, "POST", QStringLiteral("projects"),
            json("{'name':'app','limits':[{'metric':'tokens','per':'day','limit':1000}],") +
                json("'budgets':[{'per':'month','limit_usd':'20','on_exceed':'block'}]}"));
    QVERIFY2(made.status == 201, made.body);
    const QString path = QStringLiteral("projects/") + text(object(made), "id");
    QCOMPARE(object(made)[QStringLiteral("limits")].toArray().size(), 1);
    QCOMPARE(QJsonDocument::fromJson(ask(*m_control, "GET", QStringLiteral("projects")).body).array().size(),
             1);
    const AdminAnswer edited =
        ask(*m_control, "PUT", path, json("{'name':'application'}"), headerValue(made.headers, "etag"));
    QCOMPARE(edited.status, 200);
    QCOMPARE(text(object(edited), "name"), QStringLiteral("application"));
    QCOMPARE(object(edited)[QStringLiteral("budgets")], object(made)[QStringLiteral("budgets")]);
    QCOMPARE(ask(*m_control, "PUT", path, json("{'name':'x'}"), headerValue(made.headers, "etag")).status,
             412);
    QCOMPARE(ask(*m_control, "POST", QStringLiteral("projects"), json("{'budgets':[]}")).status, 400);
    const AdminAnswer typo = ask(*m_control, "PUT", path, json("{'budget':[]}"));
    QCOMPARE(typo.status, 400);
    QVERIFY2(typo.body.contains("budget"), typo.body);
    QCOMPARE(ask(*m_control, "DELETE", path).status, 204);
    QCOMPARE(ask(*m_control, "GET", path).status, 404);
}

void TestAdminKeys::notices()
{
    for (int i = 0; i < 3; ++i)
        m_control->tell({.id = QUuid::createUuid(), .title = QString::number(i)});
    const QJsonArray records =
        object(ask(*m_control, "GET", QStringLiteral("notices?limit=2&offset=1")))[QStringLiteral("records")]
            .toArray();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0][QStringLiteral("title")].toString(), QStringLiteral("1"));
    QCOMPARE(ask(*m_control, "GET", QStringLiteral("notices?limitt=2")).status, 400);
}

void TestAdminKeys::metrics()
{
    VirtualKey key;
    key.id = QUuid::createUuid();
    key.name = QStringLiteral("a \"quoted\"\\name\n");
    m_control->setConfiguration({}, m_control->configuration()->providers(), {key});
    RequestRecord record;
    record.id = QUuid::createUuid();
    record.keyId = key.id;
    record.modelServed = QStringLiteral("gpt-5");
    record.outcome = Outcome::Done;
    record.usage.input = 12;
    record.cost = Money::fromDecimal("0.25");
    m_control->seed({record});
    const AdminAnswer answer = ask(*m_control, "GET", QStringLiteral("metrics"));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.contentType.startsWith("text/plain; version=0.0.4"));
    QVERIFY2(answer.body.contains("# TYPE sluice_requests_total counter\nsluice_requests_total{"),
             answer.body);
    QVERIFY2(answer.body.contains(json("key='a \\'quoted\\'\\\\name\\n'")), answer.body);
    QVERIFY2(answer.body.contains("} 0.25\n"), answer.body);
    for (const QByteArray &line : answer.body.split('\n'))
        QVERIFY2(line.isEmpty() || line.startsWith("# ") || line.startsWith("sluice_"), line);
}

void TestAdminKeys::actsAsTheAdminApi()
{
    QString actor;
    connect(m_control.get(), &Control::configurationChanged, this, [&] { actor = m_control->actor(); });
    makeKey();
    QCOMPARE(actor, QStringLiteral("admin-api"));
    QCOMPARE(m_control->actor(), QStringLiteral("window"));
}

QTEST_GUILESS_MAIN(TestAdminKeys)
#include "test_adminkeys.moc"
