// The Keys page, driven by object names: create, show once, edit, revoke and undo; with the keyboard alone
// too.
#include "tests/ui/pages/desk.h"
#include "ui/common/secretclipboard.h"
#include "ui/keys/keysmodel.h"
#include "ui/keys/keyspage.h"
#include "ui/keys/keywords.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace sluice;

class TestKeysPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyPageOffersTheFirstKey();
    void theListShowsWhatIsKnown();
    void theModelSurvivesChanges();
    void creatingShowsTheSecretOnce();
    void afterDoneTheSecretIsNowhere();
    void closingUncopiedAsksOnce();
    void theFirstRequestLightsUp();
    void withTheKeyboardAlone();
    void namesAreChecked_data();
    void namesAreChecked();
    void theSentenceIsLive();
    void failuresAreSaidInWords();
    void editingKeepsTheRest();
    void revokeCanBeUndone();
    void revokeWithAReason();
    void revokeThatFailsSaysSo();
    void searchNarrows();
    void suggestedNamesAreFree_data();
    void suggestedNamesAreFree();

private:
    KeysPage &show();
    QTableView &table() { return *named<QTableView>(*m_page, "keysTable"); }
    QDialog *dialog(const char *name) { return m_page->findChild<QDialog *>(QString::fromLatin1(name)); }
    QDialog *createKey(const QString &name);
    const VirtualKey *keyNamedNow(const QString &name) const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<KeysPage> m_page;
};

void TestKeysPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_desk = std::make_unique<Desk>();
    m_desk->control.setConfiguration(
        {}, {providerNamed("Anthropic", ProviderProtocol::Anthropic, {QStringLiteral("claude-sonnet-9")})},
        {keyNamed("laptop"), keyNamed("ci-bot")});
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
}

void TestKeysPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

KeysPage &TestKeysPage::show()
{
    m_page = std::make_unique<KeysPage>(m_desk->context);
    m_page->resize(1100, 600);
    m_page->show();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(m_page.get())); }();
    return *m_page;
}

// Fills the dialog in and answers with the panel that shows the secret.
QDialog *TestKeysPage::createKey(const QString &name)
{
    named<QPushButton>(*m_page, "keysNewButton")->click();
    QDialog *create = dialog("createKeyDialog");
    named<QLineEdit>(*create, "keyNameEdit")->setText(name);
    named<QPushButton>(*create, "keySaveButton")->click();
    return dialog("newKeyPanel");
}

const VirtualKey *TestKeysPage::keyNamedNow(const QString &name) const
{
    for (const VirtualKey &key : m_desk->control.configuration()->keys()) {
        if (key.name == name)
            return &key;
    }
    return nullptr;
}

void TestKeysPage::anEmptyPageOffersTheFirstKey()
{
    m_desk->control.setConfiguration({}, {}, {});
    KeysPage &page = show();
    auto *first = named<QPushButton>(page, "emptyStatePrimaryButton");
    QVERIFY(first->isVisible());
    first->click();
    QVERIFY(dialog("createKeyDialog"));
    QVERIFY(named<QLabel>(*dialog("createKeyDialog"), "keySummaryLabel")
                ->text()
                .contains(QStringLiteral("no provider")));
}

void TestKeysPage::theListShowsWhatIsKnown()
{
    VirtualKey revoked = keyNamed("old");
    revoked.revokedAt = SystemClock().now();
    VirtualKey limited = keyNamed("limited");
    limited.requestsPerMinute = 60;
    m_desk->control.setConfiguration({}, {}, {revoked, limited});
    RequestRecord record = finishedRequest(limited.id);
    record.cost = Money::fromDecimal("3.10");
    m_desk->control.seed({record});
    show();
    const auto text = [this](int row, int column) {
        return table().model()->index(row, column).data().toString();
    };
    QTRY_COMPARE(text(0, KeysModel::MonthSpend), QStringLiteral("$3.10"));
    QCOMPARE(text(0, KeysModel::Name), QStringLiteral("limited"));
    QCOMPARE(text(0, KeysModel::State), QStringLiteral("Active"));
    QCOMPARE(text(0, KeysModel::Limit), QStringLiteral("60/min"));
    QCOMPARE(text(0, KeysModel::Prefix), QStringLiteral("sk-sluice-7f3a…"));
    QCOMPARE(text(0, KeysModel::AgentSeen), QStringLiteral("claude-code"));
    QCOMPARE(text(1, KeysModel::State), QStringLiteral("Revoked now"));
}

void TestKeysPage::theModelSurvivesChanges()
{
    KeysModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setKeys(m_desk->control.configuration(), {});
    const VirtualKey first = m_desk->control.configuration()->keys().front();
    model.note({finishedRequest(first.id)});
    KeyActivity activity;
    activity.monthRequests = 2;
    activity.monthUnpriced = 2;
    model.setActivity({{first.id, activity}});
    QCOMPARE(model.index(model.rowOf(first.id), KeysModel::MonthSpend).data().toString(),
             QStringLiteral("Unpriced"));
    (void)m_desk->control.revokeKey(first.id, {});
    model.setKeys(m_desk->control.configuration(), {});
    QCOMPARE(model.rowOf(first.id), 1); // revoked ones are below
    m_desk->control.setConfiguration({}, {}, {});
    model.setKeys(m_desk->control.configuration(), {});
    QCOMPARE(model.rowCount(), 0);
}

void TestKeysPage::creatingShowsTheSecretOnce()
{
    show();
    QDialog *panel = createKey(QStringLiteral("fresh"));
    QVERIFY(panel);
    const VirtualKey *key = keyNamedNow(QStringLiteral("fresh"));
    QVERIFY(key);
    const QString secret = named<QLineEdit>(*panel, "newKeySecretField")->text();
    QCOMPARE(hashSecret(secret.toLatin1()), key->hash);
    auto *copy = named<QPushButton>(*panel, "newKeyCopyButton");
    QCOMPARE(panel->focusWidget(), copy);
    auto *tabs = named<QTabWidget>(*panel, "newKeySnippetTabs");
    QCOMPARE(tabs->count(), 8);
    const auto texts = panel->findChildren<QPlainTextEdit *>();
    QCOMPARE(texts.size(), 8);
    for (const QPlainTextEdit *text : texts) {
        QVERIFY2(text->toPlainText().contains(secret), qPrintable(text->objectName()));
        QVERIFY2(text->toPlainText().contains(QStringLiteral("http://127.0.0.1:4747")),
                 qPrintable(text->objectName()));
    }
    // A model that the user has, not one of ours.
    QVERIFY(named<QPlainTextEdit>(*panel, "newKeySnippet_claude-code")
                ->toPlainText()
                .contains(QStringLiteral("claude-sonnet-9")));
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
    SecretClipboard::ofApplication().clearNow();
}

void TestKeysPage::afterDoneTheSecretIsNowhere()
{
    KeysPage &page = show();
    QDialog *panel = createKey(QStringLiteral("fresh"));
    auto *field = named<QLineEdit>(*panel, "newKeySecretField");
    const QString secret = field->text();
    named<QPushButton>(*panel, "newKeyCopyButton")->click();
    named<QPushButton>(*panel, "newKeyDoneButton")->click();
    // Wiped at once, before the panel itself goes.
    QVERIFY(field->text().isEmpty());
    for (const QPlainTextEdit *text : panel->findChildren<QPlainTextEdit *>())
        QVERIFY(text->toPlainText().isEmpty());
    const QPointer<QDialog> gone(panel);
    QTRY_VERIFY(!gone);
    for (QWidget *widget : QApplication::allWidgets()) {
        if (const auto *label = qobject_cast<QLabel *>(widget))
            QVERIFY(!label->text().contains(secret));
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            QVERIFY(!edit->text().contains(secret));
    }
    const auto *model = named<QTableView>(page, "keysTable")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            QVERIFY(!model->index(row, column).data().toString().contains(secret));
    }
    SecretClipboard::ofApplication().clearNow();
}

void TestKeysPage::closingUncopiedAsksOnce()
{
    show();
    const QPointer<QDialog> panel = createKey(QStringLiteral("fresh"));
    auto *warning = named<QLabel>(*panel, "newKeyUnsavedLabel");
    panel->activateWindow();
    QTRY_VERIFY(named<QPushButton>(*panel, "newKeyCopyButton")->hasFocus());
    QTest::keyClick(panel.data(), Qt::Key_Escape);
    QVERIFY(panel->isVisible());
    QVERIFY(warning->isVisible());
    named<QPushButton>(*panel, "newKeyDoneButton")->click();
    QTRY_VERIFY(!panel);
}

void TestKeysPage::theFirstRequestLightsUp()
{
    show();
    QDialog *panel = createKey(QStringLiteral("fresh"));
    auto *waiting = named<QLabel>(*panel, "newKeyWaitingLabel");
    m_desk->control.record({finishedRequest(QUuid::createUuid())});
    QVERIFY(waiting->text().startsWith(QStringLiteral("Waiting")));
    RequestRecord record = finishedRequest(keyNamedNow(QStringLiteral("fresh"))->id);
    record.outcome = Outcome::Running;
    m_desk->control.record({record});
    QVERIFY(waiting->text().startsWith(QStringLiteral("✓ First request")));
    QVERIFY(waiting->text().contains(QStringLiteral("running")));
    record.outcome = Outcome::Done;
    m_desk->control.record({record});
    QVERIFY(waiting->text().contains(QStringLiteral("claude-code, 200")));
}

void TestKeysPage::withTheKeyboardAlone()
{
    KeysPage &page = show();
    page.activateWindow();
    table().setFocus();
    QTRY_VERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_N, Qt::ControlModifier);
    QDialog *create = dialog("createKeyDialog");
    QVERIFY(create);
    QTRY_VERIFY(named<QLineEdit>(*create, "keyNameEdit")->hasFocus());
    QTest::keyClicks(create->focusWidget(), QStringLiteral("by hand"));
    QTest::keyClick(create->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(create->focusWidget(), Qt::Key_Tab);
    QCOMPARE(create->focusWidget(), named<QSpinBox>(*create, "keyRequestsPerMinuteSpin"));
    QTest::keyClick(create->focusWidget(), Qt::Key_Up);
    QTest::keyClick(create->focusWidget(), Qt::Key_Return);
    QDialog *panel = dialog("newKeyPanel");
    QVERIFY(panel);
    QCOMPARE(keyNamedNow(QStringLiteral("by hand"))->requestsPerMinute, 10);
    QTest::keyClick(panel->focusWidget(), Qt::Key_Return); // Copy has the focus
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("sk-sluice-")));
    const QPointer<QDialog> gone(panel);
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(!gone);
    SecretClipboard::ofApplication().clearNow();
}

void TestKeysPage::namesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problemHas");
    QTest::newRow("empty") << QStringLiteral("   ") << QStringLiteral("Give the key a name");
    QTest::newRow("taken, in other case") << QStringLiteral("CI-Bot") << QStringLiteral("already");
    QTest::newRow("too long") << QString(65, QLatin1Char('a')) << QStringLiteral("64");
}

void TestKeysPage::namesAreChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, problemHas);
    show();
    named<QPushButton>(*m_page, "keysNewButton")->click();
    QDialog *create = dialog("createKeyDialog");
    auto *edit = named<QLineEdit>(*create, "keyNameEdit");
    edit->setText(name);
    named<QPushButton>(*create, "keySaveButton")->click();
    auto *problem = named<QLabel>(*create, "keyNameProblem");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(problemHas), qPrintable(problem->text()));
    QCOMPARE(create->focusWidget(), edit);
    QVERIFY(m_desk->control.calls.filter(QStringLiteral("createKey")).isEmpty());
}

void TestKeysPage::theSentenceIsLive()
{
    show();
    named<QPushButton>(*m_page, "keysNewButton")->click();
    QDialog *create = dialog("createKeyDialog");
    auto *sentence = named<QLabel>(*create, "keySummaryLabel");
    QVERIFY(sentence->text().contains(QStringLiteral("every model of Anthropic")));
    QVERIFY(sentence->text().contains(QStringLiteral("as often as it likes")));
    named<QSpinBox>(*create, "keyRequestsPerMinuteSpin")->setValue(60);
    QVERIFY(sentence->text().contains(QStringLiteral("up to 60 requests a minute")));
    named<QComboBox>(*create, "keyForCombo")->setCurrentIndex(1);
    QCOMPARE(named<QLineEdit>(*create, "keyNameEdit")->text(), QStringLiteral("claude-code"));
}

void TestKeysPage::failuresAreSaidInWords()
{
    show();
    m_desk->control.failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is full."), {}, {}});
    QVERIFY(!createKey(QStringLiteral("fresh")));
    QDialog *create = dialog("createKeyDialog");
    QVERIFY(create->isVisible()); // nothing typed is lost
    auto *failure = named<QLabel>(*create, "keyFailureLabel");
    QVERIFY(failure->isVisible());
    QVERIFY(failure->text().contains(QStringLiteral("The disk is full.")));
    QVERIFY(named<QPushButton>(*create, "keySaveButton")->isEnabled());
}

void TestKeysPage::editingKeepsTheRest()
{
    show();
    const VirtualKey before = *keyNamedNow(QStringLiteral("ci-bot"));
    m_page->openWith(before.id.toString(QUuid::WithoutBraces));
    QVERIFY(named<QWidget>(*m_page, "keyDrawer")->isVisible());
    named<QPushButton>(*m_page, "keyEditButton")->click();
    QDialog *edit = dialog("createKeyDialog");
    named<QLineEdit>(*edit, "keyNameEdit")->setText(QStringLiteral("nightly"));
    named<QLineEdit>(*edit, "keyNoteEdit")->setText(QStringLiteral("build server"));
    named<QComboBox>(*edit, "keyColourCombo")->setCurrentIndex(3);
    named<QPushButton>(*edit, "keySaveButton")->click();
    const VirtualKey *after = keyNamedNow(QStringLiteral("nightly"));
    QVERIFY(after);
    QCOMPARE(after->id, before.id);
    QCOMPARE(after->hash, before.hash);
    QCOMPARE(after->note, QStringLiteral("build server"));
    QVERIFY(QColor(after->colour).isValid());
    QVERIFY(!dialog("newKeyPanel")); // no secret to show
}

void TestKeysPage::revokeCanBeUndone()
{
    KeysPage &page = show();
    const QUuid id = keyNamedNow(QStringLiteral("ci-bot"))->id;
    page.openWith(id.toString());
    page.activateWindow();
    table().setFocus();
    QTRY_VERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(m_desk->control.configuration()->key(id)->revokedAt);
    QCOMPARE(m_desk->host.undos.size(), size_t(1));
    QVERIFY(m_desk->host.undos[0].text.contains(QStringLiteral("ci-bot")));
    m_desk->host.undos[0].undo();
    QVERIFY(!m_desk->control.configuration()->key(id)->revokedAt);
}

void TestKeysPage::revokeWithAReason()
{
    KeysPage &page = show();
    const QUuid id = keyNamedNow(QStringLiteral("ci-bot"))->id;
    page.openWith(id.toString());
    named<QAction>(page, "keyRevokeReasonAction")->trigger();
    auto *reason = named<QInputDialog>(page, "revokeReasonDialog");
    reason->setTextValue(QStringLiteral("laptop lost"));
    reason->accept();
    QCOMPARE(m_desk->control.configuration()->key(id)->revokeReason, QStringLiteral("laptop lost"));
    named<QPushButton>(page, "keyRevokeButton")->click(); // it says Restore now
    QVERIFY(!m_desk->control.configuration()->key(id)->revokedAt);
}

void TestKeysPage::revokeThatFailsSaysSo()
{
    KeysPage &page = show();
    page.openWith(keyNamedNow(QStringLiteral("ci-bot"))->id.toString());
    m_desk->control.failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is full."), {}, {}});
    named<QAction>(page, "keyRevokeAction")->trigger();
    QVERIFY(m_desk->host.undos.empty());
    QVERIFY(!m_desk->host.messages.empty());
    QVERIFY(m_desk->host.messages.back().text.contains(QStringLiteral("The disk is full.")));
}

void TestKeysPage::searchNarrows()
{
    KeysPage &page = show();
    auto *search = named<QLineEdit>(page, "keysSearchEdit");
    search->setText(QStringLiteral("LAP"));
    QCOMPARE(table().model()->rowCount(), 1);
    search->setText(QStringLiteral("nothing like it"));
    QVERIFY(named<QPushButton>(page, "emptyStatePrimaryButton")->isVisible());
    named<QPushButton>(page, "emptyStatePrimaryButton")->click();
    QCOMPARE(table().model()->rowCount(), 2);
}

void TestKeysPage::suggestedNamesAreFree_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<int>("purpose");
    QTest::addColumn<QString>("name");
    const QString codex = QStringLiteral("codex");
    QTest::newRow("an agent's own name") << QStringList() << 2 << codex;
    QTest::newRow("with a number when taken") << QStringList{codex} << 2 << QStringLiteral("codex 2");
    QTest::newRow("and the next") << QStringList{codex, QStringLiteral("Codex 2")} << 2
                                  << QStringLiteral("codex 3");
    QTest::newRow("any tool") << QStringList{QStringLiteral("key 1")} << 0 << QStringLiteral("key 2");
}

void TestKeysPage::suggestedNamesAreFree()
{
    QFETCH(QStringList, taken);
    QFETCH(int, purpose);
    std::vector<VirtualKey> keys;
    for (const QString &name : taken)
        keys.push_back(keyNamed(name.toLatin1().constData()));
    const Configuration configuration({}, {}, keys, false);
    QTEST(suggestedName(keyPurposes()[size_t(purpose)], configuration), "name");
}

QTEST_MAIN(TestKeysPage)
#include "test_keyspage.moc"
