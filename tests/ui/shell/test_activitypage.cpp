// The activity log: what there was, what comes, and the way to what it is about.
#include "tests/support/fakecontrol.h"
#include "tests/support/patience.h"
#include "ui/activity/activitymodel.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace sluice;

class TestActivityPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhatWas();
    void addsWhatComes();
    void filters();
    void opensWhatItIsAbout();

private:
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    QString cell(int row, int column) const
    {
        return find<QTableView>("activityTable")->model()->index(row, column).data().toString();
    }
    int rows() const { return find<QTableView>("activityTable")->model()->rowCount(); }
    static Notice notice(Notice::Kind kind, const char *title, const QUuid &subject = {})
    {
        Notice made;
        made.id = QUuid::createUuid();
        made.kind = kind;
        made.severity =
            kind == Notice::Kind::Changed ? Notice::Severity::Information : Notice::Severity::Warning;
        made.title = QString::fromLatin1(title);
        made.subject = subject;
        made.actor = QStringLiteral("window");
        made.at = Instant(std::chrono::hours(490'000));
        return made;
    }

    VirtualKey m_key = {};
    std::unique_ptr<FakeControl> m_control;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestActivityPage::init()
{
    m_control = std::make_unique<FakeControl>();
    m_key.id = QUuid::createUuid();
    m_key.name = QStringLiteral("codex");
    m_control->setConfiguration(Settings(), {}, {m_key});
    m_control->noticeList = {notice(Notice::Kind::BudgetThreshold, "80 % are spent", m_key.id),
                             notice(Notice::Kind::Changed, "The key was changed", m_key.id)};
    m_theme = std::make_unique<ThemeController>(*qApp);
    m_window = std::make_unique<MainWindow>(*m_control, *m_theme);
    m_window->show();
    m_window->openPage(QStringLiteral("activity"));
    QTRY_COMPARE(rows(), 2);
}

void TestActivityPage::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_control.reset();
}

void TestActivityPage::listsWhatWas()
{
    QVERIFY(cell(0, ActivityModel::What).startsWith(QStringLiteral("80 % are spent")));
    QCOMPARE(cell(0, ActivityModel::About), QStringLiteral("codex"));
    QCOMPARE(cell(1, ActivityModel::By), QStringLiteral("this window"));
}

void TestActivityPage::addsWhatComes()
{
    m_control->tell(notice(Notice::Kind::Runaway, "codex was paused", m_key.id));
    QCOMPARE(rows(), 3);
    QVERIFY(cell(0, ActivityModel::What).startsWith(QStringLiteral("codex was paused")));
}

void TestActivityPage::filters()
{
    QTest::keyClicks(find<QLineEdit>("activityFilterEdit"), QStringLiteral("changed"));
    QCOMPARE(rows(), 1);
    find<QLineEdit>("activityFilterEdit")->clear();
    auto *kind = find<QComboBox>("activityKindCombo");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down); // warnings
    QCOMPARE(rows(), 1);
    QVERIFY(cell(0, ActivityModel::What).startsWith(QStringLiteral("80 %")));
}

void TestActivityPage::opensWhatItIsAbout()
{
    auto *table = find<QTableView>("activityTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, ActivityModel::What));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), QStringLiteral("keys"));
}

QTEST_MAIN(TestActivityPage)
#include "test_activitypage.moc"
