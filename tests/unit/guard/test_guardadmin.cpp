// /admin/guardrails and /admin/guardrail-events, over a Control in memory.
#include "core/admin/routes.h"
#include "core/admin/shapes.h"
#include "tests/support/fakecontrol.h"
#include "tests/support/patience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sluice;

namespace {

AdminAnswer ask(Control &control, const QByteArray &method, const QString &path, const QByteArray &body = {})
{
    AdminCall call;
    call.method = method;
    call.path = path.section(QLatin1Char('?'), 0, 0).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    call.query = QUrlQuery(path.section(QLatin1Char('?'), 1));
    call.body = QJsonDocument::fromJson(body).object();
    const QFuture<AdminAnswer> answer = answerAdminCall(control, call);
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, LongEnough))
        return {0, "no answer", {}, {}};
    return answer.result();
}

QJsonObject object(const AdminAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace

class TestGuardAdmin final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesListsChangesAndRemoves();
    void refuses_data();
    void refuses();
    void showsEvents();
    void keepsEveryField();
    void tries_data();
    void tries();
    void exportsAndImports();
    void filtersEvents();
};

void TestGuardAdmin::makesListsChangesAndRemoves()
{
    FakeControl control;
    const QByteArray body = R"({"pattern":"(b)a","mode":"replace","replace_by":"$1"})";
    const AdminAnswer made = ask(control, "POST", QStringLiteral("guardrails"), body);
    QCOMPARE(made.status, 201);
    const QJsonObject rule = object(made);
    QCOMPARE(rule[QStringLiteral("pattern")], QStringLiteral("(b)a"));
    QCOMPARE(rule[QStringLiteral("mode")], QStringLiteral("replace"));
    QCOMPARE(rule[QStringLiteral("replace_by")], QStringLiteral("$1"));
    QCOMPARE(rule[QStringLiteral("enabled")], true);
    QVERIFY(!rule[QStringLiteral("created_at")].toString().isEmpty());
    const QString path = QStringLiteral("guardrails/") + rule[QStringLiteral("id")].toString();

    const AdminAnswer listed = ask(control, "GET", QStringLiteral("guardrails"));
    QCOMPARE(listed.status, 200);
    QCOMPARE(QJsonDocument::fromJson(listed.body).array(), QJsonArray{rule});
    QCOMPARE(object(ask(control, "GET", path)), rule);

    const AdminAnswer edited = ask(control, "PUT", path, R"({"enabled":false})");
    QCOMPARE(edited.status, 200);
    QCOMPARE(object(edited)[QStringLiteral("enabled")], false);
    QCOMPARE(object(edited)[QStringLiteral("pattern")], QStringLiteral("(b)a"));

    QCOMPARE(ask(control, "DELETE", path).status, 204);
    QCOMPARE(ask(control, "DELETE", path).status, 404);
    QCOMPARE(ask(control, "GET", path).status, 404);
    QCOMPARE(ask(control, "PATCH", QStringLiteral("guardrails")).status, 405);
}

void TestGuardAdmin::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("no pattern") << QByteArray(R"({"mode":"reject"})") << "pattern";
    QTest::newRow("no mode") << QByteArray(R"({"pattern":"a"})") << "mode";
    QTest::newRow("an unknown mode") << QByteArray(R"({"pattern":"a","mode":"maybe"})")
                                     << "reject, replace, alert";
    QTest::newRow("an unknown field")
        << QByteArray(R"({"pattern":"a","mode":"reject","replaceby":"b"})") << "replaceby";
    QTest::newRow("an unknown direction")
        << QByteArray(R"({"pattern":"a","mode":"reject","direction":"sideways"})") << "direction";
    QTest::newRow("an unknown part") << QByteArray(
                                            R"({"pattern":"a","mode":"reject","scope":{"parts":["head"]}})")
                                     << "scope.parts";
    QTest::newRow("an unknown field of the scope")
        << QByteArray(R"({"pattern":"a","mode":"reject","scope":{"key":[]}})") << "scope.key";
    QTest::newRow("a pattern that is no text") << QByteArray(R"({"pattern":1,"mode":"reject"})") << "pattern";
}

void TestGuardAdmin::refuses()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, says);
    FakeControl control;
    const AdminAnswer answer = ask(control, "POST", QStringLiteral("guardrails"), body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(QString::fromUtf8(answer.body).contains(says), answer.body.constData());
    QVERIFY(control.configuration()->guardrails().empty());
}

void TestGuardAdmin::showsEvents()
{
    FakeControl control;
    GuardrailEvent event;
    event.id = QUuid::createUuid();
    event.ruleId = QUuid::createUuid();
    event.keyId = QUuid::createUuid();
    event.pattern = QStringLiteral("AKIA.*");
    event.maskedExcerpt = QStringLiteral("use AK…90 now");
    GuardrailEvent other = event;
    other.id = QUuid::createUuid();
    other.ruleId = QUuid::createUuid();
    control.events = {event, other};

    const QJsonObject page =
        object(ask(control, "GET", QStringLiteral("guardrail-events?guardrail_id=") + idText(event.ruleId)));
    QCOMPARE(page[QStringLiteral("total")].toInt(), 1);
    const QJsonObject record = page[QStringLiteral("records")].toArray().at(0).toObject();
    QCOMPARE(record[QStringLiteral("id")], idText(event.id));
    QCOMPARE(record[QStringLiteral("guardrail_id")], idText(event.ruleId));
    QCOMPARE(record[QStringLiteral("api_key_id")], idText(event.keyId));
    QCOMPARE(record[QStringLiteral("pattern")], event.pattern);
    QCOMPARE(record[QStringLiteral("mode")], QStringLiteral("reject"));
    QCOMPARE(record[QStringLiteral("input_text")], event.maskedExcerpt);
    QVERIFY(record.contains(QStringLiteral("created_at")));

    const QJsonObject second =
        object(ask(control, "GET", QStringLiteral("guardrail-events?limit=1&offset=1")));
    QCOMPARE(second[QStringLiteral("total")].toInt(), 2);
    QCOMPARE(second[QStringLiteral("records")].toArray().at(0)[QStringLiteral("id")], idText(other.id));
    QCOMPARE(ask(control, "GET", QStringLiteral("guardrail-events?limit=x")).status, 400);
    QCOMPARE(ask(control, "GET", QStringLiteral("guardrail-events?rule=1")).status, 400);

    const QString path = QStringLiteral("guardrail-events/") + idText(event.id);
    QCOMPARE(object(ask(control, "GET", path)), record);
    QCOMPARE(ask(control, "DELETE", path).status, 204);
    QCOMPARE(ask(control, "DELETE", path).status, 404);
    QCOMPARE(ask(control, "GET", path).status, 404);
    QCOMPARE(ask(control, "POST", QStringLiteral("guardrail-events")).status, 405);
}

void TestGuardAdmin::keepsEveryField()
{
    FakeControl control;
    VirtualKey key;
    key.id = QUuid::createUuid();
    control.setConfiguration({}, {}, {key});
    const QJsonObject rule{
        {QStringLiteral("name"), QStringLiteral("All")},
        {QStringLiteral("pattern"), QStringLiteral("a(b)")},
        {QStringLiteral("mode"), QStringLiteral("replace")},
        {QStringLiteral("replace_by"), QStringLiteral("$1")},
        {QStringLiteral("direction"), QStringLiteral("both")},
        {QStringLiteral("scope"),
         QJsonObject{
             {QStringLiteral("keys"), QJsonArray{idText(key.id)}},
             {QStringLiteral("projects"), QJsonArray()},
             {QStringLiteral("providers"), QJsonArray()},
             {QStringLiteral("parts"), QJsonArray{QStringLiteral("user"), QStringLiteral("tool_results")}}}},
        {QStringLiteral("enabled"), false},
        {QStringLiteral("order"), 4},
        {QStringLiteral("validator"), QStringLiteral("entropy")},
        {QStringLiteral("entropy_floor"), 30},
        {QStringLiteral("exceptions"), QJsonArray{QStringLiteral("ab")}},
        {QStringLiteral("severity"), QStringLiteral("high")},
        {QStringLiteral("min_matches"), 2},
        {QStringLiteral("reversible"), true},
        {QStringLiteral("kind"), QStringLiteral("text")},
        {QStringLiteral("tool_name"), QString()},
        {QStringLiteral("preset"), QString()}};
    const AdminAnswer made = ask(control, "POST", QStringLiteral("guardrails"),
                                 QJsonDocument(rule).toJson(QJsonDocument::Compact));
    QCOMPARE(made.status, 201);
    QJsonObject answered = object(made);
    const QString id = answered.take(QStringLiteral("id")).toString();
    QVERIFY(!answered.take(QStringLiteral("created_at")).toString().isEmpty());
    QCOMPARE(answered, rule);
    // Any field alone; the others stay.
    const AdminAnswer edited =
        ask(control, "PUT", QStringLiteral("guardrails/") + id, R"({"scope":{"parts":["everything"]}})");
    QCOMPARE(edited.status, 200);
    const QJsonObject scope = object(edited)[QStringLiteral("scope")].toObject();
    QCOMPARE(scope[QStringLiteral("parts")].toArray().size(), 6);
    QCOMPARE(scope[QStringLiteral("keys")].toArray(), QJsonArray{idText(key.id)});
    QCOMPARE(object(edited)[QStringLiteral("severity")], QStringLiteral("high"));
}

void TestGuardAdmin::tries_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("matches");
    QTest::addColumn<QString>("result");
    QTest::newRow("replaces; offsets are bytes")
        << QByteArray(R"json({"pattern":"b(c)","mode":"replace","replace_by":"[$1]","text":"ä😀bc bc"})json")
        << 200 << QByteArray(R"([{"end":8,"start":6},{"end":11,"start":9}])") << QStringLiteral("ä😀[c] [c]");
    QTest::newRow("rejects") << QByteArray(R"({"pattern":"b","mode":"reject","text":"abc"})") << 200
                             << QByteArray(R"([{"end":2,"start":1}])") << QStringLiteral("abc");
    QTest::newRow("nothing found") << QByteArray(
                                          R"({"pattern":"z","mode":"reject","replace_by":"","text":"abc"})")
                                   << 200 << QByteArray("[]") << QStringLiteral("abc");
    QTest::newRow("a validator counts")
        << QByteArray(
               R"({"pattern":"[0-9]{16}","mode":"reject","validator":"luhn","text":"4111111111111112"})")
        << 200 << QByteArray("[]") << QStringLiteral("4111111111111112");
    QTest::newRow("a pattern that is none")
        << QByteArray(R"({"pattern":"(","mode":"reject","text":"abc"})") << 400 << QByteArray() << QString();
    QTest::newRow("no text") << QByteArray(R"({"pattern":"a","mode":"reject"})") << 400 << QByteArray()
                             << QString();
    QTest::newRow("an unknown field") << QByteArray(R"({"pattern":"a","mode":"reject","text":"a","txt":1})")
                                      << 400 << QByteArray() << QString();
}

void TestGuardAdmin::tries()
{
    QFETCH(const QByteArray, body);
    FakeControl control;
    const AdminAnswer answer = ask(control, "POST", QStringLiteral("guardrails/test"), body);
    QTEST(answer.status, "status");
    QVERIFY(control.configuration()->guardrails().empty());
    if (answer.status != 200)
        return;
    QTEST(QJsonDocument(object(answer)[QStringLiteral("matches")].toArray()).toJson(QJsonDocument::Compact),
          "matches");
    QTEST(object(answer)[QStringLiteral("result")].toString(), "result");
    QVERIFY(object(answer)[QStringLiteral("micros")].toInt(-1) >= 0);
    QCOMPARE(ask(control, "GET", QStringLiteral("guardrails/test")).status, 405);
}

void TestGuardAdmin::exportsAndImports()
{
    FakeControl control;
    QCOMPARE(ask(control, "POST", QStringLiteral("guardrails"), R"({"pattern":"a","mode":"reject"})").status,
             201);
    const AdminAnswer exported = ask(control, "GET", QStringLiteral("guardrails/export"));
    QCOMPARE(exported.status, 200);
    FakeControl other;
    const AdminAnswer imported = ask(other, "POST", QStringLiteral("guardrails/import"), exported.body);
    QCOMPARE(imported.status, 201);
    QCOMPARE(other.configuration()->guardrails().at(0).pattern, QStringLiteral("a"));
    // moc does not read a bracket in a raw string within a macro.
    const QByteArray broken = R"({"guardrails":[{"pattern":"("}]})";
    QCOMPARE(ask(other, "POST", QStringLiteral("guardrails/import"), broken).status, 400);
    QCOMPARE(other.configuration()->guardrails().size(), size_t(1));
}

void TestGuardAdmin::filtersEvents()
{
    FakeControl control;
    GuardrailEvent event;
    event.id = QUuid::createUuid();
    event.createdAt = instantFromMicros(1'800'000'000'000'000); // 2027-01-15T08:00:00Z
    event.mode = GuardrailMode::Alert;
    event.direction = GuardrailDirection::Response;
    event.maskedExcerpt = QStringLiteral("mas…ed");
    event.plainText = "the whole text";
    control.events = {event};
    const auto total = [&control](const char *query) {
        return object(
                   ask(control, "GET",
                       QStringLiteral("guardrail-events?") + QLatin1String(query)))[QStringLiteral("total")]
            .toInt(-1);
    };
    QCOMPARE(total("mode=alert&direction=response&start=2027-01-15T07:59:59Z&end=2027-01-15T08:00:01Z"), 1);
    QCOMPARE(total("mode=reject"), 0);
    QCOMPARE(total("direction=request"), 0);
    QCOMPARE(total("end=2027-01-15T08:00:00Z"), 0);
    QCOMPARE(total("start=2027-01-15T08:00:01Z"), 0);
    QCOMPARE(total("text=nothing"), 0);
    QCOMPARE(ask(control, "GET", QStringLiteral("guardrail-events?mode=maybe")).status, 400);
    const QJsonObject shown =
        object(ask(control, "GET", QStringLiteral("guardrail-events/") + idText(event.id)));
    QCOMPARE(shown[QStringLiteral("input_text")], QStringLiteral("the whole text"));
    QCOMPARE(shown[QStringLiteral("direction")], QStringLiteral("response"));
}

QTEST_GUILESS_MAIN(TestGuardAdmin)
#include "test_guardadmin.moc"
