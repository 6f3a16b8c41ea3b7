// An upstream that refuses, is not there, or falls silent.
#include "tests/integration/conversations.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>

using namespace sluice;
using namespace sluice::test;

namespace {

struct Protocols
{
    const char *name;
    Dialogue dialogue;
};

std::vector<Protocols> protocols()
{
    return {{"Chat", chatDialogue()},
            {"Responses", responsesDialogue()},
            {"Messages", messagesDialogue()},
            {"Gemini", geminiDialogue()}};
}

struct Setup
{
    explicit Setup(const Dialogue &dialogue, const QByteArray &baseUrl = {})
    {
        ProviderSpec spec;
        spec.name = QStringLiteral("Wonder House");
        spec.protocol = dialogue.family;
        spec.priceSource = dialogue.priceSource;
        spec.baseUrl = baseUrl;
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

class TestUpstreamTrouble : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void errorsPassUntouched_data();
    void errorsPassUntouched();
    void nobodyListens_data();
    void nobodyListens();
    void unknownName();
    void dropsTheConnection();
    void silenceBeforeTheHead();
    void keepAliveInSilence_data();
    void keepAliveInSilence();
    void noKeepAliveInsideAFrame();
    void silenceInTheStream_data();
    void silenceInTheStream();
    void redirectsAreNotFollowed();
};

void TestUpstreamTrouble::errorsPassUntouched_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("status");
    int which = 0;
    for (const Protocols &one : protocols()) {
        for (const int status : {400, 402, 403, 404, 409, 413, 422, 429, 500, 503, 529})
            QTest::addRow("%s, %d", one.name, status) << which << status;
        ++which;
    }
}

void TestUpstreamTrouble::errorsPassUntouched()
{
    QFETCH(const int, which);
    QFETCH(const int, status);

    const Dialogue dialogue = protocols()[size_t(which)].dialogue;
    Setup setup(dialogue);
    const QByteArray body = "{ \"error\" : {\"message\":\"é its own words\",\"n\":1.0} }\n";
    setup.answerWith(Script::json(body, status)
                         .withHeader("Retry-After", "17")
                         .withHeader("retry-after-ms", "17000")
                         .withHeader("x-should-retry", "true")
                         .withHeader("x-ratelimit-remaining-requests", "0")
                         .withHeader("anthropic-ratelimit-requests-reset", "2026-11-21T10:00:00Z")
                         .withHeader("request-id", "req_up"));
    setup.fixture.start();

    const HttpAnswer answer = ask(setup.fixture.port(), setup.request(dialogue));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
    QVERIFY(answer.clean);
    QCOMPARE(answer.header("retry-after"), QByteArray("17"));
    QCOMPARE(answer.header("retry-after-ms"), QByteArray("17000"));
    QCOMPARE(answer.header("x-should-retry"), QByteArray("true"));
    QCOMPARE(answer.header("x-ratelimit-remaining-requests"), QByteArray("0"));
    QCOMPARE(answer.header("anthropic-ratelimit-requests-reset"), QByteArray("2026-11-21T10:00:00Z"));
    QCOMPARE(answer.header("request-id"), QByteArray("req_up"));
    QCOMPARE(setup.fixture.upstream.receivedCount(), 1);
    const RequestRecord record = setup.fixture.waitForEnded(1).front();
    QCOMPARE(record.outcome, Outcome::UpstreamError);
    QCOMPARE(record.status, status);
    QCOMPARE(record.cost, std::optional(Money()));
    QCOMPARE(record.retryAt.has_value(), status == 429);
    if (record.retryAt) {
        const auto wait = *record.retryAt - record.startedAt;
        QVERIFY(wait >= std::chrono::seconds(17) && wait < std::chrono::seconds(47));
    }
}

void TestUpstreamTrouble::nobodyListens_data()
{
    QTest::addColumn<int>("which");
    for (size_t i = 0; i < protocols().size(); ++i)
        QTest::newRow(protocols()[i].name) << int(i);
}

void TestUpstreamTrouble::nobodyListens()
{
    QFETCH(const int, which);
    const Dialogue dialogue = protocols()[size_t(which)].dialogue;
    Setup setup(dialogue);
    setup.fixture.upstream.stopListening();
    setup.fixture.start();

    const HttpAnswer answer = ask(setup.fixture.port(), setup.request(dialogue));
    QCOMPARE(answer.status, 502);
    QVERIFY2(answer.body.contains("Wonder House"), answer.body);
    QVERIFY(QJsonDocument::fromJson(answer.body).object().contains(QStringLiteral("error")));
    QVERIFY(!answer.body.contains("provider-secret"));
    const RequestRecord record = setup.fixture.waitForEnded(1).front();
    QCOMPARE(record.outcome, Outcome::UpstreamError);
    QCOMPARE(record.cost, std::optional(Money()));
}

void TestUpstreamTrouble::unknownName()
{
    const Dialogue dialogue = messagesDialogue();
    Setup setup(dialogue, "http://nobody.invalid");
    setup.fixture.start();
    const HttpAnswer answer = ask(setup.fixture.port(), setup.request(dialogue));
    QCOMPARE(answer.status, 502);
    QVERIFY2(answer.body.contains("nobody.invalid"), answer.body);
}

void TestUpstreamTrouble::dropsTheConnection()
{
    const Dialogue dialogue = messagesDialogue();
    Setup setup(dialogue);
    Script script;
    script.dropConnection = true;
    setup.answerWith(script);
    setup.fixture.start();
    const HttpAnswer answer = ask(setup.fixture.port(), setup.request(dialogue));
    QCOMPARE(answer.status, 502);
    QVERIFY(answer.clean);
    QCOMPARE(setup.fixture.waitForEnded(1).front().outcome, Outcome::UpstreamError);
}

void TestUpstreamTrouble::silenceBeforeTheHead()
{
    const Dialogue dialogue = chatDialogue();
    Setup setup(dialogue);
    setup.answerWith(Script::silence());
    setup.fixture.settings.idleTimeout = std::chrono::milliseconds(700);
    setup.fixture.start();
    const HttpAnswer answer = ask(setup.fixture.port(), setup.request(dialogue));
    QCOMPARE(answer.status, 504);
    QVERIFY(answer.body.contains("Wonder House"));
    QVERIFY(answer.clean);
}

void TestUpstreamTrouble::keepAliveInSilence_data()
{
    QTest::addColumn<int>("which");
    for (size_t i = 0; i < protocols().size(); ++i)
        QTest::newRow(protocols()[i].name) << int(i);
}

void TestUpstreamTrouble::keepAliveInSilence()
{
    QFETCH(const int, which);
    const Dialogue dialogue = protocols()[size_t(which)].dialogue;
    // The upstream is silent before its last frame until the client has heard of it twice.
    const auto heard = std::make_shared<std::atomic<bool>>(false);
    Setup setup(dialogue);
    setup.answerWith(
        Script::sse(dialogue.frames).withGate(dialogue.frames.size() - 1, [heard] { return heard->load(); }));
    setup.fixture.settings.keepAliveAfter = std::chrono::seconds(1);
    setup.fixture.start();

    QElapsedTimer time;
    time.start();
    HttpClient client(setup.fixture.port());
    client.send(setup.request(dialogue));
    QCOMPARE(client.readHead().status, 200);
    const QByteArray begin = joined({dialogue.frames.begin(), dialogue.frames.end() - 1});
    QByteArray body;
    while (body.size() < begin.size() + 2) {
        const QByteArray piece = client.readPiece();
        QVERIFY2(!piece.isEmpty(), body);
        body += piece;
    }
    heard->store(true);
    body += client.readRest();
    const qint64 seconds = time.elapsed() / 1000;
    QVERIFY(client.isClean());
    QVERIFY(body.startsWith(begin));
    QVERIFY(body.endsWith(dialogue.frames.back()));
    const QByteArray between =
        body.mid(begin.size(), body.size() - begin.size() - dialogue.frames.back().size());
    QVERIFY2(QByteArray(between).replace("\n", "").isEmpty(), between.toHex());
    QVERIFY2(between.size() <= seconds, "more than one a second");
}

void TestUpstreamTrouble::noKeepAliveInsideAFrame()
{
    const Dialogue dialogue = messagesDialogue();
    Setup setup(dialogue);
    const QByteArray whole = joined(dialogue.frames);
    const qsizetype cut = dialogue.frames[0].size() + 10;
    Script script = Script::sse({whole.first(cut), whole.mid(cut)});
    script.chunks.back().delay = Milliseconds{2500};
    setup.answerWith(script);
    setup.fixture.settings.keepAliveAfter = std::chrono::milliseconds(500);
    setup.fixture.start();
    QCOMPARE(ask(setup.fixture.port(), setup.request(dialogue)).body, whole);
}

void TestUpstreamTrouble::silenceInTheStream_data()
{
    keepAliveInSilence_data();
}

void TestUpstreamTrouble::silenceInTheStream()
{
    QFETCH(const int, which);
    const Dialogue dialogue = protocols()[size_t(which)].dialogue;
    Setup setup(dialogue);
    setup.answerWith(Script::sse(dialogue.frames).cutAfter(1, Ending::Silence));
    setup.fixture.settings.idleTimeout = std::chrono::seconds(2); // the first frame must come within it
    setup.fixture.start();

    const HttpAnswer answer = ask(setup.fixture.port(), setup.request(dialogue));
    QVERIFY(answer.body.startsWith(dialogue.frames.front()));
    QVERIFY2(answer.body.sliced(dialogue.frames.front().size()).contains("\"error\""), answer.body);
    QVERIFY(!answer.clean);
    QVERIFY(waitFor([&] { return setup.fixture.upstream.aborted() == 1; }));
    QCOMPARE(setup.fixture.waitForEnded(1).front().outcome, Outcome::UpstreamBroke);
}

void TestUpstreamTrouble::redirectsAreNotFollowed()
{
    const Dialogue dialogue = chatDialogue();
    Setup setup(dialogue);
    setup.answerWith(Script::status(307, "{}", {{"Location", setup.fixture.upstream.url("/elsewhere")}}));
    setup.fixture.start();
    QCOMPARE(ask(setup.fixture.port(), setup.request(dialogue)).status, 307);
    QCOMPARE(setup.fixture.upstream.receivedCount(), 1);
}

QTEST_GUILESS_MAIN(TestUpstreamTrouble)
#include "test_upstreamtrouble.moc"
