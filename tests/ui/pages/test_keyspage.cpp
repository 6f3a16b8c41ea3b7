// The Keys page, driven by object names: create, show once, edit, revoke and undo; with the keyboard alone
// too.
#include "tests/support/patience.h"
#include "tests/ui/pages/desk.h"
#include "ui/common/secretclipboard.h"
#include "ui/keys/keysmodel.h"
#include "ui/keys/keyspage.h"
#include "ui/keys/keywords.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

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
    void aNewKeyIsSetUpInAnAgent();
    void namesAreChecked_data();
    void namesAreChecked();
    void theSentenceIsLive();
    void failuresAreSaidInWords();
    void editingKeepsTheRest();
    void revokeCanBeUndone();
    void revokeWithAReason();
    void revokeThatFailsSaysSo();
    void moreLimitsMakeAPolicy();
    void editingLeavesEveryRuleAsItWas();
    void whatCannotBeMeantIsMarked_data();
    void whatCannotBeMeantIsMarked();
    void theLastPatternIsCompleted();
    void anExpiredKeyCanBeRenamed();
    void recordingAsksFirst();
    void aPausedKeyGoesOnAtOneClick();
    void severalKeysAtOnce();
    void theDrawerShowsEveryLimit();
    void aBudgetIsRaisedForToday();
    void rotatingShowsTheNewSecret();
    void aDuplicateHasTheSameRules();
    void searchNarrows();
    void suggestedNamesAreFree_data();
    void suggestedNamesAreFree();

private:
    static KeyPolicy fullPolicy(const QUuid &provider);
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
    [&] { QVERIFY(QTest::qWaitForWindowExposed(m_page.get(), LongEnough)); }();
    return *m_page;
}

// Fills the dialog in and answers with the panel that shows the secret.
QDialog *TestKeysPage::createKey(const QString &name)
{
    named<QPushButton>(*m_page, "keysNewButton")->click();
    QDialog *create = dialog("createKeyDialog");
    named<QLineEdit>(*create, "keyNameEdit")->setText(name);
    named<QPushButton>(*create, "keySaveButton")->click();
    (void)QTest::qWaitFor(
        [&] { return dialog("newKeyPanel") || named<QLabel>(*create, "keyFailureLabel")->isVisible(); },
        LongEnough);
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
    QCOMPARE(text(0, KeysModel::Limit), QStringLiteral("60 requests a minute"));
    QCOMPARE(text(0, KeysModel::Scope), QStringLiteral("any model"));
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
    QCOMPARE(create->focusWidget(), named<QLineEdit>(*create, "keyModelsEdit"));
    QTest::keyClicks(create->focusWidget(), QStringLiteral("claude-*"));
    QTest::keyClick(create->focusWidget(), Qt::Key_Tab);
    QCOMPARE(create->focusWidget(), named<QDoubleSpinBox>(*create, "keyBudgetSpin"));
    QTest::keyClick(create->focusWidget(), Qt::Key_Up);
    for (const char *next :
         {"keyBudgetPeriodCombo", "keyBudgetActionCombo", "keyExpiryCombo", "keyMoreLimitsButton"}) {
        QTest::keyClick(create->focusWidget(), Qt::Key_Tab);
        QCOMPARE(create->focusWidget()->objectName(), QString::fromLatin1(next));
    }
    QTest::keyClick(create->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(dialog("newKeyPanel"));
    QDialog *panel = dialog("newKeyPanel");
    const VirtualKey *made = keyNamedNow(QStringLiteral("by hand"));
    QVERIFY(made);
    QCOMPARE(made->policy.scope.allowedModels, QStringList(QStringLiteral("claude-*")));
    QCOMPARE(made->policy.governance.budgets.size(), size_t(1));
    QCOMPARE(made->policy.governance.budgets[0].limit, Money::fromDecimal("11"));
    QTest::keyClick(panel->focusWidget(), Qt::Key_Return); // Copy has the focus
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("sk-sluice-")));
    const QPointer<QDialog> gone(panel);
    QTest::keyClick(panel, Qt::Key_Escape);
    QTRY_VERIFY(!gone);
    SecretClipboard::ofApplication().clearNow();
}

void TestKeysPage::aNewKeyIsSetUpInAnAgent()
{
    show();
    QDialog *panel = createKey(QStringLiteral("fresh"));
    QVERIFY(panel);
    auto *tabs = named<QTabWidget>(*panel, "newKeySnippetTabs");
    auto *setUp = named<QPushButton>(*panel, "newKeySetUpButton");
    int agents = 0;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        agents += setUp->isVisible() ? 1 : 0;
        if (tabs->tabText(tab) == QLatin1String("curl"))
            QVERIFY(!setUp->isVisible()); // no program whose settings could be written
    }
    QVERIFY(agents >= 4);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == QLatin1String("Codex"))
            tabs->setCurrentIndex(tab);
    }
    const QPointer<QDialog> gone(panel);
    setUp->setFocus();
    QTest::keyClick(setUp, Qt::Key_Space);
    QTRY_VERIFY(!gone); // nothing is asked: the key is on the clipboard
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("sk-sluice-")));
    const VirtualKey *made = keyNamedNow(QStringLiteral("fresh"));
    QVERIFY(made);
    QCOMPARE(m_desk->host.opened.value(0),
             QStringLiteral("agents|connect:codex ") + made->id.toString(QUuid::WithoutBraces));
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
    QCOMPARE(
        sentence->text(),
        QStringLiteral("May use every model of Anthropic, at most $10.00 a day. A budget in dollars does not "
                       "hold models of Anthropic that have no known price."));
    named<QComboBox>(*create, "keyBudgetPeriodCombo")->setCurrentIndex(0);
    QVERIFY(sentence->text().contains(QStringLiteral("as often as it likes")));
    named<QPushButton>(*create, "keyRatesAddButton")->click();
    QVERIFY(sentence->text().contains(QStringLiteral("at most 60 requests a minute")));
    auto *match = named<QLabel>(*create, "keyModelsMatchLabel");
    QVERIFY(match->text().contains(QStringLiteral("1 of 1")));
    named<QLineEdit>(*create, "keyModelsEdit")->setText(QStringLiteral("gpt-*"));
    QVERIFY(match->text().contains(QStringLiteral("none")));
    QVERIFY(sentence->text().contains(QStringLiteral("gpt-* on Anthropic")));
    named<QComboBox>(*create, "keyForCombo")->setCurrentIndex(1);
    QCOMPARE(named<QLineEdit>(*create, "keyNameEdit")->text(), QStringLiteral("claude-code"));
    QCOMPARE(named<QLineEdit>(*create, "keyModelsEdit")->text(), QStringLiteral("claude-*"));
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
    QTRY_VERIFY(keyNamedNow(QStringLiteral("nightly")));
    const VirtualKey *after = keyNamedNow(QStringLiteral("nightly"));
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
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
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
    QTRY_VERIFY(!m_desk->host.messages.empty());
    QVERIFY(m_desk->host.undos.empty());
    QVERIFY(m_desk->host.messages.back().text.contains(QStringLiteral("The disk is full.")));
}

// One of everything, as unlike the defaults as it can be.
KeyPolicy TestKeysPage::fullPolicy(const QUuid &provider)
{
    KeyPolicy policy;
    policy.tags = {QStringLiteral("laptop"), QStringLiteral("nightly")};
    policy.scope.allowedModels = {QStringLiteral("claude-*"), QStringLiteral("re:gpt-[45].*")};
    policy.scope.deniedModels = {QStringLiteral("*opus*")};
    policy.scope.allowedProviders = {provider};
    policy.scope.allowedEndpoints = {QStringLiteral("chat"), QStringLiteral("GET /v1/files/*")};
    policy.scope.allowedAddresses = {QStringLiteral("10.0.0.0/8"), QStringLiteral("::1")};
    policy.scope.allowedOrigins = {QStringLiteral("https://app.example")};
    policy.scope.hours = ActiveHours{0x1f, 22 * 60, 6 * 60, "Europe/Madrid"};
    policy.governance.limits = {{RateMetric::Tokens, RatePeriod::Hour, 40'000},
                                {RateMetric::OutputTokens, RatePeriod::Day, 9},
                                {RateMetric::Concurrency, RatePeriod::None, 3}};
    policy.governance.queueFor = std::chrono::milliseconds(2'500);
    policy.governance.budgets = {
        {BudgetPeriod::Day, Money::fromDecimal("7.123456789"), 0, OnExceed::Downgrade},
        {BudgetPeriod::Session, Money::fromDecimal("1"), 5'000, OnExceed::Warn},
        {BudgetPeriod::Total, {}, 9'000'000, OnExceed::Block}};
    policy.governance.raises = {BudgetRaise{BudgetPeriod::Day, Money::fromPico(5), instantFromMicros(9)}};
    policy.ladder = {{QStringLiteral("*opus*"), QStringLiteral("claude-haiku-4-5")}};
    policy.expiresAt = SystemClock().now() + std::chrono::hours(50);
    policy.idleExpiry = std::chrono::minutes(42);
    policy.maxRequests = 77;
    policy.maxOutputTokens = 4096;
    policy.systemPromptMode = SystemPromptMode::WhenMissing;
    policy.systemPrompt = QStringLiteral("Be brief.");
    policy.recordBodies = true;
    policy.runaway = {true, 9, Money::fromDecimal("3.5").value_or(Money()), 20, 40};
    policy.rotateAfterDays = 90;
    return policy;
}

void TestKeysPage::moreLimitsMakeAPolicy()
{
    show();
    named<QPushButton>(*m_page, "keysNewButton")->click();
    QDialog *create = dialog("createKeyDialog");
    named<QLineEdit>(*create, "keyNameEdit")->setText(QStringLiteral("governed"));
    QVERIFY(!named<QWidget>(*create, "keyMoreLimits")->isVisible());
    named<QPushButton>(*create, "keyMoreLimitsButton")->click();
    QVERIFY(named<QWidget>(*create, "keyMoreLimits")->isVisible());
    named<QLineEdit>(*create, "keyDeniedModelsEdit")->setText(QStringLiteral("*opus*, gpt-4*"));
    named<QLineEdit>(*create, "keyTagsEdit")->setText(QStringLiteral("a; b, a"));
    named<QPushButton>(*create, "keyRatesAddButton")->click();
    named<QDoubleSpinBox>(*create, "keyRates0LimitSpin")->setValue(30);
    named<QPushButton>(*create, "keyRatesAddButton")->click();
    named<QComboBox>(*create, "keyRates1MetricCombo")->setCurrentIndex(1);
    named<QComboBox>(*create, "keyRates1PeriodCombo")->setCurrentIndex(2);
    named<QPushButton>(*create, "keyBudgetsAddButton")->click();
    named<QDoubleSpinBox>(*create, "keyBudgets0MoneySpin")->setValue(250);
    named<QComboBox>(*create, "keyExpiryCombo")->setCurrentIndex(7); // after so many requests
    named<QPushButton>(*create, "keySaveButton")->click();
    QTRY_VERIFY(keyNamedNow(QStringLiteral("governed")));
    const VirtualKey *key = keyNamedNow(QStringLiteral("governed"));
    QCOMPARE(key->policy.scope.deniedModels,
             QStringList({QStringLiteral("*opus*"), QStringLiteral("gpt-4*")}));
    QCOMPARE(key->policy.tags, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(key->requestsPerMinute, 30);
    QVERIFY(key->policy.governance.limits ==
            std::vector<RateLimit>({{RateMetric::Tokens, RatePeriod::Day, 60}}));
    QVERIFY(key->policy.governance.budgets ==
            std::vector<Budget>({{BudgetPeriod::Day, Money::fromDecimal("10"), 0, OnExceed::Block},
                                 {BudgetPeriod::Month, Money::fromDecimal("250"), 0, OnExceed::Block}}));
    QCOMPARE(key->policy.maxRequests, 1);
    QVERIFY(key->policy.runaway.enabled);
}

void TestKeysPage::editingLeavesEveryRuleAsItWas()
{
    const QUuid provider = m_desk->control.configuration()->providers().front().id;
    VirtualKey key = keyNamed("full");
    key.policy = fullPolicy(provider);
    key.requestsPerMinute = 25;
    key.enabled = false;
    m_desk->control.setConfiguration({}, m_desk->control.configuration()->providers(), {key});
    show();
    m_page->openWith(key.id.toString());
    named<QPushButton>(*m_page, "keyEditButton")->click();
    QDialog *edit = dialog("createKeyDialog");
    QVERIFY(named<QWidget>(*edit, "keyMoreLimits")->isVisible());
    named<QLineEdit>(*edit, "keyNameEdit")->setText(QStringLiteral("renamed"));
    named<QPushButton>(*edit, "keySaveButton")->click();
    QTRY_VERIFY(keyNamedNow(QStringLiteral("renamed")));
    const VirtualKey *after = keyNamedNow(QStringLiteral("renamed"));
    QVERIFY(after->policy == key.policy);
    QCOMPARE(after->requestsPerMinute, 25);
    QVERIFY(!after->enabled);
}

void TestKeysPage::whatCannotBeMeantIsMarked_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, const char *edit, const char *text, const char *label) {
        QTest::newRow(name) << QString::fromLatin1(edit) << QString::fromLatin1(text)
                            << QString::fromLatin1(label);
    };
    row("an allowed pattern", "keyModelsEdit", "re:(", "keyModelsProblem");
    row("a denied pattern", "keyDeniedModelsEdit", "re:(", "keyDeniedModelsProblem");
    row("an address", "keyAddressesEdit", "nowhere", "keyAddressesProblem");
    row("an origin", "keyOriginsEdit", "app.example", "keyOriginsProblem");
    row("a kind of request", "keyEndpointsEdit", "chit chat", "keyEndpointsProblem");
}

void TestKeysPage::whatCannotBeMeantIsMarked()
{
    QFETCH(QString, edit);
    QFETCH(QString, text);
    QFETCH(QString, label);
    show();
    named<QPushButton>(*m_page, "keysNewButton")->click();
    QDialog *create = dialog("createKeyDialog");
    auto *field = named<QLineEdit>(*create, edit.toLatin1().constData());
    field->setText(text);
    auto *marks = named<QLabel>(*create, "keyContradictionsLabel");
    QVERIFY(marks->isVisible());
    QVERIFY(marks->text().contains(QStringLiteral("⚠")));
    named<QPushButton>(*create, "keySaveButton")->click();
    QVERIFY(named<QLabel>(*create, label.toLatin1().constData())->isVisible()); // the editor opened for it
    QCOMPARE(create->focusWidget(), field);
    QVERIFY(m_desk->control.calls.filter(QStringLiteral("createKey")).isEmpty());
    field->clear();
    QVERIFY(!marks->isVisible());
}

void TestKeysPage::theLastPatternIsCompleted()
{
    show();
    named<QPushButton>(*m_page, "keysNewButton")->click();
    auto *edit = named<QLineEdit>(*dialog("createKeyDialog"), "keyModelsEdit");
    edit->setText(QStringLiteral("gpt-*, SON"));
    edit->completer()->setCompletionPrefix(edit->text());
    QCOMPARE(edit->completer()->currentCompletion(), QStringLiteral("gpt-*, claude-sonnet-9"));
}

void TestKeysPage::anExpiredKeyCanBeRenamed()
{
    VirtualKey key = keyNamed("late");
    key.policy.expiresAt = SystemClock().now() - std::chrono::hours(2);
    m_desk->control.setConfiguration({}, {}, {key});
    show();
    QVERIFY(
        table().model()->index(0, KeysModel::State).data().toString().startsWith(QStringLiteral("Expired")));
    m_page->openWith(key.id.toString());
    named<QPushButton>(*m_page, "keyEditButton")->click();
    QDialog *edit = dialog("createKeyDialog");
    QVERIFY(named<QLabel>(*edit, "keyExpiryProblem")->isVisible());
    auto *moment = named<QDateTimeEdit>(*edit, "keyExpiryEdit");
    moment->setDateTime(moment->dateTime().addSecs(-3600)); // another moment, and past too
    named<QPushButton>(*edit, "keySaveButton")->click();
    QCOMPARE(edit->focusWidget()->objectName(), QStringLiteral("keyExpiryCombo"));
    moment->setDateTime(moment->dateTime().addSecs(3600));
    named<QLineEdit>(*edit, "keyNameEdit")->setText(QStringLiteral("later"));
    named<QPushButton>(*edit, "keySaveButton")->click();
    QTRY_VERIFY(keyNamedNow(QStringLiteral("later")));
    QVERIFY(keyNamedNow(QStringLiteral("later"))->policy == key.policy);
}

void TestKeysPage::recordingAsksFirst()
{
    show();
    named<QPushButton>(*m_page, "keysNewButton")->click();
    QDialog *create = dialog("createKeyDialog");
    auto *record = named<QCheckBox>(*create, "keyRecordCheck");
    record->setChecked(true);
    QVERIFY(!record->isChecked());
    auto *ask = named<QMessageBox>(*create, "keyRecordAskDialog");
    ask->buttons().front()->click();
    QVERIFY(record->isChecked());
}

void TestKeysPage::aPausedKeyGoesOnAtOneClick()
{
    VirtualKey key = keyNamed("wild");
    key.pausedAt = SystemClock().now();
    key.pauseReason = QStringLiteral("Spending 9 times its normal");
    m_desk->control.setConfiguration({}, {}, {key});
    KeysPage &page = show();
    QCOMPARE(table().model()->index(0, KeysModel::State).data().toString(), QStringLiteral("Paused"));
    QCOMPARE(table().model()->index(0, KeysModel::Limit).data().toString(), key.pauseReason);
    page.openWith(key.id.toString());
    QVERIFY(named<QLabel>(page, "keyPauseReason")->text().contains(key.pauseReason));
    named<QLineEdit>(page, "keysSearchEdit")->setText(QStringLiteral("nothing like it"));
    named<QLineEdit>(page, "keysSearchEdit")->clear();
    named<QToolButton>(page, "keyResumeButton")->click();
    QTRY_VERIFY(!m_desk->control.configuration()->key(key.id)->pausedAt);
    QVERIFY(!named<QLabel>(page, "keyPauseReason")->isVisible());
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    m_desk->host.undos[0].undo();
    QTRY_VERIFY(m_desk->control.configuration()->key(key.id)->pausedAt);
    QCOMPARE(m_desk->control.configuration()->key(key.id)->pauseReason, key.pauseReason);
}

void TestKeysPage::severalKeysAtOnce()
{
    Project work;
    work.id = QUuid::createUuid();
    work.name = QStringLiteral("work");
    m_desk->control.setProjects({work});
    KeysPage &page = show();
    page.activateWindow();
    table().setFocus();
    QTRY_VERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&table(), Qt::Key_P, Qt::ControlModifier);
    const auto every = [this](auto test) {
        const auto &keys = m_desk->control.configuration()->keys();
        return std::all_of(keys.begin(), keys.end(), test);
    };
    QTRY_VERIFY(every([](const VirtualKey &key) { return key.pausedAt.has_value(); }));
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1)); // one toast for both
    QVERIFY(m_desk->host.undos[0].text.contains(QLatin1Char('2')));
    m_desk->host.undos[0].undo();
    QTRY_VERIFY(every([](const VirtualKey &key) { return !key.pausedAt; }));
    named<QAction>(page, "keyTagAction")->trigger();
    auto *tags = named<QInputDialog>(page, "keyTagDialog");
    tags->setTextValue(QStringLiteral("team, ci"));
    tags->accept();
    QTRY_VERIFY(every([](const VirtualKey &key) { return key.policy.tags.size() == 2; }));
    auto *projects = named<QMenu>(page, "keyProjectMenu");
    Q_EMIT projects->aboutToShow();
    projects->actions().front()->trigger();
    QTRY_VERIFY(every([&](const VirtualKey &key) { return key.policy.project == work.id; }));
    named<QAction>(page, "keyRevokeAction")->trigger();
    QTRY_VERIFY(every([](const VirtualKey &key) { return key.revokedAt.has_value(); }));
}

void TestKeysPage::theDrawerShowsEveryLimit()
{
    const QUuid id = keyNamedNow(QStringLiteral("ci-bot"))->id;
    LimitGauge day;
    day.subject = id;
    day.budget = Budget{BudgetPeriod::Day, Money::fromDecimal("10"), 0, OnExceed::Block};
    day.used = 3'100'000'000'000;
    day.limit = 10'000'000'000'000;
    day.money = true;
    LimitGauge rate;
    rate.subject = id;
    rate.rate = RateLimit{RateMetric::Requests, RatePeriod::Minute, 60};
    rate.used = 59;
    rate.limit = 60;
    m_desk->control.gaugeList = {day, rate};
    KeysPage &page = show();
    page.openWith(id.toString());
    const auto texts = [&] {
        QStringList all;
        for (const QWidget *row : named<QWidget>(page, "keyLimitBars")->findChildren<QWidget *>())
            all << row->accessibleName();
        return all;
    };
    QCOMPARE(texts(), QStringList({QStringLiteral("Today: $3.10 of $10.00"),
                                   QStringLiteral("Requests a minute: 59 of 60")}));
    const int row = table().currentIndex().row();
    QCOMPARE(table().model()->index(row, KeysModel::Limit).data().toString(),
             QStringLiteral("59 of 60 requests a minute"));
    m_desk->control.gaugeList[0].used = 10'000'000'000'000;
    QTRY_COMPARE(texts().value(0), QStringLiteral("Today: $10.00 of $10.00")); // once a second
    QCOMPARE(table().model()->index(row, KeysModel::Limit).data().toString(),
             QStringLiteral("$10.00 of $10.00 today"));
}

void TestKeysPage::aBudgetIsRaisedForToday()
{
    VirtualKey key = keyNamed("spender");
    key.policy.governance.budgets = {{BudgetPeriod::Week, Money::fromDecimal("10"), 0, OnExceed::Block}};
    m_desk->control.setConfiguration({}, {}, {key});
    KeysPage &page = show();
    page.openWith(key.id.toString());
    named<QAction>(page, "keyRaiseAction")->trigger();
    auto *ask = named<QInputDialog>(page, "raiseDialog");
    QCOMPARE(ask->doubleValue(), 5.0);
    ask->setDoubleValue(7.5);
    ask->accept();
    const QStringList calls = m_desk->control.calls.filter(QStringLiteral("raiseBudget"));
    QCOMPARE(calls.size(), 1);
    QVERIFY2(calls[0].endsWith(QStringLiteral("week 7.5")), qPrintable(calls[0]));
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
}

void TestKeysPage::rotatingShowsTheNewSecret()
{
    KeysPage &page = show();
    const VirtualKey before = *keyNamedNow(QStringLiteral("ci-bot"));
    page.openWith(before.id.toString());
    named<QAction>(page, "keyRotateAction")->trigger();
    QDialog *ask = dialog("rotateKeyDialog");
    QVERIFY(ask);
    named<QPushButton>(*ask, "rotateConfirmButton")->click();
    QTRY_VERIFY(dialog("newKeyPanel"));
    const QString secret = named<QLineEdit>(*dialog("newKeyPanel"), "newKeySecretField")->text();
    const VirtualKey *after = m_desk->control.configuration()->key(before.id);
    QCOMPARE(hashSecret(secret.toLatin1()), after->hash);
    QCOMPARE(after->formerSecrets.size(), size_t(1));
    QCOMPARE(after->formerSecrets[0].hash, before.hash);
}

void TestKeysPage::aDuplicateHasTheSameRules()
{
    const QUuid provider = m_desk->control.configuration()->providers().front().id;
    VirtualKey key = keyNamed("full");
    key.policy = fullPolicy(provider);
    m_desk->control.setConfiguration({}, m_desk->control.configuration()->providers(), {key});
    KeysPage &page = show();
    page.openWith(key.id.toString());
    named<QAction>(page, "keyDuplicateAction")->trigger();
    QDialog *create = dialog("createKeyDialog");
    QCOMPARE(named<QLineEdit>(*create, "keyNameEdit")->text(), QStringLiteral("full 2"));
    named<QPushButton>(*create, "keySaveButton")->click();
    QTRY_VERIFY(keyNamedNow(QStringLiteral("full 2")));
    QVERIFY(keyNamedNow(QStringLiteral("full 2"))->policy == key.policy);
    QVERIFY(keyNamedNow(QStringLiteral("full 2"))->hash != key.hash);
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
