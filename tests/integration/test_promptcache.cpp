// A session whose prompt cache stops hitting: the record says which part of the prompt changed, and one
// notice says what that costs.
#include "tests/integration/conversations.h"
#include "tests/support/patience.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

// Claude-like usage: so many tokens from the cache, the rest of 20,000 written to it.
QByteArray answerReading(int read)
{
    return "{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":"
           "\"claude-sonnet-4-5-20250929\",\"content\":[{\"type\":\"text\",\"text\":\"ok\"}],"
           "\"stop_reason\":\"end_turn\",\"usage\":{\"input_tokens\":10,\"cache_creation_input_tokens\":" +
           QByteArray::number(20'000 - read) + ",\"cache_read_input_tokens\":" + QByteArray::number(read) +
           ",\"output_tokens\":5}}";
}

QByteArray turnOf(const QByteArray &system, int messages)
{
    QByteArrayList list;
    for (int i = 0; i < messages; ++i) {
        const QByteArray role = i % 2 == 0 ? "user" : "assistant";
        list << "{\"role\":\"" + role + "\",\"content\":\"turn " + QByteArray::number(i) + "\"}";
    }
    return "{\"model\":\"claude-sonnet-4-5\",\"max_tokens\":100,\"system\":\"" + system +
           "\",\"messages\":[" + list.join(',') + "],\"metadata\":{\"user_id\":\"user_a_session_7\"}}";
}

} // namespace

class TestPromptCache final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void theChangedPartIsRecorded();
    void aPromptThatOnlyGrowsIsNoBreak();
    void aSessionIsOneOnAllConnections();
    void chatTellsItToo();
    void theLedgerKeepsIt();

private:
    // One turn, whose answer says that so much came from the cache; its record.
    RequestRecord turn(const QByteArray &system, int messages, int read);
    QByteArrayList blocks() const;

    std::unique_ptr<GatewayFixture> m_fixture;
    QByteArray m_key = {};
};

void TestPromptCache::init()
{
    m_fixture = std::make_unique<GatewayFixture>();
    ProviderSpec spec;
    spec.protocol = ProviderProtocol::Anthropic;
    spec.priceSource = QStringLiteral("anthropic");
    m_fixture->addProvider(spec);
    m_key = m_fixture->addKey();
    m_fixture->start();
}

RequestRecord TestPromptCache::turn(const QByteArray &system, int messages, int read)
{
    m_fixture->upstream.otherwise([read](const Received &) { return Script::json(answerReading(read)); });
    const size_t before = m_fixture->recorder.ended().size();
    const HttpAnswer answer = m_fixture->post(m_key, "/v1/messages", turnOf(system, messages),
                                              {{"anthropic-version", "2023-06-01"}});
    if (answer.status != 200)
        return {};
    return m_fixture->waitForEnded(before + 1).back();
}

QByteArrayList TestPromptCache::blocks() const
{
    QByteArrayList said;
    for (const RequestRecord &record : m_fixture->recorder.ended())
        said << record.changedBlock;
    return said;
}

void TestPromptCache::theChangedPartIsRecorded()
{
    turn("Be brief", 1, 18'000);
    turn("Be brief", 3, 19'000);
    const RequestRecord missed = turn("It is 13:20. Be brief", 5, 0);
    QCOMPARE(blocks(), QByteArrayList({"", "", "system"}));
    QCOMPARE(missed.sessionId, QStringLiteral("7"));

    const auto notices = m_fixture->recorder.notices();
    QCOMPARE(notices.size(), size_t(1));
    QCOMPARE(notices.front().kind, Notice::Kind::PromptCache);
    QCOMPARE(notices.front().subject, missed.id);
    QCOMPARE(notices.front().title,
             QStringLiteral("The prompt cache of this session stopped hitting: the system prompt changed"));
    // claude-sonnet-4-5, in millionths of a USD a token: plain 3, read 0.3, written 3.75. The turn before
    // read 19,000 and wrote 1,000: it saved 19,000 × 2.7 - 1,000 × 0.75 = 50,550, or 2.66 a token read. Of
    // the 20,000 that it left, all were lost, and writing them cost 20,000 × 0.75 more: 53,210 + 15,000.
    QVERIFY2(notices.front().text.contains(QLatin1String("0.068 USD")), qPrintable(notices.front().text));

    // It goes on missing: told again in the record, not to the user.
    turn("It is 13:21. Be brief", 7, 0);
    QCOMPARE(blocks().back(), QByteArray("system"));
    turn("It is 13:21. Be brief", 9, 0);
    QCOMPARE(blocks().back(), QByteArray());
    QCOMPARE(m_fixture->recorder.notices().size(), size_t(1));
}

void TestPromptCache::aPromptThatOnlyGrowsIsNoBreak()
{
    turn("Be brief", 1, 18'000);
    turn("Be brief", 3, 19'000);
    turn("Be brief", 5, 0); // the provider lost it
    QCOMPARE(blocks(), QByteArrayList({"", "", ""}));
    QVERIFY(m_fixture->recorder.notices().empty());
}

// Each post() has a connection of its own, and so a worker.
void TestPromptCache::aSessionIsOneOnAllConnections()
{
    m_fixture->settings.workers = 4;
    m_fixture->start();
    for (int i = 0; i < 8; ++i)
        turn("Be brief", 1 + i * 2, 18'000);
    turn("Be long", 17, 0);
    QCOMPARE(blocks().back(), QByteArray("system"));
    QCOMPARE(m_fixture->recorder.notices().size(), size_t(1));
}

void TestPromptCache::chatTellsItToo()
{
    GatewayFixture fixture;
    ProviderSpec spec;
    spec.priceSource = QStringLiteral("openai");
    fixture.addProvider(spec);
    const QByteArray key = fixture.addKey();
    fixture.start();
    const auto ask = [&](const QByteArray &second, int cached) {
        const QByteArray usage = "{\"prompt_tokens\":9000,\"completion_tokens\":8,\"total_tokens\":9008,"
                                 "\"prompt_tokens_details\":{\"cached_tokens\":" +
                                 QByteArray::number(cached) + "}}";
        const std::vector<QByteArray> frames = {
            frame("{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"gpt-5\","
                  "\"choices\":[{\"index\":0,\"delta\":{\"content\":\"x\"},\"finish_reason\":\"stop\"}]}"),
            frame("{\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"gpt-5\","
                  "\"choices\":[],\"usage\":" +
                  usage + "}"),
            frame("[DONE]")};
        fixture.upstream.otherwise([frames](const Received &) { return Script::sse(frames); });
        const size_t before = fixture.recorder.ended().size();
        fixture.post(
            key, "/v1/chat/completions",
            "{\"model\":\"gpt-5\",\"stream\":true,\"stream_options\":{\"include_usage\":true},"
            "\"messages\":[{\"role\":\"system\",\"content\":\"S\"},{\"role\":\"user\",\"content\":\"" +
                second +
                "\"},{\"role\":\"assistant\",\"content\":\"a\"},"
                "{\"role\":\"user\",\"content\":\"q\"}]}");
        return fixture.waitForEnded(before + 1).back().changedBlock;
    };
    QCOMPARE(ask("one", 0), QByteArray());
    QCOMPARE(ask("one", 8192), QByteArray());
    QCOMPARE(ask("two", 0), QByteArray("message 2"));
}

void TestPromptCache::theLedgerKeepsIt()
{
    Books books;
    m_fixture = std::make_unique<GatewayFixture>(&books.ledger());
    ProviderSpec spec;
    spec.protocol = ProviderProtocol::Anthropic;
    spec.priceSource = QStringLiteral("anthropic");
    m_fixture->addProvider(spec);
    m_key = m_fixture->addKey();
    m_fixture->start();
    const auto ask = [this](const QByteArray &system, int messages, int read) {
        m_fixture->upstream.otherwise([read](const Received &) { return Script::json(answerReading(read)); });
        m_fixture->post(m_key, "/v1/messages", turnOf(system, messages),
                        {{"anthropic-version", "2023-06-01"}});
    };
    ask("Be brief", 1, 18'000);
    ask("Be brief", 3, 18'000);
    ask("Be long", 5, 0);
    QTRY_COMPARE(books.records().size(), size_t(3));
    QCOMPARE(books.records().back().changedBlock, QByteArray("system"));
    m_fixture.reset(); // before the books
}

QTEST_GUILESS_MAIN(TestPromptCache)
#include "test_promptcache.moc"
