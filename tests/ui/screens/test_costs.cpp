// "How was this cost computed?" in the real program, by the keyboard alone: from Usage, the Overview, a key
// and a project one comes to the same dialog, and what it adds up is what the database says.
#include "tests/support/patience.h"
#include "tests/support/stillpicture.h"
#include "tests/ui/screens/guesthome.h"
#include "tests/ui/screens/hand.h"
#include "ui/common/costdialog.h"
#include "ui/common/format.h"
#include "ui/common/spendfeed.h"
#include "ui/keys/keysmodel.h"
#include "ui/projects/projectsmodel.h"
#include "ui/usage/usagechart.h"
#include "ui/usage/usagemodel.h"
#include "ui/usage/usagepage.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace sluice;

namespace {

constexpr int AmountColumn = 2;
constexpr int Still = 120; // ms

std::optional<qint64> picoOf(const QTreeWidgetItem &row)
{
    const QVariant money = row.data(AmountColumn, CostDialog::MoneyRole);
    return money.isValid() ? std::optional(money.toLongLong()) : std::nullopt;
}

} // namespace

class TestCosts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void usageExplainsItsTotal();
    void usageExplainsARow();
    void usageExplainsABar();
    void theOverviewExplainsItsCards_data();
    void theOverviewExplainsItsCards();
    void aKeyExplainsItsMonth();
    void aKeyExplainsItsThirtyDays();
    void aProjectExplainsItsMonth();
    void leadsToTheRequests();
    void isCopiedAsText();
    void looksWellInBothThemes();

private:
    TimeRange days(const QDate &first, const QDate &last) const;
    const UsageReport &report() const
    {
        return m_cockpit->find<UsagePage>("usagePage")->findChild<UsageModel *>()->report();
    }
    // The sums of the database, by a connection of its own.
    Spend books(const TimeRange &range, const std::vector<SpendFilter> &only = {},
                const std::vector<QUuid> &keys = {}) const;
    // The open dialog, once it has read; checks it against the books.
    void compare(const TimeRange &range, const std::vector<SpendFilter> &only = {},
                 const std::vector<QUuid> &keys = {});
    QTreeWidget *sheet() const;
    bool isThere(const char *name) const
    {
        const auto *widget = m_cockpit->window().findChild<QWidget *>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }
    void close();
    // Opens the drawer of the row with that name.
    void openRow(const QString &page, const char *table, int column, const QString &name);

    std::unique_ptr<GuestHome> m_home;
    std::unique_ptr<Cockpit> m_cockpit;
    std::unique_ptr<Hand> m_hand;
};

void TestCosts::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_home = std::make_unique<GuestHome>();
    m_cockpit = std::make_unique<Cockpit>();
    m_hand = std::make_unique<Hand>(*m_cockpit);
}

void TestCosts::cleanupTestCase()
{
    m_hand.reset();
    m_cockpit.reset();
}

TimeRange TestCosts::days(const QDate &first, const QDate &last) const
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const auto start = [&zone](const QDate &day) {
        return instantFromMicros(day.startOfDay(zone).toMSecsSinceEpoch() * 1000);
    };
    return {start(first), start(last.addDays(1))};
}

Spend TestCosts::books(const TimeRange &range, const std::vector<SpendFilter> &only,
                       const std::vector<QUuid> &keys) const
{
    SpendQuery query;
    query.range = range;
    query.only = only;
    query.groupBy = {Dimension::Key}; // another grouping than the dialog's
    const std::vector<Spend> rows = m_cockpit->books().spend(query).value();
    Spend sum;
    for (const Spend &row : rows) {
        if (!keys.empty() && std::find(keys.begin(), keys.end(), QUuid(row.group[0])) == keys.end())
            continue;
        sum.requests += row.requests;
        sum.unpriced += row.unpriced;
        sum.estimated += row.estimated;
        sum.cost += row.cost;
    }
    return sum;
}

QTreeWidget *TestCosts::sheet() const
{
    return m_hand->dialog("costDialog")->findChild<QTreeWidget *>(QStringLiteral("costTable"));
}

void TestCosts::compare(const TimeRange &range, const std::vector<SpendFilter> &only,
                        const std::vector<QUuid> &keys)
{
    const QDialog *dialog = m_hand->dialog("costDialog");
    const QTreeWidget *tree = sheet();
    QTRY_VERIFY(tree->topLevelItemCount() > 0);
    const Spend said = books(range, only, keys);
    QVERIFY(said.requests > 0);
    // The last row is the total; the rows above add up to it, to the trillionth.
    const int last = tree->topLevelItemCount() - 1;
    QCOMPARE(picoOf(*tree->topLevelItem(last)), std::optional(said.cost.pico()));
    qint64 sum = 0;
    for (int row = 0; row < last; ++row) {
        const QTreeWidgetItem &model = *tree->topLevelItem(row);
        QVERIFY(picoOf(model));
        sum += *picoOf(model);
        // Classes add up to today's prices; with the difference that is what was recorded.
        qint64 classes = 0;
        qint64 today = 0;
        qint64 difference = 0;
        bool priced = false;
        for (int child = 0; child < model.childCount(); ++child) {
            const QTreeWidgetItem &line = *model.child(child);
            const auto amount = picoOf(line);
            if (!amount)
                continue;
            if (line.text(0) == QLatin1String("At the prices of today")) {
                today = *amount;
                priced = true;
            } else if (line.text(0) == QLatin1String("Difference")) {
                difference = *amount;
            } else {
                classes += *amount;
            }
        }
        if (priced) {
            QCOMPARE(classes, today);
            QCOMPARE(today + difference, *picoOf(model));
        }
    }
    QCOMPARE(sum, said.cost.pico());
    const QString counts = dialog->findChild<QLabel *>(QStringLiteral("costCountsLabel"))->text();
    QCOMPARE(counts, QStringLiteral("Of %1 requests %2 were counted by us because the provider did not say "
                                    "(≈), and %3 have no known price: they are not in the sum.")
                         .arg(countText(said.requests), countText(said.estimated),
                              countText(said.unpriced))); // and no word of another figure
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("costAmountLabel"))->text(),
             moneyText(said.unpriced > 0 && said.cost == Money() ? std::nullopt : std::optional(said.cost),
                       MoneyStyle::Exact, said.estimated > 0));
}

void TestCosts::close()
{
    m_hand->press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestCosts::openRow(const QString &page, const char *name, int column, const QString &text)
{
    m_hand->openPage(page);
    auto *table = m_cockpit->find<QTableView>(name);
    m_hand->go(name);
    m_hand->row(*table, column, text);
    m_hand->press(Qt::Key_Space);
}

void TestCosts::usageExplainsItsTotal()
{
    m_hand->openPage(QStringLiteral("usage"));
    m_cockpit->openPage(QStringLiteral("usage"), QStringLiteral("range:30days"));
    QTRY_VERIFY(report().total.cost > Money() && report().view.range == UsageRange::Last30Days);
    m_hand->go("usageExplainButton");
    m_hand->press(Qt::Key_Space);
    compare(report().period.range);
    QVERIFY(sheet()->topLevelItemCount() > 3); // several models
    QVERIFY(sheet()->topLevelItem(0)->isExpanded());
    QVERIFY(sheet()->hasFocus());
    // The keyboard folds in and out.
    m_hand->press(Qt::Key_Left);
    QVERIFY(!sheet()->topLevelItem(0)->isExpanded());
    m_hand->press(Qt::Key_Return);
    QVERIFY(sheet()->topLevelItem(0)->isExpanded());
    m_hand->press(Qt::Key_Return);
    QVERIFY(!sheet()->topLevelItem(0)->isExpanded());
    m_hand->press(Qt::Key_Right);
    QVERIFY(sheet()->topLevelItem(0)->isExpanded());
    m_hand->press(Qt::Key_Down);
    QCOMPARE(sheet()->currentItem(), sheet()->topLevelItem(0)->child(0));
    close();
    QCOMPARE(m_cockpit->window().focusWidget()->objectName(), QStringLiteral("usageExplainButton"));
}

void TestCosts::usageExplainsARow()
{
    m_cockpit->openPage(QStringLiteral("usage"), QStringLiteral("range:30days group:agent"));
    QTRY_VERIFY(report().view.groupBy == Dimension::Agent && !report().groups.empty());
    m_hand->openPage(QStringLiteral("usage"));
    const auto *table = m_cockpit->find<QTableView>("usageTable");
    m_hand->go("usageTable");
    m_hand->row(*table, UsageModel::Group, QStringLiteral("codex"));
    m_hand->press(Qt::Key_I, Qt::ControlModifier);
    compare(report().period.range, {{Dimension::Agent, QStringLiteral("codex")}});
    close();
    // The menu has it too.
    const QPoint at = table->visualRect(table->currentIndex()).center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, table->viewport()->mapToGlobal(at));
    QApplication::sendEvent(table->viewport(), &asked);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QCOMPARE(QApplication::activePopupWidget()->objectName(), QStringLiteral("usageMenu"));
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Return);
    compare(report().period.range, {{Dimension::Agent, QStringLiteral("codex")}});
    close();
}

void TestCosts::usageExplainsABar()
{
    m_cockpit->openPage(QStringLiteral("usage"), QStringLiteral("range:week group:model"));
    QTRY_VERIFY(report().view.range == UsageRange::Last7Days && !report().groups.empty());
    m_hand->openPage(QStringLiteral("usage"));
    m_hand->go("usageChart");
    auto *chart = m_cockpit->find<UsageChart>("usageChart");
    m_hand->press(Qt::Key_Home);
    for (size_t bar = 0; bar < report().bars.size() && report().bars[bar].cost == Money(); ++bar)
        m_hand->press(Qt::Key_Right);
    const auto bar = size_t(chart->current().bar.value_or(0));
    QVERIFY(report().bars[bar].cost > Money());
    const TimeRange range{report().period.starts[bar], report().period.endOf(bar)};
    m_hand->press(Qt::Key_I, Qt::ControlModifier);
    compare(range);
    close();
    // A segment of it, by the menu.
    m_hand->go("usageChart");
    m_hand->press(Qt::Key_Home);
    for (size_t step = 0; step < bar; ++step)
        m_hand->press(Qt::Key_Right);
    m_hand->press(Qt::Key_Up);
    const auto group = chart->current().group;
    QVERIFY(group);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, chart->rect().center(),
                            chart->mapToGlobal(chart->rect().center()));
    QApplication::sendEvent(chart, &asked);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_Return);
    compare(range, {{Dimension::Model, *group}});
    close();
}

void TestCosts::theOverviewExplainsItsCards_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("kind");
    QTest::newRow("today") << QByteArray("spendTodayCardCostButton") << 0;
    QTest::newRow("week") << QByteArray("spendWeekCardCostButton") << 1;
    QTest::newRow("month") << QByteArray("spendMonthCardCostButton") << 2;
}

void TestCosts::theOverviewExplainsItsCards()
{
    QFETCH(QByteArray, button);
    QFETCH(int, kind);
    m_hand->openPage(QStringLiteral("overview"));
    SpendFeed &feed = m_cockpit->window().spendFeed();
    QTRY_VERIFY(feed.isRead());
    m_hand->go(button.constData());
    const QDate today = feed.today();
    const QDate first = kind == 0   ? today
                        : kind == 1 ? feed.book().weekStartOf(today)
                                    : QDate(today.year(), today.month(), 1);
    if (books(days(first, today)).requests == 0)
        return; // a day that has only begun: the dialog of the month is seen in any case
    m_hand->press(Qt::Key_Space);
    compare(days(first, today));
    close();
    QCOMPARE(m_cockpit->window().currentPage(),
             QStringLiteral("overview")); // the card itself was not pressed
}

void TestCosts::aKeyExplainsItsMonth()
{
    openRow(QStringLiteral("keys"), "keysTable", KeysModel::Name, QStringLiteral("claude-code"));
    QTRY_VERIFY(isThere("keyCostButton"));
    m_hand->go("keyCostButton");
    m_hand->press(Qt::Key_Space);
    const QDate today = QDate::currentDate();
    const QDate first(today.year(), today.month(), 1);
    const VirtualKey *key = nullptr;
    const ConfigurationPtr configuration = m_cockpit->control().configuration();
    for (const VirtualKey &each : configuration->keys())
        key = each.name == QLatin1String("claude-code") ? &each : key;
    QVERIFY(key);
    compare(days(first, first.addMonths(1).addDays(-1)),
            {{Dimension::Key, key->id.toString(QUuid::WithoutBraces)}});
    close();
}

void TestCosts::aKeyExplainsItsThirtyDays()
{
    openRow(QStringLiteral("keys"), "keysTable", KeysModel::Name, QStringLiteral("codex"));
    QTRY_VERIFY(isThere("keyDaysCostButton"));
    m_hand->go("keyDaysCostButton");
    m_hand->press(Qt::Key_Space);
    const QDate today = QDate::currentDate();
    const VirtualKey *key = nullptr;
    const ConfigurationPtr configuration = m_cockpit->control().configuration();
    for (const VirtualKey &each : configuration->keys())
        key = each.name == QLatin1String("codex") ? &each : key;
    QVERIFY(key);
    compare(days(today.addDays(-29), today), {{Dimension::Key, key->id.toString(QUuid::WithoutBraces)}});
    close();
}

void TestCosts::aProjectExplainsItsMonth()
{
    openRow(QStringLiteral("projects"), "projectsTable", ProjectsModel::Name, QStringLiteral("Engine"));
    QTRY_VERIFY(isThere("projectCostButton"));
    m_hand->go("projectCostButton");
    m_hand->press(Qt::Key_Space);
    const ConfigurationPtr configuration = m_cockpit->control().configuration();
    std::vector<QUuid> keys;
    for (const VirtualKey &key : configuration->keys()) {
        const Project *project = configuration->project(key.policy.project);
        if (project && project->name == QLatin1String("Engine"))
            keys.push_back(key.id);
    }
    QVERIFY(keys.size() > 1);
    const QDate today = QDate::currentDate();
    const QDate first(today.year(), today.month(), 1);
    compare(days(first, first.addMonths(1).addDays(-1)), {}, keys);
    close();
}

void TestCosts::leadsToTheRequests()
{
    openRow(QStringLiteral("keys"), "keysTable", KeysModel::Name, QStringLiteral("codex"));
    QTRY_VERIFY(isThere("keyDaysCostButton"));
    m_hand->go("keyDaysCostButton");
    m_hand->press(Qt::Key_Space);
    QTRY_VERIFY(sheet()->topLevelItemCount() > 0);
    m_hand->go("costRequestsButton");
    m_hand->press(Qt::Key_Return);
    QTRY_COMPARE(m_cockpit->window().currentPage(), QStringLiteral("traffic"));
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_cockpit->find<QLineEdit>("trafficFilterEdit")->text(),
             QStringLiteral("key:\"codex\" since:%1")
                 .arg(QDate::currentDate().addDays(-29).toString(Qt::ISODate)));
    QVERIFY(!m_cockpit->find<QWidget>("trafficFilterError")->isVisible());
}

void TestCosts::isCopiedAsText()
{
    m_cockpit->openPage(QStringLiteral("usage"), QStringLiteral("range:30days"));
    QTRY_VERIFY(report().total.cost > Money() && report().view.range == UsageRange::Last30Days);
    m_hand->openPage(QStringLiteral("usage"));
    m_hand->go("usageExplainButton");
    m_hand->press(Qt::Key_Space);
    QTRY_VERIFY(sheet()->topLevelItemCount() > 0);
    QGuiApplication::clipboard()->clear();
    m_hand->press(Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    for (int row = 0; row < sheet()->topLevelItemCount(); ++row) {
        QVERIFY(text.contains(sheet()->topLevelItem(row)->text(0)));
        QVERIFY(text.contains(sheet()->topLevelItem(row)->text(AmountColumn)));
    }
    QVERIFY2(text.contains(QStringLiteral(" per million\t$")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("catalogue of ")), qPrintable(text)); // the date of the prices
    close();
}

// For people to look at: build/release/screenshots/cost-dialog-*.png.
void TestCosts::looksWellInBothThemes()
{
    m_cockpit->openPage(QStringLiteral("usage"), QStringLiteral("range:30days"));
    QTRY_VERIFY(report().total.cost > Money() && report().view.range == UsageRange::Last30Days);
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        m_cockpit->theme().setMode(mode);
        m_hand->openPage(QStringLiteral("usage"));
        m_hand->go("usageExplainButton");
        m_hand->press(Qt::Key_Space);
        QTRY_VERIFY(sheet()->topLevelItemCount() > 0);
        QDialog *dialog = m_hand->dialog("costDialog");
        const QImage picture = stillPicture(*dialog, Still, LongEnough);
        QDir(QStringLiteral(SLUICE_SCREENS_DIR)).mkpath(QStringLiteral("."));
        QVERIFY(picture.save(
            QStringLiteral(SLUICE_SCREENS_DIR "/cost-dialog-%1.png")
                .arg(mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        // No amount is cut off, and nothing must be scrolled sideways.
        const QTreeWidget *tree = sheet();
        for (int row = 0; row < tree->topLevelItemCount(); ++row) {
            const int needed =
                tree->fontMetrics().horizontalAdvance(tree->topLevelItem(row)->text(AmountColumn));
            QVERIFY(tree->columnWidth(AmountColumn) >= needed);
        }
        close();
    }
    m_cockpit->theme().setMode(ThemeMode::Light);
}

QTEST_MAIN(TestCosts)
#include "test_costs.moc"
