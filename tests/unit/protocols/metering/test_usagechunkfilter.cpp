// The usage chunk that the client did not ask for goes; every other byte stays.
#include "core/protocols/protocol.h"
#include "cuts.h"

#include <QtTest>

using namespace sluice;
using namespace sluice::test;

namespace {

QByteArray filtered(const Pieces &pieces)
{
    UsageChunkFilter filter;
    QByteArray out;
    for (const QByteArray &piece : pieces)
        out += filter.feed(piece);
    return out + filter.end();
}

const QByteArray usageChunk =
    R"(data: {"id":"c","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2}})";

} // namespace

class TestUsageChunkFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCut_data();
    void everyCut();
    void theEmptyUsageOfOtherChunksGoes_data();
    void theEmptyUsageOfOtherChunksGoes();
    void whatIsCompleteGoesOnAtOnce();
    void holdsAtMostAMegabyte();
    void aFrameAfterALongOneIsLookedAtAgain();
    void randomStreamsAreUnchanged();
};

void TestUsageChunkFilter::everyCut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("dropped");
    QTest::addColumn<QByteArray>("after");

    const QByteArray hello = R"(data: {"choices":[{"index":0,"delta":{"content":"Hel"}}]})"
                             "\n\n";
    const QByteArray done = "data: [DONE]\n\n";
    QTest::newRow("the usage chunk goes") << hello << usageChunk + "\n\n" << done;
    QTest::newRow("with carriage returns, too")
        << QByteArray(hello).replace("\n", "\r\n") << usageChunk + "\r\n\r\n"
        << QByteArray("data: [DONE]\r\n\r\n");
    QTest::newRow("with bare carriage returns, too")
        << QByteArray(hello).replace("\n", "\r") << usageChunk + "\r\r" << QByteArray("data: [DONE]\r\r");
    QTest::newRow("spaces in the JSON do not hide it")
        << hello << QByteArray("data:{ \"usage\" : {\"prompt_tokens\": 1}, \"choices\" : [ ] }\n\n") << done;
    QTest::newRow("without a final blank line") << hello << usageChunk + "\n" << QByteArray();
    QTest::newRow("without a final line end") << hello << usageChunk << QByteArray();
    QTest::newRow("comments and keep-alives stay")
        << QByteArray(": OPENROUTER PROCESSING\n\n\n\n") + hello << usageChunk + "\n\n"
        << QByteArray("\n: x\n\n") + done;
    QTest::newRow("no choices but no usage: Azure's prompt filter stays")
        << QByteArray(R"(data: {"choices":[],"prompt_filter_results":[{"prompt_index":0}]})"
                      "\n\n") +
               hello
        << QByteArray() << done;
    QTest::newRow("usage beside choices stays")
        << QByteArray(
               R"(data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":1}})"
               "\n\n")
        << QByteArray() << done;
    QTest::newRow("text that speaks of it stays")
        << QByteArray(R"(data: {"choices":[{"index":0,"delta":{"content":"{\"choices\":[],\"usage\":{}}"}}]})"
                      "\n\n")
        << QByteArray() << done;
    QTest::newRow("an inner object with that shape stays")
        << QByteArray(R"(data: {"x":{"choices":[],"usage":{}},"choices":[{"index":0}]})"
                      "\n\n")
        << QByteArray() << done;
    QTest::newRow("broken JSON stays")
        << QByteArray("data: {\"choices\":[],\"usage\":{\n\n") << QByteArray() << done;
    QTest::newRow("an error stays") << hello << QByteArray()
                                    << QByteArray("data: {\"error\":{\"message\":\"x\"}}\n\n");
    QTest::newRow("an unfinished frame stays")
        << hello << QByteArray() << QByteArray("data: {\"choices\":[{\"ind");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
}

void TestUsageChunkFilter::everyCut()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, dropped);
    QFETCH(QByteArray, after);
    QVERIFY(inEveryCut(before + dropped + after, [&](const Pieces &pieces) {
        const QByteArray out = filtered(pieces);
        if (out != before + after)
            qWarning() << out << "instead of" << before + after;
        return out == before + after;
    }));
}

void TestUsageChunkFilter::theEmptyUsageOfOtherChunksGoes_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("passed");
    const auto row = [](const char *name, const char *frame, const char *passed) {
        QTest::newRow(name) << QByteArray(frame) + "\n\n" << QByteArray(passed) + "\n\n";
    };
    row("the last member", R"(data: {"choices":[{"index":0}],"usage":null})",
        R"(data: {"choices":[{"index":0}]})");
    row("in the middle", R"(data: {"id":"c","usage":null,"choices":[]})", R"(data: {"id":"c","choices":[]})");
    row("the first member", R"(data: {"usage":null,"id":"c"})", R"(data: {"id":"c"})");
    row("the only member", R"(data: {"usage":null})", R"(data: {})");
    row("with spaces", R"(data: {"id": "c", "usage": null, "x": 1})", R"(data: {"id": "c", "x": 1})");
    row("a text that looks like it stays", R"(data: {"choices":[{"delta":{"content":"\"usage\":null"}}]})",
        R"(data: {"choices":[{"delta":{"content":"\"usage\":null"}}]})");
    row("a text of that name stays", R"(data: {"kind":"usage","x":null})",
        R"(data: {"kind":"usage","x":null})");
    row("real usage stays", R"(data: {"choices":[{"index":0}],"usage":{"prompt_tokens":1}})",
        R"(data: {"choices":[{"index":0}],"usage":{"prompt_tokens":1}})");
}

void TestUsageChunkFilter::theEmptyUsageOfOtherChunksGoes()
{
    QFETCH(QByteArray, frame);
    QFETCH(QByteArray, passed);
    QVERIFY(inEveryCut(frame, [&](const Pieces &pieces) { return filtered(pieces) == passed; }));
}

void TestUsageChunkFilter::whatIsCompleteGoesOnAtOnce()
{
    UsageChunkFilter filter;
    QCOMPARE(filter.feed("data: 1\n\ndata: 2\n"), QByteArray("data: 1\n\n"));
    QCOMPARE(filter.feed("\n"), QByteArray("data: 2\n\n"));
    QCOMPARE(filter.feed("\n"), QByteArray("\n"));
    QCOMPARE(filter.end(), QByteArray());
}

void TestUsageChunkFilter::holdsAtMostAMegabyte()
{
    const QByteArray piece(16 * 1024, 'x');
    UsageChunkFilter filter;
    QByteArray out = filter.feed("data: ");
    qsizetype fed = 6;
    for (int i = 0; i < 200; ++i) {
        out += filter.feed(piece);
        fed += piece.size();
        QVERIFY(fed - out.size() <= 1024 * 1024 + piece.size());
    }
    QCOMPARE(out.size(), fed);
}

void TestUsageChunkFilter::aFrameAfterALongOneIsLookedAtAgain()
{
    const QByteArray before = "data: " + QByteArray(1'500'000, 'x') + "\r\n\r\n";
    const QByteArray after = "data: [DONE]\r\n\r\n";
    for (const qsizetype size : {777, 16 * 1024, 3'000'000})
        QCOMPARE(filtered(cutEvery(before + usageChunk + "\r\n\r\n" + after, size)), before + after);
}

void TestUsageChunkFilter::randomStreamsAreUnchanged()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes;
        for (int i = 0; i < 300; ++i)
            bytes += "\r\n\n\rd:\"{}[]choicesusage"[random.bounded(24)];
        QCOMPARE(filtered(cutRandomly(bytes, seed)), bytes);
    }
}

QTEST_APPLESS_MAIN(TestUsageChunkFilter)
#include "test_usagechunkfilter.moc"
