// The simulator's pure parts: the JSON it writes, the arguments it invents, the tokens it cuts.
#include "core/simulator/jsonwriter.h"
#include "core/simulator/reply.h"
#include "core/simulator/schemavalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sluice;
using namespace sluice::simulator;

class TestSimulatorParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strings_data();
    void strings();
    void argumentsFitTheSchema_data();
    void argumentsFitTheSchema();
    void piecesAreWholeCharacters();
    void saysWhatWasAsked_data();
    void saysWhatWasAsked();
    void cachedTokens_data();
    void cachedTokens();
};

void TestSimulatorParts::strings_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("quotes and backslashes") << QByteArray("a\"b\\c") << QByteArray("\"a\\\"b\\\\c\"");
    QTest::newRow("line break") << QByteArray("a\nb") << QByteArray("\"a\\nb\"");
    QTest::newRow("control characters")
        << QByteArray("\x01\t\x1f") << QByteArray("\"\\u0001\\u0009\\u001f\"");
    QTest::newRow("line and paragraph separators are escaped")
        << QByteArray("a\xe2\x80\xa8\xe2\x80\xa9z") << QByteArray("\"a\\u2028\\u2029z\"");
    QTest::newRow("their neighbours are not")
        << QByteArray("\xe2\x80\xa6\xe2\x80") << QByteArray("\"\xe2\x80\xa6\xe2\x80\"");
    QTest::newRow("nothing") << QByteArray() << QByteArray("\"\"");
}

void TestSimulatorParts::strings()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, written);
    QCOMPARE(json::text(raw), written);
}

void TestSimulatorParts::argumentsFitTheSchema_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value"); // keys sorted
    const auto row = [](const char *name, QByteArray properties, QByteArray required, QByteArray value) {
        QTest::newRow(name) << "{\"type\":\"object\",\"properties\":" + properties +
                                   ",\"required\":" + required + "}"
                            << value;
    };
    row("nothing required is nothing given", R"({"a":{"type":"string"}})", "[]", "{}");
    row("a command is ls", R"({"command":{"type":"string"}})", R"(["command"])", R"({"command":"ls"})");
    row("a command in words", R"({"command":{"type":"array","items":{"type":"string"}}})", R"(["command"])",
        R"({"command":["ls"]})");
    row("a path is here", R"({"file_path":{"type":"string"}})", R"(["file_path"])", R"({"file_path":"."})");
    row("a text is the user's", R"({"query":{"type":"string"}})", R"(["query"])", R"({"query":"do it"})");
    row("the first of an enumeration", R"({"m":{"type":"string","enum":["x","y"]}})", R"(["m"])",
        R"({"m":"x"})");
    row("a constant", R"({"m":{"const":7}})", R"(["m"])", R"({"m":7})");
    row("a default", R"({"n":{"type":"integer","default":30}})", R"(["n"])", R"({"n":30})");
    row("numbers keep to their limits",
        R"({"a":{"type":"integer","minimum":5},"b":{"type":"number","maximum":0.5}})", R"(["a","b"])",
        R"({"a":5,"b":0.5})");
    row("nullable is not null",
        R"({"a":{"type":["null","boolean"]},"b":{"anyOf":[{"type":"null"},{"type":"integer"}]}})",
        R"(["a","b"])", R"({"a":false,"b":1})");
    row("objects inside",
        R"({"o":{"type":"object","properties":{"dir":{"type":"string"}},"required":["dir"]}})", R"(["o"])",
        R"({"o":{"dir":"."}})");
    row("lists as long as they must be", R"({"l":{"type":"array","minItems":2,"items":{"type":"boolean"}}})",
        R"(["l"])", R"({"l":[false,false]})");
    row("a string as long as it must be", R"({"s":{"type":"string","minLength":8}})", R"(["s"])",
        R"({"s":"do itxxx"})");
    row("a required member without a schema", "{}", R"(["s"])", R"({"s":"do it"})");
    QTest::newRow("a reference")
        << QByteArray(
               R"({"type":"object","properties":{"a":{"$ref":"#/$defs/A"}},"required":["a"],"$defs":{"A":{"enum":["q"]}}})")
        << QByteArray(R"({"a":"q"})");
    QTest::newRow("a schema that holds itself ends")
        << QByteArray(R"({"type":"object","properties":{"a":{"$ref":"#"}},"required":["a"]})")
        << QByteArray();
}

void TestSimulatorParts::argumentsFitTheSchema()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    const QJsonValue made = valueFor(QJsonDocument::fromJson(schema).object(), QStringLiteral("do it"));
    QVERIFY(made.isObject());
    if (!value.isEmpty())
        QCOMPARE(QJsonDocument(made.toObject()).toJson(QJsonDocument::Compact), value);
}

void TestSimulatorParts::piecesAreWholeCharacters()
{
    const QByteArray words = "Grüße, \xf0\x9f\x98\x80 und \xe2\x82\xac 5 für die schöne Straße";
    QByteArray together = {};
    for (const QByteArray &piece : tokenPieces(words)) {
        const qsizetype characters = QString::fromUtf8(piece).toUcs4().size();
        QVERIFY(!QString::fromUtf8(piece).contains(QChar::ReplacementCharacter));
        QVERIFY(characters >= 1 && characters <= 6);
        together += piece;
    }
    QCOMPARE(together, words);
    QVERIFY(tokenPieces({}).empty());
}

void TestSimulatorParts::saysWhatWasAsked_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<int>("words"); // 0: any number
    QTest::newRow("hello in five words")
        << QStringLiteral("Say hello in five words") << QStringLiteral("Hello ") << 5;
    QTest::newRow("a number in digits")
        << QStringLiteral("please write 120 words") << QStringLiteral("Hello ") << 120;
    QTest::newRow("one word") << QStringLiteral("say yes in one word") << QStringLiteral("Yes.") << 1;
    QTest::newRow("anything else is quoted") << QStringLiteral("Why is the sky blue?")
                                             << QStringLiteral("You asked: \"Why is the sky blue?\"") << 0;
    QTest::newRow("nothing") << QString() << QStringLiteral("Hello!") << 0;
}

void TestSimulatorParts::saysWhatWasAsked()
{
    QFETCH(QString, asked);
    QFETCH(QString, begins);
    QFETCH(int, words);
    Prompt prompt = {};
    prompt.userText = asked;
    const QString said = QString::fromUtf8(replyTo(prompt, {}).text);
    QVERIFY2(said.startsWith(begins), qPrintable(said));
    if (words > 0)
        QCOMPARE(int(said.split(u' ').size()), words);
}

void TestSimulatorParts::cachedTokens_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<bool>("firstTurn");
    QTest::addColumn<bool>("marks");
    QTest::addColumn<qint64>("earlier");
    QTest::addColumn<qint64>("read");
    QTest::addColumn<qint64>("written");
    const auto row = [](const char *name, Protocol protocol, bool first, bool marks, qint64 earlier,
                        qint64 read, qint64 written) {
        QTest::newRow(name) << int(protocol) << first << marks << earlier << read << written;
    };
    row("OpenAI: a short history is not cached", Protocol::Chat, false, false, 1000, 0, 0);
    row("OpenAI: a long one is, in steps of 128", Protocol::Chat, false, false, 1500, 1408, 0);
    row("Messages: without marks nothing is", Protocol::Messages, false, false, 4000, 0, 0);
    row("Messages: the first turn writes", Protocol::Messages, true, true, 4000, 0, 4000);
    row("Messages: the next reads, and writes the rest", Protocol::Messages, false, true, 4000, 4000, 999);
}

void TestSimulatorParts::cachedTokens()
{
    QFETCH(int, protocol);
    QFETCH(bool, firstTurn);
    QFETCH(bool, marks);
    QFETCH(qint64, earlier);
    QFETCH(qint64, read);
    QFETCH(qint64, written);
    Prompt prompt = {};
    prompt.protocol = Protocol(protocol);
    prompt.firstTurn = firstTurn;
    prompt.explicitCaching = marks;
    prompt.earlierTokens = earlier;
    prompt.promptTokens = 5000;
    const Tokens tokens = replyTo(prompt, {}).tokens;
    QCOMPARE(tokens.cacheRead, read);
    QCOMPARE(tokens.cacheWrite5m, written);
    QCOMPARE(tokens.cacheWrite1h, 0);
    QCOMPARE(tokens.prompt(), 5000);
    QVERIFY(tokens.uncached >= 1);

    prompt.hourCache = true;
    QCOMPARE(replyTo(prompt, {}).tokens.cacheWrite1h, written);
    const Tokens wished = replyTo(prompt, {.cached = 3000, .reasoning = 70}).tokens;
    QCOMPARE(wished.cacheRead, 3000);
    QCOMPARE(wished.reasoning, 70);
    QVERIFY(wished.output > 70);
}

QTEST_GUILESS_MAIN(TestSimulatorParts)
#include "test_simulatorparts.moc"
