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
    void admits_data();
    void admits();
    void saysTheSameOnceAnHour();
    void raisesAndResumes();
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
    void showMessage(const Message &) override {}
    void dismissMessage(const QString &) override {}
    void offerUndo(const QString &, std::function<void()>, std::function<void()>) override {}
    void openPage(const QString &id, const QString &argument) override
    {
        opened << id + QLatin1Char(' ') + argument;
    }
    QStringList opened = {};
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

void TestNotifications::raisesAndResumes()
{
    FakeControl control;
    Host host;
    QWidget window;
    RememberedNotifications desktop;
    Notifier notifier(control, host, window, desktop);
    VirtualKey key;
    key.id = QUuid::createUuid();
    key.name = QStringLiteral("codex");
    control.setConfiguration(Settings(), {}, {key});

    control.tell(notice(Kind::BudgetThreshold, key.id));
    QCOMPARE(desktop.shown.size(), size_t(1));
    QCOMPARE(desktop.shown[0].title, QStringLiteral("codex has used 80 % of $5 today"));
    desktop.shown[0].buttons.at(1).run();
    QVERIFY(control.calls.back().startsWith(QStringLiteral("raiseBudget")));

    control.tell(notice(Kind::Runaway, key.id));
    QCOMPARE(desktop.shown.size(), size_t(2));
    desktop.shown[1].buttons.at(1).run();
    QVERIFY(control.calls.back().startsWith(QStringLiteral("setKeyPaused")));
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
