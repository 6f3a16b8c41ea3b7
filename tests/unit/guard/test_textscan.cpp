// The texts of a JSON body are found, read through their escapes, and mapped back to their bytes.
#include "core/guard/textscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace sluice;

namespace {

QByteArrayList textsIn(const QByteArray &body)
{
    const auto texts = bodyTexts(body, BodyKind::Request);
    if (!texts)
        return {"broken"};
    QByteArrayList result;
    for (const JsonText &text : texts->texts)
        result += DecodedText(body, text).text().toByteArray();
    return result;
}

QString randomText(QRandomGenerator &random)
{
    static const QList<uint> characters{'a',  'Z', '"',  '\\',   '/',     '\n',
                                        '\t', 0x1, 0xe9, 0x20ac, 0x1f600, 0x2028};
    QString text;
    for (int i = random.bounded(12); i > 0; --i)
        text += QString::fromUcs4(
            reinterpret_cast<const char32_t *>(&characters.at(random.bounded(int(characters.size())))), 1);
    return text;
}

QJsonValue randomValue(QRandomGenerator &random, int depth, QByteArrayList &texts)
{
    const int kind = random.bounded(depth > 4 ? 2 : 4);
    if (kind == 0)
        return random.bounded(1000) / 8.0;
    if (kind == 1) {
        const QString text = randomText(random);
        if (!text.isEmpty())
            texts += text.toUtf8();
        return text;
    }
    if (kind == 2) {
        QJsonArray array;
        for (int i = random.bounded(4); i > 0; --i)
            array.append(randomValue(random, depth + 1, texts));
        return array;
    }
    QJsonObject object;
    // Qt sorts the names: so do these.
    for (int i = random.bounded(4), name = 0; i > 0; --i, ++name)
        object.insert(QStringLiteral("n%1").arg(name), randomValue(random, depth + 1, texts));
    return object;
}

} // namespace

class TestTextScan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTexts_data();
    void findsTexts();
    void findsWhatAnotherParserFinds();
    void mapsBack_data();
    void mapsBack();
    void saysWhere();
    void damageFindsNothingOutside();
};

void TestTextScan::findsTexts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("texts");
    using Texts = QByteArrayList;

    QTest::newRow("a conversation, without its roles, ids and model")
        << QByteArray(
               R"({"model":"m","messages":[{"role":"user","content":"hi"},{"role":"tool","tool_call_id":"c1",)"
               R"("content":[{"type":"text","text":"there"}]}]})")
        << Texts{"hi", "there"};
    QTest::newRow("no names, of any depth") << QByteArray(R"([[{"a":{"b":["c"]}}]])") << Texts{"c"};
    QTest::newRow("both of a repeated member") << QByteArray(R"({"a":"1","a":"2"})") << Texts{"1", "2"};
    QTest::newRow("escapes") << QByteArray(
                                    R"({"a":"\u0041K\u0049A\n\"\\\/","b":"\ud83d\ude00","c":"\ud83dx"})")
                             << Texts{"AKIA\n\"\\/", "\xf0\x9f\x98\x80", "\xef\xbf\xbdx"};
    QTest::newRow("numbers and words")
        << QByteArray(R"({"a":[-1.5e+3,0,true,false,null,NaN,-Infinity],"b":"c"})") << Texts{"c"};
    QTest::newRow("an escape that is none") << QByteArray(R"({"a":"\u00zz\q"})") << Texts{"\\u00zz\\q"};
    QTest::newRow("a tool's arguments, whatever their names")
        << QByteArray(R"({"messages":[{"content":[{"type":"tool_use","id":"t","name":"n",)"
                      R"("input":{"id":"x","type":"thinking","signature":"y","data":"z"}}]}]})")
        << Texts{"n", "x", "thinking", "y", "z"};
    QTest::newRow("what Gemini calls a tool with")
        << QByteArray(R"({"contents":[{"parts":[{"functionCall":{"name":"n","args":{"type":"t"}},)"
                      R"("thoughtSignature":"s"}]}]})")
        << Texts{"n", "t"};
    QTest::newRow("an input that is a list is the conversation")
        << QByteArray(R"({"input":[{"type":"message","content":"hi"},)"
                      R"({"type":"reasoning","id":"r","encrypted_content":"e"}]})")
        << Texts{"hi"};
    QTest::newRow("thinking, but not its seals")
        << QByteArray(R"({"content":[{"type":"thinking","thinking":"a","signature":"b"},)"
                      R"({"data":"c","type":"redacted_thinking"},{"type":"text","text":"d"}]})")
        << Texts{"a", "d"};
    const QByteArray data = QByteArray("hello world, this is an image of 48 bytes, no..").toBase64();
    QTest::newRow("no image") << QByteArray(
                                     R"({"source":{"type":"base64","media_type":"image/png","data":")" +
                                     data + R"("},"image_url":{"url":"data:image/png;base64,)" + data +
                                     R"("}})")
                              << Texts{"image/png"};
    QTest::newRow("a short data member is read")
        << QByteArray(R"({"source":{"data":"AKIAIOSFODNN7EXAMPLE"}})") << Texts{"AKIAIOSFODNN7EXAMPLE"};
    QTest::newRow("a model that is not the request's") << QByteArray(R"({"a":{"model":"m"}})") << Texts{"m"};
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf {\"a\":\"b\"} ") << Texts{"b"};
    QTest::newRow("empty texts are none") << QByteArray(R"({"a":""})") << Texts{};

    for (const char *broken :
         {"", "\"a\"", "a=b", R"({"a":"b")", R"({"a":"b"]})", R"({"a" "b"})", R"({"a":"b",})", R"({"a":"b)",
          R"(["a" "b"])", R"({"a":"b"} x)", R"({a:"b"})", R"({"a":})", "[\"a\",]", "--boundary\r\n"})
        QTest::addRow("broken: %s", broken) << QByteArray(broken) << Texts{"broken"};
    QTest::newRow("nested beyond all measure")
        << QByteArray(QByteArray(20'000, '[') + QByteArray(20'000, ']')) << Texts{"broken"};
    QTest::newRow("nested deep") << QByteArray(QByteArray(5'000, '[') + "\"a\"" + QByteArray(5'000, ']'))
                                 << Texts{"a"};
}

void TestTextScan::findsTexts()
{
    QFETCH(const QByteArray, body);
    QTEST(textsIn(body), "texts");
}

void TestTextScan::findsWhatAnotherParserFinds()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QByteArrayList texts;
        const QJsonArray array{randomValue(random, 0, texts), randomValue(random, 0, texts)};
        const auto format = random.bounded(2) == 0 ? QJsonDocument::Compact : QJsonDocument::Indented;
        QCOMPARE(textsIn(QJsonDocument(array).toJson(format)), texts);
    }
}

void TestTextScan::mapsBack_data()
{
    QTest::addColumn<QByteArray>("text"); // as written
    QTest::addColumn<QByteArray>("part"); // as read
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("plain") << QByteArray("say AKIA now") << QByteArray("AKIA") << QByteArray("AKIA");
    QTest::newRow("behind an escape")
        << QByteArray(R"(a\nAKIA now)") << QByteArray("AKIA") << QByteArray("AKIA");
    QTest::newRow("over an escape") << QByteArray(R"(a\n\u0041KI\u0041\tb)") << QByteArray("AKIA")
                                    << QByteArray(R"(\u0041KI\u0041)");
    QTest::newRow("before an escape") << QByteArray(R"(AKIA\n)") << QByteArray("AKIA") << QByteArray("AKIA");
    QTest::newRow("a whole surrogate pair")
        << QByteArray(R"(x\ud83d\ude00y)") << QByteArray("\xf0\x9f\x98\x80") << QByteArray(R"(\ud83d\ude00)");
    QTest::newRow("behind a surrogate pair")
        << QByteArray(R"(\ud83d\ude00y)") << QByteArray("y") << QByteArray("y");
    QTest::newRow("an escape is not cut")
        << QByteArray(R"(x\u00e9y)") << QByteArray("\xa9y") << QByteArray(R"(\u00e9y)");
    QTest::newRow("a lone surrogate")
        << QByteArray(R"(x\ud83dKEY)") << QByteArray("KEY") << QByteArray("KEY");
    QTest::newRow("behind half an escape")
        << QByteArray(R"(\u12\u0041KIA)") << QByteArray("AKIA") << QByteArray(R"(\u0041KIA)");
    QTest::newRow("within half an escape")
        << QByteArray(R"(\u12\nKEY)") << QByteArray("12") << QByteArray("12");
    QTest::newRow("within half a surrogate pair")
        << QByteArray(R"(\ud83x\ude00y)") << QByteArray("x") << QByteArray("x");
}

void TestTextScan::mapsBack()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, part);
    const QByteArray body = R"({"a":")" + text + R"("})";
    const auto texts = bodyTexts(body, BodyKind::Request);
    QVERIFY(texts && texts->texts.size() == 1);
    const DecodedText decoded(body, texts->texts.front());
    const qsizetype at = decoded.text().indexOf(part);
    QVERIFY(at >= 0);
    const Span span = decoded.rawSpan(at, part.size());
    QTEST(body.mid(span.at, span.size), "raw");
}

void TestTextScan::saysWhere()
{
    const QByteArray body = R"({"messages":[{"content":"a"},{"content":[{"text":"b"},)"
                            R"({"input":{"my key":"c"}},{"odd name":"d"}]}]})";
    const auto texts = bodyTexts(body, BodyKind::Request);
    QVERIFY(texts);
    QStringList places;
    for (const JsonText &text : texts->texts)
        places += placeOf(body, text);
    QCOMPARE(places, (QStringList{QStringLiteral("messages[0].content"),
                                  QStringLiteral("messages[1].content[0].text"),
                                  QStringLiteral("messages[1].content[1].input…"),
                                  QStringLiteral("messages[1].content[2].…")}));
}

void TestTextScan::damageFindsNothingOutside()
{
    QRandomGenerator random(11);
    const QByteArray whole = R"({"model":"m","messages":[{"role":"user","content":"a\u0041\n\ud83d\ude00"},)"
                             R"({"type":"thinking","data":[1,null,true,"x"]}]})";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray body = whole;
        for (int i = random.bounded(4); i >= 0; --i)
            body[random.bounded(int(body.size()))] = char("\"\\{}[],:u\xff 0"[random.bounded(13)]);
        body.truncate(random.bounded(int(body.size()) + 1));
        const auto texts = bodyTexts(body, BodyKind::Request);
        if (!texts)
            continue;
        qsizetype end = 0;
        for (const JsonText &text : texts->texts) {
            QVERIFY(text.raw.at >= end && text.raw.at + text.raw.size <= body.size());
            end = text.raw.at + text.raw.size;
            const DecodedText decoded(body, text);
            const qsizetype size = decoded.text().size();
            const Span all = decoded.rawSpan(0, size);
            QCOMPARE(all.at, text.raw.at);
            QCOMPARE(all.size, text.raw.size);
        }
    }
}

QTEST_GUILESS_MAIN(TestTextScan)
#include "test_textscan.moc"
