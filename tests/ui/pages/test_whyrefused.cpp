// Why a request was refused, what would let it through, and the button that does so: each code of the
// gateway.
#include "tests/ui/pages/desk.h"
#include "ui/traffic/whyrefused.h"

#include <QLabel>
#include <QPushButton>

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
    [&] { QVERIFY(QTest::qWaitForWindowExposed(m_panel.get())); }();
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

void TestWhyRefused::thePageIsOpenedWhereNothingElseHelps_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("guardrail_rejected") << QStringLiteral("guardrails|");
    QTest::newRow("model_not_found") << QStringLiteral("providers|");
    QTest::newRow("invalid_api_key") << QStringLiteral("keys|new");
    QTest::newRow("missing_api_key") << QStringLiteral("keys|new");
}

void TestWhyRefused::thePageIsOpenedWhereNothingElseHelps()
{
    show(refusal(QTest::currentDataTag()));
    named<QPushButton>(*m_panel, "trafficWhyAction")->click();
    QTEST(m_desk->host.opened.value(0), "page");
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
    QVERIFY(key().policy.governance.raise);
    m_desk->host.undos[0].undo();
    QTRY_VERIFY(!key().policy.governance.raise);
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
