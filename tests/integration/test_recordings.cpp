// What is kept of requests beside their figures: heads for everybody, in memory and without credentials;
// bodies for keys that ask for it.
#include "core/guard/ruleset.h"
#include "tests/integration/gatewayfixture.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

const QByteArray ChatPath = "/v1/chat/completions";
const QByteArray Asked = R"({"model":"m","messages":[{"role":"user","content":"Where is the key?"}]})";
const QByteArray Answered = R"({"choices":[{"message":{"content":"Under the mat."}}]})";

Guardrail replacing(const char *pattern, GuardrailDirection direction)
{
    Guardrail rule;
    rule.id = QUuid::createUuid();
    rule.name = QStringLiteral("mat");
    rule.pattern = QString::fromUtf8(pattern);
    rule.mode = GuardrailMode::Replace;
    rule.direction = direction;
    rule.replacement = QStringLiteral("[…]");
    return rule;
}

} // namespace

class TestRecordings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void onlyForKeysThatAskForIt();
    void bothBodiesAsTheyWere();
    void aStreamIsDecoded();
    void whatGuardrailsReplacedStaysReplaced();
    void anErrorOfOursIsTheAnswer();
    void largeBodiesAreCut();
    void aClientThatLeavesHasSeenAPart();
    void headsAreKeptWithoutCredentials();
    void theHeadsOfARefusalAreKept();

private:
    Recording only() const
    {
        if (!waitFor([this] { return !m_gateway->recorder.recordings().empty(); }))
            qFatal("nothing was recorded");
        return m_gateway->recorder.recordings().at(0);
    }
    ExchangeHeads headsOf(const QUuid &id) const
    {
        return m_gateway->heads().find(id).value_or(ExchangeHeads());
    }

    std::unique_ptr<GatewayFixture> m_gateway = {};
    QByteArray m_secret = {};
};

void TestRecordings::init()
{
    m_gateway = std::make_unique<GatewayFixture>();
    m_gateway->addProvider();
    m_secret = m_gateway->addKey();
    m_gateway->keys[0].policy.recordBodies = true;
    m_gateway->upstream.on(ChatPath, Script::json(Answered));
    m_gateway->start();
}

void TestRecordings::onlyForKeysThatAskForIt()
{
    const QByteArray silent = m_gateway->addKey(QStringLiteral("silent"));
    m_gateway->publish();
    QCOMPARE(m_gateway->post(silent, ChatPath, Asked).status, 200);
    QCOMPARE(m_gateway->post(m_secret, ChatPath, Asked).status, 200);
    const RecordBatch ended = m_gateway->waitForEnded(2);
    QCOMPARE(only().requestId, ended.at(1).id);
    QCOMPARE(m_gateway->recorder.recordings().size(), size_t(1));
    // From the next request on.
    m_gateway->keys[0].policy.recordBodies = false;
    m_gateway->publish();
    QCOMPARE(m_gateway->post(m_secret, ChatPath, Asked).status, 200);
    m_gateway->waitForEnded(3);
    m_gateway->gateway().stopNow(); // whatever was to come has come
    QCOMPARE(m_gateway->recorder.recordings().size(), size_t(1));
}

void TestRecordings::bothBodiesAsTheyWere()
{
    QCOMPARE(m_gateway->post(m_secret, ChatPath, Asked).body, Answered);
    const Recording recording = only();
    QCOMPARE(recording.requestId, m_gateway->waitForEnded(1).at(0).id);
    QCOMPARE(recording.request, m_gateway->lastReceived().body);
    QCOMPARE(recording.request, Asked);
    QCOMPARE(recording.requestBytes, Asked.size());
    QCOMPARE(recording.answer, Answered);
    QCOMPARE(recording.answerBytes, Answered.size());
    QVERIFY(recording.answerType.startsWith("application/json"));
}

void TestRecordings::aStreamIsDecoded()
{
    const std::vector<QByteArray> frames = {frame(R"({"choices":[{"delta":{"content":"Under "}}]})"),
                                            frame(R"({"choices":[{"delta":{"content":"it."}}]})"),
                                            frame("[DONE]")};
    m_gateway->upstream.on(ChatPath, Script::sse(frames).gzipped());
    const QByteArray asked =
        R"({"model":"m","stream":true,"stream_options":{"include_usage":true},"messages":[]})";
    QCOMPARE(m_gateway->post(m_secret, ChatPath, asked, {{"Accept-Encoding", "gzip"}}).status, 200);
    const Recording recording = only();
    QCOMPARE(recording.answer, frames[0] + frames[1] + frames[2]);
    QVERIFY(recording.answerType.startsWith("text/event-stream"));
}

void TestRecordings::whatGuardrailsReplacedStaysReplaced()
{
    m_gateway->rules = RuleSet::compile(
        {replacing("key", GuardrailDirection::Request), replacing("mat", GuardrailDirection::Response)});
    m_gateway->publish();
    const HttpAnswer answer = m_gateway->post(m_secret, ChatPath, Asked);
    QVERIFY(!answer.body.contains("mat"));
    const Recording recording = only();
    QVERIFY(recording.request.contains("Where is the […]?"));
    QCOMPARE(recording.answer, answer.body);
}

void TestRecordings::anErrorOfOursIsTheAnswer()
{
    m_gateway->upstream.on(ChatPath, Script::status(401));
    const HttpAnswer answer = m_gateway->post(m_secret, ChatPath, Asked);
    QVERIFY(answer.status != 200);
    const Recording recording = only();
    QCOMPARE(recording.answer, answer.body);
    QVERIFY(recording.answer.contains("401"));
}

void TestRecordings::largeBodiesAreCut()
{
    const QByteArray more(3 * 1024 * 1024, 'x');
    const QByteArray asked = R"({"model":"m","messages":[{"role":"user","content":")" + more + R"("}]})";
    m_gateway->upstream.on(ChatPath, Script::json(asked));
    QCOMPARE(m_gateway->post(m_secret, ChatPath, asked).body, asked);
    const Recording recording = only();
    QCOMPARE(recording.request, asked.first(Recording::MostBytes));
    QCOMPARE(recording.answer, asked.first(Recording::MostBytes));
    QCOMPARE(recording.requestBytes, asked.size());
    QCOMPARE(recording.answerBytes, asked.size());
}

void TestRecordings::aClientThatLeavesHasSeenAPart()
{
    const QByteArray first = frame(R"({"choices":[{"delta":{"content":"Under"}}]})");
    m_gateway->upstream.on(ChatPath, Script::sse({first}).withEnding(Ending::Silence));
    HttpClient client(m_gateway->port());
    client.send(requestBytes("POST", ChatPath, bearer(m_secret, {{"Content-Type", "application/json"}}),
                             R"({"model":"m","stream":true,"messages":[]})"));
    client.readHead();
    QVERIFY(client.readUntil("Under").contains("Under"));
    client.closeWithReset();
    QCOMPARE(m_gateway->waitForEnded(1).at(0).outcome, Outcome::ClientLeft);
    QCOMPARE(only().answer, first);
}

void TestRecordings::headsAreKeptWithoutCredentials()
{
    m_gateway->upstream.on(ChatPath, Script::json(Answered)
                                         .withHeader("x-request-id", "up-1")
                                         .withHeader("set-cookie", "session=upstream-secret"));
    QCOMPARE(m_gateway
                 ->post(m_secret, ChatPath + "?a=b&key=query-secret", Asked,
                        {{"User-Agent", "test/1"}, {"Cookie", "c=client-secret"}})
                 .status,
             200);
    const ExchangeHeads heads = headsOf(m_gateway->waitForEnded(1).at(0).id);
    QCOMPARE(heads.requestLine, "POST " + ChatPath + "?a=b");
    QCOMPARE(heads.status, 200);
    QCOMPARE(headerValue(heads.request, "user-agent"), QByteArray("test/1"));
    QCOMPARE(headerValue(heads.request, "authorization"), QByteArray(HeaderMemory::Removed));
    QCOMPARE(headerValue(heads.request, "cookie"), QByteArray(HeaderMemory::Removed));
    QCOMPARE(headerValue(heads.answer, "x-request-id"), QByteArray("up-1"));
    QCOMPARE(headerValue(heads.answer, "set-cookie"), QByteArray(HeaderMemory::Removed));
}

void TestRecordings::theHeadsOfARefusalAreKept()
{
    m_gateway->keys[0].enabled = false;
    m_gateway->publish();
    const HttpAnswer answer = m_gateway->post(m_secret, ChatPath, Asked, {{"User-Agent", "test/1"}});
    const ExchangeHeads heads = headsOf(m_gateway->recorder.refused().at(0).id);
    QCOMPARE(heads.status, answer.status);
    QCOMPARE(headerValue(heads.request, "user-agent"), QByteArray("test/1"));
    QCOMPARE(headerValue(heads.answer, "x-should-retry"), QByteArray("false"));
    QVERIFY(m_gateway->recorder.recordings().empty()); // what is refused is not recorded
}

QTEST_GUILESS_MAIN(TestRecordings)
#include "test_recordings.moc"
