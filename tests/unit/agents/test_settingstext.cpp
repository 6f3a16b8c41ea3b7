// The editors of settings files: what they put in, what they leave alone, and that taking out is the exact
// inverse of putting in.
#include "core/agents/settingstext.h"

#include <QTest>

using namespace sluice;
using namespace sluice::agents;

Q_DECLARE_METATYPE(sluice::agents::Format)

class TestSettingsText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void taking_data();
    void taking();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void quotes_data();
    void quotes();
    void binariesAndHugeFilesAreRefused();
    void cutTextsAreSafe();
};

// Putting `raw` at the path, and taking it out again.
void TestSettingsText::edits_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<KeyPath>("path");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, Format format, const char *before, const KeyPath &path,
                        const char *raw, const char *after) {
        QTest::newRow(name) << format << QByteArray(before) << path << QByteArray(raw) << QByteArray(after);
    };
    const KeyPath url{"env", "URL"};
    row("json: behind the last", Format::Json, "{\n  \"a\": 1\n}\n", {"k"}, "true",
        "{\n  \"a\": 1,\n  \"k\": true\n}\n");
    row("json: a missing object is made", Format::Json, "{\n  \"a\": 1\n}\n", url, "\"u\"",
        "{\n  \"a\": 1,\n  \"env\": {\n    \"URL\": \"u\"\n  }\n}\n");
    row("json: into an object that is there", Format::Json, "{\n\t\"env\": {\n\t\t\"A\": \"b\"\n\t}\n}", url,
        "\"u\"", "{\n\t\"env\": {\n\t\t\"A\": \"b\",\n\t\t\"URL\": \"u\"\n\t}\n}");
    row("json: into an empty object", Format::Json, "{\n    \"env\": {}\n}\n", url, "\"u\"",
        "{\n    \"env\": {\n        \"URL\": \"u\"\n    }\n}\n");
    row("json: the root is empty", Format::Json, "{}", {"k"}, "1", "{\n  \"k\": 1\n}");
    row("json: all on one line stays on one line", Format::Json, "{ \"a\": 1 }", {"k"}, "2",
        "{ \"a\": 1, \"k\": 2 }");
    row("json: Windows line ends", Format::Json, "{\r\n  \"a\": 1\r\n}\r\n", url, "\"u\"",
        "{\r\n  \"a\": 1,\r\n  \"env\": {\r\n    \"URL\": \"u\"\r\n  }\r\n}\r\n");
    row("jsonc: a comment stays with its line", Format::Json,
        "{\n  // one\n  \"a\": 1 // two\n  /* three */\n}\n", {"k"}, "2",
        "{\n  // one\n  \"a\": 1, // two\n  /* three */\n  \"k\": 2\n}\n");
    row("jsonc: a trailing comma stays the style", Format::Json, "{\n  \"a\": 1, // x\n}\n", {"k"}, "2",
        "{\n  \"a\": 1, // x\n  \"k\": 2,\n}\n");
    row("jsonc: an object with only a comment", Format::Json, "{\n  // nothing yet\n}\n", {"k"}, "2",
        "{\n  // nothing yet\n  \"k\": 2\n}\n");
    row("jsonc: a comment behind the end", Format::Json, "{\n  \"a\": 1\n}\n// bye\n", {"k"}, "2",
        "{\n  \"a\": 1,\n  \"k\": 2\n}\n// bye\n");
    row("json: braces and marks within texts", Format::Json, "{\n  \"a\": \"} // \\\" /*\"\n}", {"k"}, "2",
        "{\n  \"a\": \"} // \\\" /*\",\n  \"k\": 2\n}");
    row("json: a byte order mark", Format::Json, "\xEF\xBB\xBF{\n  \"a\": 1\n}\n", {"k"}, "2",
        "\xEF\xBB\xBF{\n  \"a\": 1,\n  \"k\": 2\n}\n");
    row("toml: above the first table", Format::Toml, "a = 1 # x\n\n# about t\n[t]\nb = 2\n", {"k"}, "\"v\"",
        "a = 1 # x\nk = \"v\"\n\n# about t\n[t]\nb = 2\n");
    row("toml: no key above the first table", Format::Toml, "# about t\n[t]\nb = 2\n", {"k"}, "\"v\"",
        "k = \"v\"\n# about t\n[t]\nb = 2\n");
    row("toml: a new table comes last", Format::Toml, "a = 1\n[t]\nb = 2\n", {"m", "s", "u"}, "\"v\"",
        "a = 1\n[t]\nb = 2\n\n[m.s]\nu = \"v\"\n");
    row("toml: no line end at the end", Format::Toml, "a = 1\n[t]\nb = 2", {"m", "s", "u"}, "\"v\"",
        "a = 1\n[t]\nb = 2\n\n[m.s]\nu = \"v\"");
    row("toml: into a table that is there", Format::Toml, "[m.s]\n  a = 1\n\n[t]\nb = 2\n", {"m", "s", "u"},
        "\"v\"", "[m.s]\n  a = 1\n  u = \"v\"\n\n[t]\nb = 2\n");
    row("toml: texts and lists over many lines", Format::Toml,
        "a = \"\"\"\n[no]\nk = 1\n\"\"\"\nl = [\n  1, # ]\n  2\n]\n[t]\n", {"k"}, "2",
        "a = \"\"\"\n[no]\nk = 1\n\"\"\"\nl = [\n  1, # ]\n  2\n]\nk = 2\n[t]\n");
    row("toml: Windows line ends", Format::Toml, "a = 1\r\n", {"m", "u"}, "2",
        "a = 1\r\n\r\n[m]\r\nu = 2\r\n");
    row("toml: an empty file", Format::Toml, "", {"k"}, "2", "k = 2\n");
    row("toml: a list of tables is no table of ours", Format::Toml, "[[m]]\nk = 1\n", {"k"}, "2",
        "k = 2\n[[m]]\nk = 1\n");
    row("env: at the end", Format::Env, "# x\nexport A=1\n", {"K"}, "v", "# x\nexport A=1\nK=v\n");
    row("env: no line end at the end", Format::Env, "A=1", {"K"}, "v", "A=1\nK=v");
    row("env: an empty file", Format::Env, "", {"K"}, "v", "K=v\n");
    row("env: a commented-out name is not there", Format::Env, "#K=1\nKK=2\n", {"K"}, "v",
        "#K=1\nKK=2\nK=v\n");
    row("env: a value over many lines", Format::Env, "A=\"one\nK=two\"\n", {"K"}, "v",
        "A=\"one\nK=two\"\nK=v\n");
    row("yaml: at the end", Format::Yaml, "a: 1 # x\nl:\n  - b\n", {"k"}, "\"v\"",
        "a: 1 # x\nl:\n  - b\nk: \"v\"\n");
    row("yaml: a name further in does not count", Format::Yaml, "a:\n  k: 1\n", {"k"}, "2",
        "a:\n  k: 1\nk: 2\n");
}

void TestSettingsText::edits()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, before);
    QFETCH(KeyPath, path);
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, after);
    const auto there = containersThere(format, before, path);
    QVERIFY2(bool(there), qPrintable(there ? QString() : there.error().text));
    const auto edited = withValue(format, before, path, raw);
    QVERIFY2(bool(edited), qPrintable(edited ? QString() : edited.error().text));
    QCOMPARE(edited.value(), after);
    const auto read = rawValue(format, after, path);
    QVERIFY(read);
    QCOMPARE(read.value().value_or("nothing"), raw);
    const auto back = withoutValue(format, after, path, there.value());
    QVERIFY(back);
    QCOMPARE(back.value(), before);
}

void TestSettingsText::taking_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<KeyPath>("path");
    QTest::addColumn<int>("keep");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, Format format, const char *before, const KeyPath &path, int keep,
                        const char *after) {
        QTest::newRow(name) << format << QByteArray(before) << path << keep << QByteArray(after);
    };
    row("json: the first", Format::Json, "{\n  \"k\": 1, // x\n  \"a\": 2\n}", {"k"}, 0,
        "{ // x\n  \"a\": 2\n}");
    row("json: one in the middle", Format::Json, "{\n  \"a\": 1,\n  \"k\": 1,\n  \"b\": 2\n}", {"k"}, 0,
        "{\n  \"a\": 1,\n  \"b\": 2\n}");
    row("json: nothing slides into a comment", Format::Json, "{\n  // x\n  \"k\": 1, \"a\": 2\n}", {"k"}, 0,
        "{\n  // x\n   \"a\": 2\n}");
    row("json: a foreign comment keeps its object", Format::Json,
        "{\n  \"e\": {\n    \"k\": 1 // mine\n  }\n}", {"e", "k"}, 0, "{\n  \"e\": { // mine\n  }\n}");
    row("json: an object that was there stays", Format::Json, "{\n  \"e\": {\n    \"k\": 1\n  }\n}",
        {"e", "k"}, 1, "{\n  \"e\": {}\n}");
    row("json: what is not there", Format::Json, "{\"a\": 1}", {"k"}, 0, "{\"a\": 1}");
    row("toml: a foreign key keeps its table", Format::Toml, "a = 1\n\n[m.s]\nk = 1\nz = 2\n",
        {"m", "s", "k"}, 1, "a = 1\n\n[m.s]\nz = 2\n");
    row("toml: a table that was there stays", Format::Toml, "[m]\nk = 1\n", {"m", "k"}, 1, "[m]\n");
    row("toml: a table behind ours", Format::Toml, "a = 1\n\n[m]\nk = 1\n\n[z]\nb = 1\n", {"m", "k"}, 0,
        "a = 1\n\n[z]\nb = 1\n");
    row("env: a foreign line behind ours", Format::Env, "A=1\nK=v\nB=2\n", {"K"}, 0, "A=1\nB=2\n");
    row("yaml: with its indented lines", Format::Yaml, "a: 1\nk:\n  - x\n  - y\nb: 2\n", {"k"}, 0,
        "a: 1\nb: 2\n");
}

void TestSettingsText::taking()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, before);
    QFETCH(KeyPath, path);
    QFETCH(int, keep);
    QFETCH(QByteArray, after);
    const auto taken = withoutValue(format, before, path, keep);
    QVERIFY2(bool(taken), qPrintable(taken ? QString() : taken.error().text));
    QCOMPARE(taken.value(), after);
    const auto read = rawValue(format, taken.value(), path);
    QVERIFY(read && !read.value());
}

void TestSettingsText::reads_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<KeyPath>("path");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("json: escapes") << Format::Json << QByteArray(R"({"\u006b": "a\"\u00e9"})") << KeyPath{"k"}
                                   << QByteArray("a\"é");
    QTest::newRow("json: the last one counts")
        << Format::Json << QByteArray(R"({"k":"a","k":"b"})") << KeyPath{"k"} << QByteArray("b");
    QTest::newRow("toml: literal text")
        << Format::Toml << QByteArray("k = 'a\\b' # c") << KeyPath{"k"} << QByteArray("a\\b");
    QTest::newRow("toml: dotted name") << Format::Toml << QByteArray("[m]\ns . \"u v\" = \"x\"")
                                       << KeyPath{"m", "s", "u v"} << QByteArray("x");
    QTest::newRow("toml: bare date") << Format::Toml << QByteArray("k = \"2026-11-20T10:00:00Z\"\n")
                                     << KeyPath{"k"} << QByteArray("2026-11-20T10:00:00Z");
    QTest::newRow("env: quotes") << Format::Env << QByteArray("export K = \"a # b\" # c\n") << KeyPath{"K"}
                                 << QByteArray("a # b");
    QTest::newRow("env: a comment") << Format::Env << QByteArray("K=a#b # c") << KeyPath{"K"}
                                    << QByteArray("a#b");
    QTest::newRow("env: the last one counts")
        << Format::Env << QByteArray("K=a\nK='b'\n") << KeyPath{"K"} << QByteArray("b");
    QTest::newRow("yaml: plain with a colon") << Format::Yaml << QByteArray("---\nk: http://x/v1 # c\n")
                                              << KeyPath{"k"} << QByteArray("http://x/v1");
    QTest::newRow("yaml: single quotes")
        << Format::Yaml << QByteArray("'k': 'it''s'\n") << KeyPath{"k"} << QByteArray("it's");
}

void TestSettingsText::reads()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, text);
    QFETCH(KeyPath, path);
    QFETCH(QByteArray, plain);
    const auto raw = rawValue(format, text, path);
    QVERIFY2(bool(raw), qPrintable(raw ? QString() : raw.error().text));
    QVERIFY(raw.value());
    QCOMPARE(plainValue(format, *raw.value()).value_or("no text"), plain);
    // Replacing touches the value alone.
    const auto replaced = withValue(format, text, path, "\"N\"");
    QVERIFY(replaced);
    QByteArray expected = text;
    expected.replace(text.lastIndexOf(*raw.value()), raw.value()->size(), "\"N\"");
    QCOMPARE(replaced.value(), expected);
}

void TestSettingsText::refuses_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<KeyPath>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, Format format, const char *text, const KeyPath &path,
                        const char *line) {
        QTest::newRow(name) << format << QByteArray(text) << path << QString::fromLatin1(line);
    };
    row("json: not closed", Format::Json, "{\n  \"a\": 1,\n", {"k"}, "Line 3:");
    row("json: comma missing", Format::Json, "{\n  \"a\": 1\n  \"b\": 2\n}", {"k"}, "Line 3:");
    row("json: a list", Format::Json, "[1]", {"k"}, "Line 1:");
    row("json: not an object on the way", Format::Json, "{\n  \"env\": \"x\"\n}", {"env", "k"}, "Line 2:");
    row("json: two documents", Format::Json, "{}\n{}", {"k"}, "Line 2:");
    row("json: a comment without an end", Format::Json, "{} /*", {"k"}, "Line 1:");
    row("json: a word that is none", Format::Json, "{\"a\": nope}", {"k"}, "Line 1:");
    row("toml: no closing quote", Format::Toml, "a = 1\nb = \"x\n", {"k"}, "Line 2:");
    row("toml: no equals sign", Format::Toml, "a = 1\nnonsense\n", {"k"}, "Line 2:");
    row("toml: an inline table is not extended", Format::Toml, "m = { s = { u = 1 } }\n", {"m", "s", "k"},
        "Line 1:");
    row("toml: dotted names are not extended", Format::Toml, "m.s.u = 1\n", {"m", "s", "k"}, "Line 1:");
    row("toml: a table of that name", Format::Toml, "[k]\na = 1\n", {"k"}, "Line 1:");
    row("yaml: several documents", Format::Yaml, "a: 1\n---\nb: 2\n", {"k"}, "Line 2:");
    row("yaml: flow style", Format::Yaml, "{a: 1}\n", {"k"}, "Line 1:");
}

void TestSettingsText::refuses()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, text);
    QFETCH(KeyPath, path);
    QFETCH(QString, line);
    const auto edited = withValue(format, text, path, "1");
    QVERIFY(!edited);
    QVERIFY2(edited.error().text.startsWith(line), qPrintable(edited.error().text));
}

void TestSettingsText::quotes_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("plain");
    const char *texts[] = {"plain",        "with space", "a\"b\\c", "é ✓", "http://127.0.0.1:4747/v1",
                           "#no: comment", "it's",       ""};
    for (const Format format : {Format::Json, Format::Toml, Format::Env, Format::Yaml}) {
        for (const char *text : texts)
            QTest::addRow("%d: %s", int(format), text) << format << QByteArray(text);
    }
}

void TestSettingsText::quotes()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, plain);
    const auto written = withValue(format, {}, {"K"}, quotedValue(format, plain));
    QVERIFY(written);
    const auto raw = rawValue(format, written.value(), {"K"});
    QVERIFY(raw && raw.value());
    QCOMPARE(plainValue(format, *raw.value()).value_or("no text"), plain);
}

void TestSettingsText::binariesAndHugeFilesAreRefused()
{
    for (const Format format : {Format::Json, Format::Toml, Format::Env, Format::Yaml}) {
        QVERIFY(!withValue(format, QByteArray("a\0b", 3), {"K"}, "1"));
        const auto huge = withValue(format, QByteArray(LargestSettingsFile + 1, ' '), {"K"}, "1");
        QVERIFY(!huge);
        QCOMPARE(huge.error().kind, Error::Kind::TooLarge);
    }
    QVERIFY(!withValue(Format::Json, "{\"a\":" + QByteArray(100'000, '['), {"K"}, "1"));
    QVERIFY(!withValue(Format::Toml, "a = " + QByteArray(100'000, '['), {"K"}, "1"));
}

// Any beginning of a good file is read or refused, never more.
void TestSettingsText::cutTextsAreSafe()
{
    const std::pair<Format, QByteArray> texts[] = {
        {Format::Json,
         "\xEF\xBB\xBF{ // c\n \"a\\\"\": [1, {\"b\": null}], /* d */ \"env\": {\"K\": \"v\",}, }\r\n"},
        {Format::Toml,
         "a = '''x\n'''\n[[t]] # c\n\"q\".b = {c = [1, 2], d = \"e\\\"\"}\r\n[m.s]\nk = 1979-05-27\n"},
        {Format::Env, "export A=\"b\\\"\nc\" # d\r\nK='v'\n=x\nexport\n"},
        {Format::Yaml, "---\n\"a\": \"b\" # c\nl:\n- x\n- y: |\n    z\nk: v\r\n"}};
    for (const auto &[format, text] : texts) {
        for (qsizetype length = 0; length <= text.size(); ++length) {
            const auto edited = withValue(format, text.left(length), {"new"}, "1");
            if (!edited)
                continue;
            const auto back = rawValue(format, edited.value(), {"new"});
            QVERIFY2(back && back.value() == QByteArray("1"), text.left(length).constData());
        }
        QVERIFY(withValue(format, text, {"new"}, "1"));
    }
}

QTEST_GUILESS_MAIN(TestSettingsText)
#include "test_settingstext.moc"
