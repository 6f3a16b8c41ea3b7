// The Projects page, driven by object names and by the keyboard alone: make, change, remove and undo.
#include "tests/support/patience.h"
#include "tests/ui/pages/desk.h"
#include "ui/projects/projectsmodel.h"
#include "ui/projects/projectspage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace sluice;

class TestProjectsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyPageOffersTheFirstProject();
    void withTheKeyboardAlone();
    void theListShowsKeysSpendAndLimit();
    void theModelSurvivesChanges();
    void namesAreChecked_data();
    void namesAreChecked();
    void aBudgetOfNothingIsNotSaved();
    void editingKeepsTheRest();
    void removingCanBeUndoneWithItsKeys();
    void raisingForToday();
    void failuresAreSaidInWords();
    void aKeyOfTheProjectIsOpened();

private:
    ProjectsPage &show();
    QTableView &table() { return *named<QTableView>(*m_page, "projectsTable"); }
    QDialog *dialog() { return m_page->findChild<QDialog *>(QStringLiteral("projectDialog")); }
    const std::vector<Project> &projects() const { return m_desk->control.configuration()->projects(); }
    // "work" with a budget a month and one of two keys in it.
    void seed();

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ProjectsPage> m_page;
    Project m_work = {};
    VirtualKey m_key = {};
};

void TestProjectsPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_desk = std::make_unique<Desk>();
}

void TestProjectsPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestProjectsPage::seed()
{
    m_work = {};
    m_work.id = QUuid::createUuid();
    m_work.name = QStringLiteral("work");
    m_work.colour = QStringLiteral("#0072b2");
    m_work.governance.budgets = {{BudgetPeriod::Month, Money::fromDecimal("100"), 0, OnExceed::Block}};
    m_key = keyNamed("ci-bot");
    m_key.policy.project = m_work.id;
    m_desk->control.setConfiguration({}, {}, {m_key, keyNamed("private")});
    m_desk->control.setProjects({m_work});
}

ProjectsPage &TestProjectsPage::show()
{
    m_page = std::make_unique<ProjectsPage>(m_desk->context);
    m_page->resize(1100, 600);
    m_page->show();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(m_page.get(), LongEnough)); }();
    return *m_page;
}

void TestProjectsPage::anEmptyPageOffersTheFirstProject()
{
    ProjectsPage &page = show();
    auto *first = named<QPushButton>(page, "emptyStatePrimaryButton");
    QVERIFY(first->isVisible());
    first->click();
    QVERIFY(dialog());
}

void TestProjectsPage::withTheKeyboardAlone()
{
    ProjectsPage &page = show();
    page.activateWindow();
    page.setFocus();
    QTRY_VERIFY(page.isActiveWindow());
    named<QPushButton>(page, "projectsNewButton")->setFocus();
    QTest::keyClick(page.focusWidget(), Qt::Key_N, Qt::ControlModifier);
    QDialog *create = dialog();
    QVERIFY(create);
    QTRY_VERIFY(named<QLineEdit>(*create, "projectNameEdit")->hasFocus());
    QTest::keyClicks(create->focusWidget(), QStringLiteral("thesis"));
    for (const char *next : {"projectNoteEdit", "projectColourCombo", "projectRatesAddButton"}) {
        QTest::keyClick(create->focusWidget(), Qt::Key_Tab);
        QCOMPARE(create->focusWidget()->objectName(), QString::fromLatin1(next));
    }
    QTest::keyClick(create->focusWidget(), Qt::Key_Space); // a rate, and the focus in it
    QCOMPARE(create->focusWidget()->objectName(), QStringLiteral("projectRates0LimitSpin"));
    for (const char *next : {"projectRates0MetricCombo", "projectRates0PeriodCombo",
                             "projectRatesRemoveButton", "projectRatesAddButton", "projectConcurrencySpin"}) {
        QTest::keyClick(create->focusWidget(), Qt::Key_Tab);
        QCOMPARE(create->focusWidget()->objectName(), QString::fromLatin1(next));
    }
    QTest::keyClick(create->focusWidget(), Qt::Key_Up);
    QVERIFY(named<QLabel>(*create, "projectSummaryLabel")
                ->text()
                .endsWith(QStringLiteral("At most 60 requests a minute and 1 requests at once.")));
    QTest::keyClick(create->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(projects().size(), size_t(1));
    QCOMPARE(projects()[0].name, QStringLiteral("thesis"));
    QVERIFY(projects()[0].governance.limits ==
            std::vector<RateLimit>({{RateMetric::Requests, RatePeriod::Minute, 60},
                                    {RateMetric::Concurrency, RatePeriod::None, 1}}));
    QTRY_VERIFY(named<QWidget>(page, "projectDrawer")->isVisible());
}

void TestProjectsPage::theListShowsKeysSpendAndLimit()
{
    seed();
    RequestRecord record = finishedRequest(m_key.id);
    record.cost = Money::fromDecimal("3.10");
    m_desk->control.seed({record});
    LimitGauge gauge;
    gauge.subject = m_work.id;
    gauge.budget = m_work.governance.budgets[0];
    gauge.used = 3'100'000'000'000;
    gauge.limit = 100'000'000'000'000;
    gauge.money = true;
    m_desk->control.gaugeList = {gauge};
    show();
    const auto text = [this](int column) { return table().model()->index(0, column).data().toString(); };
    QTRY_COMPARE(text(ProjectsModel::MonthSpend), QStringLiteral("$3.10"));
    QCOMPARE(text(ProjectsModel::Name), QStringLiteral("work"));
    QCOMPARE(text(ProjectsModel::Keys), QStringLiteral("1"));
    QCOMPARE(text(ProjectsModel::Limit), QStringLiteral("$3.10 of $100.00 this month"));
}

void TestProjectsPage::theModelSurvivesChanges()
{
    seed();
    ProjectsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProjects(m_desk->control.configuration(), false);
    QCOMPARE(model.rowCount(), 1);
    model.setActivity({{m_work.id, {}}});
    Project other;
    other.id = QUuid::createUuid();
    other.name = QStringLiteral("art");
    m_desk->control.setProjects({m_work, other});
    model.setProjects(m_desk->control.configuration(), true);
    QCOMPARE(model.rowOf(other.id), 0); // by name
    QCOMPARE(model.rowOf(m_work.id), 1);
    m_desk->control.setProjects({});
    model.setProjects(m_desk->control.configuration(), false);
    QCOMPARE(model.rowCount(), 0);
}

void TestProjectsPage::namesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("has");
    QTest::newRow("empty") << QStringLiteral("  ") << QStringLiteral("name");
    QTest::newRow("taken, in other case") << QStringLiteral("WORK") << QStringLiteral("already");
    QTest::newRow("too long") << QString(65, QLatin1Char('a')) << QStringLiteral("64");
}

void TestProjectsPage::namesAreChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, has);
    seed();
    ProjectsPage &page = show();
    named<QPushButton>(page, "projectsNewButton")->click();
    named<QLineEdit>(*dialog(), "projectNameEdit")->setText(name);
    named<QPushButton>(*dialog(), "projectSaveButton")->click();
    auto *problem = named<QLabel>(*dialog(), "projectNameProblem");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(has), qPrintable(problem->text()));
    QVERIFY(m_desk->control.calls.filter(QStringLiteral("createProject")).isEmpty());
}

void TestProjectsPage::aBudgetOfNothingIsNotSaved()
{
    ProjectsPage &page = show();
    named<QPushButton>(page, "projectsNewButton")->click();
    QDialog *create = dialog();
    named<QLineEdit>(*create, "projectNameEdit")->setText(QStringLiteral("broke"));
    named<QPushButton>(*create, "projectBudgetsAddButton")->click();
    named<QDoubleSpinBox>(*create, "projectBudgets0MoneySpin")->setValue(0);
    QVERIFY(named<QLabel>(*create, "projectBudgetsProblem")->isVisible());
    named<QPushButton>(*create, "projectSaveButton")->click();
    QCOMPARE(create->focusWidget()->objectName(), QStringLiteral("projectBudgets0MoneySpin"));
    QVERIFY(m_desk->control.calls.filter(QStringLiteral("createProject")).isEmpty());
}

void TestProjectsPage::editingKeepsTheRest()
{
    seed();
    m_work.governance.raises = {BudgetRaise{BudgetPeriod::Month, Money::fromPico(5), instantFromMicros(7)}};
    m_work.governance.limits = {{RateMetric::Tokens, RatePeriod::Day, 5}};
    m_desk->control.setProjects({m_work});
    ProjectsPage &page = show();
    page.openWith(m_work.id.toString());
    named<QPushButton>(page, "projectEditButton")->click();
    named<QLineEdit>(*dialog(), "projectNoteEdit")->setText(QStringLiteral("the day job"));
    named<QPushButton>(*dialog(), "projectSaveButton")->click();
    QTRY_COMPARE(projects()[0].note, QStringLiteral("the day job"));
    QVERIFY(projects()[0].governance == m_work.governance);
    QCOMPARE(projects()[0].colour, m_work.colour);
}

void TestProjectsPage::removingCanBeUndoneWithItsKeys()
{
    seed();
    ProjectsPage &page = show();
    page.openWith(m_work.id.toString());
    page.activateWindow();
    table().setFocus();
    QTRY_VERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTRY_VERIFY(projects().empty());
    QVERIFY(!named<QWidget>(page, "projectDrawer")->isVisible());
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    m_desk->host.undos[0].undo();
    QTRY_COMPARE(projects().size(), size_t(1));
    QVERIFY(projects()[0].governance == m_work.governance);
    QTRY_COMPARE(m_desk->control.configuration()->key(m_key.id)->policy.project, projects()[0].id);
}

void TestProjectsPage::raisingForToday()
{
    seed();
    ProjectsPage &page = show();
    page.openWith(m_work.id.toString());
    named<QPushButton>(page, "projectRaiseButton")->click();
    const QStringList calls = m_desk->control.calls.filter(QStringLiteral("raiseBudget"));
    QCOMPARE(calls.size(), 1);
    QVERIFY2(calls[0].endsWith(QStringLiteral("month 5")), qPrintable(calls[0]));
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
}

void TestProjectsPage::failuresAreSaidInWords()
{
    seed();
    ProjectsPage &page = show();
    page.openWith(m_work.id.toString());
    m_desk->control.failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is full."), {}, {}});
    named<QPushButton>(page, "projectRemoveButton")->click();
    QTRY_VERIFY(!m_desk->host.messages.empty());
    QVERIFY(m_desk->host.messages.back().text.contains(QStringLiteral("The disk is full.")));
    QVERIFY(m_desk->host.undos.empty());
    named<QPushButton>(page, "projectEditButton")->click();
    named<QPushButton>(*dialog(), "projectSaveButton")->click();
    auto *failure = named<QLabel>(*dialog(), "projectFailureLabel");
    QTRY_VERIFY(failure->isVisible());
    QVERIFY(failure->text().contains(QStringLiteral("The disk is full.")));
}

void TestProjectsPage::aKeyOfTheProjectIsOpened()
{
    seed();
    ProjectsPage &page = show();
    page.openWith(m_work.id.toString());
    auto *keys = named<QListWidget>(page, "projectKeysList");
    QCOMPARE(keys->count(), 1);
    Q_EMIT keys->itemActivated(keys->item(0));
    QCOMPARE(m_desk->host.opened.value(0), QStringLiteral("keys|") + m_key.id.toString(QUuid::WithoutBraces));
}

QTEST_MAIN(TestProjectsPage)
#include "test_projectspage.moc"
