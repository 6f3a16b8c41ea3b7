// The drawer's tabs Messages and Raw, by keyboard: what is kept of a request, what is not, and asking for it.
#include "tests/ui/pages/desk.h"
#include "ui/common/discretion.h"
#include "ui/common/textfinder.h"
#include "ui/traffic/trafficpage.h"
#include "ui/traffic/transcriptview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBlock>
#include <QTimer>

using namespace sluice;

namespace {

constexpr char Conversation[] = R"({"model":"claude-opus","system":"You are careful.","messages":[
  {"role":"user","content":[{"type":"text","text":"Where is the parser?"},
    {"type":"image","source":{"type":"base64","media_type":"image/png","data":"AAAABBBB"}}]},
  {"role":"assistant","content":[{"type":"thinking","thinking":"Search for it.","signature":"x"},
    {"type":"tool_use","id":"t1","name":"Grep","input":{"pattern":"needle"}}]},
  {"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","content":"src/needle.cpp"}]}]})";

Recording recordingOf(const QByteArray &request, const QByteArray &answer)
{
    Recording recording;
    recording.request = request;
    recording.requestBytes = request.size();
    recording.answer = answer;
    recording.answerBytes = answer.size();
    recording.answerType = "application/json";
    return recording;
}

QByteArray answerOf(const QByteArray &text)
{
    return R"({"role":"assistant","content":[{"type":"text","text":")" + text + "\"}]}";
}

QByteArray messageOf(const QByteArray &text)
{
    return R"({"messages":[{"role":"user","content":")" + text + "\"}]}";
}

} // namespace

class TestTrafficDrawer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void headersAreShownWithoutCredentials();
    void headersComeAsTheyAreKnown();
    void headersThatAreGoneAreExplained();
    void recordingIsAskedForAndTakenBack();
    void theSafeAnswerChangesNothing();
    void whereNothingIsKeptItSaysWhy_data();
    void whereNothingIsKeptItSaysWhy();
    void whatWasRecordedIsWrittenAMomentLater();
    void aRunningRequestIsReadWhenItEnds();
    void aConversationIsFoldedAndOpened();
    void aConversationIsSearched();
    void longTextsAndManyMessagesWait();
    void oneMessageIsCopied();
    void rawBodiesSayWhatIsMissing();
    void whatCannotBeReadIsTriedAgain();
    void anotherRequestTakesItsPlace();
    void namesAreHiddenThereToo();
    void aLargeRecordingDoesNotStopTheWindow();

private:
    enum Tab { Messages, Raw };
    // The drawer open at that tab, the focus on its bar.
    void open(const RequestRecord &record, Tab tab);
    void readRecorded(const QByteArray &request, const QByteArray &answer);
    template<typename T>
    T *find(const char *name)
    {
        return named<T>(*m_page, name);
    }
    QString note() { return find<QLabel>("trafficMessagesNote")->text(); }
    TranscriptView *view() { return find<TranscriptView>("trafficTranscript"); }
    QStringList lines() { return view()->toPlainText().split(QLatin1Char('\n')); }
    // The caret to the line that begins so.
    void walkTo(const QString &line);
    void pressInDialog(const char *button);
    VirtualKey keyNow() { return *m_desk->control.configuration()->key(m_key.id); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<TrafficPage> m_page;
    VirtualKey m_key = {};
    RequestRecord m_record = {};
};

void TestTrafficDrawer::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_desk = std::make_unique<Desk>();
    m_key = keyNamed("ci-bot");
    m_desk->control.setConfiguration({}, {}, {m_key});
    m_record = finishedRequest(m_key.id);
    m_record.protocol = "messages";
    m_record.startedAt = m_record.startedAt - std::chrono::minutes(5);
}

void TestTrafficDrawer::cleanup()
{
    Discretion::ofApplication().setOn(false);
    m_page.reset();
    m_desk.reset();
}

void TestTrafficDrawer::open(const RequestRecord &record, Tab tab)
{
    if (!m_page) {
        m_page = std::make_unique<TrafficPage>(m_desk->context);
        m_page->resize(1100, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    m_desk->control.record({record});
    auto *table = find<QTableView>("trafficTable");
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto *bar = find<QTabWidget>("trafficDrawerTabs")->tabBar();
    QTRY_VERIFY(bar->hasFocus());
    const QString wanted = tab == Messages ? QStringLiteral("Messages") : QStringLiteral("Raw");
    for (int i = 0; i < bar->count() && bar->tabText(bar->currentIndex()) != wanted; ++i)
        QTest::keyClick(bar, Qt::Key_Right);
    QCOMPARE(bar->tabText(bar->currentIndex()), wanted);
}

void TestTrafficDrawer::readRecorded(const QByteArray &request, const QByteArray &answer)
{
    m_desk->control.recordings.insert(m_record.id, recordingOf(request, answer));
    open(m_record, Messages);
    QTRY_VERIFY(view()->isVisible());
}

void TestTrafficDrawer::walkTo(const QString &line)
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
    for (int before = -1; before != view()->textCursor().position();) {
        if (view()->textCursor().block().text().startsWith(line))
            return;
        before = view()->textCursor().position();
        QTest::keyClick(view(), Qt::Key_Down);
    }
    QFAIL(qPrintable(line + QStringLiteral(" is not in ") + view()->toPlainText()));
}

void TestTrafficDrawer::pressInDialog(const char *button)
{
    auto *ask = find<QMessageBox>("keyRecordAskDialog");
    QTRY_VERIFY(ask->isVisible());
    QTest::keyClick(named<QPushButton>(*ask, button), Qt::Key_Space);
}

void TestTrafficDrawer::headersAreShownWithoutCredentials()
{
    m_desk->control.heads.insert(m_record.id,
                                 {"POST /v1/messages?beta=true",
                                  {{"host", "127.0.0.1:4747"}, {"x-api-key", HeaderMemory::Removed}},
                                  200,
                                  {{"content-type", "application/json"}, {"request-id", "req_1"}}});
    open(m_record, Raw);
    auto *heads = find<QTextEdit>("trafficHeaders");
    QCOMPARE(heads->toPlainText(),
             QStringLiteral("POST /v1/messages?beta=true\nhost: 127.0.0.1:4747\nx-api-key: removed\n"
                            "Answer 200\ncontent-type: application/json\nrequest-id: req_1"));
    QVERIFY(!find<QLabel>("trafficHeadersNote")->isVisible());
    QVERIFY(!heads->accessibleName().isEmpty());
    auto *copy = find<QPushButton>("trafficCopyHeadersButton");
    for (int i = 0; i < 10 && !copy->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(copy->hasFocus());
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("POST /v1/messages?beta=true\nhost: 127.0.0.1:4747\nx-api-key: (removed)\n\n200\n"
                            "content-type: application/json\nrequest-id: req_1\n"));
    // And by hand: all of it, as it is shown.
    QTest::keyClick(copy, Qt::Key_Tab);
    QVERIFY(heads->hasFocus());
    QTest::keySequence(heads, QKeySequence::SelectAll);
    QTest::keySequence(heads, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("x-api-key: removed")));
}

void TestTrafficDrawer::headersComeAsTheyAreKnown()
{
    m_record.outcome = Outcome::Running;
    m_desk->control.heads.insert(m_record.id, {"POST /v1/messages", {{"host", "localhost"}}, 0, {}});
    open(m_record, Raw);
    auto *heads = find<QTextEdit>("trafficHeaders");
    QVERIFY(heads->toPlainText().endsWith(QStringLiteral("The answer has not begun yet.")));
    QTest::keySequence(heads, QKeySequence::SelectAll);
    m_desk->control.record({m_record}); // nothing new: what is selected stays
    QVERIFY(heads->textCursor().hasSelection());
    const int height = heads->height();
    m_desk->control.heads[m_record.id].status = 529;
    m_desk->control.heads[m_record.id].answer = {{"retry-after", "7"}};
    m_desk->control.record({m_record});
    QVERIFY(heads->toPlainText().endsWith(QStringLiteral("Answer 529\nretry-after: 7")));
    QVERIFY(heads->height() > height);
}

void TestTrafficDrawer::headersThatAreGoneAreExplained()
{
    open(m_record, Raw);
    QVERIFY(find<QLabel>("trafficHeadersNote")->isVisible());
    QVERIFY(find<QLabel>("trafficHeadersNote")->text().contains(QStringLiteral("never written to disk")));
    QVERIFY(!find<QTextEdit>("trafficHeaders")->isVisible());
    QVERIFY(!find<QPushButton>("trafficCopyHeadersButton")->isVisible());
}

void TestTrafficDrawer::recordingIsAskedForAndTakenBack()
{
    open(m_record, Messages);
    QTRY_VERIFY(note().startsWith(QStringLiteral("Bodies are not recorded")));
    auto *record = find<QPushButton>("trafficRecordButton");
    QTRY_VERIFY(record->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(record->hasFocus());
    QTest::keyClick(record, Qt::Key_Space);
    auto *ask = find<QMessageBox>("keyRecordAskDialog");
    QTRY_VERIFY(named<QPushButton>(*ask, "keyRecordRefrainButton")->hasFocus());
    QVERIFY(ask->informativeText().contains(QStringLiteral("2.0 MiB")));
    QVERIFY(!keyNow().policy.recordBodies);
    pressInDialog("keyRecordKeepButton");
    QVERIFY(keyNow().policy.recordBodies);
    QVERIFY(!record->isVisible());
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    QVERIFY(m_desk->host.undos[0].text.contains(QStringLiteral("From the next request on")));
    m_desk->host.undos[0].undo();
    QTRY_VERIFY(!keyNow().policy.recordBodies);
    QVERIFY(record->isVisible());
}

void TestTrafficDrawer::theSafeAnswerChangesNothing()
{
    open(m_record, Messages);
    auto *record = find<QPushButton>("trafficRecordButton");
    QTRY_VERIFY(record->isVisible());
    QTest::keyClick(record, Qt::Key_Space);
    auto *ask = find<QMessageBox>("keyRecordAskDialog");
    QTRY_VERIFY(named<QPushButton>(*ask, "keyRecordRefrainButton")->hasFocus());
    QTest::keyClick(named<QPushButton>(*ask, "keyRecordRefrainButton"), Qt::Key_Return);
    QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
    QVERIFY(!keyNow().policy.recordBodies);
    QVERIFY(m_desk->control.calls.filter(QStringLiteral("updateKey")).isEmpty());
}

void TestTrafficDrawer::whereNothingIsKeptItSaysWhy_data()
{
    QTest::addColumn<bool>("records");
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("hoursAgo");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("button");
    const auto row = [](const char *name, bool records, bool revoked, bool known, int hoursAgo,
                        Outcome outcome, const char *said, bool button) {
        QTest::newRow(name) << records << revoked << known << hoursAgo << outcome << QString::fromUtf8(said)
                            << button;
    };
    const char *never = "Bodies are not recorded";
    row("the key does not record", false, false, true, 1, Outcome::Done, never, true);
    row("a revoked key", false, true, true, 1, Outcome::Done, never, false);
    row("a revoked key that recorded", true, true, true, 1, Outcome::Done, never, false);
    row("a key that is gone", false, false, false, 1, Outcome::Done, never, false);
    row("made before", true, false, true, 1, Outcome::Done, "There is no recording of this request", false);
    row("too long ago", true, false, true, 24 * 7 + 1, Outcome::Done, "are not kept any more", false);
    row("refused", true, false, true, 1, Outcome::Refused, "Sluice refused this request", false);
    row("still running", true, false, true, 1, Outcome::Running, "still running", false);
}

void TestTrafficDrawer::whereNothingIsKeptItSaysWhy()
{
    QFETCH(bool, records);
    QFETCH(bool, revoked);
    QFETCH(bool, known);
    QFETCH(int, hoursAgo);
    QFETCH(Outcome, outcome);
    QFETCH(QString, said);
    QFETCH(bool, button);
    m_key.policy.recordBodies = records;
    if (revoked)
        m_key.revokedAt = SystemClock().now();
    m_desk->control.setConfiguration({}, {}, {m_key});
    m_record.startedAt = SystemClock().now() - std::chrono::hours(hoursAgo);
    m_record.outcome = outcome;
    if (!known)
        m_record.keyId = QUuid::createUuid();
    open(m_record, Messages);
    QTRY_VERIFY2(find<QLabel>("trafficMessagesNote")->isVisible() && note().contains(said),
                 qPrintable(note()));
    QCOMPARE(find<QPushButton>("trafficRecordButton")->isVisible(), button);
    QVERIFY(!view()->isVisible());
}

void TestTrafficDrawer::whatWasRecordedIsWrittenAMomentLater()
{
    m_key.policy.recordBodies = true;
    m_desk->control.setConfiguration({}, {}, {m_key});
    m_record.startedAt = SystemClock().now();
    open(m_record, Messages);
    QTRY_VERIFY(note().contains(QStringLiteral("is being written")));
    m_desk->control.recordings.insert(m_record.id, recordingOf(messageOf("Hi"), answerOf("Ho")));
    QTRY_VERIFY(view()->isVisible());
    QVERIFY(lines().contains(QStringLiteral("Ho")));
}

void TestTrafficDrawer::aRunningRequestIsReadWhenItEnds()
{
    m_key.policy.recordBodies = true;
    m_desk->control.setConfiguration({}, {}, {m_key});
    m_desk->control.recordings.insert(m_record.id, recordingOf(messageOf("Hi"), answerOf("Ho")));
    m_record.outcome = Outcome::Running;
    open(m_record, Messages);
    QVERIFY(note().contains(QStringLiteral("still running")));
    QVERIFY(m_desk->control.calls.filter(QStringLiteral("recordingOf")).isEmpty());
    m_record.outcome = Outcome::Done;
    m_desk->control.record({m_record});
    QTRY_VERIFY(view()->isVisible());
    // A change that is none to it is no reason to read again.
    m_desk->control.record({m_record});
    QCOMPARE(m_desk->control.calls.filter(QStringLiteral("recordingOf")).size(), 1);
}

void TestTrafficDrawer::aConversationIsFoldedAndOpened()
{
    readRecorded(Conversation, answerOf("It is in src."));
    QCOMPARE(lines(),
             QStringList({QStringLiteral("System\tCopy"), QStringLiteral("▸ Instructions  You are careful."),
                          QStringLiteral("User\tCopy"), QStringLiteral("Where is the parser?"),
                          QStringLiteral("Image  image/png · 6 bytes"), QStringLiteral("Assistant\tCopy"),
                          QStringLiteral("▸ Thinking  Search for it."),
                          QStringLiteral("▸ Grep  { \"pattern\": \"needle\" }"), QStringLiteral("Tool\tCopy"),
                          QStringLiteral("▸ Result  src/needle.cpp"),
                          QStringLiteral("Assistant's answer\tCopy"), QStringLiteral("It is in src.")}));
    QVERIFY(note().startsWith(QStringLiteral("As it went to the provider")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // the search, its two buttons, the text
    QVERIFY(find<QLineEdit>("trafficMessagesSearch")->hasFocus());
    walkTo(QStringLiteral("▸ Grep"));
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(lines().contains(QStringLiteral("▾ Grep")));
    QVERIFY(lines().contains(QStringLiteral("    \"pattern\": \"needle\"")));
    QVERIFY(view()->textCursor().block().text().startsWith(QStringLiteral("▾ Grep"))); // to close it again
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(lines().contains(QStringLiteral("▸ Grep  { \"pattern\": \"needle\" }")));
    // By the mouse.
    walkTo(QStringLiteral("▸ Thinking"));
    QTextCursor inside = view()->textCursor();
    inside.setPosition(inside.block().position() + 4);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->cursorRect(inside).center());
    QTRY_VERIFY(lines().contains(QStringLiteral("Search for it.")));
}

void TestTrafficDrawer::aConversationIsSearched()
{
    readRecorded(Conversation, answerOf("The Needle is in src."));
    auto *search = find<QLineEdit>("trafficMessagesSearch");
    auto *hits = find<QLabel>("trafficMessagesHits");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("needle"));
    QCOMPARE(hits->text(), QStringLiteral("3 of 3")); // the answer is what one looks for first
    QVERIFY(!lines().contains(QStringLiteral("▾ Result")));
    const auto marked = [this] {
        for (const QTextEdit::ExtraSelection &mark : view()->extraSelections()) {
            if (mark.format.foreground().color() == view()->palette().color(QPalette::HighlightedText))
                return mark.cursor.selectedText() + QLatin1Char('@') + mark.cursor.block().text();
        }
        return QString();
    };
    QCOMPARE(marked(), QStringLiteral("Needle@The Needle is in src."));
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(hits->text(), QStringLiteral("2 of 3"));
    QCOMPARE(marked(), QStringLiteral("needle@src/needle.cpp")); // what is folded opens
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(marked(), QStringLiteral("needle@    \"pattern\": \"needle\""));
    QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(hits->text(), QStringLiteral("3 of 3"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(hits->text(), QStringLiteral("1 of 3"));
    find<QWidget>("trafficMessagesNextButton")->setFocus();
    QTest::keyClick(find<QWidget>("trafficMessagesNextButton"), Qt::Key_Space);
    QCOMPARE(hits->text(), QStringLiteral("2 of 3"));
    search->setText(QStringLiteral("haystack"));
    QCOMPARE(hits->text(), QStringLiteral("Not found"));
    QCOMPARE(marked(), QString());
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(!hits->isVisible());
    // Outside of the drawer the same keys are the page's.
    find<QTableView>("trafficTable")->setFocus();
    QTest::keyClick(find<QTableView>("trafficTable"), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>("trafficFilterEdit")->hasFocus());
}

void TestTrafficDrawer::longTextsAndManyMessagesWait()
{
    QByteArray body = R"({"messages":[)";
    for (int i = 0; i < 300; ++i)
        body += R"({"role":"user","content":"message )" + QByteArray::number(i) + "\"},";
    body += R"({"role":"user","content":"first line)" + QByteArray("\\nnext line").repeated(60) +
            R"(\nlast line"}]})";
    readRecorded(body, answerOf(QByteArray(5000, 'x') + "end"));
    QVERIFY(!lines().contains(QStringLiteral("last line")));
    QVERIFY(!lines().contains(QStringLiteral("message 10")));
    walkTo(QStringLiteral("Show all (62"));
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(lines().contains(QStringLiteral("last line")));
    walkTo(QStringLiteral("Show all (4.9 KiB)"));
    QTest::keyClick(view(), Qt::Key_Space);
    QVERIFY(lines().last().endsWith(QStringLiteral("end")));
    walkTo(QStringLiteral("Show earlier messages"));
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(lines().contains(QStringLiteral("message 110")));
    QVERIFY(!lines().contains(QStringLiteral("message 10")));
    // A search finds what is not shown yet, also where a line was broken.
    auto *search = find<QLineEdit>("trafficMessagesSearch");
    search->setText(QStringLiteral("message 10"));
    QCOMPARE(find<QLabel>("trafficMessagesHits")->text(), QStringLiteral("11 of 11"));
    for (int i = 0; i < 10; ++i)
        view()->goToHit(false);
    QVERIFY(lines().contains(QStringLiteral("message 10")));
    search->setText(QStringLiteral("xend"));
    const QTextEdit::ExtraSelection mark = view()->extraSelections().constFirst();
    QCOMPARE(mark.cursor.selectedText().remove(QChar::ParagraphSeparator), QStringLiteral("xend"));
}

void TestTrafficDrawer::oneMessageIsCopied()
{
    readRecorded(Conversation, answerOf("It is in src."));
    const auto copied = [] { return QGuiApplication::clipboard()->text(); };
    walkTo(QStringLiteral("Assistant\t"));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(copied(),
             QStringLiteral("[Thinking]\nSearch for it.\n\n[Grep]\n{\n    \"pattern\": \"needle\"\n}"));
    walkTo(QStringLiteral("Where is"));
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(copied(), QStringLiteral("Where is the parser?\n\n[Image: image/png · 6 bytes]"));
    // What is selected, as always.
    walkTo(QStringLiteral("It is"));
    QTest::keyClick(view(), Qt::Key_End, Qt::ShiftModifier);
    QTest::keySequence(view(), QKeySequence::Copy);
    QCOMPARE(copied(), QStringLiteral("It is in src."));
}

void TestTrafficDrawer::rawBodiesSayWhatIsMissing()
{
    Recording recording = recordingOf(R"({"messages":[{"role":"user","content":"Hi)", answerOf("Ho"));
    recording.requestBytes = recording.request.size() + 1'048'576;
    m_desk->control.recordings.insert(m_record.id, recording);
    open(m_record, Messages);
    QTRY_VERIFY(view()->isVisible());
    QCOMPARE(lines().first(), QStringLiteral("Request\tCopy"));
    QVERIFY(lines().contains(QString::fromUtf8(recording.request)));
    auto *missing = find<QLabel>("trafficMessagesMissing");
    QVERIFY(missing->isVisible());
    QCOMPARE(missing->text(), QStringLiteral("The last 1.0 MiB of the request were not kept."));
}

void TestTrafficDrawer::whatCannotBeReadIsTriedAgain()
{
    m_desk->control.recordings.insert(m_record.id, recordingOf(messageOf("Hi"), answerOf("Ho")));
    m_desk->control.failWith(Error{Error::Kind::Keychain, QStringLiteral("The keychain is locked."), {}, {}});
    open(m_record, Messages);
    auto *retry = find<QPushButton>("trafficMessagesRetryButton");
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(note().contains(QStringLiteral("The keychain is locked.")));
    m_desk->control.failWith({});
    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_VERIFY(view()->isVisible());
    QVERIFY(!retry->isVisible());
}

void TestTrafficDrawer::anotherRequestTakesItsPlace()
{
    readRecorded(Conversation, answerOf("It is in src."));
    find<QLineEdit>("trafficMessagesSearch")->setText(QStringLiteral("needle"));
    RequestRecord other = finishedRequest(m_key.id);
    m_desk->control.record({other});
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(note().startsWith(QStringLiteral("Bodies are not recorded")));
    QVERIFY(!view()->isVisible());
    QVERIFY(view()->toPlainText().isEmpty());
    QVERIFY(find<QLineEdit>("trafficMessagesSearch")->text().isEmpty());
}

void TestTrafficDrawer::namesAreHiddenThereToo()
{
    m_desk->control.heads.insert(
        m_record.id, {"POST /v1/messages", {{"x-project", "ci-bot"}, {"x-cwd", "/home/ada/secret"}}, 0, {}});
    readRecorded(messageOf("Ask ci-bot in /home/ada/secret for $12.50"), answerOf("ci-bot says no"));
    Discretion &discretion = Discretion::ofApplication();
    discretion.follow(m_desk->control);
    for (const auto &[tab, widget] : {std::pair(5, "trafficTranscript"), std::pair(6, "trafficHeaders")}) {
        discretion.setOn(false);
        find<QTabWidget>("trafficDrawerTabs")->setCurrentIndex(tab);
        auto *shown = find<QTextEdit>(widget);
        QTRY_VERIFY(shown->isVisible());
        const QRect area(shown->mapTo(m_page.get(), QPoint()), shown->size());
        const std::vector<PaintedText> texts = paintedTexts(*m_page);
        discretion.setOn(true);
        const QImage picture = m_page->grab().toImage();
        int found = 0;
        for (const PaintedText &painted : texts) {
            for (const char *secret : {"ci-bot", "/home/ada/secret", "$12.50"}) {
                const qsizetype at = painted.text.indexOf(QLatin1String(secret));
                if (at < 0 || !area.contains(painted.rect.center().toPoint()))
                    continue;
                ++found;
                const QRect block = painted.partRect(at, qsizetype(qstrlen(secret))).toAlignedRect();
                for (int x = block.left(); x <= block.right(); ++x)
                    QCOMPARE(picture.pixel(x, block.center().y()), picture.pixel(block.center()));
            }
        }
        QVERIFY(found >= 2);
    }
    // What is read aloud is hidden as well.
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(view());
    QVERIFY(spoken && !spoken->text(QAccessible::Value).contains(QStringLiteral("ci-bot")));
    QVERIFY(!spoken->textInterface());
}

void TestTrafficDrawer::aLargeRecordingDoesNotStopTheWindow()
{
    // Two bodies of the largest size: many messages, and one long line.
    QByteArray body = R"({"messages":[{"role":"user","content":"x"})";
    while (body.size() < Recording::MostBytes - 200)
        body += R"(,{"role":"user","content":"a message as it is sent"})";
    body += "]}";
    m_desk->control.recordings.insert(
        m_record.id, recordingOf(body, answerOf(QByteArray(Recording::MostBytes - 100, 'y'))));
    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { longest = qMax(longest, sinceBeat.restart()); });
    heart.start(0);
    sinceBeat.start();
    open(m_record, Messages);
    longest = 0;
    sinceBeat.restart();
    QTRY_VERIFY(view()->isVisible());
    QCoreApplication::processEvents();
    QVERIFY2(longest < 2000, qPrintable(QString::number(longest))); // 30 ms where nobody else wants to run
    QVERIFY(view()->document()->characterCount() < 30'000);
    QVERIFY(lines().last().startsWith(QStringLiteral("Show more (")));
    walkTo(QStringLiteral("Show earlier messages"));
}

QTEST_MAIN(TestTrafficDrawer)
#include "test_trafficdrawer.moc"
