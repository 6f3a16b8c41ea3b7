// Every preset that we ship compiles, finds its examples, and leaves alone what it must.
#include "core/control/guardpresets.h"
#include "core/control/guardraildraft.h"
#include "core/control/patternhints.h"
#include "core/guard/ruletrial.h"

#include <QSet>
#include <QTest>

using namespace sluice;

class TestGuardPresets final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void examples_data();
    void examples();
    void areTidy();
    void refuses_data();
    void refuses();
};

namespace {

QByteArray fileWith(const QByteArray &preset)
{
    return R"({"schema_version":1,"presets":[)" + preset + "]}";
}

constexpr const char *good =
    R"({"id":"a","group":"secrets","name":"A","description":"d","pattern":"a","mode":"reject","matching":["a"],"not_matching":["b"])";

} // namespace

void TestGuardPresets::examples_data()
{
    QTest::addColumn<size_t>("preset");
    const auto presets = builtinGuardrailPresets();
    QVERIFY(presets.size() >= 30);
    for (size_t i = 0; i < presets.size(); ++i)
        QTest::newRow(qPrintable(presets[i].id)) << i;
}

void TestGuardPresets::examples()
{
    QFETCH(const size_t, preset);
    const GuardrailPreset tried = builtinGuardrailPresets().at(preset);
    const auto checked = checkedGuardrail(appliedDraft({}, tried.draft), {});
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().text));
    for (const QString &text : tried.matching) {
        const auto trial = tryRule(checked.value(), text);
        QVERIFY2(trial && trial.value().triggered, qPrintable(text));
        if (tried.draft.mode == GuardrailMode::Replace) {
            QVERIFY2(trial.value().result != text, qPrintable(text));
            const auto again = tryRule(checked.value(), trial.value().result);
            QVERIFY2(again && again.value().result == trial.value().result,
                     "what was replaced is replaced again");
        }
    }
    for (const QString &text : tried.notMatching) {
        const auto trial = tryRule(checked.value(), text);
        QVERIFY2(trial && trial.value().hits.empty(), qPrintable(text));
    }
    const auto hints = patternHints(tried.draft.pattern);
    QVERIFY(hints && !hints.value().matchesNothing);
    const auto trial = tryRule(checked.value(), {});
    QVERIFY2(trial && !trial.value().matchesTooMuch, "ordinary text is found");
}

void TestGuardPresets::areTidy()
{
    QSet<QString> names;
    for (const GuardrailPreset &preset : builtinGuardrailPresets()) {
        QVERIFY2(!names.contains(preset.draft.name), qPrintable(preset.draft.name));
        names.insert(preset.draft.name);
        QCOMPARE(preset.draft.preset, preset.id);
        QVERIFY(!preset.draft.order);
        QVERIFY(preset.draft.mode != GuardrailMode::Replace || !preset.draft.replacement.isEmpty());
        QVERIFY(preset.draft.scope.keys.isEmpty());
        QVERIFY(preset.draft.kind != GuardrailKind::ToolCall ||
                preset.draft.direction == GuardrailDirection::Response);
    }
}

void TestGuardPresets::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    const QByteArray whole = QByteArray(good) + "}";
    QTest::newRow("no JSON") << QByteArray("{") << "preset";
    QTest::newRow("another schema") << QByteArray(R"({"schema_version":2,"presets":[]})") << "schema version";
    QTest::newRow("no presets") << QByteArray(R"({"schema_version":1})") << "presets";
    QTest::newRow("an id twice") << fileWith(whole + ',' + whole) << "twice";
    QTest::newRow("an unknown field") << fileWith(QByteArray(good) + R"(,"colour":"red"})") << "colour";
    QTest::newRow("an unknown group")
        << fileWith(QByteArray(whole).replace("secrets", "sekrets")) << "sekrets";
    QTest::newRow("no examples") << fileWith(QByteArray(whole).replace(R"(["b"])", "[]")) << "examples";
}

void TestGuardPresets::refuses()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, says);
    QVERIFY(parseGuardrailPresets(fileWith(QByteArray(good) + "}")));
    const auto parsed = parseGuardrailPresets(file);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().text.contains(says), qPrintable(parsed.error().text));
}

QTEST_GUILESS_MAIN(TestGuardPresets)
#include "test_guardpresets.moc"
