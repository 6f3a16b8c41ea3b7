// The Traffic page, driven by object names: faces, filter, following, drawer.
#include "tests/support/patience.h"
#include "tests/ui/pages/desk.h"
#include "ui/traffic/trafficpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace sluice;

namespace {

RequestRecord requestAt(const QUuid &key, int secondsAgo)
{
    RequestRecord record = finishedRequest(key);
    record.startedAt = record.startedAt - std::chrono::seconds(secondsAgo);
    return record;
}

RecordBatch many(const QUuid &key, int count)
{
    RecordBatch batch;
    for (int i = 0; i < count; ++i)
        batch.push_back(requestAt(key, count - i));
    return batch;
}

} // namespace

class TestTrafficPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_desk = std::make_unique<Desk>();
        m_key = keyNamed("ci-bot");
        m_desk->control.setConfiguration({}, {}, {m_key});
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }
    void anEmptyPageSaysWhatToDo();
    void historyIsThereAtFirstShow();
    void historyThatCannotBeReadIsSaidAndRetried();
    void requestsArriveLive();
    void theFilterHidesAndExplains();
    void aWrongTermIsSaidAndTheRestWorks();
    void nothingMatchesOffersToClear();
    void scrollingAwayHoldsTheTable();
    void sortingEndsFollowing();
    void theDrawerTellsOneSentence();
    void theDrawerFollowsARunningRequest();
    void aRefusalIsExplainedWithItsAction();
    void theDrawerSaysWhatMissedTheCache();
    void curlHasAPlaceholderAndCannotBeBrokenOut();
    void theViewIsClearedAndBack();
    void theKeyboardWalksAndCloses();
    void aRowIsCopiedAsText();
    void openWithSetsTheFilter();

private:
    TrafficPage &show()
    {
        m_page = std::make_unique<TrafficPage>(m_desk->context);
        m_page->resize(1100, 500);
        m_page->show();
        [&] { QVERIFY(QTest::qWaitForWindowExposed(m_page.get(), LongEnough)); }();
        return *m_page;
    }
    int rows() { return named<QTableView>(*m_page, "trafficTable")->model()->rowCount(); }
    QString cell(int row, int column)
    {
        return named<QTableView>(*m_page, "trafficTable")->model()->index(row, column).data().toString();
    }
    void select(int row)
    {
        auto *table = named<QTableView>(*m_page, "trafficTable");
        table->setCurrentIndex(table->model()->index(row, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<TrafficPage> m_page;
    VirtualKey m_key = {};
};

void TestTrafficPage::anEmptyPageSaysWhatToDo()
{
    TrafficPage &page = show();
    auto *test = named<QPushButton>(page, "emptyStateSecondaryButton");
    QTRY_VERIFY(test->isVisible());
    test->click();
    QVERIFY(m_desk->control.calls.contains(QStringLiteral("sendTestRequest")));
    named<QPushButton>(page, "emptyStatePrimaryButton")->click();
    QCOMPARE(m_desk->host.opened, QStringList{QStringLiteral("keys|new")});
    m_desk->control.record({finishedRequest(m_key.id)});
    QVERIFY(!test->isVisible());
}

void TestTrafficPage::historyIsThereAtFirstShow()
{
    m_desk->control.seed(many(m_key.id, 12));
    show();
    QTRY_COMPARE(rows(), 12);
    QCOMPARE(cell(0, 1), QStringLiteral("ci-bot"));
    QTRY_COMPARE(named<QLabel>(*m_page, "trafficCountLabel")->text(), QStringLiteral("12 requests"));
}

void TestTrafficPage::historyThatCannotBeReadIsSaidAndRetried()
{
    m_desk->control.seed(many(m_key.id, 3));
    m_desk->control.failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is damaged."), {}, {}});
    show();
    // Where no row is, the page itself says it.
    auto *retry = named<QPushButton>(*m_page, "emptyStatePrimaryButton");
    QTRY_VERIFY(retry->isVisible());
    QCOMPARE(retry->text(), QStringLiteral("Retry"));
    QVERIFY(m_desk->host.messages.empty());
    // Live requests go on, and then a line says it.
    m_desk->control.record({finishedRequest(m_key.id)});
    QCOMPARE(rows(), 1);
    named<QLineEdit>(*m_page, "trafficFilterEdit")->setText(QStringLiteral("key:ci"));
    QTRY_COMPARE(m_desk->host.messages.size(), size_t(1));
    const Message message = m_desk->host.messages.front();
    QVERIFY(message.text.contains(QStringLiteral("The disk is damaged.")));
    m_desk->control.failWith({});
    message.actions.front().run();
    QTRY_COMPARE(rows(), 4);
    QVERIFY(m_desk->host.dismissed.contains(message.id));
}

void TestTrafficPage::requestsArriveLive()
{
    show();
    RequestRecord record = finishedRequest(m_key.id);
    record.outcome = Outcome::Running;
    record.status = 0;
    m_desk->control.record({record});
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, 4), QStringLiteral("running"));
    record.outcome = Outcome::Done;
    record.status = 200;
    m_desk->control.record({record});
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, 4), QStringLiteral("200"));
    QCOMPARE(cell(0, 6), QStringLiteral("$0.0041"));
}

void TestTrafficPage::theFilterHidesAndExplains()
{
    TrafficPage &page = show();
    RecordBatch batch = many(m_key.id, 10);
    batch[4].outcome = Outcome::UpstreamError;
    batch[4].status = 503;
    m_desk->control.record(batch);
    auto *edit = named<QLineEdit>(page, "trafficFilterEdit");
    QTest::keyClicks(edit, QStringLiteral("status:error"));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(named<QLabel>(page, "trafficFilterMeaning")->text(), QStringLiteral("Requests with an error."));
    QTRY_COMPARE(named<QLabel>(page, "trafficCountLabel")->text(), QStringLiteral("1 matching"));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_COMPARE(rows(), 10);
    QVERIFY(!named<QLabel>(page, "trafficFilterMeaning")->isVisible());
}

void TestTrafficPage::aWrongTermIsSaidAndTheRestWorks()
{
    TrafficPage &page = show();
    m_desk->control.record(many(m_key.id, 4));
    named<QLineEdit>(page, "trafficFilterEdit")->setText(QStringLiteral("key:ci cots>1"));
    auto *error = named<QLabel>(page, "trafficFilterError");
    QTRY_VERIFY(error->isVisible());
    QVERIFY(error->text().contains(QStringLiteral("cots")));
    QVERIFY(error->text().contains(QStringLiteral("character 8")));
    QCOMPARE(rows(), 4);
}

void TestTrafficPage::nothingMatchesOffersToClear()
{
    TrafficPage &page = show();
    m_desk->control.record(many(m_key.id, 4));
    page.openWith(QStringLiteral("key:nobody"));
    auto *clear = named<QPushButton>(page, "emptyStatePrimaryButton");
    QTRY_VERIFY(clear->isVisible());
    QCOMPARE(clear->text(), QStringLiteral("Clear filter"));
    clear->click();
    QTRY_COMPARE(rows(), 4);
    QVERIFY(named<QLineEdit>(page, "trafficFilterEdit")->text().isEmpty());
}

void TestTrafficPage::scrollingAwayHoldsTheTable()
{
    TrafficPage &page = show();
    m_desk->control.record(many(m_key.id, 100));
    auto *table = named<QTableView>(page, "trafficTable");
    auto *button = named<QPushButton>(page, "trafficNewRowsButton");
    QTRY_VERIFY(table->verticalScrollBar()->maximum() > 0);
    QCOMPARE(table->verticalScrollBar()->value(), table->verticalScrollBar()->maximum());
    table->verticalScrollBar()->setValue(0);
    QVERIFY(!named<QPushButton>(page, "trafficFollowButton")->isChecked());
    m_desk->control.record(many(m_key.id, 12));
    QCOMPARE(rows(), 100);
    QCOMPARE(table->verticalScrollBar()->value(), 0);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("12 new"));
    button->click();
    QCOMPARE(rows(), 112);
    QVERIFY(!button->isVisible());
    QVERIFY(named<QPushButton>(page, "trafficFollowButton")->isChecked());
    QCOMPARE(table->verticalScrollBar()->value(), table->verticalScrollBar()->maximum());
}

void TestTrafficPage::sortingEndsFollowing()
{
    TrafficPage &page = show();
    m_desk->control.record(many(m_key.id, 5));
    auto *table = named<QTableView>(page, "trafficTable");
    table->sortByColumn(6, Qt::DescendingOrder);
    QVERIFY(!named<QPushButton>(page, "trafficFollowButton")->isChecked());
    m_desk->control.record(many(m_key.id, 2));
    QCOMPARE(rows(), 5);
    named<QPushButton>(page, "trafficFollowButton")->click();
    QCOMPARE(rows(), 7);
    QVERIFY(named<QPushButton>(page, "trafficFollowButton")->isChecked());
}

void TestTrafficPage::theDrawerTellsOneSentence()
{
    TrafficPage &page = show();
    m_desk->control.record({finishedRequest(m_key.id)});
    select(0);
    QVERIFY(named<QWidget>(page, "trafficDrawer")->isVisible());
    QCOMPARE(named<QLabel>(page, "trafficSummaryText")->text(),
             QStringLiteral(
                 "claude-code asked claude-opus; Anthropic answered in 2.3 s with 340 tokens for $0.0041."));
    auto *tabs = named<QTabWidget>(page, "trafficDrawerTabs");
    QStringList shown;
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->isTabVisible(i))
            shown << tabs->tabText(i);
    }
    QCOMPARE(shown, QStringList({QStringLiteral("Summary"), QStringLiteral("Timeline"),
                                 QStringLiteral("Cost"), QStringLiteral("Messages"), QStringLiteral("Raw")}));
    QVERIFY(named<QLabel>(page, "trafficExactnessLabel")->text().startsWith(QStringLiteral("Byte-exact")));
    QVERIFY(named<QTableWidget>(page, "trafficCostTable")->rowCount() > 0);
    QVERIFY(
        named<QWidget>(page, "trafficTimeline")->accessibleDescription().contains(QStringLiteral("410 ms")));
}

void TestTrafficPage::theDrawerFollowsARunningRequest()
{
    TrafficPage &page = show();
    RequestRecord record = finishedRequest(m_key.id);
    record.outcome = Outcome::Running;
    m_desk->control.record({record});
    select(0);
    auto *summary = named<QLabel>(page, "trafficSummaryText");
    QVERIFY(summary->text().contains(QStringLiteral("is answering")));
    record.outcome = Outcome::Done;
    m_desk->control.record({record});
    QVERIFY(summary->text().contains(QStringLiteral("answered in")));
}

void TestTrafficPage::aRefusalIsExplainedWithItsAction()
{
    TrafficPage &page = show();
    RequestRecord record = finishedRequest(m_key.id);
    record.outcome = Outcome::Refused;
    record.status = 429;
    record.stage = "limit";
    record.error = QStringLiteral("60 requests a minute are allowed.");
    m_desk->control.record({record});
    select(0);
    QVERIFY(named<QWidget>(page, "trafficWhyPanel")->isVisible());
    named<QPushButton>(page, "trafficWhyAction")->click();
    QCOMPARE(m_desk->host.opened.last(), QStringLiteral("keys|") + m_key.id.toString(QUuid::WithoutBraces));
}

void TestTrafficPage::theDrawerSaysWhatMissedTheCache()
{
    TrafficPage &page = show();
    RequestRecord record = finishedRequest(m_key.id);
    record.changedBlock = "system";
    m_desk->control.record({record});
    select(0);
    QCOMPARE(
        named<QLabel>(page, "trafficCacheMissLabel")->text(),
        QStringLiteral("The prompt cache was missed: the system prompt changed since the request before."));
}

void TestTrafficPage::curlHasAPlaceholderAndCannotBeBrokenOut()
{
    TrafficPage &page = show();
    RequestRecord record = finishedRequest(m_key.id);
    record.protocol = "chat";
    record.endpoint = "chat/completions";
    record.modelAsked = QStringLiteral("gpt'; rm -rf ~; '");
    m_desk->control.record({record});
    select(0);
    named<QPushButton>(page, "trafficCurlButton")->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(QStringLiteral("curl 'http://127.0.0.1:4747/v1/chat/completions'")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Bearer $SLUICE_KEY")));
    QVERIFY(text.contains(QStringLiteral("gpt'\\''; rm -rf ~; '\\''")));
    named<QPushButton>(page, "trafficPlaygroundButton")->click();
    QCOMPARE(m_desk->host.opened.last(), QStringLiteral("playground|") + record.modelAsked);
}

void TestTrafficPage::theViewIsClearedAndBack()
{
    TrafficPage &page = show();
    m_desk->control.record(many(m_key.id, 8));
    auto *table = named<QTableView>(page, "trafficTable");
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page, LongEnough));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(rows(), 0);
    m_desk->control.record({finishedRequest(m_key.id)});
    QCOMPARE(rows(), 1);
    QCOMPARE(m_desk->host.undos.size(), size_t(1));
    m_desk->host.undos.front().undo();
    QCOMPARE(rows(), 9);
}

void TestTrafficPage::theKeyboardWalksAndCloses()
{
    TrafficPage &page = show();
    m_desk->control.record(many(m_key.id, 3));
    select(0);
    auto *table = named<QTableView>(page, "trafficTable");
    page.activateWindow();
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!named<QWidget>(page, "trafficDrawer")->isVisible());
}

void TestTrafficPage::aRowIsCopiedAsText()
{
    TrafficPage &page = show();
    m_desk->control.record({finishedRequest(m_key.id)});
    select(0);
    QTest::keyClick(named<QTableView>(page, "trafficTable"), Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("ci-bot\t")));
    QVERIFY(text.contains(QStringLiteral("\t$0.0041")));
    QTest::keyClick(named<QTableView>(page, "trafficTable"), Qt::Key_C,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\"Key\": \"ci-bot\"")));
}

void TestTrafficPage::openWithSetsTheFilter()
{
    TrafficPage &page = show();
    RecordBatch batch = many(m_key.id, 6);
    batch[2].outcome = Outcome::Refused;
    m_desk->control.record(batch);
    page.openWith(QStringLiteral("status:refused"));
    QCOMPARE(rows(), 1);
    page.openWith(QStringLiteral("id:") + batch[5].id.toString());
    QCOMPARE(rows(), 6);
    QVERIFY(named<QWidget>(page, "trafficDrawer")->isVisible());
    QCOMPARE(named<QTableView>(page, "trafficTable")->currentIndex().row(), 5);
}

QTEST_MAIN(TestTrafficPage)
#include "test_trafficpage.moc"
