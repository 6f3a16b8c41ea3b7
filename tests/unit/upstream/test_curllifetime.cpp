// Pausing, cancelling and the rules about who may be deleted when.
#include "core/upstream/curlmulti.h"
#include "tests/support/mockupstream.h"
#include "tests/support/patience.h"
#include "tests/support/recordingsink.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace sluice;
using namespace sluice::test;
using namespace std::chrono_literals;

namespace {

enum class Moment { Head, Bytes, End };

// Lets the event loop run for a while: there is nothing to wait for when nothing must happen.
void runEventLoop(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

class TestCurlLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingHappensInsideSend();
    void pauseKeepsEveryByte_data();
    void pauseKeepsEveryByte();
    void pausedTransferReadsLittle();
    void pauseInTheHead();
    void resumeInsideACallbackOfAnother();
    void cancelClosesAtOnce_data();
    void cancelClosesAtOnce();
    void deletedInsideACallback_data();
    void deletedInsideACallback();
    void othersDeletedInsideACallback_data();
    void othersDeletedInsideACallback();
    void sendInsideACallback_data();
    void sendInsideACallback();
    void upstreamGoesBeforeItsCalls();

private:
    std::unique_ptr<MockUpstream> m_mock = {};
    std::unique_ptr<Upstream> m_upstream = {};
};

void TestCurlLifetime::init()
{
    m_upstream.reset();
    m_mock = std::make_unique<MockUpstream>();
    m_upstream = makeCurlUpstream();
}

void TestCurlLifetime::nothingHappensInsideSend()
{
    RecordingSink sink;
    const auto call = m_upstream->send(get("nonsense://nowhere"), sink);
    QCOMPARE(sink.ends, 0);
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.end.failure, UpstreamFailure::Other);
}

void TestCurlLifetime::pauseKeepsEveryByte_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<int>("everyNth"); // pause at each n-th piece
    QTest::newRow("each piece, with a length") << false << 1;
    QTest::newRow("each third piece, with a length") << false << 3;
    QTest::newRow("each piece, chunked") << true << 1;
    QTest::newRow("each seventh piece, chunked") << true << 7;
}

void TestCurlLifetime::pauseKeepsEveryByte()
{
    QFETCH(bool, chunked);
    QFETCH(int, everyNth);
    const QByteArray body = patterned(2'000'000);
    std::vector<QByteArray> pieces = {};
    for (qsizetype at = 0; at < body.size(); at += 30'011)
        pieces.push_back(body.mid(at, 30'011));
    m_mock->on("/v1/x",
               Script::stream(pieces).withFraming(chunked ? Framing::Chunked : Framing::ContentLength));

    RecordingSink sink;
    std::unique_ptr<UpstreamCall> call = {};
    bool paused = false;
    bool heardWhilePaused = false;
    QTimer resumer;
    resumer.setSingleShot(true);
    connect(&resumer, &QTimer::timeout, this, [&] {
        paused = false;
        call->resume();
    });
    sink.onBytes = [&] {
        heardWhilePaused |= paused;
        if (int(sink.pieces.size()) % everyNth != 0)
            return;
        paused = true;
        call->pause();
        resumer.start(1ms);
    };
    call = m_upstream->send(get(m_mock->url("/v1/x")), sink);
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.end.failure, UpstreamFailure::None);
    QVERIFY(!heardWhilePaused);
    QVERIFY(sink.body == body);
}

void TestCurlLifetime::pausedTransferReadsLittle()
{
    constexpr int pieceCount = 1000;
    const QByteArray piece(64 * 1024, 'x');
    m_mock->on("/v1/x", Script::stream(std::vector<QByteArray>(pieceCount, piece)));
    RecordingSink sink;
    std::unique_ptr<UpstreamCall> call = m_upstream->send(get(m_mock->url("/v1/x")), sink);
    sink.onBytes = [&] { call->pause(); };
    QTRY_VERIFY(!sink.pieces.empty());
    const qsizetype held = sink.body.size();
    // The server fills what buffers there are, then stands still.
    qint64 sent = -1;
    const auto standsStill = [&] {
        runEventLoop(100ms);
        return std::exchange(sent, m_mock->bytesSent()) == m_mock->bytesSent();
    };
    QTRY_VERIFY(standsStill());
    QCOMPARE(sink.body.size(), held);
    QVERIFY2(sent < qint64(pieceCount) * piece.size() / 4, "a paused transfer must not read on");

    sink.onBytes = {};
    call->resume();
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.body.size(), qsizetype(pieceCount) * piece.size());
}

void TestCurlLifetime::pauseInTheHead()
{
    m_mock->on("/v1/x", Script::json("{\"a\":1}"));
    RecordingSink sink;
    std::unique_ptr<UpstreamCall> call = m_upstream->send(get(m_mock->url("/v1/x")), sink);
    sink.onHead = [&] { call->pause(); };
    QTRY_COMPARE(sink.heads, 1);
    runEventLoop(50ms);
    QVERIFY(sink.pieces.empty());
    QCOMPARE(sink.ends, 0);
    call->resume();
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.body, QByteArray("{\"a\":1}"));
}

void TestCurlLifetime::resumeInsideACallbackOfAnother()
{
    m_mock->on("/v1/held", Script::json("held back"));
    m_mock->on("/v1/other", Script::json("other").withHeadDelay(50ms));
    RecordingSink held;
    RecordingSink other;
    std::unique_ptr<UpstreamCall> heldCall = m_upstream->send(get(m_mock->url("/v1/held")), held);
    heldCall->pause();
    const auto otherCall = m_upstream->send(get(m_mock->url("/v1/other")), other);
    other.onBytes = [&] { heldCall->resume(); };
    QTRY_COMPARE(other.ends, 1);
    QTRY_COMPARE(held.ends, 1);
    QCOMPARE(held.body, QByteArray("held back"));
}

void TestCurlLifetime::cancelClosesAtOnce_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("paused");
    QTest::newRow("before the head") << QByteArray("/silent") << false;
    QTest::newRow("in the middle of a stream") << QByteArray("/stream") << false;
    QTest::newRow("in the middle of a paused stream") << QByteArray("/flood") << true;
}

void TestCurlLifetime::cancelClosesAtOnce()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, paused);
    m_mock->on("/silent", Script::silence());
    m_mock->on("/stream", Script::stream({"one"}).withEnding(Ending::Silence));
    m_mock->on("/flood", Script::stream(std::vector<QByteArray>(1000, QByteArray(64 * 1024, 'x'))));

    RecordingSink sink;
    std::unique_ptr<UpstreamCall> call = m_upstream->send(get(m_mock->url(path)), sink);
    if (paused)
        sink.onBytes = [&] { call->pause(); };
    QTRY_COMPARE(m_mock->receivedCount(), 1);
    if (path != "/silent")
        QTRY_VERIFY(!sink.pieces.empty());
    const size_t heard = sink.pieces.size();

    call.reset();
    // At once: before the event loop runs again.
    for (const QDeadlineTimer limit(LongEnough); m_mock->aborted() == 0 && !limit.hasExpired();)
        QThread::yieldCurrentThread();
    QCOMPARE(m_mock->aborted(), 1);
    QTRY_COMPARE(m_mock->openConnections(), 0);
    QCOMPARE(sink.pieces.size(), heard);
    QCOMPARE(sink.ends, 0);
}

void TestCurlLifetime::deletedInsideACallback_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<bool>("whilePaused"); // the callback comes out of resume()
    QTest::newRow("in the head") << Moment::Head << false;
    QTest::newRow("in the bytes") << Moment::Bytes << false;
    QTest::newRow("in the end") << Moment::End << false;
    QTest::newRow("in the bytes that resume() hands over") << Moment::Bytes << true;
    QTest::newRow("in the end after resume()") << Moment::End << true;
}

void TestCurlLifetime::deletedInsideACallback()
{
    QFETCH(Moment, moment);
    QFETCH(bool, whilePaused);
    m_mock->on("/v1/x", Script::stream({"one", "two"}));
    m_mock->on("/v1/next", Script::json("next"));
    for (int round = 0; round < 5; ++round) {
        RecordingSink sink;
        std::unique_ptr<UpstreamCall> call = m_upstream->send(get(m_mock->url("/v1/x")), sink);
        bool deleted = false;
        const auto destroy = [&] {
            call.reset();
            deleted = true;
        };
        (moment == Moment::Head    ? sink.onHead
         : moment == Moment::Bytes ? sink.onBytes
                                   : sink.onEnd) = destroy;
        if (whilePaused) {
            call->pause();
            QTRY_COMPARE(sink.heads, 1);
            runEventLoop(20ms);
            call->resume();
        }
        QTRY_VERIFY(deleted);
        const size_t heard = sink.pieces.size();
        runEventLoop(20ms);
        QCOMPARE(sink.pieces.size(), heard);
        QCOMPARE(sink.ends, moment == Moment::End ? 1 : 0);

        // The handle serves again and nothing of the old request is left on it.
        RecordingSink next;
        const auto nextCall = m_upstream->send(get(m_mock->url("/v1/next")), next);
        QTRY_COMPARE(next.ends, 1);
        QCOMPARE(next.body, QByteArray("next"));
    }
}

void TestCurlLifetime::othersDeletedInsideACallback_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::newRow("in the head") << Moment::Head;
    QTest::newRow("in the bytes") << Moment::Bytes;
    QTest::newRow("in the end") << Moment::End;
}

void TestCurlLifetime::othersDeletedInsideACallback()
{
    QFETCH(Moment, moment);
    constexpr int count = 20;
    m_mock->otherwise([](const Received &) { return Script::stream({"one", "two"}, 5ms); });
    std::vector<RecordingSink> sinks(count);
    std::vector<std::unique_ptr<UpstreamCall>> calls(count);
    bool done = false;
    for (int i = 0; i < count; ++i) {
        auto &sink = sinks[size_t(i)];
        calls[size_t(i)] = m_upstream->send(get(m_mock->url("/v1/x")), sink);
        const auto destroyAll = [&] {
            for (auto &call : calls)
                call.reset();
            done = true;
        };
        (moment == Moment::Head    ? sink.onHead
         : moment == Moment::Bytes ? sink.onBytes
                                   : sink.onEnd) = destroyAll;
    }
    QTRY_VERIFY(done);
    QTRY_COMPARE(m_mock->openConnections(), moment == Moment::End ? 1 : 0);
    int ends = 0;
    for (const RecordingSink &sink : sinks)
        ends += sink.ends;
    QCOMPARE(ends, moment == Moment::End ? 1 : 0);
}

void TestCurlLifetime::sendInsideACallback_data()
{
    deletedInsideACallback_data();
}

void TestCurlLifetime::sendInsideACallback()
{
    QFETCH(Moment, moment);
    QFETCH(bool, whilePaused);
    m_mock->on("/v1/x", Script::stream({"one"}));
    m_mock->on("/v1/next", Script::json("next"));
    RecordingSink sink;
    RecordingSink next;
    std::unique_ptr<UpstreamCall> nextCall = {};
    std::unique_ptr<UpstreamCall> call = m_upstream->send(get(m_mock->url("/v1/x")), sink);
    const auto sendNext = [&] { nextCall = m_upstream->send(get(m_mock->url("/v1/next")), next); };
    (moment == Moment::Head ? sink.onHead : moment == Moment::Bytes ? sink.onBytes : sink.onEnd) = sendNext;
    if (whilePaused) {
        call->pause();
        QTRY_COMPARE(sink.heads, 1);
        call->resume();
    }
    QTRY_COMPARE(next.ends, 1);
    QCOMPARE(next.body, QByteArray("next"));
    QTRY_COMPARE(sink.ends, 1);
    QCOMPARE(sink.body, QByteArray("one"));
}

void TestCurlLifetime::upstreamGoesBeforeItsCalls()
{
    m_mock->on("/v1/x", Script::stream({"one"}).withEnding(Ending::Silence));
    RecordingSink sink;
    std::unique_ptr<UpstreamCall> call = m_upstream->send(get(m_mock->url("/v1/x")), sink);
    QTRY_VERIFY(!sink.pieces.empty());
    m_upstream.reset();
    QTRY_COMPARE(m_mock->openConnections(), 0);
    call->pause();
    call->resume();
    call.reset();
    QCOMPARE(sink.ends, 0);
}

QTEST_GUILESS_MAIN(TestCurlLifetime)
#include "test_curllifetime.moc"
