// The Providers page, driven by object names: presets, key, test, save, edit, remove and undo.
#include "tests/ui/pages/desk.h"
#include "tests/ui/pages/samplepresets.h"
#include "ui/providers/providersmodel.h"
#include "ui/providers/providerspage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace sluice;

namespace {

const QString anthropicKey = QStringLiteral("sk-ant-0123456789abcdefghij");

QStringList stepTexts(const QWidget &steps)
{
    QStringList texts;
    for (const QLabel *label : steps.findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

class TestProvidersPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyPageOffersTheSimulator();
    void addingFromAPreset();
    void theSearchNarrowsTheGrid();
    void aPastedKeyGuessesItsProvider();
    void aKeyOfAnotherProviderIsNoticed();
    void theEnvironmentIsOfferedNotTaken();
    void theHiddenKeyIsNotSpoken();
    void testStepsSayWhatIsWrong();
    void aTestThatCannotBeMadeSaysSo();
    void modelsOfAGoodTestAreTakenOver();
    void theFirstProblemHasTheFocus_data();
    void theFirstProblemHasTheFocus();
    void plainHttpWantsAYes();
    void failuresToSaveAreSaid();
    void editingKeepsTheKey();
    void removalIsDelayedUntilTheToastHasGone();
    void removalCanBeUndone();
    void turningOffCanBeUndone();
    void testingFromTheDrawerIsRemembered();
    void stateWords_data();
    void stateWords();
    void presetsForKeys_data();
    void presetsForKeys();

private:
    ProvidersPage &show();
    QDialog *addDialog() { return m_page->findChild<QDialog *>(QStringLiteral("addProviderDialog")); }
    QDialog *openForm(const char *preset);
    const Provider *provider(const char *name) const
    {
        return m_desk->control.configuration()->providerNamed(QString::fromLatin1(name));
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ProvidersPage> m_page;
};

void TestProvidersPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_desk = std::make_unique<Desk>();
    m_desk->control.presetList = samplePresets();
    m_desk->control.setConfiguration({}, {providerNamed("Mine", ProviderProtocol::OpenAi, {})}, {});
    qunsetenv("ANTHROPIC_API_KEY");
}

void TestProvidersPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

ProvidersPage &TestProvidersPage::show()
{
    m_page = std::make_unique<ProvidersPage>(m_desk->context);
    m_page->resize(1100, 700);
    m_page->show();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(m_page.get())); }();
    return *m_page;
}

QDialog *TestProvidersPage::openForm(const char *preset)
{
    show().openWith(QStringLiteral("new:") + QLatin1String(preset));
    return addDialog();
}

void TestProvidersPage::anEmptyPageOffersTheSimulator()
{
    m_desk->control.setConfiguration({}, {}, {});
    ProvidersPage &page = show();
    named<QPushButton>(page, "emptyStateSecondaryButton")->click();
    QVERIFY(provider("Simulator"));
    QCOMPARE(provider("Simulator")->protocol, ProviderProtocol::Simulator);
    QTRY_COMPARE(named<QTableView>(page, "providersTable")->model()->rowCount(), 1);
}

void TestProvidersPage::addingFromAPreset()
{
    ProvidersPage &page = show();
    named<QPushButton>(page, "providersAddButton")->click();
    QDialog *dialog = addDialog();
    auto *search = named<QLineEdit>(*dialog, "providerPresetSearch");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("anthropic"));
    QTest::keyClick(search, Qt::Key_Return);
    auto *key = named<QLineEdit>(*dialog, "providerKeyField");
    QTRY_VERIFY(key->hasFocus());
    QCOMPARE(named<QLineEdit>(*dialog, "providerBaseUrlEdit")->text(),
             QStringLiteral("https://api.anthropic.com"));
    QVERIFY(!named<QLineEdit>(*dialog, "providerBaseUrlEdit")->isVisible()); // under Advanced
    QVERIFY(named<QLabel>(*dialog, "providerKeychainLabel")->text().contains(m_desk->control.storeName));
    QTest::keyClicks(key, anthropicKey);
    const QPointer<QDialog> gone(dialog);
    named<QPushButton>(*dialog, "providerSaveButton")->click();
    QVERIFY(provider("Anthropic"));
    QCOMPARE(provider("Anthropic")->preset, QStringLiteral("anthropic"));
    QCOMPARE(provider("Anthropic")->auth, AuthStyle::XApiKey);
    QVERIFY(key->text().isEmpty()); // wiped at once
    QTRY_VERIFY(!gone);
}

void TestProvidersPage::theSearchNarrowsTheGrid()
{
    ProvidersPage &page = show();
    named<QPushButton>(page, "providersAddButton")->click();
    auto *grid = named<QListView>(*addDialog(), "providerPresetGrid");
    QCOMPARE(grid->model()->rowCount(), int(samplePresets().size()));
    named<QLineEdit>(*addDialog(), "providerPresetSearch")->setText(QStringLiteral("machine"));
    QCOMPARE(grid->model()->rowCount(), 2); // those on this machine
}

void TestProvidersPage::aPastedKeyGuessesItsProvider()
{
    ProvidersPage &page = show();
    named<QPushButton>(page, "providersAddButton")->click();
    QDialog *dialog = addDialog();
    auto *search = named<QLineEdit>(*dialog, "providerPresetSearch");
    search->setText(anthropicKey);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(named<QLineEdit>(*dialog, "providerKeyField")->text(), anthropicKey);
    QCOMPARE(named<QLineEdit>(*dialog, "providerNameEdit")->text(), QStringLiteral("Anthropic"));
    QCOMPARE(named<QLineEdit>(*dialog, "providerKeyField")->echoMode(), QLineEdit::Password);
}

void TestProvidersPage::aKeyOfAnotherProviderIsNoticed()
{
    QDialog *dialog = openForm("openai");
    auto *key = named<QLineEdit>(*dialog, "providerKeyField");
    auto *hint = named<QLabel>(*dialog, "providerKeyHint");
    key->setText(anthropicKey);
    QVERIFY(hint->text().contains(QStringLiteral("Anthropic")));
    key->setText(QStringLiteral("sk-0123456789abcdefghij"));
    QVERIFY(!hint->isVisible());
}

void TestProvidersPage::theEnvironmentIsOfferedNotTaken()
{
    qputenv("ANTHROPIC_API_KEY", anthropicKey.toLatin1());
    QDialog *dialog = openForm("anthropic");
    auto *key = named<QLineEdit>(*dialog, "providerKeyField");
    auto *label = named<QLabel>(*dialog, "providerEnvironmentLabel");
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), QStringLiteral("ANTHROPIC_API_KEY is set."));
    QVERIFY(key->text().isEmpty());
    named<QPushButton>(*dialog, "providerUseEnvironmentButton")->click();
    QCOMPARE(key->text(), anthropicKey);
    qunsetenv("ANTHROPIC_API_KEY");
}

void TestProvidersPage::theHiddenKeyIsNotSpoken()
{
    QDialog *dialog = openForm("anthropic");
    named<QLineEdit>(*dialog, "providerKeyField")->setText(anthropicKey);
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken)
            continue;
        for (const auto part : {QAccessible::Value, QAccessible::Name, QAccessible::Description})
            QVERIFY2(!spoken->text(part).contains(anthropicKey), qPrintable(widget->objectName()));
    }
}

void TestProvidersPage::testStepsSayWhatIsWrong()
{
    m_desk->control.testReport = refusedReport();
    QDialog *dialog = openForm("openai");
    named<QLineEdit>(*dialog, "providerKeyField")->setText(QStringLiteral("sk-0123456789abcdefghij"));
    auto *test = named<QPushButton>(*dialog, "providerTestButton");
    test->click();
    auto *steps = named<QWidget>(*dialog, "providerTestSteps");
    QTRY_VERIFY(steps->isVisible());
    QCOMPARE(steps->findChildren<QWidget *>(QStringLiteral("providerTestStep")).size(), 5);
    const QStringList texts = stepTexts(*steps);
    QVERIFY(texts.contains(QStringLiteral("14 ms")));
    QCOMPARE(texts.filter(QStringLiteral("refused the key (401)")).size(), 1);
    QVERIFY(steps->accessibleDescription().contains(QStringLiteral("Key: failed.")));
    QVERIFY(steps->accessibleDescription().contains(QStringLiteral("Models: not tried.")));
    QCOMPARE(test->text(), QStringLiteral("Test connection"));
    QVERIFY(provider("OpenAI") == nullptr); // a test saves nothing
}

void TestProvidersPage::aTestThatCannotBeMadeSaysSo()
{
    QDialog *dialog = openForm("openai");
    named<QLineEdit>(*dialog, "providerKeyField")->setText(QStringLiteral("sk-0123456789abcdefghij"));
    m_desk->control.failWith(Error{Error::Kind::Keychain, QStringLiteral("The keychain is locked."), {}, {}});
    named<QPushButton>(*dialog, "providerTestButton")->click();
    auto *steps = named<QWidget>(*dialog, "providerTestSteps");
    QTRY_VERIFY(steps->isVisible());
    QVERIFY(stepTexts(*steps).contains(QStringLiteral("The keychain is locked.")));
}

void TestProvidersPage::modelsOfAGoodTestAreTakenOver()
{
    m_desk->control.testReport = passedReport();
    QDialog *dialog = openForm("openai");
    named<QLineEdit>(*dialog, "providerKeyField")->setText(QStringLiteral("sk-0123456789abcdefghij"));
    named<QPushButton>(*dialog, "providerTestButton")->click();
    auto *models = named<QPlainTextEdit>(*dialog, "providerModelsEdit");
    QTRY_VERIFY(models->toPlainText().contains(QStringLiteral("gpt-42")));
    named<QPushButton>(*dialog, "providerSaveButton")->click();
    QCOMPARE(provider("OpenAI")->models.size(), 42);
}

void TestProvidersPage::theFirstProblemHasTheFocus_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("label");
    const QString key = QStringLiteral("abc");
    const QString url = QStringLiteral("https://h.example/v1");
    const QString name = QStringLiteral("N");
    QTest::newRow("no key") << QString() << name << url << QString() << QByteArray("providerKeyField")
                            << QByteArray("providerKeyProblem");
    QTest::newRow("no name") << key << QString() << url << QString() << QByteArray("providerNameEdit")
                             << QByteArray("providerNameProblem");
    QTest::newRow("a name that is taken")
        << key << QStringLiteral("mine") << url << QString() << QByteArray("providerNameEdit")
        << QByteArray("providerNameProblem");
    QTest::newRow("a name with a slash")
        << key << QStringLiteral("a/b") << url << QString() << QByteArray("providerNameEdit")
        << QByteArray("providerNameProblem");
    QTest::newRow("no address") << key << name << QString() << QString() << QByteArray("providerBaseUrlEdit")
                                << QByteArray("providerBaseUrlProblem");
    QTest::newRow("an address without scheme")
        << key << name << QStringLiteral("h.example/v1") << QString() << QByteArray("providerBaseUrlEdit")
        << QByteArray("providerBaseUrlProblem");
    QTest::newRow("a password in the address")
        << key << name << QStringLiteral("https://a:b@h.example") << QString()
        << QByteArray("providerBaseUrlEdit") << QByteArray("providerBaseUrlProblem");
    QTest::newRow("a header without colon")
        << key << name << url << QStringLiteral("X-Team core") << QByteArray("providerHeadersEdit")
        << QByteArray("providerHeadersProblem");
}

void TestProvidersPage::theFirstProblemHasTheFocus()
{
    QFETCH(QString, key);
    QFETCH(QString, name);
    QFETCH(QString, url);
    QFETCH(QString, headers);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, label);
    QDialog *dialog = openForm("openai-compatible");
    named<QLineEdit>(*dialog, "providerKeyField")->setText(key);
    named<QLineEdit>(*dialog, "providerNameEdit")->setText(name);
    named<QLineEdit>(*dialog, "providerBaseUrlEdit")->setText(url);
    named<QPlainTextEdit>(*dialog, "providerHeadersEdit")->setPlainText(headers);
    named<QPushButton>(*dialog, "providerSaveButton")->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(named<QLabel>(*dialog, label.constData())->isVisible());
    QVERIFY(!named<QLabel>(*dialog, label.constData())->text().isEmpty());
    QCOMPARE(dialog->focusWidget(), named<QWidget>(*dialog, field.constData()));
    QCOMPARE(m_desk->control.configuration()->providers().size(), size_t(1));
}

void TestProvidersPage::plainHttpWantsAYes()
{
    QDialog *dialog = openForm("openai-compatible");
    named<QLineEdit>(*dialog, "providerKeyField")->setText(QStringLiteral("abc"));
    named<QLineEdit>(*dialog, "providerBaseUrlEdit")->setText(QStringLiteral("http://models.example.com/v1"));
    auto *check = named<QCheckBox>(*dialog, "providerPlainHttpCheck");
    QVERIFY(!check->isVisible());
    m_desk->control.failWith(Error{Error::Kind::BadRequest,
                                   QStringLiteral("http:// would send the key unencrypted."),
                                   "plain_http",
                                   {}});
    named<QPushButton>(*dialog, "providerSaveButton")->click();
    QVERIFY(check->isVisible());
    QVERIFY(!check->isChecked());
    QVERIFY(named<QLabel>(*dialog, "providerFailureLabel")->text().contains(QStringLiteral("unencrypted")));
    QTest::keyClicks(named<QLineEdit>(*dialog, "providerBaseUrlEdit"), QStringLiteral("2"));
    QVERIFY(!check->isVisible()); // another address, another question
}

void TestProvidersPage::failuresToSaveAreSaid()
{
    QDialog *dialog = openForm("anthropic");
    auto *key = named<QLineEdit>(*dialog, "providerKeyField");
    key->setText(anthropicKey);
    m_desk->control.failWith(Error{Error::Kind::Keychain, QStringLiteral("The keychain is locked."), {}, {}});
    named<QPushButton>(*dialog, "providerSaveButton")->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(named<QLabel>(*dialog, "providerFailureLabel")
                ->text()
                .contains(QStringLiteral("The keychain is locked.")));
    QCOMPARE(key->text(), anthropicKey); // not to be pasted again
    QVERIFY(named<QPushButton>(*dialog, "providerSaveButton")->isEnabled());
}

void TestProvidersPage::editingKeepsTheKey()
{
    ProvidersPage &page = show();
    const QUuid id = provider("Mine")->id;
    page.openWith(id.toString());
    named<QPushButton>(page, "providerEditButton")->click();
    QDialog *dialog = addDialog();
    QVERIFY(named<QLineEdit>(*dialog, "providerKeyField")->text().isEmpty());
    QVERIFY(
        named<QLineEdit>(*dialog, "providerKeyField")->placeholderText().contains(QStringLiteral("keep")));
    named<QLineEdit>(*dialog, "providerNameEdit")->setText(QStringLiteral("Ours"));
    named<QPushButton>(*dialog, "providerSaveButton")->click();
    QVERIFY(provider("Ours"));
    QCOMPARE(provider("Ours")->id, id);
}

void TestProvidersPage::removalIsDelayedUntilTheToastHasGone()
{
    ProvidersPage &page = show();
    const QUuid id = provider("Mine")->id;
    page.openWith(id.toString());
    named<QAction>(page, "providerRemoveAction")->trigger();
    QCOMPARE(named<QTableView>(page, "providersTable")->model()->rowCount(), 0);
    QVERIFY(provider("Mine"));           // its secret could not come back
    QVERIFY(!provider("Mine")->enabled); // but nothing is sent there any more
    QCOMPARE(m_desk->host.undos.size(), size_t(1));
    m_desk->host.undos[0].gone();
    QVERIFY(!provider("Mine"));
}

void TestProvidersPage::removalCanBeUndone()
{
    ProvidersPage &page = show();
    page.openWith(provider("Mine")->id.toString());
    named<QAction>(page, "providerRemoveAction")->trigger();
    m_desk->host.undos[0].undo();
    QVERIFY(provider("Mine")->enabled);
    QCOMPARE(named<QTableView>(page, "providersTable")->model()->rowCount(), 1);
    QVERIFY(m_desk->control.calls.filter(QStringLiteral("removeProvider")).isEmpty());
}

void TestProvidersPage::turningOffCanBeUndone()
{
    ProvidersPage &page = show();
    page.openWith(provider("Mine")->id.toString());
    named<QPushButton>(page, "providerSwitchButton")->click();
    QVERIFY(!provider("Mine")->enabled);
    m_desk->host.undos[0].undo();
    QVERIFY(provider("Mine")->enabled);
}

void TestProvidersPage::testingFromTheDrawerIsRemembered()
{
    ProvidersPage &page = show();
    page.openWith(provider("Mine")->id.toString());
    m_desk->control.testReport = refusedReport();
    named<QPushButton>(page, "providerDrawerTestButton")->click();
    auto *table = named<QTableView>(page, "providersTable");
    const auto state = [table] { return table->model()->index(0, ProvidersModel::State).data().toString(); };
    QTRY_COMPARE(state(), QStringLiteral("Test failed · now"));
    m_desk->control.testReport = passedReport();
    named<QPushButton>(page, "providerDrawerTestButton")->click();
    QTRY_COMPARE(state(), QStringLiteral("Ready · checked now"));
    QTRY_COMPARE(provider("Mine")->models.size(), 42); // it had none
}

void TestProvidersPage::stateWords_data()
{
    QTest::addColumn<SecretState>("state");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("advises");
    QTest::newRow("no key needed") << SecretState::NotNeeded << true
                                   << QStringLiteral("Ready · no key needed") << false;
    QTest::newRow("present") << SecretState::Present << true << QStringLiteral("Key in KWallet") << false;
    QTest::newRow("missing") << SecretState::Missing << true << QStringLiteral("Key missing") << true;
    QTest::newRow("locked") << SecretState::Locked << true << QStringLiteral("Keychain locked") << true;
    QTest::newRow("unreadable is not missing")
        << SecretState::Unreadable << true << QStringLiteral("Key unreadable") << true;
    QTest::newRow("no store") << SecretState::NoStore << true << QStringLiteral("No keychain service")
                              << true;
    QTest::newRow("off says nothing else") << SecretState::Missing << false << QStringLiteral("Off") << false;
}

void TestProvidersPage::stateWords()
{
    QFETCH(SecretState, state);
    QFETCH(bool, enabled);
    QFETCH(bool, advises);
    Provider made = providerNamed("P", ProviderProtocol::OpenAi, {});
    made.secretState = state;
    made.enabled = enabled;
    const ProviderState words = providerState(made, {}, QStringLiteral("KWallet (Secret Service)"), {});
    QTEST(words.text, "words");
    QCOMPARE(!words.advice.isEmpty(), advises);
    QVERIFY(!words.icon.isEmpty());
}

void TestProvidersPage::presetsForKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("the longest prefix wins") << anthropicKey << QStringList{QStringLiteral("anthropic")};
    QTest::newRow("a shared prefix names all")
        << QStringLiteral("sk-0123456789abcdefghij")
        << QStringList{QStringLiteral("openai"), QStringLiteral("deepseek")};
    QTest::newRow("a search is no key") << QStringLiteral("sk-ant") << QStringList();
    QTest::newRow("a sentence is no key")
        << QStringLiteral("sk-ant- is what they begin with") << QStringList();
    QTest::newRow("an unknown shape") << QStringLiteral("0123456789abcdefghijklmnop") << QStringList();
}

void TestProvidersPage::presetsForKeys()
{
    QFETCH(QString, text);
    QStringList ids;
    const std::vector<ProviderPreset> presets = samplePresets();
    for (const ProviderPreset *preset : presetsForKey(text, presets))
        ids << preset->id;
    QTEST(ids, "ids");
}

QTEST_MAIN(TestProvidersPage)
#include "test_providerspage.moc"
