// /admin/guardrails and /admin/guardrail-events, over a Control in memory.
#include "core/admin/routes.h"
#include "core/admin/shapes.h"
#include "tests/support/fakecontrol.h"

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
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }))
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

QTEST_GUILESS_MAIN(TestGuardAdmin)
#include "test_guardadmin.moc"
