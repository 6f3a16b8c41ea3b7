// Every section of the settings by keyboard, over a real controller and a real database: what is set is what
// is stored.
#include "core/control/configurationfile.h"
#include "core/storage/settingstexts.h"
#include "tests/support/patience.h"
#include "tests/unit/control/rig.h"
#include "tests/unit/control/webserver.h"
#include "tests/unit/storage/records.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace sluice;
using namespace sluice::testing;

class TestSettingsSections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void eachSettingIsStored_data();
    void eachSettingIsStored();
    void whatCannotBeIsExplained_data();
    void whatCannotBeIsExplained();
    void undoIsPerField();
    void resetGoesBackToTheDefault();
    void findsSectionsAndSettings();
    void theGatewaysBudget();
    void unknownKeysAreCheckedElsewhere();
    void theWebhookIsTried();
    void deletesHistory();
    void listsHosts();
    void exportsAndImports();
    void importsOnlyWhatIsChosen();
    void exportsSealed();
    void listensOnTheNetworkOnlyWhenAsked();
    void tellsAboutSecrets();
    void copiesDiagnostics();
    void rowsFollowTheDensity();
    void sumsShowTheSecondCurrency();

private:
    template<typename T>
    T *find(const QString &name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("No %s", qPrintable(name));
        return found;
    }
    template<typename T>
    T *find(const char *name) const
    {
        return find<T>(QString::fromLatin1(name));
    }
    QWidget *open(const QString &key) const
    {
        m_window->openPage(QStringLiteral("settings"), key);
        return find<QWidget>(QStringLiteral("setting_") + key);
    }
    // " ": the space bar; "v": the cursor key down; else away with what is there, the text, Enter.
    void type(QWidget *editor, const QString &keys) const
    {
        QVERIFY2(editor->hasFocus() || (editor->focusProxy() && editor->focusProxy()->hasFocus()),
                 qPrintable(editor->objectName()));
        if (keys == QLatin1String(" ")) {
            QTest::keyClick(editor, Qt::Key_Space);
        } else if (keys == QLatin1String("v")) {
            QTest::keyClick(editor, Qt::Key_Down);
        } else {
            QTest::keySequence(editor, QKeySequence::SelectAll);
            if (keys.isEmpty())
                QTest::keyClick(editor, Qt::Key_Delete);
            QTest::keyClicks(editor, keys);
            QTest::keyClick(editor, Qt::Key_Return);
        }
    }
    void press(const char *button) const
    {
        auto *found = find<QPushButton>(button);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    // Presses that button of the next dialog.
    void answerWith(const char *button) const
    {
        QTimer::singleShot(0, m_window.get(), [button] {
            auto *dialog = QApplication::activeModalWidget();
            auto *found = dialog ? dialog->findChild<QPushButton *>(QString::fromLatin1(button)) : nullptr;
            if (!found)
                qFatal("No %s", button);
            QTest::keyClick(found, Qt::Key_Space);
        });
    }
    QMap<QString, QString> stored() const { return textsOf(m_rig->stored().settings); }
    // Until that is stored, in force, and known to the page: what is done next builds on it.
    void waitUntilKept(const char *name, const char *value) const
    {
        const QString key = QString::fromLatin1(name);
        QTRY_COMPARE(stored().value(key), QString::fromLatin1(value));
        QTRY_COMPARE(textsOf(m_rig->control->configuration()->settings()).value(key),
                     QString::fromLatin1(value));
        QCoreApplication::sendPostedEvents(); // the answer follows what it is about
    }
    QString resultOf(const char *button) const
    {
        return find<ToneLabel>(QString::fromLatin1(button) + QLatin1String("Result"))->text();
    }

    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestSettingsSections::init()
{
    m_rig = std::make_unique<Rig>();
    Settings settings;
    settings.ui.insert(QStringLiteral("window.page"), QStringLiteral("settings")); // where it was closed
    QVERIFY(waited(m_rig->control->updateSettings(settings)));
    m_theme = std::make_unique<ThemeController>(*qApp);
    m_window = std::make_unique<MainWindow>(*m_rig->control, *m_theme);
    m_window->openPage(QStringLiteral("settings"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), LongEnough));
}

void TestSettingsSections::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_rig.reset();
}

void TestSettingsSections::eachSettingIsStored_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name"); // in the database
    QTest::addColumn<QString>("value");
    const auto row = [](const char *key, const char *typed, const char *name, const char *value) {
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(typed)
                           << QString::fromLatin1(name) << QString::fromLatin1(value);
    };
    row("general.closeToTray", " ", "ui.general.closeToTray", "off");
    row("general.language", "v", "ui.general.language", "en");
    row("general.currencyCode", "eur", "ui.general.currencyCode", "EUR");
    row("general.currencyRate", "0.92", "ui.general.currencyRate", "0.92");
    row("appearance.theme", "v", "appearance.theme", "light");
    row("appearance.density", "v", "ui.appearance.density", "compact");
    row("appearance.reduceMotion", " ", "ui.appearance.reduceMotion", "on");
    row("appearance.titleSpend", " ", "ui.appearance.titleSpend", "off");
    row("gateway.port", "5050", "gateway.port", "5050");
    row("gateway.workers", "4", "gateway.workers", "4");
    row("gateway.connections", "2,048", "limits.connections", "2048");
    row("gateway.head", "1 MiB", "limits.headBytes", "1048576");
    row("gateway.body", "1 GiB", "limits.bodyBytes", "1073741824");
    row("gateway.idleTimeout", "2 min", "gateway.idleTimeoutMs", "120000");
    row("gateway.connectTimeout", "1 min 5 s", "gateway.connectTimeoutMs", "65000");
    row("gateway.drain", "0.75 min", "gateway.drainMs", "45000");
    row("gateway.costHeaders", " ", "gateway.costHeaders", "false");
    row("gateway.allowedHosts", "a.local, b.local", "gateway.allowedHosts", "[\"a.local\",\"b.local\"]");
    row("gateway.upstreamProxy", "http://proxy:3128", "gateway.upstreamProxy", "http://proxy:3128");
    row("budgets.thresholds", "90, 40%", "budgets.thresholds", "[40,90]");
    row("budgets.timeZone", "Europe/Berlin", "budgets.timeZone", "Europe/Berlin");
    row("budgets.webhook", "https://hooks.example/x", "budgets.webhookUrl", "https://hooks.example/x");
    row("budgets.weekStart", "v", "budgets.weekStart", "1");
    row("notify.budget", " ", "ui.notify.budget", "off");
    row("notify.runaway", " ", "ui.notify.runaway", "off");
    row("notify.guardrail", " ", "ui.notify.guardrail", "off");
    row("notify.provider", " ", "ui.notify.provider", "off");
    row("notify.rotation", " ", "ui.notify.rotation", "off");
    row("privacy.hideAtStart", " ", "ui.privacy.hideAtStart", "on");
    row("privacy.keepRequests", "1 year", "privacy.keepRequestsDays", "365");
    row("privacy.databaseMost", "2 GiB", "privacy.databaseMostBytes", "2147483648");
    row("admin.metricsWithoutToken", " ", "admin.metricsWithoutToken", "true");
    row("privacy.recogniseProcesses", " ", "gateway.recogniseProcesses", "false");
    row("privacy.keepBodiesDays", "2 weeks", "privacy.keepBodiesDays", "14");
    row("privacy.keepGuardrailTexts", " ", "privacy.keepGuardrailTexts", "true");
    row("privacy.keepGuardrailTextsDays", "3 weeks", "privacy.keepGuardrailTextsDays", "21");
    row("secrets.clipboardSeconds", "2 min", "ui.secrets.clipboardSeconds", "120");
    row("admin.enabled", " ", "admin.enabled", "true");
}

void TestSettingsSections::eachSettingIsStored()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(QString, value);
    const QMap<QString, QString> before = stored();
    type(open(key), typed);
    QTRY_COMPARE(stored().value(name), value);
    QMap<QString, QString> after = stored();
    after.remove(name);
    QMap<QString, QString> rest = before;
    rest.remove(name);
    QCOMPARE(after, rest); // and nothing else
}

void TestSettingsSections::whatCannotBeIsExplained_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said"); // part of it
    const auto row = [](const char *key, const char *typed, const char *said) {
        QTest::addRow("%s: %s", key, typed)
            << QString::fromLatin1(key) << QString::fromLatin1(typed) << QString::fromLatin1(said);
    };
    row("gateway.port", "80", "from 1024 to 65535");
    row("gateway.port", "abc", "whole number");
    row("gateway.workers", "1000", "from 1 to 64");
    row("gateway.idleTimeout", "2 MiB", "30 s");
    row("gateway.idleTimeout", "3 days", "3,600 s");
    row("gateway.body", "12 KiB", "64 MiB");
    row("gateway.allowedHosts", "https://x", "host name");
    row("gateway.upstreamProxy", "proxy", "proxy");
    row("budgets.thresholds", "200", "1 to 99");
    row("budgets.timeZone", "Mars/Base", "Mars/Base");
    row("budgets.webhook", "http://example.com/x", "https://");
    row("privacy.databaseMost", "1 MiB", "between");
    row("general.currencyCode", "EURO", "three letters");
    row("general.currencyRate", "much", "0.92");
}

void TestSettingsSections::whatCannotBeIsExplained()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const QMap<QString, QString> before = stored();
    type(open(key), typed);
    auto *error = find<QLabel>(QStringLiteral("error_") + key);
    QTRY_VERIFY(error->isVisible());
    QVERIFY2(error->text().contains(said), qPrintable(error->text()));
    QCOMPARE(stored(), before);
}

void TestSettingsSections::undoIsPerField()
{
    auto *workers = open(QStringLiteral("gateway.workers"));
    type(workers, QStringLiteral("4"));
    waitUntilKept("gateway.workers", "4");
    type(workers, QStringLiteral("5"));
    waitUntilKept("gateway.workers", "5");
    auto *headers = open(QStringLiteral("gateway.costHeaders"));
    type(headers, QStringLiteral(" "));
    waitUntilKept("gateway.costHeaders", "false");

    workers->setFocus();
    QTest::keySequence(workers, QKeySequence::Undo);
    waitUntilKept("gateway.workers", "4");
    QTest::keySequence(workers, QKeySequence::Undo);
    waitUntilKept("gateway.workers", "2");
    QCOMPARE(stored().value(QStringLiteral("gateway.costHeaders")), QStringLiteral("false"));
    QTest::keySequence(workers, QKeySequence::Redo);
    waitUntilKept("gateway.workers", "4");
    headers->setFocus();
    QTest::keySequence(headers, QKeySequence::Undo);
    waitUntilKept("gateway.costHeaders", "true");

    // A text that is being written goes back by itself first.
    auto *zone = qobject_cast<QLineEdit *>(open(QStringLiteral("budgets.timeZone")));
    type(zone, QStringLiteral("Europe/Berlin"));
    waitUntilKept("budgets.timeZone", "Europe/Berlin");
    QTest::keyClick(zone, Qt::Key_Home); // what is typed from here on is undone by itself
    QTest::keyClick(zone, Qt::Key_End);
    QTest::keyClicks(zone, QStringLiteral("x"));
    QTest::keySequence(zone, QKeySequence::Undo);
    QCOMPARE(zone->text(), QStringLiteral("Europe/Berlin"));
    QCOMPARE(stored().value(QStringLiteral("budgets.timeZone")), QStringLiteral("Europe/Berlin"));
}

void TestSettingsSections::resetGoesBackToTheDefault()
{
    type(open(QStringLiteral("gateway.idleTimeout")), QStringLiteral("2 min"));
    auto *reset = find<QToolButton>("reset_gateway.idleTimeout");
    QTRY_VERIFY(reset->isVisible());
    reset->setFocus();
    QTest::keyClick(reset, Qt::Key_Space);
    QTRY_COMPARE(stored().value(QStringLiteral("gateway.idleTimeoutMs")), QStringLiteral("300000"));
    QTRY_VERIFY(!reset->isVisible());
}

void TestSettingsSections::findsSectionsAndSettings()
{
    find<QWidget>("settingsSections")->setFocus();
    QTest::keySequence(find<QWidget>("settingsSections"), QKeySequence::Find);
    auto *edit = find<QLineEdit>("settingsSearchEdit");
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("notifications")); // a section: all of it
    QVERIFY(find<QWidget>("setting_notify.budget")->isVisible());
    QVERIFY(find<QWidget>("setting_notify.rotation")->isVisible());
    QVERIFY(!find<QWidget>("setting_gateway.port")->isVisible());
    QTest::keySequence(edit, QKeySequence::SelectAll);
    QTest::keyClicks(edit, QStringLiteral("hosts contacted")); // one setting
    QVERIFY(find<QWidget>("setting_privacy.hosts")->isVisible());
    QVERIFY(!find<QWidget>("setting_privacy.keepRequests")->isVisible());
}

void TestSettingsSections::theGatewaysBudget()
{
    open(QStringLiteral("budgets.gateway"));
    auto *save = find<QPushButton>("gatewayLimitsSaveButton");
    QVERIFY(!save->isEnabled());
    press("gatewayBudgetsAddButton");
    QVERIFY(save->isEnabled());
    auto *money = find<QWidget>("gatewayBudgets0MoneySpin");
    money->setFocus();
    type(money, QStringLiteral("12.50"));
    press("gatewayLimitsSaveButton");
    QTRY_COMPARE(m_rig->stored().settings.governance.budgets.size(), size_t(1));
    QTRY_VERIFY(!save->isEnabled());
    const Governance governance = m_rig->stored().settings.governance;
    QTRY_VERIFY(m_rig->control->configuration()->settings().governance == governance);
    QCoreApplication::sendPostedEvents(); // the answer follows what it is about
    QCOMPARE(governance.budgets[0].limit, Money::fromDecimal("12.50"));
    // What is not saved can be taken back.
    money = find<QWidget>("setting_budgets.gateway");
    press("gatewayBudgetsAddButton");
    QVERIFY(save->isEnabled());
    press("gatewayLimitsRevertButton");
    QVERIFY(!save->isEnabled());
    QVERIFY(m_rig->stored().settings.governance == governance);
}

// Nothing is in force before it can be, what was typed stays, and what is wrong is said where it is.
void TestSettingsSections::unknownKeysAreCheckedElsewhere()
{
    const auto made = waited(m_rig->control->createKey({.name = QStringLiteral("guests")}));
    QVERIFY(made);
    QTRY_COMPARE(find<QComboBox>("keyCheckActsAsCombo")->count(), 2);
    open(QStringLiteral("keycheck.url"));
    auto *url = find<QLineEdit>("keyCheckUrlEdit");
    auto *actsAs = find<QComboBox>("keyCheckActsAsCombo");
    auto *save = find<QPushButton>("keyCheckSaveButton");
    const auto inForce = [this] { return m_rig->control->configuration()->settings().keyCheck; };
    QVERIFY(url->hasFocus());
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(url, QStringLiteral("http://id.example/check"));
    QVERIFY(save->isEnabled());
    QTest::keyClick(url, Qt::Key_Return); // in the clear over the internet
    QTRY_VERIFY(find<ToneLabel>("keyCheckUrlProblem")->isVisible());
    QVERIFY(url->hasFocus());
    QCOMPARE(url->text(), QStringLiteral("http://id.example/check"));
    QTest::keySequence(url, QKeySequence::SelectAll);
    QTest::keyClicks(url, QStringLiteral("http://10.1.2.3/check"));
    QTest::keyClick(url, Qt::Key_Return); // nobody to act as yet
    QTRY_VERIFY(find<ToneLabel>("keyCheckActsAsProblem")->isVisible());
    QVERIFY(!find<ToneLabel>("keyCheckUrlProblem")->isVisible());
    QCOMPARE(url->text(), QStringLiteral("http://10.1.2.3/check"));
    QVERIFY(actsAs->hasFocus());
    QVERIFY(inForce().url.isEmpty());
    // A change elsewhere leaves it alone.
    QVERIFY(waited(m_rig->control->createKey({.name = QStringLiteral("other")})));
    QTRY_COMPARE(actsAs->count(), 3);
    QCOMPARE(url->text(), QStringLiteral("http://10.1.2.3/check"));
    QTest::keyClicks(actsAs, QStringLiteral("guests"));
    auto *timeout = find<QSpinBox>("keyCheckTimeoutSpin");
    timeout->setFocus();
    type(timeout, QStringLiteral("750"));
    auto *cache = find<QSpinBox>("keyCheckCacheSpin");
    cache->setFocus();
    type(cache, QStringLiteral("5 min"));
    press("keyCheckSaveButton");
    waitUntilKept("keyCheck.url", "http://10.1.2.3/check");
    const KeyCheckSettings expected{QStringLiteral("http://10.1.2.3/check"), std::chrono::milliseconds(750),
                                    std::chrono::minutes(5), made.value().key.id};
    QVERIFY(inForce() == expected);
    QVERIFY(m_rig->stored().settings.keyCheck == expected);
    QTRY_VERIFY(!save->isEnabled());
    QVERIFY(!find<ToneLabel>("keyCheckActsAsProblem")->isVisible());
    // What is not saved can be taken back; an empty address switches it off.
    QTest::keySequence(url, QKeySequence::SelectAll);
    QTest::keyClicks(url, QStringLiteral("nonsense"));
    press("keyCheckRevertButton");
    QCOMPARE(url->text(), expected.url);
    url->setFocus();
    QTest::keySequence(url, QKeySequence::SelectAll);
    QTest::keyClick(url, Qt::Key_Delete);
    QTest::keyClick(url, Qt::Key_Return);
    waitUntilKept("keyCheck.url", "");
}

void TestSettingsSections::theWebhookIsTried()
{
    bool takes = true;
    const WebServer server(
        [&takes](const QByteArray &) { return WebServer::json("{}", takes ? "200 OK" : "403 Forbidden"); });
    type(open(QStringLiteral("budgets.webhook")),
         QStringLiteral("http://127.0.0.1:%1/hook").arg(server.port()));
    QTRY_VERIFY(!stored().value(QStringLiteral("budgets.webhookUrl")).isEmpty());
    QTRY_VERIFY(!m_rig->control->configuration()->settings().webhookUrl.isEmpty()); // published, too
    press("webhookTestButton");
    QTRY_COMPARE(resultOf("webhookTestButton"), QStringLiteral("The webhook took it."));
    QCOMPARE(server.requests().size(), 1);
    takes = false;
    press("webhookTestButton");
    QTRY_VERIFY(resultOf("webhookTestButton").contains(QLatin1String("403")));
}

void TestSettingsSections::deletesHistory()
{
    RecordBatch batch;
    for (int i = 0; i < 48; ++i)
        batch.push_back(doneRequest(SystemClock().now() - std::chrono::minutes(60 * i + 30), quint64(i)));
    QVERIFY(waited(m_rig->thread.run([batch](Storage &storage) { return storage.append(batch); })));
    const auto total = [this] { return waited(m_rig->control->requests({})).value().total; };
    open(QStringLiteral("privacy.deleteHistory"));
    QTRY_VERIFY(find<QLabel>("databaseSizeLabel")->text().contains(QLatin1String("iB")));
    auto *range = find<QComboBox>("deleteHistoryRange");
    QTest::keyClick(range, Qt::Key_Down); // older than a day
    answerWith("deleteHistoryYesButton");
    press("deleteHistoryButton");
    QTRY_COMPARE(resultOf("deleteHistoryButton"), QStringLiteral("24 entries were deleted."));
    QCOMPARE(total(), 24);
    // Whoever only presses Enter keeps everything.
    QTimer::singleShot(0, m_window.get(),
                       [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return); });
    press("deleteHistoryButton");
    QCOMPARE(total(), 24);
}

void TestSettingsSections::listsHosts()
{
    const WebServer server([](const QByteArray &) { return WebServer::json("{}"); });
    ProviderDraft draft = Rig::draft(QStringLiteral("local"));
    draft.baseUrl = server.url(QStringLiteral("localhost"));
    QVERIFY(waited(m_rig->control->testProvider(draft, {})));
    m_window->openPage(QStringLiteral("logs"));
    open(QStringLiteral("privacy.hosts"));
    auto *table = find<QTableView>("hostsTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("localhost"));
    QVERIFY(table->isVisible());
}

void TestSettingsSections::exportsAndImports()
{
    m_rig->addProvider(QStringLiteral("hosted"), "sk-planted-secret");
    const QString file = m_rig->folder.filePath(QStringLiteral("out.json"));
    open(QStringLiteral("backup.export"));
    type(find<QLineEdit>("exportFileEdit"), file);
    QTRY_COMPARE(resultOf("exportButton"), QStringLiteral("Written to %1.").arg(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains("hosted"));
    QVERIFY(!bytes.contains("sk-planted-secret"));
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    type(open(QStringLiteral("gateway.workers")), QStringLiteral("9"));
    waitUntilKept("gateway.workers", "9");
    open(QStringLiteral("backup.import"));
    type(find<QLineEdit>("importFileEdit"), file);
    auto *changes = find<QTreeWidget>("importChanges");
    QTRY_VERIFY(changes->isVisible());
    QCOMPARE(changes->topLevelItemCount(), 2); // the provider, which is the same, and the settings
    QCOMPARE(changes->topLevelItem(0)->checkState(0), Qt::Unchecked);
    QCOMPARE(changes->topLevelItem(1)->text(3), QStringLiteral("gateway.workers"));
    answerWith("importYesButton");
    press("importButton");
    QTRY_COMPARE(stored().value(QStringLiteral("gateway.workers")), QStringLiteral("2"));
    QTRY_VERIFY(resultOf("importButton").contains(QLatin1Char('1')));

    // What is no configuration says so, and where.
    QFile broken(m_rig->folder.filePath(QStringLiteral("broken.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"a\":") > 0);
    broken.close();
    m_window->activateWindow(); // a dialog was in front of it
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), LongEnough));
    find<QLineEdit>("importFileEdit")->setFocus();
    type(find<QLineEdit>("importFileEdit"), broken.fileName());
    QTRY_VERIFY(resultOf("importPreviewButton").contains(QLatin1String("not a configuration")));
    QVERIFY(!changes->isVisible());
}

void TestSettingsSections::importsOnlyWhatIsChosen()
{
    Rig other;
    const Provider provider = other.addProvider(QStringLiteral("theirs"));
    QVERIFY(
        waited(other.control->createKey({.name = QStringLiteral("wanted"), .defaultProvider = provider.id})));
    QVERIFY(waited(
        other.control->createKey({.name = QStringLiteral("unwanted"), .defaultProvider = provider.id})));
    const QString file = m_rig->folder.filePath(QStringLiteral("in.json"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QJsonDocument(configurationJson(*other.control->configuration(), other.control->ownPrices()))
                  .toJson());
    out.close();

    open(QStringLiteral("backup.import"));
    type(find<QLineEdit>("importFileEdit"), file);
    auto *changes = find<QTreeWidget>("importChanges");
    QTRY_VERIFY(changes->isVisible());
    changes->setFocus();
    for (int row = 0; row < changes->topLevelItemCount(); ++row) {
        changes->setCurrentItem(changes->topLevelItem(row));
        if (changes->topLevelItem(row)->text(0) == QLatin1String("unwanted") ||
            (row + 1 == changes->topLevelItemCount() &&
             changes->topLevelItem(row)->checkState(0) == Qt::Checked))
            QTest::keyClick(changes, Qt::Key_Space);
    }
    press("importButton"); // nothing here is changed, so nothing is asked
    QTRY_COMPARE(m_rig->stored().keys.size(), size_t(1));
    QCOMPARE(m_rig->stored().keys.front().name, QStringLiteral("wanted"));
    QTRY_VERIFY(m_window->findChild<QLineEdit *>(QStringLiteral("importedKeyField")));
    const QString secret = find<QLineEdit>("importedKeyField")->text();
    QVERIFY(m_rig->now()->keyWithHash(hashSecret(secret.toLatin1())));
    m_window->openPage(QStringLiteral("logs"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_window->findChild<QLineEdit *>(QStringLiteral("importedKeyField")));
}

void TestSettingsSections::exportsSealed()
{
    m_rig->addProvider(QStringLiteral("hosted"));
    const QString file = m_rig->folder.filePath(QStringLiteral("out.sluice"));
    open(QStringLiteral("backup.export"));
    auto *seal = find<QCheckBox>("exportSealBox");
    seal->setFocus();
    QTest::keyClick(seal, Qt::Key_Space);
    auto *passphrase = find<QLineEdit>("exportPassphraseField");
    QVERIFY(passphrase->hasFocus());
    QTest::keyClicks(passphrase, QStringLiteral("short"));
    auto *edit = find<QLineEdit>("exportFileEdit");
    edit->setFocus();
    type(edit, file);
    QVERIFY(resultOf("exportButton").contains(QLatin1Char('8')));
    QVERIFY(!QFile::exists(file));
    passphrase->setFocus();
    QTest::keySequence(passphrase, QKeySequence::SelectAll);
    QTest::keyClicks(passphrase, QStringLiteral("correct horse"));
    press("exportButton");
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(passphrase->text().isEmpty());

    open(QStringLiteral("backup.import"));
    type(find<QLineEdit>("importFileEdit"), file);
    auto *with = find<QLineEdit>("importPassphraseField");
    QTRY_VERIFY(with->isVisible());
    QTRY_VERIFY(with->hasFocus());
    QTest::keyClicks(with, QStringLiteral("correct horse"));
    QTest::keyClick(with, Qt::Key_Return);
    QTRY_VERIFY(find<QTreeWidget>("importChanges")->isVisible());
}

void TestSettingsSections::listensOnTheNetworkOnlyWhenAsked()
{
    auto *box = qobject_cast<QCheckBox *>(open(QStringLiteral("gateway.loopbackOnly")));
    QVERIFY(box->isChecked());
    QTimer::singleShot(0, m_window.get(),
                       [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return); });
    QTest::keyClick(box, Qt::Key_Space); // the safe answer has the focus
    QVERIFY(box->isChecked());
    QCOMPARE(stored().value(QStringLiteral("gateway.bindAddress")), QStringLiteral("127.0.0.1"));
    answerWith("listenYesButton");
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_COMPARE(stored().value(QStringLiteral("gateway.bindAddress")), QStringLiteral("0.0.0.0"));
    QTRY_VERIFY(!box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_COMPARE(stored().value(QStringLiteral("gateway.bindAddress")), QStringLiteral("127.0.0.1"));
}

void TestSettingsSections::tellsAboutSecrets()
{
    m_rig->addProvider(QStringLiteral("hosted"));
    open(QStringLiteral("secrets.state"));
    QTRY_VERIFY(find<QLabel>("secretStateLabel")->text().startsWith(QLatin1String("1 provider")));
    QVERIFY(!m_window->findChild<QWidget *>(QStringLiteral("changePassphraseButton"))); // a keychain
    QVERIFY(find<QWidget>("setting_secrets.move")->isVisible());
}

void TestSettingsSections::copiesDiagnostics()
{
    m_rig->addProvider(QStringLiteral("hosted"), "sk-planted-secret");
    open(QStringLiteral("about.diagnostics"));
    QGuiApplication::clipboard()->clear();
    press("copyDiagnosticsButton");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("Providers: 1")));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QLatin1String("sk-planted-secret")));
    QTRY_COMPARE(find<QLabel>("version_Qt")->text(), QString::fromLatin1(qVersion()));
    QVERIFY(find<QLabel>("version_SQLite")->isVisible());
    // A secret that came into the text somehow: nothing is copied.
    m_rig->addProvider(QStringLiteral("careless"), "SQLite");
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    press("copyDiagnosticsButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QVERIFY(resultOf("copyDiagnosticsButton").contains(QLatin1String("careless")));
}

void TestSettingsSections::rowsFollowTheDensity()
{
    m_window->openPage(QStringLiteral("keys"));
    auto *table = find<QTableView>("keysTable");
    QCOMPARE(table->verticalHeader()->defaultSectionSize(), ComfortableRow);
    m_window->findChild<QAction *>(QStringLiteral("compactAction"))->trigger();
    QTRY_COMPARE(stored().value(QStringLiteral("ui.appearance.density")), QStringLiteral("compact"));
    QTRY_COMPARE(table->verticalHeader()->defaultSectionSize(), CompactRow);
    m_window->openPage(QStringLiteral("traffic")); // made after the choice
    QTRY_COMPARE(find<QTableView>("trafficTable")->verticalHeader()->defaultSectionSize(), CompactRow);
    auto *combo = qobject_cast<QComboBox *>(open(QStringLiteral("appearance.density")));
    QCOMPARE(combo->currentData().toString(), QStringLiteral("compact"));
    QTest::keyClick(combo, Qt::Key_Up);
    QTRY_COMPARE(table->verticalHeader()->defaultSectionSize(), ComfortableRow);
}

void TestSettingsSections::sumsShowTheSecondCurrency()
{
    const RecordBatch batch{doneRequest(SystemClock().now(), 1)};
    QVERIFY(waited(m_rig->thread.run([batch](Storage &storage) { return storage.append(batch); })));
    type(open(QStringLiteral("general.currencyCode")), QStringLiteral("eur"));
    type(open(QStringLiteral("general.currencyRate")), QStringLiteral("100"));
    QTRY_VERIFY(find<QLabel>("todaySpendLabel")->text().contains(QLatin1String("EUR)")));
    QVERIFY(find<QLabel>("todaySpendLabel")->text().contains(QStringLiteral("(≈ ")));
    type(open(QStringLiteral("general.currencyCode")), QString());
    QTRY_VERIFY(!find<QLabel>("todaySpendLabel")->text().contains(QLatin1String("EUR)")));
}

QTEST_MAIN(TestSettingsSections)
#include "test_settingssections.moc"
