// The Guardrails page, driven by keyboard and object names over a Control in memory.
#include "core/control/guardpresets.h"
#include "core/control/guardraildraft.h"
#include "tests/support/patience.h"
#include "tests/ui/pages/desk.h"
#include "tests/ui/pages/guardsamples.h"
#include "ui/guardrails/guarddryrun.h"
#include "ui/guardrails/guardeventsfilter.h"
#include "ui/guardrails/guardeventsmodel.h"
#include "ui/guardrails/guardrailspage.h"
#include "ui/guardrails/guardrulesmodel.h"
#include "ui/guardrails/guardwords.h"
#include "ui/guardrails/patternsyntax.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

using namespace sluice;

class TestGuardrailsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyPageOffersThePresets();
    void theSecretsSetIsOneClick();
    void aRuleIsWrittenByKeyboard();
    void aWrongPatternIsNotSaved();
    void warnsOfBroadPatterns();
    void triesTheRuleWhileItIsWritten();
    void theTickTurnsARuleOff();
    void orderChangesAndComesBack();
    void deletedRulesComeBack();
    void failuresAreSaid();
    void countsStandInTheTable();
    void eventsAreFiltered();
    void eventsThatCannotBeRead();
    void anExceptionIsMadeFromAnEvent();
    void fullTextsAreAskedFor();
    void importsTheSimpleForm();
    void dryRunOverAConversation();
    void filters_data();
    void filters();
    void pieces();
    void brackets_data();
    void brackets();
    void places_data();
    void places();
    void exportsAreWhole();

private:
    GuardrailsPage &show();
    QTableView &table() { return *named<QTableView>(*m_page, "guardrailsTable"); }
    QTableView &eventsTable() { return *named<QTableView>(*m_page, "guardrailEventsTable"); }
    // Rules and events each have a face for nothing; null where neither shows a button.
    QPushButton *emptyFaceButton();
    QDialog *dialog(const char *name) { return m_page->findChild<QDialog *>(QString::fromLatin1(name)); }
    void typePattern(const QString &pattern);
    void focusRow(QTableView &view, int row, int column);
    const std::vector<Guardrail> &rules() { return m_desk->control.configuration()->guardrails(); }

    std::unique_ptr<Desk> m_desk = {};
    std::unique_ptr<GuardrailsPage> m_page = {};
};

void TestGuardrailsPage::init()
{
    m_desk = std::make_unique<Desk>();
    VirtualKey key = keyNamed("laptop");
    m_desk->control.setConfiguration({}, {}, {key});
}

void TestGuardrailsPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

GuardrailsPage &TestGuardrailsPage::show()
{
    m_page = std::make_unique<GuardrailsPage>(m_desk->context);
    m_page->resize(1200, 900);
    m_page->show();
    m_page->activateWindow();
    if (!QTest::qWaitForWindowActive(m_page.get(), LongEnough))
        QTest::qFail("the page never became active", __FILE__, __LINE__);
    return *m_page;
}

QPushButton *TestGuardrailsPage::emptyFaceButton()
{
    const auto buttons = m_page->findChildren<QPushButton *>(QStringLiteral("emptyStatePrimaryButton"));
    const auto shown = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *button) { return button->isVisible(); });
    return shown == buttons.end() ? nullptr : *shown;
}

void TestGuardrailsPage::typePattern(const QString &pattern)
{
    auto *edit = named<QPlainTextEdit>(*m_page, "guardrailPatternEdit");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, pattern);
}

void TestGuardrailsPage::focusRow(QTableView &view, int row, int column)
{
    view.setFocus();
    view.setCurrentIndex(view.model()->index(row, column));
}

void TestGuardrailsPage::anEmptyPageOffersThePresets()
{
    show();
    QPushButton *primary = emptyFaceButton();
    QVERIFY(primary);
    primary->click();
    QVERIFY(dialog("guardrailPresetsDialog"));
}

void TestGuardrailsPage::theSecretsSetIsOneClick()
{
    show();
    QTest::keyClick(named<QPushButton>(*m_page, "guardrailPresetsButton"), Qt::Key_Space);
    QDialog *presets = dialog("guardrailPresetsDialog");
    QVERIFY(presets);
    auto *tree = named<QTreeWidget>(*presets, "guardrailPresetsTree");
    QCOMPARE(tree->topLevelItem(0)->checkState(0), Qt::Unchecked); // nothing is on by itself
    const auto all = builtinGuardrailPresets();
    const auto secrets = std::count_if(all.begin(), all.end(), [](const GuardrailPreset &preset) {
        return preset.group == QLatin1String("secrets");
    });
    auto *button = named<QPushButton>(*presets, "guardrailSecretsButton");
    QVERIFY(button->text().contains(QString::number(secrets)));
    button->click();
    QCOMPARE(qsizetype(rules().size()), secrets);
    QCOMPARE(table().model()->rowCount(), int(secrets));
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    m_desk->host.undos[0].undo();
    QVERIFY(rules().empty());
}

void TestGuardrailsPage::aRuleIsWrittenByKeyboard()
{
    show();
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    auto *name = named<QLineEdit>(*m_page, "guardrailNameEdit");
    QVERIFY(name->isVisible());
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("Codenames"));
    typePattern(QStringLiteral("(falcon)-\\d+"));
    auto *replace = named<QLineEdit>(*m_page, "guardrailReplaceEdit");
    replace->selectAll();
    QTest::keyClicks(replace, QStringLiteral("[$1]"));
    QTest::keyClick(replace, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(rules().size(), size_t(1));
    QCOMPARE(rules()[0].name, QStringLiteral("Codenames"));
    QCOMPARE(rules()[0].pattern, QStringLiteral("(falcon)-\\d+"));
    QCOMPARE(rules()[0].mode, GuardrailMode::Replace);
    QCOMPARE(rules()[0].replacement, QStringLiteral("[$1]"));
    QVERIFY(rules()[0].enabled);
    QTRY_VERIFY(!m_desk->host.messages.empty());
    QVERIFY(m_desk->host.messages.back().text.contains(QStringLiteral("in force")));

    // The same drawer changes it.
    named<QRadioButton>(*m_page, "guardrailModeReject")->click();
    named<QPushButton>(*m_page, "guardrailMoreButton")->click();
    named<QCheckBox>(*m_page, "guardrailPartAssistant")->click();
    auto *exceptions = named<QPlainTextEdit>(*m_page, "guardrailExceptionsEdit");
    exceptions->setPlainText(QStringLiteral("falcon-9\n"));
    named<QPushButton>(*m_page, "guardrailSaveButton")->click();
    QCOMPARE(rules()[0].mode, GuardrailMode::Reject);
    QCOMPARE(rules()[0].scope.parts, quint8(AllParts & ~AssistantPart));
    QCOMPARE(rules()[0].exceptions, QStringList{QStringLiteral("falcon-9")});
}

void TestGuardrailsPage::aWrongPatternIsNotSaved()
{
    show();
    m_page->openWith(QStringLiteral("new"));
    named<QLineEdit>(*m_page, "guardrailNameEdit")->setText(QStringLiteral("Broken"));
    typePattern(QStringLiteral("ab(c"));
    auto *error = named<QLabel>(*m_page, "guardrailPatternError");
    QTRY_VERIFY(error->isVisible());
    auto *edit = named<QPlainTextEdit>(*m_page, "guardrailPatternEdit");
    QVERIFY(!edit->extraSelections().isEmpty()); // where
    named<QPushButton>(*m_page, "guardrailSaveButton")->click();
    QVERIFY(rules().empty());
    QTRY_VERIFY(edit->hasFocus());
    QVERIFY(named<QLabel>(*m_page, "guardrailFailure")->isVisible());
    typePattern(QStringLiteral("ab(c)"));
    QTRY_VERIFY(!error->isVisible());
    named<QPushButton>(*m_page, "guardrailSaveButton")->click();
    QCOMPARE(rules().size(), size_t(1));
}

void TestGuardrailsPage::warnsOfBroadPatterns()
{
    show();
    m_page->openWith(QStringLiteral("new"));
    auto *warning = named<QLabel>(*m_page, "guardrailPatternWarning");
    typePattern(QStringLiteral("[a-z]+"));
    QTRY_VERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(QLatin1Char('%')));
    typePattern(QStringLiteral("q*"));
    QTRY_VERIFY(warning->text().contains(QStringLiteral("empty")));
    typePattern(QStringLiteral("AKIA[0-9]{16}"));
    QTRY_VERIFY(!warning->isVisible());
}

void TestGuardrailsPage::triesTheRuleWhileItIsWritten()
{
    fillWithGuardrails(m_desk->control);
    show();
    m_page->openWith(QStringLiteral("new"));
    typePattern(QStringLiteral("E[A-Z]+E"));
    named<QLineEdit>(*m_page, "guardrailReplaceEdit")->setText(QStringLiteral("[x]"));
    auto *text = named<QPlainTextEdit>(*m_page, "guardrailTestEdit");
    text->setFocus();
    text->setPlainText(QStringLiteral("ä AKIAIOSFODNN7EXAMPLE b"));
    auto *result = named<QPlainTextEdit>(*m_page, "guardrailTestResult");
    named<QLineEdit>(*m_page, "guardrailReplaceEdit")->setFocus();
    QTRY_COMPARE(text->extraSelections().size(), 1);
    const QTextCursor mark = text->extraSelections().at(0).cursor;
    QCOMPARE(mark.selectedText(), QStringLiteral("EXAMPLE"));
    QTRY_VERIFY(result->isVisible());
    QVERIFY(named<QLabel>(*m_page, "guardrailTestMatches")->text().contains(QStringLiteral("1. EXAMPLE")));
    QVERIFY(named<QLabel>(*m_page, "guardrailTestTiming")->text().contains(QStringLiteral("ms")));
    QVERIFY(named<QLabel>(*m_page, "guardrailTestOthers")->text().contains(QStringLiteral("AWS access key")));
    named<QCheckBox>(*m_page, "guardrailTestStreamCheck")->click();
    QTRY_VERIFY(named<QLabel>(*m_page, "guardrailTestStreamed")->text().contains(QStringLiteral("same")));
    named<QRadioButton>(*m_page, "guardrailModeReject")->click();
    QTRY_VERIFY(result->toPlainText().contains(QStringLiteral("Refused")));
}

void TestGuardrailsPage::theTickTurnsARuleOff()
{
    fillWithGuardrails(m_desk->control);
    show();
    const QUuid id = rules()[0].id;
    focusRow(table(), 0, GuardRulesModel::On);
    QTest::keyClick(&table(), Qt::Key_Space);
    QVERIFY(!m_desk->control.configuration()->guardrail(id)->enabled);
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    m_desk->host.undos[0].undo();
    QVERIFY(m_desk->control.configuration()->guardrail(id)->enabled);
    // In another column the space bar shows the rule.
    focusRow(table(), 1, GuardRulesModel::Name);
    QTest::keyClick(&table(), Qt::Key_Space);
    QTRY_VERIFY(named<QWidget>(*m_page, "guardrailDrawer")->isVisible());
    QCOMPARE(named<QLineEdit>(*m_page, "guardrailNameEdit")->text(), rules()[1].name);
}

void TestGuardrailsPage::orderChangesAndComesBack()
{
    fillWithGuardrails(m_desk->control);
    show();
    const QUuid first = rules()[0].id;
    const QUuid second = rules()[1].id;
    focusRow(table(), 0, GuardRulesModel::Name);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rules()[0].id, second);
    QCOMPARE(rules()[1].id, first);
    QTRY_COMPARE(table().currentIndex().row(), 1); // goes along
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    m_desk->host.undos[0].undo();
    QCOMPARE(rules()[0].id, first);
}

void TestGuardrailsPage::deletedRulesComeBack()
{
    fillWithGuardrails(m_desk->control);
    show();
    const Guardrail before = rules()[2];
    focusRow(table(), 2, GuardRulesModel::Name);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(!m_desk->control.configuration()->guardrail(before.id));
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    m_desk->host.undos[0].undo();
    QCOMPARE(*m_desk->control.configuration()->guardrail(before.id), before);
}

void TestGuardrailsPage::failuresAreSaid()
{
    fillWithGuardrails(m_desk->control);
    show();
    m_desk->control.failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is full."), {}, {}});
    focusRow(table(), 0, GuardRulesModel::Name);
    named<QAction>(*m_page, "guardrailRemoveAction")->trigger();
    QTRY_VERIFY(!m_desk->host.messages.empty());
    QVERIFY(m_desk->host.messages.back().text.contains(QStringLiteral("The disk is full.")));
    QVERIFY(m_desk->host.undos.empty());
    m_page->openWith(rules()[0].id.toString());
    named<QPushButton>(*m_page, "guardrailSaveButton")->click();
    QTRY_VERIFY(
        named<QLabel>(*m_page, "guardrailFailure")->text().contains(QStringLiteral("The disk is full.")));
}

void TestGuardrailsPage::countsStandInTheTable()
{
    fillWithGuardrails(m_desk->control);
    show();
    const QAbstractItemModel &model = *table().model();
    QAbstractItemModelTester tester(table().model());
    qint64 shown = 0;
    QTRY_VERIFY(model.index(0, GuardRulesModel::Hits).data().toString().toLongLong() > 0);
    for (int row = 0; row < model.rowCount(); ++row)
        shown += model.index(row, GuardRulesModel::Hits).data().toString().toLongLong();
    const auto perDay =
        model.index(0, GuardRulesModel::Trend).data(GuardRulesModel::TrendRole).value<QList<qint64>>();
    QCOMPARE(perDay.size(), 7);
    const Instant weekAgo = SystemClock().now() - std::chrono::hours(24 * 6);
    const auto recent = std::count_if(m_desk->control.events.begin(), m_desk->control.events.end(),
                                      [&](const GuardrailEvent &event) { return event.createdAt > weekAgo; });
    QVERIFY(shown >= recent); // the first of the seven days counts from its midnight
}

void TestGuardrailsPage::eventsAreFiltered()
{
    fillWithGuardrails(m_desk->control);
    show();
    m_page->openWith(QStringLiteral("events"));
    QCOMPARE(named<QTabBar>(*m_page, "guardrailsTabs")->currentIndex(), 1);
    QTRY_COMPARE(eventsTable().model()->rowCount(), 40);
    auto *filter = named<QLineEdit>(*m_page, "guardrailEventsFilterEdit");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("does:reject"));
    const auto rejects =
        std::count_if(m_desk->control.events.begin(), m_desk->control.events.end(),
                      [](const GuardrailEvent &event) { return event.mode == GuardrailMode::Reject; });
    QTRY_COMPARE(eventsTable().model()->rowCount(), int(rejects));
    QTest::keyClicks(filter, QStringLiteral(" nonsense"));
    QTRY_COMPARE(eventsTable().model()->rowCount(), 0);
    QPushButton *clear = emptyFaceButton();
    QVERIFY(clear);
    clear->click();
    QTRY_COMPARE(eventsTable().model()->rowCount(), 40);
    QTest::keyClicks(filter, QStringLiteral("does:maybe"));
    QTRY_VERIFY(named<QLabel>(*m_page, "guardrailEventsFilterError")->isVisible());

    focusRow(eventsTable(), 0, GuardEventsModel::Rule);
    QTest::keyClick(&eventsTable(), Qt::Key_Return);
    QCOMPARE(m_desk->host.opened.size(), 1);
    QVERIFY(m_desk->host.opened[0].startsWith(QStringLiteral("traffic|id:")));
}

void TestGuardrailsPage::eventsThatCannotBeRead()
{
    fillWithGuardrails(m_desk->control);
    show();
    m_desk->control.failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is gone."), {}, {}});
    m_page->openWith(QStringLiteral("events"));
    QTRY_VERIFY(emptyFaceButton());
    m_desk->control.failWith({});
    emptyFaceButton()->click();
    QTRY_COMPARE(eventsTable().model()->rowCount(), 40);
    // What was read stays when the next reading fails.
    m_desk->control.failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is gone."), {}, {}});
    QTest::keyClick(m_page.get(), Qt::Key_F5);
    QTRY_VERIFY(!m_desk->host.messages.empty());
    QCOMPARE(eventsTable().model()->rowCount(), 40);
}

void TestGuardrailsPage::anExceptionIsMadeFromAnEvent()
{
    fillWithGuardrails(m_desk->control);
    show();
    m_page->openWith(QStringLiteral("events:rule:\"AWS access key\""));
    QTRY_VERIFY(eventsTable().model()->rowCount() > 0);
    focusRow(eventsTable(), 0, GuardEventsModel::Rule);
    named<QAction>(*m_page, "guardrailExceptionAction")->trigger();
    QTRY_VERIFY(dialog("guardrailExceptionDialog"));
    auto *edit = named<QLineEdit>(*dialog("guardrailExceptionDialog"), "guardrailExceptionEdit");
    QCOMPARE(edit->text(), QStringLiteral("re:AK.*LE"));
    edit->setText(QStringLiteral("AKIAIOSFODNN7EXAMPLE"));
    named<QPushButton>(*dialog("guardrailExceptionDialog"), "guardrailExceptionAddButton")->click();
    QTRY_COMPARE(rules()[0].exceptions, QStringList{QStringLiteral("AKIAIOSFODNN7EXAMPLE")});
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    m_desk->host.undos[0].undo();
    QVERIFY(rules()[0].exceptions.isEmpty());

    GuardrailEvent event;
    event.maskedExcerpt = QStringLiteral("use AK…LE now");
    QCOMPARE(suggestedException(event, draftOf(rules()[0]), "see AKIAIOSFODNN7EXAMPLE here"),
             QStringLiteral("AKIAIOSFODNN7EXAMPLE"));
    event.maskedExcerpt = QStringLiteral("x ä.…é-");
    QCOMPARE(suggestedException(event, draftOf(rules()[0]), {}), QStringLiteral("re:ä\\..*é\\-"));
    event.maskedExcerpt = QStringLiteral("nothing");
    QVERIFY(suggestedException(event, draftOf(rules()[0]), {}).isEmpty());
}

void TestGuardrailsPage::fullTextsAreAskedFor()
{
    show();
    m_page->openWith(QStringLiteral("events"));
    named<QPushButton>(*m_page, "guardrailKeepTextsButton")->click();
    auto *ask = m_page->findChild<QMessageBox *>(QStringLiteral("guardrailKeepTextsDialog"));
    QVERIFY(ask);
    QVERIFY(!m_desk->control.configuration()->settings().keepGuardrailTexts);
    QVERIFY(ask->informativeText().contains(m_desk->control.storeName));
    named<QAbstractButton>(*ask, "guardrailKeepTextsConfirmButton")->click();
    QTRY_VERIFY(m_desk->control.configuration()->settings().keepGuardrailTexts);
    named<QPushButton>(*m_page, "guardrailKeepTextsButton")->click(); // off needs no question
    QTRY_VERIFY(!m_desk->control.configuration()->settings().keepGuardrailTexts);
}

void TestGuardrailsPage::importsTheSimpleForm()
{
    show();
    named<QPushButton>(*m_page, "guardrailImportButton")->click();
    QDialog *import = dialog("guardrailImportDialog");
    QVERIFY(import);
    auto *button = named<QPushButton>(*import, "guardrailImportConfirmButton");
    QVERIFY(!button->isEnabled());
    auto *text = named<QPlainTextEdit>(*import, "guardrailImportEdit");
    text->setPlainText(QStringLiteral("[{\"pattern\":\"(\"}]"));
    QTRY_VERIFY(named<QLabel>(*import, "guardrailImportOutcome")->text().contains(QStringLiteral("Rule 1")));
    QVERIFY(!button->isEnabled());
    text->setPlainText(QStringLiteral("[{\"pattern\":\"a(b)\",\"mode\":\"replace\",\"replace_by\":\"$1\"}]"));
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QCOMPARE(rules().size(), size_t(1));
    QCOMPARE(rules()[0].replacement, QStringLiteral("$1"));
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
}

void TestGuardrailsPage::dryRunOverAConversation()
{
    GuardrailDraft draft;
    draft.pattern = QStringLiteral("SECRET\\d+");
    const auto hits = dryRunOver(
        draft,
        QStringLiteral(
            "{\"messages\":[{\"content\":\"a\"},{\"content\":[{\"text\":\"SECRET123 SECRET4567\"}]}]}"));
    QVERIFY(hits);
    QCOMPARE(hits.value().size(), size_t(1));
    QCOMPARE(hits.value()[0].where, QStringLiteral("messages[1].content[0].text"));
    QCOMPARE(hits.value()[0].matches, 2);
    QVERIFY(!hits.value()[0].excerpt.contains(QStringLiteral("123")));
    QCOMPARE(dryRunOver(draft, QStringLiteral("plain SECRET1")).value().size(), size_t(1));
    draft.minimumMatches = 2;
    QVERIFY(dryRunOver(draft, QStringLiteral("plain SECRET1")).value().empty());
    draft.pattern = QStringLiteral("(");
    QVERIFY(!dryRunOver(draft, QStringLiteral("x")));

    fillWithGuardrails(m_desk->control);
    show();
    m_page->openWith(rules()[0].id.toString());
    named<QPushButton>(*m_page, "guardrailDryRunButton")->click();
    QDialog *dryRun = dialog("guardrailDryRunDialog");
    QVERIFY(dryRun);
    QTRY_VERIFY(named<QLabel>(*dryRun, "guardrailDryRunEvents")->text().contains(QStringLiteral("laptop")));
    named<QPlainTextEdit>(*dryRun, "guardrailDryRunEdit")
        ->setPlainText(QStringLiteral("AKIAIOSFODNN7EXAMPLE"));
    QTRY_VERIFY(named<QLabel>(*dryRun, "guardrailDryRunResult")->text().contains(QStringLiteral("replaced")));
}

void TestGuardrailsPage::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("problems");
    QTest::addColumn<bool>("byRule");
    QTest::newRow("nothing") << QString() << QString() << 0 << false;
    QTest::newRow("words") << QStringLiteral("AK use") << QStringLiteral("AK use") << 0 << false;
    QTest::newRow("a rule in quotes") << QStringLiteral("rule:\"aws access KEY\"") << QString() << 0 << true;
    QTest::newRow("an unknown rule") << QStringLiteral("rule:nobody") << QString() << 1 << false;
    QTest::newRow("two wrong terms") << QStringLiteral("does:x days:0") << QString() << 2 << false;
    QTest::newRow("an address is no term")
        << QStringLiteral("http:x") << QStringLiteral("http:x") << 0 << false;
}

void TestGuardrailsPage::filters()
{
    QFETCH(const QString, text);
    fillWithGuardrails(m_desk->control);
    const Instant now = SystemClock().now();
    const auto filter = GuardEventsFilter::parse(text, *m_desk->control.configuration(), now);
    QTEST(filter.query.text, "words");
    QTEST(int(filter.problems.size()), "problems");
    QTEST(filter.query.ruleId.has_value(), "byRule");
    QCOMPARE(filter.isEmpty, text.isEmpty());
    QVERIFY(filter.query.range && filter.query.range->from == now - std::chrono::hours(24 * 30));
}

void TestGuardrailsPage::pieces()
{
    const QString pattern = QStringLiteral("(?i)a[^]b]\\d{2,3}|x+\\b\\x{41}$");
    qsizetype at = 0;
    QStringList kinds;
    for (const PatternPiece &piece : patternPieces(pattern)) {
        QCOMPARE(piece.start, at); // no gap
        at += piece.length;
        kinds += pattern.mid(piece.start, piece.length);
    }
    QCOMPARE(at, pattern.size());
    QCOMPARE(kinds, (QStringList{QStringLiteral("(?i)"), QStringLiteral("a"), QStringLiteral("[^]b]"),
                                 QStringLiteral("\\d"), QStringLiteral("{2,3}"), QStringLiteral("|"),
                                 QStringLiteral("x"), QStringLiteral("+"), QStringLiteral("\\b"),
                                 QStringLiteral("\\x{41}"), QStringLiteral("$")}));
    for (const char *broken : {"[", "(", "\\", "a{", "[a\\", "(?", "\\x{", "[[:", "\\Q"}) {
        const QString text = QString::fromLatin1(broken);
        qsizetype length = 0;
        for (const PatternPiece &piece : patternPieces(text))
            length += piece.length;
        QCOMPARE(length, text.size());
    }
}

void TestGuardrailsPage::brackets_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("partner");
    QTest::newRow("outer") << QStringLiteral("(a(b)c)") << 0 << 6;
    QTest::newRow("inner from behind") << QStringLiteral("(a(b)c)") << 4 << 2;
    QTest::newRow("escaped ones are none") << QStringLiteral("(\\)a)") << 0 << 4;
    QTest::newRow("a class hides them") << QStringLiteral("([)]a)") << 0 << 5;
    QTest::newRow("a class itself") << QStringLiteral("x[ab]") << 1 << 4;
    QTest::newRow("a group with a name") << QStringLiteral("(?P<n>a)") << 0 << 7;
    QTest::newRow("alone") << QStringLiteral("(a") << 0 << -1;
    QTest::newRow("a letter") << QStringLiteral("(a)") << 1 << -1;
}

void TestGuardrailsPage::brackets()
{
    QFETCH(const QString, pattern);
    QFETCH(const int, at);
    QTEST(int(matchingBracket(pattern, at)), "partner");
}

void TestGuardrailsPage::places_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::newRow("a message") << QStringLiteral("messages[3].content") << QStringLiteral("message 4");
    QTest::newRow("a part") << QStringLiteral("messages[0].content[1].text")
                            << QStringLiteral("message 1, part 2");
    QTest::newRow("the system prompt") << QStringLiteral("system") << QStringLiteral("system prompt");
    QTest::newRow("Gemini") << QStringLiteral("contents[2].parts[0].text")
                            << QStringLiteral("message 3, part 1");
    QTest::newRow("something else") << QStringLiteral("metadata.user") << QStringLiteral("metadata.user");
}

void TestGuardrailsPage::places()
{
    QFETCH(const QString, path);
    QTEST(guardPlaceText(path), "text");
}

void TestGuardrailsPage::exportsAreWhole()
{
    fillWithGuardrails(m_desk->control);
    m_desk->control.events[0].maskedExcerpt = QStringLiteral("=1+\"2\"");
    const auto &events = m_desk->control.events;
    const QByteArray csv = guardEventsCsv(events, *m_desk->control.configuration());
    QCOMPARE(csv.count("\r\n"), qsizetype(events.size()) + 1);
    QVERIFY(csv.contains("\"'=1+\"\"2\"\"\"")); // no spreadsheet computes it
    const QJsonArray json =
        QJsonDocument::fromJson(guardEventsJson(events, *m_desk->control.configuration())).array();
    QCOMPARE(json.size(), qsizetype(events.size()));
    QCOMPARE(json[0][QStringLiteral("key")], QStringLiteral("laptop"));
}

QTEST_MAIN(TestGuardrailsPage)
#include "test_guardrailspage.moc"
