// "Stop" in the window: one running request ends, the others go on.
#include "tests/integration/conversations.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

class TestStopping final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsOnlyTheOneThatIsMeant();
    void knowsNothingOfOthers();
};

void TestStopping::endsOnlyTheOneThatIsMeant()
{
    GatewayFixture fixture;
    const Dialogue chat = chatDialogue();
    ProviderSpec spec;
    spec.protocol = chat.family;
    fixture.addProvider(spec);
    const QByteArray key = fixture.addKey();
    fixture.upstream.on("/v1/chat/completions", Script::sse(chat.frames).cutAfter(1, Ending::Silence));
    fixture.start();
    HttpClient meant(fixture.port());
    HttpClient other(fixture.port());
    for (HttpClient *client : {&meant, &other}) {
        client->send(requestBytes("POST", "/v1/chat/completions", bearer(key), chat.streamRequest));
        QCOMPARE(client->readHead().status, 200);
        client->readUntil("\n\n");
    }
    QVERIFY(waitFor([&] { return fixture.recorder.began().size() == 2; }));
    const QUuid id = fixture.recorder.began().front().id;
    fixture.gateway().interrupt(id);
    const RecordBatch ended = fixture.waitForEnded(1);
    QCOMPARE(ended.size(), size_t(1));
    QCOMPARE(ended.front().id, id);
    QCOMPARE(ended.front().outcome, Outcome::Interrupted);
    meant.readRest();
    QVERIFY2(!meant.isClean(), "a stream that was stopped must not look whole");
    QCOMPARE(fixture.gateway().runningRequests(), 1);
}

void TestStopping::knowsNothingOfOthers()
{
    GatewayFixture fixture;
    fixture.addProvider();
    const QByteArray key = fixture.addKey();
    fixture.start();
    fixture.gateway().interrupt(QUuid::createUuid());
    const Dialogue chat = chatDialogue();
    fixture.upstream.on("/v1/chat/completions", Script::sse(chat.frames));
    QCOMPARE(fixture.post(key, "/v1/chat/completions", chat.streamRequest).status, 200);
    QCOMPARE(fixture.waitForEnded(1).front().outcome, Outcome::Done);
}

QTEST_GUILESS_MAIN(TestStopping)
#include "test_stopping.moc"
