// Strings come out whole and safe, whatever bytes go in.
#include "core/protocols/jsonscan.h"
#include "core/protocols/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace sluice;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapes_data();
    void escapes();
    void everyTextComesBack();
    void everyByteSequenceIsValid();
    void writesObjects();
};

void TestJsonWriter::escapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("plain") << QByteArray("abc") << QByteArray("\"abc\"");
    QTest::newRow("empty") << QByteArray() << QByteArray("\"\"");
    QTest::newRow("quotes and backslashes") << QByteArray("a\"b\\c/") << QByteArray(R"("a\"b\\c/")");
    QTest::newRow("controls") << QByteArray("\0\x01\x1f\x7f\n\r\t\b\f", 9)
                              << QByteArray(R"("\u0000\u0001\u001f\u007f\n\r\t\u0008\u000c")");
    QTest::newRow("line and paragraph separators") << QByteArray("a\xe2\x80\xa8"
                                                                 "b\xe2\x80\xa9")
                                                   << QByteArray(R"("a\u2028b\u2029")");
    QTest::newRow("their neighbours stay")
        << QByteArray("\xe2\x80\xa7\xe2\x80\xaa") << QByteArray("\"\xe2\x80\xa7\xe2\x80\xaa\"");
    QTest::newRow("two, three and four bytes") << QByteArray("\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80")
                                               << QByteArray("\"\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\"");
    QTest::newRow("a lone continuation") << QByteArray("a\x80"
                                                       "b")
                                         << QByteArray(R"("a\ufffdb")");
    QTest::newRow("cut short") << QByteArray("a\xe2\x82") << QByteArray(R"("a\ufffd\ufffd")");
    QTest::newRow("overlong") << QByteArray("\xc0\xaf\xe0\x80\xaf")
                              << QByteArray(R"("\ufffd\ufffd\ufffd\ufffd\ufffd")");
    QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80") << QByteArray(R"("\ufffd\ufffd\ufffd")");
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80")
                                    << QByteArray(R"("\ufffd\ufffd\ufffd\ufffd")");
}

void TestJsonWriter::escapes()
{
    QFETCH(QByteArray, text);
    QTEST(jsonString(text), "json");
}

void TestJsonWriter::everyTextComesBack()
{
    for (char32_t code = 0; code <= 0x10ffff; code += code < 0x3000 ? 1 : 97) {
        if (code >= 0xd800 && code <= 0xdfff)
            continue;
        const QByteArray text = 'a' + QString::fromUcs4(&code, 1).toUtf8() + 'z';
        QCOMPARE(unquoted(jsonString(text)), text);
    }
}

void TestJsonWriter::everyByteSequenceIsValid()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text(random.bounded(12), Qt::Uninitialized);
        for (char &c : text)
            c = char(random.bounded(256));
        QJsonParseError error;
        QJsonDocument::fromJson('[' + jsonString(text) + ']', &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
}

void TestJsonWriter::writesObjects()
{
    QCOMPARE(JsonObject().json(), QByteArray("{}"));
    JsonObject object;
    object.text("a\"", "b").number("n", -5).flag("f", true).textOrNull("e", "").raw("o", JsonObject());
    const QByteArray expected =
        R"({"a\"":"b","n":-5,"f":true,"e":null,"o":{}})"; // moc cannot read it in a macro
    QCOMPARE(object.json(), expected);
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "test_jsonwriter.moc"
