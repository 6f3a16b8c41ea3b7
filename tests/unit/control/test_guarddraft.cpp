// Rules as JSON and as drafts: nothing is lost on the way, and what cannot be meant is refused with a word.
#include "core/control/guardraildraft.h"
#include "core/model/guardrailjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sluice;

class TestGuardDraft final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldSurvives();
    void partsHaveNames();
    void refuses_data();
    void refuses();
    void imports_data();
    void imports();
    void importKeepsWhatItCannotNarrowOff();
    void checks_data();
    void checks();
    void aRemovedKeyDoesNotBlockTurningOff();
};

namespace {

Guardrail fullRule()
{
    Guardrail rule;
    rule.name = QStringLiteral("Everything 'else' ü");
    rule.pattern = QStringLiteral("(a)\\d+");
    rule.mode = GuardrailMode::Replace;
    rule.replacement = QStringLiteral("[$1]");
    rule.enabled = false;
    rule.order = 7;
    rule.kind = GuardrailKind::ToolCall;
    rule.direction = GuardrailDirection::Both;
    rule.scope = {{QUuid::createUuid(), QUuid::createUuid()},
                  {QUuid::createUuid()},
                  {QUuid::createUuid()},
                  quint8(UserPart | ToolResultPart)};
    rule.severity = GuardrailSeverity::High;
    rule.validator = GuardrailValidator::Entropy;
    rule.entropyFloor = 42;
    rule.exceptions = {QStringLiteral("a1"), QStringLiteral("re:a2+")};
    rule.minimumMatches = 3;
    rule.reversible = true;
    rule.toolName = QStringLiteral("bash|sh");
    rule.preset = QStringLiteral("mine");
    return rule;
}

Guardrail simpleRule(const char *pattern)
{
    Guardrail rule;
    rule.pattern = QString::fromUtf8(pattern);
    return rule;
}

} // namespace

void TestGuardDraft::everyFieldSurvives()
{
    const Guardrail rule = fullRule();
    const auto read = guardrailFrom(guardrailJson(rule), {});
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read.value(), rule);
    QVERIFY(rule != Guardrail());
    // The details alone, over the columns.
    Guardrail columns = simpleRule("(a)\\d+");
    columns.name = rule.name;
    columns.mode = rule.mode;
    columns.replacement = rule.replacement;
    columns.enabled = rule.enabled;
    columns.order = rule.order;
    QCOMPARE(guardrailFrom(guardrailDetails(rule), columns).value(), rule);
    QCOMPARE(appliedDraft({}, draftOf(rule)), rule);
    // An older row has no details.
    QCOMPARE(guardrailFrom({}, rule).value(), rule);
}

void TestGuardDraft::partsHaveNames()
{
    QCOMPARE(guardrailPartNames(AllParts).size(), 6);
    QCOMPARE(guardrailPartNames(SystemPart | OtherPart),
             (QStringList{QStringLiteral("system"), QStringLiteral("other")}));
    const auto parts = [](const QJsonArray &names) {
        const auto read = guardrailFrom(
            {{QStringLiteral("scope"), QJsonObject{{QStringLiteral("parts"), names}}}}, Guardrail());
        return read ? int(read.value().scope.parts) : -1;
    };
    QCOMPARE(parts({QStringLiteral("user"), QStringLiteral("tool_results")}), UserPart | ToolResultPart);
    QCOMPARE(parts({QStringLiteral("everything")}), int(AllParts));
    QCOMPARE(parts({}), int(AllParts));
    QCOMPARE(parts({QStringLiteral("body")}), -1);
}

void TestGuardDraft::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *field, const QJsonValue &value) {
        QTest::newRow(field) << QString::fromLatin1(field) << value;
    };
    row("name", 1);
    row("pattern", QJsonArray());
    row("mode", QStringLiteral("maybe"));
    row("enabled", QStringLiteral("yes"));
    row("order", 1.5);
    row("kind", QStringLiteral("image"));
    row("direction", QStringLiteral("up"));
    row("severity", QStringLiteral("extreme"));
    row("validator", QStringLiteral("crc"));
    row("entropy_floor", 81);
    row("min_matches", 0);
    row("reversible", 1);
    row("exceptions", QJsonArray{1});
    row("scope", QStringLiteral("all"));
    row("colour", QStringLiteral("red"));
}

void TestGuardDraft::refuses()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    const auto read = guardrailFrom({{field, value}}, Guardrail());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadRequest);
    QVERIFY2(read.error().text.contains(field), qPrintable(read.error().text));
}

void TestGuardDraft::imports_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("rules"); // 0: refused
    QTest::addColumn<QString>("says");
    QTest::newRow("the simple form") << QByteArray(R"({"pattern":"a","mode":"replace","replace_by":"b"})")
                                     << 1 << QString();
    QTest::newRow("a list of it")
        << QByteArray(R"([{"pattern":"a","mode":"reject"},{"pattern":"b","mode":"alert"}])") << 2
        << QString();
    QTest::newRow("what the admin API lists")
        << QByteArray(R"([{"id":"x","created_at":"2026-01-01T00:00:00Z","pattern":"a","mode":"reject"}])")
        << 1 << QString();
    QTest::newRow("our own file") << exportedGuardrails({simpleRule("a"), simpleRule("b")}) << 2 << QString();
    QTest::newRow("no JSON") << QByteArray("pattern: a") << 0 << QStringLiteral("not JSON");
    QTest::newRow("nothing in it") << QByteArray(R"({"guardrails":[]})") << 0
                                   << QStringLiteral("no guardrails");
    QTest::newRow("newer") << QByteArray(R"({"schema_version":99,"guardrails":[]})") << 0
                           << QStringLiteral("newer");
    QTest::newRow("a pattern that cannot be read")
        << QByteArray(R"([{"pattern":"a","mode":"reject"},{"pattern":"(","mode":"reject"}])") << 0
        << QStringLiteral("Rule 2");
    QTest::newRow("a typo") << QByteArray(R"([{"patern":"a","mode":"reject"}])") << 0
                            << QStringLiteral("patern");
}

void TestGuardDraft::imports()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, rules);
    QFETCH(const QString, says);
    const auto imported = importedGuardrails(file, {});
    QCOMPARE(imported ? int(imported.value().drafts.size()) : 0, rules);
    if (rules == 0)
        QVERIFY2(imported.error().text.contains(says), qPrintable(imported.error().text));
    else
        QCOMPARE(imported.value().drafts.front().pattern, QStringLiteral("a"));
}

void TestGuardDraft::importKeepsWhatItCannotNarrowOff()
{
    VirtualKey here;
    here.id = QUuid::createUuid();
    const Configuration configuration({}, {}, {here}, false);
    Guardrail elsewhere = simpleRule("a");
    elsewhere.scope.keys = {QUuid::createUuid()};
    Guardrail both = simpleRule("b");
    both.scope.keys = {QUuid::createUuid(), here.id};
    const auto imported = importedGuardrails(exportedGuardrails({elsewhere, both}), configuration);
    QVERIFY(imported);
    QCOMPARE(imported.value().notes.size(), 2);
    QVERIFY(!imported.value().drafts[0].enabled); // it would be everybody's
    QVERIFY(imported.value().drafts[1].enabled);
    QCOMPARE(imported.value().drafts[1].scope.keys, QList<QUuid>{here.id});
}

void TestGuardDraft::checks_data()
{
    QTest::addColumn<Guardrail>("rule");
    QTest::addColumn<QByteArray>("code");
    Guardrail rule = simpleRule("a");
    QTest::newRow("good") << rule << QByteArray();
    rule.name = QString(65, QLatin1Char('n'));
    QTest::newRow("a name too long") << rule << QByteArray("name");
    QTest::newRow("no pattern") << simpleRule("") << QByteArray("invalid_pattern");
    QTest::newRow("a pattern that is none") << simpleRule("a(") << QByteArray("invalid_pattern");
    rule = simpleRule("a");
    rule.mode = GuardrailMode::Replace;
    rule.replacement = QStringLiteral("$1");
    QTest::newRow("a group that is not there") << rule << QByteArray("invalid_replacement");
    rule = simpleRule("a");
    rule.exceptions = {QStringLiteral("re:(")};
    QTest::newRow("an exception that is none") << rule << QByteArray("invalid_exceptions");
    rule = simpleRule("a");
    rule.toolName = QStringLiteral("[");
    QTest::newRow("a tool's name that is none") << rule << QByteArray("invalid_tool_name");
    rule = simpleRule("a");
    rule.scope.parts = 0;
    QTest::newRow("no part") << rule << QByteArray("scope");
    rule = simpleRule("a");
    rule.scope.providers = {QUuid::createUuid()};
    QTest::newRow("a provider that is not there") << rule << QByteArray("scope");
}

void TestGuardDraft::checks()
{
    QFETCH(const Guardrail, rule);
    const auto checked = checkedGuardrail(rule, {});
    QTEST(checked ? QByteArray() : checked.error().code, "code");
}

void TestGuardDraft::aRemovedKeyDoesNotBlockTurningOff()
{
    Guardrail rule = simpleRule("a");
    rule.id = QUuid::createUuid();
    rule.scope.keys = {QUuid::createUuid()};
    const Configuration configuration({}, {}, {}, false, {rule});
    rule.enabled = false;
    QVERIFY(checkedGuardrail(rule, configuration));
    rule.scope.keys += QUuid::createUuid();
    QVERIFY(!checkedGuardrail(rule, configuration));
}

QTEST_GUILESS_MAIN(TestGuardDraft)
#include "test_guarddraft.moc"
