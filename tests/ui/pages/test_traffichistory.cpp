// The Traffic page over a real database of thousands of requests, by keyboard: what it lists and counts is
// what the database says, however far back, whatever the filter.
#include "core/storage/sqlitestorage.h"
#include "tests/support/patience.h"
#include "tests/ui/pages/desk.h"
#include "ui/traffic/savedfilters.h"
#include "ui/traffic/trafficfilter.h"
#include "ui/traffic/trafficmodel.h"
#include "ui/traffic/trafficpage.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace sluice;

namespace {

constexpr int Stored = 3600;

// Of all kinds, one a second, the newest a minute ago.
RequestRecord storedRequest(int number, Instant newest, const std::vector<VirtualKey> &keys)
{
    RequestRecord record = finishedRequest(keys[size_t(number) % keys.size()].id);
    record.id = QUuid::createUuidV5(QUuid(), QByteArray::number(number));
    record.startedAt = newest - std::chrono::seconds(Stored - number);
    const char *models[] = {"claude-opus", "claude-haiku", "gpt-5", "qwen3:8b", "Llama_3"};
    record.modelAsked = record.modelServed = QString::fromLatin1(models[number % 5]);
    record.agent = QString::fromLatin1(number % 3 ? "codex" : "claude-code");
    record.cost = Money::fromPico(qint64(number % 50) * 10'000'000'000);
    record.ttftMicros = number % 11 ? 300'000 + number * 100 : -1;
    record.stream = number % 2;
    record.endpoint = "chat/completions";
    record.protocol = "chat";
    record.sessionId = QStringLiteral("session-%1").arg(number / 40);
    if (number % 90 == 7) {
        record.outcome = Outcome::UpstreamError;
        record.status = 503;
        record.error = QStringLiteral("the model is overloaded");
        record.cost.reset();
    } else if (number % 90 == 8) {
        record.outcome = Outcome::Refused;
        record.status = 429;
        record.stage = "limit";
        record.usage = {};
        record.cost.reset();
    } else if (number % 90 == 9) {
        record.exactness = Exactness::Translated;
        record.guard = GuardOutcome::Redacted;
        record.usage.estimated = true;
    } else if (number % 90 == 10) {
        record.cost.reset(); // unpriced
    }
    return record;
}

} // namespace

class TestTrafficHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFilterIsTheSameInBoth_data();
    void theFilterIsTheSameInBoth();
    void theEndIsShownAndTheRestIsCounted();
    void scrollingUpReadsOnAndNothingJumps();
    void aFilterFindsWhatIsFarBack();
    void farBackAndToTheEndAgain();
    void tenBatchesASecondMoveNothing();
    void theFilterIsCompletedByKeyboard();
    void aFilterIsSavedUsedAndDeleted();
    void earlierFiltersAreOffered();
    void rightClickWritesTheFilter();
    void everythingThatMatchesIsExported_data();
    void everythingThatMatchesIsExported();
    void aCancelledExportLeavesNoFile();
    void walkingGoesOnIntoTheHistory();
    void aRequestFarBackIsOpenedById();
    void columnsAreRemembered();

private:
    TrafficPage &show();
    QTableView *table() { return named<QTableView>(*m_page, "trafficTable"); }
    QLineEdit *edit() { return named<QLineEdit>(*m_page, "trafficFilterEdit"); }
    int rows() { return table()->model()->rowCount(); }
    QString count() { return named<QLabel>(*m_page, "trafficCountLabel")->text(); }
    QUuid idAt(int row) { return table()->model()->index(row, 0).data(TrafficModel::RequestIdRole).toUuid(); }
    void type(const char *filter);
    QAbstractItemView *offers() const; // of the filter box; null: it has none
    FilterNames names() const;
    RequestFilter question(const QString &text) const;
    qint64 inDatabase(const QString &text) const;
    QString pathFor(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<TrafficPage> m_page;
    std::vector<VirtualKey> m_keys = {};
    RecordBatch m_stored = {};
};

void TestTrafficHistory::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_dir = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>();
    m_keys = {keyNamed("ci-bot"), keyNamed("laptop"), keyNamed("ci-nightly"), keyNamed("notes")};
    m_desk->control.setConfiguration({}, {}, m_keys);
    auto opened = SqliteStorage::open(m_dir->filePath(QStringLiteral("sluice.db")));
    QVERIFY(opened);
    m_desk->control.ledger = std::move(opened).value();
    m_stored.clear();
    const Instant newest = SystemClock().now() - std::chrono::minutes(1);
    for (int number = 0; number < Stored; ++number)
        m_stored.push_back(storedRequest(number, newest, m_keys));
    QVERIFY(m_desk->control.ledger->append(m_stored));
}

void TestTrafficHistory::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_dir.reset();
}

TrafficPage &TestTrafficHistory::show()
{
    m_page = std::make_unique<TrafficPage>(m_desk->context);
    m_page->resize(1100, 500);
    m_page->show();
    [&] {
        QVERIFY(QTest::qWaitForWindowActive(m_page.get(), LongEnough));
        QTRY_VERIFY(rows() > 0);
    }();
    return *m_page;
}

QAbstractItemView *TestTrafficHistory::offers() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto popup = std::find_if(windows.begin(), windows.end(), [](const QWidget *window) {
        return window->objectName() == QLatin1String("trafficFilterOffers") && window->isVisible();
    });
    return popup == windows.end() ? nullptr : qobject_cast<QAbstractItemView *>(*popup);
}

void TestTrafficHistory::type(const char *filter)
{
    edit()->setFocus();
    edit()->selectAll();
    QTest::keyClicks(edit(), QString::fromUtf8(filter));
    if (offers())
        QTest::keyClick(edit(), Qt::Key_Escape); // them; the text stays
    QTest::keyClick(edit(), Qt::Key_Return);
}

FilterNames TestTrafficHistory::names() const
{
    FilterNames names;
    for (const VirtualKey &key : m_keys)
        names.keys.insert(key.id, key.name);
    return names;
}

RequestFilter TestTrafficHistory::question(const QString &text) const
{
    return TrafficFilter::parse(text, QDateTime::currentDateTime()).query(names());
}

qint64 TestTrafficHistory::inDatabase(const QString &text) const
{
    RequestQuery query;
    query.filter = question(text);
    query.limit = 0;
    return m_desk->control.ledger->requests(query).value().total;
}

void TestTrafficHistory::theFilterIsTheSameInBoth_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter : {"key:ci",
                               "-key:ci",
                               "key:\"ci-bot\"",
                               "key:nobody",
                               "key:ci*",
                               "model:claude*",
                               "model:llama_3",
                               "model:\"qwen3:8b\",gpt",
                               "-model:gpt agent:codex",
                               "status:error",
                               "status:4xx,refused",
                               "status:>=400",
                               "-status:200",
                               "is:stream",
                               "is:unpriced",
                               "-is:unpriced",
                               "is:estimated",
                               "is:redacted",
                               "is:translated,edited",
                               "cost>0.10",
                               "-cost>0.10",
                               "cost:<=0.05",
                               "tokens>50k",
                               "tokens>1.5k",
                               "ttft>400ms",
                               "-ttft>400ms",
                               "time<=2.3s",
                               "since:30m",
                               "until:30m",
                               "since:50m until:20m",
                               "overloaded",
                               "codex",
                               "429",
                               "refused",
                               "session:session-3 cost>0.2",
                               "project:work",
                               "provider:anthropic -overloaded",
                               "100%",
                               "a_b"})
        QTest::newRow(filter);
}

// What the page would let through in memory and what the database finds are the same requests.
void TestTrafficHistory::theFilterIsTheSameInBoth()
{
    const QString text = QString::fromUtf8(QTest::currentDataTag());
    const TrafficFilter filter = TrafficFilter::parse(text, QDateTime::currentDateTime());
    QVERIFY(filter.problems().empty());
    QSet<QUuid> wanted;
    for (const RequestRecord &record : m_stored) {
        const QString key = m_desk->control.configuration()->key(record.keyId)->name;
        if (filter.matches({record, key}))
            wanted.insert(record.id);
    }
    RequestQuery query;
    query.filter = filter.query(names());
    query.limit = Stored;
    const RequestPage page = m_desk->control.ledger->requests(query).value();
    QSet<QUuid> found;
    for (const RequestRecord &record : page.records)
        found.insert(record.id);
    QCOMPARE(page.total, found.size());
    QVERIFY2(
        found == wanted,
        qPrintable(QStringLiteral("%1 in the database, %2 in memory").arg(found.size()).arg(wanted.size())));
}

void TestTrafficHistory::theEndIsShownAndTheRestIsCounted()
{
    show();
    QTRY_COMPARE(rows(), 500);
    QTRY_COMPARE(count(), QStringLiteral("500 of 3,600 requests"));
    QCOMPARE(idAt(499), m_stored.back().id);
    m_desk->control.record({finishedRequest(m_keys[0].id)});
    QCOMPARE(count(), QStringLiteral("501 of 3,601 requests"));
}

void TestTrafficHistory::scrollingUpReadsOnAndNothingJumps()
{
    show();
    QTRY_COMPARE(rows(), 500);
    const QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    QScrollBar *bar = table()->verticalScrollBar();
    int before = rows();
    while (rows() < Stored) {
        bar->setValue(60); // near the first row, but not at it
        const int top = table()->rowAt(0);
        const QUuid seen = idAt(top);
        const int offset = table()->rowViewportPosition(top);
        QTRY_VERIFY(rows() > before);
        before = rows();
        QCOMPARE(idAt(table()->rowAt(0)), seen);
        QCOMPARE(table()->rowViewportPosition(table()->rowAt(0)), offset);
    }
    QTRY_COMPARE(count(), QStringLiteral("3,600 requests"));
    for (int row = 0; row < Stored; ++row)
        QCOMPARE(idAt(row), m_stored[size_t(row)].id);
    QCOMPARE(reset.size(), 0);
}

void TestTrafficHistory::aFilterFindsWhatIsFarBack()
{
    show();
    QTRY_COMPARE(rows(), 500);
    type("status:error");
    const qint64 all = inDatabase(QStringLiteral("status:error"));
    QCOMPARE(all, 40);
    QTRY_COMPARE(rows(), int(all));
    QTRY_COMPARE(count(), QStringLiteral("40 matching"));
    QCOMPARE(idAt(0), m_stored[7].id);
    // A live one joins them, one that does not match does not.
    RequestRecord broken = finishedRequest(m_keys[0].id);
    broken.outcome = Outcome::UpstreamBroke;
    m_desk->control.record({broken, finishedRequest(m_keys[0].id)});
    QCOMPARE(rows(), 41);

    // More than a page: the rest is counted until it is scrolled to.
    type("key:ci-bot");
    QTRY_VERIFY(rows() > 125 && rows() < 900);
    QTRY_VERIFY2(count() == QStringLiteral("%1 of 902 matching").arg(rows()), qPrintable(count()));
    while (rows() < 902) {
        table()->verticalScrollBar()->setValue(0);
        const int before = rows();
        QTRY_VERIFY(rows() > before);
    }
    QTRY_COMPARE(count(), QStringLiteral("902 matching"));

    // Without the filter there are no holes: only what is known without a gap stays.
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_End);
    edit()->setFocus();
    QTest::keyClick(edit(), Qt::Key_Escape);
    QTRY_COMPARE(count(), QStringLiteral("502 of 3,602 requests"));
    for (int row = 0; row < 500; ++row)
        QCOMPARE(idAt(row), m_stored[size_t(Stored - 500 + row)].id);
}

void TestTrafficHistory::farBackAndToTheEndAgain()
{
    show();
    QTRY_COMPARE(rows(), 500);
    table()->verticalScrollBar()->setValue(0);
    QTRY_VERIFY(rows() > 500);
    RecordBatch fresh;
    for (int i = 0; i < 12; ++i)
        fresh.push_back(finishedRequest(m_keys[0].id));
    m_desk->control.record(fresh);
    auto *button = named<QPushButton>(*m_page, "trafficNewRowsButton");
    QTRY_COMPARE(button->text(), QStringLiteral("12 new"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_End);
    QCOMPARE(idAt(rows() - 1), fresh.back().id);
    QVERIFY(!button->isVisible());
    QVERIFY(named<QPushButton>(*m_page, "trafficFollowButton")->isChecked());
}

void TestTrafficHistory::tenBatchesASecondMoveNothing()
{
    show();
    QTRY_COMPARE(rows(), 500);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(490, 0));
    const QUuid selected = idAt(490);
    const QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    const QSignalSpy layout(table()->model(), &QAbstractItemModel::layoutChanged);
    for (int batch = 0; batch < 10; ++batch) {
        RecordBatch records;
        for (int i = 0; i < 200; ++i)
            records.push_back(finishedRequest(m_keys[size_t(i) % 4].id));
        m_desk->control.record(records);
        QCoreApplication::processEvents();
        QCOMPARE(table()->currentIndex().data(TrafficModel::RequestIdRole).toUuid(), selected);
        QVERIFY(table()->selectionModel()->isRowSelected(table()->currentIndex().row(), {}));
    }
    QCOMPARE(rows(), 2500);
    QCOMPARE(count(), QStringLiteral("2,500 of 5,600 requests"));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(layout.size(), 0);
}

void TestTrafficHistory::theFilterIsCompletedByKeyboard()
{
    show();
    edit()->setFocus();
    QTest::keyClicks(edit(), QStringLiteral("mo"));
    QTest::keyClick(edit(), Qt::Key_Tab);
    QCOMPARE(edit()->text(), QStringLiteral("model:"));
    QTest::keyClicks(edit(), QStringLiteral("hai"));
    QTest::keyClick(edit(), Qt::Key_Tab);
    QCOMPARE(edit()->text(), QStringLiteral("model:claude-haiku "));
    QTRY_COMPARE(named<QLabel>(*m_page, "trafficFilterMeaning")->text(),
                 QStringLiteral("Requests with the model “claude-haiku”."));
    QTRY_VERIFY(count().endsWith(
        QStringLiteral("of %1 matching").arg(inDatabase(QStringLiteral("model:claude-haiku")))));
}

void TestTrafficHistory::aFilterIsSavedUsedAndDeleted()
{
    show();
    type("status:error key:ci");
    QTest::keyClick(edit(), Qt::Key_D, Qt::ControlModifier);
    auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("trafficSaveFilterDialog"));
    QVERIFY(dialog);
    auto *name = named<QLineEdit>(*dialog, "trafficFilterNameEdit");
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Broken builds"));
    QTest::keyClick(name, Qt::Key_Return);
    const auto saved = [this] { return savedFilters(m_desk->control.configuration()->settings()); };
    const SavedFilter wanted{QStringLiteral("Broken builds"), QStringLiteral("status:error key:ci")};
    QTRY_COMPARE(saved(), std::vector<SavedFilter>{wanted});

    edit()->clear();
    QMenu *menu = named<QToolButton>(*m_page, "trafficSaveFilterButton")->menu();
    Q_EMIT menu->aboutToShow();
    auto *use = menu->findChild<QAction *>(QStringLiteral("trafficSavedFilter_Broken builds"));
    QVERIFY(use);
    use->trigger();
    QCOMPARE(edit()->text(), wanted.text);
    QTRY_COMPARE(rows(), int(inDatabase(wanted.text)));

    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(QStringLiteral("trafficDeleteFilter_Broken builds"))->trigger();
    QTRY_VERIFY(saved().empty());
    QTRY_COMPARE(m_desk->host.undos.size(), size_t(1));
    m_desk->host.undos.front().undo();
    QTRY_COMPARE(saved(), std::vector<SavedFilter>{wanted});
}

void TestTrafficHistory::earlierFiltersAreOffered()
{
    show();
    type("status:error");
    type("model:gpt-5");
    edit()->setFocus();
    edit()->clear();
    QTest::keyClick(edit(), Qt::Key_Down);
    auto *list = offers();
    QVERIFY(list);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("model:gpt-5"));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(edit()->text(), QStringLiteral("status:error"));
    QTRY_COMPARE(rows(), 40);
}

void TestTrafficHistory::rightClickWritesTheFilter()
{
    show();
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(499, TrafficModel::ModelName));
    const QString model = table()->currentIndex().data().toString();
    const auto choose = [this](const char *action) {
        QTest::keyClick(table(), Qt::Key_Menu);
        auto *menu = m_page->findChild<QMenu *>(QStringLiteral("trafficRowMenu"));
        QVERIFY(menu);
        menu->findChild<QAction *>(QString::fromLatin1(action))->trigger();
        menu->close();
    };
    choose("trafficOnlyAction");
    QCOMPARE(edit()->text(), QStringLiteral("model:\"%1\"").arg(model));
    QTRY_VERIFY(count().endsWith(QStringLiteral("of %1 matching").arg(inDatabase(edit()->text()))));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    table()->setCurrentIndex(table()->model()->index(rows() - 1, TrafficModel::Key));
    choose("trafficNotAction");
    QCOMPARE(edit()->text(), QStringLiteral("model:\"%1\" -key:\"notes\"").arg(model));
}

void TestTrafficHistory::everythingThatMatchesIsExported_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("everything.csv") << QString();
    QTest::newRow("some.csv") << QStringLiteral("model:gpt-5");
    QTest::newRow("some.jsonl") << QStringLiteral("model:gpt-5");
}

void TestTrafficHistory::everythingThatMatchesIsExported()
{
    QFETCH(QString, filter);
    show();
    edit()->setText(filter);
    QTest::keyClick(edit(), Qt::Key_Return);
    const QString path = pathFor(QTest::currentDataTag());
    QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_page->findChild<QFileDialog *>(QStringLiteral("trafficExportDialog"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(!m_desk->host.messages.empty());
    QVERIFY2(m_desk->host.messages.back().level == Message::Level::Success,
             qPrintable(m_desk->host.messages.back().text));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    const bool csv = path.endsWith(QLatin1String("csv"));
    QCOMPARE(lines.size(), inDatabase(filter) + (csv ? 2 : 1)); // the header, and behind the last line end
    QCOMPARE(named<QPushButton>(*m_page, "trafficExportButton")->text(), QStringLiteral("Export…"));
}

void TestTrafficHistory::aCancelledExportLeavesNoFile()
{
    show();
    const QString path = pathFor("cancelled.csv");
    QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_page->findChild<QFileDialog *>(QStringLiteral("trafficExportDialog"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    auto *button = named<QPushButton>(*m_page, "trafficExportButton");
    QVERIFY(button->text().contains(QStringLiteral("Cancel")));
    button->click();
    QTRY_VERIFY(!m_desk->host.messages.empty());
    QVERIFY(m_desk->host.messages.back().text.contains(QStringLiteral("cancelled")));
    QVERIFY(!QFile::exists(path));
}

void TestTrafficHistory::walkingGoesOnIntoTheHistory()
{
    show();
    QTRY_COMPARE(rows(), 500);
    QTRY_VERIFY(table()->verticalScrollBar()->value() > 0); // it has found its end
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Space);
    QTRY_VERIFY(rows() > 500);
    for (int number = Stored - 501; number > Stored - 520; --number) {
        QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(table()->currentIndex().data(TrafficModel::RequestIdRole).toUuid(),
                 m_stored[size_t(number)].id);
    }
}

void TestTrafficHistory::aRequestFarBackIsOpenedById()
{
    TrafficPage &page = show();
    page.openWith(QStringLiteral("id:") + m_stored[97].id.toString());
    QTRY_VERIFY(named<QWidget>(page, "trafficDrawer")->isVisible());
    QVERIFY(named<QLabel>(page, "trafficSummaryText")->text().contains(QStringLiteral("503")));
}

void TestTrafficHistory::columnsAreRemembered()
{
    show();
    QMenu *menu = named<QPushButton>(*m_page, "trafficColumnsButton")->menu();
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(QStringLiteral("column_%1").arg(int(TrafficModel::Provider)))->trigger();
    table()->setColumnWidth(TrafficModel::Key, 171);
    const QString name = QStringLiteral("traffic.columns");
    QTRY_VERIFY(m_desk->control.configuration()->settings().ui.contains(name));
    show();
    m_page->resize(1500, 500);
    QTRY_VERIFY(!table()->isColumnHidden(TrafficModel::Provider));
    QCOMPARE(table()->columnWidth(TrafficModel::Key), 171);
}

QTEST_MAIN(TestTrafficHistory)
#include "test_traffichistory.moc"
