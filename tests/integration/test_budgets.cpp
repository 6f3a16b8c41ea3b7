// Is there money for it? Budgets, rates of tokens, places and the runaway guard, through real sockets.
#include "tests/integration/conversations.h"

#include <QTest>

#include <atomic>

using namespace sluice;
using namespace sluice::test;

namespace {

constexpr qint64 MicroUsd = Money::PicoPerUsd / 1'000'000;

Budget budgetOf(BudgetPeriod per, qint64 microUsd, OnExceed onExceed = OnExceed::Block)
{
    return {per, Money::fromPico(microUsd * MicroUsd), 0, onExceed};
}

struct Setup
{
    explicit Setup(const Dialogue &which = chatDialogue())
        : dialogue(which)
    {
        fixture.addProvider(
            {QStringLiteral("mock"), dialogue.family, AuthStyle::Bearer, dialogue.priceSource});
        key = fixture.addKey();
        fixture.settings.timeZone = QStringLiteral("UTC");
        serve(fixture.upstream, dialogue);
    }

    VirtualKey &governed() { return fixture.keys.front(); }
    Governance &governance() { return fixture.keys.front().policy.governance; }
    HttpAnswer post(const QByteArray &body, HeaderList headers = {}) const
    {
        headers.insert(headers.end(), dialogue.headers.begin(), dialogue.headers.end());
        return fixture.post(key, dialogue.target, body, headers);
    }
    QByteArray request() const { return dialogue.request; }

    Dialogue dialogue;
    GatewayFixture fixture = GatewayFixture(nullptr);
    QByteArray key = {};
};

void addDialogues()
{
    QTest::addColumn<int>("index");
    QTest::newRow("Chat") << 0;
    QTest::newRow("Responses") << 1;
    QTest::newRow("Messages") << 2;
    QTest::newRow("Gemini") << 3;
}

Dialogue dialogueOf(int index)
{
    const Dialogue all[] = {chatDialogue(), responsesDialogue(), messagesDialogue(), geminiDialogue()};
    return all[index];
}

// Costs at most 100 output tokens of gpt-5: 0.001 USD and what 20 tokens of prompt cost. What it costs in
// truth, by conversations.h: 0.001148 USD.
const QByteArray SmallChat =
    R"({"model":"gpt-5","max_completion_tokens":100,"messages":[{"role":"user","content":"Say hello"}]})";

// A stream of so many pieces of text, each of that many tokens as they are estimated.
constexpr int PieceTokens = 50;
std::vector<QByteArray> longStream(int index, int pieces)
{
    const QByteArray text(qsizetype(PieceTokens) * 4, 'x');
    std::vector<QByteArray> frames;
    for (int i = 0; i < pieces; ++i) {
        switch (index) {
        case 0:
            frames.push_back(
                frame(R"({"id":"c","object":"chat.completion.chunk","created":1,"model":"gpt-5",)"
                      R"("choices":[{"index":0,"delta":{"content":")" +
                      text + R"("},"finish_reason":null}]})"));
            break;
        case 1:
            frames.push_back(
                frame(R"({"type":"response.output_text.delta","sequence_number":1,"delta":")" + text + "\"}",
                      "response.output_text.delta"));
            break;
        case 2:
            frames.push_back(
                frame(R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":")" +
                          text + "\"}}",
                      "content_block_delta"));
            break;
        default:
            frames.push_back("data: "
                             R"({"candidates":[{"content":{"role":"model","parts":[{"text":")" +
                             text + R"("}]},"index":0}],"modelVersion":"gemini-2.5-flash"})" + "\r\n\r\n");
        }
    }
    return frames;
}

} // namespace

class TestBudgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSpentBudgetSaysNoForGood_data() { addDialogues(); }
    void aSpentBudgetSaysNoForGood();
    void whatWasSpentCounts();
    void aFailureGivesBack();
    void aClientThatLeavesGivesBack();
    void parallelRequestsNeverOverspend();
    void aStreamEndsWithItsBudget_data() { addDialogues(); }
    void aStreamEndsWithItsBudget();
    void theCapOfARequest();
    void theCapOfASession();
    void projectAndGateway();
    void tokenBudgets();
    void aCheaperModelBelow();
    void warnsInAHeader();
    void headersAreOptional();
    void upstreamsOwnHeadersPass();
    void aSlowWholeAnswerDoesNotWait();
    void ratesOfTokensAndHours_data();
    void ratesOfTokensAndHours();
    void concurrency();
    void concurrencyWithAQueue();
    void aRunawayKeyIsPaused();
    void aBudgetHoldsOverARestartOfTheGateway();
};

void TestBudgets::aSpentBudgetSaysNoForGood()
{
    QFETCH(int, index);
    const struct
    {
        int status;
        const char *shape;
    } expected[] = {{402, R"("code":"insufficient_quota")"},
                    {429, R"("code":"insufficient_quota")"},
                    {402, R"("type":"billing_error")"},
                    {403, R"("status":"PERMISSION_DENIED")"}};
    Setup setup(dialogueOf(index));
    setup.governance().budgets = {budgetOf(BudgetPeriod::Day, 1)};
    setup.fixture.start();
    const HttpAnswer refused = setup.post(setup.request());
    QCOMPARE(refused.status, expected[index].status);
    QVERIFY2(refused.body.contains(expected[index].shape), refused.body);
    for (const char *said : {"daily budget", "laptop", "USD", "starts anew on"})
        QVERIFY2(refused.body.contains(said), refused.body);
    QCOMPARE(refused.header("x-should-retry"), QByteArray("false"));
    QVERIFY(!hasHeader(refused.headers, "retry-after"));
    QVERIFY(!hasHeader(refused.headers, "retry-after-ms"));
    QCOMPARE(setup.fixture.upstream.receivedCount(), 0);
    const RequestRecord record = setup.fixture.recorder.refused().front();
    QCOMPARE(record.errorCode, QByteArray("budget_exceeded"));
    QCOMPARE(record.stage, QByteArray("budget"));
    QCOMPARE(setup.fixture.recorder.notices().size(), size_t(1));
    QCOMPARE(setup.fixture.recorder.notices().front().kind, Notice::Kind::BudgetReached);
}

void TestBudgets::whatWasSpentCounts()
{
    Setup setup;
    setup.governance().budgets = {budgetOf(BudgetPeriod::Month, 2'500)};
    setup.fixture.start();
    const HttpAnswer first = setup.post(SmallChat);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body, setup.dialogue.answer);
    QCOMPARE(first.header("x-sluice-cost-usd"), QByteArray("0.001148"));
    QCOMPARE(first.header("x-sluice-budget-remaining-usd"), QByteArray("0.001352"));
    QCOMPARE(setup.post(SmallChat).header("x-sluice-budget-remaining-usd"), QByteArray("0.000204"));
    QCOMPARE(setup.post(SmallChat).status, 402); // it could cost 0.001
    QCOMPARE(setup.fixture.upstream.receivedCount(), 2);
}

void TestBudgets::aFailureGivesBack()
{
    Setup setup;
    setup.governance().budgets = {budgetOf(BudgetPeriod::Day, 1'100)};
    setup.fixture.upstream.on("/v1/chat/completions", {Script::status(500), Script::status(400),
                                                       Script::json(setup.dialogue.answer)});
    setup.fixture.start();
    QCOMPARE(setup.post(SmallChat).status, 500);
    QCOMPARE(setup.post(SmallChat).status, 400);
    QCOMPARE(setup.post(SmallChat).status, 200);
    QCOMPARE(setup.post(SmallChat).status, 402);
}

void TestBudgets::aClientThatLeavesGivesBack()
{
    Setup setup;
    setup.governance().budgets = {budgetOf(BudgetPeriod::Day, 2'000)};
    setup.governance().limits = {{RateMetric::Concurrency, RatePeriod::None, 1}};
    setup.fixture.upstream.on("/v1/chat/completions",
                              {Script::sse(setup.dialogue.frames).cutAfter(1, Ending::Silence),
                               Script::json(setup.dialogue.answer)});
    setup.fixture.start();
    {
        HttpClient client(setup.fixture.port());
        client.send(requestBytes("POST", "/v1/chat/completions", bearer(setup.key), SmallChat));
        QCOMPARE(client.readHead().status, 200);
        client.readUntil("\n\n");
        QCOMPARE(setup.post(SmallChat).status, 429);
    }
    setup.fixture.waitForEnded(1);
    QCOMPARE(setup.fixture.recorder.ended().front().outcome, Outcome::ClientLeft);
    QCOMPARE(setup.post(SmallChat).status, 200);
}

void TestBudgets::parallelRequestsNeverOverspend()
{
    Setup setup;
    setup.governance().budgets = {budgetOf(BudgetPeriod::Day, 5'300)}; // five at once, no six
    setup.fixture.upstream.otherwise([answer = setup.dialogue.answer](const Received &) {
        return Script::json(answer).withHeadDelay(Milliseconds{300});
    });
    setup.fixture.start();
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(std::make_unique<HttpClient>(setup.fixture.port()));
        clients.back()->send(requestBytes("POST", "/v1/chat/completions", bearer(setup.key), SmallChat));
    }
    int admitted = 0;
    for (const auto &client : clients)
        admitted += client->readAnswer().status == 200 ? 1 : 0;
    QVERIFY2(admitted >= 4 && admitted <= 5, QByteArray::number(admitted));
    QCOMPARE(setup.fixture.upstream.receivedCount(), admitted);
}

// The upstream writes far more than it was allowed to: the stream ends in its own protocol's words, and
// clean, with the piece that passes the budget.
void TestBudgets::aStreamEndsWithItsBudget()
{
    QFETCH(int, index);
    const char *const shapes[] = {R"(data: {"error":{"message":)", R"("type":"response.failed")",
                                  R"("type":"billing_error")", R"("status":"INVALID_ARGUMENT")"};
    const QByteArray bodies[] = {
        R"({"model":"gpt-5","max_completion_tokens":50,"stream":true,"messages":[]})",
        R"({"model":"o3","max_output_tokens":50,"stream":true,"input":"hi"})",
        R"({"model":"claude-sonnet-4-5","max_tokens":50,"stream":true,"messages":[]})",
        R"({"generationConfig":{"maxOutputTokens":50},"contents":[]})"};
    const qint64 outputPrices[] = {10'000'000, 8'000'000, 15'000'000, 2'500'000}; // of a token, pico-USD
    constexpr qint64 limit = 4'000 * MicroUsd;
    Setup setup(dialogueOf(index));
    setup.governance().budgets = {budgetOf(BudgetPeriod::Day, limit / MicroUsd)};
    // Far more than the budget has, one piece at a time: the next one comes when the client has the last.
    const qint64 piece = PieceTokens * outputPrices[index];
    const std::vector<QByteArray> frames = longStream(index, int(limit / piece) * 3);
    const auto seen = std::make_shared<std::atomic<size_t>>(0);
    Script script = Script::sse(frames);
    for (size_t i = 0; i < script.chunks.size(); ++i)
        script.chunks[i].gate = [seen, i] { return seen->load() >= i; };
    setup.fixture.upstream.otherwise([script](const Received &) { return script; });
    setup.fixture.start();
    HttpClient client(setup.fixture.port());
    HeaderList headers = bearer(setup.key, setup.dialogue.headers);
    client.send(requestBytes("POST", setup.dialogue.streamTarget, headers, bodies[index]));
    QCOMPARE(client.readHead().status, 200);
    QByteArray body;
    for (const QByteArray &frame : frames) {
        const qsizetype whole = qsizetype(*seen + 1) * frame.size();
        while (body.size() < whole && !client.isClean()) {
            const QByteArray come = client.readPiece();
            if (come.isEmpty())
                break;
            body += come;
        }
        if (client.isClean())
            break;
        ++*seen;
    }
    QVERIFY(client.isClean());
    QVERIFY2(body.right(1500).contains(shapes[index]), body.right(600));
    QVERIFY2(body.right(1500).contains("daily budget"), body.right(600));
    const RequestRecord record = setup.fixture.waitForEnded(1).front();
    QCOMPARE(record.outcome, Outcome::Interrupted);
    QCOMPARE(record.errorCode, QByteArray("budget_exceeded"));
    QVERIFY(record.cost);
    QVERIFY2(record.cost->pico() > limit && record.cost->pico() <= limit + piece,
             record.cost->toDecimal().constData());
    QVERIFY(waitFor([&setup] { return setup.fixture.upstream.aborted() == 1; }));
}

void TestBudgets::theCapOfARequest()
{
    Setup setup;
    setup.governance().budgets = {budgetOf(BudgetPeriod::Request, 1'200)};
    setup.fixture.start();
    QCOMPARE(setup.post(SmallChat).status, 200);
    const HttpAnswer refused = setup.post(setup.request()); // no cap: all that gpt-5 can write
    QCOMPARE(refused.status, 402);
    QVERIFY2(refused.body.contains("budget for one request"), refused.body);
    QCOMPARE(setup.post(SmallChat).status, 200);
}

void TestBudgets::theCapOfASession()
{
    Setup setup;
    setup.governance().budgets = {budgetOf(BudgetPeriod::Session, 1'500)};
    setup.fixture.start();
    const HeaderList one = {{"x-claude-code-session-id", "one"}};
    const HeaderList two = {{"x-claude-code-session-id", "two"}};
    QCOMPARE(setup.post(SmallChat, one).status, 200);
    QCOMPARE(setup.post(SmallChat, one).status, 402);
    QCOMPARE(setup.post(SmallChat, two).status, 200);
    QCOMPARE(setup.post(SmallChat).status, 200);
    const HttpAnswer refused = setup.post(SmallChat);
    QCOMPARE(refused.status, 402);
    QVERIFY2(refused.body.contains("session"), refused.body);
}

void TestBudgets::projectAndGateway()
{
    for (const bool project : {true, false}) {
        Setup setup;
        const QByteArray other = setup.fixture.addKey(QStringLiteral("other"));
        Project website;
        website.id = QUuid::createUuid();
        website.name = QStringLiteral("website");
        if (project)
            website.governance.budgets = {budgetOf(BudgetPeriod::Week, 1'500)};
        else
            setup.fixture.settings.governance.budgets = {budgetOf(BudgetPeriod::Week, 1'500)};
        setup.fixture.projects = {website};
        for (VirtualKey &key : setup.fixture.keys)
            key.policy.project = website.id;
        setup.fixture.start();
        QCOMPARE(setup.post(SmallChat).status, 200);
        const HttpAnswer refused = setup.fixture.post(other, "/v1/chat/completions", SmallChat);
        QCOMPARE(refused.status, 402);
        QVERIFY2(refused.body.contains(project ? "website" : "whole gateway"), refused.body);
        QCOMPARE(setup.fixture.recorder.ended().front().projectId, website.id);
    }
}

void TestBudgets::tokenBudgets()
{
    Setup setup;
    setup.governance().budgets = {{BudgetPeriod::Day, {}, 1'500, OnExceed::Block}};
    setup.fixture.start();
    QCOMPARE(setup.post(SmallChat).status, 200); // 1,280
    QCOMPARE(setup.post(SmallChat).status, 200); // 100 and the prompt still fit
    const HttpAnswer refused = setup.post(SmallChat);
    QCOMPARE(refused.status, 402);
    QVERIFY2(refused.body.contains("1500 tokens"), refused.body);
}

void TestBudgets::aCheaperModelBelow()
{
    Setup setup;
    setup.governance().budgets = {budgetOf(BudgetPeriod::Day, 1'000, OnExceed::Downgrade)};
    setup.governed().policy.ladder = {{QStringLiteral("o3"), QStringLiteral("o4-mini")},
                                      {QStringLiteral("gpt-*"), QStringLiteral("gpt-4o-mini")}};
    setup.fixture.start();
    const HttpAnswer first = setup.post(SmallChat);
    QCOMPARE(first.status, 200);
    QVERIFY(!hasHeader(first.headers, "x-sluice-downgraded-from"));
    QVERIFY(setup.fixture.lastReceived().body.contains(R"("model":"gpt-5")"));
    const HttpAnswer second = setup.post(SmallChat);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.header("x-sluice-downgraded-from"), QByteArray("gpt-5"));
    QCOMPARE(setup.fixture.lastReceived().body, QByteArray(SmallChat).replace("gpt-5", "gpt-4o-mini"));
    const RequestRecord record = setup.fixture.waitForEnded(2).back();
    QCOMPARE(record.downgradedFrom, QStringLiteral("gpt-5"));
    QCOMPARE(record.modelAsked, QStringLiteral("gpt-5"));
}

void TestBudgets::warnsInAHeader()
{
    Setup setup;
    setup.governance().budgets = {budgetOf(BudgetPeriod::Day, 2'000, OnExceed::Warn)};
    setup.fixture.start();
    QCOMPARE(setup.post(SmallChat).header("x-sluice-budget-warning"),
             QByteArray("57% of the daily budget of this key is spent"));
    const HttpAnswer over = setup.post(SmallChat);
    QCOMPARE(over.status, 200);
    QVERIFY(over.header("x-sluice-budget-warning").startsWith("114%"));
    const std::vector<Notice> notices = setup.fixture.recorder.notices();
    QCOMPARE(notices.size(), size_t(2));
    QCOMPARE(notices.front().percent, 50);
    QCOMPARE(notices.back().percent, 100);
}

void TestBudgets::headersAreOptional()
{
    Setup setup;
    setup.governed().requestsPerMinute = 10;
    setup.governance().budgets = {budgetOf(BudgetPeriod::Day, 2'250)};
    setup.fixture.start();
    const HttpAnswer with = setup.post(SmallChat);
    QCOMPARE(with.header("x-sluice-ratelimit-limit-requests"), QByteArray("10"));
    QCOMPARE(with.header("x-sluice-ratelimit-remaining-requests"), QByteArray("9"));
    QCOMPARE(with.header("x-sluice-ratelimit-reset-requests"), QByteArray("6s"));
    for (const char *name : {"x-sluice-cost-usd", "x-sluice-budget-remaining-usd", "x-sluice-budget-warning"})
        QVERIFY2(hasHeader(with.headers, name), name);
    setup.fixture.settings.costHeaders = false;
    setup.fixture.publish();
    const HttpAnswer without = setup.post(SmallChat);
    QCOMPARE(without.status, 200);
    // What it cost and what is left, that is: clients pace themselves by the rates.
    QCOMPARE(without.header("x-sluice-ratelimit-limit-requests"), QByteArray("10"));
    QVERIFY(hasHeader(without.headers, "x-sluice-ratelimit-remaining-requests"));
    QVERIFY(hasHeader(without.headers, "x-sluice-ratelimit-reset-requests"));
    for (const Header &header : without.headers) {
        const QByteArray name = header.name.toLower();
        QVERIFY2(!name.startsWith("x-sluice-") || name == "x-sluice-request-id" ||
                     name.startsWith("x-sluice-ratelimit-"),
                 name);
    }
}

void TestBudgets::upstreamsOwnHeadersPass()
{
    Setup setup;
    setup.governed().requestsPerMinute = 10;
    setup.fixture.upstream.otherwise([answer = setup.dialogue.answer](const Received &) {
        return Script::json(answer)
            .withHeader("x-ratelimit-remaining-requests", "4999")
            .withHeader("anthropic-ratelimit-tokens-remaining", "12000");
    });
    setup.fixture.start();
    const HttpAnswer answer = setup.post(SmallChat);
    QCOMPARE(answer.header("x-ratelimit-remaining-requests"), QByteArray("4999"));
    QCOMPARE(answer.header("anthropic-ratelimit-tokens-remaining"), QByteArray("12000"));
    QCOMPARE(answer.header("x-sluice-ratelimit-remaining-requests"), QByteArray("9"));
}

// A server that sends blanks while it thinks: its client must see them, header or not.
void TestBudgets::aSlowWholeAnswerDoesNotWait()
{
    const auto seen = std::make_shared<std::atomic<bool>>(false); // the head, by the client
    Setup setup;
    Script slow =
        Script::stream({" ", " ", setup.dialogue.answer}).withGate(2, [seen] { return seen->load(); });
    slow.headers.push_back({"Content-Type", "application/json"});
    setup.fixture.upstream.otherwise([slow](const Received &) { return slow; });
    setup.fixture.start();
    HttpClient client(setup.fixture.port());
    client.send(requestBytes("POST", "/v1/chat/completions", bearer(setup.key), SmallChat));
    const HttpAnswer head = client.readHead();
    QCOMPARE(head.status, 200);
    QVERIFY(setup.fixture.recorder.ended().empty()); // not whole yet
    QVERIFY(!hasHeader(head.headers, "x-sluice-cost-usd"));
    seen->store(true);
    QCOMPARE(client.readRest(), "  " + setup.dialogue.answer);
    QVERIFY(client.isClean());
}

void TestBudgets::ratesOfTokensAndHours_data()
{
    QTest::addColumn<int>("metric");
    QTest::addColumn<int>("period");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<int>("admitted"); // each uses 1,200 tokens in and 80 out
    QTest::newRow("requests an hour") << int(RateMetric::Requests) << int(RatePeriod::Hour) << qint64(2) << 2;
    QTest::newRow("requests a day") << int(RateMetric::Requests) << int(RatePeriod::Day) << qint64(3) << 3;
    QTest::newRow("tokens an hour") << int(RateMetric::Tokens) << int(RatePeriod::Hour) << qint64(2'600) << 2;
    // Half a minute in debt after the first.
    QTest::newRow("input tokens a minute")
        << int(RateMetric::InputTokens) << int(RatePeriod::Minute) << qint64(800) << 1;
    QTest::newRow("output tokens a day")
        << int(RateMetric::OutputTokens) << int(RatePeriod::Day) << qint64(260) << 3;
}

void TestBudgets::ratesOfTokensAndHours()
{
    QFETCH(int, metric);
    QFETCH(int, period);
    QFETCH(qint64, limit);
    QFETCH(int, admitted);
    Setup setup;
    setup.governance().limits = {{RateMetric(metric), RatePeriod(period), limit}};
    setup.fixture.start();
    for (int i = 0; i < admitted; ++i)
        QCOMPARE(setup.post(SmallChat).status, 200);
    const HttpAnswer refused = setup.post(SmallChat);
    QCOMPARE(refused.status, 429);
    QVERIFY2(refused.body.contains("rate_limit_exceeded"), refused.body);
    const qint64 milliseconds = refused.header("retry-after-ms").toLongLong();
    QVERIFY2(milliseconds >= 1 && milliseconds <= 60'000, refused.header("retry-after-ms"));
    QVERIFY(refused.header("retry-after").toInt() >= 1);
    QVERIFY(hasHeader(refused.headers, RateMetric(metric) == RateMetric::Requests
                                           ? "x-sluice-ratelimit-remaining-requests"
                                           : "x-sluice-ratelimit-remaining-tokens"));
    QCOMPARE(setup.fixture.recorder.refused().front().errorCode, QByteArray("rate_limit_exceeded"));
}

void TestBudgets::concurrency()
{
    const auto refusedOne = std::make_shared<std::atomic<bool>>(false); // the first runs until then
    Setup setup;
    setup.governance().limits = {{RateMetric::Concurrency, RatePeriod::None, 1}};
    setup.fixture.upstream.on(
        "/v1/chat/completions",
        {Script::sse(setup.dialogue.frames).withGate(1, [refusedOne] { return refusedOne->load(); }),
         Script::json(setup.dialogue.answer)});
    setup.fixture.start();
    HttpClient client(setup.fixture.port());
    client.send(requestBytes("POST", "/v1/chat/completions", bearer(setup.key), SmallChat));
    QCOMPARE(client.readHead().status, 200);
    const HttpAnswer refused = setup.post(SmallChat);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("retry-after"), QByteArray("1"));
    QCOMPARE(setup.fixture.recorder.refused().front().errorCode, QByteArray("concurrency_exceeded"));
    refusedOne->store(true);
    client.readRest();
    QVERIFY(client.isClean());
    // The place was free before the last byte went out.
    QCOMPARE(setup.post(SmallChat).status, 200);
}

void TestBudgets::concurrencyWithAQueue()
{
    Setup setup;
    setup.governance().limits = {{RateMetric::Concurrency, RatePeriod::None, 1},
                                 {RateMetric::Requests, RatePeriod::Day, 2}};
    setup.governance().queueFor = std::chrono::seconds(20);
    // The first one runs until the second one waits.
    setup.fixture.upstream.on(
        "/v1/chat/completions",
        {Script::sse(setup.dialogue.frames)
             .withGate(1, [&] { return setup.fixture.gateway().runningRequests() == 2; }),
         Script::json(setup.dialogue.answer)});
    setup.fixture.start();
    HttpClient client(setup.fixture.port());
    client.send(requestBytes("POST", "/v1/chat/completions", bearer(setup.key), SmallChat));
    QCOMPARE(client.readHead().status, 200);
    QCOMPARE(setup.post(SmallChat).status, 200); // waited, and was counted once
    const RequestRecord record = setup.fixture.waitForEnded(2).back();
    QVERIFY(record.queuedMicros > 0);
    QCOMPARE(setup.post(SmallChat).status, 429);
    client.readRest();
    QVERIFY(client.isClean());
}

void TestBudgets::aRunawayKeyIsPaused()
{
    Setup setup;
    setup.governed().policy.runaway.sameRequests = 3;
    setup.fixture.start();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(setup.post(SmallChat).status, 200);
    const HttpAnswer refused = setup.post(SmallChat);
    QCOMPARE(refused.status, 402);
    QCOMPARE(refused.header("x-should-retry"), QByteArray("false"));
    QVERIFY2(refused.body.contains("key_paused"), refused.body);
    QCOMPARE(setup.fixture.recorder.refused().front().errorCode, QByteArray("key_paused"));
    QCOMPARE(setup.fixture.recorder.notices().front().kind, Notice::Kind::Runaway);
    QCOMPARE(setup.fixture.recorder.notices().front().subject, setup.governed().id);
    setup.fixture.gateway().limiter().resume(setup.governed().id);
    QCOMPARE(setup.post(SmallChat).status, 200);
}

void TestBudgets::aBudgetHoldsOverARestartOfTheGateway()
{
    Setup setup;
    setup.governance().budgets = {budgetOf(BudgetPeriod::Total, 1'500)};
    setup.fixture.start();
    QCOMPARE(setup.post(SmallChat).status, 200);
    setup.fixture.gateway().stopNow();
    setup.fixture.start();
    QCOMPARE(setup.post(SmallChat).status, 402);
}

QTEST_GUILESS_MAIN(TestBudgets)
#include "test_budgets.moc"
