// What a key's rules are said to be, and what in them cannot be meant: pure functions, row by row.
#include "tests/ui/pages/desk.h"
#include "ui/keys/keysentence.h"
#include "ui/keys/keywords.h"
#include "ui/keys/modelpatterns.h"

#include <QDateTime>
#include <QLocale>

#include <functional>

using namespace sluice;

using Change = std::function<void(KeyDraft &)>;
Q_DECLARE_METATYPE(Change)

class TestKeySentence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatAKeyMayDo_data();
    void saysWhatAKeyMayDo();
    void saysWhatABudgetDoesNotHold_data();
    void saysWhatABudgetDoesNotHold();
    void marksWhatCannotBeMeant_data();
    void marksWhatCannotBeMeant();
    void saysUntilWhen_data();
    void saysUntilWhen();
    void patternsMatch_data();
    void patternsMatch();
    void modelsThatMatchAreCounted();
    void ratesGoThereAndBack();
    void aDraftIsTheKeysRules();

private:
    Instant m_now = {};
    std::shared_ptr<Configuration> m_configuration;
    QUuid m_anthropic = {};
};

namespace {

Money usd(const char *amount)
{
    return Money::fromDecimal(amount).value_or(Money());
}

Budget budget(BudgetPeriod per, const char *amount, OnExceed then = OnExceed::Block)
{
    return {per, usd(amount), 0, then};
}

} // namespace

void TestKeySentence::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    // A Wednesday, at noon, local time.
    m_now = instantFromMicros(QDateTime(QDate(2026, 11, 18), QTime(12, 0)).toMSecsSinceEpoch() * 1000);
    Provider anthropic =
        providerNamed("Anthropic", ProviderProtocol::Anthropic,
                      {QStringLiteral("claude-opus-4-5"), QStringLiteral("claude-haiku-4-5")});
    Provider openAi = providerNamed("OpenAI", ProviderProtocol::OpenAi,
                                    {QStringLiteral("gpt-5"), QStringLiteral("gpt-5-mini")});
    anthropic.priceSource = QStringLiteral("anthropic");
    openAi.priceSource = QStringLiteral("openai");
    Provider off = providerNamed("Off", ProviderProtocol::OpenAi, {QStringLiteral("claude-hidden")});
    off.enabled = false;
    m_anthropic = anthropic.id;
    m_configuration = std::make_shared<Configuration>(
        Settings(), std::vector<Provider>{anthropic, openAi, off}, std::vector<VirtualKey>(), false);
}

void TestKeySentence::saysWhatAKeyMayDo_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, Change change, const char *sentence) {
        QTest::newRow(name) << change << QString::fromUtf8(sentence);
    };
    row(
        "nothing limited", [](KeyDraft &) {},
        "May use every model of your 2 providers, as often as it likes.");
    row(
        "models on a provider, a rate, a budget and an end",
        [this](KeyDraft &draft) {
            draft.policy.scope.allowedModels = {QStringLiteral("claude-*")};
            draft.policy.scope.allowedProviders = {m_anthropic};
            draft.requestsPerMinute = 60;
            draft.policy.governance.budgets = {budget(BudgetPeriod::Day, "5")};
            draft.policy.expiresAt = m_now + std::chrono::hours(48);
        },
        "May use claude-* on Anthropic, at most 60 requests a minute and $5.00 a day, until Friday.");
    row(
        "one provider", [this](KeyDraft &draft) { draft.policy.scope.allowedProviders = {m_anthropic}; },
        "May use every model of Anthropic, as often as it likes.");
    row(
        "denied models", [](KeyDraft &draft) { draft.policy.scope.deniedModels = {QStringLiteral("gpt-*")}; },
        "May use every model of your 2 providers but not gpt-*, as often as it likes.");
    row(
        "many limits",
        [](KeyDraft &draft) {
            draft.policy.governance.limits = {{RateMetric::Concurrency, RatePeriod::None, 3},
                                              {RateMetric::Tokens, RatePeriod::Hour, 40'000}};
            draft.policy.governance.budgets = {budget(BudgetPeriod::Session, "1"),
                                               budget(BudgetPeriod::Month, "90", OnExceed::Warn)};
        },
        "May use every model of your 2 providers, at most 3 requests at once, 40,000 tokens an hour, and "
        "$1.00 a "
        "session, with a warning beyond $90.00 a month.");
    row(
        "a budget of money and tokens",
        [](KeyDraft &draft) {
            draft.policy.governance.budgets = {{BudgetPeriod::Week, usd("20"), 2'000'000, OnExceed::Block}};
        },
        "May use every model of your 2 providers, at most $20.00 or 2.0 M tokens a week.");
    row(
        "a cheaper model",
        [](KeyDraft &draft) {
            draft.policy.governance.budgets = {budget(BudgetPeriod::Day, "5", OnExceed::Downgrade)};
            draft.policy.ladder = {{QStringLiteral("gpt-5"), QStringLiteral("gpt-5-mini")}};
        },
        "May use every model of your 2 providers, on cheaper models beyond $5.00 a day.");
    row(
        "kinds of request, places and pages",
        [](KeyDraft &draft) {
            draft.policy.scope.allowedEndpoints = {QStringLiteral("chat"), QStringLiteral("models")};
            draft.policy.scope.allowedAddresses = {QStringLiteral("10.0.0.0/8")};
            draft.policy.scope.allowedOrigins = {QStringLiteral("https://app.example")};
        },
        "May use every model of your 2 providers, for chat and models only, as often as it likes, from "
        "10.0.0.0/8 only, also from web pages of https://app.example.");
    row(
        "office hours and short answers",
        [](KeyDraft &draft) {
            draft.policy.scope.hours = ActiveHours{0x1f, 9 * 60, 17 * 60, {}};
            draft.policy.maxOutputTokens = 4096;
        },
        "May use every model of your 2 providers, as often as it likes, with answers of at most 4,096 "
        "tokens, "
        "Monday to Friday from 09:00 to 17:00.");
    row(
        "an idle end", [](KeyDraft &draft) { draft.policy.idleExpiry = std::chrono::minutes(30); },
        "May use every model of your 2 providers, as often as it likes, until it has been idle for 30 min 0 "
        "s.");
}

void TestKeySentence::saysWhatAKeyMayDo()
{
    QFETCH(Change, change);
    KeyDraft draft;
    change(draft);
    const KeySentence said = describeKey(draft, *m_configuration, m_now);
    QTEST(said.text, "sentence");
    QVERIFY2(said.problems.empty(), qPrintable(said.problems.empty() ? QString() : said.problems[0].text));
}

void TestKeySentence::saysWhatABudgetDoesNotHold_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("says");
    const auto row = [](const char *name, bool says, Change change) {
        QTest::newRow(name) << change << says;
    };
    row("no budget", false, [](KeyDraft &) {});
    row("money", true,
        [](KeyDraft &draft) { draft.policy.governance.budgets = {budget(BudgetPeriod::Day, "5")}; });
    row("money, with a cheaper model", true, [](KeyDraft &draft) {
        draft.policy.governance.budgets = {budget(BudgetPeriod::Day, "5", OnExceed::Downgrade)};
    });
    row("money that only warns", false, [](KeyDraft &draft) {
        draft.policy.governance.budgets = {budget(BudgetPeriod::Day, "5", OnExceed::Warn)};
    });
    row("tokens", false, [](KeyDraft &draft) {
        draft.policy.governance.budgets = {{BudgetPeriod::Day, {}, 1'000, OnExceed::Block}};
    });
    row("money, and only models with a price", false, [this](KeyDraft &draft) {
        draft.policy.governance.budgets = {budget(BudgetPeriod::Day, "5")};
        draft.policy.scope.allowedProviders = {m_anthropic};
    });
}

void TestKeySentence::saysWhatABudgetDoesNotHold()
{
    QFETCH(Change, change);
    QFETCH(bool, says);
    std::vector<Provider> providers = m_configuration->providers();
    providers.push_back(providerNamed("Ollama", ProviderProtocol::OpenAi, {QStringLiteral("llama")}));
    const Configuration configuration(Settings(), providers, std::vector<VirtualKey>(), false);
    KeyDraft draft;
    change(draft);
    QCOMPARE(describeKey(draft, configuration, m_now)
                 .text.endsWith(QLatin1String(
                     "A budget in dollars does not hold models of Ollama that have no known price.")),
             says);
}

void TestKeySentence::marksWhatCannotBeMeant_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("field");
    QTest::addColumn<bool>("prevents");
    QTest::addColumn<QString>("has");
    const auto row = [](const char *name, KeyField field, bool prevents, const char *has, Change change) {
        QTest::newRow(name) << change << int(field) << prevents << QString::fromUtf8(has);
    };
    row("allowed and denied the same", KeyField::DeniedModels, false, "allowed and denied",
        [](KeyDraft &draft) {
            draft.policy.scope.allowedModels = draft.policy.scope.deniedModels = {QStringLiteral("claude-*")};
        });
    row("everything denied", KeyField::DeniedModels, false, "every model",
        [](KeyDraft &draft) { draft.policy.scope.deniedModels = {QStringLiteral("*")}; });
    row("a pattern that cannot be read", KeyField::Models, true, "regular expression",
        [](KeyDraft &draft) { draft.policy.scope.allowedModels = {QStringLiteral("re:gpt-(")}; });
    row("a budget of nothing", KeyField::Budgets, true, "switch the key off",
        [](KeyDraft &draft) { draft.policy.governance.budgets = {budget(BudgetPeriod::Day, "0")}; });
    row("a day that holds more than its month", KeyField::Budgets, false, "never be reached",
        [](KeyDraft &draft) {
            draft.policy.governance.budgets = {budget(BudgetPeriod::Day, "50"),
                                               budget(BudgetPeriod::Month, "20")};
        });
    row("a rate of nothing", KeyField::Rates, true, "limit of 0", [](KeyDraft &draft) {
        draft.policy.governance.limits = {{RateMetric::Requests, RatePeriod::Hour, 0}};
    });
    row("a queue for nothing", KeyField::Queue, false, "waits",
        [](KeyDraft &draft) { draft.policy.governance.queueFor = std::chrono::seconds(5); });
    row("no day at all", KeyField::Hours, true, "never", [](KeyDraft &draft) {
        draft.policy.scope.hours = ActiveHours{0, 0, 1440, {}};
    });
    row("hours of no length", KeyField::Hours, true, "never", [](KeyDraft &draft) {
        draft.policy.scope.hours = ActiveHours{0x7f, 540, 540, {}};
    });
    row("a time zone that is none", KeyField::Hours, true, "time zone", [](KeyDraft &draft) {
        draft.policy.scope.hours = ActiveHours{0x7f, 0, 540, "Europe/Nowhere"};
    });
    row("an end in the past", KeyField::Expiry, true, "past",
        [this](KeyDraft &draft) { draft.policy.expiresAt = m_now - std::chrono::minutes(1); });
    row("a cheaper model that nobody named", KeyField::Ladder, true, "cheaper model", [](KeyDraft &draft) {
        draft.policy.governance.budgets = {budget(BudgetPeriod::Day, "5", OnExceed::Downgrade)};
    });
    row("a step without an end", KeyField::Ladder, true, "names a model", [](KeyDraft &draft) {
        draft.policy.ladder = {{QStringLiteral("gpt-5"), {}}};
    });
    row("no network", KeyField::Addresses, true, "10.0.0.0/99",
        [](KeyDraft &draft) { draft.policy.scope.allowedAddresses = {QStringLiteral("10.0.0.0/99")}; });
    row("a page instead of an origin", KeyField::Origins, true, "origin", [](KeyDraft &draft) {
        draft.policy.scope.allowedOrigins = {QStringLiteral("https://app.example/page")};
    });
    row("a kind of request that is none", KeyField::Endpoints, true, "chatter",
        [](KeyDraft &draft) { draft.policy.scope.allowedEndpoints = {QStringLiteral("chatter box")}; });
    row("a provider that is off", KeyField::Providers, false, "switched on",
        [](KeyDraft &draft) { draft.policy.scope.allowedProviders = {QUuid::createUuid()}; });
    row("a prompt without words", KeyField::SystemPrompt, true, "system prompt",
        [](KeyDraft &draft) { draft.policy.systemPromptMode = SystemPromptMode::Always; });
}

void TestKeySentence::marksWhatCannotBeMeant()
{
    QFETCH(Change, change);
    QFETCH(int, field);
    QFETCH(bool, prevents);
    QFETCH(QString, has);
    KeyDraft draft;
    change(draft);
    const std::vector<KeyProblem> problems = keyProblems(draft, *m_configuration, m_now);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(int(problems[0].field), field);
    QCOMPARE(problems[0].prevents, prevents);
    QVERIFY2(problems[0].text.contains(has), qPrintable(problems[0].text));
}

void TestKeySentence::saysUntilWhen_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("words");
    QTest::newRow("today") << 6 << QStringLiteral("until 18:00 today");
    QTest::newRow("tomorrow") << 24 << QStringLiteral("until 12:00 tomorrow");
    QTest::newRow("this week") << 48 << QStringLiteral("until Friday");
    QTest::newRow("later") << 24 * 30 << QStringLiteral("until 18 Dec 2026");
}

void TestKeySentence::saysUntilWhen()
{
    QFETCH(int, hours);
    QTEST(untilText(m_now + std::chrono::hours(hours), m_now), "words");
}

void TestKeySentence::patternsMatch_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char *model, bool matches) {
        QTest::addRow("%s on %s", pattern, model)
            << QString::fromLatin1(pattern) << QString::fromLatin1(model) << matches;
    };
    row("gpt-5", "gpt-5", true);
    row("gpt-5", "gpt-5-mini", false);
    row("gpt-*", "gpt-5-mini", true);
    row("*mini", "gpt-5-mini", true);
    row("GPT-*", "gpt-5", true);
    row("gpt-?", "gpt-5", true);
    row("gpt-?", "gpt-", false);
    row("*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa", false);
    row("re:gpt-[45].*", "gpt-4o", true);
    row("re:gpt-[45]", "gpt-4o", false);
    row("re:gpt-(", "gpt-(", false);
}

void TestKeySentence::patternsMatch()
{
    QFETCH(QString, pattern);
    QFETCH(QString, model);
    QTEST(matchesPattern(pattern, model), "matches");
}

void TestKeySentence::modelsThatMatchAreCounted()
{
    KeyScope scope;
    QCOMPARE(modelsMatchText(scope, *m_configuration),
             QStringLiteral("Matches 4 of 4 known models: claude-opus-4-5, claude-haiku-4-5, gpt-5 …"));
    scope.allowedModels = {QStringLiteral("Anthropic/*")};
    scope.deniedModels = {QStringLiteral("*opus*")};
    QCOMPARE(matchingModels(scope, *m_configuration), QStringList(QStringLiteral("claude-haiku-4-5")));
    scope.allowedModels = {QStringLiteral("llama*")};
    QVERIFY(modelsMatchText(scope, *m_configuration).startsWith(QStringLiteral("Matches none")));
    QVERIFY(!modelsMatchText({}, Configuration()).isEmpty());
}

void TestKeySentence::ratesGoThereAndBack()
{
    const std::vector<RateLimit> others{{RateMetric::Tokens, RatePeriod::Day, 5},
                                        {RateMetric::Concurrency, RatePeriod::None, 2}};
    const PartedRates parted = partedRates(gatheredRates(60, others));
    QCOMPARE(parted.requestsPerMinute, 60);
    QVERIFY(parted.limits == others);
    QCOMPARE(partedRates(gatheredRates(0, others)).requestsPerMinute, 0);
}

void TestKeySentence::aDraftIsTheKeysRules()
{
    VirtualKey key = keyNamed("ci");
    key.policy.tags = {QStringLiteral("nightly")};
    key.requestsPerMinute = 30;
    VirtualKey other = keyNamed("ci");
    other.id = key.id;
    const VirtualKey back = withDraft(other, draftOf(key), false);
    QVERIFY(back.policy == key.policy);
    QCOMPARE(back.requestsPerMinute, 30);
    QCOMPARE(back.hash, other.hash);
    QVERIFY(!back.enabled);
}

QTEST_MAIN(TestKeySentence)
#include "test_keysentence.moc"
