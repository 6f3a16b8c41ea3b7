// The tray: its menu, its shapes, and what each entry does.
#include "tests/support/fakecontrol.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tray.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sluice;

class TestTray : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void pausesAll();
    void pausesOneKey();
    void showsWhatAKeyCostToday();
    void raisesTheTightestBudget();
    void saysWhatWasNotDone();
    void copiesTheAddress();
    void listsRefusals();
    void asksToQuit();
    void hidesOnClose();
    void tellsStatesByShape();

private:
    QAction *action(const char *name)
    {
        Q_EMIT m_tray->menu().aboutToShow();
        QAction *found = m_tray->menu().findChild<QAction *>(QString::fromLatin1(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    // The menu of a key, filled as it is now.
    QMenu *menuOf(const VirtualKey &key)
    {
        Q_EMIT m_tray->menu().aboutToShow();
        auto *sub = m_tray->menu().findChild<QMenu *>(QStringLiteral("trayKey_") +
                                                      key.id.toString(QUuid::WithoutBraces));
        if (!sub)
            qFatal("No menu of %s", qPrintable(key.name));
        return sub;
    }
    VirtualKey addKey()
    {
        VirtualKey key;
        key.id = QUuid::createUuid();
        key.name = QStringLiteral("codex");
        m_control->setConfiguration(Settings(), {}, {key});
        return key;
    }
    QAction *raiseOf(const VirtualKey &key)
    {
        return menuOf(key)->findChild<QAction *>(QStringLiteral("trayRaise_") +
                                                 key.id.toString(QUuid::WithoutBraces));
    }
    std::unique_ptr<FakeControl> m_control;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
};

void TestTray::init()
{
    m_control = std::make_unique<FakeControl>();
    GatewayStatus status;
    status.state = GatewayStatus::State::Running;
    status.address = QStringLiteral("http://127.0.0.1:4747");
    m_control->setStatus(status);
    m_theme = std::make_unique<ThemeController>(*qApp);
    m_window = std::make_unique<MainWindow>(*m_control, *m_theme);
    m_tray = std::make_unique<Tray>(*m_control, m_window->spendFeed(), *m_window, *m_window);
}

void TestTray::cleanup()
{
    m_tray.reset();
    m_window.reset();
    m_theme.reset();
    m_control.reset();
}

void TestTray::pausesAll()
{
    action("trayPauseAllAction")->trigger();
    QCOMPARE(m_control->status().state, GatewayStatus::State::Paused);
    QCOMPARE(action("trayPauseAllAction")->text(), QStringLiteral("Resume all"));
    action("trayPauseAllAction")->trigger();
    QCOMPARE(m_control->status().state, GatewayStatus::State::Running);
}

void TestTray::pausesOneKey()
{
    const VirtualKey key = addKey();
    QMenu *sub = menuOf(key);
    QVERIFY(sub->title().startsWith(QStringLiteral("codex")));
    sub->actions().at(0)->trigger();
    QVERIFY(m_control->configuration()->key(key.id)->pausedAt);
}

// Of the whole day: two hours ago counts where that is today.
void TestTray::showsWhatAKeyCostToday()
{
    const VirtualKey key = addKey();
    const Instant now = SystemClock().now();
    const QDateTime midnight = QDateTime::currentDateTime().date().startOfDay();
    const auto request = [&key](Instant at, qint64 usd) {
        RequestRecord record;
        record.id = QUuid::createUuid();
        record.keyId = key.id;
        record.startedAt = at;
        record.outcome = Outcome::Done;
        record.cost = Money::fromPico(usd * Money::PicoPerUsd);
        return record;
    };
    const Instant morning = instantFromMicros(midnight.toMSecsSinceEpoch() * 1000);
    m_control->record({request(morning, 3), request(now, 1), request(morning - std::chrono::hours(1), 7)});
    QTRY_VERIFY2(menuOf(key)->title().contains(QStringLiteral("$4.00 today")),
                 qPrintable(menuOf(key)->title()));
    // And the same once the ledger has been asked.
    m_window->spendFeed().refresh();
    QTRY_VERIFY(m_window->spendFeed().isRead());
    QVERIFY2(menuOf(key)->title().contains(QStringLiteral("$4.00 today")), qPrintable(menuOf(key)->title()));
}

void TestTray::raisesTheTightestBudget()
{
    const VirtualKey key = addKey();
    QVERIFY(!raiseOf(key)); // nothing to raise
    const auto gauge = [&key](BudgetPeriod per, qint64 used, bool money) {
        LimitGauge made;
        made.subject = key.id;
        made.budget = Budget{.per = per};
        made.money = money;
        made.used = used;
        made.limit = 100;
        return made;
    };
    m_control->gaugeList = {gauge(BudgetPeriod::Session, 99, true), gauge(BudgetPeriod::Week, 95, false)};
    QVERIFY(!raiseOf(key));
    m_control->gaugeList.push_back(gauge(BudgetPeriod::Day, 20, true));
    m_control->gaugeList.push_back(gauge(BudgetPeriod::Month, 90, true));
    QAction *raise = raiseOf(key);
    QVERIFY(raise);
    QCOMPARE(raise->text(), QStringLiteral("Raise this month's budget by $5.00 for today"));
    raise->trigger();
    QCOMPARE(m_control->calls.back(),
             QStringLiteral("raiseBudget %1 month 5").arg(key.id.toString(QUuid::WithoutBraces)));
}

void TestTray::saysWhatWasNotDone()
{
    const VirtualKey key = addKey();
    m_control->failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is full."), {}, {}});
    menuOf(key)->actions().at(0)->trigger();
    m_window->show();
    auto *bar = m_window->findChild<QWidget *>(QStringLiteral("messageBar"));
    QTRY_VERIFY(bar->isVisible());
    const auto labels = bar->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QStringLiteral("The key was not paused: The disk is full.");
    }));
}

void TestTray::copiesTheAddress()
{
    action("trayCopyAddressAction")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:4747"));
}

void TestTray::listsRefusals()
{
    RequestRecord record;
    record.id = QUuid::createUuid();
    record.outcome = Outcome::Refused;
    record.stage = "budget";
    m_control->record({record});
    Q_EMIT m_tray->menu().aboutToShow();
    auto *sub = m_tray->menu().findChild<QMenu *>(QStringLiteral("trayRefusalsMenu"));
    QVERIFY(sub);
    QCOMPARE(sub->actions().size(), 1);
    sub->actions().at(0)->trigger();
    QCOMPARE(m_window->currentPage(), QStringLiteral("traffic"));
}

void TestTray::asksToQuit()
{
    QSignalSpy asked(m_tray.get(), &Tray::quitRequested);
    action("trayQuitAction")->trigger();
    QCOMPARE(asked.count(), 1);
}

void TestTray::hidesOnClose()
{
    m_window->setHidesOnClose(true);
    m_window->show();
    QSignalSpy hidden(m_window.get(), &MainWindow::hiddenOnClose);
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->isVisible());
    QCOMPARE(hidden.count(), 1);
    action("trayOpenAction")->trigger();
    QVERIFY(m_window->isVisible());
    m_window->setHidesOnClose(false);
    QVERIFY(m_window->close());
}

void TestTray::tellsStatesByShape()
{
    std::vector<QImage> images;
    for (const TrayShape shape :
         {TrayShape::Stopped, TrayShape::Running, TrayShape::Paused, TrayShape::Attention})
        images.push_back(trayIconOf(shape, Qt::black).pixmap(22, 22).toImage());
    for (size_t i = 0; i < images.size(); ++i) {
        for (size_t j = i + 1; j < images.size(); ++j)
            QVERIFY(images[i] != images[j]);
    }
}

QTEST_MAIN(TestTray)
#include "test_tray.moc"
