// What keys and projects may do, through JSON and back; and what is refused by name.
#include "core/model/policyjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sluice;

class TestPolicyJson final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBack();
    void theDefaultComesBack();
    void adminNames();
    void readsPartsOverTheBase();
    void readsTheOneRaiseOfBefore();
    void nullGivesTheDefaultBack();
    void refuses_data();
    void refuses();
    void words();
};

namespace {

Money usd(const char *decimal)
{
    return *Money::fromDecimal(decimal);
}

KeyPolicy fullPolicy()
{
    KeyPolicy policy;
    policy.project = QUuid::createUuid();
    policy.tags = {QStringLiteral("ci"), QStringLiteral("über")};
    policy.scope.allowedModels = {QStringLiteral("claude-*"), QStringLiteral("re:^gpt-5(-mini)?$")};
    policy.scope.deniedModels = {QStringLiteral("*-opus-*")};
    policy.scope.allowedProviders = {QUuid::createUuid()};
    policy.scope.allowedEndpoints = {QStringLiteral("chat"), QStringLiteral("POST /v1/files/*")};
    policy.scope.allowedAddresses = {QStringLiteral("10.0.0.0/8"), QStringLiteral("::1")};
    policy.scope.allowedOrigins = {QStringLiteral("https://app.example")};
    policy.scope.hours =
        ActiveHours{.days = 0x1f, .fromMinute = 22 * 60, .untilMinute = 6 * 60 + 30, .zone = "Europe/Berlin"};
    policy.governance.limits = {{RateMetric::Requests, RatePeriod::Minute, 60},
                                {RateMetric::InputTokens, RatePeriod::Hour, 1'000'000},
                                {RateMetric::OutputTokens, RatePeriod::Day, 5},
                                {RateMetric::Tokens, RatePeriod::Day, 1'000'000'000'000},
                                {RateMetric::Concurrency, RatePeriod::None, 3}};
    policy.governance.budgets = {
        {.per = BudgetPeriod::Day, .limit = usd("5"), .onExceed = OnExceed::Downgrade},
        {.per = BudgetPeriod::Month, .limit = usd("0.000000000001"), .tokens = 7, .onExceed = OnExceed::Warn},
        {.per = BudgetPeriod::Session, .tokens = 1000}};
    policy.governance.raises = {
        {.per = BudgetPeriod::Day, .amount = usd("2.50"), .until = instantFromMicros(1'795'000'000'123'000)},
        {.per = BudgetPeriod::Month, .amount = usd("5"), .until = instantFromMicros(1'795'000'000'123'000)}};
    policy.governance.queueFor = std::chrono::milliseconds(1500);
    policy.ladder = {{QStringLiteral("claude-opus-*"), QStringLiteral("claude-haiku-4-5")}};
    policy.expiresAt = instantFromMicros(1'795'000'000'001'000);
    policy.idleExpiry = std::chrono::hours(2);
    policy.maxRequests = 1;
    policy.maxOutputTokens = 4096;
    policy.systemPromptMode = SystemPromptMode::Always;
    policy.systemPrompt = QStringLiteral("Be brief.\n\"Really\".");
    policy.recordBodies = true;
    policy.runaway = {.enabled = false,
                      .spendFactor = 0,
                      .spendFloor = usd("0.1"),
                      .sameRequests = 3,
                      .consecutiveErrors = 9};
    policy.rotateAfterDays = 90;
    return policy;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void TestPolicyJson::everythingComesBack()
{
    const KeyPolicy policy = fullPolicy();
    // Through text, as the database and the wire have it.
    const QByteArray text = QJsonDocument(policyJson(policy)).toJson();
    const auto read = policyFrom(parsed(text));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QVERIFY(read.value() == policy);
    const auto governance = governanceFrom(governanceJson(policy.governance));
    QVERIFY(governance);
    QVERIFY(governance.value() == policy.governance);
}

void TestPolicyJson::theDefaultComesBack()
{
    QVERIFY(policyFrom(policyJson({})).value() == KeyPolicy());
    QVERIFY(policyFrom({}).value() == KeyPolicy());
    QVERIFY(governanceFrom(governanceJson({})).value() == Governance());
}

// The names are promised in admin-api.md.
void TestPolicyJson::adminNames()
{
    const QJsonObject json = policyJson(fullPolicy());
    for (const char *name : {"project_id", "tags", "allowed_models", "denied_models", "allowed_providers",
                             "allowed_endpoints", "allowed_ips", "allowed_origins", "expires_at",
                             "max_requests", "max_output_tokens", "limits", "budgets"})
        QVERIFY2(json.contains(QLatin1String(name)), name);
    const QJsonObject limit{{QStringLiteral("metric"), QStringLiteral("requests")},
                            {QStringLiteral("per"), QStringLiteral("minute")},
                            {QStringLiteral("limit"), 60}};
    QCOMPARE(json[QStringLiteral("limits")][0].toObject(), limit);
    QVERIFY(json[QStringLiteral("limits")][4][QStringLiteral("per")].isNull());
    const QJsonObject budget{{QStringLiteral("per"), QStringLiteral("day")},
                             {QStringLiteral("limit_usd"), QStringLiteral("5")},
                             {QStringLiteral("on_exceed"), QStringLiteral("downgrade")}};
    QCOMPARE(json[QStringLiteral("budgets")][0].toObject(), budget);
    QCOMPARE(json[QStringLiteral("budgets")][1][QStringLiteral("limit_usd")].toString(),
             QStringLiteral("0.000000000001"));
}

void TestPolicyJson::readsPartsOverTheBase()
{
    const KeyPolicy base = fullPolicy();
    const auto read = policyFrom(
        parsed(
            R"({"max_requests":5,"budgets":[{"per":"week","limit_usd":"7.25"}],"runaway":{"same_requests":4}})"),
        base);
    QVERIFY(read);
    KeyPolicy expected = base;
    expected.maxRequests = 5;
    expected.governance.budgets = {{.per = BudgetPeriod::Week, .limit = usd("7.25")}};
    expected.runaway.sameRequests = 4;
    QVERIFY(read.value() == expected);
}

// As it was stored and exported when there was one raise at a time.
void TestPolicyJson::readsTheOneRaiseOfBefore()
{
    const auto read =
        policyFrom(parsed(R"({"raise":{"per":"week","amount_usd":"3","until":"2026-01-01T00:00:00.000Z"}})"));
    QVERIFY(read);
    const std::vector<BudgetRaise> expected = {
        {BudgetPeriod::Week, usd("3"), instantFromMicros(1'767'225'600'000'000)}};
    QVERIFY(read.value().governance.raises == expected);
    const auto none = policyFrom(parsed(R"({"raise":null})"), read.value());
    QVERIFY(none);
    QVERIFY(none.value().governance.raises.empty());
}

void TestPolicyJson::nullGivesTheDefaultBack()
{
    QJsonObject nulls = policyJson(fullPolicy());
    for (const QString &name : nulls.keys())
        nulls.insert(name, QJsonValue());
    nulls.insert(QStringLiteral("queue_ms"), 0);
    nulls.insert(QStringLiteral("idle_expiry_seconds"), 0);
    const auto read = policyFrom(nulls, fullPolicy());
    QVERIFY(read);
    QVERIFY(read.value() == KeyPolicy());
}

void TestPolicyJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *json, const char *names) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(names);
    };
    row("an unknown field", R"({"max_request":1})", "max_request");
    row("an unknown field in a budget", R"({"budgets":[{"per":"day","limit_us":"5"}]})", "budgets[0].");
    row("a typo in the second limit",
        R"({"limits":[{"metric":"requests","per":"minute","limit":1},{"metric":"request","per":"minute","limit":1}]})",
        "limits[1].metric");
    row("a limit of 0", R"({"limits":[{"metric":"requests","per":"minute","limit":0}]})", "limits[0].limit");
    row("a fraction of a request", R"({"limits":[{"metric":"requests","per":"minute","limit":1.5}]})",
        "limits[0].limit");
    row("a rate without a period", R"({"limits":[{"metric":"tokens","limit":5}]})", "limits[0].per");
    row("concurrency per minute", R"({"limits":[{"metric":"concurrency","per":"minute","limit":5}]})",
        "limits[0].per");
    row("a limit without a number", R"({"limits":[{"metric":"concurrency"}]})", "limits[0].limit");
    row("a limit without a metric", R"({"limits":[{"per":"day","limit":3}]})", "limits[0].metric");
    row("a budget of 0", R"({"budgets":[{"per":"day","limit_usd":"0"}]})", "budgets[0].limit_usd");
    row("a negative budget", R"({"budgets":[{"per":"day","limit_usd":"-1"}]})", "budgets[0].limit_usd");
    row("money as a fraction", R"({"budgets":[{"per":"day","limit_usd":0.1}]})", "budgets[0].limit_usd");
    row("money in words", R"({"budgets":[{"per":"day","limit_usd":"5 USD"}]})", "budgets[0].limit_usd");
    row("a budget without an amount", R"({"budgets":[{"per":"day"}]})", "budgets[0].limit_usd");
    row("a budget without a period", R"({"budgets":[{"limit_usd":"1"}]})", "budgets[0].per");
    row("an unknown period", R"({"budgets":[{"per":"fortnight","limit_usd":"1"}]})", "budgets[0].per");
    row("a budget that is a text", R"({"budgets":["5 per day"]})", "budgets");
    row("models as a text", R"({"allowed_models":"gpt-5"})", "allowed_models");
    row("an empty model", R"({"denied_models":[" "]})", "denied_models");
    row("a provider by name", R"({"allowed_providers":["openai"]})", "allowed_providers");
    row("an expiry in words", R"({"expires_at":"tomorrow"})", "expires_at");
    row("a negative number of requests", R"({"max_requests":-1})", "max_requests");
    row("hours that are no time", R"({"active_hours":{"from":"9","until":"17:00"}})", "active_hours.from");
    row("hours on no day", R"({"active_hours":{"days":[],"from":"09:00","until":"17:00"}})",
        "active_hours.days");
    row("hours that never begin", R"({"active_hours":{"from":"09:00","until":"09:00"}})",
        "active_hours.from");
    row("an unknown day", R"({"active_hours":{"days":["monday"]}})", "active_hours.days");
    row("two raises of a day",
        R"({"raises":[{"per":"day","amount_usd":"1","until":"2026-01-01T00:00:00Z"},)"
        R"({"per":"day","amount_usd":"2","until":"2026-01-01T00:00:00Z"}]})",
        "raises");
    row("a raise by nothing", R"({"raises":[{"per":"day","amount_usd":"0"}]})", "raises[0].amount_usd");
    row("the one raise of before, by nothing", R"({"raise":{"per":"day","amount_usd":"0"}})",
        "raise.amount_usd");
    row("a ladder without a goal", R"({"ladder":[{"from":"a"}]})", "ladder[0].to");
    row("an unknown field of the runaway guard", R"({"runaway":{"on":true}})", "runaway.on");
    row("a prompt mode that is none", R"({"system_prompt_mode":"forced"})", "system_prompt_mode");
    row("a flag that is a number", R"({"record_bodies":1})", "record_bodies");
}

void TestPolicyJson::refuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, names);
    QVERIFY(!parsed(json).isEmpty());
    const auto read = policyFrom(parsed(json));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadRequest);
    QVERIFY2(read.error().text.contains(names), qPrintable(read.error().text));
}

void TestPolicyJson::words()
{
    for (int kind = 0; kind <= int(Notice::Kind::Changed); ++kind)
        QCOMPARE(noticeKindNamed(noticeKindName(Notice::Kind(kind))), std::optional(Notice::Kind(kind)));
    for (int severity = 0; severity <= int(Notice::Severity::Critical); ++severity)
        QCOMPARE(severityNamed(severityName(Notice::Severity(severity))),
                 std::optional(Notice::Severity(severity)));
    for (int period = 0; period <= int(BudgetPeriod::Total); ++period)
        QCOMPARE(budgetPeriodNamed(budgetPeriodName(BudgetPeriod(period))),
                 std::optional(BudgetPeriod(period)));
    QVERIFY(!noticeKindNamed(QString()));
    QVERIFY(!budgetPeriodNamed(QStringLiteral("Day")));
}

QTEST_GUILESS_MAIN(TestPolicyJson)
#include "test_policyjson.moc"
