// Guardrails compile or say where they do not; a set of them finds what each of them would find.
#include "core/guard/ruleset.h"
#include "core/guard/textedits.h"
#include "tests/support/cputime.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sluice;

namespace {

Guardrail rail(const QString &pattern, const QString &replacement = {},
               GuardrailMode mode = GuardrailMode::Replace, int order = 0)
{
    Guardrail made;
    made.id = QUuid::createUuid();
    made.name = pattern;
    made.pattern = pattern;
    made.replacement = replacement;
    made.mode = mode;
    made.order = order;
    return made;
}

QByteArray replaced(const Guardrail &guardrail, const QByteArray &text)
{
    const auto rule = Rule::compile(guardrail);
    if (!rule)
        return "error: " + rule.error().text.toUtf8();
    TextEdits edits;
    rule.value().eachMatch(text, [&](Match match, const std::vector<QByteArrayView> &groups) {
        edits.push_back({match.at, match.size, rule.value().replacement(groups)});
        return true;
    });
    return edited(text, edits);
}

} // namespace

class TestRuleSet final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badRulesAreRefused_data();
    void badRulesAreRefused();
    void replaces_data();
    void replaces();
    void candidatesAreThoseThatMatch();
    void disabledRulesAreNotThere();
    void aThousandRulesStayBounded();
    void composedEditsDoWhatOneAfterTheOtherDoes();
};

void TestRuleSet::badRulesAreRefused_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("says");

    QTest::newRow("a parenthesis that does not close") << "ab(c"
                                                       << ""
                                                       << "missing ): ab(c, at position 5";
    QTest::newRow("a parenthesis that was not opened") << "(a)b)c"
                                                       << ""
                                                       << "at position 5";
    QTest::newRow("a bracket that does not close") << "ab[cd"
                                                   << ""
                                                   << "missing ]: [cd, at position 3";
    QTest::newRow("nothing to repeat") << "a*|*b"
                                       << ""
                                       << "at position 4";
    QTest::newRow("positions count characters") << QStringLiteral("öö[x") << ""
                                                << "at position 3";
    QTest::newRow("a look-behind, which RE2 does not know") << "x(?<=a)b"
                                                            << ""
                                                            << "at position 2";
    QTest::newRow("a huge repetition") << "a{1,100000}"
                                       << ""
                                       << "invalid repetition size";
    QTest::newRow("a pattern that compiles to too much") << "[\\p{L}\\p{N}]{1000}"
                                                         << ""
                                                         << "large";
    QTest::newRow("no pattern") << ""
                                << ""
                                << "needs a pattern";
    QTest::newRow("a pattern beyond all measure") << QString(9000, QLatin1Char('a')) << ""
                                                  << "8192";
    QTest::newRow("a group that is not there") << "(a)b"
                                               << "$2"
                                               << "names group 2";
    QTest::newRow("a group that is not there, the other way") << "ab"
                                                              << "\\1"
                                                              << "names group 1";
}

void TestRuleSet::badRulesAreRefused()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, replacement);
    QFETCH(const QString, says);
    const auto rule = Rule::compile(rail(pattern, replacement));
    QVERIFY(!rule);
    QCOMPARE(rule.error().kind, Error::Kind::BadRequest);
    QVERIFY2(rule.error().text.contains(says), qPrintable(rule.error().text));
}

void TestRuleSet::replaces_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("result");

    QTest::newRow("each match") << "b+"
                                << "-" << QByteArray("abbabbb") << QByteArray("a-a-");
    QTest::newRow("nothing in its place") << "b"
                                          << "" << QByteArray("abab") << QByteArray("aa");
    QTest::newRow("groups, written either way")
        << "(\\w+)@(\\w+)"
        << "$2 \\1 ${0}" << QByteArray("a@b") << QByteArray("b a a@b");
    QTest::newRow("a group that took no part") << "(x)?y"
                                               << "[$1]" << QByteArray("y") << QByteArray("[]");
    QTest::newRow("dollars and backslashes of their own") << "a"
                                                          << "$$1 \\\\ $x \\n"
                                                          << QByteArray("a") << QByteArray("$1 \\ $x \\n");
    QTest::newRow("a pattern that matches nothing too") << "a*"
                                                        << "-" << QByteArray("baab") << QByteArray("b-b");
    QTest::newRow("an anchor holds at the text's beginning only")
        << "^a"
        << "-" << QByteArray("aaa") << QByteArray("-aa");
    QTest::newRow("a byte takes its character along") << "\\C"
                                                      << "-" << QByteArray("a\xc3\xb6") << QByteArray("--");
    QTest::newRow("invalid UTF-8 is harmless") << "b"
                                               << "-"
                                               << QByteArray("\xff\x80"
                                                             "b\xc3")
                                               << QByteArray("\xff\x80-\xc3");
    QTest::newRow("a new line is a character like others") << "a\\sb"
                                                           << "-" << QByteArray("a\nb") << QByteArray("-");
}

void TestRuleSet::replaces()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, replacement);
    QFETCH(const QByteArray, text);
    QTEST(replaced(rail(pattern, replacement), text), "result");
}

void TestRuleSet::candidatesAreThoseThatMatch()
{
    std::vector<Guardrail> rails;
    for (int i = 0; i < 300; ++i)
        rails.push_back(rail(QStringLiteral("key%1[^0-9]").arg(i), {}, GuardrailMode::Replace, 300 - i));
    const auto rules = RuleSet::compile(rails);
    QVERIFY(rules->candidates("nothing of the kind", GuardrailDirection::Request).empty());
    const std::vector<size_t> found =
        rules->candidates("key7 and key299, key1000", GuardrailDirection::Request);
    QCOMPARE(found.size(), size_t(2));
    // In order: the last one was made the first.
    QCOMPARE(rules->rules()[found[0]].guardrail().pattern, QStringLiteral("key299[^0-9]"));
    QCOMPARE(rules->rules()[found[1]].guardrail().pattern, QStringLiteral("key7[^0-9]"));
}

void TestRuleSet::disabledRulesAreNotThere()
{
    Guardrail off = rail(QStringLiteral("a"));
    off.enabled = false;
    QVERIFY(!RuleSet::compile({off}));
    QVERIFY(!RuleSet::compile({}));
    const auto rules = RuleSet::compile({off, rail(QStringLiteral("b")), rail(QStringLiteral("("))});
    QCOMPARE(rules->rules().size(), size_t(1));
}

void TestRuleSet::aThousandRulesStayBounded()
{
    std::vector<Guardrail> rails;
    for (int i = 0; i < 1000; ++i)
        rails.push_back(rail(QStringLiteral("(?i)secret%1[a-z0-9]{8,64}\\b").arg(i)));
    const qint64 before = cpuMicros();
    const auto rules = RuleSet::compile(rails);
    QCOMPARE(rules->rules().size(), size_t(1000));
    const QByteArray text = QByteArray(100'000, 'x') + " SECRET999abcdefgh ";
    const std::vector<size_t> found = rules->candidates(text, GuardrailDirection::Request);
    QVERIFY(std::find(found.begin(), found.end(), size_t(999)) != found.end());
    const qint64 took = cpuMicros() - before;
    QVERIFY2(took < 20'000'000, qPrintable(QString::number(took)));
}

void TestRuleSet::composedEditsDoWhatOneAfterTheOtherDoes()
{
    QRandomGenerator random(4);
    const auto below = [&random](int limit) { return int(random.bounded(limit)); };
    const auto randomEdits = [&](qsizetype size) {
        TextEdits edits;
        for (qsizetype at = below(4); at < size; at += 1 + below(5)) {
            const qsizetype length = std::min<qsizetype>(1 + below(4), size - at);
            edits.push_back({at, length, QByteArray(below(4), char('A' + below(26)))});
            at += length;
        }
        return edits;
    };
    for (int round = 0; round < 5000; ++round) {
        QByteArray first;
        for (int i = below(30); i >= 0; --i)
            first += char('a' + below(26));
        TextEdits all;
        QByteArray current = first;
        for (int step = 0; step < 3; ++step) {
            const TextEdits later = randomEdits(current.size());
            const QByteArray next = edited(current, later);
            all = composed(current, all, later);
            QCOMPARE(edited(first, all), next);
            qsizetype end = 0;
            for (const TextEdit &edit : all) {
                QVERIFY(edit.at >= end && edit.size > 0);
                end = edit.at + edit.size;
            }
            current = next;
        }
    }
}

QTEST_GUILESS_MAIN(TestRuleSet)
#include "test_ruleset.moc"
