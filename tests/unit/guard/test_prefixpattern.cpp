// For each pattern and text: from where on the text is open is what brute force says.
#include "core/guard/rule.h"

#include <QTest>

using namespace sluice;

class TestPrefixPattern final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opens_data();
    void opens();
    void everyBeginningOfAMatchIsOpen_data();
    void everyBeginningOfAMatchIsOpen();
};

void TestPrefixPattern::opens_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    const auto row = [](const char *name, const char *pattern, const char *text, int at) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << at;
    };
    row("nothing of it", "AKIA[0-9]{4}", "hello", 5);
    row("its first character", "AKIA[0-9]{4}", "hello A", 6);
    row("more of it", "AKIA[0-9]{4}", "hello AKIA12", 6);
    row("a whole match could be a longer one", "sk-[a-z]+", "a sk-abc", 2);
    row("a whole match that is over", "sk-[a-z]+", "a sk-abc ", 9);
    row("not beyond its bound", "AKIA[0-9]{4}\\b", "AKIA12345", 9);
    row("letters of either case", "(?i)secret", "a SeC", 2);
    row("letters of one case", "(?i:s)ecret", "a SE", 4);
    row("of two alternatives the second", "abc|xyz", "ab xy", 3);
    row("a group that repeats", "(?:ab){2,3}c", "ababa", 0);
    row("a group that repeats, too often", "^(?:ab){2,3}c", "abababab", 8);
    row("a class with brackets", "[][:alpha:]x]{3}-", "a]", 0);
    row("quoted", "\\Qa.b\\E+c", "xa.b", 1);
    row("quoted is not a pattern", "\\Qa.b\\E+c", "xaxb", 4);
    row("a word boundary needs what comes next", "foo\\b", "a foo", 2);
    row("the beginning of the text", "^abc", "ab", 0);
    row("not the beginning of the text", "^abc", "xab", 3);
    row("lazy", "<a>.*?</a>", "x <a>b</", 2);
    row("unicode", "\\p{Greek}+\\x{21}", "x \xce\xb1", 2);
    row("names of groups", "(?P<a>k)(?P<b>ey)=", "a ke", 2);
    row("a brace that is a brace", "a{,2}b", "xa{,", 1);
}

void TestPrefixPattern::opens()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, text);
    QFETCH(const int, at);
    Guardrail rail;
    rail.pattern = pattern;
    rail.direction = GuardrailDirection::Response;
    const auto rule = Rule::compile(rail);
    QVERIFY(rule);
    QCOMPARE(rule.value().openFrom(text.toUtf8(), 0), qsizetype(at));
}

void TestPrefixPattern::everyBeginningOfAMatchIsOpen_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("match");
    QTest::newRow("key") << "\\bAKIA[0-9A-Z]{16}\\b"
                         << "AKIAABCDEFGHIJKLMNOP";
    QTest::newRow("private key")
        << "-----BEGIN (?:RSA )?PRIVATE KEY-----[A-Za-z0-9+/=\\s]+-----END (?:RSA )?PRIVATE KEY-----"
        << "-----BEGIN RSA PRIVATE KEY-----\nabc=\n-----END RSA PRIVATE KEY-----";
    QTest::newRow("mail") << "(?i)[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,}"
                          << "Some.One@Example.org";
    QTest::newRow("assignment")
        << R"((?i)(?:api[_-]?key|secret|token)["']?\s*[:=]\s*["']?([a-z0-9_\-]{16,64})["']?)"
        << R"(API_KEY": "abcdefghijklmnopqrst")";
    QTest::newRow("numbers") << "(?:\\d{1,3}\\.){3}\\d{1,3}"
                             << "192.168.10.254";
    QTest::newRow("nested") << "((a|bc)+(d(e|f){2}){1,2})+g"
                            << "abcadefdfeadeeg";
    QTest::newRow("a look at the line") << "(?m)^key: (\\S+)$\\n^end"
                                        << "key: value\nend";
}

void TestPrefixPattern::everyBeginningOfAMatchIsOpen()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, match);
    Guardrail rail;
    rail.pattern = pattern;
    rail.direction = GuardrailDirection::Both;
    const auto rule = Rule::compile(rail);
    QVERIFY(rule);
    const QByteArray text = "x \n" + match.toUtf8();
    QVERIFY(rule.value().matchFrom(text, 0));
    QCOMPARE(rule.value().matchFrom(text, 0)->match.at, qsizetype(3));
    for (qsizetype size = 4; size <= text.size(); ++size) {
        const QByteArray cut = text.first(size);
        QVERIFY2(rule.value().openFrom(cut, 0) <= 3, qPrintable(QString::fromUtf8(cut)));
        // And where the search does not begin at the text's beginning.
        QVERIFY2(rule.value().openFrom(cut, 3) == 3, qPrintable(QString::fromUtf8(cut)));
    }
}

QTEST_APPLESS_MAIN(TestPrefixPattern)
#include "test_prefixpattern.moc"
