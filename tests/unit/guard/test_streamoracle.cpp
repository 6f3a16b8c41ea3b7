// The oracle: whatever way an answer is cut, the client reads what the whole text at once would have become.
#include "core/guard/streamguard.h"
#include "tests/unit/guard/answers.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace sluice;
using namespace sluice::test;

class TestStreamOracle final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCutGivesTheSameText_data();
    void everyCutGivesTheSameText();
    void randomAnswers();
    void rejectsAtEveryCut_data();
    void rejectsAtEveryCut();
    void whatCannotMatchPassesByteForByte_data();
    void whatCannotMatchPassesByteForByte();
    void flowsAtOnce();
    void tokensComeBackAtEveryCut_data();
    void tokensComeBackAtEveryCut();
    void thinkingThatIsEditedLosesItsSeal();
    void aLongHoldEnds();
};

namespace {

Guardrail rail(const char *pattern, GuardrailMode mode, const char *replacement = "")
{
    Guardrail result;
    result.id = QUuid::createUuid();
    result.name = QString::fromUtf8(pattern);
    result.pattern = QString::fromUtf8(pattern);
    result.mode = mode;
    result.replacement = QString::fromUtf8(replacement);
    result.direction = GuardrailDirection::Response;
    return result;
}

std::shared_ptr<const RuleSet> ruleSet(std::vector<Guardrail> rails)
{
    for (size_t i = 0; i < rails.size(); ++i)
        rails[i].order = int(i);
    return RuleSet::compile(std::move(rails));
}

// Several that touch one another: what one leaves another finds.
std::vector<Guardrail> replacingRails()
{
    return {rail("\\bAKIA[0-9A-Z]{16}\\b", GuardrailMode::Replace, "[aws]"),
            rail("sk-[a-z0-9]{8,}", GuardrailMode::Replace, "[key]"),
            rail("(?i)password=(\\S+)", GuardrailMode::Replace, "password=<$1>"),
            rail("<secret-(\\d+)>", GuardrailMode::Replace, "<\"$1\">"),
            rail("[\\w.]+@[\\w.]+\\.[a-z]{2,3}\\b", GuardrailMode::Replace, ""),
            rail("(?m)^---\\n[^-]*\\n---$", GuardrailMode::Replace, "---"),
            rail("€+\\d", GuardrailMode::Replace, "¢"),
            rail("seen", GuardrailMode::Alert)};
}

struct Outcome
{
    QByteArray stream = {};
    bool rejected = false;
};

// Fed in pieces of that many bytes.
Outcome guarded(Protocol protocol, AnswerRules rules, const QByteArray &stream, qsizetype step)
{
    rules.protocol = protocol;
    StreamGuard guard(rules);
    Outcome outcome;
    for (qsizetype at = 0; at < stream.size(); at += step)
        outcome.stream += guard.feed(QByteArrayView(stream).sliced(at, std::min(step, stream.size() - at)));
    outcome.stream += guard.end();
    outcome.rejected = guard.rejectedBy() != nullptr;
    return outcome;
}

AnswerRules rulesOf(const RuleSet &rules, Protocol protocol = Protocol::Chat)
{
    return AnswerRules(rules, {}, protocol, "session", {});
}

QByteArray wholeText(const AnswerRules &rules, const AnswerBlock &block)
{
    if (block.kind == BlockKind::Arguments) {
        const QByteArray body = R"({"type":"function_call","arguments":")" + jsonEscaped(block.text) + "\"}";
        const AnswerScreening screening = screenedAnswer(rules, body);
        const auto texts = bodyTexts(screening.body, BodyKind::Answer);
        return DecodedText(screening.body, texts->texts.front()).text().toByteArray();
    }
    const TextVerdict verdict = judged(rules.texts, AssistantPart, block.text);
    return edited(block.text, verdict.edits);
}

std::vector<qsizetype> randomCuts(QRandomGenerator &random, const QByteArray &text, int most)
{
    std::vector<qsizetype> cuts;
    for (int i = random.bounded(most + 1); i > 0; --i) {
        qsizetype cut = random.bounded(int(text.size()) + 1);
        while (cut < text.size() && (uchar(text[cut]) & 0xc0) == 0x80)
            ++cut;
        cuts.push_back(cut);
    }
    std::sort(cuts.begin(), cuts.end());
    return cuts;
}

QByteArray randomText(QRandomGenerator &random, bool oneLine)
{
    static const QByteArrayList words{"AKIAABCDEFGHIJKLMNOP",
                                      "AKIAABC",
                                      "sk-abcdefgh123",
                                      "sk-abc",
                                      "seen",
                                      "password=hunter2",
                                      "Password",
                                      "=",
                                      "a@b.cd",
                                      "a.b@c.",
                                      "-----",
                                      "<secret-7>",
                                      "<",
                                      "secret-",
                                      "9>",
                                      "€€5",
                                      "€",
                                      "\"q\"",
                                      "\\",
                                      "é",
                                      "hello"};
    QByteArray text;
    for (int i = random.bounded(14) + 1; i > 0; --i) {
        text += words[random.bounded(int(words.size()))];
        const int gap = random.bounded(6);
        text += gap == 0 ? "" : gap == 1 && !oneLine ? "\n---\n" : gap == 2 && !oneLine ? "\n" : " ";
    }
    return text;
}

QByteArray arguments(QRandomGenerator &random)
{
    return R"({"cmd":")" + jsonEscaped(randomText(random, true)) + R"(","n":[1,")" +
           jsonEscaped(randomText(random, true)) + R"("],"password=x":{"k":true}})";
}

const std::array<Protocol, 4> All{Protocol::Chat, Protocol::Messages, Protocol::Responses, Protocol::Gemini};

} // namespace

namespace {
void protocols()
{
    QTest::addColumn<int>("protocol");
    QTest::newRow("chat") << int(Protocol::Chat);
    QTest::newRow("messages") << int(Protocol::Messages);
    QTest::newRow("responses") << int(Protocol::Responses);
    QTest::newRow("gemini") << int(Protocol::Gemini);
}
} // namespace

void TestStreamOracle::everyCutGivesTheSameText_data()
{
    protocols();
}

void TestStreamOracle::everyCutGivesTheSameText()
{
    QFETCH(const int, protocol);
    const auto set = ruleSet(replacingRails());
    const AnswerRules rules = rulesOf(*set);
    const AnswerBlock block{BlockKind::Text,
                            "the key AKIAABCDEFGHIJKLMNOP, password=<secret-12> to a@b.cde €€1"};
    const QByteArray expected = wholeText(rules, block);
    QVERIFY(!expected.contains("AKIA") && !expected.contains("a@b") && expected.contains("[aws]"));
    for (qsizetype first = 0; first <= block.text.size(); ++first) {
        for (const qsizetype second : {first, first + 1, first + 7}) {
            const QByteArray stream = streamOf(Protocol(protocol), {block}, {{first, second}});
            const auto read =
                clientReads(Protocol(protocol), guarded(Protocol(protocol), rules, stream, 4096).stream);
            for (const QByteArray &text : read)
                QCOMPARE(text, expected);
            QVERIFY(!read.isEmpty() && !read.contains("broken"));
        }
    }
    // Each byte in an event of its own, and the stream itself byte by byte.
    std::vector<qsizetype> each;
    for (qsizetype i = 1; i < block.text.size(); ++i) {
        if ((uchar(block.text[i]) & 0xc0) != 0x80)
            each.push_back(i);
    }
    const QByteArray stream = streamOf(Protocol(protocol), {block}, {each});
    for (const qsizetype step : {1, 2, 3, 7, 64, 100'000}) {
        const auto read =
            clientReads(Protocol(protocol), guarded(Protocol(protocol), rules, stream, step).stream);
        for (const QByteArray &text : read)
            QCOMPARE(text, expected);
    }
}

void TestStreamOracle::randomAnswers()
{
    QRandomGenerator random(4);
    const auto set = ruleSet(replacingRails());
    const AnswerRules rules = rulesOf(*set);
    for (int round = 0; round < 600; ++round) {
        const Protocol protocol = All[size_t(round) % All.size()];
        std::vector<AnswerBlock> blocks{{BlockKind::Thinking, randomText(random, false)},
                                        {BlockKind::Text, randomText(random, false)},
                                        {BlockKind::Arguments, arguments(random)}};
        std::vector<std::vector<qsizetype>> cuts;
        for (const AnswerBlock &block : blocks)
            cuts.push_back(randomCuts(random, block.text, 30));
        const QByteArray stream = streamOf(protocol, blocks, cuts);
        auto read = clientReads(protocol, guarded(protocol, rules, stream, 1 + random.bounded(200)).stream);
        const QByteArray signature = read.take("signature0");
        QVERIFY(!read.contains("broken"));
        QMap<QByteArray, QByteArray> expected = clientReads(protocol, stream);
        expected.remove("signature0");
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            // Which block that is: the original text says.
            for (const AnswerBlock &block : blocks) {
                if (it.value() == block.text) {
                    *it = wholeText(rules, block);
                    break;
                }
            }
        }
        if (protocol == Protocol::Gemini)
            expected["call"] =
                QJsonDocument::fromJson(wholeText(rules, blocks[2])).toJson(QJsonDocument::Compact);
        expected.removeIf([](auto entry) { return entry.value().isEmpty(); });
        QCOMPARE(read.keys(), expected.keys());
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            if (read[it.key()] == *it)
                continue;
            // What a call's arguments say counts, not how it is escaped.
            const auto parsed = QJsonDocument::fromJson(read[it.key()]);
            QVERIFY2(!parsed.isNull() && parsed == QJsonDocument::fromJson(*it),
                     ("round " + QByteArray::number(round) + ' ' + it.key() + "\n  was      " +
                      read[it.key()] + "\n  expected " + *it)
                         .constData());
        }
        const bool spoilt = wholeText(rules, blocks[0]) != blocks[0].text;
        if (protocol == Protocol::Messages)
            QCOMPARE(signature, spoilt ? QByteArray(SpoiltSignature) : QByteArray("Eqq"));
    }
}

void TestStreamOracle::rejectsAtEveryCut_data()
{
    protocols();
}

void TestStreamOracle::rejectsAtEveryCut()
{
    QFETCH(const int, protocol);
    const auto set = ruleSet(
        {rail("hello", GuardrailMode::Replace, "bye"), rail("AKIA[0-9A-Z]{16}", GuardrailMode::Reject)});
    const AnswerRules rules = rulesOf(*set);
    for (const BlockKind kind : {BlockKind::Text, BlockKind::Thinking, BlockKind::Arguments}) {
        AnswerBlock block{kind, "hello, it is AKIAABCDEFGHIJKLMNOP. Done"};
        if (kind == BlockKind::Arguments)
            block.text = R"({"a":"hello, it is \u0041KIAABCDEFGHIJKLMNOP. Done"})";
        for (qsizetype cut = 0; cut <= block.text.size(); ++cut) {
            const QByteArray stream = streamOf(Protocol(protocol), {block}, {{cut, cut + 5}});
            const Outcome outcome = guarded(Protocol(protocol), rules, stream, 50);
            QVERIFY2(outcome.rejected, qPrintable(QString::number(cut)));
            QVERIFY(!outcome.stream.contains("KIA"));
        }
    }
}

void TestStreamOracle::whatCannotMatchPassesByteForByte_data()
{
    protocols();
}

void TestStreamOracle::whatCannotMatchPassesByteForByte()
{
    QFETCH(const int, protocol);
    const auto set = ruleSet({rail("AKIA[0-9A-Z]{16}", GuardrailMode::Reject),
                              rail("sk-[a-z0-9]{8,}", GuardrailMode::Replace, "x")});
    const AnswerRules rules = rulesOf(*set);
    const QByteArray text = "Hello \"you\", 1 \\ 2 \n é € 😀";
    const QByteArray stream = streamOf(Protocol(protocol),
                                       {{BlockKind::Thinking, text},
                                        {BlockKind::Text, text},
                                        {BlockKind::Arguments, R"({"a":"b\n\u00e9"})"}},
                                       {{3, 9}, {5, 6}, {4}});
    for (const qsizetype step : {1, 9, 100'000}) {
        const Outcome outcome = guarded(Protocol(protocol), rules, stream, step);
        QCOMPARE(outcome.stream, stream);
    }
}

// What is held is never more than what could still match.
void TestStreamOracle::flowsAtOnce()
{
    const auto set = ruleSet({rail("AKIA[0-9A-Z]{16}", GuardrailMode::Reject),
                              rail("sk-[a-z0-9]{8,}\\b", GuardrailMode::Replace, "[key]")});
    const AnswerRules rules = rulesOf(*set);
    StreamGuard guard(rules);
    const auto said = [&](const QByteArray &text) {
        const QByteArray chunk =
            R"(data: {"id":"c","choices":[{"index":0,"delta":{"content":")" + text + "\"}}]}\n\n";
        return clientReads(Protocol::Chat, guard.feed(chunk))["text"];
    };
    QCOMPARE(said("Hello AK"), QByteArray("Hello "));
    QCOMPARE(said("a s"), QByteArray("AKa "));
    QCOMPARE(said("k-abcd"), QByteArray());
    QCOMPARE(said("efgh "), QByteArray("[key] "));
    QCOMPARE(said("world"), QByteArray("world"));
    QCOMPARE(said("sk-abc"), QByteArray());
    QCOMPARE(clientReads(Protocol::Chat, guard.end())["text"], QByteArray("sk-abc"));
}

void TestStreamOracle::tokensComeBackAtEveryCut_data()
{
    protocols();
}

void TestStreamOracle::tokensComeBackAtEveryCut()
{
    QFETCH(const int, protocol);
    const auto set = ruleSet({rail("never there", GuardrailMode::Reject)});
    const QByteArray secret = "pg://me:\"pw\"@host";
    const QByteArray token = set->memory().aliases().tokenFor("session", secret, {});
    QCOMPARE(token.size(), AliasSize);
    const AnswerRules rules = rulesOf(*set);
    QVERIFY(rules.hasTokens);
    for (const BlockKind kind : {BlockKind::Text, BlockKind::Arguments}) {
        const bool isCall = kind == BlockKind::Arguments;
        const QByteArray before = isCall ? R"({"a":"psql )" : "psql ";
        const QByteArray after =
            isCall ? R"( slc_ slc_aaaaaaaaaaaaaaaaaaaa"})" : " slc_ slc_aaaaaaaaaaaaaaaaaaaa";
        const AnswerBlock block{kind, before + token + after};
        const QByteArray expected = before + (isCall ? jsonEscaped(secret) : secret) + after;
        for (qsizetype cut = 0; cut <= block.text.size(); ++cut) {
            const QByteArray stream = streamOf(Protocol(protocol), {block}, {{cut, cut + 3}});
            const Outcome outcome = guarded(Protocol(protocol), rules, stream, 1000);
            for (const QByteArray &text : clientReads(Protocol(protocol), outcome.stream))
                QCOMPARE(text, expected);
        }
    }
}

void TestStreamOracle::thinkingThatIsEditedLosesItsSeal()
{
    const auto set = ruleSet({rail("AKIA[0-9A-Z]{16}", GuardrailMode::Replace, "[aws]")});
    const AnswerRules rules = rulesOf(*set);
    const QByteArray body =
        R"({"content":[{"type":"thinking","thinking":"so AKIAABCDEFGHIJKLMNOP","signature":"Eqq"},)"
        R"({"type":"text","text":"hi"}]})";
    const AnswerScreening answer = screenedAnswer(rules, body);
    QVERIFY(answer.body.contains(SpoiltSignature) && answer.body.contains("so [aws]"));
    // Sent again it goes, with the thinking behind it.
    const QByteArray history =
        R"({"messages":[{"role":"assistant","content":[{"type":"thinking","thinking":"a","signature":"x"},)"
        R"({"type":"text","text":"1"}]},{"role":"assistant","content":[{"type":"thinking","thinking":"so","signature":")" +
        QByteArray(SpoiltSignature) +
        R"("},{"type":"text","text":"hi"}]},{"role":"assistant","content":[ {"type":"redacted_thinking","data":"d"} ]}]})";
    Guardrail any = rail("nothing", GuardrailMode::Alert);
    any.direction = GuardrailDirection::Both;
    const auto both = ruleSet({any});
    const Screening screening = screened(RuleSelection(*both, GuardrailDirection::Request, {}), history, {});
    QCOMPARE(
        spliced(history, screening.edits),
        QByteArray(
            R"({"messages":[{"role":"assistant","content":[{"type":"thinking","thinking":"a","signature":"x"},)"
            R"({"type":"text","text":"1"}]},{"role":"assistant","content":[{"type":"text","text":"hi"}]},)"
            R"({"role":"assistant","content":[ {"type":"text","text":"[thinking removed]"} ]}]})"));
}

void TestStreamOracle::aLongHoldEnds()
{
    const auto set = ruleSet({rail("x[a-z]+y", GuardrailMode::Replace, "[gone]"),
                              rail("q[a-z]+", GuardrailMode::Replace, "[more]")});
    const AnswerRules rules = rulesOf(*set, Protocol::Messages);
    for (const char *start : {"x", "q"}) {
        const AnswerBlock block{BlockKind::Text, start + QByteArray(40'000, 'a') + "."};
        std::vector<qsizetype> cuts;
        for (qsizetype i = 100; i < block.text.size(); i += 100)
            cuts.push_back(i);
        StreamGuard guard(rules);
        QByteArray out;
        qsizetype fed = 0;
        for (const QByteArray &frame : streamOf(Protocol::Messages, {block}, {cuts}).split('\n')) {
            out += guard.feed(frame + '\n');
            fed += frame.contains("text_delta") ? 100 : 0;
            if (start[0] == 'x' && frame.contains("text_delta") && fed % 2'000 == 0)
                QVERIFY(fed - clientReads(Protocol::Messages, out)["0"].size() <= MostHeld + 200);
        }
        QVERIFY(!guard.rejectedBy());
    }
}

QTEST_APPLESS_MAIN(TestStreamOracle)
#include "test_streamoracle.moc"
