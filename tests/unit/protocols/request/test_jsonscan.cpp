// Places in JSON text; the fast way and the forgiving one must find the same in text that is well-formed.
#include "core/protocols/jsonscan.h"

#include <QTest>

using namespace sluice;

class TestJsonScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOfValues_data();
    void endsOfValues();
    void bothWaysFindTheSame_data();
    void bothWaysFindTheSame();
    void manySizes();
    void isNoObject_data();
    void isNoObject();
    void unquotes_data();
    void unquotes();
};

namespace {

using Found = QList<QPair<QByteArray, QByteArray>>;

QByteArray padded(QByteArray text)
{
    text.reserve(text.size() + 64);
    return text;
}

QByteArray valueAt(const QByteArray &text, qsizetype at)
{
    const qsizetype end = endOfValue(text, at);
    return end < 0 ? QByteArray("broken") : text.mid(at, end - at);
}

} // namespace

void TestJsonScan::endsOfValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("end");

    const auto row = [](const char *text, qsizetype end) { QTest::newRow(text) << QByteArray(text) << end; };
    row("1", 1);
    row("1,2", 1);
    row("true}", 4);
    row("null ]", 4);
    row("-1.5e3\n", 6);
    row("\"a\" ", 3);
    row(R"("a\"b",)", 6);
    row(R"("a\\",)", 5);
    row(R"("\\\"",)", 6);
    row("{}", 2);
    row("[] ,", 2);
    row(R"({"a":[1,"}]"]},1)", 14);
    row("[[[[]]]]x", 8);
    row("", -1);
    row(",", -1);
    row("}", -1);
    row("\"abc", -1);
    row(R"("abc\")", -1);
    row("[1,2", -1);
    row(R"({"a":"b)", -1);
}

void TestJsonScan::endsOfValues()
{
    QFETCH(QByteArray, text);
    QTEST(endOfValue(text, 0), "end");
}

void TestJsonScan::bothWaysFindTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Found>("members");

    QTest::newRow("empty") << QByteArray("{}") << Found{};
    QTest::newRow("empty with space") << QByteArray("{ \n }") << Found{};
    QTest::newRow("all kinds") << QByteArray(
                                      R"({"s":"x","n":-1.5,"t":true,"z":null,"l":[1,[2]],"o":{"a":{"b":1}}})")
                               << Found{{"\"s\"", "\"x\""},   {"\"n\"", "-1.5"},
                                        {"\"t\"", "true"},    {"\"z\"", "null"},
                                        {"\"l\"", "[1,[2]]"}, {"\"o\"", R"({"a":{"b":1}})"}};
    QTest::newRow("space everywhere")
        << QByteArray(" {\n \"a\" :\t1 , \"b\"\r:[ ] } ") << Found{{"\"a\"", "1"}, {"\"b\"", "[ ]"}};
    QTest::newRow("signs in strings") << QByteArray(R"({"a{\"":"}],:\"\\","b":2})")
                                      << Found{{R"("a{\"")", R"("}],:\"\\")"}, {"\"b\"", "2"}};
    QTest::newRow("twice") << QByteArray(R"({"a":1,"a":2})") << Found{{"\"a\"", "1"}, {"\"a\"", "2"}};
    QTest::newRow("an empty name") << QByteArray(R"({"":1})") << Found{{"\"\"", "1"}};
}

void TestJsonScan::bothWaysFindTheSame()
{
    QFETCH(QByteArray, text);
    QFETCH(Found, members);
    const QByteArray whole = padded(text);
    Found fast;
    const qsizetype start = eachMemberOf(whole, [&](QByteArrayView name, qsizetype at) {
        fast.append({name.toByteArray(), valueAt(whole, at)});
    });
    QCOMPARE(start, whole.indexOf('{'));
    QCOMPARE(fast, members);
    Found forgiving;
    eachMemberAt(whole, start, [&](QByteArrayView name, qsizetype at) {
        forgiving.append({name.toByteArray(), valueAt(whole, at)});
    });
    QCOMPARE(forgiving, members);
}

void TestJsonScan::manySizes()
{
    // The parser is kept between texts; a small one after a large one must not see the large one's rest.
    for (const qsizetype size : {10, 100'000, 63, 64, 65, 5'000'000, 1, 127, 4'194'304, 0}) {
        const QByteArray text = padded(R"({"a":")" + QByteArray(size, 'x') + R"(","b":[1,2]})");
        QByteArrayList names;
        eachMemberOf(text, [&](QByteArrayView name, qsizetype) { names << name.toByteArray(); });
        QCOMPARE(names, (QByteArrayList{"\"a\"", "\"b\""}));
    }
}

void TestJsonScan::isNoObject_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", " ", "[]", "1", "\"{}\"", "x{}", "\xef\xbb\xbf", "null"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonScan::isNoObject()
{
    QFETCH(QByteArray, text);
    int found = 0;
    QCOMPARE(eachMemberOf(padded(text), [&](QByteArrayView, qsizetype) { ++found; }), qsizetype(-1));
    QCOMPARE(found, 0);
}

void TestJsonScan::unquotes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("text");

    const auto row = [](const char *token, const QByteArray &text) {
        QTest::newRow(token) << QByteArray(token) << text;
    };
    row(R"("")", "");
    row(R"("abc")", "abc");
    row(R"("\"\\\/\b\f\n\r\t")", "\"\\/\b\f\n\r\t");
    row(R"("\u0041\u00e4\u20ac")", "A\xc3\xa4\xe2\x82\xac");
    row(R"("\u0000")", QByteArray("\0", 1));
    row(R"("\ud83d\ude00")", "\xf0\x9f\x98\x80");
    row(R"("\ud83d")", "\xef\xbf\xbd");
    row(R"("\ud83dx")", "\xef\xbf\xbdx");
    row(R"("\ud83d\n")", "\xef\xbf\xbd\n");
    row(R"("\ud83d\ud83d\ude00")", "\xef\xbf\xbd\xf0\x9f\x98\x80");
    row(R"("\u12")", "\\u12");
    row(R"("\uzzzz")", "\\uzzzz");
    row(R"("\q")", "\\q");
    row("abc", "");
    row("\"", "");
}

void TestJsonScan::unquotes()
{
    QFETCH(QByteArray, token);
    QTEST(unquoted(token), "text");
}

QTEST_GUILESS_MAIN(TestJsonScan)
#include "test_jsonscan.moc"
