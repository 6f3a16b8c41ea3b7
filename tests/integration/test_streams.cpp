// Streams: piece by piece, at the client's pace, and never a clean end after a cut.
#include "tests/integration/conversations.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

struct Case
{
    const char *name;
    Dialogue dialogue;
    QByteArray errorMark; // what an error event of that protocol holds
};

std::vector<Case> protocols()
{
    return {{"Chat", chatDialogue(), "data: {\"error\":{"},
            {"Responses", responsesDialogue(), "event: response.failed\ndata: {"},
            {"Messages", messagesDialogue(), "event: error\ndata: {\"type\":\"error\""},
            {"Gemini", geminiDialogue(), "{\"error\":{\"code\":503"}};
}

struct Setup
{
    explicit Setup(const Dialogue &dialogue)
    {
        ProviderSpec spec;
        spec.protocol = dialogue.family;
        spec.priceSource = dialogue.priceSource;
        fixture.addProvider(spec);
        key = fixture.addKey();
    }
    QByteArray request(const Dialogue &dialogue) const
    {
        return requestBytes("POST", dialogue.streamTarget,
                            bearer(key, {{"Content-Type", "application/json"}}), dialogue.streamRequest);
    }
    void answerWith(const Script &script)
    {
        fixture.upstream.otherwise([script](const Received &) { return script; });
    }

    GatewayFixture fixture;
    QByteArray key = {};
};

} // namespace

class TestStreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachChunkAtOnce();
    void slowClientPausesTheUpstream();
    void vanishedClientEndsTheUpstream_data();
    void vanishedClientEndsTheUpstream();
    void vanishedClientBeforeTheHead();
    void closingAfterTheFinalEventIsSuccess_data();
    void closingAfterTheFinalEventIsSuccess();
    void brokenUpstream_data();
    void brokenUpstream();
    void brokenBehindTheFinalEvent_data();
    void brokenBehindTheFinalEvent();
    void brokenWholeAnswer_data();
    void brokenWholeAnswer();
    void fastUpstreamInSmallPieces();
    void severalStreamsAtOnce();
};

void TestStreams::eachChunkAtOnce()
{
    // The upstream never sends frame n + 1: the client must have frame n all the same.
    const Dialogue dialogue = messagesDialogue();
    for (size_t count = 1; count < dialogue.frames.size(); ++count) {
        Setup setup(dialogue);
        setup.answerWith(Script::sse(dialogue.frames).cutAfter(int(count), Ending::Silence));
        setup.fixture.start();
        HttpClient client(setup.fixture.port());
        client.send(setup.request(dialogue));
        QCOMPARE(client.readHead().status, 200);
        const QByteArray sent = joined({dialogue.frames.begin(), dialogue.frames.begin() + qptrdiff(count)});
        QByteArray got;
        while (got.size() < sent.size()) {
            const QByteArray piece = client.readPiece();
            QVERIFY2(!piece.isEmpty(), "a frame is held back");
            got += piece;
        }
        QCOMPARE(got, sent);
    }
}

void TestStreams::slowClientPausesTheUpstream()
{
    const Dialogue dialogue = messagesDialogue();
    Setup setup(dialogue);
    std::vector<QByteArray> frames(dialogue.frames.begin(), dialogue.frames.end() - 1);
    const QByteArray big =
        frame(R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":")" +
                  QByteArray(100'000, 'x') + "\"}}",
              "content_block_delta");
    constexpr int count = 600; // 60 MB
    for (int i = 0; i < count; ++i)
        frames.push_back(big);
    frames.push_back(dialogue.frames.back());
    const QByteArray whole = joined(frames);
    setup.answerWith(Script::sse(frames));
    setup.fixture.start();

    HttpClient client(setup.fixture.port(), 16 * 1024);
    client.send(setup.request(dialogue));
    QCOMPARE(client.readHead().status, 200);
    // Nobody reads: the upstream comes to a stop far before its end.
    qint64 sent = 0;
    QElapsedTimer still;
    still.start();
    QVERIFY(waitFor([&] {
        const qint64 now = setup.fixture.upstream.bytesSent();
        if (now != std::exchange(sent, now))
            still.restart();
        return sent > 0 && still.hasExpired(700);
    }));
    qInfo("the upstream stopped after %lld KiB of %lld", sent / 1024, qint64(whole.size()) / 1024);
    // Kernel buffers on both ways, ours, and nothing else.
    QVERIFY(sent < 24 * 1024 * 1024);
    // And it goes on when somebody does.
    QCOMPARE(sha256(client.readRest()), sha256(whole));
    QVERIFY(client.isClean());
    QCOMPARE(setup.fixture.waitForEnded(1).front().outcome, Outcome::Done);
}

void TestStreams::vanishedClientEndsTheUpstream_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<bool>("reset");
    int which = 0;
    for (const Case &one : protocols()) {
        QTest::addRow("%s, closed", one.name) << which << false;
        QTest::addRow("%s, reset", one.name) << which << true;
        ++which;
    }
}

void TestStreams::vanishedClientEndsTheUpstream()
{
    QFETCH(const int, which);
    QFETCH(const bool, reset);

    const Dialogue dialogue = protocols()[size_t(which)].dialogue;
    Setup setup(dialogue);
    // Without the usage that an earlier frame may hold: the last text is the second last frame at most.
    Script script = Script::sse({dialogue.frames[0], dialogue.frames[0]}).cutAfter(1, Ending::Silence);
    setup.answerWith(script);
    setup.fixture.start();

    HttpClient client(setup.fixture.port());
    client.send(setup.request(dialogue));
    QCOMPARE(client.readHead().status, 200);
    QCOMPARE(client.readUntil(dialogue.frames[0]), dialogue.frames[0]);
    QCOMPARE(setup.fixture.upstream.aborted(), 0);
    const SteadyTime left = std::chrono::steady_clock::now();
    if (reset)
        client.closeWithReset();
    else
        client.close();
    QVERIFY(waitFor([&] { return setup.fixture.upstream.aborted() == 1; }));
    const auto took =
        std::chrono::duration<double, std::milli>(setup.fixture.upstream.abortedAt().front() - left);
    qInfo("the upstream was let go after %.2f ms", took.count());
    QVERIFY(took.count() < 10'000);

    const RecordBatch ended = setup.fixture.waitForEnded(1);
    QCOMPARE(ended.size(), size_t(1));
    QCOMPARE(ended[0].outcome, Outcome::ClientLeft);
    QCOMPARE(ended[0].status, 200);
    QVERIFY(ended[0].usage.totalInput() > 0);
    QVERIFY(ended[0].cost.has_value());
    QVERIFY(ended[0].cost->pico() > 0);
    // Messages and Gemini have said their input; the others have said nothing, so it is an estimate.
    const bool said = dialogue.family != ProviderProtocol::OpenAi;
    if (!said)
        QVERIFY(ended[0].usage.estimated);
    QVERIFY(waitFor([&] { return setup.fixture.gateway().runningRequests() == 0; }));
}

void TestStreams::vanishedClientBeforeTheHead()
{
    const Dialogue dialogue = chatDialogue();
    Setup setup(dialogue);
    setup.answerWith(Script::silence());
    setup.fixture.start();
    HttpClient client(setup.fixture.port());
    client.send(setup.request(dialogue));
    QVERIFY(waitFor([&] { return setup.fixture.upstream.receivedCount() == 1; }));
    client.close();
    QVERIFY(waitFor([&] { return setup.fixture.upstream.aborted() == 1; }));
    const RequestRecord record = setup.fixture.waitForEnded(1).front();
    QCOMPARE(record.outcome, Outcome::ClientLeft);
    QVERIFY(record.usage.estimated);
}

void TestStreams::closingAfterTheFinalEventIsSuccess_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("Chat") << 0;
    QTest::newRow("Responses, as Codex does") << 1;
    QTest::newRow("Messages") << 2;
}

void TestStreams::closingAfterTheFinalEventIsSuccess()
{
    QFETCH(const int, which);
    const Dialogue dialogue = protocols()[size_t(which)].dialogue;
    Setup setup(dialogue);
    // The upstream keeps its connection open behind the final event.
    setup.answerWith(Script::sse(dialogue.frames).withEnding(Ending::Silence));
    setup.fixture.start();

    HttpClient client(setup.fixture.port());
    client.send(setup.request(dialogue));
    QCOMPARE(client.readHead().status, 200);
    QCOMPARE(client.readUntil(dialogue.frames.back()), joined(dialogue.frames));
    client.close();
    const RecordBatch ended = setup.fixture.waitForEnded(1);
    QCOMPARE(ended.size(), size_t(1));
    QCOMPARE(ended[0].outcome, Outcome::Done);
    QCOMPARE(ended[0].usage.totalOutput(), 80);
    QVERIFY(!ended[0].usage.estimated);
    QVERIFY(waitFor([&] { return setup.fixture.upstream.aborted() == 1; }));
    QVERIFY(waitFor([&] { return setup.fixture.gateway().runningRequests() == 0; }));
    QCOMPARE(setup.fixture.recorder.ended().size(), size_t(1));
}

void TestStreams::brokenUpstream_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<Ending>("how");
    QTest::addColumn<bool>("insideFrame");
    QTest::addColumn<Framing>("framing");
    int which = 0;
    for (const Case &one : protocols()) {
        const auto row = [&one, which](const char *what, Ending how, bool inside, Framing framing) {
            QTest::addRow("%s, %s", one.name, what) << which << how << inside << framing;
        };
        row("reset between frames", Ending::Reset, false, Framing::Chunked);
        row("closed between frames", Ending::Fin, false, Framing::Chunked);
        row("reset inside a frame", Ending::Reset, true, Framing::Chunked);
        row("closed inside a frame", Ending::Fin, true, Framing::Chunked);
        row("no framing and reset", Ending::Reset, false, Framing::UntilClose);
        row("no framing and closed between frames", Ending::Fin, false, Framing::UntilClose);
        row("no framing and closed inside a frame", Ending::Fin, true, Framing::UntilClose);
        ++which;
    }
}

void TestStreams::brokenUpstream()
{
    QFETCH(const int, which);
    QFETCH(const Ending, how);
    QFETCH(const bool, insideFrame);
    QFETCH(const Framing, framing);

    const Case one = protocols()[size_t(which)];
    Setup setup(one.dialogue);
    std::vector<QByteArray> sent{one.dialogue.frames.front()};
    if (insideFrame)
        sent.push_back(one.dialogue.frames[1].first(20));
    Script script = Script::sse(sent).withEnding(how).withFraming(framing);
    // A reset may overtake bytes that still wait in the kernel: let them arrive first.
    script.chunks.push_back({QByteArray(), Milliseconds{100}});
    script.chunks.back().bytes = insideFrame ? one.dialogue.frames[1].mid(20, 1) : QByteArray(":\n\n");
    setup.answerWith(script);
    setup.fixture.start();

    HttpClient client(setup.fixture.port());
    client.send(setup.request(one.dialogue));
    const HttpAnswer answer = client.readAnswer();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.startsWith(one.dialogue.frames.front()));
    QVERIFY2(!answer.clean, "half an answer must not look whole");
    const qsizetype at = answer.body.indexOf(one.errorMark);
    QVERIFY2(at > 0, answer.body);
    // The error is a frame of its own.
    const QByteArray before = answer.body.first(at);
    QVERIFY2(before.endsWith("\n\n") || before.endsWith("\r\n\r\n"), before);
    QVERIFY(answer.body.endsWith("\n"));
    QVERIFY(client.closes());

    const RecordBatch ended = setup.fixture.waitForEnded(1);
    QCOMPARE(ended.size(), size_t(1));
    QCOMPARE(ended[0].outcome, Outcome::UpstreamBroke);
    QVERIFY(!ended[0].error.isEmpty());
    QVERIFY(ended[0].cost.has_value());
}

void TestStreams::brokenBehindTheFinalEvent_data()
{
    closingAfterTheFinalEventIsSuccess_data();
}

void TestStreams::brokenBehindTheFinalEvent()
{
    QFETCH(const int, which);
    const Dialogue dialogue = protocols()[size_t(which)].dialogue;
    Setup setup(dialogue);
    setup.answerWith(Script::sse(dialogue.frames).withEnding(Ending::Fin));
    setup.fixture.start();

    HttpClient client(setup.fixture.port());
    client.send(setup.request(dialogue));
    const HttpAnswer answer = client.readAnswer();
    // The client has the whole answer: no error is added to it. The missing end stays missing.
    QCOMPARE(answer.body, joined(dialogue.frames));
    QVERIFY(!answer.clean);
    const RequestRecord record = setup.fixture.waitForEnded(1).front();
    QCOMPARE(record.outcome, Outcome::Done);
    QCOMPARE(record.usage.totalOutput(), 80);
}

void TestStreams::brokenWholeAnswer_data()
{
    QTest::addColumn<Framing>("framing");
    QTest::addColumn<Ending>("how");
    QTest::newRow("short of its length, closed") << Framing::ContentLength << Ending::Fin;
    QTest::newRow("short of its length, reset") << Framing::ContentLength << Ending::Reset;
    QTest::newRow("chunked, closed") << Framing::Chunked << Ending::Fin;
    QTest::newRow("chunked, reset") << Framing::Chunked << Ending::Reset;
    QTest::newRow("until it closes, reset") << Framing::UntilClose << Ending::Reset;
}

void TestStreams::brokenWholeAnswer()
{
    QFETCH(const Framing, framing);
    QFETCH(const Ending, how);

    const Dialogue dialogue = messagesDialogue();
    Setup setup(dialogue);
    Script script = Script::json({});
    script.framing = framing;
    script.chunks = {{dialogue.answer.first(50), Milliseconds{0}}, {"x", Milliseconds{100}}};
    if (framing == Framing::ContentLength)
        script.declaredLength = dialogue.answer.size();
    setup.answerWith(script.withEnding(how));
    setup.fixture.start();

    HttpClient client(setup.fixture.port());
    client.send(setup.request(dialogue));
    const HttpAnswer answer = client.readAnswer();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.startsWith(dialogue.answer.first(50)));
    QVERIFY(!answer.clean);
    QCOMPARE(setup.fixture.waitForEnded(1).front().outcome, Outcome::UpstreamBroke);
}

void TestStreams::fastUpstreamInSmallPieces()
{
    // More in one turn of the event loop than may be pending, in pieces that are gathered before they are
    // sent.
    const Dialogue dialogue = messagesDialogue();
    Setup setup(dialogue);
    std::vector<QByteArray> frames = dialogue.frames;
    const QByteArray small =
        frame(R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":")" +
                  QByteArray(900, 'x') + "\"}}",
              "content_block_delta");
    frames.insert(frames.begin() + 4, 2000, small);
    const QByteArray whole = joined(frames);
    setup.answerWith(Script::sse(frames));
    setup.fixture.start();
    for (int turn = 0; turn < 20; ++turn) {
        const HttpAnswer answer = ask(setup.fixture.port(), setup.request(dialogue));
        QCOMPARE(answer.body.size(), whole.size());
        QVERIFY(answer.body == whole);
        QVERIFY(answer.clean);
    }
}

void TestStreams::severalStreamsAtOnce()
{
    const Dialogue dialogue = chatDialogue();
    Setup setup(dialogue);
    setup.answerWith(Script::sse(dialogue.frames, Milliseconds{20}));
    setup.fixture.start();

    constexpr int count = 60;
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<HttpClient>(setup.fixture.port()));
        clients.back()->send(setup.request(dialogue));
    }
    for (const auto &client : clients) {
        const HttpAnswer answer = client->readAnswer();
        QCOMPARE(answer.body, joined(dialogue.frames));
        QVERIFY(answer.clean);
    }
    const RecordBatch ended = setup.fixture.recorder.ended();
    QCOMPARE(ended.size(), size_t(count));
    for (const RequestRecord &record : ended)
        QCOMPARE(record.cost->pico(), 1'148'000'000);
}

QTEST_GUILESS_MAIN(TestStreams)
#include "test_streams.moc"
