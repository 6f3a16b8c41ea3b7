// Server-sent events come out the same however the bytes are cut.
#include "core/protocols/sse.h"
#include "cuts.h"
#include "tests/support/cputime.h"

#include <QtTest>

using namespace sluice;
using namespace sluice::test;

namespace {

using Frames = QByteArrayList; // "event|data"

Frames split(SseSplitter &splitter, const Pieces &pieces)
{
    Frames frames;
    SseFrame frame;
    const auto note = [&] { frames.append(frame.event.toByteArray() + '|' + frame.data.toByteArray()); };
    for (const QByteArray &piece : pieces) {
        splitter.take(piece);
        while (splitter.next(frame))
            note();
    }
    if (splitter.finish(frame))
        note();
    return frames;
}

} // namespace

class TestSse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data();
    void frames();
    void knowsWhetherItIsBetweenFrames_data();
    void knowsWhetherItIsBetweenFrames();
    void aMegabyteInOneLineIsWhole();
    void aFrameBeyondTheLimitIsSkipped_data();
    void aFrameBeyondTheLimitIsSkipped();
    void aFrameInOnePieceIsNotCopied();
    void randomBytesAreHarmlessAndCutsDoNotMatter();
    void manyCarriageReturnsStayLinear();
};

void TestSse::frames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Frames>("expected");

    QTest::newRow("line feeds") << QByteArray("event: a\ndata: 1\n\ndata: 2\n\n") << Frames{"a|1", "|2"};
    QTest::newRow("carriage return and line feed")
        << QByteArray("event: a\r\ndata: 1\r\n\r\ndata: 2\r\n\r\n") << Frames{"a|1", "|2"};
    QTest::newRow("bare carriage returns")
        << QByteArray("event: a\rdata: 1\r\rdata: 2\r\r") << Frames{"a|1", "|2"};
    QTest::newRow("mixed line ends") << QByteArray("event: a\r\ndata: 1\n\rdata: 2\r\n\ndata: 3\r\r\n")
                                     << Frames{"a|1", "|2", "|3"};
    QTest::newRow("a byte-order mark is not part of the first name") << QByteArray("\xEF\xBB\xBF"
                                                                                   "data: 1\n\n")
                                                                     << Frames{"|1"};
    QTest::newRow("comments are ignored")
        << QByteArray(": OPENROUTER PROCESSING\n\n: x\ndata: 1\n:y\n\n") << Frames{"|1"};
    QTest::newRow("data lines are joined")
        << QByteArray("data: {\ndata: \"a\":1\ndata: }\n\n") << Frames{"|{\n\"a\":1\n}"};
    QTest::newRow("one space after the colon is dropped, a second is not")
        << QByteArray("data:a\n\ndata:  b\n\n") << Frames{"|a", "| b"};
    QTest::newRow("the last frame needs no blank line")
        << QByteArray("data: 1\n\nevent: z\ndata: 2") << Frames{"|1", "z|2"};
    QTest::newRow("the last frame may end with its line")
        << QByteArray("data: 1\n\ndata: 2\n") << Frames{"|1", "|2"};
    QTest::newRow("no data, no frame")
        << QByteArray("event: ping\n\nid: 3\nretry: 10\n\ndata: 1\n\n") << Frames{"|1"};
    QTest::newRow("an event's name does not leak into the next frame")
        << QByteArray("event: a\n\ndata: 1\n\n") << Frames{"|1"};
    QTest::newRow("unknown fields are ignored")
        << QByteArray("dat: 0\ndataa: 0\ndata: 1\nfoo\n\n") << Frames{"|1"};
    QTest::newRow("extra blank lines are keep-alives")
        << QByteArray("\n\n\ndata: 1\n\n\n\r\n\ndata: 2\n\n") << Frames{"|1", "|2"};
    QTest::newRow("the last name wins") << QByteArray("event: a\nevent: b\ndata: 1\n\n") << Frames{"b|1"};
    QTest::newRow("code points are not touched")
        << QByteArray("data: \xE2\x82\xAC\xF0\x9F\x98\x80\n\n") << Frames{"|\xE2\x82\xAC\xF0\x9F\x98\x80"};
    QTest::newRow("nothing") << QByteArray() << Frames{};
}

void TestSse::frames()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Frames, expected);
    QVERIFY(inEveryCut(bytes, [&](const Pieces &pieces) {
        SseSplitter splitter;
        const Frames actual = split(splitter, pieces);
        if (actual != expected)
            qWarning() << actual << "instead of" << expected;
        return actual == expected;
    }));
}

void TestSse::knowsWhetherItIsBetweenFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("between");

    QTest::newRow("before the first byte") << QByteArray() << true;
    QTest::newRow("in a line") << QByteArray("data: 1") << false;
    QTest::newRow("after a line") << QByteArray("data: 1\n") << false;
    QTest::newRow("after a frame") << QByteArray("data: 1\n\n") << true;
    QTest::newRow("after a frame with carriage returns") << QByteArray("data: 1\r\n\r\n") << true;
    QTest::newRow("where a line feed may still come") << QByteArray("data: 1\r\n\r") << false;
    QTest::newRow("in the next frame") << QByteArray("data: 1\n\ne") << false;
    QTest::newRow("after a comment's line") << QByteArray("data: 1\n\n: ping\n") << false;
    QTest::newRow("after a comment") << QByteArray("data: 1\n\n: ping\n\n") << true;
    QTest::newRow("after a keep-alive") << QByteArray("data: 1\n\n\n") << true;
}

void TestSse::knowsWhetherItIsBetweenFrames()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, between);
    QVERIFY(inEveryCut(bytes, [&](const Pieces &pieces) {
        SseSplitter splitter;
        SseFrame frame;
        for (const QByteArray &piece : pieces) {
            splitter.take(piece);
            while (splitter.next(frame)) {
            }
        }
        return splitter.betweenFrames() == between;
    }));
}

void TestSse::aMegabyteInOneLineIsWhole()
{
    const QByteArray text(1'200'000, 'x');
    const QByteArray bytes = "event: big\ndata: " + text + "\n\ndata: 2\n\n";
    for (const qsizetype size : {1000, 16 * 1024, 65536, 5'000'000}) {
        SseSplitter splitter;
        QCOMPARE(split(splitter, cutEvery(bytes, size)), (Frames{"big|" + text, "|2"}));
    }
}

void TestSse::aFrameBeyondTheLimitIsSkipped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one long line") << QByteArray("data: 1\n\nevent: e\ndata: " + QByteArray(500, 'x') +
                                                 "\nevent: f\n\ndata: 2\n\n");
    QTest::newRow("many short lines")
        << QByteArray("data: 1\n\n" + QByteArray("data: 0123456789\n").repeated(40) + "\ndata: 2\n\n");
    QTest::newRow("a long name") << QByteArray("data: 1\n\nevent: " + QByteArray(500, 'x') +
                                               "\ndata: y\n\ndata: 2\n\n");
}

void TestSse::aFrameBeyondTheLimitIsSkipped()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(inEveryCut(bytes, [&](const Pieces &pieces) {
        SseSplitter splitter(200);
        return split(splitter, pieces) == Frames{"|1", "|2"} && splitter.skippedFrames() == 1;
    }));
}

void TestSse::aFrameInOnePieceIsNotCopied()
{
    const QByteArray bytes("event: a\ndata: 1\n\ndata: 2\n\n");
    SseSplitter splitter;
    SseFrame frame;
    splitter.take(bytes);
    while (splitter.next(frame)) {
        QVERIFY(frame.data.data() > bytes.constData());
        QVERIFY(frame.data.data() < bytes.constData() + bytes.size());
    }
}

void TestSse::randomBytesAreHarmlessAndCutsDoNotMatter()
{
    static constexpr char alphabet[] = "\r\n\r\n\n:d ata\xEF\xBB\xBF"
                                       "event{}";
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes;
        for (int i = 0; i < 200; ++i) {
            const quint32 kind = random.bounded(6);
            if (kind == 0)
                bytes += "data: ";
            else if (kind == 1)
                bytes += "event:";
            else
                bytes += alphabet[random.bounded(int(sizeof alphabet) - 1)];
        }
        SseSplitter whole(64);
        const Frames expected = split(whole, {bytes});
        for (qsizetype size = 1; size < 40; ++size) {
            SseSplitter splitter(64);
            QCOMPARE(split(splitter, cutEvery(bytes, size)), expected);
        }
    }
}

void TestSse::manyCarriageReturnsStayLinear()
{
    const QByteArray bytes(4'000'000, '\r');
    SseSplitter splitter;
    const qint64 before = cpuMicros();
    QVERIFY(split(splitter, {bytes, "\ndata: 1\n\n"}) == Frames{"|1"});
    QVERIFY2(cpuMicros() - before < 20'000'000, "quadratic: 4 MB took far too long");
}

QTEST_APPLESS_MAIN(TestSse)
#include "test_sse.moc"
