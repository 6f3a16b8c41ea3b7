// The settings: in force at once, explained when they cannot be, secrets shown once.
#include "tests/support/fakecontrol.h"
#include "tests/support/patience.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace sluice;

class TestSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void changesANumber_data();
    void changesANumber();
    void offersARestart();
    void keepsTheOldValueWhenRefused();
    void appliesTheThemeAtOnce();
    void followsChangesFromElsewhere();
    void showsATokenOnce();
    void turnsTheAdminApiOn();
    void searches();
    void opensAtASetting();
    void resetsToTheDefault();

private:
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    // As a person would: into the field, away with what is there, the new value, Enter.
    void type(const char *name, const QString &text) const
    {
        auto *spin = find<QSpinBox>(name);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, text);
        QTest::keyClick(spin, Qt::Key_Return);
    }
    const Settings &settings() const { return m_control->configuration()->settings(); }

    std::unique_ptr<FakeControl> m_control;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestSettingsPage::init()
{
    m_control = std::make_unique<FakeControl>();
    m_theme = std::make_unique<ThemeController>(*qApp);
    m_window = std::make_unique<MainWindow>(*m_control, *m_theme);
    m_window->openPage(QStringLiteral("settings"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), LongEnough));
}

void TestSettingsPage::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_control.reset();
}

void TestSettingsPage::changesANumber_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("port") << "gateway.port"
                          << "5050" << qint64(5050);
    QTest::newRow("workers") << "gateway.workers"
                             << "4" << qint64(4);
    QTest::newRow("body in MiB becomes bytes") << "gateway.body"
                                               << "100" << qint64(100) * 1024 * 1024;
    QTest::newRow("head in KiB becomes bytes") << "gateway.head"
                                               << "128" << qint64(128) * 1024;
    QTest::newRow("idle time-out in s becomes ms") << "gateway.idleTimeout"
                                                   << "120" << qint64(120'000);
    QTest::newRow("days kept") << "privacy.keepRequests"
                               << "30" << qint64(30);
}

void TestSettingsPage::changesANumber()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(qint64, expected);
    m_window->openPage(QStringLiteral("settings"), key);
    type(("setting_" + key.toLatin1()).constData(), typed);
    const std::map<QString, qint64> inForce{
        {QStringLiteral("gateway.port"), settings().port},
        {QStringLiteral("gateway.workers"), settings().workers},
        {QStringLiteral("gateway.body"), settings().limits.bodyBytes},
        {QStringLiteral("gateway.head"), settings().limits.headBytes},
        {QStringLiteral("gateway.idleTimeout"), settings().idleTimeout.count()},
        {QStringLiteral("privacy.keepRequests"), settings().keepRequestsDays}};
    QCOMPARE(inForce.at(key), expected);
    QCOMPARE(m_control->calls.count(QStringLiteral("updateSettings")), 1);
}

void TestSettingsPage::offersARestart()
{
    m_window->openPage(QStringLiteral("settings"), QStringLiteral("gateway.port"));
    type("setting_gateway.port", QStringLiteral("5050"));
    QTRY_VERIFY(find<MessageBar>("messageBar")->isVisible());
    QTest::mouseClick(find<QPushButton>("messageBarAction1"), Qt::LeftButton);
    QCOMPARE(m_control->calls.mid(m_control->calls.size() - 2),
             QStringList({QStringLiteral("stopGateway"), QStringLiteral("startGateway")}));
    QCOMPARE(find<QLabel>("gatewayAddressLabel")->text(), QStringLiteral("http://127.0.0.1:5050"));
    // A later stop stays a stop.
    m_control->stopGateway();
    QCOMPARE(m_control->calls.last(), QStringLiteral("stopGateway"));
}

void TestSettingsPage::keepsTheOldValueWhenRefused()
{
    m_control->failWith(Error{Error::Kind::Conflict, QStringLiteral("Port 5050 is taken by node.")});
    m_window->openPage(QStringLiteral("settings"), QStringLiteral("gateway.port"));
    type("setting_gateway.port", QStringLiteral("5050"));
    QTRY_COMPARE(find<QLabel>("error_gateway.port")->text(), QStringLiteral("Port 5050 is taken by node."));
    QVERIFY(find<QLabel>("error_gateway.port")->isVisible());
    QCOMPARE(find<QSpinBox>("setting_gateway.port")->value(), 4747);
    m_control->failWith({});
    type("setting_gateway.port", QStringLiteral("5051"));
    QTRY_VERIFY(!find<QLabel>("error_gateway.port")->isVisible());
    QCOMPARE(settings().port, 5051);
}

void TestSettingsPage::appliesTheThemeAtOnce()
{
    m_window->openPage(QStringLiteral("settings"), QStringLiteral("appearance"));
    auto *combo = find<QComboBox>("setting_appearance.theme");
    combo->setCurrentIndex(combo->findData(QStringLiteral("dark")));
    QCOMPARE(settings().theme, QStringLiteral("dark"));
    QVERIFY(m_theme->dark());
    combo->setCurrentIndex(combo->findData(QStringLiteral("light")));
    QVERIFY(!m_theme->dark());
}

void TestSettingsPage::followsChangesFromElsewhere()
{
    Settings changed;
    changed.workers = 7;
    changed.theme = QStringLiteral("dark");
    m_control->setConfiguration(changed, {}, {});
    QCOMPARE(find<QSpinBox>("setting_gateway.workers")->value(), 7);
    QCOMPARE(find<QComboBox>("setting_appearance.theme")->currentData().toString(), QStringLiteral("dark"));
    QVERIFY(!m_control->calls.contains(QStringLiteral("updateSettings"))); // showing is not changing
}

void TestSettingsPage::showsATokenOnce()
{
    m_window->openPage(QStringLiteral("settings"), QStringLiteral("admin"));
    QTest::mouseClick(find<QPushButton>("newAdminTokenButton"), Qt::LeftButton);
    auto *field = find<QLineEdit>("adminTokenField");
    QTRY_VERIFY(field->isVisible());
    QVERIFY(field->text().startsWith(QLatin1String("sluice-admin-")));
    m_window->openPage(QStringLiteral("overview"));
    m_window->openPage(QStringLiteral("settings"), QStringLiteral("admin"));
    QVERIFY(!field->isVisible());
    QVERIFY(field->text().isEmpty());
}

void TestSettingsPage::turnsTheAdminApiOn()
{
    m_window->openPage(QStringLiteral("settings"), QStringLiteral("admin.enabled"));
    auto *box = find<QCheckBox>("setting_admin.enabled");
    box->click();
    QVERIFY(settings().adminEnabled);
    m_control->failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is full.")});
    box->click();
    QTRY_VERIFY(box->isChecked()); // what is in force, not what was wished
}

void TestSettingsPage::searches()
{
    auto *edit = find<QLineEdit>("settingsSearchEdit");
    QTest::keyClicks(edit, QStringLiteral("silent"));
    QVERIFY(find<QWidget>("setting_gateway.idleTimeout")->isVisible());
    QVERIFY(!find<QWidget>("setting_gateway.port")->isVisible());
    QVERIFY(!find<QWidget>("setting_appearance.theme")->isVisible());
    QTest::keyClicks(edit, QStringLiteral(" nonsense"));
    QVERIFY(!find<QWidget>("setting_gateway.idleTimeout")->isVisible());
    edit->clear();
    QVERIFY(find<QWidget>("setting_general.closeToTray")->isVisible()); // the section that was open
    QVERIFY(!find<QWidget>("setting_gateway.idleTimeout")->isVisible());
}

void TestSettingsPage::opensAtASetting()
{
    m_window->openPage(QStringLiteral("settings"), QStringLiteral("about"));
    QCOMPARE(find<QListWidget>("settingsSections")->currentItem()->text(), QStringLiteral("About"));
    m_window->openPage(QStringLiteral("settings"), QStringLiteral("gateway.drain"));
    QVERIFY(find<QSpinBox>("setting_gateway.drain")->hasFocus());
}

void TestSettingsPage::resetsToTheDefault()
{
    Settings changed;
    changed.workers = 7;
    m_control->setConfiguration(changed, {}, {});
    m_window->openPage(QStringLiteral("settings"), QStringLiteral("gateway.workers"));
    QWidget *row = find<QSpinBox>("setting_gateway.workers")->parentWidget();
    auto *reset = row->findChild<QToolButton *>();
    QVERIFY(reset->isVisible());
    reset->click();
    QCOMPARE(settings().workers, Settings().workers);
    QTRY_VERIFY(!reset->isVisible());
}

QTEST_MAIN(TestSettingsPage)
#include "test_settingspage.moc"
