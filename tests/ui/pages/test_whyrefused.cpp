// Why a request was refused, what would let it through, and the button that does so: each code of the
// gateway.
#include "tests/support/patience.h"
#include "tests/ui/pages/desk.h"
#include "ui/traffic/whyrefused.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>

#include <functional>

using namespace sluice;

using Change = std::function<void(VirtualKey &, RequestRecord &)>;
Q_DECLARE_METATYPE(Change)

class TestWhyRefused final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachCodeHasARemedy_data();
    void eachCodeHasARemedy();
    void whatIsSettledSinceNeedsNoButton_data();
    void whatIsSettledSinceNeedsNoButton();
    void aBudgetNamesItsOwner_data();
    void aBudgetNamesItsOwner();
    void aCapOnEachRequestIsNoSpentBudget();
    void aRateOfTheProjectIsItsOwn();
    void theLimitThatRefusedIsTheOneChanged_data();
    void theLimitThatRefusedIsTheOneChanged();
    void aLimitThatIsGoneSaysSo_data();
    void aLimitThatIsGoneSaysSo();
    void noCodeOfTheGatewayIsForgotten();
    void aLockedKeychainIsNoMissingProvider_data();
    void aLockedKeychainIsNoMissingProvider();
    void whatTheProgramHasToChangeHasNoButton_data();
    void whatTheProgramHasToChangeHasNoButton();
    void thePageIsOpenedWhereNothingElseHelps_data();
    void thePageIsOpenedWhereNothingElseHelps();
    void aModelIsAllowedAndTakenBack();
    void aPausedKeyIsResumed();
    void aBudgetIsRaised();
    void aFailureIsSaidInWords();

private:
    // A key that refuses as `change` makes it, and the record of that refusal.
    RequestRecord refusal(const char *code, const Change &change = {});
    WhyPanel &show(const RequestRecord &record);
    const VirtualKey &key() const { return *m_desk->control.configuration()->key(m_id); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WhyPanel> m_panel;
    QUuid m_id = {};
    Provider m_provider = {};
};

namespace {

LimitGauge budgetGauge(const QUuid &subject, qint64 used)
{
    LimitGauge gauge;
    gauge.subject = subject;
    gauge.budget = Budget{BudgetPeriod::Day, Money::fromPico(10), 0, OnExceed::Block};
    gauge.used = used;
    gauge.limit = 10;
    gauge.money = true;
    return gauge;
}

} // namespace

void TestWhyRefused::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_desk = std::make_unique<Desk>();
    m_provider = providerNamed("OpenAI", ProviderProtocol::OpenAi, {QStringLiteral("gpt-5")});
}

void TestWhyRefused::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

RequestRecord TestWhyRefused::refusal(const char *code, const Change &change)
{
    VirtualKey made = keyNamed("ci-bot");
    m_id = made.id;
    RequestRecord record = finishedRequest(made.id);
    record.outcome = Outcome::Refused;
    record.errorCode = code;
    record.error = QStringLiteral("As the client was told.");
    record.modelAsked = QStringLiteral("gpt-5");
    record.protocol = "chat";
    record.clientAddress = QStringLiteral("192.168.1.7");
    record.providerId = m_provider.id;
    if (change)
        change(made, record);
    m_desk->control.setConfiguration({}, {m_provider}, {made});
    return record;
}

WhyPanel &TestWhyRefused::show(const RequestRecord &record)
{
    m_panel = std::make_unique<WhyPanel>(m_desk->context);
    m_panel->resize(420, 300);
    m_panel->showRecord(record);
    m_panel->show();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(m_panel.get(), LongEnough)); }();
    return *m_panel;
}

void TestWhyRefused::eachCodeHasARemedy_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("kind");
    using Kind = Remedy::Kind;
    const auto row = [](const char *code, Change change, const char *button, Kind kind) {
        QTest::newRow(code) << change << QString::fromUtf8(button) << int(kind);
    };
    row(
        "rate_limit_exceeded", [](VirtualKey &key, RequestRecord &) { key.requestsPerMinute = 60; },
        "Allow 120 requests a minute", Kind::RaiseRate);
    row(
        "concurrency_exceeded",
        [](VirtualKey &key, RequestRecord &) {
            key.requestsPerMinute = 60;
            key.policy.governance.limits = {{RateMetric::Concurrency, RatePeriod::None, 2}};
        },
        "Allow 4 requests at once", Kind::RaiseRate);
    row(
        "key_paused", [](VirtualKey &key, RequestRecord &) { key.pausedAt = Instant(); }, "Resume this key",
        Kind::ResumeKey);
    row(
        "key_revoked", [](VirtualKey &key, RequestRecord &) { key.revokedAt = Instant(); },
        "Restore this key", Kind::RestoreKey);
    row(
        "key_disabled", [](VirtualKey &key, RequestRecord &) { key.enabled = false; }, "Switch this key on",
        Kind::SwitchOn);
    row(
        "key_expired", [](VirtualKey &key, RequestRecord &) { key.policy.expiresAt = Instant(); },
        "Let it work for 24 more hours", Kind::ExtendExpiry);
    row(
        "key_used_up", [](VirtualKey &key, RequestRecord &) { key.policy.maxRequests = 1; },
        "Allow one more request", Kind::AllowMoreRequests);
    row(
        "outside_active_hours",
        [](VirtualKey &key, RequestRecord &) {
            key.policy.scope.hours = ActiveHours{0x1f, 540, 1020, {}};
        },
        "Allow any hour for this key", Kind::AllowAnyHour);
    row(
        "model_not_allowed",
        [](VirtualKey &key, RequestRecord &) {
            key.policy.scope.allowedModels = {QStringLiteral("claude-*")};
        },
        "Allow this model for this key", Kind::AllowModel);
    row(
        "provider_not_allowed",
        [](VirtualKey &key, RequestRecord &) { key.policy.scope.allowedProviders = {QUuid::createUuid()}; },
        "Allow OpenAI for this key", Kind::AllowProvider);
    row(
        "endpoint_not_allowed",
        [](VirtualKey &key, RequestRecord &) {
            key.policy.scope.allowedEndpoints = {QStringLiteral("models")};
        },
        "Allow chat for this key", Kind::AllowEndpoint);
    row(
        "address_not_allowed",
        [](VirtualKey &key, RequestRecord &) {
            key.policy.scope.allowedAddresses = {QStringLiteral("10.0.0.0/8")};
        },
        "Allow 192.168.1.7 for this key", Kind::AllowAddress);
}

// The key as the remedy makes it would not be refused for that again.
void TestWhyRefused::eachCodeHasARemedy()
{
    QFETCH(Change, change);
    QFETCH(int, kind);
    const RequestRecord record = refusal(QTest::currentDataTag(), change);
    const Instant now = m_desk->spend.now();
    const ConfigurationPtr before = m_desk->control.configuration();
    const Explanation said = explain(record, *before, {}, now);
    QTEST(said.remedy.text, "button");
    QCOMPARE(int(said.remedy.kind), kind);
    QVERIFY(said.rule.contains(QStringLiteral("ci-bot")));
    QCOMPARE(said.figure, record.error);
    if (said.remedy.kind == Remedy::Kind::RaiseRate || said.remedy.kind == Remedy::Kind::AllowMoreRequests)
        return; // goes on being a limit, a wider one
    show(record);
    named<QPushButton>(*m_panel, "trafficWhyAction")->click();
    const auto settled = [&] {
        return explain(record, *m_desk->control.configuration(), {}, now).remedy.kind == Remedy::Kind::None;
    };
    QTRY_VERIFY(settled());
    QTRY_VERIFY(!named<QPushButton>(*m_panel, "trafficWhyAction")->isVisible());
    // And back, as the toast offers.
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    m_desk->host.undos[0].undo();
    QTRY_VERIFY(!settled());
}

void TestWhyRefused::whatIsSettledSinceNeedsNoButton_data()
{
    QTest::addColumn<QString>("passes");
    QTest::newRow("key_paused") << QStringLiteral("resumed since");
    QTest::newRow("paused") << QStringLiteral("resumed since");
    QTest::newRow("key_revoked") << QStringLiteral("restored since");
    QTest::newRow("key_disabled") << QStringLiteral("switched on since");
    QTest::newRow("model_not_allowed") << QStringLiteral("allowed by now");
    QTest::newRow("provider_not_allowed") << QStringLiteral("allowed by now");
}

void TestWhyRefused::whatIsSettledSinceNeedsNoButton()
{
    QFETCH(QString, passes);
    const RequestRecord record = refusal(QTest::currentDataTag());
    show(record);
    QVERIFY(!named<QPushButton>(*m_panel, "trafficWhyAction")->isVisible());
    QVERIFY2(named<QLabel>(*m_panel, "trafficWhyPasses")->text().contains(passes),
             qPrintable(named<QLabel>(*m_panel, "trafficWhyPasses")->text()));
}

void TestWhyRefused::aBudgetNamesItsOwner_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("project");
    QTest::addColumn<int>("gateway");
    QTest::addColumn<QString>("rule");
    QTest::newRow("the key's") << 10 << 5 << 5 << QStringLiteral("The budget of the key “ci-bot” is spent.");
    QTest::newRow("the project's") << 5 << 10 << 5
                                   << QStringLiteral("The budget of the project “work” is spent.");
    QTest::newRow("the gateway's") << 5 << 5 << 10
                                   << QStringLiteral("The budget of the whole gateway is spent.");
}

void TestWhyRefused::aBudgetNamesItsOwner()
{
    QFETCH(int, key);
    QFETCH(int, project);
    QFETCH(int, gateway);
    Project work;
    work.id = QUuid::createUuid();
    work.name = QStringLiteral("work");
    const RequestRecord record = refusal("budget_exceeded");
    m_desk->control.setProjects({work});
    const Explanation said =
        explain(record, *m_desk->control.configuration(),
                {budgetGauge(m_id, key), budgetGauge(work.id, project), budgetGauge({}, gateway)},
                m_desk->spend.now());
    QTEST(said.rule, "rule");
    QCOMPARE(said.remedy.text, QStringLiteral("Raise today's budget by $5.00"));
}

void TestWhyRefused::aCapOnEachRequestIsNoSpentBudget()
{
    const RequestRecord record = refusal("budget_exceeded");
    LimitGauge cap = budgetGauge(m_id, 0);
    cap.budget->per = BudgetPeriod::Request;
    cap.limit = Money::PicoPerUsd / 2;
    const auto said = [&](int spent) {
        return explain(record, *m_desk->control.configuration(), {budgetGauge(m_id, spent), cap},
                       m_desk->spend.now());
    };
    QVERIFY(said(3).rule.contains(QStringLiteral("at most $0.50")));
    QCOMPARE(said(3).remedy.page, QStringLiteral("keys"));
    QCOMPARE(int(said(10).remedy.kind), int(Remedy::Kind::RaiseBudget)); // that one is spent indeed
}

void TestWhyRefused::aRateOfTheProjectIsItsOwn()
{
    Project work;
    work.id = QUuid::createUuid();
    work.name = QStringLiteral("work");
    work.governance.limits = {{RateMetric::Requests, RatePeriod::Hour, 5}};
    const RequestRecord record = refusal(
        "rate_limit_exceeded", [&](VirtualKey &key, RequestRecord &) { key.policy.project = work.id; });
    m_desk->control.setProjects({work});
    show(record);
    named<QPushButton>(*m_panel, "trafficWhyAction")->click();
    QCOMPARE(m_desk->host.opened.value(0),
             QStringLiteral("projects|") + work.id.toString(QUuid::WithoutBraces));
}

// Key, project and gateway have all the same limits: only the path tells which one it was.
void TestWhyRefused::theLimitThatRefusedIsTheOneChanged_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("ruleHas");
    QTest::addColumn<int>("level"); // 0 the key's, 1 the project's, 2 the gateway's limits change
    const auto row = [](const char *path, const char *code, const char *button, const char *rule, int level) {
        QTest::newRow(path) << QByteArray(code) << QString::fromUtf8(button) << QString::fromUtf8(rule)
                            << level;
    };
    const char *rate = "rate_limit_exceeded";
    const char *places = "concurrency_exceeded";
    const char *budget = "budget_exceeded";
    row("key/rate/minute/requests", rate, "Allow 120 requests a minute", "The key “ci-bot” has asked", 0);
    row("key/rate/hour/tokens", rate, "Allow 2,000 tokens an hour", "as many tokens", 0);
    row("project/rate/minute/requests", rate, "Allow 120 requests a minute for the project “work”",
        "The project “work” has asked", 1);
    row("gateway/rate/hour/tokens", rate, "Allow 2,000 tokens an hour for the whole gateway",
        "The whole gateway has used", 2);
    row("key/concurrency", places, "Allow 6 requests at once", "running", 0);
    row("project/concurrency", places, "Allow 6 requests at once for the project “work”", "work", 1);
    row("gateway/concurrency", places, "Allow 6 requests at once for the whole gateway", "gateway", 2);
    row("key/budget/day/usd", budget, "Raise today's budget by $5.00", "The key “ci-bot” has spent", 0);
    row("project/budget/day/usd", budget, "Raise today's budget by $5.00", "The project “work” has spent", 1);
    row("gateway/budget/day/usd", budget, "Raise today's budget by $5.00", "The whole gateway has spent", 2);
    row("project/budget/month/tokens", budget, "", "The project “work” has spent", 1);
    row("gateway/budget/request/usd", budget, "", "one request at most", 2);
    row("key/budget/session/usd", budget, "", "one session at most", 0);
}

namespace {

Governance everyLimit()
{
    Governance governance;
    governance.limits = {{RateMetric::Requests, RatePeriod::Minute, 60},
                         {RateMetric::Tokens, RatePeriod::Hour, 1000},
                         {RateMetric::Concurrency, RatePeriod::None, 3}};
    const Money ten = Money::fromPico(10 * Money::PicoPerUsd);
    governance.budgets = {{BudgetPeriod::Request, ten, 0, OnExceed::Block},
                          {BudgetPeriod::Session, ten, 0, OnExceed::Block},
                          {BudgetPeriod::Day, ten, 0, OnExceed::Block},
                          {BudgetPeriod::Month, ten, 5000, OnExceed::Block}};
    return governance;
}

} // namespace

void TestWhyRefused::theLimitThatRefusedIsTheOneChanged()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, button);
    QFETCH(QString, ruleHas);
    QFETCH(int, level);
    Project work;
    work.id = QUuid::createUuid();
    work.name = QStringLiteral("work");
    work.governance = everyLimit();
    const RequestRecord record = refusal(code.constData(), [&](VirtualKey &key, RequestRecord &made) {
        key.policy.project = made.projectId = work.id;
        key.policy.governance = everyLimit();
        made.refusedBy = QTest::currentDataTag();
    });
    Settings settings = m_desk->control.configuration()->settings();
    settings.governance = everyLimit();
    m_desk->control.updateSettings(settings);
    m_desk->control.setProjects({work});
    // The key's gauge is the fullest: who guesses is wrong about the others.
    m_desk->control.gaugeList = {budgetGauge(m_id, 10), budgetGauge(work.id, 5), budgetGauge({}, 5)};
    show(record);
    const QString rule = named<QLabel>(*m_panel, "trafficWhyRule")->text();
    QVERIFY2(rule.contains(ruleHas), qPrintable(rule));
    auto *action = named<QPushButton>(*m_panel, "trafficWhyAction");
    if (!button.isEmpty())
        QCOMPARE(action->text(), button);
    action->click();
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    if (button.startsWith(QStringLiteral("Raise"))) {
        const QUuid owner = level == 0 ? m_id : level == 1 ? work.id : QUuid();
        QCOMPARE(
            m_desk->control.calls.filter(QStringLiteral("raiseBudget ")),
            QStringList(QStringLiteral("raiseBudget %1 day 5").arg(owner.toString(QUuid::WithoutBraces))));
        return;
    }

    const auto governances = [this, &work] {
        const ConfigurationPtr now = m_desk->control.configuration();
        return std::vector<Governance>{key().policy.governance, now->project(work.id)->governance,
                                       now->settings().governance};
    };
    std::vector<Governance> changed = governances();
    const bool requestsOfTheKey = key().requestsPerMinute == 120; // kept in a field of its own
    for (int i = 0; i < 3; ++i) {
        if (i == level)
            QVERIFY(changed[size_t(i)] != everyLimit() || requestsOfTheKey);
        else
            QVERIFY(changed[size_t(i)] == everyLimit());
    }
    m_desk->host.undos[0].undo();
    const auto asBefore = [&] {
        const std::vector<Governance> now = governances();
        return std::all_of(now.begin(), now.end(),
                           [](const Governance &each) { return each == everyLimit(); });
    };
    QTRY_VERIFY(asBefore());
}

void TestWhyRefused::aLimitThatIsGoneSaysSo_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("project/rate/minute/requests") << QByteArray("rate_limit_exceeded");
    QTest::newRow("gateway/concurrency") << QByteArray("concurrency_exceeded");
    QTest::newRow("key/budget/week/usd") << QByteArray("budget_exceeded");
}

void TestWhyRefused::aLimitThatIsGoneSaysSo()
{
    QFETCH(QByteArray, code);
    show(refusal(code.constData(),
                 [](VirtualKey &, RequestRecord &made) { made.refusedBy = QTest::currentDataTag(); }));
    QVERIFY(named<QLabel>(*m_panel, "trafficWhyPasses")->text().contains(QStringLiteral("does not exist")));
    QVERIFY(!named<QPushButton>(*m_panel, "trafficWhyAction")->isVisible());
}

// What the stages of admission and the rules that they ask can say no with, as their sources have it.
void TestWhyRefused::noCodeOfTheGatewayIsForgotten()
{
    QStringList files{QStringLiteral("core/scope/keyrules.cpp"), QStringLiteral("core/limits/wording.cpp"),
                      QStringLiteral("core/gateway/guardreport.cpp")};
    const QDir source(QStringLiteral(SLUICE_SOURCE_DIR));
    const QString stages = QStringLiteral("core/gateway/stages/");
    for (const QString &file : QDir(source.filePath(stages)).entryList({QStringLiteral("*.cpp")}))
        files << stages + file;
    QVERIFY(files.size() >= 12);
    static const QRegularExpression code(QStringLiteral("\"([a-z]+(?:_[a-z]+)+|paused)\""));
    QSet<QString> codes;
    for (const QString &name : files) {
        QFile file(source.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = code.globalMatch(text); match.hasNext();)
            codes.insert(match.next().captured(1));
    }
    QVERIFY(codes.size() >= 25);
    for (const QString &each : std::as_const(codes)) {
        RequestRecord record = refusal(each.toLatin1().constData());
        record.stage = "nowhere"; // what has no entry is explained by its stage
        const Explanation said = explain(record, *m_desk->control.configuration(), {}, m_desk->spend.now());
        QVERIFY2(!said.rule.isEmpty() && !said.rule.contains(QStringLiteral("nowhere")), qPrintable(each));
    }
}

void TestWhyRefused::aLockedKeychainIsNoMissingProvider_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("button");
    const auto row = [](const char *name, SecretState state, const char *rule, bool button) {
        QTest::newRow(name) << int(state) << QString::fromLatin1(rule) << button;
    };
    row("locked", SecretState::Locked, "the keychain is locked", true);
    row("no keychain", SecretState::NoStore, "the keychain is locked or does not answer", true);
    row("never given", SecretState::Missing, "No key is stored for the provider", true);
    row("there by now", SecretState::Present, "had no key that could be used", false);
}

void TestWhyRefused::aLockedKeychainIsNoMissingProvider()
{
    QFETCH(int, state);
    QFETCH(QString, rule);
    QFETCH(bool, button);
    m_provider.secretState = SecretState(state);
    RequestRecord record = refusal("provider_secret_missing");
    record.stage = "route";
    show(record);
    const QString said = named<QLabel>(*m_panel, "trafficWhyRule")->text();
    QVERIFY2(said.contains(rule) && said.contains(QStringLiteral("OpenAI")), qPrintable(said));
    auto *action = named<QPushButton>(*m_panel, "trafficWhyAction");
    QCOMPARE(action->isVisible(), button);
    if (!button)
        return;
    action->click();
    QCOMPARE(m_desk->host.opened.value(0),
             QStringLiteral("providers|") + m_provider.id.toString(QUuid::WithoutBraces));
}

void TestWhyRefused::whatTheProgramHasToChangeHasNoButton_data()
{
    QTest::addColumn<QString>("passes");
    QTest::newRow("unsupported_content_encoding") << QStringLiteral("gzip, deflate, br or zstd");
    QTest::newRow("invalid_content_encoding") << QStringLiteral("sent again");
}

void TestWhyRefused::whatTheProgramHasToChangeHasNoButton()
{
    QFETCH(QString, passes);
    show(refusal(QTest::currentDataTag()));
    const QString said = named<QLabel>(*m_panel, "trafficWhyPasses")->text();
    QVERIFY2(said.contains(passes), qPrintable(said));
    QVERIFY(!named<QPushButton>(*m_panel, "trafficWhyAction")->isVisible());
}

void TestWhyRefused::thePageIsOpenedWhereNothingElseHelps_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("guardrail_rejected") << QStringLiteral("guardrails|");
    QTest::newRow("model_not_found") << QStringLiteral("providers|");
    QTest::newRow("invalid_api_key") << QStringLiteral("keys|new");
    QTest::newRow("missing_api_key") << QStringLiteral("keys|new");
    QTest::newRow("key_rotated") << QStringLiteral("keys|%1");
    QTest::newRow("key_check_failed") << QStringLiteral("settings|keycheck.url");
    QTest::newRow("request_too_large") << QStringLiteral("settings|gateway.body");
}

void TestWhyRefused::thePageIsOpenedWhereNothingElseHelps()
{
    QFETCH(QString, page);
    const RequestRecord record = refusal(QTest::currentDataTag());
    Settings settings = m_desk->control.configuration()->settings();
    settings.keyCheck.url = QStringLiteral("https://id.example/check");
    m_desk->control.updateSettings(settings);
    show(record);
    named<QPushButton>(*m_panel, "trafficWhyAction")->click();
    QCOMPARE(m_desk->host.opened.value(0),
             page.contains(QLatin1Char('%')) ? page.arg(m_id.toString(QUuid::WithoutBraces)) : page);
}

void TestWhyRefused::aModelIsAllowedAndTakenBack()
{
    const RequestRecord record = refusal("model_not_allowed", [](VirtualKey &key, RequestRecord &) {
        key.policy.scope.deniedModels = {QStringLiteral("gpt-*")};
    });
    show(record);
    auto *action = named<QPushButton>(*m_panel, "trafficWhyAction");
    QCOMPARE(action->text(), QStringLiteral("Stop denying “gpt-*” for this key"));
    action->setFocus();
    QTest::keyClick(action, Qt::Key_Space);
    QTRY_VERIFY(key().policy.scope.deniedModels.isEmpty());
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    m_desk->host.undos[0].undo();
    QTRY_COMPARE(key().policy.scope.deniedModels, QStringList(QStringLiteral("gpt-*")));
}

void TestWhyRefused::aPausedKeyIsResumed()
{
    const RequestRecord record = refusal("key_paused", [](VirtualKey &key, RequestRecord &) {
        key.pausedAt = Instant();
        key.pauseReason = QStringLiteral("Spending 9 times its normal");
    });
    show(record);
    QVERIFY(named<QLabel>(*m_panel, "trafficWhyRule")->text().contains(QStringLiteral("9 times")));
    named<QPushButton>(*m_panel, "trafficWhyAction")->click();
    QTRY_VERIFY(!key().pausedAt);
}

void TestWhyRefused::aBudgetIsRaised()
{
    const RequestRecord record = refusal("budget_exceeded");
    m_desk->control.gaugeList = {budgetGauge(m_id, 10)};
    show(record);
    named<QPushButton>(*m_panel, "trafficWhyAction")->click();
    const auto raised = m_desk->control.calls.filter(QStringLiteral("raiseBudget"));
    QCOMPARE(raised.size(), 1);
    QVERIFY(raised[0].contains(m_id.toString(QUuid::WithoutBraces)));
    QVERIFY(raised[0].endsWith(QStringLiteral(" 5")));
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    QVERIFY(!key().policy.governance.raises.empty());
    m_desk->host.undos[0].undo();
    QTRY_VERIFY(key().policy.governance.raises.empty());
}

void TestWhyRefused::aFailureIsSaidInWords()
{
    show(refusal("key_disabled", [](VirtualKey &key, RequestRecord &) { key.enabled = false; }));
    m_desk->control.failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is full."), {}, {}});
    named<QPushButton>(*m_panel, "trafficWhyAction")->click();
    QTRY_VERIFY(!m_desk->host.messages.empty());
    QVERIFY(m_desk->host.messages.back().text.contains(QStringLiteral("The disk is full.")));
    QVERIFY(m_desk->host.undos.empty());
}

QTEST_MAIN(TestWhyRefused)
#include "test_whyrefused.moc"
