// Keys with policies, projects, rotation, pauses, raises and what is noticed of them, over a real database.
#include "core/base/random.h"
#include "core/control/policyvalidation.h"
#include "core/model/jsonfields.h"
#include "rig.h"
#include "tests/support/patience.h"

#include <QSignalSpy>

using namespace sluice;

class TestKeyControl final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void policiesComeBackAfterARestart();
    void refusesPolicies_data();
    void refusesPolicies();
    void aProviderThatIsGoneMayStay();
    void rotatesWithGrace();
    void rotatesWithoutGrace();
    void forgetsFormerSecrets();
    void refusesToRotate();
    void pausesAndResumes();
    void aRunawayKeyStaysPaused();
    void raisesForToday_data();
    void raisesForToday();
    void refusesToRaise();
    void theDayEnds_data();
    void theDayEnds();
    void projectsComeBackAfterARestart();
    void projectNamesAreUnique();
    void removingAProjectFreesItsKeys();
    void tellsWhoChangedWhat();
    void windowSettingsAreNoNews();
    void remindsOfRotationOnce();
    void restoresWhatWasUsed();
};

namespace {

// Keeps what it is told in the same database, as the ledger does, and passes it on.
class Books final : public Recorder
{
public:
    explicit Books(Rig &rig)
        : m_rig(rig)
    {}
    void began(const RequestRecord &) override {}
    void progressed(const RequestRecord &) override {}
    void ended(const RequestRecord &) override {}
    void refused(const RequestRecord &) override {}
    void noticed(const Notice &notice) override
    {
        if (!waited(m_rig.thread.run([notice](Storage &storage) { return storage.appendNotices({notice}); })))
            qFatal("the notice cannot be kept");
        m_rig.control->hear(notice);
    }

private:
    Rig &m_rig;
};

Money usd(const char *decimal)
{
    return *Money::fromDecimal(decimal);
}

KeyPolicy dailyPolicy(const char *limit = "5")
{
    KeyPolicy policy;
    policy.governance.budgets = {{.per = BudgetPeriod::Day, .limit = usd(limit)}};
    return policy;
}

KeyPolicy twoBudgets()
{
    KeyPolicy policy = dailyPolicy();
    policy.governance.budgets.push_back({.per = BudgetPeriod::Month, .limit = usd("50")});
    return policy;
}

NewKey makeKey(Rig &rig, const QString &name = QStringLiteral("ci"), const KeyPolicy &policy = {})
{
    return waited(rig.control->createKey({.name = name, .policy = policy})).value();
}

VirtualKey stored(Rig &rig, const QUuid &id)
{
    for (const VirtualKey &key : rig.stored().keys) {
        if (key.id == id)
            return key;
    }
    return {};
}

} // namespace

void TestKeyControl::policiesComeBackAfterARestart()
{
    Rig rig;
    KeyPolicy policy = dailyPolicy();
    policy.tags = {QStringLiteral("ci")};
    policy.scope.allowedModels = {QStringLiteral("claude-*"), QStringLiteral("re:gpt-5(-mini)?")};
    policy.scope.allowedAddresses = {QStringLiteral("10.0.0.0/8")};
    policy.maxRequests = 1;
    policy.expiresAt = rig.clock.time + std::chrono::hours(8);
    const NewKey made = makeKey(rig, QStringLiteral("ci"), policy);
    QVERIFY(made.key.policy == policy);
    VirtualKey changed = made.key;
    changed.policy.maxOutputTokens = 4096;
    QVERIFY(waited(rig.control->updateKey(changed)).value().policy == changed.policy);
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    QVERIFY(rig.now()->key(made.key.id)->policy == changed.policy);
}

void TestKeyControl::refusesPolicies_data()
{
    QTest::addColumn<KeyPolicy>("policy");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *code, const std::function<void(KeyPolicy &)> &edit) {
        KeyPolicy policy;
        edit(policy);
        QTest::newRow(name) << policy << QByteArray(code);
    };
    row("a pattern that RE2 cannot read", "allowed_models",
        [](KeyPolicy &p) { p.scope.allowedModels = {QStringLiteral("re:(")}; });
    row("a denied pattern", "denied_models",
        [](KeyPolicy &p) { p.scope.deniedModels = {QStringLiteral("re:[")}; });
    row("an address that is none", "allowed_ips",
        [](KeyPolicy &p) { p.scope.allowedAddresses = {QStringLiteral("10.0.0.0/40")}; });
    row("a web page instead of an origin", "allowed_origins",
        [](KeyPolicy &p) { p.scope.allowedOrigins = {QStringLiteral("https://app.example/page")}; });
    row("an endpoint that is none", "allowed_endpoints",
        [](KeyPolicy &p) { p.scope.allowedEndpoints = {QStringLiteral("chatt")}; });
    row("a provider that is none", "allowed_providers",
        [](KeyPolicy &p) { p.scope.allowedProviders = {QUuid::createUuid()}; });
    row("a project that is none", "project_id", [](KeyPolicy &p) { p.project = QUuid::createUuid(); });
    row("a time zone that is none", "active_hours",
        [](KeyPolicy &p) { p.scope.hours = ActiveHours{.untilMinute = 60, .zone = "Europe/Atlantis"}; });
    row("a downgrade to nothing", "ladder", [](KeyPolicy &p) {
        p.governance.budgets = {
            {.per = BudgetPeriod::Day, .limit = usd("1"), .onExceed = OnExceed::Downgrade}};
    });
    row("a prompt that is empty", "system_prompt",
        [](KeyPolicy &p) { p.systemPromptMode = SystemPromptMode::Always; });
    row("a budget of 0", "invalid_field",
        [](KeyPolicy &p) { p.governance.budgets = {{.per = BudgetPeriod::Day, .limit = Money()}}; });
    row("a limit of 0", "invalid_field", [](KeyPolicy &p) { p.governance.limits = {RateLimit()}; });
}

void TestKeyControl::refusesPolicies()
{
    QFETCH(const KeyPolicy, policy);
    QFETCH(const QByteArray, code);
    Rig rig;
    const auto made = waited(rig.control->createKey({.name = QStringLiteral("ci"), .policy = policy}));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::BadRequest);
    QCOMPARE(made.error().code, code);
    QVERIFY(rig.stored().keys.empty());
    // An edit neither.
    VirtualKey key = makeKey(rig).key;
    key.policy = policy;
    QCOMPARE(waited(rig.control->updateKey(key)).error().code, code);
    QVERIFY(stored(rig, key.id).policy == KeyPolicy());
}

// An empty list would mean every provider.
void TestKeyControl::aProviderThatIsGoneMayStay()
{
    Rig rig;
    const Provider provider = rig.addProvider(QStringLiteral("OpenAI"));
    KeyPolicy policy;
    policy.scope.allowedProviders = {provider.id};
    VirtualKey key = makeKey(rig, QStringLiteral("ci"), policy).key;
    QVERIFY(waited(rig.control->removeProvider(provider.id)));
    key.note = QStringLiteral("later");
    const auto updated = waited(rig.control->updateKey(key));
    QVERIFY2(updated, updated ? "" : qPrintable(updated.error().text));
    QCOMPARE(updated.value().policy.scope.allowedProviders, policy.scope.allowedProviders);
}

void TestKeyControl::rotatesWithGrace()
{
    Rig rig;
    const NewKey made = makeKey(rig);
    const auto rotated = waited(rig.control->rotateKey(made.key.id, std::chrono::hours(24)));
    QVERIFY(rotated);
    QVERIFY(rotated.value().secret != made.secret);
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    const VirtualKey *byNew = rig.now()->keyWithHash(hashSecret(rotated.value().secret));
    const VirtualKey *byOld = rig.now()->keyWithHash(hashSecret(made.secret));
    QVERIFY(byNew && byNew == byOld);
    QCOMPARE(byNew->id, made.key.id);
    QCOMPARE(byNew->rotatedAt, std::optional(rig.clock.time));
    QCOMPARE(byNew->formerSecrets.size(), size_t(1));
    QCOMPARE(byNew->formerSecrets.front().prefix, made.key.prefix);
    QVERIFY(byNew->formerSecrets.front().until == rig.clock.time + std::chrono::hours(24));
}

void TestKeyControl::rotatesWithoutGrace()
{
    Rig rig;
    const NewKey made = makeKey(rig);
    QVERIFY(waited(rig.control->rotateKey(made.key.id, std::chrono::seconds(0))));
    QVERIFY(!rig.now()->keyWithHash(hashSecret(made.secret)));
    QCOMPARE(stored(rig, made.key.id).formerSecrets.size(), size_t(1)); // the history stays
}

void TestKeyControl::forgetsFormerSecrets()
{
    Rig rig;
    const NewKey made = makeKey(rig);
    QVERIFY(waited(rig.control->rotateKey(made.key.id, std::chrono::hours(1))));
    rig.clock.time += std::chrono::minutes(59);
    rig.control->housekeep();
    QVERIFY(rig.now()->keyWithHash(hashSecret(made.secret)));
    rig.clock.time += std::chrono::minutes(1);
    rig.control->housekeep();
    QTRY_VERIFY(!rig.now()->keyWithHash(hashSecret(made.secret)));
    QTRY_VERIFY(stored(rig, made.key.id).formerSecrets.front().hash.isEmpty());
    QCOMPARE(stored(rig, made.key.id).formerSecrets.front().prefix, made.key.prefix);
}

void TestKeyControl::refusesToRotate()
{
    Rig rig;
    const NewKey made = makeKey(rig);
    QCOMPARE(waited(rig.control->rotateKey(QUuid::createUuid(), {})).error().kind, Error::Kind::NotFound);
    QCOMPARE(waited(rig.control->rotateKey(made.key.id, std::chrono::hours(24 * 91))).error().code,
             QByteArray("grace_seconds"));
    QVERIFY(waited(rig.control->revokeKey(made.key.id, QStringLiteral("lost"))));
    QCOMPARE(waited(rig.control->rotateKey(made.key.id, {})).error().code, QByteArray("revoked"));
    rig.runner.fails = true;
    QCOMPARE(waited(rig.control->rotateKey(made.key.id, {})).error().code, QByteArray("revoked"));
    rig.runner.fails = false;
    QVERIFY(waited(rig.control->restoreKey(made.key.id)));
    rig.runner.fails = true;
    QCOMPARE(waited(rig.control->rotateKey(made.key.id, {})).error().kind, Error::Kind::Storage);
    rig.runner.fails = false;
    QVERIFY(rig.now()->keyWithHash(hashSecret(made.secret))); // the old one is as good as before
}

void TestKeyControl::pausesAndResumes()
{
    Rig rig;
    const NewKey made = makeKey(rig);
    QVERIFY(waited(rig.control->setKeyPaused(made.key.id, true, QStringLiteral("odd"))));
    rig.clock.time += std::chrono::hours(1);
    QVERIFY(waited(rig.control->setKeyPaused(made.key.id, true, QStringLiteral("again"))));
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    const VirtualKey *paused = rig.now()->key(made.key.id);
    QCOMPARE(paused->pauseReason, QStringLiteral("odd"));
    QVERIFY(paused->pausedAt == rig.clock.time - std::chrono::hours(1));
    QVERIFY(paused->enabled);
    QVERIFY(rig.gateway.resumed.isEmpty());
    QVERIFY(waited(rig.control->setKeyPaused(made.key.id, false, {})));
    QVERIFY(!stored(rig, made.key.id).pausedAt);
    QTRY_COMPARE(rig.gateway.resumed, QList{made.key.id});
    QCOMPARE(waited(rig.control->setKeyPaused(QUuid::createUuid(), true, {})).error().kind,
             Error::Kind::NotFound);
}

void TestKeyControl::aRunawayKeyStaysPaused()
{
    Rig rig;
    QSignalSpy noticed(rig.control.get(), &Control::noticed);
    const NewKey made = makeKey(rig);
    QTRY_COMPARE(noticed.count(), 1); // that the key was made
    noticed.clear();
    rig.control->hear({.id = QUuid::createUuid(),
                       .kind = Notice::Kind::Runaway,
                       .subject = made.key.id,
                       .title = QStringLiteral("ci was paused"),
                       .text = QStringLiteral("spending 9 times its normal")});
    QTRY_VERIFY(stored(rig, made.key.id).pausedAt);
    QCOMPARE(stored(rig, made.key.id).pauseReason, QStringLiteral("spending 9 times its normal"));
    QTRY_COMPARE(noticed.count(), 2); // the runaway, and that the gateway has changed the key
    QCOMPARE(noticed.at(0).at(0).value<Notice>().kind, Notice::Kind::Runaway);
    QCOMPARE(noticed.at(1).at(0).value<Notice>().actor, QStringLiteral("gateway"));
}

void TestKeyControl::raisesForToday_data()
{
    QTest::addColumn<QString>("subject");
    for (const char *subject : {"key", "project", "gateway"})
        QTest::newRow(subject) << QString::fromLatin1(subject);
}

void TestKeyControl::raisesForToday()
{
    QFETCH(const QString, subject);
    Rig rig;
    Settings settings = rig.now()->settings();
    settings.timeZone = QStringLiteral("Europe/Berlin");
    settings.governance = twoBudgets().governance;
    QVERIFY(waited(rig.control->updateSettings(settings)));
    const QUuid key = makeKey(rig, QStringLiteral("ci"), twoBudgets()).key.id;
    const QUuid project = waited(rig.control->createProject(
                                     {.name = QStringLiteral("app"), .governance = twoBudgets().governance}))
                              .value()
                              .id;
    const QUuid raised = subject == QLatin1String("key")       ? key
                         : subject == QLatin1String("project") ? project
                                                               : QUuid();
    const auto raises = [&] {
        const StoredConfiguration stored = rig.stored();
        if (raised == key)
            return stored.keys.front().policy.governance.raises;
        return raised == project ? stored.projects.front().governance.raises
                                 : stored.settings.governance.raises;
    };
    QVERIFY(waited(rig.control->raiseBudget(raised, BudgetPeriod::Day, usd("5"))));
    QVERIFY(waited(rig.control->raiseBudget(raised, BudgetPeriod::Day, usd("2.5"))));
    QCOMPARE(raises().size(), size_t(1));
    QCOMPARE(raises().front().amount, usd("7.5"));
    // 1,700,000,000 is 23:13 in Berlin.
    QVERIFY(raises().front().until == instantFromMicros(1'700'002'800'000'000));
    // One of another period takes nothing from it.
    QVERIFY(waited(rig.control->raiseBudget(raised, BudgetPeriod::Month, usd("4"))));
    QCOMPARE(raises().size(), size_t(2));
    QCOMPARE(raises().front().amount, usd("7.5"));
    QCOMPARE(raises().back().amount, usd("4"));
    QCOMPARE(raises().back().per, BudgetPeriod::Month);
    rig.clock.time += std::chrono::hours(3);
    QVERIFY(waited(rig.control->raiseBudget(raised, BudgetPeriod::Day, usd("1"))));
    QCOMPARE(raises().size(), size_t(1)); // yesterday's are over
    QCOMPARE(raises().front().amount, usd("1"));
}

void TestKeyControl::refusesToRaise()
{
    Rig rig;
    const QUuid key = makeKey(rig, QStringLiteral("ci"), twoBudgets()).key.id;
    const auto refusal = [&](const QUuid &subject, BudgetPeriod per, const char *amount) {
        return waited(rig.control->raiseBudget(subject, per, usd(amount)));
    };
    QCOMPARE(refusal(key, BudgetPeriod::Week, "1").error().code, QByteArray("per"));
    QVERIFY(refusal(key, BudgetPeriod::Week, "1").error().text.contains(QLatin1String("day, month")));
    QCOMPARE(refusal(key, BudgetPeriod::Day, "0").error().code, QByteArray("amount_usd"));
    QCOMPARE(refusal(key, BudgetPeriod::Day, "-1").error().code, QByteArray("amount_usd"));
    QCOMPARE(refusal(QUuid::createUuid(), BudgetPeriod::Day, "1").error().kind, Error::Kind::NotFound);
    QCOMPARE(refusal({}, BudgetPeriod::Day, "1").error().code, QByteArray("per"));
    QVERIFY(stored(rig, key).policy.governance.raises.empty());
}

void TestKeyControl::theDayEnds_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("end");
    QTest::newRow("an ordinary day") << "Europe/Berlin"
                                     << "2026-11-21T10:00:00Z"
                                     << "2026-11-21T23:00:00Z";
    QTest::newRow("just before midnight") << "Europe/Berlin"
                                          << "2026-11-21T22:59:59.999Z"
                                          << "2026-11-21T23:00:00Z";
    QTest::newRow("midnight itself") << "Europe/Berlin"
                                     << "2026-11-21T23:00:00Z"
                                     << "2026-11-22T23:00:00Z";
    QTest::newRow("a day of 23 hours") << "Europe/Berlin"
                                       << "2026-03-29T00:00:00Z"
                                       << "2026-03-29T22:00:00Z";
    QTest::newRow("a day of 25 hours") << "Europe/Berlin"
                                       << "2026-10-25T00:00:00Z"
                                       << "2026-10-25T23:00:00Z";
    QTest::newRow("a day that begins at one") << "America/Asuncion"
                                              << "2023-09-30T12:00:00Z"
                                              << "2023-10-01T04:00:00Z";
    QTest::newRow("the end of a year") << "UTC"
                                       << "2026-12-31T12:00:00Z"
                                       << "2027-01-01T00:00:00Z";
}

void TestKeyControl::theDayEnds()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, now);
    QFETCH(const QString, end);
    QCOMPARE(instantText(endOfDay(*instantFrom(now), zone)), instantText(*instantFrom(end)));
}

void TestKeyControl::projectsComeBackAfterARestart()
{
    Rig rig;
    ProjectDraft draft{.name = QStringLiteral(" app "),
                       .note = QStringLiteral("the app"),
                       .colour = QStringLiteral("#1e90ff"),
                       .governance = dailyPolicy().governance};
    const Project made = waited(rig.control->createProject(draft)).value();
    QCOMPARE(made.name, QStringLiteral("app"));
    QVERIFY(made.createdAt == rig.clock.time);
    draft.governance.limits = {{RateMetric::Concurrency, RatePeriod::None, 2}};
    draft.name = QStringLiteral("application");
    const Project changed = waited(rig.control->updateProject(made.id, draft)).value();
    QCOMPARE(changed.id, made.id);
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    QCOMPARE(rig.now()->projects().size(), size_t(1));
    QVERIFY(*rig.now()->project(made.id) == changed);
}

void TestKeyControl::projectNamesAreUnique()
{
    Rig rig;
    const Project app = waited(rig.control->createProject({.name = QStringLiteral("app")})).value();
    const auto again = waited(rig.control->createProject({.name = QStringLiteral("APP")}));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QCOMPARE(waited(rig.control->createProject({.name = QStringLiteral(" ")})).error().code,
             QByteArray("name"));
    QVERIFY(waited(rig.control->updateProject(app.id, {.name = QStringLiteral("App")})));
    QCOMPARE(
        waited(rig.control->updateProject(QUuid::createUuid(), {.name = QStringLiteral("x")})).error().kind,
        Error::Kind::NotFound);
}

void TestKeyControl::removingAProjectFreesItsKeys()
{
    Rig rig;
    const Project project = waited(rig.control->createProject({.name = QStringLiteral("app")})).value();
    KeyPolicy policy = dailyPolicy();
    policy.project = project.id;
    const QUuid key = makeKey(rig, QStringLiteral("ci"), policy).key.id;
    const QUuid other = makeKey(rig, QStringLiteral("other"), dailyPolicy("7")).key.id;
    QVERIFY(waited(rig.control->removeProject(project.id)));
    policy.project = {};
    QVERIFY(rig.now()->key(key)->policy == policy);
    QVERIFY(stored(rig, key).policy == policy);
    QVERIFY(stored(rig, other).policy == dailyPolicy("7"));
    QVERIFY(rig.stored().projects.empty());
    QCOMPARE(waited(rig.control->removeProject(project.id)).error().kind, Error::Kind::NotFound);
}

void TestKeyControl::tellsWhoChangedWhat()
{
    Rig rig;
    Books books(rig);
    rig.recorder = &books;
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    QSignalSpy noticed(rig.control.get(), &Control::noticed);
    VirtualKey key = makeKey(rig).key;
    QTRY_COMPARE(noticed.count(), 1); // told behind the answer, and at that time
    rig.clock.time += std::chrono::seconds(1);
    {
        const ActingAs admin(*rig.control, QStringLiteral("admin-api"));
        key.note = QStringLiteral("changed");
        key.policy = dailyPolicy();
        // Who made the call counts, not who is there when it is done.
        rig.control->updateKey(key);
    }
    QCOMPARE(rig.control->actor(), QStringLiteral("window"));
    QTRY_COMPARE(noticed.count(), 2);
    // What fails changes nothing.
    QVERIFY(!waited(rig.control->createKey({.name = QStringLiteral("ci")})));
    const std::vector<Notice> notices = waited(rig.control->notices(10, 0)).value();
    QCOMPARE(notices.size(), size_t(2));
    QCOMPARE(notices[0].actor, QStringLiteral("admin-api"));
    QCOMPARE(notices[0].subject, key.id);
    QCOMPARE(notices[0].kind, Notice::Kind::Changed);
    QCOMPARE(notices[0].text, QStringLiteral("budgets, note"));
    QVERIFY(notices[0].title.contains(QStringLiteral("ci")));
    QCOMPARE(notices[1].actor, QStringLiteral("window"));
    QCOMPARE(notices[1].subject, key.id);
    QCOMPARE(waited(rig.control->notices(1, 1)).value().front(), notices[1]);
}

void TestKeyControl::windowSettingsAreNoNews()
{
    Rig rig;
    QSignalSpy noticed(rig.control.get(), &Control::noticed);
    Settings settings = rig.now()->settings();
    settings.ui.insert(QStringLiteral("geometry"), QStringLiteral("AAEC"));
    QVERIFY(waited(rig.control->updateSettings(settings)));
    settings.webhookUrl = QStringLiteral("https://hooks.example/secret");
    QVERIFY(waited(rig.control->updateSettings(settings)));
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(noticed.at(0).at(0).value<Notice>().text, QStringLiteral("budgets.webhookUrl"));
}

void TestKeyControl::remindsOfRotationOnce()
{
    Rig rig;
    Books books(rig);
    rig.recorder = &books;
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    KeyPolicy policy;
    policy.rotateAfterDays = 30;
    const QUuid key = makeKey(rig, QStringLiteral("ci"), policy).key.id;
    const auto reminders = [&rig] {
        const std::vector<Notice> notices = waited(rig.control->notices(100, 0)).value();
        return std::count_if(notices.begin(), notices.end(),
                             [](const Notice &notice) { return notice.kind == Notice::Kind::RotationDue; });
    };
    rig.clock.time += std::chrono::hours(24 * 30) - std::chrono::seconds(1);
    rig.control->housekeep();
    QCOMPARE(reminders(), 0);
    rig.clock.time += std::chrono::seconds(1);
    rig.control->housekeep();
    QTRY_COMPARE(reminders(), 1);
    // A new start is no reason to say it again.
    rig.restart();
    QVERIFY(waited(rig.control->load()));
    rig.control->housekeep();
    QCOMPARE(reminders(), 1); // its question to the database came before this one
    rig.clock.time += std::chrono::hours(24 * 7);
    rig.control->housekeep();
    QTRY_COMPARE(reminders(), 2);
    QVERIFY(waited(rig.control->rotateKey(key, {})));
    rig.clock.time += std::chrono::hours(24 * 7);
    rig.control->housekeep();
    QCOMPARE(reminders(), 2);
}

void TestKeyControl::restoresWhatWasUsed()
{
    Rig rig;
    RequestRecord record;
    record.id = newId();
    record.startedAt = rig.clock.time;
    record.keyId = QUuid::createUuid();
    record.projectId = QUuid::createUuid();
    record.sessionId = QStringLiteral("s");
    record.outcome = Outcome::Interrupted;
    record.usage.input = 10;
    record.usage.output = 3;
    record.cost = usd("0.25");
    QVERIFY(waited(rig.thread.run([record](Storage &storage) { return storage.append({record}); })));
    QVERIFY(waited(rig.control->restoreUse()));
    QCOMPARE(rig.gateway.restored.size(), size_t(1));
    const UseSlice &slice = rig.gateway.restored.front();
    QCOMPARE(slice.keyId, record.keyId);
    QCOMPARE(slice.projectId, record.projectId);
    QCOMPARE(slice.session, record.sessionId);
    QCOMPARE(slice.requests, 1);
    QCOMPARE(slice.input, 10);
    QCOMPARE(slice.output, 3);
    QCOMPARE(slice.cost, usd("0.25"));
    rig.runner.fails = true;
    QVERIFY(!waited(rig.control->restoreUse()));
}

QTEST_GUILESS_MAIN(TestKeyControl)
#include "test_keycontrol.moc"
