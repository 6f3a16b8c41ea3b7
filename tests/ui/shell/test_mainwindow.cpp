// The window, driven by object names over a Control in memory.
#include "tests/support/fakecontrol.h"
#include "tests/support/patience.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/shell/addressmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace sluice;

namespace {

using State = GatewayStatus::State;

GatewayStatus status(State state, const QString &problem = {}, const QStringList &warnings = {})
{
    GatewayStatus made;
    made.state = state;
    made.address = QStringLiteral("http://127.0.0.1:4747");
    made.problem = problem;
    made.warnings = warnings;
    return made;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void navigatesByClick();
    void navigatesByShortcut();
    void showsTheState_data();
    void showsTheState();
    void copiesTheAddress();
    void copiesOtherForms_data();
    void copiesOtherForms();
    void pausesAndResumes();
    void saysWhyPausingFailed();
    void stopsAndStarts();
    void offersAnotherPort();
    void letsChooseAPort();
    void showsWarningsOnce();
    void keepsMessagesInOrder();
    void switchesTheThemeAtOnce();
    void becomesIconsWhenNarrow();
    void remembersPageAndGeometry();
    void startsWithAPageThatExists();
    void titleSaysWhatTodayCost();
    void undoesWithTheKeyboard();
    void finishesAnOfferAtTheEnd();
    void hidesTheSidebar();
    void movesBetweenAreas();
    void asksToQuit();
    void everyControlHasAName();

private:
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    void open();

    std::unique_ptr<FakeControl> m_control;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_control = std::make_unique<FakeControl>();
    m_theme = std::make_unique<ThemeController>(*qApp);
    open();
}

void TestMainWindow::open()
{
    m_window = std::make_unique<MainWindow>(*m_control, *m_theme);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), LongEnough));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_control.reset();
}

void TestMainWindow::navigatesByClick()
{
    auto *sidebar = find<Sidebar>("sidebar");
    for (int row = 0; row < sidebar->count(); ++row) {
        if (sidebar->item(row)->text() != QLatin1String("Settings"))
            continue;
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {},
                          sidebar->visualItemRect(sidebar->item(row)).center());
    }
    QCOMPARE(m_window->currentPage(), QStringLiteral("settings"));
    QCOMPARE(find<QStackedWidget>("pageStack")->currentWidget()->objectName(),
             QStringLiteral("settingsPage"));
}

void TestMainWindow::navigatesByShortcut()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), QStringLiteral("traffic"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), QStringLiteral("overview"));
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), QStringLiteral("settings"));
    QCOMPARE(find<Sidebar>("sidebar")->currentItem()->text(), QStringLiteral("Settings"));
}

void TestMainWindow::showsTheState_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QStringList>("warnings");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("address");
    QTest::newRow("running") << State::Running << QStringList() << "Running" << true;
    QTest::newRow("running, with a problem")
        << State::Running << QStringList{QStringLiteral("Locked.")} << "Running, with a problem" << true;
    QTest::newRow("starting") << State::Starting << QStringList() << "Starting…" << false;
    QTest::newRow("paused") << State::Paused << QStringList() << "Paused" << true;
    QTest::newRow("draining") << State::Draining << QStringList() << "Draining" << true;
    QTest::newRow("stopped") << State::Stopped << QStringList() << "Stopped" << false;
    QTest::newRow("failed") << State::Failed << QStringList() << "Failed" << false;
}

void TestMainWindow::showsTheState()
{
    QFETCH(State, state);
    QFETCH(QStringList, warnings);
    QFETCH(QString, text);
    QFETCH(bool, address);
    m_control->setStatus(status(state, QStringLiteral("No."), warnings));
    QVERIFY2(find<QLabel>("gatewayStateLabel")->text().startsWith(text),
             qPrintable(find<QLabel>("gatewayStateLabel")->text()));
    QCOMPARE(find<QLabel>("gatewayAddressLabel")->isVisible(), address);
    QCOMPARE(find<QPushButton>("pauseAllButton")->isEnabled(),
             state == State::Running || state == State::Paused);
}

void TestMainWindow::copiesTheAddress()
{
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(find<QToolButton>("gatewayCopyAddressButton"), Qt::LeftButton, {}, QPoint(6, 10));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("http://127.0.0.1:4747"));
}

void TestMainWindow::copiesOtherForms_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("contains");
    QTest::newRow("base URL") << "copyBaseUrlAction"
                              << "http://127.0.0.1:4747";
    QTest::newRow("with /v1") << "copyWithV1Action"
                              << "http://127.0.0.1:4747/v1";
    QTest::newRow("a curl line without a secret") << "copyCurlAction"
                                                  << "Bearer $SLUICE_KEY";
    QTest::newRow("environment lines") << "copyEnvironmentAction"
                                       << "ANTHROPIC_BASE_URL=http://127.0.0.1:4747\n";
}

void TestMainWindow::copiesOtherForms()
{
    QFETCH(QString, action);
    QFETCH(QString, contains);
    m_window->findChild<QAction *>(action)->trigger();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(contains),
             qPrintable(QGuiApplication::clipboard()->text()));
}

void TestMainWindow::pausesAndResumes()
{
    auto *button = find<QPushButton>("pauseAllButton");
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_control->calls.last(), QStringLiteral("setPaused true"));
    QVERIFY(find<QLabel>("gatewayStateLabel")->text().startsWith(QLatin1String("Paused at")));
    QCOMPARE(button->text(), QStringLiteral("Resume"));
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_control->calls.last(), QStringLiteral("setPaused false"));
    QCOMPARE(button->text(), QStringLiteral("Pause all"));
}

void TestMainWindow::saysWhyPausingFailed()
{
    m_control->failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is full.")});
    QTest::mouseClick(find<QPushButton>("pauseAllButton"), Qt::LeftButton);
    QTRY_VERIFY(find<MessageBar>("messageBar")->isVisible());
    QVERIFY(find<QLabel>("messageBarText")->text().contains(QLatin1String("The disk is full.")));
    QTest::mouseClick(find<QToolButton>("messageBarCloseButton"), Qt::LeftButton);
    QVERIFY(!find<MessageBar>("messageBar")->isVisible());
}

void TestMainWindow::stopsAndStarts()
{
    auto *toggle = find<QPushButton>("gatewayToggleButton");
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(m_control->calls.last(), QStringLiteral("stopGateway"));
    QCOMPARE(toggle->text(), QStringLiteral("Start"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(m_control->calls.last(), QStringLiteral("startGateway"));
    QCOMPARE(find<QLabel>("gatewayStateLabel")->text(), QStringLiteral("Running"));
}

void TestMainWindow::offersAnotherPort()
{
    const QString problem = QStringLiteral("Port 4747 is used by another program.");
    m_control->setStatus(status(State::Failed, problem));
    QCOMPARE(find<QLabel>("messageBarText")->text(), problem);
    QCOMPARE(find<QPushButton>("messageBarAction1")->text(), QStringLiteral("Use 4748"));
    QTest::mouseClick(find<QPushButton>("messageBarAction1"), Qt::LeftButton);
    QTRY_COMPARE(m_control->calls.last(), QStringLiteral("startGateway"));
    QCOMPARE(m_control->configuration()->settings().port, 4748);
    QCOMPARE(find<QLabel>("gatewayAddressLabel")->text(), QStringLiteral("http://127.0.0.1:4748"));
    QVERIFY(!find<MessageBar>("messageBar")->isVisible());
}

void TestMainWindow::letsChooseAPort()
{
    m_control->setStatus(status(State::Failed, QStringLiteral("Taken.")));
    QTest::mouseClick(find<QPushButton>("messageBarAction2"), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), QStringLiteral("settings"));
    QVERIFY(find<QSpinBox>("setting_gateway.port")->hasFocus());
}

void TestMainWindow::showsWarningsOnce()
{
    const QStringList locked{QStringLiteral("The keychain is locked.")};
    m_control->setStatus(status(State::Running, {}, locked));
    QCOMPARE(find<MessageBar>("messageBar")->messages().size(), size_t(1));
    QTest::mouseClick(find<QToolButton>("messageBarCloseButton"), Qt::LeftButton);
    m_control->setStatus(status(State::Running, {}, locked)); // told again: it was closed, so it stays closed
    QVERIFY(find<MessageBar>("messageBar")->messages().empty());
    m_control->setStatus(status(State::Running));
    m_control->setStatus(status(State::Running, {}, locked)); // it is back
    QCOMPARE(find<MessageBar>("messageBar")->messages().size(), size_t(1));
    m_control->setStatus(status(State::Running)); // it went away by itself
    QVERIFY(find<MessageBar>("messageBar")->messages().empty());
}

void TestMainWindow::keepsMessagesInOrder()
{
    auto *bar = find<MessageBar>("messageBar");
    for (int i = 0; i < 4; ++i)
        m_window->showMessage({Message::Level::Error, QStringLiteral("Message %1").arg(i), {}, {}});
    m_window->showMessage({Message::Level::Error, QStringLiteral("Changed"), {}, QStringLiteral("same")});
    m_window->showMessage(
        {Message::Level::Error, QStringLiteral("Changed again"), {}, QStringLiteral("same")});
    QCOMPARE(bar->messages().size(), size_t(5));
    QCOMPARE(find<QLabel>("messageBarText")->text(), QStringLiteral("Changed again"));
    QStringList texts;
    for (const QLabel *label : bar->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("and 3 more")));
}

void TestMainWindow::switchesTheThemeAtOnce()
{
    find<QAction>("theme_light")->trigger();
    const QColor before = m_window->grab().toImage().pixelColor(600, 60);
    find<QAction>("theme_dark")->trigger();
    QCOMPARE(m_control->configuration()->settings().theme, QStringLiteral("dark"));
    QTRY_VERIFY(m_window->grab().toImage().pixelColor(600, 60).lightness() < 80);
    QVERIFY(before.lightness() > 200);
    find<QAction>("theme_light")->trigger();
    QTRY_COMPARE(m_window->grab().toImage().pixelColor(600, 60), before);
}

void TestMainWindow::becomesIconsWhenNarrow()
{
    auto *sidebar = find<Sidebar>("sidebar");
    QVERIFY(!sidebar->isCompact());
    m_window->resize(900, 600);
    QTRY_VERIFY(sidebar->isCompact());
    QCOMPARE(sidebar->width(), Sidebar::CompactWidth);
    QVERIFY(!sidebar->item(1)->toolTip().isEmpty());
    m_window->resize(1200, 700);
    QTRY_VERIFY(!sidebar->isCompact());
}

void TestMainWindow::remembersPageAndGeometry()
{
    m_window->resize(1111, 700);
    m_window->openPage(QStringLiteral("settings"));
    m_window->close();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_control, *m_theme);
    QCOMPARE(m_window->currentPage(), QStringLiteral("settings"));
    QCOMPARE(m_window->width(), 1111);
}

void TestMainWindow::startsWithAPageThatExists()
{
    Settings settings;
    settings.ui[QStringLiteral("window.page")] = QStringLiteral("a page of a later version");
    m_control->setConfiguration(settings, {}, {});
    open();
    QCOMPARE(m_window->currentPage(), QStringLiteral("overview"));
}

void TestMainWindow::titleSaysWhatTodayCost()
{
    RequestRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = SystemClock().now();
    record.outcome = Outcome::Done;
    record.usage.input = 10;
    record.cost = Money::fromDecimal("3.42");
    m_control->record({record});
    QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("Sluice – $3.42 today"));
    QVERIFY(find<QLabel>("todaySpendLabel")->text().contains(QLatin1String("$3.42")));
    QVERIFY(find<QLabel>("burnRateLabel")->text().contains(QLatin1String("$20.52/h")));
    record.id = QUuid::createUuid();
    record.cost.reset();
    m_control->record({record});
    QTRY_VERIFY(find<QLabel>("todaySpendLabel")->text().contains(QLatin1String("1 unpriced")));
}

void TestMainWindow::undoesWithTheKeyboard()
{
    bool undone = false;
    bool gone = false;
    m_window->offerUndo(
        QStringLiteral("Key revoked."), [&undone] { undone = true; }, [&gone] { gone = true; });
    QVERIFY(find<QWidget>("undoToast")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(undone);
    QVERIFY(!gone);
    QVERIFY(!find<QWidget>("undoToast")->isVisible());
}

void TestMainWindow::finishesAnOfferAtTheEnd()
{
    int gone = 0;
    bool undone = false;
    m_window->offerUndo(
        QStringLiteral("First."), [&undone] { undone = true; }, [&gone] { ++gone; });
    m_window->offerUndo(
        QStringLiteral("Second."), [&undone] { undone = true; }, [&gone] { ++gone; });
    QCOMPARE(gone, 1); // the first is final now
    m_window.reset();  // quitting makes the second final too
    QCOMPARE(gone, 2);
    QVERIFY(!undone);
}

void TestMainWindow::hidesTheSidebar()
{
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!find<Sidebar>("sidebar")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(find<Sidebar>("sidebar")->isVisible());
}

void TestMainWindow::movesBetweenAreas()
{
    auto *sidebar = find<Sidebar>("sidebar");
    sidebar->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(find<QWidget>("statusStrip")->isAncestorOf(m_window->focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(find<QStackedWidget>("pageStack")->isAncestorOf(m_window->focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(sidebar->hasFocus());
}

void TestMainWindow::asksToQuit()
{
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.size(), 1);
}

void TestMainWindow::everyControlHasAName()
{
    for (const char *name :
         {"sidebar", "statusStrip", "gatewayStateLabel", "gatewayToggleButton", "gatewayAddressLabel",
          "gatewayCopyAddressButton", "inFlightLabel", "requestRateLabel", "todaySpendLabel", "burnRateLabel",
          "pauseAllButton", "messageBar", "clipboardCountdownLabel"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
    find<QWidget>("pageStack");
    find<QWidget>("undoToast");
    QCOMPARE(m_window->objectName(), QStringLiteral("mainWindow"));
}

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
