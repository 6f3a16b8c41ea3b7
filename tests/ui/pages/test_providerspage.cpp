// The Providers page, driven by object names: presets, key, test, save, edit, remove and undo.
#include "tests/support/patience.h"
#include "tests/ui/pages/desk.h"
#include "tests/ui/pages/samplepresets.h"
#include "ui/common/format.h"
#include "ui/providers/providersmodel.h"
#include "ui/providers/providerspage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
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
    void anEmptyPageShowsThreePresets();
    void aTestCanBeCancelled();
    void oneTokenIsAskedForOnce();
    void foundServersAreOffered();
    void statesOfferWhatFits();
    void healthAndTestTheLaterCounts();
    void newModelsAreMarked();
    void figuresThatCannotBeReadAreSaid();
    void theModelItselfIsSound();
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
    [&] { QVERIFY(QTest::qWaitForWindowExposed(m_page.get(), LongEnough)); }();
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
    QTRY_VERIFY(!gone || key->text().isEmpty()); // wiped at once
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
    QVERIFY(steps->isVisible());
    QVERIFY(test->text().contains(QStringLiteral("Cancel")));
    QTRY_COMPARE(test->text(), QStringLiteral("Test connection"));
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
    QTRY_VERIFY(stepTexts(*steps).contains(QStringLiteral("The keychain is locked.")));
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
    QTRY_VERIFY(check->isVisible());
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
    QTRY_VERIFY(named<QLabel>(*dialog, "providerFailureLabel")
                    ->text()
                    .contains(QStringLiteral("The keychain is locked.")));
    QVERIFY(dialog->isVisible());
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

void TestProvidersPage::anEmptyPageShowsThreePresets()
{
    m_desk->control.setConfiguration({}, {}, {});
    ProvidersPage &page = show();
    for (const char *name : {"providersPreset_anthropic", "providersPreset_openai", "providersPreset_gemini"})
        QVERIFY(named<QPushButton>(page, name)->isVisible());
    QCOMPARE(named<QPushButton>(page, "emptyStateSecondaryButton")->text(),
             QStringLiteral("or try the Simulator, no account needed"));
    named<QPushButton>(page, "providersPreset_anthropic")->click();
    QCOMPARE(named<QLineEdit>(*addDialog(), "providerNameEdit")->text(), QStringLiteral("Anthropic"));
}

void TestProvidersPage::aTestCanBeCancelled()
{
    QDialog *dialog = openForm("openai");
    named<QLineEdit>(*dialog, "providerKeyField")->setText(QStringLiteral("sk-0123456789abcdefghij"));
    auto *test = named<QPushButton>(*dialog, "providerTestButton");
    m_desk->control.testReport.steps = {{.id = "resolve"}}; // the others have not come yet
    test->click();
    test->click();
    QCOMPARE(test->text(), QStringLiteral("Test connection"));
    auto *steps = named<QWidget>(*dialog, "providerTestSteps");
    QVERIFY(steps->accessibleDescription().contains(QStringLiteral("Name lookup: passed.")));
    QVERIFY(steps->accessibleDescription().contains(QStringLiteral("Models: not tried.")));
    QCoreApplication::processEvents();
    QVERIFY(!stepTexts(*steps).join(QLatin1Char(' ')).contains(QStringLiteral("shutting down")));
}

void TestProvidersPage::oneTokenIsAskedForOnce()
{
    ProvidersPage &page = show();
    page.openWith(provider("Mine")->id.toString());
    m_desk->control.testReport = passedReport();
    m_desk->control.oneToken = OneToken{.model = QStringLiteral("gpt-1"),
                                        .micros = 300'000,
                                        .input = 8,
                                        .output = 1,
                                        .cost = Money::fromPico(1'200'000'000)};
    const auto asked = [this] {
        return m_desk->control.calls.filter(QStringLiteral("askForOneToken")).size();
    };
    auto *steps = named<QWidget>(page, "providerDrawerSteps");
    named<QPushButton>(page, "providerDrawerTestButton")->click();
    QTRY_VERIFY(stepTexts(*steps).join(QLatin1Char(' ')).contains(QStringLiteral("well under a cent")));
    QCOMPARE(asked(), 0);
    named<QPushButton>(page, "providerTestAsk_answer")->click();
    QTRY_VERIFY(stepTexts(*steps).contains(QStringLiteral("gpt-1 answers: 8 tokens in, 1 out, $0.0012.")));
    QCOMPARE(asked(), 1);
    named<QPushButton>(page, "providerDrawerTestButton")->click(); // the second time without a question
    QTRY_COMPARE(asked(), 2);
    m_desk->control.oneToken = Error{.kind = Error::Kind::Upstream, .text = QStringLiteral("No credit.")};
    QTRY_COMPARE(named<QPushButton>(page, "providerDrawerTestButton")->text(), QStringLiteral("Test"));
    named<QPushButton>(page, "providerDrawerTestButton")->click();
    QTRY_VERIFY(
        steps->accessibleDescription().contains(QStringLiteral("One-token answer: failed. No credit.")));
}

void TestProvidersPage::foundServersAreOffered()
{
    LocalServer server{.presetId = QStringLiteral("ollama"), .name = QStringLiteral("Ollama")};
    server.draft = {.name = QStringLiteral("Mine"), // taken: it gets another
                    .preset = server.presetId,
                    .auth = AuthStyle::None,
                    .baseUrl = QUrl(QStringLiteral("http://127.0.0.1:11434/v1")),
                    .models = {QStringLiteral("a"), QStringLiteral("b")}};
    m_desk->control.localServers = {server};
    qputenv("ANTHROPIC_API_KEY", anthropicKey.toLatin1());
    ProvidersPage &page = show();
    named<QPushButton>(page, "providersAddButton")->click();
    const QPointer<QDialog> dialog(addDialog());
    named<QPushButton>(*dialog, "providerEnvironment_anthropic")->click();
    QCOMPARE(named<QLineEdit>(*dialog, "providerKeyField")->text(), anthropicKey);
    QVERIFY(m_desk->control.calls.isEmpty()); // offered, not taken
    named<QPushButton>(*dialog, "providerBackButton")->click();
    QVERIFY(named<QLineEdit>(*dialog, "providerKeyField")->text().isEmpty());
    named<QPushButton>(*dialog, "providerFound_ollama")->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(provider("Mine 2"));
    QCOMPARE(provider("Mine 2")->models.size(), 2);
    // What is a provider already is not offered again.
    named<QPushButton>(page, "providersAddButton")->click();
    QVERIFY(!addDialog()->findChild<QPushButton *>(QStringLiteral("providerFound_ollama")));
    qunsetenv("ANTHROPIC_API_KEY");
}

void TestProvidersPage::statesOfferWhatFits()
{
    ProvidersPage &page = show();
    const auto showAs = [&](SecretState state) {
        Provider made = *provider("Mine");
        made.secretState = state;
        m_desk->control.setConfiguration({}, {made}, {});
        page.openWith(made.id.toString());
        QStringList texts;
        for (const QPushButton *button :
             named<QWidget>(page, "providerStateActions")->findChildren<QPushButton *>()) {
            if (!button->isHidden())
                texts += button->text();
        }
        return texts.join(QStringLiteral(" | "));
    };
    QCOMPARE(showAs(SecretState::Present), QString());
    QCOMPARE(showAs(SecretState::Missing), QStringLiteral("Enter key…"));
    QCOMPARE(showAs(SecretState::Locked), QStringLiteral("Unlock"));
    QCOMPARE(showAs(SecretState::Unreadable), QStringLiteral("Retry | Copy details"));
    QCOMPARE(showAs(SecretState::NoStore), QStringLiteral("How to install one | Use a passphrase vault…"));
    for (QPushButton *button : named<QWidget>(page, "providerStateActions")->findChildren<QPushButton *>()) {
        if (!button->isHidden() && button->text().startsWith(QStringLiteral("Use")))
            button->click();
    }
    QVERIFY(m_desk->host.messages.back().text.contains(QStringLiteral("--secrets vault")));
    QVERIFY(keychainInstallHint(QStringLiteral("debian")).contains(QStringLiteral("apt install")));
    QVERIFY(keychainInstallHint(QStringLiteral("plan9")).contains(QStringLiteral("package manager")));
}

void TestProvidersPage::healthAndTestTheLaterCounts()
{
    using State = ProviderHealth::State;
    const Provider made = providerNamed("P", ProviderProtocol::OpenAi, {});
    const Instant now = SystemClock().now();
    const TestMemory good{.ok = true, .at = now};
    const auto words = [&](State state, Instant at, std::optional<TestMemory> test = {},
                           std::optional<Instant> until = {}) {
        return providerState(made, test, {.state = state, .at = at, .until = until, .problem = {}},
                             QStringLiteral("KWallet"), now);
    };
    QCOMPARE(words(State::Works, now).text, QStringLiteral("Ready · checked now"));
    QCOMPARE(words(State::Refused, now).text, QStringLiteral("Key refused · now"));
    QCOMPARE(words(State::Refused, now).actions.front(), StateAction::ReplaceKey);
    QCOMPARE(words(State::Unreachable, now).text, QStringLiteral("Unreachable · now"));
    QCOMPARE(words(State::Certificate, now).text, QStringLiteral("Certificate problem · now"));
    const Instant later = now + std::chrono::minutes(5);
    QCOMPARE(words(State::RateLimited, now, {}, later).text,
             QStringLiteral("Rate-limited until %1")
                 .arg(clockText(QDateTime::fromMSecsSinceEpoch(microsOf(later) / 1000).time())));
    QCOMPARE(words(State::RateLimited, now, {}, now).text, QStringLiteral("Key in KWallet")); // it is over
    const Instant earlier = now - std::chrono::minutes(5);
    QCOMPARE(words(State::Refused, earlier, good).text, QStringLiteral("Ready · checked now"));
    QCOMPARE(words(State::Refused, now, TestMemory{.ok = true, .at = earlier}).text,
             QStringLiteral("Key refused · now"));
}

void TestProvidersPage::newModelsAreMarked()
{
    Provider mine = *provider("Mine");
    mine.models = QStringList{QStringLiteral("gpt-old"), QStringLiteral("gpt-new")};
    m_desk->control.providerModels = {{.id = QStringLiteral("gpt-new"),
                                       .contextWindow = 400'000,
                                       .input = Money::fromPico(Money::PicoPerUsd * 5 / 4),
                                       .output = Money::fromPico(10 * Money::PicoPerUsd),
                                       .priceSource = QStringLiteral("catalogue 2026-11-21"),
                                       .newSince = SystemClock().now()}};
    m_desk->control.setConfiguration({}, {mine}, {});
    ProvidersPage &page = show();
    page.openWith(mine.id.toString());
    const QAbstractItemModel &models = *named<QTableView>(page, "providerModelsTable")->model();
    const auto text = [&models](int row, int column) { return models.index(row, column).data().toString(); };
    QCOMPARE(text(0, 0), QStringLiteral("gpt-old"));
    QCOMPARE(text(0, 2), QStringLiteral("Unpriced"));
    QCOMPARE(text(1, 0), QStringLiteral("gpt-new · new"));
    QCOMPARE(text(1, 1), QStringLiteral("400 k"));
    QCOMPARE(text(1, 2), QStringLiteral("$1.25 / $10.00"));
    QVERIFY(models.index(1, 2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("2026-11-21")));
}

void TestProvidersPage::figuresThatCannotBeReadAreSaid()
{
    m_desk->control.failWith(
        Error{.kind = Error::Kind::Storage, .text = QStringLiteral("The disk is gone.")});
    show();
    QTRY_COMPARE(m_desk->host.messages.size(), size_t(1));
    QVERIFY(m_desk->host.messages[0].text.contains(QStringLiteral("The disk is gone.")));
    m_desk->control.failWith({});
    m_desk->host.messages[0].actions[0].run(); // Retry
    QTRY_COMPARE(m_desk->host.dismissed, QStringList{QStringLiteral("providers.figures")});
}

void TestProvidersPage::theModelItselfIsSound()
{
    ProvidersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setConfiguration(m_desk->control.configuration(), QStringLiteral("KWallet"));
    model.setLeaving(provider("Mine")->id, true);
    QCOMPARE(model.rowCount(), 0);
    model.setLeaving(provider("Mine")->id, false);
    model.setFigures({{provider("Mine")->id, {.cost = Money::fromPico(1), .requests = 2, .unpriced = 2}}});
    QCOMPARE(model.index(0, ProvidersModel::Spend).data().toString(), QStringLiteral("Unpriced"));
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
    const ProviderState words = providerState(made, {}, {}, QStringLiteral("KWallet (Secret Service)"), {});
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
    QTest::newRow("a key of our own") << QStringLiteral("sk-sluice-0123456789abcdefghij") << QStringList();
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
