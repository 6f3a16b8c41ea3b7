// A rule tried on a text: what counts, what is set aside, what would go out.
#include "core/guard/ruletrial.h"
#include "core/guard/validators.h"

#include <QTest>

using namespace sluice;

class TestRuleTrial final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void validates_data();
    void validates();
    void showsWhatCounts();
    void placesCountAsEditorsDo();
    void tellsWhereAPatternFails();
    void refuses_data();
    void refuses();
    void warnsOfPatternsThatMatchTooMuch();
};

void TestRuleTrial::validates_data()
{
    QTest::addColumn<int>("validator");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *name, GuardrailValidator validator, const char *text, bool passes) {
        QTest::newRow(name) << int(validator) << QByteArray(text) << passes;
    };
    using enum GuardrailValidator;
    row("a card", Luhn, "4111 1111 1111 1111", true);
    row("a card with hyphens", Luhn, "5500-0000-0000-0004", true);
    row("one digit wrong", Luhn, "4111 1111 1111 1112", false);
    row("too short", Luhn, "18", false);
    row("letters", Luhn, "4111x1111x1111x1111", false);
    row("an account", Iban, "DE89 3704 0044 0532 0130 00", true);
    row("another account", Iban, "GB82WEST12345698765432", true);
    row("two digits changed", Iban, "DE98 3704 0044 0532 0130 00", false);
    row("no country", Iban, "1289370400440532013000", false);
    row("random", Entropy, "q8Zr2LxV0pKd7TnW", true);
    row("not random", Entropy, "aaaaaaaaaaaaaaaa", false);
    row("nothing", Entropy, "", false);
    row("anything", None, "", true);
}

void TestRuleTrial::validates()
{
    QFETCH(const int, validator);
    QFETCH(const QByteArray, text);
    QFETCH(const bool, passes);
    Guardrail rail;
    rail.validator = GuardrailValidator(validator);
    QCOMPARE(passesValidator(rail, text), passes);
}

void TestRuleTrial::showsWhatCounts()
{
    Guardrail rail;
    rail.pattern = QStringLiteral("key=([a-z0-9]+)");
    rail.mode = GuardrailMode::Replace;
    rail.replacement = QStringLiteral("key=[$1]");
    rail.exceptions = {QStringLiteral("example"), QStringLiteral("re:test\\d+"), QStringLiteral("key=whole")};
    const auto trial = tryRule(rail, QStringLiteral("key=abc key=example key=test12 key=whole key=testing"));
    QVERIFY(trial);
    QCOMPARE(trial.value().hits.size(), size_t(2));
    QCOMPARE(trial.value().setAside.size(), size_t(3));
    QVERIFY(trial.value().triggered);
    QCOMPARE(trial.value().result,
             QStringLiteral("key=[abc] key=example key=test12 key=whole key=[testing]"));

    rail.minimumMatches = 3;
    const auto tooFew = tryRule(rail, QStringLiteral("key=abc"));
    QVERIFY(tooFew && !tooFew.value().triggered);
    QCOMPARE(tooFew.value().result, QStringLiteral("key=abc"));
}

void TestRuleTrial::placesCountAsEditorsDo()
{
    Guardrail rail;
    rail.pattern = QStringLiteral("b\\S+");
    const QString text = QStringLiteral("ä😀 b€😀 b1");
    const auto trial = tryRule(rail, text);
    QVERIFY(trial);
    QCOMPARE(trial.value().hits.size(), size_t(2));
    QCOMPARE(trial.value().hits[0].at, qsizetype(4));
    QCOMPARE(trial.value().hits[0].size, qsizetype(4));
    QCOMPARE(text.mid(trial.value().hits[1].at, trial.value().hits[1].size), QStringLiteral("b1"));
}

void TestRuleTrial::tellsWhereAPatternFails()
{
    QVERIFY(!patternFault(QStringLiteral("a(b)")));
    const auto fault = patternFault(QStringLiteral("öö[x"));
    QVERIFY(fault);
    QCOMPARE(fault->at, qsizetype(2));
    QVERIFY(fault->text.contains(QStringLiteral("missing ]")));
}

void TestRuleTrial::refuses_data()
{
    QTest::addColumn<Guardrail>("rail");
    QTest::addColumn<QByteArray>("code");
    Guardrail rail;
    rail.pattern = QStringLiteral("a");
    QTest::newRow("fine") << rail << QByteArray();
    Guardrail call = rail;
    call.kind = GuardrailKind::ToolCall;
    call.pattern.clear();
    QTest::newRow("every call of a tool") << call << QByteArray();
    call.toolName = QStringLiteral("ba(sh");
    QTest::newRow("a tool's name that is no pattern") << call << QByteArray("invalid_tool_name");
    call.toolName = QStringLiteral("bash");
    call.mode = GuardrailMode::Replace;
    QTest::newRow("a call cannot be replaced") << call << QByteArray("invalid_mode");
    Guardrail exceptions = rail;
    exceptions.exceptions = {QStringLiteral("re:(")};
    QTest::newRow("an exception that is no pattern") << exceptions << QByteArray("invalid_exceptions");
    Guardrail reversible = rail;
    reversible.reversible = true;
    QTest::newRow("a refusal that can be undone") << reversible << QByteArray("invalid_mode");
    Guardrail entropy = rail;
    entropy.validator = GuardrailValidator::Entropy;
    entropy.entropyFloor = 90;
    QTest::newRow("more entropy than there is") << entropy << QByteArray("invalid_validator");
}

void TestRuleTrial::refuses()
{
    QFETCH(const Guardrail, rail);
    QFETCH(const QByteArray, code);
    const Result<void> checked = checkRule(rail);
    QCOMPARE(bool(checked), code.isEmpty());
    if (!checked)
        QCOMPARE(checked.error().code, code);
}

void TestRuleTrial::warnsOfPatternsThatMatchTooMuch()
{
    Guardrail rail;
    rail.pattern = QStringLiteral("[a-z]+");
    QVERIFY(tryRule(rail, QString()).value().matchesTooMuch);
    rail.pattern = QStringLiteral("AKIA[0-9A-Z]{16}");
    QVERIFY(!tryRule(rail, QString()).value().matchesTooMuch);
}

QTEST_APPLESS_MAIN(TestRuleTrial)
#include "test_ruletrial.moc"
