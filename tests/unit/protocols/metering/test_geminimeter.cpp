// Gemini: the same running totals from events, from the streamed array and from a whole body.
#include "metertest.h"

using namespace sluice;
using namespace sluice::test;

class TestGeminiMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void totalsAreKnownOnTheWay();
};

// Before the raw strings below: moc loses its way in them.
namespace {

Answer gemini(QByteArray body, QByteArray contentType = "text/event-stream")
{
    return {{Protocol::Gemini,
             Endpoint::StreamGenerateContent,
             {},
             "v1beta",
             "models/gemini-x:streamGenerateContent",
             "gemini-x"},
            contentType,
            "gemini",
            body};
}

const QByteArray first =
    R"({"candidates":[{"content":{"role":"model","parts":[{"text":"Think","thought":true}]},"index":0}],"usageMetadata":{"promptTokenCount":9,"totalTokenCount":9},"modelVersion":"gemini-x","responseId":"r1"})";
const QByteArray middle =
    R"({"candidates":[{"content":{"role":"model","parts":[{"text":"Hel"}]},"index":0}],"usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":2,"thoughtsTokenCount":30,"totalTokenCount":41},"modelVersion":"gemini-x"})";
const QByteArray last =
    R"({"candidates":[{"content":{"role":"model","parts":[{"functionCall":{"name":"read","args":{"p":"a"}},"thoughtSignature":"AAAAAA"}]},"finishReason":"STOP","index":0}],"usageMetadata":{"promptTokenCount":9,"cachedContentTokenCount":4,"candidatesTokenCount":7,"thoughtsTokenCount":30,"toolUsePromptTokenCount":5,"totalTokenCount":51},"modelVersion":"gemini-x-001","responseId":"r1"})";
constexpr qint64 streamedBytes = 5 + 3 + 9;

QByteArray events(std::initializer_list<QByteArray> chunks)
{
    QByteArray body;
    for (const QByteArray &chunk : chunks)
        body += "data: " + chunk + "\r\n\r\n";
    return body;
}

Answer whole(QByteArray usage)
{
    return gemini(
        R"({"candidates":[{"content":{"parts":[{"text":"Hi"}],"role":"model"},"finishReason":"STOP"}],"usageMetadata":)" +
            usage + R"(,"modelVersion":"m"})",
        "application/json; charset=UTF-8");
}

Reading read(Usage usage)
{
    return {usage, "m", true, false, 2};
}

} // namespace

void TestGeminiMeter::answers_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Reading>("expected");
    const Reading expected{Usage{.input = 10, .cacheRead = 4, .output = 7, .reasoning = 30}, "gemini-x-001",
                           true, false, streamedBytes};

    QTest::newRow("events") << gemini(events({first, middle, last})) << expected;
    QTest::newRow("events with plain line feeds")
        << gemini(events({first, middle, last}).replace("\r", "")) << expected;
    QTest::newRow("the streamed array")
        << gemini("[" + first + ",\r\n" + middle + "\n,\n" + last + "]\n", "application/json") << expected;
    QTest::newRow("the array in a pretty form")
        << gemini("[" + QByteArray(first).replace(",\"", ",\n  \"") + "\n,\r\n" +
                      QByteArray(last).replace("{\"", "{\n \"") + "\n]",
                  "application/json; charset=UTF-8")
        << Reading{expected.usage, "gemini-x-001", true, false, 5 + 11};
    QTest::newRow("an array that is cut has the totals so far, but no end")
        << gemini("[" + first + "," + middle + "," + last.chopped(9), "application/json")
        << Reading{Usage{.input = 9, .output = 2, .reasoning = 30}, "gemini-x", false, false, 8};
    QTest::newRow("an array without its bracket is not over")
        << gemini("[" + last, "application/json") << Reading{expected.usage, "gemini-x-001", false, false, 9};
    QTest::newRow("events that are cut")
        << gemini(events({first, middle}) + "data: " + last.chopped(30))
        << Reading{Usage{.input = 9, .output = 2, .reasoning = 30}, "gemini-x", false, false, 8};
    QTest::newRow("totals in the last chunk replace, they do not add")
        << gemini(events({last, last})) << Reading{expected.usage, "gemini-x-001", true, false, 18};
    QTest::newRow("a blocked prompt")
        << gemini(events(
               {R"({"promptFeedback":{"blockReason":"SAFETY"},"usageMetadata":{"promptTokenCount":9,"totalTokenCount":9},"modelVersion":"m"})"}))
        << Reading{Usage{.input = 9}, "m", false, false, 0};

    QTest::newRow("a whole body")
        << whole(R"({"promptTokenCount":9,"candidatesTokenCount":7,"totalTokenCount":16})")
        << read({.input = 9, .output = 7});
    QTest::newRow("kinds of input and output")
        << whole(
               R"({"promptTokenCount":1000,"cachedContentTokenCount":300,"candidatesTokenCount":60,"totalTokenCount":1060,
"promptTokensDetails":[{"modality":"TEXT","tokenCount":500},{"modality":"AUDIO","tokenCount":200},{"modality":"IMAGE","tokenCount":100},{"modality":"DOCUMENT","tokenCount":150},{"modality":"VIDEO","tokenCount":50}],
"cacheTokensDetails":[{"modality":"AUDIO","tokenCount":80},{"modality":"TEXT","tokenCount":220}],
"candidatesTokensDetails":[{"modality":"TEXT","tokenCount":10},{"modality":"AUDIO","tokenCount":20},{"modality":"IMAGE","tokenCount":30}]})")
        << read({.input = 330,
                 .cacheRead = 220,
                 .output = 10,
                 .audioInput = 120,
                 .audioCacheRead = 80,
                 .audioOutput = 20,
                 .imageInput = 250,
                 .imageOutput = 30});
    QTest::newRow("details beyond the total are cut")
        << whole(
               R"({"promptTokenCount":10,"cachedContentTokenCount":50,"candidatesTokenCount":1,"promptTokensDetails":[{"modality":"AUDIO","tokenCount":99}],"candidatesTokensDetails":[{"modality":"IMAGE","tokenCount":7}]})")
        << read({.cacheRead = 10, .imageOutput = 1});
    QTest::newRow("no usage") << whole("null") << Reading{{}, "m", true, false, 2};
    QTest::newRow("negative counts")
        << whole(R"({"promptTokenCount":-9,"candidatesTokenCount":-1,"thoughtsTokenCount":3})")
        << read({.reasoning = 3});
    QTest::newRow("an embedding")
        << gemini(
               R"({"embedding":{"values":[0.1,-0.2e-3]},"usageMetadata":{"promptTokenCount":8,"totalTokenCount":8}})",
               "application/json")
        << Reading{Usage{.input = 8}, {}, true, false, 0};
    QTest::newRow("counting costs nothing")
        << gemini(R"({"totalTokens":31,"cachedContentTokenCount":4})", "application/json")
        << Reading{{}, {}, true, false, 0};
    QTest::newRow("an error body")
        << gemini(R"({"error":{"code":429,"message":"x","status":"RESOURCE_EXHAUSTED"}})", "application/json")
        << Reading{{}, {}, true, true, 0};
    QTest::newRow("an error in an array")
        << gemini(R"([{"error":{"code":429}}])", "application/json") << Reading{{}, {}, true, true, 0};
    QTest::newRow("an error event")
        << gemini(events({first, R"({"error":{"code":503,"message":"x","status":"UNAVAILABLE"}})"}))
        << Reading{Usage{.input = 9}, "gemini-x", false, true, 5};
    QTest::newRow("braces and brackets in text")
        << gemini(
               R"([{"candidates":[{"content":{"parts":[{"text":"}]\\\"]{["}]}}]},{"usageMetadata":{"promptTokenCount":1}}])",
               "application/json")
        << Reading{Usage{.input = 1}, {}, true, false, 7};
}

void TestGeminiMeter::answers()
{
    QFETCH(Answer, answer);
    QFETCH(Reading, expected);
    QVERIFY(reads(answer, expected));
}

void TestGeminiMeter::totalsAreKnownOnTheWay()
{
    const auto meter = makeMeter(gemini({}).target, "application/json", "gemini");
    meter->feed("[" + first + ",");
    QVERIFY(meter->usage());
    QCOMPARE(meter->usage()->input, 9);
    meter->feed(middle);
    QCOMPARE(meter->usage()->reasoning, 30);
    QVERIFY(!meter->finalEventSeen());
    QVERIFY(!meter->betweenFrames());
    meter->feed("]");
    QVERIFY(meter->finalEventSeen());
}

QTEST_APPLESS_MAIN(TestGeminiMeter)
#include "test_geminimeter.moc"
