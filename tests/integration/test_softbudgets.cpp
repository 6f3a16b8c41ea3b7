// What budgets do that do not stop a request: warn, or lead to a cheaper model; and what stops it all the
// same. Through real sockets.
#include "tests/integration/conversations.h"

#include <QTest>

using namespace sluice;
using namespace sluice::test;

namespace {

constexpr qint64 MicroUsd = Money::PicoPerUsd / 1'000'000;

Budget budgetOf(BudgetPeriod per, qint64 microUsd, OnExceed onExceed)
{
    return {per, Money::fromPico(microUsd * MicroUsd), 0, onExceed};
}

DowngradeStep step(const char *from, const char *to)
{
    return {QString::fromLatin1(from), QString::fromLatin1(to)};
}

// Costs at most 100 output tokens and a short prompt: of gpt-5 0.001 USD, of gpt-4o-mini a sixteenth of it.
// What the mock's answer costs: 0.001148 USD.
QByteArray chat(const QByteArray &model, bool stream = false)
{
    return "{\"model\":\"" + model + "\",\"max_completion_tokens\":100," +
           (stream ? "\"stream\":true," : "") +
           "\"messages\":[{\"role\":\"user\",\"content\":\"Say hello\"}]}";
}

HeaderList session(const QByteArray &name)
{
    return {{"x-claude-code-session-id", name}};
}

struct Setup
{
    Setup()
    {
        fixture.addProvider(
            {QStringLiteral("mock"), dialogue.family, AuthStyle::Bearer, dialogue.priceSource});
        fixture.addProvider({QStringLiteral("off"), dialogue.family}).enabled = false;
        key = fixture.addKey();
        fixture.keys.front().defaultProvider = fixture.providers.front().id;
        fixture.settings.timeZone = QStringLiteral("UTC");
        serve(fixture.upstream, dialogue);
    }
    KeyPolicy &policy() { return fixture.keys.front().policy; }
    HttpAnswer post(const QByteArray &body, const HeaderList &headers = {}) const
    {
        return fixture.post(key, "/v1/chat/completions", body, headers);
    }
    // The model that the upstream was asked for last.
    QByteArray modelAsked() const
    {
        const QByteArray body = fixture.lastReceived().body;
        const qsizetype from = body.indexOf("\"model\":\"") + 9;
        return body.sliced(from, body.indexOf('"', from) - from);
    }
    std::vector<int> percents() const
    {
        std::vector<int> all;
        for (const Notice &notice : fixture.recorder.notices())
            all.push_back(notice.percent);
        return all;
    }

    Dialogue dialogue = chatDialogue();
    GatewayFixture fixture = GatewayFixture(nullptr);
    QByteArray key = {};
};

} // namespace

class TestSoftBudgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSessionGoesToACheaperModel();
    void aSessionOnlyWarns();
    void aRequestGoesToACheaperModel_data();
    void aRequestGoesToACheaperModel();
    void aRequestOnlyWarns();
    void withoutACheaperModelItIsRefused_data();
    void withoutACheaperModelItIsRefused();
    void downTheLadder_data();
    void downTheLadder();
    void whatNobodyBillsGoesOn();
    void picturesAreRefusedBehindASpentBudget();
    void sameRequestsWhateverTheyCost_data();
    void sameRequestsWhateverTheyCost();
    void unpricedModelsAreWarnedOf_data();
    void unpricedModelsAreWarnedOf();
};

void TestSoftBudgets::aSessionGoesToACheaperModel()
{
    Setup setup;
    setup.policy().governance.budgets = {budgetOf(BudgetPeriod::Session, 1'000, OnExceed::Downgrade)};
    setup.policy().ladder = {step("gpt-*", "gpt-4o-mini")};
    setup.fixture.start();
    for (const HeaderList &headers : {session("one"), session("two"), HeaderList{}}) {
        QVERIFY(!hasHeader(setup.post(chat("gpt-5"), headers).headers, "x-sluice-downgraded-from"));
        QCOMPARE(setup.modelAsked(), QByteArray("gpt-5"));
        const HttpAnswer second = setup.post(chat("gpt-5"), headers);
        QCOMPARE(second.status, 200);
        QCOMPARE(second.header("x-sluice-downgraded-from"), QByteArray("gpt-5"));
        QCOMPARE(setup.modelAsked(), QByteArray("gpt-4o-mini"));
        // It goes on beyond the budget, and says so.
        QCOMPARE(second.header("x-sluice-budget-warning"),
                 QByteArray("229% of the budget for one session of this key is spent"));
    }
    QCOMPARE(setup.percents(), (std::vector<int>{100, 100, 100})); // once a session
}

void TestSoftBudgets::aSessionOnlyWarns()
{
    Setup setup;
    setup.policy().governance.budgets = {budgetOf(BudgetPeriod::Session, 1'500, OnExceed::Warn)};
    setup.fixture.start();
    const QByteArray rest = " of the budget for one session of this key is spent";
    for (const char *name : {"one", "two"}) {
        QCOMPARE(setup.post(chat("gpt-5"), session(name)).header("x-sluice-budget-warning"), "76%" + rest);
        QCOMPARE(setup.post(chat("gpt-5"), session(name)).header("x-sluice-budget-warning"), "153%" + rest);
        const HttpAnswer third = setup.post(chat("gpt-5"), session(name));
        QCOMPARE(third.status, 200);
        QCOMPARE(third.header("x-sluice-budget-warning"), "229%" + rest);
    }
    QCOMPARE(setup.percents(), (std::vector<int>{50, 100, 50, 100}));
}

void TestSoftBudgets::aRequestGoesToACheaperModel_data()
{
    QTest::addColumn<int>("microUsd");
    QTest::addColumn<QByteArray>("answers"); // empty: refused
    QTest::newRow("it fits as it is") << 1'500 << QByteArray("gpt-5");
    QTest::newRow("the cheaper one fits") << 500 << QByteArray("gpt-4o-mini");
    QTest::newRow("only the one below that fits") << 55 << QByteArray("gpt-5-nano");
    QTest::newRow("none fits") << 10 << QByteArray();
}

void TestSoftBudgets::aRequestGoesToACheaperModel()
{
    QFETCH(int, microUsd);
    QFETCH(QByteArray, answers);
    Setup setup;
    setup.policy().governance.budgets = {budgetOf(BudgetPeriod::Request, microUsd, OnExceed::Downgrade)};
    setup.policy().ladder = {step("gpt-5", "gpt-4o-mini"), step("gpt-4o-mini", "gpt-5-nano")};
    setup.fixture.start();
    const HttpAnswer answer = setup.post(chat("gpt-5"));
    if (!answers.isEmpty()) {
        QCOMPARE(answer.status, 200);
        QCOMPARE(setup.modelAsked(), answers);
        QCOMPARE(hasHeader(answer.headers, "x-sluice-downgraded-from"), answers != "gpt-5");
        return;
    }
    QCOMPARE(answer.status, 402);
    QCOMPARE(answer.header("x-should-retry"), QByteArray("false"));
    for (const char *said : {"budget for one request", "cheaper model", "gpt-5"})
        QVERIFY2(answer.body.contains(said), answer.body);
    QCOMPARE(setup.fixture.upstream.receivedCount(), 0);
    QCOMPARE(setup.fixture.recorder.refused().front().refusedBy, QByteArray("key/budget/request/usd"));
    QVERIFY(setup.fixture.recorder.refused().front().downgradedFrom.isEmpty());
}

void TestSoftBudgets::aRequestOnlyWarns()
{
    Setup setup;
    setup.policy().governance.budgets = {budgetOf(BudgetPeriod::Request, 500, OnExceed::Warn)};
    setup.fixture.start();
    for (int i = 0; i < 2; ++i) {
        const HttpAnswer whole = setup.post(chat("gpt-5"));
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.header("x-sluice-budget-warning"),
                 QByteArray("229% of the budget for one request of this key is spent"));
    }
    // A stream's head goes before it is known what it costs.
    const HttpAnswer stream = setup.post(chat("gpt-5", true));
    QVERIFY2(stream.header("x-sluice-budget-warning").startsWith("this request may use 20"),
             stream.header("x-sluice-budget-warning"));
    const HttpAnswer small = setup.post(chat("gpt-4o-mini", true));
    QVERIFY(!hasHeader(small.headers, "x-sluice-budget-warning"));
    QCOMPARE(setup.percents(), std::vector<int>{100}); // once an hour
    QCOMPARE(setup.fixture.recorder.notices().front().budgetPeriod, std::optional(BudgetPeriod::Request));
}

void TestSoftBudgets::withoutACheaperModelItIsRefused_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("to"); // of gpt-5; empty: no ladder
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a key's, no ladder") << int(LimitLevel::Key) << QString() << true;
    QTest::newRow("a project's, no ladder") << int(LimitLevel::Project) << QString() << true;
    QTest::newRow("the gateway's, no ladder") << int(LimitLevel::Gateway) << QString() << true;
    QTest::newRow("a ladder without a route") << int(LimitLevel::Key) << QStringLiteral("off/cheap") << true;
    QTest::newRow("a ladder to a model that the key may not use")
        << int(LimitLevel::Gateway) << QStringLiteral("gpt-4o-mini") << false;
}

void TestSoftBudgets::withoutACheaperModelItIsRefused()
{
    QFETCH(int, level);
    QFETCH(QString, to);
    QFETCH(bool, allowed);
    Setup setup;
    Project website;
    website.id = QUuid::createUuid();
    website.name = QStringLiteral("website");
    Governance &governance = LimitLevel(level) == LimitLevel::Key       ? setup.policy().governance
                             : LimitLevel(level) == LimitLevel::Project ? website.governance
                                                                        : setup.fixture.settings.governance;
    governance.budgets = {budgetOf(BudgetPeriod::Day, 1'000, OnExceed::Downgrade)};
    setup.fixture.projects = {website};
    setup.policy().project = website.id;
    setup.policy().ladder = {step("o3", "gpt-4o-mini")};
    if (!to.isEmpty())
        setup.policy().ladder.push_back({QStringLiteral("gpt-5"), to});
    if (!allowed)
        setup.policy().scope.allowedModels = {QStringLiteral("gpt-5")};
    setup.fixture.start();
    QCOMPARE(setup.post(chat("gpt-5")).status, 200);
    const HttpAnswer refused = setup.post(chat("gpt-5"));
    QCOMPARE(refused.status, 402);
    QCOMPARE(refused.header("x-should-retry"), QByteArray("false"));
    QVERIFY(!hasHeader(refused.headers, "x-sluice-downgraded-from"));
    for (const char *said : {"insufficient_quota", "daily budget", "cheaper model", "gpt-5", "starts anew"})
        QVERIFY2(refused.body.contains(said), refused.body);
    QCOMPARE(setup.fixture.upstream.receivedCount(), 1);
    const RequestRecord record = setup.fixture.recorder.refused().front();
    QCOMPARE(record.errorCode, QByteArray("budget_exceeded"));
    QCOMPARE(record.modelServed, QStringLiteral("gpt-5"));
    QCOMPARE(record.providerName, QStringLiteral("mock"));
}

void TestSoftBudgets::downTheLadder_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("answers");
    QTest::newRow("the first step") << QByteArray("o3") << QByteArray("o4-mini");
    QTest::newRow("past one without a route") << QByteArray("gpt-5") << QByteArray("gpt-4o-mini");
    QTest::newRow("the lowest stays") << QByteArray("gpt-4o-mini") << QByteArray("gpt-4o-mini");
}

void TestSoftBudgets::downTheLadder()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, answers);
    Setup setup;
    setup.policy().governance.budgets = {budgetOf(BudgetPeriod::Day, 1'000, OnExceed::Downgrade)};
    setup.policy().ladder = {step("o3", "o4-mini"), step("gpt-5", "off/cheap"),
                             step("off/cheap", "gpt-4o-mini")};
    setup.fixture.start();
    QCOMPARE(setup.post(chat("gpt-5")).status, 200);
    for (int i = 0; i < 3; ++i) { // beyond the budget, as often as it likes
        const HttpAnswer answer = setup.post(chat(asked));
        QCOMPARE(answer.status, 200);
        QCOMPARE(setup.modelAsked(), answers);
        QCOMPARE(answer.header("x-sluice-downgraded-from"), asked == answers ? QByteArray() : asked);
    }
}

void TestSoftBudgets::whatNobodyBillsGoesOn()
{
    Setup setup;
    setup.policy().governance.budgets = {budgetOf(BudgetPeriod::Day, 1'000, OnExceed::Downgrade)};
    setup.fixture.upstream.on("/v1/messages/count_tokens", Script::json(R"({"input_tokens":7})"));
    setup.fixture.start();
    QCOMPARE(setup.post(chat("gpt-5")).status, 200);
    QCOMPARE(setup.post(chat("gpt-5")).status, 402);
    QCOMPARE(setup.fixture.post(setup.key, "/v1/messages/count_tokens", R"({"model":"gpt-5","messages":[]})")
                 .status,
             200);
}

// What a picture costs is only known when it is there.
void TestSoftBudgets::picturesAreRefusedBehindASpentBudget()
{
    for (const OnExceed onExceed : {OnExceed::Block, OnExceed::Downgrade, OnExceed::Warn}) {
        Setup setup;
        setup.policy().governance.budgets = {budgetOf(BudgetPeriod::Day, 1'100, onExceed)};
        setup.fixture.upstream.on("/v1/images/generations", Script::json(R"({"data":[]})"));
        setup.fixture.start();
        const auto picture = [&setup] {
            return setup.fixture
                .post(setup.key, "/v1/images/generations", R"({"model":"my-painter","prompt":"an otter"})")
                .status;
        };
        QCOMPARE(picture(), 200);
        QCOMPARE(setup.post(chat("gpt-5")).status, 200); // 0.001148 USD
        QCOMPARE(picture(), onExceed == OnExceed::Warn ? 200 : 402);
    }
}

void TestSoftBudgets::sameRequestsWhateverTheyCost_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<int>("times"); // that it is answered; 60: as often as it likes
    const QByteArray full = R"({"prompt_tokens":1200,"completion_tokens":80,"total_tokens":1280})";
    const QByteArray ping = R"({"prompt_tokens":9,"completion_tokens":2,"total_tokens":11})";
    QTest::newRow("a model of one's own") << QByteArray("home-made") << full << 20;
    QTest::newRow("a cheap one") << QByteArray("gpt-5-nano") << full << 20;
    QTest::newRow("a health check") << QByteArray("gpt-5") << ping << 60;
    QTest::newRow("a health check of one's own") << QByteArray("home-made") << ping << 60;
}

void TestSoftBudgets::sameRequestsWhateverTheyCost()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, usage);
    QFETCH(int, times);
    Setup setup;
    setup.policy().runaway = RunawayRule();
    setup.fixture.upstream.otherwise([model, usage](const Received &) {
        return Script::json(
            "{\"id\":\"c\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"" + model +
            "\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"Hello\"},"
            "\"finish_reason\":\"stop\"}],\"usage\":" +
            usage + "}");
    });
    setup.fixture.start();
    for (int i = 0; i < times; ++i)
        QCOMPARE(setup.post(chat(model)).status, 200);
    const HttpAnswer next = setup.post(chat(model));
    QCOMPARE(next.status, times == 20 ? 402 : 200);
    QCOMPARE(next.body.contains("key_paused"), times == 20);
    QCOMPARE(setup.fixture.recorder.notices().size(), size_t(times == 20 ? 1 : 0));
}

void TestSoftBudgets::unpricedModelsAreWarnedOf_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("money");
    QTest::addColumn<bool>("warned");
    const auto row = [](const char *name, const char *model, LimitLevel level, bool money, bool warned) {
        QTest::newRow(name) << QByteArray(model) << int(level) << money << warned;
    };
    row("a model that has a price", "gpt-5", LimitLevel::Key, true, false);
    row("none, and a budget of money", "home-made", LimitLevel::Key, true, true);
    row("none, and the gateway has a budget of money", "home-made", LimitLevel::Gateway, true, true);
    row("none, and a budget of tokens", "home-made", LimitLevel::Key, false, false);
}

void TestSoftBudgets::unpricedModelsAreWarnedOf()
{
    QFETCH(QByteArray, model);
    QFETCH(int, level);
    QFETCH(bool, money);
    QFETCH(bool, warned);
    Setup setup;
    Budget budget = budgetOf(BudgetPeriod::Day, 1'000'000, OnExceed::Block);
    if (!money)
        budget = {BudgetPeriod::Day, {}, 1'000'000, OnExceed::Block};
    (LimitLevel(level) == LimitLevel::Key ? setup.policy().governance : setup.fixture.settings.governance)
        .budgets = {budget};
    setup.fixture.start();
    for (const bool stream : {false, true}) {
        const HttpAnswer answer = setup.post(chat(model, stream));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("x-sluice-budget-warning"),
                 warned
                     ? QByteArray("unpriced: this model has no known price, the budget in USD cannot hold it")
                     : QByteArray());
    }
}

QTEST_GUILESS_MAIN(TestSoftBudgets)
#include "test_softbudgets.moc"
