// The Usage page in the window, over a real database: what it shows is what the ledger says, by keyboard
// alone.
#include "core/simulator/demodata.h"
#include "core/storage/sqlitestorage.h"
#include "tests/support/fakecontrol.h"
#include "tests/support/patience.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/usage/usagechart.h"
#include "ui/usage/usagemodel.h"
#include "ui/usage/usagepage.h"

#include <QApplication>
#include <QChart>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace sluice;

class TestUsagePage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void showsWhatTheLedgerSays_data();
    void showsWhatTheLedgerSays();
    void groupsByEverything();
    void chartAndTableAgree();
    void narrowsByKeyboard();
    void narrowsInTheTable();
    void stepsThroughTime();
    void takesTypedRanges();
    void zoomsByDragging();
    void aBudgetFarAboveIsMarked();
    void opensWhereItIsAsked();
    void saysThatThereIsNothing();
    void keepsTheOldFiguresWhenItCannotRead();
    void followsWhatArrives();
    void asksNothingWhileHidden();
    void exportsTheTable();
    void exportsEveryRequest();
    void exportsAPicture();
    void saysWhyAnExportFailed();
    void showsUnpricedApart();

private:
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("No %s", name);
        return found;
    }
    void open(const QString &argument = {});
    void choose(const char *combo, int data);
    // The sums of the ledger itself for what the page shows.
    Spend ledger(const TimeRange &range, const std::vector<SpendFilter> &only = {}) const;
    TimeRange shown() const
    {
        return find<UsagePage>("usagePage")->findChild<UsageModel *>()->report().period.range;
    }
    QString total() const { return find<QLabel>("usageTotalLabel")->text(); }
    QString cell(int row, int column) const { return table()->index(row, column).data().toString(); }
    UsageModel *table() const { return m_window->findChild<UsageModel *>(); }
    void compareTotal(const std::vector<SpendFilter> &only = {});

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeControl> m_control;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<MainWindow> m_window;
    DemoData m_data = {};
};

void TestUsagePage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_control = std::make_unique<FakeControl>();
    m_theme = std::make_unique<ThemeController>(*qApp);
    auto opened = SqliteStorage::open(m_dir->filePath(QStringLiteral("sluice.db")));
    QVERIFY(opened);
    m_control->ledger = std::move(opened).value();
    m_data = makeDemoData(SystemClock().now(), 12);
    QVERIFY(m_control->ledger->append(m_data.requests));
    m_control->setConfiguration(m_data.settings, m_data.providers, m_data.keys);
    m_control->setProjects(m_data.projects);
}

void TestUsagePage::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_control.reset();
    m_dir.reset();
}

void TestUsagePage::open(const QString &argument)
{
    m_window = std::make_unique<MainWindow>(*m_control, *m_theme);
    m_window->resize(1280, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), LongEnough));
    m_window->openPage(QStringLiteral("usage"), argument);
    QTRY_VERIFY(find<UsageChart>("usageChart")->isVisible());
}

void TestUsagePage::choose(const char *combo, int data)
{
    auto *box = find<QComboBox>(combo);
    box->setFocus();
    const int wanted = box->findData(data);
    QVERIFY(wanted >= 0);
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentIndex() != wanted; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), wanted);
}

Spend TestUsagePage::ledger(const TimeRange &range, const std::vector<SpendFilter> &only) const
{
    SpendQuery query;
    query.range = range;
    query.only = only;
    const auto rows = m_control->ledger->spend(query).value();
    return rows.empty() ? Spend() : rows.front();
}

void TestUsagePage::compareTotal(const std::vector<SpendFilter> &only)
{
    QTRY_VERIFY(table()->rowCount() > 1);
    const Spend sums = ledger(shown(), only);
    const int last = table()->rowCount() - 1;
    const bool nothingPriced = sums.unpriced > 0 && sums.cost == Money();
    QCOMPARE(cell(last, UsageModel::Requests), countText(sums.requests));
    QCOMPARE(cell(last, UsageModel::Cost), nothingPriced
                                               ? moneyText({}, MoneyStyle::Sum)
                                               : moneyText(sums.cost, MoneyStyle::Sum, false, sums.unpriced));
    QVERIFY2(
        total().contains(nothingPriced ? QStringLiteral("Unpriced") : moneyText(sums.cost, MoneyStyle::Sum)),
        qPrintable(total()));
}

void TestUsagePage::showsWhatTheLedgerSays_data()
{
    QTest::addColumn<int>("range");
    QTest::newRow("today") << int(UsageRange::Today);
    QTest::newRow("the last hour") << int(UsageRange::LastHour);
    QTest::newRow("seven days") << int(UsageRange::Last7Days);
    QTest::newRow("thirty days") << int(UsageRange::Last30Days);
    QTest::newRow("this year") << int(UsageRange::ThisYear);
    QTest::newRow("all") << int(UsageRange::All);
}

void TestUsagePage::showsWhatTheLedgerSays()
{
    QFETCH(const int, range);
    open();
    choose("usageRangeCombo", range);
    QTRY_COMPARE(int(table()->report().view.range), range);
    compareTotal();
    for (int row = 0; row < table()->rowCount() - 1; ++row) {
        const QString value = table()->index(row, 0).data(UsageModel::ValueRole).toString();
        const Spend sums = ledger(shown(), {{Dimension::Key, value}});
        QCOMPARE(cell(row, UsageModel::Requests), countText(sums.requests));
        QCOMPARE(cell(row, UsageModel::Output), tokensText(sums.output));
    }
}

void TestUsagePage::groupsByEverything()
{
    open(QStringLiteral("range:week"));
    for (const Dimension dimension : UsageGroupings) {
        choose("usageGroupCombo", int(dimension));
        QTRY_COMPARE(table()->report().view.groupBy, dimension);
        compareTotal();
        QCOMPARE(table()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                 UsageWords::dimension(dimension));
    }
    for (int metric = 0; metric <= int(UsageMetric::FirstToken); ++metric) {
        choose("usageMetricCombo", metric);
        QTRY_COMPARE(int(table()->report().view.metric), metric);
        compareTotal();
    }
}

void TestUsagePage::chartAndTableAgree()
{
    open(QStringLiteral("range:week"));
    QTRY_VERIFY(table()->report().before.has_value());
    const UsageReport &report = table()->report();
    QCOMPARE(find<QWidget>("usageChart")->accessibleDescription(),
             QStringLiteral("%1 in all").arg(measureText(UsageMetric::Cost, report.total)));
    Totals bars;
    for (const Totals &bar : report.bars)
        bars.add(bar);
    QVERIFY(bars == report.total);
    QCOMPARE(
        report.ttft.total(), ledger(shown()).requests - [&] {
            qint64 without = 0;
            for (const RequestRecord &record : m_data.requests) {
                if (record.ttftMicros < 0 && record.startedAt >= shown().from &&
                    record.startedAt < shown().until)
                    ++without;
            }
            return without;
        }());
}

void TestUsagePage::narrowsByKeyboard()
{
    open(QStringLiteral("range:week"));
    QTRY_VERIFY(table()->rowCount() > 2);
    auto *chart = find<UsageChart>("usageChart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right); // the first day
    QTest::keyClick(chart, Qt::Key_End);   // today
    QTest::keyClick(chart, Qt::Key_Up);    // its largest key
    QVERIFY2(chart->currentText().contains(QLatin1String(" of ")), qPrintable(chart->currentText()));
    QCOMPARE(chart->accessibleDescription(), chart->currentText());
    const TimeRange week = shown();
    QTest::keyClick(chart, Qt::Key_Return);
    QTRY_VERIFY(table()->report().view.only.size() == 1);
    QTRY_VERIFY(shown().from > week.from);
    const SpendFilter only = table()->report().view.only.front();
    QCOMPARE(only.dimension, Dimension::Key);
    QCOMPARE(table()->report().view.groupBy, Dimension::Model);
    compareTotal({only});
    QVERIFY(find<QToolButton>("usageZoomOutButton")->isVisible());
    QVERIFY(find<QToolButton>("usagePathPart1")->text().contains(QStringLiteral(" · ")));

    QTest::keyClick(chart, Qt::Key_Backspace);
    QTRY_VERIFY(table()->report().view.only.empty());
    QCOMPARE(shown().from, week.from);
    QVERIFY(!find<QToolButton>("usageZoomOutButton")->isVisible());
}

void TestUsagePage::narrowsInTheTable()
{
    open(QStringLiteral("range:week group:agent"));
    QTRY_COMPARE(table()->report().view.groupBy, Dimension::Agent);
    auto *view = find<QTableView>("usageTable");
    view->setFocus();
    view->setCurrentIndex(table()->index(0, 0));
    const QString agent = table()->index(0, 0).data(UsageModel::ValueRole).toString();
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(table()->report().view.only.size(), size_t(1));
    compareTotal({{Dimension::Agent, agent}});
    QTest::keyClick(view, Qt::Key_Escape);
    QTRY_COMPARE(table()->report().view.only.size(), size_t(0));
    view->setCurrentIndex(table()->index(table()->rowCount() - 1, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY2(!find<QToolButton>("usageZoomOutButton")->isVisible(), "the total leads nowhere");
}

void TestUsagePage::stepsThroughTime()
{
    open(QStringLiteral("range:week"));
    QTRY_VERIFY(table()->rowCount() > 1);
    const TimeRange week = shown();
    QVERIFY(!find<QToolButton>("usageNextButton")->isEnabled());
    QTest::mouseClick(find<QToolButton>("usagePreviousButton"), Qt::LeftButton);
    QTRY_COMPARE(shown().until, week.from);
    compareTotal();
    QTest::mouseClick(find<QToolButton>("usageNextButton"), Qt::LeftButton);
    QTRY_COMPARE(shown().from, week.from);
}

void TestUsagePage::takesTypedRanges()
{
    open();
    choose("usageRangeCombo", int(UsageRange::Custom));
    auto *edit = find<QLineEdit>("usageRangeEdit");
    QTRY_VERIFY(edit->isVisible());
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("-36h"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(shown().until - shown().from, Instant::duration(std::chrono::hours(36)));
    compareTotal();
    const TimeRange before = shown();
    edit->setText(QStringLiteral("soon"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(shown().from, before.from);
}

void TestUsagePage::zoomsByDragging()
{
    open(QStringLiteral("range:week"));
    QTRY_VERIFY(table()->rowCount() > 1);
    const TimeRange week = shown();
    auto *view = find<UsageChart>("usageChart")->findChild<QChartView *>();
    QWidget *ground = view->viewport();
    const QRectF plot = view->chart()->plotArea();
    const int middle = int(plot.center().y());
    const auto place = [&](double share) { return QPoint(int(plot.left() + plot.width() * share), middle); };
    QTest::mousePress(ground, Qt::LeftButton, {}, place(0.36));
    QTest::mouseMove(ground, place(0.5));
    QTest::mouseRelease(ground, Qt::LeftButton, {}, place(0.62));
    QTRY_VERIFY(shown().from > week.from);
    QCOMPARE(shown().until - shown().from, Instant::duration(std::chrono::days(3)));
    QTest::mouseClick(find<QToolButton>("usageZoomOutButton"), Qt::LeftButton);
    QTRY_COMPARE(shown().from, week.from);
}

void TestUsagePage::aBudgetFarAboveIsMarked()
{
    Settings settings = m_control->configuration()->settings();
    settings.governance.budgets = {
        {BudgetPeriod::Day, Money::fromPico(90'000 * Money::PicoPerUsd), 0, OnExceed::Block}};
    m_control->updateSettings(settings);
    open(QStringLiteral("range:week"));
    QTRY_VERIFY(table()->rowCount() > 1);
    const auto *chart = find<UsageChart>("usageChart");
    QTRY_COMPARE(chart->markText(), QStringLiteral("↑ Budget $90,000.00"));
    QChart *drawn = chart->findChild<QChartView *>()->chart();
    const auto lineOfTheBudget = [drawn] {
        const auto all = drawn->series();
        return qobject_cast<QLineSeries *>(all.back());
    };
    // At the upper edge, inside the plot, so that it can be seen.
    QTRY_VERIFY(lineOfTheBudget() && lineOfTheBudget()->count() == 2);
    const QPointF left = drawn->mapToPosition(lineOfTheBudget()->at(0), lineOfTheBudget());
    QVERIFY2(std::abs(left.y() - drawn->plotArea().top()) < 2, qPrintable(QString::number(left.y())));
    // Near enough it is drawn where it is, and has no mark.
    settings.governance.budgets[0].limit = Money::fromPico(Money::PicoPerUsd / 100);
    m_control->updateSettings(settings);
    QTRY_VERIFY(chart->markText().isEmpty());
    QTRY_VERIFY(lineOfTheBudget() && lineOfTheBudget()->count() == 2);
    QCOMPARE(lineOfTheBudget()->at(0).y(), double(Money::PicoPerUsd / 100));
}

void TestUsagePage::opensWhereItIsAsked()
{
    const QString key = m_data.keys[1].id.toString(QUuid::WithoutBraces);
    open(QStringLiteral("range:week group:key key:%1").arg(key));
    QTRY_COMPARE(table()->report().view.only.size(), size_t(1));
    QCOMPARE(table()->report().view.groupBy, Dimension::Model);
    compareTotal({{Dimension::Key, key}});
    QCOMPARE(find<QToolButton>("usagePathPart1")->text(), QStringLiteral("codex"));
    QTest::mouseClick(find<QPushButton>("usageRequestsButton"), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), QStringLiteral("traffic"));
    QCOMPARE(find<QLineEdit>("trafficFilterEdit")->text(), QStringLiteral("key:\"codex\""));
}

void TestUsagePage::saysThatThereIsNothing()
{
    open();
    choose("usageRangeCombo", int(UsageRange::Custom));
    auto *edit = find<QLineEdit>("usageRangeEdit");
    edit->setText(QStringLiteral("2019-01-01..2019-01-07"));
    QTest::keyClick(edit, Qt::Key_Return);
    QPushButton *there = nullptr;
    QTRY_VERIFY([&] {
        for (QPushButton *button :
             find<QWidget>("usagePage")
                 ->findChildren<QPushButton *>(QStringLiteral("emptyStatePrimaryButton")))
            there = button->isVisible() ? button : there;
        return there != nullptr;
    }());
    QVERIFY(!find<QPushButton>("usageExportButton")->isEnabled());
    QTest::mouseClick(there, Qt::LeftButton);
    QTRY_VERIFY(find<UsageChart>("usageChart")->isVisible());
    compareTotal();
}

void TestUsagePage::keepsTheOldFiguresWhenItCannotRead()
{
    open(QStringLiteral("range:week"));
    QTRY_VERIFY(table()->rowCount() > 1);
    const QString before = total();
    m_control->failWith(Error{Error::Kind::Storage, QStringLiteral("The disk is on fire.")});
    choose("usageGroupCombo", int(Dimension::Agent));
    QTRY_VERIFY(find<QLabel>("usageProblemLabel")->isVisible());
    QVERIFY(find<QLabel>("usageProblemLabel")->text().contains(QLatin1String("The disk is on fire.")));
    QCOMPARE(total(), before);
    m_control->failWith({});
    QTest::mouseClick(find<QPushButton>("usageRetryButton"), Qt::LeftButton);
    QTRY_VERIFY(!find<QLabel>("usageProblemLabel")->isVisible());
    QTRY_COMPARE(table()->report().view.groupBy, Dimension::Agent);
}

void TestUsagePage::followsWhatArrives()
{
    open();
    QTRY_VERIFY(table()->rowCount() > 1);
    const QString before = total();
    RequestRecord record = m_data.requests.back();
    record.id = QUuid::createUuid();
    record.startedAt = SystemClock().now();
    record.cost = Money::fromPico(500 * Money::PicoPerUsd);
    // Ids of version 7: those of requests are in order of time.
    QByteArray id = m_data.requests.back().id.toRfc4122();
    id[15] = char(id[15] ^ 0x55);
    record.id = QUuid::fromRfc4122(id);
    QVERIFY(m_control->ledger->append({record}));
    m_control->record({record});
    QTRY_VERIFY(total() != before);
    compareTotal();
}

void TestUsagePage::asksNothingWhileHidden()
{
    open();
    QTRY_VERIFY(table()->rowCount() > 1);
    m_window->openPage(QStringLiteral("logs"));
    RequestRecord record = m_data.requests.back();
    m_control->record({record});
    const auto timers =
        find<UsagePage>("usagePage")->findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(timers.size(), 3);
    for (const QTimer *timer : timers)
        QVERIFY2(!timer->isActive(), "a page that nobody sees asks nothing");
    m_window->openPage(QStringLiteral("usage"));
    QTRY_VERIFY(timers.constFirst()->isActive() || timers.constLast()->isActive());
}

void TestUsagePage::exportsTheTable()
{
    open(QStringLiteral("range:week"));
    QTRY_VERIFY(table()->report().before.has_value());
    const QString path = m_dir->filePath(QStringLiteral("usage.csv"));
    find<UsagePage>("usagePage")->exportTo(UsagePage::Export::Table, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), table()->rowCount() + 2); // names, rows with the total, what follows the last end
    const QList<QByteArray> last = lines[lines.size() - 2].split(',');
    const Spend sums = ledger(shown());
    QCOMPARE(last[2].toLongLong(), sums.requests);
    QCOMPARE(last[12], sums.cost.toDecimal());
    QCOMPARE(last[13], sums.saved.toDecimal());
}

void TestUsagePage::exportsEveryRequest()
{
    const QString key = m_data.keys[0].id.toString(QUuid::WithoutBraces);
    open(QStringLiteral("range:week key:%1").arg(key));
    QTRY_COMPARE(table()->report().view.only.size(), size_t(1));
    const QString path = m_dir->filePath(QStringLiteral("requests.csv"));
    find<UsagePage>("usagePage")->exportTo(UsagePage::Export::Requests, path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count("\r\n") - 1, ledger(shown(), {{Dimension::Key, key}}).requests);
    QTRY_COMPARE(find<QPushButton>("usageExportButton")->text(), QStringLiteral("Export"));
}

void TestUsagePage::exportsAPicture()
{
    open(QStringLiteral("range:week"));
    QTRY_VERIFY(table()->rowCount() > 1);
    const QString path = m_dir->filePath(QStringLiteral("usage.png"));
    const QSize size = find<UsageChart>("usageChart")->size(); // the message that follows makes it smaller
    find<UsagePage>("usagePage")->exportTo(UsagePage::Export::Picture, path);
    const QImage image(path);
    QCOMPARE(image.size(), size * 2);
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3)
        for (int y = 0; y < image.height(); y += 3)
            colours.insert(image.pixel(x, y));
    QVERIFY(colours.size() > 8);
}

void TestUsagePage::saysWhyAnExportFailed()
{
    open(QStringLiteral("range:week"));
    QTRY_VERIFY(table()->rowCount() > 1);
    const QString path = m_dir->filePath(QStringLiteral("missing/usage.csv"));
    for (const UsagePage::Export kind :
         {UsagePage::Export::Table, UsagePage::Export::Picture, UsagePage::Export::Requests})
        find<UsagePage>("usagePage")->exportTo(kind, path);
    QTRY_VERIFY([&] {
        int told = 0;
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            told += label->text().contains(QLatin1String("could not be written")) ? 1 : 0;
        return told > 0;
    }());
    QVERIFY(!QFile::exists(path));
}

void TestUsagePage::showsUnpricedApart()
{
    open(QStringLiteral("range:30days group:model"));
    QTRY_COMPARE(table()->report().view.groupBy, Dimension::Model);
    const Spend sums = ledger(shown());
    QVERIFY2(sums.unpriced > 0, "the demo has a model without a price");
    QCOMPARE(cell(0, UsageModel::Group), QStringLiteral("qwen3-coder:30b"));
    QCOMPARE(cell(0, UsageModel::Cost), QStringLiteral("Unpriced"));
    QVERIFY(find<QLabel>("usageUnpricedLabel")->isVisible());
    QVERIFY(find<QLabel>("usageUnpricedLabel")->text().contains(tokensText(sums.unpricedTokens)));
    QVERIFY(find<QPushButton>("usageUnpricedButton")->isVisible());
}

QTEST_MAIN(TestUsagePage)
#include "test_usagepage.moc"
