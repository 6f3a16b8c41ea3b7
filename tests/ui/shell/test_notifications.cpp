// Which notices become notifications, and what their buttons do.
#include "tests/support/fakecontrol.h"
#include "ui/common/pagehost.h"
#include "ui/settings/autostart.h"
#include "ui/shell/notificationgate.h"
#include "ui/shell/notifier.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;

class TestNotifications : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void admits_data();
    void admits();
    void saysTheSameOnceAnHour();
    void raisesTheBudgetThatIsMeant_data();
    void raisesTheBudgetThatIsMeant();
    void raisesOnlyMoney();
    void saysWhatWasNotDone();
    void resumes();
    void showsThePage();
    void startsAtLogin();
};

namespace {

using Kind = Notice::Kind;

Notice notice(Kind kind, const QUuid &subject, int minutes = 0, int percent = 80)
{
    Notice made;
    made.id = QUuid::createUuid();
    made.kind = kind;
    made.subject = subject;
    made.percent = percent;
    made.title = QStringLiteral("codex has used 80 % of $5 today");
    made.at = Instant(std::chrono::hours(1000) + std::chrono::minutes(minutes));
    return made;
}

class RememberedNotifications final : public DesktopNotifications
{
public:
    bool show(const DesktopNotification &notification) override
    {
        shown.push_back(notification);
        return true;
    }
    std::vector<DesktopNotification> shown = {};
};

class Host final : public PageHost
{
public:
    void showMessage(const Message &message) override { messages << message.text; }
    void dismissMessage(const QString &) override {}
    void offerUndo(const QString &, std::function<void()>, std::function<void()>) override {}
    void openPage(const QString &id, const QString &argument) override
    {
        opened << id + QLatin1Char(' ') + argument;
    }
    QStringList opened = {};
    QStringList messages = {};
};

LimitGauge budget(const QUuid &subject, BudgetPeriod per, bool money = true)
{
    LimitGauge gauge;
    gauge.subject = subject;
    gauge.budget = Budget{.per = per};
    gauge.money = money;
    gauge.limit = 10;
    return gauge;
}

struct Rig
{
    Rig()
    {
        key.id = QUuid::createUuid();
        key.name = QStringLiteral("codex");
        control.setConfiguration(Settings(), {}, {key});
    }
    Notice about(Kind kind, BudgetPeriod per)
    {
        Notice made = notice(kind, key.id);
        made.budgetPeriod = per;
        return made;
    }
    FakeControl control = FakeControl();
    Host host = {};
    QWidget window{};
    RememberedNotifications desktop{};
    Notifier notifier = Notifier(control, host, window, desktop);
    VirtualKey key = {};
};

} // namespace

void TestNotifications::admits_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("inFront");
    QTest::addColumn<QString>("off");
    QTest::addColumn<bool>("admitted");
    QTest::newRow("a budget") << int(Kind::BudgetThreshold) << false << "" << true;
    QTest::newRow("a budget, seen in the window") << int(Kind::BudgetThreshold) << true << "" << false;
    QTest::newRow("a budget, switched off") << int(Kind::BudgetReached) << false << "notify.budget" << false;
    QTest::newRow("another kind is off") << int(Kind::Runaway) << false << "notify.budget" << true;
    QTest::newRow("a guardrail") << int(Kind::Guardrail) << false << "" << true;
    QTest::newRow("a change") << int(Kind::Changed) << false << "" << false;
}

void TestNotifications::admits()
{
    QFETCH(int, kind);
    QFETCH(bool, inFront);
    QFETCH(QString, off);
    QFETCH(bool, admitted);
    NotificationGate gate;
    QHash<QString, QString> ui;
    if (!off.isEmpty())
        ui.insert(off, QStringLiteral("off"));
    QCOMPARE(gate.admits(notice(Kind(kind), QUuid::createUuid()), inFront, ui), admitted);
}

void TestNotifications::saysTheSameOnceAnHour()
{
    NotificationGate gate;
    const QUuid key = QUuid::createUuid();
    QVERIFY(gate.admits(notice(Kind::BudgetThreshold, key, 0), false, {}));
    QVERIFY(!gate.admits(notice(Kind::BudgetThreshold, key, 59), false, {}));
    QVERIFY(gate.admits(notice(Kind::BudgetThreshold, key, 59, 95), false, {})); // another threshold
    QVERIFY(gate.admits(notice(Kind::BudgetThreshold, QUuid::createUuid(), 59), false, {}));
    QVERIFY(gate.admits(notice(Kind::BudgetThreshold, key, 60), false, {}));
    QVERIFY(gate.admits(notice(Kind::BudgetThreshold, key, -500), false, {})); // the clock was set back
}

void TestNotifications::raisesTheBudgetThatIsMeant_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<BudgetPeriod>("per");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("call");
    const auto row = [](const char *name, Kind kind, BudgetPeriod per, const char *button) {
        QTest::newRow(name) << int(kind) << per << QString::fromLatin1(button)
                            << QStringLiteral("raiseBudget %1 ") + QString::fromLatin1(name) +
                                   QStringLiteral(" 5");
    };
    row("day", Kind::BudgetThreshold, BudgetPeriod::Day, "Raise today's budget by $5.00");
    row("week", Kind::BudgetThreshold, BudgetPeriod::Week, "Raise this week's budget by $5.00 for today");
    row("month", Kind::BudgetReached, BudgetPeriod::Month, "Raise this month's budget by $5.00 for today");
    row("total", Kind::BudgetReached, BudgetPeriod::Total, "Raise the whole budget by $5.00 for today");
}

void TestNotifications::raisesTheBudgetThatIsMeant()
{
    QFETCH(int, kind);
    QFETCH(BudgetPeriod, per);
    QFETCH(QString, call);
    Rig rig;
    rig.control.gaugeList = {budget(rig.key.id, BudgetPeriod::Day), budget(rig.key.id, BudgetPeriod::Week),
                             budget(rig.key.id, BudgetPeriod::Month),
                             budget(rig.key.id, BudgetPeriod::Total)};
    rig.control.tell(rig.about(Kind(kind), per));
    QCOMPARE(rig.desktop.shown.size(), size_t(1));
    QCOMPARE(rig.desktop.shown[0].title, QStringLiteral("codex has used 80 % of $5 today"));
    QTEST(rig.desktop.shown[0].buttons.at(1).text, "button");
    rig.desktop.shown[0].buttons.at(1).run();
    QCOMPARE(rig.control.calls.back(), call.arg(rig.key.id.toString(QUuid::WithoutBraces)));
    QVERIFY(rig.host.messages.isEmpty());
}

// A button that could only fail is not there.
void TestNotifications::raisesOnlyMoney()
{
    Rig rig;
    rig.control.gaugeList = {budget(rig.key.id, BudgetPeriod::Day),
                             budget(rig.key.id, BudgetPeriod::Month, false),
                             budget(rig.key.id, BudgetPeriod::Session)};
    rig.control.tell(rig.about(Kind::BudgetThreshold, BudgetPeriod::Month));
    QCOMPARE(rig.desktop.shown.at(0).buttons.size(), size_t(1));
    rig.control.tell(rig.about(Kind::BudgetReached, BudgetPeriod::Session));
    QCOMPARE(rig.desktop.shown.at(1).buttons.size(), size_t(1));
}

void TestNotifications::saysWhatWasNotDone()
{
    Rig rig;
    rig.control.gaugeList = {budget(rig.key.id, BudgetPeriod::Day)};
    rig.control.tell(rig.about(Kind::BudgetThreshold, BudgetPeriod::Day));
    rig.control.failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is full."), {}, {}});
    rig.desktop.shown.at(0).buttons.at(1).run();
    QTRY_COMPARE(rig.desktop.shown.size(), size_t(2));
    QCOMPARE(rig.desktop.shown[1].text, QStringLiteral("The disk is full."));
    QCOMPARE(rig.host.messages, QStringList(QStringLiteral("The budget was not raised: The disk is full.")));
}

void TestNotifications::resumes()
{
    Rig rig;
    rig.control.tell(notice(Kind::Runaway, rig.key.id));
    QCOMPARE(rig.desktop.shown.size(), size_t(1));
    rig.desktop.shown[0].buttons.at(1).run();
    QVERIFY(rig.control.calls.back().startsWith(QStringLiteral("setKeyPaused")));
}

void TestNotifications::showsThePage()
{
    FakeControl control;
    Host host;
    QWidget window;
    RememberedNotifications desktop;
    Notifier notifier(control, host, window, desktop);
    control.tell(notice(Kind::Guardrail, {}));
    QVERIFY(!window.isVisible());
    desktop.shown.at(0).buttons.at(0).run();
    QVERIFY(window.isVisible());
    QCOMPARE(host.opened, QStringList{QStringLiteral("guardrails events")});
}

void TestNotifications::startsAtLogin()
{
    const QTemporaryDir folder;
    const AutostartPlace place{folder.filePath(QStringLiteral("autostart/sluice.desktop")),
                               QStringLiteral("/opt/a \"quoted\" $place/100%/sluice")};
    QVERIFY(!sluice::startsAtLogin(place));
    QVERIFY(setStartsAtLogin(place, true));
    QVERIFY(sluice::startsAtLogin(place));
    QFile file(place.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("[Desktop Entry]\n"));
    QVERIFY2(text.contains("Exec=\"/opt/a \\\\\"quoted\\\\\" \\\\$place/100%%/sluice\" --hidden\n"), text);
    QVERIFY(setStartsAtLogin(place, false));
    QVERIFY(!sluice::startsAtLogin(place));
    QVERIFY(setStartsAtLogin(place, false));
}

QTEST_MAIN(TestNotifications)
#include "test_notifications.moc"
