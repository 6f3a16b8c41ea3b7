// The splicing of requests against a slow reference: every string decoded, every rule over it one after the
// other, every byte outside of a changed string where it was. And damaged bodies and streams: nothing may be
// read or written outside, and no planted secret may pass a rule that rejects it.
#include "core/guard/screening.h"
#include "core/guard/streamguard.h"
#include "core/protocols/jsonscan.h"
#include "tests/support/cputime.h"
#include "tests/unit/guard/answers.h"

#include <QRandomGenerator>
#include <QTest>

#include <re2/re2.h>

using namespace sluice;
using namespace sluice::test;

namespace {

int rounds(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("SLUICE_FUZZ_ROUNDS");
    return wanted > 0 ? wanted : usual;
}

struct Line
{
    const char *pattern;
    const char *replacement; // RE2's own syntax and ours agree on \1
};

constexpr std::array<Line, 8> Lines{{{"AKIA[0-9A-Z]{16}", "[aws]"},
                                     {"(?i)pass(?:word)?=(\\S+)", "pass=<\\1>"},
                                     {"<([a-z]+)>", "\\1"},
                                     {"\"", "'"},
                                     {"\\\\+", "/"},
                                     {"[\\x00-\\x08]", ""},
                                     {"é€", "\"\\\\"},
                                     {"(?s)begin.*?end", "[block]"}}};

std::shared_ptr<const RuleSet> replacing()
{
    std::vector<Guardrail> rails;
    for (const Line &line : Lines) {
        Guardrail rail;
        rail.id = QUuid::createUuid();
        rail.pattern = QString::fromUtf8(line.pattern);
        rail.replacement = QString::fromUtf8(line.replacement);
        rail.mode = GuardrailMode::Replace;
        rail.order = int(rails.size());
        rails.push_back(rail);
    }
    return RuleSet::compile(rails);
}

// One rule after the other, each match on its own. No set, no memory, no composed edits.
std::string reference(std::string text)
{
    for (const Line &line : Lines) {
        const RE2 expression(line.pattern);
        std::string result;
        size_t at = 0;
        re2::StringPiece groups[2];
        while (at < text.size() && expression.Match(text, at, text.size(), RE2::UNANCHORED, groups,
                                                    1 + std::min(1, expression.NumberOfCapturingGroups()))) {
            const size_t begin = size_t(groups[0].data() - text.data());
            result.append(text, at, begin - at);
            std::string instead;
            expression.Rewrite(&instead, line.replacement, groups, 2);
            result += instead;
            at = begin + groups[0].size();
        }
        text = result + (at < text.size() ? text.substr(at) : std::string());
    }
    return text;
}

struct Token
{
    bool isString = false;
    QByteArray raw = {};
};

// Strings, and what is between them.
std::vector<Token> tokens(const QByteArray &json)
{
    std::vector<Token> result;
    qsizetype at = 0;
    while (at < json.size()) {
        const qsizetype quote = json.indexOf('"', at);
        const qsizetype until = quote < 0 ? json.size() : quote;
        result.push_back({false, json.mid(at, until - at)});
        if (quote < 0)
            break;
        const qsizetype end = endOfString(json, quote);
        result.push_back({true, json.mid(quote, end - quote)});
        at = end;
    }
    return result;
}

class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {}

    QRandomGenerator &random() { return m_random; }

    QByteArray text()
    {
        static const QByteArrayList words{"AKIAABCDEFGHIJKLMNOP",
                                          "AKIA",
                                          "pass=",
                                          "Password=x",
                                          "<abc>",
                                          "<<a>b>",
                                          "\"",
                                          "\\",
                                          "\\\\",
                                          "é€",
                                          "é",
                                          "😀",
                                          "begin",
                                          "end",
                                          "\n",
                                          "\t",
                                          "\x01",
                                          "hello ",
                                          " ",
                                          "/",
                                          "\xe2\x80\xa8",
                                          "slc_"};
        QByteArray result;
        for (int i = m_random.bounded(10); i > 0; --i)
            result += words[m_random.bounded(int(words.size()))];
        return result;
    }

    // Every character in one of the ways in which JSON may write it.
    QByteArray string(const QByteArray &text)
    {
        QByteArray out = "\"";
        for (const QChar unit : QString::fromUtf8(text)) {
            const ushort code = unit.unicode();
            const bool must = code < 0x20 || code == '"' || code == '\\' || unit.isSurrogate();
            if (must || m_random.bounded(8) == 0) {
                const bool isShort = (code == '"' || code == '\\' || code == '/') && m_random.bounded(2) == 0;
                out += isShort ? '\\' + QByteArray(1, char(code))
                               : "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
            } else {
                out += QString(unit).toUtf8();
            }
        }
        return out + '"';
    }

    QByteArray value(int depth)
    {
        switch (m_random.bounded(depth > 4 ? 2 : 5)) {
        case 0:
            return m_random.bounded(2) ? "1.50e3" : " null ";
        case 3: {
            QByteArrayList elements;
            for (int i = m_random.bounded(4); i > 0; --i)
                elements += value(depth + 1);
            return '[' + elements.join(" , ") + ']';
        }
        case 4: {
            static const QByteArrayList names{"text", "content", "input", "\"", "a\\u0041", "output"};
            QByteArrayList members;
            for (int i = m_random.bounded(4); i > 0; --i) {
                const QByteArray name = names[m_random.bounded(int(names.size()))];
                members += '"' + (name == "\"" ? QByteArray("\\\"") : name) + "\": " + value(depth + 1);
            }
            return "{\n" + members.join(',') + '}';
        }
        default:
            return string(text());
        }
    }

private:
    QRandomGenerator m_random;
};

bool isName(const std::vector<Token> &list, size_t i)
{
    return i + 1 < list.size() && list[i + 1].raw.trimmed().startsWith(':');
}

} // namespace

class FuzzGuard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splicingIsTheReferences();
    void damagedBodiesLeakNothing();
    void damagedStreamsLeakNothing();
    void hostilePatternsAreRefusedOrHarmless_data();
    void hostilePatternsAreRefusedOrHarmless();
};

void FuzzGuard::splicingIsTheReferences()
{
    const auto rules = replacing();
    const RuleSelection selection(*rules, GuardrailDirection::Request, {});
    for (int round = 0; round < rounds(4'000); ++round) {
        Maker maker{quint32(round)};
        const QByteArray body =
            "{\"messages\":[" + maker.value(0) + "]," + "\"system\" :" + maker.value(1) + '}';
        for (int again = 0; again < 2; ++again) { // the second time from memory
            const Screening screening = screened(selection, body, {});
            QVERIFY(!screening.rejectedBy);
            const QByteArray result = spliced(body, screening.edits);
            const auto before = tokens(body);
            const auto after = tokens(result);
            QCOMPARE(after.size(), before.size());
            for (size_t i = 0; i < before.size(); ++i) {
                const std::string text = unquoted(before[i].raw).toStdString();
                const bool stays = !before[i].isString || isName(before, i) || reference(text) == text;
                if (stays)
                    QCOMPARE(after[i].raw, before[i].raw);
                else
                    QCOMPARE(unquoted(after[i].raw), QByteArray::fromStdString(reference(text)));
            }
        }
    }
}

void FuzzGuard::damagedBodiesLeakNothing()
{
    Guardrail rail;
    rail.pattern = QStringLiteral("AKIA[0-9A-Z]{16}");
    const auto rejecting = RuleSet::compile({rail});
    const auto replacingRules = replacing();
    const RuleSelection rejects(*rejecting, GuardrailDirection::Request, {});
    const RuleSelection replaces(*replacingRules, GuardrailDirection::Request, {});
    for (int round = 0; round < rounds(4'000); ++round) {
        Maker maker{quint32(round) + 1'000'000};
        QByteArray body = "{\"messages\":[" + maker.value(0) + ",\"AKIAABCDEFGHIJKLMNOP\"]}";
        for (int i = maker.random().bounded(4); i > 0; --i)
            body[maker.random().bounded(int(body.size()))] =
                char("\"\\{}[],:u\xff\n 0"[maker.random().bounded(13)]);
        if (maker.random().bounded(3) == 0)
            body.truncate(maker.random().bounded(int(body.size()) + 1));
        const QByteArray type =
            maker.random().bounded(2) ? "application/json" : "multipart/form-data; boundary=b";
        if (body.contains("AKIAABCDEFGHIJKLMNOP"))
            QVERIFY2(screened(rejects, body, {BodyKind::Request, type, {}, {}}).rejectedBy, body.constData());
        const Screening screening = screened(replaces, body, {BodyKind::Request, type, {}, {}});
        qsizetype at = 0;
        for (const Splice &edit : screening.edits) {
            const bool isApart = edit.at >= at && edit.remove >= 0 && edit.at + edit.remove <= body.size();
            QVERIFY2(isApart, QByteArray::number(round) + ": " + body);
            at = edit.at + edit.remove;
        }
        QVERIFY(!spliced(body, screening.edits).contains("AKIAABCDEFGHIJKLMNOP") || screening.rejectedBy);
    }
}

void FuzzGuard::damagedStreamsLeakNothing()
{
    Guardrail rail;
    rail.pattern = QStringLiteral("AKIA[0-9A-Z]{16}");
    rail.direction = GuardrailDirection::Response;
    const auto set = RuleSet::compile({rail});
    for (int round = 0; round < rounds(2'000); ++round) {
        Maker maker{quint32(round) + 2'000'000};
        const auto protocol = Protocol(round % 4);
        const AnswerRules rules(*set, {}, protocol, "s", {});
        QByteArray stream = streamOf(protocol,
                                     {{BlockKind::Text, "it AKIAABCDEFGHIJKLMNOP"},
                                      {BlockKind::Arguments, R"({"a":"AKIAABCDEFGHIJKLMNOP"})"}},
                                     {{3, 8}, {5, 12}});
        for (int i = maker.random().bounded(6); i > 0; --i) {
            stream[maker.random().bounded(int(stream.size()))] =
                char("\"\\{}[],:\r\xff\n 0d"[maker.random().bounded(14)]);
        }
        StreamGuard guard(rules);
        QByteArray out;
        const int step = 1 + maker.random().bounded(60);
        for (qsizetype at = 0; at < stream.size(); at += step)
            out += guard.feed(stream.mid(at, step));
        out += guard.end();
        QVERIFY2(!out.contains("AKIAABCDEFGHIJKLMNOP"), out.constData());
    }
}

void FuzzGuard::hostilePatternsAreRefusedOrHarmless_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("nested repetition") << "(a+)+$";
    QTest::newRow("nested counted repetition") << "((a{0,30}){0,30}){0,30}";
    QTest::newRow("a huge class") << "[\\p{L}\\p{N}]{200}";
    QTest::newRow("empty") << "a*";
    QTest::newRow("empty alternatives") << "(|a|)*";
    QTest::newRow("any byte") << "\\C+";
    QTest::newRow("anything, lazily") << "(?s).*?";
    QTest::newRow("everything") << "(?s).+";
    QTest::newRow("deep") << QString(300, QLatin1Char('(')) + QLatin1Char('a') +
                                 QString(300, QLatin1Char(')'));
    QTest::newRow("long") << QString(4'000, QLatin1Char('a'));
    QTest::newRow("boundaries") << "\\b\\B|^$|\\b";
}

void FuzzGuard::hostilePatternsAreRefusedOrHarmless()
{
    QFETCH(const QString, pattern);
    Guardrail rail;
    rail.pattern = pattern;
    rail.mode = GuardrailMode::Replace;
    rail.direction = GuardrailDirection::Both;
    if (!checkRule(rail))
        return;
    const auto set = RuleSet::compile({rail});
    const QByteArray text = QByteArray(20'000, 'a') + "\\ud800 \\udc00\\ud83d\\ude00 \xff\xc3 \xed\xa0\x80 " +
                            QByteArray(5'000, 'a') + "!";
    const QByteArray body = R"({"messages":[{"content":")" + text + "\"}]}";
    const qint64 before = cpuMicros();
    const Screening screening = screened(RuleSelection(*set, GuardrailDirection::Request, {}), body, {});
    QVERIFY(screening.rejectedBy ||
            spliced(body, screening.edits).startsWith(R"({"messages":[{"content":")"));
    const AnswerRules rules(*set, {}, Protocol::Messages, "s", {});
    StreamGuard guard(rules);
    QByteArray out;
    for (int i = 0; i < 60; ++i) {
        out += guard.feed("event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,"
                          "\"delta\":{\"type\":\"text_delta\",\"text\":\"" +
                          text.mid(i * 400 % 20'000, 400) + "\"}}\n\n");
    }
    out += guard.end();
    const qint64 took = cpuMicros() - before;
    QVERIFY2(took < 20'000'000, qPrintable(QString::number(took)));
}

QTEST_APPLESS_MAIN(FuzzGuard)
#include "fuzz_guard.moc"
