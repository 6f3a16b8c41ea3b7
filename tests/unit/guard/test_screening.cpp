// A whole body against a whole set of guardrails: who rejects, what is replaced, what people may see of it.
#include "core/guard/answerbody.h"
#include "core/guard/screening.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sluice;

namespace {

constexpr auto Reject = GuardrailMode::Reject;
constexpr auto Replace = GuardrailMode::Replace;
constexpr auto Alert = GuardrailMode::Alert;

struct Line
{
    const char *pattern;
    GuardrailMode mode;
    const char *replacement = "";
};

std::shared_ptr<const RuleSet> ruleSet(std::initializer_list<Line> lines)
{
    std::vector<Guardrail> rails;
    for (const Line &line : lines) {
        Guardrail rail;
        rail.id = QUuid::createUuid();
        rail.name = QStringLiteral("rule %1").arg(rails.size() + 1);
        rail.pattern = QString::fromUtf8(line.pattern);
        rail.mode = line.mode;
        rail.replacement = QString::fromUtf8(line.replacement);
        rail.order = int(rails.size());
        rails.push_back(rail);
    }
    return RuleSet::compile(rails);
}

Screening screened(const RuleSet &rules, const QByteArray &body)
{
    return sluice::screened(RuleSelection(rules, GuardrailDirection::Request, {}), body, {});
}

QByteArray said(const QByteArray &text)
{
    return R"({"messages":[{"role":"user","content":")" + text + R"("}]})";
}

} // namespace

class TestScreening final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replaces_data();
    void replaces();
    void rejectBeatsReplace();
    void alertsChangeNothing();
    void aFloodOfMatchesIsRejected();
    void brokenBodiesAreReadToo();
    void showsLittle_data();
    void showsLittle();
    void thinkingWithinThinkingGoesOnce();
    void logprobsWithinLogprobsGoOnce();
    void everythingElseStaysByteForByte();
};

void TestScreening::replaces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("nothing to do") << QByteArray(R"(hello\u0020you)") << QByteArray(R"(hello\u0020you)");
    QTest::newRow("each place, the rest as it was written")
        << QByteArray(R"(\u0061 key-11 b \/ key-22\n)") << QByteArray(R"(\u0061 [11] b \/ [22]\n)");
    QTest::newRow("a match over an escape")
        << QByteArray(R"(a k\u0065y-\u0031\u0032 b)") << QByteArray("a [12] b");
    QTest::newRow("what is put in is escaped") << QByteArray("quote") << QByteArray(R"(\"\\)");
    QTest::newRow("later rules see what earlier ones left")
        << QByteArray("key-1 secret[2]") << QByteArray("[1] [two]");
    QTest::newRow("a match that reaches into an earlier one")
        << QByteArray("xkey-5y") << QByteArray("<x[5]y>");
    QTest::newRow("taken out") << QByteArray("a gone b") << QByteArray("a  b");
}

void TestScreening::replaces()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, result);
    const auto rules = ruleSet({{"key-(\\d+)", Replace, "[$1]"},
                                {"quote", Replace, "\"\\\\"},
                                {"secret\\[2\\]", Replace, "[two]"},
                                {"x(\\[5\\]|key-5)y", Replace, "<$0>"},
                                {"gone", Replace, ""}});
    const QByteArray body = said(text);
    const Screening screening = screened(*rules, body);
    QVERIFY(!screening.rejectedBy);
    QCOMPARE(spliced(body, screening.edits), said(result));
    QCOMPARE(spliced(body, screened(*rules, body).edits), said(result)); // and again the same
    QVERIFY(spliced(body, screening.edits).capacity() >= said(result).size() + 64 || screening.edits.empty());
}

void TestScreening::rejectBeatsReplace()
{
    const auto rules = ruleSet({{"secret", Replace, "x"}, {"secret", Reject}, {"secret", Alert}});
    const Screening screening = screened(*rules, R"({"a":"a secret","b":"secret"})");
    QVERIFY(screening.rejectedBy);
    QCOMPARE(screening.rejectedBy->name, QStringLiteral("rule 2"));
    QVERIFY(screening.edits.empty());
    QCOMPARE(screening.findings.size(), size_t(1));
    QCOMPARE(screening.findings[0].rule, screening.rejectedBy);

    // Also where the replaced one comes in an earlier text.
    const auto apart = ruleSet({{"one", Replace, "x"}, {"two", Reject}});
    const Screening later = screened(*apart, R"(["one","two"])");
    QVERIFY(later.rejectedBy && later.edits.empty());
    QCOMPARE(later.findings.size(), size_t(1));
}

void TestScreening::alertsChangeNothing()
{
    const auto rules = ruleSet({{"b+", Alert}});
    const Screening screening = screened(*rules, R"({"messages":[{"content":"abba"},{"content":"b"}]})");
    QVERIFY(!screening.rejectedBy && screening.edits.empty());
    QCOMPARE(screening.findings.size(), size_t(1));
    QCOMPARE(screening.findings[0].matches, 2);
    QCOMPARE(screening.findings[0].where, QStringLiteral("messages[0].content"));
}

void TestScreening::aFloodOfMatchesIsRejected()
{
    const auto rules = ruleSet({{"a", Replace, "b"}});
    QVERIFY(!screened(*rules, said(QByteArray(20'000, 'a'))).rejectedBy);
    const Screening flood = screened(*rules, said(QByteArray(20'001, 'a')));
    QVERIFY(flood.rejectedBy && flood.edits.empty());
    const auto empty = ruleSet({{"a*", Reject}});
    QVERIFY(!screened(*empty, said("b")).rejectedBy);
}

void TestScreening::brokenBodiesAreReadToo()
{
    const auto rules = ruleSet({{"secret", Reject}, {"key", Replace, "x"}});
    for (const char *body : {R"({"a":"secret key")", R"({"a":"s\u0065cret",})", "a secret", "--b\r\nsecret",
                             R"({"a":secret})", R"([1,1e5secret0,2])"})
        QVERIFY2(screened(*rules, body).rejectedBy, body);
    QVERIFY(screened(*rules, "").findings.empty());
    QVERIFY(screened(*rules, QByteArray("\0secret", 7)).findings.empty()); // no text
    const QByteArray cut = R"({"a":"k\u0065y \n","b":"key)";
    QCOMPARE(spliced(cut, screened(*rules, cut).edits), QByteArray(R"({"a":"x \n","b":"x)"));
    const QByteArray plain = R"(c:\key and "key")";
    QCOMPARE(spliced(plain, screened(*rules, plain).edits), QByteArray(R"(c:\x and "x")"));
}

void TestScreening::showsLittle_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("excerpt");
    QTest::newRow("two characters of each end")
        << QByteArray("use AKIA1234567890 now") << QStringLiteral("use AK…90 now");
    QTest::newRow("ten characters of context")
        << QByteArray("a long text before AKIA1234567890 and one behind")
        << QStringLiteral("xt before AK…90 and one b");
    QTest::newRow("nothing that is glued to it: it may be the rest of the secret")
        << QByteArray("use(AKIA1234567890suffix-of-it now") << QStringLiteral("AK…90 now");
    QTest::newRow("other matches in the context are masked")
        << QByteArray("AKIA1234567890 AKIA9 pw") << QStringLiteral("AK…90 … pw");
    QTest::newRow("of a short one next to nothing") << QByteArray("an AKIA1 x") << QStringLiteral("an A… x");
    QTest::newRow("line ends are spaces")
        << QByteArray(R"(b\n\u0041KIA1234567890\n\ud83d\ude00)") << QStringLiteral("b AK…90 😀");
}

void TestScreening::showsLittle()
{
    QFETCH(const QByteArray, text);
    const auto rules = ruleSet({{"AKIA[0-9]+", Alert}});
    const Screening screening = screened(*rules, said(text));
    QCOMPARE(screening.findings.size(), size_t(1));
    QTEST(screening.findings[0].excerpt, "excerpt");
}

// Against a slow reference: secrets planted as texts of their own, each written with random escapes.
void TestScreening::thinkingWithinThinkingGoesOnce()
{
    const auto rules = ruleSet({{"key-1", Replace, "x"}});
    const QByteArray body = R"({"messages":[{"content":[{"type":"thinking","thinking":"a","more":[)"
                            R"({"type":"thinking","thinking":"key-1","signature":")" +
                            QByteArray(SpoiltSignature) + R"("}]},{"type":"text","text":"key-1"}]}]})";
    const Screening screening = screened(*rules, body);
    QCOMPARE(spliced(body, screening.edits), R"({"messages":[{"content":[{"type":"text","text":"x"}]}]})");
}

void TestScreening::logprobsWithinLogprobsGoOnce()
{
    const QByteArray body = R"({"a":"key","logprobs":{"t":"key","logprobs":["key"]},"b":"key"})";
    const auto editAt = [&body](qsizetype at, qsizetype size) { return Splice{at, size, "x"}; };
    std::vector<Splice> edits{editAt(body.indexOf("key"), 3), editAt(body.indexOf("key", 20), 3),
                              editAt(body.lastIndexOf("key"), 3)};
    dropLogprobs(body, edits);
    QCOMPARE(spliced(body, edits), R"({"a":"x","logprobs":null,"b":"x"})");
    // Edits of what only looks like them may reach over their ends.
    edits = {editAt(body.indexOf("probs"), 20), editAt(body.indexOf("]}"), 5)};
    dropLogprobs(body, edits);
    QCOMPARE(spliced(body, edits), R"({"a":"key","logxnullx":"key"})");
}

void TestScreening::everythingElseStaysByteForByte()
{
    const auto rules = ruleSet({{"SECRET-[0-9]{4}", Replace, "[masked]"}});
    QRandomGenerator random(23);
    const auto below = [&random](int limit) { return int(random.bounded(limit)); };
    const auto written = [&](const QByteArray &text) {
        QByteArray result;
        for (const char c : text)
            result += below(4) == 0 ? "\\u00" + QByteArray::number(int(c), 16) : QByteArray(1, c);
        return result;
    };
    for (int round = 0; round < 2000; ++round) {
        QByteArray body = "[";
        QByteArray expected = "[";
        for (int i = 0; i < 1 + below(6); ++i) {
            const QByteArray head =
                (i > 0 ? "," : "") + QByteArray(below(3), ' ') + R"({"SECRET-0000":1e5,"a":")";
            const QByteArray before =
                below(2) == 0 ? written("before ") : QByteArray(R"(\ud83d\ude00 \\\" )");
            const QByteArray after = written(" after") + "\"}";
            const bool planted = below(2) == 0;
            body += head + before +
                    (planted ? written("SECRET-" + QByteArray::number(1000 + below(9000))) : "") + after;
            expected += head + before + (planted ? "[masked]" : "") + after;
        }
        body += "]";
        expected += "]";
        QCOMPARE(spliced(body, screened(*rules, body).edits), expected);
    }
}

QTEST_GUILESS_MAIN(TestScreening)
#include "test_screening.moc"
