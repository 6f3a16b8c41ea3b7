// The Logs page: the lines in memory, new ones from any thread, the filter.
#include "core/base/log.h"
#include "tests/support/fakecontrol.h"
#include "tests/support/patience.h"
#include "ui/common/theme.h"
#include "ui/logs/logmodel.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <thread>

using namespace sluice;

namespace {

LogLine line(QtMsgType level, const char *text)
{
    return {SystemClock().now(), level, QStringLiteral("sluice.gateway"), QString::fromLatin1(text)};
}

} // namespace

class TestLogsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheLastLines();
    void filters_data();
    void filters();
    void showsNewLinesOfAnyThread();
};

void TestLogsPage::keepsTheLastLines()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append({});
    QCOMPARE(model.rowCount(), 0);
    model.append(std::vector<LogLine>(LogModel::LinesKept - 1, line(QtInfoMsg, "old")));
    model.append({line(QtInfoMsg, "a"), line(QtWarningMsg, "b"), line(QtInfoMsg, "c")});
    QCOMPARE(model.rowCount(), LogModel::LinesKept);
    QCOMPARE(model.index(LogModel::LinesKept - 1, LogModel::Text).data().toString(), QStringLiteral("c"));
    model.append(std::vector<LogLine>(LogModel::LinesKept + 5, line(QtInfoMsg, "flood")));
    QCOMPARE(model.rowCount(), LogModel::LinesKept);
    QCOMPARE(model.index(0, LogModel::Text).data().toString(), QStringLiteral("flood"));
}

void TestLogsPage::filters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("gravity");
    QTest::addColumn<int>("rows");
    QTest::newRow("no filter shows all") << "" << 0 << 4;
    QTest::newRow("a word, whatever its case") << "DISK" << 0 << 2;
    QTest::newRow("all words must be there") << "disk full" << 0 << 1;
    QTest::newRow("the area counts") << "gateway" << 0 << 4;
    QTest::newRow("warnings and errors") << "" << 2 << 2;
    QTest::newRow("errors only") << "" << 3 << 1;
    QTest::newRow("info and above leaves debug out") << "" << 1 << 3;
    QTest::newRow("nothing") << "elephant" << 0 << 0;
}

void TestLogsPage::filters()
{
    QFETCH(QString, words);
    QFETCH(int, gravity);
    QFETCH(int, rows);
    LogModel model;
    model.append({line(QtDebugMsg, "debugging"), line(QtInfoMsg, "the disk is fine"),
                  line(QtWarningMsg, "the disk is full"), line(QtCriticalMsg, "gave up")});
    LogFilter filter;
    filter.setSourceModel(&model);
    filter.setWords(words);
    filter.setLeastGravity(gravity);
    QCOMPARE(filter.rowCount(), rows);
}

void TestLogsPage::showsNewLinesOfAnyThread()
{
    installLog();
    qCInfo(lcApp) << "before the page";
    FakeControl control;
    ThemeController theme(*qApp);
    auto window = std::make_unique<MainWindow>(control, theme);
    window->openPage(QStringLiteral("logs"));
    window->show();
    const QAbstractItemModel *rows = window->findChild<QTableView *>(QStringLiteral("logsTable"))->model();
    const auto last = [rows] { return rows->index(rows->rowCount() - 1, LogModel::Text).data().toString(); };
    QVERIFY(rows->rowCount() > 0);
    std::thread([] { qCWarning(lcGateway) << "from elsewhere"; }).join();
    QTRY_COMPARE(last(), QStringLiteral("from elsewhere"));
    window->findChild<QLineEdit *>(QStringLiteral("logsFilterEdit"))
        ->setText(QStringLiteral("before the page"));
    QCOMPARE(rows->rowCount(), 1);
    window.reset();
    qCInfo(lcApp) << "after the page"; // nobody listens any more
    QCOMPARE(recentLog().back().text, QStringLiteral("after the page"));
    qInstallMessageHandler(nullptr);
}

QTEST_MAIN(TestLogsPage)
#include "test_logspage.moc"
